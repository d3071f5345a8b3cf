"""The steps from the bytes of an original to its clean text, the same for every kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning import repeats, structure
from bot.knowledge.cleaning.blocks import Block, Kind, Reading, markdown
from bot.knowledge.cleaning.characters import visible
from bot.knowledge.cleaning.encoding import kind_of

LARGEST = 30_000_000
"""Bytes of an original; the PDF of the GDPR has one million."""

LONGEST = 5_000_000
"""Characters of a clean text; the whole GDPR has 350,000."""

_LEAST_WORDS = 10  # words of a text that says anything
_LEAST_LETTERS = 40  # or letters, where words are not set apart

_FILE_NAME = re.compile(r"\S+\.\w{2,4}")  # what some programs write for a title

VERSION = 1
"""Raised whenever the same bytes give another text, so that readers of texts see why it changed."""


@dataclass(frozen=True)
class Cleaned:
    """The text of an original as Markdown: NFC, lines ending in "\\n", headings as `#`.

    `remarks` is what a maintainer should know of what was left out; `cleaner` names this way of
    cleaning.
    """

    text: str
    title: str | None
    remarks: tuple[str, ...]
    cleaner: str


@dataclass(frozen=True)
class Format:
    """How an original is read: the module with `read`, and what its bytes may look like."""

    module: str
    kinds: frozenset[str | None]


_PAGE = Format("html", frozenset((None, "a web page", "XML")))
_TEXT = frozenset((None,))
_FORMATS = {
    ".md": Format("markdown", _TEXT),
    ".txt": Format("plain", _TEXT),
    ".html": _PAGE,
    ".htm": _PAGE,
    ".pdf": Format("pdf", frozenset(("a PDF",))),
    ".xml": Format("formex", frozenset((None, "XML"))),
}


SUFFIXES = tuple(_FORMATS)
"""The kinds of originals that can be read."""


def cleaner(suffix: str) -> str:
    """The way in which originals of a kind are cleaned: a text made in another way is outdated."""
    return f"{_FORMATS[suffix].module}-{VERSION}"


def cleaned(content: bytes, suffix: str, language: str | None = None) -> Cleaned:
    """Clean an original in this process, without bounds of time and memory."""
    form = checked(content, suffix)
    read: Callable[[bytes], Reading] = import_module(f"bot.knowledge.cleaning.{form.module}").read
    reading = read(content)
    blocks, hidden = _visible(reading.blocks)
    blocks, contents = structure.without_contents(blocks)
    blocks = tuple(structure.with_headings(blocks, language))
    blocks, copies = repeats.once(blocks)
    text = markdown(blocks)
    _check_length(text)
    counted = (
        (hidden, "invisible characters taken out"),
        (contents, "lines of a table of contents dropped"),
        (copies, "repeated copies of a text dropped"),
    )
    remarks = tuple(f"{number:,} {what}" for number, what in counted if number)
    return Cleaned(
        text=text,
        title=_title(reading, blocks),
        remarks=reading.remarks + remarks,
        cleaner=cleaner(suffix),
    )


def checked(content: bytes, suffix: str) -> Format:
    """Refuse what need not be read to be known as unreadable; give how the rest is read."""
    form = _FORMATS.get(suffix.lower())
    if form is None:
        known = ", ".join(sorted(_FORMATS))
        raise UnreadableOriginal(f"has the unknown suffix {suffix!r}; known are {known}")
    if len(content) > LARGEST:
        raise UnreadableOriginal(f"has {len(content):,} bytes, more than {LARGEST:,}; split it")
    if not content.strip():
        raise UnreadableOriginal("is empty; fetch it again")
    kind = kind_of(content)
    if kind not in form.kinds:
        found = kind or "text"
        raise UnreadableOriginal(f"is named {suffix}, but holds {found}; give it its own suffix")
    return form


def _check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise UnreadableOriginal(
            f"holds {len(text):,} characters of text, more than {LONGEST:,}; split it"
        )
    if len(text.split()) < _LEAST_WORDS and sum(map(str.isalpha, text)) < _LEAST_LETTERS:
        raise UnreadableOriginal(
            "holds hardly any text; if a browser shows more, save the page from there"
        )


def _visible(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], int]:
    kept: list[Block] = []
    hidden = 0
    for block in blocks:
        text, count = visible(block.text)
        hidden += count
        if text.strip():
            kept.append(replace(block, text=text))
    return tuple(kept), hidden


def _title(reading: Reading, blocks: tuple[Block, ...]) -> str | None:
    title = " ".join(visible(reading.title or "")[0].split())
    if not title or _FILE_NAME.fullmatch(title):
        title = next((block.text for block in blocks if block.kind is Kind.HEADING), "")
    return title[:300] or None
