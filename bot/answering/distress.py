"""Tells whether somebody says that they want to harm themselves, in any of our languages."""

from __future__ import annotations

from functools import cache

from bot.answering.languages import load_words
from bot.answering.phrases import Phrases
from bot.knowledge.folding import fold


def is_in_distress(text: str) -> bool:
    """Tell whether the words of a message say so of the person who writes.

    Phrases are of intention and in the first person, so that "my brother killed himself, are his
    posts used?" gets its answer.
    """
    return any(_phrases().labels(fold(text)))


@cache
def _phrases() -> Phrases:
    said = (phrase for words in load_words().values() for phrase in words.distress)
    return Phrases(("distress", fold(phrase)) for phrase in said)
