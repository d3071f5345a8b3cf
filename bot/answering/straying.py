"""Tells by the ways in which people put things when a message is beside our subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bot.knowledge.topics import DECEIT, DISTRESS, ORDERS, OTHER, TOPICS

Stray = Literal["other", "distress", "orders", "deceit"]

# How much nearer than to any topic a message must be to what is beside our subject. Measured by
# leaving out each fifth of the phrasings in turn: at these leads 14 of 2476 questions of ours are
# taken for something else, while 81 % of other things, 89 % of orders, 71 % of despair and 61 % of
# deceit are told as such; of 670 golden questions of ours that stand alone, none is lost.
_LEADS: dict[Stray, tuple[str, float]] = {
    "distress": (DISTRESS, 0.035),
    "orders": (ORDERS, 0.02),
    "deceit": (DECEIT, 0.02),
    "other": (OTHER, 0.007),
}


def stray(asked: Mapping[str, float], more: float = 0.0) -> Stray | None:
    """What a message is about instead of our subject, or None; `asked` as of `Phrasings`.

    It must lead by so much `more` than is needed of a message that stands alone.
    """
    ours = max((asked.get(topic, 0.0) for topic in TOPICS), default=0.0)
    strays = {kind: asked[name] for kind, (name, _) in _LEADS.items() if name in asked}
    kind = max(strays, key=lambda one: strays[one], default=None)
    return kind if kind and strays[kind] >= ours + _LEADS[kind][1] + more else None
