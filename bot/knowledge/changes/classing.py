"""How much a changed statement weighs, and which subjects of people's rights it touches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from bot.knowledge.changes.addresses import is_form
from bot.knowledge.changes.statements import Statement, plain
from bot.knowledge.changes.steps import Fate, Step
from bot.knowledge.changes.subjects import DATES, FORM, dates_in, named, strong, touched_by, turns
from bot.knowledge.changes.wordings import PartKind, word_pieces


class Weight(IntEnum):
    """How much a change weighs: the way it is written, the wording, or people's rights."""

    TECHNICAL = 0
    WORDING = 1
    RIGHTS = 2

    def __str__(self) -> str:
        return self.name.lower()


# A weight, and the subjects touched.
Weighed = tuple[Weight, frozenset[str]]
_TECHNICAL: Weighed = (Weight.TECHNICAL, frozenset())


def weigh_section(fates: Sequence[Fate]) -> list[Weighed]:
    """The weight of what became of each statement of a section, and the subjects it touches.

    A new heading over what stood there before, or one taken away, divides a text and says nothing
    of its own; over statements that changed it counts as one of them.
    """
    weighed = [_weigh(fate) for fate in fates]
    divides = all(
        weight is Weight.TECHNICAL
        for fate, (weight, _) in zip(fates, weighed, strict=True)
        if not _is_heading(fate)
    )
    return [
        _TECHNICAL if divides and _is_heading(fate) else one
        for fate, one in zip(fates, weighed, strict=True)
    ]


def _is_heading(fate: Fate) -> bool:
    """Whether a heading came or went; one that is worded anew counts as a statement."""
    one = fate.new or fate.old
    return fate.step is not Step.ALTERED and one is not None and one.is_heading


def _weigh(fate: Fate) -> Weighed:
    if fate.step in (Step.KEPT, Step.MOVED):
        return _TECHNICAL
    if fate.step is Step.ALTERED and fate.old and fate.new:
        return _weigh_altered(fate.old, fate.new)
    one = fate.new or fate.old
    if one is None or one.is_numbering or not (one.words or one.addresses):
        return _TECHNICAL
    text = plain(one.text)
    touched = touched_by(text) | _of_dates(bool(dates_in(text)))
    return _lifted(touched | _of_forms(one.addresses))


def _weigh_altered(old: Statement, new: Statement) -> Weighed:
    if old.says == new.says:
        return _TECHNICAL
    before, after = plain(old.text), plain(new.text)
    changed = " … ".join(
        plain(was + now)
        for kind, was, now in word_pieces(old.text, new.text)
        if kind is not PartKind.KEPT
    )
    around = touched_by(before) | touched_by(after)
    # What it is about before only, or after only, has changed in it, whatever the words.
    touched = (touched_by(before) ^ touched_by(after)) | (touched_by(changed) & around)
    if old.words != new.words:
        touched |= around if turns(changed) else around & strong()
    led = set(old.addresses) ^ set(new.addresses)
    if led:
        touched |= around & strong()
    touched |= _of_dates(dates_in(before) != dates_in(after))
    return _lifted(touched | _of_forms(led))


def _of_dates(changed: bool) -> frozenset[str]:
    return frozenset({DATES} if changed else ())


def _of_forms(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset({FORM} if any(map(is_form, addresses)) else ())


def _lifted(touched: frozenset[str]) -> Weighed:
    """Changed words, lifted to rights by the subjects touched, those that are only named aside."""
    return (Weight.RIGHTS if touched - named() else Weight.WORDING), touched
