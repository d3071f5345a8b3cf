"""Builds a snapshot beside the one in use, and verifies it from its files."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from bot.errors import DamagedIndex
from bot.index.blend import blend, texts_to_embed
from bot.index.embeddings import Embedder
from bot.index.rows import bytes_of_rows, read_rows, write_rows
from bot.index.snapshots import (
    FORMAT,
    Manifest,
    Snapshot,
    chroma_version,
    knowledge_digest,
    knowledge_of,
    remove_unused,
    write_manifest,
)
from bot.index.stages import timed
from bot.index.vectors import Progress, embed_cached
from bot.knowledge.archive import write_versions
from bot.knowledge.chunking import CHUNK_SIZE, PHRASING, chunks
from bot.knowledge.originals import originals_digest
from bot.knowledge.read import Knowledge

# Every so many-th chunk must find itself when its own vector is searched.
_SELF_QUERY_EVERY = 25


@dataclass(frozen=True)
class Built:
    """A snapshot ready to be published, and how many texts had to be embedded for it."""

    snapshot: Snapshot
    embedded: int


def build(
    knowledge: Knowledge,
    folder: Path,
    embedder: Embedder,
    index: Path,
    now: datetime,
    *,
    reason: str | None = None,
    commit: str | None = None,
    progress: Progress | None = None,
    took: dict[str, float] | None = None,
) -> Built:
    """Build a snapshot beside the one in use; call it under `ingest_lock`.

    `took` holds the seconds that earlier stages took. A killed build leaves only a directory that
    the next one removes.
    """
    remove_unused(index)
    took = {} if took is None else took
    with timed(took, "chunking"):
        cut = chunks(knowledge)
    with timed(took, "embedding"):
        texts = texts_to_embed(cut)
        cache = index / "vectors.sqlite3"
        vectors, embedded = embed_cached(texts, embedder, cache, progress)
    digest = knowledge_digest(folder, knowledge.files)
    building = index / "snapshots" / f".building-{os.getpid()}"
    building.mkdir(parents=True)
    for name in knowledge.files:
        target = building / "knowledge" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, target)
    write_versions(building / "originals", knowledge.originals.values())
    with timed(took, "Chroma"):
        write_rows(building / "chroma", cut, blend(cut, vectors))
    manifest = Manifest(
        format=FORMAT,
        built=now.astimezone(UTC).isoformat(timespec="seconds"),
        embeddings=embedder.identity,
        dimension=embedder.dimension,
        chroma=chroma_version(),
        chunk_size=CHUNK_SIZE,
        chunks=len(cut),
        chunk_bytes=bytes_of_rows(building / "chroma"),
        documents=len({chunk.document for chunk in cut if chunk.kind != PHRASING}),
        knowledge_digest=digest,
        knowledge_date=knowledge.checked.isoformat() if knowledge.checked else None,
        reason=reason,
        versions=sum(len(one.versions) for one in knowledge.originals.values()),
        originals_digest=originals_digest(knowledge.originals),
        commit=commit,
        took={stage: round(seconds, 2) for stage, seconds in took.items()},
    )
    write_manifest(building, manifest)
    final = index / "snapshots" / f"{now.astimezone(UTC):%Y%m%dT%H%M%S%f}-{digest[:8]}"
    building.rename(final)
    return Built(Snapshot(final, manifest), embedded)


def verify(snapshot: Snapshot) -> None:
    """Check a snapshot from its files: knowledge, counts, and chunks that find themselves.

    Raises DamagedIndex.
    """
    knowledge_of(snapshot)
    rows = read_rows(snapshot.path / "chroma")
    expected = (snapshot.manifest.chunks, snapshot.manifest.dimension)
    if rows.vectors.shape != expected:
        raise DamagedIndex(
            f"{snapshot.path} holds {rows.vectors.shape} vectors instead of {expected}."
        )
    directions = rows.vectors / np.linalg.norm(rows.vectors, axis=1, keepdims=True)
    for row in range(0, len(rows.chunks), _SELF_QUERY_EVERY):
        similarities = directions @ directions[row]
        if float(similarities[row]) < float(similarities.max()) - 1e-4:
            raise DamagedIndex(f"{rows.chunks[row].id} in {snapshot.path} does not find itself.")
