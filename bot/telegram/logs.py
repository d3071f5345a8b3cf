"""Logs of one JSON object a line, without people's words, their ids, or the bot's token."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import Counter
from datetime import UTC, datetime
from typing import Any, Final

_TOKEN_IN_ADDRESS: Final = re.compile(r"/bot\d+:[\w-]+")
_REDACTED: Final = "[token]"
# At INFO the first two log whole addresses, token included; at DEBUG the last two log people's
# words.
_TALKATIVE: Final = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "aiohttp": logging.WARNING,
    "uvicorn": logging.WARNING,
    "telegram": logging.INFO,
}
# How often each thing worth counting has happened in this process.
_TOTALS: Final[Counter[str]] = Counter()


def log_event(logger: logging.Logger, level: int, event: str, **fields: str | float) -> None:
    """Log that something happened, with values that machines can read."""
    logger.log(level, event, extra={"fields": fields})


def count_event(
    logger: logging.Logger, level: int, event: str, times: int = 1, **fields: str | float
) -> None:
    """Log something that is counted, with how often it has happened since the start."""
    _TOTALS[event] += times
    log_event(logger, level, event, times=times, total=_TOTALS[event], **fields)


class JsonLines(logging.Formatter):
    """Writes a record as one line of JSON; an event's values stand beside its name."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without its end."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[0] is not None:
            line["traceback"] = record.exc_text or self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_json_lines(level: int = logging.INFO) -> None:
    """Write the records of all loggers to standard error, one JSON object a line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler])


def redact(text: str, token: str) -> str:
    """Return the text without the token, and without any other in the path of an address."""
    return _TOKEN_IN_ADDRESS.sub(f"/bot{_REDACTED}", text.replace(token, _REDACTED))


def keep_out_of_logs(token: str) -> None:
    """Redact the token in all records made from now on, in their tracebacks too.

    This is done where records are made, since a filter on a handler or a logger misses the
    handlers that are added later.
    """
    for name, level in _TALKATIVE.items():
        logger = logging.getLogger(name)
        logger.setLevel(max(level, logger.level))
    make_record = logging.getLogRecordFactory()
    traceback_of = logging.Formatter().formatException

    def make_redacted_record(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make_record(*args, **kwargs)
        try:
            message = record.getMessage()
        except (TypeError, ValueError):  # a wrong call of the logger must not stop the bot
            message = str(record.msg)
        record.msg, record.args = redact(message, token), ()
        if record.exc_info and record.exc_info[0] is not None:
            record.exc_text = redact(traceback_of(record.exc_info), token)
        return record

    logging.setLogRecordFactory(make_redacted_record)
