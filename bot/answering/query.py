"""From a question and the turns before it to a query that stands alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.answering.cleaning import LIMIT, clean, is_empty, is_only_symbols
from bot.answering.dates import Event, find_day, find_event
from bot.answering.guardrails import check, disarmed
from bot.answering.language import Detector, reply_language
from bot.answering.places import Gazetteer, Place
from bot.answering.question import Question
from bot.answering.services import ServiceNames
from bot.answering.straying import Signs
from bot.answering.topics import AI, SCOPE, Cues, is_ours
from bot.knowledge.folding import fold
from bot.knowledge.scripts import UNSPACED

# The service asked about when none is named: the one whose knowledge the product started from.
DEFAULT_SERVICE = "meta"
# Topics whose cues are words of every day: they are no sign that our subject is meant.
_EVERYDAY = frozenset({"how", "pages", "protection", "confirmation", "phishing", "nationality"})
# How people begin a message that says only where they live, folded.
_LIVES = re.compile(
    r"\b(live|living|am in|m in|wohne|lebe|bin in|habite|vis|suis|vivo|estoy|moro|estou|abito"
    r"|sono|woon|mieszkam|jestem|bor)\b"
)
_LETTER = re.compile(r"[^\W\d_]")
# Topics of what is said to an assistant, and those in which "Meta AI" is the assistant itself.
CHATS = frozenset({"ai-chats", "private-messages"})
WITH_ASSISTANT = CHATS | {"assistant"}
# Topics that leave no room for a wider one beside them.
_NARROWER = {"ads": "ai-chats", "turning-18": "children", "hoax": "late"}
# What a message of names alone asks: `Germany, FB?`
PLAIN_QUESTION = "Can I object?"
# "Europe" and "America" are rarely where somebody says to live: they ask only who told nothing.
_VAGUE = frozenset({"EU", "US"})
# Words that a message may have beside a place or service and still be about the turn before.
_FEW_WORDS = 6
# Scripts without spaces between words, and how many of their signs are about a word.
_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIGNS_A_WORD = 3
# Other services than the first that one reply tells of.
_MOST_ALSO = 2
# Words beside names with which a follow-up may ask something of its own: "must I say why?"
_OWN_WORDS, _OWN_WORDS_BESIDE_A_PLACE = 3, 8
# What a question may be wrapped in, and what the signs in the rest must weigh for it to be
# answered: as much as a word of objecting, a service and a place.
_MAY_ENCLOSE = frozenset({"attack", "injection"})
_A_QUESTION_OF_OURS = 0.016
# Turns of a chat that still count.
_TURNS = 6


@dataclass(frozen=True)
class Tools:
    """What understanding needs, loaded once: names of places and services, cues, languages."""

    gazetteer: Gazetteer
    services: ServiceNames
    cues: Cues
    detector: Detector
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """What is asked, standing alone without the chat.

    `text` is what is searched; where it comes from an earlier turn, `turn` is what the last one
    said beside names, if anything, and `asks_anew` whether that may be a question of its own.
    `jurisdiction` is None if nothing decides; then `candidates` or `nationality` say what to
    ask back. `day` is the day asked about, `said_day` whether the words named it; `known_on`
    the day whose knowledge counts. `topics` are shown by the words. `also` are other services
    asked about beside `service`, of any company. `signs` are what lets expect that the last turn
    is about our subject, `cut` tells whether only a part of a long message was read, `assistant`
    which assistant was named, if any, `event` by what the day is told instead of a date.
    `refusal` is the status of a reply that needs no more than this.
    """

    text: str
    turn: str
    asks_anew: bool
    language: str
    jurisdiction: str | None
    candidates: tuple[str, ...]
    nationality: str | None
    service: str | None
    also: tuple[str, ...]
    day: date
    said_day: bool
    known_on: date
    topics: tuple[str, ...]
    signs: Signs
    cut: bool
    assistant: str | None = None
    event: Event | None = None
    refusal: str | None = None
    trace: tuple[str, ...] = ()


def understand(question: Question, tools: Tools, today: date) -> Query:
    """Understand the last turn in the light of those before; words beat fields."""
    raw = question.text
    turns = [clean(turn) for turn in question.turns[-_TURNS:]] or [""]
    guard = check(turns[-1])
    if guard and guard.reason in _MAY_ENCLOSE:
        turns[-1] = disarmed(turns[-1]) or turns[-1]
    last = turns[-1]
    language = _language(question, turns, tools)
    places = [tools.gazetteer.find(turn, language) for turn in turns]
    asked_of_assistant = question.service in tools.services.assistants
    named = [tools.services.find(turn) for turn in turns]
    services = [
        _services(turn, found, tools, asked_of_assistant)
        for turn, found in zip(turns, named, strict=True)
    ]
    field = _service(question.service, tools)
    service, *also = _last_services(services, tools.services) or (field,)
    marks = tools.cues.marks(last)
    topics = _narrowed(tools.cues.topics_of(marks))
    if len(turns) > 1 and topics == ("nationality",) and places[-1].jurisdiction:
        topics = ()  # "wait, I moved to Sydney": only the place is another
    follows = len(turns) > 1 and _leans_on_before(last, has_subject=bool(topics) or is_ours(marks))
    before = _before(turns, tools) if follows else ""
    asked = last if topics or not before else before
    if not services[-1]:
        # Another service is asked about anew; everything else goes on with the situation before.
        topics = topics or _narrowed(tools.cues.found(before))
    said = find_day(last, language, today) or find_day(before, language, today)
    place = _last_place(places, is_past=said is not None and said.day < today)
    # A law's name tells the place, but is also what is asked about.
    names = [name for one in places if not one.by_law for name in one.words.split(", ")]
    names += [said.words] if said else []
    text = _without_names(asked, names)
    turn = _without_names(last, names) if asked is not last else ""
    only_names = _only_names(last, places[-1], services[-1])
    if not _LETTER.search(text) or (only_names and not topics and not tools.cues.in_scope(text)):
        text = PLAIN_QUESTION
    as_of = question.as_of or today
    signs = _signs(
        marks,
        service=bool(services[-1] or field),
        place=bool(question.jurisdiction or places[-1] != Place()),
        words=_count_words(last) if len(turns) > 1 else None,
        names=text == PLAIN_QUESTION,
    )
    jurisdiction = _jurisdiction(place, _code(question.jurisdiction, tools.gazetteer))
    if guard and check(last) is None and signs.weight >= _A_QUESTION_OF_OURS:
        guard = None
    refusal = f"guardrail_{guard.reason}" if guard else None
    if not refusal and said is None and (is_empty(raw) or is_only_symbols(raw) or not last):
        refusal = "unanswerable_empty"
    return Query(
        text=text,
        turn=turn,
        asks_anew=_asks_something(turn, places[-1]),
        language=reply_language(question.language or language, jurisdiction, tools.languages),
        jurisdiction=jurisdiction,
        candidates=place.candidates if place and not jurisdiction else (),
        nationality=place.nationality if place and not jurisdiction else None,
        service=service,
        also=tuple(one for one in also[:_MOST_ALSO] if one),
        day=said.day if said else as_of,
        said_day=said is not None,
        known_on=today if said else as_of,
        topics=topics,
        signs=signs,
        cut=len(" ".join(raw.split())) > LIMIT,
        assistant=next((one for one in named[-1] if one in tools.services.assistants), None),
        event=None if said else find_event(last),
        refusal=refusal,
        trace=(
            f"language: {language}",
            f"place: {place.words + ' -> ' if place and place.words else ''}{jurisdiction}",
            f"service: {', '.join([str(service), *map(str, also)])}",
            f"day: {said.words if said else 'not said'} -> {said.day if said else as_of}",
            f"topics by words: {', '.join(topics) or 'none'}",
            f"searched: {text}",
        ),
    )


def _signs(
    marks: frozenset[str], *, service: bool, place: bool, words: int | None, names: bool
) -> Signs:
    """The signs of a message whose words show `marks`; `words` counts those of a follow-up."""
    return Signs(
        ai=AI in marks,
        subject=SCOPE in marks,
        topic=bool(marks - {AI, SCOPE} - (_EVERYDAY if words is None else set())),
        service=service,
        place=place,
        talk=words is not None,
        few_words=words is not None and words <= _FEW_WORDS,
        names=names,
    )


def _language(question: Question, turns: list[str], tools: Tools) -> str:
    hint = question.language or question.language_hint
    for turn in turns:
        detected = tools.detector.detect(turn, hint)
        if detected.sure or hint is None:
            hint = detected.language
    return hint or "en"


def _last_place(places: list[Place], is_past: bool) -> Place | None:
    """The last turn that says anything of a place; one that decides nothing yields to earlier.

    For a day in the past it counts where one lived.
    """
    for place in reversed(places):
        if place.jurisdiction or place.candidates:
            return place
        if place.former and is_past:
            return replace(place, jurisdiction=place.former)
    return next((place for place in reversed(places) if place.nationality), None)


def _jurisdiction(place: Place | None, field: str | None) -> str | None:
    """Where the person lives: their words, else what was known; an ambiguous name asks anew."""
    if place is None or place.nationality:
        return field
    if place.candidates:
        vague = bool(_VAGUE.intersection(place.candidates))
        return field if vague or field in place.candidates else None
    return place.jurisdiction


def _code(field: str | None, gazetteer: Gazetteer) -> str | None:
    """The code that a field means: what a code or a name such as `UK` or `Ireland` leads to.

    A part of a country that has no name of its own here stays as it is.
    """
    if not field:
        return None
    country, _, part = field.partition("-")
    return gazetteer.lookup(field) or (field if part and gazetteer.lookup(country) else None)


def _service(field: str | None, tools: Tools) -> str | None:
    """The id that a field means: itself, or what a name such as `Insta` leads to."""
    if not field or field in tools.services.ids:
        return field or None
    return next(iter(tools.services.find(field)), field)


def _services(
    text: str, found: tuple[str, ...], tools: Tools, of_assistant: bool
) -> tuple[str, ...]:
    """The services that a message means, of those `found` in it by name.

    People say "Meta AI" for Meta's training; the assistant is meant where they speak of chats, or
    where the question is known to be `of_assistant`.
    """
    assistants = tools.services.assistants.intersection(found)
    if of_assistant or not assistants:
        return found
    marks = tools.cues.marks(text)
    if not is_ours(marks) or WITH_ASSISTANT.intersection(marks):
        return found
    named = (tools.services.provider(one) if one in assistants else one for one in found)
    return tuple(dict.fromkeys(named))


def _last_services(services: list[tuple[str, ...]], names: ServiceNames) -> tuple[str | None, ...]:
    """The services of the last turn that names any.

    A company beside services is the company of somebody's story: "so that Google gets my tweets".
    An assistant named with a service of its company means that service.
    """
    found = next((found for found in reversed(services) if found), ())
    own = [one for one in found if one not in names.companies]
    hosts = {names.provider(one) for one in own if one not in names.assistants}
    own = [one for one in own if one not in names.assistants or names.provider(one) not in hosts]
    return tuple(own or found[:1])


def _narrowed(topics: tuple[str, ...]) -> tuple[str, ...]:
    """Chats with the AI that are used for ads are a matter of ads, a child's 18th birthday one of
    coming of age, and a chain letter's deadline none at all.
    """
    wide = {wide for narrow, wide in _NARROWER.items() if narrow in topics}
    return tuple(one for one in topics if one not in wide)


def _leans_on_before(text: str, *, has_subject: bool) -> bool:
    """Tell whether a message is about the turn before: few words, or no subject of its own."""
    return _count_words(text) <= _FEW_WORDS or not has_subject


def _before(turns: list[str], tools: Tools) -> str:
    """The last earlier turn with a subject of its own."""
    earlier = reversed(turns[:-1])
    return next((turn for turn in earlier if tools.cues.marks(turn)), turns[-2])


def _asks_something(turn: str, place: Place) -> bool:
    """Tell whether what a follow-up says beside names may be a question of its own.

    With a place it needs more: "and my cousin over in Donegal?" only asks for another place.
    """
    needed = _OWN_WORDS_BESIDE_A_PLACE if place.jurisdiction else _OWN_WORDS
    return _count_words(turn) >= needed


def _without_names(text: str, names: Sequence[str]) -> str:
    """Take out places and the day: they select, and must not rank as well."""
    for name in names:
        if name and name != text:
            # "us" is in "use", but words of Chinese and Korean are not parted from their endings.
            bounds = r"(?<!\w){}(?!\w)" if name.isascii() else "{}"
            text = re.sub(bounds.format(re.escape(name)), " ", text)
    return " ".join(text.split())


def _only_names(text: str, place: Place, services: tuple[str, ...]) -> bool:
    """Tell whether a short message only says where one lives or which service is meant."""
    words = _count_words(text)
    if words > _FEW_WORDS:
        return False
    named = _count_words(place.words) + len(services)
    known = bool(place.jurisdiction or place.candidates)
    return (known and bool(_LIVES.search(fold(text)))) or (0 < named >= words - 1)


def _count_words(text: str) -> int:
    """How many words a text has; in scripts that do not part them, as many as they are long."""
    spaced = _UNSPACED.sub(" ", text)
    return len(fold(spaced).split()) - (-len(_UNSPACED.findall(text)) // _SIGNS_A_WORD)
