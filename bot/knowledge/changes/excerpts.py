"""The passages of a change worth reading: what came and went, and a little of what is around."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import quote

from bot.knowledge.changes.addresses import canonical, is_form
from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import Change
from bot.knowledge.changes.parts import Part
from bot.knowledge.changes.statements import LINK, plain
from bot.knowledge.changes.wordings import PartKind

# Lines under headings, and marks before them.
_RULES = re.compile(r"^[ ]{0,3}(?:[=-]{3,}[ \t]*$|#{1,6}[ \t])", re.MULTILINE)
_AROUND = 90
_WITHIN = 240
_CUT = "…"
_WORDS_OF_A_LINK = 8


@dataclass(frozen=True)
class Piece:
    """A readable piece of text, kept, removed or added."""

    kind: PartKind
    text: str


@dataclass(frozen=True)
class Excerpt:
    """A passage that changed; `times` says how often the section has the very same change.

    `found_by` are the words of the new version by which the first of them is found.
    """

    weight: Weight
    pieces: tuple[Piece, ...]
    found_by: str
    times: int = 1


def excerpts(change: Change) -> tuple[Excerpt, ...]:
    """The passages of a change that are more than technical, in their order."""
    parts = change.parts
    found: dict[tuple[Weight, tuple[Piece, ...]], Excerpt] = {}
    at = 0
    for weight, run in groupby(parts, lambda part: part.weight):
        together = list(run)
        if weight > Weight.TECHNICAL:
            pieces = tuple(_pieces(together))
            known = found.get((weight, pieces))
            if known:
                found[weight, pieces] = replace(known, times=known.times + 1)
            else:
                before = parts[at - 1] if at else None
                after = parts[at + len(together)] if at + len(together) < len(parts) else None
                around = (*_context(before, last=True), *pieces, *_context(after))
                found[weight, pieces] = Excerpt(weight, around, _found_by(change, together))
        at += len(together)
    return tuple(found.values())


def passage_address(address: str, words: str) -> str:
    """The address of a page at the passage that begins with these words; "" if no web page."""
    if not address.startswith(("https://", "http://")):
        return ""
    page = address.partition("#")[0]
    return f"{page}#:~:text={quote(words, safe='').replace('-', '%2D')}" if words else page


def readable(text: str, *, with_addresses: bool = False) -> str:
    """A text as it is read, harmless and without marks or tracking.

    Links are their words; with addresses, where they lead stands behind them.
    """
    text = _RULES.sub("", text)
    pieces: list[str] = []
    at = 0
    for link in LINK.finditer(text):
        pieces += [plain(text[at : link.start()]), plain(link["words"] or "")]
        if link["bare"]:
            pieces.append(canonical(link["bare"]))
        elif with_addresses:
            pieces.append(f" ⟨{canonical(link['address'])}⟩")
        at = link.end()
    return harmless("".join([*pieces, plain(text[at:])]).replace("**", ""))


def harmless(text: str) -> str:
    """A text in one line without characters that steer a screen; a space at its ends is kept."""
    kept = "".join(
        " " if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp", "Cs") else one for one in text
    )
    folded = " ".join(kept.split())
    lead = " " if folded and kept[:1].isspace() else ""
    return f"{lead}{folded}{' ' if folded and kept[-1:].isspace() else ''}"


def _pieces(parts: Sequence[Part]) -> Iterator[Piece]:
    for part in parts:
        if part.kind is PartKind.KEPT:
            yield Piece(part.kind, _shortened(readable(part.text)))
            continue
        # An address is worth its place where it changed alone, or where people ask and object.
        words = plain(part.text).split()
        alone = any(
            part.kind is not other.kind and words == plain(other.text).split() for other in parts
        )
        forms = any(is_form(canonical(link["address"] or "")) for link in LINK.finditer(part.text))
        yield Piece(part.kind, readable(part.text, with_addresses=alone or forms))


def _context(part: Part | None, *, last: bool = False) -> Iterator[Piece]:
    if part is None or part.kind is not PartKind.KEPT:
        return
    text = readable(part.text)
    if len(text) > _AROUND:
        text = f"{_CUT}{text[-_AROUND:]}" if last else f"{text[:_AROUND]}{_CUT}"
    yield Piece(PartKind.KEPT, text)


def _shortened(text: str) -> str:
    if len(text) <= _WITHIN:
        return text
    return f"{text[: _WITHIN // 2]} {_CUT} {text[-_WITHIN // 2 :]}"


def _found_by(change: Change, parts: Sequence[Part]) -> str:
    """The first words of the line that holds the passage in the new version, else the heading."""
    for part in parts:
        if part.new.strip():
            at = part.new_start + len(part.new) - len(part.new.lstrip())
            start = change.new.rfind("\n", 0, at) + 1
            end = change.new.find("\n", at)
            line = readable(change.new[start : end if end >= 0 else None]).strip(" *#|•-")
            words = line.split()[:_WORDS_OF_A_LINK]
            if len(words) > 1:
                return " ".join(words)
    return change.path[-1] if change.path and change.new else ""
