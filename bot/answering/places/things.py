"""Tells whether a name only belongs to an office, a firm, a paper or a form."""

from __future__ import annotations

from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import Mention

# "In Spain companies ...": a name after a bare "in" does not belong to what follows it.
_IN = frozenset({"in", "en", "em", "w", "we", "na"})
# "A form for Spain" is asked for by somebody there; "a court in Cologne" is not.
_FOR = frozenset({"for", "fur", "pour", "para", "per", "voor", "dla"})
_MOST_WORDS_BETWEEN = 3  # "Hamburg data protection authority"
_ASKED_WITHIN = 4  # words before an office: "which data protection authority in Spain"


def belongs_to_a_thing(text: MarkedText, mention: Mention) -> bool:
    """Whether the name is part of something else's name, and so no place of the person's."""
    return _is_paper(text, mention) or _thing_follows(text, mention) or _thing_of(text, mention)


def is_workplace(text: MarkedText, mention: Mention) -> bool:
    """Whether a name is a firm's in a story of somebody's work: the firm is where they are."""
    if mention.place is None or not text.has("employment"):
        return False
    firm = next((cue for at in text.before(mention) if (cue := text.found.ends("firm", at))), None)
    return firm is not None and text.is_led(mention)


def _is_paper(text: MarkedText, mention: Mention) -> bool:
    """ "The New York Times": only a capital tells a paper from a word."""
    at = mention.last + 1
    if not text.same_clause(mention, at):
        return False
    return text.words[at].capital and text.words[at].key in text.papers


def _thing_follows(text: MarkedText, mention: Mention) -> bool:
    before, at = mention.first - 1, mention.last + 1
    if mention.place is not None and before >= 0 and text.words[before].key in _IN:
        return False
    for _ in range(_MOST_WORDS_BETWEEN + 1):
        if not text.same_clause(mention, at):
            return False
        if text.found.starts("institution", at):
            return True
        if not text.found.starts("office", at):
            return False
        at += 1
    return False


def _thing_of(text: MarkedText, mention: Mention) -> bool:
    """ "The court in Cologne", unless the office is what is asked for."""
    for at in text.before(mention):
        if text.words[at].key in _FOR or text.found.ends("adverbs", at):
            return False
        cue = text.found.ends("institution", at)
        if cue is not None:
            near = range(max(0, cue.first - _ASKED_WITHIN), cue.first)
            return not any(text.found.starts("asked", place) for place in near)
    return False
