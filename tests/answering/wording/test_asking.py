"""A model is asked inside a time box, a few times at once, and its failures stay its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from langchain_core.messages import AIMessage

from bot.answering.wording.asking import AskedModel, NoReply
from bot.answering.wording.draft import Draft
from tests.answering.wording.scripted import Said, ScriptedModel, replying

DRAFT = {"verdict": "yes", "claims": [{"text": "a", "chunk": "c1", "quote": "b"}]}
SECONDS = 0.2


def asked(model: ScriptedModel, **given: Any) -> AskedModel:
    limits = {"seconds": SECONDS, "tokens_per_day": 10_000, "calls_at_once": 2, **given}
    return AskedModel(model, "scripted:one", today=lambda: date(2026, 11, 21), **limits)


def ask(model: AskedModel) -> Draft:
    return model.ask((("system", "Word it."), ("human", "question")), Draft, model.box())


def refused(model: AskedModel) -> str:
    with pytest.raises(NoReply) as problem:
        ask(model)
    return problem.value.reason


@pytest.fixture
def hanging() -> Iterator[ScriptedModel]:
    """A model that does not reply before the test is over."""
    held = threading.Event()
    yield ScriptedModel(script=lambda _: DRAFT, held=held)
    held.set()


def test_a_reply_in_shape_is_read() -> None:
    assert ask(asked(replying(DRAFT))).claims[0].chunk == "c1"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (AIMessage("I cannot help with that."), "unreadable"),
        (AIMessage('{"verdict": "yes", "claims": [{"te'), "unreadable"),
        ({"verdict": "perhaps", "claims": []}, "unreadable"),
        ({}, "unreadable"),
        (RuntimeError("401: your key sk-secret is wrong"), "failed"),
        (TimeoutError(), "failed"),
    ],
)
def test_anything_else_is_no_reply(said: Said, reason: str) -> None:
    assert refused(asked(replying(said))) == reason


def test_a_failure_does_not_tell_what_the_vendor_said() -> None:
    with pytest.raises(NoReply) as problem:
        ask(asked(replying(RuntimeError("sk-secret"))))
    assert "sk-secret" not in str(problem.value)


def test_who_asks_waits_no_longer_than_the_box(hanging: ScriptedModel) -> None:
    started = time.monotonic()
    assert refused(asked(hanging)) == "late"
    assert SECONDS <= time.monotonic() - started < SECONDS + 5


def test_calls_that_hang_do_not_pile_up(hanging: ScriptedModel) -> None:
    model = asked(hanging)
    before = threading.active_count()
    reasons = [refused(model) for _ in range(2)]
    started = time.monotonic()
    reasons += [refused(model) for _ in range(20)]
    assert reasons == ["late"] * 2 + ["busy"] * 20
    assert time.monotonic() - started < SECONDS * 10
    assert threading.active_count() == before + 2


def test_a_failing_model_is_left_alone_for_a_while() -> None:
    broken = replying(RuntimeError())
    model = asked(broken)
    assert [refused(model) for _ in range(5)] == ["failed"] * 3 + ["resting"] * 2
    assert len(broken.asked) == 3


def test_the_tokens_of_a_day_are_its_last() -> None:
    script = replying(DRAFT)
    model = asked(script, tokens_per_day=1_000)
    ask(model)
    assert model.ceiling.used == 800
    assert refused(model) == "spent"
    assert len(script.asked) == 1


def test_what_people_ask_goes_to_no_tracing_service(monkeypatch: pytest.MonkeyPatch) -> None:
    from langsmith.utils import tracing_is_enabled

    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("LANGSMITH_ENDPOINT", "http://127.0.0.1:9")
    traced = []

    def script(_: str) -> Said:
        traced.append(tracing_is_enabled())
        return DRAFT

    ask(asked(ScriptedModel(script=script), seconds=5.0))
    assert traced == [False]
