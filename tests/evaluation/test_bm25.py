from __future__ import annotations

from bot.evaluation.bm25 import BM25


def test_a_rare_word_weighs_more_than_common_ones() -> None:
    ranker = BM25(["the form and the form", "the mail and the objection", "the form and the mail"])
    assert ranker.ranked("the objection and the form")[0] == 1


def test_of_texts_with_the_same_words_the_shorter_comes_first() -> None:
    ranker = BM25(["objection in words that go on and on and on", "objection in words"])
    assert ranker.ranked("objection") == [1, 0]


def test_without_a_shared_word_the_order_stays() -> None:
    assert BM25(["one", "two", ""]).ranked("three") == [0, 1, 2]
