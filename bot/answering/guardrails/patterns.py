"""How the patterns of the guardrails are put together, and the spelling that they read."""

from __future__ import annotations

import re
import unicodedata


def fold(text: str) -> str:
    """Lower case without accents; signs stay, for they part orders from what is told."""
    letters = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.replace("ł", "l").replace("’", "'")


def one_of(*lines: str) -> str:
    """Make one group of the alternatives, given in lines by language, parted by commas."""
    words = [word for line in lines for word in line.split(", ")]
    return "(?:" + "|".join(words) + ")"


def pattern(*parts: str) -> re.Pattern[str]:
    """Compile the parts as one expression."""
    return re.compile("".join(parts))


def some_words(most: int) -> str:
    """Up to `most` words with a space after each."""
    return rf"(?:[\w'’-]{{1,30}} ){{0,{most}}}"


def first(patterns: tuple[re.Pattern[str], ...], text: str) -> str | None:
    """What the first of the patterns that is found matches."""
    return next((match[0] for one in patterns if (match := one.search(text))), None)
