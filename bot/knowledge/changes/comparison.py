"""What changed between two versions of a document, section by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.changes.addresses import without_anchor
from bot.knowledge.changes.classing import Weight, weigh_section
from bot.knowledge.changes.matching import match, out_of_order
from bot.knowledge.changes.moving import with_moved
from bot.knowledge.changes.parts import Part, parts_of
from bot.knowledge.changes.sections import Section, sections
from bot.knowledge.changes.statements import (
    Statement,
    raw_addresses,
    shortest_of,
    statements,
    tidied,
    words_of,
)
from bot.knowledge.changes.steps import Fate, Step, fates, with_altered
from bot.knowledge.changes.subjects import subjects


class Kind(StrEnum):
    """What became of a section; the last two say the same as before in another place or under
    another heading, a changed one may have moved as well (its paths tell)."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    RENAMED = "renamed"


@dataclass(frozen=True)
class Change:
    """A section that is not as it was.

    `path` are its headings in the new version (in the old one if it is gone), `old_path` those it
    had, empty if it is new. `subjects` come the most telling first. `parts` together are `old` and
    `new` to the letter.
    """

    kind: Kind
    path: tuple[str, ...]
    old_path: tuple[str, ...]
    weight: Weight
    subjects: tuple[str, ...]
    old: str
    new: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Comparison:
    """The changes between two versions in the order of the new one, gone sections at the end."""

    changes: tuple[Change, ...]

    def of_weight(self, weight: Weight) -> tuple[Change, ...]:
        """The changes of this weight; those that touch rights with the most telling first."""
        found = [change for change in self.changes if change.weight is weight]
        order = {name: place for place, name in enumerate(subjects())}
        last = len(order)
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    min(map(order.__getitem__, one.subjects), default=last),
                    -len(one.subjects),
                ),
            )
        )

    def subjects(self, weight: Weight) -> tuple[str, ...]:
        """The subjects that changes of this weight touch, the most telling first."""
        touched = {name for change in self.of_weight(weight) for name in change.subjects}
        return tuple(name for name in subjects() if name in touched)

    def weights(self) -> Counter[Weight]:
        """How many changes there are of each weight."""
        return Counter(change.weight for change in self.changes)

    def kinds(self) -> Counter[Kind]:
        """How many changes there are of each kind."""
        return Counter(change.kind for change in self.changes)


def compare(old: str, new: str) -> Comparison:
    """What really changed from one Markdown text to another.

    White space, the wrapping of lines and tracking in addresses are no change at all.
    """
    if tidied(old) == tidied(new):
        return Comparison(())
    before, after = sections(old), sections(new)
    pairs = match(before, after)
    own = _own_pages(old, new)
    shortest = shortest_of(old, new)

    def said(section: Section) -> list[Statement]:
        return statements(section.text, section.body, own, shortest)

    repeated = {one.digest for one in before} & {one.digest for one in after}
    found: list[tuple[Section | None, Section | None, list[Fate]]] = []
    moved = _moved(pairs, before, after)
    for place, now in enumerate(after):
        was = before[pairs[place]] if place in pairs else None
        if was is None:
            found.append((None, now, [Fate(Step.ADDED, None, one) for one in said(now)]))
        elif tidied(was.text) != tidied(now.text):
            found.append((was, now, fates(said(was), said(now))))
        elif place in moved:
            found.append(
                (
                    was,
                    now,
                    [Fate(Step.KEPT, *both) for both in zip(said(was), said(now), strict=False)],
                )
            )
    for place, was in enumerate(before):
        if place not in pairs.values():
            found.append((was, None, [Fate(Step.REMOVED, one, None) for one in said(was)]))
    settled = with_moved([steps for _, _, steps in found])
    changes = [
        _change(was, now, with_altered(steps), repeated)
        for (was, now, _), steps in zip(found, settled, strict=True)
    ]
    return Comparison(tuple(changes))


def _change(
    was: Section | None, now: Section | None, steps: Sequence[Fate], repeated: Container[str]
) -> Change:
    weighed = weigh_section(steps)
    here = now or was
    if here is not None and (was is None or now is None) and here.digest in repeated:
        # The same section stands elsewhere, before as now: a print edition repeats its notes.
        weighed = [(Weight.TECHNICAL, frozenset())] * len(steps)
    touched = frozenset(name for _, names in weighed for name in names)
    return Change(
        kind=_kind(was, now),
        path=here.path if here else (),
        old_path=was.path if was else (),
        weight=max((weight for weight, _ in weighed), default=Weight.TECHNICAL),
        subjects=tuple(name for name in subjects() if name in touched),
        old=was.text if was else "",
        new=now.text if now else "",
        parts=parts_of(list(zip(steps, weighed, strict=True))),
    )


def _kind(was: Section | None, now: Section | None) -> Kind:
    if was is None:
        return Kind.ADDED
    if now is None:
        return Kind.REMOVED
    if words_of(was.text[was.body :]) != words_of(now.text[now.body :]):
        return Kind.CHANGED
    if words_of(was.heading) != words_of(now.heading):
        return Kind.RENAMED
    return Kind.CHANGED if tidied(was.text) != tidied(now.text) else Kind.MOVED


def _moved(
    pairs: dict[int, int], before: Sequence[Section], after: Sequence[Section]
) -> frozenset[int]:
    """The new places of sections that stand under another section, or in another order."""
    elsewhere = {
        place
        for place, was in pairs.items()
        if (pairs.get(above) if (above := after[place].parent) is not None else None)
        != before[was].parent
    }
    return out_of_order(pairs, after) | elsewhere


def _own_pages(old: str, new: str) -> frozenset[str]:
    """The addresses of the document itself: one version writes in full the anchors that another,
    or the same one elsewhere, points to alone."""
    links = {address for text in (old, new) for address in raw_addresses(text) if "#" in address}
    bare = {address for address in links if address.startswith("#")}
    return frozenset(
        page
        for link in links
        if f"#{link.partition('#')[2]}" in bare
        if (page := without_anchor(link))
    )
