"""The bot as a process: how it is started, kept going and stopped."""

from __future__ import annotations

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.errors import SettingsError
from bot.store.inbox import Inbox
from bot.telegram.application import ALLOWED_UPDATES, App, build_application, publish_profile
from bot.telegram.failures import describe
from bot.telegram.handlers import Handlers
from bot.telegram.intake import Intake
from bot.telegram.limits import Limits
from bot.telegram.logs import keep_out_of_logs, log_event
from bot.telegram.polling import poll
from bot.telegram.transport import AiohttpRequest
from bot.telegram.waiting import Pause, growing_pauses, in_seconds
from bot.telegram.webhook import Check, Door, serving, web_app

_Result = TypeVar("_Result")

_LOG: Final = logging.getLogger(__name__)
# Within what `docker stop` gives.
GRACE_SECONDS: Final = 8.0
_REACHED_LATELY_SECONDS: Final = 60.0
_LOOK_SECONDS: Final = 5.0
_MENU_SECONDS: Final = 1.0


@dataclass(frozen=True)
class Webhook:
    """Where Telegram sends updates (`url`), what it proves itself with, and where we listen.

    The bot listens without TLS, at the path of the URL: what ends TLS passes the path on.
    """

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8443


@dataclass(frozen=True)
class Connection:
    """The way to Telegram; without a webhook the bot asks for updates itself.

    With `health_port` it then also says at that port of `health_host` how it is; a webhook's port
    always does.
    """

    token: str = field(repr=False)
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"
    webhook: Webhook | None = None
    health_host: str = "127.0.0.1"
    health_port: int | None = None


@dataclass(frozen=True)
class Service:
    """All that the process is made of, given; `index_is_loaded` is asked for `/ready`."""

    connection: Connection
    handlers: Handlers
    inbox: Inbox
    limits: Limits
    index_is_loaded: Callable[[], bool]
    grace_seconds: float = GRACE_SECONDS


def run_telegram(service: Service) -> None:
    """Run the bot until SIGINT or SIGTERM, then finish what is being answered and return.

    Raises SettingsError where Telegram refuses the token or the webhook, or where nothing can
    listen at the webhook's address.
    """
    keep_out_of_logs(service.connection.token)
    asyncio.run(_until_stopped(service))


async def _until_stopped(service: Service) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(one, stopping.set)
    async with at_work(service, stopping):
        await stopping.wait()
        log_event(_LOG, logging.INFO, "stopping")
    log_event(_LOG, logging.INFO, "stopped")


@asynccontextmanager
async def at_work(service: Service, stopping: asyncio.Event | None = None) -> AsyncIterator[App]:
    """Run the bot while the block does; the block begins when updates are being taken.

    Where it is to stop before Telegram was reached, the block begins at once.
    """
    connection, handlers = service.connection, service.handlers
    # More than one connection, or a poll torn down half-way leaves the bot alive and deaf.
    requests = (AiohttpRequest(), AiohttpRequest(connections=4))
    application = build_application(
        connection.token,
        (connection.base_url, connection.base_file_url),
        requests,
        handlers,
        service.limits,
    )
    intake = Intake(service.inbox, application.bot, application.process_update)
    checks: dict[str, Check] = {
        "index": _as_check(service.index_is_loaded),
        "store": lambda: asyncio.to_thread(service.inbox.is_writable),
        "telegram": lambda: _is_reached(application, requests),
    }
    async with AsyncExitStack() as stack:
        webhook = connection.webhook
        if webhook is not None:
            door = Door(urlsplit(webhook.url).path or "/", webhook.secret, intake.take)
            app = web_app(checks, door)
            await stack.enter_async_context(serving(app, webhook.host, webhook.port))
        elif connection.health_port is not None:
            where = (connection.health_host, connection.health_port)
            await stack.enter_async_context(serving(web_app(checks, None), *where))
        stack.push_async_callback(_close, application, intake, requests, service.grace_seconds)
        start = asyncio.create_task(_start(service, application, intake))
        if stopping is not None:
            stopped = asyncio.create_task(stopping.wait())
            await asyncio.wait([start, stopped], return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
        if start.done() or stopping is None:
            polling = await start
            if polling is not None:
                stack.push_async_callback(_cancel, polling)
            menu = publish_profile(application.bot, handlers.say, handlers.languages)
            stack.push_async_callback(_finish, asyncio.create_task(menu))
            log_event(_LOG, logging.INFO, "started", mode="webhook" if webhook else "polling")
        else:
            await _cancel(start)
        yield application


async def _start(service: Service, application: App, intake: Intake) -> asyncio.Task[None] | None:
    """Reach Telegram, however long that takes, and take updates; returns what polls, if it does."""
    bot, webhook, pause = application.bot, service.connection.webhook, service.handlers.pause
    try:
        await _insist(application.initialize, pause)
    except InvalidToken:
        raise SettingsError(
            "Telegram refused TELEGRAM_BOT_TOKEN: copy it again from @BotFather, and check "
            "TELEGRAM_BASE_URL if it is set."
        ) from None
    await intake.open()
    if webhook is None:
        await _insist(bot.delete_webhook, pause)
        return asyncio.create_task(poll(bot, intake.take, ALLOWED_UPDATES, pause))
    try:
        await _insist(
            lambda: bot.set_webhook(
                webhook.url, allowed_updates=ALLOWED_UPDATES, secret_token=webhook.secret
            ),
            pause,
        )
    except BadRequest as error:
        raise SettingsError(
            f"Telegram refused TELEGRAM_WEBHOOK_URL ({error.message}): it must be an https address"
            " on port 443, 80, 88 or 8443."
        ) from None
    return None


async def _insist(call: Callable[[], Awaitable[_Result]], pause: Pause) -> _Result:
    """Return what the call returns as soon as Telegram can be reached."""
    for seconds in growing_pauses():
        try:
            return await call()
        except (InvalidToken, BadRequest):
            raise
        except RetryAfter as error:
            await pause(in_seconds(error.retry_after))
        except TelegramError as error:
            log_event(_LOG, logging.WARNING, "telegram_not_reached", error=describe(error))
            await pause(seconds)
    raise AssertionError("the pauses never end")


async def _cancel(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _finish(menu: asyncio.Task[None]) -> None:
    await asyncio.wait([menu], timeout=_MENU_SECONDS)
    await _cancel(menu)


async def _close(
    application: App, intake: Intake, requests: Iterable[AiohttpRequest], grace_seconds: float
) -> None:
    await intake.close(grace_seconds)
    await application.shutdown()
    for request in requests:  # open even where Telegram was never reached
        await request.shutdown()


def _as_check(holds: Callable[[], bool]) -> Check:
    async def check() -> bool:
        return holds()

    return check


async def _is_reached(application: App, requests: Iterable[AiohttpRequest]) -> bool:
    """Return whether Telegram replied lately; where nothing was asked of it, ask now."""
    lately = time.monotonic() - _REACHED_LATELY_SECONDS
    if any(one.replied_at is not None and one.replied_at > lately for one in requests):
        return True
    try:
        async with asyncio.timeout(_LOOK_SECONDS):
            await application.bot.get_me()
    except (TelegramError, TimeoutError, RuntimeError):
        return False
    return True
