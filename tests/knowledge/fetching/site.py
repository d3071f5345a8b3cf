"""A real web server on this machine, and a clock that only pauses move."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
HTML = "text/html; charset=utf-8"
ANY_HOST = ("facebook.test", "help.test", "linkedin.test", "x.test", "reddit.test", "tiktok.test")


@dataclass
class Site:
    """What the server was asked, and what it answers: the last of `answers` again and again."""

    port: int = 0
    asked: list[web.BaseRequest] = field(default_factory=list)
    answers: dict[str, list[Handler]] = field(default_factory=dict)

    def url(self, path: str = "/policy", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def on(self, path: str, *handlers: Handler) -> str:
        self.answers[path] = list(handlers)
        return self.url(path)

    def paths(self) -> list[str]:
        return [request.path for request in self.asked]

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.asked.append(request)
        handlers = self.answers[request.path]
        return await (handlers.pop(0) if len(handlers) > 1 else handlers[0])(request)


@asynccontextmanager
async def serving() -> AsyncIterator[Site]:
    """Serve a site on a free port of 127.0.0.1."""
    site = Site()
    runner = web.ServerRunner(
        web.Server(site.handle, handler_cancellation=True), shutdown_timeout=0.1
    )
    await runner.setup()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        site.port = listening.getsockname()[1]
        await web.SockSite(runner, listening).start()
        try:
            yield site
        finally:
            await runner.cleanup()


def answer(
    body: bytes = b"", status: int = 200, content_type: str | None = HTML, **headers: str
) -> Handler:
    """Answer so; header names are written with underscores."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    if content_type:
        fields["Content-Type"] = content_type

    async def handle(_: web.BaseRequest) -> web.Response:
        return web.Response(body=body, status=status, headers=fields)

    return handle


def leads_to(address: str, status: int = 302) -> Handler:
    return answer(status=status, Location=address)


class Clock:
    """Time that passes only in pauses, which are noted."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 8, tzinfo=UTC)
        self.pauses: list[float] = []

    def now(self) -> datetime:
        return self.time

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.time += timedelta(seconds=seconds)


class Names(AbstractResolver):
    """Says that every name has the addresses given; without any, that there is no such name."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        if not self.addresses:
            raise OSError("no such name")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=0,
            )
            for address in self.addresses
        ]

    async def close(self) -> None:
        """Nothing to close."""
