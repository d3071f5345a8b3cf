"""Reads Markdown as others write it: every heading as `#`, no rules, no empty links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.knowledge.cleaning.blocks import Block, Kind, Reading, heading, item, paragraph
from bot.knowledge.cleaning.encoding import decode_text
from bot.knowledge.cleaning.links import address

_ATX = re.compile(r"(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_ITEM = re.compile(r"([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(.*)")
_LINK = re.compile(
    r"!?\[((?:[^\[\]\\]|\\.){0,2000})\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?"
    r"(?:\s+\"[^\"\n]{0,500}\")?\s*\)"
)
_STRONG = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1).)+)\1")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|~>-])")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_MARKUP = re.compile(
    r"</?(?:br|p|div|span|a|b|i|em|strong|sup|sub|u|font|center|script|style)\b[^<>]{0,500}>", re.I
)
_BREAK = re.compile(r"</?(?:br|p|div)\b", re.I)
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[^\n]*\n){0,200}?---[ \t]*\n")


def read(content: bytes) -> Reading:
    """Read Markdown."""
    text = decode_text(content).replace("\r\n", "\n").replace("\r", "\n")
    text = _COMMENT.sub(
        "", _FRONT_MATTER.sub("", text, count=1) if _FRONT_MATTER.match(text) else text
    )
    found = tuple(_blocks(text.split("\n")))
    title = next((block.text for block in found if block.kind is Kind.HEADING), None)
    return Reading(found, title)


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    for group in _groups(lines):
        if _FENCE.match(group[0]):
            yield Block(Kind.CODE, _fenced(group))
            continue
        open_lines: list[str] = []
        for line in group:
            if (
                open_lines
                and not _ITEM.fullmatch(open_lines[0])
                and (mark := _SETEXT.fullmatch(line))
            ):
                yield heading(_unstrung(" ".join(open_lines)), 1 if "=" in mark.group() else 2)
                open_lines = []
            elif marked := _ATX.fullmatch(line):
                yield from _text(open_lines)
                open_lines = []
                yield heading(_unstrung(marked.group(2)), len(marked.group(1)))
            elif _RULE.fullmatch(line):
                yield from _text(open_lines)
                open_lines = []
            elif open_lines and _ITEM.fullmatch(line):
                yield from _text(open_lines)
                open_lines = [line]
            else:
                open_lines.append(line)
        yield from _text(open_lines)


def _groups(lines: Sequence[str]) -> Iterator[list[str]]:
    """The runs of lines between empty ones; a fenced block of code is one."""
    group: list[str] = []
    fence = ""
    for line in lines:
        opening = _FENCE.match(line)
        if fence:
            group.append(line)
            if opening and line.strip().strip(fence[0]) == "" and len(line.strip()) >= len(fence):
                yield group
                group, fence = [], ""
        elif opening:
            if group:
                yield group
            group, fence = [line], opening.group(1)
        elif line.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _fenced(group: Sequence[str]) -> str:
    """A block of code between marks of three, closed even where the original's is not."""
    inside = group[1:-1] if len(group) > 1 and _FENCE.match(group[-1]) else group[1:]
    return "\n".join(
        ("```", *(line.replace("```", "'''").replace("~~~", "---") for line in inside), "```")
    )


def _text(lines: Sequence[str]) -> Iterator[Block]:
    if not lines:
        return
    if all(line.lstrip().startswith("|") for line in lines) and len(lines) > 1:
        yield Block(Kind.TABLE, "\n".join(" ".join(_inline(line).split()) for line in lines))
        return
    listed = _ITEM.fullmatch(lines[0])
    if listed:
        indent, marker, first = listed.groups()
        text = _inline("\n".join((first, *lines[1:])))
        sign = "-" if marker in "-*+" else marker
        yield (
            item(f"{sign} {text}", min(8, len(indent.expandtabs(4)) // 2))
            if text
            else paragraph("")
        )
        return
    text = _inline("\n".join(lines))
    strong = _STRONG.fullmatch(text)
    yield paragraph(strong.group(2) if strong else text, strong=strong is not None)


def _unstrung(text: str) -> str:
    """The words of a heading, which is none the more so for being bold."""
    return _STRONG.sub(r"\2", _inline(text))


def _inline(text: str) -> str:
    """Keep links that lead somewhere, as [words](address); take out escapes and single tags."""
    text = _MARKUP.sub(lambda found: "\n" if _BREAK.match(found.group()) else "", text)
    text = _LINK.sub(_link, text)
    return _ESCAPE.sub(r"\1", text).strip()


def _link(found: re.Match[str]) -> str:
    words = " ".join(found.group(1).split())
    kept = address(found.group(2).replace("\\", ""))
    if not words or found.group().startswith("!"):
        return ""
    text = f"[{words}]({kept})" if kept else words
    return f"{text} " if found.string[found.end() : found.end() + 1] == "[" else text
