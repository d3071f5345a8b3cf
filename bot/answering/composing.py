"""Composes answers without any model: the card from the records, then the section that answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answering.answer import Answer, Block, Choice, Mode, Part, Span, Verdict
from bot.answering.card import Card
from bot.answering.case import Case, short_name
from bot.answering.choosing import Chosen
from bot.answering.query import Query
from bot.answering.situation import Situation
from bot.answering.sources import Notes
from bot.answering.telling import section_blocks, worded_blocks
from bot.answering.wording.writing import Wording
from bot.locales import say

# What one can do at any service, also where no record of its provider says so.
_FOR_ANY_SERVICE = ("delete-posts", "ask-poster", "write-company")
# In these topics the way to the form is beside the point: the section says all.
_WITHOUT_WAYS = frozenset({"hoax", "phishing", "deceased", "bystander"})
# In these the usual way has failed, or is not open to the person.
_HARD = frozenset({"form-problem", "refusal"})
# In these it is about what others post or the web holds; the own account's menus do not help.
_ABOUT_OTHERS = frozenset({"no-account", "others-posts"})
# Sections that a trace tells of.
_TOLD = 5
# Here the law's right is not the person's own to use.
_NO_RIGHT_OF_ONES_OWN = frozenset({"deceased", "pages"})
# These ask about something beside objecting: the verdict answers that.
_BESIDE = frozenset({"assistant", "ads"})


@dataclass(frozen=True)
class Reply:
    """The parts of a finished reply that do not depend on how it is sent.

    `service` is the one that the answer is about.
    """

    status: str
    verdict: Verdict | None
    blocks: tuple[Block, ...]
    notes: Notes
    choices: tuple[Choice, ...] = ()
    service: str | None = None
    case: Case | None = None
    mode: Mode = "composed"

    @property
    def is_answered(self) -> bool:
        """Tell whether it says what holds."""
        return self.status.startswith("answered")


def answered(
    card: Card,
    query: Query,
    chosen: Chosen | None,
    later: Card | None,
    others: Sequence[Card] = (),
    wording: Wording | None = None,
) -> Reply:
    """The whole answer for a situation that has a verdict.

    `later` is the card of today when the question is about a day in the past: what can be done is
    told of today. `others` are those of further services asked about, told in short. `wording`
    tells the section in other words.
    """
    verdict = _verdict(card.now, chosen)
    topic = chosen.section.fields.topic if chosen else ""
    special = card.now.verdict is not None and verdict != card.now.verdict.value
    beside = topic in _BESIDE
    blocks = [card.verdict_line(verdict, card.now.day != card.today, objecting=not beside)]
    # Sources are numbered as they come, so each part is worded where it stands.
    if beside:
        blocks += _section(card, chosen, wording)
    # The record's state is of the main matter; of a special case the section tells it.
    if not special:
        blocks += card.state(then=later is not None)
        blocks += later.now_line() if later is not None else []
    if not beside:
        blocks += _section(card, chosen, wording)
    what_can_be_done = later or card
    if not (special and verdict == "no") or beside:
        blocks += _as("how", _ways(what_can_be_done, topic))
    if verdict in ("yes", "partial"):
        blocks += _as("limits", what_can_be_done.limits())
    else:
        nothing = card.is_not_used and verdict == "no"
        blocks += [] if nothing or topic in _NO_RIGHT_OF_ONES_OWN else card.right()
        blocks += _as("how", what_can_be_done.protection())
    blocks += _as("refusal", what_can_be_done.complaint())
    for other in others:
        blocks += _in_short(other)
    blocks += _small_print(card, query)
    status = "answered_past" if card.now.day < card.today else "answered_record"
    case = _case(card, query, chosen, [other.service for other in others])
    mode: Mode = "model" if wording else "composed"
    return Reply(status, verdict, tuple(blocks), card.notes, (), card.service, case, mode)


def _case(card: Card, query: Query, chosen: Chosen | None, also: Sequence[str] = ()) -> Case:
    return Case(
        jurisdiction=card.jurisdiction,
        service=card.service,
        day=query.day,
        section=short_name(chosen.id) if chosen else None,
        said_day=query.said_day,
        known_on=query.known_on if query.known_on < card.today else None,
        also=tuple(also),
        service_named=query.service is not None,
        cut=query.cut,
    )


def _as(part: Part, blocks: Sequence[Block]) -> list[Block]:
    return [replace(block, part=part) for block in blocks]


def _in_short(card: Card) -> list[Block]:
    """Verdict, state and ways of a further service."""
    if card.now.verdict is None:
        text = card.say("no-source", service=card.service_name, place=card.place)
        return [Block("text", (Span(text, strong=True),))]
    line = card.verdict_line(card.now.verdict.value, card.now.day != card.today, objecting=True)
    return [line, *card.state(then=False), *_as("how", card.ways())]


def _section(card: Card, chosen: Chosen | None, wording: Wording | None) -> list[Block]:
    if chosen is None or said_by_card(card, chosen):
        return []
    return _section_told(card, chosen, wording)


def _section_told(card: Card, chosen: Chosen, wording: Wording | None = None) -> list[Block]:
    """A section, and a line on its being re-checked, if the day told of is not before that."""
    if wording:
        blocks = worded_blocks(card.knowledge, chosen, wording, card.language, card.notes)
    else:
        blocks = section_blocks(card.knowledge, chosen, card.language, card.notes)
    since = card.knowledge.rechecks.get(chosen.id)
    if since is not None and since <= min(card.now.day, card.now.known_on):
        blocks.append(Block("note", (Span(card.say("section-rechecked", since=since)),)))
    return blocks


def _ways(card: Card, topic: str) -> list[Block]:
    if topic in _WITHOUT_WAYS:
        return []
    return card.ways_about_others() if topic in _ABOUT_OTHERS else card.ways(topic in _HARD)


def everywhere(card: Card, query: Query, chosen: Chosen) -> Reply:
    """An answer that holds wherever one lives: chain posts, false forms."""
    blocks = _section_told(card, chosen)
    blocks += _small_print(card, query)
    case = _case(card, query, chosen)
    return Reply("answered_everywhere", None, tuple(blocks), card.notes, case=case)


def no_source(card: Card, query: Query) -> Reply:
    """An honest reply for a place or service without a record, with what works everywhere."""
    text = card.say("no-source", service=card.service_name, place=card.place)
    blocks = [
        Block("text", (Span(text, strong=True),)),
        Block("text", (Span(card.say("no-source-steps")),)),
        *_items(card),
        *card.right(),
        *(card.complaint() or [Block("text", (Span(card.say("no-source-authority")),))]),
        *_as("small-print", _advice(card)),
    ]
    case = _case(card, query, None)
    return Reply("unanswerable_no_source", None, tuple(blocks), card.notes, case=case)


def ask_jurisdiction(card: Card, query: Query, choices: Sequence[Choice]) -> Reply:
    """One short question back, with what holds everywhere."""
    if query.candidates:
        places = ", ".join(choice.label for choice in choices)
        question = card.say("ask-jurisdiction-ambiguous", places=places)
    elif query.nationality:
        question = card.say("ask-jurisdiction-nationality")
    else:
        question = card.say("ask-jurisdiction")
    blocks = [
        Block("text", (Span(question, strong=True),)),
        Block("heading", (Span(card.say("ask-everywhere-heading"), strong=True),)),
        *_items(card),
        *_advice(card),
    ]
    return Reply("clarification_jurisdiction", None, tuple(blocks), card.notes, tuple(choices))


def ask_service(query: Query, choices: Sequence[Choice], notes: Notes) -> Reply:
    """One short question back where a company has several services that differ."""
    names = ", ".join(choice.label for choice in choices)
    question = say(query.language, "ask-service", services=names)
    blocks = (Block("text", (Span(question, strong=True),)),)
    return Reply("clarification_service", None, blocks, notes, tuple(choices))


def short(status: str, language: str, notes: Notes) -> Reply:
    """One friendly line: nothing was asked, out of scope, or an order that is not followed."""
    message = {
        "unanswerable_empty": "unanswerable-empty",
        "unanswerable_out_of_scope": "unanswerable-scope",
    }.get(status, status.replace("_", "-"))
    return Reply(status, None, (Block("text", (Span(say(language, message)),)),), notes)


def finish(
    reply: Reply,
    query: Query,
    answer_id: str,
    ranked: Sequence[Chosen] = (),
) -> Answer:
    """Turn a reply into the value that leaves the pipeline; sources are listed at its end."""
    say_cut = [Block("note", (Span(say(query.language, "note-cut")),))] if query.cut else []
    sources = reply.notes.blocks()
    heading = Block("heading", (Span(say(query.language, "sources-heading"), strong=True),))
    return Answer(
        answer_id=answer_id,
        status=reply.status,
        verdict=reply.verdict,
        jurisdiction=query.jurisdiction,
        service=query.service,
        as_of=query.day,
        language=query.language,
        blocks=(*reply.blocks, *say_cut, *_as("sources", [heading, *sources] if sources else [])),
        citations=reply.notes.citations(),
        choices=reply.choices,
        mode=reply.mode,
        trace=(*query.trace, *(_told(one) for one in ranked[:_TOLD])),
        sections=tuple(one.id for one in ranked),
        case=reply.case,
        topic=ranked[0].section.fields.topic if ranked and reply.is_answered else None,
    )


def _told(one: Chosen) -> str:
    return f"section {one.id}: similarity {one.similarity:.3f}, score {one.score:.3f}"


def said_by_card(card: Card, chosen: Chosen) -> bool:
    """Tell whether the card's own steps say all that a section on the plain way would.

    Such a section has an id that begins with `how` and stands in the record that answers for the
    company as a whole; that of one service among others says more than the steps.
    """
    plain = chosen.section.id.split("-")[0] == "how"
    service = card.knowledge.services.get(chosen.record.fields.service)
    whole = service is not None and not any(
        record.fields.service == service.provider for record in card.now.records
    )
    offered = bool(card.now.control and card.now.control.ways)
    return plain and whole and offered


def _verdict(now: Situation, chosen: Chosen | None) -> Verdict:
    own = chosen.section.fields.verdict if chosen else None
    if own is not None:
        return own
    return now.verdict.value if now.verdict else "unclear"


def _items(card: Card) -> list[Block]:
    """The general steps, without citations: they assert nothing about a case."""
    own = card.now.protection
    steps = own.items if own else _FOR_ANY_SERVICE
    return [Block("item", (Span(card.say(f"protection-{step}")),)) for step in steps]


def _small_print(card: Card, query: Query) -> list[Block]:
    notes = []
    if query.day > card.today and card.now.day != query.day:
        notes.append(Block("note", (Span(card.say("note-future", day=query.day)),)))
    if query.known_on < card.today:
        notes.append(Block("note", (Span(card.say("note-as-of", day=query.known_on)),)))
    if query.service is None:
        text = card.say("note-default-service", provider=card.provider_name)
        notes.append(Block("note", (Span(text),)))
    return _as("small-print", [*notes, *_advice(card)])


def _advice(card: Card) -> list[Block]:
    checked = card.now.checked or card.knowledge.checked or card.today
    checked = min(checked, card.now.known_on)
    return [Block("note", (Span(card.say("note-advice", checked=checked)),))]
