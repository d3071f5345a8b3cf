"""What a new snapshot brings: versions of originals, what changed in them, facts put in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.errors import GateRefused
from bot.index.snapshots import Snapshot, knowledge_of
from bot.knowledge.archive import write_whole
from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import Comparison, compare
from bot.knowledge.changes.page import page_report
from bot.knowledge.changes.report import Versions, summary
from bot.knowledge.changes.terminal import terminal_report
from bot.knowledge.markdown import headings
from bot.knowledge.originals import Declaration, Original, Version, document_id
from bot.knowledge.read import Knowledge


@dataclass(frozen=True)
class Step:
    """A version that is new, and the one before it; None if it is the first."""

    declaration: Declaration
    before: Version | None
    after: Version

    @property
    def comparison(self) -> Comparison | None:
        """What changed from the one to the other."""
        return compare(self.before.text, self.after.text) if self.before else None

    @property
    def name(self) -> str:
        """The name of its page, without a suffix."""
        days = [one.day.isoformat() for one in (self.before, self.after) if one]
        return "_".join([self.declaration.id, *days])


def steps(before: Mapping[str, Original], after: Mapping[str, Original]) -> Iterator[Step]:
    """The versions that are new, each with the one before it, oldest first."""
    for name, original in after.items():
        versions = before[name].versions if name in before else ()
        known = {(one.day, one.digest) for one in versions}
        previous: Version | None = None
        for version in original.versions:
            if (version.day, version.digest) not in known:
                yield Step(original.declaration, previous, version)
            previous = version


@dataclass(frozen=True)
class News:
    """Tells what is new in a snapshot against the one in use, as a check.

    It refuses a snapshot that lacks versions which the one in use has, unless there is a reason
    (`force`): an archive that is not there would take every doubt off the facts that rest on it.
    The pages of changes are written into `pages`; `in_full` tells changes and headings in the
    terminal too.
    """

    in_use: Knowledge | None
    pages: Path
    tell: Callable[[str], None]
    force: str | None = None
    in_full: bool = False
    colours: bool = False
    width: int = 100

    def check(self, snapshot: Snapshot) -> Mapping[str, Any]:
        """Tell of new versions and newly doubtful facts; returns them for the manifest.

        Raises GateRefused where versions are lost.
        """
        new = knowledge_of(snapshot)
        old = self.in_use.originals if self.in_use else {}
        lost = [
            document_id(name, version.day)
            for name, original in old.items()
            if name in new.declarations
            for version in original.versions
            if name not in new.originals or new.originals[name].on_day(version.day) is None
        ]
        if lost:
            told = f"No longer in the archive: {', '.join(lost)}."
            if self.force is None:
                raise GateRefused(f"{told} Put them back, or say why they went: --force REASON.")
            self.tell(told)
        brought = [self._told(step) for step in steps(old, new.originals)]
        doubted: dict[str, date] = {
            field: since
            for field, since in new.rechecks.items()
            if self.in_use is None or field not in self.in_use.rechecks
        }
        if doubted:
            count = f"{len(doubted)} fact{'s' if len(doubted) > 1 else ''}"
            self.tell(f"{count} will be told as being re-checked: {', '.join(sorted(doubted))}")
        return {
            "originals": brought,
            "lost": lost,
            "being re-checked": {field: str(since) for field, since in new.rechecks.items()},
        }

    def _told(self, step: Step) -> dict[str, Any]:
        """Say what a version changes, write its page, and return both in short."""
        head = f"{step.declaration.id} {step.after.day}"
        found = step.comparison
        if step.before is None or found is None:
            outline = [f"{'  ' * one.level}{one.title}" for one in headings(step.after.text)]
            size = f"{len(step.after.text):,} characters, {len(outline)} headings"
            self.tell(f"{head}: the first version, {size}")
            if self.in_full:
                self.tell("\n".join(outline))
            return {"original": step.declaration.id, "version": str(step.after.day)}
        path = self.pages / f"{step.name}.html"
        declared = step.declaration
        versions = Versions(declared.title, declared.url, step.before.day, step.after.day)
        write_whole(path, page_report(found, versions))
        self.tell(f"{head} against {step.before.day}: {summary(found)}\n  all of it: {path}")
        if self.in_full:
            told = terminal_report(found, versions, width=self.width, colours=self.colours)
            self.tell(f"\n{told}\n")
        return {
            "original": step.declaration.id,
            "version": str(step.after.day),
            "against": str(step.before.day),
            "sections": {str(weight): count for weight, count in found.weights().items()},
            "subjects": list(found.subjects(Weight.RIGHTS)),
            "page": str(path),
        }
