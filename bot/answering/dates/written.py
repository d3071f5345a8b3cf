"""Reads days and months that are written with their year, and years alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from bot.answering.dates.mention import Mention
from bot.answering.dates.spelling import plain_letters, said
from bot.answering.languages import load_words
from bot.answering.phrases import any_of

MIDDLE = 15  # a month alone is asked about as its middle, a year as its middle month
_MIDDLE_MONTH = 7
_SHORTEST_MONTH = 3
# Short names that mean nothing else beside a year; "out 2024" is October only after a day.
_SHORT = re.compile(r"may|mai|maj|mei|jan|feb|apr|jun|jul|aug|sep|oct|okt|nov|dec")


@cache
def months() -> dict[str, int]:
    """Map the names of months, plain, to their numbers; CLDR has them in each language."""
    from babel import Locale

    found = {}
    for name in ("de_AT", *load_words()):
        for context in Locale.parse(name).months.values():
            for width in ("wide", "abbreviated"):
                for number, month in context[width].items():
                    plain = month.rstrip(".").translate(plain_letters())
                    if plain[:1].isdigit() or len(plain) < _SHORTEST_MONTH:
                        continue  # "6월", "tháng 6": the patterns read the number
                    found[plain] = number
                    found[plain.replace("ä", "ae")] = found[plain.replace("ä", "a")] = number
    for words in load_words().values():
        for place, month in enumerate(words.dates.get("months", ())):
            found[month.translate(plain_letters())] = place % 12 + 1
    return found


def month_names(short: bool = False) -> str:
    """An expression for the months' names; without the short ones that are also other words."""
    names = (n for n in months() if short or len(n) > 3 or _SHORT.fullmatch(n) or not n.isascii())
    return any_of(sorted(names, key=len, reverse=True))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    names, long_names = month_names(short=True), month_names()
    day = r"(?P<day>\d{1,2}|first|erste[nr]?|premier|primero|primo|primeiro)"
    ordinal = r"(?:st|nd|rd|th|er|re|e|[ºª°.])?"
    joint = r"(?: of | de | del | do | di |[ .-]{1,2})"
    # Between a month and its year, and the other way round.
    to_year = rf"(?:/(?:{long_names}))?,?(?: {any_of(said('before-year'))})? "
    from_year = rf"(?:\. ?| |[年년] ?|(?: ?{any_of(said('after-year'))})[ ]?)"
    year = r"(?P<year>20\d\d)(?:\s?r\.)?"
    start, end = r"(?<![\w./-])", r"(?![\w/]|[.-]\d)"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"{start}(?P<year>20\d\d)([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){end}",
            rf"{start}(?P<day>\d{{1,2}})([./-])\s?(?P<month>\d{{1,2}})\2\s?"
            rf"(?P<year>20\d\d|\d\d){end}",
            r"(?<!\d)(?P<year>20\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?"
            r"(?P<day>\d{1,2})\s?[日일]",
            r"(?<!\d)(?P<year>20\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월](?!\s?\d)",
            rf"{start}(?:(?P<day>\d{{1,2}}) )?thang (?P<month>\d{{1,2}})(?: nam |[ /.-])"
            rf"{year}{end}",
            rf"(?<![\d./-]){year}{from_year}(?P<month>{long_names})(?: (?P<day>\d{{1,2}})\.?)?"
            r"(?![\da-zа-я])",
            rf"{start}{day}{ordinal}{joint}(?P<month>{names})\.?,?{joint}{year}{end}",
            rf"\b(?P<month>{names})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?:of )?{year}{end}",
            rf"\b(?P<month>{long_names})\.?{to_year}{year}{end}",
        )
    )


@cache
def _year_alone() -> re.Pattern[str]:
    """A year in words such as "im Jahr …"; a year before a month or a number is part of a date."""
    pieces = []
    for words in said("year"):
        before, after = map(re.escape, words.split("…"))
        start = r"(?<!\w)" if before else r"(?<![\w./-])"
        pieces.append(rf"{start}{before}(20\d\d){after}")
    return re.compile(rf"(?:{'|'.join(pieces)})(?![\w]|[./-]?\d)")


def written(plain: str) -> Iterator[Mention]:
    """The days and months with a year in a plain text; a part of a day is no month of its own."""
    if not re.search(r"\d\d", plain):
        return
    taken = [False] * len(plain)
    for pattern in _patterns():
        for match in pattern.finditer(plain):
            if any(taken[match.start() : match.end()]):
                continue
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            if day := _day(match):
                yield Mention(day, *match.span())


def years(plain: str) -> Iterator[Mention]:
    """The years that stand alone; each is its middle."""
    if "20" not in plain:
        return
    for match in _year_alone().finditer(plain):
        year = next(group for group in match.groups() if group)
        yield Mention(date(int(year), _MIDDLE_MONTH, 1), *match.span(), relative=True)


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    said_day = groups.get("day") or str(MIDDLE)
    day = int(said_day) if said_day.isdecimal() else 1
    month = int(groups["month"]) if groups["month"].isdecimal() else months()[groups["month"]]
    year = int(groups["year"])
    if month > 12:  # written the American way
        day, month = month, day
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None
