"""Our retrieval beside BM25 and LangChain's stock recipe, on public data sets in a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import mean
from typing import TextIO

import numpy as np

from bot.answering.guide import Guide
from bot.answering.query import Tools
from bot.errors import SettingsError
from bot.evaluation.bm25 import BM25
from bot.evaluation.retrieval_data import (
    NamedQuestion,
    Paragraphs,
    Policies,
    PolicyQuestion,
    Span,
    read_named,
    read_paragraphs,
    read_policies,
)
from bot.index.blend import blend, texts_to_embed
from bot.index.embeddings import Embedder
from bot.index.rows import Rows
from bot.index.search import Index, Scope
from bot.index.stock import Stock, stock
from bot.knowledge.chunking import CHUNK_SIZE, chunks, slices
from bot.knowledge.lists import Jurisdictions, Service
from bot.knowledge.read import Knowledge
from bot.knowledge.sources import Source

# Policies on which the finding of names was tuned: no question about them is measured.
TUNED_ON = frozenset({"Fiverr", "Groupon", "Keep"})
_RESULTS = 8
# Questions of each language, spread evenly over the data set's.
_ASKED = 1_190

# A query and the document it is about (None: any) to slices, best first.
Search = Callable[[str, str | None], Iterable[Span]]


@dataclass(frozen=True)
class Found:
    """How well slices answer: shares of characters, from 0 to 1, means over questions."""

    precision_1: float
    recall_8: float
    any_4: float


@dataclass(frozen=True)
class Refusals:
    """The shares of questions refused, and of results that are another company's, from 0 to 1."""

    without_document: float
    wrongly: float
    others: float


def compare(folder: Path, embedder: Embedder, out: TextIO) -> int:
    """Print a Markdown table for each data set in the folder; returns 0.

    Raises SettingsError if there is none, or if one is not as expected.
    """
    policies, paragraphs = read_policies(folder), read_paragraphs(folder)
    if policies is None and paragraphs is None:
        raise SettingsError(f"{folder} holds neither privacyqa_lbrag nor xquad.")
    if policies is not None:
        named = read_named(folder)
        for line in _policy_report(policies, named, embedder):
            print(line, file=out, flush=True)
    if paragraphs is not None:
        for line in _paragraph_report(paragraphs, embedder):
            print(line, file=out, flush=True)
    return 0


def cut(results: Iterable[Span], count: int, size: int = CHUNK_SIZE) -> list[Span]:
    """The first `count` pieces of at most `size` characters, so that all show as much text."""
    pieces = [
        (document, first, min(first + size, end))
        for document, start, end in results
        for first in range(start, end, size)
    ]
    return pieces[:count]


def measure(search: Search, asked: Iterable[tuple[str, str | None, Sequence[Span]]]) -> Found:
    """Measure a search on queries, each with the document to search in and its gold spans."""
    rows = []
    for query, document, gold in asked:
        results, wanted = list(search(query, document)), _characters(gold)
        first, four, eight = (_characters(cut(results, count)) for count in (1, 4, _RESULTS))
        rows.append(
            (
                len(first & wanted) / max(1, len(first)),
                len(eight & wanted) / max(1, len(wanted)),
                float(bool(four & wanted)),
            )
        )
    return Found(*(mean(column) for column in zip(*rows, strict=True)))


def _characters(spans: Iterable[Span]) -> set[tuple[str, int]]:
    return {(document, at) for document, start, end in spans for at in range(start, end)}


def lexical(texts: Mapping[str, str]) -> Search:
    """BM25 over the same slices as ours, without a document's identity in front."""
    spans = [(id_, *span) for id_, text in texts.items() for span in slices(text, 0, len(text))]
    ranker = BM25([texts[id_][start:end] for id_, start, end in spans])

    def search(query: str, document: str | None) -> Iterator[Span]:
        ranked = (spans[position] for position in ranker.ranked(query))
        return (one for one in ranked if document in (None, one[0]))

    return search


def policy_guide(policies: Policies, embedder: Embedder) -> Guide:
    """Our guide on the policies as sources, each with its company as publisher and service."""
    sources = {
        id_: _source(id_, company, f"{company} privacy policy", policies.texts[id_], (id_,))
        for id_, company in policies.companies.items()
    }
    services = {id_: Service(id=id_, name=name) for id_, name in policies.companies.items()}
    return _guide(sources, services, embedder)


def _source(
    id_: str, publisher: str, title: str, body: str, services: tuple[str, ...] = ()
) -> Source:
    return Source(
        id=id_,
        publisher=publisher,
        kind="policy",
        title=title,
        url=None,
        published=None,
        services=services,
        language="en",
        body=body,
    )


def _guide(
    sources: Mapping[str, Source], services: Mapping[str, Service], embedder: Embedder
) -> Guide:
    knowledge = Knowledge(sources, {}, {}, Jurisdictions({}), services, {})
    rows = chunks(knowledge)
    vectors = np.asarray(embedder.embed_documents(texts_to_embed(rows)), dtype=np.float32)
    index = Index(Rows(rows, blend(rows, vectors)))
    return Guide(knowledge, index, embedder, load_tools=_no_tools, today=lambda: date.max)


