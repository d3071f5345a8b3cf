"""Two sequences laid beside each other, with an effort that no input can make large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher

from bot.knowledge.changes.matching import longest_rising

# difflib's time grows with the square of the length at least. Longer stretches without a single
# element that stands once on either side are taken for replaced.
_FINE = 300


def aligned(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """The pairs of places (old, new) of equal elements that stay in order, rising on both sides.

    Elements that stand once on both sides are the anchors; what lies between two is compared with
    difflib.
    """
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        yield head, head
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    end_old, end_new = len(old) - tail, len(new) - tail
    at_old, at_new = head, head
    for anchor_old, anchor_new in [
        *_anchors(old, new, head, end_old, end_new),
        (end_old, end_new),
    ]:
        yield from _between(old, new, at_old, anchor_old, at_new, anchor_new)
        if anchor_old < end_old:
            yield anchor_old, anchor_new
        at_old, at_new = anchor_old + 1, anchor_new + 1
    for step in range(tail):
        yield end_old + step, end_new + step


def _anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], head: int, end_old: int, end_new: int
) -> list[tuple[int, int]]:
    counts_old, counts_new = Counter(old[head:end_old]), Counter(new[head:end_new])
    places = {old[at]: at for at in range(head, end_old) if counts_old[old[at]] == 1}
    found = [
        (places[new[at]], at)
        for at in range(head, end_new)
        if counts_new[new[at]] == 1 and new[at] in places
    ]
    steady = longest_rising([before for before, _ in found])
    return [pair for at, pair in enumerate(found) if at in steady]


def _between(
    old: Sequence[Hashable],
    new: Sequence[Hashable],
    from_old: int,
    to_old: int,
    from_new: int,
    to_new: int,
) -> Iterator[tuple[int, int]]:
    if from_old >= to_old or from_new >= to_new:
        return
    if max(to_old - from_old, to_new - from_new) > _FINE:
        return
    matcher = SequenceMatcher(None, old[from_old:to_old], new[from_new:to_new], autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            yield from_old + block.a + step, from_new + block.b + step
