"""JSON lines in this process: no request ends the stream, whatever fails in us."""

from __future__ import annotations

import io
import json
import logging
from datetime import date
from pathlib import Path

import pytest

from bot.answering.answer import Answer
from bot.answering.question import Question
from bot.errors import EmbeddingsError
from bot.index.search import SearchResult
from bot.live import LiveGuide
from bot.terminal import ask_lines, search_lines

FAILURES = {
    "network": EmbeddingsError("The embedding model failed: check the network."),
    "bug": RuntimeError("these are a person's words"),
    "value": ValueError("these are a person's words"),
}


class Failing(LiveGuide):
    """A guide that fails in the way that the question names."""

    def answer(self, question: Question) -> Answer:
        raise FAILURES[question.text]

    def find(
        self, text: str, jurisdiction: str | None, service: str | None, k: int
    ) -> tuple[SearchResult, ...]:
        raise FAILURES[text]


@pytest.mark.parametrize(("command", "field"), [(ask_lines, "question"), (search_lines, "query")])
def test_a_failure_of_ours_is_told_with_the_id_and_the_stream_goes_on(
    command: object, field: str, caplog: pytest.LogCaptureFixture
) -> None:
    asked = [*({"id": name, field: name} for name in FAILURES), {"id": 4, field: 5}]
    given = io.BytesIO("\n".join(map(json.dumps, asked)).encode())
    out = io.StringIO()
    assert callable(command)
    with caplog.at_level(logging.DEBUG):
        assert command(Failing(Path(), "bundled", lambda: date(2026, 11, 21)), given, out) == 0
    replies = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(one["id"], one["status"]) for one in replies] == [
        ("network", "error_unavailable"),
        ("bug", "error_internal"),
        ("value", "error_internal"),
        (None, "error_bad_request"),
    ]
    assert replies[0]["text"].startswith("Something went wrong on our side")
    assert "check the network" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "words" not in caplog.text + out.getvalue()
