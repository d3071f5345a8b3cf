"""Leaves out second copies of the same text, such as a page's own printable version."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.knowledge.cleaning.blocks import Block, Kind

_TARGET = re.compile(r"\]\([^()\s]*\)")
# Two paragraphs of a law may be the same; a copy of a page is longer than any of those.
_RUN = 2_000  # characters of the shortest run of blocks that counts as a copy
_SHARE = 0.05  # and its share of the whole text: shorter runs repeat for a reason
_SECTION = 40  # characters below a heading that are the same, for the section to be a copy


def once(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], int]:
    """Give the blocks without later copies of a section or of a long run, and the number of copies.

    Sections are the same if their heading and words are; where links lead, and the levels of
    headings, do not count. Short runs under headings of their own stay: a policy lists the same
    data under several purposes.
    """
    kept, sections = _sections_once(blocks)
    kept, runs = _runs_once(kept)
    return kept, sections + runs


def _words(block: Block) -> str:
    return " ".join(_TARGET.sub("]", block.text).split())


def _sections(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    start = 0
    for position, block in enumerate(blocks):
        if block.kind is Kind.HEADING and position > start:
            yield tuple(blocks[start:position])
            start = position
    yield tuple(blocks[start:])


def _sections_once(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], int]:
    seen: set[tuple[str, ...]] = set()
    kept: list[Block] = []
    copies = 0
    for section in _sections(blocks):
        words = tuple(_words(block) for block in section)
        if sum(map(len, words[1:])) >= _SECTION:
            if words in seen:
                copies += 1
                continue
            seen.add(words)
        kept += section
    return tuple(kept), copies


def _runs_once(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], int]:
    words = [_words(block) for block in blocks]
    least = max(_RUN, _SHARE * sum(map(len, words)))
    first: dict[str, int] = {}
    kept: list[Block] = []
    copies = position = 0
    while position < len(blocks):
        earlier = first.setdefault(words[position], position)
        end = _run_end(words, earlier, position)
        if sum(map(len, words[position:end])) >= least:
            copies += 1
        else:
            end = max(end, position + 1)
            kept += blocks[position:end]
        position = end
    return tuple(kept), copies


def _run_end(words: Sequence[str], earlier: int, position: int) -> int:
    """Where the run that repeats what stood at `earlier` ends; at `position` if none begins."""
    end = position
    while earlier < position and end < len(words) and words[earlier + end - position] == words[end]:
        end += 1
        if earlier + end - position >= position:
            break
    return end
