"""Parts a text into words that can be compared across case, accents and scripts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Letters, digits, and the marks of scripts whose vowels are marks and its joiners.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0963\u0966-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd"
    "\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
# Scripts written without spaces: each character is a word of its own.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_WORD = re.compile(rf"{_FLAG}|[{_UNSPACED}]|(?:[^\W_{_UNSPACED}]|[{_MARKS}])+")
# Tried only where something begins: a long run without spaces would else cost its square.
_ADDRESS = re.compile(r"https?://\S+|(?<!\S)(?:www\.\S+|\S+@\S+)|@\w+", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[!?;:,\n()\[\]{}\"„“”«»…|·•–—、。，！？；：؟،।]|\.(?:\s|$)| - ")
_SENTENCE_END = re.compile(r"[!?\n…。！？؟।]|\.(?:\s|$)")
# Letters that Unicode does not take apart into a base letter and an accent.
_WHOLE = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"}


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


# Accented Latin letters in both cases, so that most words need no look at Unicode's tables.
_LATIN = {
    code: _WHOLE.get(chr(code).lower()) or _without_accents(chr(code).casefold())
    for code in [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
}


def fold(text: str) -> str:
    """The text without case and accents, for comparing."""
    if not text.isascii():
        text = text.translate(_LATIN)
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", _without_accents(text.casefold()))


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `key` for comparing, `[start, end)` in the text, and how it stands there.

    `clause` and `sentence` are running numbers. `capital` is also true in scripts without case.
    """

    key: str
    start: int
    end: int
    clause: int
    sentence: int
    capital: bool
    upper: bool


def split_words(text: str) -> list[Word]:
    """The words of a text; addresses of pages and people are left out."""
    text = _ADDRESS.sub(lambda found: " " * len(found.group()), text)
    words: list[Word] = []
    clause = sentence = end = 0
    shouted = _is_shouted(text)
    for found in _WORD.finditer(text):
        gap = text[end : found.start()]
        if words and _CLAUSE_END.search(gap):
            clause += 1
            sentence += bool(_SENTENCE_END.search(gap))
        word = found.group()
        end = found.end()
        words.append(
            Word(
                key=fold(word),
                start=found.start(),
                end=end,
                clause=clause,
                sentence=sentence,
                capital=not word[0].islower() and not shouted,
                upper=word.isupper(),
            )
        )
    return words


def key_of(name: str) -> str:
    """The key of a name of any number of words, as its words will be met in a text."""
    if name.isascii() and name.isalpha():
        return name.lower()
    return " ".join(fold(found) for found in _WORD.findall(name))


def _is_shouted(text: str) -> bool:
    """Whether a text is in capitals throughout, so that a capital tells nothing."""
    letters = [letter for letter in text if letter.isupper() or letter.islower()]
    return len(letters) > 8 and sum(map(str.isupper, letters)) > 0.7 * len(letters)
