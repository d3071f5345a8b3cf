"""The report on a comparison for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import Change, Comparison
from bot.knowledge.changes.excerpts import Excerpt, Piece, excerpts, harmless
from bot.knowledge.changes.report import Versions, fate, heading_path, summary
from bot.knowledge.changes.wordings import PartKind

_COLOURS = {PartKind.REMOVED: "31", PartKind.ADDED: "32"}
_BOLD = "1"
_SIGNS = {PartKind.REMOVED: ("[-", "-]"), PartKind.ADDED: ("{+", "+}")}
_NARROWEST = 20
_LINES_OF_WORDING = 3

# A word and the colour it is written in, if any.
_Word = tuple[str, str]


def terminal_report(
    comparison: Comparison, versions: Versions, *, width: int = 80, colours: bool = False
) -> str:
    """The report as lines of at most `width` columns: summary, rights in full, wording in short.

    What went stands in [- -], what came in {+ +}, with colours or without.
    """
    width = max(width, _NARROWEST)
    lines = [
        *_wrapped([(harmless(versions.title), _BOLD)], width, colours),
        *_wrapped(
            [(f"{versions.old} → {versions.new}  {harmless(versions.address)}", "")], width, colours
        ),
        *_wrapped([(summary(comparison), _BOLD)], width, colours),
    ]
    for change in comparison.of_weight(Weight.RIGHTS):
        lines += ["", *_headed(change, width, colours)]
        told = excerpts(change)
        for excerpt in told:
            if excerpt.weight is Weight.RIGHTS:
                lines += _written(excerpt, width, colours)
        more = sum(excerpt.weight is Weight.WORDING for excerpt in told)
        if more:
            lines.append(f"  (and {more} of wording)")
    wording = comparison.of_weight(Weight.WORDING)
    if wording:
        lines += ["", *_wrapped([("Wording", _BOLD)], width, colours)]
    for change in wording:
        lines += _headed(change, width, colours)
        for excerpt in excerpts(change)[:1]:
            written = _written(excerpt, width, colours)
            lines += written[:_LINES_OF_WORDING]
            if len(written) > _LINES_OF_WORDING:
                lines.append("  …")
    technical = len(comparison.of_weight(Weight.TECHNICAL))
    if technical:
        lines += ["", f"Technical: {technical}"]
    return "\n".join(lines) + "\n"


def _headed(change: Change, width: int, colours: bool) -> list[str]:
    told = f"({'; '.join([fate(change), ', '.join(change.subjects)]).strip('; ')})"
    return _wrapped(
        [(harmless(heading_path(change.path)), _BOLD), (harmless(told), "")], width, colours
    )


def _written(excerpt: Excerpt, width: int, colours: bool) -> list[str]:
    words = [(_signed(piece), _COLOURS.get(piece.kind, "")) for piece in excerpt.pieces]
    if excerpt.times > 1:
        words.append((f"(and {excerpt.times - 1} times more)", ""))
    lines = _wrapped(words, width - 2, colours)
    return [f"  {line}" for line in lines]


def _signed(piece: Piece) -> str:
    opening, closing = _SIGNS.get(piece.kind, ("", ""))
    return f"{opening}{piece.text.strip()}{closing}" if piece.text.strip() else ""


def _wrapped(texts: list[_Word], width: int, colours: bool) -> list[str]:
    """Lines of whole words, broken only where one is wider than a line."""
    lines: list[list[_Word]] = [[]]
    room = width
    for word, colour in _words(texts, width):
        if columns(word) + bool(lines[-1]) > room:
            lines.append([])
            room = width
        room -= columns(word) + bool(lines[-1])
        lines[-1].append((word, colour))
    return [" ".join(_coloured(*word, colours) for word in line) for line in lines if line]


def _words(texts: list[_Word], width: int) -> Iterator[_Word]:
    for text, colour in texts:
        for word in text.split():
            left = word
            while columns(left) > width:
                cut = next(at for at in range(1, len(left) + 1) if columns(left[: at + 1]) > width)
                yield left[:cut], colour
                left = left[cut:]
            yield left, colour


def _coloured(word: str, colour: str, colours: bool) -> str:
    return f"\x1b[{colour}m{word}\x1b[0m" if colours and colour else word


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: two for a wide character, none for an accent."""
    return sum(
        0 if unicodedata.combining(one) else 1 + (unicodedata.east_asian_width(one) in "WF")
        for one in text
    )
