"""A run of the golden questions: totals, failures, the gate, the last run and the report."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answering.answer import Answer
from bot.answering.question import Question
from bot.evaluation.evaluate import evaluate, run
from bot.evaluation.golden import Golden, read_golden
from bot.evaluation.totals import Totals
from tests.evaluation.test_golden import ANSWER, FILE

SECOND = FILE.partition("questions:\n")[2].replace("id: at-late", "id: at-again")
RIGHT = replace(ANSWER, sections=("EEA/meta#late",))
WRONG = replace(RIGHT, verdict="no", trace=("place: <AT>",))


class Scripted:
    """Gives the answers it was made with, one after the other."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = iter(answers)

    def answer(self, question: Question) -> Answer:
        return next(self._answers)


@pytest.fixture
def questions(tmp_path: Path) -> tuple[Golden, ...]:
    folder = tmp_path / "golden"
    folder.mkdir()
    (folder / "a.yaml").write_text(FILE + SECOND, encoding="utf-8")
    (file,) = read_golden(folder)
    return file.questions


def evaluated(questions: tuple[Golden, ...], folder: Path, *answers: Answer) -> tuple[Totals, str]:
    out = io.StringIO()
    judged = run(Scripted(*answers), questions)
    return evaluate(judged, folder, out, explain=True), out.getvalue()


def test_a_perfect_run_opens_the_gate(questions: tuple[Golden, ...], tmp_path: Path) -> None:
    totals, shown = evaluated(questions, tmp_path, RIGHT, RIGHT)
    assert totals.misses() == ()
    assert totals.zero == (2, 2)
    assert "100.0%" in shown


def test_a_failure_is_shown_with_its_trace_and_closes_the_gate(
    questions: tuple[Golden, ...], tmp_path: Path
) -> None:
    totals, shown = evaluated(questions, tmp_path, RIGHT, WRONG)
    assert "at-again (clear): Geht das noch?" in shown
    assert "verdict no, not yes" in shown
    assert "place: <AT>" in shown
    assert [miss.partition(":")[0] for miss in totals.misses()] == ["verdict", "zero tolerance"]


def test_a_run_is_compared_with_the_last_one(questions: tuple[Golden, ...], tmp_path: Path) -> None:
    _, first = evaluated(questions, tmp_path, WRONG, RIGHT)
    _, second = evaluated(questions, tmp_path, RIGHT, WRONG)
    assert "Against the last run" not in first
    assert "1 better (at-late); 1 worse (at-again)" in second


def test_a_last_run_that_cannot_be_read_is_no_trouble(
    questions: tuple[Golden, ...], tmp_path: Path
) -> None:
    (tmp_path / "last.json").write_text("{", encoding="utf-8")
    _, shown = evaluated(questions, tmp_path, RIGHT, RIGHT)
    assert "Against the last run" not in shown


def test_the_report_shows_failures_and_runs_nothing_of_theirs(
    questions: tuple[Golden, ...], tmp_path: Path
) -> None:
    evaluated(questions, tmp_path, RIGHT, WRONG)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Failures (1)" in page
    assert "place: &lt;AT&gt;" in page
    assert "<AT>" not in page
