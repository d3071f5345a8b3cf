"""The bot as a whole: when it says that it is ready, and what it does at its start."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace

import aiohttp
import pytest

from bot.errors import SettingsError
from bot.store.inbox import Inbox
from bot.telegram.handlers import Handlers
from bot.telegram.limits import Limits
from bot.telegram.service import Connection, Service, Webhook, at_work
from tests.telegram.standin import Fault, StandIn


def a_service(telegram: StandIn, handlers: Handlers, inbox: Inbox) -> Service:
    connection = Connection(telegram.token, telegram.base_url, telegram.base_url)
    return Service(connection, handlers, inbox, Limits(), lambda: True)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


async def asked(port: int, path: str) -> tuple[int, dict[str, bool]]:
    address = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as session, session.get(address) as reply:
        return reply.status, await reply.json()


async def test_a_polling_bot_is_ready_when_all_that_it_needs_is_there(
    telegram: StandIn, handlers: Handlers, inbox: Inbox
) -> None:
    service, port = a_service(telegram, handlers, inbox), free_port()
    loaded = [True]
    service = replace(
        service,
        connection=replace(service.connection, health_port=port),
        index_is_loaded=lambda: loaded[0],
    )
    everything = {"ready": True, "index": True, "store": True, "telegram": True}
    async with at_work(service):
        assert await asked(port, "/ready") == (200, everything)
        loaded[0] = False
        assert await asked(port, "/ready") == (503, everything | {"ready": False, "index": False})


async def test_before_telegram_is_reached_the_bot_is_alive_but_not_ready(
    telegram: StandIn, handlers: Handlers, inbox: Inbox
) -> None:
    service, port = a_service(telegram, handlers, inbox), free_port()
    telegram.chance = lambda method: Fault(status=502)
    service = replace(
        service,
        connection=replace(service.connection, health_port=port),
        handlers=replace(handlers, pause=asyncio.sleep),
    )
    stopping = asyncio.Event()

    async def run() -> None:
        async with at_work(service, stopping):
            pass

    running = asyncio.create_task(run())
    await telegram.until(lambda: telegram.calls("getMe"))
    assert (await asked(port, "/health"))[0] == 200
    status, found = await asked(port, "/ready")
    assert (status, found["telegram"], found["store"]) == (503, False, True)
    stopping.set()
    await running


async def test_a_webhook_that_telegram_refuses_is_said_with_its_setting(
    telegram: StandIn, handlers: Handlers, inbox: Inbox
) -> None:
    service = a_service(telegram, handlers, inbox)
    webhook = Webhook("http://example.org/hook", "a_secret", port=free_port())
    service = replace(service, connection=replace(service.connection, webhook=webhook))
    with pytest.raises(SettingsError, match="TELEGRAM_WEBHOOK_URL"):
        async with at_work(service):
            pass


async def test_a_bot_that_polls_ends_the_webhook_it_once_had_and_drops_nothing(
    telegram: StandIn, handlers: Handlers, inbox: Inbox
) -> None:
    ada = telegram.person()
    ada.says("may I?")
    async with at_work(a_service(telegram, handlers, inbox)):
        assert (await ada.reads()).text.startswith("may I?")
    (call,) = telegram.calls("deleteWebhook")
    assert "drop_pending_updates" not in call.params


async def test_what_came_by_webhook_while_telegram_could_not_be_reached_is_answered(
    telegram: StandIn, handlers: Handlers, inbox: Inbox
) -> None:
    service = a_service(telegram, handlers, inbox)
    webhook = Webhook("https://example.org/hook", "a_secret", port=free_port())
    gate = asyncio.Event()
    telegram.fail("getMe", Fault(hold=gate))
    service = replace(service, connection=replace(service.connection, webhook=webhook))
    ada = telegram.person()
    update_id = ada.says("may I?")
    update = telegram.latest_update

    async def bring() -> int:
        await telegram.until(lambda: not telegram.faults["getMe"])
        address = f"http://127.0.0.1:{webhook.port}/hook"
        headers = {"X-Telegram-Bot-Api-Secret-Token": "a_secret"}
        async with (
            aiohttp.ClientSession(headers=headers) as session,
            session.post(address, json=update) as reply,
        ):
            gate.set()
            return reply.status

    bringing = asyncio.create_task(bring())
    telegram.webhook_port = webhook.port
    async with at_work(service):
        assert await bringing == 200
        assert (await ada.reads()).text.startswith("may I?")
    assert update_id
    assert len(ada.chat.messages) == 1
