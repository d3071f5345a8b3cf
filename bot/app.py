"""The one place where objects meet: settings in, a guide that follows the index out."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answering.answer import Answer
from bot.answering.case import Case
from bot.answering.guide import Guide
from bot.answering.plain import text_digest
from bot.answering.query import Tools
from bot.answering.question import Question
from bot.answering.wording.asking import CALLS_AT_ONCE, AskedModel
from bot.answering.wording.budget import FAILURES
from bot.answering.wording.model import provider_name
from bot.answering.wording.writing import Writer
from bot.errors import GuideError, SettingsError
from bot.index.embeddings import Embedder
from bot.index.search import Index, SearchResult
from bot.index.snapshots import Snapshot, current_name, knowledge_of, usable
from bot.knowledge.read import Knowledge
from bot.locales import languages, native_name, say
from bot.settings import Settings
from bot.store.given import Given
from bot.telegram.failures import describe

if TYPE_CHECKING:
    from bot.answering.language import Detector
    from bot.answering.places import Gazetteer
    from bot.store.answers import AnswerLog
    from bot.store.feedback import FeedbackStore
    from bot.telegram.service import Webhook

_LOG = logging.getLogger(__name__)
_REBUILD = "Run: python ingest.py --force 'damaged snapshot'"
_WARM_UP = "I live in Ireland. Can I object on Instagram?"
# Languages whose names of countries are understood though the bot does not speak them yet.
ALSO_READ = ("bg", "hr", "sk")


def today() -> date:
    """Today in UTC: the clock that the product runs by."""
    return datetime.now(UTC).date()


@dataclass
class LiveGuide:
    """A guide that follows the published snapshot; any thread may ask it.

    The embedding model and the names of places are loaded once, whatever snapshots come.
    """

    index: Path
    embeddings: str
    clock: Callable[[], date] = today
    writer: Writer | None = None
    # Notes what an answer was about, so that it can be explained later.
    note: Callable[[Given], None] = field(default=lambda _: None, repr=False)
    _lock: threading.Lock = field(init=False, repr=False, default_factory=threading.Lock)
    _loaded: tuple[Snapshot, Guide] | None = field(init=False, repr=False, default=None)
    # The name of a snapshot that could not be loaded, so that not every question tries again.
    _refused: str | None = field(init=False, repr=False, default=None)

    @cached_property
    def embedder(self) -> Embedder:
        """The embedding model that the settings name."""
        from bot.index.embeddings import RememberingEmbedder, make_embedder

        return RememberingEmbedder(make_embedder(self.embeddings))

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot in hand; loaded now only if there is none yet."""
        return (self._loaded or self._current())[0]

    @property
    def is_loaded(self) -> bool:
        """Whether a snapshot is in hand."""
        return self._loaded is not None

    @property
    def guide(self) -> Guide:
        """The guide in hand, at once; loaded now only if there is none yet."""
        return (self._loaded or self._current())[1]

    def answer(self, question: Question) -> Answer:
        """Answer a question from the snapshot in use."""
        snapshot, guide = self._current()
        answer = guide.answer(question)
        self.note(given(answer, snapshot, self.clock()))
        return answer

    def again(self, case: Case, language: str) -> Answer | None:
        """Compose the answer to a case again from the snapshot in use."""
        snapshot, guide = self._current()
        answer = guide.again(case, language)
        if answer is not None:
            self.note(given(answer, snapshot, self.clock()))
        return answer

    def find(
        self, text: str, jurisdiction: str | None, service: str | None, k: int
    ) -> tuple[SearchResult, ...]:
        """Search the snapshot in use, as `Guide.find` does."""
        return self._current()[1].find(text, jurisdiction, service, k)

    def _current(self) -> tuple[Snapshot, Guide]:
        """What `current` names; while one thread loads that, all others get what is in hand."""
        loaded = self._loaded
        if loaded is None:
            with self._lock:
                self._loaded = self._loaded or self._load()
                return self._loaded
        if self._new_name() and self._lock.acquire(blocking=False):
            try:
                name = self._new_name()  # another thread may have loaded it just now
                if name:
                    self._replace(name)
            finally:
                self._lock.release()
        return self._loaded or loaded

    def _new_name(self) -> str | None:
        """The name in `current`, unless that snapshot is in hand or was refused."""
        try:
            name = current_name(self.index)
        except (GuideError, OSError):  # what cannot be looked at is no reason to be silent
            return None
        in_hand = self._loaded[0].name if self._loaded else None
        return None if name in (in_hand, self._refused) else name

    def _replace(self, name: str) -> None:
        """Load the new snapshot; one that cannot be used must not silence a bot with a good one."""
        try:
            self._loaded = self._load()
        except Exception as error:
            self._refused = name
            what = error if isinstance(error, GuideError) else f"{describe(error)}. {_REBUILD}"
            _LOG.warning("The new snapshot %s is not used, the one before stays: %s", name, what)

    def _load(self) -> tuple[Snapshot, Guide]:
        snapshot = usable(self.index, self.embedder)
        return snapshot, guide_of(snapshot, self.embedder, self.clock, self.writer)


