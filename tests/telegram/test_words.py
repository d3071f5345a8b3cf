"""Which language the bot's own words are in."""

from __future__ import annotations

import pytest

from bot.telegram.words import pick_language

SPOKEN = ("en", "de", "pt-BR", "zh-Hans", "zh-Hant", "nb")


@pytest.mark.parametrize(
    ("chosen", "hint", "spoken"),
    [
        ("de", "en", "de"),
        (None, "de", "de"),
        (None, "de-AT", "de"),
        (None, "pt-br", "pt-BR"),
        (None, "pt-PT", "pt-BR"),
        (None, "zh_hant", "zh-Hant"),
        (None, "fr", "en"),
        (None, None, "en"),
        ("fr", "nb", "nb"),
        (None, "-", "en"),
    ],
)
def test_the_nearest_spoken_language_is_picked(
    chosen: str | None, hint: str | None, spoken: str
) -> None:
    assert pick_language(chosen, hint, SPOKEN) == spoken
