"""Builds paragraphs and headings from lines of text and where they stand on their pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from bot.knowledge.cleaning.blocks import Block, Kind, paragraph
from bot.knowledge.cleaning.plain import as_block, starts_anew

_MARGIN = 0.12  # of a page's height, where headers and footers stand
_RUNNING = 0.25  # share of the pages on which a line must come back to be a header or footer
_LARGER = 1.12  # times the size of the body, from which a line is a heading
_LONGEST = 200  # characters of a heading
_LETTERS = 3  # letters of a heading; less is an ornament or the number of a page
_GAP = 1.45  # times the usual distance of lines, from which a paragraph ends
_FARTHEST = 2.2  # sizes of a letter, from which a line is no longer the next of its paragraph
_SHORT = 0.12  # of the width of the text, by which a paragraph's last line is shorter
_SENTENCE_END = (".", ":", ";", "?", "!", "”", "»", "’")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True)
class Line:
    """A line of a page; lengths in points, `top` counted from the top of the page of `height`."""

    page: int
    text: str
    left: float
    right: float
    top: float
    size: float
    bold: bool = False
    height: float = 842.0


@dataclass(frozen=True)
class _Style:
    """What the lines of a document have in common."""

    body: float
    leading: float
    sizes: tuple[float, ...]
    words: frozenset[str]


def blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Join lines into paragraphs and headings; the larger the letters, the higher the heading."""
    kept = without_running_lines(lines)
    if not kept:
        return ()
    style = _style(kept)
    return tuple(_nested(_block(group, style) for group in _groups(kept, style)))


def without_running_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Leave out headers, footers and page numbers, which come back on many pages."""
    pages = {line.page for line in lines}
    places: defaultdict[str, set[int]] = defaultdict(set)
    for line in lines:
        if _at_margin(line):
            places[_running(line)].add(line.page)
    often = max(3, _RUNNING * len(pages))
    return tuple(
        line
        for line in lines
        if not (
            _at_margin(line)
            and (len(places[_running(line)]) >= often or re.fullmatch(r"\W*\d{1,4}\W*", line.text))
        )
    )


def _at_margin(line: Line) -> bool:
    return not _MARGIN * line.height < line.top < (1 - _MARGIN) * line.height


def _running(line: Line) -> str:
    return re.sub(r"\d+", "0", line.text).strip()


def _style(lines: Sequence[Line]) -> _Style:
    weight: Counter[float] = Counter()
    for line in lines:
        weight[_rounded(line.size)] += len(line.text)
    body = weight.most_common(1)[0][0]
    steps = [
        after.top - line.top
        for line, after in pairwise(lines)
        if line.page == after.page
        and 0 < after.top - line.top < _FARTHEST * body
        and line.size == after.size
    ]
    sizes = {size for size in weight if size >= _LARGER * body}
    words = frozenset(word for line in lines for word in _WORD.findall(line.text[:-1]))
    return _Style(body, median(steps) if steps else 1.2 * body, tuple(sorted(sizes)[::-1]), words)


def _rounded(size: float) -> float:
    return round(size * 2) / 2


def _groups(lines: Sequence[Line], style: _Style) -> Iterator[list[Line]]:
    right = _right_edges(lines)
    group: list[Line] = []
    for line in lines:
        if group and _ends(group[-1], line, style, right[group[-1].page]):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _right_edges(lines: Sequence[Line]) -> dict[int, float]:
    edges: defaultdict[int, list[float]] = defaultdict(list)
    for line in lines:
        edges[line.page].append(line.right)
    return {page: sorted(found)[int(len(found) * 0.9)] for page, found in edges.items()}


def _ends(line: Line, after: Line, style: _Style, right: float) -> bool:
    """Whether a paragraph ends between two lines."""
    if abs(line.size - after.size) > 0.6 or starts_anew(after.text):
        return True
    heading_ends = line.bold != after.bold and len(line.text) < _LONGEST
    short = line.right < right - _SHORT * max(1.0, right - line.left)
    if line.page != after.page or after.top < line.top:  # the next page or column
        return heading_ends or (short or line.text.endswith(_SENTENCE_END))
    if after.top - line.top > _GAP * max(style.leading, line.size * 1.1):
        return True
    return heading_ends or (short and line.text.endswith(_SENTENCE_END))


def _block(group: Sequence[Line], style: _Style) -> Block:
    text = group[0].text.strip()
    for line in group[1:]:
        text = _continued(text, line.text.strip(), style.words)
    size = _rounded(group[0].size)
    if (
        size in style.sizes
        and len(text) <= _LONGEST
        and text[0] != "("
        and sum(map(str.isalpha, text)) >= _LETTERS
    ):
        return Block(Kind.HEADING, text, style.sizes.index(size) + 1)
    block = as_block(text)
    strong = all(line.bold for line in group)
    return replace(block, strong=strong) if block != paragraph(text) else paragraph(text, strong)


def _nested(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give each heading the level below the larger ones above it, without gaps."""
    above: list[int] = []
    for block in blocks:
        if block.kind is not Kind.HEADING:
            yield block
            continue
        while above and above[-1] >= block.level:
            above.pop()
        above.append(block.level)
        yield replace(block, level=min(len(above), 6))


def _continued(text: str, line: str, words: frozenset[str]) -> str:
    """Join a line to the text before it; a hyphen at its end goes if it only parts a word."""
    if not text.endswith(("-", "\u00ad", "\u2010")) or not line[:1].islower():
        return f"{text} {line}"
    first, rest = _WORD.findall(text)[-1:], _WORD.match(line)
    if not first or not rest or text[-1] == "\u00ad":
        return text[:-1] + line
    hyphenated = f"{first[0]}-{rest.group()}"
    whole = f"{first[0]}{rest.group()}"
    return text + line if hyphenated in words and whole not in words else text[:-1] + line
