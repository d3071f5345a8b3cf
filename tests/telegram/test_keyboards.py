"""Buttons as Telegram takes them, and their data as it comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answer import Choice
from bot.answering.case import Case
from bot.telegram.keyboards import (
    AnswerPress,
    Press,
    choice_keyboard,
    label_of,
    language_keyboard,
    other_keyboard,
    read_press,
)
from tests.telegram.fakes import make_answer


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


ANSWER = AnswerPress("how", "pt-BR", "0a1b2c3d", Case("IE", "instagram", date(2026, 11, 21)))


@given(
    st.sampled_from(["IE", "US-CA", "GB-SCT", "001"]),
    st.sampled_from(["x", "instagram", "microsoft-copilot"]),
    st.lists(st.sampled_from(["whatsapp", "ray-ban-meta"]), max_size=2),
    st.sampled_from(["en", "zh-Hant"]),
)
def test_any_case_fits_under_a_button(
    place: str, service: str, also: list[str], language: str
) -> None:
    case = replace(ANSWER.case, jurisdiction=place, service=service, section="0a1b2c3d")
    press = replace(ANSWER, language=language, case=replace(case, also=tuple(also)))
    assert len(press.data.encode()) <= 64
    read = read_press(press.data)
    assert isinstance(read, AnswerPress)
    assert (read.action, read.language) == ("how", language)
    assert replace(read.case, also=()) == case


def test_the_number_of_the_answer_is_left_out_before_a_service_is() -> None:
    case = replace(ANSWER.case, section="0a1b2c3d", also=("whatsapp", "ray-ban-meta"))
    press = replace(ANSWER, case=case)
    assert read_press(press.data) == replace(press, number="")


def test_other_services_are_asked_about_plainly_and_the_same_one_is_not_offered() -> None:
    press = replace(ANSWER, action="services", case=replace(ANSWER.case, section="0a1b2c3d"))
    choices = [Choice("service", name, name.title()) for name in ("instagram", "facebook")]
    keyboard = other_keyboard(press, choices, lambda name: name)
    assert keyboard is not None
    (facebook,), (back,) = keyboard.inline_keyboard
    assert read_press(str(facebook.callback_data)) == AnswerPress(
        "other", "pt-BR", "", replace(ANSWER.case, service="facebook")
    )
    assert read_press(str(back.callback_data)) == replace(press, action="short")


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


def test_buttons_promise_no_way_where_there_is_none() -> None:
    answer = make_answer("words")
    labels = {
        verdict: label_of("how", replace(answer, verdict=verdict)) for verdict in ("yes", "no")
    }
    assert labels == {"yes": "telegram-button-how", "no": "telegram-button-anyway"}
