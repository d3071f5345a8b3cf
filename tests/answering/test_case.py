from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.case import Case, read_case, short_name
from bot.answering.question import Question
from bot.live import LiveGuide
from tests.conftest import TODAY


@given(
    st.sampled_from(["IE", "US-CA", "001", "CA-QC"]),
    st.sampled_from(["instagram", "microsoft-copilot", "x"]),
    st.dates(date(2004, 1, 1), date(2030, 1, 1)),
    st.none() | st.just(short_name("EEA/meta#late")),
    st.booleans(),
    st.sampled_from([(), ("whatsapp",), ("x", "github-copilot")]),
)
def test_a_case_is_read_back_from_its_code(
    place: str, service: str, day: date, section: str | None, said: bool, also: tuple[str, ...]
) -> None:
    case = Case(place, service, day, section, said, also=also)
    assert read_case(case.code) == case
    assert len(case.code) <= 52 + sum(1 + len(one) for one in also)


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
        "I live in Austria. Can I object on Facebook and WhatsApp?",
        "I live in Peru. Can I object on Instagram?",
        "Is the post that says I do not give Meta permission to use my photos real?",
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


def test_without_a_section_a_case_is_the_plain_question(live: LiveGuide) -> None:
    again = live.guide.again(Case("IE", "instagram", TODAY), "en")
    asked = live.answer(Question(("Can I object on Instagram? I live in Ireland",)))
    assert again is not None
    assert again.blocks == asked.blocks


def test_a_place_that_lacks_the_section_gets_one_of_its_topic(live: LiveGuide) -> None:
    case = Case("001", "facebook", TODAY, short_name("EEA/meta#hoax"))
    again = live.guide.again(case, "en")
    assert again is not None
    assert (again.status, again.topic) == ("answered_everywhere", "hoax")


def test_a_case_of_an_earlier_today_is_answered_for_today(live: LiveGuide) -> None:
    old = live.guide.again(Case("IE", "instagram", date(2024, 6, 1)), "en")
    new = live.guide.again(Case("IE", "instagram", TODAY), "en")
    assert old is not None
    assert new is not None
    assert (old.as_of, old.blocks) == (new.as_of, new.blocks)


def test_nothing_is_known_of_a_service_without_a_place(live: LiveGuide) -> None:
    assert live.guide.again(Case("001", "instagram", TODAY), "en") is None
