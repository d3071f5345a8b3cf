"""What people reported of answers: kept with their consent, linked to them by keyed hashes only."""

from __future__ import annotations

import hashlib
import hmac
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    delete,
    insert,
    or_,
    select,
)

KEPT_DAYS: Final = 180

Kind = Literal["helpful", "wrong"]

_METADATA: Final = MetaData()
_FEEDBACK: Final = Table(
    "feedback",
    _METADATA,
    Column("number", Integer, primary_key=True),
    Column("chat", String(64), nullable=False, index=True),
    Column("person", String(64), nullable=False, index=True),
    Column("kind", String(8), nullable=False),
    Column("day", Date, nullable=False, index=True),
    Column("answer_id", String(16), nullable=False),
    Column("case", String(160), nullable=False),
    Column("language", String(16), nullable=False),
    Column("verdict", String(16)),
    Column("question", Text),
    Column("answer", Text),
    Column("remark", Text),
    sqlite_autoincrement=True,  # a number is never given twice
)


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """What somebody said of one answer; `case` is its code, `answer_id` the number they saw.

    A `helpful` one has no texts. Of a `wrong` one `question` is what was asked, None where it was
    put with buttons, `answer` what was answered, and `remark` what is wrong, if they said it.
    """

    kind: Kind
    day: date
    answer_id: str
    case: str
    language: str
    verdict: str | None = None
    question: str | None = None
    answer: str | None = None
    remark: str | None = None
    number: int = 0


class FeedbackStore:
    """The feedback in a database; its methods block briefly, and any thread may call them."""

    def __init__(self, engine: Engine, secret: bytes, lock: threading.Lock) -> None:
        """Keep feedback beside other tables; `secret` keys the hashes of chats and people.

        Connections of the engine are used under the lock.
        """
        self._engine = engine
        self._secret = secret
        self._lock = lock
        with lock:
            _METADATA.create_all(engine)

    def add(self, chat: int, person: int, feedback: Feedback) -> int:
        """Keep feedback and return its number; the same said twice of an answer is kept once."""
        row = {
            name: getattr(feedback, name)
            for name in _FEEDBACK.columns.keys()  # noqa: SIM118 - columns are no plain mapping
            if name not in ("number", "chat", "person")
        }
        same = [_FEEDBACK.c[name] == row[name] for name in ("kind", "answer_id", "case", "day")]
        same += [
            _FEEDBACK.c.remark.is_(None)
            if feedback.remark is None
            else _FEEDBACK.c.remark == feedback.remark
        ]
        mine = _FEEDBACK.c.person == self._person(person)
        with self._lock, self._engine.begin() as connection:
            before = connection.execute(select(_FEEDBACK.c.number).where(mine, *same)).scalar()
            if before is not None:
                return int(before)
            keys = {"chat": self._chat(chat), "person": self._person(person)}
            added = connection.execute(insert(_FEEDBACK).values(**keys, **row))
            (number,) = added.inserted_primary_key or (0,)
        return int(number)

    def of(self, person: int) -> tuple[Feedback, ...]:
        """Return all that a person said, oldest first."""
        return self._select(_FEEDBACK.c.person == self._person(person))

    def all(self) -> tuple[Feedback, ...]:
        """Return all that is kept, oldest first."""
        return self._select()

    def get(self, number: int) -> Feedback | None:
        """Return one by its number."""
        return next(iter(self._select(_FEEDBACK.c.number == number)), None)

    def delete(self, number: int) -> bool:
        """Delete one by its number; tells whether there was one."""
        return self._delete(_FEEDBACK.c.number == number) > 0

    def forget(self, person: int) -> None:
        """Delete all that a person said, in whatever chat."""
        self._delete(_FEEDBACK.c.person == self._person(person))

    def forget_chat(self, chat: int) -> None:
        """Delete all that was said in a chat; a private one has the number of its person."""
        theirs = (_FEEDBACK.c.chat == self._chat(chat), _FEEDBACK.c.person == self._person(chat))
        self._delete(or_(*theirs))

    def forget_older_than(self, day: date) -> None:
        """Delete what was said before the day."""
        self._delete(_FEEDBACK.c.day < day)

    def sweep(self, today: date) -> None:
        """Delete what has been kept for KEPT_DAYS."""
        self.forget_older_than(today - timedelta(days=KEPT_DAYS))

    def _select(self, *those: ColumnElement[bool]) -> tuple[Feedback, ...]:
        columns = [one for one in _FEEDBACK.columns if one.name not in ("chat", "person")]
        query = select(*columns).where(*those).order_by(_FEEDBACK.c.number)
        with self._lock, self._engine.connect() as connection:
            rows: Sequence[Any] = connection.execute(query).mappings().all()
        return tuple(Feedback(**row) for row in rows)

    def _delete(self, *those: ColumnElement[bool]) -> int:
        with self._lock:
            with self._engine.begin() as connection:
                deleted = connection.execute(delete(_FEEDBACK).where(*those)).rowcount
            if self._engine.dialect.name == "sqlite":
                with self._engine.connect() as connection:
                    # The log of writes beside the file still holds the pages as they were.
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return int(deleted)

    def _chat(self, chat: int) -> str:
        return self._hash(f"feedback chat {chat}")

    def _person(self, person: int) -> str:
        return self._hash(f"feedback person {person}")

    def _hash(self, name: str) -> str:
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()
