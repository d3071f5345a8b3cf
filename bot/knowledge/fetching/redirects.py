"""Follows an address to the page it leads to: by hand, so that each hop is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import aiohttp
from yarl import URL

from bot.knowledge.fetching.addresses import parse_address, shown
from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.request import Reply, ask
from bot.knowledge.fetching.turns import Turns
from bot.knowledge.fetching.wanted import Stopped, Wanted

_REDIRECTS = (
    HTTPStatus.MOVED_PERMANENTLY,
    HTTPStatus.FOUND,
    HTTPStatus.SEE_OTHER,
    HTTPStatus.TEMPORARY_REDIRECT,
    HTTPStatus.PERMANENT_REDIRECT,
)


async def follow(
    wanted: Wanted,
    headers: Mapping[str, str],
    session: aiohttp.ClientSession,
    turns: Turns,
    limits: Limits,
    now: Callable[[], datetime],
) -> Reply:
    """Ask for the address and for what it leads to, in turns; a page's own refresh is not followed.

    Raises Stopped. What is known of the last good copy is told only to the address it came from:
    another page, older than that copy, would else be taken for unchanged.
    """
    url = parse_address(wanted.url, limits.local)
    known = parse_address(wanted.known_url or wanted.url, limits.local)
    visited = [url]
    while True:
        conditions = _conditions(wanted) if url == known else {}
        host = url.raw_host or ""
        async with turns.turn(host):
            reply = await ask(url, {**headers, **conditions}, session, limits)
            turns.put_off(host, retry_after(reply.headers.get("Retry-After", ""), now()))
        if reply.status not in _REDIRECTS:
            return reply
        url = next_address(reply, limits.local)
        if url in visited:
            problem = f"{shown(url)} leads back to itself; it may want cookies"
            raise Stopped("redirect", f"{problem}: declare another address", reply.status)
        if len(visited) > limits.redirects:
            problem = f"{shown(visited[0])} leads on more than {limits.redirects} times"
            raise Stopped("redirect", f"{problem}: declare where it ends", reply.status)
        visited.append(url)


def next_address(reply: Reply, local: frozenset[str] = frozenset()) -> URL:
    """Give the address that a redirect names; raise Stopped if it must not be followed."""
    page, status = shown(reply.url), reply.status
    location = reply.headers.get("Location", "").strip()
    try:
        target = str(reply.url.join(URL(location))) if location else ""
    except ValueError:
        target = ""
    if not target:
        problem = f"{page} leads on without saying where: declare another address"
        raise Stopped("redirect", problem, status)
    url = parse_address(target, local)
    if reply.url.scheme == "https" and url.scheme != "https":
        problem = f"{page} leads to plain http: declare an address that stays on https"
        raise Stopped("redirect", problem, status)
    return url


def retry_after(value: str, now: datetime) -> float:
    """Read a Retry-After header: seconds from now; 0 if there is none or it makes no sense."""
    if value.strip().isdecimal():
        return float(value)
    try:
        then = parsedate_to_datetime(value)
        return max(0.0, (then - now).total_seconds())
    except (TypeError, ValueError):
        return 0.0


def _conditions(wanted: Wanted) -> dict[str, str]:
    conditions = {"If-None-Match": wanted.etag, "If-Modified-Since": wanted.last_modified}
    return {name: value for name, value in conditions.items() if value}
