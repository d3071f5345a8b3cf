"""What the person says last, or insists on, beats what was said before."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer

CORRECTED = [
    ("es", "vivo en chile perdon en españa", "ES"),
    ("es", "Vivo en Chile, perdón, en España", "ES"),
    ("es", "vivo en chile. perdón, vivo en españa", "ES"),
    ("en", "i live in france sorry spain", "ES"),
    ("en", "I live in France, sorry, Spain", "ES"),
    ("en", "I live in Germany, sorry, I live in Austria", "AT"),
    ("en", "I live in France, I mean, Spain", "ES"),
    ("de", "ich wohne in deutschland, ich meine österreich", "AT"),
    ("fr", "je vis en france pardon en suisse", "CH"),
    ("it", "vivo in italia scusa in svizzera", "CH"),
    ("it", "abito a roma, anzi a londra", "GB"),
    ("pt", "moro no brasil desculpa em portugal", "PT"),
    ("nl", "ik woon in nederland, sorry ik bedoel belgië", "BE"),
    ("pl", "mieszkam w polsce przepraszam w niemczech", "DE"),
]
TRULY = [
    ("en", "I chose Germany … im in texas really", "US-TX"),
    ("en", "I said Germany but I'm actually in Texas", "US-TX"),
    ("en", "can i say i live in germany? im in texas really", "US-TX"),
    ("de", "Ich habe Deutschland gewählt, eigentlich wohne ich in der Schweiz", "CH"),
    ("fr", "J'ai mis la Suisse, en fait je suis en France", "FR"),
]
# The same words where they correct nothing.
NOT_CORRECTED = [
    ("en", "Sorry, can I opt out in Spain?", "ES"),
    ("en", "I live in Spain. Sorry for my English", "ES"),
    ("en", "I live in Germany but I'm actually from Spain", "DE"),
    ("en", "Meta is actually in Ireland, I'm in Spain", "ES"),
    ("en", "I live in Austria, not in Germany, sorry", "AT"),
    ("de", "ich lebe in deutschland, komme aber eigentlich aus österreich", "DE"),
]
RESIDENCE_BEATS_ORIGIN = [
    ("en", "expat from the uk in portugal", "PT"),
    ("en", "expat in portugal from the uk", "PT"),
    ("en", "im from texas in germany rn", "DE"),
    ("en", "I'm a New Yorker in Berlin", "DE"),
    ("en", "I'm from Lyon in France", "FR"),
    ("en", "I'm from Spain, on holiday in Italy", "ES"),
]


@pytest.mark.parametrize(
    ("language", "text", "jurisdiction"),
    CORRECTED + TRULY + NOT_CORRECTED + RESIDENCE_BEATS_ORIGIN,
)
def test_what_is_said_last_is_where_the_person_lives(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (jurisdiction, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can i say i live in germany"),
        ("es", "puedo decir que vivo en alemania?"),
        ("en", "expat from the uk"),
        ("en", "sorry, how do i do that"),
        ("es", "perdón, cómo hago"),
    ],
)
def test_what_is_pretended_or_left_tells_nothing(
    gazetteer: Gazetteer, language: str, text: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (None, ())
