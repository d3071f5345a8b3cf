"""Snapshots of the index: built apart, verified, switched to at once, kept for going back.

A snapshot is one directory that is never written to after its switch: a second process writing
into an open Chroma directory is invisible to the reader and corrupts it.

    <index>/current                    the name of the snapshot in use
    <index>/snapshots/<name>/          manifest.json, chroma/, and knowledge/: the files it is from
    <index>/vectors.sqlite3            the cache of vectors
    <index>/ingest.lock                held by the one ingest at a time
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import DamagedIndex, ForeignIndex, GuideError, IngestRunning, NoIndex
from bot.index.embeddings import Embedder
from bot.index.rows import read_rows, write_rows
from bot.index.vectors import Progress, embed_cached
from bot.knowledge.chunking import CHUNK_SIZE, chunks
from bot.knowledge.read import Knowledge, read_knowledge

# Raised by one whenever chunks, rows or the layout of a snapshot change.
FORMAT = 1
KEEP = 3
# Every so many-th chunk must find itself when its own vector is searched.
_SELF_QUERY_EVERY = 25


@dataclass(frozen=True)
class Manifest:
    """What a snapshot was built from and with."""

    format: int
    built: str
    embeddings: str
    dimension: int
    chroma: str
    chunk_size: int
    chunks: int
    documents: int
    knowledge_digest: str
    knowledge_date: str | None


@dataclass(frozen=True)
class Snapshot:
    """A snapshot on disk."""

    path: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        """The name that `current` holds when it is in use."""
        return self.path.name


@dataclass(frozen=True)
class Built:
    """A snapshot ready to be published, and how many chunks had to be embedded for it."""

    snapshot: Snapshot
    embedded: int


Check = Callable[[Snapshot], None]


@contextmanager
def ingest_lock(index: Path) -> Iterator[None]:
    """Hold the lock of the one ingest at a time; raises IngestRunning if it is held."""
    from filelock import FileLock, Timeout

    index.mkdir(parents=True, exist_ok=True)
    lock = FileLock(index / "ingest.lock")
    try:
        with lock.acquire(timeout=0):
            yield
    except Timeout:
        raise IngestRunning(
            f"Another ingest is writing to {index}. Wait until it has ended, then run this again."
        ) from None


def knowledge_digest(folder: Path, files: Sequence[str]) -> str:
    """One digest over the names and bytes of the files that the knowledge was read from."""
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(name.encode() + b"\0")
        total.update(hashlib.sha256((folder / name).read_bytes()).digest())
    return total.hexdigest()


def current(index: Path) -> Snapshot | None:
    """The snapshot in use, or None if none has been published."""
    name = current_name(index)
    return None if name is None else open_snapshot(index / "snapshots" / name)


def current_name(index: Path) -> str | None:
    """The name of the snapshot in use: one small read, cheap enough for every question."""
    try:
        return (index / "current").read_text(encoding="utf-8").strip() or None
    except FileNotFoundError:
        return None


def open_snapshot(path: Path) -> Snapshot:
    """Read a snapshot's manifest; raises DamagedIndex if there is none that can be read."""
    try:
        fields = json.loads((path / "manifest.json").read_text(encoding="utf-8"))
        return Snapshot(path, Manifest(**fields))
    except (OSError, ValueError, TypeError) as error:
        raise DamagedIndex(
            f"The snapshot {path} cannot be read. Run: python ingest.py --force 'damaged snapshot'"
        ) from error


def usable(index: Path, embedder: Embedder) -> Snapshot:
    """The snapshot in use, if this embedder can search it.

    Raises NoIndex, ForeignIndex or DamagedIndex, each with the command to run.
    """
    snapshot = current(index)
    if snapshot is None:
        raise NoIndex(f"There is no index in {index} yet. Run: python ingest.py")
    manifest = snapshot.manifest
    if manifest.format != FORMAT or manifest.embeddings != embedder.identity:
        raise ForeignIndex(
            f"The index in {index} was built with {manifest.embeddings} (format {manifest.format}),"
            f" but {embedder.identity} (format {FORMAT}) is in use. Run: python ingest.py"
        )
    return snapshot


def is_current(index: Path, knowledge: Knowledge, folder: Path, embedder: Embedder) -> bool:
    """Tell whether the snapshot in use was built from these very files with this embedder."""
    try:
        manifest = usable(index, embedder).manifest
    except GuideError:
        return False
    return (
        manifest.knowledge_digest == knowledge_digest(folder, knowledge.files)
        and manifest.chroma == _chroma_version()
        and manifest.chunk_size == CHUNK_SIZE
    )


