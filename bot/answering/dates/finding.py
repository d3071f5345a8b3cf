"""Finds the day that a person asks about among the days of a message.

"Was it allowed on 25 June 2024?" asks about that day; "I objected on 3 June 2024, does it still
count?" and "since 27 May 2025" ask about today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, islice

from bot.answering.dates.asked import role
from bot.answering.dates.mention import Mention
from bot.answering.dates.periods import periods, periods_of_last_year
from bot.answering.dates.relative import relatives
from bot.answering.dates.spelling import plain_letters
from bot.answering.dates.written import written, years

_FIRST_YEAR = 2004  # when the oldest of the services began
_YEARS_AHEAD = 3
_MOST = 8  # days that are looked at in one message


@dataclass(frozen=True)
class SaidDay:
    """The day asked about, and the words that name it."""

    day: date
    words: str


def find_day(text: str, language: str | None, today: date) -> SaidDay | None:
    """Give the day that the text asks about, or None for today.

    A month stands for its 15th, a season for the middle of its middle month; `25/06/2024` is read
    day first unless it cannot be. Days before 2004 or more than three years ahead, and two
    different days asked about, give None.
    `language` only decides words that mean a day in one language and not in another.
    """
    plain = text.translate(plain_letters())
    asked: dict[date, Mention] = {}
    perhaps: dict[date, Mention] = {}
    for mention in islice(_mentions(plain, language, today), _MOST):
        if mention.day.year < _FIRST_YEAR or mention.day > _ahead(today):
            continue
        found = role(plain, mention, today)
        if found == "asked":
            asked[mention.day] = mention
        elif found == "perhaps":
            perhaps[mention.day] = mention
    days = list((asked or perhaps).values())
    if len(days) != 1:
        return None
    return SaidDay(days[0].day, text[days[0].start : days[0].end])


def _mentions(plain: str, language: str | None, today: date) -> list[Mention]:
    """The days in a text; of those that share words, the more exact kind, which comes first."""
    kept: list[Mention] = []
    for mention in chain(
        written(plain),
        periods(plain),
        periods_of_last_year(plain, today),
        relatives(plain, language, today),
        years(plain),
    ):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return kept


def _ahead(today: date) -> date:
    return today + timedelta(days=_YEARS_AHEAD * 366)
