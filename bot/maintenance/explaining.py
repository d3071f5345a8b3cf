"""Explains an answer by its number: what was understood, what it rested on, and the reply anew."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from bot.answering.answer import Answer
from bot.answering.case import read_case, sections_by_short_name
from bot.answering.guide import Guide
from bot.answering.plain import plain_text, text_digest
from bot.answering.situation import Situation, situation
from bot.errors import BadRequest
from bot.index.history import Edition, knowledge_of_edition
from bot.index.rows import NO_ROWS
from bot.knowledge.doors import Dated
from bot.knowledge.guidance import FIELDS
from bot.knowledge.read import Knowledge
from bot.live import guide_on
from bot.store.given import EXPLAINED_DAYS, Given

if TYPE_CHECKING:
    from bot.settings import Settings

_NUMBER: Final = re.compile(r"[0-9a-f]{8}")
# What an entry says beside its days, its certainty and its sources.
_ABOUT: Final = frozenset({"start", "end", "certainty", "sources"})


@dataclass(frozen=True)
class Resting:
    """A source that a fact rests on, with the digest of our text of it."""

    id: str
    published: str | None
    digest: str


@dataclass(frozen=True)
class Told:
    """One field of a record as it held: `EEA/meta#verdict`, what it says, and its sources."""

    name: str
    says: str
    days: str
    certainty: str
    sources: tuple[Resting, ...]


@dataclass(frozen=True)
class Quoted:
    """A passage of an original that was shown, with the digest of its words."""

    source: str
    words: str
    digest: str


@dataclass(frozen=True)
class Explanation:
    """All that can be told of an answer; `reply` is None for one that asserted nothing.

    `is_same` tells whether the rebuilt reply is the one given, word for word.
    """

    given: Given
    edition: Edition | None
    fields: tuple[Told, ...] = ()
    section: str | None = None
    section_digest: str | None = None
    quotes: tuple[Quoted, ...] = ()
    reply: str | None = None
    is_same: bool = False


def explain_number(settings: Settings, number: str) -> Explanation:
    """Explain the answer of that number; raises BadRequest if nothing is kept of it."""
    from bot.index.embeddings import make_embedder
    from bot.index.search import Index
    from bot.store.answers import read_given

    plain = number.strip().removeprefix("#").lower()
    if not _NUMBER.fullmatch(plain):
        raise BadRequest("An answer's number is eight letters and digits, such as 0a1b2c3d.")
    given = read_given(settings.optout_database_url, plain)
    if given is None:
        raise BadRequest(
            f"Nothing is kept of an answer {plain}: it is for {EXPLAINED_DAYS} days, in the"
            " database of the bot that gave it (OPTOUT_DATABASE_URL)."
        )
    with TemporaryDirectory() as folder:
        try:
            edition, knowledge = knowledge_of_edition(
                settings.optout_index_dir, given.edition, Path(folder)
            )
        except BadRequest:
            return explain(given, None, None)
        embedder = make_embedder(settings.optout_embeddings)
        nothing = Index(NO_ROWS)  # a case names its section: nothing is searched
        return explain(
            given, edition, lambda day: guide_on(knowledge, nothing, embedder, lambda: day)
        )


def explain(
    given: Given, edition: Edition | None, open_guide: Callable[[date], Guide] | None
) -> Explanation:
    """Rebuild an answer from the edition it was given from; `open_guide` opens that for a day."""
    case = read_case(given.case or "")
    if case is None or open_guide is None:
        return Explanation(given, edition)
    guide = open_guide(given.day)
    answer = guide.again(case, given.language)
    if answer is None:
        return Explanation(given, edition)
    knowledge = guide.knowledge
    known_on = case.known_on or given.day
    now = situation(knowledge, case.jurisdiction, case.service, case.day, known_on)
    name, section = sections_by_short_name(now.records).get(case.section or "", (None, None))
    return Explanation(
        given=given,
        edition=edition,
        fields=tuple(_fields(now, knowledge)),
        section=name,
        section_digest=section.digest if section else None,
        quotes=tuple(_quotes(answer)),
        reply=plain_text(answer),
        is_same=text_digest(answer) == given.digest,
    )


def _fields(now: Situation, knowledge: Knowledge) -> Iterator[Told]:
    for field in FIELDS:
        entry: Dated | None = getattr(now, field)
        if entry is None:
            continue
        record = next((one for one in now.records if entry in getattr(one.fields, field)), None)
        yield Told(
            name=f"{record.id if record else 'concluded'}#{field}",
            says=_says(entry),
            days=f"[{entry.start or '…'}, {entry.end or '…'})",
            certainty=str(getattr(entry, "certainty", "")),
            sources=tuple(_resting(entry, knowledge)),
        )


def _says(entry: Dated) -> str:
    """The values of an entry, by name: `value=yes, effect=future`."""
    said = {one.name: getattr(entry, one.name) for one in fields(entry) if one.name not in _ABOUT}
    if "ways" in said:
        ways = [one.url or one.address or one.kind for one in said["ways"]]
        said["ways"] = " | ".join(dict.fromkeys(ways)) or "none"
    return ", ".join(
        f"{name}={'; '.join(value) if isinstance(value, tuple) else value}"
        for name, value in said.items()
        if value not in (None, (), {})
    )


def _resting(entry: Dated, knowledge: Knowledge) -> Iterator[Resting]:
    for name in getattr(entry, "sources", ()):
        source = knowledge.sources[name]
        yield Resting(name, str(source.published or "") or None, _digest(source.body))


def _quotes(answer: Answer) -> Iterator[Quoted]:
    for citation in answer.citations:
        if citation.quote:
            yield Quoted(citation.id, citation.quote, _digest(citation.quote))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def as_json(explanation: Explanation) -> str:
    """One JSON object."""
    return json.dumps(asdict(explanation), ensure_ascii=False, default=str)


def as_text(explanation: Explanation) -> str:
    """The explanation as support staff read it."""
    given, edition = explanation.given, explanation.edition
    lines = [f"Answer {given.answer_id}, given on {given.day} in {given.language} ({given.mode})"]
    if edition is None:
        lines.append(f"Knowledge: edition {given.edition}, which is not kept here any more.")
    else:
        commit = f"commit {edition.commit}" if edition.commit else "no commit noted"
        lines.append(f"Knowledge: edition {edition.id}, {commit}, built {edition.built}")
    understood: dict[str, Any] = {
        "place": given.jurisdiction,
        "service": given.service,
        "subject": given.topic,
        "day": given.as_of,
    }
    lines.append("Understood: " + ", ".join(f"{k} {v or 'unknown'}" for k, v in understood.items()))
    lines.append(f"Said: {given.status}, verdict {given.verdict or 'none'}")
    if given.case is None:
        return "\n".join([*lines, "It asserted nothing about a case, so nothing more is kept."])
    if explanation.fields:
        lines += ["", "What held, field by field (digest of our text of each source):"]
    for told in explanation.fields:
        sources = ", ".join(f"{one.id} {one.digest}" for one in told.sources)
        lines.append(f"  {told.name} {told.days} {told.certainty}: {told.says}")
        lines.append(f"    rests on {sources}")
    if explanation.section:
        lines += ["", f"Section {explanation.section}, digest {explanation.section_digest}"]
    for quote in explanation.quotes:
        lines += ["", f"Quoted from the original of {quote.source}, digest {quote.digest}:"]
        lines.append(f"  {quote.words}")
    if explanation.reply is not None:
        same = "word for word the one given" if explanation.is_same else _why_not(given)
        lines += ["", f"The reply, rebuilt ({same}):", "", explanation.reply]
    return "\n".join(lines)


def _why_not(given: Given) -> str:
    if given.mode == "model":
        return "composed without the model whose words were sent"
    return "NOT the one given: the program has changed since"
