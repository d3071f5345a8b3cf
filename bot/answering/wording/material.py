"""What a model is given to word an answer from: the record's facts and sections, as sentences.

Its chunks have labels instead of ids, and tokens instead of addresses: what it never saw it cannot
write.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.answering.answer import Block, Verdict
from bot.answering.card import Card
from bot.answering.choosing import SOMEBODY_ELSE, Chosen
from bot.answering.pieces import pieces, sentences
from bot.answering.sources import Notes
from bot.answering.wording.facts import tidy
from bot.answering.wording.prompts import between
from bot.knowledge.doors import Certainty
from bot.knowledge.markdown import CITATION

RECORD = "record"
# Sections given beside the one that answers; more only take a model's time.
_BESIDE = 1
_LINK = re.compile(r"https?://[^\s<>\[\]()]+[^\s<>\[\]().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MARK = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class Sentence:
    """A sentence as a model sees it, the sources it rests on, and its translation, if one is known.

    `raw` is it with citations and addresses, as the person reads it.
    """

    text: str
    sources: tuple[str, ...]
    raw: str
    translated: str | None = None


@dataclass(frozen=True)
class Passage:
    """A paragraph or point of a list; `raw` is all of it as the person reads it."""

    sentences: tuple[Sentence, ...]
    raw: str
    is_aligned: bool = True

    @property
    def text(self) -> str:
        """The passage as a model sees it."""
        return " ".join(one.text for one in self.sentences)

    def without(self, told: Collection[Sentence]) -> str:
        """What is left as the person reads it when some sentences were told in other words.

        Where it is not known which part of a translation is which sentence, all of it is left.
        """
        left = [one for one in self.sentences if one not in told]
        if not left or len(left) == len(self.sentences) or not self.is_aligned:
            return self.raw if left else ""
        return " ".join(one.raw for one in left)


@dataclass(frozen=True)
class Chunk:
    """What a claim may rest on: a section, or the facts of the record."""

    label: str
    title: str
    passages: tuple[Passage, ...]
    certainty: Certainty = "read"


@dataclass(frozen=True)
class Material:
    """All that a model is given, and what its claims may speak of.

    `links` are the addresses by their tokens, `places` and `services` those asked about with what
    they are part of, `names` words that may stand in any claim.
    """

    chunks: tuple[Chunk, ...]
    links: Mapping[str, str]
    verdict: Verdict
    language: str
    places: frozenset[str]
    services: frozenset[str]
    names: str
    day: date

    def shown(self) -> str:
        """The material as it stands in a prompt."""
        parts = [f"Today is {self.day.isoformat()}. {self.names}. The verdict is {self.verdict}."]
        for chunk in self.chunks:
            lines = [chunk.title, *(passage.text for passage in chunk.passages)]
            parts.append(between("source", "\n".join(line for line in lines if line), chunk.label))
        return "\n\n".join(parts)


class _Links:
    """Gives each address a token, the same wherever it stands."""

    def __init__(self) -> None:
        self._tokens: dict[str, str] = {}

    def hidden(self, text: str) -> str:
        """The text with tokens instead of addresses."""
        return _LINK.sub(
            lambda one: self._tokens.setdefault(one[0], f"[link-{len(self._tokens) + 1}]"), text
        )

    def by_token(self) -> dict[str, str]:
        """The addresses by their tokens."""
        return {token: address for address, token in self._tokens.items()}


def gather(card: Card, verdict: Verdict, ranked: Sequence[Chosen]) -> Material:
    """The material for an answer: the record's facts, the section that answers, and the next ones.

    Of these only such as say nothing of a case of its own. Everything holds on the card's day.
    """
    chosen, *others = ranked
    topics = {chosen.section.fields.topic}
    beside = [
        one
        for one in others
        if one.section.fields.verdict in (None, verdict)
        and one.section.fields.topic not in SOMEBODY_ELSE | topics
    ]
    links = _Links()
    chunks = [
        _section(card, one, f"c{number}", links)
        for number, one in enumerate((chosen, *beside[:_BESIDE]), start=1)
    ]
    chunks.append(_facts(card, links))
    english = replace(card, language="en")
    known = card.knowledge.jurisdictions
    service = card.knowledge.services.get(card.service)
    about = {card.service, *([service.provider] if service and service.provider else [])}
    return Material(
        chunks=tuple(chunk for chunk in chunks if chunk.passages),
        links=links.by_token(),
        verdict=verdict,
        language=card.language,
        places=frozenset(known.chain(card.jurisdiction)),
        services=frozenset(about),
        names=f"{english.provider_name}, {card.service_name}, {card.place}",
        day=card.now.day,
    )


def _section(card: Card, chosen: Chosen, label: str, links: _Links) -> Chunk:
    section = chosen.section
    originals = [piece.text for piece in pieces(section.text)]
    translated: list[str] = []
    for name in dict.fromkeys((card.language, card.language.split("-")[0])):
        found = card.knowledge.translations.get((chosen.record.id, name), {}).get(section.id)
        if found and not translated:
            translated = [piece.text for piece in pieces(found.text)]
    if len(translated) != len(originals):
        translated = []
    passages = []
    for at, original in enumerate(originals):
        other = translated[at] if translated else None
        passages.append(_passage(original, other, section.sources, links))
    return Chunk(label, section.title, tuple(passages), section.fields.certainty)


def _passage(
    original: str, translated: str | None, sources: tuple[str, ...], links: _Links
) -> Passage:
    written = sentences(original)
    others: Sequence[str | None] = sentences(translated) if translated else ()
    if len(others) != len(written):
        others = [translated if len(written) == 1 else None] * len(written)
    cited = _cited(original) or sources[:1]
    found = tuple(
        Sentence(
            text=_plain(one, links),
            sources=_cited(one) or cited,
            raw=other or one,
            translated=_plain(other, links) if other else None,
        )
        for one, other in zip(written, others, strict=True)
    )
    is_aligned = translated is None or all(one.translated for one in found)
    return Passage(found, translated or original, is_aligned)


def _plain(text: str, links: _Links) -> str:
    """A text without citations and markup, its addresses as tokens."""
    return tidy(links.hidden(CITATION.sub("", text).replace("**", "")))


def _cited(text: str) -> tuple[str, ...]:
    return tuple(
        part.strip().removeprefix("@")
        for match in CITATION.finditer(text)
        for part in match.group(1).split(";")
    )


def _facts(card: Card, links: _Links) -> Chunk:
    """The record's facts, in the words of the catalogues: in English, and as the person reads."""
    told = []
    for language in ("en", card.language):
        notes = [Notes(card.knowledge.sources, language) for _ in range(2)]
        blocks = [
            replace(card, language=language, notes=notes[0]).state(then=False),
            replace(card, language=language, notes=notes[1]).right(),
        ]
        told.append(
            [
                (_words(block, links), tuple(one.used))
                for found, one in zip(blocks, notes, strict=True)
                for block in found
            ]
        )
    passages = [
        Passage((Sentence(text, sources, other, other),), other)
        for (text, sources), (other, _) in zip(*told, strict=True)
        if sources
    ]
    return Chunk(RECORD, "", tuple(passages))


def _words(block: Block, links: _Links) -> str:
    spans: Iterable[str] = (span.text for span in block.spans if not _MARK.fullmatch(span.text))
    return tidy(links.hidden("".join(spans)))
