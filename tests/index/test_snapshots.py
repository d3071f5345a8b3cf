from __future__ import annotations

import hashlib
import json
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import (
    DamagedIndex,
    ForeignIndex,
    IngestRunning,
    KnowledgeError,
    NoIndex,
    SettingsError,
)
from bot.index.building import verify
from bot.index.ingest import Given, Ingested, ingest
from bot.index.pointer import used
from bot.index.rows import read_rows
from bot.index.snapshots import (
    KEEP,
    Snapshot,
    current,
    current_name,
    ingest_lock,
    roll_back,
    usable,
)
from ingest import arguments, main
from tests.conftest import ROOT
from tests.fakes import WordEmbeddings
from tests.knowledge.files import RECORD, sound, source, write


def run(
    tmp_path: Path,
    embedder: WordEmbeddings | None = None,
    second: int = 0,
    force: str | None = None,
) -> Ingested:
    return ingest(
        Given(tmp_path / "knowledge"),
        tmp_path / "index",
        lambda: embedder or WordEmbeddings(),
        datetime(2026, 11, 21, 12, 0, second, tzinfo=UTC),
        force=force,
    )


def published(tmp_path: Path, number: int) -> str:
    """Change the knowledge and publish it; returns the snapshot's name."""
    text = RECORD.replace("any time", f"any time, number {number}")
    write(tmp_path / "knowledge", {"guidance/EEA/meta.md": text})
    return run(tmp_path, second=number).snapshot.name


