"""Finds the words around a place that tell what the place is to the person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.answering.languages import load_words
from bot.answering.places.files import read_yaml
from bot.answering.places.words import Word, key_of

# Roles that reach over other words of the clause: "I have lived for ten years in ...".
SCOPED = ("residence", "account", "moved", "former", "pretended", "trip")


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase in the text: words `first` to `last`, for one role, in one language ("any")."""

    role: str
    language: str
    first: int
    last: int


@dataclass(frozen=True)
class Cues:
    """All phrases that are known: key of the phrase -> (role, language) pairs.

    `elsewhere` are phrases that are everyday words of another language, where they tell nothing.
    """

    phrases: Mapping[str, tuple[tuple[str, str], ...]]
    longest: Mapping[str, int]
    papers: frozenset[str]
    elsewhere: frozenset[str]


class FoundCues:
    """The cues of one text, by the word they start and the word they end at."""

    def __init__(self) -> None:
        self.starting: dict[int, list[Cue]] = defaultdict(list)
        self.ending: dict[int, list[Cue]] = defaultdict(list)
        self.scoped: list[Cue] = []

    def starts(self, role: str, at: int) -> Cue | None:
        """The cue of a role whose first word stands at this position."""
        return next((cue for cue in self.starting.get(at, ()) if cue.role == role), None)

    def ends(self, role: str, at: int) -> Cue | None:
        """The longest cue of a role whose last word stands at this position."""
        return next((cue for cue in self.ending.get(at, ()) if cue.role == role), None)


def load_cues() -> Cues:
    """The phrases of `cues.yaml` and of each language's file."""
    data = read_yaml("cues.yaml")
    elsewhere = data.pop("elsewhere")
    for language, words in load_words().items():
        for role, of_role in words.places.items():
            data[role].setdefault(language, []).extend(of_role)
    phrases: dict[str, list[tuple[str, str]]] = defaultdict(list)
    longest: dict[str, int] = {}
    for role, languages in data.items():
        for language, texts in languages.items():
            for text in texts:
                key = key_of(text)
                if (role, language) not in phrases[key]:
                    phrases[key].append((role, language))
                first = key.partition(" ")[0]
                longest[first] = max(longest.get(first, 0), key.count(" ") + 1)
    return Cues(
        phrases={key: tuple(meanings) for key, meanings in phrases.items()},
        longest=longest,
        papers=frozenset(key_of(text) for text in data["paper"]["any"]),
        elsewhere=frozenset(map(key_of, elsewhere)),
    )


def find_cues(words: Sequence[Word], cues: Cues, tongue: str = "") -> FoundCues:
    """Every cue among the words; of two that reach over words, one inside the other is dropped.

    A text in another language than the cue's (`tongue`, empty if unknown) may use it as a word.
    """
    found = FoundCues()
    covered = -1
    for first, word in enumerate(words):
        for length in range(min(cues.longest.get(word.key, 0), len(words) - first), 0, -1):
            key = word.key
            if length > 1:
                key = " ".join(each.key for each in words[first : first + length])
            last = first + length - 1
            meanings = cues.phrases.get(key, ())
            if tongue and key in cues.elsewhere:
                meanings = tuple(one for one in meanings if one[1] in (tongue, "any"))
            for role, language in meanings:
                cue = Cue(role, language, first, last)
                found.starting[first].append(cue)
                found.ending[last].append(cue)
                if role in SCOPED and last > covered:
                    found.scoped.append(cue)
            if last > covered and any(role in SCOPED for role, _ in meanings):
                covered = last
    for ending in found.ending.values():
        ending.sort(key=lambda cue: cue.first)
    return found
