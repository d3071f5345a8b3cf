"""Asking Telegram for updates; none is confirmed before it is stored."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.store.inbox import InboxFull
from bot.telegram.failures import describe
from bot.telegram.logs import count_event
from bot.telegram.waiting import Pause, growing_pauses, in_seconds

Take = Callable[[Sequence[Any]], Awaitable[None]]

_LOG: Final = logging.getLogger(__name__)
_ASK_SECONDS: Final = 30
# What the reply may take beyond that on its way.
_SLACK_SECONDS: Final = 10.0


async def poll(bot: Bot, take: Take, allowed_updates: Sequence[str], pause: Pause) -> None:
    """Ask for updates and hand them to `take`, for ever; what fails is tried again.

    The request after the one that brought an update confirms it, so it comes only when `take`,
    which stores it, has returned.
    """
    offset = 0
    pauses = growing_pauses()
    while True:
        try:
            # The library's own method gives up a whole batch, and logs it, over one update that it
            # cannot read.
            updates = await bot.do_api_request(
                "getUpdates",
                api_kwargs={
                    "offset": offset,
                    "timeout": _ASK_SECONDS,
                    "allowed_updates": list(allowed_updates),
                },
                read_timeout=_ASK_SECONDS + _SLACK_SECONDS,
            )
            await take(updates)
        except Conflict:
            count_event(_LOG, logging.CRITICAL, "another_process_polls", do="stop one of the two")
            await pause(next(pauses))
        except RetryAfter as error:
            await pause(in_seconds(error.retry_after))
        except (TelegramError, InboxFull, SQLAlchemyError) as error:
            count_event(_LOG, logging.WARNING, "poll_failed", error=describe(error))
            await pause(next(pauses))
        else:
            pauses = growing_pauses()
            offset = max([offset, *(update["update_id"] + 1 for update in updates)])
