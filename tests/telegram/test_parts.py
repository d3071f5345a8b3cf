"""What of an answer stands in the message, and what behind which button."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.answering.answer import Answer, Block, BlockKind, Part, Span
from bot.answering.case import Case
from bot.answering.question import Question
from bot.live import LiveGuide
from bot.telegram.keyboards import answer_keyboard
from bot.telegram.parts import PARTS, SHORT_AT_MOST, numbered, seen_as, views, what_it_is
from bot.telegram.rendering import pages
from tests.telegram.fakes import made_again

CASE = Case("IE", "instagram", date(2026, 11, 21))


def block(text: str, kind: BlockKind = "text", part: Part = "answer") -> Block:
    return Block(kind, (Span(text),), part=part)


def answer_of(*blocks: Block) -> Answer:
    answer = made_again(CASE, "en")
    assert answer is not None
    return replace(answer, blocks=blocks)


def texts(answer: Answer) -> list[str]:
    return ["".join(span.text for span in one.spans) for one in answer.blocks]


def test_the_message_is_cut_where_a_paragraph_ends_and_the_rest_is_one_button_away() -> None:
    verdict, state, direct = block("Yes", "verdict"), block("s" * 200), block("d" * 300)
    rest, note = block("r" * 500), block("No advice", "note", "small-print")
    answer = answer_of(verdict, state, direct, rest, note)
    assert seen_as(answer, "short").blocks == (verdict, state, direct, note)
    assert seen_as(answer, "whole").blocks == (verdict, state, direct, rest, note)
    assert views(answer) == ("whole",)
    assert views(answer_of(verdict, state, direct, note)) == ()


def test_every_verdict_stands_in_the_message_however_long_the_first_answer_is() -> None:
    answer = answer_of(
        block("Yes, Facebook", "verdict"),
        block("It runs"),
        block("x" * 890),
        block("Partly, WhatsApp", "verdict"),
        block("It does not run"),
    )
    assert texts(seen_as(answer, "short")) == [
        "Yes, Facebook",
        "It runs",
        "Partly, WhatsApp",
        "It does not run",
    ]


def test_a_heading_does_not_end_the_message() -> None:
    answer = answer_of(block("Yes", "verdict"), block("a"), block("H", "heading"), block("x" * 900))
    assert texts(seen_as(answer, "short")) == ["Yes", "a"]


def test_steps_of_two_services_stand_below_their_verdicts() -> None:
    answer = answer_of(
        block("Yes, Facebook", "verdict"),
        block("1", "step", "how"),
        block("limit", "item", "limits"),
        block("Partly, WhatsApp", "verdict"),
        block("2", "step", "how"),
    )
    assert texts(seen_as(answer, "how")) == ["Yes, Facebook", "1", "Partly, WhatsApp", "2"]
    assert texts(seen_as(answer, "limits")) == ["Yes, Facebook", "limit"]


def test_only_parts_with_content_have_a_button() -> None:
    answer = answer_of(block("Yes", "verdict"), block("Complain", part="refusal"))
    keyboard = answer_keyboard(answer, "short", lambda name: name)
    assert keyboard is not None
    assert [[button.text for button in row] for row in keyboard.inline_keyboard] == [
        ["telegram-button-refusal"],
        ["telegram-button-service", "telegram-button-country"],
        ["telegram-button-wrong", "telegram-button-helpful"],
    ]


def test_the_number_stands_at_the_end_of_the_small_print() -> None:
    answer = answer_of(block("Yes", "verdict"), block("No advice", "note", "small-print"))
    assert texts(numbered(answer, "Answer 0a1b"))[-1] == "No advice · Answer 0a1b"


@pytest.mark.parametrize(
    ("topic", "forwarded", "message"),
    [
        ("hoax", False, None),
        ("hoax", True, "telegram-is-hoax"),
        ("phishing", True, "telegram-is-fraud"),
        ("refusal", True, "telegram-is-reply"),
        ("refusal", False, None),
        ("own-posts", True, "telegram-is-checked"),
        ("own-posts", False, None),
    ],
)
def test_what_was_sent_on_is_named(topic: str, forwarded: bool, message: str | None) -> None:
    answer = replace(answer_of(block("Yes", "verdict")), topic=topic)
    assert what_it_is(answer, forwarded) == message
    assert what_it_is(replace(answer, case=None), forwarded) is None


@pytest.mark.parametrize(
    "question",
    [
        "I live in Ireland. Can I object on Instagram?",
        "Ich wohne in Österreich. Kann ich auf Facebook und WhatsApp widersprechen?",
        "What was the situation in France on 12 June 2024?",
        "I live in Boston, can I object on Facebook?",
        "أعيش في ألمانيا. هل يمكنني الاعتراض في Instagram؟",
        "I live in Peru. Can I object on Instagram?",
    ],
)
def test_a_real_answer_fits_a_screen_and_loses_nothing(live: LiveGuide, question: str) -> None:
    answer = live.answer(Question((question,)))
    short = seen_as(answer, "short")
    assert len("".join(texts(short))) <= SHORT_AT_MOST
    parts = {one for view in PARTS for one in seen_as(answer, view).blocks}
    assert {*seen_as(answer, "whole").blocks, *parts} == set(answer.blocks)
    assert all(len(pages(seen_as(answer, view))) == 1 for view in ("short", *views(answer)))
