"""Makes texts comparable with the words for dates in bot/answering/languages."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.answering.languages import load_words
from bot.knowledge.scripts import JOINED

_JOINED = re.compile(f"[{JOINED}]")


@cache
def plain_letters() -> dict[int, str]:
    """Map letters to lower case without accents, one to one, so that places stay the same.

    Umlauts stay: "könnte" is today, "konnte" was then; so does й, which is no и.
    """
    codes = (*range(0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
    letters = {code: unicodedata.normalize("NFD", chr(code).lower())[0] for code in codes}
    kept = {ord(letter): letter.lower() for letter in "äöüÄÖÜйїЙЇ"}
    return {**letters, **kept, ord("ł"): "l", ord("Ł"): "l", ord("’"): "'"}


def said(kind: str, language: str | None = None) -> tuple[str, ...]:
    """The words of one kind under `dates:`, plain, longest first, in one or all languages."""
    found = {
        word.translate(plain_letters())
        for name, words in load_words().items()
        if language in (None, name)
        for word in words.dates.get(kind, ())
    }
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def whole(words: tuple[str, ...]) -> str:
    """An expression for any of these, as whole words where the script has spaces."""
    return "|".join(map(_whole, words)) or "(?!)"


def _whole(word: str) -> str:
    if is_joined(word):
        return re.escape(word)
    before = r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isalnum() else ""
    return before + re.escape(word) + after


def is_joined(word: str) -> bool:
    """Whether the word's script lets the next one, or a particle, follow without a space."""
    return bool(_JOINED.match(word))
