"""What to look at next: sources by the damage they would do if they were wrong by now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answering.case import Case
from bot.answering.guide import Guide
from bot.evaluation.coverage import cover
from bot.knowledge.read import Knowledge
from bot.knowledge.rechecks import Recheck, rechecks, resting
from bot.maintenance.fetching import Look


@dataclass(frozen=True)
class Stale:
    """A source: how many answers rest on it, the days since anybody looked, and their product."""

    source: str
    answers: int
    days: int
    url: str | None

    @property
    def damage(self) -> int:
        """Answers times days."""
        return self.answers * self.days


def waiting(knowledge: Knowledge) -> tuple[Recheck, ...]:
    """The facts that are being re-checked, those longest so first."""
    return rechecks(knowledge.records, knowledge.confirmations, knowledge.originals)


def stale(guide: Guide, today: date) -> tuple[Stale, ...]:
    """Every source that an answer of today rests on, by damage; the answers are those to the plain
    question, for every place and service that has a record.
    """
    knowledge = guide.knowledge
    answers: Counter[str] = Counter()
    for cell in cover(knowledge, today).cells:
        answer = guide.again(Case(cell.jurisdiction, cell.service, today), "en")
        answers.update({one.id for one in answer.citations} if answer else ())
    looked = _looked_at(knowledge)
    found = [
        Stale(name, count, (today - looked[name]).days, knowledge.sources[name].url)
        for name, count in answers.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.damage, -one.answers, one.source)))


def _looked_at(knowledge: Knowledge) -> dict[str, date]:
    """The last day on which each source was looked at: by itself, or with a record resting on it,
    or when its original was last seen.
    """
    found: dict[str, date] = {}
    for name, day in _looks(knowledge):
        found[name] = max(day, found.get(name, day))
    return found


def _looks(knowledge: Knowledge) -> Iterator[tuple[str, date]]:
    for source in knowledge.sources.values():
        for day in (source.opened, source.read):
            if day is not None:
                yield source.id, day
    for record in knowledge.records.values():
        for _, names in resting(record):
            for name in names:
                yield name, record.fields.checked
    for original in knowledge.originals.values():
        for passage in original.declaration.passages:
            for name in passage.sources:
                yield name, original.versions[-1].seen


def table(
    found: Sequence[Stale], waiting: Sequence[Recheck], looks: Sequence[Look], most: int = 20
) -> str:
    """What to look at next: what people are told is in doubt, pages that failed, then the rest."""
    lines = []
    if waiting:
        lines.append(f"{len(waiting)} facts are being re-checked, and people are told so:")
        lines += [
            f"  {one.field}  since {one.since}: {one.original}"
            + (f", “{one.heading}”" if one.heading else "")
            for one in waiting
        ]
        lines += ["Confirm with: python ingest.py --confirm FIELD --note '...'", ""]
    failed = [look for look in looks if look.failed]
    if failed:
        lines.append(f"{len(failed)} originals could not be fetched at the last look:")
        lines += [f"  {one.original}  {one.when[:10]} {one.outcome}: {one.told}" for one in failed]
        lines.append("")
    lines.append(f"{'damage':>8} {'answers':>8} {'days':>6}  source")
    lines += [
        f"{one.damage:>8} {one.answers:>8} {one.days:>6}  {one.source}  {one.url or ''}"
        for one in found[:most]
    ]
    return "\n".join(lines)
