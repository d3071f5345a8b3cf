"""One request and its reply, or why there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import NoReturn

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.knowledge.fetching.addresses import NotPublic, shown, socket_maker
from bot.knowledge.fetching.body import CutShort, TooLarge, UnknownEncoding, read_body
from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.wanted import Stopped

_LONGEST_HEADER = 65_536  # Facebook's alone are longer than aiohttp's 8190


@dataclass(frozen=True)
class Reply:
    """What a server sent; `content` only with status 200."""

    url: URL
    status: int
    headers: Mapping[str, str]  # whatever their case
    content: bytes


def user_agent(operator: str) -> str:
    """Name the bot and who runs it, as a User-Agent header; `operator` is a name and a contact."""
    plain = operator.encode("ascii", "replace").decode().translate({40: "[", 41: "]"})
    return f"objection-guide ({' '.join(plain.split())})"


def open_session(
    agent: str, limits: Limits, resolver: AbstractResolver | None = None
) -> aiohttp.ClientSession:
    """Open a session that keeps no cookies, takes no proxy and goes to public addresses only.

    `resolver` looks names up, by default as the machine does; what it says is checked all the same.
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(
            resolver=resolver, socket_factory=socket_maker(limits.local)
        ),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": agent, "Accept-Encoding": "gzip"},
        timeout=aiohttp.ClientTimeout(
            connect=limits.connect_seconds, sock_read=limits.read_seconds
        ),
        auto_decompress=False,
        max_line_size=_LONGEST_HEADER,
        max_field_size=_LONGEST_HEADER,
    )


async def ask(
    url: URL, headers: Mapping[str, str], session: aiohttp.ClientSession, limits: Limits
) -> Reply:
    """Send one GET; raise Stopped if no whole reply comes within the limits."""
    status = None
    try:
        async with (
            asyncio.timeout(limits.request_seconds),
            session.get(url, headers=headers, allow_redirects=False) as reply,
        ):
            status = reply.status
            good = status == HTTPStatus.OK
            content = await read_body(reply, limits.content_bytes) if good else b""
            return Reply(url, status, reply.headers, content)
    except TooLarge:
        problem = f"is larger than {limits.content_bytes} bytes: declare a smaller document"
        raise Stopped("too_large", f"{shown(url)} {problem}", status) from None
    except UnknownEncoding as error:
        problem = f"comes compressed as {str(error)[:40]!r}, which was not asked for"
        problem += ": declare another address of the document"
        raise Stopped("wrong_type", f"{shown(url)} {problem}", status) from None
    except (CutShort, OSError, aiohttp.ClientError) as error:
        _stop(url, error, status, limits)


def _stop(url: URL, error: Exception, status: int | None, limits: Limits) -> NoReturn:
    """Say what went wrong on the way, in the order from the particular to the general."""
    page = shown(url)
    match error:
        case aiohttp.ClientConnectorError(os_error=NotPublic()):
            problem = f"{page} leads to an address that is not public: declare one that is"
            raise Stopped("forbidden_address", problem) from None
        case aiohttp.InvalidURL():
            raise Stopped("forbidden_address", f"{page} is not a web address") from None
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError():
            problem = f"{page} has no valid certificate: check the address, or wait for a new one"
            raise Stopped("tls", problem) from None
        case aiohttp.ClientConnectorDNSError():
            problem = f"the name {url.host} was not found: check the address and the network"
        case aiohttp.ServerTimeoutError():
            problem = f"{page} did not answer in time: fetch it later"
        case TimeoutError():
            problem = f"{page} took over {limits.request_seconds:g} seconds: fetch it later"
            raise Stopped("too_slow", problem, status) from None
        case aiohttp.ClientConnectorError():
            problem = f"{page} could not be connected to: check the network, or fetch it later"
        case _:
            problem = f"{page} broke off before its end: fetch it later"
    raise Stopped("transient", problem, status, url.raw_host) from None
