"""What people notice when Telegram or the bot fails: one answer, or one apology."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.chats import Chat, ChatStore
from bot.telegram.handlers import Handlers
from tests.telegram.conftest import running
from tests.telegram.fakes import Answers, make_answer, make_handlers
from tests.telegram.standin import Fault, StandIn

# The library warns of its own plans wherever Telegram tells a length of time.
pytestmark = pytest.mark.filterwarnings("ignore:.*will be of type `datetime.timedelta`")


@pytest.mark.usefixtures("bot")
async def test_told_to_wait_the_bot_waits_that_long_and_answers_once(
    telegram: StandIn, pauses: list[float]
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", Fault(status=429, retry_after=7), Fault(status=429, retry_after=3))
    ada.says("may I?")
    assert (await ada.reads()).text.startswith("may I?")
    assert pauses == [7.0, 3.0]
    assert len(ada.chat.messages) == 1


@pytest.mark.usefixtures("bot")
async def test_told_to_wait_for_hours_the_bot_does_not(
    telegram: StandIn, pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", Fault(status=429, retry_after=9000))
    ada.says("may I?")
    assert (await ada.reads()).text == "[en] telegram-error"
    assert pauses == []
    assert "may I?" not in caplog.text


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("fault", [Fault(status=502), Fault(drop="before")], ids=["502", "cut"])
async def test_a_failed_call_is_repeated(
    telegram: StandIn, pauses: list[float], fault: Fault
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", fault, fault)
    ada.says("may I?")
    assert (await ada.reads()).text.startswith("may I?")
    assert len(pauses) == 2
    assert len(ada.chat.messages) == 1


@pytest.mark.usefixtures("bot")
async def test_after_three_failures_the_person_is_told(telegram: StandIn) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", *[Fault(status=502)] * 3)
    ada.says("may I?")
    assert (await ada.reads()).text == "[en] telegram-error"


@pytest.mark.usefixtures("bot")
async def test_a_failing_typing_sign_does_not_matter(telegram: StandIn) -> None:
    ada = telegram.person()
    telegram.fail("sendChatAction", Fault(status=429, retry_after=60))
    ada.says("may I?")
    assert (await ada.reads()).text.startswith("may I?")


@pytest.mark.usefixtures("bot")
async def test_an_update_delivered_twice_is_answered_once(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person()
    ada.says("first", times=2)
    ada.says("second")
    assert (await ada.reads()).text.startswith("first")
    assert (await ada.reads()).text.startswith("second")
    assert [question.text for question in answers.asked] == ["first", "second"]


@pytest.mark.usefixtures("bot")
async def test_a_broken_answer_becomes_an_apology_and_no_words_are_logged(
    telegram: StandIn, answers: Answers, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person(language="de")
    answers.broken.add("my secret question")
    ada.says("my secret question")
    assert (await ada.reads()).text == "[de] telegram-error"
    assert "RuntimeError at fakes.py" in caplog.text
    assert "secret" not in caplog.text
    ada.says("another")
    assert (await ada.reads()).text.startswith("another")


@pytest.mark.usefixtures("bot")
async def test_an_answer_without_words_becomes_an_apology(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person()
    answers.prepared["may I?"] = make_answer("")
    ada.says("may I?")
    assert (await ada.reads()).text == "[en] telegram-error"


async def test_without_its_store_the_bot_still_apologises(
    telegram: StandIn, answers: Answers, tmp_path: Path
) -> None:
    store = ChatStore(f"sqlite:///{tmp_path}/chats.sqlite3", b"secret")
    async with running(telegram, make_handlers(answers, store, [])):
        ada = telegram.person(language="de")
        with closing(sqlite3.connect(tmp_path / "chats.sqlite3")) as database:
            database.execute("DROP TABLE chats")
        ada.says("may I?")
        assert (await ada.reads()).text == "[de] telegram-error"
    store.close()


@pytest.mark.usefixtures("bot")
async def test_who_blocked_the_bot_unnoticed_is_forgotten_at_the_next_answer(
    telegram: StandIn, chats: ChatStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    ada = telegram.person()
    ada.says("/country DE")
    await ada.reads()
    ada.chat.has_blocked_the_bot = True
    ada.says("may I?")
    await telegram.until(lambda: 403 in [call.status for call in telegram.calls("sendMessage")])
    ada.chat.has_blocked_the_bot = False
    ada.says("and now?")
    assert (await ada.reads()).text == "and now? in None on None"
    assert chats.recall(ada.chat.id, ada.id) == Chat()
    assert len([call for call in telegram.calls("sendMessage") if call.status == 403]) == 1


@pytest.mark.usefixtures("bot")
async def test_refused_markup_is_sent_as_plain_text(telegram: StandIn, answers: Answers) -> None:
    ada = telegram.person()
    telegram.fail(
        "sendMessage",
        Fault(status=400, description="Bad Request: can't parse entities: Unclosed start tag"),
    )
    ada.says("a < b")
    assert (await ada.reads()).text == "a < b in None on None"
    assert [call.params.get("parse_mode") for call in telegram.calls("sendMessage")] == [
        "HTML",
        None,
    ]
    telegram.journal.clear()  # the refusal was asked for


@pytest.mark.usefixtures("bot")
async def test_a_press_too_old_to_be_answered_is_still_taken(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/country")
    await ada.reads()
    telegram.callback_seconds = -1.0
    ada.presses("Spain")
    await telegram.until(lambda: "country=Spain" in ada.chat.messages[-1].text)
    assert [call.method for call in telegram.refusals] == ["answerCallbackQuery"]
    telegram.journal.clear()  # the refusal was asked for


async def test_what_was_asked_while_the_bot_was_away_is_answered_at_its_return(
    telegram: StandIn, handlers: Handlers
) -> None:
    ada = telegram.person()
    async with running(telegram, handlers):
        ada.says("/country DE")
        await ada.reads()
    ada.says("may I?")
    async with running(telegram, handlers):
        assert (await ada.reads()).text == "may I? in DE on None"
        ada.says("again")
        assert (await ada.reads()).text.startswith("again")


async def test_an_edit_is_passed_over_though_an_older_bot_asked_for_edits(
    telegram: StandIn, handlers: Handlers, answers: Answers
) -> None:
    ada = telegram.person()
    ada.edits("changed")
    async with running(telegram, handlers):
        ada.says("new")
        await ada.reads()
    assert [question.text for question in answers.asked] == ["new"]


async def test_stopping_the_bot_finishes_what_is_being_answered(
    telegram: StandIn, handlers: Handlers, answers: Answers
) -> None:
    ada = telegram.person()
    gate = answers.gates["slow"] = asyncio.Event()
    async with running(telegram, handlers):
        ada.says("slow")
        await telegram.until(lambda: telegram.calls("sendChatAction"))
        asyncio.get_running_loop().call_later(0.05, gate.set)
    assert (await ada.reads()).text.startswith("slow")


async def test_a_second_bot_with_the_same_token_is_told_of(
    telegram: StandIn,
    handlers: Handlers,
    answers: Answers,
    chats: ChatStore,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with running(telegram, handlers), running(telegram, make_handlers(answers, chats, [])):
        await telegram.until(lambda: "stop one of the two" in caplog.text)


async def test_a_menu_that_cannot_be_set_does_not_stop_the_bot(
    telegram: StandIn, handlers: Handlers, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("setMyCommands", Fault(status=429, retry_after=600))
    async with running(telegram, handlers):
        ada = telegram.person()
        ada.says("hello")
        await ada.reads()
    assert "The menu of commands could not be set: RetryAfter" in caplog.text


async def test_a_menu_that_is_right_is_left_alone(telegram: StandIn, handlers: Handlers) -> None:
    async with running(telegram, handlers):
        pass
    published = len(telegram.calls("setMyCommands"))
    async with running(telegram, handlers):
        pass
    assert published > 0
    assert len(telegram.calls("setMyCommands")) == published
