"""Tells where a person lives from the words of a message, and what a place is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.answering.places.cues import Cues, load_cues
from bot.answering.places.deciding import decide
from bot.answering.places.files import read_yaml
from bot.answering.places.homes import Homes, load_homes
from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import Mention, find_mentions
from bot.answering.places.names import PART_OF, Name, Names, load_names
from bot.answering.places.place import Place
from bot.answering.places.reading import read_mentions
from bot.answering.places.roles import Reading, Role
from bot.answering.places.words import Word, key_of, split_words

LONGEST_TEXT = 8_000
SHORTEST_NOTED = 5  # letters of a smaller city that is understood where it stands
_CLOSE_ROLES = frozenset({Role.RESIDENCE, Role.ORIGIN, Role.CORRECTION, Role.ACCOUNT})
_MAIN_LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "pl"})
_SPELLED_CODES = {"UK": "GB", "EL": "GR", **PART_OF}


# After these a thing has an article, and a city has none.
_BARE_AFTER = frozenset({"in", "from"})
# Words of a question that may end in a city's name though that is a word as well.
_WORDS_OF_A_QUESTION = 5


class Gazetteer:
    """All places that are known, and the words by which people tell where they live."""

    def __init__(
        self,
        names: Names,
        cues: Cues,
        ordinary: Mapping[str, frozenset[str]],
        homes: Homes,
        short_country: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._names = names
        self._cues = cues
        self._ordinary = ordinary
        self._homes = homes
        self._short_country = short_country
        self._in_vietnamese = {name.casefold() for name in names.display.get("vi", {}).values()}

    def find(self, text: str, language: str | None) -> Place:
        """Where the person lives, as far as the words of one message say.

        `language` (BCP-47) only tells everyday words from names; it never decides a place.
        Only the first 8,000 characters are read.
        """
        words = split_words(text[:LONGEST_TEXT])
        found = find_mentions(words, self._names, language)
        if not found:
            return Place()
        marked = MarkedText(words, self._cues, language)
        if marked.tongue == "vi":
            found = [each for each in found if self._has_its_tones(each, words, text)]
        mentions = [self._homes.nearest(mention, marked.tongue) for mention in found]
        readings = read_mentions(marked, mentions, lambda reading: self._is_meant(reading, marked))
        return decide(readings, words, text)

    def mentioned(self, text: str, language: str | None) -> frozenset[str]:
        """The jurisdictions whose names, peoples or laws a text names, whatever it says of them."""
        found: set[str] = set()
        tongue = (language or "").split("-")[0]
        for mention in find_mentions(split_words(text[:LONGEST_TEXT]), self._names, language):
            people = mention.people
            if mention.place and mention.place.kind not in ("city", "none"):
                found |= set(mention.place.codes[: mention.place.clear])
            elif people and (not tongue or not people.languages or tongue in people.languages):
                found.add(people.code)
        return frozenset(found)

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

    def _has_its_tones(self, mention: Mention, words: Sequence[Word], text: str) -> bool:
        """Whether a country of one syllable has the marks of its Vietnamese name: "bị" has not."""
        if mention.place is None or mention.place.kind != "country" or mention.last > mention.first:
            return True
        written = text[words[mention.first].start : words[mention.first].end]
        return written.isascii() or written.casefold() in self._in_vietnamese

    def _display(self, language: str) -> Mapping[str, str]:
        known = self._names.display
        return known.get(language) or known.get(language.split("-")[0]) or known["en"]

    def _is_meant(self, reading: Reading, text: MarkedText) -> bool:
        """Whether a name is meant as a name and not as an everyday word."""
        name, mention = reading.mention.place, reading.mention
        people = mention.people is not None and reading.role in (Role.NATIONALITY, Role.GROUP)
        if name is None or people:
            return True
        capital = text.is_capital(mention)
        key = " ".join(word.key for word in text.words[mention.first : mention.last + 1])
        ordinary = self._is_ordinary(key, text.tongue)
        if reading.close and reading.role in _CLOSE_ROLES:
            if capital or name.kind != "city":
                return True
            return self._is_meant_beside_a_cue(name, key, reading, text)
        if name.capitals and not (capital and text.words[mention.first].upper):
            return False
        if ordinary:
            return self._is_meant_although_ordinary(name, key, mention, text)
        if text.tongue == "vi" and _is_a_syllable(name, mention, text):
            return False
        if _is_far_fetched(name, text.tongue):
            return text.is_all(mention) or (capital and text.is_led(mention))
        if name.kind != "city":
            return capital or _is_written_so(name, text.tongue)
        if self._is_town_meant(name, key, mention, text):
            return True
        return name.known if capital else self._is_city_meant(name, key, mention, text)

    def _is_town_meant(self, name: Name, key: str, mention: Mention, text: MarkedText) -> bool:
        """Whether a town is meant by where it stands, for it is noted or where its language is."""
        if self._homes.is_word(key, text.tongue):
            return text.is_capital(mention) and _is_noted(name, key, mention, text)
        noted = _is_noted(name, key, mention, text)
        return noted or self._homes.is_meant(name, mention, text)

    def _is_meant_beside_a_cue(
        self, name: Name, key: str, reading: Reading, text: MarkedText
    ) -> bool:
        """Whether a city in small letters beside words of residence is meant as one."""
        mention, ordinary = reading.mention, self._is_ordinary(key, text.tongue)
        if reading.role is Role.CORRECTION:  # "scusa, come faccio": not any small town
            return name.known and not ordinary
        if text.is_led(mention):
            return not (ordinary and text.cue_before(mention, "work"))
        begins = text.begins_clause(mention)  # "valletta here", "hull mum of two"
        if begins or ordinary:
            return begins and (not ordinary or key in self._ordinary["bare"])
        return name.known or self._homes.has(name, text.tongue)  # "vivo aki" is not in Japan

    def _is_city_meant(self, name: Name, key: str, mention: Mention, text: MarkedText) -> bool:
        """Whether a city in small letters is meant as one by where it stands."""
        local = (key, text.tongue) in self._names.local
        as_written = name.known and (local or key in self._names.cities)  # not "planie", from Plano
        # "de" is "of" in some languages and "the" in others: "over de bergen".
        article = mention.first > 0 and text.words[mention.first - 1].key == "de"
        led = as_written and not article and text.is_led(mention, directly=True)
        # Of the larger cities that are not familiar, most are a word, but not in English.
        ends = as_written and text.tongue == "en" and _ends_a_question(mention, text)
        return led or ends or _is_meant_in_small_letters(name, mention, text)

    def _is_meant_although_ordinary(
        self, name: Name, key: str, mention: Mention, text: MarkedText
    ) -> bool:
        """Whether a name that is also an everyday word is meant as the name all the same."""
        is_persons = key in self._ordinary["people"]
        if text.is_all(mention) and (name.kind != "city" or is_persons):
            return True
        is_country = name.kind != "city" and _is_written_so(name, text.tongue) and not is_persons
        if is_country and text.is_outermost(mention):
            asks = mention.first == 0 and text.cue_after(mention, "asking")
            if asks or text.is_alone(mention):
                return True
        if name.kind == "city" and not is_persons and (name.noted or name.known):
            if _ends_a_question(mention, text):
                return True
            bare = text.follows(mention, _BARE_AFTER) or text.is_alone(mention)
            if key in self._ordinary["bare"] and bare:
                return True
        if is_persons and name.kind != "city" and text.follows(mention, {"in"}):
            return True  # "a charity in kent"
        return name.known and text.is_capital(mention) and text.is_led(mention)

    def _is_ordinary(self, key: str, tongue: str) -> bool:
        """Whether a name is an everyday word in the language, or in any if it is not known."""
        main = tongue in _MAIN_LANGUAGES
        lists = ["any", "people", tongue] if main else list(self._ordinary)
        return any(key in self._ordinary[each] for each in lists)


def _ends_a_question(mention: Mention, text: MarkedText) -> bool:
    """Whether a name stands by itself behind words enough to ask something: "can I opt out on
    Facebook? cork", and not "thanks, nice".
    """
    ends = text.is_alone(mention) or text.is_led(mention, directly=True)
    last = mention.last == len(text.words) - 1
    return ends and last and mention.first >= _WORDS_OF_A_QUESTION


def _is_noted(name: Name, key: str, mention: Mention, text: MarkedText) -> bool:
    """Whether a smaller city is meant by where it stands: "in luzern", "passer det? esbjerg"."""
    if not name.noted or len(key) < SHORTEST_NOTED:
        return False
    alone = text.is_alone(mention) and (not text.is_all(mention) or text.is_capital(mention))
    return text.is_led(mention) or alone


def _is_meant_in_small_letters(name: Name, mention: Mention, text: MarkedText) -> bool:
    """Whether a city is meant where phones wrote no capital; its name is no everyday word."""
    if not name.familiar:
        return name.known and text.is_all(mention)
    if text.found.ends("being", mention.first - 1):
        return False  # "hola, soy santiago"
    return (
        mention.last > mention.first
        or not text.has_capitals
        or text.is_outermost(mention)
        or text.is_alone(mention)
        or text.is_led(mention)
    )


def _is_a_syllable(name: Name, mention: Mention, text: MarkedText) -> bool:
    """Whether a Vietnamese name of one syllable may be a word: "áo" is Austria and a shirt."""
    if mention.first != mention.last or text.is_led(mention):
        return False
    return not (name.kind == "country" and text.is_capital(mention))


def _is_far_fetched(name: Name, tongue: str) -> bool:
    """Whether a country is called so only in languages that are not the text's nor a main one."""
    return bool(name.languages) and not name.languages & {tongue, *_MAIN_LANGUAGES}


def _is_written_so(name: Name, tongue: str) -> bool:
    """Whether a name in small letters belongs to the language of the text, or to English."""
    if not name.languages or "en" in name.languages:
        return True
    if tongue:
        return tongue in name.languages
    return bool(name.languages & _MAIN_LANGUAGES)


def load_gazetteer(languages: Sequence[str]) -> Gazetteer:
    """Build the gazetteer, with CLDR's names of countries in these languages (BCP-47)."""
    own = read_yaml("names.yaml")
    cues = load_cues()
    ordinary = {
        language: frozenset(map(key_of, words))
        for language, words in read_yaml("ordinary.yaml").items()
    }
    everyday = frozenset[str]().union(*ordinary.values())
    return Gazetteer(
        names=load_names(
            languages, no_city=cues.phrases.keys() - cues.elsewhere, everyday=everyday
        ),
        cues=cues,
        ordinary=ordinary,
        homes=load_homes(),
        short_country=own["short_country"],
    )
