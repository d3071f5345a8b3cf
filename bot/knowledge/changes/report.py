"""What a report on a comparison says first: of which versions it is, and how much changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import Change, Comparison, Kind


@dataclass(frozen=True)
class Versions:
    """Two versions of a document: its title, its address, and the days of both."""

    title: str
    address: str
    old: date
    new: date


def summary(comparison: Comparison) -> str:
    """How many sections changed, by weight, and how many only moved, in one line."""
    if not comparison.changes:
        return "Nothing changed."
    weights, kinds = comparison.weights(), comparison.kinds()
    names = ", ".join(comparison.subjects(Weight.RIGHTS))
    told = [
        f"{weights[Weight.RIGHTS]} touch rights" + (f" ({names})" if names else ""),
        f"{weights[Weight.WORDING]} wording",
        f"{weights[Weight.TECHNICAL]} technical",
    ]
    same = kinds[Kind.MOVED] + kinds[Kind.RENAMED]
    count = len(comparison.changes)
    sections = "1 section" if count == 1 else f"{count} sections"
    return f"{sections} changed: {', '.join(told)}" + (f"; {same} moved or renamed" if same else "")


def heading_path(path: tuple[str, ...]) -> str:
    """The headings of a section from the top down; a word for what stands before the first."""
    return " › ".join(path) or "(before the first heading)"


def fate(change: Change) -> str:
    """What became of a section, with where it stood if that was elsewhere."""
    if change.old_path and change.old and change.old_path != change.path:
        return f"{change.kind}, was: {heading_path(change.old_path)}"
    return str(change.kind)
