"""How people ask of each topic, and which topics a new question is near to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.index.rows import Rows
from bot.knowledge.chunking import PHRASING

# Of a topic's phrasings, those nearest to a question that tell how near it is to the topic.
_NEAREST = 3


class Phrasings:
    """The phrasings of every topic with their vectors; immutable."""

    def __init__(self, topics: Sequence[str], vectors: NDArray[np.float32]) -> None:
        self._rows: dict[str, list[int]] = {}
        for row, topic in enumerate(topics):
            self._rows.setdefault(topic, []).append(row)
        self._vectors = vectors

    def nearness(self, query: NDArray[np.float32]) -> Mapping[str, float]:
        """How near a query vector (shape `[dimension]`) is to each topic.

        A cosine: the mean of the nearest phrasings. Empty where there are no phrasings.
        """
        similarities = self._vectors @ query
        return {
            topic: float(np.sort(similarities[rows])[-_NEAREST:].mean())
            for topic, rows in self._rows.items()
        }


def apart(rows: Rows) -> tuple[Rows, Phrasings]:
    """Part the rows of documents, which are searched, from phrasings, which are compared."""
    of_topic = np.asarray([chunk.kind == PHRASING for chunk in rows.chunks], dtype=bool)
    documents = tuple(chunk for chunk in rows.chunks if chunk.kind != PHRASING)
    topics = [chunk.document for chunk in rows.chunks if chunk.kind == PHRASING]
    vectors = rows.vectors
    if not len(rows.chunks):
        return rows, Phrasings((), vectors)
    return Rows(documents, vectors[~of_topic]), Phrasings(topics, vectors[of_topic])
