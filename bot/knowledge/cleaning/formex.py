"""Reads Formex, the XML in which EUR-Lex publishes the law of the European Union."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning import tables
from bot.knowledge.cleaning.blocks import Block, Kind, Reading, heading, paragraph
from bot.knowledge.cleaning.characters import visible

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOTS = frozenset((
    "ACT", "AGR", "ANNEX", "CASE", "CJT", "CONS.ACT", "CONS.ANNEX", "CONS.DOC", "CORR",
    "DECISION", "DOC", "GENERAL", "JUDGMENT", "LETTER", "OPINION", "ORDER", "PROT", "REPORT",
))  # fmt: skip
# Elements that describe the publication and are no text of it.
_DESCRIPTION = frozenset((
    "BIB.INSTANCE", "BIB.DATA", "BIB.DOC", "INFO.CONSLEG", "FAM.COMP", "LG.CASE", "TOC",
))  # fmt: skip
_PARAGRAPHS = frozenset((
    "P", "ALINEA", "TXT", "VISA", "PREAMBLE.INIT", "PREAMBLE.FINAL", "GR.CONSID.INIT",
    "ENACTING.TERMS.INIT", "DLIST.ITEM", "PL.DATE", "SUBTITLE",
))  # fmt: skip
_NUMBERS = frozenset((
    "NO.PARAG", "NO.P", "NO.CONSID", "NO.ITEM", "NO.GR.SEQ", "NO.SEQ",
))  # fmt: skip
_NUMBERED = frozenset(("PARAG", "NP", "CONSID", "NP.ECR", "ITEM"))

_SPACE_BEFORE = re.compile(r"\s+([,;.)])")  # as indented XML puts it before what follows an element


def read(content: bytes) -> Reading:
    """Read an act in Formex."""
    root = _tree(content)
    walk = _Walk()
    walk.element(root)
    title = next((block.text for block in walk.blocks if block.kind is Kind.HEADING), None)
    return Reading(tuple(walk.blocks + walk.notes), title, tuple(walk.remarks))


def _tree(content: bytes) -> _Element:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        remove_comments=True, remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        root: _Element = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableOriginal(f"is not well-formed XML ({error.msg}); fetch it again") from error
    subset = root.getroottree().docinfo.internalDTD
    if subset is not None and next(iter(subset.iterentities()), None) is not None:  # type: ignore[attr-defined]
        raise UnreadableOriginal("defines XML entities of its own, which are never expanded")
    if etree.QName(root).localname == "html":
        raise UnreadableOriginal("is a web page written as XML; name it .html")
    if root.tag not in _ROOTS:
        raise UnreadableOriginal(
            f"is XML, but not Formex: its root is <{str(root.tag)[:40]}>; take the HTML or the PDF"
        )
    return root


class _Walk:
    """Walks an act in reading order and collects its blocks, footnotes apart."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notes: list[Block] = []
        self.remarks: list[str] = []
        self._level = 1  # of the headings to come
        self._marker = ""  # the number of the paragraph to come

    def element(self, element: _Element) -> None:
        tag = str(element.tag)
        if tag in _DESCRIPTION:
            return
        if tag == "TITLE":
            self._title(element)
        elif tag == "ARTICLE":
            self._article(element)
        elif tag in ("DIVISION", "ANNEX"):
            self._level += 1
            self._children(element)
            self._level -= 1
        elif tag == "TBL":
            self._table(element)
        elif tag in _NUMBERED:
            self._numbered(element)
        elif tag in _PARAGRAPHS and not _holds_blocks(element):
            self._paragraph(self._words(element))
        else:
            self._children(element)

    def _children(self, element: _Element) -> None:
        self._stray(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.element(child)
            self._stray(child.tail)

    def _stray(self, text: str | None) -> None:
        if text and text.strip():
            self._paragraph(text)

    def _title(self, element: _Element) -> None:
        lines = [" ".join(self._words(part).split()) for part in element.iter("TI", "STI")]
        text = " — ".join(line for line in lines if line) or self._words(element)
        self.blocks.append(heading(text, self._level))

    def _article(self, element: _Element) -> None:
        titles = [child for child in element if child.tag in ("TI.ART", "STI.ART")]
        lines = [" ".join(self._words(title).split()) for title in titles]
        if lines:
            self.blocks.append(heading(" — ".join(lines), self._level + 1))
        for child in element:
            if child not in titles and isinstance(child.tag, str):
                self.element(child)

    def _numbered(self, element: _Element) -> None:
        for child in element:
            if child.tag in _NUMBERS:
                self._marker = f"{self._marker} {self._words(child)}".strip()
            elif isinstance(child.tag, str):
                self.element(child)
        self._paragraph("")

    def _paragraph(self, text: str) -> None:
        text = f"{self._marker} {' '.join(text.split())}".strip()
        self._marker = ""
        if text:
            self.blocks.append(paragraph(text))

    def _words(self, element: _Element) -> str:
        """The words in an element, with quotation marks, and with footnotes set apart."""
        text = element.text or ""
        for child in element:
            tag = str(child.tag)
            tail = child.tail or ""
            if tag == "QUOT.START":
                before = text.rstrip() if text.rstrip().endswith("(") else text
                text, tail = before + _quotation_mark(child), tail.lstrip()
            elif tag == "QUOT.END":
                text = text.rstrip() + _quotation_mark(child)
            elif tag == "NOTE":
                text = f"{text.rstrip()} ({self._note(child)})"
            elif tag == "FT" and child.get("TYPE") == "NUMBER":
                text += _grouped(self._words(child))
            else:
                text += (" " if tag == "P" else "") + self._words(child)
            text += tail
        return _SPACE_BEFORE.sub(r"\1", _single_spaced(text))

    def _note(self, element: _Element) -> int:
        number = len(self.notes) + 1
        self.notes.append(paragraph(""))  # its place, since a note may hold a note
        self.notes[number - 1] = paragraph(f"({number}) {self._words(element).strip()}")
        return number

    def _table(self, element: _Element) -> None:
        rows = [
            [tables.Cell(" ".join(self._words(cell).split())) for cell in row.iter("CELL")]
            for row in element.iter("ROW")
        ]
        text, remark = tables.as_markdown(rows)
        self.remarks += [remark] if remark else []
        self.blocks.append(Block(Kind.TABLE, text))


def _single_spaced(text: str) -> str:
    """Make all white space one space, and keep one at the edges for the words beside it."""
    return re.sub(r"\s+", " ", visible(text)[0])


def _grouped(number: str) -> str:
    digits = number.strip()
    return f"{int(digits):,}".replace(",", " ") if digits.isdigit() and len(digits) > 4 else number


def _quotation_mark(element: _Element) -> str:
    code = element.get("CODE") or "0022"
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return '"'


def _holds_blocks(element: _Element) -> bool:
    return any(
        child.tag in _PARAGRAPHS or child.tag in ("LIST", "TBL", "NP", "GR.SEQ")
        for child in element
    )
