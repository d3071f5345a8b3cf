from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import EmbeddingsError
from bot.index.e5.reference import ReferenceEngine


def test_a_processor_without_avx2_is_told_so_instead_of_a_crash(tmp_path: Path) -> None:
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text("processor\t: 0\nflags\t\t: fpu sse4_2 avx\n")
    with pytest.raises(EmbeddingsError, match=r"AVX2.*OPTOUT_EMBEDDINGS=bundled"):
        ReferenceEngine(cpuinfo=cpuinfo)


@pytest.mark.parametrize("text", ["flags\t\t: fpu avx avx2 fma\n", "Features\t: fp asimd\n"])
def test_processors_with_avx2_or_of_another_family_are_let_through(
    tmp_path: Path, text: str
) -> None:
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text(text)
    assert ReferenceEngine(cpuinfo=cpuinfo).dimension == 384
