"""Walks the tree of a web page in reading order and collects its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.knowledge.cleaning import plain, tables
from bot.knowledge.cleaning.blocks import Block, Kind, item, paragraph
from bot.knowledge.cleaning.links import linked

if TYPE_CHECKING:
    from lxml.etree import _Element

TITLE_LINE = -1
"""The level of a heading that is one line of the title of an act."""

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd",
    "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
_STRONG = frozenset(("b", "strong"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# How EUR-Lex marks the lines of an act's title.
_ACT_TITLE = frozenset(("doc-ti", "oj-doc-ti", "title-doc-first", "title-doc-last"))


def plain_words(element: _Element) -> str:
    """Everything that is written in an element."""
    return "".join(str(text) for text in element.itertext())


class Walk:
    """Walks a tree in reading order and collects its blocks."""

    def __init__(self, base: str | None) -> None:
        self.blocks: list[Block] = []
        self.remarks: list[str] = []
        self._base = base
        self._words: list[str] = []
        self._strong = 0  # how many <b> are open
        self._plain = False  # whether words outside of <b> were met
        self._level = 0  # of the heading that is open, TITLE_LINE in the title of an act
        self._marker = ""  # of the item of a list whose first words are to come
        self._depth = -1  # of the list that is open

    def element(self, element: _Element) -> None:
        """Collect the blocks of an element, and of all that is in it."""
        tag = str(element.tag)
        own = {
            "table": self._table,
            "pre": self._preformatted,
            "ul": self._list,
            "ol": self._list,
            "br": self._break,
            "a": self._link,
            "sup": self._superscript,
        }.get(tag)
        if own:
            own(element)
        elif tag in _HEADINGS:
            self._heading(element, _HEADINGS[tag])
        elif tag == "p" and set((element.get("class") or "").split()) & _ACT_TITLE:
            self._heading(element, TITLE_LINE)
        elif tag in _BLOCKS:
            self.end()
            self.children(element)
            self.end()
        else:
            self._strong += tag in _STRONG
            self.children(element)
            self._strong -= tag in _STRONG

    def end(self) -> None:
        """Close the block that is open."""
        text = "\n".join(
            " ".join(line.split()) for line in "".join(self._words).split("\n")
        ).strip()
        strong = not self._plain
        self._words, self._plain = [], False
        if not text:
            return
        if self._level:
            self.blocks.append(Block(Kind.HEADING, " ".join(text.split()), self._level))
        elif self._marker:
            self.blocks.append(item(f"{self._marker} {text}", self._depth))
            self._marker = ""
        else:
            self.blocks.append(paragraph(text, strong))

    def children(self, element: _Element) -> None:
        """Collect the blocks and words that are in an element."""
        self._text(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.element(child)
            self._text(child.tail)

    def _text(self, text: str | None) -> None:
        if text:
            if not self._strong and not text.isspace():
                self._plain = True
            self._words.append(re.sub(r"\s+", " ", text))

    def _heading(self, element: _Element, level: int) -> None:
        self.end()
        outer, self._level = self._level, level
        self.children(element)
        self.end()
        self._level = outer

    def _break(self, element: _Element) -> None:
        following = element.getnext()
        twice = following is not None and following.tag == "br" and not (element.tail or "").strip()
        if twice and not self._level:
            self.end()
        else:
            self._words.append(" " if self._level else "\n")

    def _list(self, element: _Element) -> None:
        self.end()
        outer, self._depth = self._marker, self._depth + 1
        number = _first_number(element)
        self._text(element.text)
        for child in element:
            if child.tag == "li":
                self._marker = f"{number}." if element.tag == "ol" else "-"
                number += 1
                self.children(child)
                self.end()
                self._marker = ""
            elif isinstance(child.tag, str):
                self.element(child)
            self._text(child.tail)
        self.end()
        self._depth -= 1
        self._marker = outer

    def _link(self, element: _Element) -> None:
        before = len(self._words)
        self.children(element)
        words = "".join(self._words[before:])
        if "\n" in words or before > len(self._words):
            return
        self._words[before:] = [linked(words, element.get("href"), self._base)]

    def _superscript(self, element: _Element) -> None:
        before = len(self._words)
        self.children(element)
        words = "".join(self._words[before:]).strip()
        if words.isascii() and words.isdigit():
            self._words[before:] = [words.translate(_SUPERSCRIPT)]

    def _preformatted(self, element: _Element) -> None:
        self.end()
        self.blocks += plain.blocks(plain_words(element))

    def _table(self, element: _Element) -> None:
        self.end()
        grid = [
            [cell for cell in row if cell.tag in ("td", "th")]
            for row in element.iter("tr")
            if next(row.iterancestors("table"), None) is element
        ]
        nested = next(element.iterdescendants("table"), None) is not None
        rows = [] if nested else [[cell for td in row for cell in self._cells(td)] for row in grid]
        if nested or tables.is_layout(rows):
            for row in grid:
                self._layout_row(row)
            return
        for caption in element.iter("caption"):
            self.children(caption)
            self.end()
        text, remark = tables.as_markdown(rows)
        self.remarks += [remark] if remark else []
        self.blocks.append(Block(Kind.TABLE, text))

    def _inner(self, element: _Element) -> list[Block]:
        walk = Walk(self._base)
        walk.children(element)
        walk.end()
        self.remarks += walk.remarks
        return walk.blocks

    def _cells(self, element: _Element) -> Iterator[tables.Cell]:
        blocks = self._inner(element)
        text = " ".join(block.text for block in blocks)
        yield tables.Cell(text, len(blocks), element.tag == "th")
        span = element.get("colspan") or "1"
        for _ in range(1, min(int(span), 50) if span.isascii() and span.isdigit() else 1):
            yield tables.Cell("")

    def _layout_row(self, row: list[_Element]) -> None:
        """Set the text of a row's cells one after another, a number before its paragraph."""
        marker = ""
        for cell in row:
            blocks = self._inner(cell)
            if not blocks:
                continue
            first = blocks[0]
            if cell is not row[-1] and len(blocks) == 1 and tables.is_marker(first.text):
                marker = f"{marker} {first.text}".strip()
                continue
            if marker:
                blocks[0] = replace(first, text=f"{marker} {first.text}")
                marker = ""
            self.blocks += blocks
        if marker:
            self.blocks.append(paragraph(marker))


def _first_number(element: _Element) -> int:
    start = (element.get("start") or "1").strip()
    return int(start) if re.fullmatch(r"-?\d{1,6}", start, re.ASCII) else 1
