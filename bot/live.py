"""A guide that follows the published snapshot, and what it is made of."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.answering.answer import Answer
from bot.answering.case import Case
from bot.answering.guide import Guide
from bot.answering.plain import text_digest
from bot.answering.query import Tools
from bot.answering.question import Question
from bot.answering.wording.writing import Writer
from bot.errors import GuideError
from bot.index.embeddings import Embedder
from bot.index.search import Index, SearchResult
from bot.index.snapshots import Snapshot, current_name, knowledge_of, usable
from bot.knowledge.read import Knowledge
from bot.locales import languages
from bot.store.given import Given
from bot.telegram.failures import describe

if TYPE_CHECKING:
    from bot.answering.language import Detector
    from bot.answering.places import Gazetteer

_LOG = logging.getLogger(__name__)
_REBUILD = "Run: python ingest.py --force 'damaged snapshot'"
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
    note: Callable[[Given], None] | None = field(default=None, repr=False)
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
        self._note(answer, snapshot)
        return answer

    def again(self, case: Case, language: str) -> Answer | None:
        """Compose the answer to a case again from the snapshot in use."""
        snapshot, guide = self._current()
        answer = guide.again(case, language)
        if answer is not None:
            self._note(answer, snapshot)
        return answer

    def _note(self, answer: Answer, snapshot: Snapshot) -> None:
        if self.note is not None:  # the digest of the text is made for nobody else
            self.note(given(answer, snapshot, self.clock()))

    def find(
        self, text: str, jurisdiction: str | None, service: str | None, k: int
    ) -> tuple[SearchResult, ...]:
        """Search the snapshot in use, as `Finder.find` does."""
        return self._current()[1].finder.find(text, jurisdiction, service, k)

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
