"""What is kept of an update, for how long, and what is not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.store.inbox import Inbox, InboxFull, Left

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["file", "memory"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Inbox]:
    url = f"sqlite:///{tmp_path}/chats.sqlite3" if request.param == "file" else "sqlite://"
    opened = Inbox(url, b"secret", clock, most_unanswered=3)
    yield opened
    opened.close()


def test_what_is_kept_is_left_until_it_is_answered(inbox: Inbox) -> None:
    assert inbox.write({7: b"seven", 8: b"eight"}) == {7, 8}
    inbox.write({}, sending=[8])
    assert inbox.left() == (Left(7, b"seven", False), Left(8, b"eight", True))
    inbox.write({}, answered=[7])
    assert [left.update for left in inbox.left()] == [8]


def test_what_comes_again_is_not_new_answered_or_not(inbox: Inbox) -> None:
    inbox.write({7: b"seven", 8: b"eight"})
    inbox.write({}, answered=[7])
    assert inbox.write({7: b"seven", 8: b"eight", 9: b"nine"}) == {9}
    assert [left.update for left in inbox.left()] == [8, 9]


def test_a_full_inbox_takes_no_more_until_something_is_answered(inbox: Inbox) -> None:
    inbox.write({1: b"", 2: b"", 3: b""})
    with pytest.raises(InboxFull):
        inbox.write({4: b""})
    assert inbox.write({3: b""}) == frozenset()  # known already: that needs no room
    assert inbox.write({4: b""}, answered=[1]) == {4}


def test_notes_are_written_though_there_is_no_room(inbox: Inbox) -> None:
    inbox.write({1: b"", 2: b"", 3: b""})
    with pytest.raises(InboxFull):
        inbox.write({4: b"", 5: b""}, answered=[1])
    assert [left.update for left in inbox.left()] == [2, 3]


def test_after_a_day_nothing_is_left_and_there_is_room_again(inbox: Inbox, clock: Clock) -> None:
    inbox.write({1: b"", 2: b"", 3: b""})
    clock.now += timedelta(hours=23)
    assert len(inbox.left()) == 3
    clock.now += timedelta(hours=2)
    assert inbox.left() == ()
    assert inbox.write({4: b"", 5: b"", 6: b""}) == {4, 5, 6}


def test_it_outlives_the_process_and_the_oldest_comes_first(tmp_path: Path, clock: Clock) -> None:
    url = f"sqlite:///{tmp_path}/chats.sqlite3"
    first = Inbox(url, b"secret", clock)
    first.write({900: b"older"})
    clock.now += timedelta(seconds=1)
    first.write({5: b"newer"})  # after a week of silence Telegram numbers anew
    first.close()
    second = Inbox(url, b"secret", clock)
    assert [left.content for left in second.left()] == [b"older", b"newer"]
    second.close()


def test_what_another_bot_sealed_is_dropped(tmp_path: Path, clock: Clock) -> None:
    url = f"sqlite:///{tmp_path}/chats.sqlite3"
    for secret, expected in ((b"secret", b"words"), (b"another", None), (b"secret", None)):
        inbox = Inbox(url, secret, clock)
        if expected:
            inbox.write({1: b"words"})
        assert [left.content for left in inbox.left()] == ([expected] if expected else [])
        inbox.close()


def test_no_file_ever_holds_the_words_and_in_the_end_not_even_their_seal(
    tmp_path: Path, clock: Clock
) -> None:
    inbox = Inbox(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret", clock)
    inbox.write(dict.fromkeys(range(40), b"private words " * 20))
    with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
        sealed = [row[0] for row in database.execute("SELECT sealed FROM inbox")]
    files = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"private words" not in files
    assert all(one[:40] in files for one in sealed)
    inbox.write({}, answered=range(40))
    inbox.overwrite_answered()
    files = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert not any(one[at : at + 40] in files for one in sealed for at in (0, 100, 200))
    inbox.close()


def test_it_tells_whether_it_can_be_written_to(tmp_path: Path, clock: Clock) -> None:
    inbox = Inbox(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret", clock)
    assert inbox.is_writable()
    assert inbox.left() == ()
    with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
        database.execute("DROP TABLE inbox")
    assert not inbox.is_writable()
    inbox.close()


def test_an_unusable_database_is_named_by_its_setting(clock: Clock) -> None:
    with pytest.raises(SettingsError, match="OPTOUT_DATABASE_URL"):
        Inbox("nonsense", b"secret", clock)
