"""Two versions are compared: noise is nothing, each real change is told once."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import Change, Comparison, Kind, compare
from bot.knowledge.changes.parts import new_text, old_text
from bot.knowledge.changes.sections import sections
from bot.knowledge.changes.wordings import PartKind
from tests.knowledge.changes.documents import POLICY, changed


def only(comparison: Comparison) -> Change:
    (change,) = comparison.changes
    return change


def texts(comparison: Comparison, kind: PartKind) -> str:
    return " ".join(
        part.text for change in comparison.changes for part in change.parts if part.kind is kind
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("?ref=dp", "?ref=tos"),
        ("?entry_point=POLICY", "?fbclid=IwAR2xQ81mZp"),
        ("?entry_point=POLICY", "?zz=Qm3x9Kd82LpaW0z7Ty"),
        ("can object with\n", "can object\nwith "),
        ("*   Posts", "* Posts"),
    ],
)
def test_tracking_and_the_wrapping_of_lines_are_nothing(old: str, new: str) -> None:
    assert compare(POLICY, changed(old, new)).changes == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("*   Posts", "-   Posts"),
        ("We collect what you give us.", "We collect what you give us!"),
        ("\\[3\\]](#annotation-3)", "\\[4\\]](#annotation-4)"),
        ("<br><br>* Logins", " | Logins"),
        (
            "We keep your information for 90 days. After that we delete it.",
            "After that we delete it. We keep your information for 90 days.",
        ),
    ],
)
def test_marks_typography_and_order_are_technical(old: str, new: str) -> None:
    assert only(compare(POLICY, changed(old, new))).weight is Weight.TECHNICAL


def test_a_form_that_moved_under_the_same_words_touches_rights() -> None:
    new = changed("contact/712876720715583", "contact/1994830130782319")
    change = only(compare(POLICY, new))
    assert change.weight is Weight.RIGHTS
    assert {"form", "objection"} <= set(change.subjects)


def test_only_the_changed_sentence_counts_not_what_stands_beside_it() -> None:
    beside = "\n\nThe canteen opens at noon for guests.\n\n| Why"
    change = only(compare(POLICY, changed("\n\n| Why", beside)))
    assert (change.path[-1], change.weight) == ("Artificial intelligence", Weight.WORDING)


def test_a_period_that_changed_is_told_and_a_mere_number_is_none() -> None:
    period = only(compare(POLICY, changed("for 90 days", "for 180 days")))
    assert {"dates", "retention"} <= set(period.subjects)
    number = only(compare(POLICY, changed("a green parrot", "2 green parrots")))
    assert number.weight is Weight.WORDING
    assert number.subjects == ()


def test_a_heading_worded_anew_is_renamed() -> None:
    change = only(compare(POLICY, changed("Friends of the house", "Our mascot")))
    assert change.kind is Kind.RENAMED
    assert change.old_path[-1] == "Friends of the house"


def test_a_section_put_elsewhere_says_that_it_moved() -> None:
    start, end = POLICY.index("### Friends"), POLICY.index("### Storage")
    new = POLICY[:start] + POLICY[end:] + "\n" + POLICY[start:end]
    change = only(compare(POLICY, new))
    assert (change.kind, change.weight) == (Kind.MOVED, Weight.TECHNICAL)


def test_a_section_cut_in_two_says_nothing_new() -> None:
    long = "Whoever leaves may take along everything that they have ever written here."
    whole = POLICY + f"\n{long}\n"
    cut = POLICY + f"\n#### And then\n\n{long}\n"
    assert {change.weight for change in compare(whole, cut).changes} == {Weight.TECHNICAL}


def test_an_item_in_another_list_is_another_statement() -> None:
    lists = "# Use\n\nWe use these for safety:\n\n{}* Logins\n\nWe use these for training AI:\n\n{}* Chats\n"
    item = "* Public posts that you or other people have shared with everybody here\n"
    change = only(compare(lists.format(item, ""), lists.format("", item)))
    assert change.weight is Weight.RIGHTS
    assert "public content" in change.subjects


def test_a_section_that_repeats_another_is_technical() -> None:
    note = (
        "\n### Partner\n\nA partner is a firm or a person that uses our products to sell theirs.\n"
    )
    assert only(compare(POLICY + note, POLICY + note + note)).weight is Weight.TECHNICAL


def test_what_touches_rights_most_comes_first() -> None:
    new = changed("Effective May 3", "Effective June 4").replace(
        "can object with", "may not object with"
    )
    first, *others = compare(POLICY, new).of_weight(Weight.RIGHTS)
    assert first.subjects[0] == "objection"
    assert [change.subjects for change in others] == [("dates",)]


_WORDS = st.sampled_from(
    ["we", "you", "posts", "object", "training", "days", "30", "AI", "a", "of"]
)
_SENTENCES = st.lists(_WORDS, min_size=1, max_size=6).map(lambda words: " ".join(words) + ".")
_BLOCKS = st.one_of(
    _SENTENCES,
    _SENTENCES.map("* {}".format),
    _SENTENCES.map("| {} | x |".format),
    st.sampled_from(["# One", "## Two", "**Three**", "Four\n===", "[a](https://a.example/b?c=1)"]),
)
_DOCUMENTS = st.lists(st.tuples(_BLOCKS, st.sampled_from(["\n", "\n\n", " "])), max_size=14).map(
    lambda blocks: "".join(block + end for block, end in blocks)
)


@given(_DOCUMENTS)
def test_a_text_beside_itself_has_no_changes(text: str) -> None:
    assert compare(text, text).changes == ()


@given(_DOCUMENTS, _DOCUMENTS)
@settings(deadline=None)
def test_the_parts_together_are_both_versions_to_the_letter(old: str, new: str) -> None:
    for change in compare(old, new).changes:
        assert old_text(change.parts) == change.old
        assert new_text(change.parts) == change.new
        for part in change.parts:
            assert change.old.startswith(part.old, part.old_start)
            assert change.new.startswith(part.new, part.new_start)


@given(_DOCUMENTS, _DOCUMENTS)
@settings(deadline=None)
def test_sections_added_and_removed_add_up(old: str, new: str) -> None:
    kinds = compare(old, new).kinds()
    assert kinds[Kind.ADDED] - kinds[Kind.REMOVED] == (
        len(sections(new)) - len(sections(old)) if kinds else 0
    )


@given(st.integers(0, 7), st.sampled_from(["quixotic", "zweifelhaft"]))
def test_a_sentence_that_changed_is_told_once(place: int, word: str) -> None:
    sentences = [
        f"Sentence {name} tells of {name} things."
        for name in ("one", "two", "ab", "cd", "ef", "gh", "ij", "kl")
    ]
    altered = [*sentences]
    altered[place] = altered[place].replace("tells of", f"tells of {word}")
    told = compare("# T\n\n" + " ".join(sentences), "# T\n\n" + " ".join(altered))
    assert texts(told, PartKind.ADDED).split() == [word]
    assert texts(told, PartKind.REMOVED) == ""


@given(st.text("abcdefABCDEF0123456789", min_size=1, max_size=60))
def test_whatever_a_tracking_parameter_holds_is_nothing(value: str) -> None:
    assert compare(POLICY, changed("?ref=dp", f"?fbclid={value}")).changes == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [("a\n\n" * 140_000, "a\n\nb\n\n" * 70_000), ("A. " * 140_000, "AI B. " * 70_000)],
)
def test_hostile_texts_take_seconds_not_minutes(old: str, new: str) -> None:
    started = time.process_time()
    compare(old, new)
    assert time.process_time() - started < 30
