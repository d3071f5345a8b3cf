"""The vector of a chunk: what it says itself and, less, what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.chunking import Chunk

# How much a chunk's own words count beside what stands around them. On XQuAD (questions in twelve
# languages, English text) the right paragraph came first in 79 % instead of 75 %, and no language
# lost; on three policies of PrivacyQA own words alone and this were equal within noise.
_OWN, _AROUND = 2 / 3, 1 / 3


def texts_to_embed(chunks: Sequence[Chunk]) -> list[str]:
    """Every text that the vectors of chunks are made of: their own, then what stands around."""
    own = [chunk.embedded for chunk in chunks]
    return own + [chunk.around for chunk in chunks if chunk.around]


def blend(chunks: Sequence[Chunk], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Make one vector a chunk from those of `texts_to_embed(chunks)`, shape `[texts, dimension]`.

    The dot product with a query is then the weighted mean of two cosines. It is not brought back
    to length 1: that would favour chunks whose surroundings are about something else.
    """
    own, around = np.split(vectors, [len(chunks)])
    blended = own.copy()
    rows = [row for row, chunk in enumerate(chunks) if chunk.around]
    blended[rows] = _OWN * own[rows] + _AROUND * around
    return blended
