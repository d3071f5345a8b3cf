"""Which statements were not removed and added, but taken from one place and put to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.knowledge.changes.steps import Fate, Step

# What moved to another section must have so many words, or it stands in both by chance.
_WORDS = 8
# How many places of the same statement are tried, and how far one may move within its section.
_TRIED = 16
_NEAR = 300

# The fates of all sections one after the other, None after each.
_Flat = list[Fate | None]


def with_moved(sections: Sequence[Sequence[Fate]]) -> list[list[Fate]]:
    """The fates of all sections, with statements that only changed their place as moved.

    An item of a list says what its lead-in makes of it ("We use these to train AI:"): in another
    list it is another statement, and no move.
    """
    flat: _Flat = [fate for section in sections for fate in (*section, None)]
    waiting: dict[object, list[int]] = defaultdict(list)
    for place in range(len(flat) - 1, -1, -1):
        fate = flat[place]
        if fate is not None and fate.step is Step.REMOVED and fate.old is not None:
            waiting[fate.old.says].append(place)
    at = 0
    while at < len(flat):
        length, place = _longest(flat, at, waiting)
        run = [fate for fate in flat[at : at + length] if fate]
        near = abs(at - place) < _NEAR
        if _is_move(run, flat[min(at, place) : max(at, place)] if near else None):
            for step in range(length):
                for where in (at + step, place + step):
                    if (fate := flat[where]) is not None:
                        flat[where] = replace(fate, step=Step.MOVED)
        at += max(length, 1)
    result: list[list[Fate]] = [[]]
    for fate in flat:
        if fate is None:
            result.append([])
        else:
            result[-1].append(fate)
    return result[:-1]


def _longest(flat: _Flat, at: int, waiting: dict[object, list[int]]) -> tuple[int, int]:
    """The length and place of the longest removed run that is the added one beginning at `at`."""
    fate = flat[at]
    if fate is None or fate.step is not Step.ADDED or fate.new is None:
        return 0, 0
    places = waiting.get(fate.new.says, [])
    while places and _length(flat, at, places[-1]) == 0:
        places.pop()
    found = ((_length(flat, at, place), place) for place in places[-_TRIED:])
    return max(found, key=lambda run: (run[0], -run[1]), default=(0, 0))


def _length(flat: _Flat, at: int, place: int) -> int:
    length = 0
    while max(at, place) + length < len(flat):
        come, gone = flat[at + length], flat[place + length]
        if come is None or gone is None or come.new is None or gone.old is None:
            break
        if (come.step, gone.step) != (Step.ADDED, Step.REMOVED) or come.new.says != gone.old.says:
            break
        length += 1
    return length


def _is_move(run: Sequence[Fate], between: Sequence[Fate | None] | None) -> bool:
    """Whether a run moved; `between` is what lies between its two places, None if that is far."""
    stood = [fate.new for fate in run if fate.new]
    whole = [one for one in stood if not one.is_item and not one.is_heading]
    if between is not None and None not in between:
        return bool(whole) or _is_one_list(between)
    return bool(whole) and sum(len(one.words) for one in stood) >= _WORDS


def _is_one_list(fates: Sequence[Fate | None]) -> bool:
    stood = [one for fate in fates if fate and (one := fate.new or fate.old)]
    return all(one.is_item for one in stood)
