"""What a day in a text is: the day, and where its words stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Mention:
    """A day that a text names from `start` to `end`.

    A `relative` one is told by its distance from today, or as a year alone: it counts only where
    the question asks about the past.
    """

    day: date
    start: int
    end: int
    relative: bool = False
