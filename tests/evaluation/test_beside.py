"""Answers with a model beside those without one: what it changed, and what it made worse."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from bot.evaluation.beside import show_beside, spread
from bot.evaluation.golden import Golden, read_golden
from bot.evaluation.judging import judge
from tests.evaluation.test_golden import ANSWER, FILE


@pytest.fixture
def golden(tmp_path: Path) -> Golden:
    (tmp_path / "a.yaml").write_text(FILE, encoding="utf-8")
    (file,) = read_golden(tmp_path)
    return file.questions[0]


def test_both_runs_stand_side_by_side_with_what_became_of_claims(golden: Golden) -> None:
    out = io.StringIO()
    worded = replace(ANSWER, mode="model", blocks=())
    without, helped = [judge(golden, ANSWER, 30)], [judge(golden, worded, 4_000)]
    counts = {"claim dropped: another place": 2, "claim kept": 5}
    assert show_beside(without, helped, counts, out) == ("at-late",)
    shown = out.getvalue()
    rows = {line[:22].strip(): line[22:].split() for line in shown.splitlines()}
    assert rows["facts"] == ["100.0%", "0.0%"]
    assert rows["slowest, seconds"] == ["0.03", "4.00"]
    assert rows["worded by the model"] == ["0", "of", "1", "1", "of", "1"]
    assert shown.index("5  claim kept") < shown.index("2  claim dropped: another place")


def test_equal_runs_are_not_worse(golden: Golden) -> None:
    judged = [judge(golden, ANSWER, 30)]
    assert show_beside(judged, judged, {}, io.StringIO()) == ()


def test_questions_are_taken_from_all_parts(tmp_path: Path) -> None:
    head, _, question = FILE.partition("questions:\n")
    many = [question.replace("id: at-late", f"id: q-{number}") for number in range(40)]
    (tmp_path / "a.yaml").write_text(f"{head}questions:\n{''.join(many)}", encoding="utf-8")
    (file,) = read_golden(tmp_path)
    assert [one.id for one in spread(file.questions, 4)] == ["q-0", "q-10", "q-20", "q-30"]
    assert spread(file.questions[:3], 4) == file.questions[:3]
