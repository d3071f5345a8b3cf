"""What is known of a person beside the store: their last words, and for how long."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bot.store.chats import Chat, ChatStore
from bot.telegram.delivery import Place
from bot.telegram.memory import Memory, Talk
from bot.telegram.speaker import Speaker
from tests.telegram.fakes import NOW, Clock

ADA, BOB = (Speaker(1, n, n, None, Place(n)) for n in (1, 2))


def test_a_talk_is_dropped_after_a_day_of_silence(chats: ChatStore) -> None:
    clock = Clock()
    memory = Memory(chats, clock)
    memory.keep_talk(ADA, Talk(("hello",)))
    clock.now += timedelta(hours=23)
    memory.keep_talk(BOB, Talk(("hi",)))
    assert memory.talk(ADA) == Talk(("hello",))
    clock.now += timedelta(hours=2)
    assert memory.talk(ADA) == Talk()
    assert memory.talk(BOB) == Talk(("hi",))


def test_the_longest_silent_are_dropped_where_there_are_too_many(chats: ChatStore) -> None:
    memory = Memory(chats, lambda: NOW)
    for number in range(10_001):
        memory.keep_talk(Speaker(1, number, number, None, Place(number)), Talk(("hello",)))
    assert memory.talk(Speaker(1, 0, 0, None, Place(0))) == Talk()
    assert memory.talk(Speaker(1, 1, 1, None, Place(1))) == Talk(("hello",))


async def test_who_told_nothing_leaves_no_row(tmp_path: Path) -> None:
    store = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret")
    await Memory(store, lambda: NOW).learn(ADA)
    await Memory(store, lambda: NOW).learn(BOB, language="de")
    store.close()
    with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
        assert database.execute("SELECT language FROM chats").fetchall() == [("de",)]


async def test_what_is_learnt_adds_to_what_is_known(chats: ChatStore) -> None:
    memory = Memory(chats, lambda: NOW)
    await memory.learn(ADA, jurisdiction="DE")
    await memory.learn(ADA, language="tr")
    await memory.learn(ADA, jurisdiction="AT")
    assert await memory.known(ADA) == Chat("AT", "tr")
