"""Tokens of a day, rest after failures, and what is kept of what was worded."""

from __future__ import annotations

from datetime import date

from bot.answering.wording.budget import KEPT_SECONDS, Ceiling, Kept, Rest


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_day_has_so_many_tokens_and_the_next_has_them_again() -> None:
    days = [date(2026, 11, 21)]
    ceiling = Ceiling(1_000, lambda: days[-1])
    assert ceiling.take(900)
    assert not ceiling.take(200)
    ceiling.correct(900, 500)
    assert ceiling.take(200)
    days.append(date(2026, 11, 22))
    assert ceiling.take(1_000)


def test_a_model_rests_after_three_failures_in_a_row_for_a_minute() -> None:
    clock = Clock()
    rest = Rest(clock)
    for replied in (False, False, True, False, False):
        rest.note(replied)
    assert not rest.is_on
    rest.note(replied=False)
    assert rest.is_on
    clock.now += 61
    assert not rest.is_on


def test_what_is_kept_is_gone_after_an_hour() -> None:
    clock = Clock()
    kept: Kept[str] = Kept(clock)
    kept.put("answer", "model", "question")
    clock.now += KEPT_SECONDS - 1
    assert kept.get("model", "question") == "answer"
    clock.now += 1
    assert kept.get("model", "question") is None


def test_texts_are_not_mixed_up_and_not_kept_in_the_clear() -> None:
    kept: Kept[str] = Kept(Clock())
    kept.put("answer", "ab", "c")
    assert kept.get("a", "bc") is None
    kept.put("other", "a whispered question")
    assert "whispered" not in repr(vars(kept))


def test_no_more_is_kept_than_there_is_room_for() -> None:
    kept: Kept[int] = Kept(Clock(), most=2)
    for number in range(3):
        kept.put(number, str(number))
    assert [kept.get(str(number)) for number in range(3)] == [None, 1, 2]
