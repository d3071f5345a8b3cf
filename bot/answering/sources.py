"""Numbers the sources of an answer as they are first used, and lists them at its end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bot.answering.answer import Block, Citation, Span
from bot.answering.quoting import Quote
from bot.knowledge.days import Published
from bot.knowledge.markdown import CITATION
from bot.knowledge.sources import Source
from bot.locales import long_date, month_and_year, say

_LINK = re.compile(r"https?://[^\s<>\[\]()]+[^\s<>\[\]().,;:!?]")
_STRONG = re.compile(r"\*\*(.+?)\*\*")


@dataclass
class Notes:
    """The sources used so far in one answer, with the passage that cites each.

    `quote` gives what the original behind a source says, word for word.
    """

    sources: Mapping[str, Source]
    language: str
    quote: Callable[[str], Quote | None] = lambda _: None
    used: dict[str, str] = field(default_factory=dict)

    def mark(self, source: Source, passage: str | None = None) -> Span:
        """The mark `[n]` of a source, linked to it; its summary is the passage if none is given."""
        if source.id not in self.used:
            self.used[source.id] = passage or _first_paragraph(source.body)
        number = list(self.used).index(source.id) + 1
        return Span(f"[{number}]", url=source.url)

    def marks(self, sources: Iterable[Source]) -> tuple[Span, ...]:
        """The marks of several sources, each once and after a space."""
        found: list[Span] = []
        for source in sources:
            found += [Span(" "), self.mark(source)]
        return tuple(found)

    def spans(self, text: str) -> tuple[Span, ...]:
        """A paragraph of the knowledge with its citations as marks and its addresses as links."""
        found: list[Span] = []
        position = 0
        for match in CITATION.finditer(text):
            found += inline(text[position : match.start()].rstrip())
            for part in match.group(1).split(";"):
                source = self.sources.get(part.strip().removeprefix("@"))
                if source is not None:
                    found += [Span(" "), self.mark(source, " ".join(text.split()))]
            position = match.end()
        found += inline(text[position:])
        return tuple(span for span in found if span.text)

    def blocks(self) -> tuple[Block, ...]:
        """The list of sources: number, publisher, title, kind, date; linked to its address."""
        listed = []
        for number, name in enumerate(self.used, start=1):
            source = self.sources[name]
            text = say(
                self.language,
                "source-line",
                publisher=source.publisher,
                title=source.title,
                kind=say(self.language, f"kind-{source.kind}"),
                date=self._date(source),
            )
            spans = [Span(text, url=source.url)]
            if source.certainty not in ("opened", "read"):
                sure = say(self.language, f"certainty-{source.certainty}")
                spans.append(Span(f" ({sure})"))
            listed.append(Block("source", tuple(spans), number))
            quote = self.quote(name)
            if quote is not None:
                words = say(self.language, "source-quote", date=quote.day, quote=quote.text)
                listed.append(Block("note", (Span(words, url=quote.url),)))
        return tuple(listed)

    def citations(self) -> tuple[Citation, ...]:
        """The same sources as values."""
        return tuple(
            Citation(
                id=name,
                title=self.sources[name].title,
                publisher=self.sources[name].publisher,
                url=self.sources[name].url,
                published=str(self.sources[name].published or "") or None,
                passage=passage,
                quote=quote.text if (quote := self.quote(name)) else None,
            )
            for name, passage in self.used.items()
        )

    def _date(self, source: Source) -> str:
        if source.published is None:
            return say(self.language, "source-undated")
        return published_words(source.published, self.language)


def published_words(published: Published, language: str) -> str:
    """A published date in words, as precise as it is known."""
    if published.first == published.last:
        return long_date(published.first, language)
    if published.first.month == published.last.month:
        return month_and_year(published.first, language)
    return published.text


def inline(text: str) -> list[Span]:
    """Split a run of Markdown into plain, bold and linked spans."""
    found: list[Span] = []
    position = 0
    for match in _STRONG.finditer(text):
        found += _linked(text[position : match.start()])
        found.append(Span(match.group(1), strong=True))
        position = match.end()
    return found + _linked(text[position:])


def _linked(text: str) -> list[Span]:
    found: list[Span] = []
    position = 0
    for match in _LINK.finditer(text):
        found += [Span(text[position : match.start()]), Span(match.group(0), url=match.group(0))]
        position = match.end()
    found.append(Span(text[position:]))
    return found


def _first_paragraph(body: str) -> str:
    return body.strip().split("\n\n", 1)[0]
