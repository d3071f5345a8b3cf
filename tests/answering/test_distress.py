"""People who say that they want to harm themselves get a humane reply; those who grieve an answer."""

from __future__ import annotations

import pytest

from bot.answering.distress import is_in_distress
from bot.answering.languages import load_words


@pytest.mark.parametrize(
    "text",
    [
        "my ex posted nudes of me, i cant take it anymore, I want to die",
        "Ich will nicht mehr leben wegen dieser Fotos",
        "j'ai envie de mourir",
        "quiero morirme, todos ven mis fotos",
        "chcę umrzeć",
        "jag vill dö",
        "もう死にたい",
        "죽고 싶어요",
        "我想死",
        "हर दिन मरना चाहता हूँ",
    ],
)
def test_distress_is_recognised_in_many_languages(text: str) -> None:
    assert is_in_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "My brother killed himself last year. Are his posts used for AI?",
        "Does Meta train on posts about suicide?",
        "mein Vater ist gestorben, was passiert mit seinem Konto?",
        "I would die for that song, can I opt out?",
        "killing it on insta, can i opt out?",
    ],
)
def test_grief_and_figures_of_speech_get_their_answer(text: str) -> None:
    assert not is_in_distress(text)


def test_every_language_has_its_phrases() -> None:
    assert [language for language, words in load_words().items() if not words.distress] == []
