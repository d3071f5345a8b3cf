"""Which answers a new snapshot changes: golden questions asked of it and of the one in use."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.evaluation.golden import Golden
from bot.evaluation.judging import Judged
from bot.evaluation.totals import Totals, total_up

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Changed:
    """A golden question whose answer reads otherwise: before and after."""

    before: Judged
    after: Judged

    @property
    def golden(self) -> Golden:
        """The question."""
        return self.before.golden


@dataclass(frozen=True)
class Preview:
    """What a new snapshot changes; `newly_unsafe` are zero-tolerance questions that fail on it."""

    questions: int
    changed: tuple[Changed, ...]
    before: Totals
    after: Totals
    unsafe: tuple[str, ...]

    @property
    def refusals(self) -> tuple[str, ...]:
        """Why the snapshot should not be used, in words; none if it may."""
        found = []
        if self.unsafe:
            found.append(f"zero tolerance: {', '.join(self.unsafe)} would be unsafe")
        for mark, share in self.after.all.right.items():
            before = self.before.all.right[mark]
            if share < before:
                found.append(f"{mark}: {share:.1%} right instead of {before:.1%}")
        return tuple(found)

    @property
    def headline(self) -> str:
        """The sentence that says it all."""
        return f"This changes {len(self.changed)} of {self.questions} answers."


def preview(before: Sequence[Judged], after: Sequence[Judged]) -> Preview:
    """Compare two runs over the same questions."""
    changed = [
        Changed(one, other)
        for one, other in zip(before, after, strict=True)
        if one.text != other.text or one.faults != other.faults
    ]
    return Preview(
        questions=len(before),
        changed=tuple(changed),
        before=total_up(before),
        after=total_up(after),
        unsafe=tuple(one.golden.id for one in after if one.golden.zero and not one.is_safe),
    )


def lines_of(changed: Changed, width: int | None = None) -> list[str]:
    """Before and after of one answer: the lines that differ, those before marked `-`, after `+`.

    Each is cut at the width, if there is one.
    """
    lines = [f"{changed.golden.id}: {' | '.join(changed.golden.turns)}"]
    differ = difflib.ndiff(changed.before.text.splitlines(), changed.after.text.splitlines())
    lines += [f"  {line}" for line in differ if line[:2] in ("- ", "+ ") and line[2:].strip()]
    for sign, judged in (("-", changed.before), ("+", changed.after)):
        lines += [f"  {sign} {fault.mark}: {fault.what}" for fault in judged.faults]
    if width is None:
        return lines
    return [line if len(line) <= width else line[: width - 1] + "…" for line in lines]
