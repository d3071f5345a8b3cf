"""Tells whether somebody says that they want to harm themselves, in any of our languages."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.languages import beginning_with, load_words
from bot.answering.topics import fold


def is_in_distress(text: str) -> bool:
    """Tell whether the words of a message say so of the person who writes.

    Phrases are of intention and in the first person, so that "my brother killed himself, are his
    posts used?" gets its answer.
    """
    return bool(_phrases().search(fold(text)))


@cache
def _phrases() -> re.Pattern[str]:
    phrases = (one for words in load_words().values() for one in words.distress)
    return beginning_with(phrases, fold)
