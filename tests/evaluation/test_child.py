from __future__ import annotations

import pytest

from bot.errors import GuideError
from bot.evaluation.child import Child, Memory, memory_from


def test_an_engine_in_a_process_of_its_own_tells_what_it_took() -> None:
    with Child("bot.evaluation.engine_child", "bundled", "2", environment={}) as engine:
        start = engine.reply()
        spent = engine.ask(["passage", ["The form is under Settings.", "Fragen 🇦🇹?"]])
        memory = engine.memory()
    assert start["cpu"] > spent["cpu"] > 0  # reading the weights takes longer than two texts
    assert spent["wall"] > 0
    assert memory is None or 70 < memory.resident <= memory.peak < 330  # 70 MB of weights


def test_a_process_that_ends_early_is_an_expected_error() -> None:
    with Child("bot.evaluation.engine_child", "no-such-engine", "1") as engine:
        with pytest.raises(GuideError, match=r"engine_child has ended early"):
            engine.reply()
        with pytest.raises(GuideError, match=r"engine_child has ended early"):
            engine.ask(["query", ["text"]])


def test_memory_is_read_in_megabytes_from_what_the_system_tells() -> None:
    status = "Name:\tpython\nVmPeak:\t  999999 kB\nVmHWM:\t  524288 kB\nVmRSS:\t  307200 kB\n"
    assert memory_from(status) == Memory(resident=300, peak=512)
