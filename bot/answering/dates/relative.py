"""Reads days that are told by their distance from today: "yesterday", "two weeks ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from bot.answering.dates.mention import Mention
from bot.answering.dates.periods import IN
from bot.answering.dates.spelling import said, whole
from bot.answering.phrases import any_of

_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("two zwei deux dos due dois duas twee dwa dwie", "three drei trois tres tre drie trzy"), 2
    )
    for word in words.split()
}
_UNITS = {  # days, by the beginning of the unit
    **dict.fromkeys(("day", "tag", "jour", "dia", "gior", "dag", "dzien", "dni"), 1),
    **dict.fromkeys(("week", "woche", "sema", "sett", "weken", "tydz", "tygo"), 7),
    **dict.fromkeys(("month", "monat", "mois", "mes", "maand", "mies"), 30),
    **dict.fromkeys(("year", "jahr", "an", "jaar", "rok", "lat"), 365),
}
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)}|an?|one|eine[mr]|une?|una?|uma?|een)"
_UNIT = (
    r"(?:days?|weeks?|months?|years?|tag\w{0,2}|wochen?|monat\w{0,2}|jahr\w{0,2}|jours?|semaines?"
    r"|mois|ans?|annees?|dias?|semanas?|mes(?:es|e|i)?|anos?|giorn[oi]|settiman[ae]|ann[oi]|dag(?:en)?"
    r"|weken|maand(?:en)?|jaar|dzien|dni|tydzien|tygodni\w?|miesi[ae]c\w?|rok|lata?)"
)
_AGO = re.compile(
    rf"\b(?:(?:{_COUNT} )?{_UNIT} (?:ago|fa|atras|geleden|temu)"
    rf"|(?:vor|il y a|hace|ha) {_COUNT} {_UNIT})\b"
)
_LAST = {"yesterday": 1, "last-week": 7, "last-month": 30, "last-year": 365}  # days


@cache
def _last_words() -> re.Pattern[str]:
    return re.compile(any_of({word for kind in _LAST for word in said(kind)}))


@cache
def _last() -> re.Pattern[str]:
    kinds = (f"(?P<{kind.replace('-', '_')}>{whole(said(kind))})" for kind in _LAST)
    return re.compile(rf"{IN}(?:{'|'.join(kinds)})")


def relatives(plain: str, language: str | None, today: date) -> Iterator[Mention]:
    """The days of a plain text that are told by their distance."""
    for match in _AGO.finditer(plain):
        words = match[0].split()
        count = next((number for word in words if (number := _count(word))), 1)
        days = next((days for w in words for unit, days in _UNITS.items() if w.startswith(unit)), 1)
        yield Mention(today - timedelta(days=count * days), *match.span(), relative=True)
    if not _last_words().search(plain):
        return  # nearly every message, and looking for the words is quick
    for match in _last().finditer(plain):
        if match[0] == "hier" and language != "fr":  # German and Dutch for "here"
            continue
        days = _LAST[str(match.lastgroup).replace("_", "-")]
        yield Mention(today - timedelta(days=days), *match.span(), relative=True)


def _count(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBERS.get(word)
