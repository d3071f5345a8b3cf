"""What is sent back: status, verdict, blocks of text and the citations they rest on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.answering.case import Case

Verdict = Literal["yes", "partial", "no", "unclear"]
# Whether the answer is composed of the records' own words, or a model worded a part of it.
Mode = Literal["composed", "model"]
BlockKind = Literal["verdict", "text", "heading", "item", "step", "note", "source"]
# What a block is for: `answer` comes first and says what was asked, the others can be asked for.
Part = Literal["answer", "how", "limits", "refusal", "small-print", "sources"]


@dataclass(frozen=True)
class Span:
    """A run of text; `url` makes it a link, `strong` bold."""

    text: str
    url: str | None = None
    strong: bool = False


@dataclass(frozen=True)
class Block:
    """One paragraph or list item of an answer, free of any markup.

    `kind` says what it is: the `verdict` line opens an answer; `text` is a paragraph; `heading`
    opens a list; `item` and `step` are points of a list (`step` numbered by `number`); `note` is
    small print; `source` is one entry of the list of sources (`number` is its mark in the text).
    `part` is the part of the answer that it belongs to.
    """

    kind: BlockKind
    spans: tuple[Span, ...]
    number: int | None = None
    part: Part = "answer"


@dataclass(frozen=True)
class Citation:
    """A source that the answer rests on.

    `published` is an ISO date, perhaps only a month or a year, or None where the source has none.
    `passage` is the slice of our own text that cites it; `quote` is verbatim from an archived
    original, or None.
    """

    id: str
    title: str
    publisher: str
    url: str | None
    published: str | None
    passage: str
    quote: str | None = None


@dataclass(frozen=True)
class Choice:
    """One value that the person can pick to answer the bot's own question, shown as a button."""

    kind: Literal["jurisdiction", "service"]
    value: str
    label: str


@dataclass(frozen=True)
class Answer:
    """A finished reply; renderers turn its blocks into plain text or Telegram's HTML.

    `jurisdiction` and `service` are the person's own as understood, to be remembered for the next
    turn. `as_of` is the day that the answer is about. `choices` are set when the answer asks.
    `trace` tells, line by line, how the answer was found (for `--explain`); it never leaves the
    machine otherwise. `sections` are those that were weighed for it (`EEA/meta#late`), best first.
    `case` is what a reply on a place and service is about, `topic` that of its section.
    """

    answer_id: str
    status: str
    verdict: Verdict | None
    jurisdiction: str | None
    service: str | None
    as_of: date
    language: str
    blocks: tuple[Block, ...]
    citations: tuple[Citation, ...] = ()
    choices: tuple[Choice, ...] = ()
    mode: Mode = "composed"
    trace: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    case: Case | None = None
    topic: str | None = None
