"""What of a question is searched, and how near it is to the ways in which people ask of topics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from bot.answering.query import Query
from bot.answering.straying import stray
from bot.index.phrasings import Phrasings
from bot.knowledge.topics import OTHER, PLAIN

Vector = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

# How much nearer a follow-up must be to a topic than to the plain question and to talk of other
# things for it to ask something of its own.
OWN_TOPIC = 0.03


@dataclass(frozen=True)
class Asked:
    """What is searched, as text and vector, and how near it is to the ways of asking of topics.

    `likelihood` tells in logarithms how likely it is for each topic.
    """

    text: str
    vector: Vector
    nearness: Mapping[str, float]
    likelihood: Mapping[str, float]

    @property
    def topic(self) -> str:
        """The topic that it is nearest to; the plain one where nothing is known."""
        return max(self.nearness, key=lambda topic: self.nearness[topic], default=PLAIN)


def asked(query: Query, embedded: Callable[[str], Vector], phrasings: Phrasings) -> Asked:
    """What is searched: the text, or for a follow-up with a topic of its own the last turn."""
    if query.turn:
        turn = _likened(query.turn, embedded, phrasings)
        near = turn.nearness
        plainly = max(near.get(PLAIN, 0.0), near.get(OTHER, 0.0))
        if stray(near, query.signs):
            return turn  # "thanks", an insult, the best pizza in Leeds
        if query.asks_anew and near and near[turn.topic] >= plainly + OWN_TOPIC:
            return turn
    return _likened(query.text, embedded, phrasings)


def _likened(text: str, embedded: Callable[[str], Vector], phrasings: Phrasings) -> Asked:
    vector = embedded(text)
    likelihood = phrasings.likelihood(vector, text)
    return Asked(text, vector, phrasings.nearness(vector), likelihood)
