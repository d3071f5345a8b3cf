"""The updates that came from Telegram: sealed until they are answered, known for a day after.

What is here survives a crash. An update is kept before anybody works on it; once it is answered
its content is overwritten, and only its number stays, to know it again if it comes twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import SQLAlchemyError

from bot.store.database import open_database, overwrite_deleted
from bot.store.seal import Seal

# Telegram keeps an update for 24 hours, so none comes again after that.
KEPT_FOR: Final = timedelta(hours=24)
MOST_UNANSWERED: Final = 10_000
MOST_KNOWN: Final = 200_000
_SWEPT_EVERY: Final = timedelta(minutes=10)

_METADATA: Final = MetaData()
_INBOX: Final = Table(
    "inbox",
    _METADATA,
    Column("update", BigInteger, primary_key=True, autoincrement=False),
    Column("arrived", DateTime(timezone=True), nullable=False, index=True),
    Column("sealed", LargeBinary),  # NULL once answered
    Column("sending", Boolean, nullable=False, default=False),
)
_UNANSWERED: Final = _INBOX.c.sealed.is_not(None)


class InboxFull(Exception):
    """Too many updates wait for an answer; Telegram keeps those that are not taken."""


@dataclass(frozen=True)
class Left:
    """An update left unanswered; `sending` if its answer may have been on its way."""

    update: int
    content: bytes
    sending: bool


class Inbox:
    """The updates in a database; its methods block briefly and may be called from any thread."""

    def __init__(
        self,
        url: str,
        secret: bytes,
        clock: Callable[[], datetime],
        most_unanswered: int = MOST_UNANSWERED,
    ) -> None:
        """Open the database at the SQLAlchemy URL; `secret` keys the seal, `clock` tells UTC.

        Raises SettingsError where the database cannot be used.
        """
        self._seal = Seal(secret)
        self._clock = clock
        self._most_unanswered = most_unanswered
        self._swept: datetime | None = None
        # In memory all threads share one connection, and a connection serves one at a time.
        self._lock = threading.Lock()
        self._engine = open_database(url, _METADATA)
        with self._engine.connect() as connection:
            query = select(func.count()).select_from(_INBOX).where(_UNANSWERED)
            self._unanswered = connection.execute(query).scalar_one()

    def write(
        self,
        keep: Mapping[int, bytes],
        sending: Collection[int] = (),
        answered: Collection[int] = (),
    ) -> frozenset[int]:
        """Keep updates, and note those whose answer is about to leave or has left, all at once.

        Returns those of `keep` that were not known. Raises InboxFull where there is no room for
        them; the notes are written even then.
        """
        now = self._clock()
        with self._lock:
            self._sweep(now)
            with self._engine.begin() as connection:
                if sending:
                    marked = update(_INBOX).where(_INBOX.c.update.in_(sending), _UNANSWERED)
                    connection.execute(marked.values(sending=True))
                erased = 0
                if answered:
                    done = update(_INBOX).where(_INBOX.c.update.in_(answered), _UNANSWERED)
                    erased = connection.execute(done.values(sealed=None)).rowcount
                known = select(_INBOX.c.update).where(_INBOX.c.update.in_(keep))
                new = set(keep) - set(connection.execute(known).scalars()) if keep else set()
                is_full = self._unanswered - erased + len(new) > self._most_unanswered
                if new and not is_full:
                    rows = [
                        {"update": one, "arrived": now, "sealed": self._seal.close(keep[one])}
                        for one in sorted(new)
                    ]
                    connection.execute(insert(_INBOX), rows)
            self._unanswered += (0 if is_full else len(new)) - erased
        if new and is_full:
            raise InboxFull
        return frozenset(new)

    def overwrite_answered(self) -> None:
        """Leave no trace of what was answered in any file of the database."""
        with self._lock:
            overwrite_deleted(self._engine)

    def left(self) -> tuple[Left, ...]:
        """Return the unanswered updates, oldest first; what another bot sealed is dropped."""
        query = select(_INBOX).where(_UNANSWERED).order_by(_INBOX.c.arrived, _INBOX.c.update)
        with self._lock:
            self._sweep(self._clock(), at_once=True)
            with self._engine.connect() as connection:
                rows = connection.execute(query).all()
        found = [(row, self._seal.open(row.sealed)) for row in rows]
        self.write({}, answered=[row.update for row, content in found if content is None])
        return tuple(
            Left(row.update, content, row.sending) for row, content in found if content is not None
        )

    def is_writable(self) -> bool:
        """Return whether an update could be kept now."""
        trial = {"update": -1, "arrived": self._clock(), "sealed": b""}
        try:
            with self._lock, self._engine.connect() as connection:
                connection.execute(insert(_INBOX), trial)
                connection.rollback()
        except SQLAlchemyError:
            return False
        return True

    def close(self) -> None:
        """Close the database."""
        self._engine.dispose()

    def _sweep(self, now: datetime, at_once: bool = False) -> None:
        """Delete what Telegram itself would not keep any longer, and the oldest of too many."""
        if self._swept and now - self._swept < _SWEPT_EVERY and not at_once:
            return
        self._swept = now
        with self._engine.begin() as connection:
            connection.execute(delete(_INBOX).where(_INBOX.c.arrived < now - KEPT_FOR))
            answered = (
                select(_INBOX.c.update)
                .where(~_UNANSWERED)
                .order_by(_INBOX.c.arrived.desc(), _INBOX.c.update.desc())
                .offset(MOST_KNOWN)
            )
            too_many = connection.execute(answered).scalars().all()
            for start in range(0, len(too_many), 500):
                some = too_many[start : start + 500]
                connection.execute(delete(_INBOX).where(_INBOX.c.update.in_(some)))
            count = select(func.count()).select_from(_INBOX).where(_UNANSWERED)
            self._unanswered = connection.execute(count).scalar_one()
