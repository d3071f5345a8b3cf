"""The one place where objects meet: settings in, a guide or a running bot out."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answering.answer import Answer
from bot.answering.case import Case
from bot.answering.question import Question
from bot.answering.wording.asking import CALLS_AT_ONCE, AskedModel
from bot.answering.wording.budget import FAILURES
from bot.answering.wording.model import provider_name
from bot.answering.wording.writing import Writer
from bot.errors import SettingsError
from bot.live import LiveGuide, today
from bot.locales import languages, native_name, say
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.store.answers import AnswerLog
    from bot.store.feedback import FeedbackStore
    from bot.telegram.service import Webhook

_WARM_UP = "I live in Ireland. Can I object on Instagram?"


def open_live_guide(
    settings: Settings,
    index: Path | None = None,
    *,
    to_answer: bool = True,
    log: AnswerLog | None = None,
) -> LiveGuide:
    """The guide that the settings describe, loaded to answer or only to search.

    Its answers are noted in the log, if there is one. Raises GuideError if it cannot be opened.
    """
    live = LiveGuide(
        index or settings.optout_index_dir,
        settings.optout_embeddings,
        writer=open_writer(settings) if to_answer else None,
    )
    if log is not None:
        live.note = log.note
    guide = live.guide
    if to_answer:
        _ = guide.tools
    return live


def open_writer(settings: Settings, *, rests: bool = True) -> Writer | None:
    """The chat model that the settings name, ready to word answers; None without one.

    `rests` leaves it alone for a while after failures. Raises SettingsError if it cannot be set up.
    """
    if settings.optout_chat_model is None:
        return None
    from bot.answering.wording.model import make_chat_model

    spec, seconds = settings.optout_chat_model, settings.optout_chat_seconds
    model = make_chat_model(spec, settings.optout_chat_base_url, seconds)
    tokens = settings.optout_chat_tokens_per_day
    rest_after = FAILURES if rests else None
    return Writer(AskedModel(model, spec, seconds, tokens, today, rest_after=rest_after))


def open_feedback(settings: Settings) -> FeedbackStore:
    """What people reported of answers, for those who work on them; the expired is deleted."""
    from bot.store.chats import ChatStore

    feedback = ChatStore(settings.optout_database_url, b"").feedback  # no person is looked for
    feedback.sweep(today())
    return feedback


def run_on_telegram(settings: Settings) -> int:
    """Run the bot on Telegram until it is stopped; returns 0 then.

    Raises SettingsError if the token, the operator's name or what a webhook needs is missing.
    """
    from bot.store.answers import AnswerLog
    from bot.store.chats import KEPT_DAYS, ChatStore, secret_from
    from bot.store.inbox import Inbox
    from bot.telegram.handlers import Handlers
    from bot.telegram.limits import Limits
    from bot.telegram.line import THREADS, Line
    from bot.telegram.logs import log_json_lines
    from bot.telegram.memory import Memory
    from bot.telegram.reports import Reports
    from bot.telegram.service import Connection, Service, run_telegram

    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is missing: write it into .env (see .env.example).")
    if settings.optout_operator is None:
        raise SettingsError(
            "OPTOUT_OPERATOR is missing: write the name and contact of whoever runs this bot into"
            " .env (see .env.example); /privacy and /start show it."
        )
    token = settings.telegram_bot_token.get_secret_value()
    connection = Connection(
        token=token,
        base_url=settings.telegram_base_url,
        base_file_url=settings.telegram_base_file_url,
        webhook=_webhook(settings),
        health_host=settings.telegram_webhook_host,
        health_port=settings.telegram_health_port,
    )

    async def again(case: Case, language: str) -> Answer | None:
        return await asyncio.to_thread(live.again, case, language)

    log_json_lines()
    log = AnswerLog(settings.optout_database_url)
    live = open_live_guide(settings, log=log)
    # Catalogues and calendars are loaded when first needed.
    live.guide.answer(Question((_WARM_UP,), for_model=False))
    now = partial(datetime.now, UTC)
    chats = ChatStore(settings.optout_database_url, secret_from(token))
    chats.forget_older_than(today() - timedelta(days=KEPT_DAYS))
    feedback = chats.feedback
    feedback.sweep(today())
    inbox = Inbox(settings.optout_database_url, secret_from(token), now)
    # Who waits for a model keeps a thread, and must not keep those who do not from theirs.
    line = Line(live.answer, THREADS + (CALLS_AT_ONCE if live.writer else 0))
    handlers = Handlers(
        answer=line.answer,
        again=again,
        say=say,
        memory=Memory(chats, now),
        reports=Reports(feedback, now),
        operator=settings.optout_operator,
        model_of=provider_name(settings.optout_chat_model, settings.optout_chat_base_url)
        if settings.optout_chat_model
        else None,
        languages={code: native_name(code) for code in languages()},
        country_buttons=lambda language: live.guide.offers.countries(language),
        service_buttons=lambda: live.guide.offers.services(),
        country_name=lambda code, language: live.guide.offers.place_name(code, language),
        find_country=lambda text: live.guide.offers.find_place(text),
        find_service=lambda text: live.guide.offers.find_service(text),
        today=today,
        long_wait=line.long_wait,
    )
    service = Service(
        connection=connection,
        handlers=handlers,
        inbox=inbox,
        limits=Limits(settings.optout_questions_per_minute),
        index_is_loaded=lambda: live.is_loaded,
        grace_seconds=settings.telegram_grace_seconds,
    )
    try:
        run_telegram(service)
    finally:
        line.close()
        log.close()
        inbox.close()
        chats.close()
    return 0


def _webhook(settings: Settings) -> Webhook | None:
    from bot.telegram.service import Webhook

    if settings.telegram_mode == "polling":
        return None
    if settings.telegram_webhook_url is None:
        raise SettingsError(
            "TELEGRAM_WEBHOOK_URL is missing: write the https address at which Telegram reaches"
            " this bot into .env (see .env.example), or set TELEGRAM_MODE=polling."
        )
    if settings.telegram_webhook_secret is None:
        raise SettingsError(
            "TELEGRAM_WEBHOOK_SECRET is missing: write a long random word of A-Z, a-z, 0-9, _ and -"
            " into .env (see .env.example); without it anybody could send messages in other"
            " people's names."
        )
    return Webhook(
        url=settings.telegram_webhook_url,
        secret=settings.telegram_webhook_secret.get_secret_value(),
        host=settings.telegram_webhook_host,
        port=settings.telegram_webhook_port,
    )
