"""A section as a person sees it: paragraphs, lists, citations, its translation."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering.answer import Block
from bot.answering.choosing import Chosen
from bot.answering.sources import Notes, inline
from bot.answering.telling import section_blocks
from bot.knowledge.read import read_knowledge
from tests.knowledge.files import RECORD, sound, write


def blocks(folder: Path, text: str, language: str = "en") -> list[Block]:
    sound(folder)
    write(folder, {"guidance/EEA/meta.md": RECORD.split("Yes, at any time")[0] + text})
    knowledge, faults = read_knowledge(folder)
    assert faults == ()
    record = knowledge.records["EEA/meta"]
    chosen = Chosen(record, record.sections[0], 1.0, 1.0)
    return section_blocks(knowledge, chosen, language, Notes(knowledge.sources, language))


def shown(found: list[Block]) -> list[tuple[str, str]]:
    return [(block.kind, "".join(span.text for span in block.spans)) for block in found]


def test_paragraphs_lists_and_steps_are_told_apart(tmp_path: Path) -> None:
    text = "Yes. [@start]\n\n- one [@start]\n- two\n  goes on\n\n1. first [@pause]\n2. second\n"
    assert shown(blocks(tmp_path, text)) == [
        ("text", "Yes. [1]"),
        ("item", "one [1]"),
        ("item", "two goes on"),
        ("step", "first [2]"),
        ("step", "second"),
    ]


def test_a_day_at_the_beginning_of_a_line_is_no_step(tmp_path: Path) -> None:
    text = "It began on\n27. May 2025 and in\n2026. went on. [@start]\n"
    assert shown(blocks(tmp_path, text)) == [
        ("text", "It began on 27. May 2025 and in 2026. went on. [1]")
    ]


def test_a_section_without_a_translation_follows_in_english_with_a_line_saying_so(
    tmp_path: Path,
) -> None:
    found = blocks(tmp_path, "Yes. [@start]\n", "de")
    assert [block.kind for block in found] == ["note", "text"]
    assert "Englisch" in found[0].spans[0].text


def test_marks_link_to_their_source(tmp_path: Path) -> None:
    found = blocks(tmp_path, "Yes. [@start; @pause]\n")
    marks = [(span.text, span.url) for span in found[0].spans if span.text.startswith("[")]
    assert marks == [("[1]", "https://example.org/a"), ("[2]", "https://example.org/a")]


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("see https://a.example/b.", "https://a.example/b"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("https://a.example/x?y=1&z=2, then", "https://a.example/x?y=1&z=2"),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(text: str, linked: str) -> None:
    spans = inline(text)
    assert [span.url for span in spans if span.url] == [linked]
    assert "".join(span.text for span in spans) == text


def test_bold_is_kept_and_its_signs_are_not() -> None:
    assert [(span.text, span.strong) for span in inline("a **b** c") if span.text] == [
        ("a ", False),
        ("b", True),
        (" c", False),
    ]
