"""Logs without secrets."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.telegram.logs import JsonLines, count_event, keep_out_of_logs, log_event, redact

TOKEN = "123456:AAF-secret_part"


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What a handler that is added later writes, while the token is kept out."""
    factory, levels = logging.getLogRecordFactory(), {}
    for name in ("httpx", "httpcore", "aiohttp", "telegram"):
        levels[name] = logging.getLogger(name).level
    keep_out_of_logs(TOKEN)
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)
    logging.setLogRecordFactory(factory)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_the_token_is_kept_out_of_messages_values_and_tracebacks(logged: io.StringIO) -> None:
    log = logging.getLogger("anybody")
    log.warning("https://api.telegram.org/bot%s/getMe", TOKEN)
    log.warning("token=%r %s", TOKEN, "as a value")
    try:
        raise ValueError(f"The token {TOKEN} was rejected")
    except ValueError:
        log.exception("it failed")
    assert "secret_part" not in logged.getvalue()
    assert "as a value" in logged.getvalue()
    assert "ValueError" in logged.getvalue()


def test_a_wrong_call_of_the_logger_does_not_stop_the_bot(logged: io.StringIO) -> None:
    logging.getLogger("anybody").warning("%d messages of %d", 1)
    assert "messages of" in logged.getvalue()


def test_talkative_libraries_are_quiet(logged: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request")
    logging.getLogger("telegram.ext.Application").debug("Processing update: my words")
    assert logged.getvalue() == ""


def test_another_bots_token_in_an_address_is_redacted_too() -> None:
    assert redact("GET /bot9876:Other-token_1/getMe", TOKEN) == "GET /bot[token]/getMe"


def test_a_record_is_one_line_of_json_with_its_values() -> None:
    written, logger = io.StringIO(), logging.getLogger("bot.somewhere")
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonLines())
    logger.addHandler(handler)
    log_event(logger, logging.ERROR, "answered", answer="a1", seconds=0.5)
    count_event(logger, logging.ERROR, "a_thing_of_this_test", 2)
    count_event(logger, logging.ERROR, "a_thing_of_this_test")
    try:
        raise ValueError("two\nlines")
    except ValueError:
        logger.exception("it failed")
    logger.removeHandler(handler)
    answered, first, second, failed = map(json.loads, written.getvalue().splitlines())
    assert (answered["event"], answered["answer"], answered["seconds"]) == ("answered", "a1", 0.5)
    assert (answered["level"], answered["logger"]) == ("error", "bot.somewhere")
    assert [(one["times"], one["total"]) for one in (first, second)] == [(2, 2), (1, 3)]
    assert "ValueError: two" in failed["traceback"]
