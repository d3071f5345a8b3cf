"""Reads seasons and parts of a year, with a year or of the last one, as the day in their middle.

Seasons are those of the northern hemisphere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from bot.answering.dates.mention import Mention
from bot.answering.dates.spelling import said, whole
from bot.answering.dates.written import MIDDLE, month_names, months
from bot.answering.languages import load_words
from bot.answering.phrases import any_of

# Month and day that a period stands for; the winter of a year is its January.
_SEASONS = {"spring": (4, 15), "summer": (7, 15), "autumn": (10, 15), "winter": (1, 15)}
_PARTS = {"early": (2, 15), "mid": (7, 1), "late": (11, 15)}
_DAYS = {**_SEASONS, **_PARTS}
# Before a day some of these mean something else: "na" is Dutch for "after", "de" French for "of".
IN = r"(?:(?<!\w)(?:na|au|al|an?|in de|de(?= (?:afgelopen|vorige|laatste|voorbije))) )?"
# "2024/25" is a winter's two years.
_YEAR = r"(?P<year>20\d\d)(?P<next>[/–-](?:20)?\d\d(?!\d))?"
# "in summer of the last year": two short words may stand between both, which touch in Chinese.
_GAP = r"(?:[ ,']{1,2}(?:[^\s\d?!.,;]{1,7}[ ']){0,2}|['的の])?"


@cache
def _with_year() -> tuple[re.Pattern[str], ...]:
    to_year = rf"(?:[ -]|[ ](?:{whole(said('before-year'))})[ ])"
    from_year = rf"(?:[ ]?(?:{whole(said('after-year'))})[ ]?|[ ])"
    end = r"(?![\w/]|[.-]\d)"
    # Only languages with words after the year say "2024 end".
    following = [name for name, words in load_words().items() if "after-year" in words.dates]
    parts = {
        kind: tuple(word for name in (*following, "fi") for word in said(kind, name))
        for kind in _PARTS
    }
    seasons = {kind: said(kind) for kind in _SEASONS}
    all_kinds = {kind: said(kind) for kind in _DAYS}
    return (
        re.compile(rf"{IN}(?:{_named(all_kinds)}){to_year}{_YEAR}{end}"),
        re.compile(rf"(?<![\d./-]){_YEAR}{from_year}(?:{_named({**seasons, **parts})})"),
    )


@cache
def _names() -> re.Pattern[str]:
    """The words for seasons and parts of a year."""
    return re.compile(any_of({word for kind in _DAYS for word in said(kind)}))


@cache
def _last_words() -> re.Pattern[str]:
    """The words of which each pattern of the last period holds one."""
    kinds = ("last", "last-year", *(f"last-{season}" for season in _SEASONS))
    return re.compile(any_of({word for kind in kinds for word in said(kind)}))


@cache
def _of_last() -> tuple[re.Pattern[str], ...]:
    """The last season, and a period of last year, each in both orders of the words."""
    seasons = _named({kind: said(kind) for kind in _SEASONS})
    kinds = _named({kind: said(kind) for kind in _DAYS})
    last = rf"(?P<last>{whole(said('last'))})"
    year = rf"(?P<last_year>{whole(said('last-year'))})"
    month = rf"(?<!\w)(?P<month>{month_names()})(?![a-zа-я])|(?P<number>\d{{1,2}}) ?[月월]"
    single = _named({kind: said(f"last-{kind}") for kind in _SEASONS})
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"{IN}(?:{kinds}|{month}){_GAP}{year}",
            rf"{year}{_GAP}(?:{kinds}|{month})",
            rf"{IN}{last}{_GAP}(?:{seasons})",
            rf"{IN}(?:{seasons}){_GAP}{last}",
            single,
        )
    )


def _named(kinds: dict[str, tuple[str, ...]]) -> str:
    return "|".join(f"(?P<{kind}>{whole(words)})" for kind, words in kinds.items())


def periods(plain: str) -> Iterator[Mention]:
    """The seasons and parts of a year that a plain text names with their year."""
    if "20" not in plain or not _names().search(plain):
        return
    for pattern in _with_year():
        for match in pattern.finditer(plain):
            month, day = _month_and_day(match)
            year = int(match["year"]) + bool(match["next"] and match["winter"])
            yield Mention(date(year, month, day), *match.span())


def periods_of_last_year(plain: str, today: date) -> Iterator[Mention]:
    """The last season, which is the latest before today, and the periods of last year."""
    if not _last_words().search(plain):
        return  # nearly every message, and looking for the words is quick
    for pattern in _of_last():
        for match in pattern.finditer(plain):
            month, day = _month_and_day(match)
            if not 1 <= month <= 12:
                continue
            found = date(today.year, month, day)
            if match.groupdict().get("last_year") or found >= today:
                found = found.replace(year=today.year - 1)
            yield Mention(found, *match.span(), relative=True)


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    groups = match.groupdict()
    if name := groups.get("month"):
        return months()[name], MIDDLE
    if number := groups.get("number"):
        return int(number), MIDDLE
    return next(_DAYS[kind] for kind in _DAYS if groups.get(kind))
