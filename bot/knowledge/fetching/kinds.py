"""What kind of document bytes are: by how they begin and by what the server calls them."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from typing import Literal

Suffix = Literal[".html", ".pdf", ".xml", ".md", ".txt"]

_MEDIA_TYPES: Mapping[Suffix, tuple[str, ...]] = {
    ".html": ("text/html", "application/xhtml+xml", "application/xml", "text/xml"),
    ".pdf": ("application/pdf", "application/x-pdf"),
    ".xml": ("application/xml", "text/xml"),
    ".md": ("text/markdown", "text/x-markdown"),
    ".txt": (),
}

# Names that servers give to anything.
_ANYTHING = ("", "text/plain", "application/octet-stream", "binary/octet-stream")
_HTML_TAGS = ("<!doctype html", "<html", "<head", "<body")
_BEGINNING = 2_048
_PDF_WITHIN = 1_024  # where readers look for its mark
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def accepted(suffixes: tuple[Suffix, ...]) -> str:
    """Write an Accept header for these kinds of documents."""
    return ", ".join((*(name for one in suffixes for name in _MEDIA_TYPES[one]), "*/*;q=0.1"))


def media_type(content_type: str) -> str:
    """Give the bare name in a Content-Type header."""
    return content_type.partition(";")[0].strip().lower()


def kinds_of(content: bytes, content_type: str) -> tuple[Suffix, ...]:
    """Give the suffixes that fit both the first bytes and the Content-Type; () if none does."""
    name = media_type(content_type)
    fits = name in _ANYTHING
    return tuple(
        suffix
        for suffix in _begins_as(content, name)
        if fits or name in _MEDIA_TYPES[suffix] or (suffix == ".xml" and name.endswith("+xml"))
    )


def _begins_as(content: bytes, name: str) -> tuple[Suffix, ...]:
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return (".pdf",)
    beginning = _decoded(content[:_BEGINNING]).lstrip().lower()
    if "\0" in beginning:
        return ()
    marked = beginning.startswith("<")
    if any(tag in beginning for tag in _HTML_TAGS) or (marked and name == "text/html"):
        return (".html",)
    return (".xml",) if marked else (".md", ".txt")


def _decoded(beginning: bytes) -> str:
    for mark, encoding in _BOMS:
        if beginning.startswith(mark):
            return beginning.removeprefix(mark).decode(encoding, "replace")
    return beginning.decode("utf-8", "replace")
