"""The gate: a new snapshot is switched to only if the golden questions fare no worse on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.errors import GateRefused, GuideError
from bot.evaluation.evaluate import Answers, day_of, run
from bot.evaluation.golden import Golden, read_golden
from bot.evaluation.judging import Judged
from bot.evaluation.preview import Preview, preview
from bot.index.snapshots import Snapshot

# Opens a snapshot as it answers on a day.
Open = Callable[[Snapshot, date], Answers]


@dataclass(frozen=True)
class Gate:
    """The golden questions of a folder, asked of the snapshot in use and of the new one.

    `tell` is given the preview before the gate decides, `say` what else there is to know; `force`
    is the reason to open it whatever the questions say. Where the snapshot in use is None or cannot
    be searched any more, the new one is judged alone.
    """

    golden: Path
    open: Open
    in_use: Snapshot | None
    tell: Callable[[Preview], None]
    say: Callable[[str], None]
    force: str | None = None

    def check(self, snapshot: Snapshot) -> Mapping[str, Any]:
        """Let a snapshot through, with what was found; raises GateRefused."""
        started = time.process_time()
        files = read_golden(self.golden)
        questions = [question for file in files for question in file.questions]
        day = day_of(files)
        after = run(self.open(snapshot, day), questions)
        before = self._before(day, questions)
        found = preview(after if before is None else before, after)
        self.tell(found)
        if found.refusals and self.force is None:
            raise GateRefused(
                "The gate stays shut: "
                + "; ".join(found.refusals)
                + ". Mend the knowledge, or run it with --force REASON if this is as it should be."
            )
        safe, zero = found.after.zero
        return {
            "gate": {
                "questions": found.questions,
                "compared": before is not None,
                "changed": [one.golden.id for one in found.changed],
                "right": {mark: round(share, 4) for mark, share in found.after.all.right.items()},
                "zero tolerance": f"{safe} of {zero}",
                "refusals": list(found.refusals),
                "forced": self.force if found.refusals else None,
                "seconds": round(time.process_time() - started, 1),
            }
        }

    def _before(self, day: date, questions: Sequence[Golden]) -> tuple[Judged, ...] | None:
        """The answers of the snapshot in use; None if it cannot give any, as one to be replaced."""
        try:
            return run(self.open(self.in_use, day), questions) if self.in_use else None
        except GuideError as error:
            self.say(f"The answers in use are not compared: {error}")
            return None
