"""Small real implementations that stand in for slow or distant things."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from bot.index.embeddings import Embedder, Progress


class WordEmbeddings(Embedder):
    """A bag of hashed words: texts that share words are near; a few microseconds a text."""

    def __init__(self, name: str = "words", dimension: int = 256) -> None:
        self._name = name
        self._dimension = dimension
        self.embedded: list[str] = []

    @property
    def identity(self) -> str:
        return self._name

    @property
    def dimension(self) -> int:
        return self._dimension

    def embed_documents(
        self, texts: list[str], progress: Progress | None = None
    ) -> list[list[float]]:
        self.embedded += texts
        return [self._vector(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        return self._vector(text)

    def _vector(self, text: str) -> list[float]:
        vector = np.full(self._dimension, 1e-6)
        for word in re.findall(r"\w+", text.casefold()):
            place = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=4).digest())
            vector[place % self._dimension] += 1
        result: list[float] = (vector / np.linalg.norm(vector)).tolist()
        return result


def words_of(texts: Sequence[str]) -> set[str]:
    """All words of some texts, for assertions about what was embedded."""
    return {word for text in texts for word in re.findall(r"\w+", text.casefold())}
