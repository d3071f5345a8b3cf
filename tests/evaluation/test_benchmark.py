from __future__ import annotations

import io
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.evaluation.benchmark import QUESTIONS, benchmark, measure_bot
from bot.live import LiveGuide


def test_there_are_200_distinct_questions() -> None:
    assert len(set(QUESTIONS)) == 200


@pytest.mark.parametrize("count", [0, -1, 201])
def test_more_questions_than_there_are_or_none_is_a_bad_setting(
    live: LiveGuide, count: int
) -> None:
    with pytest.raises(SettingsError, match="from 1 to 200"):
        benchmark(live.guide, count, io.StringIO())


def test_a_bot_alone_keeps_within_600_mb(
    built_index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPTOUT_INDEX_DIR", str(built_index))
    memory = measure_bot(QUESTIONS[:20])
    assert memory is None or memory.peak <= 600
