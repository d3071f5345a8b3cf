from __future__ import annotations

import re
from importlib import resources

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.phrases import Phrases, any_of, beginning_with

EXPRESSIONS: list[tuple[str, str]] = [
    (topic, expression)
    for topic, own in yaml.safe_load(
        resources.files("bot.answering").joinpath("topics.yaml").read_text(encoding="utf-8")
    ).items()
    for expression in own
]
TOPICS = Phrases((), EXPRESSIONS)
PATTERNS = [(topic, re.compile(rf"\b(?:{expression})")) for topic, expression in EXPRESSIONS]
WORDS = sorted({word for _, one in EXPRESSIONS for word in re.findall(r"(?<!\\)\b[a-z0-9]+", one)})


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("radera", "kan jag radera allt"),
        ("radera", "raderade"),
        ("for sent", "ar det for sent nu"),
        ("i", "i do"),
        ("削除", "投稿を削除したい"),
        ("ลบ", "ฉันลบ"),
        ("삭제", "사진 삭제해"),
    ],
)
def test_a_phrase_is_found_where_a_word_begins_with_it(phrase: str, text: str) -> None:
    assert list(Phrases([("found", phrase)]).labels(text)) == ["found"]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("radera", "deraderade"),
        ("for sent", "for lange sent"),
        ("for sent", "for sen"),
        ("삭제", "사진삭제"),  # Korean has spaces
        ("削除", "削って除く"),
    ],
)
def test_a_phrase_is_not_found_elsewhere(phrase: str, text: str) -> None:
    assert list(Phrases([("found", phrase)]).labels(text)) == []


def test_each_label_is_told_once_in_the_order_of_the_text() -> None:
    phrases = Phrases([("late", "late"), ("form", "form")], [("late", r"(dead|time) ?lines?\b")])
    assert list(phrases.labels("where is the form after the deadline is it late")) == [
        "form",
        "late",
    ]


def test_an_expression_sees_what_stands_before_its_word() -> None:
    phrases = Phrases((), [("died", "(?<!phone )died")])
    assert list(phrases.labels("my father died"))
    assert not list(phrases.labels("my phone died"))


def test_an_expression_that_may_begin_with_anything_is_tried_at_every_word() -> None:
    phrases = Phrases((), [("price", r"\d+ euros"), ("form", r"(\w+ )?form\b")])
    assert set(phrases.labels("the blue form for 50 euros")) == {"price", "form"}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_every_expression_of_ours_is_found_as_if_it_were_tried_everywhere(text: str) -> None:
    everywhere = {topic for topic, pattern in PATTERNS if pattern.search(text)}
    assert set(TOPICS.labels(text)) == everywhere


@given(st.lists(st.text("abA.+ 年", min_size=1, max_size=3)), st.text("abA.+ 年", max_size=20))
def test_parting_words_by_their_first_letters_changes_nothing(words: list[str], text: str) -> None:
    one_by_one = "|".join(map(re.escape, words)) or "(?!)"
    assert re.findall(any_of(words), text) == re.findall(one_by_one, text)


def test_where_phrases_stand_is_told_as_well() -> None:
    text = "hur var det, ovar det 投稿削除"
    pattern = beginning_with(["Var Det", "削除"], str.casefold)
    starts = [match.start() for match in pattern.finditer(text)]
    assert starts == [text.index("var det"), text.index("削除")]
    assert not beginning_with([], str).search(text)
