"""How people ask of each topic, and which topics a new question is near to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.index.rows import Rows, similarities
from bot.knowledge.chunking import PHRASING

# Of a topic's phrasings, those nearest to a question that tell how near it is to the topic.
_NEAREST = 3


class Phrasings:
    """The phrasings of every topic with their vectors; immutable."""

    def __init__(self, topics: Sequence[str], vectors: NDArray[np.float32]) -> None:
        rows: dict[str, list[int]] = {}
        for row, topic in enumerate(topics):
            rows.setdefault(topic, []).append(row)
        self._topics = tuple(rows)
        self._vectors = vectors
        # A topic a line, short ones filled up with a row that is near to nothing.
        longest = max(map(len, rows.values()), default=0)
        width = max(longest, _NEAREST)
        self._lines = np.asarray(
            [[*own, *[len(topics)] * (width - len(own))] for own in rows.values()], dtype=np.intp
        )
        self._used = np.asarray([min(_NEAREST, len(own)) for own in rows.values()])

    def nearness(self, query: NDArray[np.float32]) -> Mapping[str, float]:
        """How near a query vector (shape `[dimension]`) is to each topic.

        A cosine: the mean of the nearest phrasings. Empty where there are no phrasings.
        """
        if not self._topics:
            return {}
        near = np.append(similarities(self._vectors, query), np.float32(0.0))
        nearest = np.partition(near[self._lines], -_NEAREST, axis=1)[:, -_NEAREST:]
        means = nearest.sum(axis=1) / self._used
        return dict(zip(self._topics, means.tolist(), strict=True))


def apart(rows: Rows) -> tuple[Rows, Phrasings]:
    """Part the rows of documents, which are searched, from phrasings, which are compared."""
    of_topic = np.asarray([chunk.kind == PHRASING for chunk in rows.chunks], dtype=bool)
    documents = tuple(chunk for chunk in rows.chunks if chunk.kind != PHRASING)
    topics = [chunk.document for chunk in rows.chunks if chunk.kind == PHRASING]
    if not topics:
        return rows, Phrasings((), rows.vectors[:0])
    return Rows(documents, rows.vectors[~of_topic]), Phrasings(topics, rows.vectors[of_topic])
