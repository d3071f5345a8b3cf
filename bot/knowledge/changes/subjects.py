"""The subjects of people's rights that a text touches, known by the stems in subjects.yaml."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

DATES = "dates"
FORM = "form"

_FILE = Path(__file__).parent / "subjects.yaml"
_LIMITS = "limits"
_GAP = r"\W+"
_UP_TO_THREE_WORDS = r"(?:\W+\w+){0,3}?\W+"
_ACCENTS = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"\w{1,60}")


@dataclass(frozen=True)
class _Words:
    """The patterns of subjects.yaml, and by which first letters of a word each may be there."""

    patterns: Mapping[str, re.Pattern[str]]
    beginnings: Mapping[str, frozenset[str]]
    strong: frozenset[str]
    named: frozenset[str]


def subjects() -> tuple[str, ...]:
    """The names of the subjects, the most telling first."""
    return (*(name for name in _words().patterns if name not in (DATES, _LIMITS)), DATES)


def strong() -> frozenset[str]:
    """The subjects that any change of words in a statement about them touches."""
    return _words().strong


def named() -> frozenset[str]:
    """The subjects that are named where they are touched, without being one of rights."""
    return _words().named


@lru_cache(maxsize=256)
def touched_by(text: str) -> frozenset[str]:
    """The subjects whose stems stand in a plain text; of dates see `dates_in`."""
    return _found(text) - {DATES, _LIMITS}


def turns(text: str) -> bool:
    """Whether a text holds a word that says who, how much or whether: not, only, all, others."""
    return _LIMITS in _found(text)


@lru_cache(maxsize=256)
def dates_in(text: str) -> tuple[str, ...]:
    """The dates and periods of a plain text, in order, as they are written but for the case."""
    bare = _bare(text)
    pattern = _words().patterns[DATES]
    found: list[str] = []
    end = 0
    for word in _WORD.finditer(bare):
        if word.start() >= end and DATES in _begun(word.group().casefold()):
            date = pattern.match(bare, word.start())
            if date:
                found.append(" ".join(date.group().casefold().split()))
                end = date.end()
    return tuple(found)


def _found(text: str) -> frozenset[str]:
    bare = _bare(text)
    patterns = _words().patterns
    found: set[str] = set()
    for word in _WORD.finditer(bare):
        for name in _begun(word.group().casefold()) - found:
            if patterns[name].match(bare, word.start()):
                found.add(name)
    return frozenset(found)


@lru_cache(maxsize=100_000)
def _begun(word: str) -> frozenset[str]:
    """The names one of whose stems begins as this word does: few patterns are left to be tried."""
    words = _words()
    names = {name for at in range(len(word)) for name in words.beginnings.get(word[: at + 1], ())}
    return frozenset(names | {DATES} if word[:1].isdigit() else names)


def _bare(text: str) -> str:
    """A text without accents, for stems to be found in it; its case stays."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ł", "l"))
    return _ACCENTS.sub("", parts)


@cache
def _words() -> _Words:
    import yaml

    read: dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    counts = {name: one.pop("counts") for name, one in read["subjects"].items()}
    stems = {name: _all(one) for name, one in read["subjects"].items()}
    stems[_LIMITS] = _all(read["limits"])
    months, units, numbers = (_all(read[name]) for name in ("months", "units", "numbers"))
    beginnings: dict[str, set[str]] = defaultdict(set)
    for name, written in {**stems, DATES: [*months, *numbers]}.items():
        for stem in written:
            beginnings[stem.split()[0].rstrip("!").casefold()].add(name)
    patterns = {name: re.compile(rf"\b{_any_of(written)}") for name, written in stems.items()}
    patterns[DATES] = _dates(months, units, numbers)
    return _Words(
        patterns=patterns,
        beginnings={beginning: frozenset(names) for beginning, names in beginnings.items()},
        strong=frozenset(name for name, count in counts.items() if count == "always"),
        named=frozenset(name for name, count in counts.items() if count == "named"),
    )


def _all(by_language: Mapping[str, Iterable[str]]) -> list[str]:
    return list(dict.fromkeys(stem for stems in by_language.values() for stem in stems))


def _dates(months: list[str], units: list[str], numbers: list[str]) -> re.Pattern[str]:
    month, unit = _any_of(months), _any_of(units)
    number = rf"(?:\d{{1,4}}|{_any_of(numbers)})"
    return re.compile(
        rf"\b(?:\d{{1,2}}\.?{_GAP}(?:de |of )?{month}(?:{_GAP}(?:de )?\d{{4}})?"
        rf"|{month}{_GAP}\d{{1,4}}(?:{_GAP}\d{{4}})?"
        rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
        rf"|{number}[\s-]{{1,3}}(?:\w+\s)?{unit})"
    )


def _any_of(stems: Iterable[str]) -> str:
    return rf"(?:{'|'.join(map(_pattern, stems))})"


def _pattern(stem: str) -> str:
    """One stem as subjects.yaml explains how it is written."""
    parts = stem.split(" … ")
    return _UP_TO_THREE_WORDS.join(_GAP.join(map(_word, part.split())) for part in parts)


def _word(word: str) -> str:
    if word.endswith("!"):
        return rf"(?i:{re.escape(word[:-1])})\b"
    if word != word.lower():
        return rf"{re.escape(word)}\b"
    return rf"(?i:{re.escape(word)})\w*"
