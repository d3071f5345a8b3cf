"""The addresses that the bot serves: the webhook for Telegram, health for who runs it."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import uvicorn
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.errors import SettingsError
from bot.store.inbox import InboxFull
from bot.telegram.logs import count_event

Take = Callable[[Sequence[Any]], Awaitable[None]]
Check = Callable[[], Awaitable[bool]]

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105
# An update is a message of 4,096 characters with what surrounds it.
MOST_BYTES: Final = 2**20

_LOG: Final = logging.getLogger(__name__)
_STOP_SECONDS: Final = 2


@dataclass(frozen=True)
class Door:
    """Where updates are posted: the path, the secret that proves Telegram, and who takes them."""

    path: str
    secret: str = field(repr=False)
    take: Take


def web_app(checks: dict[str, Check], door: Door | None) -> Starlette:
    """Return the application: `/health`, `/ready`, and the webhook if there is a door.

    `/health` says that the process is alive; `/ready` that each check holds.
    """

    async def health(_: Request) -> Response:
        return JSONResponse({"alive": True})

    async def ready(_: Request) -> Response:
        found = dict(
            zip(checks, await asyncio.gather(*(c() for c in checks.values())), strict=True)
        )
        return JSONResponse(
            {"ready": all(found.values()), **found}, 200 if all(found.values()) else 503
        )

    routes = [Route("/health", health), Route("/ready", ready)]
    if door is not None:
        routes.append(Route(door.path, _webhook(door), methods=["POST"]))
    return Starlette(routes=routes)


def _webhook(door: Door) -> Callable[[Request], Awaitable[Response]]:
    async def webhook(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, door.secret.encode()):
            count_event(_LOG, logging.WARNING, "webhook_stranger")
            return Response(status_code=403)
        body = await _bounded_body(request)
        if body is None:
            return Response(status_code=413)
        try:
            update = json.loads(body)
            int(update["update_id"])
        except (ValueError, TypeError, KeyError):
            return Response(status_code=400)
        try:
            await door.take([update])
        except (InboxFull, SQLAlchemyError):  # Telegram keeps it, and comes again
            count_event(_LOG, logging.ERROR, "webhook_not_taken")
            return Response(status_code=503)
        return Response()

    return webhook


async def _bounded_body(request: Request) -> bytes | None:
    """Return the body, or None as soon as it is too long."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


@asynccontextmanager
async def serving(app: Starlette, host: str, port: int) -> AsyncIterator[int]:
    """Serve the application while the block runs; gives the port, a free one where it was 0.

    Raises SettingsError where nothing can listen there.
    """
    try:
        listener = socket.create_server((host, port))
    except OSError as error:
        raise SettingsError(
            f"Nothing can listen at {host}:{port} ({error.strerror}): change TELEGRAM_WEBHOOK_HOST"
            " and TELEGRAM_WEBHOOK_PORT, or TELEGRAM_HEALTH_PORT."
        ) from None
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_STOP_SECONDS,
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve([listener]))
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        await task


class _Server(uvicorn.Server):
    """A server that leaves the signals to the process that it is a part of."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
