"""From files to a published snapshot: read, judge, build, verify, switch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.errors import KnowledgeError
from bot.index.embeddings import Embedder
from bot.index.snapshots import (
    Check,
    Snapshot,
    build,
    ingest_lock,
    is_current,
    publish,
    usable,
    verify,
)
from bot.index.vectors import Progress
from bot.knowledge.faults import Fault
from bot.knowledge.read import Knowledge, read_knowledge


@dataclass(frozen=True)
class Ingested:
    """What an ingest did; `embedded` texts were new, `built` is False if nothing had changed."""

    snapshot: Snapshot
    embedded: int
    built: bool


def sound_knowledge(folder: Path) -> Knowledge:
    """Read a knowledge folder; raises KnowledgeError listing every fault."""
    knowledge, faults = read_knowledge(folder)
    if faults:
        raise KnowledgeError(listed(faults, folder))
    return knowledge


def listed(faults: Sequence[Fault], folder: Path) -> str:
    """All faults, one line each, with their count."""
    count = f"{len(faults)} fault{'s' if len(faults) != 1 else ''} in {folder}:"
    return "\n".join([count, *(f"  {fault}" for fault in faults)])


def ingest(
    folder: Path,
    index: Path,
    make: Callable[[], Embedder],
    now: datetime,
    progress: Progress | None = None,
    force: str | None = None,
    checks: Sequence[Check] = (),
) -> Ingested:
    """Bring the index up to date with a folder; without changes nothing is built.

    `make` is called only once the knowledge is sound; `force` is the reason to build even without
    changes. Raises KnowledgeError, IngestRunning or another GuideError; the snapshot in use stays
    as it is then.
    """
    with ingest_lock(index):
        knowledge = sound_knowledge(folder)
        embedder = make()
        if force is None and is_current(index, knowledge, folder, embedder):
            return Ingested(usable(index, embedder), embedded=0, built=False)
        built = build(knowledge, folder, embedder, index, now, progress, reason=force)
        publish(index, built.snapshot, [verify, *checks])
        return Ingested(built.snapshot, built.embedded, built=True)
