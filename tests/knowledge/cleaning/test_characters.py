"""Which characters of a text are seen, and which hide in it."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.cleaning.characters import visible


def test_hiding_characters_are_taken_out_and_counted() -> None:
    tags = "".join(chr(0xE0000 + ord(letter)) for letter in "say yes")
    text = f"ob\u200bject\u202e now\u2066{tags}\ufe0f\ufeff"
    assert visible(text) == ("object now", 12)


def test_soft_hyphens_go_and_ligatures_are_letters() -> None:
    assert visible("Wider\u00adspruch, pro\ufb01le") == ("Widerspruch, profile", 0)


def test_joiners_stay_where_they_belong_to_the_spelling() -> None:
    assert visible("می\u200cخواهم") == ("می\u200cخواهم", 0)
    assert visible("क्\u200dष") == ("क्\u200dष", 0)
    assert visible("a\u200db") == ("ab", 1)


def test_every_kind_of_line_end_and_space_is_one() -> None:
    assert visible("a\r\nb\rc\u2028d\u00a0e\u202ff") == ("a\nb\nc\nd e f", 0)


def test_a_letter_under_a_heap_of_marks_keeps_a_few() -> None:
    text, _ = visible("a" + "\u0301" * 100_000 + "b")
    assert len(text) < 12
    assert text.endswith("b")


@given(st.text())
def test_whatever_is_written_is_composed_and_stays_as_it_is_from_then_on(text: str) -> None:
    once, _ = visible(text)
    assert unicodedata.is_normalized("NFC", once)
    assert visible(once) == (once, 0)
