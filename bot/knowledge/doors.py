"""What every file of the knowledge has in common: strict fields, dated entries, certainty."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, model_validator
from pydantic.dataclasses import dataclass

from bot.knowledge.days import Published, Span, read_published

STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)

# How sure a fact is: seen by a maintainer at the original address; read in a copy of the public
# page; weak or second-hand; concluded from listed facts; general knowledge still to be checked.
Certainty = Literal["opened", "read", "reported", "inferred", "to_check"]

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
SourceId = Annotated[str, StringConstraints(pattern=r"^[^\s\[\];@]+$")]
Code = Annotated[str, StringConstraints(pattern=r"^(001|EU|EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?)$")]


def _as_published(value: object) -> object:
    return value if value is None or isinstance(value, Published) else read_published(value)


def _as_address(value: object) -> object:
    if value is not None and not str(value).startswith(("https://", "http://")):
        raise ValueError(f"{value!r} is not an address => begin it with https://, or write null")
    if value is not None and any(sign in str(value) for sign in " \t\n\"'<>"):
        raise ValueError("the address holds a space or a quote => percent-encode it")
    return value


PublishedDate = Annotated[Published, BeforeValidator(_as_published)]
Address = Annotated[str, BeforeValidator(_as_address)]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Withdrawn:
    """Takes a record or source out of use at the next ingest."""

    on: date
    reason: Annotated[str, StringConstraints(min_length=3)]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Dated:
    """Something that holds on the days `[from, to)`; both ends may be open."""

    start: date | None = Field(default=None, alias="from")
    end: date | None = Field(default=None, alias="to")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Any:
        if self.start and self.end and self.end <= self.start:
            raise ValueError("'to' is not after 'from' => 'to' is the first day it no longer holds")
        return self

    @property
    def span(self) -> Span:
        """The days on which it holds."""
        return Span(self.start, self.end)


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Fact(Dated):
    """A dated fact: how sure it is and the sources it rests on."""

    certainty: Certainty
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]


__all__ = [
    "STRICT",
    "Address",
    "Certainty",
    "Code",
    "Dated",
    "Fact",
    "PublishedDate",
    "Slug",
    "SourceId",
    "Text",
    "Withdrawn",
]
