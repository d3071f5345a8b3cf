"""One gazetteer for all tests of places: it takes most of a second to load."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer, load_gazetteer

MAIN = ("en", "de", "fr", "es", "it", "pt", "nl", "pl")
OTHERS = (
    "sv",
    "da",
    "nb",
    "ro",
    "fi",
    "hu",
    "cs",
    "lt",
    "el",
    "ru",
    "uk",
    "tr",
    "ar",
    "ja",
    "ko",
    "zh",
    "hi",
    "vi",
    "id",
)


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer(MAIN + OTHERS)
