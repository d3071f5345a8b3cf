"""JSON lines: one request in, one reply out; a malformed line gets a reply too."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Annotated, Any, BinaryIO, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    ValidationError,
    model_validator,
)

from bot.answering.answer import Answer
from bot.answering.cleaning import clean
from bot.answering.plain import plain_text
from bot.answering.question import Question
from bot.errors import BadRequest
from bot.index.search import SearchResult
from bot.locales import DEFAULT, say

# Bytes of a line; a longer one is refused before it is parsed, and never held in memory.
_LONGEST = 1_000_000
# Characters of a name of a place, service or language.
_LONGEST_NAME = 100
# User messages of a chat that are looked at, the last ones.
_MOST_TURNS = 20
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _name(text: str | None) -> str | None:
    """A name without invisible characters, for it is told back; an empty one is none."""
    cleaned = clean(text or "")
    if len(cleaned) > _LONGEST_NAME:
        raise ValueError(f"write at most {_LONGEST_NAME} characters")
    return cleaned or None


def _query(text: str) -> str:
    cleaned = clean(text)
    if not cleaned:
        raise ValueError("write what to search for")
    return cleaned


def _day(value: object) -> date | None:
    """A day as we write it: pydantic alone would take seconds since 1970 as well."""
    if value is None:
        return None
    try:
        if isinstance(value, str) and _DAY.fullmatch(value.strip()):
            return date.fromisoformat(value.strip())
    except ValueError:
        pass  # the thirtieth of February
    raise ValueError("write a day as YYYY-MM-DD")


Name = Annotated[str | None, AfterValidator(_name)]
Day = Annotated[date | None, BeforeValidator(_day)]


class RequestLine(BaseModel):
    """What every request may have: an `id` that goes back as it came."""

    model_config = ConfigDict(extra="ignore")

    id: JsonValue = None


class AskLine(RequestLine):
    """A request of `ask --json`: everything but the question is optional."""

    question: str | None = None
    turns: list[str] | None = None
    jurisdiction: Name = None
    service: Name = None
    language: Name = None
    as_of: Day = None

    @model_validator(mode="after")
    def _asks_something(self) -> AskLine:
        if self.question is None and not self.turns:
            raise ValueError("write a question, or turns")
        return self

    def to_question(self) -> Question:
        """The question it asks; `question` is the last turn if both are given."""
        turns = [*(self.turns or []), *([self.question] if self.question is not None else [])]
        return Question(
            turns=tuple(turns[-_MOST_TURNS:]),
            jurisdiction=self.jurisdiction,
            service=self.service,
            language=self.language,
            as_of=self.as_of,
        )


class SearchLine(RequestLine):
    """A request of `search --json`."""

    query: Annotated[str, AfterValidator(_query)]
    k: int = Field(default=8, ge=1, le=1000)
    jurisdiction: Name = None
    service: Name = None


Line = TypeVar("Line", bound=RequestLine)


def lines_of(given: BinaryIO) -> Iterator[bytes]:
    """The lines that are not blank; of one that is too long only as much as shows that it is."""
    while line := given.readline(_LONGEST + 1):
        rest = line
        while len(line) > _LONGEST and rest and not rest.endswith(b"\n"):
            rest = given.readline(_LONGEST)
        if line.strip():
            yield line


def read_line(line: bytes, kind: type[Line]) -> Line:
    """Read one request; raises BadRequest saying what is wrong with it."""
    if len(line.rstrip(b"\r\n")) > _LONGEST:
        raise BadRequest("the line is too long")
    try:
        text = line.decode("utf-8", errors="replace")
        fields = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        raise BadRequest("the line is not JSON") from None
    if not isinstance(fields, dict):
        raise BadRequest("the line is not a JSON object")
    return read_fields(fields, kind)


def read_fields(fields: Mapping[str, Any], kind: type[Line]) -> Line:
    """Read a request's fields; raises BadRequest saying what is wrong with the first bad one.

    The message names the field and never repeats what is in it.
    """
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        # What follows in `loc` may be the request's own keys, of any length.
        field = f"{first['loc'][0]}: " if first["loc"] else ""
        deep = first["type"] == "recursion_loop"
        problem = "nested too deeply" if deep else first["msg"].removeprefix("Value error, ")
        raise BadRequest(f"{field}{problem}") from None


def _finite(number: str) -> float:
    """A number with a point or an exponent; one such as 1e999 could not be written back."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(f"{number} is too large")
    return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def answer_line(request_id: JsonValue, answer: Answer, elapsed_ms: float) -> str:
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


def _error_line(request_id: JsonValue, reason: str, text: str, today: date) -> str:
    """The reply line to a request that got no answer; `reason` completes the status."""
    return _dumped(
        {
            "id": request_id,
            "answer_id": None,
            "status": f"error_{reason}",
            "verdict": None,
            "jurisdiction": None,
            "service": None,
            "as_of": today.isoformat(),
            "language": DEFAULT,
            "text": text,
            "citations": [],
            "mode": "composed",
            "elapsed_ms": 0.0,
        }
    )


def bad_request_line(problem: str, today: date) -> str:
    """The reply line to a line that could not be read."""
    text = say(DEFAULT, "error-bad-request", problem=problem)
    return _error_line(None, "bad_request", text, today)


def failure_line(request_id: JsonValue, reason: str, today: date) -> str:
    """The reply line to a good request that we failed to answer."""
    return _error_line(request_id, reason, say(DEFAULT, "error-internal"), today)


def search_line(request_id: JsonValue, results: tuple[SearchResult, ...]) -> str:
    """The reply line of a search; without results, nothing was near enough."""
    return _dumped(
        {
            "id": request_id,
            "refused": not results,
            "results": [
                {
                    "document": result.chunk.document,
                    "start": result.chunk.start,
                    "end": result.chunk.end,
                    "similarity": result.similarity,
                    "text": result.chunk.text,
                }
                for result in results
            ],
        }
    )


def _dumped(value: dict[str, Any]) -> str:
    """One line of JSON; lone surrogates, which UTF-8 cannot carry, are escaped."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, allow_nan=False)
    return text
