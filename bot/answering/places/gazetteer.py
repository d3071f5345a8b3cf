"""Tells where a person lives from the words of a message, and what a place is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.answering.places.cues import Cues, load_cues
from bot.answering.places.deciding import decide
from bot.answering.places.files import read_yaml
from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import find_mentions
from bot.answering.places.names import Name, Names, load_names
from bot.answering.places.place import Place
from bot.answering.places.reading import read_mentions
from bot.answering.places.roles import Reading, Role
from bot.answering.places.words import key_of, split_words

LONGEST_TEXT = 8_000
_CLOSE_ROLES = frozenset({Role.RESIDENCE, Role.ORIGIN, Role.CORRECTION, Role.ACCOUNT})
_MAIN_LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "pl"})
_SPELLED_CODES = {"UK": "GB", "EL": "GR"}


class Gazetteer:
    """All places that are known, and the words by which people tell where they live."""

    def __init__(
        self,
        names: Names,
        cues: Cues,
        ordinary: Mapping[str, frozenset[str]],
        short_country: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._names = names
        self._cues = cues
        self._ordinary = ordinary
        self._short_country = short_country

    def find(self, text: str, language: str | None) -> Place:
        """Where the person lives, as far as the words of one message say.

        `language` (BCP-47) only tells everyday words from names; it never decides a place.
        Only the first 8,000 characters are read.
        """
        words = split_words(text[:LONGEST_TEXT])
        mentions = find_mentions(words, self._names, language)
        if not mentions:
            return Place()
        marked = MarkedText(words, self._cues)
        readings = read_mentions(
            marked, mentions, lambda reading: self._is_meant(reading, marked, language)
        )
        return decide([each for each in readings if each.role > Role.NOTHING], words, text)

    def name(self, code: str, language: str) -> str:
        """The name of a jurisdiction for display; the code itself if it has no name.

        A state or province is shown with its country: "Washington (USA)".
        """
        country, _, part = code.partition("-")
        names = self._display(language)
        if not part:
            return names.get(code, self._names.display["en"].get(code, code))
        short = self._short_country.get(country, {}).get(language.split("-")[0])
        return f"{self._names.states.get(code, code)} ({short or names.get(country, country)})"

    def lookup(self, text: str) -> str | None:
        """The jurisdiction with exactly this name or code; None if there is none or several."""
        code = text.strip().upper()
        code = _SPELLED_CODES.get(code, code)
        if code in self._names.codes:
            return code
        name = self._names.place(key_of(text[:LONGEST_TEXT]))
        if name is None or name.clear != 1 or name.kind in ("law", "none"):
            return None
        return name.codes[0]

    def _display(self, language: str) -> Mapping[str, str]:
        known = self._names.display
        return known.get(language) or known.get(language.split("-")[0]) or known["en"]

    def _is_meant(self, reading: Reading, text: MarkedText, language: str | None) -> bool:
        """Whether a name is meant as a name and not as an everyday word."""
        name, mention = reading.mention.place, reading.mention
        people = mention.people is not None and reading.role in (Role.NATIONALITY, Role.GROUP)
        if name is None or people:
            return True
        if reading.role in _CLOSE_ROLES and reading.close:
            return True
        key = " ".join(word.key for word in text.words[mention.first : mention.last + 1])
        capital = text.words[mention.first].capital
        whole = len(text.words) == mention.last - mention.first + 1
        if self._is_ordinary(key, language) or _is_far_fetched(name, language):
            if whole and (name.kind != "city" or key in self._ordinary["people"]):
                return True
            return capital and name.known and bool(text.cue_before(mention, "prepositions"))
        if name.kind == "city":
            several = mention.last > mention.first
            return name.known and (capital or whole or (name.major and several))
        return capital or _is_written_so(name, language)

    def _is_ordinary(self, key: str, language: str | None) -> bool:
        """Whether a name is an everyday word in the language, or in any if it is not known."""
        tongue = (language or "").split("-")[0]
        lists = ["any", "people", tongue] if tongue in self._ordinary else list(self._ordinary)
        return any(key in self._ordinary[each] for each in lists)


def _is_far_fetched(name: Name, language: str | None) -> bool:
    """Whether a country is called so only in languages that are not the text's nor a main one."""
    tongue = (language or "").split("-")[0]
    return bool(name.languages) and not name.languages & {tongue, *_MAIN_LANGUAGES}


def _is_written_so(name: Name, language: str | None) -> bool:
    """Whether a name in small letters belongs to the language of the text, or to English."""
    if not name.languages or "en" in name.languages:
        return True
    tongue = (language or "").split("-")[0]
    if tongue:
        return tongue in name.languages
    return bool(name.languages & _MAIN_LANGUAGES)


def load_gazetteer(languages: Sequence[str]) -> Gazetteer:
    """Build the gazetteer, with CLDR's names of countries in these languages (BCP-47)."""
    own = read_yaml("names.yaml")
    cues = load_cues()
    ordinary = read_yaml("ordinary.yaml")
    return Gazetteer(
        names=load_names(languages, no_city=cues.phrases.keys()),
        cues=cues,
        ordinary={
            language: frozenset(key_of(word) for word in words)
            for language, words in ordinary.items()
        },
        short_country=own["short_country"],
    )
