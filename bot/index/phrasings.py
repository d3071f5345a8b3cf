"""How people ask of each topic, and which topics a new question is likely to be about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.index.rows import Rows, similarities
from bot.knowledge.chunking import PHRASING

# Of a topic's phrasings, those nearest to a question that tell how near it is to the topic.
_NEAREST = 3
# What the direction of a topic counts beside its nearest phrasings. Nearness alone is swayed by
# what all messages share ("AI", "Facebook"); on 80 questions about special cases that nobody had
# seen, the right section came first in 54 % by nearness and in 62 % by both.
_DIRECTION = 0.1
# How far the directions may follow single phrasings: the ridge of the least squares.
_RIDGE = 1e-4


class Phrasings:
    """The phrasings of every topic with their vectors; immutable."""

    def __init__(self, topics: Sequence[str], vectors: NDArray[np.float32]) -> None:
        self._topics = tuple(dict.fromkeys(topics))
        self._topic_of = np.asarray([self._topics.index(one) for one in topics], dtype=np.intp)
        self._vectors = vectors

    def nearness(self, query: NDArray[np.float32]) -> Mapping[str, float]:
        """How near a query vector (shape `[dimension]`) is to each topic; only the order and the
        distances between topics mean anything.

        The cosine with the nearest phrasings, and how far the query points where the topic's
        phrasings differ from all others. Empty where there are no phrasings.
        """
        if not self._topics:
            return {}
        near = np.append(similarities(self._vectors, query), np.float32(0.0))
        nearest = np.empty(len(self._topics), dtype=np.float32)
        for topics, lines in self._blocks:
            nearest[topics] = np.partition(near[lines], -_NEAREST, axis=1)[:, -_NEAREST:].sum(
                axis=1
            )
        directions, middle = self._directions
        total = nearest / self._used + similarities(directions, query - middle)
        return dict(zip(self._topics, total.tolist(), strict=True))

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

    @cached_property
    def _directions(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """A direction for each topic (`[topics, dimension]`) and the middle they start from.

        Least squares from vectors to topics, each topic weighing the same.
        """
        weights = 1.0 / np.bincount(self._topic_of)[self._topic_of]
        weights *= len(weights) / weights.sum()
        middle = np.average(self._vectors, axis=0, weights=weights)
        centred = self._vectors - middle
        is_of = np.eye(len(self._topics))[self._topic_of]
        wanted = is_of - np.average(is_of, axis=0, weights=weights)
        weighted = (centred * weights[:, None]).T / len(weights)
        ridge = _RIDGE * np.eye(centred.shape[1])
        found = np.linalg.solve(weighted @ centred + ridge, weighted @ wanted)
        return (_DIRECTION * found.T).astype(np.float32), middle.astype(np.float32)


def apart(rows: Rows) -> tuple[Rows, Phrasings]:
    """Part the rows of documents, which are searched, from phrasings, which are compared."""
    of_topic = np.asarray([chunk.kind == PHRASING for chunk in rows.chunks], dtype=bool)
    documents = tuple(chunk for chunk in rows.chunks if chunk.kind != PHRASING)
    topics = [chunk.document for chunk in rows.chunks if chunk.kind == PHRASING]
    if not topics:
        return rows, Phrasings((), rows.vectors[:0])
    return Rows(documents, rows.vectors[~of_topic]), Phrasings(topics, rows.vectors[of_topic])
