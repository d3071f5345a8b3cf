"""Tells which language a message is in, and in which of ours to reply."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bot.answering.languages import load_words
from bot.answering.phrases import any_of
from bot.answering.variants import variant

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

DEFAULT = "en"

# Told apart beside our own, so that a message in Russian is not taken for Ukrainian.
_OTHERS = "ru bg sr hr sk sl lt lv et ms th fa ur he bn ca"
# Languages without a catalogue, by one that their speakers read as well.
_READ = {"no": "nb", "nn": "nb", "ca": "es", "gl": "es"}
_LIKELY = 0.5  # share of the best language from which a text may tell its language
_ENOUGH = 12  # letters from which that share is trusted
_VERY_LIKELY, _FEW = 0.85, 6  # share and letters from which a shorter text is trusted
_CUE = 6.0  # how much more likely each cue makes its language, up to _CUES of them
_CUES = 3
_OURS = 2.0  # how much more likely the languages with cues are than the others
# Words of a language in Latin letters from which, and from which share of all, it is that one: the
# model knows it in its own script only. Of a few words one is enough.
_IN_LATIN, _IN_LATIN_SHARE, _FEW_WORDS = 2, 0.16, 3
# Scripts of one language, or of one above all, for messages of names alone.
_SCRIPTS = {
    "el": re.compile("[\u0370-\u03ff]"),
    "ar": re.compile("[\u0620-\u064a]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
}

_NOT_LATIN = "\u0370"  # letters from here on say more each
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Addresses, mentions and names with a capital inside (WhatsApp) are of no language.
_NO_LANGUAGE = re.compile(r"https?://\S+|www\.\S+|[@#/]\w+|\b[A-Z]+[a-z]+[A-Z]\w*|\b[A-Z]{1,3}\b")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]\w{2,8})*")
# In the chat alphabet of Arabic, digits stand for letters: 3ayez, ya5od; but 13yr, web3, 3pm.
_DIGIT = re.compile("[3579]")
_CHAT_ARABIC = re.compile(r"\b(?:[a-z]+[3579][a-z]+|[37][aeiou][a-z]{2,})\b", re.IGNORECASE)
# Without accents words of other languages come to look alike: from so many letters on, few do.
_BARE_LETTERS = 5
_WITHOUT_STROKES = str.maketrans("ıłøđ", "ilod")


@dataclass(frozen=True)
class Detected:
    """The language of a message (BCP-47); `sure` where its own words tell it."""

    language: str
    sure: bool


class Detector:
    """Detects languages with a model, with cues for messages too short for it."""

    def __init__(
        self, model: LanguageIdentifier, supported: Sequence[str], names: Iterable[str]
    ) -> None:
        self._model = model
        self._supported = tuple(supported)
        longest_first = sorted((name.lower() for name in names), key=len, reverse=True)
        words = any_of(name for name in longest_first if len(name) > 1)
        self._names = re.compile(rf"\b{words}\b", re.IGNORECASE)

    def detect(self, text: str, hint: str | None) -> Detected:
        """Give the language of the text, of the hint where the words do not tell, else English.

        `hint` is a language tag: the one of the chat so far, or of the person's application.
        """
        known = self._known(hint)
        said, text = text, self._without_names(text)
        words = [word.replace("’", "'") for word in _WORD.findall(text)]
        small = {word.lower() for word in words}
        in_latin = _in_latin(text, words, small)
        if in_latin:
            return Detected(self._tag(in_latin, known, said), sure=True)
        cues = _cues(text, words, small)
        letters = sum(1 if letter < _NOT_LATIN else 4 for word in words for letter in word)
        if not letters or (_may_be_place(words) and len(words) not in cues.values()):
            return Detected(known or _by_script(said), sure=False)
        best, share = self._best(text, cues)
        cued = best in cues
        enough = letters >= _ENOUGH or cued or (letters >= _FEW and share >= _VERY_LIKELY)
        if share >= _LIKELY and enough:
            return Detected(self._tag(best, known, said), sure=True)
        likely = self._tag(best, None, said) if cued else _by_script(said)
        return Detected(known or likely, sure=False)

    def _best(self, text: str, cues: dict[str, int]) -> tuple[str, float]:
        """Give the likeliest language by the model and the cues, and its share of all."""
        weights: dict[str, float] = {}
        ours = load_words()
        for language, share in self._model.rank(text):
            base = _READ.get(language, language)
            likely = _OURS if base in ours else 1
            weight = share * likely * _CUE ** min(cues.get(base, 0), _CUES)
            weights[base] = weights.get(base, 0.0) + weight
        best = max(weights, key=lambda language: weights[language])
        return best, weights[best] / sum(weights.values())

    def _without_names(self, text: str) -> str:
        return " ".join(self._names.sub(" ", _NO_LANGUAGE.sub(" ", text)).split())

    def _tag(self, language: str, hint: str | None, text: str) -> str:
        """Give the tag: of its variants the one that the words tell, else that of the hint."""
        told = variant(language, text)
        return told or (hint if hint and _base(hint) == language else language)

    def _known(self, hint: str | None) -> str | None:
        """Give the hint as a tag of ours, or its language alone; None if it is no tag."""
        match = _TAG.fullmatch(hint or "")
        if not match:
            return None
        tag = match[0].replace("_", "-").lower()
        exact = next((ours for ours in self._supported if ours.lower() == tag), None)
        return exact or _base(tag)


def load_detector(supported: Sequence[str], names: Iterable[str] = ()) -> Detector:
    """Load the model for the supported languages and others it must not take for them.

    `names` are words that tell no language, as the names of services. Takes half a second and
    60 MB: without the columns of all other languages, which are let go of here, it would be 80.
    """
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    full = LanguageIdentifier.from_model_file(MODEL_FILE)
    ours = {_base(tag) for tag in supported}
    ours = {"no" if language == "nb" else language for language in ours}
    known = {"no" if language == "nb" else language for language in load_words()}
    full.set_languages((ours | known | set(_OTHERS.split())) & set(full.labels))
    model = LanguageIdentifier(
        full.nb_ptc,
        full.nb_pc,
        full.nb_classes,
        full.tk_nextmove,
        full.tk_output,
        norm_probs=True,
        tk_row=full.tk_row,
    )
    return Detector(model, supported, names)


def reply_language(detected: str, jurisdiction: str | None, catalogue: Sequence[str]) -> str:
    """Give the language of the catalogue to reply in: as spoken there, as detected, or English."""
    base = _base(detected)
    country = (jurisdiction or "").partition("-")[0]
    ours = {tag.lower(): tag for tag in catalogue}
    for tag in (f"{base}-{country}", detected.replace("_", "-"), base):
        if tag.lower() in ours:
            return ours[tag.lower()]
    return next((tag for tag in catalogue if _base(tag) == base), DEFAULT)


@lru_cache(maxsize=256)
def _base(tag: str) -> str:
    base = re.split("[-_]", tag, maxsplit=1)[0].lower()
    return _READ.get(base, base)


@cache
def _telling() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The languages that each word, and each letter, is telling for.

    A word tells without its accents too, if it is long and no other language's.
    """
    words: dict[str, list[str]] = {}
    letters: dict[str, list[str]] = {}
    for language, own in load_words().items():
        for word in dict.fromkeys(own.tells):
            words.setdefault(word, []).append(language)
        for letter in own.letters:
            letters.setdefault(letter, []).append(language)
    bare: dict[str, set[str]] = {}
    for word, languages in words.items():
        plain = _without_accents(word)
        if plain not in words and len(plain) >= _BARE_LETTERS:
            bare.setdefault(plain, set()).update(languages)
    words.update({word: list(one) for word, one in bare.items() if len(one) == 1})
    return (
        {word: tuple(languages) for word, languages in words.items()},
        {letter: tuple(languages) for letter, languages in letters.items()},
    )


