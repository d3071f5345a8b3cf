"""Second copies of a text go; what repeats for a reason stays."""

from __future__ import annotations

from bot.knowledge.cleaning.blocks import Block, heading, paragraph
from bot.knowledge.cleaning.repeats import once


def section(title: str, count: int, link: str = "a") -> list[Block]:
    text = "is a sentence that says what we do with it and for how long we keep it."
    return [heading(title, 2)] + [
        paragraph(f"{title} {number} {text} [More]({link})") for number in range(count)
    ]


def test_a_section_that_stands_twice_is_kept_once_wherever_its_links_lead() -> None:
    text = section("Partners", 2, "https://x.example/1")
    again = section("Partners", 2, "https://x.example/2")
    assert once([*text, *section("Other", 2), *again]) == ((*text, *section("Other", 2)), 1)


def test_the_printable_version_of_a_page_is_dropped() -> None:
    text = [
        paragraph(f"Paragraph {number} of a long page that is printed below once more.")
        for number in range(60)
    ]
    kept, copies = once([*text, paragraph("Printable version"), *text])
    assert (len(kept), copies) == (61, 1)


def test_the_same_list_under_two_purposes_stays() -> None:
    same = [
        paragraph("Your activity and the information you provide"),
        paragraph("Device information"),
    ]
    blocks = [heading("To train models", 2), *same, heading("To show ads", 2), *same]
    assert once(blocks) == (tuple(blocks), 0)


def test_many_equal_lines_are_looked_through_quickly_and_kept_in_part() -> None:
    kept, copies = once([paragraph("the same")] * 100_000)
    assert copies > 0
    assert 0 < len(kept) < 100_000
