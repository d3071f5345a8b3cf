"""The one place where objects meet: settings in, a guide that follows the index out."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answering.answer import Answer
from bot.answering.guide import Guide
from bot.answering.query import Tools
from bot.answering.question import Question
from bot.errors import GuideError, SettingsError
from bot.index.embeddings import Embedder
from bot.index.search import Index
from bot.index.snapshots import Snapshot, current_name, usable
from bot.knowledge.read import Knowledge
from bot.locales import languages, native_name, say
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.telegram.application import Webhook


# Languages whose names of countries are understood though the bot does not speak them yet.
ALSO_READ = ("sv", "da", "nb", "fi", "el", "hu", "cs", "ro", "bg", "hr", "sk", "tr", "uk")


def today() -> date:
    """Today in UTC: the clock that the product runs by."""
    return datetime.now(UTC).date()


@dataclass
class LiveGuide:
    """A guide that follows the published snapshot: every question asks the one in use.

    The embedding model and the names of places are loaded once, whatever snapshots come.
    """

    index: Path
    spec: str
    clock: Callable[[], date] = today
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _loaded: tuple[Snapshot, Guide] | None = None

    @cached_property
    def embedder(self) -> Embedder:
        """The embedding model that the settings name."""
        from bot.index.embeddings import make_embedder

        return make_embedder(self.spec)

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot in use."""
        return self._current()[0]

    @property
    def guide(self) -> Guide:
        """The guide of the snapshot in use."""
        return self._current()[1]

    def answer(self, question: Question) -> Answer:
        """Answer a question from the snapshot in use."""
        return self.guide.answer(question)

    def _current(self) -> tuple[Snapshot, Guide]:
        loaded = self._loaded
        if loaded is not None and loaded[0].name == current_name(self.index):
            return loaded
        with self._lock:
            loaded = self._loaded
            if loaded is not None and loaded[0].name == current_name(self.index):
                return loaded
            try:
                snapshot = usable(self.index, self.embedder)
                self._loaded = (snapshot, self._open(snapshot))
            except GuideError:
                # A new snapshot that cannot be read must not silence a bot that has a good one.
                if loaded is None:
                    raise
                return loaded
            return self._loaded

    def _open(self, snapshot: Snapshot) -> Guide:
        from bot.index.ingest import sound_knowledge
        from bot.index.rows import read_rows

        knowledge = sound_knowledge(snapshot.path / "knowledge")
        return Guide(
            knowledge=knowledge,
            index=Index(read_rows(snapshot.path / "chroma")),
            embedder=self.embedder,
            tools=self._tools(knowledge),
            today=self.clock,
        )

    def _tools(self, knowledge: Knowledge) -> Tools:
        from bot.answering.language import load_detector
        from bot.answering.places import load_gazetteer
        from bot.answering.services import ServiceName, load_services
        from bot.answering.topics import load_cues

        before = self._loaded[1].tools if self._loaded else None
        names = [
            ServiceName(one.id, one.provider or one.id, (one.name, *one.names), one.assistant)
            for one in knowledge.services.values()
        ]
        spelt = [name for one in names for name in one.names]
        return Tools(
            gazetteer=before.gazetteer if before else load_gazetteer((*languages(), *ALSO_READ)),
            services=load_services(names),
            cues=load_cues(),
            detector=before.detector if before else load_detector(languages(), spelt),
            languages=languages(),
        )


def open_live_guide(settings: Settings, index: Path | None = None) -> LiveGuide:
    """The guide that the settings describe; raises GuideError if it cannot answer."""
    live = LiveGuide(index or settings.optout_index_dir, settings.optout_embeddings)
    _ = live.guide
    return live


def run_on_telegram(settings: Settings) -> int:
    """Run the bot on Telegram until it is stopped; returns 0 then.

    Raises SettingsError if the token, the operator's name or what a webhook needs is missing.
    """
    from bot.store.chats import KEPT_DAYS, ChatStore, secret_from
    from bot.telegram.application import Connection, run_telegram
    from bot.telegram.handlers import Handlers
    from bot.telegram.memory import Memory

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
    )

    async def answer(question: Question) -> Answer:
        return await asyncio.to_thread(live.answer, question)

    live = open_live_guide(settings)
    chats = ChatStore(settings.optout_database_url, secret_from(token))
    chats.forget_older_than(today() - timedelta(days=KEPT_DAYS))
    handlers = Handlers(
        answer=answer,
        say=say,
        memory=Memory(chats, clock=partial(datetime.now, UTC)),
        operator=settings.optout_operator,
        languages={code: native_name(code) for code in languages()},
        country_buttons=lambda language: live.guide.countries(language),
        country_name=lambda code, language: live.guide.place_name(code, language),
        find_country=lambda text: live.guide.find_place(text),
        find_service=lambda text: live.guide.find_service(text),
    )
    try:
        run_telegram(connection, handlers)
    finally:
        chats.close()
    return 0


def _webhook(settings: Settings) -> Webhook | None:
    from bot.telegram.application import Webhook

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
