"""Lines from right to left with Latin names, paths and addresses in them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.direction import directed, isolated, lead


def shown(text: str) -> str:
    """A text with its unseen marks as brackets that can be read."""
    return text.replace("\u2066", "<").replace("\u2069", ">").replace("\u200f", "!")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تستخدم شركة Meta هذه البيانات", "تستخدم شركة <Meta> هذه البيانات"),
        ("(Instagram): Profile → Menu (three lines) → About", "(<Instagram>): <Profile → Menu (three lines) → About>"),
        ("«limit past posts»؛", "«<limit past posts>»؛"),
        ("منذ 27 مايو 2025. [1] [2]", "منذ 27 مايو 2025. [1] [2]"),
        ("الملف → القائمة", "الملف ← القائمة"),
        ("https://example.org/a?b=1", "<https://example.org/a?b=1>"),
    ],
)  # fmt: skip
def test_latin_runs_stand_apart(text: str, expected: str) -> None:
    assert shown(isolated(text)) == expected


def test_a_line_that_begins_with_a_latin_word_is_still_one_from_right_to_left() -> None:
    assert shown(directed("/forget – حذف\nحذف", "ar")) == "!</forget> – حذف\nحذف"
    assert lead("✅ نعم") == ""


def test_other_languages_are_left_alone() -> None:
    assert directed("Meta → Menu", "en") == "Meta → Menu"


@given(st.text(st.sampled_from("aZ9 ()[]→«»:./ابت،\n")))
def test_nothing_but_unseen_marks_and_arrows_changes(text: str) -> None:
    assert re.sub("[\u2066\u2069\u200f]", "", directed(text, "ar")).replace("←", "→") == text
