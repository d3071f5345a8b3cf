"""Search: jurisdiction, service and date select the rows, then exact similarity ranks them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.index.lexical import Lexicon
from bot.index.phrasings import apart
from bot.index.rows import Rows, similarities
from bot.knowledge.chunking import ORIGINAL, Chunk

# The least similarity of the best chunk for a question to count as covered. Measured with
# multilingual-e5-small: real questions 0.80-0.92, off-topic ones 0.71-0.82; 0.80 keeps 97 % of the
# former and rejects 81 % of the latter.
NEAR_ENOUGH = 0.80


@dataclass(frozen=True)
class Scope:
    """Which rows may be ranked at all; None or empty does not select.

    `jurisdictions` is a chain, nearest first; rows about everywhere always belong.
    `services` are a service and its provider. `known_on` leaves out what came later;
    `valid_on` leaves out what did not hold on that day, `standing_on` only versions of originals
    that did not stand then.
    """

    jurisdictions: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    known_on: date | None = None
    valid_on: date | None = None
    standing_on: date | None = None
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchResult:
    """A chunk found; `similarity` is the cosine with its vector, 1.0 = same.

    `gain` is what it shares with the query word for word, 0 to 0.08.
    """

    chunk: Chunk
    similarity: float
    gain: float = 0.0


# A section by its document: `("EEA/meta", "late")`.
SectionKey = tuple[str, str]
# Scopes whose rows by section are kept, of the places, services and days asked about last; each
# takes 16 bytes a row that it selects.
_SCOPES = 256


@dataclass(frozen=True)
class Near:
    """How near the nearest row of a section is: a cosine, and the most it shares word for word."""

    similarity: float
    gain: float


@dataclass(frozen=True)
class _SectionRows:
    """The rows of some sections, those of each together, from `starts` on."""

    sections: tuple[SectionKey, ...]
    rows: NDArray[np.intp]
    starts: NDArray[np.intp]


class Index:
    """All rows of one snapshot in memory; immutable, so that any thread may search it."""

    def __init__(self, rows: Rows) -> None:
        documents, self.phrasings = apart(rows)
        self.chunks = documents.chunks
        self._vectors = documents.vectors

    def search(
        self, query: NDArray[np.float32], scope: Scope, k: int, words: str = ""
    ) -> tuple[SearchResult, ...]:
        """Rank the rows in scope by similarity to the query vector (shape `[dimension]`).

        `words` are the query's own, for what it shares with the rows word for word. A slice of a
        document comes once, however many phrasings of it were near.
        """
        rows = self._rows(scope)
        if not len(rows) or k < 1:
            return ()
        nearness = similarities(self._vectors[rows], query)
        gains = self._lexicon.gains(words, rows) if words else np.zeros_like(nearness)
        ranked = np.argsort(-(nearness + gains), kind="stable")
        _, first = np.unique(self._slices[rows[ranked]], return_index=True)
        ranked = ranked[np.sort(first)[:k]]
        return tuple(
            SearchResult(self.chunks[row], round(similarity, 6), round(gain, 6))
            for row, similarity, gain in zip(
                rows[ranked].tolist(),
                nearness[ranked].tolist(),
                gains[ranked].tolist(),
                strict=True,
            )
        )

    def near_sections(
        self, query: NDArray[np.float32], scope: Scope, words: str
    ) -> Mapping[SectionKey, Near]:
        """How near each section in scope is to the query vector, and to its `words`."""
        own = self._section_rows(scope)
        if not own.sections:
            return {}
        nearness = similarities(self._vectors[own.rows], query)
        gains = self._lexicon.gains(words, own.rows)
        found = zip(
            own.sections,
            np.maximum.reduceat(nearness, own.starts).tolist(),
            np.maximum.reduceat(gains, own.starts).tolist(),
            strict=True,
        )
        return {section: Near(similarity, gain) for section, similarity, gain in found}

    @cached_property
    def _section_rows(self) -> Callable[[Scope], _SectionRows]:
        return lru_cache(maxsize=_SCOPES)(self._rows_by_section)

    def _rows_by_section(self, scope: Scope) -> _SectionRows:
        rows: dict[SectionKey, list[int]] = {}
        for row in self._rows(scope).tolist():
            chunk = self.chunks[row]
            if chunk.section is not None:
                rows.setdefault((chunk.document, chunk.section), []).append(row)
        starts = np.cumsum([0, *map(len, rows.values())], dtype=np.intp)[:-1]
        together = np.fromiter(chain.from_iterable(rows.values()), dtype=np.intp)
        return _SectionRows(tuple(rows), together, starts)

    def _rows(self, scope: Scope) -> NDArray[np.intp]:
        mask = np.ones(len(self.chunks), dtype=bool)
        if scope.jurisdictions:
            mask &= self._about(self._by_jurisdiction, scope.jurisdictions)
        if scope.services:
            mask &= self._about(self._by_service, scope.services)
        if scope.kinds:
            mask &= self._about(self._by_kind, scope.kinds)
        if scope.known_on:
            mask &= self._known <= scope.known_on.toordinal()
        if scope.valid_on:
            mask &= self._valid(scope.valid_on)
        if scope.standing_on:
            mask &= self._valid(scope.standing_on) | ~self._about(self._by_kind, (ORIGINAL,))
        return np.flatnonzero(mask)

    def _valid(self, when: date) -> NDArray[np.bool_]:
        day = when.toordinal()
        held: NDArray[np.bool_] = (self._valid_from <= day) & (day < self._valid_to)
        return held

    @staticmethod
    def _about(groups: dict[str, NDArray[np.bool_]], wanted: Sequence[str]) -> NDArray[np.bool_]:
        """Rows about any of the wanted ids, or about none in particular (the group '')."""
        found = groups[""].copy()
        for one in wanted:
            if one in groups:
                found |= groups[one]
        return found

    @cached_property
    def _lexicon(self) -> Lexicon:
        return Lexicon(self.chunks)

    @cached_property
    def _by_jurisdiction(self) -> dict[str, NDArray[np.bool_]]:
        return self._grouped(lambda chunk: chunk.jurisdictions)

    @cached_property
    def _by_service(self) -> dict[str, NDArray[np.bool_]]:
        return self._grouped(lambda chunk: chunk.services)

    def _grouped(self, key: Callable[[Chunk], tuple[str, ...]]) -> dict[str, NDArray[np.bool_]]:
        groups: dict[str, NDArray[np.bool_]] = {"": np.zeros(len(self.chunks), dtype=bool)}
        for row, chunk in enumerate(self.chunks):
            for one in key(chunk) or ("",):
                groups.setdefault(one, np.zeros(len(self.chunks), dtype=bool))[row] = True
        return groups

    @cached_property
    def _by_kind(self) -> dict[str, NDArray[np.bool_]]:
        return self._grouped(lambda chunk: (chunk.kind,))

    @cached_property
    def _slices(self) -> NDArray[np.intp]:
        """A number for each slice of a document, which its phrasings share."""
        numbers: dict[tuple[str, int, int], int] = {}
        places = ((chunk.document, chunk.start, chunk.end) for chunk in self.chunks)
        return np.asarray([numbers.setdefault(one, len(numbers)) for one in places], dtype=np.intp)

    @cached_property
    def _known(self) -> NDArray[np.int64]:
        return self._days([chunk.known for chunk in self.chunks], 0)

    @cached_property
    def _valid_from(self) -> NDArray[np.int64]:
        return self._days([chunk.valid_from for chunk in self.chunks], 0)

    @cached_property
    def _valid_to(self) -> NDArray[np.int64]:
        return self._days([chunk.valid_to for chunk in self.chunks], date.max.toordinal() + 1)

    @staticmethod
    def _days(days: Sequence[date | None], missing: int) -> NDArray[np.int64]:
        return np.asarray([day.toordinal() if day else missing for day in days], dtype=np.int64)
