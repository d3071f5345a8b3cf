"""What the knowledge covers: verdicts by place and service, what is missing, old or outdated."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from bot.answering.situation import situation
from bot.knowledge.doors import Dated
from bot.knowledge.guidance import FIELDS, Record
from bot.knowledge.read import Knowledge

# How many of the oldest records and of the next changes are listed.
_LISTED = 12
_WORDS = {"yes": "yes", "partial": "part", "no": "no", "unclear": "uncl"}
_SIGNS = {"opened": "", "read": "", "inferred": "~", "reported": '"', "to_check": "?"}
_LEGEND = (
    "part = partial, uncl = unclear, . = no source; "
    '~ our conclusion, " reported, ? to be checked; (in brackets) from a wider place'
)


@dataclass(frozen=True)
class Cell:
    """The verdict of one place and service; `record` is where it comes from.

    `inherited` if that is a wider place's. `age_days` count from the day the record was last
    gone through; `evidence` is the date of the newest source of the verdict, as it is known.
    """

    jurisdiction: str
    service: str
    verdict: str
    certainty: str
    record: str
    inherited: bool
    checked: str
    age_days: int
    evidence: str | None


@dataclass(frozen=True)
class Ahead:
    """An entry that begins on a day to come."""

    day: str
    record: str
    field: str


@dataclass(frozen=True)
class Translated:
    """How far a record is translated: sections that are current, and ids of the others."""

    record: str
    language: str
    current: int
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """Everything that `python -m bot coverage` tells of one day."""

    day: str
    services: tuple[str, ...]
    cells: tuple[Cell, ...]
    services_without_record: tuple[str, ...]
    places_without_record: tuple[str, ...]
    oldest: tuple[tuple[str, int], ...]
    ahead: tuple[Ahead, ...]
    translations: tuple[Translated, ...]
    english_only: tuple[str, ...]
    outdated: tuple[str, ...]

    def as_json(self) -> str:
        """One JSON object."""
        return json.dumps(asdict(self), ensure_ascii=False)


def cover(knowledge: Knowledge, today: date) -> Coverage:
    """Find what the knowledge says on a day, and what it lacks."""
    records = [record.fields for record in knowledge.records.values()]
    services = [one for one in knowledge.services if one in {each.service for each in records}]
    places = sorted({each.jurisdiction for each in records})
    ages = sorted(
        ((one.id, (today - one.fields.checked).days) for one in knowledge.records.values()),
        key=lambda one: (-one[1], one[0]),
    )
    providers = {one.provider for one in knowledge.services.values()}
    with_authority = {
        place for one in knowledge.authorities.values() for place in one.jurisdictions
    }
    return Coverage(
        day=today.isoformat(),
        services=tuple(services),
        cells=tuple(_cells(knowledge, places, services, today)),
        services_without_record=tuple(
            one.id
            for one in knowledge.services.values()
            if one.id not in {*services, *providers} and one.provider not in services
        ),
        places_without_record=tuple(sorted(with_authority - set(places))),
        oldest=tuple(ages[:_LISTED]),
        ahead=tuple(_ahead(knowledge.records.values(), today)),
        translations=tuple(_translated(knowledge)),
        english_only=tuple(
            sorted(knowledge.records.keys() - {name for name, _ in knowledge.translations})
        ),
        outdated=tuple(str(warning) for warning in knowledge.warnings),
    )


def _cells(
    knowledge: Knowledge, places: Sequence[str], services: Sequence[str], today: date
) -> Iterator[Cell]:
    for place in places:
        for service in services:
            now = situation(knowledge, place, service, today, today)
            verdict, record = now.verdict, now.verdict_record
            if verdict is None or record is None:
                continue
            dates = [knowledge.sources[name].published for name in verdict.sources]
            yield Cell(
                jurisdiction=place,
                service=service,
                verdict=verdict.value,
                certainty=verdict.certainty,
                record=record.id,
                inherited=record.fields.jurisdiction != place,
                checked=record.fields.checked.isoformat(),
                age_days=(today - record.fields.checked).days,
                evidence=max((str(one) for one in dates if one), default=None),
            )


def _ahead(records: Iterable[Record], today: date) -> list[Ahead]:
    found = []
    for record in records:
        lists: dict[str, Sequence[Dated]] = {name: getattr(record.fields, name) for name in FIELDS}
        lists["section"] = [section.fields for section in record.sections]
        for name, entries in lists.items():
            for entry in entries:
                if entry.start and entry.start > today:
                    found.append(Ahead(entry.start.isoformat(), record.id, name))
    return sorted(set(found), key=lambda one: (one.day, one.record, one.field))


def _translated(knowledge: Knowledge) -> Iterator[Translated]:
    for (name, language), sections in sorted(knowledge.translations.items()):
        record = knowledge.records.get(name)
        if record is None:
            continue
        missing = tuple(one.id for one in record.sections if one.id not in sections)
        yield Translated(name, language, len(sections), missing)


def table(coverage: Coverage, width: int) -> str:
    """The same for reading, in blocks of columns that fit into `width` characters."""
    places = list(dict.fromkeys(cell.jurisdiction for cell in coverage.cells))
    by_place = {(cell.jurisdiction, cell.service): _shown(cell) for cell in coverage.cells}
    lines = [f"Can one object, on {coverage.day}?", *textwrap.wrap(_LEGEND, width), ""]
    for block in _blocks(coverage.services, width - 8):
        lines.append(" " * 8 + "  ".join(f"{one:<{_column(one)}}" for one in block).rstrip())
        for place in places:
            row = (f"{by_place.get((place, one), '.'):<{_column(one)}}" for one in block)
            lines.append(f"{place:<8}" + "  ".join(row).rstrip())
        lines.append("")
    names = {
        "Services without a record": coverage.services_without_record,
        "Places with an authority and no record": coverage.places_without_record,
        "Records in English only": coverage.english_only,
    }
    for title, listed in names.items():
        lines += _listed(title, textwrap.wrap(", ".join(listed), width - 2))
    lines += _listed(
        "Gone through longest ago", (f"{name} ({age} d)" for name, age in coverage.oldest)
    )
    lines += _listed(
        "Changes ahead", (f"{one.day} {one.record} {one.field}" for one in coverage.ahead[:_LISTED])
    )
    lines += _languages(coverage.translations)
    lines += _listed("Outdated translations", coverage.outdated)
    return "\n".join(lines).rstrip()


def _shown(cell: Cell) -> str:
    text = _WORDS[cell.verdict] + _SIGNS[cell.certainty]
    return f"({text})" if cell.inherited else text


def _column(service: str) -> int:
    return max(len(service), 7)


def _blocks(services: Sequence[str], width: int) -> Iterator[list[str]]:
    block: list[str] = []
    for service in services:
        if block and sum(_column(one) + 2 for one in [*block, service]) > width:
            yield block
            block = []
        block.append(service)
    if block:
        yield block


def _listed(title: str, items: Iterable[str]) -> list[str]:
    found = list(items)
    return [f"{title}:", *(f"  {item}" for item in found), ""] if found else []


def _languages(translations: Sequence[Translated]) -> list[str]:
    """One line a language: how many records and sections, and what is not translated there."""
    by_language: dict[str, list[Translated]] = {}
    for one in translations:
        by_language.setdefault(one.language, []).append(one)
    lines = []
    for language, found in sorted(by_language.items()):
        lacking = [one for one in found if one.missing]
        text = f"{language}: {sum(one.current for one in found)} sections of {len(found)} records"
        if lacking:
            text += "; not all of " + ", ".join(
                f"{one.record} (-{len(one.missing)})" for one in lacking
            )
        lines.append(text)
    return _listed("Translated", lines)
