"""How people spell names of services: with endings, slips of the hand, as nicknames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# A name this long may carry any ending: Facebookissa, Instagramban, LinkedInissä.
_LONG, _LONGEST_ENDING = 7, 5
_TYPO_LENGTH = 6  # shorter names lie one letter away from too many words; the first is kept
_ENDING_LENGTH = 5  # shorter names with an ending may be words: "metas" is Spanish for aims
_CAPITAL_LENGTH = 4  # unless they are written with a capital
_SHORTEST = 5  # letters of a word that may be a name with an ending or a typo
# Ordinary words one letter or an ending away from a name.
_ORDINARY = _set(
    "automatic clause discard flicker goggle googly tumbler fejsze slacken instar"
    " installe installa discordia discorda"
)
# Endings that languages put on names: Facebooks, instassa, instada, redditen, TikTokie.
_ENDINGS = _set(
    """
    s n a u y ie em om ze iem owi owy owe ą ę im in an ul ului on ot ról ban ben nak nek
    ssa sta lle lta lla issa ista iin ille illa ego en aan ani asi
    da dan daki de den ya yı mda mdaki ım ku nya
    """
)
# Polish and Czech soften the last letters before some of theirs.
_SOFTENED = {"t": ("cie", "tě"), "d": ("dzie", "dě"), "r": ("rze", "ře"), "st": ("ście",)}


@dataclass(frozen=True)
class Further:
    """Further spellings of names by the service's id, and words that tell which service a name of
    several means.
    """

    names: Mapping[str, tuple[str, ...]]
    beside: Mapping[str, frozenset[str]]


@cache
def further_spellings() -> Further:
    """Read the spellings that lie beside this module."""
    import yaml

    text = resources.files(__package__).joinpath("spellings.yaml").read_text(encoding="utf-8")
    data = yaml.safe_load(text)
    return Further(
        names={id_: tuple(own) for id_, own in data["names"].items()},
        beside={id_: frozenset(own) for id_, own in data["beside"].items()},
    )


class Spelling:
    """Tells words that are a name with an ending or a slip: Instagramie, Copilocie, facebok.

    It knows names of one word, in lower case; the longest that a word begins with counts.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._like: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        self._softened: dict[str, str] = {}
        for name in sorted(self._names):
            if len(name) < _TYPO_LENGTH:
                continue
            for length in (len(name) - 1, len(name), len(name) + 1):
                self._like[name[0], length].append(name)
            for end, endings in _SOFTENED.items():
                if name.endswith(end):
                    for one in endings:
                        self._softened.setdefault(name.removesuffix(end) + one, name)

    def name_of(self, word: str, capital: bool) -> str | None:
        """Give the name that a word in lower case is spelt for, if any, but not itself.

        `capital` tells whether it was written with one.
        """
        if len(word) < _SHORTEST or word in _ORDINARY:
            return None
        for length in range(len(word) - 1, max(len(word) - 1 - _LONGEST_ENDING, 0), -1):
            name = word[:length]
            if name not in self._names:
                continue
            needed = _CAPITAL_LENGTH if capital else _ENDING_LENGTH
            if length >= _LONG or (length >= needed and word[length:] in _ENDINGS):
                return name
        if word in self._softened:
            return self._softened[word]
        like = self._like.get((word[0], len(word)), ())
        return next((name for name in like if _is_one_typo(word, name)), None)


def _is_one_typo(word: str, name: str) -> bool:
    """Tell whether one letter more, less, other or two swapped turns the word into the name."""
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    rest, other = word[start:], name[start:]
    if len(rest) == len(other):
        return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    return rest[1:] == other or rest == other[1:]
