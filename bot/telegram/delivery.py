"""How a reply reaches its chat in spite of limits, gaps in the network and refused markup."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from telegram import Bot, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.logs import count_event
from bot.telegram.rendering import Page
from bot.telegram.transport import Cut
from bot.telegram.waiting import Pause, growing_pauses, in_seconds

# What is awaited before a message leaves, so that the update that is being answered can be marked:
# whoever works on an update sets it for what that calls.
before_sending: ContextVar[Callable[[], Awaitable[None]] | None] = ContextVar(
    "before_sending", default=None
)

_LOG: Final = logging.getLogger(__name__)
# A slow server most likely takes the message in the end, and then a second try makes two.
_SEND_SECONDS: Final = 60.0
# As long as Telegram keeps what it could not deliver to us.
_GIVE_UP_AFTER_SECONDS: Final = 24 * 3600.0
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
            count_event(_LOG, logging.ERROR, "markup_refused")
            for text in page.plain[:-1]:
                await _send(bot, place, text, None, None, pause)
            await _send(bot, place, page.plain[-1], None, last, pause)


async def send_text(
    bot: Bot, place: Place, text: str, keyboard: InlineKeyboardMarkup | None, pause: Pause
) -> None:
    """Send the bot's own words as they are, without markup."""
    await _send(bot, place, text, None, keyboard, pause)


@asynccontextmanager
async def typing(bot: Bot, place: Place, pause: Pause = asyncio.sleep) -> AsyncIterator[None]:
    """Show that the bot is typing while the block runs, however long it takes."""
    first = asyncio.create_task(_show_typing(bot, place))
    showing = asyncio.create_task(_keep_typing(bot, place, pause))
    try:
        yield
        # A sign that came after the answer would stay, but no answer waits long for it.
        await asyncio.wait([first], timeout=_TYPING_AT_MOST_SECONDS)
    finally:
        first.cancel()
        showing.cancel()
        await asyncio.gather(first, showing, return_exceptions=True)


async def _keep_typing(bot: Bot, place: Place, pause: Pause) -> None:
    while True:
        await pause(_TYPING_EVERY_SECONDS)
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
    """Send one message, again and again until Telegram has taken or refused it.

    Where the connection broke, or no reply came for a minute, it may have arrived already: then
    it is sent once more all the same, since two are better than none, and counted.
    Raises what Telegram refuses it with, or NetworkError after a day of trying.
    """
    reply = place.reply_to and ReplyParameters(place.reply_to, allow_sending_without_reply=True)
    if (mark := before_sending.get()) is not None:
        await mark()
    pauses = growing_pauses()
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
                read_timeout=_SEND_SECONDS,
            )
            return
        except RetryAfter as error:
            wait = in_seconds(error.retry_after)
            count_event(_LOG, logging.INFO, "send_held_back")
        except BadRequest:
            raise
        except (NetworkError, InvalidToken) as error:
            wait = next(pauses)
            doubtful = isinstance(error, Cut | TimedOut)
            count_event(
                _LOG, logging.WARNING, "send_repeated_after_cut" if doubtful else "send_repeated"
            )
        waited += wait
        if waited > _GIVE_UP_AFTER_SECONDS:
            count_event(_LOG, logging.ERROR, "send_given_up")
            raise NetworkError("given up after a day of trying")
        await pause(wait)
