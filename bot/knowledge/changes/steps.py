"""What became of each statement of a section: kept, altered, removed, added, or moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.changes.aligning import aligned
from bot.knowledge.changes.statements import Statement

# How far ahead a removed statement's new wording is looked for, and the share of common words
# from which two statements are one in two wordings.
_AHEAD = 12
_ALIKE = 0.5


class Step(StrEnum):
    """What became of a statement."""

    KEPT = "kept"
    ALTERED = "altered"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True)
class Fate:
    """A statement's fate; `old` is None where it is new here, `new` where it is gone from here."""

    step: Step
    old: Statement | None
    new: Statement | None


def fates(old: Sequence[Statement], new: Sequence[Statement]) -> list[Fate]:
    """The statements of two versions of a section, kept ones side by side, in the order of both."""
    found: list[Fate] = []
    at_old = at_new = 0
    pairs = aligned([one.says for one in old], [one.says for one in new])
    for before, after in [*pairs, (len(old), len(new))]:
        found += [Fate(Step.REMOVED, one, None) for one in old[at_old:before]]
        found += [Fate(Step.ADDED, None, one) for one in new[at_new:after]]
        if before < len(old):
            found.append(Fate(Step.KEPT, old[before], new[after]))
        at_old, at_new = before + 1, after + 1
    return found


def with_altered(section: Sequence[Fate]) -> list[Fate]:
    """The fates with each removed statement beside the added one that words it anew, if any."""
    found: list[Fate] = []
    block: list[Fate] = []
    for fate in [*section, None]:
        if fate is not None and fate.step is not Step.KEPT:
            block.append(fate)
            continue
        found += _paired(block)
        block = []
        if fate is not None:
            found.append(fate)
    return found


def _paired(block: Sequence[Fate]) -> list[Fate]:
    """A stretch without kept statements, its wordings paired in order, the rest around them."""
    olds = [fate for fate in block if fate.old is not None]
    news = [fate for fate in block if fate.new is not None]
    found: list[Fate] = []
    at = 0
    for fate in news:
        ahead = range(at, min(at + _AHEAD, len(olds)))
        best = max(((_share(olds[one], fate), -one) for one in ahead), default=(0.0, 0))
        if fate.step is Step.ADDED and best[0] >= _ALIKE:
            place = -best[1]
            found += olds[at:place]
            found.append(Fate(Step.ALTERED, olds[place].old, fate.new))
            at = place + 1
        else:
            found.append(fate)
    return found + olds[at:]


def _share(gone: Fate, come: Fate) -> float:
    """The share of words that two statements have in common, 0 unless one replaced the other."""
    if gone.step is not Step.REMOVED or gone.old is None or come.new is None:
        return 0.0
    before, after = set(gone.old.words), set(come.new.words)
    if gone.old.is_heading and come.new.is_heading:
        return 1.0
    if gone.old.words == come.new.words:
        return 1.0
    return 2 * len(before & after) / (len(before) + len(after) or 1)
