"""Reads what each place and people named in a message is to the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.answering.places.cues import Cue, Cues, FoundCues, find_cues
from bot.answering.places.mentions import Mention
from bot.answering.places.names import People
from bot.answering.places.words import Word

REACH = 12  # words over which "I have lived ... in" holds
FORWARD_REACH = 4  # words after the place: "weil ich in Graz mit meiner Familie wohne"


class Role(IntEnum):
    """What a name is to the person; of several, the highest decides."""

    NOTHING = 0
    NATIONALITY = 1
    LAW = 2
    GROUP = 3
    PLACE = 4
    ORIGIN = 5
    ACCOUNT = 6
    RESIDENCE = 7
    CORRECTION = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention with its role; `close`: the words of the role stand right beside the name."""

    mention: Mention
    role: Role
    close: bool


class Reader:
    """Reads the mentions of one message."""

    def __init__(self, words: Sequence[Word], mentions: Sequence[Mention], cues: Cues) -> None:
        self.words = words
        self.mentions = mentions
        self.cues = cues
        self.found: FoundCues = find_cues(words, cues)
        self.clauses = list(_clauses(words, cues))

    def read(self) -> list[Reading]:
        """Every mention with its role, in the order of the text."""
        readings: list[Reading] = []
        scoped = _Pointer(self.found.scoped)
        for number, mention in enumerate(self.mentions):
            before, after = scoped.around(mention)
            if mention.place is not None and mention.place.kind == "none":
                continue
            if mention.people is not None and not self._is_place(mention):
                role, close = self._role_of_people(mention, mention.people)
            else:
                role, close = self._role_of_place(number, before, after, readings)
            readings.append(Reading(mention, role, close))
        return readings

    def preceded_by_preposition(self, mention: Mention) -> bool:
        """Whether a preposition of place stands right before the name."""
        return any(self.found.ends("prepositions", at) for at in self._before(mention))

    def _is_place(self, mention: Mention) -> bool:
        """Whether a word that is both a place and a people is meant as the place."""
        if mention.place is None or mention.people is None:
            return mention.place is not None
        return self.words[mention.first].capital or self.preceded_by_preposition(mention)

    # Places

    def _role_of_place(
        self, number: int, before: Cue | None, after: Cue | None, earlier: Sequence[Reading]
    ) -> tuple[Role, bool]:
        mention = self.mentions[number]
        if self._ends(mention, "correction"):
            return Role.CORRECTION, True
        if self._belongs_to_a_thing(mention) or self._is_denied(mention):
            return Role.NOTHING, False
        if self._is_compared(mention):
            return Role.NOTHING, False
        direct = self._direct_role(mention, before, after)
        if direct is not None:
            return direct, True
        scoped = self._scoped_role(number, before, after, earlier)
        if scoped is not None:
            return scoped, self._is_close(mention, before)
        assert mention.place is not None  # noqa: S101 - callers send places only
        return (Role.LAW if mention.place.kind == "law" else Role.PLACE), False

    def _direct_role(self, mention: Mention, before: Cue | None, after: Cue | None) -> Role | None:
        """The role by words right beside the name."""
        if self._ends(mention, "location"):
            trip = self._in_reach(mention, before, "trip") or self._in_reach(mention, after, "trip")
            return Role.NOTHING if trip else Role.RESIDENCE
        if self._ends(mention, "origin"):
            return Role.ORIGIN
        if self._starts(mention, "here"):
            return Role.RESIDENCE
        return None

    def _scoped_role(
        self, number: int, before: Cue | None, after: Cue | None, earlier: Sequence[Reading]
    ) -> Role | None:
        """The role by a word that reaches over the clause."""
        mention = self.mentions[number]
        moved = self._role_after_a_move(mention, before) or self._role_after_a_move(mention, after)
        if moved is not None:
            return moved
        if earlier and earlier[-1].mention is self.mentions[number - 1] and self._is_list(number):
            return earlier[-1].role
        if before is not None and self._in_reach(mention, before, None):
            first = number == 0 or self.mentions[number - 1].first < before.first
            return self._role_by(before) if first else None
        if after is not None and self._in_reach(mention, after, None):
            last = number + 1 == len(self.mentions)
            between = not last and self.mentions[number + 1].first < after.first
            near = after.first - mention.last <= FORWARD_REACH
            return self._role_by(after) if near and not between else None
        return None

    def _role_by(self, cue: Cue) -> Role | None:
        if cue.role == "residence":
            denied = self.found.ends("negation", cue.first - 1)
            allowed = self.found.ends("no_negation", cue.first - 1)
            return Role.NOTHING if denied and not allowed else Role.RESIDENCE
        roles = {
            "account": Role.ACCOUNT,
            "trip": Role.NOTHING,
            "former": Role.NOTHING,
            "correction": Role.CORRECTION,
        }
        return roles.get(cue.role)

    def _role_after_a_move(self, mention: Mention, cue: Cue | None) -> Role | None:
        if cue is None or cue.role != "moved" or not self._in_reach(mention, cue, "moved"):
            return None
        for at in self._before(mention):
            key = self.words[at].key
            if (cue.language, key) in _LEAVING:
                return Role.NOTHING
            if (cue.language, key) in _ARRIVING:
                return Role.RESIDENCE
        return None

    def _is_list(self, number: int) -> bool:
        """Whether only "and" and small words part a name from the one before it."""
        start, end = self.mentions[number - 1].last + 1, self.mentions[number].first
        joined = False
        for at in range(start, end):
            if self.found.starts("joining", at):
                joined = True
            elif not self.found.starts("small", at):
                return False
        return joined and end - start <= 4

    def _is_denied(self, mention: Mention) -> bool:
        for at in self._before(mention):
            if self.found.ends("no_negation", at):
                return False
            if self.found.ends("negation", at):
                return True
        return False

    def _is_compared(self, mention: Mention) -> bool:
        cue = self._ends(mention, "comparison")
        if cue is None:
            return False
        starts = cue.first == 0 or (
            self.words[cue.first - 1].sentence != self.words[cue.first].sentence
        )
        return not starts

    # Things with a place's name

    def _belongs_to_a_thing(self, mention: Mention) -> bool:
        """Whether the name only belongs to an office, a firm, a paper or the like."""
        return self._is_paper(mention) or self._thing_follows(mention) or self._thing_of(mention)

    def _is_paper(self, mention: Mention) -> bool:
        at = mention.last + 1
        if at >= len(self.words) or self.clauses[at] != self.clauses[mention.last]:
            return False
        word = self.words[at]
        return word.capital and word.key in self.cues.papers

    def _thing_follows(self, mention: Mention) -> bool:
        if mention.place is not None and self._stands_in(mention):
            return False
        at = mention.last + 1
        for _ in range(4):
            if at >= len(self.words) or self.clauses[at] != self.clauses[mention.last]:
                return False
            if self.found.starts("institution", at):
                return True
            if not self.found.starts("office", at):
                return False
            at += 1
        return False

    def _stands_in(self, mention: Mention) -> bool:
        """Whether the name follows a bare "in": "in Spain companies ..."."""
        return mention.first > 0 and self.words[mention.first - 1].key in _BARE_IN

    def _thing_of(self, mention: Mention) -> bool:
        for at in self._before(mention):
            cue = self.found.ends("institution", at)
            if cue is not None:
                near = range(max(0, cue.first - 4), cue.first)
                return not any(self.found.starts("asked", place) for place in near)
        return False

    # People

    def _role_of_people(self, mention: Mention, people: People) -> tuple[Role, bool]:
        if self._belongs_to_a_thing(mention) or self._is_denied(mention):
            return Role.NOTHING, False
        if self._is_group(mention, people):
            return (Role.NOTHING if self._is_compared(mention) else Role.GROUP), False
        if self._is_nationality(mention):
            return Role.NATIONALITY, False
        return Role.NOTHING, False

    def _is_group(self, mention: Mention, people: People) -> bool:
        before, after = mention.first - 1, mention.last + 1
        if self._same_clause(mention, after) and self.found.starts("group", after):
            citizens = self.words[after].key == "citizens"
            return citizens or not self.found.starts("nationality", after)
        if self._same_clause(mention, before) and self.found.ends("group", before):
            return people.languages != {"en"}
        if "many" not in people.forms:
            return False
        if people.forms == {"many"}:
            return True
        return self._is_noun(mention, people)

    def _is_noun(self, mention: Mention, people: People) -> bool:
        """Whether a word that may be an adjective stands for a group of people."""
        before, after = mention.first - 1, mention.last + 1
        led = not self._same_clause(mention, before) or bool(
            self.found.ends("before_group", before)
        )
        ends = not self._same_clause(mention, after)
        followed = not ends and bool(self.found.starts("after_group", after))
        if self._same_clause(mention, before) and self.found.ends("nationality", before):
            return False
        written_as_noun = self.words[mention.first].capital and "en" not in people.languages
        return led and (followed or (ends and before >= 0) or written_as_noun)

    def _is_nationality(self, mention: Mention) -> bool:
        if self._starts(mention, "nationality") or self._starts(mention, "trip"):
            return True
        before = mention.first - 1
        if not self._same_clause(mention, before):
            return not self._same_clause(mention, mention.last + 1)
        return any(self.found.ends("nationality", at) for at in self._before(mention))

    # Neighbours

    def _same_clause(self, mention: Mention, at: int) -> bool:
        return 0 <= at < len(self.words) and self.clauses[at] == self.clauses[mention.first]

    def _before(self, mention: Mention) -> Iterator[int]:
        """The positions before a name that only small words part from it, nearest first."""
        at = mention.first - 1
        for _ in range(5):
            if not self._same_clause(mention, at):
                return
            yield at
            if not self.found.ends("small", at):
                return
            at -= 1

    def _ends(self, mention: Mention, role: str) -> Cue | None:
        """The cue of a role right before a name, small words aside."""
        for at in self._before(mention):
            cue = self.found.ends(role, at)
            if cue is not None:
                return cue
        return None

    def _starts(self, mention: Mention, role: str) -> Cue | None:
        at = mention.last + 1
        return self.found.starts(role, at) if self._same_clause(mention, at) else None

    def _in_reach(self, mention: Mention, cue: Cue | None, role: str | None) -> bool:
        return (
            cue is not None
            and (role is None or cue.role == role)
            and self.clauses[cue.first] == self.clauses[mention.first]
            and abs(cue.first - mention.first) <= REACH
        )

    def _is_close(self, mention: Mention, cue: Cue | None) -> bool:
        return cue is not None and any(at == cue.last for at in self._before(mention))


