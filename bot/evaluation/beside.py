"""Sets answers with a chat model beside those without one, question by question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TextIO

from bot.answering.answer import Mode
from bot.evaluation.golden import Golden
from bot.evaluation.judging import MARKS, Judged
from bot.evaluation.totals import Totals, total_up


def spread(questions: Sequence[Golden], most: int) -> tuple[Golden, ...]:
    """At most so many of the questions, from all parts of the files."""
    step = max(1.0, len(questions) / most)
    return tuple(questions[int(at * step)] for at in range(min(most, len(questions))))


def show_beside(
    without: Sequence[Judged],
    helped: Sequence[Judged],
    counts: Mapping[str, int],
    out: TextIO,
) -> tuple[str, ...]:
    """Print both runs over the same questions side by side; give the ids that the model worsened.

    `counts` tell what became of its replies and claims.
    """
    before, after = total_up(without), total_up(helped)
    rows = [("", "without", "with")]
    for mark in MARKS:
        rows.append((mark, f"{before.all.right[mark]:.1%}", f"{after.all.right[mark]:.1%}"))
    rows += [
        ("zero tolerance", _safe(before), _safe(after)),
        ("worded by the model", _worded(without), _worded(helped)),
        ("median seconds", _seconds(without, 0.5), _seconds(helped, 0.5)),
        ("slowest, seconds", _seconds(without, 1.0), _seconds(helped, 1.0)),
    ]
    for name, one, other in rows:
        print(f"{name:<22}{one:>12}{other:>12}", file=out)
    print("\nWhat became of the model's replies and claims:", file=out)
    for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        print(f"{count:>6}  {name}", file=out)
    worse = tuple(
        one.golden.id
        for one, other in zip(helped, without, strict=True)
        if len(one.faults) > len(other.faults)
    )
    print(f"\nWorse with the model: {', '.join(worse) or 'none'}.", file=out)
    return worse


def _safe(totals: Totals) -> str:
    safe, zero = totals.zero
    return f"{safe} of {zero}"


def _worded(judged: Sequence[Judged]) -> str:
    mode: Mode = "model"
    return f"{sum(one.mode == mode for one in judged)} of {len(judged)}"


def _seconds(judged: Sequence[Judged], share: float) -> str:
    times = sorted(one.milliseconds / 1000 for one in judged)
    return f"{times[min(len(times) - 1, int(share * len(times)))]:.2f}" if times else "-"
