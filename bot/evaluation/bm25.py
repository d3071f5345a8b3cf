"""BM25, the yardstick of lexical search: no stemming, no list of stop words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import log

# The constants that Lucene and most papers take.
_K1, _B = 1.2, 0.75


class BM25:
    """Ranks texts by the words that they share with a query."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._counts = [Counter(_words(text)) for text in texts]
        self._lengths = [count.total() for count in self._counts]
        self._mean = sum(self._lengths) / max(1, len(texts))
        self._holding = Counter(word for count in self._counts for word in count)

    def ranked(self, query: str) -> list[int]:
        """Give the positions of the texts, best first; of equals, the earlier first."""
        words = set(_words(query))
        scores = [self._score(position, words) for position in range(len(self._counts))]
        return sorted(range(len(scores)), key=lambda position: -scores[position])

    def _score(self, position: int, words: set[str]) -> float:
        count = self._counts[position]
        slope = _K1 * (1 - _B + _B * self._lengths[position] / self._mean)
        return sum(
            self._rarity(word) * count[word] * (_K1 + 1) / (count[word] + slope)
            for word in words
            if word in count
        )

    def _rarity(self, word: str) -> float:
        holding = self._holding[word]
        return log(1 + (len(self._counts) - holding + 0.5) / (holding + 0.5))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
