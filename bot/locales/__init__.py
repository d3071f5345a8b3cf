"""The bot's own words: one Fluent catalogue per language, and dates written the local way."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from importlib import resources
from typing import Any

DEFAULT = "en"
# CLDR writes "1 mai"; people write "1er mai".
_FIRST_OF_A_MONTH = {"fr": "1er", "it": "1º"}


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, the default first."""
    folder = resources.files(__name__)
    found = sorted(
        entry.name.removesuffix(".ftl") for entry in folder.iterdir() if entry.name.endswith(".ftl")
    )
    return (DEFAULT, *(name for name in found if name != DEFAULT))


def say(language: str, message: str, /, **values: Any) -> str:
    """Word a message of the catalogue; days are written as that language writes them.

    A message that a catalogue lacks is worded in the default language. A message that no catalogue
    has is a bug: KeyError.
    """
    return _worded(language, message, tuple(values.items()))


@lru_cache(maxsize=4096)
def _worded(language: str, message: str, values: tuple[tuple[str, Any], ...]) -> str:
    """Word a message; an answer has fifty, and nearly all of them were in another just before."""
    given = {
        key: long_date(value, language) if isinstance(value, date) else value
        for key, value in values
    }
    for name in (language, DEFAULT):
        bundle = _bundle(name)
        if bundle is None or not bundle.has_message(message):
            continue
        pattern = bundle.get_message(message).value
        text, errors = bundle.format_pattern(pattern, given)
        if errors:
            raise KeyError(f"{message} in {name}.ftl: {errors[0]}")
        return str(text)
    raise KeyError(f"no catalogue has the message {message}")


def has(message: str) -> bool:
    """Tell whether the default catalogue has a message of that id."""
    bundle = _bundle(DEFAULT)
    return bundle is not None and bool(bundle.has_message(message))


@lru_cache(maxsize=4096)
def long_date(day: date, language: str) -> str:
    """A day in full: `27 May 2025`, `27. Mai 2025`."""
    from babel.dates import format_date

    # British English: day before month, as most readers of English outside America write it.
    locale = "en_GB" if language == "en" else language.replace("-", "_")
    text = str(format_date(day, format="long", locale=locale))
    first = _FIRST_OF_A_MONTH.get(language)
    return text.replace("1", first, 1) if first and day.day == 1 else text


@lru_cache(maxsize=1024)
def month_and_year(day: date, language: str) -> str:
    """The month of a day: `May 2025`, `mayo de 2025`."""
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMM", day, locale=language.replace("-", "_")))


def home_of(language: str) -> str | None:
    """The country that most speakers of a language live in, as CLDR has it: `ko` -> `KR`."""
    from babel.core import get_global

    tag = language.replace("-", "_")
    likely = get_global("likely_subtags").get(tag, tag)
    territory = str(likely).rpartition("_")[2]
    return territory if len(territory) == 2 and territory.isupper() else None


def native_name(language: str) -> str:
    """A language by its own name: `English`, `Deutsch`, `français`."""
    from babel import Locale

    return str(Locale.parse(language.replace("-", "_")).get_display_name() or language)


@cache
def _bundle(language: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource

    if language not in languages():
        return None
    text = resources.files(__name__).joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    # Isolating marks around values would show up in copied text; all our values are plain names.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle
