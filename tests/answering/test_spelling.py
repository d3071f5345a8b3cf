from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.spelling import Spelling, further_spellings

NAMES = Spelling(
    ("meta", "insta", "slack", "reddit", "copilot", "discord", "pinterest", "facebook")
)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("instaa", "insta"),
        ("instassa", "insta"),
        ("instada", "insta"),
        ("redditen", "reddit"),
        ("redditissa", "reddit"),
        ("copilota", "copilot"),
        ("copilocie", "copilot"),
        ("reddicie", "reddit"),
        ("discordzie", "discord"),
        ("pintereście", "pinterest"),
        ("facebookissa", "facebook"),
        ("facebok", "facebook"),
        ("facebbok", "facebook"),
        ("install", None),
        ("installa", None),
        ("instance", None),
        ("slacken", None),
        ("discordia", None),
        ("facts", None),
        ("metas", None),
    ],
)
def test_a_word_is_told_from_a_name_with_an_ending_or_a_slip(word: str, name: str | None) -> None:
    assert NAMES.name_of(word, capital=False) == name


def test_a_short_name_may_carry_an_ending_where_it_is_written_as_a_name() -> None:
    assert NAMES.name_of("metas", capital=True) == "meta"


@given(st.text(max_size=20), st.booleans())
def test_any_word_is_answered_with_a_known_name_or_none(word: str, capital: bool) -> None:
    known = {"meta", "insta", "slack", "reddit", "copilot", "discord", "pinterest", "facebook"}
    assert NAMES.name_of(word, capital) in {*known, None}


def test_no_further_spelling_belongs_to_two_services() -> None:
    all_names = [name.lower() for own in further_spellings().names.values() for name in own]
    assert sorted(set(all_names)) == sorted(all_names)
