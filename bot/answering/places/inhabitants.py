"""Loads the words for the people of a country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.answering.places.files import read_yaml
from bot.answering.places.words import key_of

# Countries whose parts are jurisdictions of their own.
_WITH_LAWS_OF_THEIR_PARTS = frozenset({"US", "CA"})


@dataclass(frozen=True, slots=True)
class People:
    """What a word for people means: its forms are "one", "many" and "adjective".

    `local` people are called after a part of a country or a city and so live there.
    """

    code: str
    forms: frozenset[str]
    languages: frozenset[str]
    local: bool = False


def load_people() -> dict[str, People]:
    """Key of each word for people -> what it means, from `inhabitants.yaml`."""
    found: dict[str, People] = {}
    for key, region, form, language in _words(read_yaml("inhabitants.yaml")):
        country = region.partition("-")[0]
        code = region if country in _WITH_LAWS_OF_THEIR_PARTS else country
        before = found.get(key, People(code, frozenset(), frozenset(), local=region != country))
        if before.code == code:
            forms, languages = before.forms | {form}, before.languages | {language}
            found[key] = replace(before, forms=forms, languages=languages)
    return found


def _words(data: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Key, code, form and language of every word that the file stands for."""
    for language, rows in data.items():
        endings = rows["adjective_endings"]
        if endings != "same":
            endings = [ending.strip("_") for ending in endings]
        for code, row in rows.items():
            if code == "adjective_endings":
                continue
            for line in row if isinstance(row, list) else [row]:
                for key, form in _forms(line, endings):
                    yield key, code, form, language


def _forms(line: str, adjective_endings: Any) -> Iterator[tuple[str, str]]:
    """Key and form of every word that a row of the file stands for."""
    ones, manys, *adjectives = [part.replace("_", "").split(" ") for part in line.split(" | ")]
    stem = ones[0].replace("~", " ")
    one = [key_of(stem + ending) for ending in ones[1:]]
    many = [key_of(stem + ending) for ending in manys]
    yield from ((key, "one") for key in one)
    yield from ((key, "many") for key in many)
    if adjectives:
        yield from (
            (key_of(adjectives[0][0] + ending), "adjective") for ending in adjective_endings
        )
    else:
        same = [*one, *many] if adjective_endings == "same" else one
        yield from ((key, "adjective") for key in same)
