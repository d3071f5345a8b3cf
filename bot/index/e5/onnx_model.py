"""An ONNX model written as bytes: the few messages of onnx.proto that a graph needs.

Numbers of fields, types and attributes are those of onnx.proto3 in ONNX 1.16. Writing them here
spares the package `onnx`, which nothing else would use.
"""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

_IR_VERSION = 10  # that of ONNX 1.16
_OPERATORS = {"": 21, "com.microsoft": 1}  # versions of the operator sets: ONNX's, onnxruntime's
FLOAT, UINT8, INT8, INT64 = 1, 2, 3, 7  # TensorProto.DataType
_TYPES = {"float32": FLOAT, "uint8": UINT8, "int8": INT8, "int64": INT64}

Shape = tuple[int | str, ...]  # a name is a size known only when the model runs
Attribute = int | float


class Graph:
    """A graph under construction; values are known by name."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._constants: dict[str, bytes] = {}

    def constant(self, name: str, values: NDArray[np.generic]) -> str:
        """Hold the values under the name, and return it; a name is written once."""
        if name not in self._constants:
            self._constants[name] = b"".join(
                (
                    *(_number(1, size) for size in values.shape),
                    _number(2, _TYPES[values.dtype.name]),
                    _text(8, name),
                    _bytes(9, values.tobytes()),
                )
            )
        return name

    def node(self, operator: str, *inputs: str, domain: str = "", **attributes: Attribute) -> str:
        """Add a node and return the name of its output; an input "" is left out."""
        return self.nodes(1, operator, *inputs, domain=domain, **attributes)[0]

    def nodes(
        self, outputs: int, operator: str, *inputs: str, domain: str = "", **attributes: Attribute
    ) -> list[str]:
        """Add a node with several outputs and return their names."""
        names = [f"{operator}.{len(self._nodes)}.{index}" for index in range(outputs)]
        self._nodes.append(
            b"".join(
                (
                    *(_text(1, name) for name in inputs),
                    *(_text(2, name) for name in names),
                    _text(4, operator),
                    *(_bytes(5, _attribute(name, value)) for name, value in attributes.items()),
                    _text(7, domain),
                )
            )
        )
        return names

    def model(self, given: tuple[str, Shape], wanted: tuple[str, Shape]) -> bytes:
        """Return the model from one float32 input to one float32 output."""
        graph = b"".join(
            (
                *(_bytes(1, node) for node in self._nodes),
                _text(2, "graph"),
                *(_bytes(5, constant) for constant in self._constants.values()),
                _bytes(11, _value(*given)),
                _bytes(12, _value(*wanted)),
            )
        )
        versions = (_text(1, name) + _number(2, version) for name, version in _OPERATORS.items())
        return b"".join(
            (_number(1, _IR_VERSION), _bytes(7, graph), *(_bytes(8, each) for each in versions))
        )


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, float):
        return _text(1, name) + _key(2, 5) + struct.pack("<f", value) + _number(20, 1)
    return _text(1, name) + _number(3, value) + _number(20, 2)


def _value(name: str, shape: Shape) -> bytes:
    sizes = (_text(2, size) if isinstance(size, str) else _number(1, size) for size in shape)
    dimensions = b"".join(_bytes(1, size) for size in sizes)
    return _text(1, name) + _bytes(2, _bytes(1, _number(1, FLOAT) + _bytes(2, dimensions)))


# Protobuf's wire format: a key (field and wire type), then a varint, or bytes after their count.


def _key(field: int, wire: int) -> bytes:
    return _varint(field << 3 | wire)


def _number(field: int, value: int) -> bytes:
    return _key(field, 0) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _key(field, 2) + _varint(len(value)) + value


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; a negative number as its 64-bit complement."""
    value &= (1 << 64) - 1
    groups = bytearray()
    while value > 0x7F:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    groups.append(value)
    return bytes(groups)
