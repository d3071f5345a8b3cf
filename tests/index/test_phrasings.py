import numpy as np
import pytest

from bot.index.phrasings import apart
from bot.index.rows import Rows
from bot.index.search import Index, Scope
from bot.knowledge.chunking import PHRASING
from tests.fakes import WordEmbeddings
from tests.index.test_search import chunk

WORDS = WordEmbeddings()
CHUNKS = (
    chunk("law", "the law and the deadline"),
    chunk("a", "is it too late now", kind=PHRASING, document="late"),
    chunk("b", "did I miss the deadline", kind=PHRASING, document="late"),
    chunk("c", "where is the form", kind=PHRASING, document="how"),
)


def rows() -> Rows:
    vectors = WORDS.embed_documents([one.embedded for one in CHUNKS])
    return Rows(CHUNKS, np.asarray(vectors, dtype=np.float32))


def query(text: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.asarray(WORDS.embed_query(text), dtype=np.float32)


def test_a_question_is_nearest_to_the_topic_that_people_ask_of_like_that() -> None:
    nearness = Index(rows()).phrasings.nearness(query("is it too late"))
    assert nearness["late"] > nearness["how"]


def test_a_question_is_likeliest_of_the_topic_that_people_ask_of_like_that() -> None:
    asked = "is it too late"
    likelihood = Index(rows()).phrasings.likelihood(query(asked), asked)
    assert likelihood["late"] > likelihood["how"]


def test_phrasings_are_compared_and_never_found() -> None:
    found = Index(rows()).search(query("is it too late now"), Scope(), 9)
    assert [one.chunk.id for one in found] == ["law"]


@pytest.mark.parametrize("kept", [CHUNKS[:1], ()])
def test_without_phrasings_nothing_is_near(kept: tuple[object, ...]) -> None:
    _, phrasings = apart(Rows(CHUNKS[: len(kept)], rows().vectors[: len(kept)]))
    assert phrasings.nearness(query("is it too late")) == {}
    assert phrasings.likelihood(query("is it too late"), "is it too late") == {}
