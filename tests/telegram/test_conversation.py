"""What people notice when they talk with the bot: the whole bot over HTTP, answers made up."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.answering.case import Case
from bot.store.chats import Chat, ChatStore
from bot.telegram.application import App, publish_profile
from tests.telegram.fakes import (
    COUNTRIES,
    LANGUAGES,
    SERVICES,
    Answers,
    Clock,
    asking_where,
    make_answer,
    say,
)
from tests.telegram.standin import StandIn

pytestmark = [
    pytest.mark.usefixtures("bot"),
    # The library warns of its own plans wherever Telegram tells a length of time.
    pytest.mark.filterwarnings("ignore:.*will be of type `datetime.timedelta`"),
]


async def test_start_says_what_the_bot_does_and_who_runs_it(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/start")
    welcome = await ada.reads()
    assert welcome.text.split("\n\n") == [
        "[en] telegram-what",
        "[en] telegram-operator operator=Example e.V., guide@example.org",
        "[en] telegram-country-ask",
    ]
    assert welcome.labels == [*COUNTRIES.values(), "[en] telegram-command-language"]


async def test_three_taps_lead_to_the_verdict(telegram: StandIn, answers: Answers) -> None:
    ada = telegram.person(language="de")
    ada.says("/start")
    message = await ada.reads()
    ada.presses("Ireland")
    asked = await ada.sees(message, "telegram-service-ask")
    assert asked.labels == list(SERVICES.values())
    ada.presses("Instagram")
    assert (await ada.sees(message, "✅")).text.startswith("✅ Yes. instagram in IE")
    assert len(ada.chat.messages) == 1
    ada.says("how?")
    assert (await ada.reads()).text == "how? in IE on instagram"


async def test_a_welcome_in_the_wrong_language_is_mended_with_two_taps(telegram: StandIn) -> None:
    ada = telegram.person(language="en")
    ada.says("/start")
    message = await ada.reads()
    ada.presses("[en] telegram-command-language")
    await ada.sees(message, "telegram-language-ask")
    ada.presses("Deutsch")
    asked = await ada.sees(message, "[de] telegram-language-set")
    assert "[de] telegram-country-ask" in asked.text
    assert "Ireland" in asked.labels


async def test_a_link_tells_country_and_service_and_is_answered_at_once(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person()
    ada.says("/start ie_instagram")
    answer = await ada.reads()
    assert answer.text.startswith("✅ Yes. instagram in IE")
    assert "telegram-operator operator=Example" in answer.text
    ada.says("how?")
    assert (await ada.reads()).text == "how? in IE on instagram"


async def test_a_link_may_name_a_region_and_comes_in_any_order(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/start facebook_us-ca")
    await ada.reads()
    ada.says("how?")
    assert (await ada.reads()).text == "how? in US-CA on facebook"


async def test_a_link_may_name_a_country_or_a_service_alone(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/start ie")
    assert (await ada.reads()).labels[:3] == list(SERVICES.values())
    ada.says("/start facebook")
    message = await ada.reads()
    ada.presses("Germany")
    await ada.sees(message, "✅ Yes. facebook in DE")


async def test_a_service_that_is_the_same_everywhere_needs_no_country(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/start claude")
    assert (await ada.reads()).text.startswith("✅ Yes. claude in 001")


async def test_a_made_up_link_only_greets(telegram: StandIn, chats: ChatStore) -> None:
    ada = telegram.person()
    ada.says("/start __xx_'--")
    assert (await ada.reads()).text.startswith("[en] telegram-what")
    assert chats.recall(ada.chat.id, ada.id) == Chat()


async def test_help_and_privacy_speak_the_language_of_the_telegram(telegram: StandIn) -> None:
    ada = telegram.person(language="pt-pt")
    ada.says("/help")
    assert (await ada.reads()).text == "[pt-BR] telegram-help"
    ada.says("/privacy")
    assert (await ada.reads()).text == (
        "[pt-BR] telegram-privacy operator=Example e.V., guide@example.org days=180\n\n"
        "[pt-BR] telegram-privacy-inbox\n\n"
        "[pt-BR] telegram-privacy-reports days=180\n\n"
        "[pt-BR] telegram-privacy-answers days=100"
    )


async def test_an_unknown_command_gets_help(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/frobnicate")
    assert (await ada.reads()).text == "[en] telegram-help"


async def test_typing_is_shown_before_the_one_answer(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("may I object?")
    answer = await ada.reads()
    assert answer.text == "may I object? in None on None"
    assert not answer.has_preview
    assert [call.method for call in telegram.journal if call.chat == ada.chat.id] == [
        "sendChatAction",
        "sendMessage",
    ]


async def test_a_pressed_country_answers_the_last_question(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    answers.prepared["may I object?"] = asking_where()
    ada = telegram.person()
    ada.says("may I object?")
    asked = await ada.reads()
    assert asked.labels == ["Germany", "Ireland"]
    ada.presses("Germany")
    assert (await ada.reads()).text == "may I object? in DE on instagram"
    assert ada.toasts == [""]
    assert chats.recall(ada.chat.id, ada.id) == Chat("DE", None)


async def test_the_press_is_taken_before_the_answer_is_ready(
    telegram: StandIn, answers: Answers
) -> None:
    answers.prepared["may I object?"] = asking_where()
    ada = telegram.person()
    ada.says("may I object?")
    await ada.reads()
    gate = answers.gates["may I object?"] = asyncio.Event()
    ada.presses("Ireland")
    await telegram.until(lambda: ada.toasts)
    assert not ada.chat.has_unread
    gate.set()
    assert (await ada.reads()).text == "may I object? in IE on instagram"


async def test_a_button_of_a_bot_that_was_restarted_still_sets_the_country(
    telegram: StandIn,
) -> None:
    ada = telegram.person()
    ada.says("/country")
    asked = await ada.reads()
    ada.presses_data(asked, "j:ES")
    await ada.sees(asked, "[en] telegram-country-set country=Spain")
    ada.presses_data(asked, "s:facebook")
    await ada.sees(asked, "facebook in ES")
    ada.presses_data(asked, "h:de:0a1b2c3d:IE.instagram.20261121t.")
    await ada.sees(asked, "instagram in IE")
    assert len(ada.chat.messages) == 1


async def test_a_button_pressed_twice_says_nothing_twice(
    telegram: StandIn, answers: Answers
) -> None:
    answers.prepared["may I object?"] = asking_where()
    ada = telegram.person()
    ada.says("may I object?")
    asked = await ada.reads()
    for _ in range(2):
        ada.presses_data(asked, "j:DE")
    for _ in range(2):
        ada.presses_data(asked, "h:en:0a1b2c3d:IE.instagram.20261121t.")
    await telegram.until(lambda: len(ada.toasts) == 4)
    await ada.sees(asked, "Open the form")
    ada.says("and now?")
    texts = [(await ada.reads()).text for _ in range(2)]
    assert texts == ["may I object? in DE on instagram", "and now? in DE on instagram"]
    assert len(telegram.calls("editMessageText")) == 1


@pytest.mark.parametrize(
    "data",
    [
        "j:XX",
        "l:xx",
        "s:nonsense",
        "x:1",
        "j:",
        "j:DE;DROP",
        "💥",
        "h:en::XX.instagram.20261121t.",
        "h:xx::IE.instagram.20261121t.",
        "o:en::IE.no.20261121t.",
    ],
)
async def test_made_up_button_data_changes_nothing(
    telegram: StandIn, chats: ChatStore, data: str
) -> None:
    ada = telegram.person()
    ada.says("/country")
    ada.presses_data(await ada.reads(), data)
    await telegram.until(lambda: ada.toasts)
    assert ada.toasts == ["[en] telegram-button-unknown"]
    assert chats.recall(ada.chat.id, ada.id) == Chat()


@pytest.mark.parametrize("named", ["Spain", "es", "ES"])
async def test_a_country_is_taken_as_name_or_code(telegram: StandIn, named: str) -> None:
    ada = telegram.person()
    ada.says(f"/country {named}")
    assert (await ada.reads()).text.startswith("[en] telegram-country-set country=Spain")
    ada.says("and now?")
    assert (await ada.reads()).text == "and now? in ES on None"


async def test_an_unknown_country_is_asked_for_with_buttons(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.says("/country Atlantis")
    asked = await ada.reads()
    assert asked.text == "[en] telegram-country-unknown"
    assert asked.labels == ["Germany", "Spain", "Ireland", "California"]


async def test_a_new_country_begins_a_new_talk(telegram: StandIn, answers: Answers) -> None:
    ada = telegram.person()
    ada.says("first")
    await ada.reads()
    ada.says("/country DE")
    await ada.reads()
    ada.says("second")
    await ada.reads()
    assert answers.asked[-1].turns == ("second",)


async def test_the_chosen_language_binds_and_the_telegrams_only_hints(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person(language="en")
    ada.says("one")
    await ada.reads()
    ada.says("/language")
    asked = await ada.reads()
    assert asked.labels == ["English", "Deutsch", "Português (Brasil)"]
    ada.presses("Deutsch")
    await ada.sees(asked, "[de] telegram-language-set language=Deutsch")
    ada.says("two")
    await ada.reads()
    assert [(q.language, q.language_hint) for q in answers.asked] == [(None, "en"), ("de", "en")]


@pytest.mark.parametrize("named", ["de", "deutsch", "DE"])
async def test_a_language_is_taken_as_name_or_code(telegram: StandIn, named: str) -> None:
    ada = telegram.person()
    ada.says(f"/language {named}")
    assert (await ada.reads()).text == "[de] telegram-language-set language=Deutsch"


async def test_what_an_answer_understood_is_known_in_the_next(
    telegram: StandIn, answers: Answers
) -> None:
    answers.prepared["I live in Ireland, on Instagram"] = make_answer(
        "yes", jurisdiction="IE", service="instagram"
    )
    ada = telegram.person()
    ada.says("I live in Ireland, on Instagram")
    await ada.reads()
    ada.says("how?")
    assert (await ada.reads()).text == "how? in IE on instagram"
    assert answers.asked[-1].turns == ("I live in Ireland, on Instagram", "how?")


async def test_a_country_asked_about_holds_for_the_talk_and_not_for_the_next(
    telegram: StandIn, answers: Answers, clock: Clock
) -> None:
    answers.places["what about Australians?"] = "AU"
    ada = telegram.person()
    ada.says("/country DE")
    await ada.reads()
    ada.says("what about Australians?")
    await ada.reads()
    for turn in range(7):  # more than the turns that are handed on
        ada.says(str(turn))
        assert (await ada.reads()).text == f"{turn} in AU on None"
    ada.says("/help")
    await ada.reads()  # what was understood is kept by now
    clock.now += timedelta(hours=25)
    ada.says("may I object?")
    assert (await ada.reads()).text == "may I object? in DE on None"


async def test_the_first_country_that_is_told_is_known_in_the_next_talk(
    telegram: StandIn, answers: Answers, clock: Clock
) -> None:
    answers.places["I live in Ireland"] = "IE"
    ada = telegram.person()
    ada.says("I live in Ireland")
    await ada.reads()
    ada.says("/help")
    await ada.reads()  # what was understood is kept by now
    clock.now += timedelta(hours=25)
    ada.says("how?")
    assert (await ada.reads()).text == "how? in IE on None"


async def test_a_link_wins_over_the_country_of_the_talk(
    telegram: StandIn, answers: Answers
) -> None:
    answers.places["what about Australians?"] = "AU"
    ada = telegram.person()
    ada.says("what about Australians?")
    await ada.reads()
    ada.says("/start ie_instagram")
    await ada.reads()
    ada.says("how?")
    assert (await ada.reads()).text == "how? in IE on instagram"


async def test_a_pressed_country_wins_over_one_that_was_known(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person()
    ada.says("/country ES")
    await ada.reads()
    ada.says("how?")
    await ada.reads()
    ada.says("/country")
    asked = await ada.reads()
    ada.says("and?")
    assert (await ada.reads()).text == "and? in ES on None"
    ada.presses_data(asked, "j:DE")
    assert (await ada.reads()).text == "and? in DE on None"


async def test_no_more_than_six_turns_are_handed_on(telegram: StandIn, answers: Answers) -> None:
    ada = telegram.person()
    for number in range(8):
        ada.says(str(number))
        await ada.reads()
    assert answers.asked[-1].turns == ("2", "3", "4", "5", "6", "7")


async def test_forget_deletes_what_was_known(
    telegram: StandIn, answers: Answers, chats: ChatStore
) -> None:
    ada = telegram.person()
    ada.says("/start ie_instagram")
    await ada.reads()
    ada.says("hello")
    await ada.reads()
    ada.says("/forget")
    assert (await ada.reads()).text == "[en] telegram-forgotten"
    assert chats.recall(ada.chat.id, ada.id) == Chat()
    ada.says("again")
    assert (await ada.reads()).text == "again in None on None"
    assert answers.asked[-1].turns == ("again",)


async def test_two_people_do_not_share_what_is_known(telegram: StandIn) -> None:
    ada, bob = telegram.person(1), telegram.person(2)
    ada.says("/country DE")
    await ada.reads()
    bob.says("how?")
    assert (await bob.reads()).text == "how? in None on None"


async def test_a_picture_gets_a_friendly_line(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.sends_a_sticker()
    assert (await ada.reads()).text == "[en] telegram-not-text"


async def test_a_forwarded_text_is_checked_and_is_no_turn_of_the_talk(
    telegram: StandIn, answers: Answers
) -> None:
    words = "I live in Rome and do not give permission"
    case = Case("ES", "instagram", date(2026, 11, 21), "0a1b2c3d")
    about_rome = replace(make_answer("Yes, in Rome", jurisdiction="ES"), case=case)
    ada = telegram.person()
    ada.says("/country DE")
    await ada.reads()
    answers.prepared[words] = about_rome
    answers.always_prepared.add(words)
    ada.says(words, forwarded=True)
    answer = await ada.reads()
    assert answer.text.startswith("[en] telegram-is-checked")
    assert "instagram in DE" in answer.text
    assert words not in answer.text
    ada.says("and now?")
    assert (await ada.reads()).text == "and now? in DE on None"
    assert answers.asked[-1].turns == ("and now?",)


async def test_what_a_forwarded_text_orders_is_not_done(
    telegram: StandIn, answers: Answers
) -> None:
    ada = telegram.person()
    ada.says("/country DE", forwarded=True)
    await ada.reads()
    ada.says("where am I?")
    assert (await ada.reads()).text == "where am I? in None on None"


async def test_what_telegram_itself_writes_is_passed_over(telegram: StandIn) -> None:
    ada = telegram.person()
    ada.sets_a_timer()
    ada.says("hello")
    assert (await ada.reads()).text.startswith("hello")


async def test_a_group_hears_the_bot_only_when_it_is_addressed(
    telegram: StandIn, answers: Answers
) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.joins(group)
    ada.says("nice weather", group)
    ada.says("/frobnicate", group)
    ada.says("/help@another_bot", group)
    ada.says("hello @somebody", group)
    ada.says("I agree", group, reply_to=telegram.person(2))
    ada.sends_a_sticker(group)
    number = ada.says("@Guide_Bot may I object?", group)
    reply = await group.reads()
    assert (reply.text, reply.reply_to) == ("may I object? in None on None", number)
    ada.says("how?", group, reply_to=reply)
    assert (await group.reads()).text == "how? in None on None"
    ada.says("/help@guide_bot", group)
    assert (await group.reads()).text == "[en] telegram-help"
    ada.says("@guide_bot", group)
    assert (await group.reads()).text == "[en] telegram-help"
    assert [question.text for question in answers.asked] == ["may I object?", "how?"]


async def test_the_bot_answers_in_the_topic_where_it_was_asked(
    telegram: StandIn, answers: Answers
) -> None:
    answers.prepared["may I object?"] = asking_where()
    ada, group = telegram.person(), telegram.group(topics=(7,))
    ada.says("@guide_bot may I object?", group, topic=7)
    assert (await group.reads()).topic == 7
    ada.presses("Ireland", group)
    reply = await group.reads()
    assert (reply.text, reply.topic) == ("may I object? in IE on instagram", 7)


async def test_in_a_group_each_person_has_their_own_country(telegram: StandIn) -> None:
    ada, bob, group = telegram.person(1), telegram.person(2), telegram.group()
    ada.says("/country DE", group)
    await group.reads()
    bob.says("@guide_bot how?", group)
    assert (await group.reads()).text == "how? in None on None"
    ada.says("@guide_bot how?", group)
    assert (await group.reads()).text == "how? in DE on None"


async def test_who_blocks_the_bot_is_forgotten(telegram: StandIn, chats: ChatStore) -> None:
    ada, bob = telegram.person(1), telegram.person(2)
    for person in (ada, bob):
        person.says("/country DE")
        await person.reads()
    ada.blocks_the_bot()
    ada.unblocks_the_bot()
    ada.says("how?")
    assert (await ada.reads()).text == "how? in None on None"
    assert chats.recall(bob.chat.id, bob.id) == Chat("DE", None)


async def until_described(telegram: StandIn) -> None:
    """Wait until commands and descriptions stand in every language; the bot sets them meanwhile."""
    kinds = ("description", "short_description")
    await telegram.until(
        lambda: (
            len(telegram.commands) == 4
            and all(len(telegram.descriptions[kind]) == 4 for kind in kinds)
        )
    )


async def test_the_menu_of_commands_is_described_in_each_language(telegram: StandIn) -> None:
    await until_described(telegram)
    assert set(telegram.commands) == {"", "en", "de", "pt"}
    assert telegram.commands["pt"][0] == {
        "command": "start",
        "description": "[pt-BR] telegram-command-start",
    }
    assert telegram.descriptions["description"]["de"] == "[de] telegram-what"
    assert telegram.descriptions["short_description"][""] == "[en] telegram-short"


async def test_what_is_described_already_is_not_set_again(telegram: StandIn, bot: App) -> None:
    await until_described(telegram)
    telegram.journal.clear()
    await publish_profile(bot.bot, say, LANGUAGES)
    assert {call.method for call in telegram.journal if call.method.startswith("set")} == set()


async def test_twenty_people_at_once_are_each_answered_in_order(telegram: StandIn) -> None:
    people = [telegram.person(number) for number in range(20)]
    for turn in ("one", "two", "three"):
        for person in people:
            person.says(turn)
    for person in people:
        heard = [(await person.reads()).text.split()[0] for _ in range(3)]
        assert heard == ["one", "two", "three"]


async def test_a_slow_answer_keeps_only_its_own_chat_waiting(
    telegram: StandIn, answers: Answers
) -> None:
    ada, bob = telegram.person(1), telegram.person(2)
    gate = answers.gates["slow"] = asyncio.Event()
    ada.says("slow")
    ada.says("quick")
    bob.says("quick")
    assert (await bob.reads()).text.startswith("quick")
    assert not ada.chat.has_unread
    gate.set()
    assert (await ada.reads()).text.startswith("slow")
    assert (await ada.reads()).text.startswith("quick")
