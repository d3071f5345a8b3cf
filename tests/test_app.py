"""Snapshots that come while people ask, and what the bot needs before anything is opened."""

from __future__ import annotations

import logging
import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.answering.plain import plain_text
from bot.answering.question import Question
from bot.app import run_on_telegram
from bot.errors import DamagedIndex, SettingsError
from bot.index.embeddings import make_embedder
from bot.index.ingest import Given, ingest
from bot.index.snapshots import Snapshot
from bot.live import LiveGuide
from bot.settings import Settings
from tests.knowledge.files import LISTS, RECORD, sound, write

OLD, NEW = "Yes, at any time.", "Yes, at all times."
QUESTION = Question(("Can I opt out? I live in Germany.",))
STARTED = datetime(2026, 11, 21, tzinfo=UTC)
SOON = 30.0
COMPLETE = {
    "telegram_bot_token": "1:SECRET-TOKEN",
    "optout_operator": "Example e.V., guide@example.org",
    "telegram_mode": "webhook",
    "telegram_webhook_url": "https://example.org/hook",
    "telegram_webhook_secret": "a_long-random_word",
}


class Place:
    """A knowledge folder and the index that is published from it."""

    def __init__(self, folder: Path) -> None:
        self.index = folder / "index"
        self._knowledge = sound(folder / "knowledge")
        self._count = 0

    def publish(self, files: dict[str, str] | None = None) -> Snapshot:
        """Change files, then ingest, each time a minute later."""
        write(self._knowledge, files or {})
        self._count += 1
        now = STARTED + timedelta(minutes=self._count)
        made = ingest(Given(self._knowledge), self.index, lambda: make_embedder("bundled"), now)
        return made.snapshot

    def guide(self) -> LiveGuide:
        return LiveGuide(self.index, "bundled", clock=lambda: date(2026, 11, 21))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    place.publish()
    return place


def new_record() -> dict[str, str]:
    return {"guidance/EEA/meta.md": RECORD.replace(OLD, NEW)}


def said(live: LiveGuide) -> str:
    text = plain_text(live.answer(QUESTION))
    (known,) = (one for one in (OLD, NEW) if one in text)
    return known


def test_a_question_asked_after_a_switch_gets_the_new_answer(place: Place) -> None:
    live = place.guide()
    assert said(live) == OLD
    place.publish(new_record())
    assert said(live) == NEW


def test_people_who_ask_during_a_switch_get_the_old_answer_or_the_new(place: Place) -> None:
    live = place.guide()
    assert said(live) == OLD
    over = threading.Event()

    def keep_asking() -> list[str]:
        answers = []
        while not over.is_set():
            answers.append(said(live))
        return answers

    with ThreadPoolExecutor(3) as people:
        asking = [people.submit(keep_asking) for _ in range(3)]
        try:
            place.publish(new_record())
            assert said(live) in {OLD, NEW}
        finally:
            over.set()
        for one in asking:
            answers = one.result(SOON)
            assert answers == sorted(answers, key=[OLD, NEW].index), "never back to the old one"
    assert said(live) == NEW


def test_nobody_waits_for_the_new_snapshot_but_who_loads_it(place: Place) -> None:
    live = place.guide()
    assert said(live) == OLD
    manifest = place.publish(new_record()).path / "manifest.json"
    content = manifest.read_text()
    manifest.unlink()
    os.mkfifo(manifest)  # whoever loads the snapshot now stands still until it is written
    with ThreadPoolExecutor(1) as people:
        loading = people.submit(said, live)
        with manifest.open("w") as pipe:  # opens once the other end reads
            assert said(live) == OLD
            assert live.guide.offers.find_service("meta") == "meta"
            pipe.write(content)
        assert loading.result(SOON) == NEW
    assert said(live) == NEW


def test_a_bad_new_snapshot_keeps_the_old_and_is_told_of_once(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    live = place.guide()
    assert said(live) == OLD
    bad = place.publish(new_record())
    shutil.rmtree(bad.path / "chroma")
    with caplog.at_level(logging.WARNING, "bot"):
        assert [said(live) for _ in range(3)] == [OLD] * 3
    (warning,) = caplog.messages
    assert bad.name in warning
    assert "python ingest.py --force" in warning

    place.publish({"guidance/EEA/meta.md": RECORD.replace(OLD, f"{NEW} Really.")})
    assert said(live) == NEW


def test_an_index_that_goes_away_silences_nobody(place: Place) -> None:
    live = place.guide()
    assert said(live) == OLD
    shutil.rmtree(place.index)
    assert said(live) == OLD
    place.index.write_text("not a folder")
    assert said(live) == OLD


def test_a_snapshot_whose_own_knowledge_is_bad_says_what_to_run(place: Place) -> None:
    copy = place.publish(new_record()).path / "knowledge"
    write(copy, {"guidance/EEA/meta.md": RECORD.replace("checked", "chekced")})
    with pytest.raises(DamagedIndex, match=r"python ingest\.py --force"):
        place.guide().answer(QUESTION)


def test_a_service_that_comes_with_a_new_snapshot_is_understood(place: Place) -> None:
    live = place.guide()
    question = Question(("Can I opt out of training on Ich Kann Nicht?",), jurisdiction="DE")
    assert live.answer(question).service == "meta"
    added = "- {id: ikn, name: Ich Kann Nicht, provider: meta}\n"
    place.publish({"services.yaml": LISTS["services.yaml"] + added})
    answer = live.answer(question)
    assert (answer.service, answer.language) == ("ikn", "en")
    assert live.guide.tools.detector.detect("Ich Kann Nicht", None).language == "en"


def test_searching_leaves_names_of_places_and_languages_unloaded_unless_asked(
    place: Place,
) -> None:
    live = place.guide()
    assert live.find("Can I opt out?", "EEA", "meta", 3)
    assert "tools" not in vars(live.guide)
    assert live.find("Can I opt out?", "Germany", "Instagram", 3) == live.find(
        "Can I opt out?", "DE", "instagram", 3
    )


@pytest.mark.parametrize(
    ("missing", "advice"),
    [
        ("telegram_bot_token", "write it into .env"),
        ("optout_operator", "write the name and contact"),
        ("telegram_webhook_url", "write the https address"),
        ("telegram_webhook_secret", "write a long random word"),
    ],
)
def test_a_missing_setting_is_told_before_index_and_database_are_opened(
    tmp_path: Path, missing: str, advice: str
) -> None:
    settings = Settings.model_validate(
        COMPLETE
        | {
            missing: None,
            "optout_index_dir": tmp_path / "no-index",  # opening it would be another error
            "optout_database_url": f"sqlite:///{tmp_path}/chats.sqlite3",
        }
    )
    with pytest.raises(SettingsError, match=f"{missing.upper()} is missing: {advice}") as raised:
        run_on_telegram(settings)
    assert "SECRET-TOKEN" not in str(raised.value)
    assert list(tmp_path.iterdir()) == []
