"""The bot as a process: how it is connected, started and stopped."""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from telegram import Bot, BotCommand, LinkPreviewOptions, Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    Defaults,
    MessageHandler,
    filters,
)
from telegram.warnings import PTBDeprecationWarning

from bot.errors import SettingsError
from bot.telegram.handlers import Handlers
from bot.telegram.logs import keep_out_of_logs
from bot.telegram.order import OnceInOrder
from bot.telegram.transport import AiohttpRequest
from bot.telegram.words import DEFAULT_LANGUAGE, Translator

App = Application[Any, Any, Any, Any, Any, Any]

COMMANDS: Final = ("start", "help", "country", "language", "mydata", "forget", "privacy")
# The server remembers the last list that it was given, so it is always given.
ALLOWED_UPDATES: Final = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)
# -1: a bot started before its network keeps trying.
_START_RETRIES: Final = -1

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class Webhook:
    """Where Telegram sends updates (`url`), what it proves itself with, and where we listen.

    The bot listens without TLS, at the path of the URL: what ends TLS passes the path on.
    """

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8443


@dataclass(frozen=True)
class Connection:
    """The way to Telegram; without a webhook the bot asks for updates itself."""

    token: str = field(repr=False)
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"
    webhook: Webhook | None = None


def run_telegram(connection: Connection, handlers: Handlers) -> None:
    """Run the bot until SIGINT or SIGTERM, then finish what is being answered and return.

    Raises SettingsError where Telegram refuses the token or a webhook cannot be served.
    """
    webhook = connection.webhook
    if webhook is not None and importlib.util.find_spec("tornado") is None:
        raise SettingsError(
            "TELEGRAM_MODE=webhook needs python-telegram-bot[webhooks]: install it, or set polling."
        )
    keep_out_of_logs(connection.token)
    # The library warns of its own plans wherever Telegram tells a length of time.
    warnings.filterwarnings(
        "ignore", ".*will be of type `datetime.timedelta`", PTBDeprecationWarning
    )
    application = build_application(connection, handlers)
    try:
        if webhook is None:
            application.run_polling(
                allowed_updates=ALLOWED_UPDATES, bootstrap_retries=_START_RETRIES
            )
        else:
            application.run_webhook(
                listen=webhook.host,
                port=webhook.port,
                url_path=urlsplit(webhook.url).path,
                webhook_url=webhook.url,
                secret_token=webhook.secret,
                allowed_updates=ALLOWED_UPDATES,
                bootstrap_retries=_START_RETRIES,
            )
    except InvalidToken:
        raise SettingsError(
            "Telegram refused TELEGRAM_BOT_TOKEN: copy it again from @BotFather, and check "
            "TELEGRAM_BASE_URL if it is set."
        ) from None


def build_application(connection: Connection, handlers: Handlers) -> App:
    """Return the bot, wired but neither connected nor started."""

    order = OnceInOrder()

    async def before_the_first_update(application: App) -> None:
        await publish_profile(application.bot, handlers.say, handlers.languages)
        for update_id in await handlers.apologise_to_those_left_waiting(application.bot):
            # Telegram delivers it again where the process was killed before it took the next ones.
            order.pass_over(update_id)

    application: App = (
        Application.builder()
        .token(connection.token)
        .base_url(connection.base_url)
        .base_file_url(connection.base_file_url)
        .request(AiohttpRequest())
        # More than one connection, or a poll torn down half-way leaves the bot alive and deaf.
        .get_updates_request(AiohttpRequest(connections=4))
        .concurrent_updates(order)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .post_init(before_the_first_update)
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
    application.add_error_handler(handlers.failed)
    return application


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
        _LOG.warning("The menu of commands could not be set: %s", type(error).__name__)
