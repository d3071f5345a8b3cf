"""How a reply reaches its chat in spite of limits, gaps in the network and refused markup."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from telegram import Bot, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.rendering import Page

Pause = Callable[[float], Awaitable[None]]

_LOG: Final = logging.getLogger(__name__)
_TRIES_AFTER_FAILURE: Final = 2
_LONGEST_WAIT_SECONDS: Final = 120.0
# Telegram shows the sign for five seconds.
_TYPING_EVERY_SECONDS: Final = 4.5
_TYPING_AT_MOST_SECONDS: Final = 1.0


@dataclass(frozen=True)
class Place:
    """Where a reply goes: a chat, perhaps a topic in it, perhaps under a message."""

    chat: int
    topic: int | None = None
    reply_to: int | None = None


async def send_pages(
    bot: Bot,
    place: Place,
    pages: tuple[Page, ...],
    keyboard: InlineKeyboardMarkup | None,
    pause: Pause,
) -> None:
    """Send an answer, the keyboard under its last message; as plain text if markup is refused."""
    if not pages:
        raise ValueError("an answer has no words")
    for number, page in enumerate(pages, start=1):
        last = keyboard if number == len(pages) else None
        try:
            await _send(bot, place, page.html, ParseMode.HTML, last, pause)
        except BadRequest as error:
            if "can't parse" not in error.message.lower():
                raise
            _LOG.error("Telegram refused the markup of an answer; it was sent as plain text")
            for text in page.plain[:-1]:
                await _send(bot, place, text, None, None, pause)
            await _send(bot, place, page.plain[-1], None, last, pause)


async def send_text(
    bot: Bot, place: Place, text: str, keyboard: InlineKeyboardMarkup | None, pause: Pause
) -> None:
    """Send the bot's own words as they are, without markup."""
    await _send(bot, place, text, None, keyboard, pause)


@asynccontextmanager
async def typing(bot: Bot, place: Place) -> AsyncIterator[None]:
    """Show that the bot is typing, from before the work begins until it is done."""
    # The sign comes before the answer, but no answer waits long for it.
    with suppress(TimeoutError):
        await asyncio.wait_for(_show_typing(bot, place), _TYPING_AT_MOST_SECONDS)
    showing = asyncio.create_task(_keep_typing(bot, place))
    try:
        yield
    finally:
        showing.cancel()
        with suppress(asyncio.CancelledError):
            await showing


async def _keep_typing(bot: Bot, place: Place) -> None:
    while True:
        await asyncio.sleep(_TYPING_EVERY_SECONDS)
        await _show_typing(bot, place)


async def _show_typing(bot: Bot, place: Place) -> None:
    with suppress(TelegramError):
        await bot.send_chat_action(place.chat, ChatAction.TYPING, message_thread_id=place.topic)


async def _send(
    bot: Bot,
    place: Place,
    text: str,
    parse_mode: str | None,
    keyboard: InlineKeyboardMarkup | None,
    pause: Pause,
) -> None:
    """Send one message, again where it surely did not arrive.

    A failed request is repeated; one that timed out may have arrived, and is not.
    """
    reply = place.reply_to and ReplyParameters(place.reply_to, allow_sending_without_reply=True)
    failures = 0
    waited = 0.0
    while True:
        try:
            await bot.send_message(
                place.chat,
                text,
                parse_mode=parse_mode,
                message_thread_id=place.topic,
                reply_parameters=reply or None,
                reply_markup=keyboard,
            )
            return
        except RetryAfter as error:
            wait = _seconds(error.retry_after)
        except (BadRequest, TimedOut):
            raise
        except NetworkError:
            failures += 1
            if failures > _TRIES_AFTER_FAILURE:
                raise
            wait = float(failures)
        waited += wait
        if waited > _LONGEST_WAIT_SECONDS:
            raise TimedOut("Telegram asked to wait for too long")
        await pause(wait)


def _seconds(period: float | timedelta) -> float:
    return period.total_seconds() if isinstance(period, timedelta) else float(period)
