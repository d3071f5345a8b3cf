"""A strict stand-in for Telegram's Bot API, over real HTTP.

It takes what Telegram takes and refuses what Telegram refuses, in its words; every call is checked
against aiogram's generated models of the API. It keeps a journal of all calls, fails on demand,
and lets a test speak as people do (`people.py`).
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from tests.telegram.checks import check_call, read_keyboard, read_language_code, read_text
from tests.telegram.markup import Refusal
from tests.telegram.people import BOT, PATIENCE, Chat, Person, Received

TOKEN = "123456789:AAF-the_token-of-the_standin-0123456789"
# Seconds between two tries at a webhook that does not listen yet.
_PUSH_AGAIN = 0.05
LONG_POLL_AT_MOST = 50


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one call.

    `status` is the code of a refusal, before anything is done; `drop` cuts the connection before
    or after; `hold` makes the call wait for the event, `delay` for some seconds.
    """

    status: int | None = None
    description: str | None = None
    retry_after: int | None = None
    drop: str | None = None
    hold: asyncio.Event | None = None
    delay: float = 0.0


@dataclass
class Call:
    """One call of the bot as it arrived, and how it ended."""

    method: str
    params: dict[str, Any]
    status: int = 0
    description: str = ""
    at: float = field(default_factory=time.monotonic)

    @property
    def chat(self) -> int | None:
        return int(self.params["chat_id"]) if "chat_id" in self.params else None


