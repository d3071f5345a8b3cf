"""Sources: one dated text each, with our own summary of it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import StringConstraints
from pydantic.dataclasses import dataclass

from bot.knowledge.doors import (
    STRICT,
    Address,
    Certainty,
    Code,
    PublishedDate,
    SourceId,
    Text,
    Withdrawn,
)

# In order of rank: where sources disagree, the earlier kind weighs more.
KINDS = ("law", "ruling", "authority", "policy", "help", "ngo", "press")
Kind = Literal["law", "ruling", "authority", "policy", "help", "ngo", "press"]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Source:
    """A dated text of a publisher; `body` is our own summary of it.

    `url` is where it was read, `original` the address of the original if it was read in a copy.
    No `jurisdictions` or no `services` means that it is about all of them.
    """

    id: SourceId
    publisher: Text
    kind: Kind
    title: Text
    url: Address | None
    published: PublishedDate | None
    jurisdictions: tuple[Code, ...] = ()
    services: tuple[Text, ...] = ()
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    certainty: Certainty = "read"
    original: Address | None = None
    read: date | None = None
    opened: date | None = None
    in_force_from: date | None = None
    in_force_to: date | None = None
    superseded_by: tuple[SourceId, ...] = ()
    withdrawn: Withdrawn | None = None
    body: str = ""
    path: str = ""

    @property
    def rank(self) -> int:
        """Its weight among disagreeing sources: 0 for law, rising to 6 for press."""
        return KINDS.index(self.kind)

    def known_on(self, day: date) -> bool:
        """Tell whether it was out on that day; without a date, from the day it was read."""
        if self.published is not None:
            return self.published.first <= day
        seen = self.opened or self.read
        return seen is not None and seen <= day
