"""What is read of Markdown and plain text: the same words, in one form."""

from __future__ import annotations

import pytest

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning.cleaned import cleaned
from bot.knowledge.markdown import headings

SENTENCE = (
    "You may object to the use of your posts for the training of models, at any time and for free."
)


def markdown(text: str) -> str:
    return cleaned(text.encode(), ".md").text


def plain(text: str) -> str:
    return cleaned(text.encode(), ".txt").text


def test_underlined_headings_become_marked_ones() -> None:
    assert (
        markdown(f"Policy\n======\n\nScope\n-----\n\n{SENTENCE}\n")
        == f"# Policy\n\n## Scope\n\n{SENTENCE}\n"
    )


def test_bold_headings_and_closing_marks_are_plain_headings() -> None:
    assert markdown(f"### **Your rights** ###\n{SENTENCE}") == f"### Your rights\n\n{SENTENCE}\n"


def test_a_policy_without_headings_takes_its_bold_lines_for_them() -> None:
    text = markdown(
        f"**1\\. The services we provide**\n\n{SENTENCE}\n\n**2\\. Your commitments**\n\n{SENTENCE} Really.\n"
    )
    assert [mark.title for mark in headings(text)] == [
        "1. The services we provide",
        "2. Your commitments",
    ]


def test_links_keep_where_they_lead_and_empty_ones_go() -> None:
    text = markdown(
        f'{SENTENCE} [The form](https://x.example/f?a[0]=1 "Form")[](https://x.example)[Top](#top)\n'
    )
    assert text.endswith("[The form](https://x.example/f?a%5B0%5D=1) Top\n")


def test_lists_and_rules_are_written_one_way() -> None:
    text = markdown(f"{SENTENCE}\n\n* * *\n\n*   One\n*   Two\n    + deeper\n")
    assert text == f"{SENTENCE}\n\n- One\n- Two\n    - deeper\n"


def test_breaks_and_other_elements_are_no_words() -> None:
    text = markdown(f"{SENTENCE}<br>Next line.<br/>\n\n<!-- note\n\nto self -->\n<div>End.</div>\n")
    assert text == f"{SENTENCE}\nNext line.\n\nEnd.\n"


def test_a_number_sign_in_a_block_of_code_stays_and_is_no_heading() -> None:
    text = markdown(f"# Policy\n\n{SENTENCE}\n\n```sh\n# comment\n\n# another\n")
    assert "# comment" in text
    assert [mark.title for mark in headings(text)] == ["Policy"]


def test_a_table_stays_a_table() -> None:
    table = "| Purpose | Basis |\n| --- | --- |\n| Training | Interests |"
    assert markdown(f"{SENTENCE}\n\n{table}\n") == f"{SENTENCE}\n\n{table}\n"


def test_cleaning_a_clean_text_again_changes_nothing() -> None:
    text = markdown(
        f"Policy\n======\n\n{SENTENCE}\n\n*   [One](https://x.example/1)\n*   Two\n\nThree\n"
    )
    assert markdown(text) == text


def test_wrapped_lines_are_joined_and_whole_paragraphs_are_not() -> None:
    wrapped = f"{SENTENCE[:48].rstrip()}\n{SENTENCE[48:].lstrip()}\n"
    assert SENTENCE in plain(wrapped + "\n" + wrapped.replace("You", "We"))
    long = f"{SENTENCE} {SENTENCE}"
    assert plain(f"{long}\n{long} Really.\n") == f"{long}\n\n{long} Really.\n"


def test_a_paragraph_wrapped_over_an_empty_line_goes_on_in_mid_sentence() -> None:
    text = plain(
        "The main role of the board is to ensure that the law is applied in one way, and\n\n"
        "it may decide what a member shall do where another member asks for that. It may\n"
        "also act at once.\n\n2. It shall then say why it has done so, and the reasons that it had for doing so.\n"
    )
    assert "applied in one way, and it may decide" in text
    assert "It may also act at once.\n\n2. It shall" in text


def test_a_printed_table_of_contents_is_dropped_and_remarked() -> None:
    found = cleaned(
        f"1 Scope ............ 4\n\n2 Findings of fact .......... 12\n\n{SENTENCE}\n".encode(),
        ".txt",
    )
    assert found.text == f"{SENTENCE}\n"
    assert found.remarks == ("2 lines of a table of contents dropped",)


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_texts_are_utf_8_or_marked_utf_16(suffix: str) -> None:
    said = f"Grüße. {SENTENCE}"
    assert cleaned(said.encode("utf-16"), suffix).text == f"{said}\n"
    assert cleaned(said.encode("utf-8-sig"), suffix).text == f"{said}\n"
    with pytest.raises(UnreadableOriginal, match="UTF-8"):
        cleaned(said.encode("cp1252"), suffix)
    with pytest.raises(UnreadableOriginal, match="zero bytes"):
        cleaned(said.encode("utf-8") + b"\0", suffix)
