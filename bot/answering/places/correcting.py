"""Tells whether a place corrects what was said before, or what the person seemed to say."""

from __future__ import annotations

from bot.answering.places.cues import Cue
from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import Mention

_I = frozenset({"i", "we", "ich", "wir", "je", "j", "yo", "io", "eu", "ik"})
_FROM = frozenset({"from", "aus", "uit", "de", "du", "d", "da", "do", "dal", "dalla", "z", "ze"})


def is_correction(text: MarkedText, mention: Mention, before: Cue | None) -> bool:
    """Whether the words beside a name, or beside "I live in" before it, correct something.

    `before` is the cue of the clause before the name that reaches over other words.
    """
    starts = [*_small_words_before(text, mention), mention.first]
    lead = text.cue_before(mention, "location")
    if lead is None and before is not None and before.role == "residence":
        lead = before if before.last + 1 in starts else None
    if lead is not None:
        starts.append(lead.first)
        if lead.first > 0 and text.words[lead.first - 1].key in _I:
            starts.append(lead.first - 1)
    return any(
        _corrects(text, at) or _says_truly(text, mention, at) for at in starts
    ) or _is_insisted_on(text, mention)


def _small_words_before(text: MarkedText, mention: Mention) -> list[int]:
    return [at for at in text.before(mention) if text.is_small(at)]


def _corrects(text: MarkedText, at: int) -> bool:
    """Whether a word of correction leads to this word: "sorry, in", "I mean".

    Across a comma it leads here only if it stands alone between two: "in Chile, sorry, in Spain".
    """
    if at == 0:
        return False
    cue = text.found.ends("correction", at - 1)
    if cue is None or text.clauses[at - 1] == text.clauses[at]:
        return cue is not None
    return cue.first == 0 or text.clauses[cue.first - 1] != text.clauses[cue.first]


def _says_truly(text: MarkedText, mention: Mention, at: int) -> bool:
    """Whether the person says here where they truly are: "actually in", but not "actually from"."""
    if not text.same_clause(mention, at - 1):
        return False
    cue = text.found.ends("truly", at - 1)
    if cue is None or any(text.words[each].key in _FROM for each in range(at, mention.first)):
        return False
    led = cue.first - 1
    return (
        not text.same_clause(mention, led)
        or text.found.ends("being", led) is not None
        or text.found.ends("joining", led) is not None
        or text.is_contrast(led)
    )


def _is_insisted_on(text: MarkedText, mention: Mention) -> bool:
    """Whether such a word ends the clause after the name: "I'm in Texas really"."""
    cue = text.cue_after(mention, "truly") or text.cue_after(mention, "correction")
    return cue is not None and not text.same_clause(mention, cue.last + 1)
