"""The statements of a passage: its sentences, list items and table cells, and what each says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.changes.addresses import canonical, without_anchor

# [words](address "title"), ![picture](address), <address>, and an address that stands bare.
LINK = re.compile(
    r"(?P<picture>!?)\[(?P<words>(?:[^\[\]\\]|\\.|\[[^\[\]]{0,200}\]){0,1000})\]"
    r"\(\s*<?(?P<address>[^\s()<>]{0,4000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,4000}){0,4})>?"
    r"(?:\s+\"[^\"]{0,300}\")?\s*\)"
    r"|<?(?P<bare>https?://[^\s<>()\[\]|\"]{1,4000})>?",
    re.DOTALL,
)
_BREAK = re.compile(
    r"\n[ \t]*(?:\r?\n[ \t]*)+"  # between paragraphs
    r"|\n[ \t]*(?=(?:[*+•-]|\d{1,3}[.)])[ \t])"  # before an item of a list
    r"|(?:[ ]{2}|\\)\r?\n"  # a line ended on purpose
    r"|<br[ ]?/?>"
    r"|\n(?=\|)|(?<!\\)\|"  # rows and cells of a table
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]*_]{0,4}\s+(?=[\"“„«¿¡(\[*_]{0,4}[^\W\d_a-z])|[。！？]")
_ITEM = re.compile(r"\s*(?:[*+•-]|\d{1,3}[.)])\s")
_FOOTNOTE = re.compile(r"\\?\[\d{1,3}\\?\]")
_ESCAPE = re.compile(r"\\([^\w\s])")
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+|[%‰€$£¥]")
_NUMBERING = re.compile(r"\d{1,3}")
# The longest policies seen have 300,000 characters. In texts beyond that statements are joined into
# longer ones, so that no text has more of them than can be compared in seconds.
_LONG_TEXT = 400_000
_MOST = 10_000


@dataclass(frozen=True)
class Statement:
    """A sentence, list item or table cell; `start` and `end` tile the passage it stands in."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    addresses: tuple[str, ...]
    is_item: bool
    is_heading: bool

    @property
    def says(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is compared: the words, and where the links lead."""
        return self.words, self.addresses

    @property
    def is_numbering(self) -> bool:
        """Whether this is only the number of a note or a page."""
        return (
            not self.is_item and len(self.words) == 1 and bool(_NUMBERING.fullmatch(self.words[0]))
        )


def shortest_of(*texts: str) -> int:
    """How many characters a statement of texts of this length must have."""
    longest = max(map(len, texts), default=0)
    return longest // _MOST if longest > _LONG_TEXT else 0


def statements(
    text: str, body: int = 0, own: frozenset[str] = frozenset(), shortest: int = 0
) -> list[Statement]:
    """Cut a passage into its statements, in order and without a gap.

    `body` is where its heading ends; `own` are the addresses of the document itself, links to
    which say nothing.
    """
    found: list[Statement] = []
    start = 0
    for end in [*_cuts(text, body, shortest), len(text)]:
        piece = text[start:end]
        words, addresses = words_of(piece), addresses_of(piece, own)
        if not (words or addresses) and end < len(text):
            continue  # marks alone belong to what follows
        if not (words or addresses) and found:
            last = found.pop()
            start, piece = last.start, text[last.start : end]
            words, addresses = last.words, last.addresses
        in_row = piece.lstrip().startswith("|") or piece.rstrip().endswith("|")
        is_item = in_row or bool(_ITEM.match(piece))
        if end > start:
            heading = end <= body
            found.append(Statement(start, end, piece, words, addresses, is_item, heading))
        start = end
    return found


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text with links, marks, notes' numbers, case and typography left out."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", plain(text)).casefold()))


def plain(text: str) -> str:
    """A text as it is read: links by their words, marks of Markdown left out."""
    shown = text
    if _may_link(text):
        shown = LINK.sub(lambda link: f" {link['words']} " if link["words"] else " ", text)
    return _ESCAPE.sub(r"\1", _FOOTNOTE.sub(" ", shown)).replace("<br>", " ")


def addresses_of(text: str, own: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Where the links of a text lead, by page, in order; the document itself left out."""
    pages = [without_anchor(address) for address in raw_addresses(text)]
    return tuple(page for page in pages if page and page not in own)


def raw_addresses(text: str) -> Iterator[str]:
    """The canonical addresses of a text's links, their anchors kept."""
    for link in LINK.finditer(text) if _may_link(text) else ():
        if not link["picture"]:
            yield canonical(link["address"] or (link["bare"] or "").rstrip(".,;:!?*_"))


def tidied(text: str) -> str:
    """A text with white space folded and its links' addresses canonical, all else as it stands."""
    return " ".join((LINK.sub(_tidied_link, text) if _may_link(text) else text).split())


def _may_link(text: str) -> bool:
    return "](" in text or "://" in text


def _tidied_link(link: re.Match[str]) -> str:
    if link["bare"]:
        return f" {canonical(link['bare'])} "
    address = "" if link["picture"] else canonical(link["address"])
    return f"{link['picture']}[{link['words']}]({address})"


def _cuts(text: str, body: int, shortest: int) -> Iterator[int]:
    """Where statements end: never inside a link, and after `shortest` characters at least."""
    links = [(link.start(), link.end()) for link in LINK.finditer(text)] if _may_link(text) else []
    ends = {match.end() for match in _BREAK.finditer(text)}
    ends.update(match.end() for match in _SENTENCE_END.finditer(text))
    ends = {end for end in ends if end > body} | {body}
    last = at = 0
    for end in sorted(ends):
        while at < len(links) and links[at][1] <= end:
            at += 1
        inside = at < len(links) and links[at][0] < end
        if not inside and end - last >= shortest and 0 < end < len(text):
            yield end
            last = end
