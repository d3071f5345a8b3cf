"""Tells with which letters all texts begin that a regular expression matches.

It reads the expressions of topics.yaml: letters, groups, classes, lookarounds and repetitions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, takewhile

_PIECE = re.compile(r"\\.|\[[^\]]*\]|.")
_REPETITION = re.compile(r"^(?:[?*+]|\{[\d,]*\})")
_MAY_LACK = ("?", "*", "{")  # how a repetition begins that may be of nothing
_LOOKAROUND = ("?=", "?!", "?<")
_CLASS = re.compile(r"\[[\w-]+\](?![?*{])", re.ASCII)
_ASCII = tuple(map(chr, range(128)))


def alternatives(expression: str) -> list[str]:
    """Part an expression at each `|` that stands in no group."""
    parts = [""]
    depth = 0
    for piece in _PIECE.findall(expression):
        depth += _deeper(piece)
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def beginnings(expression: str) -> Iterator[str]:
    """Give the plain letters, digits and spaces with which what an expression matches may begin.

    Each is as long as can be read without trying; "" stands for anything at all.
    """
    for one in alternatives(expression):
        read = one.removeprefix(r"\b")
        if read.startswith("("):
            yield from _of_group(read)
        elif found := _CLASS.match(read):
            yield from filter(re.compile(found[0]).fullmatch, _ASCII)
        else:
            plain = "".join(takewhile(lambda sign: sign.isalnum() or sign == " ", read))
            yield plain[:-1] if read.startswith(_MAY_LACK, len(plain)) else plain


def _of_group(expression: str) -> Iterator[str]:
    """The same for an expression that begins with a group, and has no alternatives outside."""
    pieces = _PIECE.findall(expression)
    end = list(accumulate(map(_deeper, pieces))).index(0)
    inner, rest = "".join(pieces[1:end]), "".join(pieces[end + 1 :])
    is_lookaround = inner.startswith(_LOOKAROUND)
    if not is_lookaround:
        yield from beginnings(inner.removeprefix("?:"))
    if is_lookaround or rest.startswith(_MAY_LACK):
        yield from beginnings(_REPETITION.sub("", rest))


def _deeper(piece: str) -> int:
    return (piece == "(") - (piece == ")")
