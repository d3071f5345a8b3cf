"""What the bot knows of a person: what they chose, kept; what was said lately, in memory only."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.store.chats import Chat, ChatStore
from bot.telegram.speaker import Speaker

TURNS_KEPT: Final = 6
_TALK_KEPT_FOR: Final = timedelta(hours=24)
_TALKS_KEPT: Final = 10_000


@dataclass(frozen=True)
class Talk:
    """The person's last messages, oldest first, and the service and place that they were about.

    `pressed` is the data of the button by which the last message was answered, if any.
    """

    turns: tuple[str, ...] = ()
    service: str | None = None
    jurisdiction: str | None = None
    pressed: str | None = None

    def with_turn(self, words: str) -> Talk:
        """Return the talk with one message more, without those too long ago."""
        return replace(self, turns=(*self.turns, words)[-TURNS_KEPT:], pressed=None)


class Memory:
    """The people in their chats; `clock` tells the time in UTC.

    Country and language are in the store. Messages never are: they go when the process ends, when
    a day has passed, and from the longest silent where there are too many.
    """

    def __init__(self, chats: ChatStore, clock: Callable[[], datetime]) -> None:
        self._chats = chats
        self._clock = clock
        self._talks: OrderedDict[tuple[int, int], tuple[datetime, Talk]] = OrderedDict()

    async def known(self, speaker: Speaker) -> Chat:
        """Return what the person told about themselves."""
        return await asyncio.to_thread(self._chats.recall, speaker.chat, speaker.person)

    async def learn(
        self, speaker: Speaker, jurisdiction: str | None = None, language: str | None = None
    ) -> None:
        """Keep what is given beside what is known; a person who told nothing leaves no trace."""
        known = await self.known(speaker)
        now = Chat(jurisdiction or known.jurisdiction, language or known.language)
        if now != Chat():
            day = self._clock().date()
            await asyncio.to_thread(self._chats.remember, speaker.chat, speaker.person, now, day)

    def talk(self, speaker: Speaker) -> Talk:
        """Return the talk with the person; an empty one where a day has passed."""
        self._drop_old_talks()
        _, talk = self._talks.get((speaker.chat, speaker.person), (None, Talk()))
        return talk

    def keep_talk(self, speaker: Speaker, talk: Talk) -> None:
        """Keep the talk with the person in place of what was."""
        self._talks[speaker.chat, speaker.person] = (self._clock(), talk)
        self._talks.move_to_end((speaker.chat, speaker.person))
        self._drop_old_talks()

    def drop_talk(self, speaker: Speaker) -> None:
        """Drop the talk with the person."""
        self._talks.pop((speaker.chat, speaker.person), None)

    async def forget(self, speaker: Speaker) -> None:
        """Delete everything about the person in this chat."""
        self.drop_talk(speaker)
        await asyncio.to_thread(self._chats.forget, speaker.chat, speaker.person)

    async def forget_chat(self, chat: int) -> None:
        """Delete everything about everybody in the chat."""
        for key in [key for key in self._talks if key[0] == chat]:
            del self._talks[key]
        await asyncio.to_thread(self._chats.forget_chat, chat)

    def _drop_old_talks(self) -> None:
        oldest_kept = self._clock() - _TALK_KEPT_FOR
        while self._talks:
            spoken_at, _ = next(iter(self._talks.values()))
            if spoken_at >= oldest_kept and len(self._talks) <= _TALKS_KEPT:
                return
            self._talks.popitem(last=False)
