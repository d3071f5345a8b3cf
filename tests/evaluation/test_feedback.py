"""What support staff see of feedback, and the golden question that comes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import BadRequest
from bot.evaluation.feedback import append_golden, json_lines, table
from bot.evaluation.golden import read_golden
from tests.store.test_feedback import WRONG

REPORT = replace(WRONG, number=7, case="IE.instagram.20261121t.10c2d8a1", remark='a "form"\x1b[2J')
SECTIONS = {"10c2d8a1": "EEA/meta#own-posts"}


def test_the_list_tells_what_was_asked_and_what_is_wrong() -> None:
    shown = table([REPORT, replace(REPORT, kind="helpful", number=8)])
    for words in ("7", "2026-11-21", "yes", REPORT.case, "asked: may I?", 'wrong: a "form"'):
        assert words in shown
    assert shown.endswith("1 reported, 1 found helpful")
    assert "\x1b" not in shown


def test_every_field_is_in_the_json_lines() -> None:
    (line,) = json_lines([REPORT]).splitlines()
    assert json.loads(line)["remark"] == REPORT.remark
    assert json.loads(line)["day"] == "2026-11-21"


def test_a_report_becomes_a_golden_question_that_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "reported.yaml"
    append_golden(REPORT, SECTIONS, path)
    append_golden(replace(REPORT, number=9, question=None, case="FR.x.20240612p."), {}, path)
    append_golden(replace(REPORT, number=10, verdict=None, case="PE.x.20261121t."), {}, path)
    ((first, second, third),) = (file.questions for file in read_golden(tmp_path))
    assert (first.id, first.turns, first.verdict) == ("feedback-7", ("may I?",), ("yes",))
    assert (first.jurisdiction, first.service) == ("IE", "instagram")
    assert first.proof == ("EEA/meta#own-posts",)
    assert (second.kind, second.proof) == ("past", ("name-the-section",))
    assert (third.kind, third.status) == ("unsupported", ("unanswerable",))


def test_a_golden_file_that_is_there_is_added_to_once(tmp_path: Path) -> None:
    path = tmp_path / "reported.yaml"
    append_golden(REPORT, SECTIONS, path)
    with pytest.raises(BadRequest, match="holds number 7 already"):
        append_golden(REPORT, SECTIONS, path)


def test_a_word_of_thanks_is_no_golden_question(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="no report"):
        append_golden(replace(REPORT, kind="helpful"), SECTIONS, tmp_path / "x.yaml")
