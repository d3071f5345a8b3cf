"""How much one person may ask: bursts are fine, a flood is not."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final, Literal

Verdict = Literal["take", "tell", "pass over"]

PER_MINUTE: Final = 20
_PEOPLE_KEPT: Final = 10_000


@dataclass(frozen=True)
class _Allowance:
    """What a person has left at a moment, in questions; `is_told` that they are to wait."""

    left: float
    at: float
    is_told: bool = False


class Limits:
    """An allowance of questions for each person, that fills up again within a minute.

    Who has used it up is told so once, and then not heard until half of it is back.
    """

    def __init__(self, per_minute: int = PER_MINUTE) -> None:
        self._most = float(per_minute)
        self._people: OrderedDict[int, _Allowance] = OrderedDict()

    def judge(self, person: int, cost: float, at: float) -> Verdict:
        """Return what to do with something that a person did; `at` is when, in seconds."""
        before = self._people.pop(person, _Allowance(self._most, at))
        now = max(at, before.at)
        left = min(self._most, before.left + (now - before.at) * self._most / 60)
        needed = self._most / 2 if before.is_told else cost
        takes = left >= needed
        self._people[person] = _Allowance(left - cost if takes else left, now, not takes)
        if len(self._people) > _PEOPLE_KEPT:
            self._people.popitem(last=False)
        if takes:
            return "take"
        return "pass over" if before.is_told else "tell"
