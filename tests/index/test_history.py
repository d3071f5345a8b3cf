from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.errors import BadRequest, DamagedIndex
from bot.index.building import verify
from bot.index.history import keep_edition, knowledge_of_edition
from bot.index.ingest import Given, ingest
from bot.index.snapshots import Snapshot, roll_back
from bot.store.given import EXPLAINED_DAYS
from tests.fakes import WordEmbeddings
from tests.knowledge.files import DECLARATION, POLICY, RECORD, archived, sound, write

START = datetime(2026, 11, 22, tzinfo=UTC)


def published(tmp_path: Path, text: str, days: int = 0) -> Snapshot:
    folder = sound(tmp_path / "knowledge")
    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", text)})
    given = Given(folder, tmp_path / "archive")
    now = START + timedelta(days=days)
    return ingest(given, tmp_path / "index", WordEmbeddings, now).snapshot


def said(tmp_path: Path, snapshot: Snapshot) -> str:
    edition = snapshot.manifest.edition
    _, knowledge = knowledge_of_edition(tmp_path / "index", edition, tmp_path / "out" / edition)
    return knowledge.records["EEA/meta"].sections[0].text


def stored(tmp_path: Path) -> int:
    return len(list((tmp_path / "index/history/files").iterdir()))


def test_the_knowledge_of_an_edition_outlives_its_snapshot(tmp_path: Path) -> None:
    first = published(tmp_path, "number 0")
    for number in range(1, 6):
        published(tmp_path, f"number {number}", days=number)
    assert not first.path.exists()
    assert "number 0" in said(tmp_path, first)


def test_a_file_that_editions_share_is_kept_once(tmp_path: Path) -> None:
    published(tmp_path, "number 0")
    before = stored(tmp_path)
    published(tmp_path, "number 1", days=1)
    assert stored(tmp_path) == before + 1


def test_an_edition_out_of_use_for_long_is_forgotten_with_its_files(tmp_path: Path) -> None:
    first = published(tmp_path, "number 0")
    second = published(tmp_path, "number 1", days=1)
    published(tmp_path, "number 2", days=EXPLAINED_DAYS + 1)
    assert "number 0" in said(tmp_path, first)  # out of use for exactly so many days
    third = published(tmp_path, "number 3", days=EXPLAINED_DAYS + 2)
    with pytest.raises(BadRequest, match="is not kept"):
        said(tmp_path, first)
    assert "number 1" in said(tmp_path, second)
    assert "number 3" in said(tmp_path, third)


def test_an_edition_that_was_gone_back_to_is_in_use_again(tmp_path: Path) -> None:
    first = published(tmp_path, "number 0")
    published(tmp_path, "number 1", days=1)
    keep = partial(keep_edition, tmp_path / "index", today=date(2026, 11, 24))
    roll_back(tmp_path / "index", [verify, keep])
    published(tmp_path, "number 2", days=EXPLAINED_DAYS + 50)
    assert "number 0" in said(tmp_path, first)


def test_an_ingest_killed_before_it_kept_the_edition_is_made_good(tmp_path: Path) -> None:
    first = published(tmp_path, "number 0")
    (tmp_path / "index/history" / f"{first.manifest.edition}.json").unlink()
    assert published(tmp_path, "number 0", days=1).name == first.name
    assert "number 0" in said(tmp_path, first)


def test_originals_are_kept_with_the_edition_that_quotes_them(tmp_path: Path) -> None:
    write(sound(tmp_path / "knowledge"), {"originals/policy.yaml": DECLARATION})
    archived(tmp_path / "archive", {"2026-01-15": POLICY})
    edition = published(tmp_path, "number 0").manifest.edition
    _, knowledge = knowledge_of_edition(tmp_path / "index", edition, tmp_path / "out")
    assert knowledge.originals["policy"].versions[0].text == POLICY


def test_a_damaged_file_of_an_edition_is_told(tmp_path: Path) -> None:
    first = published(tmp_path, "number 0")
    for path in (tmp_path / "index/history/files").iterdir():
        path.write_bytes(b"no")
    with pytest.raises(DamagedIndex, match="Restore the folder"):
        said(tmp_path, first)
