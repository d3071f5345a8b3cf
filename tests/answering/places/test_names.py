"""Places under the names that people give them."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer

OWN_NAMES = [
    ("schweiz", "CH"), ("suisse", "CH"), ("svizzera", "CH"), ("polska", "PL"), ("brasil", "BR"),
    ("italia", "IT"), ("norge", "NO"), ("sverige", "SE"), ("danmark", "DK"), ("suomi", "FI"),
    ("česko", "CZ"), ("deutschland", "DE"), ("österreich", "AT"), ("españa", "ES"),
    ("nederland", "NL"),
]  # fmt: skip
EVERYDAY_NAMES = [
    ("en", "i live in nyc", "US-NY"),
    ("en", "nyc, opt out?", "US-NY"),
    ("en", "sf here", "US-CA"),
    ("en", "socal, opt out?", "US-CA"),
    ("en", "the states", "US"),
    ("en", "can i object in the states", "US"),
    ("en", "i live in oz", "AU"),
    ("en", "oz here", "AU"),
    ("pt", "moro no rio", "BR"),
    ("pt", "rio", "BR"),
    ("pt", "posso recusar? rio", "BR"),
    ("pt", "moro em minas", "BR"),
    ("it", "abito in vaticano", "VA"),
    ("de", "wohne in rom", "IT"),
    ("de", "wohne in venedig", "IT"),
    ("fr", "j'habite à la réunion", "FR"),
    ("fr", "j'habite en guadeloupe", "FR"),
    ("fr", "à mayotte", "FR"),
    ("en", "isle of wight", "GB"),
    ("en", "I live in Essex", "GB"),
    ("en", "Essex, England", "GB"),
    ("en", "i live in kent", "GB"),
    ("en", "i live in devon", "GB"),
    ("en", "yorkshire, opt out?", "GB"),
    ("en", "surrey, england", "GB"),
    ("en", "Surrey, BC", "CA-BC"),
    ("en", "norfolk, uk", "GB"),
    ("en", "Norfolk, Virginia", "US-VA"),
    ("en", "i live in county down", "GB"),
    ("en", "i live in kerry", "IE"),
    ("en", "i live in county cork", "IE"),
    ("en", "i live in county meath", "IE"),
    ("es", "soy de córdoba, españa", "ES"),
    ("en", "cali colombia", "CO"),
    ("de", "gibts ne frist in der schweiz?", "CH"),
    ("sv", "bor på island", "IS"),
    ("da", "jeg bor på island", "IS"),
    ("en", "brissie mum of 3, opt out?", "AU"),
    ("en", "chitown here, opt out?", "US-IL"),
    ("en", "hk here, can i object", "HK"),
    ("en", "retired brit on the costa del sol", "ES"),
    ("en", "we live in the Dordogne", "FR"),
    ("en", "austin tx. grok off, how", "US-TX"),
    ("en", "boston ma here", "US-MA"),
    ("tr", "izmirdeyim, itiraz edebilir miyim", "TR"),
    ("tr", "İstanbuldayız, ne yapabiliriz", "TR"),
    ("tr", "ankaralıyım, itiraz edebilir miyim", "TR"),
    ("tr", "berlindeyim itiraz edebilir miyim", "DE"),
    ("tr", "ingilteredeyim itiraz edebilir miyim", "GB"),
    ("tr", "Ankara'dan Berlin'e taşındım", "DE"),
    ("tr", "geçen yıl türkiyeden almanyaya taşındım", "DE"),
    ("cs", "jsem z plzně", "CZ"),
    ("en", "i live in aberdeen", "GB"),
    ("en", "are we covered in carlow", "IE"),
    ("en", "i live in goa", "IN"),
    ("tr", "new yorkta yaşıyorum", "US-NY"),
    ("tr", "mersinliyim, orada yaşıyorum", "TR"),
    ("en", "on crete full time now", "GR"),
    ("en", "a small charity in kent, opt out?", "GB"),
    ("es", "cordoba argentina, puedo oponerme", "AR"),
    ("fi", "entä siskoni tukholmassa", "SE"),
]
NORTHERN_IRELAND = [
    "I live in NI",
    "opt out in n. ireland",
    "I live in N.Ireland",
    "n ireland insta",
    "I live in the north of Ireland",
    "ireland the north",
    "Ireland (the north)",
]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "pl"])
@pytest.mark.parametrize(
    ("name", "jurisdiction"),
    [row for row in OWN_NAMES if row[0] not in ("suisse", "svizzera", "polska")],
)
def test_a_countrys_own_name_counts_in_any_language(
    gazetteer: Gazetteer, language: str, name: str, jurisdiction: str
) -> None:
    assert gazetteer.find(f"insta {name} meta", language).jurisdiction == jurisdiction


@pytest.mark.parametrize(("name", "jurisdiction"), OWN_NAMES)
def test_a_countrys_own_name_is_told_from_an_adjective_in_another_language(
    gazetteer: Gazetteer, name: str, jurisdiction: str
) -> None:
    assert gazetteer.find(f"opt out {name}", "en").jurisdiction == jurisdiction


@pytest.mark.parametrize(("language", "text", "jurisdiction"), EVERYDAY_NAMES)
def test_everyday_names_of_places_are_known(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (jurisdiction, ())


@pytest.mark.parametrize("text", NORTHERN_IRELAND)
def test_northern_ireland_is_never_the_republic(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.find(text, "en").jurisdiction == "GB"


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("i live in cali", {"CO", "US-CA"}),
        ("soy de córdoba", {"ES", "AR"}),
        ("i live in surrey", {"GB", "CA-BC"}),
        ("i live in norfolk", {"GB", "US-VA"}),
        ("in america", {"US", "CA", "MX", "BR"}),
    ],
)
def test_a_name_of_two_places_is_asked_about(
    gazetteer: Gazetteer, text: str, candidates: set[str]
) -> None:
    assert set(gazetteer.find(text, "en").candidates) == candidates


@pytest.mark.parametrize(
    ("text", "jurisdiction"),
    [
        ("turkey can i opt out", "TR"),
        ("Turkey how do I object", "TR"),
        ("can i opt out? turkey", "TR"),
        ("turkey is delicious", None),
        ("chad can i opt out", None),
        ("jordan, can i opt out", None),
    ],
)
def test_a_country_that_is_also_a_word_counts_before_what_is_asked(
    gazetteer: Gazetteer, text: str, jurisdiction: str | None
) -> None:
    assert gazetteer.find(text, "en").jurisdiction == jurisdiction


def test_a_code_of_a_part_of_france_leads_to_france(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("RE") == gazetteer.lookup("Guadeloupe") == "FR"
