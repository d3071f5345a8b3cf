"""Whatever is falsified in a true draft of our own knowledge, it does not get through."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.wording.readers import Readers
from bot.answering.wording.verifying import verify
from bot.live import LiveGuide
from tests.answering.wording.drafts import NEVER, Falsify, TrueDraft, true_drafts, untranslated

DRAFTS = 120


@pytest.fixture(scope="module")
def drafts(live: LiveGuide) -> list[TrueDraft]:
    """True drafts from all over the knowledge, in all its languages."""
    found = true_drafts(live, random.Random(7))  # noqa: S311 - chance is no secret
    return [next(found) for _ in range(DRAFTS)]


@settings(max_examples=300, deadline=None)
@given(
    which=st.integers(0, DRAFTS - 1),
    falsify=st.sampled_from(NEVER),
    seed=st.integers(0, 10_000),
    is_known=st.booleans(),
)
def test_nothing_falsified_gets_through(
    drafts: list[TrueDraft],
    readers: Readers,
    which: int,
    falsify: Falsify,
    seed: int,
    is_known: bool,
) -> None:
    one = drafts[which] if is_known else untranslated(drafts[which])
    false = falsify(one, random.Random(seed))  # noqa: S311 - chance is no secret
    if false is not None:
        assert verify(false, one.material, readers).claims == ()


def test_nearly_all_that_is_true_gets_through(drafts: list[TrueDraft], readers: Readers) -> None:
    kept = [one for one in drafts if verify(one.draft, one.material, readers).claims]
    assert len(kept) >= 0.95 * DRAFTS
