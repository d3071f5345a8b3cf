"""A whole bot over real HTTP: the stand-in, and the bot that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio

from bot.store.chats import ChatStore
from bot.store.inbox import Inbox
from bot.telegram.application import App
from bot.telegram.handlers import Handlers
from bot.telegram.limits import Limits
from bot.telegram.service import Connection, Service, at_work
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
def inbox() -> Iterator[Inbox]:
    store = make_inbox()
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


def make_inbox(most_unanswered: int = 1000) -> Inbox:
    """An inbox in memory, by the real clock: the stand-in dates its messages by that."""
    return Inbox("sqlite://", b"secret", lambda: datetime.now(UTC), most_unanswered)


@asynccontextmanager
async def running(
    telegram: StandIn, handlers: Handlers, inbox: Inbox | None = None, **settings: Any
) -> AsyncIterator[App]:
    """Run the bot in this event loop, as its process would."""
    kept = inbox or make_inbox()
    connection = Connection(telegram.token, telegram.base_url, telegram.base_url)
    service = Service(connection, handlers, kept, Limits(), lambda: True)
    async with at_work(replace(service, **settings)) as application:
        yield application
    if inbox is None:
        kept.close()
