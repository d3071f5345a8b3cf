"""The line of questions before the few threads that answer."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from bot.answering.answer import Answer
from bot.answering.question import Question

# Answering takes the processor; more threads than processors only share it out.
THREADS: Final = 2
LONG_SECONDS: Final = 8.0
# How much the last answer's time counts in the mean.
_NEWEST: Final = 0.1


class Line:
    """Answers questions in threads, first come, first served; the event loop goes on meanwhile."""

    def __init__(self, answer: Callable[[Question], Answer], threads: int = THREADS) -> None:
        self._answer = answer
        self._threads = threads
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="answer")
        self._waiting = 0
        self._mean_seconds = 0.0
        self._told: set[tuple[int, int]] = set()

    async def answer(self, question: Question) -> Answer:
        """Return the answer when its turn has come."""
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            answer, seconds = await loop.run_in_executor(self._pool, self._timed, question)
        finally:
            self._waiting -= 1
        weight = _NEWEST if self._mean_seconds else 1.0
        self._mean_seconds += weight * (seconds - self._mean_seconds)
        return answer

    def long_wait(self, person: tuple[int, int]) -> int | None:
        """Return the seconds that a question asked now will take, if that is long.

        A person is told once, until the line has been short again.
        """
        seconds = self._waiting * self._mean_seconds / self._threads
        if seconds < LONG_SECONDS:
            self._told.clear()
            return None
        if person in self._told:
            return None
        self._told.add(person)
        return math.ceil(seconds)

    def close(self) -> None:
        """Answer nothing any more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _timed(self, question: Question) -> tuple[Answer, float]:
        begun = time.perf_counter()
        answer = self._answer(question)
        return answer, time.perf_counter() - begun
