"""Reports of wrong answers, words of thanks, and what a person can see and delete of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.answering.case import Case
from bot.store.chats import ChatStore
from bot.store.feedback import Feedback
from tests.telegram.fakes import Answers, Clock, made_again
from tests.telegram.people import Person, Received
from tests.telegram.standin import StandIn

pytestmark = [
    pytest.mark.usefixtures("bot"),
    pytest.mark.filterwarnings("ignore:.*will be of type `datetime.timedelta`"),
]
CASE = Case("IE", "instagram", date(2026, 11, 21))
WRONG, SKIP, KEEP, DROP = (
    f"[en] telegram-button-{name}" for name in ("wrong", "skip", "keep", "drop")
)
HELPFUL = "[en] telegram-button-helpful"


async def answered(ada: Person, answers: Answers) -> Received:
    answer = made_again(CASE, "en")
    assert answer is not None
    answers.prepared["may I object?"] = answer
    ada.says("may I object?")
    return await ada.reads()


def kept(chats: ChatStore) -> list[Feedback]:
    return list(chats.feedback.all())


async def test_a_report_is_kept_with_the_persons_yes(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    ada = telegram.person()
    await answered(ada, answers)
    ada.presses(WRONG)
    assert (await ada.reads()).text == "[en] telegram-wrong-ask"
    ada.says("the form has moved")
    asked = await ada.reads()
    assert asked.text == "[en] telegram-wrong-consent days=180"
    assert kept(chats) == []
    ada.presses(KEEP)
    await ada.sees(asked, "[en] telegram-wrong-kept number=1")
    (report,) = kept(chats)
    assert (report.question, report.remark) == ("may I object?", "the form has moved")
    assert (report.case, report.verdict, report.answer_id) == (CASE.code, "yes", "00000000")
    assert "It runs since 2025" in (report.answer or "")
    assert [question.text for question in answers.asked] == ["may I object?"]


async def reported_without_words(ada: Person) -> Received:
    """Say that the answer is wrong, and no more; return the bot's question, now for the consent."""
    ada.presses(WRONG)
    asked = await ada.reads()
    ada.presses(SKIP)
    await ada.sees(asked, "telegram-wrong-consent")
    return asked


async def test_a_report_needs_no_words(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    ada = telegram.person()
    await answered(ada, answers)
    asked = await reported_without_words(ada)
    ada.presses(KEEP)
    await ada.sees(asked, "telegram-wrong-kept")
    assert [report.remark for report in kept(chats)] == [None]


async def test_without_a_yes_nothing_is_kept(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    ada = telegram.person()
    await answered(ada, answers)
    asked = await reported_without_words(ada)
    ada.presses(DROP)
    await ada.sees(asked, "telegram-wrong-dropped")
    ada.presses_data(asked, f"y:en:00000000:{CASE.code}")
    await telegram.until(lambda: "[en] telegram-button-unknown" in ada.toasts)
    assert kept(chats) == []


async def test_a_message_long_after_is_a_question_again(
    telegram: StandIn, answers: Answers, clock: Clock
) -> None:
    ada = telegram.person()
    await answered(ada, answers)
    ada.presses(WRONG)
    ada.presses(WRONG)  # asks once only
    assert (await ada.reads()).text == "[en] telegram-wrong-ask"
    await telegram.until(lambda: len(ada.toasts) == 2)
    clock.now += timedelta(minutes=11)
    ada.says("and on facebook?")
    assert (await ada.reads()).text.startswith("and on facebook? in")


async def test_helpful_is_counted_once_without_any_text(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    ada = telegram.person()
    await answered(ada, answers)
    ada.presses(HELPFUL)
    ada.presses(HELPFUL)
    await telegram.until(lambda: ada.toasts == ["[en] telegram-thanks"] * 2)
    ada.says("/mydata")
    assert "telegram-mydata-helpful count=1" in (await ada.reads()).text
    (one,) = kept(chats)
    assert (one.kind, one.question, one.answer, one.remark) == ("helpful", None, None, None)


async def test_a_person_sees_and_deletes_all_that_is_kept(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    ada, bob = telegram.person(1), telegram.person(2)
    for person in (ada, bob):
        await answered(person, answers)
        person.presses(WRONG)
        await person.reads()
        person.says("it is old")
        asked = await person.reads()
        person.presses(KEEP)
        await person.sees(asked, "telegram-wrong-kept")
    ada.says("/mydata")
    shown = (await ada.reads()).text
    for line in ("country=Ireland", "telegram-mydata-day", "telegram-mydata-talk count=1"):
        assert line in shown
    assert "number=1" in shown
    assert "may I object? in IE" not in shown
    assert "it is old" in shown
    ada.says("/forget")
    await ada.reads()
    ada.says("/mydata")
    assert (await ada.reads()).text == "[en] telegram-mydata-nothing"
    assert [report.number for report in kept(chats)] == [2]
    bob.blocks_the_bot()
    bob.unblocks_the_bot()
    bob.says("/mydata")
    assert (await bob.reads()).text == "[en] telegram-mydata-nothing"
    assert kept(chats) == []
