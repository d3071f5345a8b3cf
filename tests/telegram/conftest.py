"""A whole bot over real HTTP: the stand-in, and the bot that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from telegram.error import TelegramError

from bot.store.chats import ChatStore
from bot.telegram.application import ALLOWED_UPDATES, App, Connection, build_application
from bot.telegram.handlers import Handlers
from tests.telegram.fakes import Answers, Clock, make_handlers
from tests.telegram.standin import StandIn


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with StandIn() as server:
        yield server


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def chats() -> Iterator[ChatStore]:
    store = ChatStore("sqlite://", b"secret")
    yield store
    store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def handlers(answers: Answers, chats: ChatStore, pauses: list[float], clock: Clock) -> Handlers:
    return make_handlers(answers, chats, pauses, clock)


@pytest_asyncio.fixture
async def bot(telegram: StandIn, handlers: Handlers) -> AsyncIterator[App]:
    async with running(telegram, handlers) as application:
        yield application
    assert telegram.refusals == []


@asynccontextmanager
async def running(telegram: StandIn, handlers: Handlers) -> AsyncIterator[App]:
    """Run the bot in this event loop, as its process would."""
    connection = Connection(telegram.token, telegram.base_url, telegram.base_url)
    application = build_application(connection, handlers)
    assert application.updater is not None
    assert application.post_init is not None

    def report(error: TelegramError) -> None:
        application.create_task(application.process_error(None, error))

    async with application:
        await application.post_init(application)
        await application.updater.start_polling(
            allowed_updates=ALLOWED_UPDATES, error_callback=report
        )
        await application.start()
        try:
            yield application
        finally:
            await application.updater.stop()
            await application.stop()
