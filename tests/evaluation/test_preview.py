from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.answering.answer import Answer, Block, Span
from bot.answering.question import Question
from bot.errors import DamagedIndex, GateRefused
from bot.evaluation.gate import Gate
from bot.evaluation.preview import Preview, lines_of
from bot.index.snapshots import Manifest, Snapshot
from tests.knowledge.files import write

GOLDEN = """today: 2026-11-21
questions:
- id: late
  class: clear
  zero: false-form
  turns: ["Is it too late in Germany?"]
  status: answered
  verdict: yes
  place: DE
  reply_language: en
  proof: [EEA/meta#late]
- id: used
  class: clear
  turns: ["Is it used in Germany?"]
  status: answered
  verdict: yes
  place: DE
  reply_language: en
  says: [[used]]
  proof: [EEA/meta#late]
"""


class Told:
    """A guide that says the same to everything."""

    def __init__(self, text: str, verdict: Any = "yes") -> None:
        self.text = text
        self.verdict = verdict

    def answer(self, question: Question) -> Answer:
        return Answer(
            answer_id="1",
            status="answered_record",
            verdict=self.verdict,
            jurisdiction="DE",
            service="meta",
            as_of=date(2026, 11, 21),
            language="en",
            blocks=(Block("text", (Span(self.text),)),),
            sections=("EEA/meta#late",),
        )


def snapshot(name: str) -> Snapshot:
    manifest = Manifest(
        format=4,
        built="2026-11-21",
        embeddings="words",
        dimension=1,
        chroma="1",
        chunk_size=1,
        chunks=0,
        chunk_bytes=0,
        documents=0,
        knowledge_digest=name,
        knowledge_date=None,
        reason=None,
    )
    return Snapshot(Path(name), manifest)


def gate(
    tmp_path: Path, before: Told, after: Told, force: str | None = None
) -> tuple[Gate, list[Preview]]:
    guides = {"old": before, "new": after}
    told: list[Preview] = []
    write(tmp_path, {"golden.yaml": GOLDEN})
    made = Gate(
        golden=tmp_path,
        open=lambda one, _: guides[one.name],
        in_use=snapshot("old"),
        tell=told.append,
        say=lambda _: None,
        force=force,
    )
    return made, told


def test_the_answers_that_change_are_told_before_and_after(tmp_path: Path) -> None:
    made, told = gate(tmp_path, Told("It is used."), Told("It is used now."))
    findings = made.check(snapshot("new"))["gate"]
    (found,) = told
    assert found.headline == "This changes 2 of 2 answers."
    assert lines_of(found.changed[0])[1:] == ["  - It is used.", "  + It is used now."]
    assert findings["changed"] == ["late", "used"]
    assert findings["zero tolerance"] == "1 of 1"
    assert findings["forced"] is None


def test_the_same_answers_change_nothing(tmp_path: Path) -> None:
    made, told = gate(tmp_path, Told("It is used."), Told("It is used."))
    made.check(snapshot("new"))
    assert told[0].headline == "This changes 0 of 2 answers."


def test_a_zero_tolerance_failure_shuts_the_gate_even_if_it_failed_before(tmp_path: Path) -> None:
    made, told = gate(tmp_path, Told("It is used.", "no"), Told("It is used.", "no"))
    with pytest.raises(GateRefused, match="late would be unsafe"):
        made.check(snapshot("new"))
    assert told  # the maintainer sees what would change


def test_a_worse_total_shuts_the_gate(tmp_path: Path) -> None:
    made, _ = gate(tmp_path, Told("It is used."), Told("Who knows."))
    with pytest.raises(GateRefused, match=r"facts: 50.0% right instead of 100.0%"):
        made.check(snapshot("new"))


def test_a_reason_opens_the_gate_and_is_kept(tmp_path: Path) -> None:
    made, _ = gate(tmp_path, Told("It is used."), Told("Who knows."), force="the law has changed")
    findings = made.check(snapshot("new"))["gate"]
    assert findings["forced"] == "the law has changed"
    assert findings["refusals"] == ["facts: 50.0% right instead of 100.0%"]


def test_a_reason_that_was_not_needed_is_not_kept(tmp_path: Path) -> None:
    made, _ = gate(tmp_path, Told("It is used."), Told("It is used."), force="to be sure")
    assert made.check(snapshot("new"))["gate"]["forced"] is None


def test_a_long_question_is_cut_at_the_width(tmp_path: Path) -> None:
    made, told = gate(tmp_path, Told("It is used."), Told("It is used now."))
    made.check(snapshot("new"))
    assert lines_of(told[0].changed[0], width=20)[0] == "late: Is it too lat…"


def test_a_snapshot_in_use_that_cannot_be_searched_leaves_the_new_one_to_be_judged_alone(
    tmp_path: Path,
) -> None:
    made, told = gate(tmp_path, Told("It is used."), Told("It is used."))

    def open_new(one: Snapshot, _: date) -> Told:
        if one.name == "old":
            raise DamagedIndex("its rows are missing")
        return Told("It is used.")

    said: list[str] = []
    findings = replace(made, open=open_new, say=said.append).check(snapshot("new"))["gate"]
    assert findings["compared"] is False
    assert "its rows are missing" in said[0]
    assert told[0].headline == "This changes 0 of 2 answers."

    unsafe, _ = gate(tmp_path, Told("It is used."), Told("It is used.", "no"))
    with pytest.raises(GateRefused, match="late would be unsafe"):
        replace(unsafe, in_use=None).check(snapshot("new"))
