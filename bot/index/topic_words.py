"""How much the words of a message speak for each topic, learned from how people ask of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from unicodedata import normalize

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.folding import fold
from bot.knowledge.scripts import JOINED

# Letters of a word that count: endings change with case, number and tense.
_LETTERS = 6
# Words of these are told by pairs of their signs.
_UNSPACED = re.compile(f"[{JOINED}]")
# A word must stand in so many phrasings to speak for anything.
_LEAST = 2
# How many phrasings like all others each topic is thought to have beside its own.
_PRIOR = 10.0


class TopicWords:
    """Naive Bayes over the words, and pairs of words, of phrasings; immutable."""

    def __init__(self, texts: Sequence[str], topic_of: NDArray[np.intp], topics: int) -> None:
        # Gone through twice, as the words of all texts at once take 40 MB.
        held = Counter(word for text in texts for word in set(_words(text)))
        kept = [word for word, count in held.items() if count >= _LEAST]
        self._rows = {word: row for row, word in enumerate(kept)}
        counts = np.zeros((len(kept), topics), dtype=np.float32)
        for text, topic in zip(texts, topic_of.tolist(), strict=True):
            counts[self._rows_of(text), topic] += 1
        usual = counts.sum(axis=1, keepdims=True) / max(len(texts), 1)
        counts += _PRIOR * usual
        counts /= np.bincount(topic_of, minlength=topics) + _PRIOR
        self._odds: NDArray[np.float32] = np.log(counts / usual)

    def odds(self, text: str) -> NDArray[np.float32]:
        """For each topic the logarithm of how much likelier its phrasings hold these words.

        Shape `[topics]`; 0 where the words say nothing.
        """
        odds: NDArray[np.float32] = self._odds[self._rows_of(text)].sum(axis=0)
        return odds

    def _rows_of(self, text: str) -> list[int]:
        return [self._rows[word] for word in set(_words(text)) if word in self._rows]


def _words(text: str) -> Iterator[str]:
    """Beginnings of words, pairs of them, and pairs of signs where words are not parted."""
    before = None
    for word in normalize("NFC", fold(text)).split():  # folding takes Hangul apart
        if _UNSPACED.search(word):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        else:
            beginning = word[:_LETTERS]
            yield beginning
            if before is not None:
                yield f"{before} {beginning}"
            before = beginning
