"""A version is cut at its headings, and what a section says has a digest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.changes.sections import digest_of_section, same, sections, sections_under
from tests.knowledge.changes.documents import POLICY, changed


def test_headings_of_every_style_make_paths() -> None:
    text = "before\n\nTop\n===\n\nMiddle\n------\nx\n\n### Low #\n\n**Bold one**\n\n**A label:**\n\ny\n"
    assert [section.path for section in sections(text)] == [
        (),
        ("Top",),
        ("Top", "Middle"),
        ("Top", "Middle", "Low"),
        ("Top", "Middle", "Low", "Bold one"),
    ]


@given(st.text("#=-ab*\n .", max_size=80))
def test_the_sections_together_are_the_text(text: str) -> None:
    assert "".join(section.text for section in sections(text)) == text


def test_a_digest_folds_noise_but_no_words() -> None:
    said = "You can [object](https://a.example/contact/1?ref=dp) — “always”."
    assert digest_of_section(said) == digest_of_section(
        'You  can\n[object](https://a.example/contact/1?fbclid=x9) - "always".'
    )
    assert digest_of_section(said) != digest_of_section(said.replace("can", "cannot"))
    assert digest_of_section(said) != digest_of_section(said.replace("contact/1", "contact/2"))
    assert digest_of_section("after 1.5 days") != digest_of_section("after 15 days")


def test_sections_are_found_under_their_headings_whatever_their_case() -> None:
    found = sections_under(POLICY, ["ARTIFICIAL intelligence"])
    assert [section.heading for section in found] == ["Artificial intelligence"]
    assert "train our models" in found[0].text


def test_only_what_stands_under_the_headings_makes_a_difference() -> None:
    new = changed("green parrot", "blue parrot")
    assert same(POLICY, new, ["Artificial intelligence", "Storage"])
    assert not same(POLICY, new, ["Friends of the house"])


def test_headings_that_are_nowhere_are_not_the_same() -> None:
    assert not same(POLICY, POLICY, ["Cookies"])
