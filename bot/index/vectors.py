"""The cache of vectors: a chunk whose text is unchanged is never embedded twice."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.errors import UnusableIndex
from bot.index.embeddings import Embedder

logger = logging.getLogger(__name__)

Progress = Callable[[int, int], None]

# Chunks embedded between two writes to the cache: a killed ingest loses at most these.
_BATCH = 64


def embed_cached(
    texts: Sequence[str], embedder: Embedder, cache: Path, progress: Progress | None = None
) -> tuple[NDArray[np.float32], int]:
    """Embed texts as passages, taking those already in the cache from there.

    Returns the vectors, shape `[len(texts), dimension]`, and how many had to be embedded.
    `progress` is told how many of those are done, and how many there are. A damaged cache is put
    aside and made anew. Raises UnusableIndex if it cannot be written.
    """
    keys = _keys(texts, embedder)
    cache.parent.mkdir(parents=True, exist_ok=True)
    if _is_damaged(cache):
        aside = cache.replace(cache.with_name(f"{cache.name}.damaged"))
        cache.with_name(f"{cache.name}-journal").unlink(missing_ok=True)
        logger.warning("The cache of vectors is damaged: it is now %s, every chunk is new.", aside)
    with _opened(cache, "rwc") as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB)")
        found = _known(connection, set(keys))
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        done = 0
        items = list(missing.items())
        for start in range(0, len(items), _BATCH):
            batch = items[start : start + _BATCH]
            vectors = embedder.embed_documents([text for _, text in batch])
            rows = [
                (key, np.asarray(vector, dtype=np.float32).tobytes())
                for (key, _), vector in zip(batch, vectors, strict=True)
            ]
            with connection:
                connection.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
            found.update(rows)
            done += len(batch)
            if progress is not None:
                progress(done, len(items))
    matrix = np.zeros((len(keys), embedder.dimension), dtype=np.float32)
    for row, key in enumerate(keys):
        matrix[row] = np.frombuffer(found[key], dtype=np.float32)
    return matrix, len(missing)


def count_missing(texts: Sequence[str], embedder: Embedder, cache: Path) -> int:
    """Count the distinct texts that are not in the cache; writes nothing.

    Raises UnusableIndex if the cache cannot be opened.
    """
    keys = set(_keys(texts, embedder))
    if not cache.is_file():
        return len(keys)
    if _is_damaged(cache):
        logger.warning("The cache of vectors %s is damaged: every chunk counts as new.", cache)
        return len(keys)
    with _opened(cache, "ro") as connection:
        return len(keys) - len(_known(connection, keys))


@contextmanager
def _opened(cache: Path, mode: str) -> Iterator[sqlite3.Connection]:
    address = f"{cache.absolute().as_uri()}?mode={mode}"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise UnusableIndex(
            f"The cache of vectors {cache} cannot be used ({error}). Make room on the disk, or"
            " remove the file, which can be made again; then run: python ingest.py"
        ) from error


def _is_damaged(cache: Path) -> bool:
    """Tell whether SQLite says that the file is damaged: 15 ms for 6 MB."""
    if not cache.is_file():
        return False
    with _opened(cache, "ro") as connection:
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                return True
            raise


def _keys(texts: Sequence[str], embedder: Embedder) -> list[bytes]:
    return [hashlib.sha256(f"{embedder.identity}\0{text}".encode()).digest() for text in texts]


def _known(connection: sqlite3.Connection, keys: set[bytes]) -> dict[bytes, bytes]:
    wanted = list(keys)
    found: dict[bytes, bytes] = {}
    for start in range(0, len(wanted), 500):  # SQLite's bound on variables in one statement is 999
        part = wanted[start : start + 500]
        marks = ",".join("?" * len(part))
        query = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"  # noqa: S608  (only marks)
        found.update(connection.execute(query, part).fetchall())
    return found
