"""One statement in two wordings, word by word."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from bot.knowledge.changes.aligning import aligned
from bot.knowledge.changes.statements import LINK, tidied

_TOKEN = re.compile(rf"{LINK.pattern}|(?P<space>\s+)|\w+|[^\w\s]", re.DOTALL)
# Longer statements are shown as a whole before and after, not word by word.
_MOST_WORDS = 1_500


class PartKind(StrEnum):
    """What became of a piece of text; `moved` stands elsewhere in the other version."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@lru_cache(maxsize=4_000)
def word_pieces(old: str, new: str) -> tuple[tuple[PartKind, str, str], ...]:
    """The pieces of one statement in two wordings, word by word."""
    before, after = _tokens(old), _tokens(new)
    if max(len(before), len(after)) > _MOST_WORDS:
        return (PartKind.REMOVED, old, ""), (PartKind.ADDED, "", new)
    pairs = list(aligned([_says(one) for one in before], [_says(one) for one in after]))
    pieces: list[tuple[PartKind, str, str]] = []
    at_old = at_new = 0
    for place_old, place_new in [*_solid(pairs, before), (len(before), len(after))]:
        pieces.append((PartKind.REMOVED, "".join(before[at_old:place_old]), ""))
        pieces.append((PartKind.ADDED, "", "".join(after[at_new:place_new])))
        if place_old < len(before):
            pieces.append((PartKind.KEPT, before[place_old], after[place_new]))
        at_old, at_new = place_old + 1, place_new + 1
    return tuple(piece for piece in pieces if piece[1] or piece[2])


def _tokens(text: str) -> list[str]:
    return [match.group() for match in _TOKEN.finditer(text)]


def _says(token: str) -> str:
    return " " if token.isspace() else tidied(token) if len(token) > 1 else token


def _solid(pairs: list[tuple[int, int]], tokens: list[str]) -> list[tuple[int, int]]:
    """The pairs without runs of mere spaces and commas between two changes: they only tear it."""
    runs: list[list[tuple[int, int]]] = []
    for pair in pairs:
        if runs and pair == (runs[-1][-1][0] + 1, runs[-1][-1][1] + 1):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    kept = [
        run
        for at, run in enumerate(runs)
        if at in (0, len(runs) - 1) or any(tokens[old][0].isalnum() for old, _ in run)
    ]
    return [pair for run in kept for pair in run]
