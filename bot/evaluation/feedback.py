"""What support staff do with feedback: read it, take it along, make golden questions of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from bot.answering.case import Case, read_case, sections_by_short_name
from bot.errors import BadRequest
from bot.knowledge.read import Knowledge
from bot.knowledge.topics import PLAIN_QUESTIONS
from bot.store.feedback import Feedback

# Stands where no section is known any more, and fails the evaluation until it is replaced.
_UNKNOWN_SECTION = "name-the-section"


def table(feedback: Iterable[Feedback]) -> str:
    """The reports, newest first, and how often an answer was found helpful."""
    kept = list(feedback)
    lines = []
    for one in reversed(kept):
        if one.kind == "wrong":
            lines.append(f"{one.number:>5}  {one.day}  {one.verdict or '-':<8} {one.case}")
            lines.append(f"       answer {one.answer_id or '-'}, {one.language}")
            lines.append(f"       asked: {_in_a_line(one.question) or '(with buttons)'}")
            lines.append(f"       wrong: {_in_a_line(one.remark) or '(not said)'}")
    helpful = sum(one.kind == "helpful" for one in kept)
    lines.append(f"{len(kept) - helpful} reported, {helpful} found helpful")
    return "\n".join(lines)


def json_lines(feedback: Iterable[Feedback]) -> str:
    """The same with every field, as one JSON object a line."""
    return "".join(
        json.dumps({**asdict(one), "day": one.day.isoformat()}, ensure_ascii=False) + "\n"
        for one in feedback
    )


def section_names(knowledge: Knowledge) -> dict[str, str]:
    """The sections of the knowledge (`EEA/meta#late`) by the short names that cases have."""
    named = sections_by_short_name(knowledge.records.values())
    return {name: id_ for name, (id_, _) in named.items()}


def golden_question(feedback: Feedback, sections: Mapping[str, str]) -> str:
    """A report as an entry of a file of golden questions; its verdict is still the reported one.

    Raises BadRequest for what is no report of a known case.
    """
    case = read_case(feedback.case)
    if case is None or feedback.kind != "wrong":
        raise BadRequest(f"Number {feedback.number} is no report of an answer: name another.")
    remark = _in_a_line(feedback.remark) or "not said what"
    lines = [
        f"  # Reported on {feedback.day}: {remark}",
        "  # Put in the right verdict and what must be said; take out what tells of a person.",
        f"  - id: {_id(feedback)}",
        f"    class: {'past' if case.said_day else 'clear' if feedback.verdict else 'unsupported'}",
        "    turns:",
        f"      - {_quoted(feedback.question or PLAIN_QUESTIONS[0])}",
        *(
            []
            if case.jurisdiction == "001"
            else [f"    jurisdiction: {_quoted(case.jurisdiction)}"]
        ),
        f"    service: {_quoted(case.service)}",
        *_expected(feedback, case, sections),
        f"    reply_language: {_quoted(feedback.language)}",
    ]
    return "\n".join(lines) + "\n"


def append_golden(feedback: Feedback, sections: Mapping[str, str], path: Path) -> None:
    """Append a report to a file of golden questions, a new one if there is none."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if f"id: {_id(feedback)}\n" in before:
        raise BadRequest(f"{path} holds number {feedback.number} already: change it there.")
    entry = golden_question(feedback, sections)
    if not before:
        before = f"# Reported by people.\ntoday: {feedback.day}\nquestions:\n"
    path.write_text(before.rstrip("\n") + "\n" + entry, encoding="utf-8")


def _expected(feedback: Feedback, case: Case, sections: Mapping[str, str]) -> list[str]:
    if feedback.verdict is None and case.section is None:
        return ["    status: unanswerable"]
    verdict = [f"    verdict: {_quoted(feedback.verdict)}"] if feedback.verdict else []
    proof = sections.get(case.section or "", _UNKNOWN_SECTION)
    return ["    status: answered", *verdict, f"    proof: [{_quoted(proof)}]"]


def _id(feedback: Feedback) -> str:
    return f"feedback-{feedback.number}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # YAML reads it as it stands


def _in_a_line(text: str | None) -> str:
    """A text without line breaks, and without what a terminal would obey."""
    seen = "".join(letter if letter.isprintable() else " " for letter in text or "")
    return " ".join(seen.split())
