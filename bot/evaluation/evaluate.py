"""Runs the golden questions, prints the totals and each failure, and writes the report."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol, TextIO

import numpy as np

from bot.answering.answer import Answer
from bot.answering.question import Question
from bot.evaluation.golden import Golden, GoldenFile
from bot.evaluation.judging import Judged, judge
from bot.evaluation.report import write_report
from bot.evaluation.totals import Total, Totals, compare, store, total_up, weakest
from bot.index.agreement import agreement
from bot.index.embeddings import Embedder
from bot.index.snapshots import Snapshot

# Questions with which Chroma's search is compared, and the chunks looked for.
_COMPARED, _NEAREST = 50, 10


class Answers(Protocol):
    """Answers questions as on the day that its clock shows."""

    def answer(self, question: Question) -> Answer:
        """Answer a question."""
        ...


def run(guide: Answers, questions: Iterable[Golden]) -> tuple[Judged, ...]:
    """Ask every question and judge the answers."""
    judged = []
    for golden in questions:
        started = time.perf_counter()
        answer = guide.answer(golden.question)
        judged.append(judge(golden, answer, (time.perf_counter() - started) * 1000))
    return tuple(judged)


def agreement_on(snapshot: Snapshot, embedder: Embedder, questions: Sequence[Golden]) -> float:
    """How far Chroma's own search agrees with exact search on some of the questions, 0 to 1."""
    spread = questions[:: max(1, len(questions) // _COMPARED)]
    asked = np.asarray([embedder.embed_query(one.turns[-1]) for one in spread], dtype=np.float32)
    return agreement(snapshot.path / "chroma", asked, _NEAREST)


def day_of(files: Sequence[GoldenFile]) -> date:
    """The day on which the questions are asked: the latest of their files."""
    return max(one.today for one in files)


def evaluate(judged: Sequence[Judged], folder: Path, out: TextIO, explain: bool) -> Totals:
    """Print a run, compare it with the last one kept in the folder, and write both down there."""
    totals = total_up(judged)
    for one in judged:
        if one.faults:
            print(_failure(one, explain), file=out)
    print(_table(totals), file=out)
    change = compare(totals, folder / "last.json")
    if change is not None:
        print(
            f"Against the last run: {_names('better', change.better)};"
            f" {_names('worse', change.worse)}.",
            file=out,
        )
    store(totals, folder / "last.json")
    write_report(totals, judged, folder / "report.html")
    print(f"Report: {folder / 'report.html'}", file=out)
    return totals


def _failure(one: Judged, explain: bool) -> str:
    lines = [f"{one.golden.id} ({one.golden.kind}): {' | '.join(one.golden.turns)}"]
    lines += [f"  {fault.mark}: {fault.what}" for fault in one.faults]
    if explain:
        lines += [f"    {line}" for line in one.trace]
    return "\n".join(lines) + "\n"


def _table(totals: Totals) -> str:
    head = f"{'':<14}{'n':>5}" + "".join(f"{mark:>10}" for mark in totals.all.right)
    lines = [head, _row(totals.all)]
    for title, group in (
        ("by class", totals.by_class),
        ("by language", totals.by_language),
        ("by place", totals.by_place),
    ):
        lines += ["", title, *map(_row, group)]
    lines += ["", "weakest", *map(_row, weakest(totals)), ""]
    safe, zero = totals.zero
    ranks = ", ".join(f"first {rank}: {share:.1%}" for rank, share in totals.ranks.items())
    misled = f" The others: {totals.misled} told wrong, {zero - safe - totals.misled} not answered."
    lines.append(f"Zero tolerance: {safe} of {zero} safe.{misled if safe < zero else ''}")
    lines.append(f"Proving section among the {ranks}.")
    return "\n".join(lines)


def _row(total: Total) -> str:
    shares = "".join(f"{share:>10.1%}" for share in total.right.values())
    return f"{total.name:<14}{total.questions:>5}{shares}"


def _names(title: str, ids: Sequence[str]) -> str:
    return f"{len(ids)} {title}" + (f" ({', '.join(ids)})" if ids else "")
