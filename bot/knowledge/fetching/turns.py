"""Whose turn it is: one request at a time to a host, with a rest after each."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.wanted import Stopped

_DAY = 86_400.0


class Turns:
    """The hosts visited in one run, and when each may be asked again."""

    def __init__(
        self,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Callable[[float], Awaitable[object]],
    ) -> None:
        self._limits = limits
        self._now = now
        self._pause = pause
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._free: dict[str, datetime] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait until the host may be asked; it rests again once the request is over.

        Raises Stopped where the host wants a longer rest than a run waits for.
        """
        async with self._locks[host]:
            now = self._now()
            seconds = (self._free.get(host, now) - now).total_seconds()
            if seconds > self._limits.longest_wait_seconds:
                problem = f"{host} wants no request for {seconds:.0f} seconds: fetch it later"
                raise Stopped("transient", problem)
            if seconds > 0:
                await self._pause(seconds)
            try:
                yield
            finally:
                self.put_off(host, self._limits.pause_seconds)

    def put_off(self, host: str, seconds: float) -> None:
        """Let the host rest for at least so long from now; more than a day counts as a day."""
        until = self._now() + timedelta(seconds=min(seconds, _DAY))
        self._free[host] = max(self._free.get(host, until), until)
