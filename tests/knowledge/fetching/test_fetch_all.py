from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest
from aiohttp import web

from bot.knowledge.fetching.fetch import fetch_all
from bot.knowledge.fetching.judging import ReadText
from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.wanted import Failed, Fetched, Result, Wanted
from tests.knowledge.fetching.pages import POLICY, read_text
from tests.knowledge.fetching.site import ANY_HOST, Clock, Handler, Names, Site, answer, leads_to

LIMITS = Limits(pause_seconds=2, hosts=4, local=frozenset({"127.0.0.1", *ANY_HOST}))


def wanted(site: Site, host: str, path: str = "/policy") -> Wanted:
    return Wanted(f"{host}{path}", site.url(path, host), (".html",), "en")


def fetching(
    addresses: list[Wanted], clock: Clock, reader: ReadText = read_text
) -> AsyncGenerator[Result, None]:
    names = Names("127.0.0.1")
    return fetch_all(addresses, reader, "t", LIMITS, clock.now, clock.pause, names)


async def every(addresses: list[Wanted], clock: Clock) -> list[Result]:
    return [result async for result in fetching(addresses, clock)]


async def test_every_address_has_its_result_whatever_comes_of_the_others(
    site: Site, clock: Clock
) -> None:
    site.on("/policy", answer(POLICY))
    site.on("/gone", answer(status=404))
    addresses = [
        wanted(site, "x.test", "/gone"),
        wanted(site, "x.test"),
        Wanted("typo", "htps://x.test/", (".html",), "en"),
        Wanted("me", "http://127.0.0.2/", (".html",), "en"),
        wanted(site, "help.test"),
    ]
    found = {one.id: one for one in await every(addresses, clock)}
    assert set(found) == {one.id for one in addresses}
    assert {name for name, one in found.items() if isinstance(one, Failed)} == {
        "x.test/gone",
        "typo",
        "me",
    }


async def test_no_addresses_have_no_results(clock: Clock) -> None:
    assert await every([], clock) == []


async def test_a_host_is_asked_in_order_with_a_rest_between(site: Site, clock: Clock) -> None:
    for path in ("/1", "/2", "/3"):
        site.on(path, answer(POLICY))
    await every([wanted(site, "x.test", path) for path in ("/1", "/2", "/3")], clock)
    assert site.paths() == ["/1", "/2", "/3"]
    assert clock.pauses == [2, 2]


class Meeting:
    """Holds every request for a moment, and notes who is there at once."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.there: list[str] = []
        self.most: list[str] = []
        self.twice = False

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        host = request.host.partition(":")[0]
        self.twice |= host in self.there
        self.there.append(host)
        self.most = max(self.most, list(self.there), key=len)
        await asyncio.sleep(0.02)
        self.there.remove(host)
        return await self.handler(request)


async def test_four_hosts_are_asked_side_by_side_and_each_by_one_at_a_time(
    site: Site, clock: Clock
) -> None:
    meeting = Meeting(answer(POLICY))
    for path in ("/1", "/2"):
        site.on(path, meeting)
    await every([wanted(site, host, path) for path in ("/1", "/2") for host in ANY_HOST], clock)
    assert len(site.asked) == 2 * len(ANY_HOST)
    assert len(set(meeting.most)) == len(meeting.most) == 4
    assert not meeting.twice


async def test_a_host_that_others_lead_to_is_asked_by_one_at_a_time_too(
    site: Site, clock: Clock
) -> None:
    meeting = Meeting(answer(POLICY))
    site.on("/policy", leads_to(site.url("/there", "help.test")))
    site.on("/there", meeting)
    await every([wanted(site, host) for host in ANY_HOST[2:]], clock)
    assert len(site.asked) == 8
    assert len(meeting.most) == 1


async def test_a_host_that_asks_for_a_long_rest_is_left_alone_for_the_whole_run(
    site: Site, clock: Clock
) -> None:
    site.on("/1", answer(status=429, Retry_After="7200"))
    site.on("/policy", answer(POLICY))
    results = await every(
        [wanted(site, "x.test", "/1"), wanted(site, "x.test"), wanted(site, "help.test")], clock
    )
    assert sorted((one.id, type(one)) for one in results) == [
        ("help.test/policy", Fetched),
        ("x.test/1", Failed),
        ("x.test/policy", Failed),
    ]
    assert len(site.asked) == 2


def alive() -> int:
    return sum(type(one) is Fetched for one in gc.get_objects())


async def test_a_thousand_addresses_are_held_a_few_at_a_time(site: Site, clock: Clock) -> None:
    site.on("/policy", answer(POLICY))
    addresses = [wanted(site, ANY_HOST[number % 6]) for number in range(1_000)]
    held, count = [], 0
    async with aclosing(fetching(addresses, clock)) as results:
        async for _ in results:
            count += 1
            site.asked.clear()
            if count % 50 == 0:
                held.append(alive())
    assert count == 1_000
    assert max(held) <= LIMITS.hosts + 1


async def test_leaving_early_ends_what_is_under_way(site: Site, clock: Clock) -> None:
    hanging, ended = asyncio.Event(), asyncio.Event()

    async def hangs(_: web.BaseRequest) -> web.StreamResponse:
        hanging.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return web.Response()

    async def waits(request: web.BaseRequest) -> web.StreamResponse:
        await hanging.wait()
        return await answer(POLICY)(request)

    site.on("/policy", waits)
    site.on("/hangs", hangs)
    addresses = [wanted(site, "x.test"), wanted(site, "help.test", "/hangs")]
    async with asyncio.timeout(5):
        async with aclosing(fetching(addresses, clock)) as results:
            assert (await anext(results)).id == "x.test/policy"
        await ended.wait()


async def test_a_fault_of_the_reader_is_not_taken_for_a_bad_page(site: Site, clock: Clock) -> None:
    site.on("/policy", answer(POLICY))

    def faulty(_content: bytes, _suffix: str) -> str:
        raise ZeroDivisionError

    async with aclosing(fetching([wanted(site, "x.test")], clock, faulty)) as results:
        with pytest.raises(ZeroDivisionError):
            await anext(results)
