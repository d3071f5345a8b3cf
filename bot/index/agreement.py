"""Whether Chroma's own approximate search finds what exact search finds."""

from __future__ import annotations

from pathlib import Path
from statistics import mean

import numpy as np
from numpy.typing import NDArray

from bot.index.rows import opened_copy, read_rows

# Chunks with the same text are equally near: either of them is right.
_SAME = 1e-5


def agreement(folder: Path, queries: NDArray[np.float32], k: int) -> float:
    """The share of Chroma's k results that are as near as the k nearest truly are, from 0 to 1.

    `folder` is a snapshot's Chroma directory, `queries` has shape `[queries, dimension]`.
    """
    rows = read_rows(folder)
    similarity = rows.vectors @ queries.T
    least = np.sort(similarity, axis=0)[-k]
    row_of = {chunk.id: row for row, chunk in enumerate(rows.chunks)}
    with opened_copy(folder) as store:
        return mean(
            float(similarity[row_of[str(one.id)], column] >= least[column] - _SAME)
            for column, query in enumerate(queries)
            for one in store.similarity_search_by_vector(query.tolist(), k=k)
        )
