"""Buttons under a message, and what it means that one was pressed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.answering.answer import Choice

PressKind = Literal["jurisdiction", "service", "language"]

_LETTERS: Final[dict[PressKind, str]] = {"jurisdiction": "j", "service": "s", "language": "l"}
_KINDS: Final[dict[str, PressKind]] = {letter: kind for kind, letter in _LETTERS.items()}
# The value stays well below the 64 bytes that Telegram gives a button's data.
_DATA: Final = re.compile(r"([jsl]):([A-Za-z0-9-]{1,40})")
_MOST_BUTTONS: Final = 100
_LONGEST_LABEL_OF_THREE: Final = 14


@dataclass(frozen=True)
class Press:
    """What a pressed button stands for; its value came over the net and is not yet known."""

    kind: PressKind
    value: str


def choice_keyboard(choices: Iterable[Choice]) -> InlineKeyboardMarkup | None:
    """Return a button for each choice, or None where there is none."""
    return _keyboard([(choice.label, Press(choice.kind, choice.value)) for choice in choices])


def language_keyboard(languages: Mapping[str, str]) -> InlineKeyboardMarkup | None:
    """Return a button for each language, labelled with its own name."""
    return _keyboard([(name, Press("language", code)) for code, name in languages.items()])


def read_press(data: str | None) -> Press | None:
    """Return what the data of a button means, or None where it is none of ours."""
    match = _DATA.fullmatch(data or "")
    return Press(_KINDS[match[1]], match[2]) if match else None


def _keyboard(buttons: Sequence[tuple[str, Press]]) -> InlineKeyboardMarkup | None:
    """Return the buttons in rows of three, or of two where a label is long."""
    fitting = [
        InlineKeyboardButton(label, callback_data=data)
        for label, press in buttons
        if label.strip() and read_press(data := f"{_LETTERS[press.kind]}:{press.value}")
    ][:_MOST_BUTTONS]
    if not fitting:
        return None
    longest = max(len(button.text) for button in fitting)
    columns = 3 if longest <= _LONGEST_LABEL_OF_THREE else 2
    rows = [fitting[at : at + columns] for at in range(0, len(fitting), columns)]
    return InlineKeyboardMarkup(rows)
