"""Chooses the section that answers what was asked: nearness of meaning, helped by cues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.index.search import Near, SectionKey
from bot.knowledge.guidance import Record, Section
from bot.knowledge.lists import EVERYWHERE
from bot.knowledge.topics import PLAIN

# What speaks for a section beside the nearness of its text, in cosine: e5 puts the right and the
# wrong sections of one record about 0.01 to 0.04 apart. `python -m tests.answering.weights` fits
# these to the golden questions.
#
# The message is so many times (e) more likely for the section's topic.
LIKELY = 0.003
# What the section shares with the message word for word: names, numbers of articles.
WORDS = 0.4
# A word of the message shows the section's topic.
CUED = 0.06
# The topic is one that most messages touch in passing; a special one beside it is what is meant.
CUED_OFTEN = 0.045
CUED_IN_PASSING = 0.02
IN_PASSING = frozenset({"how", "used", "complaint", "law", "confirmation"})
# The plain question is asked most; this is for it where no word shows a topic.
PLAINLY = 0.035
# A section with a verdict of its own, or on somebody else's case, is for a special case.
SPECIAL = -0.012
SOMEBODY_ELSE = frozenset(
    {"others-posts", "no-account", "children", "turning-18", "deceased", "pages", "bystander"}
)
# The record is the very service's, not its provider's; or a place's own, not everywhere's.
OWN_SERVICE = 0.047
OWN_PLACE = 0.056
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
        score = own.similarity + WORDS * own.gain
        if topic in topics:
            score += _worth(topic, special)
        elif topic == PLAIN and not cued:
            score += PLAINLY
        elif section.fields.verdict not in (None, verdict) or topic in SOMEBODY_ELSE:
            score += SPECIAL
        score -= LIKELY * (likeliest - likelihood.get(topic, likeliest))
        if record.fields.service == service and not is_provider:
            score += OWN_SERVICE
        if record.fields.jurisdiction != EVERYWHERE:
            score += OWN_PLACE
        ranked.append(Chosen(record, section, own.similarity, score))
    return tuple(sorted(ranked, key=lambda one: -one.score))


def _worth(topic: str, special: bool) -> float:
    """What a word that shows a topic is worth; `special` if another shows a special one."""
    if topic not in IN_PASSING:
        return CUED
    return CUED_IN_PASSING if special else CUED_OFTEN
