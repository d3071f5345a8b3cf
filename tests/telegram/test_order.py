"""Which update is worked on when."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable

import pytest
from telegram import Chat, Update, User
from telegram import Message as TelegramMessage

from bot.telegram.order import OnceInOrder
from tests.telegram.fakes import NOW


def update_in(chat: int, update_id: int) -> Update:
    where, who = Chat(chat, "private"), User(chat, "Ada", is_bot=False)
    return Update(update_id, message=TelegramMessage(update_id, NOW, where, from_user=who))


async def test_one_chat_waits_for_itself_and_for_nobody_else() -> None:
    order, done, gate = OnceInOrder(), list[int](), asyncio.Event()

    async def work(number: int, waits_for: Awaitable[object] | None = None) -> None:
        if waits_for is not None:
            await waits_for
        done.append(number)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(order.process_update(update_in(1, 10), work(10, gate.wait())))
        tasks.create_task(order.process_update(update_in(1, 11), work(11)))
        await order.process_update(update_in(2, 12), work(12))
        assert done == [12]
        gate.set()
    assert done == [12, 10, 11]


async def test_a_failure_lets_the_next_of_the_chat_in() -> None:
    order, done = OnceInOrder(), list[str]()

    async def fails() -> None:
        raise RuntimeError

    async def works() -> None:
        done.append("next")

    with pytest.raises(RuntimeError):
        await order.process_update(update_in(1, 1), fails())
    await order.process_update(update_in(1, 2), works())
    assert done == ["next"]


async def test_nothing_is_kept_of_a_silent_chat() -> None:
    order, before = OnceInOrder(), locks()

    async def works() -> None:
        assert locks() == before + 1

    for chat in range(10):
        await order.process_update(update_in(chat, chat), works())
    assert locks() == before


def locks() -> int:
    return sum(isinstance(thing, asyncio.Lock) for thing in gc.get_objects())
