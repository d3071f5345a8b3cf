"""Buttons as Telegram takes them, and their data as it comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answer import Choice
from bot.telegram.keyboards import Press, choice_keyboard, language_keyboard, read_press


def test_what_is_put_under_a_button_is_read_back_from_it() -> None:
    keyboard = choice_keyboard(
        [Choice("jurisdiction", "US-CA", "California"), Choice("service", "meta-ai", "Meta AI")]
    )
    assert keyboard is not None
    data = [str(button.callback_data) for row in keyboard.inline_keyboard for button in row]
    assert [read_press(one) for one in data] == [
        Press("jurisdiction", "US-CA"),
        Press("service", "meta-ai"),
    ]


@pytest.mark.parametrize(("label", "columns"), [("Spain", 3), ("Bosnia and Herzegovina", 2)])
def test_long_labels_get_more_room(label: str, columns: int) -> None:
    keyboard = choice_keyboard([Choice("jurisdiction", "ES", label)] * 6)
    assert keyboard is not None
    assert {len(row) for row in keyboard.inline_keyboard} == {columns}


def test_without_choices_there_is_no_keyboard() -> None:
    assert choice_keyboard([]) is None


def test_a_choice_that_telegram_would_refuse_is_left_out() -> None:
    keyboard = choice_keyboard(
        [
            Choice("service", "x" * 70, "too long"),
            Choice("service", "facebook", " "),
            *[Choice("service", "x", "X")] * 120,
        ]
    )
    assert keyboard is not None
    labels = [button.text for row in keyboard.inline_keyboard for button in row]
    assert labels == ["X"] * 100


def test_languages_go_by_their_own_names() -> None:
    keyboard = language_keyboard({"de": "Deutsch", "zh-Hant": "繁體中文"})
    assert keyboard is not None
    ((first, second),) = keyboard.inline_keyboard
    assert (first.text, first.callback_data) == ("Deutsch", "l:de")
    assert (second.text, second.callback_data) == ("繁體中文", "l:zh-Hant")


@given(st.none() | st.text())
def test_data_from_anywhere_is_read_without_failing(data: str | None) -> None:
    press = read_press(data)
    assert not isinstance(press, Press) or data == f"{press.kind[0]}:{press.value}"
