"""Finds the event by which a question names its time: "before the pause", not a day."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, get_args

from bot.answering.dates.asked import tells_story
from bot.answering.dates.spelling import is_joined, plain_letters, said
from bot.answering.phrases import any_of

Event = Literal["before-pause", "during-pause", "before-start"]

_GAP = r"(?: [^\s.?!;]{1,20}){0,4}? "  # what "…" in the files stands for


def find_event(text: str) -> Event | None:
    """Give the event that the text asks about, the first if there are several.

    "I objected before the pause" tells a story and asks about no event.
    """
    plain = text.translate(plain_letters())
    if not _needed().search(plain):
        return None  # nearly every message, and looking for the words is quick
    found = [
        (match.start(), place, event)
        for place, event in enumerate(get_args(Event))
        for match in _phrases(event).finditer(plain)
        if not tells_story(plain, *match.span())
    ]
    return min(found)[2] if found else None


@cache
def _needed() -> re.Pattern[str]:
    """Of each phrase its longest run of words: without any of these no phrase is there."""
    phrases = (phrase for event in get_args(Event) for phrase in said(event))
    return re.compile(any_of({max(phrase.split(" … "), key=len) for phrase in phrases}))


@cache
def _phrases(event: Event) -> re.Pattern[str]:
    """The phrases in the languages' files, each as it begins, those with a gap first."""
    ordered = sorted(said(event), key=lambda phrase: "…" not in phrase)
    return re.compile("|".join(map(_beginning, ordered)))


def _beginning(phrase: str) -> str:
    expression = re.escape(phrase).replace(r"\ …\ ", _GAP)
    return expression if is_joined(phrase) else rf"(?<!\w){expression}\w*"
