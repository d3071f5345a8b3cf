"""The rules across files: sources exist and were out, days do not overlap, ids resolve."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from importlib import resources
from itertools import pairwise

from bot import locales
from bot.knowledge.doors import Dated, Fact
from bot.knowledge.faults import Fault
from bot.knowledge.guidance import (
    FIELDS,
    Control,
    Limits,
    Protection,
    Record,
    RecordFields,
    Right,
)
from bot.knowledge.lists import ANY_SERVICE, Authority, Jurisdiction, Service
from bot.knowledge.originals import Declaration
from bot.knowledge.sources import Source
from bot.knowledge.topics import TOPICS

# What a way of each kind cannot be followed without.
_NEEDED = {"form": "url", "contact": "url", "menu": "path", "email": "address", "letter": "address"}
# What only a company's own record can say.
_OF_A_COMPANY = ("training", "control", "verdict", "limits")


def across_files(
    sources: Mapping[str, Source],
    records: Mapping[str, Record],
    jurisdictions: Mapping[str, Jurisdiction],
    services: Mapping[str, Service],
    authorities: Mapping[str, Authority],
) -> list[Fault]:
    """Find every fault that one file alone does not show."""
    faults: list[Fault] = []
    for source in sources.values():
        faults += _of_source(source, sources, services)
    for record in records.values():
        if record.fields.withdrawn:
            continue
        faults += _of_record(record, sources, services, authorities)
    for jurisdiction in jurisdictions.values():
        for name in ("parent", "same_as"):
            value = getattr(jurisdiction, name)
            if value and value not in jurisdictions and len(value) == 3:
                at = f"{jurisdiction.id}.{name}"
                faults.append(
                    Fault("jurisdictions.yaml", at, f"there is no {value}", "add it to the list")
                )
    for service in services.values():
        if service.provider and service.provider not in services:
            at = f"{service.id}.provider"
            faults.append(
                Fault("services.yaml", at, f"there is no {service.provider}", "add the provider")
            )
    return faults


def of_declarations(
    declarations: Mapping[str, Declaration],
    sources: Mapping[str, Source],
    services: Mapping[str, Service],
) -> Iterator[Fault]:
    """Find what is declared of originals, but is not in the knowledge."""
    for one in declarations.values():
        for index, passage in enumerate(one.passages):
            for name in passage.sources:
                if name not in sources:
                    yield _no_source(one.path, f"passages[{index}].sources", name)
        for name in one.services:
            if services and name not in services:
                fix = "correct it or add it to services.yaml"
                yield Fault(one.path, "services", f"there is no service {name}", fix)


def _of_source(
    source: Source, sources: Mapping[str, Source], services: Mapping[str, Service]
) -> Iterator[Fault]:
    if not source.body.strip():
        yield Fault(source.path, "body", "is empty", "write the summary below the front matter")
    if source.published is None and source.read is None and source.opened is None:
        fix = "write published, or read: the day on which it was read"
        yield Fault(source.path, "published", "the source has no date at all", fix)
    if source.url is None and source.kind != "press":
        fix = "write its address; only press may have none"
        yield Fault(source.path, "url", f"a source of kind {source.kind} has no address", fix)
    for name in source.superseded_by:
        if name not in sources:
            yield _no_source(source.path, "superseded_by", name)
    for name in source.services:
        if services and name not in services:
            fix = "correct it or add it to services.yaml"
            yield Fault(source.path, "services", f"there is no service {name}", fix)


def _no_source(path: str, at: str, name: str) -> Fault:
    return Fault(path, at, f"there is no source {name}", "correct the id or add the source")


def _of_record(
    record: Record,
    sources: Mapping[str, Source],
    services: Mapping[str, Service],
    authorities: Mapping[str, Authority],
) -> Iterator[Fault]:
    path, fields = record.path, record.fields
    yield from _of_service(path, fields, services)
    for name in FIELDS:
        entries: Sequence[Dated] = getattr(fields, name)
        yield from _overlaps(path, name, entries)
        for index, entry in enumerate(entries):
            yield from _of_entry(path, f"{name}[{index}]", entry, sources, authorities)
    for index, verdict in enumerate(fields.verdict):
        if verdict.value == "yes" and verdict.certainty == "reported":
            fix = "find a better source, or say unclear"
            problem = "says yes on reported evidence alone"
            yield Fault(path, f"verdict[{index}]", problem, fix)
    for section in record.sections:
        at = f"#{section.id}"
        if section.fields.topic not in TOPICS:
            fix = "use one of: " + ", ".join(TOPICS)
            yield Fault(path, at, f"there is no topic {section.fields.topic}", fix)
        yield from _of_sources(path, at, section.sources, section.fields.start, sources)
        for name in section.fields.services:
            if services and name not in services:
                fix = "correct it or add it to services.yaml"
                yield Fault(path, at, f"there is no service {name}", fix)


def _of_service(
    path: str, fields: RecordFields, services: Mapping[str, Service]
) -> Iterator[Fault]:
    if fields.service == ANY_SERVICE:
        for name in _OF_A_COMPANY:
            if getattr(fields, name):
                fix = "move it to the record of the service or provider"
                yield Fault(path, name, "a record for any company cannot say this", fix)
    elif services and fields.service not in services:
        fix = "correct it or add it to services.yaml"
        yield Fault(path, "service", f"there is no service {fields.service}", fix)


def _of_entry(
    path: str,
    at: str,
    entry: Dated,
    sources: Mapping[str, Source],
    authorities: Mapping[str, Authority],
) -> Iterator[Fault]:
    if isinstance(entry, Fact | Control):
        yield from _of_sources(path, at, entry.sources, entry.start, sources)
    if isinstance(entry, Control):
        for index, way in enumerate(entry.ways):
            spot = f"{at}.ways[{index}]"
            yield from _of_sources(path, spot, way.sources, None, sources)
            part = _NEEDED.get(way.kind)
            if part and not getattr(way, part):
                yield Fault(path, spot, f"a {way.kind} has no {part}", f"write its {part}")
            if way.path and "en" not in way.path:
                yield Fault(path, f"{spot}.path", "has no English labels", "add en: [...]")
    yield from _of_words(path, at, entry)
    for name in ("authority", "by"):
        value = getattr(entry, name, None)
        if value and authorities and value not in authorities:
            fix = "correct it or add it to authorities.yaml"
            yield Fault(path, f"{at}.{name}", f"there is no authority {value}", fix)


def _of_words(path: str, at: str, entry: Dated) -> Iterator[Fault]:
    """Find the ids that no answer could word, for lack of a message in the catalogues."""
    ids: Sequence[str]
    if isinstance(entry, Right):
        kind, field, ids = "law", "law", (entry.law,)
    elif isinstance(entry, Limits):
        kind, field, ids = "limit", "items", entry.items
    elif isinstance(entry, Protection):
        kind, field, ids = "protection", "items", entry.items
    else:
        return
    for name in ids:
        if name not in _worded(kind):
            fix = f"use one of: {', '.join(_worded(kind))}; or word another in every catalogue"
            yield Fault(path, f"{at}.{field}", f"the catalogues have no words for {name}", fix)


@cache
def _worded(kind: str) -> tuple[str, ...]:
    """The ids that the default catalogue words as `<kind>-<id>`; a heading is none."""
    catalogue = resources.files(locales).joinpath(f"{locales.DEFAULT}.ftl")
    ids = re.findall(rf"^{kind}-([a-z0-9-]+) =", catalogue.read_text(encoding="utf-8"), re.M)
    return tuple(name for name in ids if name != "heading")


def _of_sources(
    path: str, at: str, ids: Sequence[str], start: date | None, sources: Mapping[str, Source]
) -> Iterator[Fault]:
    known = [sources[name] for name in ids if name in sources]
    for name in ids:
        if name not in sources:
            yield _no_source(path, at, name)
        elif sources[name].withdrawn:
            fix = "rest it on another source, or withdraw the record too"
            yield Fault(path, at, f"rests on {name}, which is withdrawn", fix)
    if len(known) < len(ids) or not known:
        return
    if all(source.url is None for source in known):
        fix = "add a source that has an address"
        yield Fault(path, at, "rests only on sources without an address", fix)
    if start and not any(source.known_on(start) for source in known):
        fix = "add a source that was out by then, or let it begin later"
        yield Fault(path, at, f"none of its sources was out on {start}", fix)


def _overlaps(path: str, name: str, entries: Sequence[Dated]) -> Iterator[Fault]:
    ordered = sorted(entries, key=lambda entry: entry.start or date.min)
    for before, after in pairwise(ordered):
        if before.end is None or after.start is None or after.start < before.end:
            fix = f"let the earlier entry end with 'to: {after.start}'"
            problem = f"the entries from {before.start} and from {after.start} overlap"
            yield Fault(path, name, problem, fix)
