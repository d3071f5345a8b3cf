from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.case import Case, read_case, short_name
from bot.answering.question import Question
from bot.app import LiveGuide


@given(
    st.sampled_from(["IE", "US-CA", "001", "CA-QC"]),
    st.sampled_from(["instagram", "microsoft-copilot", "x"]),
    st.dates(date(2004, 1, 1), date(2030, 1, 1)),
    st.none() | st.just(short_name("EEA/meta#late")),
    st.booleans(),
)
def test_a_case_is_read_back_from_its_code(
    place: str, service: str, day: date, section: str | None, said: bool
) -> None:
    case = Case(place, service, day, section, said)
    assert read_case(case.code) == case
    assert len(case.code) <= 52


@pytest.mark.parametrize(
    "code", ["", "IE", "IE.x.20261341t.", "ie.x.20260101t.", "IE.x.20260101t.zz"]
)
def test_anything_else_is_no_case(code: str) -> None:
    assert read_case(code) is None


@pytest.mark.parametrize(
    "question",
    [
        "Can I object on Instagram? I live in Ireland",
        "What was the situation in Germany on 25 June 2024 for Facebook?",
        "my son is 14, instagram, we live in Lyon",
        "Seattle, reddit: can I opt out?",
    ],
)
def test_an_answer_is_composed_again_from_its_case_alone(live: LiveGuide, question: str) -> None:
    first = live.answer(Question((question,)))
    assert first.case is not None
    case = read_case(first.case.code)
    assert case is not None
    again = live.guide.again(case, first.language)
    assert again is not None
    assert (again.verdict, again.blocks, again.citations) == (
        first.verdict, first.blocks, first.citations,
    )  # fmt: skip


def test_a_case_without_an_answer_gives_none(live: LiveGuide) -> None:
    assert live.guide.again(Case("PE", "instagram", date(2026, 11, 21)), "en") is None
