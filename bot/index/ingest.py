"""From files to a published snapshot: read, judge, build, verify, switch."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.errors import KnowledgeError
from bot.index.building import build, verify
from bot.index.embeddings import Embedder
from bot.index.history import keep_edition
from bot.index.snapshots import (
    Check,
    Snapshot,
    ingest_lock,
    is_current,
    publish,
    usable,
)
from bot.index.stages import timed
from bot.knowledge.archive import read_archive
from bot.knowledge.faults import Fault
from bot.knowledge.read import Knowledge, read_knowledge, with_originals

# Told of what is being done ("reading", "embedding"), how much of it is done, and of how much.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Given:
    """What an ingest starts from: the knowledge folder, and the archive if there is one."""

    folder: Path
    archive: Path | None = None


@dataclass(frozen=True)
class Read:
    """Sound knowledge with its originals; `cleaned` of these were new, `remarks` tell of them."""

    knowledge: Knowledge
    cleaned: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ingested:
    """What an ingest did; `embedded` texts were new, `built` is False if nothing had changed."""

    snapshot: Snapshot
    embedded: int
    built: bool
    read: Read = field(repr=False)


def sound_knowledge(folder: Path) -> Knowledge:
    """Read a knowledge folder; raises KnowledgeError listing every fault."""
    knowledge, faults = read_knowledge(folder)
    if faults:
        raise KnowledgeError(listed(faults, folder))
    return knowledge


def sound(given: Given, now: datetime, *, keep: bool, progress: Progress | None = None) -> Read:
    """Read knowledge and archive; `keep` writes the texts read from new originals into it.

    Raises KnowledgeError listing every fault of the one, or of the other.
    """
    knowledge = sound_knowledge(given.folder)
    return with_archive(knowledge, given.archive, now, keep=keep, progress=progress)


def with_archive(
    knowledge: Knowledge,
    archive: Path | None,
    now: datetime,
    *,
    keep: bool,
    progress: Progress | None = None,
) -> Read:
    """Read the originals of sound knowledge; raises KnowledgeError listing the archive's faults."""
    if archive is None:
        return Read(knowledge)
    reading = read_archive(
        archive,
        knowledge.declarations,
        now.date(),
        keep=keep,
        progress=_stage(progress, "reading originals"),
    )
    if reading.faults:
        raise KnowledgeError(listed(reading.faults, archive))
    cleaned = tuple(f"{raw.original}/{raw.day}" for raw in reading.cleaned)
    return Read(with_originals(knowledge, reading.originals), cleaned, tuple(reading.remarks))


def listed(faults: Sequence[Fault], folder: Path) -> str:
    """All faults, one line each, with their count."""
    count = f"{len(faults)} fault{'s' if len(faults) != 1 else ''} in {folder}:"
    return "\n".join([count, *(f"  {fault}" for fault in faults)])


def ingest(
    given: Given,
    index: Path,
    make: Callable[[], Embedder],
    now: datetime,
    *,
    progress: Progress | None = None,
    force: str | None = None,
    checks: Sequence[Check] = (),
) -> Ingested:
    """Bring the index up to date; without changes nothing is built.

    `make` is called only once the knowledge is sound; `force` is the reason to build even without
    changes. Raises KnowledgeError, IngestRunning or another GuideError; the snapshot in use stays
    as it is then.
    """
    with ingest_lock(index):
        took: dict[str, float] = {}
        with timed(took, "reading"):
            read = sound(given, now, keep=True, progress=progress)
        embedder = make()
        if force is None and is_current(index, read.knowledge, given.folder, embedder):
            snapshot = usable(index, embedder)
            keep_edition(index, snapshot, today=now.date())  # an ingest may have been killed before
            return Ingested(snapshot, embedded=0, built=False, read=read)
        built = build(
            read.knowledge,
            given.folder,
            embedder,
            index,
            now,
            reason=force,
            commit=commit_of(given.folder),
            progress=_stage(progress, "embedding"),
            took=took,
        )
        # Kept before the switch, so that a full disk keeps the old snapshot in use.
        keep = partial(keep_edition, index, today=now.date())
        snapshot = publish(index, built.snapshot, [verify, *checks, keep])
        return Ingested(snapshot, built.embedded, built=True, read=read)


def commit_of(folder: Path) -> str | None:
    """The commit that git has of a folder; None where it has none, or where files were changed."""
    try:
        changed = _git(folder, "status", "--porcelain", "--ignored", "--", ".")
        return None if changed else _git(folder, "rev-parse", "HEAD")
    except (OSError, subprocess.SubprocessError):
        return None


def _git(folder: Path, *words: str) -> str:
    done = subprocess.run(  # noqa: S603
        ["git", "-C", str(folder), *words],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
        timeout=10,
    )
    return done.stdout.strip()


def _stage(progress: Progress | None, stage: str) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, total: progress(stage, done, total)
