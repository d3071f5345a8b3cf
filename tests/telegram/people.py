"""People and chats of the stand-in: what they do there becomes updates for the bot."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from tests.telegram.markup import Entity, utf16_units

if TYPE_CHECKING:
    from tests.telegram.standin import StandIn

BOT = {"id": 123456789, "is_bot": True, "first_name": "Guide", "username": "guide_bot"}

# Seconds that a test waits for what should happen: a machine with other work is slow.
PATIENCE = 60.0

_NUMBERS = count(1)


@dataclass(frozen=True)
class Received:
    """A message of the bot as people see it; `raw` is what the bot sent."""

    chat: Chat = field(repr=False)
    message_id: int
    text: str
    raw: str
    entities: tuple[Entity, ...]
    keyboard: tuple[tuple[tuple[str, str], ...], ...]
    topic: int | None
    reply_to: int | None
    has_preview: bool

    @property
    def labels(self) -> list[str]:
        """The words on the buttons."""
        return [label for row in self.keyboard for label, _ in row]

    @property
    def links(self) -> list[tuple[str, str]]:
        """The links, as text and address."""
        return [(entity.text, entity.url) for entity in self.entities if entity.url is not None]

    def to_api(self) -> dict[str, Any]:
        """The message as the API returns it."""
        message: dict[str, Any] = {
            "message_id": self.message_id,
            "from": BOT,
            "chat": self.chat.to_api(),
            "date": int(time.time()),
            "text": self.text,
        }
        if self.topic is not None:
            message |= {"message_thread_id": self.topic, "is_topic_message": True}
        if self.keyboard:
            rows = [[{"text": t, "callback_data": d} for t, d in row] for row in self.keyboard]
            message["reply_markup"] = {"inline_keyboard": rows}
        return message


@dataclass
class Chat:
    """A chat with the messages that the bot sent into it."""

    id: int
    type: str
    topics: tuple[int, ...] = ()
    has_blocked_the_bot: bool = False
    messages: list[Received] = field(default_factory=list)
    known_messages: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._unread: asyncio.Queue[Received] = asyncio.Queue()

    def receive(self, message: Received) -> None:
        self.messages.append(message)
        self.known_messages.add(message.message_id)
        self._unread.put_nowait(message)

    async def reads(self) -> Received:
        """Return the next message of the bot that nobody has read; TimeoutError if none comes."""
        async with asyncio.timeout(PATIENCE):
            return await self._unread.get()

    def now(self, message: Received) -> Received:
        """Return what stands in an earlier message now."""
        return next(one for one in self.messages if one.message_id == message.message_id)

    @property
    def has_unread(self) -> bool:
        return not self._unread.empty()

    def to_api(self) -> dict[str, Any]:
        name = "first_name" if self.type == "private" else "title"
        forum = {"is_forum": True} if self.topics else {}
        return {"id": self.id, "type": self.type, name: "Chat"} | forum


@dataclass
class Person:
    """Somebody with Telegram; what they say goes to their private chat with the bot, or a group."""

    telegram: StandIn = field(repr=False)
    chat: Chat
    id: int
    name: str
    language: str | None
    toasts: list[str] = field(default_factory=list)

    def says(
        self,
        text: str,
        group: Chat | None = None,
        topic: int | None = None,
        reply_to: Received | Person | None = None,
        times: int = 1,
        forwarded: bool = False,
        seconds_ago: int = 0,
    ) -> int:
        """Send a text; return the id of the message.

        It may answer a message of the bot or one of another person, or be `forwarded`. `times` is
        how often it is delivered, `seconds_ago` when it was written.
        """
        date = int(time.time()) - seconds_ago
        content: dict[str, Any] = {"text": text, "entities": _entities(text), "date": date}
        if forwarded:
            origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}
            content["forward_origin"] = origin
        return self._sends("message", content, group, topic, reply_to, times)

    def edits(self, text: str) -> int:
        """Change an earlier message."""
        return self._sends("edited_message", {"text": text, "edit_date": int(time.time())})

    def sends_a_sticker(self, group: Chat | None = None) -> int:
        """Send something that has no words."""
        sticker = {"type": "regular", "width": 1, "height": 1, "is_animated": False}
        files = {"file_id": "f", "file_unique_id": "u", "is_video": False}
        return self._sends("message", {"sticker": sticker | files}, group)

    def sets_a_timer(self) -> int:
        """Let messages of the private chat vanish after a day, of which Telegram writes one."""
        timer = {"message_auto_delete_time": 86_400}
        return self._sends("message", {"message_auto_delete_timer_changed": timer})

    def joins(self, group: Chat) -> int:
        """Enter a group, of which Telegram writes a message."""
        return self._sends("message", {"new_chat_members": [self.to_api()]}, group)

    def presses(self, label: str, group: Chat | None = None) -> None:
        """Press the latest button with these words on it."""
        for message in reversed((group or self.chat).messages):
            for row in message.keyboard:
                for text, data in row:
                    if text == label:
                        self.presses_data(message, data)
                        return
        raise LookupError(f"no button says {label}")

    def presses_data(self, message: Received, data: str) -> None:
        """Press a button that carries the data, which need not be one that was ever shown."""
        press = str(next(_NUMBERS))
        self.telegram.expect_answer_to_press(press, self)
        self.telegram.deliver(
            "callback_query",
            {
                "id": press,
                "from": self.to_api(),
                "message": message.to_api(),
                "chat_instance": str(message.chat.id),
                "data": data,
            },
        )

    def blocks_the_bot(self) -> None:
        """Block the bot, of which it is told."""
        self.chat.has_blocked_the_bot = True
        self._membership("member", "kicked")

    def unblocks_the_bot(self) -> None:
        """Take the bot back."""
        self.chat.has_blocked_the_bot = False
        self._membership("kicked", "member")

    async def reads(self) -> Received:
        """Return the next message of the private chat that was not read yet."""
        return await self.chat.reads()

    async def sees(self, message: Received, words: str) -> Received:
        """Wait until these words stand in an earlier message, and return what stands there."""
        await self.telegram.until(lambda: words in message.chat.now(message).text)
        return message.chat.now(message)

    def to_api(self) -> dict[str, Any]:
        language = {"language_code": self.language} if self.language else {}
        return {"id": self.id, "is_bot": False, "first_name": self.name} | language

    def _membership(self, old: str, new: str) -> None:
        def member(status: str) -> dict[str, Any]:
            return {"user": BOT, "status": status} | (
                {"until_date": 0} if status == "kicked" else {}
            )

        self.telegram.deliver(
            "my_chat_member",
            {
                "chat": self.chat.to_api(),
                "from": self.to_api(),
                "date": int(time.time()),
                "old_chat_member": member(old),
                "new_chat_member": member(new),
            },
        )

    def _sends(
        self,
        kind: str,
        content: dict[str, Any],
        group: Chat | None = None,
        topic: int | None = None,
        reply_to: Received | Person | None = None,
        times: int = 1,
    ) -> int:
        chat = group or self.chat
        number = self.telegram.next_message_id()
        chat.known_messages.add(number)
        message = {
            "message_id": number,
            "from": self.to_api(),
            "chat": chat.to_api(),
            "date": int(time.time()),
        } | content
        if topic is not None:
            message |= {"message_thread_id": topic, "is_topic_message": True}
        if isinstance(reply_to, Received):
            message["reply_to_message"] = reply_to.to_api()
        elif reply_to is not None:
            theirs = {"message_id": self.telegram.next_message_id(), "from": reply_to.to_api()}
            message["reply_to_message"] = message | theirs
        self.telegram.deliver(kind, message, times)
        return number


def _entities(text: str) -> list[dict[str, Any]]:
    """Return what Telegram marks in a text that somebody typed."""
    patterns = {"bot_command": r"(?<!\S)/[A-Za-z0-9_]+(?:@\w+)?", "mention": r"(?<!\S)@\w+"}
    return [
        {
            "type": kind,
            "offset": utf16_units(text[: match.start()]),
            "length": utf16_units(match[0]),
        }
        for kind, pattern in patterns.items()
        for match in re.finditer(pattern, text)
    ]
