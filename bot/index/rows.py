"""The rows of a snapshot in Chroma: chunks with their vectors, written once, read once."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from bot.errors import DamagedIndex, UnusableIndex
from bot.knowledge.chunking import Chunk

if TYPE_CHECKING:
    from langchain_chroma import Chroma

COLLECTION = "knowledge"
# Inner products, as vectors are blended. With Chroma's defaults three in four of its nearest ten
# were the exact ones, with these 99 in 100, for a tenth more time.
_GRAPH: Any = {"space": "ip", "ef_search": 300, "ef_construction": 300}
# Rows written or read at once: Chroma refuses more than 5,461, and hands out about 30 KB for each.
_BATCH = 500


@dataclass(frozen=True)
class Rows:
    """All chunks of a snapshot with their vectors, row by row; shape `[chunks, dimension]`."""

    chunks: tuple[Chunk, ...]
    vectors: NDArray[np.float32]


NO_ROWS = Rows((), np.zeros((0, 0), dtype=np.float32))


def similarities(vectors: NDArray[np.float32], query: NDArray[np.float32]) -> NDArray[np.float32]:
    """The dot product of each row with a query vector.

    Not by the matrix library: its threads wait for more work in a loop, which for products as small
    as these costs more processor time than all the rest of an answer.
    """
    found: NDArray[np.float32] = np.einsum("ij,j->i", vectors, query)
    return found


class _Given(Embeddings):
    """Vectors computed before, looked up by their text: LangChain's store asks it for them."""

    def __init__(self, vectors: Mapping[str, NDArray[np.float32]]) -> None:
        self._vectors = vectors

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [self._vectors[text].tolist() for text in texts]

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


def write_rows(folder: Path, chunks: Sequence[Chunk], vectors: NDArray[np.float32]) -> None:
    """Write chunks and vectors (`[chunks, dimension]`) into a new Chroma directory and close it.

    Raises UnusableIndex if they cannot be written.
    """
    folder.mkdir(parents=True)
    given = {_read_whole(chunk): vectors[row] for row, chunk in enumerate(chunks)}
    try:
        with _opened(folder, _Given(given)) as store:
            for start in range(0, len(chunks), _BATCH):
                part = chunks[start : start + _BATCH]
                store.add_texts(
                    [_read_whole(chunk) for chunk in part],
                    ids=[chunk.id for chunk in part],
                    metadatas=[
                        {"row": start + offset, **_metadata(chunk)}
                        for offset, chunk in enumerate(part)
                    ],
                )
    except Exception as error:  # Chroma raises errors of several libraries and of its Rust core
        raise UnusableIndex(
            f"Chroma cannot write to {folder} ({type(error).__name__}: {error})."
            " Make room on the disk, then run: python ingest.py"
        ) from error


