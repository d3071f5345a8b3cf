"""The places and services that people choose from, and those they name after a command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.answering.answer import Choice
from bot.answering.query import DEFAULT_SERVICE, Tools
from bot.answering.situation import places_with_records
from bot.knowledge.lists import EVERYWHERE
from bot.knowledge.read import Knowledge
from bot.locales import home_of

# Countries offered as buttons when nothing is known of the person, most people first.
_COUNTRIES = ("GB", "DE", "FR", "ES", "IT", "NL", "PL", "PT", "AT", "CH", "IE", "BR", "US", "AU")
# Services offered as buttons, most people first.
_SERVICES = (
    "instagram", "facebook", "whatsapp", "threads", "meta-ai", "linkedin", "x", "tiktok",
    "snapchat", "reddit", "pinterest", "chatgpt", "gemini", "claude", "microsoft-copilot",
)  # fmt: skip


@dataclass(frozen=True)
class Offers:
    """The choices that some knowledge gives; `tools` are loaded where a name is to be read."""

    knowledge: Knowledge
    tools: Callable[[], Tools]

    def countries(self, language: str) -> tuple[Choice, ...]:
        """The countries to offer as buttons, in that language."""
        return self.places(self.near(DEFAULT_SERVICE, language), language)

    def services(self) -> tuple[Choice, ...]:
        """The services to offer as buttons: those that most people ask about."""
        return self.named([one for one in _SERVICES if one in self.knowledge.services])

    def near(self, service: str, language: str) -> tuple[str, ...]:
        """The countries to offer: those that alone have records of a service, or the language's own
        and the usual ones.
        """
        places = places_with_records(self.knowledge, service)
        if places and EVERYWHERE not in places and len(places) < len(_COUNTRIES):
            return places
        own = home_of(language)
        return tuple(dict.fromkeys([own, *_COUNTRIES] if own else _COUNTRIES))

    def places(self, codes: Sequence[str], language: str) -> tuple[Choice, ...]:
        """Some jurisdictions as choices."""
        return tuple(Choice("jurisdiction", one, self.place_name(one, language)) for one in codes)

    def named(self, services: Sequence[str]) -> tuple[Choice, ...]:
        """Some services as choices."""
        return tuple(Choice("service", one, self.knowledge.services[one].name) for one in services)

    def place_name(self, code: str, language: str) -> str:
        """A jurisdiction as people call it."""
        return self.tools().gazetteer.name(code, language)

    def find_place(self, text: str) -> str | None:
        """The jurisdiction of a name or code as typed after a command, or None."""
        return self.tools().gazetteer.lookup(text)

    def find_service(self, text: str) -> str | None:
        """The id of a service or provider as typed or pressed, or None."""
        if text in self.knowledge.services:
            return text
        return next(iter(self.tools().services.find(text)), None)
