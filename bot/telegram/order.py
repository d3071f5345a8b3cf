"""Which update is worked on when: each one once, those of one chat in order, chats side by side."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Coroutine
from typing import Any, Final
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_AT_ONCE: Final = 1024
_REMEMBERED: Final = 10_000


class OnceInOrder(BaseUpdateProcessor):
    """Works on different chats at the same time, and on the updates of one chat one by one.

    An update that the server delivers twice is passed over the second time.
    """

    def __init__(self) -> None:
        super().__init__(max_concurrent_updates=_AT_ONCE)
        # A lock lives as long as somebody holds it or waits for it.
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._seen: OrderedDict[int, None] = OrderedDict()

    async def initialize(self) -> None:
        """Do nothing: locks are made when they are needed."""

    async def shutdown(self) -> None:
        """Do nothing: locks go when they are no longer needed."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Await the work on the update when its turn has come."""
        if not isinstance(update, Update):
            await coroutine
            return
        if update.update_id in self._seen:
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            return
        self.pass_over(update.update_id)
        async with self._lock_of(update):
            await coroutine

    def pass_over(self, update_id: int) -> None:
        """Do not work on the update if it is delivered from now on."""
        self._seen[update_id] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)

    def _lock_of(self, update: Update) -> asyncio.Lock:
        chat = update.effective_chat
        key = chat.id if chat is not None else 0
        lock = self._locks.get(key)
        if lock is None:
            lock = self._locks[key] = asyncio.Lock()
        return lock
