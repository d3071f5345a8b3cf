"""How much a fetch may take, and how long it waits between its requests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds of every fetch; times in seconds.

    `local` holds addresses that may be visited though they are not public ("127.0.0.1"), and hosts
    that may be on any port: for tests, and for a mirror of one's own.
    """

    content_bytes: int = 20_000_000  # decompressed; the longest law in PDF has some 5 million
    connect_seconds: float = 10  # with the look-up of the name
    read_seconds: float = 20  # of silence
    request_seconds: float = 60  # one request, to the last byte
    redirects: int = 5
    pause_seconds: float = 2  # between the end of one request to a host and the next
    retry_seconds: tuple[float, ...] = (5, 20)  # before each further try
    longest_wait_seconds: float = 120  # a host that wants a longer rest is left alone
    hosts: int = 4  # side by side
    local: frozenset[str] = frozenset()
