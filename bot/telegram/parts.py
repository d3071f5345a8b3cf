"""Which part of an answer a message shows: first the short answer, the others by their buttons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, Literal, get_args

from bot.answering.answer import Answer, Block, Part, Span

# `short` opens; `whole` is all of the part `answer`; the others show that part alone.
View = Literal["short", "whole", "how", "limits", "refusal", "sources"]
PARTS: Final[tuple[View, ...]] = get_args(View)[2:]

# Characters that a person reads before the buttons: about one screen of a phone.
SHORT_AT_MOST: Final = 900
# Topics about texts that go round: the answer begins by saying what such a text is.
_GOES_ROUND: Final = {"hoax": "telegram-is-hoax", "phishing": "telegram-is-fraud"}
# Characters from which on such a text was hardly typed as a question.
_PASTED_FROM: Final = 160
_A_REPLY: Final = frozenset({"refusal", "confirmation", "form-problem"})


def what_it_is(answer: Answer, forwarded: bool) -> str | None:
    """The message that says what kind of text was sent on, or None for an ordinary question."""
    if answer.case is None:
        return None
    topic = answer.topic or ""
    if not forwarded:
        return None
    return _GOES_ROUND.get(topic) or (
        "telegram-is-reply" if topic in _A_REPLY else "telegram-is-checked"
    )


def is_pasted(answer: Answer, words: str) -> bool:
    """Tell whether the words are a text that goes round rather than a question about one."""
    return answer.topic in _GOES_ROUND and len(words) >= _PASTED_FROM


def begun_with(answer: Answer, text: str) -> Answer:
    """The answer with a line before all others."""
    line = Block("text", (Span(text, strong=True),))
    return replace(answer, blocks=(line, *answer.blocks))


def ended_with(answer: Answer, text: str) -> Answer:
    """The answer with a line more of small print, before the last one of its own."""
    line = Block("note", (Span(text),), part="small-print")
    notes = [at for at, block in enumerate(answer.blocks) if block.part == "small-print"]
    at = notes[-1] if notes else len(answer.blocks)
    return replace(answer, blocks=(*answer.blocks[:at], line, *answer.blocks[at:]))


def numbered(answer: Answer, number: str) -> Answer:
    """The answer with its number at the end of the small print, if it has any."""
    notes = [at for at, block in enumerate(answer.blocks) if block.part == "small-print"]
    if not notes:
        return answer
    blocks = list(answer.blocks)
    last = blocks[notes[-1]]
    blocks[notes[-1]] = replace(last, spans=(*last.spans, Span(f" · {number}")))
    return replace(answer, blocks=tuple(blocks))


def views(answer: Answer) -> tuple[View, ...]:
    """The views that have content of their own, beside the short one."""
    parts = {block.part for block in answer.blocks}
    shorter = len(_short(answer)) < len(_of(answer, "answer"))
    return (*(("whole",) if shorter else ()), *(part for part in PARTS if part in parts))


def seen_as(answer: Answer, view: View) -> Answer:
    """The answer with only the blocks of a view."""
    small_print = _of(answer, "small-print")
    if view == "short":
        blocks = [*_short(answer), *small_print]
    elif view == "whole":
        blocks = [*_of(answer, "answer"), *small_print]
    elif view == "sources":
        blocks = [*_verdicts(answer.blocks), *_of(answer, "sources")]
    else:
        blocks = _below_their_verdicts(answer, view)
    return replace(answer, blocks=tuple(blocks))


def _below_their_verdicts(answer: Answer, part: Part) -> list[Block]:
    """The blocks of a part; those of several services each below the service's verdict."""
    shown: list[Block] = []
    verdict: Block | None = None
    for block in answer.blocks:
        if block.kind == "verdict":
            verdict = block
        elif block.part == part:
            shown += [verdict] if verdict else []
            verdict = None
            shown.append(block)
    return shown


def _short(answer: Answer) -> list[Block]:
    """What comes first of the answer, cut where a paragraph ends.

    Each verdict is shown, and what follows it at once; then as much as there is room for.
    """
    body = _of(answer, "answer")
    kept = {0}
    for number, block in enumerate(body):
        if block.kind == "verdict":
            kept |= {number, min(number + 1, len(body) - 1)}
    room = SHORT_AT_MOST - sum(_length(block) for block in _of(answer, "small-print"))
    room -= sum(_length(body[number]) for number in kept if number < len(body))
    for number, block in enumerate(body):
        if number in kept:
            continue
        room -= _length(block)
        if room < 0:
            break
        kept.add(number)
    short = [block for number, block in enumerate(body) if number in kept]
    while short and short[-1].kind == "heading":
        short.pop()
    return short


def _length(block: Block) -> int:
    return sum(len(span.text) for span in block.spans) + 2


def _of(answer: Answer, part: Part) -> list[Block]:
    return [block for block in answer.blocks if block.part == part]


def _verdicts(blocks: Iterable[Block]) -> Sequence[Block]:
    return [block for block in blocks if block.kind == "verdict"]
