"""What a place beside another is to the person: denied, compared, a firm's, somebody else's."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer

SAID = [
    # a work tells where one lives
    ("en", "canadian teaching in basel", "CH"),
    ("de", "arbeite in jena", "DE"),
    ("fr", "je travaille à grenoble", "FR"),
    ("pl", "szef każe nam to robić (firma z Łodzi)", "PL"),
    ("de", "mein chef will das so, firma in Graz", "AT"),
    # which one of several
    ("es", "vivo en Valencia (no la de España)", "VE"),
    ("es", "vivo en Córdoba, la de Argentina", "AR"),
    ("en", "I live in Birmingham, the one in Alabama", "US-AL"),
    ("en", "London, Ontario, not England", "CA-ON"),
    # a sentence of its own goes before what is told of others
    ("en", "someone in Vietnam has my pictures, can I object? Wollongong", "AU"),
    ("en", "Boston. People in Spain can object, so why can I not?", "US-MA"),
    ("en", "Denver CO. Is it the same as Europe?", "US-CO"),
    ("en", "quote US law only: can someone in Vienna, Austria object?", "AT"),
    # a move, wherever its verb stands
    ("de", "letztes jahr bin ich von wien nach malaga in andalusien gezogen", "ES"),
    ("nl", "ben van antwerpen naar breda in nederland verhuisd", "NL"),
    ("en", "I objected in Germany in 2025 and have now moved to Arizona", "US-AZ"),
    # one of a people
    ("zh", "我哋香港人可以拒絕嗎", "HK"),
    ("en", "can us brits object", "GB"),
    ("en", "Do Swiss users have a right to object?", "CH"),
    # words of another language
    ("nl", "kan ik in hengelo nee zeggen", "NL"),
    ("nl", "wie in nederland kan bezwaar maken", "NL"),
    ("nl", "woon in ede en wil dit niet", "NL"),
    ("en", "hull mum of two, can they use his posts", "GB"),
]
NOT_SAID = [
    ("en", "working in sales, can linkedin train on my posts"),
    ("en", "TikTok is a company from California, can I object?"),
    ("en", "could a judge in Galway say what I would get"),
    ("en", "on holiday in mechelen, can they use my pics"),
    ("en", "Facebook's data center in Lulea holds my posts"),
    ("pl", "napisz mi rozprawkę na polski"),
    ("en", "stop them selling my posts to google"),
    ("zh", "我是香港人"),
]


@pytest.mark.parametrize(("language", "text", "jurisdiction"), SAID)
def test_the_persons_own_place_is_told_from_the_others(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (jurisdiction, ())


@pytest.mark.parametrize(("language", "text"), NOT_SAID)
def test_a_place_of_something_else_decides_nothing(
    gazetteer: Gazetteer, language: str, text: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (None, ())
