"""The headings of a body, where they stand and which lines only look like one."""

from __future__ import annotations

from time import process_time

from bot.knowledge.markdown import headings


def test_a_number_sign_inside_a_code_block_is_no_heading() -> None:
    body = "# One\n\n```\n# a comment\n```\n\n## Two\n\n~~~\n## another\n~~~\n\n### Three\n"
    assert [mark.title for mark in headings(body)] == ["One", "Two", "Three"]


def test_a_heading_knows_the_line_that_it_stands_in() -> None:
    body = "Before.\n\n## The right {#right}\n\nAfter.\n"
    (mark,) = headings(body)
    assert body[mark.start : mark.end] == "## The right {#right}"
    assert (mark.level, mark.title, mark.id) == (2, "The right", "right")


def test_many_headings_between_many_code_blocks_are_found_at_once() -> None:
    body = "".join(f"## Heading {number}\n\n```\n# no\n```\n\n" for number in range(20_000))
    begun = process_time()
    assert len(headings(body)) == 20_000
    # Counting every fence before every heading took most of a minute.
    assert process_time() - begun < 5
