"""Tells what a word for people is to the person: their nationality, or a group asked about."""

from __future__ import annotations

from bot.answering.places.inhabitants import People
from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import Mention
from bot.answering.places.roles import Role
from bot.answering.places.things import belongs_to_a_thing

# In these an adjective follows its noun, so that after an article it is a noun itself.
_ADJECTIVE_AFTER_NOUN = frozenset({"fr", "es", "it", "pt"})
_ARTICLES = frozenset({"a", "an", "ein", "eine", "un", "une", "una", "um", "uma", "een"})


def role_of_people(text: MarkedText, mention: Mention, people: People) -> Role:
    """The role of a word for people: `NATIONALITY`, `GROUP` or `NOTHING`."""
    if belongs_to_a_thing(text, mention) or text.is_denied(mention) or text.is_compared(mention):
        return Role.NOTHING
    if _is_of_a_group(text, mention, people):
        return Role.GROUP
    if _is_nationality(text, mention, people):
        return Role.NATIONALITY
    if text.cue_before(mention, "ourselves") and "many" in people.forms:  # "us Brits"
        return Role.GROUP
    if _are_a_group(text, mention, people) or _is_anybody(text, mention, people):
        return Role.GROUP
    return Role.NOTHING


def _is_of_a_group(text: MarkedText, mention: Mention, people: People) -> bool:
    """ "A German user", "les utilisateurs français": beside a word for those who use a service."""
    if text.cue_after(mention, "group"):
        return not text.cue_after(mention, "nationality")
    before = mention.first - 1
    follows = text.same_clause(mention, before) and text.found.ends("group", before)
    return bool(follows) and bool(people.languages & _ADJECTIVE_AFTER_NOUN)


def _are_a_group(text: MarkedText, mention: Mention, people: People) -> bool:
    """ "Can Australians ...", "les Français": a plural that is no adjective here."""
    if "many" not in people.forms:
        return False
    if people.forms == {"many"}:
        return True
    before, after = mention.first - 1, mention.last + 1
    led = not text.same_clause(mention, before) or text.found.ends("before_group", before)
    if not led:
        return False
    if text.cue_after(mention, "after_group") or people.languages & _ADJECTIVE_AFTER_NOUN:
        return True
    if not text.same_clause(mention, after):
        return before >= 0
    return text.words[mention.first].capital and "en" not in people.languages


def _is_anybody(text: MarkedText, mention: Mention, people: People) -> bool:
    """ "Can a Brazilian ...": one who stands for all."""
    article, before = mention.first - 1, mention.first - 2
    return (
        "one" in people.forms
        and text.same_clause(mention, before)
        and text.words[article].key in _ARTICLES
        and bool(text.found.ends("before_group", before))
    )


def _is_nationality(text: MarkedText, mention: Mention, people: People) -> bool:
    """ "I'm Polish", "Irish passport", "Swiss tourist", or the word alone: "Dutch, living in"."""
    if text.cue_after(mention, "after_group"):
        return False
    if text.cue_after(mention, "nationality") or text.cue_after(mention, "trip"):
        return True
    if text.cue_before(mention, "being") or text.cue_before(mention, "nationality"):
        return True
    if text.tongue and text.tongue not in people.languages:
        return False  # "Fin" is a Finn in Dutch only
    led = text.same_clause(mention, mention.first - 1)
    return not led and (
        not text.same_clause(mention, mention.last + 1) or bool(text.cue_after(mention, "here"))
    )
