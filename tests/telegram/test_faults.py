"""What people notice when Telegram or the bot fails: one answer all the same."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.store.chats import Chat, ChatStore
from bot.store.inbox import Inbox
from bot.telegram.handlers import Handlers
from bot.telegram.logs import JsonLines
from tests.telegram.conftest import make_inbox, running
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
async def test_told_to_wait_for_hours_the_bot_does_so_and_answers(
    telegram: StandIn, pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", Fault(status=429, retry_after=9000))
    ada.says("may I?")
    assert (await ada.reads()).text.startswith("may I?")
    assert pauses == [9000.0]
    assert "may I?" not in logged(caplog)


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("fault", [Fault(status=502), Fault(drop="before")], ids=["502", "cut"])
async def test_a_failed_call_is_repeated_after_growing_pauses(
    telegram: StandIn, pauses: list[float], fault: Fault
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", *[fault] * 9)
    ada.says("may I?")
    assert (await ada.reads()).text.startswith("may I?")
    assert pauses == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    ada.says("and I?")
    assert (await ada.reads()).text.startswith("and I?")
    assert len(ada.chat.messages) == 2


@pytest.mark.usefixtures("bot")
async def test_a_slow_server_gets_the_answer_once(telegram: StandIn) -> None:
    ada, gate = telegram.person(), asyncio.Event()
    telegram.fail("sendMessage", Fault(hold=gate))
    ada.says("may I?")
    ada.says("and I?")
    asyncio.get_running_loop().call_later(0.2, gate.set)
    assert (await ada.reads()).text.startswith("may I?")
    assert (await ada.reads()).text.startswith("and I?")
    assert len(telegram.calls("sendMessage")) == 2


@pytest.mark.usefixtures("bot")
async def test_an_answer_whose_receipt_was_lost_comes_again_and_is_counted(
    telegram: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    telegram.fail("sendMessage", Fault(drop="after"))
    ada.says("may I?")
    first, second = await ada.reads(), await ada.reads()
    assert first.text == second.text
    assert '"event": "send_repeated_after_cut", "times": 1' in logged(caplog)


@pytest.mark.usefixtures("bot")
async def test_while_an_answer_cannot_be_sent_others_get_theirs(
    telegram: StandIn, handlers: Handlers
) -> None:
    ada, bob, gate = telegram.person(1), telegram.person(2), asyncio.Event()
    telegram.fail("sendMessage", Fault(hold=gate))
    ada.says("may I?")
    await telegram.until(lambda: not telegram.faults["sendMessage"])
    bob.says("may I too?")
    assert (await bob.reads()).text.startswith("may I too?")
    gate.set()
    assert (await ada.reads()).text.startswith("may I?")


@pytest.mark.usefixtures("bot")
async def test_after_a_day_of_failures_the_answer_is_given_up_without_a_word(
    telegram: StandIn, pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    day = Fault(status=429, retry_after=86_000)
    telegram.fail("sendMessage", day, day)
    ada.says("may I?")
    ada.says("and I?")
    assert (await ada.reads()).text.startswith("and I?")
    assert pauses == [86_000.0]
    assert '"event": "send_given_up"' in logged(caplog)


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
    assert "RuntimeError at fakes.py" in logged(caplog)
    assert "secret" not in logged(caplog)
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


async def test_a_second_bot_with_the_same_token_is_told_of_loudly(
    telegram: StandIn,
    handlers: Handlers,
    answers: Answers,
    chats: ChatStore,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with running(telegram, handlers), running(telegram, make_handlers(answers, chats, [])):
        await telegram.until(lambda: "stop one of the two" in logged(caplog))
    loud = [record.getMessage() for record in caplog.records if record.levelname == "CRITICAL"]
    assert set(loud) == {"another_process_polls"}


async def test_a_menu_that_cannot_be_set_does_not_stop_the_bot(
    telegram: StandIn, handlers: Handlers, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("setMyCommands", *[Fault(status=429, retry_after=600)] * 4)
    async with running(telegram, handlers):
        ada = telegram.person()
        ada.says("hello")
        await ada.reads()
        await telegram.until(lambda: "menu_not_set" in logged(caplog))


async def test_a_menu_that_is_right_is_left_alone(telegram: StandIn, handlers: Handlers) -> None:
    async with running(telegram, handlers):
        pass
    published = len(telegram.calls("setMyCommands"))
    async with running(telegram, handlers):
        pass
    assert published > 0
    assert len(telegram.calls("setMyCommands")) == published


async def test_an_answered_update_is_not_answered_again_by_the_next_process(
    telegram: StandIn, handlers: Handlers, answers: Answers, inbox: Inbox
) -> None:
    ada = telegram.person()
    async with running(telegram, handlers, inbox):
        ada.says("once")
        await ada.reads()
        again = telegram.latest_update
    telegram.redeliver(again)
    async with running(telegram, handlers, inbox):
        ada.says("next")
        assert (await ada.reads()).text.startswith("next")
    assert [question.text for question in answers.asked] == ["once", "next"]


async def test_what_could_not_be_sent_is_sent_by_the_next_process(
    telegram: StandIn, handlers: Handlers, answers: Answers, inbox: Inbox
) -> None:
    ada, never = telegram.person(), asyncio.Event()
    telegram.fail("sendMessage", Fault(hold=never))
    async with running(telegram, handlers, inbox, grace_seconds=0.05):
        ada.says("may I?")
        ada.says("and I?")
        await telegram.until(lambda: not telegram.faults["sendMessage"])
    assert ada.chat.messages == []
    async with running(telegram, handlers, inbox):
        assert (await ada.reads()).text.startswith("may I?")
        assert (await ada.reads()).text.startswith("and I?")
    assert inbox.left() == ()


async def test_without_room_in_the_store_updates_stay_with_telegram_until_there_is(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    full, room = make_inbox(most_unanswered=1), asyncio.Event()

    async def wait_for_room(seconds: float) -> None:
        await room.wait()

    gate = answers.gates["slow"] = asyncio.Event()
    handlers = replace(make_handlers(answers, chats, []), pause=wait_for_room)
    ada, bob = telegram.person(1), telegram.person(2)
    async with running(telegram, handlers, full):
        ada.says("slow")
        await telegram.until(lambda: telegram.calls("sendChatAction", ada.chat.id))
        bob.says("quick")
        gate.set()
        assert (await ada.reads()).text.startswith("slow")
        room.set()
        assert (await bob.reads()).text.startswith("quick")
    full.close()


@pytest.mark.usefixtures("bot")
async def test_an_update_that_nobody_can_read_does_not_stop_the_others(
    telegram: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    telegram.deliver("message", {"text": "private words, but no chat"})
    ada.says("may I?")
    assert (await ada.reads()).text.startswith("may I?")
    assert '"event": "update_unreadable"' in logged(caplog)
    assert "private words" not in logged(caplog)


@pytest.mark.usefixtures("bot")
async def test_who_floods_the_bot_gets_one_word_and_others_are_answered(
    telegram: StandIn, answers: Answers
) -> None:
    ada, bob = telegram.person(1), telegram.person(2)
    for number in range(30):
        ada.says(f"question {number}")
    bob.says("may I?")
    assert (await bob.reads()).text.startswith("may I?")
    texts = [(await ada.reads()).text for _ in range(21)]
    assert texts[-1] == "[en] telegram-too-many"
    assert len({question.text for question in answers.asked}) == 21


@pytest.mark.usefixtures("bot")
async def test_what_was_written_over_an_hour_is_no_flood_though_it_comes_at_once(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person()
    for number in range(30):
        ada.says(f"question {number}", seconds_ago=(30 - number) * 120)
    for number in range(30):
        assert (await ada.reads()).text.startswith(f"question {number} ")


async def test_who_will_wait_long_is_told_and_then_answered(
    telegram: StandIn, handlers: Handlers
) -> None:
    ada = telegram.person()
    async with running(telegram, replace(handlers, long_wait=lambda person: 30)):
        ada.says("may I?")
        assert (await ada.reads()).text == "[en] telegram-long-line seconds=30"
        assert (await ada.reads()).text.startswith("may I?")


async def test_an_answer_leaves_its_number_in_the_log_and_nothing_of_the_person(
    telegram: StandIn, handlers: Handlers, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    ada = telegram.person()
    async with running(telegram, handlers):
        ada.says("my own words")
        await ada.reads()
    assert '"event": "answered", "answer": "a1", "status": "answered_guidance"' in logged(caplog)
    ours = "".join(line for line in logged(caplog).splitlines() if '"logger": "bot.' in line)
    assert "my own words" not in ours
    assert str(ada.id) not in ours


def logged(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(JsonLines().format(record) for record in caplog.records)
