from __future__ import annotations

import numpy as np
from onnxruntime import InferenceSession

from bot.index.e5.onnx_model import INT64, Graph


def test_a_written_model_runs_with_its_constants_attributes_and_named_sizes() -> None:
    graph = Graph()
    tripled = graph.node("Mul", "given", graph.constant("three", np.array([3], np.float32)))
    leaky = graph.node("LeakyRelu", tripled, alpha=0.5)  # a float attribute
    first, second = graph.nodes(2, "Split", leaky, axis=-1, num_outputs=2)  # a negative one
    whole = graph.node("Cast", graph.node("Sub", first, second), to=INT64)
    wanted = graph.node("Cast", whole, to=1)
    model = graph.model(("given", ("rows", 2)), (wanted, ("rows", 1)))

    session = InferenceSession(model, providers=["CPUExecutionProvider"])
    (result,) = session.run(None, {"given": np.array([[2, -2], [5, 1]], np.float32)})

    assert result.tolist() == [[9.0], [12.0]]  # 6 - -3, 15 - 3
    assert session.get_inputs()[0].shape == ["rows", 2]


def test_a_constant_used_twice_is_written_once() -> None:
    graph = Graph()
    values = np.zeros(100_000, np.float32)
    for _ in range(2):
        graph.constant("table", values)
    assert len(graph.model(("x", (1,)), ("x", (1,)))) < 2 * values.nbytes
