"""Tells which language a message is in, and in which of ours to reply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bot.answering.languages import load_words
from bot.answering.phrases import any_of

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

DEFAULT = "en"

# Told apart beside our own, so that a message in Russian is not taken for Ukrainian.
_OTHERS = "ru bg sr hr sk sl lt lv et ms th fa ur he bn"
_NORWEGIAN = frozenset(("no", "nn"))

_LIKELY = 0.5  # share of the best language from which a text may tell its language
_ENOUGH = 12  # letters from which that share is trusted
_VERY_LIKELY, _FEW = 0.85, 6  # share and letters from which a shorter text is trusted
_CUE = 6.0  # how much more likely each cue makes its language, up to _CUES of them
_CUES = 3
_OURS = 2.0  # how much more likely the languages with cues are than the others

_NOT_LATIN = "\u0370"  # letters from here on say more each
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Addresses, mentions and names with a capital inside (WhatsApp) are of no language.
_NO_LANGUAGE = re.compile(r"https?://\S+|www\.\S+|[@#/]\w+|\b[A-Z]+[a-z]+[A-Z]\w*|\b[A-Z]{1,3}\b")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]\w{2,8})*")


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
        text = self._without_names(text)
        words = [word.replace("’", "'") for word in _WORD.findall(text)]
        cues = _cues(text, words)
        letters = sum(1 if letter < _NOT_LATIN else 4 for word in words for letter in word)
        if not letters or (_may_be_place(words) and len(words) not in cues.values()):
            return Detected(known or DEFAULT, sure=False)
        best, share = self._best(text, cues)
        cued = _base(best) in cues
        enough = letters >= _ENOUGH or cued or (letters >= _FEW and share >= _VERY_LIKELY)
        if share >= _LIKELY and enough:
            return Detected(self._tag(best, known), sure=True)
        return Detected(known or (self._tag(best, None) if cued else DEFAULT), sure=False)

    def _best(self, text: str, cues: dict[str, int]) -> tuple[str, float]:
        """Give the likeliest language by the model and the cues, and its share of all."""
        weights = {
            language: share
            * (_OURS if _base(language) in load_words() else 1)
            * _CUE ** min(cues.get(_base(language), 0), _CUES)
            for language, share in self._model.rank(text)
        }
        best = max(weights, key=lambda language: weights[language])
        return best, weights[best] / sum(weights.values())

    def _without_names(self, text: str) -> str:
        return " ".join(self._names.sub(" ", _NO_LANGUAGE.sub(" ", text)).split())

    def _tag(self, language: str, hint: str | None) -> str:
        """Give the tag: of its variants, Brazilian Portuguese only if the hint says so."""
        tag = "nb" if language in _NORWEGIAN else language
        return hint if hint and _base(hint) == tag else tag

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
    return "nb" if base in _NORWEGIAN else base


@cache
def _telling() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """By language the words and the letters that are telling for it."""
    return {
        language: (frozenset(words.tells), frozenset(words.letters))
        for language, words in load_words().items()
    }


def _cues(text: str, words: Sequence[str]) -> dict[str, int]:
    """Count by language the words and letters that are telling for it."""
    said = {word.lower() for word in words}
    letters = set() if _may_be_place(words) else set(text.lower())
    counts = {
        language: len(said & own_words) + len(letters & own_letters)
        for language, (own_words, own_letters) in _telling().items()
    }
    return {language: count for language, count in counts.items() if count}


def _may_be_place(words: Sequence[str]) -> bool:
    """Tell whether the words may be no more than a place: "São Paulo" is said in any language."""
    return len(words) <= 3 and all(word[0].isupper() for word in words)
