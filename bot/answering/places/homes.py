"""Knows in which countries a language is at home, and so which smaller towns it may name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.answering.places.files import read_yaml
from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import Mention
from bot.answering.places.names import Name
from bot.answering.places.words import key_of

SHORTEST_TOWN = 3  # letters: Zug, Ede, Ulm
# Languages of so many towns that a small one is understood only after `_BEFORE_TOWN`, if at all,
# and that a name of several cities stays ambiguous.
_WIDESPREAD = frozenset({"en", "es", "pt"})
# Nothing but a place follows these without an article in English.
_BEFORE_TOWN = frozenset({"in", "from", "near", "outside"})


@dataclass(frozen=True)
class Homes:
    """By language: `countries` where it is at home (a part of one as `CA-QC`), and the `words` that
    are no town there in small letters.
    """

    countries: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]

    def has(self, name: Name, tongue: str) -> bool:
        """Whether the likeliest city of this name lies where the language is at home."""
        return bool(name.codes) and self._holds(name.codes[0], tongue)

    def is_word(self, key: str, tongue: str) -> bool:
        """Whether a key is an everyday word, or somebody's name, in the language."""
        return key in self.words.get(tongue, ())

    def is_meant(self, name: Name, mention: Mention, text: MarkedText) -> bool:
        """Whether a town of any size is meant by where it stands: "in ede", "kan dat nog? ede"."""
        letters = sum(len(word.key) for word in text.words[mention.first : mention.last + 1])
        if letters < SHORTEST_TOWN or not self.has(name, text.tongue):
            return False
        if text.tongue == "en" and text.follows(mention, _BEFORE_TOWN):
            return True
        if text.tongue in _WIDESPREAD and not name.known:
            return False
        return text.is_led(mention, directly=True) or text.is_alone(mention)

    def nearest(self, mention: Mention, tongue: str) -> Mention:
        """The mention, its name narrowed to the cities at home: "Parma" is in Italy in Italian."""
        name = mention.place
        if name is None or name.kind != "city" or name.clear < 2 or tongue in _WIDESPREAD:
            return mention
        near = tuple(code for code in name.codes[: name.clear] if self._holds(code, tongue))
        if not near:
            return mention
        return replace(mention, place=replace(name, codes=near, clear=len(near)))

    def _holds(self, code: str, tongue: str) -> bool:
        home = self.countries.get(tongue, frozenset())
        return code in home or code.partition("-")[0] in home


def load_homes() -> Homes:
    """Load `homes.yaml`."""
    data = read_yaml("homes.yaml")
    return Homes(
        countries={language: frozenset(all_) for language, all_ in data["countries"].items()},
        words={language: frozenset(map(key_of, all_)) for language, all_ in data["words"].items()},
    )
