"""Where the links of a PDF's page lead, set beside the words that they stand on."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.knowledge.cleaning.characters import visible
from bot.knowledge.cleaning.layout import Line
from bot.knowledge.cleaning.links import linked

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_MOST = 1_000  # links of a page that are looked at
_LONGEST = 2_000  # bytes of an address


class _Link(NamedTuple):
    """Where a link leads, and the words in its frame; heights from the top of the page."""

    address: str
    words: str
    top: float
    bottom: float


def with_links(
    lines: Sequence[Line], document: PdfDocument, page: PdfPage, textpage: PdfTextPage
) -> tuple[Line, ...]:
    """Give the lines of a page with the addresses of its links as Markdown."""
    found = list(lines)
    for link in _links(document, page, textpage):
        for number, line in enumerate(found):
            words = next((part for part in link.words.split("\n") if part in line.text), "").strip()
            if words and link.top <= line.top <= link.bottom:
                text = line.text.replace(words, linked(words, link.address), 1)
                found[number] = replace(line, text=text)
                break
    return tuple(found)


def _links(document: PdfDocument, page: PdfPage, textpage: PdfTextPage) -> Iterator[_Link]:
    import pypdfium2.raw as pdfium

    height = page.get_height()
    position, link, frame = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    for _ in range(_MOST):
        if not pdfium.FPDFLink_Enumerate(page, position, link):
            return
        action = pdfium.FPDFLink_GetAction(link)
        size = pdfium.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if not 1 < size <= _LONGEST or not pdfium.FPDFLink_GetAnnotRect(link, frame):
            continue
        address = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(document, action, address, size)
        low, high = sorted((frame.bottom, frame.top))
        words = textpage.get_text_bounded(frame.left, low, frame.right, high)
        yield _Link(
            address.value.decode("utf-8", "replace"), visible(words)[0], height - high, height - low
        )
