"""Which update is worked on when."""

from __future__ import annotations

import asyncio
import gc
from collections import defaultdict

from telegram import Chat, Update, User
from telegram import Message as TelegramMessage

from bot.telegram.order import InOrder
from tests.telegram.fakes import NOW


def update_in(chat: int, update_id: int) -> Update:
    where, who = Chat(chat, "private"), User(chat, "Ada", is_bot=False)
    return Update(update_id, message=TelegramMessage(update_id, NOW, where, from_user=who))


class Work:
    """Notes what was done; each update waits for its gate, if it has one."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.done: list[int] = []
        self.gates: dict[int, asyncio.Event] = {}
        self.did: dict[int, asyncio.Event] = defaultdict(asyncio.Event)

    async def __call__(self, update: Update) -> None:
        self.begun.append(update.update_id)
        if update.update_id in self.gates:
            await self.gates[update.update_id].wait()
        self.done.append(update.update_id)
        self.did[update.update_id].set()


async def test_one_chat_waits_for_itself_and_for_nobody_else() -> None:
    work = Work()
    order, gate = InOrder(work), asyncio.Event()
    work.gates[10] = gate
    for chat, number in ((1, 10), (1, 11), (2, 12)):
        order.add(update_in(chat, number))
    await work.did[12].wait()
    assert work.done == [12]
    gate.set()
    await work.did[11].wait()
    assert work.done == [12, 10, 11]


async def test_closing_finishes_what_was_begun_and_begins_nothing() -> None:
    work = Work()
    order = InOrder(work)
    work.gates[10] = asyncio.Event()
    for number in (10, 11):
        order.add(update_in(1, number))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(work.gates[10].set)
    assert await order.close(seconds=60) == 1
    assert work.done == work.begun == [10]


async def test_closing_does_not_wait_for_ever() -> None:
    work = Work()
    order = InOrder(work)
    work.gates[10] = asyncio.Event()
    order.add(update_in(1, 10))
    await asyncio.sleep(0)
    assert await order.close(seconds=0.01) == 1
    assert (work.begun, work.done) == ([10], [])


async def test_nothing_is_kept_of_a_silent_chat() -> None:
    work = Work()
    order, before = InOrder(work), tasks()
    for chat in range(10):
        order.add(update_in(chat, chat))
    await asyncio.gather(*(work.did[chat].wait() for chat in range(10)))
    await order.close(seconds=60)
    assert tasks() == before
    assert order._waiting == {}


def tasks() -> int:
    gc.collect()
    return len(asyncio.all_tasks())