class _Pointer:
    """Walks through cues beside mentions, both in the order of the text."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._next = 0

    def around(self, mention: Mention) -> tuple[Cue | None, Cue | None]:
        """The last cue before a mention and the first one after it."""
        while self._next < len(self._cues) and self._cues[self._next].last < mention.first:
            self._next += 1
        before = self._cues[self._next - 1] if self._next else None
        return before, self._cues[self._next] if self._next < len(self._cues) else None


def _clauses(words: Sequence[Word], cues: Cues) -> Iterator[int]:
    """The clause of each word: punctuation and words like "but" begin a new one."""
    contrasts = 0
    for word in words:
        contrasts += word.key in cues.contrast
        yield word.clause + contrasts


_BARE_IN = frozenset({"in", "en", "em", "w", "we", "im", "na"})
_LEAVING = frozenset(
    (language, word)
    for language, words in {
        "en": "from", "de": "von aus", "fr": "de d du des", "es": "de desde del",
        "it": "da dal dalla dall dallo dagli dai", "pt": "de do da dos das", "nl": "van uit",
        "pl": "z ze",
    }.items()
    for word in words.split()
)  # fmt: skip
_ARRIVING = frozenset(
    (language, word)
    for language, words in {
        "en": "to in into", "de": "nach in", "fr": "en a au aux", "es": "a al en para hacia",
        "it": "a al in alla all nel nella negli", "pt": "para pra a ao em", "nl": "naar in",
        "pl": "do na w",
    }.items()
    for word in words.split()
)  # fmt: skip