def on_disk(tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / "index/snapshots").iterdir()}


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Take the right to write away; it binds nobody who runs the tests as root."""
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield
    finally:
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)


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
    assert run(tmp_path, embedder, second=1).embedded == 2  # its chunk and what stands around it
    assert all("other words" in text for text in embedder.embedded)


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


def test_reading_a_snapshot_changes_no_byte_of_it(tmp_path: Path, folder: Path) -> None:
    snapshot = run(tmp_path).snapshot
    before = digests(tmp_path / "index")
    with read_only(tmp_path / "index"):
        usable(tmp_path / "index", WordEmbeddings())
        assert len(read_rows(snapshot.path / "chroma").chunks) == snapshot.manifest.chunks
        verify(snapshot)
    assert digests(tmp_path / "index") == before


def test_going_back_uses_the_snapshot_before(tmp_path: Path, folder: Path) -> None:
    first, second = published(tmp_path, 1), published(tmp_path, 2)
    assert first != second
    assert roll_back(tmp_path / "index", [verify]).name == first
    assert current_name(tmp_path / "index") == first
    with pytest.raises(NoIndex, match="older"):
        roll_back(tmp_path / "index", [verify])


def test_what_was_gone_back_from_is_never_gone_back_to(tmp_path: Path, folder: Path) -> None:
    good, bad = published(tmp_path, 1), published(tmp_path, 2)
    roll_back(tmp_path / "index", [verify])
    newest = published(tmp_path, 3)
    assert used(tmp_path / "index") == [good, newest]
    assert on_disk(tmp_path) == {good, newest}
    assert roll_back(tmp_path / "index", [verify]).name == good
    assert bad not in on_disk(tmp_path)


def test_only_the_snapshots_used_last_are_kept(tmp_path: Path, folder: Path) -> None:
    made = [published(tmp_path, number) for number in range(KEEP + 2)]
    assert used(tmp_path / "index") == made[-KEEP:]
    assert on_disk(tmp_path) == set(made[-KEEP:])


def test_a_switch_killed_after_the_list_was_written_did_not_happen(
    tmp_path: Path, folder: Path
) -> None:
    first, second = published(tmp_path, 1), published(tmp_path, 2)
    (tmp_path / "index/current").write_text(f"{first}\n")  # as it stands until the very end
    assert used(tmp_path / "index") == [first]
    third = published(tmp_path, 3)
    assert on_disk(tmp_path) == {first, third}
    assert second not in used(tmp_path / "index")


def test_the_maintainer_who_goes_back_is_told_what_the_next_ingest_does(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, _ = published(tmp_path, 1), published(tmp_path, 2)
    assert main(["--rollback", "--index", str(tmp_path / "index")]) == 0
    told = capsys.readouterr().out
    assert first in told
    assert "Mend the knowledge before the next ingest" in told
    assert run(tmp_path, second=3).built


def test_the_reason_for_building_without_changes_is_kept(tmp_path: Path, folder: Path) -> None:
    assert run(tmp_path).snapshot.manifest.reason is None
    again = run(tmp_path, second=1, force="a disk failed")
    assert again.built
    assert again.snapshot.manifest.reason == "a disk failed"


@pytest.mark.parametrize("reason", ["", "  "])
def test_building_without_changes_needs_a_reason(
    reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments(["--force", reason])
    assert ended.value.code == 2
    assert "say why" in capsys.readouterr().err


@pytest.mark.parametrize("lost", ["chroma", "chroma/chroma.sqlite3", "knowledge", "manifest.json"])
def test_a_snapshot_that_lost_a_part_is_built_anew(tmp_path: Path, folder: Path, lost: str) -> None:
    path = run(tmp_path).snapshot.path / lost
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    again = run(tmp_path, second=1)
    assert again.built
    assert again.embedded == 0
    verify(again.snapshot)


def test_an_index_of_another_model_is_refused_with_the_command(
    tmp_path: Path, folder: Path
) -> None:
    run(tmp_path)
    with pytest.raises(ForeignIndex, match=r"python ingest\.py"):
        usable(tmp_path / "index", WordEmbeddings("another"))
    assert run(tmp_path, WordEmbeddings("another"), second=1).built


@pytest.mark.parametrize(("field", "value"), [("chroma", "1.0.0"), ("format", 1)])
def test_an_index_of_another_chroma_or_format_is_refused_and_built_anew(
    tmp_path: Path, folder: Path, field: str, value: object
) -> None:
    manifest = run(tmp_path).snapshot.path / "manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), field: value}))
    with pytest.raises(ForeignIndex, match=r"python ingest\.py"):
        usable(tmp_path / "index", WordEmbeddings())
    assert run(tmp_path, second=1).built


def test_an_index_that_is_a_file_is_a_bad_setting(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "index").write_text("")
    with pytest.raises(SettingsError, match="OPTOUT_INDEX_DIR"):
        usable(tmp_path / "index", WordEmbeddings())
    with pytest.raises(SettingsError, match="OPTOUT_INDEX_DIR"):
        run(tmp_path)
    for option in ("--dry-run", "--rollback"):
        command = [option, "--knowledge", str(folder), "--index", str(tmp_path / "index")]
        assert main(command) == 2


def test_a_damaged_pointer_is_told_and_mended_by_the_next_ingest(
    tmp_path: Path, folder: Path
) -> None:
    first, second = published(tmp_path, 1), published(tmp_path, 2)
    (tmp_path / "index/current").write_bytes(b"\xff\xfe")
    with pytest.raises(DamagedIndex, match=r"current cannot be read.*python ingest\.py"):
        usable(tmp_path / "index", WordEmbeddings())
    third = published(tmp_path, 3)
    assert used(tmp_path / "index") == [first, second, third]


def test_without_an_index_the_command_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoIndex, match=r"python ingest\.py"):
        usable(tmp_path / "index", WordEmbeddings())


def test_a_damaged_snapshot_does_not_verify(tmp_path: Path, folder: Path) -> None:
    snapshot = run(tmp_path).snapshot
    for path in (snapshot.path / "chroma").rglob("*.sqlite3"):
        path.write_bytes(b"")
    with pytest.raises(DamagedIndex):
        verify(snapshot)


@pytest.mark.parametrize("failure", [DamagedIndex("no"), ZeroDivisionError(), KeyboardInterrupt()])
def test_a_check_that_refuses_or_breaks_changes_nothing(
    tmp_path: Path, folder: Path, failure: BaseException
) -> None:
    before = run(tmp_path).snapshot.name

    def refuse(snapshot: Snapshot) -> None:
        raise failure

    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", "all times")})
    with pytest.raises(type(failure)):
        ingest(
            Given(folder),
            tmp_path / "index",
            WordEmbeddings,
            datetime(2026, 11, 21, 13, tzinfo=UTC),
            checks=[refuse],
        )
    assert current_name(tmp_path / "index") == before
    assert on_disk(tmp_path) == {before}


@pytest.mark.parametrize(("most_bytes", "writer"), [(2_000, "cache"), (100_000, "Chroma")])
def test_a_full_disk_is_told_in_a_sentence_and_changes_nothing(
    tmp_path: Path, folder: Path, most_bytes: int, writer: str
) -> None:
    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    command = ["ingest.py", "--knowledge", str(folder), "--index", str(tmp_path / "index")]
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        check=False,
        capture_output=True,
        preexec_fn=small_files,
    )
    told = done.stderr.decode()
    assert done.returncode == 1, told
    assert "Traceback" not in told
    assert writer in told
    assert "Make room on the disk" in told
    assert current_name(tmp_path / "index") is None


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.index.ingest import Given, ingest
from tests.fakes import WordEmbeddings

def die(snapshot):
    os.kill(os.getpid(), signal.SIGKILL)

class Dying(WordEmbeddings):
    def embed_documents(self, texts, progress=None):
        if sys.argv[2] == "embedding":
            die(None)
        return super().embed_documents(texts, progress)

root = Path(sys.argv[1])
now = datetime(2026, 11, 22, tzinfo=UTC)
ingest(Given(root / "knowledge"), root / "index", Dying, now, checks=[die])
"""


@pytest.mark.parametrize("moment", ["embedding", "switching"])
def test_an_ingest_killed_in_the_middle_changes_nothing(
    tmp_path: Path, folder: Path, moment: str
) -> None:
    before = run(tmp_path).snapshot.name
    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", "all times")})
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), moment],
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    snapshot = current(tmp_path / "index")
    assert snapshot is not None
    assert snapshot.name == before
    verify(snapshot)
    with pytest.raises(NoIndex, match="older"):
        roll_back(tmp_path / "index", [verify])
    after = run(tmp_path, second=1)
    assert after.built
    assert on_disk(tmp_path) == {before, after.snapshot.name}
