"""What each answer was about, by its number: enough to explain it, and nobody's words.

A row does not tell who asked, nor at what hour. It goes after EXPLAINED_DAYS.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Column, Date, MetaData, String, Table, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import SettingsError
from bot.store.database import open_database
from bot.store.given import EXPLAINED_DAYS, Given

_LOG: Final = logging.getLogger(__name__)
_METADATA: Final = MetaData()
_ANSWERS: Final = Table(
    "answers",
    _METADATA,
    Column("answer_id", String(16), primary_key=True),
    Column("day", Date, nullable=False, index=True),
    Column("edition", String(16), nullable=False),
    Column("status", String(40), nullable=False),
    Column("verdict", String(16)),
    Column("jurisdiction", String(16)),
    Column("service", String(40)),
    Column("as_of", Date, nullable=False),
    Column("topic", String(40)),
    Column("language", String(16), nullable=False),
    Column("mode", String(16), nullable=False),
    Column("case", String(160)),
    Column("digest", String(16), nullable=False),
)


class AnswerLog:
    """Notes answers in a database, in a thread of its own; nobody waits for it."""

    def __init__(self, url: str) -> None:
        """Open the database at the SQLAlchemy URL; raises SettingsError where it cannot be used."""
        self._engine = open_database(url, _METADATA)
        self._waiting: queue.SimpleQueue[Given | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, name="answers", daemon=True)
        self._writer.start()
        self._swept: date | None = None

    def note(self, given: Given) -> None:
        """Keep what an answer was about; returns at once."""
        self._waiting.put(given)

    def close(self) -> None:
        """Write what waits, and close the database."""
        self._waiting.put(None)
        self._writer.join()
        self._engine.dispose()

    def _write(self) -> None:
        """Write what has come together since the last time, until there is no more to come."""
        while True:
            batch = [self._waiting.get()]
            while batch[-1] is not None and not self._waiting.empty():
                batch.append(self._waiting.get())
            rows = [asdict(one) for one in batch if one is not None]
            try:
                if rows:
                    self._insert(rows)
            except SQLAlchemyError as error:
                # An answer that cannot be explained later is better than none.
                _LOG.warning("Answers were not noted (%s).", type(error).__name__)
            if batch[-1] is None:
                return

    def _insert(self, rows: list[dict[str, Any]]) -> None:
        today = max(row["day"] for row in rows)
        with self._engine.begin() as connection:
            if self._swept != today:
                old = _ANSWERS.c.day < today - timedelta(days=EXPLAINED_DAYS)
                connection.execute(delete(_ANSWERS).where(old))
            connection.execute(insert(_ANSWERS), rows)
        self._swept = today


def read_given(url: str, answer_id: str) -> Given | None:
    """What an answer was about; None if it is not kept. Raises SettingsError as AnswerLog does."""
    engine = open_database(url, _METADATA)
    try:
        query = select(_ANSWERS).where(_ANSWERS.c.answer_id == answer_id)
        with engine.connect() as connection:
            row = connection.execute(query).mappings().first()
    finally:
        engine.dispose()
    return Given(**row) if row is not None else None


@contextmanager
def answers_noted(url: str) -> Iterator[AnswerLog | None]:
    """A log of answers while the block runs; None, said in the log, where there is no database."""
    try:
        log = AnswerLog(url)
    except SettingsError as error:
        _LOG.warning("Answers cannot be explained later: %s", error)
        yield None
        return
    try:
        yield log
    finally:
        log.close()
