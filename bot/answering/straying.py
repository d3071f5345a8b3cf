"""Tells by the ways in which people put things when a message is beside our subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bot.knowledge.topics import DECEIT, DISTRESS, ORDERS, OTHER, TOPICS

Stray = Literal["other", "distress", "orders", "deceit"]

# How much nearer than to any topic a message must be to what is beside our subject. Measured on 770
# questions in 26 languages and 108 harmless look-alikes: at these none of ours is lost.
_LEADS: dict[Stray, tuple[str, float]] = {
    "distress": (DISTRESS, 0.04),
    "orders": (ORDERS, 0.025),
    "deceit": (DECEIT, 0.05),
    "other": (OTHER, 0.005),
}


def stray(asked: Mapping[str, float], more: float = 0.0) -> Stray | None:
    """What a message is about instead of our subject, or None; `asked` as of `Phrasings`.

    It must lead by so much `more` than is needed of a message that stands alone.
    """
    ours = max((asked.get(topic, 0.0) for topic in TOPICS), default=0.0)
    strays = {kind: asked[name] for kind, (name, _) in _LEADS.items() if name in asked}
    kind = max(strays, key=lambda one: strays[one], default=None)
    return kind if kind and strays[kind] >= ours + _LEADS[kind][1] + more else None
