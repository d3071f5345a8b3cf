"""A section is cut into paragraphs, points and sentences, none of which is lost."""

from __future__ import annotations

import pytest

from bot.answering.pieces import pieces, sentences
from bot.live import LiveGuide


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It works. Try it. [@a; @b] Then wait.", ["It works.", "Try it. [@a; @b]", "Then wait."]),
        ("It goes further. 26 May was a day.", ["It goes further.", "26 May was a day."]),
        ("By Art. 21 GDPR. Nr. 3 holds.", ["By Art. 21 GDPR.", "Nr. 3 holds."]),
        ("Am 26. Mai begann es.", ["Am 26. Mai begann es."]),
        ("It is z. B. Meta that does.", ["It is z. B. Meta that does."]),
        ("可以。現在就行。[@a]", ["可以。", "現在就行。[@a]"]),
        ("No. You cannot.", ["No.", "You cannot."]),
    ],
)
def test_sentences_end_where_a_reader_would_say(text: str, found: list[str]) -> None:
    assert list(sentences(text)) == found


def test_no_letter_of_the_knowledge_is_lost(live: LiveGuide) -> None:
    for record in live.guide.knowledge.records.values():
        for section in record.sections:
            for piece in pieces(section.text):
                together = "".join(sentences(piece.text))
                assert together.replace(" ", "") == piece.text.replace(" ", "")
