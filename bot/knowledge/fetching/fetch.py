"""Fetches declared addresses, each a few times at most, politely.

robots.txt is not asked. It is written for crawlers that follow links; here a person has named
single pages, which are visited a few times a day at most, as that person could with a browser, and
under a name by which the site can turn the bot away or write to who runs it. Providers bar all
crawlers from the very policies that they owe to the public. What a site says to the visitor itself
is obeyed: a refusal is not worked around, and a host is left alone for as long as it asks
(Retry-After).
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.knowledge.fetching.addresses import parse_address
from bot.knowledge.fetching.judging import ReadText, check_status, judge
from bot.knowledge.fetching.kinds import accepted
from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.redirects import follow
from bot.knowledge.fetching.request import Reply, open_session
from bot.knowledge.fetching.turns import Turns
from bot.knowledge.fetching.wanted import Failed, Fetched, Result, Stopped, Unchanged, Wanted

Now = Callable[[], datetime]
Pause = Callable[[float], Awaitable[object]]


def utc_now() -> datetime:
    """Give the time, with its zone."""
    return datetime.now(UTC)


async def fetch(
    wanted: Wanted,
    read_text: ReadText,
    agent: str,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    now: Now = utc_now,
    pause: Pause = asyncio.sleep,
    resolver: AbstractResolver | None = None,
) -> Result:
    """Fetch one address; see fetch_all."""
    turns = Turns(limits, now, pause)
    async with open_session(agent, limits, resolver) as session:
        return await _fetch(wanted, read_text, session, turns, limits, now)


async def fetch_all(
    wanted: Sequence[Wanted],
    read_text: ReadText,
    agent: str,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    now: Now = utc_now,
    pause: Pause = asyncio.sleep,
    resolver: AbstractResolver | None = None,
) -> AsyncGenerator[Result, None]:
    """Fetch addresses, one at a time from each host, and give each result when it is there.

    `read_text` is called in a thread of its own. `agent` is the User-Agent, see
    `request.user_agent`. No more results are held than hosts are visited side by side. Close the
    iterator (`contextlib.aclosing`) if you leave it early: what is under way then ends.
    """
    turns = Turns(limits, now, pause)
    async with open_session(agent, limits, resolver) as session:
        waiting = deque(_by_host(wanted, limits.local))
        running: dict[asyncio.Task[Result], deque[Wanted]] = {}

        def start(host: deque[Wanted]) -> None:
            one = _fetch(host.popleft(), read_text, session, turns, limits, now)
            running[asyncio.create_task(one)] = host

        try:
            while waiting or running:
                while waiting and len(running) < limits.hosts:
                    start(waiting.popleft())
                done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    host = running.pop(task)
                    if host:
                        start(host)
                    yield task.result()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)


def _by_host(wanted: Sequence[Wanted], local: frozenset[str]) -> list[deque[Wanted]]:
    """Sort addresses by host, both in the order given; what is none goes into one queue."""
    hosts: dict[str, deque[Wanted]] = {}
    for one in wanted:
        try:
            host = parse_address(one.url, local).raw_host or ""
        except Stopped:
            host = ""
        hosts.setdefault(host, deque()).append(one)
    return list(hosts.values())


async def _fetch(
    wanted: Wanted,
    read_text: ReadText,
    session: aiohttp.ClientSession,
    turns: Turns,
    limits: Limits,
    now: Now,
) -> Result:
    """Try until there is a result that another try would not change, or no try is left."""
    headers = {"Accept": accepted(wanted.suffixes), "Accept-Language": wanted.language}
    for rest in (*limits.retry_seconds, None):
        try:
            reply = await follow(wanted, headers, session, turns, limits, now)
            return await _result(reply, wanted, read_text, now)
        except Stopped as stopped:
            if stopped.retry_host is None or rest is None:
                return Failed(wanted.id, stopped.kind, stopped.problem, stopped.status, now())
            turns.put_off(stopped.retry_host, rest)
    raise AssertionError("the last try has returned")


async def _result(reply: Reply, wanted: Wanted, read_text: ReadText, now: Now) -> Result:
    etag, last_modified = (reply.headers.get(name) for name in ("ETag", "Last-Modified"))
    if reply.status == HTTPStatus.NOT_MODIFIED and (wanted.etag or wanted.last_modified):
        etag, last_modified = etag or wanted.etag, last_modified or wanted.last_modified
        return Unchanged(wanted.id, str(reply.url), etag, last_modified, now())
    check_status(reply)
    digest = hashlib.sha256(reply.content).hexdigest()
    if digest == wanted.known_digest:
        return Unchanged(wanted.id, str(reply.url), etag, last_modified, now())
    suffix = await asyncio.to_thread(judge, reply, wanted, read_text)
    other = _other_host(reply, wanted)
    return Fetched(
        wanted.id, str(reply.url), reply.content, suffix, etag, last_modified, now(), digest, other
    )


def _other_host(reply: Reply, wanted: Wanted) -> str | None:
    there, declared = reply.url.host or "", URL(wanted.url).host or ""
    return there if there.removeprefix("www.") != declared.removeprefix("www.") else None
