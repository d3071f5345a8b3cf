"""What the records say for a place and a service on a day: for each field the nearest entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from bot.answering.dates import Event
from bot.knowledge.doors import Fact
from bot.knowledge.guidance import (
    Complaint,
    Control,
    Limits,
    Protection,
    Record,
    Right,
    Section,
    Training,
    Verdict,
    Way,
)
from bot.knowledge.lists import ANY_SERVICE, EVERYWHERE
from bot.knowledge.read import Knowledge
from bot.knowledge.sources import Source

# Rights by which one can turn against a lawful use.
_AGAINST_A_USE = ("object", "suspend", "withdraw")
Entry = TypeVar("Entry", bound=Fact | Control)


@dataclass(frozen=True)
class Situation:
    """The entries that hold on `day`, as known on `known_on`; a field nobody fills is None.

    `records` is the chain they come from, nearest first, `verdict_record` the one of the verdict.
    `rechecked` tells of the fields that are being re-checked, and from which day on.
    `sections` are those that hold on the day, were all known by then and are about the service; a
    nearer record's section replaces a farther one's of the same id.
    """

    day: date
    known_on: date
    records: tuple[Record, ...]
    training: Training | None
    control: Control | None
    right: Right | None
    verdict: Verdict | None
    verdict_record: Record | None
    limits: Limits | None
    protection: Protection | None
    complaint: Complaint | None
    rechecked: Mapping[str, date]
    sections: tuple[tuple[Record, Section], ...]

    @property
    def checked(self) -> date | None:
        """The oldest day on which the records that matter here were gone through."""
        return min((record.fields.checked for record in self.records), default=None)


def chain_of_records(knowledge: Knowledge, jurisdiction: str, service: str) -> tuple[Record, ...]:
    """The records that apply, nearest first: the service's, its provider's, then those on the law
    for any company; of each the narrow place before the wide.

    What is said of a service holds before what is said of its provider in a narrower place: that
    WhatsApp's chats are not read holds in Japan too.
    """
    found = []
    for name in (*services_of(knowledge, service), ANY_SERVICE):
        for place in knowledge.jurisdictions.chain(jurisdiction):
            record = knowledge.records.get(f"{place}/{name}")
            if record is not None:
                found.append(record)
    return tuple(found)


def services_of(knowledge: Knowledge, service: str) -> tuple[str, ...]:
    """A service and its provider; a provider alone."""
    known = knowledge.services.get(service)
    return (service, known.provider) if known and known.provider else (service,)


def services_with_records(knowledge: Knowledge, provider: str) -> tuple[str, ...]:
    """The services of a provider that have records, for a provider that has none itself."""
    about = knowledge.told_of
    if provider in about:
        return ()
    return tuple(
        one.id
        for one in knowledge.services.values()
        if one.provider == provider and one.id in about
    )


def places_with_records(knowledge: Knowledge, service: str) -> tuple[str, ...]:
    """The places that have records of a service or its provider."""
    about = services_of(knowledge, service)
    records = [one.fields for one in knowledge.records.values()]
    return tuple(dict.fromkeys(one.jurisdiction for one in records if one.service in about))


def is_same_everywhere(knowledge: Knowledge, service: str) -> bool:
    """Tell whether no place has records of its own on a service, so that none need be asked for."""
    return places_with_records(knowledge, service) == (EVERYWHERE,)


def situation(
    knowledge: Knowledge, jurisdiction: str, service: str, day: date, known_on: date
) -> Situation:
    """Find what holds for a place and a service on a day, with what was known on another."""
    records = chain_of_records(knowledge, jurisdiction, service)
    fields = [record.fields for record in records]

    def nearest(lists: Sequence[Sequence[Entry]]) -> tuple[Entry | None, Record | None]:
        return next(
            (
                (entry, record)
                for record, entries in zip(records, lists, strict=True)
                for entry in entries
                if day in entry.span
                and best_sources(entry.sources, knowledge.sources, known_on, most=1)
            ),
            (None, None),
        )

    training, training_record = nearest([one.training for one in fields])
    control, control_record = nearest([one.control for one in fields])
    right, right_record = nearest([one.right for one in fields])
    verdict, verdict_record = nearest([one.verdict for one in fields])
    limits, limits_record = nearest([one.limits for one in fields])
    protection, protection_record = nearest([one.protection for one in fields])
    complaint, complaint_record = nearest([one.complaint for one in fields])
    told_everywhere = (
        verdict_record is not None and verdict_record.fields.jurisdiction == EVERYWHERE
    )
    if verdict and right and told_everywhere and not _is_not_used(training):
        verdict = _in_the_light_of(right, verdict)
    told_by = {
        "training": training_record,
        "control": control_record,
        "right": right_record,
        "verdict": verdict_record,
        "limits": limits_record,
        "protection": protection_record,
        "complaint": complaint_record,
    }
    return Situation(
        day=day,
        known_on=known_on,
        records=records,
        training=training,
        control=control,
        right=right,
        verdict=verdict,
        verdict_record=verdict_record,
        limits=limits,
        protection=protection,
        complaint=complaint,
        rechecked={
            field: knowledge.rechecks[f"{record.id}#{field}"]
            for field, record in told_by.items()
            if record is not None
            and knowledge.rechecks.get(f"{record.id}#{field}", date.max) <= min(day, known_on)
        },
        sections=_sections(records, service, day, known_on, knowledge.sources),
    )


def _is_not_used(training: Training | None) -> bool:
    return training is not None and training.state == "not_used"


def _in_the_light_of(right: Right, verdict: Verdict) -> Verdict:
    """What a "no" that is told of everywhere is worth where the law gives a right of its own.

    The company offers no way, but is not known to refuse the right either: that is unclear.
    """
    if verdict.value != "no" or right.gives not in _AGAINST_A_USE:
        return verdict
    days = {"from": verdict.start, "to": verdict.end}
    sources = tuple(dict.fromkeys((*right.sources, *verdict.sources)))
    return Verdict(value="unclear", effect="unknown", certainty="inferred", sources=sources, **days)


def day_of(knowledge: Knowledge, place: str, service: str, event: Event) -> date | None:
    """The day that "before the pause" and the like mean for a place and a service, if any."""
    for record in chain_of_records(knowledge, place, service):
        entries = sorted(record.fields.training, key=lambda one: one.start or date.min)
        wanted = "running" if event == "before-start" else "paused"
        first = next((one for one in entries if one.state == wanted), None)
        began = (first.since or first.start) if first else None
        if began is not None:
            return began if event == "during-pause" else began - timedelta(days=1)
    return None


def ways_for(now: Situation, service: str, knowledge: Knowledge) -> tuple[Way, ...]:
    """The ways offered for a service, or for all of a provider's, that were known on the day."""
    if now.control is None:
        return ()
    every = services_of(knowledge, service) == (service,)
    return tuple(
        way
        for way in now.control.ways
        if (every or not way.services or service in way.services)
        and best_sources(way.sources, knowledge.sources, now.known_on)
    )


