"""What the bot does for each thing that a person can do in a chat."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final

from telegram import Bot, CallbackQuery, ChatMember, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError
from telegram.ext import CallbackContext

from bot.answering.answer import Answer, Choice
from bot.answering.question import Question
from bot.store.chats import KEPT_DAYS
from bot.telegram.delivery import send_pages, send_text, typing
from bot.telegram.failures import describe
from bot.telegram.keyboards import Press, choice_keyboard, language_keyboard, read_press
from bot.telegram.logs import count_event, log_event
from bot.telegram.memory import Memory, Talk
from bot.telegram.rendering import pages
from bot.telegram.speaker import Speaker, speaker_of, words_to
from bot.telegram.waiting import Pause
from bot.telegram.words import Translator, pick_language

Context = CallbackContext[Any, Any, Any, Any]

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Handlers:
    """The conversation, given all that it needs; each public method handles one kind of update.

    `answer` must not block the event loop. `languages` are those that the bot speaks, each with
    its own name. `country_buttons` takes a language, `country_name` a code and a language.
    `find_country` and `find_service` turn what was typed (a name in any language, a code or an
    id) into a jurisdiction or service of the knowledge, or None; they also judge what comes back
    from buttons and links. `long_wait` returns the seconds that a person in a chat will wait, where
    that is long and they were not told yet.
    """

    answer: Callable[[Question], Awaitable[Answer]]
    say: Translator
    memory: Memory
    operator: str
    languages: Mapping[str, str]
    country_buttons: Callable[[str], Sequence[Choice]]
    country_name: Callable[[str, str], str]
    find_country: Callable[[str], str | None]
    find_service: Callable[[str], str | None]
    long_wait: Callable[[tuple[int, int]], int | None] = lambda _: None
    pause: Pause = asyncio.sleep

    async def start(self, update: Update, context: Context) -> None:
        """Say what the bot does; a link such as `?start=ie_instagram` tells country and service."""
        speaker = _speaker(update)
        parts = [part for part in "_".join(context.args or ()).split("_") if part]
        country = _first(map(self.find_country, parts))
        service = _first(self.find_service(part) for part in parts if not self.find_country(part))
        text = await self._words(speaker, "telegram-start", operator=self.operator)
        if country is not None:
            self.memory.drop_talk(speaker)  # its words may name another country, and words win
            await self.memory.learn(speaker, jurisdiction=country)
            text += "\n\n" + await self._country_is_set(speaker, country)
        if service is not None:
            self.memory.keep_talk(speaker, replace(self.memory.talk(speaker), service=service))
        await self._send(context.bot, speaker, text)

    async def help(self, update: Update, context: Context) -> None:
        """Say how to ask, and the commands."""
        await self._say(update, context, "telegram-help")

    async def privacy(self, update: Update, context: Context) -> None:
        """Say what is kept, for how long, and who runs the bot."""
        speaker = _speaker(update)
        text = await self._words(
            speaker, "telegram-privacy", operator=self.operator, days=KEPT_DAYS
        )
        text += "\n\n" + await self._words(speaker, "telegram-privacy-inbox")
        await self._send(context.bot, speaker, text)

    async def forget(self, update: Update, context: Context) -> None:
        """Delete everything that is remembered of the person in this chat."""
        speaker = _speaker(update)
        text = await self._words(speaker, "telegram-forgotten")
        await self.memory.forget(speaker)
        await self._send(context.bot, speaker, text)

    async def country(self, update: Update, context: Context) -> None:
        """Take the country named after the command, or ask for it with buttons."""
        speaker = _speaker(update)
        self.memory.drop_talk(speaker)
        named = " ".join(context.args or ())
        country = self.find_country(named) if named else None
        if country is not None:
            await self.memory.learn(speaker, jurisdiction=country)
            await self._send(context.bot, speaker, await self._country_is_set(speaker, country))
            return
        message = "telegram-country-unknown" if named else "telegram-country-ask"
        keyboard = choice_keyboard(self.country_buttons(await self._language(speaker)))
        await self._send(context.bot, speaker, await self._words(speaker, message), keyboard)

    async def language(self, update: Update, context: Context) -> None:
        """Take the language named after the command, or ask for it with buttons."""
        speaker = _speaker(update)
        named = " ".join(context.args or ()).casefold()
        for code, name in self.languages.items():
            if named in (code.casefold(), name.casefold()):
                await self._set_language(context.bot, speaker, code)
                return
        text = await self._words(speaker, "telegram-language-ask")
        await self._send(context.bot, speaker, text, language_keyboard(self.languages))

    async def text(self, update: Update, context: Context) -> None:
        """Answer a question."""
        if update.message is None:
            return
        words = words_to(context.bot, update.message)
        if words:
            speaker = _speaker(update)
            await self._answer(context.bot, speaker, self.memory.talk(speaker).with_turn(words))
        elif words is not None:
            await self.help(update, context)

    async def not_text(self, update: Update, context: Context) -> None:
        """Say kindly that only text can be read."""
        if update.message is not None and words_to(context.bot, update.message) is not None:
            await self._say(update, context, "telegram-not-text")

    async def press(self, update: Update, context: Context) -> None:
        """Take what the pressed button stands for, and answer the last question with it."""
        query = update.callback_query
        if query is None:
            return
        speaker = _speaker(update)
        press = self._checked(read_press(query.data))
        if press is None:
            await _answer_press(query, await self._words(speaker, "telegram-button-unknown"))
            return
        await _answer_press(query)
        if press.kind == "language":
            await self._set_language(context.bot, speaker, press.value)
            return
        talk = self.memory.talk(speaker)
        if press.kind == "service":
            talk = replace(talk, service=press.value)
        else:
            talk = replace(talk, jurisdiction=press.value)
            await self.memory.learn(speaker, jurisdiction=press.value)
        self.memory.keep_talk(speaker, talk)
        if talk.turns:
            await self._answer(context.bot, speaker, talk)
        elif press.kind == "service":
            await self._say(update, context, "telegram-service-set")
        else:
            text = await self._country_is_set(speaker, press.value)
            await self._send(context.bot, speaker, text)

    async def too_many(self, update: Update, context: Context) -> None:
        """Ask somebody who writes very much to wait a little."""
        await self._say(update, context, "telegram-too-many")

    async def membership(self, update: Update, context: Context) -> None:
        """Forget a chat that blocked or removed the bot."""
        change = update.my_chat_member
        if change and change.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT):
            await self.memory.forget_chat(change.chat.id)

    async def failed(self, update: object, context: Context) -> None:
        """Log what went wrong without anybody's words, and tell the person that it did."""
        error = context.error
        asked = update if isinstance(update, Update) else None
        if isinstance(error, Forbidden) and asked and asked.effective_chat:
            log_event(_LOG, logging.INFO, "chat_forgotten", why="it has blocked the bot")
            await self.memory.forget_chat(asked.effective_chat.id)
            return
        what = describe(error) if error else "unknown"
        count_event(_LOG, logging.ERROR, "update_failed", error=what)
        was_sent_in_vain = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
        if asked and asked.effective_message and asked.effective_user and not was_sent_in_vain:
            with suppress(TelegramError):
                await self._apologise(context.bot, _speaker(asked))

    async def _answer(self, bot: Bot, speaker: Speaker, talk: Talk) -> None:
        """Answer the last turn of the talk, and remember what was understood.

        A country in somebody's words holds for the talk. It is kept for longer only where none is
        kept yet: who asks about Australians for once has not moved there.
        """
        self.memory.keep_talk(speaker, talk)
        known = await self.memory.known(speaker)
        await self._say_if_the_line_is_long(bot, speaker)
        asked_at = time.monotonic()
        async with typing(bot, speaker.place):
            answer = await self.answer(
                Question(
                    turns=talk.turns,
                    jurisdiction=talk.jurisdiction or known.jurisdiction,
                    service=talk.service,
                    language=known.language,
                    language_hint=speaker.language_hint,
                )
            )
        keyboard = choice_keyboard(answer.choices)
        await send_pages(bot, speaker.place, pages(answer), keyboard, self.pause)
        log_event(
            _LOG,
            logging.INFO,
            "answered",
            answer=answer.answer_id,
            status=answer.status,
            seconds=round(time.monotonic() - asked_at, 3),
        )
        talk = replace(
            talk,
            service=answer.service or talk.service,
            jurisdiction=answer.jurisdiction or talk.jurisdiction,
        )
        self.memory.keep_talk(speaker, talk)
        await self.memory.learn(speaker, jurisdiction=known.jurisdiction or answer.jurisdiction)

    async def _say_if_the_line_is_long(self, bot: Bot, speaker: Speaker) -> None:
        seconds = self.long_wait((speaker.chat, speaker.person))
        if seconds is not None:
            text = await self._words(speaker, "telegram-long-line", seconds=seconds)
            await self._send(bot, speaker, text)

    async def _set_language(self, bot: Bot, speaker: Speaker, language: str) -> None:
        await self.memory.learn(speaker, language=language)
        name = self.languages[language]
        await self._send(bot, speaker, self.say(language, "telegram-language-set", language=name))

    async def _country_is_set(self, speaker: Speaker, country: str) -> str:
        name = self.country_name(country, await self._language(speaker))
        return await self._words(speaker, "telegram-country-set", country=name)

    def _checked(self, press: Press | None) -> Press | None:
        """Return the press with a value that the bot knows, or None: anybody can send any data."""
        if press is None:
            return None
        if press.kind == "language":
            return press if press.value in self.languages else None
        find = self.find_country if press.kind == "jurisdiction" else self.find_service
        value = find(press.value)
        return replace(press, value=value) if value is not None else None

    async def _apologise(self, bot: Bot, speaker: Speaker) -> None:
        try:
            language = await self._language(speaker)
        except Exception:  # whatever is broken, the store too, somebody waits for a word
            language = pick_language(None, speaker.language_hint, self.languages)
        await self._send(bot, speaker, self.say(language, "telegram-error"))

    async def _language(self, speaker: Speaker) -> str:
        """Return the language for the bot's own words."""
        known = await self.memory.known(speaker)
        return pick_language(known.language, speaker.language_hint, self.languages)

    async def _words(self, speaker: Speaker, message_id: str, **values: str | int) -> str:
        return self.say(await self._language(speaker), message_id, **values)

    async def _say(
        self, update: Update, context: Context, message_id: str, **values: str | int
    ) -> None:
        speaker = _speaker(update)
        await self._send(context.bot, speaker, await self._words(speaker, message_id, **values))

    async def _send(
        self, bot: Bot, speaker: Speaker, text: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> None:
        await send_text(bot, speaker.place, text, keyboard, self.pause)


def _speaker(update: Update) -> Speaker:
    speaker = speaker_of(update)
    if speaker is None:
        raise ValueError("nobody to reply to")
    return speaker


async def _answer_press(query: CallbackQuery, text: str | None = None) -> None:
    """Stop the button's waiting sign; that it was pressed too long ago does not matter."""
    with suppress(TelegramError):
        await query.answer(text)


def _first(found: Iterable[str | None]) -> str | None:
    return next((value for value in found if value is not None), None)
