"""How long to wait before something is tried again."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice

from bot.telegram.waiting import growing_pauses, in_seconds


def test_pauses_grow_to_a_minute() -> None:
    assert list(islice(growing_pauses(), 8)) == [1, 2, 4, 8, 16, 32, 60, 60]


def test_both_ways_in_which_the_library_tells_a_time_are_read() -> None:
    assert in_seconds(7) == in_seconds(timedelta(seconds=7)) == 7.0
