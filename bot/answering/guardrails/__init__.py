"""Stops messages of people in distress, and those that order the bot about, deceive or attack.

The patterns let honest questions pass rather than catch every trick: what slips through is
harmless, for an answer is only ever made of the knowledge base. They read text in lower case
without accents; each covers all languages, and every gap is bounded, so time is linear.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from bot.answering.distress import is_in_distress
from bot.answering.guardrails.attacks import PAYLOADS, THREATS, remove_payloads
from bot.answering.guardrails.deceit import DECEIT, NEED, VPN
from bot.answering.guardrails.orders import INJECTION, MARKERS
from bot.answering.guardrails.patterns import first, fold

Reason = Literal["distress", "injection", "deceit", "attack"]

_KEPT = 80  # characters of the offending words
_SENTENCE = re.compile(r"(?<=[.!?…。！？।])\s+|\s(?:[-–—]{1,3}|#{2,5})\s|[。！？]")


@dataclass(frozen=True)
class Guard:
    """Why a message is stopped, and the words that gave the reason."""

    reason: Reason
    words: str


def check(text: str) -> Guard | None:
    """Give the reason to stop this message, or None for an ordinary one."""
    if is_in_distress(text):
        return Guard("distress", "")
    wide = unicodedata.normalize("NFKC", text)
    folded = fold(wide)
    if found := first(THREATS, folded) or first(PAYLOADS, folded):
        return Guard("attack", found[:_KEPT])
    if found := first((MARKERS,), wide) or first(INJECTION, folded):
        return Guard("injection", found[:_KEPT])
    if found := first(DECEIT, folded) or _disguise(folded):
        return Guard("deceit", found[:_KEPT])
    return None


def disarmed(text: str) -> str:
    """What is left of a message without payloads and without sentences that order the bot about.

    Beside them may stand an honest question; empty if it is to be stopped all the same, as a
    threat is.
    """
    if first(THREATS, fold(text)):
        return ""
    rest = remove_payloads(text)
    kept = " ".join(one for one in _SENTENCE.split(rest) if check(one) is None)
    return kept if check(kept) is None else ""


def _disguise(text: str) -> str | None:
    for one in VPN:
        match = one.search(text)
        if match and not NEED.search(text, max(match.start() - 60, 0), match.end()):
            return match[0]
    return None
