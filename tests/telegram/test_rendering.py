"""Rendered answers, read by the rules of Telegram's server."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.answer import Answer, Block, BlockKind, Span
from bot.telegram.rendering import LONGEST_TEXT, is_web_address, pages
from tests.telegram.checks import read_text
from tests.telegram.fakes import make_answer
from tests.telegram.markup import Entity, utf16_units

KINDS: tuple[BlockKind, ...] = ("verdict", "text", "heading", "item", "step", "note", "source")

awkward = ["<b>", "a < b & c", "&nbsp;", "&amp;", "</i>", "👩‍👩‍👧‍👦🇩🇪", "مرحبا بالعالم", "\"'`*_["]
wild = st.text(min_size=1, max_size=200) | st.sampled_from([*awkward, "\u202eabc", "\u200b"])
spans = st.builds(
    Span,
    text=wild,
    url=st.none() | wild | st.just("https://example.org/?a=1&b=<2>\"'"),
    strong=st.booleans(),
)
blocks = st.builds(
    Block,
    kind=st.sampled_from(KINDS),
    spans=st.lists(spans, max_size=4).map(tuple),
    number=st.none() | st.integers(1, 99),
)


def answer_of(*blocks: Block) -> Answer:
    return replace(make_answer(""), blocks=blocks)


def read(answer: Answer) -> list[tuple[str, tuple[Entity, ...]]]:
    """Return the messages as Telegram shows them; fails where it would refuse one."""
    return [read_text({"text": page.html, "parse_mode": "HTML"}) for page in pages(answer)]


def without_space(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


@given(st.lists(blocks, max_size=6).map(tuple))
@settings(deadline=None, max_examples=150)
def test_telegram_takes_any_answer_in_both_forms(blocks: tuple[Block, ...]) -> None:
    answer = answer_of(*blocks)
    shown = [text for text, _ in read(answer)]
    for page, text in zip(pages(answer), shown, strict=True):
        plain = [read_text({"text": part})[0] for part in page.plain]
        assert plain
        if not any(span.url for block in blocks for span in block.spans):
            assert without_space(plain) == without_space([text])


ordinary = st.characters(
    exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"],
    exclude_characters="\u115f\u1160\u2800\u3164\uffa0",  # letters that show nothing
)


@given(st.text(ordinary))
@settings(deadline=None, max_examples=150)
def test_people_read_exactly_the_words_of_the_answer(text: str) -> None:
    shown = read(answer_of(Block("text", (Span(text),))))
    assert without_space(part for part, _ in shown) == without_space([text])


def test_what_could_not_be_sent_or_turns_the_line_around_is_left_out() -> None:
    ((text, _),) = read(answer_of(Block("text", (Span("a\x00b\ud800c\u202ed\te"),))))
    assert text == "abcd e"
    (page,) = pages(answer_of(Block("text", (Span("a\u202eb"),))))
    assert page.html == "ab"


@pytest.mark.parametrize("letter", ["a", "&", "ß", "語", "👍", '"'])
def test_a_long_text_is_cut_and_nothing_is_lost(letter: str) -> None:
    words = " ".join(letter * 7 for _ in range(1500))
    shown = [text for text, _ in read(answer_of(Block("text", (Span(words),))))]
    assert len(shown) > 1
    assert " ".join(shown) == words
    assert max(map(utf16_units, shown)) <= LONGEST_TEXT


def test_a_text_without_any_space_is_cut_too() -> None:
    shown = [text for text, _ in read(answer_of(Block("text", (Span("x" * 10_000),))))]
    assert [len(text) for text in shown] == [4096, 4096, 1808]


def test_cuts_fall_between_paragraphs() -> None:
    paragraphs = [Block("text", (Span(f"{number}" * 1500, strong=True),)) for number in range(4)]
    shown = [text for text, _ in read(answer_of(*paragraphs))]
    assert shown == ["0" * 1500 + "\n\n" + "1" * 1500, "2" * 1500 + "\n\n" + "3" * 1500]


def test_long_addresses_are_cut_by_their_bytes() -> None:
    url = "https://example.org/?" + "&" * 1900
    sources = [Block("source", (Span(f"Title {n}", url),), n) for n in range(1, 9)]
    shown = read(answer_of(*sources))
    assert [entity.text for _, entities in shown for entity in entities] == [
        f"Title {n}" for n in range(1, 9)
    ]


def test_each_kind_of_block_looks_like_what_it_is() -> None:
    answer = answer_of(
        Block("verdict", (Span("✅ Yes, in Ireland"),)),
        Block("heading", (Span("How"),)),
        Block("step", (Span("Open the form"),), 1),
        Block("step", (Span("Send "), Span("it", strong=True)), 2),
        Block("item", (Span("a point"),)),
        Block("note", (Span("Not legal advice"),)),
        Block("source", (Span("The law", "https://example.org/law"), Span(", 2024")), 1),
    )
    ((text, entities),) = read(answer)
    assert text == (
        "✅ Yes, in Ireland\n\nHow\n\n1. Open the form\n2. Send it\n\n• a point\n\n"
        "Not legal advice\n\n[1] The law, 2024"
    )
    assert ("a", "The law", "https://example.org/law") in [
        (entity.type, entity.text, entity.url) for entity in entities
    ]
    assert {(entity.type, entity.text) for entity in entities if entity.type != "a"} == {
        ("b", "✅ Yes, in Ireland"),
        ("b", "How"),
        ("b", "it"),
        ("i", "Not legal advice"),
    }
    (page,) = pages(answer)
    assert page.plain[0].endswith("[1] The law (https://example.org/law), 2024")


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "tg://user?id=1",
        "ftp://example.org/x",
        "//example.org",
        "https://",
        "https://local",
        "https://example.org/a b",
        "http://[broken",
        "https://example.org/" + "x" * 3000,
    ],
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert not is_web_address(url)
    ((text, entities),) = read(answer_of(Block("text", (Span("words", url),))))
    assert (text, entities) == ("words", ())


def test_an_answer_without_visible_words_gives_no_message() -> None:
    assert pages(answer_of(Block("text", (Span(" \n\u200b\u3164"),)), Block("item", ()))) == ()
