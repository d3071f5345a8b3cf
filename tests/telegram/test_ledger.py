"""The inbox as the event loop sees it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import SQLAlchemyError

from bot.store.inbox import Inbox
from bot.telegram.ledger import Ledger
from tests.telegram.conftest import make_inbox


class CountedInbox(Inbox):
    """An inbox that counts its transactions."""

    writes = 0

    def write(
        self,
        keep: Mapping[int, bytes],
        sending: Collection[int] = (),
        answered: Collection[int] = (),
    ) -> frozenset[int]:
        self.writes += 1
        return super().write(keep, sending, answered)


async def test_what_comes_at_the_same_time_is_written_together() -> None:
    inbox = CountedInbox("sqlite://", b"secret", lambda: datetime.now(UTC))
    ledger = Ledger(inbox)
    new = await asyncio.gather(*(ledger.keep({number: b""}) for number in range(100)))
    assert [set(one) for one in new] == [{number} for number in range(100)]
    assert inbox.writes <= 2
    inbox.close()


async def test_the_same_update_twice_at_the_same_time_is_new_once(inbox: Inbox) -> None:
    ledger = Ledger(inbox)
    first, second = await asyncio.gather(ledger.keep({7: b"x"}), ledger.keep({7: b"x"}))
    assert first == {7}
    assert not second


async def test_what_was_noted_is_written_when_it_closes(inbox: Inbox) -> None:
    ledger = Ledger(inbox)
    await ledger.keep({7: b"x", 8: b"y"})
    await ledger.sending(8)
    ledger.answered(7)
    await ledger.close()
    assert [(left.update, left.sending) for left in await ledger.read_left()] == [(8, True)]


async def test_a_store_that_fails_for_a_while_loses_no_note(tmp_path: Path) -> None:
    inbox = Inbox(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret", lambda: datetime.now(UTC))
    ledger = Ledger(inbox)
    await ledger.keep({7: b"x"})
    with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
        database.execute("ALTER TABLE inbox RENAME TO away")
        ledger.answered(7)
        with pytest.raises(SQLAlchemyError):
            await ledger.keep({8: b"y"})
        await ledger.sending(7)  # an answer does not wait for its note
        database.execute("ALTER TABLE away RENAME TO inbox")
    assert await ledger.keep({8: b"y"}) == {8}
    assert [left.update for left in await ledger.read_left()] == [8]
    inbox.close()


async def test_the_event_loop_goes_on_while_the_store_is_slow() -> None:
    inbox = make_inbox()
    ledger = Ledger(inbox)
    with inbox._lock:  # as a slow disk would hold it
        keeping = asyncio.create_task(ledger.keep({7: b"x"}))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not keeping.done()
    assert await keeping == {7}
    inbox.close()


async def test_when_it_closes_nothing_is_left_of_what_was_answered(tmp_path: Path) -> None:
    inbox = Inbox(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret", lambda: datetime.now(UTC))
    ledger = Ledger(inbox)
    await ledger.keep({7: b"my words"})
    with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
        ((sealed,),) = database.execute("SELECT sealed FROM inbox")
    assert sealed in everything_in(tmp_path)
    ledger.answered(7)
    await ledger.close()
    assert sealed not in everything_in(tmp_path)
    inbox.close()


def everything_in(folder: Path) -> bytes:
    """The database's file and those that SQLite keeps beside it."""
    return b"".join(file.read_bytes() for file in folder.iterdir())