@cache
def _latin() -> dict[str, str]:
    """The language of each word that is telling for one of another script in Latin letters."""
    return {word: name for name, own in load_words().items() for word in own.in_latin}


def _without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.translate(_WITHOUT_STROKES))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _by_script(text: str) -> str:
    """The language that a script stands for, else the default."""
    return next((name for name, own in _SCRIPTS.items() if own.search(text)), DEFAULT)


def _in_latin(text: str, words: Sequence[str], small: set[str]) -> str | None:
    """The language of another script that a text in Latin letters is in, if any."""
    known = _latin()
    found = [known[word] for word in small if word in known]
    if _DIGIT.search(text):
        found += ["ar"] * len(_CHAT_ARABIC.findall(text))
    few = len(words) <= _FEW_WORDS and not _may_be_place(words)
    if len(found) < (1 if few else _IN_LATIN):
        return None
    language, count = Counter(found).most_common(1)[0]
    return language if few or count >= max(_IN_LATIN, _IN_LATIN_SHARE * len(words)) else None


def _cues(text: str, words: Sequence[str], small: set[str]) -> dict[str, int]:
    """Count by language the words and letters that are telling for it."""
    telling, letters = _telling()
    counts: dict[str, int] = {}
    for word in small:
        for language in telling.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    if not _may_be_place(words):
        for letter in set(text.lower()):
            for language in letters.get(letter, ()):
                counts[language] = counts.get(language, 0) + 1
    return counts


def _may_be_place(words: Sequence[str]) -> bool:
    """Tell whether the words may be no more than a place: "São Paulo" is said in any language."""
    return len(words) <= 3 and all(word[0].isupper() for word in words)
