"""Checks every claim of a draft against what was given; what is not borne out is dropped.

A model that lies, errs or obeys somebody else can at the worst make a claim fail here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.answering.wording.draft import Draft, DraftClaim
from bot.answering.wording.facts import (
    addresses,
    capitals,
    denials,
    links,
    numbers,
    promises,
    stems,
    tidy,
)
from bot.answering.wording.material import Chunk, Material, Sentence
from bot.answering.wording.readers import Readers
from bot.knowledge.doors import Certainty
from bot.locales import say

# Why a claim is dropped.
Reason = Literal[
    "another verdict",
    "no such chunk",
    "quote too short",
    "quote not in the chunk",
    "too long",
    "another language",
    "markup or instructions",
    "another address",
    "another number or date",
    "another place",
    "another service",
    "another authority",
    "another name",
    "denied or not denied",
    "promise or advice",
    "not borne out by the quote",
    "said twice",
]

# Characters of a quote, unless it is a whole sentence; and of a claim.
SHORTEST_QUOTE, LONGEST_CLAIM = 20, 450
# Cosine of a claim and the sentences that it quotes, and the share of its words found there where
# both are in one language. Measured on sections and their translations: see tests.
NEAR, SHARED = 0.86, 0.6
_MARKUP = re.compile(r"[<>{}`|]|\[@|\b(?:c\d|record)\b\]?:|\[(?!link-)")


@dataclass(frozen=True)
class Claim:
    """A claim that is borne out; `sentences` is what it rests on, `quote` letter by letter."""

    text: str
    chunk: str
    quote: str
    sentences: tuple[Sentence, ...]
    sources: tuple[str, ...]
    certainty: Certainty


@dataclass(frozen=True)
class Check:
    """What became of one claim of a draft; without a reason it was kept."""

    claim: DraftClaim
    reason: Reason | None

    def __str__(self) -> str:
        verdict = f"dropped, {self.reason}" if self.reason else "kept"
        return (
            f"claim on {self.claim.chunk}: {verdict}: {self.claim.text!r} <- {self.claim.quote!r}"
        )


@dataclass(frozen=True)
class Verified:
    """The claims that are borne out, and the check of each."""

    claims: tuple[Claim, ...]
    checks: tuple[Check, ...]


@dataclass(frozen=True)
class _Compared:
    """What a claim is compared with: the quoted sentences in English, and, where they are known
    so, in the person's language.
    """

    material: Material
    original: str
    same: str | None

    @property
    def known(self) -> tuple[tuple[str, str], ...]:
        """The quoted sentences as they are known, each with its language."""
        language = self.material.language
        if self.same is None or language.split("-")[0] == "en":
            return ((self.original, "en"),)
        return ((self.original, "en"), (self.same, language))


def verify(draft: Draft, material: Material, readers: Readers) -> Verified:
    """Check a draft claim by claim."""
    kept: list[Claim] = []
    checks = []
    for one in draft.claims:
        claim: Claim | Reason
        if draft.verdict != material.verdict:
            claim = "another verdict"
        else:
            claim = _checked(one, material, readers)
        if isinstance(claim, Claim) and any(_says_the_same(claim, other) for other in kept):
            claim = "said twice"
        if isinstance(claim, Claim):
            kept.append(claim)
        checks.append(Check(one, None if isinstance(claim, Claim) else claim))
    return Verified(tuple(kept), tuple(checks))


def _says_the_same(claim: Claim, other: Claim) -> bool:
    """Tell whether a claim rests on sentences of which all were told already."""
    return all(one in other.sentences for one in claim.sentences)


def _checked(claim: DraftClaim, material: Material, readers: Readers) -> Claim | Reason:
    chunk = next((one for one in material.chunks if one.label == claim.chunk.strip("[] ")), None)
    if chunk is None:
        return "no such chunk"
    quote, text = tidy(claim.quote), tidy(claim.text)
    quoted = _quoted(quote, chunk)
    if not quoted:
        return "quote not in the chunk"
    whole = " ".join(one.text for one in quoted)
    if len(quote) < SHORTEST_QUOTE and quote != whole:
        return "quote too short"
    if len(text) > LONGEST_CLAIM:
        return "too long"
    compared = _Compared(
        material, " ".join(one.text for one in quoted), _in_its_language(quoted, material.language)
    )
    reason = next(_faults(text, chunk, compared, readers), None)
    if reason is not None:
        return reason
    sources = tuple(dict.fromkeys(name for one in quoted for name in one.sources))
    return Claim(" ".join(claim.text.split()), chunk.label, quote, quoted, sources, chunk.certainty)


def _quoted(quote: str, chunk: Chunk) -> tuple[Sentence, ...]:
    """The whole sentences that a quote touches, if it stands in one passage as words of it."""
    for passage in chunk.passages:
        text = passage.text
        start = text.find(quote) if quote else -1
        if start < 0 or _cuts_a_word(text, start, start + len(quote)):
            continue
        position, found = 0, []
        for one in passage.sentences:
            if position < start + len(quote) and position + len(one.text) > start:
                found.append(one)
            position += len(one.text) + 1
        return tuple(found)
    return ()


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start + 1] if start else ""
    after = text[end - 1 : end + 1]
    return any(len(pair) == 2 and pair.isalnum() and pair.isascii() for pair in (before, after))


def _faults(text: str, chunk: Chunk, compared: _Compared, readers: Readers) -> Iterator[Reason]:
    """What is wrong with a claim, the cheapest check first."""
    language = compared.material.language
    if _MARKUP.search(text):
        yield "markup or instructions"
    if readers.language(text, language).split("-")[0] != language.split("-")[0]:
        yield "another language"
    if not any(_addresses(text) == _addresses(other) for other, _ in compared.known):
        yield "another address"
    said = numbers(text, language)
    borne = [numbers(*other) for other in compared.known]
    if not any(said.same_as(one) for one in borne) or not any(map(said.known_words, borne)):
        yield "another number or date"
    yield from _other_names(text, compared, readers)
    if not _denies_as(text, language, compared.original, compared.same):
        yield "denied or not denied"
    same = compared.same
    if promises(text, language) - (promises(same, language) if same else frozenset()):
        yield "promise or advice"
    words = stems(text) - stems(compared.material.names)
    if same and words and len(words & stems(f"{same} {chunk.title}")) < SHARED * len(words):
        yield "not borne out by the quote"
    if max(readers.near(text, other) for other, _ in compared.known) < NEAR:
        yield "not borne out by the quote"


def _other_names(text: str, compared: _Compared, readers: Readers) -> Iterator[Reason]:
    """Names that neither the quote has nor were asked about."""
    material, known = compared.material, compared.known
    language = material.language
    places = readers.places(text, language) - material.places
    if places - {place for other in known for place in readers.places(*other)}:
        yield "another place"
    services = set(readers.services(text)) - material.services
    if services - {service for other, _ in known for service in readers.services(other)}:
        yield "another service"
    authorities = readers.authorities(text)
    if authorities - {one for other, _ in known for one in readers.authorities(other)}:
        yield "another authority"
    names = capitals(text) - capitals(material.names) - _own_capitals(language)
    if names - {name for other, _ in known for name in capitals(other)}:
        yield "another name"


def _in_its_language(quoted: tuple[Sentence, ...], language: str) -> str | None:
    """The quoted sentences in the language of the claim, if they are known in it."""
    if language.split("-")[0] == "en":
        return " ".join(one.text for one in quoted)
    if all(one.translated for one in quoted):
        return " ".join(one.translated or "" for one in quoted)
    return None


def _addresses(text: str) -> Counter[str]:
    return links(text) + addresses(text)


def _denies_as(text: str, language: str, original: str, same: str | None) -> bool:
    """Tell whether a claim denies as its quote does, and says yes or no only where that does.

    In one language the words of denial are counted. Between two that proves nothing, as French
    needs two of them for one: there nothing may be denied on either side.
    """
    if same is not None:
        return denials(text, language) == denials(same, language) and _begins(
            text, language
        ) == _begins(same, language)
    denied = denials(text, language) + denials(original, "en")
    return not denied and _begins(text, language) == _begins(original, "en")


def _begins(text: str, language: str) -> str | None:
    """With which of the words for a verdict a text begins, if any."""
    plain = text.casefold()
    for verdict in ("yes", "partial", "no", "unclear"):
        word = say(language, f"verdict-short-{verdict}").casefold().rstrip(".")
        if plain.startswith(word) and not plain[len(word) :][:1].isalnum():
            return verdict
    return None


def _own_capitals(language: str) -> frozenset[str]:
    """Short names that the catalogue itself uses of our subject: AI, KI, IA."""
    return capitals(say(language, "unanswerable-scope"))
