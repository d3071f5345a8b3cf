"""Reads PDFs: the lines of their pages with their places and sizes, for the layout to join."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from math import hypot
from statistics import median_low
from typing import TYPE_CHECKING, Any

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning import layout
from bot.knowledge.cleaning.blocks import Reading
from bot.knowledge.cleaning.characters import visible
from bot.knowledge.cleaning.layout import Line
from bot.knowledge.cleaning.pdf_links import with_links

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

PAGES = 2_000
"""Pages of a PDF that are read; a longer one is a collection of documents."""

_LEAST_LETTERS = 20  # letters on a page that is no scan
_BOLD = 600  # weight of a font
# PDFium writes U+FFFE for a hyphen at the end of a line and the line's end together.
_LINE = re.compile("(?P<words>[^\r\n\ufffe]*)(?P<end>\r\n|\ufffe|[\r\n]|$)")


def read(content: bytes) -> Reading:
    """Read a PDF that holds text."""
    document = _opened(content)
    try:
        count = len(document)
        if count > PAGES:
            raise UnreadableOriginal(f"has {count:,} pages, more than {PAGES:,}; split it")
        lines: list[Line] = []
        empty = 0
        for number in range(count):
            page = document[number]
            textpage = page.get_textpage()
            found = with_links(list(_lines(page, textpage, number)), document, page, textpage)
            textpage.close()
            page.close()
            lines += found
            empty += sum(len(line.text) for line in found) < _LEAST_LETTERS
        if count and empty * 2 > count:
            raise UnreadableOriginal(
                f"holds no text on {empty} of its {count} pages, which seem to be scanned; make it "
                "searchable (OCR) first"
            )
        title = document.get_metadata_value("Title").strip() or None
    finally:
        document.close()
    remarks = (f"{empty} of {count} pages hold no text (pictures?)",) if empty else ()
    return Reading(layout.blocks(lines), title, remarks)


def _opened(content: bytes) -> PdfDocument:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise UnreadableOriginal("is encrypted; save a copy without a password") from error
        raise UnreadableOriginal("is a damaged PDF; fetch it again") from error


def _lines(page: PdfPage, textpage: PdfTextPage, number: int) -> Iterator[Line]:
    """The lines of a page as the document orders them; raised figures join the line they are in."""
    height = page.get_height()
    open_line: Line | None = None
    for found in _LINE.finditer(textpage.get_text_range()):
        line = _line(textpage, found.group("words"), found.start(), number, height)
        if line is None:
            continue
        if found.group("end") == "\ufffe":
            line = replace(line, text=f"{line.text}-")
        if open_line is not None and _beside(open_line, line):
            open_line = _merged(open_line, line)
            continue
        if open_line is not None:
            yield open_line
        open_line = line
    if open_line is not None:
        yield open_line


def _line(textpage: PdfTextPage, raw: str, start: int, page: int, height: float) -> Line | None:
    """Measure a line by the first letters of its words and its last; `start` is its first's index.

    What is written as a font's size counts only with the matrix that it is drawn with.
    """
    import pypdfium2.raw as pdfium

    text = visible(raw)[0]
    places = [found.start() for found in re.finditer(r"(?<!\S)\S|\S(?=\s*$)", raw)]
    if not text.strip() or not places:
        return None
    matrix = pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    box: Any = [ctypes.c_double() for _ in range(4)]
    sizes, bases, bold = [], [], 0
    left, right = float("inf"), 0.0
    for index in (start + place for place in places):
        pdfium.FPDFText_GetMatrix(textpage, index, matrix)
        pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
        pdfium.FPDFText_GetCharBox(textpage, index, *box)
        left, right = min(left, box[0].value), max(right, box[1].value)
        sizes.append(pdfium.FPDFText_GetFontSize(textpage, index) * hypot(matrix.c, matrix.d))
        bases.append(y.value)
        bold += pdfium.FPDFText_GetFontWeight(textpage, index) >= _BOLD
    size, base = median_low(sizes), median_low(bases)
    return Line(page, text, left, right, height - base, size, 2 * bold > len(places), height)


def _beside(line: Line, after: Line) -> bool:
    """Whether what follows stands on the same line, as a raised number of a footnote does."""
    same_height = abs(line.top - after.top) < 0.6 * max(line.size, after.size)
    return same_height and after.left >= line.right - 2 and after.left - line.right < line.size


def _merged(line: Line, after: Line) -> Line:
    larger = max(line, after, key=lambda one: len(one.text))
    gap = " " if after.left - line.right > 0.25 * larger.size else ""
    return Line(
        page=line.page,
        text=line.text.rstrip() + gap + after.text.lstrip(),
        left=line.left,
        right=after.right,
        top=larger.top,
        size=larger.size,
        bold=larger.bold,
        height=line.height,
    )
