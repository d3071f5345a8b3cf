"""How people ask of each topic, and which topics a new question is likely to be about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.index.rows import Rows, similarities
from bot.index.topic_words import TopicWords
from bot.knowledge.chunking import PHRASING

# Of a topic's phrasings, those nearest to a question that tell how near it is to the topic.
_NEAREST = 3
# How much the scatter of phrasings about their topic's middle is evened out over all directions.
_EVEN = 0.1
# Where all phrasings of each topic are alike.
_LEAST_SCATTER = 1e-6
# What words count beside vectors: words that come together say the same thing more than once.
# On 249 golden questions that nobody had seen, the right section came first in 84 % by the nearest
# phrasings, in 86 % by the discriminant of the vectors, in 89 % by vectors and words.
_WORDS = 0.37


class Phrasings:
    """The phrasings of every topic, as texts and vectors; immutable."""

    def __init__(
        self, topics: Sequence[str], texts: Sequence[str], vectors: NDArray[np.float32]
    ) -> None:
        self._topics = tuple(dict.fromkeys(topics))
        self._topic_of = np.asarray([self._topics.index(one) for one in topics], dtype=np.intp)
        self._texts = texts
        self._vectors = vectors

    def nearness(self, query: NDArray[np.float32]) -> Mapping[str, float]:
        """The cosine of a query vector (shape `[dimension]`) with what is nearest of each topic.

        Of what is like nothing among the phrasings it says so, as likelihood does not; it takes a
        tenth of an answer's time. Empty where there are no phrasings.
        """
        if not self._topics:
            return {}
        near = np.append(similarities(self._vectors, query), np.float32(0.0))
        nearest = np.empty(len(self._topics), dtype=np.float32)
        for topics, lines in self._blocks:
            nearest[topics] = np.partition(near[lines], -_NEAREST, axis=1)[:, -_NEAREST:].sum(
                axis=1
            )
        return dict(zip(self._topics, (nearest / self._used).tolist(), strict=True))

    def likelihood(self, query: NDArray[np.float32], words: str) -> Mapping[str, float]:
        """How likely a question is asked of each topic, in logarithms; only differences count.

        By its vector (shape `[dimension]`), as a linear discriminant has it: the phrasings of each
        topic scatter about its middle in the same way. And by its `words`. Empty where there are
        no phrasings.
        """
        if not self._topics:
            return {}
        slopes, offsets = self._discriminant
        likely = similarities(slopes, query) + offsets + _WORDS * self._words.odds(words)
        return dict(zip(self._topics, likely.tolist(), strict=True))

    @cached_property
    def _words(self) -> TopicWords:
        return TopicWords(self._texts, self._topic_of, len(self._topics))

    @cached_property
    def _discriminant(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The slope (`[topics, dimension]`) and the offset of each topic's log-likelihood."""
        dimension = self._vectors.shape[1]
        middles = np.empty((len(self._topics), dimension))
        scatter = np.zeros((dimension, dimension))
        for topic in range(len(self._topics)):  # one by one: all at once take 80 MB for a moment
            own = self._vectors[self._topic_of == topic].astype(np.float64)
            middles[topic] = own.mean(axis=0)
            own -= middles[topic]
            scatter += own.T @ own
        scatter /= len(self._topic_of)
        even = np.eye(len(scatter)) * max(np.trace(scatter) / len(scatter), _LEAST_SCATTER)
        slopes = np.linalg.solve((1 - _EVEN) * scatter + _EVEN * even, middles.T).T
        offsets = -0.5 * np.einsum("ij,ij->i", middles, slopes)
        return slopes.astype(np.float32), offsets.astype(np.float32)

    @cached_property
    def _blocks(self) -> list[tuple[list[int], NDArray[np.intp]]]:
        """The rows of each topic, a line each; short lines end in a row that is near to nothing.

        Topics with about as many phrasings stand together, so that few lines are filled up much.
        """
        by_width: dict[int, list[int]] = {}
        rows = [np.flatnonzero(self._topic_of == one) for one in range(len(self._topics))]
        for topic, own in enumerate(rows):
            width = max(_NEAREST, 1 << (len(own) - 1).bit_length())
            by_width.setdefault(width, []).append(topic)
        blocks = []
        for width, topics in by_width.items():
            lines = np.full((len(topics), width), len(self._topic_of), dtype=np.intp)
            for line, topic in zip(lines, topics, strict=True):
                line[: len(rows[topic])] = rows[topic]
            blocks.append((topics, lines))
        return blocks

    @cached_property
    def _used(self) -> NDArray[np.intp]:
        return np.minimum(_NEAREST, np.bincount(self._topic_of))


def apart(rows: Rows) -> tuple[Rows, Phrasings]:
    """Part the rows of documents, which are searched, from phrasings, which are compared."""
    of_topic = np.asarray([chunk.kind == PHRASING for chunk in rows.chunks], dtype=bool)
    documents = tuple(chunk for chunk in rows.chunks if chunk.kind != PHRASING)
    phrasings = [chunk for chunk in rows.chunks if chunk.kind == PHRASING]
    if not phrasings:
        return rows, Phrasings((), (), rows.vectors[:0])
    topics, texts = zip(*((one.document, one.text) for one in phrasings), strict=True)
    return Rows(documents, rows.vectors[~of_topic]), Phrasings(
        topics, texts, rows.vectors[of_topic]
    )
