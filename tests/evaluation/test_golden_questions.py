"""The golden questions, asked of the real knowledge: what is needed of every change."""

from __future__ import annotations

from bot.evaluation.evaluate import day_of, run
from bot.evaluation.golden import read_golden
from bot.evaluation.totals import total_up
from bot.live import LiveGuide
from tests.conftest import ROOT, TODAY


def test_enough_golden_questions_are_answered_right(live: LiveGuide) -> None:
    files = read_golden(ROOT / "tests/golden")
    assert day_of(files) == TODAY
    questions = [question for file in files for question in file.questions]
    assert len(questions) >= 1200
    totals = total_up(run(live, questions))
    assert totals.misses() == (), totals.failed


def test_every_section_that_is_to_prove_an_answer_exists(live: LiveGuide) -> None:
    knowledge = live.guide.knowledge
    known = {*knowledge.sources}
    known |= {
        f"{name}#{one.id}" for name, record in knowledge.records.items() for one in record.sections
    }
    files = read_golden(ROOT / "tests/golden")
    wanted = {proof for file in files for question in file.questions for proof in question.proof}
    assert wanted - known == set()
