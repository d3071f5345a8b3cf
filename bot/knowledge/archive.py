"""The archive folder: originals as they came, and apart from them their cleaned texts.

    <archive>/raw/<id>/<day>.<suffix>     as it came; maintainers put files here, `--fetch` too
    <archive>/raw/<id>/<day>.json         how it was fetched, or when it was first seen
    <archive>/clean/<id>/<day>.md         the text read from it
    <archive>/clean/<id>/<day>.json       from which bytes, by which cleaner, and first seen when

A cleaned text is made again when its original or the cleaner has changed; nothing else is ever
deleted here.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning import SUFFIXES, Cleaned, clean, cleaner
from bot.knowledge.faults import Fault
from bot.knowledge.originals import Declaration, Original, Version

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Raw:
    """An original as it lies in the archive."""

    original: str
    day: date
    path: Path

    def seen(self, otherwise: date) -> date:
        """The day on which it came; `otherwise` for one that was put there by hand just now."""
        about = fields_of(self.path.with_suffix(".json"))
        return _day(str(about.get("fetched") or about.get("seen"))[:10]) or otherwise


@dataclass
class Reading:
    """What came of reading an archive: versions by original, and what maintainers should know.

    `faults` keep an ingest from going on; `remarks` do not. `cleaned` were read anew.
    """

    originals: dict[str, Original] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    cleaned: list[Raw] = field(default_factory=list)


def read_archive(
    archive: Path,
    declarations: Mapping[str, Declaration],
    today: date,
    *,
    keep: bool,
    progress: Progress | None = None,
) -> Reading:
    """Read every version of every declared original, cleaning those that are new.

    `keep` writes the cleaned texts into the archive, so that the next reading is quick.
    """
    reading = Reading()
    raws = list(_raw_versions(archive, declarations, today, reading))
    for number, raw in enumerate(raws, start=1):
        version = _version(archive, raw, declarations[raw.original], today, keep, reading)
        if progress is not None:
            progress(number, len(raws))
        if version is None:
            continue
        before = reading.originals.get(raw.original)
        versions = (*(before.versions if before else ()), version)
        reading.originals[raw.original] = Original(declarations[raw.original], versions)
    return reading


def newest_raw(archive: Path, original: str) -> Raw | None:
    """The newest version of an original in the archive, or None."""
    found = [
        Raw(original, day, path)
        for path in _files(archive / "raw" / original)
        if (day := _day(path.stem)) is not None
    ]
    return max(found, key=lambda one: one.day, default=None)


def _raw_versions(
    archive: Path, declarations: Mapping[str, Declaration], today: date, reading: Reading
) -> Iterator[Raw]:
    """The originals in the archive, by id and day; what cannot be one is a fault."""
    folder = archive / "raw"
    if not folder.is_dir():
        return
    for own in sorted(folder.iterdir()):
        if own.name.startswith("."):
            continue
        if own.name not in declarations or not own.is_dir():
            fix = f"write knowledge/originals/{own.name}.yaml, or take it out of the archive"
            reading.faults.append(Fault(f"raw/{own.name}", "", "is not declared", fix))
            continue
        days: set[date] = set()
        for path in _files(own):
            shown = f"raw/{own.name}/{path.name}"
            day = _day(path.stem)
            if day is None or path.suffix.lower() not in SUFFIXES:
                fix = f"name it <day>.<{'|'.join(one[1:] for one in SUFFIXES)}>: 2025-05-23.html"
                reading.faults.append(Fault(shown, "", "is not named as a version", fix))
            elif day > today:
                fix = "name it after the day from which the text stands"
                reading.faults.append(Fault(shown, "", "is of a day to come", fix))
            elif day in days:
                fix = "keep one of them"
                reading.faults.append(Fault(shown, "", "is a second version of one day", fix))
            else:
                days.add(day)
                yield Raw(own.name, day, path)


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [
        path
        for path in sorted(folder.iterdir())
        if path.is_file() and path.suffix != ".json" and not path.name.startswith(".")
    ]


def _version(
    archive: Path,
    raw: Raw,
    declaration: Declaration,
    today: date,
    keep: bool,
    reading: Reading,
) -> Version | None:
    """The cleaned text of an original: the one kept, if it is from these bytes, else made now."""
    content = raw.path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    target = archive / "clean" / raw.original / f"{raw.day}.md"
    about = fields_of(target.with_suffix(".json"))
    seen = _day(about.get("seen")) or raw.seen(today)
    if about.get("raw") == digest and about.get("cleaner") == cleaner(raw.path.suffix.lower()):
        text = target.read_bytes() if target.is_file() else b""
        if hashlib.sha256(text).hexdigest() == about.get("digest"):
            return Version(raw.day, seen, text.decode())
    shown = f"raw/{raw.original}/{raw.path.name}"
    try:
        cleaned = clean(content, raw.path.suffix.lower(), declaration.language)
    except UnreadableOriginal as error:
        problem, _, fix = str(error).partition("; ")
        reading.faults.append(Fault(shown, "", problem, fix or "put a readable file in its place"))
        return None
    reading.cleaned.append(raw)
    reading.remarks += [f"{shown}: {remark}" for remark in cleaned.remarks]
    version = Version(
        raw.day, seen if about.get("raw") == digest else raw.seen(today), cleaned.text
    )
    if keep:
        _keep(target, version, cleaned, digest)
        if not raw.path.with_suffix(".json").exists():
            first = json.dumps({"seen": version.seen.isoformat()})
            write_whole(raw.path.with_suffix(".json"), first)
    return version


def _keep(target: Path, version: Version, cleaned: Cleaned, digest: str) -> None:
    about = {
        "seen": version.seen.isoformat(),
        "raw": digest,
        "cleaner": cleaned.cleaner,
        "digest": version.digest,
        "title": cleaned.title,
        "remarks": cleaned.remarks,
    }
    write_whole(target, version.text)
    write_whole(target.with_suffix(".json"), json.dumps(about, ensure_ascii=False, indent=1))


def write_versions(folder: Path, originals: Iterable[Original]) -> None:
    """Write the cleaned texts into a folder of their own, to be read with `read_versions`."""
    for original in originals:
        for version in original.versions:
            target = folder / original.declaration.id / f"{version.day}.md"
            write_whole(target, version.text)
            about = {"seen": version.seen.isoformat(), "digest": version.digest}
            write_whole(target.with_suffix(".json"), json.dumps(about))


def read_versions(
    folder: Path, declarations: Mapping[str, Declaration]
) -> tuple[dict[str, Original], tuple[Fault, ...]]:
    """Read what `write_versions` wrote; a text that is not what was written is a fault."""
    found: dict[str, Original] = {}
    faults: list[Fault] = []
    for name, declaration in declarations.items():
        versions: list[Version] = []
        for path in sorted((folder / name).glob("*.md")):
            about = fields_of(path.with_suffix(".json"))
            day, seen = _day(path.stem), _day(about.get("seen"))
            text = path.read_bytes().decode("utf-8", errors="replace")
            if day and seen and hashlib.sha256(text.encode()).hexdigest() == about.get("digest"):
                versions.append(Version(day, seen, text))
            else:
                shown = f"{name}/{path.name}"
                faults.append(Fault(shown, "", "is not what was written", "build the index anew"))
        if versions:
            found[name] = Original(declaration, tuple(versions))
    return found, tuple(faults)


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file so that whoever looks finds all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_bytes(content.encode() if isinstance(content, str) else content)
    part.replace(path)


def fields_of(path: Path) -> dict[str, Any]:
    """The fields of a JSON file; none if it is missing or damaged."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) and len(text) == 10 else None
    except ValueError:
        return None