def _sections(
    records: Sequence[Record],
    service: str,
    day: date,
    known_on: date,
    sources: Mapping[str, Source],
) -> tuple[tuple[Record, Section], ...]:
    found: dict[str, tuple[Record, Section]] = {}
    for record in records:
        for section in record.sections:
            about = section.fields.services
            if (
                section.id not in found
                and day in section.fields.span
                and (not about or service in about or service == record.fields.service)
                and all(sources[name].known_on(known_on) for name in section.sources)
            ):
                found[section.id] = (record, section)
    return tuple(found.values())


def best_sources(
    ids: Sequence[str], sources: Mapping[str, Source], known_on: date, most: int = 2
) -> tuple[Source, ...]:
    """The sources to show for a fact: those out by then, by rank, the newer first."""
    known = [sources[name] for name in ids if name in sources and sources[name].known_on(known_on)]
    newest_first = sorted(known, key=lambda one: str(one.published or ""), reverse=True)
    ranked = sorted(newest_first, key=lambda one: (one.url is None, one.rank))
    return tuple(ranked[:most])


def newest_evidence(way: Way, sources: Mapping[str, Source], known_on: date) -> Source | None:
    """The newest dated source that names a way, to be shown beside its address."""
    known = [sources[name] for name in way.sources if sources[name].known_on(known_on)]
    return max(known, key=lambda one: str(one.published or ""), default=None)
