"""Cuts a section into paragraphs and points of lists, and these into sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_ITEM = re.compile(r"\s*[-*]\s+(.*)")
_STEP = re.compile(r"\s*(\d+)[.)]\s+(.*)")
# Where a sentence ends: its sign, what closes after it, its citations. The next begins with a
# capital or a sign that opens, after a longer word or a citation with a digit too; "26. Mai" and
# "Art. 21" go on.
_END = re.compile(
    r"(?:(?<=[^\W\d_]{4})\.[\"”’»)]*(?:\s*\[@[^\]]*\])*|[.!?](?:\s*\[@[^\]]*\])+)(?=\s+\d)\s+|"
    r"(?:(?<!\d)(?<!\b[^\W\d_])(?<!\bArt)\.|[!?؟।])[\"”’»)]*"
    r"(?:\s*\[@[^\]]*\])*(?=\s+[^\sa-z\d\[(])\s+"
    r"|[。！？][”」』）)]*(?:\s*\[@[^\]]*\])*\s*(?=[^\s\[])"
)


@dataclass(frozen=True)
class Piece:
    """A paragraph, or a point of a list, `number` being that of a step; Markdown as written."""

    kind: Literal["text", "item", "step"]
    text: str
    number: int | None = None


def pieces(section: str) -> tuple[Piece, ...]:
    """The pieces of a section's text, which begins with its heading."""
    _, _, body = section.partition("\n")
    return tuple(
        piece
        for paragraph in re.split(r"\n\s*\n", body.strip())
        for piece in _of_paragraph(paragraph)
    )


def _of_paragraph(text: str) -> list[Piece]:
    """A paragraph, or the items of a list; a line without a sign goes on the one above."""
    found: list[Piece] = []
    step = 1
    for line in text.splitlines():
        match = _STEP.fullmatch(line)
        # "27. Mai" at the beginning of a line is no step: steps are counted from one.
        if match and int(match.group(1)) == step:
            found.append(Piece("step", match.group(2), step))
            step += 1
        elif match := _ITEM.fullmatch(line):
            found.append(Piece("item", match.group(1)))
        elif found:
            before = found[-1]
            found[-1] = Piece(before.kind, f"{before.text} {line.strip()}", before.number)
        else:
            found.append(Piece("text", line.strip()))
    return found


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a piece, each with the citations that follow it."""
    found = []
    position = 0
    for match in _END.finditer(text):
        found.append(text[position : match.end()].strip())
        position = match.end()
    found.append(text[position:].strip())
    return tuple(one for one in found if one)
