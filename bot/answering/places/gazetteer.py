"""Tells where a person lives from the words of a message, and what a place is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.answering.places.cues import Cues, load_cues
from bot.answering.places.mentions import Mention, find_mentions
from bot.answering.places.names import Name, Names, load_names, read_yaml
from bot.answering.places.place import Place
from bot.answering.places.reading import Reader, Reading, Role
from bot.answering.places.words import Word, keys_of, split_words

LONGEST_TEXT = 8_000
MOST_CANDIDATES = 4
# States that share the rules of the European Economic Area.
EEA = frozenset(
    {
        *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT"),
        *("LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO"),
    }
)
_CLOSE_ROLES = frozenset({Role.RESIDENCE, Role.ORIGIN, Role.CORRECTION, Role.ACCOUNT})
_MAIN_LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "pl"})
_SPELLED_CODES = {"UK": "GB", "EL": "GR"}


@dataclass(frozen=True)
class Gazetteer:
    """All places that are known, and the words by which people tell where they live."""

    names: Names
    cues: Cues
    ordinary: dict[str, frozenset[str]]
    short_country: dict[str, dict[str, str]]

    def find(self, text: str, language: str | None) -> Place:
        """Where the person lives, as far as the words of one message say.

        `language` (BCP-47) only tells everyday words from names; it never decides a place.
        Only the first 8,000 characters are read.
        """
        words = split_words(text[:LONGEST_TEXT])
        mentions = find_mentions(words, self.names)
        if not mentions:
            return Place()
        reader = Reader(words, mentions, self.cues)
        readings = [
            reading
            for reading in reader.read()
            if reading.role > Role.NOTHING and self._counts(reading, reader, language)
        ]
        return _decide(readings, words, text)

    def name(self, code: str, language: str) -> str:
        """The name of a jurisdiction for display; the code itself if it has no name.

        A state or province is shown with its country: "Washington (USA)".
        """
        country, _, part = code.partition("-")
        names = self._display(language)
        if not part:
            return names.get(code, self.names.display["en"].get(code, code))
        short = self.short_country.get(country, {}).get(language.split("-")[0])
        return f"{self.names.states.get(code, code)} ({short or names.get(country, country)})"

    def lookup(self, text: str) -> str | None:
        """The jurisdiction with exactly this name or code; None if there is none or several."""
        code = text.strip().upper()
        code = _SPELLED_CODES.get(code, code)
        if code in self.names.codes:
            return code
        name = self.names.place(" ".join(keys_of(text[:LONGEST_TEXT])))
        if name is None or name.clear != 1 or name.kind in ("law", "none"):
            return None
        return name.codes[0]

    def _display(self, language: str) -> dict[str, str]:
        for tag in (language, language.split("-")[0]):
            if tag in self.names.display:
                return dict(self.names.display[tag])
        return dict(self.names.display["en"])

    def _counts(self, reading: Reading, reader: Reader, language: str | None) -> bool:
        """Whether a name is meant as a name and not as an everyday word."""
        name, mention = reading.mention.place, reading.mention
        if name is None or reading.role in (Role.NATIONALITY, Role.GROUP):
            return True
        word = reader.words[mention.first]
        if reading.role in _CLOSE_ROLES and reading.close:
            return True
        whole = len(reader.words) == mention.last - mention.first + 1
        if self._is_ordinary(reader.words, mention, language):
            if whole and name.kind != "city":
                return True
            return word.capital and name.known and reader.preceded_by_preposition(mention)
        if name.kind == "city":
            several = mention.last > mention.first
            return name.known and (word.capital or whole or (name.major and several))
        return word.capital or _is_written_so(name, language)

    def _is_ordinary(self, words: Sequence[Word], mention: Mention, language: str | None) -> bool:
        key = " ".join(word.key for word in words[mention.first : mention.last + 1])
        tongue = (language or "").split("-")[0]
        lists = [self.ordinary[tongue]] if tongue in self.ordinary else self.ordinary.values()
        return any(key in ordinary for ordinary in lists)


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
            language: frozenset(" ".join(keys_of(word)) for word in words)
            for language, words in ordinary.items()
        },
        short_country=own["short_country"],
    )


def _decide(readings: Sequence[Reading], words: Sequence[Word], text: str) -> Place:
    """The place that the strongest of the readings tell of."""
    readings = list(_resolved(readings, words))
    strongest = max((reading.role for reading in readings), default=Role.NOTHING)
    if strongest is Role.NOTHING:
        return Place()
    top = [reading for reading in readings if reading.role is strongest]
    said = _words_of(top, words, text)
    if strongest is Role.NATIONALITY:
        return Place(nationality=_codes(top[0])[0], words=said)
    codes = _narrowest(list(dict.fromkeys(code for reading in top for code in _codes(reading))))
    if len(codes) == 1:
        return Place(jurisdiction=codes[0], words=said)
    return Place(candidates=tuple(codes[:MOST_CANDIDATES]), words=said)


def _codes(reading: Reading) -> tuple[str, ...]:
    people, place = reading.mention.people, reading.mention.place
    if place is None or reading.role in (Role.NATIONALITY, Role.GROUP):
        code = people.code if people is not None else ""
        return _EUROPE if code == "EU" and reading.role is Role.GROUP else (code,)
    return place.codes[: place.clear]


_EUROPE = ("EU", "GB", "CH")


def _words_of(readings: Iterable[Reading], words: Sequence[Word], text: str) -> str:
    spans = [
        text[words[reading.mention.first].start : words[reading.mention.last].end]
        for reading in readings
    ]
    return ", ".join(dict.fromkeys(spans))


def _resolved(readings: Sequence[Reading], words: Sequence[Word]) -> Iterable[Reading]:
    """The readings, with what a name may mean narrowed by the places named beside it."""
    readings = _joined(readings, words)
    clear = [
        _codes(reading)[0]
        for reading in readings
        if reading.role > Role.NATIONALITY and len(_codes(reading)) == 1
    ]
    for reading in readings:
        place = reading.mention.place
        if place is None or place.clear == 1 or reading.role <= Role.NATIONALITY:
            yield reading
            continue
        fitting = _fitting(place.codes, clear)
        yield _with_codes(reading, fitting) if fitting else reading


def _joined(readings: Sequence[Reading], words: Sequence[Word]) -> list[Reading]:
    """The readings with "Paris, Texas" and "Graz in Österreich" made one."""
    joined: list[Reading] = []
    for reading in readings:
        previous = joined[-1] if joined else None
        one = previous is not None and _narrowed(previous, reading)
        if previous is not None and one and reading.mention.first - previous.mention.last <= 2:
            joined[-1] = replace(one, role=max(previous.role, reading.role))
        else:
            joined.append(reading)
    return [_with_state(reading, words) for reading in joined]


def _narrowed(narrow: Reading, wide: Reading) -> Reading | None:
    """A place, if it lies in the place named after it."""
    inner, outer = narrow.mention.place, wide.mention.place
    if inner is None or outer is None or inner.kind == "country" or outer.kind == "law":
        return None
    fitting = _fitting(inner.codes, outer.codes[: outer.clear])
    return _with_codes(narrow, fitting) if fitting else None


def _with_state(reading: Reading, words: Sequence[Word]) -> Reading:
    """A city narrowed by the state's two letters after it: "Austin, TX"."""
    at = reading.mention.last + 1
    place = reading.mention.place
    if place is None or at >= len(words) or not words[at].upper or len(words[at].key) != 2:
        return reading
    code = words[at].key.upper()
    fitting = tuple(each for each in place.codes if each in (f"US-{code}", f"CA-{code}"))
    return _with_codes(reading, fitting) if fitting else reading


def _with_codes(reading: Reading, codes: tuple[str, ...]) -> Reading:
    place = reading.mention.place
    if place is None:
        return reading
    narrowed = replace(place, codes=codes, clear=len(codes))
    return replace(reading, mention=replace(reading.mention, place=narrowed))


def _fitting(codes: Sequence[str], wider: Sequence[str]) -> tuple[str, ...]:
    return tuple(code for code in codes if any(_lies_in(code, other) for other in wider))


def _lies_in(code: str, wider: str) -> bool:
    if wider in ("EU", "EEA"):
        return code in EEA or code == wider
    return code == wider or code.startswith(f"{wider}-")


def _narrowest(codes: Sequence[str]) -> list[str]:
    """The codes without those that another one lies in."""
    return [
        code
        for code in codes
        if not any(other != code and _lies_in(other, code) for other in codes)
    ]
