"""Question-headed sections of a record, and their translations bound to a digest."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from bot.knowledge.faults import Fault
from bot.knowledge.guidance import (
    Record,
    RecordFields,
    Section,
    TranslatedSection,
    TranslationFields,
)
from bot.knowledge.markdown import File, cited, headings

QUESTION_MARKS = ("?", "？", "؟", ";", "\N{GREEK QUESTION MARK}")
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\r?\n")


@dataclass(frozen=True)
class _Slice:
    """A section as it stands in a body."""

    id: str | None
    title: str
    text: str
    start: int
    end: int


def digest(text: str) -> str:
    """The twelve hexadecimal digits that bind a translation to the text of a section."""
    folded = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return hashlib.sha256(folded.encode()).hexdigest()[:12]


def read_sections(
    fields: RecordFields, file: File
) -> tuple[tuple[Section, ...], tuple[Fault, ...]]:
    """Cut a record's body into the sections that its front matter declares."""
    faults: list[Fault] = []
    sections: list[Section] = []
    slices = _slices(file, faults)
    for one in slices:
        declared = fields.sections.get(one.id or "")
        if declared is None:
            fix = f"declare it under sections: {one.id}: {{topic: ...}}"
            faults.append(
                Fault(file.path, f"#{one.id}", "is not declared in the front matter", fix)
            )
            continue
        if not one.title.endswith(QUESTION_MARKS):
            fix = "word it as a person would ask it, ending in a question mark"
            faults.append(Fault(file.path, f"#{one.id}", "the heading is not a question", fix))
        faults += _uncited(file.path, one)
        sections.append(
            Section(
                id=str(one.id),
                title=one.title,
                fields=declared,
                text=one.text,
                start=one.start,
                end=one.end,
                sources=cited(one.text),
                digest=digest(one.text),
            )
        )
    present = {one.id for one in slices}
    for name in fields.sections:
        if name not in present:
            fix = f"add a heading ending in {{#{name}}} or remove the declaration"
            faults.append(Fault(file.path, f"sections.{name}", "has no section in the body", fix))
    return tuple(sections), tuple(faults)


def read_translated(
    fields: TranslationFields, file: File, record: Record
) -> tuple[dict[str, TranslatedSection], tuple[Fault, ...], tuple[Fault, ...]]:
    """Read a translation: its current sections, its faults, and warnings on outdated ones."""
    faults: list[Fault] = []
    warnings: list[Fault] = []
    originals = {section.id: section for section in record.sections}
    found: dict[str, TranslatedSection] = {}
    for one in _slices(file, faults):
        original = originals.get(one.id or "")
        bound = fields.sections.get(one.id or "")
        at = f"sections.{one.id}"
        if original is None:
            fix = "remove it, or correct its id"
            faults.append(Fault(file.path, at, f"{record.id} has no such section", fix))
        elif bound is None:
            fix = f"write sections: {{{one.id}: {original.digest}}} once it is translated"
            faults.append(Fault(file.path, at, "is not bound to a digest", fix))
        elif bound != original.digest:
            fix = f"renew the translation and write {original.digest}"
            warnings.append(Fault(file.path, at, "its original has changed since", fix))
        elif set(cited(one.text)) != set(original.sources):
            fix = "name the same sources: " + ", ".join(f"[@{name}]" for name in original.sources)
            faults.append(Fault(file.path, at, "names other sources than its original", fix))
        else:
            found[original.id] = TranslatedSection(
                id=original.id, title=one.title, text=one.text, digest=bound
            )
    for section in record.sections:
        if section.id not in fields.sections:
            fix = f"translate it and write sections: {{{section.id}: {section.digest}}}"
            warnings.append(Fault(file.path, f"sections.{section.id}", "is not translated", fix))
    return found, tuple(faults), tuple(warnings)


def _slices(file: File, faults: list[Fault]) -> tuple[_Slice, ...]:
    marks = headings(file.body)
    tops = [mark for mark in marks if mark.level <= 2]
    before = file.body[: tops[0].start] if tops else file.body
    if before.strip():
        fix = "begin the body with '## A question? {#id}'"
        faults.append(Fault(file.path, "body", "text stands before the first heading", fix))
    found: list[_Slice] = []
    for index, mark in enumerate(tops):
        end = tops[index + 1].start if index + 1 < len(tops) else len(file.body)
        one = _Slice(mark.id, mark.title, file.body[mark.start : end], mark.start, end)
        if mark.id is None or mark.level != 2:
            fix = "write it as '## A question? {#its-id}'"
            faults.append(Fault(file.path, mark.title, "is not a heading of a section", fix))
        elif any(other.id == mark.id for other in found):
            faults.append(Fault(file.path, f"#{mark.id}", "stands twice", "give it another id"))
        elif not file.body[mark.end : end].strip():
            faults.append(Fault(file.path, f"#{mark.id}", "is empty", "write the section"))
        else:
            found.append(one)
    return tuple(found)


def _uncited(path: str, one: _Slice) -> list[Fault]:
    """Every paragraph and every list must name a source; a list may be named by its lead-in."""
    _, _, body = one.text.partition("\n")
    faults = []
    for paragraph in _PARAGRAPH_BREAK.split(body):
        text = " ".join(paragraph.split())
        if text and not text.startswith("#") and not cited(text):
            problem = f"the paragraph '{text[:50]}...' names no source"
            faults.append(Fault(path, f"#{one.id}", problem, "end it with [@source-id]"))
    return faults
