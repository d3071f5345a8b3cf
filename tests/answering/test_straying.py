"""When a message is beside our subject, by its nearness to other talk and by its signs."""

from __future__ import annotations

import pytest

from bot.answering.straying import Signs, may_stray, stray

NOTHING = Signs()
ALL_OF_US = Signs(ai=True, subject=True, service=True, place=True)


@pytest.mark.parametrize(
    ("nearness", "signs", "expected"),
    [
        pytest.param({"own-posts": 0.84, "none": 0.88}, NOTHING, "other", id="pizza"),
        pytest.param({"own-posts": 0.86, "none": 0.85}, NOTHING, "other", id="a-landlord"),
        pytest.param({"own-posts": 0.94, "none": 0.85}, NOTHING, None, id="can-i-object"),
        pytest.param({"form-problem": 0.86, "none": 0.86}, Signs(service=True, place=True), "other", id="hacked-in-leeds"),
        pytest.param({"how": 0.86, "none": 0.87}, ALL_OF_US, None, id="odd-but-ours"),
        pytest.param({"own-posts": 0.84, "none": 0.93}, ALL_OF_US, "other", id="far-off"),
        pytest.param({"own-posts": 0.84, "none": 0.82, "distress": 0.89}, NOTHING, "distress", id="despair"),
        pytest.param({"ai-chats": 0.85, "orders": 0.86}, NOTHING, "orders", id="an-order"),
        pytest.param({"ai-chats": 0.85, "orders": 0.854}, ALL_OF_US, None, id="a-developer-asks"),
        pytest.param({"nationality": 0.85, "deceit": 0.88}, ALL_OF_US, "deceit", id="deceit"),
        pytest.param({}, NOTHING, None, id="nothing-known"),
    ],
)  # fmt: skip
def test_what_leads_by_more_than_the_signs_let_expect_is_beside_our_subject(
    nearness: dict[str, float], signs: Signs, expected: str | None
) -> None:
    assert stray(nearness, signs) == expected


@pytest.mark.parametrize(
    ("likelihood", "doubted"),
    [
        pytest.param({"own-posts": 10.0, "none": 2.0}, True, id="somewhat-likelier-ours"),
        pytest.param({"own-posts": 10.0, "none": -30.0, "orders": 1.0}, True, id="or-an-order"),
        pytest.param({"own-posts": 10.0, "none": -30.0, "orders": -40.0}, False, id="surely-ours"),
        pytest.param({"own-posts": 10.0}, False, id="nothing-else-known"),
        pytest.param({}, False, id="nothing-known"),
    ],
)
def test_only_what_may_be_beside_our_subject_is_compared_further(
    likelihood: dict[str, float], doubted: bool
) -> None:
    assert may_stray(likelihood, NOTHING) is doubted


def test_signs_leave_less_doubt() -> None:
    likelihood = {"own-posts": 10.0, "none": -6.0}
    assert may_stray(likelihood, NOTHING)
    assert not may_stray(likelihood, ALL_OF_US)


def test_in_a_talk_the_same_words_are_sooner_about_our_subject() -> None:
    near = {"confirmation": 0.86, "none": 0.86}
    assert stray(near, NOTHING) == "other"
    assert stray(near, Signs(talk=True, few_words=True)) is None


def test_each_sign_raises_what_talk_of_other_things_needs() -> None:
    for sign in ("ai", "subject", "topic", "service", "place", "talk", "few_words", "names"):
        assert Signs(**{sign: True}).weight > 0, sign
