"""Cuts documents into chunks: verbatim slices with their heading path and identity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from bot.knowledge.guidance import Record, Section
from bot.knowledge.lists import ANY_SERVICE, Jurisdictions, Service
from bot.knowledge.markdown import CITATION, Heading, headings
from bot.knowledge.originals import Declaration, Original, document_id
from bot.knowledge.read import Knowledge
from bot.knowledge.sources import Source
from bot.knowledge.topics import PLAIN, PLAIN_QUESTIONS

# Characters a chunk may hold: LegalBench-RAG's recursive splits of 500 without overlap.
CHUNK_SIZE = 500
# Characters of a document about a chunk, itself in the middle: about what multilingual-e5-small
# reads at once. 800 and 1,000 were worse on three policies of PrivacyQA.
SURROUNDINGS = 1_500

# The kind of a chunk that is no document: a way in which people ask of a topic.
PHRASING = "phrasing"
# The kind of a chunk of an original, whatever kind of document that is.
ORIGINAL = "original"


@dataclass(frozen=True)
class Chunk:
    """A verbatim slice `[start, end)` of a document's body.

    `document` is a source's or record's id, `section` the record's section it belongs to.
    `embedded` is what the model reads: the document's identity, then the text without its
    citation marks; for an alternative phrasing of a section's question (`asked`) it is that
    phrasing instead. `around` is the text about it, which the model reads apart; empty for records,
    whose sections stand alone. `jurisdictions` and `services` are empty where it is about all.
    `known` is the first day on which the text was out.
    """

    id: str
    document: str
    section: str | None
    start: int
    end: int
    text: str
    embedded: str
    kind: str
    language: str
    jurisdictions: tuple[str, ...]
    services: tuple[str, ...]
    known: date | None
    valid_from: date | None
    valid_to: date | None
    asked: bool = False
    around: str = ""


def chunks(knowledge: Knowledge) -> tuple[Chunk, ...]:
    """Cut everything that is to be searched, records first, and phrasings of topics last."""
    found: list[Chunk] = []
    for record in knowledge.records.values():
        found += _of_record(record, knowledge.services)
    for source in knowledge.sources.values():
        found += _of_source(source, knowledge.services, knowledge.jurisdictions)
    for original in knowledge.originals.values():
        found += _of_original(original, knowledge.services, knowledge.jurisdictions)
    found += _of_phrasings(knowledge.phrasings)
    return tuple(found)


def slices(body: str, start: int, end: int, size: int = CHUNK_SIZE) -> Iterator[tuple[int, int]]:
    """Cut `body[start:end]` at paragraphs, lines and words into verbatim slices of that size."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter.from_language(
        "markdown",  # type: ignore[arg-type]  # the enumeration's value is accepted
        chunk_size=size,
        chunk_overlap=0,
        add_start_index=True,
    )
    part = body[start:end]
    for document in splitter.create_documents([part]):
        first = start + int(document.metadata["start_index"])
        yield first, first + len(document.page_content)


def _named(ids: tuple[str, ...], services: Mapping[str, Service]) -> str:
    return ", ".join(services[name].name if name in services else name for name in ids)


def _plain(text: str) -> str:
    return " ".join(CITATION.sub("", text).replace("**", "").split())


def _of_record(record: Record, services: Mapping[str, Service]) -> Iterator[Chunk]:
    fields = record.fields
    for section in record.sections:
        own = () if fields.service == ANY_SERVICE else (fields.service,)
        about = section.fields.services or own
        spans = list(slices(record.body, section.start, section.end))
        identity = f"{_named(about, services)} ({fields.jurisdiction}): {section.title}".lstrip()
        texts = [
            (f"{number}", span, f"{identity}\n{_plain(record.body[span[0] : span[1]])}")
            for number, span in enumerate(spans)
        ]
        asked = [
            (f"asked-{number}", spans[0], question)
            for number, question in enumerate(_questions(section))
        ]
        for name, (start, end), embedded in texts + asked:
            yield Chunk(
                id=f"{record.id}#{section.id}/{name}",
                document=record.id,
                section=section.id,
                start=start,
                end=end,
                text=record.body[start:end],
                embedded=embedded,
                kind="guidance",
                language="en",
                jurisdictions=(fields.jurisdiction,),
                services=about,
                known=section.fields.start,
                valid_from=section.fields.start,
                valid_to=section.fields.end,
                asked=name.startswith("asked"),
            )


