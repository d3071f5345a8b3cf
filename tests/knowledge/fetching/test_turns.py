from __future__ import annotations

import asyncio

import pytest

from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.turns import Turns
from bot.knowledge.fetching.wanted import Stopped
from tests.knowledge.fetching.site import Clock


@pytest.fixture
def turns(clock: Clock) -> Turns:
    return Turns(Limits(pause_seconds=2, longest_wait_seconds=120), clock.now, clock.pause)


async def take(turns: Turns, host: str) -> None:
    async with turns.turn(host):
        pass


async def test_the_first_request_to_a_host_does_not_wait(turns: Turns, clock: Clock) -> None:
    await take(turns, "a.test")
    await take(turns, "b.test")
    assert clock.pauses == []


async def test_a_host_rests_after_each_request(turns: Turns, clock: Clock) -> None:
    for _ in range(3):
        await take(turns, "a.test")
    assert clock.pauses == [2, 2]


async def test_a_host_rests_after_a_request_that_failed(turns: Turns, clock: Clock) -> None:
    with pytest.raises(ConnectionError):
        async with turns.turn("a.test"):
            raise ConnectionError
    await take(turns, "a.test")
    assert clock.pauses == [2]


async def test_the_time_since_the_last_request_counts_as_rest(turns: Turns, clock: Clock) -> None:
    await take(turns, "a.test")
    await clock.pause(1.5)
    await take(turns, "a.test")
    assert clock.pauses == [1.5, 0.5]


async def test_one_host_is_asked_by_one_at_a_time_and_another_beside_it(turns: Turns) -> None:
    order: list[str] = []

    async def visit(host: str, name: str) -> None:
        async with turns.turn(host):
            order.append(f"{name} begins")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            order.append(f"{name} ends")

    await asyncio.gather(visit("a.test", "1"), visit("a.test", "2"), visit("b.test", "3"))
    assert order.index("1 ends") < order.index("2 begins")
    assert order.index("3 begins") < order.index("1 ends")


async def test_the_longest_rest_asked_for_counts(turns: Turns, clock: Clock) -> None:
    turns.put_off("a.test", 30)
    turns.put_off("a.test", 5)
    await take(turns, "a.test")
    assert clock.pauses == [30]


@pytest.mark.parametrize("seconds", [121, 1e9, float("inf")])
async def test_a_host_that_wants_a_long_rest_is_left_alone(
    turns: Turns, clock: Clock, seconds: float
) -> None:
    turns.put_off("a.test", seconds)
    with pytest.raises(Stopped, match=r"a\.test wants no request for \d+ seconds"):
        await take(turns, "a.test")
    assert clock.pauses == []
