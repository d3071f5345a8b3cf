from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.fetching.outline import outline_of
from tests.knowledge.fetching.pages import POLICY

PIECES = (
    "<h1>",
    "</h1>",
    "<title",
    "<script>",
    "</script>",
    "<a ",
    "<input ",
    ">",
    "<!--",
    "é",
    '"',
)


def test_a_page_is_outlined_without_what_its_scripts_hold() -> None:
    outline = outline_of(POLICY)
    assert outline.title == "Privacy Policy | Meta"
    assert outline.headings == ()
    assert outline.language == "en"
    assert outline.noscript == "Please enable JavaScript to see the comments."
    assert not outline.asks_password


def test_headings_are_told_as_a_person_reads_them() -> None:
    page = b'<h1 class="x">Sorry,\n <b>page</b> not&nbsp;found</H1><h1> </h1><h1>Menu</h1>'
    assert outline_of(page).headings == ("Sorry, page not found", "Menu")


def test_a_page_in_an_older_encoding_is_read_in_it() -> None:
    page = '<meta charset="windows-1251"><title>Страница не найдена</title>'.encode("windows-1251")
    assert outline_of(page).title == "Страница не найдена"


def test_a_page_in_an_encoding_that_nobody_knows_is_still_read() -> None:
    assert outline_of(b'<meta charset="klingon"><title>Policy</title>').title == "Policy"


@pytest.mark.parametrize("tag", ["<input type=password>", "<INPUT name=p TYPE='password' />"])
def test_a_page_asks_for_a_password_with_a_field_for_it(tag: str) -> None:
    assert outline_of(tag.encode()).asks_password


def test_what_a_script_without_an_end_holds_is_no_heading() -> None:
    assert outline_of(b"<title>A</title><script>'<h1>Page not found</h1>'").headings == ()


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_page_has_an_outline(page: str) -> None:
    assert "<script" not in outline_of(page.encode()).title


@pytest.mark.parametrize(
    "piece", ["<a ", "<h1>", "<h1", "<title", "<script", "<input ", "<noscript>"]
)
def test_a_page_made_to_be_slow_to_read_is_read_at_once(piece: str) -> None:
    outline = outline_of(piece.encode() * 150_000)
    assert not outline.asks_password
