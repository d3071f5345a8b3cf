"""Decides where the person lives from what the names in a message are to them."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from bot.answering.places.place import Place
from bot.answering.places.roles import Reading, Role
from bot.answering.places.words import Word

MOST_CANDIDATES = 4
# States that share the rules of the European Economic Area.
EEA = frozenset(
    {
        *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT"),
        *("LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO"),
    }
)
# What "Europeans" may mean.
_EUROPE = ("EU", "GB", "CH")
# Words between a city and where it is: "Córdoba, la de Argentina", "Valencia, the Spanish one".
_THE_ONE_IN = frozenset({
    "the", "one", "in", "from", "of", "das", "die", "dem", "der", "aus", "celui", "celle", "de",
    "du", "en", "au", "la", "el", "del", "quella", "quello", "di", "nel", "a", "o", "do", "da",
    "no", "na", "dat", "het", "ten", "to", "ta", "w", "we",
})  # fmt: skip


def decide(readings: Sequence[Reading], words: Sequence[Word], text: str) -> Place:
    """The place that the strongest of the readings tell of."""
    readings = _without_denied(readings)
    readings = list(_resolved(readings, words))
    strongest = max((reading.role for reading in readings), default=Role.NOTHING)
    if strongest is Role.NOTHING:
        return Place()
    top = [reading for reading in readings if reading.role is strongest]
    said = _words_of(top, words, text)
    if strongest is Role.NATIONALITY:
        return Place(nationality=_codes(top[0])[0], words=said)
    if strongest is Role.LAW and not all(map(_codes, top)):
        return Place()  # "GDPR or CCPA?"
    codes = _narrowest(list(dict.fromkeys(code for reading in top for code in _codes(reading))))
    if strongest is Role.FORMER:
        return Place(former=codes[0], words=said) if len(codes) == 1 else Place()
    if len(codes) == 1:
        return Place(jurisdiction=codes[0], words=said, by_law=strongest is Role.LAW)
    return Place(candidates=tuple(codes[:MOST_CANDIDATES]), words=said)


def _codes(reading: Reading) -> tuple[str, ...]:
    people, place = reading.mention.people, reading.mention.place
    if people is not None and (place is None or reading.role in (Role.NATIONALITY, Role.GROUP)):
        europeans = people.code == "EU" and reading.role is Role.GROUP
        return _EUROPE if europeans else (people.code,)
    return place.codes[: place.clear] if place is not None else ()


def _words_of(readings: Iterable[Reading], words: Sequence[Word], text: str) -> str:
    spans = dict.fromkeys(
        text[words[reading.mention.first].start : words[reading.mention.last].end]
        for reading in readings
    )
    return ", ".join(itertools.islice(spans, MOST_CANDIDATES))


def _without_denied(readings: Sequence[Reading]) -> list[Reading]:
    """The readings that say something, none a city of a place that is denied: "Guadalajara, not
    the one in Spain".
    """
    denied = [code for each in readings if each.role is Role.DENIED for code in _codes(each)[:1]]
    said = [reading for reading in readings if reading.role > Role.NOTHING]
    return [_elsewhere(reading, denied) for reading in said] if denied else said


def _elsewhere(reading: Reading, denied: Collection[str]) -> Reading:
    place = reading.mention.place
    if place is None or place.kind == "country" or not _fitting(place.codes, denied):
        return reading
    left = tuple(code for code in place.codes if not _fitting([code], denied))
    clear = tuple(code for code in place.codes[: place.clear] if code in left)
    return _with_codes(reading, clear or left[:1]) if left else reading


def _resolved(readings: Sequence[Reading], words: Sequence[Word]) -> Iterable[Reading]:
    """The readings, with what a name may mean narrowed by the places named beside it."""
    readings = _joined(readings, words)
    clear = dict.fromkeys(
        _codes(reading)[0]
        for reading in readings
        if reading.role > Role.NATIONALITY and len(_codes(reading)) == 1
    )
    for reading in readings:
        place = reading.mention.place
        if place is None or place.clear == 1 or reading.role <= Role.NATIONALITY:
            yield reading
            continue
        fitting = _fitting(place.codes, clear) or _fitting(clear, place.codes)
        yield _with_codes(reading, fitting) if fitting else reading


def _joined(readings: Sequence[Reading], words: Sequence[Word]) -> list[Reading]:
    """The readings with "Paris, Texas" and "Graz in Österreich" made one."""
    joined: list[Reading] = []
    for reading in readings:
        previous = joined[-1] if joined else None
        one = previous is not None and _narrowed(previous, reading)
        if previous is not None and one and _is_beside(previous, reading, words):
            joined[-1] = replace(one, role=max(previous.role, reading.role))
        else:
            joined.append(reading)
    return joined


def _is_beside(narrow: Reading, wide: Reading, words: Sequence[Word]) -> bool:
    """Whether two names stand together: "Birmingham, the one in Alabama"."""
    between = range(narrow.mention.last + 1, wide.mention.first)
    return len(between) <= 1 or all(words[at].key in _THE_ONE_IN for at in between)


def _narrowed(narrow: Reading, wide: Reading) -> Reading | None:
    """A place, if it lies in the place named after it."""
    inner, outer = narrow.mention.place, wide.mention.place
    if inner is None or outer is None or inner.kind == "country" or outer.kind == "law":
        return None
    fitting = _fitting(inner.codes, outer.codes[: outer.clear])
    return _with_codes(narrow, fitting) if fitting else None


def _with_codes(reading: Reading, codes: tuple[str, ...]) -> Reading:
    place = reading.mention.place
    if place is None:
        return reading
    narrowed = replace(place, codes=codes, clear=len(codes))
    return replace(reading, mention=replace(reading.mention, place=narrowed))


def _fitting(codes: Iterable[str], wider: Collection[str]) -> tuple[str, ...]:
    """Those of the codes that lie in one of the wider ones."""
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
