"""What the bot does for each button that a person can press."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Update
from telegram.error import TelegramError

from bot.answering.case import Case
from bot.knowledge.lists import EVERYWHERE
from bot.store.feedback import KEPT_DAYS
from bot.telegram.keyboards import (
    ALL_LANGUAGES,
    LABELS,
    AnswerPress,
    Press,
    language_keyboard,
    other_keyboard,
    read_press,
    report_keyboard,
)
from bot.telegram.memory import Talk
from bot.telegram.replies import Context, Replies
from bot.telegram.speaker import Speaker, speaker_of


@dataclass(frozen=True, kw_only=True)
class Presses(Replies):
    """The buttons. All that a button means is in its data, so it works whenever it is pressed."""

    async def press(self, update: Update, context: Context) -> None:
        """Take what the pressed button stands for."""
        query, speaker = update.callback_query, speaker_of(update)
        if query is None or speaker is None:
            return
        press = self._checked(read_press(query.data))
        if press is None:
            await _answer_press(query, await self._words(speaker, "telegram-button-unknown"))
        elif isinstance(press, AnswerPress):
            await self._press_below_answer(context.bot, speaker, query, press)
        else:
            await _answer_press(query)
            if press.kind == "language":
                await self._press_language(context.bot, speaker, query, press.value)
            else:
                await self._press_choice(context.bot, speaker, query, press)

    async def _answer_turns(self, bot: Bot, speaker: Speaker, talk: Talk) -> None:
        """Answer the last turn of the talk."""
        raise NotImplementedError

    async def _press_choice(
        self, bot: Bot, speaker: Speaker, query: CallbackQuery, press: Press
    ) -> None:
        """Take a country or service: answer the question that waits for it, or go on to one."""
        talk = self.memory.talk(speaker)
        if talk.turns and talk.pressed == query.data:
            return
        if press.kind == "service":
            talk = replace(talk, service=press.value)
        else:
            talk = replace(talk, jurisdiction=press.value)
            await self.memory.learn(speaker, jurisdiction=press.value)
        self.memory.keep_talk(speaker, talk)
        if talk.turns:
            await self._answer_turns(bot, speaker, replace(talk, pressed=query.data))
        else:
            await self._next_step(bot, speaker, talk, query)

    async def _press_language(
        self, bot: Bot, speaker: Speaker, query: CallbackQuery, language: str
    ) -> None:
        if language == ALL_LANGUAGES:
            text = await self._words(speaker, "telegram-language-ask")
            await self._put(bot, speaker, query, text, language_keyboard(self.languages))
            return
        await self.memory.learn(speaker, language=language)
        known = await self.memory.known(speaker)
        text = self._language_is_set(language)
        keyboard = None
        if known.jurisdiction is None:
            ask, keyboard = await self._ask_country(speaker)
            text += f"\n\n{ask}"
        await self._put(bot, speaker, query, text, keyboard)

    def _language_is_set(self, language: str) -> str:
        return self._said(language, "telegram-language-set", language=self.languages[language])

    async def _press_below_answer(
        self, bot: Bot, speaker: Speaker, query: CallbackQuery, press: AnswerPress
    ) -> None:
        def say(name: str) -> str:
            return self.say(press.language, name)

        match press.action:
            case "helpful":
                await _answer_press(query, say("telegram-thanks"))
                await self.reports.thank(speaker, press)
            case "wrong" | "skip" | "keep" | "drop":
                await self._press_report(bot, speaker, query, press)
            case "services" | "countries":
                service = press.action == "services"
                await _answer_press(query, say(LABELS[press.action]))
                choices = (
                    self.service_buttons() if service else self.country_buttons(press.language)
                )
                asked = "telegram-service-ask" if service else "telegram-country-ask"
                text = self._said(press.language, asked)
                await self._put(bot, speaker, query, text, other_keyboard(press, choices, say))
            case "other":
                await _answer_press(query)
                await self._show_other(bot, speaker, query, press)
            case view:
                # The words are read aloud where somebody does not see that the message changed.
                await _answer_press(query, say(LABELS[view]))
                answer = await self._answer_to(press.case, press.language, press.number)
                if answer is not None:
                    await self._show(bot, speaker, answer, view, query)

    async def _show_other(
        self, bot: Bot, speaker: Speaker, query: CallbackQuery, press: AnswerPress
    ) -> None:
        """Show the answer for another service or country, which the talk is then about."""
        answer = await self._answer_to(press.case, press.language)
        if answer is None:
            talk = Talk(service=press.case.service)
            self.memory.keep_talk(speaker, talk)
            await self._next_step(bot, speaker, talk, query)
            return
        place = press.case.jurisdiction
        talk = Talk(service=press.case.service, jurisdiction=None if place == EVERYWHERE else place)
        self.memory.keep_talk(speaker, talk)
        await self._show(bot, speaker, answer, query=query)

    async def _press_report(
        self, bot: Bot, speaker: Speaker, query: CallbackQuery, press: AnswerPress
    ) -> None:
        language = press.language

        def say(name: str) -> str:
            return self.say(language, name)

        if press.action == "wrong":
            is_new = self.reports.begin(speaker, press)
            await _answer_press(query)
            if is_new:
                text = self._said(language, "telegram-wrong-ask")
                keyboard = report_keyboard(press, ("skip",), say)
                await self._send(bot, speaker, text, keyboard)
            return
        if press.action == "drop":
            await _answer_press(query)
            self.reports.drop(speaker)
            await self._put(bot, speaker, query, self._said(language, "telegram-wrong-dropped"))
        elif press.action == "skip":
            await _answer_press(query)
            self.reports.remark(speaker, None)
            text, keyboard = self._ask_consent(press)
            await self._put(bot, speaker, query, text, keyboard)
        else:
            answer = await self._answer_to(press.case, language, press.number)
            number = await self.reports.keep(speaker, press, answer)
            if number is None:
                await _answer_press(query, await self._words(speaker, "telegram-button-unknown"))
                return
            await _answer_press(query)
            text = self._said(language, "telegram-wrong-kept", number=number)
            await self._put(bot, speaker, query, text)

    def _ask_consent(self, press: AnswerPress) -> tuple[str, InlineKeyboardMarkup]:
        """The question whether a report may be kept, and its buttons."""
        text = self._said(press.language, "telegram-wrong-consent", days=KEPT_DAYS)
        buttons = report_keyboard(
            press, ("keep", "drop"), lambda name: self.say(press.language, name)
        )
        return text, buttons

    def _checked(self, press: Press | AnswerPress | None) -> Press | AnswerPress | None:
        """Return the press with values that the bot knows, or None: anybody can send any data."""
        if press is None:
            return None
        if isinstance(press, AnswerPress):
            known = press.language in self.languages and self._knows(press.case)
            return press if known else None
        if press.kind == "language":
            return press if press.value in (*self.languages, ALL_LANGUAGES) else None
        find = self.find_country if press.kind == "jurisdiction" else self.find_service
        value = find(press.value)
        return replace(press, value=value) if value is not None else None

    def _knows(self, case: Case) -> bool:
        place = case.jurisdiction
        return (place == EVERYWHERE or self.find_country(place) == place) and all(
            self.find_service(one) == one for one in (case.service, *case.also)
        )


async def _answer_press(query: CallbackQuery, text: str | None = None) -> None:
    """Stop the button's waiting sign; that it was pressed too long ago does not matter."""
    with suppress(TelegramError):
        await query.answer(text)
