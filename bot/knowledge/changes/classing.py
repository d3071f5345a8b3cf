"""How much a changed statement weighs, and which subjects of people's rights it touches."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any

from bot.knowledge.changes.addresses import is_form
from bot.knowledge.changes.statements import Statement, plain
from bot.knowledge.changes.steps import Fate, Step
from bot.knowledge.changes.wordings import PartKind, word_pieces

_FILE = Path(__file__).parent / "subjects.yaml"
DATES = "dates"
_FORM = "form"
_BETWEEN = r"(?:\W+\w+){0,3}?\W+"
_GAP = r"\W+"


class Weight(IntEnum):
    """How much a change weighs: the way it is written, the wording, or people's rights."""

    TECHNICAL = 0
    WORDING = 1
    RIGHTS = 2

    def __str__(self) -> str:
        return self.name.lower()


# A weight, and the subjects touched.
Weighed = tuple[Weight, frozenset[str]]
_TECHNICAL: Weighed = (Weight.TECHNICAL, frozenset())


@dataclass(frozen=True)
class _Words:
    """The patterns of subjects.yaml, for texts whose accents are taken off."""

    subjects: Mapping[str, re.Pattern[str]]
    strong: frozenset[str]
    named: frozenset[str]
    limits: re.Pattern[str]
    dates: re.Pattern[str]


def subjects() -> tuple[str, ...]:
    """The names of the subjects, the most telling first."""
    return (*_words().subjects, DATES)


def weigh_section(fates: Sequence[Fate]) -> list[Weighed]:
    """The weight of what became of each statement of a section, and the subjects it touches.

    A new heading over what stood there before, or one taken away, divides a text and says nothing
    of its own; over statements that changed it counts as one of them.
    """
    weighed = [_weigh(fate) for fate in fates]
    divides = all(
        weight is Weight.TECHNICAL
        for fate, (weight, _) in zip(fates, weighed, strict=True)
        if not _is_heading(fate)
    )
    return [
        _TECHNICAL if divides and _is_heading(fate) else one
        for fate, one in zip(fates, weighed, strict=True)
    ]


def _is_heading(fate: Fate) -> bool:
    """Whether a heading came or went; one that is worded anew counts as a statement."""
    one = fate.new or fate.old
    return fate.step is not Step.ALTERED and one is not None and one.is_heading


def _weigh(fate: Fate) -> Weighed:
    if fate.step in (Step.KEPT, Step.MOVED):
        return _TECHNICAL
    if fate.step is Step.ALTERED and fate.old and fate.new:
        return _weigh_altered(fate.old, fate.new)
    one = fate.new or fate.old
    if one is None or one.is_numbering or not (one.words or one.addresses):
        return _TECHNICAL
    touched = _touched(plain(one.text)) | _dates(Counter(_dates_in(one.text)))
    if any(map(is_form, one.addresses)):
        touched |= {_FORM}
    return _lifted(touched)


def _weigh_altered(old: Statement, new: Statement) -> Weighed:
    if old.says == new.says:
        return _TECHNICAL
    words = _words()
    changed = " … ".join(
        plain(before + after)
        for kind, before, after in word_pieces(old.text, new.text)
        if kind is not PartKind.KEPT
    )
    before, after = _touched(plain(old.text)), _touched(plain(new.text))
    around = before | after
    # What it is about before only, or after only, has changed in it, whatever the words.
    touched = (before ^ after) | (_touched(changed) & around)
    if old.words != new.words:
        turned = bool(words.limits.search(_bare(changed)))
        touched |= around if turned else around & words.strong
    dates_before, dates_after = Counter(_dates_in(old.text)), Counter(_dates_in(new.text))
    touched |= _dates((dates_before - dates_after) + (dates_after - dates_before))
    led = set(old.addresses) ^ set(new.addresses)
    if led:
        touched |= around & words.strong
    if any(map(is_form, led)):
        touched |= {_FORM}
    return _lifted(touched)


def _lifted(touched: frozenset[str]) -> Weighed:
    """Changed words, lifted to rights by the subjects touched, those that are only named aside."""
    return (Weight.RIGHTS if touched - _words().named else Weight.WORDING), touched


def _touched(text: str) -> frozenset[str]:
    bare = _bare(text)
    return frozenset(name for name, stems in _words().subjects.items() if stems.search(bare))


def _dates(found: Counter[str]) -> frozenset[str]:
    return frozenset({DATES} if found else ())


def _dates_in(text: str) -> Iterable[str]:
    return (
        " ".join(date.casefold().split()) for date in _words().dates.findall(_bare(plain(text)))
    )


def _bare(text: str) -> str:
    """A text without accents, for stems to be found in it; its case stays."""
    parts = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ł", "l"))
    return "".join(one for one in parts if not unicodedata.combining(one))


@cache
def _words() -> _Words:
    import yaml

    read: dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    lists: dict[str, dict[str, Any]] = read["subjects"]
    months = _any_of(read["months"])
    units = _any_of(read["units"])
    numbers = rf"(?:\d{{1,4}}|{_any_of(read['numbers'])})"
    return _Words(
        subjects={
            name: re.compile(
                rf"\b(?:{_any_of({key: value for key, value in one.items() if key != 'counts'})})"
            )
            for name, one in lists.items()
        },
        strong=frozenset(name for name, one in lists.items() if one["counts"] == "always"),
        named=frozenset(name for name, one in lists.items() if one["counts"] == "named"),
        limits=re.compile(rf"\b(?:{_any_of(read['limits'])})"),
        dates=re.compile(
            rf"\b(?:\d{{1,2}}\.?{_GAP}(?:de |of )?{months}\w*(?:{_GAP}(?:de )?\d{{4}})?"
            rf"|{months}\w*{_GAP}\d{{1,4}}(?:{_GAP}\d{{4}})?"
            rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
            rf"|{numbers}[\s-]{{1,3}}(?:\w+\s)?{units}\w*)"
        ),
    )


def _any_of(stems: Mapping[str, Iterable[str]]) -> str:
    """One pattern for the stems of all languages, as subjects.yaml writes them."""
    written = dict.fromkeys(str(stem) for one in stems.values() for stem in one)
    return rf"(?:{'|'.join(map(_pattern, written))})"


def _pattern(stem: str) -> str:
    return _BETWEEN.join(_GAP.join(map(_word, part.split())) for part in stem.split(" … "))


def _word(word: str) -> str:
    if word.endswith("!"):
        return rf"(?i:{re.escape(word[:-1])})\b"
    if word != word.lower():
        return rf"{re.escape(word)}\b"
    return rf"(?i:{re.escape(word)})\w*"
