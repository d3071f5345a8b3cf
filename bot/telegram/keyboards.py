"""Buttons under a message, and what it means that one was pressed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.answering.answer import Answer, Choice
from bot.answering.case import Case, read_case
from bot.telegram.parts import View, views

ChoiceKind = Literal["jurisdiction", "service", "language"]
# `services` and `countries` list others to choose from, `other` is one of these. `wrong` begins a
# report, which `skip`, `keep` and `drop` go on with; `helpful` is a word of thanks.
Action = (
    View | Literal["services", "countries", "other", "wrong", "helpful", "skip", "keep", "drop"]
)

_KINDS: Final[dict[str, ChoiceKind]] = {"j": "jurisdiction", "s": "service", "l": "language"}
_ACTIONS: Final[dict[str, Action]] = {
    "a": "short",
    "m": "whole",
    "h": "how",
    "n": "limits",
    "r": "refusal",
    "q": "sources",
    "v": "services",
    "c": "countries",
    "o": "other",
    "w": "wrong",
    "g": "helpful",
    "k": "skip",
    "y": "keep",
    "z": "drop",
}
_LETTERS: Final[dict[str, str]] = {
    **{kind: letter for letter, kind in _KINDS.items()},
    **{action: letter for letter, action in _ACTIONS.items()},
}
# The label of each button under an answer.
LABELS: Final[dict[Action, str]] = {
    "short": "telegram-button-back",
    "whole": "telegram-button-more",
    "how": "telegram-button-how",
    "limits": "telegram-button-limits",
    "refusal": "telegram-button-refusal",
    "sources": "sources-heading",
    "services": "telegram-button-service",
    "countries": "telegram-button-country",
    "wrong": "telegram-button-wrong",
    "helpful": "telegram-button-helpful",
    "skip": "telegram-button-skip",
    "keep": "telegram-button-keep",
    "drop": "telegram-button-drop",
}
# A press with this value asks for the list of languages.
ALL_LANGUAGES: Final = "list"

_LONGEST_DATA: Final = 64
_CHOICE: Final = re.compile(r"([jsl]):([A-Za-z0-9-]{1,40})")
_ABOUT: Final = re.compile(r"([a-z]):([A-Za-z-]{2,8}):([0-9a-f]{8})?:(\S+)")
_MOST_BUTTONS: Final = 100
_LONGEST_LABEL_OF_THREE: Final = 14

Say = Callable[[str], str]


@dataclass(frozen=True)
class Press:
    """One value that was chosen; it came over the net and is not yet known."""

    kind: ChoiceKind
    value: str


@dataclass(frozen=True)
class AnswerPress:
    """A button under the answer to a case, in the answer's language; `number` is the answer's."""

    action: Action
    language: str
    number: str
    case: Case

    @property
    def data(self) -> str:
        """What the button carries; what does not fit is left out, the number first."""
        for number, case in (
            (self.number, self.case),
            ("", self.case),
            ("", replace(self.case, also=())),
        ):
            data = f"{_LETTERS[self.action]}:{self.language}:{number}:{case.code}"
            if len(data) <= _LONGEST_DATA:
                return data
        raise ValueError(f"the case {self.case.code} is too long for a button")


def choice_keyboard(choices: Iterable[Choice]) -> InlineKeyboardMarkup | None:
    """Return a button for each choice, or None where there is none."""
    return _keyboard([(choice.label, Press(choice.kind, choice.value)) for choice in choices])


def language_keyboard(languages: Mapping[str, str]) -> InlineKeyboardMarkup | None:
    """Return a button for each language, labelled with its own name."""
    return _keyboard([(name, Press("language", code)) for code, name in languages.items()])


def start_keyboard(choices: Iterable[Choice], languages: str) -> InlineKeyboardMarkup | None:
    """Return a button for each choice, and one for the list of languages with that label."""
    keyboard = choice_keyboard(choices)
    if keyboard is None:
        return None
    press = Press("language", ALL_LANGUAGES)
    last = (InlineKeyboardButton(languages, callback_data=f"l:{press.value}"),)
    return InlineKeyboardMarkup((*keyboard.inline_keyboard, last))


# Where there is nothing to object with, the same parts hold something else.
_LABELS_WITHOUT_A_WAY: Final[dict[Action, str]] = {
    "how": "telegram-button-anyway",
    "refusal": "telegram-button-complain",
}


def label_of(action: Action, answer: Answer) -> str:
    """Return the message that labels a button under an answer."""
    has_way = answer.verdict in ("yes", "partial")
    return LABELS[action] if has_way else _LABELS_WITHOUT_A_WAY.get(action, LABELS[action])


def answer_keyboard(answer: Answer, view: View, say: Say) -> InlineKeyboardMarkup | None:
    """Return the buttons under a view of an answer: choices if it asks, else all other views."""
    if answer.case is None:
        return choice_keyboard(answer.choices)
    others: list[Action] = ["short"] if view != "short" else []
    others += [other for other in views(answer) if other != view]
    about = AnswerPress("short", answer.language, answer.answer_id, answer.case)
    groups: tuple[list[Action], ...] = (others, ["services", "countries"], ["wrong", "helpful"])
    rows = []
    for group in groups:
        buttons = [
            InlineKeyboardButton(
                say(label_of(one, answer)), callback_data=replace(about, action=one).data
            )
            for one in group
        ]
        rows += [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return InlineKeyboardMarkup(rows)


def other_keyboard(
    press: AnswerPress, choices: Iterable[Choice], say: Say
) -> InlineKeyboardMarkup | None:
    """Return a button for the same question about each choice, and one back to the answer."""
    field = "jurisdiction" if press.action == "countries" else "service"
    plain = replace(press.case, section=None, also=())
    cases = [
        (
            choice.label,
            replace(plain, jurisdiction=choice.value)
            if field == "jurisdiction"
            else replace(plain, service=choice.value),
        )
        for choice in choices
    ]
    buttons = [
        (label, replace(press, action="other", number="", case=case))
        for label, case in cases
        if case != plain
    ]
    keyboard = _keyboard(buttons)
    back = InlineKeyboardButton(
        say(LABELS["short"]), callback_data=replace(press, action="short").data
    )
    return InlineKeyboardMarkup((*(keyboard.inline_keyboard if keyboard else ()), (back,)))


def report_keyboard(
    press: AnswerPress, actions: Sequence[Action], say: Say
) -> InlineKeyboardMarkup:
    """Return the buttons under a question about a report."""
    row = [
        InlineKeyboardButton(say(LABELS[one]), callback_data=replace(press, action=one).data)
        for one in actions
    ]
    return InlineKeyboardMarkup((row,))


def read_press(data: str | None) -> Press | AnswerPress | None:
    """Return what the data of a button means, or None where it is none of ours."""
    if match := _CHOICE.fullmatch(data or ""):
        return Press(_KINDS[match[1]], match[2])
    match = _ABOUT.fullmatch(data or "")
    if match is None or match[1] not in _ACTIONS:
        return None
    case = read_case(match[4])
    return AnswerPress(_ACTIONS[match[1]], match[2], match[3] or "", case) if case else None


def _keyboard(buttons: Sequence[tuple[str, Press | AnswerPress]]) -> InlineKeyboardMarkup | None:
    """Return the buttons in rows of three, or of two where a label is long."""
    fitting = [
        InlineKeyboardButton(label, callback_data=data)
        for label, press in buttons
        if label.strip() and read_press(data := _data(press))
    ][:_MOST_BUTTONS]
    if not fitting:
        return None
    longest = max(len(button.text) for button in fitting)
    columns = 3 if longest <= _LONGEST_LABEL_OF_THREE else 2
    rows = [fitting[at : at + columns] for at in range(0, len(fitting), columns)]
    return InlineKeyboardMarkup(rows)


def _data(press: Press | AnswerPress) -> str:
    return press.data if isinstance(press, AnswerPress) else f"{_LETTERS[press.kind]}:{press.value}"
