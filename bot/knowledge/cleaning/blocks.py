"""Blocks of text in reading order, as the readers of originals give them, and how to write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

# What would be read as a heading or as the fence of a code block, were it left as it is.
_MISLEADING = re.compile(r"^(?=#{1,6}[ \t]|```|~~~)", re.MULTILINE)


class Kind(Enum):
    """What a block is; a table and a code block are written as they are."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    CODE = "code"


@dataclass(frozen=True)
class Block:
    """A heading, a paragraph, an item of a list with its marker, or a table.

    `text` is Markdown without markers of headings; `level` is 1 to 6 for a heading and the depth
    of an item, 0 the outermost. `strong` says that all of the text was set in bold.
    """

    kind: Kind
    text: str
    level: int = 0
    strong: bool = False


@dataclass(frozen=True)
class Reading:
    """What was read of an original, before the rules that hold for all kinds of originals."""

    blocks: tuple[Block, ...]
    title: str | None = None
    remarks: tuple[str, ...] = field(default=())


def heading(text: str, level: int) -> Block:
    """Make a heading of one line."""
    return Block(Kind.HEADING, " ".join(text.split()), max(1, min(level, 6)))


def paragraph(text: str, strong: bool = False) -> Block:
    """Make a paragraph."""
    return Block(Kind.PARAGRAPH, text, strong=strong)


def item(text: str, depth: int = 0) -> Block:
    """Make an item of a list; its text begins with its marker, "-" or a number."""
    return Block(Kind.ITEM, text, depth)


def markdown(blocks: Iterable[Block]) -> str:
    """Write blocks as Markdown: one empty line between them, none between items of a list."""
    return "".join(_pieces(blocks)).strip("\n") + "\n"


def _pieces(blocks: Iterable[Block]) -> Iterator[str]:
    before: Kind | None = None
    for block in blocks:
        if not block.text.strip():
            continue
        if before is not None:
            yield "\n" if before is block.kind is Kind.ITEM else "\n\n"
        yield _written(block)
        before = block.kind


def _written(block: Block) -> str:
    if block.kind in (Kind.TABLE, Kind.CODE):
        return block.text
    lines = [" ".join(line.split()) for line in block.text.split("\n")]
    text = "\n".join(line for line in lines if line)
    if block.kind is Kind.HEADING:
        # A "#" at the end would be read as a closing marker.
        return f"{'#' * block.level} {' '.join(lines).strip().rstrip('#').rstrip()}"
    text = _MISLEADING.sub(r"\\", text)
    if block.kind is Kind.ITEM:
        indent = "  " * min(block.level, 8)
        return indent + text.replace("\n", f"\n{indent}  ")
    return text
