"""What is remembered of a chat, what is not, and how it is forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.store.chats import Chat, ChatStore, secret_from

DAY = date(2026, 11, 21)
CHAT, ADA, BOB = -1001234567890, 111222333, 444555666


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ChatStore]:
    url = f"sqlite:///{tmp_path}/chats.sqlite3" if request.param == "file" else "sqlite://"
    opened = ChatStore(url, b"secret")
    yield opened
    opened.close()


def everything_in(folder: Path) -> bytes:
    """The database's file and those that SQLite keeps beside it."""
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_nothing_is_known_of_a_stranger(store: ChatStore) -> None:
    assert store.recall(CHAT, ADA) == Chat()


def test_the_last_that_was_told_is_remembered(store: ChatStore) -> None:
    store.remember(CHAT, ADA, Chat("DE", None), DAY)
    store.remember(CHAT, ADA, Chat("IE", "pt-BR"), DAY)
    store.remember(CHAT, BOB, Chat(None, "de"), DAY)
    assert store.recall(CHAT, ADA) == Chat("IE", "pt-BR")
    assert store.recall(CHAT, BOB) == Chat(None, "de")


def test_a_person_is_forgotten_alone_and_a_chat_with_all_its_people(store: ChatStore) -> None:
    other = CHAT - 1
    for chat, person in ((CHAT, ADA), (CHAT, BOB), (other, ADA)):
        store.remember(chat, person, Chat("DE"), DAY)
    store.forget(CHAT, ADA)
    assert store.recall(CHAT, ADA) == Chat()
    assert store.recall(CHAT, BOB) == Chat("DE")
    store.forget_chat(CHAT)
    assert store.recall(CHAT, BOB) == Chat()
    assert store.recall(other, ADA) == Chat("DE")


def test_what_is_not_used_for_half_a_year_is_forgotten_on_a_later_day(store: ChatStore) -> None:
    store.remember(CHAT, ADA, Chat("DE"), date(2026, 1, 1))
    store.remember(CHAT, BOB, Chat("DE"), date(2026, 1, 2))
    store.remember(CHAT - 1, ADA, Chat("IE"), date(2026, 7, 1))  # 180 days after the second
    assert store.recall(CHAT, ADA) == Chat()
    assert store.recall(CHAT, BOB) == Chat("DE")


def test_being_used_keeps_a_row_from_being_forgotten(store: ChatStore) -> None:
    store.remember(CHAT, ADA, Chat("DE"), date(2026, 1, 1))
    store.remember(CHAT, ADA, Chat("DE"), date(2026, 6, 1))
    store.forget_older_than(date(2026, 6, 1))
    assert store.recall(CHAT, ADA) == Chat("DE")


def test_what_is_remembered_outlives_the_process(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/chats.sqlite3"
    first = ChatStore(url, b"secret")
    first.remember(CHAT, ADA, Chat("DE", "de"), DAY)
    first.close()
    second = ChatStore(url, b"secret")
    assert second.recall(CHAT, ADA) == Chat("DE", "de")
    second.close()


def test_the_file_tells_nobody_who_was_there(tmp_path: Path) -> None:
    store = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret")
    store.remember(CHAT, ADA, Chat("DE"), DAY)
    store.close()
    content = (tmp_path / "chats.sqlite3").read_bytes()
    assert str(ADA).encode() not in content
    assert str(CHAT).encode() not in content
    other_bot = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"another secret")
    assert other_bot.recall(CHAT, ADA) == Chat()
    other_bot.close()


@pytest.mark.parametrize(
    "forget",
    [
        lambda store: store.forget(CHAT, ADA),
        lambda store: store.forget_chat(CHAT),
        lambda store: store.forget_older_than(DAY),
    ],
    ids=["the person", "the chat", "the unused"],
)
def test_what_is_deleted_is_gone_from_every_file_at_once(
    tmp_path: Path, forget: Callable[[ChatStore], None]
) -> None:
    store = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret")
    for person in range(50):  # more than a page of the database holds
        store.remember(BOB, person, Chat("DE"), DAY)
    store.remember(CHAT, ADA, Chat("US-GONE"), DAY - timedelta(days=1))
    store.remember(CHAT, ADA, Chat("US-GONE", "xx-gone"), DAY - timedelta(days=1))
    with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
        row = database.execute("SELECT * FROM chats WHERE language = 'xx-gone'").fetchone()
    traces = [str(value).encode() for value in row[:4]]  # two hashes, country and language
    assert all(trace in everything_in(tmp_path) for trace in traces)
    forget(store)
    assert [trace for trace in traces if trace in everything_in(tmp_path)] == []
    assert store.recall(BOB, 7) == Chat("DE")
    store.close()


def test_many_threads_may_use_it_at_once(store: ChatStore) -> None:
    def visit(person: int) -> Chat:
        store.remember(CHAT, person, Chat("DE", str(person)), DAY)
        return store.recall(CHAT, person)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(visit, range(64))) == [Chat("DE", str(n)) for n in range(64)]


@pytest.mark.parametrize(
    "url",
    ["nonsense", "sqlite:////no/such/folder/x.sqlite3", "nosuchdatabase://name:hunter2@host/x"],
)
def test_an_unusable_database_is_named_by_its_setting(url: str) -> None:
    with pytest.raises(SettingsError, match="OPTOUT_DATABASE_URL") as raised:
        ChatStore(url, b"secret")
    assert "hunter2" not in str(raised.value)


def test_each_bot_has_its_own_secret_which_is_not_its_token() -> None:
    assert secret_from("1:a") != secret_from("1:b")
    assert b"1:a" not in secret_from("1:a")
