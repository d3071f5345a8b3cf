"""Snapshots of the index: built apart, verified, switched to at once, kept for going back.

A snapshot is one directory that is never written to after its switch: a second process writing
into an open Chroma directory is invisible to the reader and corrupts it.

    <index>/current, published         which snapshots are and were in use: see `pointer`
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

import numpy as np

from bot.errors import DamagedIndex, ForeignIndex, IngestRunning, NoIndex, UnusableIndex
from bot.index.blend import blend, texts_to_embed
from bot.index.embeddings import Embedder
from bot.index.pointer import current_name as current_name
from bot.index.pointer import go_back_to, not_a_folder, put_in_use, used
from bot.index.rows import bytes_of_rows, read_rows, write_rows
from bot.index.vectors import Progress, embed_cached
from bot.knowledge.chunking import CHUNK_SIZE, PHRASING, chunks
from bot.knowledge.read import Knowledge, read_knowledge

# Raised by one whenever chunks, rows or the layout of a snapshot change.
FORMAT = 3
# Snapshots kept, in order of use: the one in use and those to go back to.
KEEP = 3
# Every so many-th chunk must find itself when its own vector is searched.
_SELF_QUERY_EVERY = 25


@dataclass(frozen=True)
class Manifest:
    """What a snapshot was built from and with.

    `reason` is why it was built although nothing had changed, if it was.
    """

    format: int
    built: str
    embeddings: str
    dimension: int
    chroma: str
    chunk_size: int
    chunks: int
    chunk_bytes: int
    documents: int
    knowledge_digest: str
    knowledge_date: str | None
    reason: str | None


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
    """A snapshot ready to be published, and how many texts had to be embedded for it."""

    snapshot: Snapshot
    embedded: int


Check = Callable[[Snapshot], None]


@contextmanager
def ingest_lock(index: Path) -> Iterator[None]:
    """Hold the lock of the one ingest at a time; raises IngestRunning if it is held."""
    from filelock import FileLock, Timeout

    try:
        index.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise not_a_folder(index) from None
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


def open_snapshot(path: Path) -> Snapshot:
    """Read a snapshot's manifest.

    Raises DamagedIndex if there is none that can be read, ForeignIndex if it has another format.
    """
    try:
        fields = json.loads((path / "manifest.json").read_text(encoding="utf-8"))
        if fields["format"] == FORMAT:
            return Snapshot(path, Manifest(**fields))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise DamagedIndex(f"The snapshot {path} cannot be read. Run: python ingest.py") from error
    raise ForeignIndex(
        f"The snapshot {path} has format {fields['format']}, but format {FORMAT} is in use."
        " Run: python ingest.py"
    )


def usable(index: Path, embedder: Embedder) -> Snapshot:
    """The snapshot in use, if this embedder can search it and this Chroma wrote it.

    Raises NoIndex, ForeignIndex or DamagedIndex, each with the command to run.
    """
    snapshot = current(index)
    if snapshot is None:
        raise NoIndex(f"There is no index in {index} yet. Run: python ingest.py")
    manifest = snapshot.manifest
    built = (manifest.embeddings, f"Chroma {manifest.chroma}")
    here = (embedder.identity, f"Chroma {_chroma_version()}")
    if built != here:
        raise ForeignIndex(
            f"The index in {index} was built with {' and '.join(built)}, but"
            f" {' and '.join(here)} are in use. Run: python ingest.py"
        )
    return snapshot


def is_current(index: Path, knowledge: Knowledge, folder: Path, embedder: Embedder) -> bool:
    """Tell whether the snapshot in use is whole and from these very files with this embedder.

    Its rows are not read: files of the size that the manifest tells pass for whole.
    """
    try:
        snapshot = usable(index, embedder)
        copied = knowledge_digest(snapshot.path / "knowledge", knowledge.files)
        size = bytes_of_rows(snapshot.path / "chroma")
    except (UnusableIndex, OSError):
        return False
    manifest = snapshot.manifest
    return (
        manifest.knowledge_digest == copied == knowledge_digest(folder, knowledge.files)
        and manifest.chunk_bytes == size
        and manifest.chunk_size == CHUNK_SIZE
    )


def build(
    knowledge: Knowledge,
    folder: Path,
    embedder: Embedder,
    index: Path,
    now: datetime,
    progress: Progress | None = None,
    reason: str | None = None,
) -> Built:
    """Build a snapshot beside the one in use; call it under `ingest_lock`.

    A killed build leaves only a directory that the next one removes.
    """
    remove_unused(index)
    cut = chunks(knowledge)
    cache = index / "vectors.sqlite3"
    vectors, embedded = embed_cached(texts_to_embed(cut), embedder, cache, progress)
    digest = knowledge_digest(folder, knowledge.files)
    building = index / "snapshots" / f".building-{os.getpid()}"
    building.mkdir(parents=True)
    for name in knowledge.files:
        target = building / "knowledge" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, target)
    write_rows(building / "chroma", cut, blend(cut, vectors))
    manifest = Manifest(
        format=FORMAT,
        built=now.astimezone(UTC).isoformat(timespec="seconds"),
        embeddings=embedder.identity,
        dimension=embedder.dimension,
        chroma=_chroma_version(),
        chunk_size=CHUNK_SIZE,
        chunks=len(cut),
        chunk_bytes=bytes_of_rows(building / "chroma"),
        documents=len({chunk.document for chunk in cut if chunk.kind != PHRASING}),
        knowledge_digest=digest,
        knowledge_date=knowledge.checked.isoformat() if knowledge.checked else None,
        reason=reason,
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
    directions = rows.vectors / np.linalg.norm(rows.vectors, axis=1, keepdims=True)
    for row in range(0, len(rows.chunks), _SELF_QUERY_EVERY):
        similarities = directions @ directions[row]
        if float(similarities[row]) < float(similarities.max()) - 1e-4:
            raise DamagedIndex(f"{rows.chunks[row].id} in {snapshot.path} does not find itself.")


def publish(index: Path, snapshot: Snapshot, checks: Sequence[Check]) -> None:
    """Switch to a snapshot once every check has passed; running bots follow within a second.

    A check refuses by raising; then the snapshot is removed and nothing changes.
    """
    try:
        for check in checks:
            check(snapshot)
    except BaseException:
        shutil.rmtree(snapshot.path, ignore_errors=True)
        raise
    put_in_use(index, snapshot.name, KEEP)
    remove_unused(index)


def roll_back(index: Path) -> Snapshot:
    """Switch to the snapshot that was in use before this one; raises NoIndex if there is none.

    The knowledge that the one left was built from stays as it is: the next ingest builds it again.
    """
    before = used(index)[:-1]
    if not before:
        raise NoIndex(f"There is no older snapshot in {index} to go back to.")
    snapshot = open_snapshot(index / "snapshots" / before[-1])
    verify(snapshot)
    go_back_to(index, snapshot.name)
    return snapshot


def remove_unused(index: Path) -> None:
    """Remove every directory that is not a snapshot in use or to go back to.

    Such are killed builds, snapshots never switched to, those gone back from and those too old.
    Call it under `ingest_lock`.
    """
    kept = used(index)
    for path in (index / "snapshots").glob("*"):
        if path.name not in kept:
            shutil.rmtree(path, ignore_errors=True)


def _chroma_version() -> str:
    from importlib.metadata import version

    return version("chromadb")
