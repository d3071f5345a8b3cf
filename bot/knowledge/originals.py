"""Originals: the texts themselves, as published; each is declared once and comes in versions.

A declaration is knowledge and stands in `knowledge/originals/`; the texts lie in the archive.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass as plain_dataclass
from datetime import date
from functools import cached_property
from typing import Annotated

from pydantic import Field, StringConstraints
from pydantic.dataclasses import dataclass

from bot.knowledge.doors import STRICT, Address, Code, Slug, SourceId, Text
from bot.knowledge.sources import Kind


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Passage:
    """A part of an original that sources of ours rest on.

    `heading` is that of its section, None for the whole text. `quote` are the words with which the
    sentence begins that answers show.
    """

    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]
    heading: Text | None = None
    quote: Annotated[str, StringConstraints(min_length=12, strip_whitespace=True)] | None = None


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Declaration:
    """What is known of an original before it is read: whose it is, of what, and where it stands.

    `expected` are words that the text holds where it is meant for the people it is declared for,
    such as the name of the company that is responsible there; a page shown elsewhere lacks them.
    `fetch` is False for what is added by hand only.
    """

    id: Slug
    publisher: Text
    kind: Kind
    title: Text
    url: Address
    jurisdictions: tuple[Code, ...] = ()
    services: tuple[Text, ...] = ()
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    expected: tuple[Text, ...] = ()
    fetch: bool = True
    passages: tuple[Passage, ...] = ()
    path: str = ""


@plain_dataclass(frozen=True)
class Version:
    """The cleaned text of an original as it stood from `day` on.

    `seen` is the day on which it came into the archive: what was checked before then was checked
    against an earlier version.
    """

    day: date
    seen: date
    text: str

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text, in hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@plain_dataclass(frozen=True)
class Original:
    """An original with its versions, oldest first."""

    declaration: Declaration
    versions: tuple[Version, ...]

    def on(self, day: date) -> Version | None:
        """The version that stood on a day; None if the first came later."""
        return next((one for one in reversed(self.versions) if one.day <= day), None)

    def on_day(self, day: date) -> Version | None:
        """The version that is of this very day, if there is one."""
        return next((one for one in self.versions if one.day == day), None)

    def seen_by(self, day: date) -> Version | None:
        """The newest version that was in the archive on a day."""
        return next((one for one in reversed(self.versions) if one.seen <= day), None)


Passages = Mapping[str, Sequence[tuple[Original, Passage]]]


def passages_by_source(originals: Mapping[str, Original]) -> Passages:
    """The passages that each source of ours rests on."""
    found: dict[str, list[tuple[Original, Passage]]] = {}
    for original in originals.values():
        for passage in original.declaration.passages:
            for source in passage.sources:
                found.setdefault(source, []).append((original, passage))
    return found


def document_id(original: str, day: date) -> str:
    """The id under which the chunks of a version are found: `meta-privacy-policy/2026-08-22`."""
    return f"{original}/{day.isoformat()}"


def originals_digest(originals: Mapping[str, Original]) -> str:
    """One digest over every version: its original, its days and its text."""
    total = hashlib.sha256()
    for name in sorted(originals):
        for version in originals[name].versions:
            total.update(f"{name}\0{version.day}\0{version.seen}\0{version.digest}\0".encode())
    return total.hexdigest()
