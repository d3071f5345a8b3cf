"""Reads what must not change between a quote and a claim, in any language: numbers, denials, names.

Dates are read as their numbers and a month (`M5`), so that `27 May 2025`, `27. Mai 2025` and
`2025年5月27日` are the same, whatever the order.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.answering.dates.spelling import plain_letters
from bot.answering.languages import load_words
from bot.knowledge.scripts import JOINED

# A link as a model sees it and writes it: it never sees an address.
TOKEN = re.compile(r"\[link-\d+\]")
TOKEN_PARTS = re.compile(r"(\[link-\d+\])")
# What looks like an address: nobody but us may write one.
_ADDRESS = re.compile(
    r"(?:https?:|www\.)\S*|\S+@\S+|\b[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/\S*)?",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b(20\d\d)-(\d\d?)-(\d\d?)\b")
_DOTTED = re.compile(r"\b(\d\d?)([./])\s?(\d\d?)\2\s?(20\d\d)\b")
_MONTH_BY_NUMBER = re.compile(r"(?<!\d)(\d\d?)\s?[月월]|\bthang (\d\d?)\b")
_THOUSANDS = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+")
# `Article 6(1)(f)`, `Art. 6 Abs. 1 Buchst. f`, `čl. 6 odst. 1 písm. f`.
_LETTER_OF_ARTICLE = re.compile(
    r"\)\(([a-z])\)|\d\(([a-z])\)"
    r"|\d,? (?:bst|buchst|lett|let|letra|litra|lit|onder|pct|pism|point)\.? ?([a-z])(?!\w)"
)
# Letters, with the marks of scripts whose vowels are marks.
_LETTER = r"(?:[^\W\d_]|[\u0900-\u0963])"
_WORD = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)?")
# Months' names that are other words too, and all shorter ones, count only beside a number.
_ALSO_WORDS = frozenset({"march"})
_SHORTEST_ALONE = 4
_UNSPACED = re.compile(f"[{JOINED}]")
# Signs that are written in several ways.
_SIGNS = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "‑": "-"}
)
_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9]+\b")


@dataclass(frozen=True)
class Numbers:
    """The numbers of a text: those written in digits and its months, and those in words."""

    digits: Counter[str]
    words: frozenset[str]

    def same_as(self, other: Numbers) -> bool:
        """Tell whether both texts have all numbers of the other, in digits or in words.

        A number in words may be missing in the other: many such words have other meanings.
        """
        return (
            not (self.digits - other.digits).keys() - other.words
            and not (other.digits - self.digits).keys() - self.words
        )

    def known_words(self, other: Numbers) -> bool:
        """Tell whether the other has what this text says in words, and not in digits too."""
        return self.words <= other.words | (other.digits - self.digits).keys()


def numbers(text: str, language: str) -> Numbers:
    """The numbers and months of a text in a language."""
    text = unicodedata.normalize("NFKC", TOKEN.sub(" ", text))
    plain = text.translate(plain_letters())
    found: Counter[str] = Counter(
        f"({''.join(match.groups(''))})" for match in _LETTER_OF_ARTICLE.finditer(plain)
    )
    plain = _ISO.sub(lambda one: f"{one[1]} {_month(one[2])} {one[3]}", plain)
    plain = _DOTTED.sub(lambda one: f"{one[1]} {_month(one[3])} {one[4]}", plain)
    plain = _MONTH_BY_NUMBER.sub(lambda one: f" {_month(one[1] or one[2])} ", plain)
    names = _months(language)
    plain = _months_by_name(language).sub(lambda one: _month_by_name(one, names), plain)
    found.update(re.findall(r"§M\d+", plain))
    plain = re.sub(r"§M\d+", " ", plain)
    # "21.1" is the first paragraph of Article 21 in some languages: its numbers count each.
    found.update(str(int(digits)) for digits in _NUMBER.findall(_THOUSANDS.sub("", plain)))
    words = _words_for_numbers(language)
    said = frozenset(words[word] for word in _words(plain) if word in words)
    return Numbers(found, said)


def _month(number: str) -> str:
    return f"§M{int(number)}"


@cache
def _months(language: str) -> Mapping[str, int]:
    """The months' names in a language and in English, plain, to their numbers."""
    from babel import Locale

    found: dict[str, int] = {}
    for name in dict.fromkeys((language.split("-")[0], "en")):
        for context in Locale.parse(name).months.values():
            for number, month in context["wide"].items():
                if not month[:1].isdigit():
                    found.setdefault(month.translate(plain_letters()), number)
        words = load_words().get(name)
        for place, month in enumerate(words.dates.get("months", ()) if words else ()):
            found.setdefault(month.translate(plain_letters()), place % 12 + 1)
    return found


