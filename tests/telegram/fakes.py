"""Small real stand-ins for what the Telegram side is given: answers, words, names, a clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from bot.answering.answer import Answer, Block, Choice, Span
from bot.answering.case import Case
from bot.answering.question import Question
from bot.store.chats import ChatStore
from bot.telegram.handlers import Handlers
from bot.telegram.memory import Memory
from bot.telegram.reports import Reports

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LANGUAGES = {"en": "English", "de": "Deutsch", "pt-BR": "Português (Brasil)"}
COUNTRIES = {"DE": "Germany", "ES": "Spain", "IE": "Ireland", "US-CA": "California"}
SERVICES = {"instagram": "Instagram", "facebook": "Facebook", "claude": "Claude"}
WHERE = "Where do you live?"


@dataclass
class Clock:
    """A clock that a test puts forward."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def make_answer(
    text: str, *, jurisdiction: str | None = None, service: str | None = None
) -> Answer:
    """An answer of one paragraph."""
    return Answer(
        answer_id="a1",
        status="answered_guidance",
        verdict="yes",
        jurisdiction=jurisdiction,
        service=service,
        as_of=date(2026, 11, 21),
        language="en",
        blocks=(Block("text", (Span(text),)),),
    )


@dataclass
class Answers:
    """Says a question back with what is known beside it.

    `places` are the countries in some texts, which win over what is known, as long as the turn is
    there; `prepared` gives other answers to some texts where no country is known, or always;
    `gates` holds the answer to a text back until
    its event is set; `broken` are texts that fail.
    """

    asked: list[Question] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)
    prepared: dict[str, Answer] = field(default_factory=dict)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    always_prepared: set[str] = field(default_factory=set)

    async def __call__(self, question: Question) -> Answer:
        self.asked.append(question)
        if question.text in self.gates:
            await self.gates[question.text].wait()
        if question.text in self.broken:
            raise RuntimeError(question.text)
        known = question.jurisdiction and question.text not in self.always_prepared
        if question.text in self.prepared and not known:
            return self.prepared[question.text]
        said = [self.places[turn] for turn in question.turns if turn in self.places]
        place = said[-1] if said else question.jurisdiction
        return make_answer(f"{question.text} in {place} on {question.service}", jurisdiction=place)


def made_again(case: Case, language: str) -> Answer | None:
    """An answer with a block in every part; none without a place, but for one service."""
    if case.jurisdiction == "001" and case.service != "claude":
        return None
    about = f"{case.service} in {case.jurisdiction}"
    return Answer(
        answer_id="00000000",
        status="answered_record",
        verdict="yes",
        jurisdiction=case.jurisdiction,
        service=case.service,
        as_of=case.day,
        language=language,
        blocks=(
            Block("verdict", (Span(f"✅ Yes. {about}"),)),
            Block("text", (Span("It runs since 2025. "), Span("[1]", "https://example.org/1"))),
            Block("step", (Span("Open the form"),), 1, "how"),
            Block("item", (Span("It deletes nothing"),), None, "limits"),
            Block("text", (Span("Complain"),), None, "refusal"),
            Block("note", (Span("No legal advice"),), None, "small-print"),
            Block("source", (Span("The law", "https://example.org/1"),), 1, "sources"),
        ),
        case=case,
    )


def asking_where(service: str = "instagram") -> Answer:
    """An answer that asks back, with buttons."""
    labels = [("DE", "Germany"), ("IE", "Ireland")]
    choices = tuple(Choice("jurisdiction", code, label) for code, label in labels)
    return replace(make_answer(WHERE, service=service), verdict=None, choices=choices)


def say(language: str, message_id: str, /, **values: str | int) -> str:
    """The id of the message with its values, and the language."""
    return " ".join([f"[{language}]", message_id, *(f"{k}={v}" for k, v in values.items())])


def find_country(name: str) -> str | None:
    known = {code.casefold(): code for code in COUNTRIES}
    known |= {label.casefold(): code for code, label in COUNTRIES.items()}
    return known.get(name.casefold())


def find_service(name: str) -> str | None:
    return name.casefold() if name.casefold() in SERVICES else None


def service_buttons() -> Sequence[Choice]:
    return [Choice("service", one, label) for one, label in SERVICES.items()]


def country_buttons(language: str) -> Sequence[Choice]:
    return [Choice("jurisdiction", code, label) for code, label in COUNTRIES.items()]


def make_handlers(
    answer: Callable[[Question], Awaitable[Answer]],
    chats: ChatStore,
    pauses: list[float],
    clock: Callable[[], datetime] = lambda: NOW,
) -> Handlers:
    """The handlers with fakes; `pauses` collects the waits, which take no time."""

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    async def again(case: Case, language: str) -> Answer | None:
        return made_again(case, language)

    return Handlers(
        answer=answer,
        again=again,
        say=say,
        memory=Memory(chats, clock),
        reports=Reports(chats.feedback, clock),
        operator="Example e.V., guide@example.org",
        languages=LANGUAGES,
        country_buttons=country_buttons,
        service_buttons=service_buttons,
        country_name=lambda code, language: COUNTRIES[code],
        find_country=find_country,
        find_service=find_service,
        today=lambda: clock().date(),
        pause=pause,
    )
