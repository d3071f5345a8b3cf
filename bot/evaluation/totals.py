"""Totals of a run over the golden questions, what they are measured against, and the last run."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.evaluation.judging import MARKS, Judged, Mark

# The share of questions that must be right under each mark for the gate to open.
GATE: dict[Mark, float] = {"verdict": 0.97, "facts": 0.92, "language": 0.95}
# The proving section among the first that were weighed.
RANKS = (1, 3, 8)


@dataclass(frozen=True)
class Total:
    """Questions of a group and the share that is right under each mark, 0 to 1."""

    name: str
    questions: int
    right: dict[Mark, float]


@dataclass(frozen=True)
class Totals:
    """A whole run: all, by group, retrieval, and the questions that failed.

    `zero` is (safe, all) of the zero-tolerance questions, `misled` how many of the others were told
    something wrong; `ranks` the share of the questions with a
    proving section that have it among the first 1, 3 and 8; `failed` holds, by question, what is
    wrong.
    """

    all: Total
    by_class: tuple[Total, ...]
    by_language: tuple[Total, ...]
    by_place: tuple[Total, ...]
    zero: tuple[int, int]
    misled: int
    ranks: dict[int, float]
    failed: dict[str, tuple[str, ...]]

    def misses(self) -> tuple[str, ...]:
        """What keeps the gate closed, in words; none if it is open."""
        found = [
            f"{mark}: {self.all.right[mark]:.1%}, needed {share:.0%}"
            for mark, share in GATE.items()
            if self.all.right[mark] < share
        ]
        safe, zero = self.zero
        if safe < zero:
            found.append(f"zero tolerance: {safe} of {zero}, needed all")
        return tuple(found)


def total_up(judged: Sequence[Judged]) -> Totals:
    """Add up a run."""
    zero = [one for one in judged if one.golden.zero]
    proving = [one for one in judged if one.golden.has_proving_section]
    return Totals(
        all=_total("all", judged),
        by_class=_groups(judged, lambda one: one.golden.kind),
        by_language=_groups(judged, lambda one: one.golden.reply_language),
        by_place=_groups(judged, lambda one: one.golden.place or "none"),
        zero=(sum(one.is_safe for one in zero), len(zero)),
        misled=sum(one.misleads for one in zero),
        ranks={
            rank: sum(one.rank is not None and one.rank <= rank for one in proving)
            / max(len(proving), 1)
            for rank in RANKS
        },
        failed={
            one.golden.id: tuple(f"{fault.mark}: {fault.what}" for fault in one.faults)
            for one in judged
            if one.faults
        },
    )


def _total(name: str, judged: Sequence[Judged]) -> Total:
    right = {mark: sum(one.right(mark) for one in judged) / max(len(judged), 1) for mark in MARKS}
    return Total(name, len(judged), right)


def _groups(judged: Sequence[Judged], group: Callable[[Judged], str]) -> tuple[Total, ...]:
    names = sorted({group(one) for one in judged})
    totals = [_total(name, [one for one in judged if group(one) == name]) for name in names]
    return tuple(sorted(totals, key=lambda one: (-one.questions, one.name)))


def weakest(totals: Totals, least: int = 4) -> tuple[Total, ...]:
    """The five groups of at least so many questions with the fewest right verdicts and facts."""
    cells = [*totals.by_class, *totals.by_language, *totals.by_place]
    large = [one for one in cells if one.questions >= least]
    return tuple(sorted(large, key=lambda one: one.right["verdict"] + one.right["facts"])[:5])


@dataclass(frozen=True)
class Change:
    """How a run differs from the one before: ids of questions that fail now, or no longer."""

    worse: tuple[str, ...]
    better: tuple[str, ...]


def compare(totals: Totals, last: Path) -> Change | None:
    """Compare with the stored run; None if there is none that can be read."""
    try:
        before = json.loads(last.read_text(encoding="utf-8"))["failed"].keys()
    except (OSError, ValueError, KeyError, AttributeError):
        return None
    now = totals.failed.keys()
    return Change(tuple(sorted(now - before)), tuple(sorted(before - now)))


def store(totals: Totals, last: Path) -> None:
    """Keep a run to compare the next one with."""
    last.parent.mkdir(parents=True, exist_ok=True)
    kept = {"all": totals.all.right, "zero": totals.zero, "failed": totals.failed}
    last.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
