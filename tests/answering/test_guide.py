from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from bot.answering.guide import Guide
from bot.answering.query import Tools
from bot.index.rows import Rows
from bot.index.search import Index
from bot.knowledge.chunking import Chunk, chunks
from bot.knowledge.lists import Jurisdictions
from bot.knowledge.read import Knowledge
from bot.knowledge.sources import Source
from tests.fakes import WordEmbeddings


def policy(name: str, body: str) -> Source:
    return Source(
        id=name.casefold(),
        publisher=name,
        kind="policy",
        title=f"{name} privacy policy",
        url=None,
        published=None,
        language="en",
        body=body,
    )


def no_tools() -> Tools:
    raise AssertionError("a search needs no names of places and no detector")


@pytest.fixture(scope="module")
def guide() -> Guide:
    """A guide on two policies that say the same in the same words."""
    words = WordEmbeddings()
    says = "nobody reads the chats that you send"
    sources = {one.id: one for one in (policy("Fernweh", says), policy("Linger", says))}
    knowledge = Knowledge(sources, {}, {}, Jurisdictions({}), {}, {})
    cut: tuple[Chunk, ...] = chunks(knowledge)
    vectors = words.embed_documents([one.text for one in cut])
    return Guide(
        knowledge=knowledge,
        index=Index(Rows(cut, np.asarray(vectors, dtype=np.float32))),
        embedder=words,
        load_tools=no_tools,
        today=lambda: date(2026, 11, 21),
    )


@pytest.mark.parametrize(
    ("query", "documents"),
    [
        ("nobody reads the chats that you send", {"fernweh", "linger"}),
        ("Consider Linger's privacy policy; nobody reads the chats that you send", {"linger"}),
        ("fernweh: nobody reads the chats that you send", {"fernweh"}),
        ("Consider Kaffeehaus's privacy policy; nobody reads the chats that you send", set()),
        ("nobody reads the chats that you send in Kaffeehaus", set()),
        ("linger: what is the weather in June", set()),
    ],
)
def test_a_search_finds_the_documents_that_it_names_and_nothing_of_others(
    guide: Guide, query: str, documents: set[str]
) -> None:
    found = guide.finder.find(query, None, None, 8)
    assert {one.chunk.document for one in found} == documents


def test_no_more_is_found_of_a_named_document_than_was_asked_for(guide: Guide) -> None:
    assert (
        len(guide.finder.find("Linger: nobody reads the chats that you send", None, None, 1)) == 1
    )
