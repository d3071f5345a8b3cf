"""How long to wait before something that failed is tried again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from typing import Final

Pause = Callable[[float], Awaitable[None]]

_LONGEST_SECONDS: Final = 60.0


def growing_pauses() -> Iterator[float]:
    """Yield seconds to wait: 1, 2, 4 ... and from then on a minute, without an end."""
    seconds = 1.0
    while True:
        yield seconds
        seconds = min(2 * seconds, _LONGEST_SECONDS)


def in_seconds(period: float | timedelta) -> float:
    """Return a length of time as the library gives it, in seconds."""
    return period.total_seconds() if isinstance(period, timedelta) else float(period)
