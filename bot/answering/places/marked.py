"""A text with its clauses and cues marked, and the questions one asks of a name's neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice

from bot.answering.places.cues import Cue, Cues, FoundCues, find_cues
from bot.answering.places.mentions import Mention
from bot.answering.places.words import Word

REACH = 12  # words over which "I have lived ... in" holds
MOST_SMALL_WORDS = 5  # between a cue and its name: "in the beautiful city of"


class MarkedText:
    """The words of a text, the clause each stands in, and the cues among them.

    `tongue` is the text's language without its region, empty if unknown. `has_capitals` is false
    where a capital tells nothing: all letters are small, or all are capitals.
    """

    def __init__(self, words: Sequence[Word], cues: Cues, language: str | None = None) -> None:
        self.words = words
        self.tongue = (language or "").split("-")[0]
        self.has_capitals = any(
            word.capital and not word.upper and not word.key.isdigit() for word in words
        )
        self.papers = cues.papers
        self.found = find_cues(words, cues, self.tongue)
        self.clauses = list(_clauses(words, self.found))

    def same_clause(self, mention: Mention, at: int) -> bool:
        """Whether there is a word at this position and it stands in the name's clause."""
        return 0 <= at < len(self.words) and self.clauses[at] == self.clauses[mention.first]

    def is_capital(self, mention: Mention) -> bool:
        """Whether the name begins with a capital."""
        return self.words[mention.first].capital

    def is_all(self, mention: Mention) -> bool:
        """Whether the name is the whole text."""
        return len(self.words) == mention.last - mention.first + 1

    def is_alone(self, mention: Mention) -> bool:
        """Whether the name is the whole of its clause: "can I object? (suisse)"."""
        return not (
            self.same_clause(mention, mention.first - 1)
            or self.same_clause(mention, mention.last + 1)
        )

    def begins_clause(self, mention: Mention) -> bool:
        """Whether nothing stands before the name in its clause: "leeds lass, is it too late"."""
        return not self.same_clause(mention, mention.first - 1)

    def stands_apart(self, mention: Mention) -> bool:
        """Whether the name is the first or the last sentence of several, with no other word."""
        first, last = self.words[mention.first], self.words[mention.last]
        begins = mention.first == 0 and not self.is_all(mention)
        if begins and self.words[mention.last + 1].sentence > last.sentence:
            return True
        ends = mention.last == len(self.words) - 1 and mention.first > 0
        return ends and self.words[mention.first - 1].sentence < first.sentence

    def is_outermost(self, mention: Mention) -> bool:
        """Whether the text begins or ends with the name."""
        return mention.first == 0 or mention.last == len(self.words) - 1

    def before(self, mention: Mention) -> Iterator[int]:
        """The positions before a name that only small words part from it, nearest first."""
        at = mention.first - 1
        for _ in range(MOST_SMALL_WORDS):
            if not self.same_clause(mention, at):
                return
            yield at
            if not self.is_small(at):
                return
            at -= 1

    def has(self, role: str) -> bool:
        """Whether the text holds a cue of a role anywhere."""
        return any(cue.role == role for cues in self.found.starting.values() for cue in cues)

    def is_small(self, at: int) -> bool:
        """Whether a word may part a cue from its name."""
        return bool(self.found.ends("small", at) or self.found.ends("adverbs", at))

    def is_contrast(self, at: int) -> bool:
        """Whether the word begins a new story: "but"."""
        return self.found.starts("contrast", at) is not None

    def cue_before(self, mention: Mention, role: str) -> Cue | None:
        """The cue of a role right before a name, small words aside."""
        cues = (self.found.ends(role, at) for at in self.before(mention))
        return next((cue for cue in cues if cue is not None), None)

    def is_led(self, mention: Mention, directly: bool = False) -> bool:
        """Whether a preposition of place stands before a name: one of every language, or of its
        own, as "i" is in Norwegian and not in English.
        """
        before = islice(self.before(mention), 1 if directly else None)
        return any(self._is_preposition(at) for at in before)

    def _is_preposition(self, at: int) -> bool:
        """Whether a word is one, and no other word of the text's own language: Dutch "en"."""
        cues = self.found.ending.get(at, ())
        if any(cue.role == "no_prepositions" and cue.language == self.tongue for cue in cues):
            return False
        return any(
            cue.role == "prepositions" and cue.language in ("any", self.tongue) for cue in cues
        )

    def follows(self, mention: Mention, words: Set[str]) -> bool:
        """Whether one of the words stands right before the name."""
        at = mention.first - 1
        return self.same_clause(mention, at) and self.words[at].key in words

    def cue_after(self, mention: Mention, role: str) -> Cue | None:
        """The cue of a role right after a name."""
        at = mention.last + 1
        return self.found.starts(role, at) if self.same_clause(mention, at) else None

    def reaches(self, cue: Cue | None, mention: Mention) -> bool:
        """Whether a cue that reaches over other words reaches as far as a name."""
        return (
            cue is not None
            and self.same_clause(mention, cue.first)
            and abs(cue.first - mention.first) <= REACH
        )

    def is_denied(self, mention: Mention) -> bool:
        """Whether the name is denied: "not in Germany"."""
        return any(self._is_negation(at) for at in self.before(mention))

    def is_cue_denied(self, cue: Cue) -> bool:
        """Whether a cue is denied: "I do not currently live"."""
        at = cue.first - 1
        while at >= 0 and self.clauses[at] == self.clauses[cue.first]:
            if self._is_negation(at):
                return True
            if not self.is_small(at):
                return False
            at -= 1
        return False

    def _is_negation(self, at: int) -> bool:
        cue = self.found.ends("negation", at)
        if cue is None:
            return False
        return not any(self.found.ends("no_negation", each) for each in range(cue.first, at + 1))

    def is_compared(self, mention: Mention) -> bool:
        """Whether something is set beside the name: "the same as in Germany".

        At the start of a sentence the words ask: "Wie in Deutschland widersprechen?"
        """
        cue = self.cue_before(mention, "comparison")
        if cue is None or cue.first == 0:
            return False
        return self.words[cue.first - 1].sentence == self.words[cue.first].sentence


def _clauses(words: Sequence[Word], found: FoundCues) -> Iterator[int]:
    """The clause of each word: punctuation and words like "but" begin a new one."""
    contrasts = 0
    for at, word in enumerate(words):
        contrasts += found.starts("contrast", at) is not None
        yield word.clause + contrasts
