"""The bot as a process: how it starts, stops, and what it writes to its logs."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sqlite3
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from tests.telegram.people import PATIENCE
from tests.telegram.standin import TOKEN, Fault, StandIn


@asynccontextmanager
async def bot_process(
    telegram: StandIn, folder: Path, *more: str, token: str = TOKEN
) -> AsyncIterator[Process]:
    """Run the bot, its log in `folder`; it is killed at the end if it has not ended."""
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.telegram.process", token, telegram.base_url),
            *(f"sqlite:///{folder}/chats.sqlite3", *more),
            stdin=PIPE,
            stdout=DEVNULL,
            stderr=log,
            cwd=Path(__file__).parents[2],
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def ends(process: Process) -> int:
    async with asyncio.timeout(PATIENCE):
        return await process.wait()


async def nothing_waits_in(folder: Path) -> None:
    """Return when the process has noted that all is answered."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with closing(sqlite3.connect(folder / "chats.sqlite3")) as database:
                query = "SELECT count(*), count(sealed) FROM inbox"
                if database.execute(query).fetchone()[1:] == (0,):
                    return
            await asyncio.sleep(0.01)


async def said_in(folder: Path, event: str) -> None:
    """Return when the log of the process tells of the event."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if event in (folder / "log").read_text():
                return
            await asyncio.sleep(0.01)


def kept_in(folder: Path) -> bytes:
    """Return what is on the disk of the database, with its log of writes."""
    return b"".join(file.read_bytes() for file in folder.glob("chats.sqlite3*"))


async def test_a_stopped_bot_ends_well_and_finishes_its_answer(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada = telegram.person()
    async with bot_process(telegram, tmp_path) as process:
        ada.says("slow")
        await telegram.until(lambda: telegram.calls("sendChatAction", ada.chat.id))
        process.send_signal(signal.SIGTERM)
        assert process.stdin is not None
        process.stdin.write(b"go on\n")
        assert (await ada.reads()).text == "slow in None"
        assert await ends(process) == 0
    assert telegram.refusals == []


async def test_a_stopped_bot_ends_in_time_though_an_answer_takes_longer(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", Fault(hold=asyncio.Event()))
    async with bot_process(telegram, tmp_path, "", "0.2") as process:
        ada.says("may I?")
        await telegram.until(lambda: not telegram.faults["sendMessage"])
        process.send_signal(signal.SIGTERM)
        assert await ends(process) == 0
    assert ada.chat.messages == []
    async with bot_process(telegram, tmp_path):
        assert (await ada.reads()).text == "may I? in None"


async def test_a_killed_bot_comes_back_and_knows_the_country(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada = telegram.person()
    async with bot_process(telegram, tmp_path) as process:
        ada.says("/country DE")
        await ada.reads()
        await nothing_waits_in(tmp_path)
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path):
        ada.says("may I?")
        assert (await ada.reads()).text == "may I? in DE"


async def test_who_was_waiting_when_the_bot_was_killed_is_answered_once(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada, bob, group = telegram.person(1, "de"), telegram.person(2), telegram.group(topics=(7,))
    async with bot_process(telegram, tmp_path) as process:
        bob.says("quick")
        await bob.reads()
        await nothing_waits_in(tmp_path)
        ada.says("slow")
        ada.says("and then")
        number = bob.says("@guide_bot slow", group, topic=7)
        await telegram.until(lambda: telegram.calls("sendChatAction", ada.chat.id))
        await telegram.until(lambda: telegram.calls("sendChatAction", group.id))
        process.kill()
        await ends(process)
    kept = kept_in(tmp_path)
    for private in (str(ada.chat.id), str(group.id), "slow", "and then"):
        assert private.encode() not in kept
    async with bot_process(telegram, tmp_path) as process:
        assert process.stdin is not None
        process.stdin.write(b"go on\ngo on\n")
        assert (await ada.reads()).text == "slow in None"
        assert (await ada.reads()).text == "and then in None"
        await group.reads()
        await nothing_waits_in(tmp_path)
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path) as process:
        bob.says("again")
        assert (await bob.reads()).text.startswith("again")
    assert [message.text for message in ada.chat.messages] == ["slow in None", "and then in None"]
    (answer,) = group.messages
    assert (answer.text, answer.topic, answer.reply_to) == ("slow in None", 7, number)
    assert '"event": "update_taken_up", "times": 3' in (tmp_path / "log").read_text()
    assert "answer_repeated_after_crash" not in (tmp_path / "log").read_text()


async def test_a_bot_killed_while_its_answer_leaves_answers_again_and_counts_that(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", Fault(hold=asyncio.Event()))
    async with bot_process(telegram, tmp_path) as process:
        ada.says("may I?")
        await telegram.until(lambda: not telegram.faults["sendMessage"])
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path):
        assert (await ada.reads()).text == "may I? in None"
    log = (tmp_path / "log").read_text()
    assert '"event": "answer_repeated_after_crash", "times": 1' in log


async def test_what_was_answered_is_not_answered_again_though_it_comes_again(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada = telegram.person()
    async with bot_process(telegram, tmp_path) as process:
        await telegram.until(lambda: telegram.is_polled)
        # The next request for updates is what tells Telegram that these have arrived.
        telegram.fail("getUpdates", Fault(hold=asyncio.Event()))
        ada.says("may I?")
        await ada.reads()
        await nothing_waits_in(tmp_path)
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path):
        ada.says("again")
        assert (await ada.reads()).text == "again in None"
    assert '"event": "update_repeated", "times": 1' in (tmp_path / "log").read_text()


async def test_a_bot_started_before_telegram_can_be_reached_waits_for_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    absent = StandIn(port=port)
    async with bot_process(absent, tmp_path) as process:
        await said_in(tmp_path, "telegram_not_reached")
        async with absent as telegram:
            ada = telegram.person()
            ada.says("may I?")
            assert (await ada.reads()).text == "may I? in None"
            process.send_signal(signal.SIGTERM)
            assert await ends(process) == 0


async def test_a_bot_that_never_reached_telegram_can_be_stopped(tmp_path: Path) -> None:
    async with bot_process(StandIn(port=9), tmp_path) as process:
        await said_in(tmp_path, "telegram_not_reached")
        process.send_signal(signal.SIGTERM)
        assert await ends(process) == 0


async def test_no_log_holds_the_token_or_anybodys_words(telegram: StandIn, tmp_path: Path) -> None:
    ada = telegram.person()
    telegram.fail("getMe", Fault(status=502))
    telegram.fail("getUpdates", Fault(drop="before"))
    telegram.fail("sendMessage", Fault(drop="before"))
    async with bot_process(telegram, tmp_path) as process:
        ada.says("nobody else should read this")
        assert (await ada.reads()).text.startswith("nobody else")
        process.send_signal(signal.SIGTERM)
        assert await ends(process) == 0
    log = (tmp_path / "log").read_text()
    assert '"event": "started"' in log
    assert all(json.loads(line)["event"] for line in log.splitlines())
    assert TOKEN.partition(":")[2] not in log
    assert "nobody else" not in log


async def test_a_refused_token_is_said_without_showing_it(
    telegram: StandIn, tmp_path: Path
) -> None:
    wrong = "987654321:AAF-another_token"
    async with bot_process(telegram, tmp_path, token=wrong) as process:
        assert await ends(process) == 2
    log = (tmp_path / "log").read_text()
    assert "TELEGRAM_BOT_TOKEN" in log
    assert "another_token" not in log


async def test_questions_come_through_a_webhook(telegram: StandIn, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        telegram.webhook_port = free.getsockname()[1]
    ada, bob = telegram.person(1), telegram.person(2)
    async with bot_process(telegram, tmp_path, str(telegram.webhook_port)) as process:
        await telegram.until(lambda: telegram.calls("setWebhook"))
        ada.says("may I?", times=2)
        assert (await ada.reads()).text == "may I? in None"
        await nothing_waits_in(tmp_path)
        bob.says("slow")
        await telegram.until(lambda: telegram.calls("sendChatAction", bob.chat.id))
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path, str(telegram.webhook_port)) as process:
        assert process.stdin is not None
        process.stdin.write(b"go on\n")
        assert (await bob.reads()).text == "slow in None"
        process.send_signal(signal.SIGTERM)
        assert await ends(process) == 0
    assert len(ada.chat.messages) == 1
    assert telegram.refusals == []


async def test_a_taken_port_is_said(telegram: StandIn, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with bot_process(telegram, tmp_path, str(port)) as process:
            assert await ends(process) == 2
    assert "TELEGRAM_WEBHOOK_PORT" in (tmp_path / "log").read_text()
