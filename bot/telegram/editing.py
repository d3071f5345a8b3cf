"""What stands in a message with buttons, put there in place of what was."""

from __future__ import annotations

from collections import OrderedDict
from datetime import timedelta
from typing import Final

from telegram import Bot, InlineKeyboardMarkup, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.telegram.delivery import Place, send_pages
from bot.telegram.rendering import Page
from bot.telegram.waiting import Pause

_TRIES: Final = 3
_REMEMBERED: Final = 2_000


class Edits:
    """Changes messages; one that shows the same already is left alone, as Telegram refuses that."""

    def __init__(self) -> None:
        self._shown: OrderedDict[tuple[int, int], tuple[str, str]] = OrderedDict()

    async def put(
        self,
        bot: Bot,
        message: object,
        place: Place,
        page: Page,
        keyboard: InlineKeyboardMarkup | None,
        pause: Pause,
    ) -> None:
        """Put a page into the message, or send it where the message cannot be changed any more."""
        if not isinstance(message, Message):
            await send_pages(bot, place, (page,), keyboard, pause)
            return
        key = (message.chat.id, message.message_id)
        now = (page.html, keyboard.to_json() if keyboard else "")
        if self._shown.get(key) == now:
            return
        try:
            await _edit(bot, key, page.html, ParseMode.HTML, keyboard, pause)
        except BadRequest as error:
            problem = error.message.lower()
            if "can't parse" in problem:
                await _edit(bot, key, page.plain[0], None, keyboard, pause)
            elif "not modified" not in problem:
                await send_pages(bot, place, (page,), keyboard, pause)
        self._shown[key] = now
        if len(self._shown) > _REMEMBERED:
            self._shown.popitem(last=False)


async def _edit(
    bot: Bot,
    key: tuple[int, int],
    text: str,
    parse_mode: str | None,
    keyboard: InlineKeyboardMarkup | None,
    pause: Pause,
) -> None:
    """Edit a message, again where it may not have come through: it does no harm twice."""
    chat, number = key
    for left in reversed(range(_TRIES)):
        try:
            await bot.edit_message_text(
                text, chat, number, parse_mode=parse_mode, reply_markup=keyboard
            )
            return
        except BadRequest:
            raise
        except RetryAfter as error:
            if not left:
                raise
            wait = error.retry_after
            await pause(wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
        except NetworkError:
            if not left:
                raise
            await pause(1.0)
