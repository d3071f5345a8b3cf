"""Which situations a message shows by its words, read in all languages at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from bot.answering.languages import beginning_with, load_words

SCOPE = "scope"
_OTHER_SIGNS = re.compile(r"[^\w]+|_")


@dataclass(frozen=True)
class Cues:
    """The cue expressions of each topic, compiled; `scope` are those of the subject itself."""

    patterns: Mapping[str, re.Pattern[str]]

    def found(self, text: str) -> tuple[str, ...]:
        """The topics whose cues stand in the text, in the order of the list, without `scope`."""
        folded = fold(text)
        return tuple(
            topic
            for topic, pattern in self.patterns.items()
            if topic != SCOPE and pattern.search(folded)
        )

    def in_scope(self, text: str) -> bool:
        """Tell whether the words speak of objecting, AI training or one's data at all."""
        return bool(self.patterns[SCOPE].search(fold(text)))


@cache
def load_cues() -> Cues:
    """Read the expressions that lie beside this module, and the phrases of each language."""
    text = resources.files(__package__).joinpath("topics.yaml").read_text(encoding="utf-8")
    expressions: dict[str, list[str]] = yaml.safe_load(text)
    phrases: dict[str, list[str]] = {topic: [] for topic in expressions}
    for words in load_words().values():
        for topic, own in words.topics.items():
            phrases.setdefault(topic, []).extend(own)
    return Cues(
        {
            topic: beginning_with(own, fold, expressions.get(topic, []))
            for topic, own in phrases.items()
        }
    )


def fold(text: str) -> str:
    """Lower case without accents, every run of other signs one space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o"))
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _OTHER_SIGNS.sub(" ", bare).strip()
