"""The three lists of the knowledge: jurisdictions with their parents, services, authorities."""

from __future__ import annotations

from typing import Literal

from pydantic.dataclasses import dataclass

from bot.knowledge.doors import (
    STRICT,
    Address,
    Certainty,
    Code,
    Slug,
    Text,
)

EVERYWHERE = "001"
# The service of a record on a place's law and authority, which hold for any company.
ANY_SERVICE = "any"


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Jurisdiction:
    """A place with its own law: a region with `members`, or a name that leads to another one."""

    id: Code
    parent: Code | None = None
    same_as: Code | None = None
    members: tuple[Code, ...] = ()


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Service:
    """A service of a provider, or a provider itself, with the names that people use for it.

    `company` is who runs it, as people are told, if that is not its provider. An `assistant` lives
    inside the provider's other services.
    """

    id: Slug
    name: Text
    provider: Slug | None = None
    company: Text | None = None
    names: tuple[Text, ...] = ()
    assistant: bool = False


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Authority:
    """A supervisory authority: its address, where to complain, and how sure the addresses are."""

    id: Slug
    name: Text
    jurisdictions: tuple[Code, ...]
    url: Address
    complaint: Address | None = None
    certainty: Certainty
    role: Literal["supervisory", "lead", "consumer"] = "supervisory"


@dataclass(frozen=True)
class Jurisdictions:
    """The jurisdictions by id; any other ISO code is a country or a part of one."""

    listed: dict[str, Jurisdiction]

    def chain(self, code: str) -> tuple[str, ...]:
        """The records that apply to a place, nearest first: `DE -> EEA -> 001`.

        A part of a country leads to its country, a country to the region that lists it, and
        everything to `001`. `EU` is a name for `EEA`.
        """
        found: list[str] = []
        current: str | None = self._same(code)
        while current is not None and current not in found:
            found.append(current)
            current = self._parent(current)
        return tuple(found)

    def _same(self, code: str) -> str:
        listed = self.listed.get(code)
        return listed.same_as if listed and listed.same_as else code

    def _parent(self, code: str) -> str | None:
        if code == EVERYWHERE:
            return None
        listed = self.listed.get(code)
        if listed and listed.parent:
            return self._same(listed.parent)
        if "-" in code:
            return code.partition("-")[0]
        for region in self.listed.values():
            if code in region.members and not region.same_as:
                return region.id
        return EVERYWHERE
