"""What is remembered of a person in a chat: where they live and which language they chose.

No name and no message is kept, and no Telegram id in clear: a row is found by keyed hashes of the
ids.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    MetaData,
    String,
    Table,
    delete,
    insert,
    select,
    update,
)

from bot.store.database import open_database, overwrite_deleted
from bot.store.feedback import FeedbackStore

KEPT_DAYS: Final = 180

_METADATA: Final = MetaData()
_CHATS: Final = Table(
    "chats",
    _METADATA,
    Column("chat", String(64), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("jurisdiction", String(16)),
    Column("language", String(16)),
    Column("updated", Date, nullable=False, index=True),
)


@dataclass(frozen=True)
class Chat:
    """What a person told in one chat about themselves; None where they did not.

    `day` is that of the last use.
    """

    jurisdiction: str | None = None
    language: str | None = None
    day: date | None = field(default=None, compare=False)


class ChatStore:
    """The chats in a database; its methods block briefly and may be called from any thread."""

    def __init__(self, url: str, secret: bytes) -> None:
        """Open the database at the SQLAlchemy URL; `secret` keys the hashes of the chats.

        Raises SettingsError where the database cannot be used.
        """
        self._secret = secret
        self._swept: date | None = None
        # In memory all threads share one connection, and a connection serves one at a time.
        self._lock = threading.Lock()
        self._engine = open_database(url, _METADATA)

    def recall(self, chat: int, person: int) -> Chat:
        """Return what is remembered of the person in the chat; nothing where they are unknown."""
        columns = (_CHATS.c.jurisdiction, _CHATS.c.language, _CHATS.c.updated)
        query = select(*columns).where(*self._row(chat, person))
        with self._lock, self._engine.connect() as connection:
            row = connection.execute(query).first()
        return Chat(row.jurisdiction, row.language, row.updated) if row is not None else Chat()

    def remember(self, chat: int, person: int, known: Chat, day: date) -> None:
        """Keep what is known of the person in the chat in place of what was, as used on that day.

        The first call on a new day deletes what has not been used for KEPT_DAYS.
        """
        if self._swept is None or day > self._swept:
            self._swept = day
            self.forget_older_than(day - timedelta(days=KEPT_DAYS))
        values = {"jurisdiction": known.jurisdiction, "language": known.language, "updated": day}
        row = self._row(chat, person)
        with self._lock, self._engine.begin() as connection:
            changed = connection.execute(update(_CHATS).where(*row).values(**values))
            if changed.rowcount == 0:
                keys = {"chat": self._hash(str(chat)), "person": self._hash(f"{chat}:{person}")}
                connection.execute(insert(_CHATS).values(**keys, **values))

    def forget(self, chat: int, person: int) -> None:
        """Delete everything that is remembered of the person in the chat."""
        self._delete(*self._row(chat, person))

    def forget_chat(self, chat: int) -> None:
        """Delete everything that is remembered of anybody in the chat."""
        self._delete(_CHATS.c.chat == self._hash(str(chat)))

    def forget_older_than(self, day: date) -> None:
        """Delete the chats last used before the day."""
        self._delete(_CHATS.c.updated < day)

    @property
    def feedback(self) -> FeedbackStore:
        """What people reported, in the same database."""
        return FeedbackStore(self._engine, self._secret, self._lock)

    def close(self) -> None:
        """Close the database."""
        self._engine.dispose()

    def _delete(self, *those: ColumnElement[bool]) -> None:
        with self._lock:
            with self._engine.begin() as connection:
                connection.execute(delete(_CHATS).where(*those))
            overwrite_deleted(self._engine)

    def _row(self, chat: int, person: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return (
            _CHATS.c.chat == self._hash(str(chat)),
            _CHATS.c.person == self._hash(f"{chat}:{person}"),
        )

    def _hash(self, name: str) -> str:
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()


def secret_from(token: str) -> bytes:
    """Return the key of the hashes for a bot: without its token no chat can be found by its id."""
    return hashlib.sha256(b"objection-guide chats\0" + token.encode()).digest()
