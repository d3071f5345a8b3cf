"""Keeps names, addresses and numbers whole in languages that are written from right to left."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
# Unicode's marks: an isolate written from left to right, its end, and an unseen letter of the other
# direction, which makes the line one from right to left whatever it begins with.
_ISOLATE, _END, _MARK = "\u2066", "\u2069", "\u200f"
_LETTER: Final = "A-Za-z\u00c0-\u024f"
# A run from the first Latin letter or digit to the last, with what stands between.
_RUN: Final = re.compile(
    rf"[{_LETTER}0-9/@](?:[^\u0590-\u08ff\ufb1d-\ufefc\n\[\]«»“”]*[{_LETTER}0-9/)])?"
)


def is_right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return language.partition("-")[0] in _RIGHT_TO_LEFT


def directed(text: str, language: str) -> str:
    """A text of several lines, each led and with its Latin runs isolated where that is needed."""
    if not is_right_to_left(language):
        return text
    return "\n".join(lead(line) + isolated(line) for line in text.split("\n"))


def isolated(text: str) -> str:
    """The text with its Latin runs isolated, and arrows outside them turned the other way."""
    shown = []
    position = 0
    while run := _RUN.search(text, position):
        words = _within_brackets(run[0])
        plain = not re.search(f"[{_LETTER}]", words)
        shown.append(_turned(text[position : run.start()]))
        shown.append(words if plain else f"{_ISOLATE}{words}{_END}")
        position = run.start() + len(words)
    return "".join([*shown, _turned(text[position:])])


def _within_brackets(words: str) -> str:
    """A run up to a bracket that closes one from before it."""
    depth = 0
    for at, letter in enumerate(words):
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return words[:at]
    return words


def lead(line: str) -> str:
    """The mark for a line whose first letter would make it one from left to right, else nothing."""
    for letter in line:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return ""
        if direction == "L":
            break
    return _MARK if line.strip() else ""


def _turned(text: str) -> str:
    return text.replace("→", "←")
