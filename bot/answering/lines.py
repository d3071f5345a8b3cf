"""JSON lines: one request in, one reply out; a malformed line gets a reply too."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.answering.answer import Answer
from bot.answering.plain import plain_text
from bot.answering.question import Question
from bot.errors import BadRequest
from bot.index.search import SearchResult
from bot.locales import say

# Whatever JSON value came as an id goes back as it came.
Id = Any
Line = TypeVar("Line", bound=BaseModel)
# A line longer than this is refused before it is parsed.
_LONGEST = 1_000_000


class AskLine(BaseModel):
    """A request of `ask --json`: everything but the question is optional."""

    model_config = ConfigDict(extra="ignore")

    id: Id = None
    question: str | None = None
    turns: list[str] | None = Field(default=None, min_length=1)
    jurisdiction: str | None = None
    service: str | None = None
    language: str | None = None
    as_of: date | None = None

    @model_validator(mode="after")
    def _asks_something(self) -> AskLine:
        if self.question is None and self.turns is None:
            raise ValueError("write a question, or turns")
        return self

    def to_question(self) -> Question:
        """The question it asks; `question` is the last turn if both are given."""
        turns = [*(self.turns or []), *([self.question] if self.question is not None else [])]
        return Question(
            turns=tuple(turns),
            jurisdiction=self.jurisdiction or None,
            service=self.service or None,
            language=self.language or None,
            as_of=self.as_of,
        )


class SearchLine(BaseModel):
    """A request of `search --json`."""

    model_config = ConfigDict(extra="ignore")

    id: Id = None
    query: str = Field(min_length=1)
    k: int = Field(default=8, ge=1, le=1000)
    jurisdiction: str | None = None
    service: str | None = None


def read_line(line: str, kind: type[Line]) -> Line:
    """Read one request; raises BadRequest saying what is wrong with it."""
    if len(line) > _LONGEST:
        raise BadRequest("the line is too long")
    try:
        fields = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise BadRequest("the line is not JSON") from None
    if not isinstance(fields, dict):
        raise BadRequest("the line is not a JSON object")
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        at = ".".join(str(part) for part in first["loc"])
        problem = first["msg"].removeprefix("Value error, ")
        raise BadRequest(f"{at + ': ' if at else ''}{problem}") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def answer_line(request_id: Id, answer: Answer, elapsed_ms: float) -> str:
    """The reply line of an answer."""
    return _dumped(
        {
            "id": request_id,
            "answer_id": answer.answer_id,
            "status": answer.status,
            "verdict": answer.verdict,
            "jurisdiction": answer.jurisdiction,
            "service": answer.service,
            "as_of": answer.as_of.isoformat(),
            "language": answer.language,
            "text": plain_text(answer),
            "citations": [asdict(citation) for citation in answer.citations],
            "mode": answer.mode,
            "elapsed_ms": round(elapsed_ms, 1),
        }
    )


def bad_request_line(problem: str, today: date) -> str:
    """The reply line to a line that could not be read."""
    return _dumped(
        {
            "id": None,
            "answer_id": None,
            "status": "error_bad_request",
            "verdict": None,
            "jurisdiction": None,
            "service": None,
            "as_of": today.isoformat(),
            "language": "en",
            "text": say("en", "error-bad-request", problem=problem),
            "citations": [],
            "mode": "composed",
            "elapsed_ms": 0.0,
        }
    )


def search_line(request_id: Id, results: tuple[SearchResult, ...], refused: bool) -> str:
    """The reply line of a search; refused means that nothing was near enough."""
    return _dumped(
        {
            "id": request_id,
            "refused": refused,
            "results": [
                {
                    "document": result.chunk.document,
                    "start": result.chunk.start,
                    "end": result.chunk.end,
                    "similarity": result.similarity,
                    "text": result.chunk.text,
                }
                for result in ([] if refused else results)
            ],
        }
    )


def _dumped(value: dict[str, Any]) -> str:
    """One line of JSON; lone surrogates, which UTF-8 cannot carry, are escaped."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text
