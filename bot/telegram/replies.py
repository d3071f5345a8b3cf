"""How the bot replies: its words in the person's language, answers as messages with buttons."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup
from telegram.ext import CallbackContext

from bot.answering.answer import Answer, Choice
from bot.answering.case import Case
from bot.answering.question import Question
from bot.knowledge.lists import EVERYWHERE
from bot.telegram.delivery import send_pages, send_text
from bot.telegram.direction import directed
from bot.telegram.editing import Edits
from bot.telegram.keyboards import answer_keyboard, choice_keyboard
from bot.telegram.memory import Memory, Talk
from bot.telegram.parts import View, begun_with, numbered, seen_as, what_it_is
from bot.telegram.rendering import Page, pages
from bot.telegram.reports import Reports
from bot.telegram.speaker import Speaker
from bot.telegram.waiting import Pause
from bot.telegram.words import Translator, pick_language

Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True, kw_only=True)
class Replies:
    """All that a reply is made of, and the ways to send one.

    `answer` and `again` must not block the event loop; `again` composes the answer to a case, and
    gives None where there is none. `languages` are those that the bot speaks, each with its own
    name. `country_buttons` takes a language, `country_name` a code and a language.
    `find_country` and `find_service` turn what was typed (a name in any language, a code or an
    id) into a jurisdiction or service of the knowledge, or None; they also judge what comes back
    from buttons and links. `long_wait` returns the seconds that a person in a chat will wait, where
    that is long and they were not told yet. `model_of` is whose language model gets what people
    ask, if any does.
    """

    answer: Callable[[Question], Awaitable[Answer]]
    again: Callable[[Case, str], Awaitable[Answer | None]]
    say: Translator
    memory: Memory
    reports: Reports
    operator: str
    languages: Mapping[str, str]
    country_buttons: Callable[[str], Sequence[Choice]]
    service_buttons: Callable[[], Sequence[Choice]]
    country_name: Callable[[str, str], str]
    find_country: Callable[[str], str | None]
    find_service: Callable[[str], str | None]
    today: Callable[[], date]
    model_of: str | None = None
    long_wait: Callable[[tuple[int, int]], int | None] = lambda _: None
    pause: Pause = asyncio.sleep
    edits: Edits = field(default_factory=Edits)

    async def _language(self, speaker: Speaker) -> str:
        """Return the language for the bot's own words."""
        known = await self.memory.known(speaker)
        return pick_language(known.language, speaker.language_hint, self.languages)

    async def _words(self, speaker: Speaker, message_id: str, /, **values: str | int) -> str:
        return self._said(await self._language(speaker), message_id, **values)

    def _said(self, language: str, message_id: str, /, **values: str | int) -> str:
        return directed(self.say(language, message_id, **values), language)

    async def _country_is_set(self, speaker: Speaker, country: str) -> str:
        name = self.country_name(country, await self._language(speaker))
        return await self._words(speaker, "telegram-country-set", country=name)

    async def _send(
        self, bot: Bot, speaker: Speaker, text: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> None:
        await send_text(bot, speaker.place, text, keyboard, self.pause)

    async def _put(
        self,
        bot: Bot,
        speaker: Speaker,
        query: CallbackQuery,
        text: str,
        keyboard: InlineKeyboardMarkup | None = None,
    ) -> None:
        """Put the bot's own words into the message whose button was pressed."""
        page = Page(html.escape(text), (text,))
        await self.edits.put(bot, query.message, speaker.place, page, keyboard, self.pause)

    async def _show(
        self,
        bot: Bot,
        speaker: Speaker,
        answer: Answer,
        view: View = "short",
        query: CallbackQuery | None = None,
        forwarded: bool = False,
    ) -> None:
        """Send a view of an answer, or put it into the message whose button was pressed."""
        language = answer.language
        message = what_it_is(answer, forwarded)
        answer = begun_with(answer, self.say(language, message)) if message else answer
        number = self.say(language, "telegram-answer-number", number=answer.answer_id)
        answer = numbered(answer, number)
        keyboard = answer_keyboard(answer, view, lambda name: self.say(language, name))
        shown = pages(seen_as(answer, view) if answer.case else answer)
        if query is None:
            await send_pages(bot, speaker.place, shown, keyboard, self.pause)
            return
        first, *others = shown
        await self.edits.put(bot, query.message, speaker.place, first, keyboard, self.pause)
        if others:
            await send_pages(bot, speaker.place, tuple(others), None, self.pause)

    async def _answer_to(self, case: Case, language: str, number: str = "") -> Answer | None:
        """The answer to a case under the number that it had."""
        answer = await self.again(case, language)
        return replace(answer, answer_id=number) if answer and number else answer

    async def _plain_answer(self, speaker: Speaker, country: str, service: str) -> Answer | None:
        """The answer to the plain question for a place and a service of the knowledge."""
        case = Case(country, service, self.today())
        return await self.again(case, await self._language(speaker))

    async def _ask_country(self, speaker: Speaker) -> tuple[str, InlineKeyboardMarkup | None]:
        language = await self._language(speaker)
        return self._where(language), choice_keyboard(self.country_buttons(language))

    def _where(self, language: str) -> str:
        return self._said(language, "telegram-country-ask")

    async def _ask_service(
        self, speaker: Speaker, country: str
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        text = await self._country_is_set(speaker, country)
        text += "\n\n" + await self._words(speaker, "telegram-service-ask")
        return text, choice_keyboard(self.service_buttons())

    async def _next_step(
        self, bot: Bot, speaker: Speaker, talk: Talk, query: CallbackQuery
    ) -> None:
        """Go on towards the plain answer: ask for what is missing, else give it."""
        known = await self.memory.known(speaker)
        country = talk.jurisdiction or known.jurisdiction
        if talk.service is not None:
            answer = await self._plain_answer(speaker, country or EVERYWHERE, talk.service)
            if answer is not None:
                await self._show(bot, speaker, answer, query=query)
                return
        ask = self._ask_service(speaker, country) if country else self._ask_country(speaker)
        await self._put(bot, speaker, query, *await ask)
