"""Finds phrases in a text, as quickly among thousands as among a few.

Which of them may begin at a word is looked up by its first letters; only these are compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from bot.answering.beginnings import alternatives, beginnings
from bot.knowledge.scripts import UNSPACED

# Letters by which phrases are looked up: three take a fifth more time, five save nothing.
_LETTERS = 4
# In these a phrase may begin anywhere.
_UNSPACED = f"[{UNSPACED}]"
_BEGINS_ANYWHERE = re.compile(_UNSPACED)
_START = re.compile(rf"\b\w|{_UNSPACED}")

# Phrases and compiled expressions that begin with the same letters, each with its label.
_Known = tuple[list[tuple[str, str]], list[tuple[str, re.Pattern[str]]]]
_NOTHING: _Known = ([], [])


class Phrases:
    """Phrases and regular expressions, each under a label, spelt as the texts to look through.

    A phrase is found where a word begins with it, in scripts without spaces anywhere: "radera" is
    in "raderade". An expression is found where a word begins.
    """

    def __init__(
        self, phrases: Iterable[tuple[str, str]], expressions: Iterable[tuple[str, str]] = ()
    ) -> None:
        self._by_letters: defaultdict[str, _Known] = defaultdict(lambda: ([], []))
        for label, phrase in phrases:
            self._by_letters[phrase[:_LETTERS]][0].append((label, phrase))
        for label, expression in expressions:
            for one in alternatives(expression):
                pattern = re.compile(rf"\b(?:{one})")
                for letters in {beginning[:_LETTERS] for beginning in beginnings(one)}:
                    self._by_letters[letters][1].append((label, pattern))

    def labels(self, text: str) -> Iterator[str]:
        """The labels of what stands in a text, each once, in the order of the text."""
        seen: set[str] = set()
        for start in _START.finditer(text):
            at = start.start()
            for end in range(at, min(at + _LETTERS, len(text)) + 1):
                phrases, expressions = self._by_letters.get(text[at:end], _NOTHING)
                for label, phrase in phrases:
                    if label not in seen and text.startswith(phrase, at):
                        seen.add(label)
                        yield label
                for label, pattern in expressions:
                    if label not in seen and pattern.match(text, at):
                        seen.add(label)
                        yield label


def any_of(words: Iterable[str]) -> str:
    """An expression for any of the words; of those that begin alike, the first one counts.

    Parted by their first letters: else each of thousands would be tried at each place of a text.
    """
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        by_letter[word[0]].append(re.escape(word[1:]))
    parts = (f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return f"(?:{'|'.join(parts) or '(?!)'})"


def beginning_with(phrases: Iterable[str], plain: Callable[[str], str]) -> re.Pattern[str]:
    """A pattern for phrases as those of `Phrases`, for those who need to know where they stand.

    `plain` is how the texts are made comparable. Without any phrase nothing matches.
    """
    at_a_word: list[str] = []
    anywhere: list[str] = []
    for phrase in map(plain, phrases):
        (anywhere if _BEGINS_ANYWHERE.match(phrase) else at_a_word).append(phrase)
    return re.compile(rf"\b{any_of(at_a_word)}|{any_of(anywhere)}")
