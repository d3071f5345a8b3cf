"""Pages that stand, with status 200, where a document is expected: not found, log in, prove it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, cast

from bot.knowledge.fetching.outline import Outline
from bot.knowledge.fetching.wanted import FailureKind

# The longest such pages met have some 600 characters, the shortest policies 3,000.
_SHORT = 1_000
# Good pages too say "enable JavaScript" to whoever has none; it counts where they say no more.
_NEARLY_EMPTY = 200

_LOGIN_PATH = re.compile(r"/(?:log[-_]?in|sign[-_]?in|checkpoint)(?:[/.]|$)", re.IGNORECASE)


@dataclass(frozen=True)
class _Phrases:
    titles: tuple[str, ...]
    texts: tuple[str, ...]


def stop_of(outline: Outline, text: str, path: str) -> FailureKind | None:
    """Tell what stands instead of the document, None if it may be the document itself.

    `text` is what a person would read on the page, `path` where a redirect has led to, "" if none.
    """
    heads = plain(" \n ".join((outline.title, *outline.headings)))
    short = len(text) < _SHORT
    said = heads + " \n " + plain(text) if short else ""
    for kind, phrases in _stops().items():
        if _any_in(phrases.titles, heads) or _any_in(phrases.texts, said):
            return kind
    if (short and outline.asks_password) or _LOGIN_PATH.search(path):
        return "login"
    if len(text) < _NEARLY_EMPTY and _any_in(_stops()["blocked"].texts, plain(outline.noscript)):
        return "blocked"
    return None


def plain(text: str) -> str:
    """Make texts comparable: case, spaces, apostrophes and forms of letters."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").casefold()
    return " ".join(text.split())


def _any_in(phrases: Iterable[str], text: str) -> bool:
    return any(phrase in text for phrase in phrases)


@cache
def _stops() -> Mapping[FailureKind, _Phrases]:
    import yaml

    file = resources.files(__package__) / "stops.yaml"
    data: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {
        cast(FailureKind, kind): _Phrases(
            *(tuple(plain(one) for one in places.get(name, ())) for name in ("titles", "texts"))
        )
        for kind, places in data.items()
    }
