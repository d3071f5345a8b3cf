"""The search for documents, without answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import islice

from bot.answering.likening import Vector
from bot.answering.naming import Names
from bot.answering.offering import Offers
from bot.answering.situation import services_of
from bot.index.search import NEAR_ENOUGH, Index, Scope, SearchResult
from bot.knowledge.read import Knowledge


@dataclass(frozen=True)
class Finder:
    """Searches one snapshot; `offers` knows places and services by their names."""

    knowledge: Knowledge
    index: Index
    embedded: Callable[[str], Vector]
    offers: Offers
    today: Callable[[], date]

    def search(self, text: str, scope: Scope, k: int) -> tuple[SearchResult, ...]:
        """Search the index alone, by meaning and by words."""
        return self.index.search(self.embedded(text), scope, k, words=text)

    def find(
        self, text: str, jurisdiction: str | None, service: str | None, k: int
    ) -> tuple[SearchResult, ...]:
        """Search for a place and a service by name or id; () if nothing is near enough.

        A name that nobody knows selects what is about everywhere, or about every service. A query
        that names documents is a question about these, and finds nothing where there are none. Of
        an original the version of today is searched.
        """
        named = self._names.named(text)
        if named.documents is not None and not named.documents:
            return ()
        known = self.knowledge.jurisdictions
        place = jurisdiction
        if place and place not in known.listed:
            place = self.offers.find_place(place) or place
        about = service and (self.offers.find_service(service) or service)
        scope = Scope(
            jurisdictions=known.chain(place) if place else (),
            services=services_of(self.knowledge, about) if about else (),
            standing_on=self.today(),
        )
        if named.documents is None:
            results = self.search(named.question, scope, k)
        else:
            everything = self.search(named.question, scope, len(self.index.chunks))
            found = (one for one in everything if one.chunk.document in named.documents)
            results = tuple(islice(found, k))
        return results if any(one.similarity >= NEAR_ENOUGH for one in results) else ()

    @cached_property
    def _names(self) -> Names:
        return Names(self.knowledge)
