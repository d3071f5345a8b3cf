"""Whatever is written, the gazetteer answers, soon, and with what it may answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answering.places import Gazetteer

LANGUAGES = st.sampled_from([None, "en", "de", "fr", "pl", "pt-BR", "zh-Hant", "xx", ""])
PIECES = st.sampled_from(
    [
        *(
            "I live in",
            "not",
            "why not",
            "from",
            "ich wohne",
            "nicht in",
            "moved from",
            "to",
            "the",
        ),
        *(
            "Germany",
            "london",
            "Georgia",
            "US",
            "EU",
            "Wien",
            "São Paulo",
            "Krakowie",
            "Georgia, US",
        ),
        *(
            "Germans",
            "Polish",
            "court in",
            "on holiday in",
            "and",
            "but",
            ",",
            ".",
            "\n",
            "🇦🇹",
            "東京",
        ),
        *(
            "GDPR",
            "CCPA",
            "Meta Ireland",
            "as in",
            "citizen",
            "here",
            "بألمانيا",
            "@",
            "http://a",
            "'",
        ),
    ]
)


@given(text=st.text(max_size=300), language=LANGUAGES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_gets_a_place_that_is_consistent(
    gazetteer: Gazetteer, text: str, language: str | None
) -> None:
    _check(gazetteer, text, language)
    gazetteer.lookup(text)
    assert gazetteer.name(text, language or "") or not text


@given(pieces=st.lists(PIECES, max_size=30), language=LANGUAGES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_order_of_telling_words_gets_a_place_that_is_consistent(
    gazetteer: Gazetteer, pieces: list[str], language: str | None
) -> None:
    _check(gazetteer, " ".join(pieces), language)


@given(
    piece=PIECES | st.text(min_size=1, max_size=4), gap=st.sampled_from(["", " ", ", ", " and "])
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=timedelta(milliseconds=1500),  # some 30 ms on an idle machine
    max_examples=40,
)
def test_the_longest_text_is_read_in_bounded_time(
    gazetteer: Gazetteer, piece: str, gap: str
) -> None:
    _check(gazetteer, (piece + gap) * 8_000, "en")


@pytest.mark.parametrize("filler", ["a", "é", "ا", ",", "東"])
def test_what_follows_eight_thousand_characters_is_not_read(
    gazetteer: Gazetteer, filler: str
) -> None:
    assert gazetteer.find(filler * 8_000 + " I live in Spain", "en").jurisdiction is None


def _check(gazetteer: Gazetteer, text: str, language: str | None) -> None:
    place = gazetteer.find(text, language)
    told = [place.jurisdiction is not None, bool(place.candidates), place.nationality is not None]
    assert sum(told) <= 1
    assert len(place.candidates) != 1
    assert bool(place.words) == any(told)
