"""Endings of names: from a name to its cases in Polish, and from a case back to the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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

_TURKISH_FORMS = tuple(
    f"{case}{more}" for case in ("da", "de", "ta", "te") for more in ("", "n", "ki", "yim", "yiz")
)

# Ending of a declined city name, without accents -> endings that its nominative may have; of
# languages that put a preposition before the name ...
_CITY_ENDINGS = {
    "pl": (
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
        ("cu", ("ec",)),
        ("ca", ("ec",)),
        ("ic", ("ice",)),
        ("i", ("", "ia", "a")),
        ("y", ("", "a")),
        ("u", ("",)),
        ("a", ("",)),
    ),
    "cs": (
        ("ze", ("ha",)),
        ("ne", ("en", "na")),
        ("ci", ("ec",)),
        ("icich", ("ice",)),
        ("ach", ("y",)),
        ("e", ("a", "o", "")),
        ("u", ("", "o")),
        ("i", ("", "e")),
        ("y", ("a",)),
    ),
    "sk": (
        ("iciach", ("ice",)),
        ("ach", ("y",)),
        ("e", ("a", "")),
        ("u", ("", "o")),
        ("i", ("a", "")),
    ),
    "uk": (
        ("ові", ("",)),
        ("ах", ("и",)),
        ("ас", ("аси",)),
        ("ум", ("уми",)),
        ("ю", ("я",)),
        ("і", ("а", "", "я")),
        ("и", ("а",)),
        ("у", ("", "а")),
    ),
    # Greek has cases without a preposition as well; "σ" is also the sigma at the end of a word.
    "el": (
        ("ου", ("οσ", "ο")),
        ("ων", ("α", "εσ", "ο")),
        ("ασ", ("α",)),
        ("ησ", ("η",)),
        ("ο", ("οσ",)),
        ("α", ("ασ",)),
        ("η", ("ησ",)),
    ),
}
# ... and of those that put an ending behind it, with a sign between or none.
_CITY_SUFFIXES = {
    "fi": ("ssa", "sta", "lla", "lta", "n"),
    "hu": ("ban", "ben", "bol", "on", "en", "rol", "i"),
    # In, from and of a place, and "I am" and "we are" behind it: izmirdeyim, ankaralıyız.
    "tr": (
        *_TURKISH_FORMS,
        *("li", "liyim", "liyiz", "lu", "luyum", "luyuz"),
    ),
}
# The country whose cities alone have further endings: as people say "in" and "from" ("turus"), and
# of those who live there (helsinkiläinen, pécsiek).
HOME_OF_ENDINGS = {"fi": "FI", "hu": "HU"}
_HOME_SUFFIXES = {
    "fi": ("s", "st", "l", "lt", "lainen", "laiset", "laisena"),
    "hu": ("iek", "iak"),
}
_SHORTEST_STEM = 3
# Finnish stems before such an ending -> the name's own: Turu-ssa, Lahde-ssa, Seinäjoe-lla.
_STRONG_GRADES = (
    *(("hde", "hti"), ("joe", "joki"), ("mae", "maki"), ("ngi", "nki"), ("nna", "nta")),
    *(("lla", "lta"), ("ru", "rku"), ("ee", "e"), ("eme", "emi")),
)

# Other languages that mark "in" or "from" on the name of a country itself.
DECLINING = frozenset(
    {"bg", "cs", "el", "et", "fi", "hr", "hu", "lt", "lv", "ru", "sk", "sl", "uk"}
)
_LAST_VOWELS = re.compile(r"[aeiouyаеиоуыэюяіїєαεηιουωσ]+$")
_LONGEST_ENDING = 4  # Finnish "Saksa", "Saksassa"
_SHORTEST_COUNTRY = 4
# Small words that Arabic and Hebrew write as the first letter of the name: "in", "to", "and" ...
_FIRST_LETTERS = frozenset("بلوفكבלמהוכ")


# Case endings that are written on a country's name, without accents, by language.
_COUNTRY_SUFFIXES = {
    "fi": ("ssa", "sta", "lla", "lta"),
    "hu": ("ban", "ben", "bol", "on", "en", "rol", "i"),
    "tr": (*_TURKISH_FORMS, "ya", "ye"),
}
# Finnish stems before such an ending: Englanti, Englannissa.
_WEAK_GRADES = (("nti", "nni"), ("kki", "ki"), ("lta", "lla"), ("omi", "ome"))


def suffixed_country(key: str, language: str) -> Iterator[str]:
    """A country's name, without accents, with the endings of a language that writes them on it."""
    stem = key
    if language == "fi":
        stem = next(
            (key.removesuffix(one) + weak for one, weak in _WEAK_GRADES if key.endswith(one)), key
        )
    yield from (stem + suffix for suffix in _COUNTRY_SUFFIXES.get(language, ()))


def declined_country(name: str) -> Iterator[str]:
    """The cases of a Polish name of a country that follow from its ending."""
    for ending, cases in _COUNTRY_ENDINGS:
        if name.endswith(ending):
            yield from (name.removesuffix(ending) + case for case in cases)
            return


def home_nominatives(key: str, language: str) -> Iterator[str]:
    """The names, without accents, of cities of `HOME_OF_ENDINGS` that a word may come from."""
    return _without_suffix(key, _HOME_SUFFIXES.get(language, ()), language)


def city_nominatives(key: str, language: str) -> Iterator[str]:
    """The names, without accents, that a declined name of a city may stand for."""
    yield from _without_suffix(key, _CITY_SUFFIXES.get(language, ()), language)
    for ending, nominatives in _CITY_ENDINGS.get(language, ()):
        stem = key.removesuffix(ending)
        if stem != key and len(stem) >= _SHORTEST_STEM:
            yield from (stem + nominative for nominative in nominatives)


def _without_suffix(key: str, suffixes: Sequence[str], language: str) -> Iterator[str]:
    for suffix in suffixes:
        stem = key.removesuffix(suffix)
        if stem != key and len(stem) > _SHORTEST_STEM:
            yield stem
            if language == "fi":
                yield from _strong_grades(stem)


def _strong_grades(stem: str) -> Iterator[str]:
    for weak, strong in _STRONG_GRADES:
        if stem.endswith(weak):
            yield stem.removesuffix(weak) + strong


def stem_of(key: str) -> str:
    """The name of a country without the vowels that cases change."""
    return _LAST_VOWELS.sub("", key)


def country_stems(key: str) -> Iterator[str]:
    """The stems that a declined name of a country may have, the longest first."""
    for ending in range(_LONGEST_ENDING + 1):
        stem = key[: len(key) - ending]
        if len(stem) >= _SHORTEST_COUNTRY:
            yield stem


def without_first_letter(key: str) -> Iterator[str]:
    """The names behind a small word of one letter, in scripts that write them together.

    Arabic "to" swallows a letter of the article.
    """
    shortest = _SHORTEST_COUNTRY - (key[:1] == "ب")  # "in Dubai" is four letters
    if len(key) > shortest and key[0] in _FIRST_LETTERS:
        yield key[1:]
        if key.startswith("لل"):
            yield f"ال{key[2:]}"
