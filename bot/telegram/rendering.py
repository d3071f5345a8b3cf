"""Answers as Telegram takes them: its HTML, cut into messages before any tag is written."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from bot.answering.answer import Answer, Block, BlockKind
from bot.telegram.direction import is_right_to_left, isolated, lead

# Bot API: 4,096 UTF-16 code units after parsing, 32 KiB before; tdlib `MessageLimit`.
LONGEST_TEXT: Final = 4096
LONGEST_RAW_BYTES: Final = 32_000
_LONGEST_URL: Final = 2048

_TAGS: Final[dict[BlockKind, str]] = {"verdict": "b", "heading": "b", "note": "i"}
_LISTED: Final[frozenset[BlockKind]] = frozenset({"item", "step", "source"})

# The server drops these (tdlib `clean_input_string`), or could not even be sent them.
_DROPPED: Final = re.compile("[\x00-\x08\x0b-\x1f\u2028-\u202e\ud800-\udfff]")

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})
_BLANK_LETTERS: Final = "\u115f\u1160\u2800\u3164\uffa0"


@dataclass(frozen=True)
class Run:
    """A run of text in one style; `tags` are Telegram's, outermost first."""

    text: str
    tags: tuple[str, ...] = ()
    url: str | None = None


@dataclass(frozen=True)
class Page:
    """One message of an answer: its HTML, and the same as plain texts should that be refused.

    The plain form spells out its links, so it may need more than one message.
    """

    html: str
    plain: tuple[str, ...]


def pages(answer: Answer) -> tuple[Page, ...]:
    """Return the messages that tell the answer, in order; none is empty or too long."""
    return tuple(
        Page("".join(_markup(run) for run in page), tuple(_plain(page)))
        for page in _cut(_runs(answer))
    )


def is_web_address(url: str) -> bool:
    """Return whether Telegram would make this a link, and we would send people there."""
    if len(url) > _LONGEST_URL or re.search(r"[\s\x00-\x1f\x7f]", url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in (parts.hostname or "")


def _runs(answer: Answer) -> Iterator[Run]:
    """Yield the whole answer as runs; entries of one list stand closer than paragraphs."""
    before: BlockKind | None = None
    for block in answer.blocks:
        if not any(_is_visible(character) for span in block.spans for character in span.text):
            continue
        if before is not None:
            yield Run("\n" if before == block.kind and block.kind in _LISTED else "\n\n")
        turned = is_right_to_left(answer.language)
        yield from (run for run in _block_runs(block, turned) if run.text)
        before = block.kind


def _block_runs(block: Block, turned: bool) -> Iterator[Run]:
    """Yield a block's runs; `turned` where the language is written from right to left."""
    outer = (_TAGS[block.kind],) if block.kind in _TAGS else ()
    words = "".join(span.text for span in block.spans)
    yield Run((lead(words) if turned else "") + _lead(block), outer)
    for span in block.spans:
        strong = ("b",) if span.strong and "b" not in outer else ()
        url = span.url if span.url and is_web_address(span.url) else None
        text = _DROPPED.sub("", span.text)
        yield Run(isolated(text) if turned else text, outer + strong, url)


def _lead(block: Block) -> str:
    """Return what stands in front of a block's own words."""
    if block.kind == "item":
        return "• "
    if block.kind == "step":
        return f"{block.number}. " if block.number is not None else "• "
    if block.kind == "source":
        return f"[{block.number}] " if block.number is not None else "• "
    return ""


def _markup(run: Run) -> str:
    text = html.escape(run.text)
    if run.url:
        text = f'<a href="{html.escape(run.url)}">{text}</a>'
    for tag in reversed(run.tags):
        text = f"<{tag}>{text}</{tag}>"
    return text


def _plain(page: Iterable[Run]) -> Iterator[str]:
    spelled_out = (
        Run(f"{run.text} ({run.url})" if run.url and run.url != run.text else run.text)
        for run in page
    )
    for part in _cut(spelled_out):
        yield "".join(run.text for run in part)


def _cut(runs: Iterable[Run]) -> Iterator[tuple[Run, ...]]:
    """Yield the runs message by message, cut where it hurts least.

    A cut falls between paragraphs where the message is then at least half full, else between
    lines, else between words, else anywhere.
    """
    left = _strip(list(runs))
    while left:
        fitting = _fitting_characters(left)
        if fitting < sum(len(run.text) for run in left):
            fitting = _best_cut("".join(run.text for run in left)[: fitting + 1], fitting)
        page, left = _divide(left, fitting)
        left = _strip(left)
        if any(_is_visible(character) for run in page for character in run.text):
            yield tuple(_strip(page))


def _is_visible(character: str) -> bool:
    """Return whether the character alone would make a message that is not empty."""
    return unicodedata.category(character) not in _UNSEEN and character not in _BLANK_LETTERS


def _fitting_characters(runs: list[Run]) -> int:
    """Return how many characters from the start fit into one message."""
    characters = units = size = 0
    for run in runs:
        size += len(_markup(replace(run, text="")).encode())
        for character in run.text:
            units += 2 if character > "\uffff" else 1
            size += len(html.escape(character).encode())
            if units > LONGEST_TEXT or size > LONGEST_RAW_BYTES:
                return characters
            characters += 1
    return characters


def _best_cut(text: str, longest: int) -> int:
    """Return the length of the first part of a text that must be cut at `longest` or before."""
    for mark in ("\n\n", "\n", " "):
        at = text.rfind(mark, 0, longest + 1)
        if at >= longest // 2:
            return at
    return longest


def _divide(runs: list[Run], at: int) -> tuple[list[Run], list[Run]]:
    """Return the runs of the first `at` characters, and the others."""
    before: list[Run] = []
    for index, run in enumerate(runs):
        if at < len(run.text):
            if at:
                before.append(replace(run, text=run.text[:at]))
            return before, [replace(run, text=run.text[at:]), *runs[index + 1 :]]
        at -= len(run.text)
        before.append(run)
    return before, []


def _strip(runs: list[Run]) -> list[Run]:
    """Return the runs without white space at either end, as the server would trim them."""
    runs = list(runs)
    while runs and not runs[0].text.strip():
        runs.pop(0)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return runs
