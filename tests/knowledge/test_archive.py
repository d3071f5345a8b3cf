from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.knowledge.archive import Reading, read_archive, read_versions, write_versions
from bot.knowledge.originals import Declaration, originals_digest
from bot.knowledge.read import read_knowledge
from tests.knowledge.files import DECLARATION, POLICY, archived, sound, write

TODAY = date(2026, 11, 22)
OLDER = "# Policy\n\nAn older text, which says of objecting to the use of what you post nothing at all.\n"


def declared(folder: Path) -> dict[str, Declaration]:
    write(sound(folder), {"originals/policy.yaml": DECLARATION})
    knowledge, faults = read_knowledge(folder)
    assert faults == ()
    return dict(knowledge.declarations)


def read(tmp_path: Path, keep: bool = True) -> Reading:
    return read_archive(tmp_path / "archive", declared(tmp_path / "k"), TODAY, keep=keep)


def test_the_versions_of_an_original_come_oldest_first(tmp_path: Path) -> None:
    archived(tmp_path / "archive", {"2026-01-15": POLICY, "2025-05-28": OLDER})
    policy = read(tmp_path).originals["policy"]
    assert [version.day.isoformat() for version in policy.versions] == ["2025-05-28", "2026-01-15"]
    then = policy.on(date(2026, 1, 14))
    assert then is not None
    assert "older text" in then.text
    assert policy.on(date(2025, 5, 27)) is None


def test_an_original_is_read_once_and_again_only_when_it_has_changed(tmp_path: Path) -> None:
    archive = archived(tmp_path / "archive", {"2026-01-15": POLICY})
    assert len(read(tmp_path).cleaned) == 1
    assert read(tmp_path).cleaned == []
    archived(archive, {"2026-01-15": POLICY.replace("a month", "two months")})
    again = read(tmp_path)
    assert len(again.cleaned) == 1
    assert "two months" in again.originals["policy"].versions[0].text


def test_a_cleaned_text_that_somebody_edited_is_made_anew(tmp_path: Path) -> None:
    archive = archived(tmp_path / "archive", {"2026-01-15": POLICY})
    read(tmp_path)
    write(archive, {"clean/policy/2026-01-15.md": "You may not object."})
    assert "You may object" in read(tmp_path).originals["policy"].versions[0].text


def test_looking_without_keeping_writes_nothing(tmp_path: Path) -> None:
    archive = archived(tmp_path / "archive", {"2026-01-15": POLICY})
    assert "policy" in read(tmp_path, keep=False).originals
    assert not (archive / "clean").exists()


def test_what_cannot_be_a_version_is_told_with_the_fix(tmp_path: Path) -> None:
    archive = archived(tmp_path / "archive", {"2026-01-15": POLICY})
    write(
        archive,
        {
            "raw/policy/yesterday.md": POLICY,
            "raw/policy/2026-01-15.txt": POLICY,
            "raw/policy/2026-01-16.docx": POLICY,
            "raw/policy/2026-01-17.md": "",
            "raw/unknown/2026-01-15.md": POLICY,
        },
    )
    told = {fault.path: str(fault) for fault in read(tmp_path).faults}
    assert "<day>." in told["raw/policy/yesterday.md"]
    assert "second version of one day" in told["raw/policy/2026-01-15.txt"]
    assert "not named as a version" in told["raw/policy/2026-01-16.docx"]
    assert "raw/policy/2026-01-17.md" in told
    assert "originals/unknown.yaml" in told["raw/unknown"]


def test_without_an_archive_there_are_no_originals(tmp_path: Path) -> None:
    assert read(tmp_path).originals == {}


def test_the_day_of_fetching_is_when_a_version_was_seen(tmp_path: Path) -> None:
    archive = archived(
        tmp_path / "archive", {"2026-01-15": POLICY, "2026-02-01": POLICY + "New.\n"}
    )
    write(archive, {"raw/policy/2026-02-01.json": '{"fetched": "2026-02-03T04:00:00+00:00"}'})
    by_hand, fetched = read(tmp_path).originals["policy"].versions
    assert (by_hand.seen, fetched.seen) == (TODAY, date(2026, 2, 3))


def test_a_copy_of_the_versions_reads_the_same_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    archived(tmp_path / "archive", {"2025-05-28": OLDER, "2026-01-15": POLICY})
    originals = read(tmp_path).originals
    copy = tmp_path / "copy"
    write_versions(copy, originals.values())
    declarations = declared(tmp_path / "k")
    found, faults = read_versions(copy, declarations)
    assert faults == ()
    assert originals_digest(found) == originals_digest(originals)
    write(copy, {"policy/2026-01-15.md": POLICY + "More."})
    found, faults = read_versions(copy, declarations)
    assert [fault.path for fault in faults] == ["policy/2026-01-15.md"]
    assert originals_digest(found) != originals_digest(originals)


def test_a_declaration_that_names_what_is_not_there_is_a_fault(tmp_path: Path) -> None:
    bad = DECLARATION.replace("[start]", "[nowhere]").replace("services: [meta]", "services: [x]")
    write(sound(tmp_path), {"originals/policy.yaml": bad, "originals/other.yaml": DECLARATION})
    told = "\n".join(str(fault) for fault in read_knowledge(tmp_path)[1])
    assert "there is no source nowhere" in told
    assert "there is no service x" in told
    assert "originals/other.yaml: id: is policy, but the path says other" in told
