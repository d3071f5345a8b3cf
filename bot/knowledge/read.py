"""Reads a knowledge folder: every file, every fault in one run, nothing written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.knowledge.doors import Text
from bot.knowledge.faults import Fault, faults_of
from bot.knowledge.guidance import (
    Record,
    RecordFields,
    TranslatedSection,
    TranslationFields,
)
from bot.knowledge.lists import Authority, Jurisdiction, Jurisdictions, Service
from bot.knowledge.markdown import File, read_file, read_yaml
from bot.knowledge.originals import Declaration, Original
from bot.knowledge.rechecks import CONFIRMATIONS, Confirmation, confirmable, rechecks
from bot.knowledge.rules import across_files, of_declarations
from bot.knowledge.sections import read_sections, read_translated
from bot.knowledge.sources import Source
from bot.knowledge.topics import DECEIT, DISTRESS, ORDERS, OTHER, TOPICS

T = TypeVar("T")


@dataclass(frozen=True)
class Knowledge:
    """Everything in a knowledge folder, checked.

    `translations` holds, by record id and language, the sections whose digest is that of today's
    original; an outdated one is left out. `warnings` lists those. `files` are the paths read,
    relative to the folder. `phrasings` are the ways in which people ask of each topic.
    `declarations` name the originals, of which `originals` are those that an archive holds;
    `rechecks` tells of fields and sections (`EEA/meta#control`) whose original has changed since
    they were checked, and from which day on.
    """

    sources: Mapping[str, Source]
    records: Mapping[str, Record]
    translations: Mapping[tuple[str, str], Mapping[str, TranslatedSection]]
    jurisdictions: Jurisdictions
    services: Mapping[str, Service]
    authorities: Mapping[str, Authority]
    warnings: tuple[Fault, ...] = ()
    files: tuple[str, ...] = ()
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    declarations: Mapping[str, Declaration] = field(default_factory=dict)
    confirmations: tuple[Confirmation, ...] = ()
    originals: Mapping[str, Original] = field(default_factory=dict)
    rechecks: Mapping[str, date] = field(default_factory=dict)

    @cached_property
    def told_of(self) -> frozenset[str]:
        """The services and providers that have a record of their own."""
        return frozenset(record.fields.service for record in self.records.values())

    @property
    def checked(self) -> date | None:
        """The date of the knowledge: the last day on which any record was gone through."""
        return max((record.fields.checked for record in self.records.values()), default=None)


@dataclass
class _Reading:
    """What has been gathered so far while a folder is read."""

    folder: Path
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


def read_knowledge(folder: Path) -> tuple[Knowledge, tuple[Fault, ...]]:
    """Read a folder; the knowledge is fit for use only if there are no faults."""
    reading = _Reading(folder)
    if not folder.is_dir():
        fix = "name the folder that holds sources/ and guidance/"
        return _empty(), (Fault(str(folder), "", "is not a folder", fix),)
    jurisdictions = _read_list(reading, "jurisdictions.yaml", Jurisdiction)
    services = _read_list(reading, "services.yaml", Service)
    authorities = _read_list(reading, "authorities.yaml", Authority)
    sources = _read_sources(reading)
    records = _read_records(reading)
    translations = _read_translations(reading, records)
    phrasings = _read_phrasings(reading)
    declarations = _read_declarations(reading)
    confirmations = _read_confirmations(reading, records)
    if not sources and not reading.faults:
        fix = "put at least one source into sources/<publisher>/"
        reading.faults.append(Fault(str(folder), "", "holds no sources", fix))
    reading.faults += across_files(sources, records, jurisdictions, services, authorities)
    reading.faults += of_declarations(declarations, sources, services)
    return Knowledge(
        sources={key: one for key, one in sources.items() if not one.withdrawn},
        records={key: one for key, one in records.items() if not one.fields.withdrawn},
        translations=translations,
        jurisdictions=Jurisdictions(jurisdictions),
        services=services,
        authorities=authorities,
        warnings=tuple(sorted(reading.warnings)),
        files=tuple(reading.files),
        phrasings=phrasings,
        declarations=declarations,
        confirmations=confirmations,
    ), tuple(sorted(set(reading.faults)))


def with_originals(knowledge: Knowledge, originals: Mapping[str, Original]) -> Knowledge:
    """The same knowledge with the originals that there are, and what their changes put in doubt."""
    found = rechecks(knowledge.records, knowledge.confirmations, originals)
    marked = {one.field: one.since for one in found}
    return replace(knowledge, originals=originals, rechecks=marked)


def _empty() -> Knowledge:
    return Knowledge({}, {}, {}, Jurisdictions({}), {}, {})


def _parse(reading: _Reading, kind: type[T], fields: Any, shown: str, at: str = "") -> T | None:
    try:
        return TypeAdapter(kind).validate_python(fields)
    except ValidationError as error:
        reading.faults += faults_of(shown, error, at)
        return None


def _read_yaml(reading: _Reading, name: str) -> Any:
    """Read a file beside the folders; None if there is none, or if it cannot be read."""
    path = reading.folder / name
    if not path.is_file():
        return None
    reading.files.append(name)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        reading.faults.append(Fault(name, "", "is not UTF-8 text", "save the file as UTF-8"))
        return None
    entries, faults = read_yaml(text, name)
    reading.faults += faults
    return None if faults else entries


def _read_list(reading: _Reading, name: str, kind: type[T]) -> dict[str, T]:
    entries = _read_yaml(reading, name)
    if entries is None:
        return {}
    if not isinstance(entries, list):
        reading.faults.append(Fault(name, "", "is not a list", "begin each entry with '- '"))
        return {}
    found: dict[str, T] = {}
    for index, entry in enumerate(entries):
        one = _parse(reading, kind, entry, name, f"[{index}]")
        if one is None:
            continue
        identity = one.id  # type: ignore[attr-defined]
        if identity in found:
            problem = f"the id {identity} stands twice"
            reading.faults.append(Fault(name, f"[{index}].id", problem, "give it another id"))
        found[identity] = one
    return found


def _read_phrasings(reading: _Reading) -> dict[str, tuple[str, ...]]:
    """Read how people ask of each topic, in any language; () if there is no such file."""
    entries = _read_yaml(reading, "questions.yaml")
    if entries is None:
        return {}
    topics = _parse(reading, dict[str, dict[str, tuple[Text, ...]]], entries, "questions.yaml")
    for topic in topics or ():
        if topic not in TOPICS and topic not in (OTHER, DISTRESS, ORDERS, DECEIT):
            fix = "take one of those in bot/knowledge/topics.py"
            reading.faults.append(Fault("questions.yaml", topic, "is not a topic", fix))
    return {
        topic: tuple(dict.fromkeys(text for own in languages.values() for text in own))
        for topic, languages in (topics or {}).items()
    }


def _read_declarations(reading: _Reading) -> dict[str, Declaration]:
    found: dict[str, Declaration] = {}
    for path in sorted((reading.folder / "originals").glob("*.yaml")):
        shown = path.relative_to(reading.folder).as_posix()
        entries = _read_yaml(reading, shown)
        if not isinstance(entries, dict):
            if entries is not None:
                fix = "write the fields as key: value"
                reading.faults.append(Fault(shown, "", "is not a mapping", fix))
            continue
        if "path" in entries:
            fix = "remove it: the file's own name tells it"
            reading.faults.append(Fault(shown, "path", "is not a field", fix))
            continue
        one = _parse(reading, Declaration, {**entries, "path": shown}, shown)
        if one is None:
            continue
        if one.id != path.stem:
            problem = f"is {one.id}, but the path says {path.stem}"
            reading.faults.append(Fault(shown, "id", problem, f"write id: {path.stem}"))
        found[path.stem] = one
    return found


def _read_confirmations(
    reading: _Reading, records: Mapping[str, Record]
) -> tuple[Confirmation, ...]:
    """Read which fields maintainers have gone through since; () if there is no such file."""
    entries = _read_yaml(reading, CONFIRMATIONS)
    if entries is None:
        return ()
    confirmed = _parse(reading, tuple[Confirmation, ...], entries, CONFIRMATIONS) or ()
    for index, one in enumerate(confirmed):
        if one.field not in confirmable(records.values()):
            fix = "write it as <JURISDICTION>/<service>#<field or section>, or remove the entry"
            problem = f"there is no field {one.field}"
            reading.faults.append(Fault(CONFIRMATIONS, f"[{index}].field", problem, fix))
    return confirmed


def _files(reading: _Reading, under: str) -> Iterable[tuple[Path, str]]:
    for path in sorted((reading.folder / under).rglob("*.md")):
        shown = path.relative_to(reading.folder).as_posix()
        if path.name != "README.md":
            reading.files.append(shown)
            yield path, shown


def _read_sources(reading: _Reading) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for path, shown in _files(reading, "sources"):
        file, faults = read_file(path, shown)
        reading.faults += faults
        if file is None:
            continue
        reserved = [name for name in ("body", "path") if name in file.fields]
        for name in reserved:
            fix = "remove it: the text goes below the front matter"
            reading.faults.append(Fault(shown, name, "is not a field", fix))
        if reserved:
            continue
        source = _parse(reading, Source, {**file.fields, "body": file.body, "path": shown}, shown)
        if source is None:
            continue
        if source.id in sources:
            problem = f"the id {source.id} is also that of {sources[source.id].path}"
            reading.faults.append(Fault(shown, "id", problem, "give one of them another id"))
        sources[source.id] = source
    return sources


def _guidance_parts(shown: str) -> tuple[str, str, str | None] | None:
    """Split `guidance/EEA/meta.de.md` into place, service and language; None if it is not so."""
    parts = shown.split("/")
    names = parts[-1].removesuffix(".md").split(".")
    if len(parts) != 3 or len(names) > 2:
        return None
    return parts[1], names[0], names[1] if len(names) == 2 else None


def _read_records(reading: _Reading) -> dict[str, Record]:
    records: dict[str, Record] = {}
    for path, shown in _files(reading, "guidance"):
        parts = _guidance_parts(shown)
        if parts is None:
            fix = "name it guidance/<JURISDICTION>/<service>.md or <service>.<language>.md"
            reading.faults.append(Fault(shown, "", "is not at a place for records", fix))
            continue
        if parts[2] is not None:
            continue
        file, faults = read_file(path, shown)
        reading.faults += faults
        if file is None:
            continue
        fields = _parse(reading, RecordFields, file.fields, shown)
        if fields is None:
            continue
        expected = f"{parts[0]}/{parts[1]}"
        told = {"id": expected, "jurisdiction": parts[0], "service": parts[1]}
        for name, value in told.items():
            if getattr(fields, name) != value:
                problem = f"is {getattr(fields, name)}, but the path says {value}"
                reading.faults.append(Fault(shown, name, problem, f"write {name}: {value}"))
        sections, faults = read_sections(fields, file)
        reading.faults += faults
        records[expected] = Record(fields=fields, body=file.body, sections=sections, path=shown)
    return records


def _read_translations(
    reading: _Reading, records: Mapping[str, Record]
) -> dict[tuple[str, str], dict[str, TranslatedSection]]:
    found: dict[tuple[str, str], dict[str, TranslatedSection]] = {}
    for path in sorted((reading.folder / "guidance").rglob("*.*.md")):
        shown = path.relative_to(reading.folder).as_posix()
        parts = _guidance_parts(shown)
        if parts is None or parts[2] is None:
            continue
        file, faults = read_file(path, shown)
        reading.faults += faults
        fields = _parse(reading, TranslationFields, file.fields, shown) if file else None
        if file is None or fields is None:
            continue
        told = {"translates": f"{parts[0]}/{parts[1]}", "language": parts[2]}
        for name, value in told.items():
            if getattr(fields, name) != value:
                problem = f"is {getattr(fields, name)}, but the path says {value}"
                reading.faults.append(Fault(shown, name, problem, f"write {name}: {value}"))
        record = records.get(told["translates"])
        if record is None:
            problem = f"there is no sound record {told['translates']} to translate"
            reading.faults.append(
                Fault(shown, "translates", problem, "add the record or remove this")
            )
            continue
        sections, faults, warnings = read_translated(fields, file, record)
        reading.faults += faults
        reading.warnings += warnings
        found[told["translates"], parts[2]] = sections
    return found


__all__ = ["File", "Knowledge", "read_knowledge"]
