from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.store.answers import AnswerLog, answers_noted, read_given
from bot.store.given import EXPLAINED_DAYS, Given

TODAY = date(2026, 11, 22)
GIVEN = Given(
    answer_id="0a1b2c3d",
    day=TODAY,
    edition="0123456789abcdef",
    status="answered_record",
    verdict="yes",
    jurisdiction="DE",
    service="instagram",
    as_of=TODAY,
    topic="late",
    language="de",
    mode="composed",
    case="DE.instagram.20261122t.0a1b2c3d",
    digest="0123456789abcdef",
)


def noted(url: str, *answers: Given) -> None:
    log = AnswerLog(url)
    for one in answers:
        log.note(one)
    log.close()


def test_an_answer_is_found_by_its_number(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/chats.sqlite3"
    noted(url, *(replace(GIVEN, answer_id=f"{number:08x}") for number in range(500)), GIVEN)
    assert read_given(url, "0a1b2c3d") == GIVEN
    assert read_given(url, "000001f3") == replace(GIVEN, answer_id="000001f3")
    assert read_given(url, "ffffffff") is None


def test_what_is_too_old_is_deleted(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/chats.sqlite3"
    noted(url, GIVEN)
    noted(url, replace(GIVEN, answer_id="1", day=TODAY + timedelta(days=EXPLAINED_DAYS)))
    assert read_given(url, GIVEN.answer_id) is not None
    noted(url, replace(GIVEN, answer_id="2", day=TODAY + timedelta(days=EXPLAINED_DAYS + 1)))
    assert read_given(url, GIVEN.answer_id) is None
    assert read_given(url, "1") is not None


def test_without_a_database_answers_go_on_and_the_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{tmp_path}/no/such/folder/chats.sqlite3"
    with caplog.at_level(logging.WARNING), answers_noted(url) as log:
        assert log is None
    assert "cannot be explained later" in caplog.text
    with pytest.raises(SettingsError, match="OPTOUT_DATABASE_URL"):
        read_given(url, "0a1b2c3d")
