"""The bot as a process: how it starts, stops, and what it writes to its logs."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path

import aiohttp
import pytest

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


async def test_a_killed_bot_comes_back_and_knows_the_country(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada = telegram.person()
    async with bot_process(telegram, tmp_path) as process:
        ada.says("/country DE")
        await ada.reads()
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path):
        ada.says("may I?")
        assert (await ada.reads()).text == "may I? in DE"


async def test_who_was_waiting_when_the_bot_was_killed_is_told_once(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada, bob, group = telegram.person(1, "de"), telegram.person(2), telegram.group(topics=(7,))
    async with bot_process(telegram, tmp_path) as process:
        bob.says("quick")
        bob.says("/help")
        # The messages of a chat are taken one by one: with the second answer the first is done.
        await bob.reads()
        await bob.reads()
        ada.says("slow")
        number = bob.says("@guide_bot slow", group, topic=7)
        await telegram.until(lambda: telegram.calls("sendChatAction", ada.chat.id))
        await telegram.until(lambda: telegram.calls("sendChatAction", group.id))
        process.kill()
        await ends(process)
    kept = kept_in(tmp_path)
    assert str(ada.chat.id).encode() not in kept
    assert str(group.id).encode() not in kept
    for _ in range(2):
        async with bot_process(telegram, tmp_path) as process:
            bob.says("again")
            assert (await bob.reads()).text.startswith("again")
            process.send_signal(signal.SIGTERM)
            assert await ends(process) == 0
    assert [message.text for message in ada.chat.messages] == ["[de] telegram-error"]
    (told,) = group.messages
    assert (told.text, told.topic, told.reply_to) == ("[en] telegram-error", 7, number)


async def test_who_was_told_is_not_answered_when_the_question_comes_again(
    telegram: StandIn, tmp_path: Path
) -> None:
    ada, bob = telegram.person(1), telegram.person(2)
    async with bot_process(telegram, tmp_path) as process:
        await telegram.until(lambda: telegram.is_polled)
        # The next request for messages is what tells Telegram that these have arrived.
        telegram.fail("getUpdates", Fault(hold=asyncio.Event()))
        ada.says("slow")
        await telegram.until(lambda: telegram.calls("sendChatAction", ada.chat.id))
        process.kill()
        await ends(process)
    async with bot_process(telegram, tmp_path) as process:
        bob.says("hello")
        assert (await bob.reads()).text.startswith("hello")
        process.send_signal(signal.SIGTERM)
        assert await ends(process) == 0
    assert [message.text for message in ada.chat.messages] == ["[en] telegram-error"]


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
    assert "Application started" in log
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


@pytest.mark.skipif(find_spec("tornado") is not None, reason="the webhook's library is there")
async def test_a_webhook_without_its_library_is_said(telegram: StandIn, tmp_path: Path) -> None:
    async with bot_process(telegram, tmp_path, "8443") as process:
        assert await ends(process) == 2
    assert "python-telegram-bot[webhooks]" in (tmp_path / "log").read_text()


@pytest.mark.skipif(find_spec("tornado") is None, reason="the webhook's library is not there")
async def test_questions_come_through_a_webhook(telegram: StandIn, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        telegram.webhook_port = free.getsockname()[1]
    ada = telegram.person()
    async with bot_process(telegram, tmp_path, str(telegram.webhook_port)) as process:
        await telegram.until(lambda: telegram.calls("setWebhook"))
        ada.says("may I?")
        assert (await ada.reads()).text == "may I? in None"
        address = f"http://127.0.0.1:{telegram.webhook_port}/hook"
        async with aiohttp.ClientSession() as stranger, stranger.post(address, json={}) as reply:
            assert reply.status == 403
        process.send_signal(signal.SIGTERM)
        assert await ends(process) == 0
    assert telegram.refusals == []
