"""Golden questions are read strictly, and answers are judged by what a person would notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.answering.answer import Answer, Block, Citation, Span
from bot.errors import GoldenError
from bot.evaluation.golden import Golden, read_golden
from bot.evaluation.judging import judge

FILE = """
today: 2026-11-21
questions:
  - id: at-late
    class: clear
    turns: ["Geht das noch?"]
    status: answered
    verdict: yes
    place: AT
    reply_language: de
    zero: superseded
    says: [[kein Enddatum, keine Frist], 27. Mai 2025]
    never: [zu spät]
    proof: [EEA/meta#late]
"""

ANSWER = Answer(
    answer_id="1",
    status="answered_record",
    verdict="yes",
    jurisdiction="AT",
    service="meta",
    as_of=date(2026, 11, 21),
    language="de",
    blocks=(
        Block("text", (Span("Es gibt keine Frist. Meta nutzt sie seit dem 27.\u00a0Mai 2025."),)),
    ),
    citations=(Citation("dpc", "t", "p", "https://example.org", "2025", "passage"),),
    trace=("place: AT",),
    sections=("EEA/meta#own-posts", "EEA/meta#late"),
)


@pytest.fixture
def golden(tmp_path: Path) -> Golden:
    (tmp_path / "a.yaml").write_text(FILE, encoding="utf-8")
    (file,) = read_golden(tmp_path)
    return file.questions[0]


def wrong(golden: Golden, answer: Answer) -> set[str]:
    return {fault.mark for fault in judge(golden, answer, 1.0).faults}


def test_one_alternative_of_each_fact_is_enough_and_spaces_do_not_matter(golden: Golden) -> None:
    assert wrong(golden, replace(ANSWER, sections=("EEA/meta#late",))) == set()


def test_the_section_that_proves_it_must_be_used_and_its_rank_is_told(golden: Golden) -> None:
    judged = judge(golden, ANSWER, 1.0)
    assert {fault.mark for fault in judged.faults} == {"proof"}
    assert judged.rank == 2
    assert judged.is_safe


@pytest.mark.parametrize(
    ("change", "mark"),
    [
        ({"verdict": "no"}, "verdict"),
        ({"jurisdiction": "DE"}, "verdict"),
        ({"status": "clarification_jurisdiction", "verdict": None}, "verdict"),
        ({"language": "en"}, "language"),
        ({"blocks": (Block("text", (Span("Es ist zu spät."),)),)}, "never"),
        ({"blocks": ()}, "facts"),
    ],
)
def test_what_a_person_would_mind_is_a_fault(
    golden: Golden, change: dict[str, object], mark: str
) -> None:
    assert mark in wrong(golden, replace(ANSWER, **change))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "misleads"),
    [
        ({}, False),
        ({"verdict": "no"}, True),
        ({"jurisdiction": "DE"}, True),
        ({"blocks": (Block("text", (Span("Es ist zu spät."),)),)}, True),
        ({"status": "clarification_jurisdiction", "verdict": None, "jurisdiction": None}, False),
    ],
)
def test_only_what_is_told_can_mislead(
    golden: Golden, change: dict[str, object], misleads: bool
) -> None:
    judged = judge(golden, replace(ANSWER, **change), 1.0)  # type: ignore[arg-type]
    assert judged.misleads is misleads


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(FILE, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(FILE, encoding="utf-8")
    bad = FILE.replace("class: clear", "class: odd").replace("proof:", "prof:")
    (tmp_path / "c.yaml").write_text(bad, encoding="utf-8")
    with pytest.raises(GoldenError) as error:
        read_golden(tmp_path)
    for words in ("at-late stands in a.yaml too", "c.yaml", "class", "prof"):
        assert words in str(error.value)


def test_an_answered_question_needs_proof(tmp_path: Path) -> None:
    unproven = FILE.replace("    proof: [EEA/meta#late]\n", "")
    (tmp_path / "a.yaml").write_text(unproven, encoding="utf-8")
    with pytest.raises(GoldenError, match="needs proof"):
        read_golden(tmp_path)


def test_a_folder_without_questions_is_told(tmp_path: Path) -> None:
    with pytest.raises(GoldenError, match="holds no golden questions"):
        read_golden(tmp_path)
