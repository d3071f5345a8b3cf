"""Requests to the Bot API through aiohttp.

The library's own transport slows down with the square of the requests that wait (httpx#3215):
with 800 at once it sends some 30 a second, this one over 400.
"""

from __future__ import annotations

import time
from functools import cache
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS: Final = 64
_CONNECT_SECONDS: Final = 5.0


class Cut(NetworkError):
    """The connection broke before the reply: the request may have been carried out."""


class AiohttpRequest(BaseRequest):
    """A connection pool to the Bot API; its errors carry no address, since that holds the token."""

    replied_at: float | None = None  # by time.monotonic(), the last time that the server was there

    def __init__(self, connections: int = CONNECTIONS, read_seconds: float = 10.0) -> None:
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Return the seconds to wait for a reply where a call says nothing else."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool, if it is not."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body of the reply.

        Raises TimedOut or Cut where the request may have arrived, NetworkError where it did not.
        """
        if self._session is None:
            raise RuntimeError("the pool is not open")
        timeout = aiohttp.ClientTimeout(
            sock_connect=_seconds(connect_timeout, _CONNECT_SECONDS),
            sock_read=_seconds(read_timeout, self._read_seconds),
        )
        try:
            async with self._session.request(
                method, url, data=_form(request_data), timeout=timeout, proxy=_proxy_to(url)
            ) as reply:
                body = await reply.read()
                if reply.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                    self.replied_at = time.monotonic()
                return reply.status, body
        except aiohttp.ConnectionTimeoutError:
            raise NetworkError("no connection to the Bot API in time") from None
        except aiohttp.ClientConnectorError as error:
            raise NetworkError(f"no connection to the Bot API: {type(error).__name__}") from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise Cut(f"the request failed: {type(error).__name__}") from None


def _form(request_data: RequestData | None) -> aiohttp.FormData | None:
    if request_data is None:
        return None
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, content_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form


def _proxy_to(url: str) -> str | None:
    """Return the proxy that the environment names: behind one there is no other way out.

    aiohttp would look for it itself, and read a file of passwords at each request.
    """
    parts = urlsplit(url)
    return _proxy(parts.scheme, parts.hostname or "")


@cache
def _proxy(scheme: str, host: str) -> str | None:
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _seconds(given: object, default: float) -> float:
    """Return the timeout that a call was given, or the default for the library's "not given"."""
    return float(given) if isinstance(given, int | float) else default
