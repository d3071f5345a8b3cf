"""The way to the Bot API: what its failures become, and what they keep to themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import Bot, InputFile
from telegram.error import Forbidden, InvalidToken, NetworkError, TimedOut

from bot.telegram.transport import AiohttpRequest, Cut
from tests.telegram.standin import TOKEN, Fault, StandIn


@pytest_asyncio.fixture
async def caller(telegram: StandIn) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, telegram.base_url, request=AiohttpRequest(read_seconds=0.3))
    async with bot:
        yield bot


async def test_values_of_all_kinds_arrive_as_they_were(telegram: StandIn, caller: Bot) -> None:
    ada = telegram.person()
    await caller.send_message(ada.chat.id, "{not json} ü & = 👍", disable_notification=True)
    assert (await ada.reads()).text == "{not json} ü & = 👍"


async def test_a_file_is_sent_with_its_name(telegram: StandIn, caller: Bot) -> None:
    with pytest.raises(InvalidToken):  # so the library reads that the stand-in takes no documents
        await caller.send_document(1, InputFile(b"content", filename="letter.txt"))
    (call,) = telegram.calls("sendDocument")
    file = next(value for value in call.params.values() if hasattr(value, "filename"))
    assert file.filename == "letter.txt"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(drop="before"), Cut),
        (Fault(drop="after"), Cut),
        (Fault(status=502), NetworkError),
        (Fault(status=403, description="Forbidden: bot was blocked by the user"), Forbidden),
    ],
)
async def test_a_failure_tells_its_kind_and_not_the_token(
    telegram: StandIn, caller: Bot, fault: Fault, error: type[Exception]
) -> None:
    telegram.fail("sendChatAction", fault)
    with pytest.raises(error) as raised:
        await caller.send_chat_action(telegram.person().chat.id, "typing")
    assert type(raised.value) is error
    assert TOKEN not in repr(raised.value)
    assert raised.value.__cause__ is None or TOKEN not in repr(raised.value.__cause__)


async def test_a_silent_server_is_a_timeout(telegram: StandIn, caller: Bot) -> None:
    telegram.fail("sendChatAction", Fault(hold=asyncio.Event()))
    with pytest.raises(TimedOut):
        await caller.send_chat_action(1, "typing")


async def test_an_absent_server_is_no_timeout_since_nothing_arrived() -> None:
    async with AiohttpRequest() as request:
        with pytest.raises(NetworkError) as raised:
            await request.do_request(f"http://127.0.0.1:9/bot{TOKEN}/getMe", "POST")
    assert type(raised.value) is NetworkError
    assert TOKEN not in str(raised.value)


async def test_it_is_known_when_the_server_was_last_there(telegram: StandIn) -> None:
    async with AiohttpRequest() as request:
        telegram.fail("getMe", Fault(status=502))
        address = f"{telegram.base_url}{TOKEN}/getMe"
        await request.do_request(address, "POST")
        assert request.replied_at is None
        await request.do_request(address, "POST")
        assert request.replied_at is not None


async def test_more_calls_than_connections_all_arrive(telegram: StandIn) -> None:
    ada = telegram.person()
    bot = Bot(TOKEN, telegram.base_url, request=AiohttpRequest(connections=2))
    async with bot:
        await asyncio.gather(*(bot.send_message(ada.chat.id, f"{n}") for n in range(50)))
    assert {message.text for message in ada.chat.messages} == {str(n) for n in range(50)}
