"""Reads in a claim what can be looked up: places, services, authorities, language, meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.answering.query import Tools
from bot.knowledge.read import Knowledge


@dataclass(frozen=True)
class Readers:
    """What is needed to read a claim: the places, services and authorities that a text names, its
    language, and how near two texts are in meaning.

    `places` takes a language too. `language` takes the one expected, which short texts may be in.
    """

    places: Callable[[str, str], frozenset[str]]
    services: Callable[[str], tuple[str, ...]]
    authorities: Callable[[str], frozenset[str]]
    language: Callable[[str, str], str]
    near: Callable[[str, str], float]


def read_with(knowledge: Knowledge, tools: Tools, near: Callable[[str, str], float]) -> Readers:
    """The readers that know the names of a knowledge; `near` gives a cosine."""
    authorities = {
        one.id: one.name.partition(" (")[0].partition(",")[0].casefold()
        for one in knowledge.authorities.values()
    }

    def named(text: str) -> frozenset[str]:
        plain = text.casefold()
        return frozenset(id_ for id_, name in authorities.items() if name in plain)

    def language(text: str, expected: str) -> str:
        detected = tools.detector.detect(text, expected)
        return detected.language if detected.sure else expected

    return Readers(
        places=tools.gazetteer.mentioned,
        services=tools.services.find,
        authorities=named,
        language=language,
        near=near,
    )
