"""Phones do not capitalise: a larger city in small letters counts where a name would stand."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer

ALONE_IN_ITS_CLAUSE = [
    ("en", "cork", "IE"),
    ("en", "insta n ai. what do i do. bolton", "GB"),
    ("en", "Can I still opt out of Insta? london", "GB"),
    ("en", "is it too late? amsterdam", "NL"),
    ("en", "berlin: can i object", "DE"),
    ("fr", "Comment refuser (toulouse)", "FR"),
    ("en", "Can I object, malaga", "ES"),
    ("es", "¿Puedo oponerme? madrid", "ES"),
    ("it", "Posso oppormi? roma", "IT"),
    ("pt", "Posso recusar? lisboa", "PT"),
    ("pl", "Czy mogę się sprzeciwić? warszawa", "PL"),
    ("nl", "Kan dat nog? den haag", "NL"),
]
AT_AN_END_OF_THE_MESSAGE = [
    ("de", "wien Insta", "AT"),
    ("de", "köln Widerspruch", "DE"),
    ("en", "chicago opt out of Meta", "US-IL"),
    ("en", "Opt out manchester", "GB"),
    ("de", "Widerspruch frankfurt", "DE"),
    ("en", "sydney can I opt out", "AU"),
]
AFTER_A_PREPOSITION = [
    ("en", "the kids' school in cork posts photos of them", "IE"),
    ("da", "kan jeg forhindre at de bruges til ai? odense", "DK"),
    ("en", "Is it allowed in prague or not", "CZ"),
    ("en", "I'm working in dublin these days", "IE"),
    ("fr", "C'est possible à lyon ou pas", "FR"),
    ("pl", "Czy w krakowie można", "PL"),
    ("pl", "Czy w londynie można", "GB"),
    ("en", "in berlin?", "DE"),
    ("it", "Si può a milano oggi", "IT"),
    ("nl", "Mag dat in utrecht ook", "NL"),
]
NO_CAPITAL_ANYWHERE = [
    ("en", "how 2 stop chat gpt training on me. toronto btw", "CA-ON"),
    ("en", "do the people of london get a form", "GB"),
    ("de", "gilt das für wien auch noch", "AT"),
    ("en", "can i object in los angeles too", "US-CA"),
    ("de", "wohn in zürich", "CH"),
    ("de", "wohn köln, geht das noch", "DE"),
]
# Everyday words that are also names of cities, in messages as people type them.
EVERYDAY_WORDS = [
    ("en", "nice, thanks"),
    ("en", "is it in my feed"),
    ("en", "i live in fear of ai"),
    ("en", "my photos, reels, stories"),
    ("en", "in english please"),
    ("en", "providence, i guess"),
    ("en", "can i opt out in general"),
    ("de", "kein bock mehr auf die berge, bergen"),
    ("de", "wohn in ner wg"),
    ("de", "mist, pech gehabt"),
    ("de", "gilt das auch für mein gerät"),
    ("fr", "il l'a dit, je suis là pas loin"),
    ("fr", "une réunion avec meta"),
    ("fr", "tours de magie"),
    ("es", "hola, soy santiago"),
    ("es", "me da igual, gana quien gana"),
    ("es", "la reunión fue en mayo"),
    ("it", "scusa, come faccio"),
    ("it", "vivo da solo"),
    ("it", "una riunione"),
    ("pt", "uma reunião"),
    ("pt", "perto do fim"),
    ("nl", "over de bergen"),
    ("nl", "let op, het is te laat"),
    ("pl", "w planie, w pracy, w domu"),
    ("pl", "dzięki, kuba"),
    ("pl", "bali się"),
    ("sv", "jag bor på landet"),
]


@pytest.mark.parametrize(
    ("language", "text", "jurisdiction"),
    ALONE_IN_ITS_CLAUSE + AT_AN_END_OF_THE_MESSAGE + AFTER_A_PREPOSITION + NO_CAPITAL_ANYWHERE,
)
def test_a_larger_city_counts_in_small_letters(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (jurisdiction, ())


@pytest.mark.parametrize(("language", "text"), EVERYDAY_WORDS)
def test_an_everyday_word_is_no_city(gazetteer: Gazetteer, language: str, text: str) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (None, ())


def test_a_word_amid_a_sentence_with_capitals_is_no_city(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("The phoenix picture on my page is mine", "en").jurisdiction is None


@pytest.mark.parametrize("word", ["bergen", "santander", "providence", "reus"])
def test_a_capital_tells_a_city_from_a_word(gazetteer: Gazetteer, word: str) -> None:
    assert gazetteer.find(f"Can I object? {word}", "en").jurisdiction is None
    assert gazetteer.find(f"Can I object? {word.capitalize()}", "en").jurisdiction is not None


@pytest.mark.parametrize(
    ("text", "jurisdiction"),
    [
        ("i live in la", "US-CA"),
        ("im in la, can i opt out", "US-CA"),
        ("i live in l.a.", "US-CA"),
        ("i live in us", "US"),
        ("i live in ni", "GB"),
        ("LA, opt out?", "US-CA"),
    ],
)
def test_a_short_form_in_small_letters_counts_after_a_word_of_residence(
    gazetteer: Gazetteer, text: str, jurisdiction: str
) -> None:
    assert gazetteer.find(text, "en").jurisdiction == jurisdiction


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "in us we trust"),
        ("en", "CAN YOU HELP US WITH INSTAGRAM"),
        ("es", "vivo en la calle mayor"),
        ("es", "NO QUIERO NI VERLO EN MI CUENTA"),
        ("en", "tell us more"),
    ],
)
def test_a_short_form_is_else_an_everyday_word(
    gazetteer: Gazetteer, language: str, text: str
) -> None:
    assert gazetteer.find(text, language).jurisdiction is None
