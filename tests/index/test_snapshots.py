from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import DamagedIndex, ForeignIndex, IngestRunning, KnowledgeError, NoIndex
from bot.index.ingest import Ingested, ingest
from bot.index.rows import read_rows
from bot.index.snapshots import (
    KEEP,
    Snapshot,
    current,
    current_name,
    ingest_lock,
    names,
    roll_back,
    usable,
    verify,
)
from tests.fakes import WordEmbeddings
from tests.knowledge.files import RECORD, sound, source, write


def run(tmp_path: Path, embedder: WordEmbeddings | None = None, second: int = 0) -> Ingested:
    return ingest(
        tmp_path / "knowledge",
        tmp_path / "index",
        lambda: embedder or WordEmbeddings(),
        datetime(2026, 11, 21, 12, 0, second, tzinfo=UTC),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return sound(tmp_path / "knowledge")


def test_a_second_ingest_embeds_nothing_and_keeps_the_snapshot(
    tmp_path: Path, folder: Path
) -> None:
    first = run(tmp_path)
    again = run(tmp_path, second=1)
    assert first.built
    assert first.embedded > 0
    assert not again.built
    assert again.embedded == 0
    assert again.snapshot.name == first.snapshot.name


def test_one_edited_file_embeds_only_its_own_chunks(tmp_path: Path, folder: Path) -> None:
    run(tmp_path)
    changed = source("pause", "2024-06-14").replace("own words", "other words")
    write(folder, {"sources/example/2024-06-14-pause.md": changed})
    embedder = WordEmbeddings()
    assert run(tmp_path, embedder, second=1).embedded == 1
    assert "other words" in embedder.embedded[0]


def test_bad_knowledge_leaves_the_index_in_use(tmp_path: Path, folder: Path) -> None:
    before = run(tmp_path).snapshot.name
    write(folder, {"guidance/EEA/meta.md": RECORD.replace("EEA/meta", "EEA/else")})
    with pytest.raises(KnowledgeError, match="1 fault"):
        run(tmp_path, second=1)
    assert current_name(tmp_path / "index") == before


def test_a_second_ingest_at_the_same_time_is_told_so(tmp_path: Path, folder: Path) -> None:
    with ingest_lock(tmp_path / "index"), pytest.raises(IngestRunning, match="Another ingest"):
        run(tmp_path)


def test_chunks_in_the_index_are_verbatim_slices(tmp_path: Path, folder: Path) -> None:
    snapshot = run(tmp_path).snapshot
    rows = read_rows(snapshot.path / "chroma")
    body = (folder / "guidance/EEA/meta.md").read_text().split("---\n", 2)[2]
    own = [chunk for chunk in rows.chunks if chunk.document == "EEA/meta"]
    assert own
    assert all(body[chunk.start : chunk.end] == chunk.text for chunk in own)


def test_going_back_uses_the_snapshot_before(tmp_path: Path, folder: Path) -> None:
    first = run(tmp_path).snapshot.name
    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", "all times")})
    second = run(tmp_path, second=1).snapshot.name
    assert first != second
    assert roll_back(tmp_path / "index").name == first
    assert current_name(tmp_path / "index") == first
    with pytest.raises(NoIndex, match="older"):
        roll_back(tmp_path / "index")


def test_only_the_last_snapshots_are_kept(tmp_path: Path, folder: Path) -> None:
    for number in range(KEEP + 2):
        text = RECORD.replace("any time", f"any time, number {number}")
        write(folder, {"guidance/EEA/meta.md": text})
        run(tmp_path, second=number)
    assert len(names(tmp_path / "index")) == KEEP


def test_an_index_of_another_model_is_refused_with_the_command(
    tmp_path: Path, folder: Path
) -> None:
    run(tmp_path)
    with pytest.raises(ForeignIndex, match=r"python ingest\.py"):
        usable(tmp_path / "index", WordEmbeddings("another"))
    assert run(tmp_path, WordEmbeddings("another"), second=1).built


def test_without_an_index_the_command_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoIndex, match=r"python ingest\.py"):
        usable(tmp_path / "index", WordEmbeddings())


def test_a_damaged_snapshot_does_not_verify(tmp_path: Path, folder: Path) -> None:
    snapshot = run(tmp_path).snapshot
    for path in (snapshot.path / "chroma").rglob("*.sqlite3"):
        path.write_bytes(b"")
    with pytest.raises(DamagedIndex):
        verify(snapshot)


def test_a_check_that_refuses_changes_nothing(tmp_path: Path, folder: Path) -> None:
    before = run(tmp_path).snapshot.name

    def refuse(snapshot: Snapshot) -> None:
        raise DamagedIndex("no")

    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", "all times")})
    with pytest.raises(DamagedIndex):
        ingest(
            folder,
            tmp_path / "index",
            WordEmbeddings,
            datetime(2026, 11, 21, 13, tzinfo=UTC),
            checks=[refuse],
        )
    assert current_name(tmp_path / "index") == before
    assert names(tmp_path / "index") == [before]


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.index.ingest import ingest
from tests.fakes import WordEmbeddings

def die(snapshot):
    os.kill(os.getpid(), signal.SIGKILL)

class Dying(WordEmbeddings):
    def embed_documents(self, texts, progress=None):
        if sys.argv[2] == "embedding":
            die(None)
        return super().embed_documents(texts, progress)

root = Path(sys.argv[1])
ingest(root / "knowledge", root / "index", Dying, datetime(2026, 11, 22, tzinfo=UTC), checks=[die])
"""


@pytest.mark.parametrize("moment", ["embedding", "switching"])
def test_an_ingest_killed_in_the_middle_changes_nothing(
    tmp_path: Path, folder: Path, moment: str
) -> None:
    before = run(tmp_path).snapshot.name
    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", "all times")})
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), moment],
        cwd=Path(__file__).parents[2],
        check=False,
        capture_output=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    snapshot = current(tmp_path / "index")
    assert snapshot is not None
    assert snapshot.name == before
    verify(snapshot)
    assert run(tmp_path, second=1).built
    left = [path.name for path in (tmp_path / "index/snapshots").iterdir()]
    assert not [name for name in left if name.startswith(".")]
