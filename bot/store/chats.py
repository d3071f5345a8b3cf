"""What is remembered of a person in a chat: where they live and which language they chose.

No name and no message is kept, and no Telegram id in clear: a row is found by keyed hashes of the
ids. While a question is being answered its chat is noted under a seal, so that after a crash the
person can be told to ask again.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from bot.errors import SettingsError
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

_WAITING: Final = Table(
    "waiting",
    _METADATA,
    Column("update", BigInteger, primary_key=True, autoincrement=False),
    Column("sealed_chat", LargeBinary(8), nullable=False),
    Column("topic", BigInteger),
    Column("message", BigInteger),
    Column("language", String(16), nullable=False),
)


@dataclass(frozen=True)
class Chat:
    """What a person told in one chat about themselves; None where they did not.

    `day` is that of the last use.
    """

    jurisdiction: str | None = None
    language: str | None = None
    day: date | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Waiting:
    """Where an answer is awaited: `message` is the one to reply to, `language` of our words."""

    update: int
    chat: int
    topic: int | None
    message: int | None
    language: str


class ChatStore:
    """The chats in a database; its methods block briefly and may be called from any thread."""

    def __init__(self, url: str, secret: bytes) -> None:
        """Open the database at the SQLAlchemy URL; `secret` keys the hashes of the chats.

        Raises SettingsError where the database cannot be used; the URL is not in the message, as
        it may hold a password.
        """
        self._secret = secret
        self._swept: date | None = None
        # In memory all threads share one connection, and a connection serves one at a time.
        self._lock = threading.Lock()
        try:
            self._engine = _open(make_url(url))
            _METADATA.create_all(self._engine)
        except (ArgumentError, ImportError, SQLAlchemyError) as error:
            raise SettingsError(
                f"OPTOUT_DATABASE_URL cannot be used ({type(error).__name__}): give an SQLAlchemy "
                "URL of a database that can be written to, such as sqlite:///chats.sqlite3, and "
                "install its driver."
            ) from None

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

    def begin(self, waiting: Waiting) -> None:
        """Note that an answer is awaited."""
        values = {
            "update": waiting.update,
            "sealed_chat": self._sealed(waiting.update, waiting.chat.to_bytes(8, signed=True)),
            "topic": waiting.topic,
            "message": waiting.message,
            "language": waiting.language,
        }
        with self._lock, self._engine.begin() as connection:
            connection.execute(delete(_WAITING).where(_WAITING.c.update == waiting.update))
            connection.execute(insert(_WAITING).values(values))

    def finish(self, update: int) -> None:
        """Drop the note: the answer has been sent, or an apology will be."""
        with self._lock, self._engine.begin() as connection:
            connection.execute(delete(_WAITING).where(_WAITING.c.update == update))

    def take_waiting(self) -> tuple[Waiting, ...]:
        """Return what an earlier process began and never finished, and drop these notes."""
        with self._lock, self._engine.begin() as connection:
            rows = connection.execute(select(_WAITING).order_by(_WAITING.c.update)).all()
            connection.execute(delete(_WAITING))
        return tuple(
            Waiting(
                row.update,
                int.from_bytes(self._sealed(row.update, row.sealed_chat), signed=True),
                row.topic,
                row.message,
                row.language,
            )
            for row in rows
        )

    def waiting_in(self, chat: int) -> int:
        """Return how many answers are awaited in the chat."""
        with self._lock, self._engine.connect() as connection:
            rows = connection.execute(select(_WAITING)).all()
        sealed = (self._sealed(row.update, row.sealed_chat) for row in rows)
        return sum(int.from_bytes(one, signed=True) == chat for one in sealed)

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
            if self._engine.dialect.name == "sqlite":
                with self._engine.connect() as connection:
                    # The log of writes beside the file still holds the pages as they were.
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def _row(self, chat: int, person: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return (
            _CHATS.c.chat == self._hash(str(chat)),
            _CHATS.c.person == self._hash(f"{chat}:{person}"),
        )

    def _sealed(self, update: int, eight_bytes: bytes) -> bytes:
        """Return the bytes encrypted, or decrypted: the pad is never used for another update."""
        pad = hmac.digest(self._secret, f"waiting {update}".encode(), hashlib.sha256)
        return bytes(one ^ other for one, other in zip(eight_bytes, pad, strict=False))

    def _hash(self, name: str) -> str:
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()


def secret_from(token: str) -> bytes:
    """Return the key of the hashes for a bot: without its token no chat can be found by its id."""
    return hashlib.sha256(b"objection-guide chats\0" + token.encode()).digest()


def _open(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    in_memory = url.database in (None, "", ":memory:")
    engine = create_engine(
        url,
        connect_args={"check_same_thread": False},
        **({"poolclass": StaticPool} if in_memory else {}),
    )
    event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
    connection.execute("PRAGMA journal_mode = WAL")  # no waiting for the disk at each write
    connection.execute("PRAGMA synchronous = NORMAL")
