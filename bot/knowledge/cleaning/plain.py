"""Reads plain text: paragraphs, whether each is one line or wrapped over many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.knowledge.cleaning.blocks import Block, Reading, heading, item, paragraph
from bot.knowledge.cleaning.characters import visible
from bot.knowledge.cleaning.encoding import decode_text
from bot.knowledge.cleaning.structure import is_contents, is_division

_BULLET = re.compile(r"(?:[-–—•*·▪◦]|\d{1,3}[.)]|\(?[a-z]{1,2}\)|\([ivxl]{1,6}\)|\(\d{1,3}\))\s+\S")
_SIGN = re.compile(r"[-–—•*·▪◦]\s+")
_UNDERLINE = re.compile(r"\s*(={4,}|-{4,})\s*")
_RULE = re.compile(r"[-=_*~.\s]{3,}")
_RAISED = re.compile(r" {20,}\d{1,4}")  # the number of a footnote, set above its line
_SENTENCE_END = (".", ":", ";", "?", "!", "”", "»", "’")
_WIDEST = 130  # characters of a line that somebody wrapped; longer ones are whole paragraphs
_FULL = 0.75  # of the usual width, from which a line may go on in the next


def read(content: bytes) -> Reading:
    """Read a plain text."""
    found = tuple(blocks(decode_text(content)))
    return Reading(found)


def blocks(text: str) -> list[Block]:
    """Give the paragraphs and items of a text, with wrapped lines joined."""
    lines = [line.rstrip() for line in visible(text.expandtabs(4))[0].split("\n")]
    width = _usual_width(lines)
    found: list[Block] = []
    open_line = before = ""  # the paragraph that is open, and the last line of it
    gap = False  # whether an empty line was met since
    for line in lines:
        if open_line and (mark := _UNDERLINE.fullmatch(line)) and not gap:
            found.append(heading(open_line, 1 if "=" in mark.group() else 2))
            open_line = ""
        elif not line.strip() or _RULE.fullmatch(line):
            gap = True
        elif open_line and width and _RAISED.fullmatch(line):
            open_line = f"{open_line} {line.strip()}"
        elif open_line and _goes_on(before, line, width, gap):
            open_line, before, gap = f"{open_line} {line.strip()}", line, False
        else:
            found += [as_block(open_line)] if open_line else []
            open_line, before, gap = line.strip(), line, False
    return found + ([as_block(open_line)] if open_line else [])


def as_block(text: str) -> Block:
    """Make a paragraph, or an item if the text begins with a bullet."""
    text = text.strip()
    if _SIGN.match(text):
        return item(_SIGN.sub("- ", text, count=1))
    return paragraph(text)


def starts_anew(line: str) -> bool:
    """Tell whether a line begins an item of a list or is the number of a division of a law."""
    return bool(_BULLET.match(line.strip())) or is_division(line.strip())


def _usual_width(lines: Sequence[str]) -> int:
    """The width at which a text was wrapped; 0 if its lines are paragraphs."""
    lengths = sorted(len(line) for line in lines if line.strip())
    widest = lengths[int(len(lengths) * 0.9)] if lengths else 0
    return widest if 40 <= widest <= _WIDEST else 0


def _ends_itself(line: str) -> bool:
    return is_division(line.strip()) or is_contents(line)


def _goes_on(before: str, line: str, width: int, gap: bool) -> bool:
    """Whether a wrapped line goes on in the next; over an empty line only in mid-sentence."""
    if not width or len(before) < _FULL * width or starts_anew(line) or _ends_itself(before):
        return False
    return not gap or line.strip()[0].islower() or not before.endswith(_SENTENCE_END)
