"""The guide on the project's own knowledge, with whatever model a test scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.answering.guide import Guide
from bot.answering.wording.asking import AskedModel
from bot.answering.wording.readers import Readers
from bot.answering.wording.writing import Writer
from bot.live import LiveGuide
from tests.answering.wording.drafts import readers_of
from tests.answering.wording.scripted import ScriptedModel
from tests.conftest import TODAY

GuideWith = Callable[..., tuple[Guide, Writer]]


@pytest.fixture(scope="session")
def readers(live: LiveGuide) -> Readers:
    return readers_of(live)


@pytest.fixture
def guide_with(live: LiveGuide) -> GuideWith:
    """Makes a guide that a scripted model words for, and its writer."""

    def make(model: ScriptedModel, **given: Any) -> tuple[Guide, Writer]:
        limits = {"seconds": 20.0, "tokens_per_day": 100_000, **given}
        writer = Writer(AskedModel(model, "scripted:one", today=lambda: TODAY, **limits))
        return replace(live.guide, writer=writer), writer

    return make
