"""Which update is worked on when: those of one chat in order, chats side by side."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from telegram import Update


class InOrder:
    """Works on different chats at the same time, and on the updates of one chat one by one.

    `work` must not fail: whoever gives it looks after what may go wrong.
    """

    def __init__(self, work: Callable[[Update], Awaitable[None]]) -> None:
        self._work = work
        self._waiting: dict[int, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = False

    def add(self, update: Update) -> None:
        """Let the update be worked on after those of its chat that came before."""
        chat = update.effective_chat
        key = chat.id if chat is not None else 0
        if key in self._waiting:
            self._waiting[key].append(update)
            return
        self._waiting[key] = deque([update])
        task = asyncio.create_task(self._work_through(key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, seconds: float) -> int:
        """Begin nothing new, and give what is being worked on some seconds; return what is left.

        What has not ended by then is cancelled.
        """
        self._closing = True
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        left = sum(task.cancelled() for task in tasks) + sum(map(len, self._waiting.values()))
        self._waiting.clear()
        return left

    async def _work_through(self, key: int) -> None:
        waiting = self._waiting[key]
        while waiting and not self._closing:
            await self._work(waiting.popleft())
        if not waiting:
            del self._waiting[key]
