"""The whole product on Telegram: the real command, model and knowledge, over real HTTP."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.telegram.people import PATIENCE
from tests.telegram.standin import TOKEN, StandIn


@pytest.fixture
async def product(telegram: StandIn, built_index: Path, tmp_path: Path) -> AsyncIterator[Path]:
    """The bot as its operator starts it; gives the file of its log."""
    log = tmp_path / "log"
    settings = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BASE_URL": telegram.base_url,
        "OPTOUT_OPERATOR": "Ada Example, ada@example.org",
        "OPTOUT_INDEX_DIR": str(built_index),
        "OPTOUT_DATABASE_URL": f"sqlite:///{tmp_path}/chats.sqlite3",
    }
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "telegram",
            cwd=ROOT,
            env=settings,
            stdout=file,
            stderr=file,
        )
        try:
            yield log
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(PATIENCE):
                    status = await process.wait()
            except TimeoutError:
                process.kill()
                raise
    assert status == 0, log.read_text()
    assert telegram.refusals == []
    assert TOKEN not in log.read_text()


async def test_a_person_comes_to_the_right_verdict(telegram: StandIn, product: Path) -> None:
    ada = telegram.person(language="de")
    ada.says("/start")
    welcome = await ada.reads()
    assert "Ada Example" in welcome.text

    ada.says("Wie kann ich Metas KI-Training widersprechen?")
    asked = await ada.reads()
    assert "Land" in asked.text
    ada.presses("Österreich")
    answer = await ada.reads()
    assert answer.text.startswith("✅ Ja")
    assert "Österreich" in answer.text

    ada.says("Und auf WhatsApp?")
    texts = [await ada.reads()]
    while "WhatsApp" not in texts[-1].text:
        texts.append(await ada.reads())
    assert "Teil" in texts[-1].text

    assert "widersprechen" not in await asyncio.to_thread(product.read_text)


async def test_three_taps_lead_to_the_verdict(telegram: StandIn, product: Path) -> None:
    ada = telegram.person(language="de")
    ada.says("/start")
    message = await ada.reads()
    ada.presses("Irland")
    await ada.sees(message, "Irland")
    ada.presses("Instagram")
    answer = await ada.sees(message, "✅ Ja")
    assert "Instagram, Irland" in answer.text
    for label, words in {
        "Schritt für Schritt": "767264225370182",
        "Was es nicht bewirkt": "Modell",
        "Bei Ablehnung": "Data Protection Commission",
        "Quellen": "[1] ",
    }.items():
        ada.presses(label)
        assert (await ada.sees(message, words)).text.startswith("✅ Ja")
    assert len(ada.chat.messages) == 1


async def test_a_link_is_answered_at_once(telegram: StandIn, product: Path) -> None:
    ada = telegram.person()
    ada.says("/start ie_instagram")
    answer = await ada.reads()
    assert answer.text.startswith("✅ Yes, you can object. Instagram, Ireland.")
    assert "Ada Example" in answer.text


async def test_a_chain_letter_is_called_one(telegram: StandIn, product: Path) -> None:
    ada = telegram.person()
    ada.says("I do not give Facebook permission to use my photos. Copy and paste!", forwarded=True)
    answer = await ada.reads()
    assert answer.text.startswith("This text is going round as a chain post or a rumour.")
    assert "Copy and paste" not in answer.text


async def test_a_pasted_chain_letter_tells_nothing_of_the_person(
    telegram: StandIn, product: Path
) -> None:
    ada = telegram.person()
    ada.says(
        "I do NOT give Facebook or any entities associated with Facebook permission to use my"
        " pictures, information, messages or posts, both past and future. The violation of privacy"
        " can be punished by law (UCC 1-308-1 1 308-103 and the Rome Statute)."
    )
    answer = await ada.reads()
    assert answer.text.startswith("This text is going round as a chain post or a rumour.")
    assert "Italy" not in answer.text
    ada.says("/mydata")
    assert (await ada.reads()).text == "Nothing is kept about you."


async def test_twenty_people_at_once_each_get_their_own_country(
    telegram: StandIn, product: Path
) -> None:
    places = {
        "Dublin": "Ireland",
        "London": "United Kingdom",
        "Sydney": "Australia",
        "Boston": "USA",
    }
    people = [
        (telegram.person(number), city) for number, city in enumerate(list(places) * 5, start=1)
    ]
    for person, city in people:
        person.says(f"I live in {city}. Can I object on Facebook?")
    for person, city in people:
        assert places[city] in (await person.reads()).text