@cache
def _months_by_name(language: str) -> re.Pattern[str]:
    names = sorted(_months(language), key=len, reverse=True)
    listed = "|".join(map(re.escape, names))
    return re.compile(rf"(?<![^\W\d_])(?P<name>{listed})(?P<ending>\w{{0,3}})(?![^\W\d_])")


def _month_by_name(match: re.Match[str], names: Mapping[str, int]) -> str:
    name = match["name"]
    before, after = match.string[: match.start()], match.string[match.end() :]
    beside = re.search(r"\d\S{0,4}(?: (?:of|de|del|do|di|d'|da))? ?$", before) or re.match(
        r"[.,]? ?(?:[^\W\d_]{1,7} )?\d", after
    )
    alone = len(name) >= _SHORTEST_ALONE and name not in _ALSO_WORDS and not match["ending"]
    return f" §M{names[name]} " if beside or alone else match[0]


@cache
def _words_for_numbers(language: str) -> Mapping[str, str]:
    rows = _claims(language).get("numbers", ())
    parted = (row.partition(" = ") for row in rows)
    return {word.translate(plain_letters()): value for word, _, value in parted}


def denials(text: str, language: str) -> int:
    """How many words of a text deny something."""
    plain = text.translate(plain_letters())
    said = [word.translate(plain_letters()) for word in _claims(language).get("not", ())]
    endings = tuple(word[1:] for word in said if word.startswith("-"))
    inside = [word for word in said if _UNSPACED.match(word)]
    whole = set(said)
    return sum(plain.count(word) for word in inside) + sum(
        word in whole or word.endswith(endings) or word.partition("'")[0] + "'" in whole
        if endings
        else word in whole or word.partition("'")[0] + "'" in whole
        for word in _words(plain)
    )


def promises(text: str, language: str) -> frozenset[str]:
    """The words of promise and advice that a text has."""
    plain = text.translate(plain_letters())
    phrases = (one.translate(plain_letters()) for one in _claims(language).get("promise", ()))
    return frozenset(
        one
        for one in phrases
        if (one in plain if _UNSPACED.match(one) else re.search(rf"\b{re.escape(one)}", plain))
    )


def addresses(text: str) -> Counter[str]:
    """What is written out as an address, or like one, as a name of a site is."""
    return Counter(match[0].casefold() for match in _ADDRESS.finditer(TOKEN.sub(" ", text)))


def links(text: str) -> Counter[str]:
    """The link tokens of a text."""
    return Counter(TOKEN.findall(text))


def capitals(text: str) -> frozenset[str]:
    """The short names in capitals: of authorities, laws, products."""
    return frozenset(_CAPITALS.findall(text))


def stems(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, without their endings; in scripts without spaces
    each two characters.
    """
    plain = TOKEN.sub(" ", text).translate(plain_letters())
    found: set[str] = set()
    for word in _words(plain):
        if _UNSPACED.match(word):
            found |= {word[at : at + 2] for at in range(max(1, len(word) - 1))}
        elif len(word) >= _SHORTEST_ALONE:
            found.add(word[:5])
    return frozenset(found)


def _words(plain: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(plain)]


def _claims(language: str) -> Mapping[str, tuple[str, ...]]:
    words = load_words().get(language.split("-")[0])
    return words.claims if words else {}


def tidy(text: str) -> str:
    """A text for comparing letter by letter: one form of each letter, sign and space."""
    plain = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    return " ".join(plain.split()).replace(" .", ".").replace(" ,", ",")
