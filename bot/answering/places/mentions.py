"""Finds the names of places and people in a text, longest name first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.places.declension import (
    DECLINING,
    HOME_OF_ENDINGS,
    city_nominatives,
    country_stems,
    home_nominatives,
    without_first_letter,
)
from bot.answering.places.inhabitants import People
from bot.answering.places.names import Name, Names, city_name
from bot.answering.places.words import Word

# What stands before a city's name in a language that declines it. Polish is told by these alone.
_PREPOSITIONS = {
    "pl": {"w", "we", "z", "ze", "do", "kolo", "pod", "okolicach"},
    "cs": {"v", "ve", "z", "ze", "do", "u"},
    "sk": {"v", "vo", "z", "zo", "do", "pri"},
    "uk": {"у", "в", "з", "із", "до", "під"},
}
# The same for countries, of languages of which no city is declined here.
_BEFORE_COUNTRIES = {
    **_PREPOSITIONS,
    "hr": {"u", "iz"},
    "sl": {"v", "iz"},
    "ru": {"в", "во", "на", "из", "с"},
    "bg": {"в", "във", "от"},
}
# English words that are also the letters of a state: "portland or", "paris la la".
_WORDS_OF_TWO_LETTERS = frozenset(
    {"al", "as", "co", "de", "hi", "id", "in", "la", "ma", "me", "mi", "oh", "ok", "on", "or", "pa"}
)
# Languages that write "in" and "from" behind a city's name.
_WITH_ENDINGS = frozenset({"fi", "hu", "tr"})
_FLAG_BASE = ord("\U0001f1e6")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text, words `first` to `last`; `place` or `people` or both are set."""

    first: int
    last: int
    place: Name | None
    people: People | None


def find_mentions(words: Sequence[Word], names: Names, language: str | None) -> list[Mention]:
    """Every name among the words, from left to right, none overlapping another.

    `language` (BCP-47) tells whose endings a name may have.
    """
    tongue = (language or "").split("-")[0]
    found: list[Mention] = []
    at = 0
    while at < len(words):
        mention = _mention_at(words, at, names, tongue)
        if mention is None:
            at += 1
        else:
            found.append(mention)
            at = mention.last + 1
    return found


def _mention_at(words: Sequence[Word], at: int, names: Names, language: str) -> Mention | None:
    word = words[at]
    for length in range(min(names.longest.get(word.key, 1), len(words) - at), 0, -1):
        key = word.key
        if length > 1:
            if words[at + length - 1].sentence != word.sentence and len(word.key) > 2:
                continue
            key = " ".join(each.key for each in words[at : at + length])
        place, people = names.place(key, language), names.people.get(key)
        if length > 1 and place is None and people is None:
            place = _with_ending(key, names, language)
        if place is not None and place.capitals and not _is_short_form(words, at, at + length - 1):
            place = None
        if length == 1:
            place = place or _flag(word, names) or _declined(words, at, names, language)
            place = _declined_city(words, at, names, place, language)
        if place is not None and place.kind in ("city", "region"):
            state = _in_state(words, at + length, place, language)
            if state is not None:
                return Mention(at, at + length, state, None)
        if place is not None or people is not None:
            return Mention(at, at + length - 1, place, people)
    return None


def _with_ending(key: str, names: Names, language: str) -> Name | None:
    """The place of several words that a key with an ending means: Turkish "new yorkta"."""
    if language not in _WITH_ENDINGS:
        return None
    found = (names.place(stem) for stem in city_nominatives(key, language))
    return next((name for name in found if name is not None), None)


def _in_state(words: Sequence[Word], after: int, city: Name, language: str) -> Name | None:
    """The state or province that a city lies in by the two letters after it: "Austin, TX".

    English writes them in small letters, too, where they are no word: "austin tx".
    """
    if after >= len(words) or len(words[after].key) != 2:
        return None
    letters = words[after]
    if not letters.upper and (language != "en" or letters.key in _WORDS_OF_TWO_LETTERS):
        return None
    codes = (f"US-{letters.key.upper()}", f"CA-{letters.key.upper()}")
    fitting = tuple(code for code in city.codes if code in codes)
    return Name("region", fitting, len(fitting)) if fitting else None


def _is_short_form(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether words that may be a short form of a country are one: "US", or "I live in us"."""
    if all(word.upper and word.capital for word in words[first : last + 1]):
        return True
    at_the_end = last + 1 == len(words) or words[last + 1].clause != words[last].clause
    alone = first == 0 or words[first - 1].clause != words[first].clause
    return at_the_end and (
        (alone and len(words) > last - first + 1) or words[first - 1].key == "in"
    )


def _flag(word: Word, names: Names) -> Name | None:
    """The country whose flag the word is: two letters of a kind of their own."""
    if len(word.key) != 2 or not all(
        _FLAG_BASE <= ord(each) < _FLAG_BASE + 26 for each in word.key
    ):
        return None
    code = "".join(chr(ord(each) - _FLAG_BASE + ord("A")) for each in word.key)
    return Name("country", (code,)) if code in names.codes else None


def _declined(words: Sequence[Word], at: int, names: Names, language: str) -> Name | None:
    """The country whose name, with a small word or an ending of the language, the word is.

    In small letters only a preposition tells an ending from another word.
    """
    word = words[at]
    led = at > 0 and words[at - 1].key in _BEFORE_COUNTRIES.get(language, ())
    for behind in without_first_letter(word.key):
        place = names.place(behind)
        if place is not None and place.kind in ("country", "city"):
            return place
    for stem in city_nominatives(word.key, language):
        place = names.places.get(stem)
        if place is not None and place.kind == "country" and place.languages <= {language}:
            return place  # Turkish "ingilteredeyim"
    if language not in DECLINING or not (word.capital or led):
        return None
    stems = (names.stems.get((stem, language)) for stem in country_stems(word.key))
    return next((name for name in stems if name is not None), None)


def _declined_city(
    words: Sequence[Word], at: int, names: Names, place: Name | None, tongue: str
) -> Name | None:
    """The best known city that a name may stand for in a case of the language.

    What the name means as it stands (`place`) is kept if it is no city or a better known one.
    """
    before = words[at - 1].key if at else ""
    language = tongue if before not in _PREPOSITIONS["pl"] or tongue in _PREPOSITIONS else "pl"
    if language in _PREPOSITIONS and before not in _PREPOSITIONS[language]:
        return place
    if place is not None and (place.kind != "city" or language not in _PREPOSITIONS):
        return place
    key = words[at].key
    cities = [names.cities.get(each, ()) for each in [key, *city_nominatives(key, language)]]
    home = HOME_OF_ENDINGS.get(language)
    for stem in home_nominatives(key, language):
        cities.append(tuple(each for each in names.cities.get(stem, ()) if each[1] == home))
    best = max(cities, key=lambda namesakes: max(namesakes, default=(0.0, "", 0)))
    return city_name(best) if best else place
