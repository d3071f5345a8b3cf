"""Which section of the old version is which of the new one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from bot.knowledge.changes.sections import Section
from bot.knowledge.changes.statements import words_of

# Words in a row that are counted as one trait of a text, and how many traits of it are looked at:
# enough to know a section of a policy again, and a bound for a text of any length.
_IN_A_ROW = 4
_TRAITS = 600
# A trait that so many sections share (a lead-in of every table) tells none from the others.
_COMMON = 20
# The share of common traits from which two sections are one; below a half, with a heading alike.
_ALIKE = 0.5
_ALIKE_BY_NAME = 0.25

Pairs = dict[int, int]


def match(old: Sequence[Section], new: Sequence[Section]) -> Pairs:
    """The places of the new sections' counterparts: new place -> old place, none used twice.

    First what stands under the same path and says the same, then what says the same anywhere,
    then what has many words in common, then what has the same heading under the same one.
    """
    pairs: Pairs = {}
    left_old, left_new = set(range(len(old))), set(range(len(new)))
    paths_old, paths_new = [_path(one) for one in old], [_path(one) for one in new]
    said_old, said_new = [one.digest for one in old], [one.digest for one in new]

    def pair(before: int, after: int) -> None:
        pairs[after] = before
        left_old.discard(before)
        left_new.discard(after)

    def pair_by(key_old: Callable[[int], Hashable], key_new: Callable[[int], Hashable]) -> None:
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for place in sorted(left_old, reverse=True):
            waiting[key_old(place)].append(place)
        for place in sorted(left_new):
            if waiting.get(key_new(place)):
                pair(waiting[key_new(place)].pop(), place)

    pair_by(lambda at: (paths_old[at], said_old[at]), lambda at: (paths_new[at], said_new[at]))
    pair_by(lambda at: said_old[at], lambda at: said_new[at])
    alike = _alike(
        {at: _traits(old[at]) for at in left_old},
        {at: _traits(new[at]) for at in left_new},
        lambda before, after: paths_old[before][-1:] == paths_new[after][-1:],
    )
    for before, after in alike:
        if before in left_old and after in left_new:
            pair(before, after)
    # Evaluated from the top down, so that a heading's counterpart is known before those below it.
    pair_by(
        lambda at: (old[at].parent, paths_old[at][-1:]),
        lambda at: (
            pairs.get(above, -1) if (above := new[at].parent) is not None else None,
            paths_new[at][-1:],
        ),
    )
    return pairs


def out_of_order(pairs: Pairs, new: Sequence[Section]) -> frozenset[int]:
    """The new places of sections that changed their order among those under the same heading.

    They are the fewest that one must move to make the new order of the old one.
    """
    siblings: dict[int | None, list[int]] = defaultdict(list)
    for after in sorted(pairs):
        siblings[new[after].parent].append(after)
    moved: set[int] = set()
    for places in siblings.values():
        steady = longest_rising([pairs[place] for place in places])
        moved.update(place for at, place in enumerate(places) if at not in steady)
    return frozenset(moved)


def longest_rising(numbers: Sequence[int]) -> frozenset[int]:
    """The places of a longest run of rising numbers, others left out between them."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(ends, number)
        before.append(places[at - 1] if at else -1)
        ends[at : at + 1] = [number]
        places[at : at + 1] = [place]
    found: set[int] = set()
    place = places[-1] if places else -1
    while place >= 0:
        found.add(place)
        place = before[place]
    return frozenset(found)


def _path(section: Section) -> tuple[tuple[str, ...], ...]:
    return tuple(words_of(heading) for heading in section.path)


def _traits(section: Section) -> frozenset[int]:
    words = words_of(section.text[section.body :][: _TRAITS * 20])[:_TRAITS]
    if len(words) < _IN_A_ROW:
        return frozenset({hash(words)} if words else ())
    rows = (words[at : at + _IN_A_ROW] for at in range(len(words) - _IN_A_ROW + 1))
    return frozenset(map(hash, rows))


def _alike(
    old: dict[int, frozenset[int]],
    new: dict[int, frozenset[int]],
    same_name: Callable[[int, int], bool],
) -> Iterable[tuple[int, int]]:
    """Pairs of sections with enough in common, the most alike first."""
    holders: dict[int, list[int]] = defaultdict(list)
    for place, traits in old.items():
        for trait in traits:
            holders[trait].append(place)
    found: list[tuple[float, int, int]] = []
    for after, traits in new.items():
        common: Counter[int] = Counter()
        for trait in traits:
            if len(holders.get(trait, ())) <= _COMMON:
                common.update(holders.get(trait, ()))
        for before, shared in common.items():
            share = 2 * shared / (len(traits) + len(old[before]))
            named = same_name(before, after)
            if share >= (_ALIKE_BY_NAME if named else _ALIKE):
                found.append((share + (0.2 if named else 0), before, after))
    found.sort(key=lambda one: (-one[0], one[2], one[1]))
    return [(before, after) for _, before, after in found]
