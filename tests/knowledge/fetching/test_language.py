from __future__ import annotations

import pytest

from bot.knowledge.fetching.language import other_language
from tests.knowledge.fetching.pages import ENGLISH, GERMAN

SHORT = "Einspruch gegen die Nutzung deiner Daten"


@pytest.mark.parametrize(
    ("text", "wanted"), [(ENGLISH, "en-GB"), (GERMAN, "de"), (GERMAN, "de-AT")]
)
def test_a_text_in_the_declared_language_passes(text: str, wanted: str) -> None:
    assert other_language(text, wanted, "") is None


def test_a_long_text_tells_its_language_whatever_the_page_says_of_itself() -> None:
    assert other_language(GERMAN, "en", "en") == "de"
    assert other_language(GERMAN, "de", "en") is None


def test_of_a_short_text_the_page_is_believed() -> None:
    assert other_language(SHORT, "en", "de") == "de"
    assert other_language(SHORT, "de", "de") is None


def test_a_short_text_of_a_page_that_names_no_language_passes() -> None:
    assert other_language(SHORT, "en", "") is None


def test_a_language_that_the_model_does_not_know_passes() -> None:
    assert other_language(ENGLISH, "tlh", "") is None


@pytest.mark.parametrize(("wanted", "named"), [("nb", "no"), ("nn-NO", "nb"), ("zh-Hant", "zh")])
def test_two_names_of_one_written_language_are_the_same(wanted: str, named: str) -> None:
    assert other_language("…", wanted, named) is None
