from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np

from bot.index.rows import Rows
from bot.index.search import Index, Scope
from bot.knowledge.chunking import Chunk
from tests.fakes import WordEmbeddings

WORDS = WordEmbeddings()


def chunk(name: str, text: str, **fields: object) -> Chunk:
    base = Chunk(
        id=name,
        document=name,
        section=None,
        start=0,
        end=len(text),
        text=text,
        embedded=text,
        kind="press",
        language="en",
        jurisdictions=(),
        services=(),
        known=date(2024, 1, 1),
        valid_from=None,
        valid_to=None,
    )
    return replace(base, **fields)  # type: ignore[arg-type]


def index(*chunks: Chunk) -> Index:
    vectors = WORDS.embed_documents([one.embedded for one in chunks])
    return Index(Rows(chunks, np.asarray(vectors, dtype=np.float32)))


def found(searched: Index, query: str, scope: Scope, k: int = 9) -> list[str]:
    vector = np.asarray(WORDS.embed_query(query), dtype=np.float32)
    return [result.chunk.id for result in searched.search(vector, scope, k)]


def test_the_nearest_text_comes_first_and_same_is_one() -> None:
    searched = index(chunk("a", "the form for objections"), chunk("b", "weather in June"))
    vector = np.asarray(WORDS.embed_query("the form for objections"), dtype=np.float32)
    first = searched.search(vector, Scope(), 2)[0]
    assert first.chunk.id == "a"
    assert abs(first.similarity - 1.0) < 1e-5


def test_another_country_is_never_found_and_everywhere_always() -> None:
    searched = index(
        chunk("de", "form", jurisdictions=("DE",)),
        chunk("br", "form", jurisdictions=("BR",)),
        chunk("all", "form"),
    )
    assert set(found(searched, "form", Scope(jurisdictions=("DE", "EEA", "001")))) == {"de", "all"}


def test_a_service_and_its_provider_are_found_and_no_other() -> None:
    searched = index(
        chunk("ig", "form", services=("instagram",)),
        chunk("meta", "form", services=("meta",)),
        chunk("x", "form", services=("x",)),
    )
    assert set(found(searched, "form", Scope(services=("instagram", "meta")))) == {"ig", "meta"}


def test_what_came_later_is_not_known_before() -> None:
    searched = index(
        chunk("old", "form", known=date(2024, 6, 1)), chunk("new", "form", known=date(2025, 6, 1))
    )
    assert found(searched, "form", Scope(known_on=date(2024, 6, 12))) == ["old"]


def test_a_text_counts_from_its_first_day_up_to_not_including_its_last() -> None:
    searched = index(chunk("a", "form", valid_from=date(2024, 6, 14), valid_to=date(2025, 5, 27)))
    assert found(searched, "form", Scope(valid_on=date(2024, 6, 13))) == []
    assert found(searched, "form", Scope(valid_on=date(2024, 6, 14))) == ["a"]
    assert found(searched, "form", Scope(valid_on=date(2025, 5, 26))) == ["a"]
    assert found(searched, "form", Scope(valid_on=date(2025, 5, 27))) == []


def test_a_slice_found_by_several_phrasings_comes_once() -> None:
    one = chunk("d", "the text")
    searched = index(
        one, replace(one, id="d2", embedded="is it too late", asked=True), chunk("e", "late news")
    )
    assert found(searched, "is it too late", Scope()) == ["d2", "e"]


def test_an_empty_scope_finds_nothing() -> None:
    assert found(index(chunk("a", "form", services=("x",))), "form", Scope(services=("y",))) == []
