"""Sealing: bytes that only the holder of a secret can read, and nobody can change unnoticed."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Final

_NONCE_BYTES: Final = 16
_TAG_BYTES: Final = 32
_BLOCK_BYTES: Final = 32


@dataclass(frozen=True)
class Seal:
    """Closes and opens bytes with keys derived from a secret.

    HMAC-SHA256 in counter mode is the pad, with a fresh nonce for each message, and another key
    makes the tag over nonce and ciphertext.
    """

    secret: bytes = field(repr=False)

    def close(self, plain: bytes) -> bytes:
        """Return the bytes sealed: nonce, tag, ciphertext."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        hidden = _xor(plain, self._pad(nonce, len(plain)))
        return nonce + self._tag(nonce, hidden) + hidden

    def open(self, sealed: bytes) -> bytes | None:
        """Return what was sealed, or None if it was sealed with another secret or changed."""
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        tag, hidden = rest[:_TAG_BYTES], rest[_TAG_BYTES:]
        if not hmac.compare_digest(tag, self._tag(nonce, hidden)):
            return None
        return _xor(hidden, self._pad(nonce, len(hidden)))

    def _tag(self, nonce: bytes, hidden: bytes) -> bytes:
        return hmac.digest(self._key(b"tag"), nonce + hidden, hashlib.sha256)

    def _pad(self, nonce: bytes, length: int) -> bytes:
        key = self._key(b"pad")
        blocks = range((length + _BLOCK_BYTES - 1) // _BLOCK_BYTES)
        pad = b"".join(
            hmac.digest(key, nonce + block.to_bytes(8), hashlib.sha256) for block in blocks
        )
        return pad[:length]

    def _key(self, purpose: bytes) -> bytes:
        return hmac.digest(self.secret, b"seal " + purpose, hashlib.sha256)


def _xor(left: bytes, right: bytes) -> bytes:
    mixed = int.from_bytes(left) ^ int.from_bytes(right)
    return mixed.to_bytes(len(left))
