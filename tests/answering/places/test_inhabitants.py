"""Who is called after a city or a part of a country lives there; a nationality decides nothing."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer


@pytest.mark.parametrize(
    ("language", "text", "jurisdiction"),
    [
        ("en", "I'm a Londoner, can I opt out", "GB"),
        ("en", "londoner here", "GB"),
        ("en", "Texan here", "US-TX"),
        ("en", "As a Californian, can I opt out?", "US-CA"),
        ("en", "floridian here", "US-FL"),
        ("en", "i'm a new yorker", "US-NY"),
        ("de", "ich bin berliner", "DE"),
        ("de", "Bin Wienerin, kann ich widersprechen", "AT"),
        ("de", "als Zürcherin", "CH"),
        ("fr", "je suis parisien", "FR"),
        ("fr", "je suis genevoise", "CH"),
        ("es", "soy madrileño", "ES"),
        ("es", "soy chilango, puedo oponerme", "MX"),
        ("it", "sono milanese", "IT"),
        ("pt", "sou carioca", "BR"),
        ("pt", "sou paulista", "BR"),
        ("pt", "sou gaúcho", "BR"),
        ("pt", "sou lisboeta", "PT"),
        ("nl", "ik ben amsterdammer", "NL"),
        ("pl", "jestem warszawiakiem", "PL"),
        ("en", "Texan living in Berlin", "DE"),
    ],
)
def test_the_inhabitants_of_a_place_live_there(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.nationality) == (jurisdiction, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Berliner Gericht hat entschieden"),
        ("de", "Ich lese die Berliner Zeitung"),
        ("en", "The Londoner bar is closed"),
    ],
)
def test_what_is_called_after_a_place_is_nobody(
    gazetteer: Gazetteer, language: str, text: str
) -> None:
    assert gazetteer.find(text, language).jurisdiction is None


@pytest.mark.parametrize(
    ("language", "text", "jurisdiction"),
    [
        ("fr", "comment refuser ? suisse", "CH"),
        ("pl", "jak wypisać (polska)", "PL"),
        ("pl", "sprzeciw meta, polska", "PL"),
        ("es", "cómo me opongo, argentina", "AR"),
        ("en", "opt out suisse", "CH"),
        ("en", "argentina opt out", "AR"),
    ],
)
def test_a_country_that_stands_alone_is_no_nationality(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    assert gazetteer.find(text, language).jurisdiction == jurisdiction


@pytest.mark.parametrize(
    ("language", "text", "nationality"),
    [
        ("fr", "je suis suisse", "CH"),
        ("it", "sono svizzera", "CH"),
        ("en", "i'm scottish", "GB"),
        ("es", "en fin", None),
        ("fr", "tout est", None),
    ],
)
def test_a_nationality_is_told_from_its_country_and_from_words_of_other_languages(
    gazetteer: Gazetteer, language: str, text: str, nationality: str | None
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.nationality) == (None, nationality)
