"""Logs without secrets: the bot's token is taken out of every record, whoever writes it."""

from __future__ import annotations

import logging
import re
from typing import Any, Final

_TOKEN_IN_ADDRESS: Final = re.compile(r"/bot\d+:[\w-]+")
_REDACTED: Final = "[token]"
# At INFO the first two log whole addresses, token included; at DEBUG the last logs people's words.
_TALKATIVE: Final = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "aiohttp": logging.WARNING,
    "telegram": logging.INFO,
}


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
