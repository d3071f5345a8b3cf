"""A changed text as pieces that, put together, are its old and its new version to the letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.knowledge.changes.classing import Weighed, Weight
from bot.knowledge.changes.steps import Fate, Step
from bot.knowledge.changes.wordings import PartKind, word_pieces


@dataclass(frozen=True)
class Part:
    """A piece of a section: its text in both versions, empty where it is not, and where it starts.

    `weight` and `subjects` are those of the statement that it belongs to. A kept piece may differ
    in white space, marks and tracking between the two versions.
    """

    kind: PartKind
    old: str
    new: str
    old_start: int
    new_start: int
    weight: Weight
    subjects: frozenset[str]

    @property
    def text(self) -> str:
        """Its text as it stands now, or stood."""
        return self.new or self.old


def parts_of(weighed: Sequence[tuple[Fate, Weighed]]) -> tuple[Part, ...]:
    """The pieces of a section whose statements had these fates, each weighed."""
    pieces: list[tuple[Weighed, PartKind, str, str]] = []
    for fate, weight in weighed:
        before = fate.old.text if fate.old else ""
        after = fate.new.text if fate.new else ""
        if fate.step is Step.ALTERED:
            pieces += [(weight, *piece) for piece in word_pieces(before, after)]
        else:
            pieces.append((weight, PartKind(fate.step), before, after))
    return tuple(_placed(pieces))


def old_text(parts: Sequence[Part]) -> str:
    """The old version that the pieces are of."""
    return "".join(part.old for part in parts)


def new_text(parts: Sequence[Part]) -> str:
    """The new version that the pieces are of."""
    return "".join(part.new for part in parts)


def _placed(pieces: Sequence[tuple[Weighed, PartKind, str, str]]) -> Iterator[Part]:
    """Pieces of one kind and weight in a row made one, each with its place in both versions."""
    at_old = at_new = 0
    for (weighed, kind, _, _), run in groupby(
        pieces, lambda one: (one[0], one[1], bool(one[2]), bool(one[3]))
    ):
        together = list(run)
        old = "".join(before for *_, before, _ in together)
        new = "".join(after for *_, after in together)
        yield Part(kind, old, new, at_old, at_new, *weighed)
        at_old += len(old)
        at_new += len(new)
