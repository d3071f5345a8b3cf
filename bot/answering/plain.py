"""An answer as plain text, for the terminal and for JSON lines."""

from __future__ import annotations

import re
from hashlib import blake2b

from bot.answering.answer import Answer, Block, Span

_MARK = re.compile(r"\[\d+\]")


def plain_text(answer: Answer) -> str:
    """The answer as a person reads it without any markup; paragraphs are set apart."""
    lines: list[str] = []
    before: Block | None = None
    for block in answer.blocks:
        if before is not None and not _continues(before, block):
            lines.append("")
        lines.append(_line(block))
        before = block
    if answer.choices:
        lines += ["", " · ".join(choice.label for choice in answer.choices)]
    return "\n".join(lines)


def text_digest(answer: Answer) -> str:
    """16 hexadecimal digits by which the same text is known again."""
    return blake2b(plain_text(answer).encode(), digest_size=8).hexdigest()


def _continues(before: Block, block: Block) -> bool:
    """Tell whether a block follows the one before without an empty line."""
    lists = {"item", "step", "source"}
    return block.kind in lists and (before.kind in lists or before.kind == "heading")


def _line(block: Block) -> str:
    text = "".join(_span(span) for span in block.spans)
    if block.kind == "item":
        return f"• {text}"
    if block.kind == "step":
        return f"{block.number}. {text}"
    if block.kind == "source":
        return f"[{block.number}] {text}"
    return text


def _span(span: Span) -> str:
    if span.url is None or span.url == span.text or _MARK.fullmatch(span.text):
        return span.text
    return f"{span.text} {span.url}"
