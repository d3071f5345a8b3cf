"""Tables of web pages and of laws: those of data as Markdown, those of layout as their text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

CELLS = 20_000
"""Cells of a table that are kept; whoever needs more needs the original."""

_COLUMNS = 60
# What stands in the first column of a table that only sets numbers beside paragraphs.
_MARKER = re.compile(
    r"(?:\(?(?:\d{1,4}[a-z]?|[a-z]{1,2}|[ivxlc]{1,7})(?:[.)]|\.\))?|[-–—•*·]|\d+(?:\.\d+)+\.?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Cell:
    """A cell as one line of text; `blocks` is the number of paragraphs and lists in it."""

    text: str
    blocks: int = 1
    is_header: bool = False


def is_marker(text: str) -> bool:
    """Tell whether a cell holds no more than the number or the bullet of a paragraph."""
    return _MARKER.fullmatch(text.strip()) is not None


def is_layout(rows: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether a table only places its text: numbered paragraphs, one row, one column."""
    filled = [row for row in rows if any(cell.text for cell in row)]
    if any(cell.is_header for row in filled for cell in row):
        return False
    if len(filled) <= 1 or max(len(row) for row in filled) <= 1:
        return True
    if all(is_marker(row[0].text) and len(row) <= 3 for row in filled):
        return any(len(cell.text) > 60 for row in filled for cell in row[1:])
    # Cells full of paragraphs are columns of a page.
    return any(cell.blocks > 6 for row in filled for cell in row)


def as_markdown(rows: Sequence[Sequence[Cell]]) -> tuple[str, str | None]:
    """Write a table, its first row as header, and say if it had to be cut."""
    filled = [row for row in rows if any(cell.text for cell in row)]
    cells = sum(map(len, filled))
    width = min(_COLUMNS, max((len(row) for row in filled), default=0))
    kept = [row[:width] for row in filled[: max(2, CELLS // max(1, width))]]
    left = sum(map(len, kept))
    lines = [_line(row, width) for row in kept]
    if lines:
        lines.insert(1, "|" + " --- |" * width)
    remark = f"a table of {cells:,} cells cut at {left:,}" if left < cells else None
    return "\n".join(lines), remark


def _line(row: Sequence[Cell], width: int) -> str:
    texts = [" ".join(cell.text.split()).replace("|", "\\|") for cell in row]
    return "| " + " | ".join(texts + [""] * (width - len(texts))) + " |"
