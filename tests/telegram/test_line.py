"""The line before the threads that answer."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator

import pytest

from bot.answering.answer import Answer
from bot.answering.question import Question
from bot.telegram.line import Line
from tests.telegram.fakes import make_answer

ADA, BOB = (1, 1), (2, 2)


class Slow:
    """Answers when it is let; each answer then takes some time of the processor."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.let = threading.Event()
        self.asked: list[str] = []

    def __call__(self, question: Question) -> Answer:
        self.let.wait()
        self.asked.append(question.text)
        end = time.perf_counter() + self.seconds
        while time.perf_counter() < end:
            sum(range(1000))
        return make_answer(question.text)


@pytest.fixture
def slow() -> Iterator[Slow]:
    answer = Slow()
    yield answer
    answer.let.set()


async def ask(line: Line, *texts: str) -> list[Answer]:
    return await asyncio.gather(*(line.answer(Question((text,))) for text in texts))


async def test_who_comes_first_is_answered_first(slow: Slow) -> None:
    line = Line(slow, threads=1)
    slow.let.set()
    answers = await ask(line, "one", "two", "three")
    assert slow.asked == ["one", "two", "three"]
    assert [answer.blocks[0].spans[0].text for answer in answers] == slow.asked


async def test_a_failed_answer_fails_alone() -> None:
    def answer(question: Question) -> Answer:
        if question.text == "bad":
            raise RuntimeError
        return make_answer(question.text)

    line = Line(answer)
    with pytest.raises(RuntimeError):
        await ask(line, "bad")
    assert len(await ask(line, "good")) == 1
    line.close()


async def test_who_will_wait_long_is_told_once_with_the_seconds(slow: Slow) -> None:
    line = Line(slow, threads=1)
    slow.seconds = 0.2
    slow.let.set()
    await ask(line, "a first, to learn how long an answer takes")
    assert line.long_wait(ADA) is None
    slow.let.clear()
    slow.seconds = 0.0
    waiting = [asyncio.create_task(line.answer(Question((str(n),)))) for n in range(60)]
    await asyncio.sleep(0)
    seconds = line.long_wait(ADA)
    assert seconds is not None
    assert seconds >= 12
    assert line.long_wait(ADA) is None
    assert line.long_wait(BOB) is not None
    slow.let.set()
    await asyncio.gather(*waiting)
    assert line.long_wait(BOB) is None


async def test_the_event_loop_goes_on_while_answers_take_the_processor() -> None:
    slow = Slow(seconds=0.05)
    slow.let.set()
    line = Line(slow)
    longest, last = 0.0, time.perf_counter()
    answering = asyncio.ensure_future(ask(line, *map(str, range(20))))
    while not answering.done():
        await asyncio.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    assert len(await answering) == 20
    assert longest < 0.3  # twenty answers in the loop itself would be a second
