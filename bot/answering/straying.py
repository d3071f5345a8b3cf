"""Tells by the ways in which people put things when a message is beside our subject.

A message is compared with how people ask of our topics and with how they write of other things.
What in it lets expect our subject (words of it, a service, a place, the chat before) are signs;
each raises the lead that other things must have over our topics. So no sign decides alone: talk of
a landlord stays beside our subject although it has "how", "complaint" and a town in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.topics import DECEIT, DISTRESS, ORDERS, OTHER, TOPICS

Stray = Literal["other", "distress", "orders", "deceit"]


@dataclass(frozen=True)
class Signs:
    """What in a message lets expect that it is about our subject.

    Words of `ai`, of the `subject` otherwise (objecting, one's data), of a `topic`; a `service` or
    a `place`, named or known; `talk` before it, and in a talk whether it has `few_words`; whether
    it is of `names` alone, which asks the plain question.
    """

    ai: bool = False
    subject: bool = False
    topic: bool = False
    service: bool = False
    place: bool = False
    talk: bool = False
    few_words: bool = False
    names: bool = False

    @property
    def weight(self) -> float:
        """By how much of the cosine they raise what talk of other things must lead by.

        The first five are rounded from a logistic regression over 1068 golden questions, 219 other
        messages and 1550 phrasings, each phrasing compared with the others; leaving out any one set
        moves none by more than 0.008. The others are set by hand on 206 follow-ups.
        """
        return (
            0.04 * self.ai
            + 0.02 * (self.subject + self.service + self.place)
            + 0.01 * self.topic
            + 0.045 * self.talk
            + 0.04 * (self.few_words + self.names)
            + 0.02 * (self.talk and self.place)  # "sorry, I live in Lyon now" is of nothing else
        )


# By how much a message without any sign may be nearer to our topics and still be taken for talk of
# other things. Of golden questions alone it loses 4 of 975 of ours and keeps 13 of 93 of other
# things; at 0.04 it would be 2 and 27, at 0.06 13 and 9.
_NOTHING_SAID = 0.05
# Orders need a lead of their own, and signs count a third: an order speaks of our subject, too.
# Those who ask for help in deceiving always do, those in despair often.
_ORDERS, _DECEIT, _DISTRESS = 0.002, 0.015, 0.013
_OF_ORDERS, _OF_DISTRESS = 0.35, 0.42


def stray(asked: Mapping[str, float], signs: Signs) -> Stray | None:
    """What a message is about instead of our subject, or None; `asked` as of `Phrasings`."""
    ours = max((asked.get(topic, 0.0) for topic in TOPICS), default=0.0)
    leads: dict[Stray, tuple[str, float]] = {
        "distress": (DISTRESS, _DISTRESS + _OF_DISTRESS * signs.weight),
        "orders": (ORDERS, _ORDERS + _OF_ORDERS * signs.weight),
        "deceit": (DECEIT, _DECEIT),
        "other": (OTHER, signs.weight - _NOTHING_SAID),
    }
    near = {
        kind: asked[name]
        for kind, (name, lead) in leads.items()
        if name in asked and asked[name] >= ours + lead
    }
    return max(near, key=lambda kind: near[kind], default=None)
