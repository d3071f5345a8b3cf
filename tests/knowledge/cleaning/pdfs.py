"""Writes small PDFs by hand: pages of lines, each at a place and of a size."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

HEIGHT = 842


@dataclass(frozen=True)
class Words:
    """A line of a page; `top` in points from the top of the page."""

    text: str
    top: float
    left: float = 70
    size: float = 10
    bold: bool = False


def pdf(*pages: Sequence[Words], trailer: str = "") -> bytes:
    """A PDF of pages with the fonts that every reader knows."""
    return from_streams([_stream(page) for page in pages], trailer=trailer)


def from_streams(streams: Sequence[bytes], filters: str = "", trailer: str = "") -> bytes:
    """A PDF whose pages have these streams; `trailer` adds entries to the trailer."""
    count = len(streams)
    pages = [3 + 2 * number for number in range(count)]
    fonts = 3 + 2 * count
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{page} 0 R' for page in pages)}] >>".encode(),
    ]
    for page, stream in zip(pages, streams, strict=True):
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {HEIGHT}] /Contents {page + 1} 0 R "
            f"/Resources << /Font << /F {fonts} 0 R /B {fonts + 1} 0 R >> >> >>".encode(),
            b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters.encode(), stream),
        ]
    objects += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
        for name in ("Helvetica", "Helvetica-Bold")
    ]
    return from_objects(objects, trailer)


def from_objects(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    written = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        written
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
        + f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n".encode()
        + b"startxref\n%d\n%%%%EOF" % len(written)
    )


def unfolding(piece: bytes, megabytes: int) -> bytes:
    """A PDF of a few KB whose one page unfolds to that many megabytes."""
    packer = zlib.compressobj(9)
    block = piece * ((1 << 20) // len(piece))
    stream = b"".join(packer.compress(block) for _ in range(megabytes)) + packer.flush()
    return from_streams([stream], "/Filter /FlateDecode")


def _stream(page: Sequence[Words]) -> bytes:
    return "\n".join(
        f"BT /{'B' if line.bold else 'F'} {line.size} Tf {line.left} {HEIGHT - line.top} Td "
        f"({_escaped(line.text)}) Tj ET"
        for line in page
    ).encode("cp1252")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
