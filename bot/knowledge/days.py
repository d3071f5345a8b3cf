"""Days: half-open spans `[from, to)` and published dates that may be only a month or a year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_PUBLISHED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True)
class Span:
    """The days from `start` up to, not including, `end`; None is open."""

    start: date | None
    end: date | None

    def __contains__(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


@dataclass(frozen=True)
class Published:
    """The date on a text, as precise as the text itself gives it: `2024`, `2024-06`, `2024-06-14`.

    `first` is the earliest day that it can mean, `last` the latest.
    """

    text: str
    first: date
    last: date

    def __str__(self) -> str:
        return self.text


def read_published(value: object) -> Published:
    """Read a published date written as a day, a month or a year.

    Raises ValueError saying what to write instead.
    """
    match = _PUBLISHED.fullmatch(str(value).strip())
    if match is None:
        raise ValueError(
            f"{value!r} is not a date => write YYYY-MM-DD, or YYYY-MM or YYYY if no more is known"
        )
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if month is None:
            first, last = date(int(year or 0), 1, 1), date(int(year or 0), 12, 31)
        elif day is None:
            first = date(int(year or 0), month, 1)
            last = first.replace(day=monthrange(first.year, month)[1])
        else:
            first = last = date(int(year or 0), month, day)
    except ValueError:
        raise ValueError(f"there is no day {value} => correct the date") from None
    return Published(match.group(0), first, last)
