"""What an HTML page says of itself: title, main headings, language, what it shows without scripts.

Found by looking for a few tags one after another. The standard library's parser takes minutes for a
page made to hurt it ("<a " many times over); this is linear in the length, whatever comes.
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_LONGEST = 1_000_000  # characters looked at: scripts may stand before the headings
_CHARSET = re.compile(
    rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w-]{2,40})", re.IGNORECASE
)
_LANG = re.compile(r"[\s\"']lang\s{0,5}=\s{0,5}[\"']?([A-Za-z]{2,3})\b")
_PASSWORD = re.compile(r"type\s{0,5}=\s{0,5}[\"']?password\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Outline:
    """`language` is the base of a tag ("pt"), "" if the page names none."""

    title: str
    headings: tuple[str, ...]
    language: str
    noscript: str
    asks_password: bool


def outline_of(content: bytes) -> Outline:
    """Read a page's outline; of a page that is no HTML, an empty one."""
    page = _decode(content)[:_LONGEST]
    for name in ("script", "style", "svg"):
        page = _without(page, name)
    noscript = " ".join(_texts(page, "noscript"))
    page = _without(page, "noscript")
    return Outline(
        title=next(_texts(page, "title"), ""),
        headings=tuple(_texts(page, "h1")),
        language=_language(page),
        noscript=noscript,
        asks_password=any(_PASSWORD.search(tag) for tag in _tags(page, "input")),
    )


def _decode(content: bytes) -> str:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    named = _CHARSET.search(content[:4_096])
    try:
        return content.decode(named[1].decode("ascii") if named else "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _language(page: str) -> str:
    found = _LANG.search(next(_tags(page, "html"), ""))
    return found[1].lower() if found else ""


def _elements(page: str, name: str) -> Iterator[tuple[int, int, int, int]]:
    """Find where each element begins, where its inside begins and ends, and where it ends."""
    opening, closing = (re.compile(rf"<{slash}{name}\b", re.IGNORECASE) for slash in ("", "/"))
    at = 0
    while begin := opening.search(page, at):
        inside = page.find(">", begin.end()) + 1
        if not inside:
            return
        end = closing.search(page, inside)
        if end is None:
            yield begin.start(), inside, len(page), len(page)
            return
        at = (page.find(">", end.end()) + 1) or len(page)
        yield begin.start(), inside, end.start(), at


def _texts(page: str, name: str) -> Iterator[str]:
    for _, begin, end, _ in _elements(page, name):
        text = html.unescape(_TAG.sub(" ", page[begin:end]))
        if words := " ".join(text.split()):
            yield words


def _without(page: str, name: str) -> str:
    kept, at = [], 0
    for begin, _, _, end in _elements(page, name):
        kept.append(page[at:begin])
        at = end
    return " ".join((*kept, page[at:]))


def _tags(page: str, name: str) -> Iterator[str]:
    """Give what stands in each opening tag of the name."""
    for begin in re.finditer(rf"<{name}\b", page, re.IGNORECASE):
        end = page.find(">", begin.end(), begin.end() + 1_000)
        if end >= 0:
            yield page[begin.end() : end]
