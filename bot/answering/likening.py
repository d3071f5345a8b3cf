"""What of a question is searched, and how likely it is to be asked of each topic."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf

import numpy as np

from bot.answering.query import Query
from bot.answering.straying import Signs, Stray, may_stray, stray
from bot.index.phrasings import Phrasings
from bot.knowledge.topics import OTHER, PLAIN

Vector = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

# How much likelier (log) a follow-up must be of a topic than the plain question or talk of other
# things for it to ask something of its own.
OWN_TOPIC = 12.0


@dataclass(frozen=True)
class Asked:
    """What is searched, as text and vector, and how likely (log) it is asked of each topic.

    `stray` tells what it is about if not our subject.
    """

    text: str
    vector: Vector
    likelihood: Mapping[str, float]
    stray: Stray | None

    @property
    def topic(self) -> str:
        """The likeliest topic; the plain one where nothing is known."""
        return max(self.likelihood, key=lambda topic: self.likelihood[topic], default=PLAIN)


def asked(query: Query, embedded: Callable[[str], Vector], phrasings: Phrasings) -> Asked:
    """What is searched: the text, or for a follow-up with a topic of its own the last turn."""
    if query.turn:
        turn = _likened(query.turn, query.signs, embedded, phrasings)
        likely = turn.likelihood
        if turn.stray:
            return turn  # "thanks", an insult, the best pizza in Leeds
        plainly = max((likely[one] for one in (PLAIN, OTHER) if one in likely), default=-inf)
        if query.asks_anew and likely and likely[turn.topic] >= plainly + OWN_TOPIC:
            return turn
    return _likened(query.text, query.signs, embedded, phrasings)


def _likened(
    text: str, signs: Signs, embedded: Callable[[str], Vector], phrasings: Phrasings
) -> Asked:
    vector = embedded(text)
    likelihood = phrasings.likelihood(vector, text)
    doubted = may_stray(likelihood, signs)
    strays = stray(phrasings.nearness(vector), signs) if doubted else None
    return Asked(text, vector, likelihood, strays)
