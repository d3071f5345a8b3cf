"""Reads web pages that were printed from a PDF: each line of text at a place of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.knowledge.cleaning.characters import visible
from bot.knowledge.cleaning.hidden import is_hidden
from bot.knowledge.cleaning.layout import Line

if TYPE_CHECKING:
    from lxml.etree import _Element

_POINTS = re.compile(r"(?:^|;)\s*(top|left|height)\s*:\s*(-?\d{1,6}(?:\.\d{1,9})?)(?:pt|px)")
_SIZE = re.compile(r"font-size\s*:\s*(\d{1,3}(?:\.\d{1,9})?)(?:pt|px)")
_LEAST = 20  # lines with a place of their own, from which a page is taken for a print
_LETTER = 0.5  # of the size: how wide a letter is about


def lines(root: _Element) -> tuple[Line, ...]:
    """Give the lines of such a page in reading order, or none if it is an ordinary page."""
    placed = [
        (paragraph, places)
        for paragraph in root.iter("p")
        if "position:absolute" in (style := paragraph.get("style") or "").replace(" ", "")
        and len(places := dict(_POINTS.findall(style))) >= 2
    ]
    if len(placed) < _LEAST or 2 * len(placed) < sum(1 for _ in root.iter("p")):
        return ()
    found: list[Line] = []
    pages: dict[_Element | None, int] = {}
    for paragraph, places in placed:
        text, _ = visible("".join(paragraph.itertext()))  # type: ignore[arg-type]
        if not text.strip() or any(is_hidden(part) for part in paragraph.iter()):
            continue
        page = paragraph.getparent()
        size = max((_size(part) for part in paragraph.iter("span")), default=12.0)
        left = float(places["left"])
        found.append(
            Line(
                page=pages.setdefault(page, len(pages)),
                text=" ".join(text.split()),
                left=left,
                right=left + _LETTER * size * len(text),
                top=float(places["top"]),
                size=size,
                bold=_is_bold(paragraph),
                height=_height(page),
            )
        )
    return tuple(found)


def _size(element: _Element) -> float:
    found = _SIZE.search(element.get("style") or "")
    return float(found.group(1)) if found else 0.0


def _height(page: _Element | None) -> float:
    style = "" if page is None else page.get("style") or ""
    return float(dict(_POINTS.findall(style)).get("height") or 842)


def _is_bold(paragraph: _Element) -> bool:
    outside = (paragraph.text or "").strip() or any((b.tail or "").strip() for b in paragraph)
    return not outside and len(paragraph) > 0 and all(part.tag == "b" for part in paragraph)
