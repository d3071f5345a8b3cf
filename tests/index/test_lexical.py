import numpy as np
import pytest

from bot.index.lexical import Lexicon
from bot.knowledge.chunking import Chunk
from tests.index.test_search import chunk


def gains(query: str, *chunks: Chunk) -> list[float]:
    rows = np.arange(len(chunks))
    return [round(float(one), 4) for one in Lexicon(chunks).gains(query, rows)]


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    held = [
        chunk("rare", "what the court of Cologne said"),
        chunk("common", "what the company said"),
        chunk("other", "what the law said"),
    ]
    rare, common, other = gains("what the court said", *held)
    assert rare > common == other > 0


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("what does art. 21 say", "Article 21 gives the right to object."),
        ("Artikel 21 DSGVO", "Article 21 gives the right to object."),
        ("articolo 21", "Article 21 gives the right to object."),
        ("Urteil 15 UKl 2/25", "The court of Cologne (15 UKl 2/25) refused."),
        ("C-252/21", "In C-252/21 the Court of Justice decided."),
        ("is 712876720715583 real", "The form 712876720715583 is for Facebook."),
        ("what does § 7 say", "Under § 7 a person may sue."),
    ],
)
def test_numbers_of_articles_files_and_forms_are_found_exactly(query: str, text: str) -> None:
    named, other, none = gains(
        query,
        chunk("named", text),
        chunk("other", "Article 6 allows it (16 UKl 1/24, C-1/20, 123456789)."),
        chunk("none", "On 21 May 2025 there were 21 complaints."),
    )
    assert named >= 0.06 > max(other, none)


def test_a_query_in_another_language_gains_nothing_from_words_that_look_the_same() -> None:
    german = "Die Frist war im Juni, in der Schweiz"
    assert gains(german, chunk("en", "Companies die in war, but in June they live")) == [0.0]


def test_every_language_of_documents_has_its_own_words() -> None:
    english = chunk("en", "The law in the country", language="en")
    german = chunk("de", "Das Gesetz in dem Land", language="de")
    there, here = gains("Gesetz in dem Land", english, german)
    assert here > there == 0


def test_a_query_without_words_gains_nothing() -> None:
    assert gains("?!", chunk("a", "form")) == [0.0]
