"""Which situations a message shows by its words, read in all languages at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from bot.answering.languages import load_words
from bot.answering.phrases import Phrases
from bot.knowledge.folding import fold

SCOPE, AI = "scope", "ai"


@dataclass(frozen=True)
class Cues:
    """What shows each of the `topics`, under `SCOPE` what speaks of our subject itself, and under
    `AI` what speaks of AI or of training it.
    """

    topics: tuple[str, ...]
    phrases: Phrases

    def found(self, text: str) -> tuple[str, ...]:
        """The topics whose cues stand in the text, in the order of the list."""
        return self.topics_of(self.marks(text))

    def topics_of(self, marks: frozenset[str]) -> tuple[str, ...]:
        """The topics among what a text shows, in the order of the list."""
        return tuple(topic for topic in self.topics if topic in marks)

    def in_scope(self, text: str) -> bool:
        """Tell whether the words speak of objecting, AI training or one's data at all."""
        return is_ours(self.marks(text))

    def marks(self, text: str) -> frozenset[str]:
        """All that the words show: topics, `SCOPE` and `AI`."""
        return frozenset(self.phrases.labels(fold(text)))


def is_ours(marks: frozenset[str]) -> bool:
    """Tell whether what a text shows speaks of our subject itself."""
    return not marks.isdisjoint((SCOPE, AI))


@cache
def load_cues() -> Cues:
    """Read the expressions that lie beside this module, and the phrases of each language."""
    text = resources.files(__package__).joinpath("topics.yaml").read_text(encoding="utf-8")
    expressions = [(topic, one) for topic, own in yaml.safe_load(text).items() for one in own]
    phrases = [
        (topic, fold(phrase))
        for words in load_words().values()
        for topic, own in words.topics.items()
        for phrase in own
    ]
    topics = dict.fromkeys(topic for topic, _ in (*expressions, *phrases))
    return Cues(
        tuple(one for one in topics if one not in (SCOPE, AI)), Phrases(phrases, expressions)
    )
