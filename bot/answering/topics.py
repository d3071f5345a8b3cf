"""Which situations a message shows by its words, read in all languages at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from bot.answering.languages import is_unspaced, load_words

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
    at_a_word: dict[str, list[str]] = yaml.safe_load(text)
    anywhere: dict[str, list[str]] = {}
    for words in load_words().values():
        for topic, phrases in words.topics.items():
            for phrase in phrases:
                into = anywhere if is_unspaced(phrase) else at_a_word
                into.setdefault(topic, []).append(re.escape(fold(phrase)))
    topics = dict.fromkeys([*at_a_word, *anywhere])
    return Cues(
        {topic: _pattern(at_a_word.get(topic, []), anywhere.get(topic, [])) for topic in topics}
    )


def _pattern(cues: list[str], anywhere: list[str]) -> re.Pattern[str]:
    at_a_word = [r"\b(?:" + "|".join(cues) + ")"] if cues else []
    return re.compile("|".join([*at_a_word, *anywhere]))


def fold(text: str) -> str:
    """Lower case without accents, every run of other signs one space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o"))
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _OTHER_SIGNS.sub(" ", bare).strip()
