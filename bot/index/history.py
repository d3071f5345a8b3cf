"""The knowledge of earlier snapshots, kept so that an answer of last month can be explained.

    <index>/history/<edition>.json      which files it was made of, from when and until when in use
    <index>/history/files/<digest>.gz   each file once, whatever editions have it

An edition goes when it has not been in use for as long as answers are explained, and a file with
the last edition that has it. Originals quoted in an answer stay with the edition that quoted them.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from bot.errors import BadRequest, DamagedIndex
from bot.index.snapshots import Snapshot
from bot.knowledge.archive import read_versions, write_whole
from bot.knowledge.read import Knowledge, read_knowledge, with_originals
from bot.store.given import EXPLAINED_DAYS


@dataclass(frozen=True)
class Edition:
    """What one or more snapshots were built from; `until` is the day it went out of use."""

    id: str
    commit: str | None
    built: str
    until: str | None
    files: dict[str, str]


def keep_edition(index: Path, snapshot: Snapshot, today: date) -> None:
    """Keep what a snapshot that is now in use was built from; forget what is too old."""
    history = index / "history"
    files = dict(_files(snapshot.path))
    for name, digest in files.items():
        target = history / "files" / f"{digest}.gz"
        if not target.is_file():
            content = (snapshot.path / name).read_bytes()
            write_whole(target, gzip.compress(content, compresslevel=6, mtime=0))
    manifest = snapshot.manifest
    _write(history, Edition(manifest.edition, manifest.commit, manifest.built, None, files))
    _retire(history, manifest.edition, today)


def knowledge_of_edition(index: Path, edition: str, into: Path) -> tuple[Edition, Knowledge]:
    """Unpack an edition into a folder and read it.

    Raises BadRequest if it is not kept (any more), DamagedIndex if it cannot be read.
    """
    history = index / "history"
    found = _read(history / f"{edition}.json")
    if found is None:
        raise BadRequest(
            f"The knowledge that this answer was given from ({edition}) is not kept in {history}:"
            f" it is for {EXPLAINED_DAYS} days after its last use, on the machine that gave it."
        )
    for name, digest in found.files.items():
        try:
            content = gzip.decompress((history / "files" / f"{digest}.gz").read_bytes())
        except (OSError, EOFError, gzip.BadGzipFile) as error:
            raise DamagedIndex(
                f"{name} of {edition} in {history} cannot be read ({type(error).__name__})."
                " Restore the folder from a backup; the bot itself does not need it."
            ) from error
        write_whole(into / name, content)
    knowledge, _ = read_knowledge(into / "knowledge")
    originals, _ = read_versions(into / "originals", knowledge.declarations)
    return found, with_originals(knowledge, originals)


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """The files that a snapshot was built from, with the digests of their bytes."""
    for part in ("knowledge", "originals"):
        for path in sorted((folder / part).rglob("*")):
            if path.is_file():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                yield path.relative_to(folder).as_posix(), digest


def _retire(history: Path, in_use: str, today: date) -> None:
    """Date the editions that are not in use, and remove those out of use for too long."""
    kept: set[str] = set()
    oldest = (today - timedelta(days=EXPLAINED_DAYS)).isoformat()
    for path in history.glob("*.json"):
        edition = _read(path)
        if edition is None or (edition.until or oldest) < oldest:
            path.unlink(missing_ok=True)
            continue
        if edition.id != in_use and edition.until is None:
            _write(history, replace(edition, until=today.isoformat()))
        kept |= set(edition.files.values())
    for path in (history / "files").glob("*"):
        if path.name.removesuffix(".gz") not in kept:
            path.unlink(missing_ok=True)


def _write(history: Path, edition: Edition) -> None:
    write_whole(history / f"{edition.id}.json", json.dumps(asdict(edition), indent=1))


def _read(path: Path) -> Edition | None:
    try:
        return Edition(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
