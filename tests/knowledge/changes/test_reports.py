"""A comparison is told in the terminal and as a page, with nothing of a foreign text obeyed."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from bot.knowledge.changes.comparison import compare
from bot.knowledge.changes.excerpts import passage_address
from bot.knowledge.changes.page import page_report
from bot.knowledge.changes.report import Versions
from bot.knowledge.changes.terminal import columns, terminal_report
from tests.knowledge.changes.documents import POLICY, changed

VERSIONS = Versions(
    "Example Policy", "https://www.example.com/policy", date(2025, 5, 28), date(2026, 1, 15)
)
NEW = (
    changed("contact/712876720715583", "contact/1994830130782319")
    .replace("green parrot", "blue parrot")
    .replace("*   Posts", "-   Posts")
)
HOSTILE = changed(
    "can object with", "cannot object \x1b[2J<script>alert(1)</script>\u202e<img src=x> with"
)


def test_the_terminal_begins_with_the_counts_and_what_touches_rights() -> None:
    lines = terminal_report(compare(POLICY, NEW), VERSIONS).splitlines()
    said = " ".join(lines)
    assert "2025-05-28 → 2026-01-15 https://www.example.com/policy" in said
    assert "3 sections changed: 1 touch rights (objection, form), 1 wording, 1 technical" in said
    assert said.index("1994830130782319") < said.index("blue")
    assert "[-green-] {+blue+}" in said
    assert lines[-1] == "Technical: 1"


@pytest.mark.parametrize("width", [24, 60, 120])
@pytest.mark.parametrize("colours", [False, True])
def test_no_line_is_wider_than_the_terminal(width: int, colours: bool) -> None:
    told = terminal_report(compare(POLICY, NEW), VERSIONS, width=width, colours=colours)
    bare = re.sub(r"\x1b\[\d+m", "", told)
    assert max(columns(line) for line in bare.splitlines()) <= width
    assert ("\x1b[" in told) is colours


def test_a_foreign_text_cannot_steer_the_terminal() -> None:
    told = terminal_report(compare(POLICY, HOSTILE), VERSIONS)
    assert "\x1b" not in told
    assert "\u202e" not in told


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def test_a_foreign_text_is_no_markup_on_the_page() -> None:
    tags = Tags()
    tags.feed(page_report(compare(POLICY, HOSTILE), VERSIONS))
    assert not {"script", "img", "link", "iframe"} & set(tags.found)
    assert all(link.startswith(("#", VERSIONS.address)) for link in tags.links)


def test_the_page_marks_what_came_and_went_and_links_to_the_passage() -> None:
    page = page_report(compare(POLICY, NEW), VERSIONS)
    assert "<del>green</del> <ins>blue</ins>" in page
    assert f">{VERSIONS.address}</a>" in page
    assert "2025-05-28" in page
    assert "#:~:text=Our%20mascot%20is%20a%20blue%20parrot" in page


def test_an_address_that_is_no_web_page_is_no_link() -> None:
    strange = Versions("P", "javascript:alert(1)", VERSIONS.old, VERSIONS.new)
    tags = Tags()
    tags.feed(page_report(compare(POLICY, NEW), strange))
    assert all(link.startswith("#") for link in tags.links)


def test_words_of_a_passage_are_written_for_an_address() -> None:
    assert passage_address("https://a.example/x#y", "opt-out, A&B") == (
        "https://a.example/x#:~:text=opt%2Dout%2C%20A%26B"
    )


def test_nothing_changed_is_said_in_so_many_words() -> None:
    same = compare(POLICY, POLICY)
    assert "Nothing changed." in terminal_report(same, VERSIONS)
    assert "Nothing changed." in page_report(same, VERSIONS)
