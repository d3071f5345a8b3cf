"""What is fetched, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.knowledge.fetching.kinds import Suffix

FailureKind = Literal[
    "transient",  # may work later: 5xx, no connection, cut, silent, asks to wait
    "blocked",  # the site does not want this visitor: 401, 403, 429, a captcha, JavaScript
    "gone",  # 404, 410
    "not_found_200",  # a page that says so, with status 200
    "login",  # asks to log in
    "region",  # says that it is not for the place of this machine; 451
    "wrong_region",  # the text for another region
    "wrong_language",
    "wrong_type",  # not one of the suffixes, or compressed in a way that was not asked for
    "empty",  # no text in it
    "unreadable",  # the reader of its kind gave up
    "too_large",
    "too_slow",
    "forbidden_address",  # malformed, or one that must not be visited
    "redirect",  # too many, in a circle, or to plain http
    "tls",
]


@dataclass(frozen=True)
class Wanted:
    """One declared address, what its text must be like, and what is known of the last good copy.

    `language` is a BCP-47 tag. Every one of `expected_words` must stand in the text, none of
    `forbidden_words` may ("Meta Platforms, Inc." in the text for Europe); case and kind of space do
    not matter. `etag`, `last_modified` and `known_digest` (SHA-256 of the content, hexadecimal) are
    those of the last good copy, which came from `known_url`, or `url` if that is None; when a
    declaration changes they are left out, so that the page is judged anew.
    """

    id: str
    url: str
    suffixes: tuple[Suffix, ...]
    language: str
    expected_words: tuple[str, ...] = ()
    forbidden_words: tuple[str, ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    known_digest: str | None = None
    known_url: str | None = None


@dataclass(frozen=True)
class Fetched:
    """A good new copy; `other_host` names the host that the address led to, if not its own."""

    id: str
    final_url: str
    content: bytes  # decompressed
    suffix: Suffix
    etag: str | None
    last_modified: str | None
    fetched: datetime
    digest: str  # SHA-256 of the content, hexadecimal
    other_host: str | None = None


@dataclass(frozen=True)
class Unchanged:
    """The last good copy still stands: by the server's word, or byte by byte.

    `etag` and `last_modified` are to be sent from now on to `final_url`: a server may give new ones
    with the same bytes.
    """

    id: str
    final_url: str
    etag: str | None
    last_modified: str | None
    fetched: datetime


@dataclass(frozen=True)
class Failed:
    """Nothing came that may replace the last good copy; `problem` is a sentence with what to do."""

    id: str
    kind: FailureKind
    problem: str
    status: int | None
    fetched: datetime


Result = Fetched | Unchanged | Failed


class Stopped(Exception):
    """Why a fetch ends here; never leaves this package.

    Another try may help where there is a `retry_host`, once that host has rested.
    """

    def __init__(
        self,
        kind: FailureKind,
        problem: str,
        status: int | None = None,
        retry_host: str | None = None,
    ) -> None:
        super().__init__(problem)
        self.kind = kind
        self.problem = problem
        self.status = status
        self.retry_host = retry_host
