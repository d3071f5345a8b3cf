"""Finds phrases in a text, as quickly among thousands as among a few.

Which of them may begin at a word is looked up by its first letters; only these are compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from bot.answering.beginnings import alternatives, beginnings

# Letters by which phrases are looked up: with three, one message takes a fifth more time.
_LETTERS = 4
# Scripts without spaces between words, where a phrase may begin anywhere.
_UNSPACED = "[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"
_BEGINS_ANYWHERE = re.compile(_UNSPACED)
_START = re.compile(rf"\b\w|{_UNSPACED}")


class Phrases:
    """Phrases and regular expressions, each under a label, spelt as the texts to look through.

    A phrase is found where a word begins with it, in scripts without spaces anywhere: "radera" is
    in "raderade". An expression is found where a word begins.
    """

    def __init__(
        self, phrases: Iterable[tuple[str, str]], expressions: Iterable[tuple[str, str]] = ()
    ) -> None:
        self._phrases: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._expressions: defaultdict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
        for label, phrase in phrases:
            self._phrases[phrase[:_LETTERS]].append((label, phrase))
        for label, expression in expressions:
            for one in alternatives(expression):
                pattern = re.compile(rf"\b(?:{one})")
                for letters in {beginning[:_LETTERS] for beginning in beginnings(one)}:
                    self._expressions[letters].append((label, pattern))

    def labels(self, text: str) -> Iterator[str]:
        """The labels of what stands in a text, each once, in the order of the text."""
        seen: set[str] = set()
        for start in _START.finditer(text):
            at = start.start()
            for end in range(at, min(at + _LETTERS, len(text)) + 1):
                letters = text[at:end]
                for label, phrase in self._phrases.get(letters, ()):
                    if label not in seen and text.startswith(phrase, at):
                        seen.add(label)
                        yield label
                for label, pattern in self._expressions.get(letters, ()):
                    if label not in seen and pattern.match(text, at):
                        seen.add(label)
                        yield label


def beginning_with(phrases: Iterable[str], plain: Callable[[str], str]) -> re.Pattern[str]:
    """One pattern for the same phrases, for those who need to know where they stand.

    `plain` is how the texts are made comparable. Without any phrase nothing matches.
    """
    at_a_word, anywhere = ["(?!)"], ["(?!)"]
    for phrase in phrases:
        into = anywhere if _BEGINS_ANYWHERE.match(phrase) else at_a_word
        into.append(re.escape(plain(phrase)))
    return re.compile(rf"\b(?:{'|'.join(at_a_word)})|{'|'.join(anywhere)}")