@dataclass
class StandIn:
    """The server; `async with StandIn() as telegram` runs it on a free port of this machine."""

    token: str = TOKEN
    port: int = 0
    journal: list[Call] = field(default_factory=list)
    chats: dict[int, Chat] = field(default_factory=dict)
    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    descriptions: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    chance: Callable[[str], Fault] = lambda method: Fault()  # where `faults` say nothing
    callback_seconds: float = 15.0
    webhook_port: int = 0

    def __post_init__(self) -> None:
        self._updates: deque[dict[str, Any]] = deque()
        self.latest_update: dict[str, Any] = {}
        self._allowed: list[str] | None = None
        self._next_update = 1000
        self._next_message = 1
        self._arrived = asyncio.Event()
        self._poll: asyncio.Event | None = None
        self._pushing: asyncio.Task[None] | None = None
        self._presses: dict[str, tuple[float, Person]] = {}
        self._changed = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=60 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(
            app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._stop_pushing()
        self._arrived.set()
        await self._runner.cleanup()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    @property
    def refusals(self) -> list[Call]:
        """The calls that were refused though no fault was asked for: the bot's own mistakes."""
        return [call for call in self.journal if call.status in (400, 404)]

    @property
    def is_polled(self) -> bool:
        """Whether somebody waits for updates."""
        return self._poll is not None

    def person(self, number: int = 1, language: str | None = "en") -> Person:
        """Return a person who has opened a private chat with the bot."""
        chat = Chat(1000 + number, "private")
        self.chats[chat.id] = chat
        return Person(self, chat, 1000 + number, f"Person{number}", language)

    def group(self, number: int = 1, topics: tuple[int, ...] = ()) -> Chat:
        """Return a group, with topics a forum, that the bot is a member of."""
        chat = Chat(-1001000000000 - number, "supergroup", topics=topics)
        self.chats[chat.id] = chat
        return chat

    def fail(self, method: str, *faults: Fault) -> None:
        """Let the next calls of the method fail, each with one of the faults."""
        self.faults[method].extend(faults)

    def calls(self, method: str, chat: int | None = None) -> list[Call]:
        """Return the calls of the method so far, perhaps only those for one chat."""
        return [
            call
            for call in self.journal
            if call.method == method and (chat is None or call.chat == chat)
        ]

    async def until(self, happened: Callable[[], object]) -> None:
        """Wait until something is true, looking after each call; TimeoutError if it never is."""
        async with asyncio.timeout(PATIENCE):
            while not happened():
                self._changed.clear()
                await self._changed.wait()

    def deliver(self, kind: str, content: dict[str, Any], times: int = 1) -> int:
        """Queue an update for the bot, if it asked for such; return its id."""
        self._next_update += 1
        update = self.latest_update = {"update_id": self._next_update, kind: content}
        if self._allowed is None or kind in self._allowed:
            self._updates.extend([update] * times)
        self._arrived.set()
        return self._next_update

    def redeliver(self, update: dict[str, Any]) -> None:
        """Queue an update once more."""
        self._updates.append(update)
        self._arrived.set()

    async def _push(self, url: str, secret: str | None) -> None:
        """Post the updates to the webhook one by one, as what ends TLS there would pass them on."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        address = f"http://127.0.0.1:{self.webhook_port}{urlsplit(url).path}"
        async with aiohttp.ClientSession(headers=headers) as session:
            while True:
                await self._arrived.wait()
                self._arrived.clear()
                while self._updates:
                    try:
                        async with session.post(address, json=self._updates[0]) as reply:
                            if reply.status != 200:
                                raise RuntimeError(f"the webhook answered {reply.status}")
                    except aiohttp.ClientConnectionError:
                        # The library sets its webhook before it listens; Telegram tries again.
                        await asyncio.sleep(_PUSH_AGAIN)
                        continue
                    self._updates.popleft()

    def next_message_id(self) -> int:
        self._next_message += 1
        return self._next_message

    def expect_answer_to_press(self, press: str, person: Person) -> None:
        """Begin the time in which the bot may answer the press of a button."""
        self._presses[press] = (time.monotonic(), person)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        call = Call(name, dict(await request.post()))
        try:
            if request.match_info["token"] != self.token:
                raise Refusal("Unauthorized", 401)
            fault = self.faults[name].popleft() if self.faults[name] else self.chance(name)
            self._changed.set()
            await _refuse(fault)
            if fault.status is not None:
                call.status = fault.status
                return web.Response(status=fault.status, text="<html>Bad Gateway</html>")
            if fault.drop == "before":
                return _cut(request)
            result = await self._do(name, call.params)
            call.status = 200
            if fault.drop == "after":
                call.description = "cut"
                return _cut(request)
            return web.json_response({"ok": True, "result": result})
        except Refusal as failed:
            call.status, call.description = failed.status, failed.description
            reply = {"ok": False, "error_code": failed.status, "description": failed.description}
            if failed.parameters:
                reply["parameters"] = failed.parameters
            return web.json_response(reply, status=failed.status)
        finally:
            self.journal.append(call)
            self._changed.set()

    async def _do(self, name: str, params: dict[str, Any]) -> Any:
        do: Callable[[dict[str, Any]], Awaitable[Any]] | None = getattr(self, f"_do_{name}", None)
        if do is None:
            raise Refusal("Not Found", 404)
        return await do(check_call(name, params))

    async def _do_getMe(self, _: dict[str, Any]) -> Any:  # noqa: N802
        return BOT | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    async def _do_deleteWebhook(self, params: dict[str, Any]) -> bool:  # noqa: N802
        if params.get("drop_pending_updates"):
            self._updates.clear()
        self._stop_pushing()
        return True

    async def _do_setWebhook(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._stop_pushing()
        self._allowed = params.get("allowed_updates") or self._allowed
        if url := params["url"]:
            if not url.startswith("https://"):
                raise Refusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
            self._pushing = asyncio.create_task(self._push(url, params.get("secret_token")))
        return True

    def _stop_pushing(self) -> None:
        if self._pushing is not None:
            self._pushing.cancel()
            self._pushing = None

    async def _do_getUpdates(self, params: dict[str, Any]) -> list[dict[str, Any]]:  # noqa: N802
        if self._pushing is not None:
            raise Refusal(
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook "
                "to delete the webhook first",
                409,
            )
        if "allowed_updates" in params:
            self._allowed = params["allowed_updates"] or None
        offset = params.get("offset", 0)
        while offset > 0 and self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if self._poll is not None:
            self._poll.set()
        mine = self._poll = asyncio.Event()
        self._changed.set()
        end = time.monotonic() + min(params.get("timeout", 0), LONG_POLL_AT_MOST)
        try:
            while not self._updates and (left := end - time.monotonic()) > 0:
                self._arrived.clear()
                waits = [asyncio.ensure_future(e.wait()) for e in (self._arrived, mine)]
                try:
                    await asyncio.wait(waits, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for wait in waits:
                        wait.cancel()
                if mine.is_set():
                    raise Refusal(
                        "Conflict: terminated by other getUpdates request; make sure that only "
                        "one bot instance is running",
                        409,
                    )
        finally:
            if self._poll is mine:
                self._poll = None
        return list(self._updates)[: params.get("limit", 100)]

    async def _do_sendChatAction(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._reachable(params)
        return True

    async def _do_sendMessage(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = self._reachable(params)
        message = self._message(chat, params, self.next_message_id())
        chat.receive(message)
        return message.to_api()

    async def _do_editMessageText(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = self._reachable(params)
        number = params.get("message_id")
        old = next((m for m in chat.messages if m.message_id == number), None)
        if old is None:
            raise Refusal("Bad Request: message to edit not found")
        new = self._message(chat, params, old.message_id)
        if (new.text, new.entities, new.keyboard) == (old.text, old.entities, old.keyboard):
            raise Refusal(
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message"
            )
        chat.messages[chat.messages.index(old)] = new
        return new.to_api()

    async def _do_answerCallbackQuery(self, params: dict[str, Any]) -> bool:  # noqa: N802
        pressed_at, person = self._presses.pop(params["callback_query_id"], (None, None))
        if pressed_at is None or time.monotonic() - pressed_at > self.callback_seconds:
            raise Refusal(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        if len(params.get("text", "")) > 200:
            raise Refusal("Bad Request: MESSAGE_TOO_LONG")
        if person is not None:
            person.toasts.append(params.get("text", ""))
        return True

    async def _do_setMyCommands(self, params: dict[str, Any]) -> bool:  # noqa: N802
        commands = params["commands"]
        if len(commands) > 100:
            raise Refusal("Bad Request: too many bot commands specified")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Refusal("Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Refusal("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[read_language_code(params)] = commands
        return True

    async def _do_setMyDescription(self, params: dict[str, Any]) -> bool:  # noqa: N802
        return self._describe("description", params, 512)

    async def _do_setMyShortDescription(self, params: dict[str, Any]) -> bool:  # noqa: N802
        return self._describe("short_description", params, 120)

    async def _do_getMyDescription(self, params: dict[str, Any]) -> Any:  # noqa: N802
        return self._described("description", params)

    async def _do_getMyShortDescription(self, params: dict[str, Any]) -> Any:  # noqa: N802
        return self._described("short_description", params)

    def _describe(self, name: str, params: dict[str, Any], longest: int) -> bool:
        if len(params.get(name, "")) > longest:
            raise Refusal("Bad Request: description is too long")
        self.descriptions[name][read_language_code(params)] = params.get(name, "")
        return True

    def _described(self, name: str, params: dict[str, Any]) -> dict[str, str]:
        return {name: self.descriptions[name].get(read_language_code(params), "")}

    async def _do_getMyCommands(self, params: dict[str, Any]) -> Any:  # noqa: N802
        return self.commands.get(read_language_code(params), [])

    def _reachable(self, params: dict[str, Any]) -> Chat:
        chat = self.chats.get(int(params["chat_id"]))
        if chat is None:
            raise Refusal("Bad Request: chat not found")
        if chat.has_blocked_the_bot:
            who = "blocked by the user" if chat.type == "private" else "kicked from the group chat"
            raise Refusal(f"Forbidden: bot was {who}", 403)
        topic = params.get("message_thread_id")
        if topic is not None and topic not in chat.topics:
            raise Refusal("Bad Request: message thread not found")
        return chat

    def _message(self, chat: Chat, params: dict[str, Any], number: int) -> Received:
        text, entities = read_text(params)
        reply = params.get("reply_parameters") or {}
        if reply and reply["message_id"] not in chat.known_messages:
            if not reply.get("allow_sending_without_reply"):
                raise Refusal("Bad Request: message to be replied not found")
            reply = {}
        return Received(
            chat=chat,
            message_id=number,
            text=text,
            raw=params["text"],
            entities=entities,
            keyboard=read_keyboard(params.get("reply_markup") or {}),
            topic=params.get("message_thread_id"),
            reply_to=reply.get("message_id"),
            has_preview=not (params.get("link_preview_options") or {}).get("is_disabled", False),
        )


async def _refuse(fault: Fault) -> None:
    """Wait as long as the fault says, and raise the refusal, if it is one with words."""
    await asyncio.sleep(fault.delay)
    if fault.hold is not None:
        await fault.hold.wait()
    if fault.status == 429:
        wait = fault.retry_after or 1
        raise Refusal(f"Too Many Requests: retry after {wait}", 429, retry_after=wait)
    if fault.description is not None:
        raise Refusal(fault.description, fault.status or 400)


def _cut(request: web.Request) -> web.Response:
    """Close the connection without a reply."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
