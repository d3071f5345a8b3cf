import numpy as np

from bot.index.blend import blend, texts_to_embed
from tests.fakes import WordEmbeddings
from tests.index.test_search import chunk

WORDS = WordEmbeddings()


def vectors_of(*texts: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.asarray(WORDS.embed_documents(list(texts)), dtype=np.float32)


def test_words_around_a_chunk_bring_it_nearer_but_less_than_its_own() -> None:
    cut = [
        chunk("own", "the objection form"),
        chunk("beside", "it is here", around="the objection form it is here"),
        chunk("far", "it is here", around="weather it is here"),
    ]
    blended = blend(cut, vectors_of(*texts_to_embed(cut)))
    own, beside, far = blended @ np.asarray(WORDS.embed_query("objection form"), dtype=np.float32)
    assert own > beside > far


def test_a_chunk_that_stands_alone_has_its_own_vector() -> None:
    cut = [chunk("a", "form", around="form and more"), chunk("b", "the law")]
    assert texts_to_embed(cut) == ["form", "the law", "form and more"]
    assert np.array_equal(blend(cut, vectors_of(*texts_to_embed(cut)))[1], vectors_of("the law")[0])


def test_nothing_to_embed_gives_no_vectors() -> None:
    empty = np.zeros((0, WORDS.dimension), dtype=np.float32)
    assert blend([], empty).shape == (0, WORDS.dimension)
