"""What an address leads to, whatever tracking stands around it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

_FILE = Path(__file__).parent / "addresses.yaml"
# Hosts and paths whose only work is to send people on, and the parameter that says where to.
_WRAPPERS = (
    (re.compile(r"(?:^|\.)(?:facebook|instagram|threads)\.(?:com|net)$"), "/l.php", "u"),
    (re.compile(r"^l\.(?:instagram|threads|messenger)\.(?:com|net)$"), "", "u"),
    (re.compile(r"(?:^|\.)facebook\.com$"), "/flx/warn", "u"),
    (re.compile(r"(?:^|\.)facebook\.com$"), "/privacy/policy/logging", "redirect_uri"),
    (re.compile(r"(?:^|\.)google\.[a-z.]{2,6}$"), "/url", "q"),
    (re.compile(r"(?:^|\.)youtube\.com$"), "/redirect", "q"),
    (re.compile(r"(?:^|\.)linkedin\.com$"), "/redir/redirect", "url"),
    (re.compile(r"\.safelinks\.protection\.outlook\.com$"), "", "url"),
)
_DEEPEST = 4
# A print edition writes the address it could not resolve behind its own.
_SWALLOWED = re.compile(r"/(https?%3A%2F%2F[^?#]*|https?://.*)$", re.IGNORECASE)
_MOBILE = re.compile(r"^(?:m|mbasic|mobile|touch|web|lm|upload)\.(facebook\.com)$")
_PRINTED = re.compile(r"(?:/(?:printable|print))+/*$")
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|sid|phpsessid)=[^/;]*", re.IGNORECASE)
_OPAQUE = re.compile(r"[A-Za-z0-9_.~:+/=-]{16,}")
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_DIGIT_INSIDE = re.compile(r"[A-Za-z]\d+[A-Za-z]")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_ANCHOR = re.compile(r"[\w.:-]{1,100}")


@lru_cache(maxsize=300_000)
def canonical(url: str) -> str:
    """The address of what `url` leads to, without tracking; what is no address stays as it is.

    Wrappers that only send people on are taken off, parameters that do not name the page are left
    out and the others sorted; of fragments only anchors stay. Never raises; applying it twice
    changes nothing more.
    """
    found = url.strip()
    for _ in range(_DEEPEST):
        inner = _wrapped(found)
        if inner is None:
            break
        found = inner
    return _tidied(found)


def without_anchor(url: str) -> str:
    """A canonical address without the passage of the page that it points to."""
    return url.partition("#")[0]


def is_form(url: str) -> bool:
    """Whether an address looks like one where people ask, object or complain."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return True
    return not _lists()["forms"].isdisjoint(parts.path.casefold().split("/"))


def _tidied(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url
    if parts.scheme == "mailto":
        return f"mailto:{unquote(parts.path).casefold()}"
    if parts.scheme in ("http", "https") and not host:
        return url
    if parts.scheme not in ("http", "https", ""):
        return url
    host = _MOBILE.sub(r"www.\1", "www.facebook.com" if host == "facebook.com" else host)
    place = f"[{host}]" if ":" in host else host
    if port and port not in (80, 443):
        place = f"{place}:{port}"
    path = _PRINTED.sub("", _SESSION_IN_PATH.sub("", parts.path)).rstrip("/")
    # http and https are one page to a reader; an address within the site has no scheme at all.
    scheme = "https" if parts.scheme else ""
    return urlunsplit((scheme, place, path, _query(parts.query), _fragment(parts.fragment)))


def _wrapped(url: str) -> str | None:
    """What a wrapper leads to, None if the address is none."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return None
    swallowed = _SWALLOWED.search(parts.path)
    if swallowed and host:
        inner = swallowed.group(1)
        # Its own question mark may have been written as %3F, or have cut it off at the first one.
        whole = unquote(inner) if "%3a" in inner[:9].lower() else inner
        return f"{whole}?{parts.query}" if parts.query and "?" not in whole else whole
    for hosts, path, name in _WRAPPERS:
        if hosts.search(host) and (not path or parts.path.rstrip("/") == path):
            inner = parse_qs(parts.query).get(name, [""])[0]
            if inner.startswith(("http://", "https://")):
                return inner
    return None


def _query(query: str) -> str:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return query
    return urlencode(sorted(pair for pair in pairs if _names_the_page(*pair)))


def _names_the_page(name: str, value: str) -> bool:
    folded = name.casefold()
    lists = _lists()
    if folded in lists["pages"]:
        return True
    if folded in lists["noise"] or folded.startswith(tuple(lists["noise beginnings"])):
        return False
    return not _is_opaque(value)


def _is_opaque(value: str) -> bool:
    """Whether a value is a hash or an id of a session: letters and digits mixed, no words."""
    if _UUID.fullmatch(value):
        return True
    if not _OPAQUE.fullmatch(value):
        return False
    # `section-2026-01` and `WhatInformationDoWe` are made of words; in a random value digits stand
    # inside them, or they are hardly longer than two letters.
    words = _PIECE.findall(value)
    return bool(_DIGIT_INSIDE.search(value)) or sum(map(len, words)) < 3 * len(words)


def _fragment(fragment: str) -> str:
    if not _ANCHOR.fullmatch(fragment) or _is_opaque(fragment):
        return ""
    return fragment


@cache
def _lists() -> dict[str, frozenset[str]]:
    import yaml

    read: dict[str, list[str]] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in read.items()}