def _questions(section: Section) -> tuple[str, ...]:
    """The ways in which people ask what a section answers."""
    plain = PLAIN_QUESTIONS if section.fields.topic == PLAIN else ()
    return tuple(dict.fromkeys((section.title, *section.fields.asked, *plain)))


def _of_phrasings(phrasings: Mapping[str, tuple[str, ...]]) -> Iterator[Chunk]:
    for topic, asked in phrasings.items():
        for number, text in enumerate(asked):
            yield Chunk(
                id=f"{PHRASING}:{topic}/{number}",
                document=topic,
                section=None,
                start=0,
                end=len(text),
                text=text,
                embedded=text,
                kind=PHRASING,
                language="und",
                jurisdictions=(),
                services=(),
                known=None,
                valid_from=None,
                valid_to=None,
            )


def _of_source(
    source: Source, services: Mapping[str, Service], jurisdictions: Jurisdictions
) -> Iterator[Chunk]:
    yield from _of_text(
        _Text(
            id=source.id,
            about=source,
            dated=str(source.published or ""),
            known=source.published.first if source.published else source.opened or source.read,
            valid_from=source.in_force_from,
            valid_to=source.in_force_to,
            body=source.body,
        ),
        services,
        jurisdictions,
    )


def _of_original(
    original: Original, services: Mapping[str, Service], jurisdictions: Jurisdictions
) -> Iterator[Chunk]:
    """Cut each version; the day is left out of what is embedded, for most chunks outlive it."""
    ends = [*(version.day for version in original.versions[1:]), None]
    for version, end in zip(original.versions, ends, strict=True):
        yield from _of_text(
            _Text(
                id=document_id(original.declaration.id, version.day),
                about=original.declaration,
                dated="",
                known=version.day,
                valid_from=version.day,
                valid_to=end,
                body=version.text,
            ),
            services,
            jurisdictions,
        )


@dataclass(frozen=True)
class _Text:
    """A dated text to be cut, and what it is `about`."""

    id: str
    about: Source | Declaration
    dated: str
    known: date | None
    valid_from: date | None
    valid_to: date | None
    body: str


def _of_text(
    text: _Text, services: Mapping[str, Service], jurisdictions: Jurisdictions
) -> Iterator[Chunk]:
    about = text.about
    parts = (
        about.kind,
        _named(about.services, services),
        ", ".join(about.jurisdictions),
        text.dated,
    )
    identity = f"({', '.join(part for part in parts if part)})"
    places = tuple(dict.fromkeys(jurisdictions.chain(one)[0] for one in about.jurisdictions))
    marks = headings(text.body)
    for number, (start, end) in enumerate(_source_spans(text.body, marks)):
        piece = text.body[start:end]
        path = " > ".join((about.title, *_path(marks, start)))
        yield Chunk(
            id=f"{text.id}/{number}",
            document=text.id,
            section=None,
            start=start,
            end=end,
            text=piece,
            # As one would introduce it: on four policies of PrivacyQA the first 8 chunks held 59 %
            # of what helps, with a list of the same words in front 54 %.
            embedded=f"{about.publisher}: {path} {identity}. {_plain(piece)}",
            kind=about.kind if isinstance(about, Source) else ORIGINAL,
            language=about.language,
            jurisdictions=places,
            services=about.services,
            known=text.known,
            valid_from=text.valid_from,
            valid_to=text.valid_to,
            around=_plain(_around(text.body, start, end)),
        )


def _around(body: str, start: int, end: int) -> str:
    """The slice with as much of the text before and after as makes up `SURROUNDINGS`."""
    more = max(0, SURROUNDINGS - (end - start)) // 2
    return body[max(0, start - more) : end + more]


def _source_spans(body: str, marks: tuple[Heading, ...]) -> Iterator[tuple[int, int]]:
    """Cut at headings first, so that no chunk straddles two of them."""
    edges = [0, *(mark.start for mark in marks if mark.start), len(body)]
    for start, end in pairwise(edges):
        if body[start:end].strip():
            yield from slices(body, start, end)


def _path(marks: tuple[Heading, ...], position: int) -> tuple[str, ...]:
    """The headings above a position, outermost first."""
    above: list[Heading] = []
    for mark in marks:
        if mark.start > position:
            break
        above = [one for one in above if one.level < mark.level]
        above.append(mark)
    return tuple(mark.title for mark in above)