def build(
    knowledge: Knowledge,
    folder: Path,
    embedder: Embedder,
    index: Path,
    now: datetime,
    progress: Progress | None = None,
) -> Built:
    """Build a snapshot beside the one in use; call it under `ingest_lock`.

    An interrupted build leaves only a directory that the next one removes.
    """
    remove_unfinished(index)
    cut = chunks(knowledge)
    vectors, embedded = embed_cached(
        [chunk.embedded for chunk in cut], embedder, index / "vectors.sqlite3", progress
    )
    digest = knowledge_digest(folder, knowledge.files)
    building = index / "snapshots" / f".building-{os.getpid()}"
    building.mkdir(parents=True)
    for name in knowledge.files:
        target = building / "knowledge" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, target)
    write_rows(building / "chroma", cut, vectors)
    manifest = Manifest(
        format=FORMAT,
        built=now.astimezone(UTC).isoformat(timespec="seconds"),
        embeddings=embedder.identity,
        dimension=embedder.dimension,
        chroma=_chroma_version(),
        chunk_size=CHUNK_SIZE,
        chunks=len(cut),
        documents=len({chunk.document for chunk in cut}),
        knowledge_digest=digest,
        knowledge_date=knowledge.checked.isoformat() if knowledge.checked else None,
    )
    text = json.dumps(asdict(manifest), indent=2) + "\n"
    (building / "manifest.json").write_text(text, encoding="utf-8")
    final = index / "snapshots" / f"{now.astimezone(UTC):%Y%m%dT%H%M%S%f}-{digest[:8]}"
    building.rename(final)
    return Built(Snapshot(final, manifest), embedded)


def verify(snapshot: Snapshot) -> None:
    """Check a snapshot from its files: knowledge, counts, and chunks that find themselves.

    Raises DamagedIndex.
    """
    _, faults = read_knowledge(snapshot.path / "knowledge")
    if faults:
        raise DamagedIndex(f"The copy of the knowledge in {snapshot.path} is bad: {faults[0]}")
    rows = read_rows(snapshot.path / "chroma")
    expected = (snapshot.manifest.chunks, snapshot.manifest.dimension)
    if rows.vectors.shape != expected:
        raise DamagedIndex(
            f"{snapshot.path} holds {rows.vectors.shape} vectors instead of {expected}."
        )
    for row in range(0, len(rows.chunks), _SELF_QUERY_EVERY):
        similarities = rows.vectors @ rows.vectors[row]
        if float(similarities[row]) < float(similarities.max()) - 1e-4:
            raise DamagedIndex(f"{rows.chunks[row].id} in {snapshot.path} does not find itself.")


def publish(index: Path, snapshot: Snapshot, checks: Sequence[Check]) -> None:
    """Switch to a snapshot once every check has passed; running bots follow within a second.

    A check refuses by raising a GuideError; then the snapshot is removed and nothing changes.
    """
    try:
        for check in checks:
            check(snapshot)
    except GuideError:
        shutil.rmtree(snapshot.path, ignore_errors=True)
        raise
    _point(index, snapshot.name)
    _remove_old(index, snapshot.name)


def roll_back(index: Path) -> Snapshot:
    """Switch to the snapshot before the one in use; raises NoIndex if there is none."""
    used = current_name(index)
    older = [name for name in names(index) if used is not None and name < used]
    if not older:
        raise NoIndex(f"There is no older snapshot in {index} to go back to.")
    snapshot = open_snapshot(index / "snapshots" / older[-1])
    verify(snapshot)
    _point(index, snapshot.name)
    return snapshot


def names(index: Path) -> list[str]:
    """The names of all finished snapshots, oldest first."""
    folder = index / "snapshots"
    if not folder.is_dir():
        return []
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def remove_unfinished(index: Path) -> None:
    """Remove what interrupted builds have left; call it under `ingest_lock`."""
    for path in (index / "snapshots").glob(".building-*"):
        shutil.rmtree(path, ignore_errors=True)


def _point(index: Path, name: str) -> None:
    pointer = index / "current.new"
    with pointer.open("w", encoding="utf-8") as file:
        file.write(name + "\n")
        file.flush()
        os.fsync(file.fileno())
    pointer.replace(index / "current")


def _remove_old(index: Path, used: str) -> None:
    for name in names(index)[:-KEEP]:
        if name != used:
            shutil.rmtree(index / "snapshots" / name, ignore_errors=True)


def _chroma_version() -> str:
    from importlib.metadata import version

    return version("chromadb")
