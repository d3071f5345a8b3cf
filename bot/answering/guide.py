"""The way of a question: understand, select, choose, compose. Read it from top to bottom."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache, partial

import numpy as np

from bot.answering.answer import Answer
from bot.answering.card import Card
from bot.answering.case import Case, sections_by_short_name, short_name
from bot.answering.choosing import FITTED, Chosen, Weights, choose
from bot.answering.cleaning import clean
from bot.answering.composing import (
    Reply,
    answered,
    ask_jurisdiction,
    ask_service,
    everywhere,
    finish,
    no_source,
    said_by_card,
    short,
)
from bot.answering.finding import Finder
from bot.answering.likening import Asked, Vector, asked
from bot.answering.offering import Offers
from bot.answering.query import CHATS, DEFAULT_SERVICE, Query, Tools, understand
from bot.answering.question import Question
from bot.answering.quoting import quote_for
from bot.answering.situation import (
    Situation,
    day_of,
    is_same_everywhere,
    services_of,
    services_with_records,
    situation,
)
from bot.answering.sources import Notes
from bot.answering.straying import Signs, Stray
from bot.answering.wording.material import gather
from bot.answering.wording.readers import Readers, read_with
from bot.answering.wording.rewriting import understood
from bot.answering.wording.writing import Wording, Writer
from bot.index.embeddings import Embedder
from bot.index.search import Index, Scope
from bot.knowledge.guidance import Section
from bot.knowledge.lists import EVERYWHERE
from bot.knowledge.originals import Passages, passages_by_source
from bot.knowledge.read import Knowledge
from bot.knowledge.topics import PLAIN_QUESTIONS
from bot.locales import say

# Topics whose answer is the same wherever one lives.
_SAME_EVERYWHERE = frozenset({"hoax", "phishing"})
# The status of the reply to a message beside our subject.
_STRAYS: Mapping[Stray, str] = {
    "distress": "guardrail_distress",
    "orders": "guardrail_injection",
    "deceit": "guardrail_deceit",
    "other": "unanswerable_out_of_scope",
}
# Situations that are kept, of the places and services asked about last; a few KB each.
_SITUATIONS = 256


@dataclass(frozen=True)
class Guide:
    """Answers questions from one snapshot of the knowledge; any thread may ask it."""

    knowledge: Knowledge
    index: Index
    embedder: Embedder
    load_tools: Callable[[], Tools]
    today: Callable[[], date]
    writer: Writer | None = None
    weights: Weights = FITTED

    @cached_property
    def tools(self) -> Tools:
        """What understanding needs; a search alone does without, and starts sooner."""
        return self.load_tools()

    @cached_property
    def offers(self) -> Offers:
        """The places and services that people choose from."""
        return Offers(self.knowledge, lambda: self.tools)

    @cached_property
    def finder(self) -> Finder:
        """The search for documents, without answers."""
        return Finder(self.knowledge, self.index, self.embedded, self.offers, self.today)

    def answer(self, question: Question) -> Answer:
        """Answer a question; whatever the words, there is an answer."""
        today = self.today()
        query = self._dated(understand(question, self.tools, today), today)
        ranked: list[Chosen] = []
        reply = self._reply(query, today, ranked)
        if self.writer is not None and question.for_model:
            until = self.writer.box()
            better = understood(
                self.writer, question, query, reply.status, self.tools, self.nearness, until
            )
            if better is not None:
                query = better
                ranked.clear()
                reply = self._reply(query, today, ranked)
            query, reply = self._worded(self.writer, question, query, reply, ranked, until)
        if reply.is_answered:
            query = replace(query, service=reply.service or query.service or DEFAULT_SERVICE)
        return finish(reply, query, secrets.token_hex(4), ranked)

    def weighed(self, question: Question) -> tuple[Chosen, ...]:
        """All sections that were weighed for a question, best first; none where none need be."""
        today = self.today()
        ranked: list[Chosen] = []
        self._reply(self._dated(understand(question, self.tools, today), today), today, ranked)
        return tuple(ranked)

    def _worded(
        self,
        writer: Writer,
        question: Question,
        query: Query,
        reply: Reply,
        ranked: Sequence[Chosen],
        until: float,
    ) -> tuple[Query, Reply]:
        """The reply with its section in a model's words, as far as they are borne out.

        Only what holds today is worded: of another day every sentence would have to say so.
        """
        today = self.today()
        case, verdict = reply.case, reply.verdict
        if not ranked or not case or not verdict or {query.day, query.known_on} != {today}:
            return query, reply
        now = self._situation(query, case.service, case.jurisdiction, today)
        card = self._card(now, case.service, case.jurisdiction, query, today)
        if said_by_card(card, ranked[0]):
            return query, reply
        # A follow-up is read with the turn that it goes on from.
        asked = "\n".join([*([query.text] if query.turn else []), clean(question.text)])
        wording = writer.word(asked, gather(card, verdict, ranked), self._readers, until)
        query = replace(query, trace=(*query.trace, *wording.trace))
        return query, self._reply(query, today, [], wording) if wording.claims else reply

    @cached_property
    def _readers(self) -> Readers:
        return read_with(self.knowledge, self.tools, self.nearness)

    def nearness(self, text: str, other: str) -> float:
        """How near two texts are in meaning, whatever their languages: a cosine."""
        return float(self.embedded(text) @ self.embedded(other))

    def again(self, case: Case, language: str) -> Answer | None:
        """Compose the answer to a case again, from the knowledge of now; None if it has none.

        A case of an earlier today is one of today; without a section it is the plain question.
        """
        today = self.today()
        same_day = not case.said_day and case.known_on is None
        query = Query(
            text=PLAIN_QUESTIONS[0],
            turn="",
            asks_anew=False,
            language=language,
            jurisdiction=None if case.jurisdiction == EVERYWHERE else case.jurisdiction,
            candidates=(),
            nationality=None,
            service=case.service if case.service_named else None,
            also=case.also,
            day=today if same_day else case.day,
            said_day=case.said_day,
            known_on=case.known_on or today,
            topics=(),
            signs=Signs(),
            cut=case.cut,
        )
        place, service = case.jurisdiction, case.service
        now = self._situation(query, service, place, today)
        card = self._card(now, service, place, query, today)
        chosen = self._section_of(case, now, query)
        if self._is_known(query, (service, *case.also)) and now.verdict is not None:
            later = self._today(query, service, place, today, card)
            others = [self._beside(card, one, place, query, today) for one in case.also]
            reply = answered(card, query, chosen, later, others)
        elif chosen and chosen.section.fields.topic in _SAME_EVERYWHERE:
            reply = everywhere(card, query, chosen)
        elif query.jurisdiction is not None:
            reply = no_source(card, query)
        else:
            return None
        query = replace(query, service=service)
        return finish(reply, query, secrets.token_hex(4), [chosen] if chosen else [])

    def _section_of(self, case: Case, now: Situation, query: Query) -> Chosen | None:
        """The section that a case names, else one of its topic, else that for the plain question.

        A place or a day may lack the section, as of a text that goes round in Europe alone.
        """
        named = (Chosen(*one, 0.0, 0.0) for one in now.sections)
        found = next((one for one in named if short_name(one.id) == case.section), None)
        if found is not None:
            return found
        elsewhere = self._sections.get(case.section or "")
        query = replace(query, topics=(elsewhere[1].fields.topic,) if elsewhere else ())
        asked = self._asked(query)
        if query.topics:
            asked = replace(asked, likelihood={})  # it is known, and the words are not the person's
        return next(iter(self._choose(now, case.service, case.jurisdiction, query, asked)), None)

    @cached_property
    def _sections(self) -> Mapping[str, tuple[str, Section]]:
        return sections_by_short_name(self.knowledge.records.values())

    def _is_known(self, query: Query, services: Sequence[str]) -> bool:
        """Tell whether the place is known, or does not matter for these services."""
        return query.jurisdiction is not None or all(
            is_same_everywhere(self.knowledge, one) for one in services
        )

    def _reply(
        self, query: Query, today: date, ranked: list[Chosen], wording: Wording | None = None
    ) -> Reply:
        """Reply to a query; the sections that were weighed for it go into `ranked`."""
        if query.refusal:
            return short(query.refusal, query.language, self._notes(query))
        asked = self._asked(query)
        if asked.stray is not None:
            return short(_STRAYS[asked.stray], query.language, self._notes(query))
        place = query.jurisdiction or EVERYWHERE
        service, also = self._services(query, asked)
        meant = services_with_records(self.knowledge, service)
        if len(meant) > 1:
            return ask_service(query, self.offers.named(meant), self._notes(query))
        service = meant[0] if meant else service
        now = self._situation(query, service, place, today)
        card = self._card(now, service, place, query, today)
        ranked += self._choose(now, service, place, query, asked)
        chosen = ranked[0] if ranked else None
        if self._is_known(query, (service, *also)) and now.verdict is not None:
            later = self._today(query, service, place, today, card)
            others = [self._beside(card, one, place, query, today) for one in also]
            return answered(card, query, chosen, later, others, wording)
        topic = chosen.section.fields.topic if chosen else ""
        if chosen and topic in _SAME_EVERYWHERE and topic in query.topics:
            return everywhere(card, query, chosen)
        if query.jurisdiction is not None:
            return no_source(card, query)
        offered = query.candidates or self.offers.near(service, query.language)
        return ask_jurisdiction(card, query, self.offers.places(offered, query.language))

    def _services(self, query: Query, likely: Asked) -> tuple[str, tuple[str, ...]]:
        """The service asked about and those beside it; of those that have no record of their own,
        but share their company's, the company.

        A company named as its assistant is the assistant where people ask like that of chats, not
        where a wish to opt out of "Meta AI" is like one to switch it off.
        """
        service = query.service or DEFAULT_SERVICE
        if query.assistant and likely.topic in CHATS:
            host = services_of(self.knowledge, query.assistant)[-1]
            service = query.assistant if host == service else service
        asked = (service, *query.also)
        about = self.knowledge.told_of
        companies = [services_of(self.knowledge, one)[-1] for one in asked]
        merged = [
            company
            if one not in about and company in about and companies.count(company) > 1
            else one
            for one, company in zip(asked, companies, strict=True)
        ]
        service, *also = dict.fromkeys(merged)
        return service, tuple(also)

    def _beside(self, card: Card, service: str, place: str, query: Query, today: date) -> Card:
        """The card of another service asked about in the same message."""
        now = self._situation(query, service, place, today)
        return replace(card, now=now, service=service)

    def _dated(self, query: Query, today: date) -> Query:
        """The query with the day of the event by which it is told."""
        place, service = query.jurisdiction or EVERYWHERE, query.service or DEFAULT_SERVICE
        day = query.event and day_of(self.knowledge, place, service, query.event)
        if not day or day >= query.day:  # "before it begins", asked before it does
            return query
        return replace(query, day=day, said_day=True, known_on=today)

    def _situation(self, query: Query, service: str, place: str, today: date) -> Situation:
        """What holds on the day; of a day to come, what is dated ahead, else what holds today."""
        then = self._situation_on(place, service, query.day, query.known_on)
        if query.day <= today:
            return then
        now = self._situation_on(place, service, today, query.known_on)
        return now if then.verdict == now.verdict else then

    @cached_property
    def _situation_on(self) -> Callable[[str, str, date, date], Situation]:
        """What holds for a place and a service on a day, with what was known on another.

        It rests on the knowledge alone, and many people ask about the same.
        """
        return lru_cache(maxsize=_SITUATIONS)(partial(situation, self.knowledge))

    def _choose(
        self, now: Situation, service: str, place: str, query: Query, asked: Asked
    ) -> tuple[Chosen, ...]:
        scope = Scope(
            jurisdictions=self.knowledge.jurisdictions.chain(place),
            services=services_of(self.knowledge, service),
            valid_on=now.day,
            kinds=("guidance",),
        )
        verdict = now.verdict.value if now.verdict else None
        topics = query.topics
        if query.assistant and now.training and now.training.state == "not_used":
            topics = (*topics, "ai-chats")  # what is said to the assistant is another matter
        near = self.index.near_sections(asked.vector, scope, asked.text)
        is_provider = services_of(self.knowledge, service) == (service,)
        return choose(
            near,
            now.sections,
            topics,
            service,
            is_provider,
            verdict,
            asked.likelihood,
            self.weights,
        )

    def _asked(self, query: Query) -> Asked:
        return asked(query, self.embedded, self.index.phrasings)

    def _today(
        self, query: Query, service: str, place: str, today: date, card: Card
    ) -> Card | None:
        """The card of today, when the words asked about a day in the past."""
        if not query.said_day or query.day >= today:
            return None
        now = self._situation_on(place, service, today, today)
        return replace(card, now=now)

    def _card(self, now: Situation, service: str, place: str, query: Query, today: date) -> Card:
        return Card(
            knowledge=self.knowledge,
            now=now,
            service=service,
            place=say(query.language, "place-everywhere")
            if place == EVERYWHERE
            else self.tools.gazetteer.name(place, query.language),
            jurisdiction=place,
            language=query.language,
            notes=self._notes(query),
            today=today,
        )

    def _notes(self, query: Query) -> Notes:
        day = min(query.day, query.known_on)
        return Notes(
            self.knowledge.sources,
            query.language,
            lambda source: quote_for(source, self._passages, day, query.language),
        )

    @cached_property
    def _passages(self) -> Passages:
        return passages_by_source(self.knowledge.originals)

    def embedded(self, text: str) -> Vector:
        """The vector of a question."""
        return np.asarray(self.embedder.embed_query(text), dtype=np.float32)
