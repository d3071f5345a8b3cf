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
        """By how much (log) they raise what talk of other things must lead by.

        Rounded from a logistic regression over 1236 golden questions, 219 other messages and, a
        tenth as heavy, 3500 phrasings, each compared with the other four fifths of them.
        """
        return (
            10 * self.ai
            + 5 * self.subject
            + 4 * self.service
            + 2.5 * self.place
            + 1.5 * self.topic
            + 10 * (self.talk + self.names)
            + 12.5 * self.few_words
            + 20 * (self.talk and self.place)  # "sorry, I live in Lyon now" is of nothing else
        )


# By how much (log) a message without any sign may be likelier of our topics and still be taken for
# talk of other things. With weights fitted without the set measured on, 10 of 1114 golden questions
# of ours are lost and 21 of 122 of other things are kept; 5 fewer would keep 30.
_NOTHING_SAID = 13.0
# Orders need less of a lead, and signs count a third: an order speaks of our subject, too. So do
# those who ask for help in deceiving, and those in despair.
_ORDERS, _DECEIT, _DISTRESS = -5.0, -5.0, -4.0
_OF_ORDERS, _OF_DECEIT, _OF_DISTRESS = 0.35, 0.2, 0.35


def stray(likelihood: Mapping[str, float], signs: Signs) -> Stray | None:
    """What a message is about instead of our subject, or None; `likelihood` as of `Phrasings`."""
    ours = max((likelihood[topic] for topic in TOPICS if topic in likelihood), default=-inf)
    leads: dict[Stray, tuple[str, float]] = {
        "distress": (DISTRESS, _DISTRESS + _OF_DISTRESS * signs.weight),
        "orders": (ORDERS, _ORDERS + _OF_ORDERS * signs.weight),
        "deceit": (DECEIT, _DECEIT + _OF_DECEIT * signs.weight),
        "other": (OTHER, signs.weight - _NOTHING_SAID),
    }
    found = {
        kind: likelihood[name]
        for kind, (name, lead) in leads.items()
        if name in likelihood and likelihood[name] >= ours + lead
    }
    return max(found, key=lambda kind: found[kind], default=None)
