"""Reads public data sets for retrieval, as JSON lines in one folder each.

`privacyqa_lbrag`: docs, queries, spans. `privacyqa_refusal`: queries. `xquad/<language>`: corpus,
queries, qrels.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from bot.errors import SettingsError

T = TypeVar("T")

Span = tuple[str, int, int]  # document, start, end


@dataclass(frozen=True)
class PolicyQuestion:
    """A question on one policy; `text` names the company, `bare` does not, `gold` answers it."""

    text: str
    bare: str
    document: str
    gold: tuple[Span, ...]


@dataclass(frozen=True)
class Policies:
    """Policies by id, each with its company's name and text, and the questions on them."""

    companies: Mapping[str, str]
    texts: Mapping[str, str]
    questions: tuple[PolicyQuestion, ...]


@dataclass(frozen=True)
class NamedQuestion:
    """A question that names a company; `label` tells whether its policy is there and answers it."""

    text: str
    bare: str
    company: str
    label: str


@dataclass(frozen=True)
class Paragraphs:
    """English paragraphs by id, and by language the questions with the paragraph of each."""

    texts: Mapping[str, str]
    questions: Mapping[str, tuple[tuple[str, str], ...]]


def read_policies(folder: Path) -> Policies | None:
    """Read policies and questions with their gold spans; None if they are not there."""
    place = folder / "privacyqa_lbrag"
    if not place.is_dir():
        return None
    documents = _lines(place / "docs.jsonl", lambda one: (one["id"], one["meta"], one["text"]))
    gold = dict(
        _lines(
            place / "spans.jsonl",
            lambda one: (
                one["query"],
                tuple((span["doc"], span["start"], span["end"]) for span in one["spans"]),
            ),
        )
    )
    return Policies(
        companies={id_: meta["title"] for id_, meta, _ in documents},
        texts={id_: text for id_, _, text in documents},
        questions=_lines(
            place / "queries.jsonl",
            lambda one: PolicyQuestion(
                one["text"], one["meta"]["raw_question"], one["meta"]["doc"], gold[one["id"]]
            ),
        ),
    )


def read_named(folder: Path) -> tuple[NamedQuestion, ...]:
    """Read questions on companies with and without a policy; () if they are not there."""
    place = folder / "privacyqa_refusal"
    if not place.is_dir():
        return ()
    return _lines(
        place / "queries.jsonl",
        lambda one: NamedQuestion(
            one["text"], one["meta"]["raw_question"], one["meta"]["policy"], one["meta"]["label"]
        ),
    )


def read_paragraphs(folder: Path) -> Paragraphs | None:
    """Read English paragraphs and the questions of every language; None if they are not there."""
    place = folder / "xquad"
    if not (place / "en").is_dir():
        return None
    return Paragraphs(
        texts=dict(_lines(place / "en" / "corpus.jsonl", lambda one: (one["id"], one["text"]))),
        questions={
            one.name: _asked(one)
            for one in sorted(place.iterdir())
            if (one / "qrels.jsonl").exists()
        },
    )


def _asked(place: Path) -> tuple[tuple[str, str], ...]:
    right = dict(_lines(place / "qrels.jsonl", lambda one: (one["query"], one["id"])))
    return _lines(place / "queries.jsonl", lambda one: (one["text"], right[one["id"]]))


def _lines(path: Path, read: Callable[[Mapping[str, Any]], T]) -> tuple[T, ...]:
    """Read a file of JSON lines; raises SettingsError naming the line that is not as it should."""
    found: list[T] = []
    if not path.is_file():
        raise SettingsError(f"{path} is missing: complete the data set, or remove its folder.")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            found.append(read(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise SettingsError(
                f"{path}, line {number}, is not as expected ({type(error).__name__}: {error})."
            ) from error
    return tuple(found)
