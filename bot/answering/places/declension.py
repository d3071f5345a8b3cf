"""Polish endings: from a country's name to its cases, and from a city's case back to its name."""

from __future__ import annotations

from collections.abc import Iterator

# Ending of the nominative -> endings of the genitive, the locative and the accusative.
_COUNTRY_ENDINGS = (
    ("ia", ("ii", "i", "ię")),
    ("ja", ("ji", "ję")),
    ("ka", ("ki", "ce", "kę")),
    ("wa", ("wy", "wie", "wę")),
    ("na", ("ny", "nie", "nę")),
    ("da", ("dy", "dzie", "dę")),
    ("ta", ("ty", "cie", "tę")),
    ("ra", ("ry", "rze", "rę")),
    ("la", ("li", "lę")),
    ("n", ("nu", "nie")),
    ("r", ("ru", "rze")),
    ("k", ("ku",)),
    ("l", ("lu",)),
    ("d", ("du", "dzie")),
    ("t", ("tu", "cie")),
    ("sz", ("szu",)),
    ("g", ("gu",)),
)

# Ending of a declined city name, without accents -> endings that its nominative may have.
_CITY_ENDINGS = (
    ("szczy", ("szcz",)),
    ("szcie", ("szt", "szta")),
    ("owie", ("ow", "owo", "owa")),
    ("owa", ("ow", "owo")),
    ("ach", ("e", "y", "a", "i")),
    ("dze", ("ga",)),
    ("rze", ("ra", "r")),
    ("cie", ("t", "ta")),
    ("dzie", ("d", "da")),
    ("dniu", ("den",)),
    ("ii", ("ia",)),
    ("ie", ("", "a", "o")),
    ("iu", ("", "ie")),
    ("le", ("l", "la")),
    ("ia", ("",)),
    ("em", ("e",)),
    ("ego", ("e",)),
    ("ce", ("ka",)),
    ("ic", ("ice",)),
    ("i", ("", "ia", "a")),
    ("y", ("", "a")),
    ("u", ("",)),
    ("a", ("",)),
)
_SHORTEST_STEM = 3


def declined_country(name: str) -> Iterator[str]:
    """The cases of a Polish name of a country that follow from its ending."""
    for ending, cases in _COUNTRY_ENDINGS:
        if name.endswith(ending):
            yield from (name.removesuffix(ending) + case for case in cases)
            return


def city_nominatives(key: str) -> Iterator[str]:
    """The names, without accents, that a declined Polish name of a city may stand for."""
    for ending, nominatives in _CITY_ENDINGS:
        stem = key.removesuffix(ending)
        if stem != key and len(stem) >= _SHORTEST_STEM:
            yield from (stem + nominative for nominative in nominatives)
