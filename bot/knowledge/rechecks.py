"""Which facts are being re-checked: the original they rest on has changed since they were checked.

A fact is a field of a record (`EEA/meta#control`) or one of its sections (`EEA/meta#late`). It
rests on sources, and declarations say which passages of which originals these rest on. Where the
newest version of such a passage is not what stood there when the fact was last gone through, the
fact is marked until a maintainer confirms it. Nothing but the texts and the days decides that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass as plain_dataclass
from datetime import date
from functools import cache
from typing import Final

from pydantic import Field
from pydantic.dataclasses import dataclass

from bot.knowledge.changes.sections import sections, sections_under
from bot.knowledge.doors import STRICT, Text
from bot.knowledge.guidance import FIELDS, Control, Record
from bot.knowledge.originals import Original, passages_by_source

CONFIRMATIONS: Final = "confirmations.yaml"


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Confirmation:
    """A maintainer went through a field again `on` a day, and this is what they say of it."""

    field: Text
    on: date
    note: Text = Field(min_length=3)


@plain_dataclass(frozen=True)
class Recheck:
    """A fact to be gone through: since when, and which passage of which original has changed."""

    field: str
    since: date
    original: str
    heading: str | None
    checked: date


def confirmable(records: Iterable[Record]) -> frozenset[str]:
    """The names of all facts: of fields that records fill, and of their sections."""
    return frozenset(name for record in records for name, _ in resting(record))


def rechecks(
    records: Mapping[str, Record],
    confirmations: Iterable[Confirmation],
    originals: Mapping[str, Original],
) -> tuple[Recheck, ...]:
    """Find every fact whose passage has changed since it was checked, those longest so first."""
    confirmed: dict[str, date] = {}
    for one in confirmations:
        confirmed[one.field] = max(one.on, confirmed.get(one.field, one.on))
    by_source = passages_by_source(originals)
    digest = cache(_digest)  # many facts rest on one passage
    found: dict[str, Recheck] = {}
    for record in records.values():
        for name, sources in resting(record):
            checked = max(record.fields.checked, confirmed.get(name, record.fields.checked))
            for original, passage in (one for id_ in sources for one in by_source.get(id_, ())):
                since = _changed_since(original, passage.heading, checked, digest)
                if since and (name not in found or since < found[name].since):
                    found[name] = Recheck(
                        name, since, original.declaration.id, passage.heading, checked
                    )
    return tuple(sorted(found.values(), key=lambda one: (one.since, one.field)))


def resting(record: Record) -> Iterator[tuple[str, frozenset[str]]]:
    """Each fact of a record with the sources it rests on today: entries that are over count not."""
    fields = record.fields
    for name in FIELDS:
        ids: set[str] = set()
        for entry in getattr(fields, name):
            if entry.end is None:
                ids |= set(entry.sources)
                if isinstance(entry, Control):
                    ids |= {source for way in entry.ways for source in way.sources}
        if ids:
            yield f"{record.id}#{name}", frozenset(ids)
    for section in record.sections:
        if section.fields.end is None:
            yield f"{record.id}#{section.id}", frozenset(section.sources)


def _changed_since(
    original: Original,
    heading: str | None,
    checked: date,
    digest: Callable[[str, str | None], str],
) -> date | None:
    """The day from which the passage reads otherwise than when it was checked; None if it does not.

    Without a version from before that day nothing can be compared, and nothing has changed.
    """
    base = original.seen_by(checked)
    if base is None:
        return None
    was = digest(base.text, heading)
    later = [one for one in original.versions if one.seen > checked and one.day >= base.day]
    changed: date | None = None
    for version in later:
        is_same = digest(version.text, heading) == was
        changed = None if is_same else changed or version.day
    return changed


def _digest(text: str, heading: str | None) -> str:
    """What the sections under a heading say, or all of the text, whatever their order."""
    found = sections(text) if heading is None else sections_under(text, [heading])
    return " ".join(sorted(section.digest for section in found))
