"""What is read of a PDF: paragraphs, headings, and not what comes back on every page."""

from __future__ import annotations

import pytest

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning.cleaned import cleaned
from tests.knowledge.cleaning.pdfs import HEIGHT, Words, from_objects, from_streams, pdf

FULL = (
    "The provider shall tell every user how to object before it begins to train a model with posts"
)


def test_the_lines_of_a_paragraph_are_joined_and_paragraphs_are_not() -> None:
    page = [
        Words(FULL, 200),
        Words("of adults. It shall not ask for reasons.", 212),
        Words("A second paragraph begins after a gap and ends here.", 236),
    ]
    assert cleaned(pdf(page), ".pdf").text == (
        f"{FULL} of adults. It shall not ask for reasons.\n\n"
        "A second paragraph begins after a gap and ends here.\n"
    )


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = [Words(FULL, 400), Words(FULL, 412)]
    second = [
        Words("of children. That is all of it.", 200),
        Words("Another one, which stands apart.", 230),
    ]
    assert (
        f"{FULL} {FULL} of children. That is all of it.\n\nAnother"
        in cleaned(pdf(first, second), ".pdf").text
    )


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    pages = [
        [
            Words("Official Gazette of Nowhere", 30),
            Words(f"Page {number} holds a sentence of its own, unlike any other page.", 300),
            Words(f"L 119/{number}", 815),
            Words(str(number), 825, left=300),
        ]
        for number in range(1, 6)
    ]
    text = cleaned(pdf(*pages), ".pdf").text
    assert "Gazette" not in text
    assert "L 119" not in text
    assert text.count("sentence of its own") == 5
    assert not any(line.isdigit() for line in text.split("\n"))


def test_larger_letters_are_headings_and_the_largest_are_the_highest() -> None:
    page = [
        Words("Guide to objecting", 100, size=22),
        Words("Who may object", 140, size=15),
        *(Words(FULL, 160 + 12 * line) for line in range(4)),
        Words("How to object", 260, size=15),
        *(Words(FULL, 280 + 12 * line) for line in range(4)),
    ]
    text = cleaned(pdf(page), ".pdf").text
    headings = [line for line in text.split("\n") if line.startswith("#")]
    assert headings == ["# Guide to objecting", "## Who may object", "## How to object"]


def test_a_word_parted_at_the_end_of_a_line_is_one_word() -> None:
    page = [
        Words("The right to object is about the training of models with the data of per-", 200),
        Words("sons who never agreed, and a self-", 212),
        Words(
            "employed photographer is one of them. Self-help: the self-employed may object.", 224
        ),
    ]
    text = cleaned(pdf(page), ".pdf").text
    assert "data of persons who" in text
    assert "a self-employed photographer" in text


def test_the_raised_number_of_a_footnote_stays_in_its_line() -> None:
    page = [
        Words("Having regard to the opinion of the Committee ", 200),
        Words("(1)", 196, left=290, size=6),
        Words("and to many other opinions that were given in the course of the procedure.", 212),
    ]
    assert "Committee(1) and" in cleaned(pdf(page), ".pdf").text.replace(
        "Committee (1)", "Committee(1)"
    )


def test_an_article_in_a_pdf_is_a_heading_with_its_title() -> None:
    page = [
        Words("Article 21", 200, left=270),
        Words("Right to object", 224, left=260),
        Words(f"1. {FULL}.", 248),
        Words(f"2. {FULL}.", 260),
    ]
    text = cleaned(pdf(page), ".pdf").text
    assert text.startswith(f"## Article 21 — Right to object\n\n1. {FULL}.\n\n2. ")


def test_a_scanned_pdf_is_refused_with_what_to_do() -> None:
    with pytest.raises(UnreadableOriginal, match=r"scanned.*OCR"):
        cleaned(from_streams([b"0 0 200 200 re f", b"0 0 100 100 re f"]), ".pdf")


def test_an_encrypted_pdf_is_refused_as_such() -> None:
    locked = pdf(
        [Words(FULL, 200)],
        trailer="/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
        f"/O <{'00' * 32}> /U <{'00' * 32}> >>",
    )
    with pytest.raises(UnreadableOriginal, match="encrypted"):
        cleaned(locked, ".pdf")


def test_a_torn_pdf_is_refused_as_damaged() -> None:
    with pytest.raises(UnreadableOriginal, match="damaged"):
        cleaned(b"%PDF-1.7\n" + b"nothing that a PDF holds " * 20, ".pdf")


def test_a_link_of_a_pdf_keeps_its_address() -> None:
    stream = f"BT /F 10 Tf 70 600 Td ({FULL} here) Tj ET".encode()
    linked = from_objects(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {HEIGHT}] /Contents 4 0 R "
            "/Resources << /Font << /F 5 0 R >> >> /Annots [<< /Type /Annot /Subtype /Link "
            "/Rect [70 595 500 612] /A << /S /URI /URI (https://forms.example/object) >> >>] >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
    )
    text = cleaned(linked, ".pdf").text
    assert text.endswith("](https://forms.example/object)\n")
    assert text.startswith("[The provider shall tell")


def test_a_cross_reference_at_the_end_of_a_paragraph_is_no_heading() -> None:
    page = [
        Words(f"1. {FULL} as is said in", 200),
        Words("Chapter VII.", 212),
        Words(f"2. {FULL}.", 224),
    ]
    assert "as is said in Chapter VII.\n\n2. " in cleaned(pdf(page), ".pdf").text
