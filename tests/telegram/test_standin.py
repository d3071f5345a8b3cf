"""The stand-in refuses what Telegram refuses; a lenient one would prove nothing."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from tests.telegram.markup import Refusal, parse_html
from tests.telegram.standin import StandIn


async def call(telegram: StandIn, method: str, **params: Any) -> dict[str, Any]:
    data = {k: v if isinstance(v, str) else json.dumps(v) for k, v in params.items()}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{telegram.base_url}{telegram.token}/{method}", data=data) as reply,
    ):
        answer: dict[str, Any] = await reply.json()
        return answer


def button(text: str, data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"chat_id": 5, "text": "x"}, "chat not found"),
        ({"text": ""}, "message text is empty"),
        ({"text": " \u200b\n"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "👍" * 2049}, "message is too long"),
        ({"text": "<b></b>" * 5000, "parse_mode": "HTML"}, "text is too long"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "x", "parse_mode": "Markup"}, "unsupported parse_mode"),
        ({"text": "x", "message_thread_id": 3}, "message thread not found"),
        ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"text": "x", "reply_markup": button("a", "x" * 65)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": button(" ", "x")}, "text buttons are unallowed"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ({"text": "x", "reply_markup": {"inline_keyboard": [[{}]]}}, 'can\'t find field "text"'),
        ({"text": "x", "colour": "red"}, "sendMessage has no parameter colour"),
        ({}, "Bad Request: text"),
    ],
)
async def test_a_message_is_refused(telegram: StandIn, params: dict[str, Any], why: str) -> None:
    ada = telegram.person()
    answer = await call(telegram, "sendMessage", **({"chat_id": ada.chat.id} | params))
    assert not answer["ok"]
    assert answer["error_code"] == 400
    assert why in answer["description"]
    assert not ada.chat.messages


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("a < b", "Unsupported start tag"),
        ("<p>x</p>", 'Unsupported start tag "p"'),
        ("<b><i>x</b></i>", 'expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag"),
        ("<b", "Unclosed start tag"),
        ('<a href="x', "Unclosed start tag"),
        ("<span>x</span>", 'must have class "tg-spoiler"'),
    ],
)
def test_broken_markup_is_refused(source: str, why: str) -> None:
    with pytest.raises(Refusal, match="can't parse entities") as refused:
        parse_html(source)
    assert why in str(refused.value)


def test_markup_becomes_text_and_entities() -> None:
    text, entities = parse_html(
        '👍<b>&lt;x&gt;</b> &nbsp;<a href="https://e.org/?a&amp;b">l</a><a href="no">m</a>'
    )
    assert text == "👍<x> &nbsp;lm"
    assert [(e.type, e.offset, e.length, e.url) for e in entities] == [
        ("b", 2, 3, None),
        ("a", 12, 1, "https://e.org/?a&b"),
    ]


async def test_an_unknown_method_or_token_is_refused(telegram: StandIn) -> None:
    assert (await call(telegram, "sendMesage"))["error_code"] == 404
    address = f"{telegram.base_url}1:another/getMe"
    async with aiohttp.ClientSession() as session, session.post(address) as reply:
        assert reply.status == 401


async def test_an_edit_must_change_something(telegram: StandIn) -> None:
    ada = telegram.person()
    sent = await call(telegram, "sendMessage", chat_id=ada.chat.id, text="x")
    number = sent["result"]["message_id"]
    edit = {"chat_id": ada.chat.id, "message_id": number}
    same = await call(telegram, "editMessageText", **edit, text="x")
    assert "message is not modified" in same["description"]
    assert (await call(telegram, "editMessageText", **edit, text="y"))["ok"]
    assert [message.text for message in ada.chat.messages] == ["y"]


async def test_updates_come_until_they_are_confirmed(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("one")
    ada.says("two")
    first = (await call(telegram, "getUpdates"))["result"]
    again = (await call(telegram, "getUpdates", limit=1))["result"]
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert again == first[:1]
    rest = await call(telegram, "getUpdates", offset=first[0]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest["result"]] == ["two"]


async def test_what_was_not_asked_for_does_not_come(telegram: StandIn) -> None:
    await call(telegram, "getUpdates", allowed_updates=["callback_query"])
    telegram.person().says("hello")
    assert (await call(telegram, "getUpdates"))["result"] == []


async def test_a_second_poll_ends_the_first(telegram: StandIn) -> None:
    first = asyncio.create_task(call(telegram, "getUpdates", timeout=30))
    await telegram.until(lambda: telegram.is_polled)
    second = asyncio.create_task(call(telegram, "getUpdates", timeout=30))
    assert (await first)["error_code"] == 409
    telegram.person().says("hello")
    assert len((await second)["result"]) == 1


async def test_a_press_can_be_answered_once_and_soon(telegram: StandIn) -> None:
    ada = telegram.person()
    await call(
        telegram, "sendMessage", chat_id=ada.chat.id, text="x", reply_markup=button("a", "d")
    )
    ada.presses("a")
    (update,) = (await call(telegram, "getUpdates"))["result"]
    press = update["callback_query"]["id"]
    assert (await call(telegram, "answerCallbackQuery", callback_query_id=press))["ok"]
    late = await call(telegram, "answerCallbackQuery", callback_query_id=press)
    assert "query is too old" in late["description"]


@pytest.mark.parametrize(
    ("command", "description"), [("Start", "x"), ("start", ""), ("start", "x" * 257)]
)
async def test_a_bad_menu_is_refused(telegram: StandIn, command: str, description: str) -> None:
    menu = [{"command": command, "description": description}]
    assert not (await call(telegram, "setMyCommands", commands=menu))["ok"]
