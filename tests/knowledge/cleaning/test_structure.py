"""Headings known by their words alone, and lines that only look like one."""

from __future__ import annotations

import pytest

from bot.knowledge.cleaning.blocks import Block, Kind, heading, markdown, paragraph
from bot.knowledge.cleaning.structure import with_headings

LONG = "The court holds that the user may object at any time, since nothing in the law says otherwise, and gives its reasons below."


def lines(*texts: str, language: str | None = None) -> list[str]:
    blocks = [paragraph(text) for text in texts]
    return markdown(with_headings(blocks, language)).strip().split("\n\n")


def test_divisions_of_a_law_stand_below_each_other() -> None:
    assert lines(
        "TITLE I", "CHAPTER III", "Rights", "Section 4", "Article 21", "Right to object", f"1. {LONG}", "Article 22", LONG
    ) == [
        "## TITLE I",
        "### CHAPTER III — Rights",
        "#### Section 4",
        "##### Article 21 — Right to object",
        f"1. {LONG}",
        "##### Article 22",
        LONG,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["Artikel 21", "Artículo 21", "Articolo 21", "Art. 21", "§ 7", "Artykuł 21"]
)
def test_an_article_is_one_in_other_languages_too(line: str) -> None:
    assert lines(line, LONG)[0] == f"## {line}"


def test_an_article_that_is_only_mentioned_is_no_heading() -> None:
    assert lines("Legal norms:", "Article 6", "Article 9", LONG)[:2] == [
        "Legal norms:",
        "Article 6",
    ]
    assert lines("Article 21 gives users a right to object.", LONG)[0].startswith("Article 21")


def test_the_parts_of_a_ruling_are_headings() -> None:
    assert lines("Tenor", "Die Klage wird abgewiesen.", "Entscheidungsgründe:", LONG) == [
        "## Tenor",
        "Die Klage wird abgewiesen.",
        "## Entscheidungsgründe",
        LONG,
    ]


def test_the_language_narrows_the_words_of_a_ruling() -> None:
    assert lines("Diritto", LONG, language="it")[0] == "## Diritto"
    assert lines("Diritto", LONG, language="de")[0] == "Diritto"


def test_numbered_headings_stand_above_text_and_numbered_items_do_not() -> None:
    assert lines("3. The dispute", LONG, "3.1 Legal basis", LONG) == [
        "## 3. The dispute", LONG, "### 3.1 Legal basis", LONG,
    ]  # fmt: skip
    assert lines("1. Open the form", "2. Write your name", "3. Send it")[0] == "1. Open the form"


def test_what_is_found_goes_below_the_heading_it_stands_under() -> None:
    blocks = [heading("A page", 1), heading("The decision", 2), paragraph("Tenor"), paragraph(LONG)]
    assert [block.level for block in with_headings(blocks) if block.kind is Kind.HEADING] == [
        1,
        2,
        3,
    ]


def test_bold_lines_are_headings_only_where_there_are_no_others() -> None:
    bold, text = Block(Kind.PARAGRAPH, "Your rights", strong=True), paragraph(LONG)
    assert next(with_headings([bold, text])).kind is Kind.HEADING
    marked = [heading("One", 1), heading("Two", 2), bold, text]
    assert [block.kind for block in with_headings(marked)][2] is Kind.PARAGRAPH
