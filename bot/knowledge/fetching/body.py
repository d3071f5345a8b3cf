"""Reads the body of a reply: decompressed, never more than a limit, and to its very end.

aiohttp would decompress by itself, but takes a gzip stream that was cut short for a whole one.
"""

from __future__ import annotations

import zlib

import aiohttp

_ANY_HEADER = zlib.MAX_WBITS | 32  # gzip or zlib, as the stream says itself
_COMPRESSED = ("gzip", "x-gzip", "deflate")
_CHUNK = 65_536


class TooLarge(Exception):
    """The content is larger than the limit."""


class UnknownEncoding(Exception):
    """The content is compressed in a way that was not asked for."""


class CutShort(Exception):
    """The compressed content is damaged or ends too early."""


async def read_body(reply: aiohttp.ClientResponse, limit: int) -> bytes:
    """Read at most `limit` bytes, counted after decompression.

    Holds that much and one chunk at any time. The session must not decompress (`auto_decompress`).
    """
    encoding = reply.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in (*_COMPRESSED, "identity", ""):
        raise UnknownEncoding(encoding)
    unpacker = zlib.decompressobj(_ANY_HEADER) if encoding in _COMPRESSED else None
    body = bytearray()
    async for chunk in reply.content.iter_chunked(_CHUNK):
        if unpacker:
            try:
                body += unpacker.decompress(chunk, limit + 1 - len(body))
            except zlib.error:
                raise CutShort from None
        else:
            body += chunk
        if len(body) > limit:
            raise TooLarge
    if unpacker and (not unpacker.eof or unpacker.unused_data):
        raise CutShort
    return bytes(body)
