"""The addresses that the bot serves."""

from __future__ import annotations

import io
import json
import socket
from collections.abc import AsyncIterator, Sequence
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.errors import SettingsError
from bot.store.inbox import InboxFull
from bot.telegram.webhook import MOST_BYTES, SECRET_HEADER, Door, serving, web_app

HOST = "127.0.0.1"
SECRET = {SECRET_HEADER: "a_secret"}


class Desk:
    """Takes updates, unless it is full, and says how it is."""

    def __init__(self) -> None:
        self.taken: list[Any] = []
        self.is_full = False
        self.is_well = True

    async def take(self, updates: Sequence[Any]) -> None:
        if self.is_full:
            raise InboxFull
        self.taken += updates

    async def check(self) -> bool:
        return self.is_well


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest_asyncio.fixture
async def client(desk: Desk) -> AsyncIterator[aiohttp.ClientSession]:
    app = web_app({"store": desk.check}, Door("/hook", "a_secret", desk.take))
    async with serving(app, HOST, 0) as port, aiohttp.ClientSession(f"http://{HOST}:{port}") as one:
        yield one


async def post(client: aiohttp.ClientSession, body: bytes, headers: dict[str, str]) -> int:
    async with client.post("/hook", data=io.BytesIO(body), headers=headers) as reply:
        return reply.status


async def test_an_update_is_accepted_once_it_is_taken(
    client: aiohttp.ClientSession, desk: Desk
) -> None:
    update = {"update_id": 7, "message": {"text": "ü 👍"}}
    assert await post(client, json.dumps(update).encode(), SECRET) == 200
    assert desk.taken == [update]


async def test_an_update_that_cannot_be_stored_stays_with_telegram(
    client: aiohttp.ClientSession, desk: Desk
) -> None:
    desk.is_full = True
    assert await post(client, b'{"update_id": 7}', SECRET) == 503


@pytest.mark.parametrize(
    "headers", [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: "a_secre"}, {SECRET_HEADER: "geheimnis"}]
)
async def test_a_stranger_is_turned_away(
    client: aiohttp.ClientSession, desk: Desk, headers: dict[str, str]
) -> None:
    assert await post(client, b'{"update_id": 7}', headers) == 403
    assert desk.taken == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"{}", b'{"update_id": "x"}', b"\xff"])
async def test_what_is_no_update_is_refused(
    client: aiohttp.ClientSession, desk: Desk, body: bytes
) -> None:
    assert await post(client, body, SECRET) == 400
    assert desk.taken == []


async def test_too_long_a_body_is_refused(client: aiohttp.ClientSession, desk: Desk) -> None:
    assert await post(client, b" " * MOST_BYTES + b'{"update_id": 7}', SECRET) == 413
    assert desk.taken == []


async def test_only_posts_are_taken_and_only_there(client: aiohttp.ClientSession) -> None:
    async with client.get("/hook", headers=SECRET) as reply:
        assert reply.status == 405
    async with client.post("/", headers=SECRET) as reply:
        assert reply.status == 404


async def test_it_tells_how_it_is(client: aiohttp.ClientSession, desk: Desk) -> None:
    for is_well, status in ((True, 200), (False, 503)):
        desk.is_well = is_well
        async with client.get("/ready") as reply:
            assert (reply.status, await reply.json()) == (
                status,
                {"ready": is_well, "store": is_well},
            )
        async with client.get("/health") as reply:
            assert reply.status == 200


async def test_without_a_door_nothing_is_taken(desk: Desk) -> None:
    app = web_app({}, None)
    async with (
        serving(app, HOST, 0) as port,
        aiohttp.ClientSession() as session,
        session.post(f"http://{HOST}:{port}/hook", headers=SECRET) as reply,
    ):
        assert reply.status == 404


async def test_a_taken_port_is_said_with_its_setting() -> None:
    with (
        socket.create_server((HOST, 0)) as taken,
        pytest.raises(SettingsError, match="TELEGRAM_WEBHOOK_PORT"),
    ):
        async with serving(web_app({}, None), HOST, taken.getsockname()[1]):
            pass
