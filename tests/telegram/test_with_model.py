"""What people notice of a language model behind the bot: a longer sign, and a word on privacy."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.store.chats import ChatStore
from bot.telegram.delivery import Place, typing
from tests.telegram.conftest import running
from tests.telegram.fakes import Answers, make_handlers
from tests.telegram.standin import StandIn

pytestmark = pytest.mark.filterwarnings("ignore:.*will be of type `datetime.timedelta`")


async def test_privacy_says_whose_model_gets_what_is_asked(
    telegram: StandIn, answers: Answers, chats: ChatStore, pauses: list[float]
) -> None:
    handlers = replace(make_handlers(answers, chats, pauses), model_of="Example AI")
    async with running(telegram, handlers):
        ada = telegram.person()
        ada.says("/privacy")
        assert (await ada.reads()).text.endswith("[en] telegram-privacy-model name=Example AI")


async def test_the_sign_of_typing_is_shown_anew_until_the_answer_is_there(
    telegram: StandIn, answers: Answers, chats: ChatStore, pauses: list[float]
) -> None:
    waits: list[float] = []

    async def pause(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) > 2:
            await asyncio.Event().wait()

    async with running(telegram, make_handlers(answers, chats, pauses)) as application:
        ada = telegram.person()
        place = Place(ada.chat.id)
        async with typing(application.bot, place, pause):
            await telegram.until(lambda: len(telegram.calls("sendChatAction", ada.chat.id)) == 3)
        assert max(waits) < 5  # seconds for which Telegram shows it


async def test_a_text_that_was_sent_on_is_kept_from_the_model(
    telegram: StandIn, answers: Answers, chats: ChatStore, pauses: list[float]
) -> None:
    async with running(telegram, make_handlers(answers, chats, pauses)):
        ada = telegram.person()
        for words, forwarded in (("may I object?", False), ("Goodbye Meta AI!", True)):
            ada.says(words, forwarded=forwarded)
            await ada.reads()
    assert [asked.for_model for asked in answers.asked] == [True, False]
