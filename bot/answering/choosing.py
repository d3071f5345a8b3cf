"""Chooses the section that answers what was asked: nearness of meaning, helped by cues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.index.search import SearchResult
from bot.knowledge.guidance import Record, Section
from bot.knowledge.lists import EVERYWHERE

PLAIN = "own-posts"
# What speaks for a section beside nearness, in cosine: e5 puts the right and the wrong sections of
# one record about 0.01 to 0.04 apart.
#
# A word of the message shows the section's topic.
CUED = 0.05
# The plain question is asked most: without a cue another section must be this much nearer.
CLEARLY_NEARER = 0.02
# The record is the very service's, or the place's own rather than everywhere's.
OWN_SERVICE = 0.01
OWN_PLACE = 0.01


@dataclass(frozen=True)
class Chosen:
    """A section and how near it is: a cosine, and `score`, that with what else speaks for it.

    `decides` tells whether its own verdict may stand for the record's.
    """

    record: Record
    section: Section
    similarity: float
    score: float
    decides: bool


def choose(
    results: Sequence[SearchResult],
    allowed: Sequence[tuple[Record, Section]],
    topics: Sequence[str],
    service: str,
) -> tuple[Chosen, ...]:
    """Rank the allowed sections, best first; sections that the search did not find come last."""
    nearness: dict[tuple[str, str], float] = {}
    for result in results:
        key = (result.chunk.document, result.chunk.section or "")
        nearness[key] = max(nearness.get(key, 0.0), result.similarity)
    plain = max(
        (
            nearness.get((record.id, section.id), 0.0)
            for record, section in allowed
            if section.fields.topic == PLAIN
        ),
        default=0.0,
    )
    ranked = []
    for record, section in allowed:
        similarity = nearness.get((record.id, section.id), 0.0)
        topic = section.fields.topic
        cued = topic in topics
        score = similarity + (CUED if cued else CLEARLY_NEARER if topic == PLAIN else 0.0)
        if service == record.fields.service:
            score += OWN_SERVICE
        if record.fields.jurisdiction != EVERYWHERE:
            score += OWN_PLACE
        decides = cued or topic == PLAIN or similarity >= plain + CLEARLY_NEARER
        ranked.append(Chosen(record, section, similarity, score, decides))
    return tuple(sorted(ranked, key=lambda one: -one.score))