def _no_tools() -> Tools:
    raise NotImplementedError("a search by ids needs no names of places")


def refusals(
    guide: Guide, companies: Mapping[str, str], asked: Iterable[tuple[str, NamedQuestion]]
) -> Refusals:
    """Measure which queries, each with the question it stands for, find nothing or wrong ones."""
    without: list[bool] = []
    wrongly: list[bool] = []
    others: list[bool] = []
    for query, question in asked:
        results = guide.finder.find(query, None, None, _RESULTS)
        if question.label == "out_of_corpus":
            without.append(not results)
            continue
        wrongly.append(not results)
        others += [companies[one.chunk.document] != question.company for one in results]
    return Refusals(*(mean(shares or [False]) for shares in (without, wrongly, others)))


def _policy_report(
    policies: Policies, named: Sequence[NamedQuestion], embedder: Embedder
) -> Iterator[str]:
    guide = policy_guide(policies, embedder)

    def ours(query: str, document: str | None) -> Iterator[Span]:
        for one in guide.finder.find(query, None, document, _RESULTS):
            yield one.chunk.document, one.chunk.start, one.chunk.end

    asked = [one for one in policies.questions if policies.companies[one.document] not in TUNED_ON]
    scopes: dict[str, Callable[[PolicyQuestion], tuple[str, str | None, Sequence[Span]]]] = {
        "all policies, the question names one": lambda one: (one.text, None, one.gold),
        "its own policy, bare question": lambda one: (one.bare, one.document, one.gold),
    }
    with ExitStack() as stack:
        theirs: Stock = stack.enter_context(stock(policies.texts, embedder))
        systems: dict[str, Search] = {
            "BM25": lexical(policies.texts),
            "LangChain, stock": theirs.search,
            "ours": ours,
        }
        yield f"PrivacyQA, {len(asked)} questions, {len(policies.texts)} policies, percent:"
        yield ""
        yield from _header("searched", "system", "P@1", "R@8", "any gold @4")
        for scope, as_asked in scopes.items():
            for name, search in systems.items():
                found = measure(search, [as_asked(one) for one in asked])
                shares = (found.precision_1, found.recall_8, found.any_4)
                yield _row(scope, name, *map(_percent, shares))
    yield ""
    kept = [
        one
        for one in named
        if one.label in ("answerable", "out_of_corpus") and one.company not in TUNED_ON
    ]
    if kept:
        yield from _refusal_report(guide, policies.companies, kept)


def _refusal_report(
    guide: Guide, companies: Mapping[str, str], named: Sequence[NamedQuestion]
) -> Iterator[str]:
    forms: dict[str, Callable[[NamedQuestion], str]] = {
        "exactly": lambda one: one.text,
        'loosely ("... in X?")': lambda one: (
            f"{one.bare.rstrip(' ?.')} in {one.company.partition(':')[0]}?"
        ),
    }
    yield f"PrivacyQA, {len(named)} questions that name a company, percent:"
    yield ""
    yield from _header("named", "refused, no document", "refused wrongly", "other companies @8")
    for form, written in forms.items():
        found = refusals(guide, companies, [(written(one), one) for one in named])
        shares = (found.without_document, found.wrongly, found.others)
        yield _row(form, *map(_percent, shares))
    yield ""


def _paragraph_report(paragraphs: Paragraphs, embedder: Embedder) -> Iterator[str]:
    sources = {id_: _source(id_, "Text", id_, text) for id_, text in paragraphs.texts.items()}
    guide = _guide(sources, {}, embedder)

    def ours(query: str, _: str | None) -> Iterator[Span]:
        # The index alone: nobody names a paragraph.
        for one in guide.finder.search(query, Scope(), 1):
            yield one.chunk.document, one.chunk.start, one.chunk.end

    with stock(paragraphs.texts, embedder) as theirs:
        systems: dict[str, Search] = {
            "BM25": lexical(paragraphs.texts),
            "LangChain, stock": theirs.search,
            "ours": ours,
        }
        languages = list(paragraphs.questions)
        yield f"XQuAD, {len(paragraphs.texts)} English paragraphs, R@1 of questions in, percent:"
        yield ""
        yield from _header("system", *languages)
        for name, search in systems.items():
            cells = [first_right(search, spread(paragraphs.questions[one])) for one in languages]
            yield _row(name, *map(_percent, cells))
    yield ""


def first_right(search: Search, asked: Sequence[tuple[str, str]]) -> float:
    """The share of questions, each with its document, whose first result is of that document."""
    return mean(next(iter(search(query, None)), ("",))[0] == right for query, right in asked)


def spread(asked: Sequence[tuple[str, str]], count: int = _ASKED) -> Sequence[tuple[str, str]]:
    """As many of the questions, spread evenly."""
    step = max(1.0, len(asked) / count)
    return [asked[int(number * step)] for number in range(min(count, len(asked)))]


def _header(*cells: str) -> Iterator[str]:
    yield _row(*cells)
    yield _row(*("---" for _ in cells))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"
