"""Snapshots of the index: built apart, verified, switched to at once, kept for going back.

A snapshot is one directory that is never written to after its switch: a second process writing
into an open Chroma directory is invisible to the reader and corrupts it.

    <index>/current, published         which snapshots are and were in use: see `pointer`
    <index>/snapshots/<name>/          manifest.json, chroma/, and what it is from: knowledge/ and
                                       originals/, their cleaned texts
    <index>/history/                   the knowledge of earlier snapshots: see `history`
    <index>/vectors.sqlite3            the cache of vectors
    <index>/ingest.lock                held by the one ingest at a time

`publish` and `roll_back` are the one seam: where Chroma runs as a server, `rows` writes and reads a
collection named like the snapshot, and nothing else changes.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from bot.errors import DamagedIndex, ForeignIndex, IngestRunning, NoIndex, UnusableIndex
from bot.index.embeddings import Embedder
from bot.index.pointer import current_name as current_name
from bot.index.pointer import go_back_to, not_a_folder, put_in_use, used
from bot.index.rows import bytes_of_rows
from bot.knowledge.archive import read_versions, write_whole
from bot.knowledge.chunking import CHUNK_SIZE
from bot.knowledge.originals import originals_digest
from bot.knowledge.read import Knowledge, read_knowledge, with_originals

# Raised by one whenever chunks, rows or the layout of a snapshot change.
FORMAT = 4
# Snapshots kept, in order of use: the one in use and those to go back to.
KEEP = 3


@dataclass(frozen=True)
class Manifest:
    """What a snapshot was built from and with.

    `versions` are those of originals; `commit` is that of the knowledge, where it was kept by git
    and unchanged; `reason` is why it was built or switched to in spite of something, if it was.
    `took` holds the seconds of processor time of each stage, `checks` what the checks found before
    the switch.
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
    versions: int = 0
    originals_digest: str = ""
    commit: str | None = None
    took: dict[str, float] = field(default_factory=dict)
    checks: dict[str, Any] = field(default_factory=dict)

    @property
    def edition(self) -> str:
        """The knowledge and originals that it was built from, in 16 hexadecimal digits."""
        both = f"{self.knowledge_digest}{self.originals_digest}"
        return hashlib.sha256(both.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Snapshot:
    """A snapshot on disk."""

    path: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        """The name that `current` holds when it is in use."""
        return self.path.name


# Raises to refuse a snapshot; what it returns is written into the manifest.
Check = Callable[[Snapshot], Mapping[str, Any] | None]


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
    here = (embedder.identity, f"Chroma {chroma_version()}")
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
        kept, faults = read_versions(snapshot.path / "originals", knowledge.declarations)
    except (UnusableIndex, OSError):
        return False
    manifest = snapshot.manifest
    return (
        manifest.knowledge_digest == copied == knowledge_digest(folder, knowledge.files)
        and manifest.originals_digest == originals_digest(knowledge.originals)
        and manifest.originals_digest == originals_digest(kept)
        and not faults
        and manifest.chunk_bytes == size
        and manifest.chunk_size == CHUNK_SIZE
    )


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest of a snapshot that is not in use yet."""
    write_whole(folder / "manifest.json", json.dumps(asdict(manifest), indent=2) + "\n")


def knowledge_of(snapshot: Snapshot) -> Knowledge:
    """The knowledge that a snapshot was built from; raises DamagedIndex if it cannot be read."""
    knowledge, faults = read_knowledge(snapshot.path / "knowledge")
    originals, more = read_versions(snapshot.path / "originals", knowledge.declarations)
    if faults or more:
        raise DamagedIndex(
            f"The copy of the knowledge in {snapshot.path} is not sound: {(*faults, *more)[0]}"
            " Run: python ingest.py --force 'damaged snapshot'"
        )
    return with_originals(knowledge, originals)


def publish(index: Path, snapshot: Snapshot, checks: Sequence[Check]) -> Snapshot:
    """Switch to a snapshot once every check has passed; running bots follow within a second.

    A check refuses by raising; then the snapshot is removed and nothing changes. Returns it with
    what the checks found.
    """
    findings: dict[str, Any] = {}
    try:
        for check in checks:
            findings |= check(snapshot) or {}
        snapshot = replace(snapshot, manifest=replace(snapshot.manifest, checks=findings))
        write_manifest(snapshot.path, snapshot.manifest)
    except BaseException:
        shutil.rmtree(snapshot.path, ignore_errors=True)
        raise
    put_in_use(index, snapshot.name, KEEP)
    remove_unused(index)
    return snapshot


def roll_back(index: Path, checks: Sequence[Check]) -> Snapshot:
    """Switch to the snapshot that was in use before this one, once every check has passed.

    The knowledge that the one left was built from stays as it is: the next ingest builds it again.
    Raises NoIndex if there is none to go back to.
    """
    before = used(index)[:-1]
    if not before:
        raise NoIndex(f"There is no older snapshot in {index} to go back to.")
    snapshot = open_snapshot(index / "snapshots" / before[-1])
    for check in checks:
        check(snapshot)
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


def chroma_version() -> str:
    """The version of Chroma in use here."""
    return version("chromadb")
