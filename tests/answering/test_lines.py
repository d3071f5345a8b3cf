"""JSON lines: whatever comes in, a request is read or refused with a sentence."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.lines import (
    AskLine,
    SearchLine,
    bad_request_line,
    failure_line,
    lines_of,
    read_line,
)
from bot.errors import BadRequest

DAY = date(2026, 11, 21)
ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["id", "question", "turns", "query", "k", "jurisdiction", "service", "language", "as_of"]
)


def asked(**fields: object) -> AskLine:
    return read_line(json.dumps({"question": "Can I object?", **fields}).encode(), AskLine)


def problem(line: str | bytes, kind: type[AskLine] | type[SearchLine] = AskLine) -> str:
    with pytest.raises(BadRequest) as refused:
        read_line(line.encode() if isinstance(line, str) else line, kind)
    return str(refused.value)


class OnlyInParts(io.BytesIO):
    """A stream that refuses to hand out a whole line of any length."""

    def readline(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert 0 < size <= 1_000_001
        return super().readline(size)


@given(ANY_JSON)
def test_an_id_goes_back_as_it_came(value: object) -> None:
    request = asked(id=value)
    assert json.loads(failure_line(request.id, "internal", DAY))["id"] == value


@given(st.dictionaries(FIELDS, ANY_JSON) | ANY_JSON, st.sampled_from([AskLine, SearchLine]))
def test_a_request_is_read_or_refused_with_a_short_plain_sentence(
    value: object, kind: type[AskLine] | type[SearchLine]
) -> None:
    said = "read"
    try:
        read_line(json.dumps(value).encode(), kind)
    except BadRequest as refused:
        said = str(refused)
    assert said.isprintable()
    assert 0 < len(said) < 100


@given(st.binary(max_size=50))
def test_bytes_that_are_no_request_are_refused(line: bytes) -> None:
    assert problem(line) in {"the line is not JSON", "the line is not a JSON object"}


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
def test_a_number_that_json_cannot_carry_back_is_refused(number: str) -> None:
    assert problem(f'{{"id": {number}, "question": "Can I object?"}}') == "the line is not JSON"


@pytest.mark.parametrize("depth", [300, 950, 980, 100_000])
def test_an_id_nested_without_end_is_refused(depth: int) -> None:
    line = f'{{"id": {"[" * depth}{"]" * depth}, "question": "Can I object?"}}'
    assert problem(line) in {"id: nested too deeply", "the line is not JSON"}


@pytest.mark.parametrize(
    "day", ["0", "1718150400", '"20240612"', '"2024-06-12T00:00"', '"2024-W24-3"', '"2024-02-30"', "true", '"२०२४-०६-१२"']
)  # fmt: skip
def test_only_a_day_written_in_full_is_a_day(day: str) -> None:
    line = f'{{"question": "Can I object?", "as_of": {day}}}'
    assert problem(line) == "as_of: write a day as YYYY-MM-DD"


def test_a_day_written_in_full_is_read() -> None:
    assert asked(as_of="2024-06-12").as_of == date(2024, 6, 12)


@pytest.mark.parametrize("field", ["jurisdiction", "service", "language"])
def test_a_name_is_bounded_and_free_of_invisible_characters(field: str) -> None:
    assert getattr(asked(**{field: " In\x1b\u202esta\n"}), field) == "Insta"
    assert getattr(asked(**{field: " \u200b"}), field) is None
    assert problem(json.dumps({"question": "x", field: "x" * 101})).startswith(f"{field}: ")


def test_of_many_turns_the_last_are_kept() -> None:
    turns = [str(number) for number in range(1000)]
    question = asked(turns=turns, question="and now?").to_question()
    assert question.turns[-2:] == ("999", "and now?")
    assert len(question.turns) == 20


@pytest.mark.parametrize("query", ["", "  ", "\u200b", "\u0000"])
def test_a_search_for_nothing_is_refused(query: str) -> None:
    assert problem(json.dumps({"query": query}), SearchLine) == "query: write what to search for"


def test_a_line_that_is_too_long_is_refused_without_being_held_and_the_next_is_read() -> None:
    huge = b'{"question": "' + b"x" * 3_000_000 + b'"}\n'
    stream = OnlyInParts(huge + b"\n  \n" + b'{"question": "next"}\n' + b"x" * 1_000_001)
    first, second, last = lines_of(stream)
    assert problem(first) == "the line is too long"
    assert read_line(second, AskLine).question == "next"
    assert problem(last) == "the line is too long"


def test_a_line_of_just_the_longest_length_is_read() -> None:
    line = b'{"question": "next"}'.ljust(1_000_000) + b"\n"
    (whole,) = lines_of(OnlyInParts(line))
    assert read_line(whole, AskLine).question == "next"


def test_a_malformed_line_has_no_id_to_go_back() -> None:
    reply = json.loads(bad_request_line("the line is not JSON", DAY))
    assert (reply["id"], reply["status"]) == (None, "error_bad_request")
