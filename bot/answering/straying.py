"""Tells by the ways in which people put things when a message is beside our subject.

A message is compared with how people ask of our topics and with how they write of other things.
What in it lets expect our subject (words of it, a service, a place, the chat before) are signs;
each raises the lead that other things must have over our topics. So no sign decides alone: talk of
a landlord stays beside our subject although it has "how", "complaint" and a town in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Literal

from bot.knowledge.topics import BESIDE, DECEIT, DISTRESS, ORDERS, OTHER, TOPICS

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

        Rounded from a logistic regression over 1236 golden questions, 219 other messages and, a
        twentieth as heavy, 3500 phrasings, each compared with the others.
        """
        return (
            0.012 * self.ai
            + 0.007 * self.subject
            + 0.006 * self.place
            + 0.005 * self.topic
            + 0.004 * self.service
            + 0.013 * self.talk
            + 0.03 * self.names
            + 0.035 * self.few_words
            + 0.028 * (self.talk and self.place)  # "sorry, I live in Lyon now" is of nothing else
        )


# By how much a message without any sign may be nearer to our topics and still be taken for talk of
# other things. With weights fitted without the set measured on, 10 of 1180 golden questions of ours
# are lost and 38 of 275 other messages kept; 5 fewer would keep 49.
_NOTHING_SAID = 0.012
# Orders, deceit and despair are told apart more sharply, and signs count a fifth: they speak of our
# subject, too.
_ORDERS, _DECEIT, _DISTRESS = 0.0, 0.0, 0.003
_SIGNS_COUNT = 0.2
# A message that is so many times (log) likelier to be ours is, and the sooner the more signs it
# has: of those beside our subject 2 in 100 are as likely ours, and two in three of ours need not be
# compared further.
_WITHOUT_DOUBT, _SOONER = 20.0, 200.0


def may_stray(likelihood: Mapping[str, float], signs: Signs) -> bool:
    """Tell whether a message may be beside our subject at all; `likelihood` as of `Phrasings`."""
    ours = max((likelihood[topic] for topic in TOPICS if topic in likelihood), default=-inf)
    beside = max((likelihood[one] for one in BESIDE if one in likelihood), default=-inf)
    return beside > ours - _WITHOUT_DOUBT + _SOONER * signs.weight


def stray(nearness: Mapping[str, float], signs: Signs) -> Stray | None:
    """What a message is about instead of our subject, or None; `nearness` as of `Phrasings`."""
    ours = max((nearness[topic] for topic in TOPICS if topic in nearness), default=0.0)
    raised = _SIGNS_COUNT * signs.weight
    leads: dict[Stray, tuple[str, float]] = {
        "distress": (DISTRESS, _DISTRESS + raised),
        "orders": (ORDERS, _ORDERS + raised),
        "deceit": (DECEIT, _DECEIT + raised),
        "other": (OTHER, signs.weight - _NOTHING_SAID),
    }
    found = {
        kind: nearness[name]
        for kind, (name, lead) in leads.items()
        if name in nearness and nearness[name] >= ours + lead
    }
    return max(found, key=lambda kind: found[kind], default=None)
