"""What the bot does for each thing that a person can say or do in a chat."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from telegram import Bot, ChatMember, Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.answering.answer import Answer
from bot.answering.question import Question
from bot.knowledge.lists import EVERYWHERE
from bot.locales import long_date
from bot.store.chats import KEPT_DAYS
from bot.store.given import EXPLAINED_DAYS
from bot.telegram.delivery import typing
from bot.telegram.direction import directed
from bot.telegram.failures import describe
from bot.telegram.keyboards import language_keyboard, start_keyboard
from bot.telegram.logs import count_event, log_event
from bot.telegram.memory import Talk
from bot.telegram.parts import ended_with, is_pasted
from bot.telegram.presses import Presses
from bot.telegram.replies import Context
from bot.telegram.speaker import Speaker, speaker_of, words_to
from bot.telegram.words import pick_language

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Handlers(Presses):
    """The conversation; each public method handles one kind of update."""

    async def start(self, update: Update, context: Context) -> None:
        """Say what the bot does and ask for country and service; a link such as
        `?start=ie_instagram` tells both, and is answered at once.
        """
        speaker = _speaker(update)
        parts = [part for part in "_".join(context.args or ()).split("_") if part]
        country = _first(map(self.find_country, parts))
        service = _first(self.find_service(part) for part in parts if not self.find_country(part))
        self.memory.drop_talk(speaker)  # its words may name another country, and words win
        if service is not None:
            self.memory.keep_talk(speaker, Talk(service=service))
        language = await self._language(speaker)
        operator = self.say(language, "telegram-operator", operator=self.operator)
        if country is not None:
            await self.memory.learn(speaker, jurisdiction=country)
        if service is not None:
            answer = await self._plain_answer(speaker, country or EVERYWHERE, service)
            if answer is not None:
                await self._show(context.bot, speaker, ended_with(answer, operator))
                return
        if country is not None:
            asked, _ = await self._ask_service(speaker, country)
            choices = self.service_buttons()
        else:
            asked, choices = self._where(language), self.country_buttons(language)
        what = self.say(language, "telegram-what")
        text = directed(f"{what}\n\n{operator}\n\n{asked}", language)
        languages = self.say(language, "telegram-command-language")
        await self._send(context.bot, speaker, text, start_keyboard(choices, languages))

    async def help(self, update: Update, context: Context) -> None:
        """Say how to ask, and the commands."""
        await self._say(update, context, "telegram-help")

    async def privacy(self, update: Update, context: Context) -> None:
        """Say what is kept, for how long, and who runs the bot."""
        speaker = _speaker(update)
        parts = [
            await self._words(speaker, "telegram-privacy", operator=self.operator, days=KEPT_DAYS),
            await self._words(speaker, "telegram-privacy-inbox"),
            await self._words(speaker, "telegram-privacy-reports", days=KEPT_DAYS),
            await self._words(speaker, "telegram-privacy-answers", days=EXPLAINED_DAYS),
        ]
        if self.model_of is not None:
            parts.append(await self._words(speaker, "telegram-privacy-model", name=self.model_of))
        await self._send(context.bot, speaker, "\n\n".join(parts))

    async def mydata(self, update: Update, context: Context) -> None:
        """Show all that is kept of the person."""
        speaker = _speaker(update)
        await self._send(context.bot, speaker, "\n".join(await self._kept_of(speaker)))

    async def forget(self, update: Update, context: Context) -> None:
        """Delete everything that is remembered of the person in this chat."""
        speaker = _speaker(update)
        text = await self._words(speaker, "telegram-forgotten")
        await self.memory.forget(speaker)
        await self.reports.forget(speaker)
        await self._send(context.bot, speaker, text)

    async def country(self, update: Update, context: Context) -> None:
        """Take the country named after the command, or ask for it with buttons."""
        speaker = _speaker(update)
        self.memory.drop_talk(speaker)
        named = " ".join(context.args or ())
        country = self.find_country(named) if named else None
        if country is not None:
            await self.memory.learn(speaker, jurisdiction=country)
            await self._send(context.bot, speaker, *await self._ask_service(speaker, country))
            return
        text, keyboard = await self._ask_country(speaker)
        if named:
            text = await self._words(speaker, "telegram-country-unknown")
        await self._send(context.bot, speaker, text, keyboard)

    async def language(self, update: Update, context: Context) -> None:
        """Take the language named after the command, or ask for it with buttons."""
        speaker = _speaker(update)
        named = " ".join(context.args or ()).casefold()
        for code, name in self.languages.items():
            if named in (code.casefold(), name.casefold()):
                await self.memory.learn(speaker, language=code)
                await self._send(context.bot, speaker, self._language_is_set(code))
                return
        text = await self._words(speaker, "telegram-language-ask")
        await self._send(context.bot, speaker, text, language_keyboard(self.languages))

    async def text(self, update: Update, context: Context) -> None:
        """Answer a question, check a text that was sent on, or take what is wrong in an answer."""
        if update.message is None:
            return
        words = words_to(context.bot, update.message)
        if words is None:
            return
        if not words:
            await self.help(update, context)
            return
        speaker = _speaker(update)
        reported = self.reports.awaits_remark(speaker)
        if update.message.forward_origin is not None:
            await self._check_forwarded(context.bot, speaker, words)
        elif reported is not None:
            self.reports.remark(speaker, words)
            await self._send(context.bot, speaker, *self._ask_consent(reported))
        else:
            talk = self.memory.talk(speaker).with_turn(words)
            await self._answer_turns(context.bot, speaker, talk)

    async def not_text(self, update: Update, context: Context) -> None:
        """Say kindly that only text can be read."""
        if update.message is not None and words_to(context.bot, update.message) is not None:
            await self._say(update, context, "telegram-not-text")

    async def too_many(self, update: Update, context: Context) -> None:
        """Ask somebody who writes very much to wait a little."""
        await self._say(update, context, "telegram-too-many")

    async def membership(self, update: Update, context: Context) -> None:
        """Forget a chat that blocked or removed the bot."""
        change = update.my_chat_member
        if change and change.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT):
            await self._forget_chat(change.chat.id)

    async def failed(self, update: object, context: Context) -> None:
        """Log what went wrong without anybody's words, and tell the person that it did."""
        error = context.error
        asked = update if isinstance(update, Update) else None
        if isinstance(error, Forbidden) and asked and asked.effective_chat:
            log_event(_LOG, logging.INFO, "chat_forgotten", why="it has blocked the bot")
            await self._forget_chat(asked.effective_chat.id)
            return
        what = describe(error) if error else "unknown"
        count_event(_LOG, logging.ERROR, "update_failed", error=what)
        was_sent_in_vain = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
        if asked and asked.effective_message and asked.effective_user and not was_sent_in_vain:
            with suppress(TelegramError):
                await self._apologise(context.bot, _speaker(asked))

    async def _answer_turns(self, bot: Bot, speaker: Speaker, talk: Talk) -> None:
        """Answer the last turn of the talk, and remember what was understood.

        A country in somebody's words holds for the talk. It is kept for longer only where none is
        kept yet: who asks about Australians for once has not moved there.
        """
        before = self.memory.talk(speaker)
        self.memory.keep_talk(speaker, replace(talk, pressed=None))
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
            words = talk.turns[-1]
            pasted = is_pasted(answer, words)
            if pasted:
                answer = await self._for_the_person(
                    answer, before.jurisdiction or known.jurisdiction
                )
            if answer.case is not None:
                self.reports.asked(speaker, answer.case.code, words)
        await self._show(bot, speaker, answer, forwarded=pasted)
        _log_answer(answer, asked_at)
        if pasted:  # what it says of places is not about the person
            self.memory.keep_talk(speaker, before)
            return
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

    async def _check_forwarded(self, bot: Bot, speaker: Speaker, words: str) -> None:
        """Say what a text that somebody else wrote is, and what holds for the person.

        It is no turn of the talk: what it says of places and services is not about the person.
        """
        known = await self.memory.known(speaker)
        talk = self.memory.talk(speaker)
        country = talk.jurisdiction or known.jurisdiction
        # Theirs, not that of somebody else's words.
        language = pick_language(known.language, speaker.language_hint, self.languages)
        await self._say_if_the_line_is_long(bot, speaker)
        asked_at = time.monotonic()
        async with typing(bot, speaker.place):
            answer = await self.answer(
                Question(
                    turns=(words,),
                    jurisdiction=country,
                    service=talk.service,
                    language=language,
                    language_hint=speaker.language_hint,
                    for_model=False,
                )
            )
            answer = await self._for_the_person(answer, country)
        await self._show(bot, speaker, answer, forwarded=True)
        _log_answer(answer, asked_at)

    async def _for_the_person(self, answer: Answer, country: str | None) -> Answer:
        """The same answer for where the person lives, whatever place somebody else's text names."""
        if answer.case is None:
            return answer
        own = replace(answer.case, jurisdiction=country or EVERYWHERE)
        return await self.again(own, answer.language) or answer

    async def _kept_of(self, speaker: Speaker) -> list[str]:
        """All that is kept of the person, line by line."""
        language = await self._language(speaker)
        known = await self.memory.known(speaker)
        said = await self.reports.of(speaker)
        helpful = sum(one.kind == "helpful" for one in said)
        turns = len(self.memory.talk(speaker).turns)
        lines = []
        if known.jurisdiction is not None:
            name = self.country_name(known.jurisdiction, language)
            lines.append(self.say(language, "telegram-mydata-country", country=name))
        if known.language is not None:
            name = self.languages.get(known.language, known.language)
            lines.append(self.say(language, "telegram-mydata-language", language=name))
        if known.day is not None:
            day = long_date(known.day, language)
            lines.append(self.say(language, "telegram-mydata-day", day=day))
        counts = {
            "telegram-mydata-talk": turns,
            "telegram-mydata-helpful": helpful,
        }
        lines += [self.say(language, name, count=count) for name, count in counts.items() if count]
        for one in said:
            if one.kind == "wrong":
                texts = " / ".join(text for text in (one.question, one.remark) if text)
                day = long_date(one.day, language)
                line = self.say(
                    language,
                    "telegram-mydata-report",
                    number=one.number,
                    day=day,
                    text=texts or "–",
                )
                lines.append(line)
        heading = "telegram-mydata-heading" if lines else "telegram-mydata-nothing"
        lines.insert(0, self.say(language, heading))
        return [directed(line, language) for line in lines]

    async def _forget_chat(self, chat: int) -> None:
        await self.memory.forget_chat(chat)
        await self.reports.forget_chat(chat)

    async def _apologise(self, bot: Bot, speaker: Speaker) -> None:
        try:
            language = await self._language(speaker)
        except Exception:  # whatever is broken, the store too, somebody waits for a word
            language = pick_language(None, speaker.language_hint, self.languages)
        await self._send(bot, speaker, self.say(language, "telegram-error"))

    async def _say(
        self, update: Update, context: Context, message_id: str, **values: str | int
    ) -> None:
        speaker = _speaker(update)
        await self._send(context.bot, speaker, await self._words(speaker, message_id, **values))


def _log_answer(answer: Answer, asked_at: float) -> None:
    log_event(
        _LOG,
        logging.INFO,
        "answered",
        answer=answer.answer_id,
        status=answer.status,
        seconds=round(time.monotonic() - asked_at, 3),
    )


def _speaker(update: Update) -> Speaker:
    speaker = speaker_of(update)
    if speaker is None:
        raise ValueError("nobody to reply to")
    return speaker


def _first(found: Iterable[str | None]) -> str | None:
    return next((value for value in found if value is not None), None)
