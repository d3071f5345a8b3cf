"""Feedback: kept once, found by its person alone, gone when it should be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.store.chats import ChatStore
from bot.store.feedback import KEPT_DAYS, Feedback, FeedbackStore

DAY = date(2026, 11, 21)
CHAT, ADA, BOB = -1001234567890, 111222333, 444555666
WRONG = Feedback(
    kind="wrong",
    day=DAY,
    answer_id="0a1b2c3d",
    case="IE.instagram.20261121t.",
    language="en",
    verdict="yes",
    question="may I?",
    answer="Yes",
    remark="no",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FeedbackStore]:
    chats = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret")
    yield chats.feedback
    chats.close()


def test_what_was_said_is_found_by_its_person_and_by_its_number(store: FeedbackStore) -> None:
    number = store.add(CHAT, ADA, WRONG)
    assert store.of(ADA) == (replace(WRONG, number=number),)
    assert store.of(BOB) == ()
    assert store.get(number) == store.all()[0]
    assert store.get(number + 1) is None


def test_the_same_said_twice_is_kept_once(store: FeedbackStore) -> None:
    assert store.add(CHAT, ADA, WRONG) == store.add(CHAT, ADA, WRONG)
    store.add(CHAT, BOB, WRONG)
    store.add(CHAT, ADA, replace(WRONG, remark=None))
    assert len(store.all()) == 3


def test_a_number_is_never_given_again(store: FeedbackStore) -> None:
    first = store.add(CHAT, ADA, WRONG)
    assert store.delete(first)
    assert not store.delete(first)
    assert store.add(CHAT, ADA, WRONG) > first


def test_a_person_is_forgotten_in_every_chat_and_a_chat_with_all_its_people(
    store: FeedbackStore,
) -> None:
    store.add(CHAT, ADA, WRONG)
    store.add(ADA, ADA, WRONG)
    store.add(CHAT, BOB, WRONG)
    store.forget(ADA)
    assert len(store.all()) == 1
    store.forget_chat(CHAT)
    assert store.all() == ()


def test_it_is_kept_for_half_a_year(store: FeedbackStore) -> None:
    store.add(CHAT, ADA, WRONG)
    store.sweep(DAY + timedelta(days=KEPT_DAYS))
    assert len(store.all()) == 1
    store.sweep(DAY + timedelta(days=KEPT_DAYS + 1))
    assert store.all() == ()


def test_the_file_does_not_tell_who_it_was_and_forgets_at_once(tmp_path: Path) -> None:
    chats = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret")
    chats.feedback.add(CHAT, ADA, replace(WRONG, remark="x-remark-x"))

    def content() -> bytes:
        return b"".join(file.read_bytes() for file in tmp_path.iterdir())

    assert b"x-remark-x" in content()
    assert str(ADA).encode() not in content()
    chats.feedback.forget(ADA)
    assert b"x-remark-x" not in content()
    chats.close()