def bytes_of_rows(folder: Path) -> int:
    """The size of a Chroma directory: the sum of its files."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def read_rows(folder: Path) -> Rows:
    """Read every chunk and vector of a Chroma directory into memory, and leave it as it is.

    Ranking is exact and needs no open Chroma: its filters would cost more than all the rest.
    Raises DamagedIndex if the directory cannot be read, UnusableIndex if there is no room to.
    """
    if not (folder / "chroma.sqlite3").is_file():
        raise DamagedIndex(f"{folder} is missing. Run: python ingest.py --force 'damaged snapshot'")
    try:
        with _copied(folder) as copy, _opened(copy, None) as store:
            parts = list(_parts(store))
    except OSError as error:
        raise UnusableIndex(
            f"{folder} cannot be copied to be read: {error}."
            " Make room for temporary files, or name another folder for them in TMPDIR."
        ) from error
    except Exception as error:  # Chroma raises errors of several libraries and of its Rust core
        raise DamagedIndex(
            f"{folder} cannot be read ({type(error).__name__})."
            " Run: python ingest.py --force 'damaged snapshot'"
        ) from error
    if not parts:
        return NO_ROWS
    numbered = [one for rows, _ in parts for one in rows]
    order = sorted(range(len(numbered)), key=lambda row: numbered[row][0])
    chunks = tuple(numbered[row][1] for row in order)
    return Rows(chunks, np.concatenate([vectors for _, vectors in parts])[order])


@contextmanager
def opened_copy(folder: Path) -> Iterator[Chroma]:
    """A private copy of a Chroma directory, opened for as long as it is searched."""
    with _copied(folder) as copy, _opened(copy, None) as store:
        yield store


def _parts(store: Chroma) -> Iterator[tuple[list[tuple[int, Chunk]], NDArray[np.float32]]]:
    """Read the rows a batch at a time."""
    for start in range(0, sys.maxsize, _BATCH):
        found = store.get(
            include=["embeddings", "metadatas", "documents"], limit=_BATCH, offset=start
        )
        if not found["ids"]:
            return
        rows = [
            (int(fields["row"]), _chunk(name, whole, fields))
            for name, whole, fields in zip(
                found["ids"], found["documents"], found["metadatas"], strict=True
            )
        ]
        yield rows, np.asarray(found["embeddings"], dtype=np.float32)


@contextmanager
def _copied(folder: Path) -> Iterator[Path]:
    """A private copy for as long as it is read: Chroma writes into any directory that it opens.

    Only the bytes are copied, not the modes, so that the copy of a read-only index can be opened.
    """
    with TemporaryDirectory(prefix="chroma-", ignore_cleanup_errors=True) as copy:
        for path in sorted(folder.rglob("*")):
            target = Path(copy) / path.relative_to(folder)
            if path.is_dir():
                target.mkdir()
            else:
                shutil.copyfile(path, target)
        yield Path(copy)


@contextmanager
def _opened(folder: Path, embeddings: Embeddings | None) -> Iterator[Chroma]:
    from chromadb import PersistentClient
    from chromadb.config import Settings
    from langchain_chroma import Chroma

    client: Any = PersistentClient(path=str(folder), settings=Settings(anonymized_telemetry=False))
    try:
        yield Chroma(
            collection_name=COLLECTION,
            client=client,
            embedding_function=embeddings,
            collection_configuration={"hnsw": _GRAPH},
        )
    finally:
        client.close()


def _read_whole(chunk: Chunk) -> str:
    """All that the model read for a chunk, as Chroma keeps it."""
    return f"{chunk.embedded}\n\n{chunk.around}" if chunk.around else chunk.embedded


def _metadata(chunk: Chunk) -> dict[str, Any]:
    """A chunk's fields as Chroma takes them: no None, no empty lists."""
    fields: dict[str, Any] = {
        "document": chunk.document,
        "section": chunk.section,
        "start": chunk.start,
        "end": chunk.end,
        "text": chunk.text,
        "kind": chunk.kind,
        "language": chunk.language,
        "jurisdictions": list(chunk.jurisdictions) or None,
        "services": list(chunk.services) or None,
        "known": chunk.known and chunk.known.toordinal(),
        "valid_from": chunk.valid_from and chunk.valid_from.toordinal(),
        "valid_to": chunk.valid_to and chunk.valid_to.toordinal(),
        "asked": chunk.asked,
        "own": len(chunk.embedded),
    }
    return {key: value for key, value in fields.items() if value is not None}


def _chunk(name: str, whole: str, fields: Mapping[str, Any]) -> Chunk:
    def day(key: str) -> date | None:
        return date.fromordinal(int(fields[key])) if key in fields else None

    return Chunk(
        id=name,
        document=fields["document"],
        section=fields.get("section"),
        start=int(fields["start"]),
        end=int(fields["end"]),
        text=fields["text"],
        embedded=whole[: int(fields["own"])],
        around=whole[int(fields["own"]) + 2 :],
        kind=fields["kind"],
        language=fields["language"],
        jurisdictions=tuple(fields.get("jurisdictions", ())),
        services=tuple(fields.get("services", ())),
        known=day("known"),
        valid_from=day("valid_from"),
        valid_to=day("valid_to"),
        asked=bool(fields["asked"]),
    )
