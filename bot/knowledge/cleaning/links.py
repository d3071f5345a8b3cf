"""Where links lead: kept beside their words, unless they lead nowhere or run something."""

from __future__ import annotations

import re
from urllib.parse import urljoin

_LONGEST = 2_000  # characters of an address; browsers and servers refuse much longer ones
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_KEPT_SCHEMES = frozenset(("http", "https", "mailto", "tel"))
_CONTROLS = re.compile("[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_ESCAPED = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "[": "%5B", "]": "%5D"})


def address(target: str | None, base: str | None = None) -> str | None:
    """Give a link's address as it is to be kept; None where it leads within the page or runs code.

    It is made absolute only if the page says what it is relative to.
    """
    if not target or len(target) > _LONGEST:
        return None
    inner = re.sub("[\t\r\n]", "", target).strip()
    if inner.startswith("#"):
        return None
    if base:
        try:
            inner = urljoin(base, inner)
        except ValueError:  # a malformed address, such as "http://["
            return None
    scheme = _SCHEME.match(_CONTROLS.sub("", inner))
    if scheme and scheme.group(1).lower() not in _KEPT_SCHEMES:
        return None
    return _CONTROLS.sub(lambda found: "%20" if found.group() == " " else "", inner).translate(
        _ESCAPED
    )


def linked(words: str, target: str | None, base: str | None = None) -> str:
    """Give the words of a link with its address as Markdown, or the words alone."""
    kept = address(target, base)
    inner = words.strip()
    if not kept or not inner or "](" in inner:
        return words
    before = words[: len(words) - len(words.lstrip())]
    after = words[len(words.rstrip()) :]
    return f"{before}[{inner}]({kept}){after}"
