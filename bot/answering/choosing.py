"""Chooses the section that answers what was asked: nearness of meaning, helped by cues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.index.search import Near, SectionKey
from bot.knowledge.guidance import Record, Section
from bot.knowledge.lists import EVERYWHERE
from bot.knowledge.topics import PLAIN

# Topics that most messages touch in passing.
IN_PASSING = frozenset({"how", "used", "complaint", "law", "confirmation"})
SOMEBODY_ELSE = frozenset(
    {"others-posts", "no-account", "children", "turning-18", "deceased", "pages", "bystander"}
)


@dataclass(frozen=True)
class Weights:
    """What speaks for a section, and how much; a section's score is the sum.

    All but `near` in cosine: e5 puts the right and the wrong sections of one record about 0.01 to
    0.04 apart. Fitted to the golden questions by `python -m tests.answering.weights`.
    """

    near: float = 1.0  # times the cosine of the message with what is nearest of the section
    likely: float = 0.0026  # times how much likelier (log) its topic is than the likeliest
    words: float = 0.27  # times what it shares with the message word for word: names, numbers
    cued: float = 0.046  # a word of the message shows its topic
    cued_often: float = 0.035  # one that most messages touch in passing
    cued_in_passing: float = 0.012  # the same, where a word shows a special topic as well
    plainly: float = 0.027  # it is for the plain question, and no word shows a topic
    special: float = -0.0085  # it has a verdict of its own, or is on somebody else's case
    own_service: float = 0.036  # its record is the very service's, not its provider's
    own_place: float = 0.052  # its record is of a place, not of everywhere


FITTED = Weights()
NOT_NEAR = Near(0.0, 0.0)


@dataclass(frozen=True)
class Chosen:
    """A section and how near it is: a cosine, and `score`, that with what else speaks for it."""

    record: Record
    section: Section
    similarity: float
    score: float

    @property
    def id(self) -> str:
        """The section by its record: `EEA/meta#late`."""
        return f"{self.record.id}#{self.section.id}"


def choose(
    near: Mapping[SectionKey, Near],
    allowed: Sequence[tuple[Record, Section]],
    topics: Sequence[str],
    service: str,
    is_provider: bool,
    verdict: str | None,
    likelihood: Mapping[str, float],
    weights: Weights = FITTED,
) -> tuple[Chosen, ...]:
    """Rank the allowed sections, best first.

    `near` tells how near the message is to each of them, `likelihood` how likely it is for each
    topic; `topics` are shown by its words.
    """
    cued = {section.fields.topic for _, section in allowed}.intersection(topics)
    special = bool(cued - IN_PASSING)
    likeliest = max(likelihood.values(), default=0.0)
    ranked = []
    for record, section in allowed:
        topic = section.fields.topic
        own = near.get((record.id, section.id), NOT_NEAR)
        score = weights.near * own.similarity + weights.words * own.gain
        if topic in topics:
            score += _worth(topic, special, weights)
        elif topic == PLAIN and not cued:
            score += weights.plainly
        elif section.fields.verdict not in (None, verdict) or topic in SOMEBODY_ELSE:
            score += weights.special
        score -= weights.likely * (likeliest - likelihood.get(topic, likeliest))
        if record.fields.service == service and not is_provider:
            score += weights.own_service
        if record.fields.jurisdiction != EVERYWHERE:
            score += weights.own_place
        ranked.append(Chosen(record, section, own.similarity, score))
    return tuple(sorted(ranked, key=lambda one: -one.score))


def _worth(topic: str, special: bool, weights: Weights) -> float:
    """What a word that shows a topic is worth; `special` if another shows a special one."""
    if topic not in IN_PASSING:
        return weights.cued
    return weights.cued_in_passing if special else weights.cued_often
