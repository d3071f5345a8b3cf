"""What leads to what: the library's application, wired to the conversation and its limits."""

from __future__ import annotations

import asyncio
import logging
import time
import warnings
from collections.abc import Mapping
from typing import Any, Final

from telegram import Bot, BotCommand, LinkPreviewOptions, Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    ApplicationHandlerStop,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    Defaults,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest
from telegram.warnings import PTBDeprecationWarning, PTBUserWarning

from bot.telegram.handlers import Handlers
from bot.telegram.limits import Limits
from bot.telegram.logs import count_event, log_event
from bot.telegram.replies import Context
from bot.telegram.speaker import words_to
from bot.telegram.words import DEFAULT_LANGUAGE, Translator

App = Application[Any, Any, Any, Any, Any, Any]

COMMANDS: Final = ("start", "help", "country", "language", "mydata", "forget", "privacy")
# The server remembers the last list that it was given, so it is always given.
ALLOWED_UPDATES: Final = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)
# In questions.
_COST_OF_A_PRESS: Final = 0.25
_BEFORE_ALL: Final = -1

_LOG: Final = logging.getLogger(__name__)


def build_application(
    token: str,
    base_urls: tuple[str, str],
    requests: tuple[BaseRequest, BaseRequest],
    handlers: Handlers,
    limits: Limits,
) -> App:
    """Return the bot, wired but not connected.

    `base_urls` are those of the Bot API and of its files; `requests` make its calls and ask it for
    updates.
    """
    # The library warns of its own plans wherever Telegram tells a length of time, and where its
    # method for updates is passed over (`polling.py` says why).
    warnings.filterwarnings(
        "ignore", ".*will be of type `datetime.timedelta`", PTBDeprecationWarning
    )
    warnings.filterwarnings("ignore", "Please use 'Bot.getUpdates'", PTBUserWarning)
    application: App = (
        Application.builder()
        .token(token)
        .base_url(base_urls[0])
        .base_file_url(base_urls[1])
        .request(requests[0])
        .get_updates_request(requests[1])
        .updater(None)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .build()
    )
    new = filters.UpdateType.MESSAGE  # neither an edit nor a channel's post
    own = new & ~filters.FORWARDED  # what somebody else wrote orders nothing
    for name in COMMANDS:
        application.add_handler(CommandHandler(name, getattr(handlers, name), own))
    application.add_handlers(
        [
            MessageHandler(own & filters.COMMAND & filters.ChatType.PRIVATE, handlers.help),
            MessageHandler(
                new & filters.TEXT & (~filters.COMMAND | filters.FORWARDED), handlers.text
            ),
            MessageHandler(new & ~filters.TEXT & ~filters.StatusUpdate.ALL, handlers.not_text),
            CallbackQueryHandler(handlers.press),
            ChatMemberHandler(handlers.membership, ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )

    async def hold_back_a_flood(update: Update, context: Context) -> None:
        asks = _asks(update, context.bot)
        if asks is None:
            return
        verdict = limits.judge(*asks)
        if verdict == "take":
            return
        count_event(_LOG, logging.INFO, "person_limited")
        if verdict == "tell":
            await handlers.too_many(update, context)
        raise ApplicationHandlerStop

    application.add_handler(TypeHandler(Update, hold_back_a_flood), _BEFORE_ALL)
    application.add_error_handler(handlers.failed)
    return application


def _asks(update: Update, bot: Bot) -> tuple[int, float, float] | None:
    """Return who wants something of the bot, what that costs and when it was; None if nobody does.

    A message counts when it was written: what waited for the bot to come back is no flood.
    """
    user, message = update.effective_user, update.message
    if user is None:
        return None
    if update.callback_query is not None:
        return user.id, _COST_OF_A_PRESS, time.time()
    if message is None or words_to(bot, message) is None:
        return None
    return user.id, 1.0, message.date.timestamp()


async def publish_profile(bot: Bot, say: Translator, languages: Mapping[str, str]) -> None:
    """Describe the bot and its commands on Telegram, in each language, where that differs.

    A bot without a menu still answers, so a failure is only logged.
    """
    menus: dict[str | None, str] = {None: DEFAULT_LANGUAGE}
    for language in languages:
        main = language.partition("-")[0]
        if len(main) == 2:  # Telegram knows two-letter codes only
            menus.setdefault(main, language)

    async def publish(code: str | None, language: str) -> None:
        wanted = [BotCommand(name, say(language, f"telegram-command-{name}")) for name in COMMANDS]
        if list(await bot.get_my_commands(language_code=code)) != wanted:
            await bot.set_my_commands(wanted, language_code=code)
        what, short = say(language, "telegram-what"), say(language, "telegram-short")
        if (await bot.get_my_description(language_code=code)).description != what:
            await bot.set_my_description(what, language_code=code)
        if (await bot.get_my_short_description(language_code=code)).short_description != short:
            await bot.set_my_short_description(short, language_code=code)

    try:
        await asyncio.gather(*(publish(code, language) for code, language in menus.items()))
    except TelegramError as error:
        log_event(_LOG, logging.WARNING, "menu_not_set", error=type(error).__name__)