def given(answer: Answer, snapshot: Snapshot, today: date) -> Given:
    """What is noted of an answer: what it was about, not who asked, nor what was written."""
    return Given(
        answer_id=answer.answer_id,
        day=today,
        edition=snapshot.manifest.edition,
        status=answer.status,
        verdict=answer.verdict,
        jurisdiction=answer.jurisdiction,
        service=answer.service,
        as_of=answer.as_of,
        topic=answer.topic,
        language=answer.language,
        mode=answer.mode,
        case=answer.case.code if answer.case else None,
        digest=text_digest(answer),
    )


def guide_of(
    snapshot: Snapshot,
    embedder: Embedder,
    clock: Callable[[], date],
    writer: Writer | None = None,
) -> Guide:
    """A guide on one snapshot, in use or not; raises DamagedIndex if it cannot be read."""
    from bot.index.rows import read_rows

    index = Index(read_rows(snapshot.path / "chroma"))
    return guide_on(knowledge_of(snapshot), index, embedder, clock, writer)


def guide_on(
    knowledge: Knowledge,
    index: Index,
    embedder: Embedder,
    clock: Callable[[], date],
    writer: Writer | None = None,
) -> Guide:
    """A guide on some knowledge and the index of it."""
    return Guide(
        knowledge=knowledge,
        index=index,
        embedder=embedder,
        load_tools=partial(_tools, knowledge),
        today=clock,
        writer=writer,
    )


def _tools(knowledge: Knowledge) -> Tools:
    from bot.answering.services import ServiceName, load_services
    from bot.answering.topics import load_cues

    names = [
        ServiceName(one.id, one.provider or one.id, (one.name, *one.names), one.assistant)
        for one in knowledge.services.values()
    ]
    return Tools(
        gazetteer=_gazetteer(),
        services=load_services(names),
        cues=load_cues(),
        detector=_detector(tuple(spelt for one in names for spelt in one.names)),
        languages=languages(),
    )


@cache
def _gazetteer() -> Gazetteer:
    from bot.answering.places import load_gazetteer

    return load_gazetteer((*languages(), *ALSO_READ))


@lru_cache(maxsize=1)
def _detector(names: tuple[str, ...]) -> Detector:
    """The detector that knows these names of services: few snapshots change them."""
    from bot.answering.language import load_detector

    return load_detector(languages(), names)


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
    live.answer(Question((_WARM_UP,), for_model=False))
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
        country_buttons=lambda language: live.guide.countries(language),
        service_buttons=lambda: live.guide.services(),
        country_name=lambda code, language: live.guide.place_name(code, language),
        find_country=lambda text: live.guide.find_place(text),
        find_service=lambda text: live.guide.find_service(text),
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
