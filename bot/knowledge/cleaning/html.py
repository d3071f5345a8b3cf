"""Reads web pages: their text as blocks, without what surrounds and what hides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning import hidden, layout, positioned
from bot.knowledge.cleaning.blocks import Block, Kind, Reading, heading
from bot.knowledge.cleaning.encoding import decode_page
from bot.knowledge.cleaning.walk import TITLE_LINE, Walk, plain_words

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN_IDS = ("content", "main-content", "maincontent", "main", "bodyContent", "mw-content-text")
_LEAST_SHARE = 0.5  # of the page's words that <main> must hold to be taken for its text


def read(content: bytes) -> Reading:
    """Read a web page."""
    text, remarks = decode_page(content)
    root = _tree(text)
    title = _title(root)
    lines = positioned.lines(root)
    if lines:
        return Reading(layout.blocks(lines), title, remarks)
    base = _base(root)
    parts, words = hidden.take_out(root)
    if parts:
        remarks += (f"{parts:,} hidden parts with {words:,} words dropped",)
    walk = Walk(base)
    walk.element(_main(root))
    walk.end()
    return Reading(tuple(_act_title(walk.blocks)), title, remarks + tuple(walk.remarks))


def _tree(text: str) -> _Element:
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1)
    root: _Element | None
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableOriginal(f"is no web page that can be read: {error.msg}") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableOriginal(
            "nests its elements more than 256 deep, or has one of more than 10 MB: no document of "
            "people does; fetch it again, or save its text as .txt"
        )
    if root is None:
        raise UnreadableOriginal("is an empty web page")
    return root


def _base(root: _Element) -> str | None:
    base = next(root.iter("base"), None)
    return base.get("href") if base is not None else None


def _title(root: _Element) -> str | None:
    for tag in ("h1", "title"):
        found = [" ".join(plain_words(element).split()) for element in root.iter(tag)]
        found = [text for text in found if text]
        if len(found) == 1 or (found and tag == "title"):
            return found[0]
    return None


def _main(root: _Element) -> _Element:
    """The element that holds the text: <main>, one <article>, a well-known id, or the page."""
    body = next(root.iter("body"), root)
    whole = hidden.word_count(body)
    candidates: list[_Element] = [
        *body.iter("main"),
        *(element for element in body.iter("div", "section") if element.get("role") == "main"),
        *(articles if len(articles := list(body.iter("article"))) == 1 else ()),
        *(element for name in _MAIN_IDS for element in body.iter("div", "section", "td")
          if element.get("id") == name),
    ]  # fmt: skip
    for candidate in candidates:
        if hidden.word_count(candidate) >= _LEAST_SHARE * whole:
            return candidate
    return body


def _act_title(blocks: list[Block]) -> Iterator[Block]:
    """Join the lines of an act's title, which EUR-Lex sets as paragraphs of one class."""
    lines: list[str] = []
    for block in blocks:
        if block.kind is Kind.HEADING and block.level == TITLE_LINE:
            lines.append(block.text)
            continue
        if lines:
            yield heading(" ".join(lines), 1)
            lines = []
        yield block
    if lines:
        yield heading(" ".join(lines), 1)
