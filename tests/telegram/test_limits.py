"""How much one person may ask."""

from __future__ import annotations

from bot.telegram.limits import Limits

ADA, BOB = 1, 2


def test_a_burst_is_taken_then_one_word_and_silence() -> None:
    limits = Limits(per_minute=3)
    verdicts = [limits.judge(ADA, 1.0, at=0.0) for _ in range(6)]
    assert verdicts == ["take"] * 3 + ["tell", "pass over", "pass over"]


def test_half_a_minute_later_the_person_is_heard_again_and_told_again() -> None:
    limits = Limits(per_minute=4)
    for _ in range(6):
        limits.judge(ADA, 1.0, at=0.0)
    assert limits.judge(ADA, 1.0, at=29.0) == "pass over"
    verdicts = [limits.judge(ADA, 1.0, at=30.0) for _ in range(4)]
    assert verdicts == ["take", "take", "tell", "pass over"]


def test_an_even_pace_is_never_held_back() -> None:
    limits = Limits(per_minute=20)
    assert {limits.judge(ADA, 1.0, at=3.0 * number) for number in range(200)} == {"take"}


def test_presses_of_buttons_cost_less() -> None:
    limits = Limits(per_minute=2)
    assert [limits.judge(ADA, 0.25, at=0.0) for _ in range(9)] == ["take"] * 8 + ["tell"]


def test_one_persons_flood_is_nobody_elses() -> None:
    limits = Limits(per_minute=1)
    for _ in range(5):
        limits.judge(ADA, 1.0, at=0.0)
    assert limits.judge(BOB, 1.0, at=0.0) == "take"


def test_a_clock_that_goes_back_gives_nothing() -> None:
    limits = Limits(per_minute=1)
    assert limits.judge(ADA, 1.0, at=100.0) == "take"
    assert limits.judge(ADA, 1.0, at=0.0) == "tell"
    assert limits.judge(ADA, 1.0, at=100.0) == "pass over"


def test_only_so_many_people_are_kept() -> None:
    limits = Limits(per_minute=1)
    for person in range(10_001):
        limits.judge(person, 1.0, at=0.0)
    assert limits.judge(0, 1.0, at=0.0) == "take"  # forgotten
    assert limits.judge(10_000, 1.0, at=0.0) == "tell"
