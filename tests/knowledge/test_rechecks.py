from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.knowledge.originals import Original, Version
from bot.knowledge.read import Knowledge, read_knowledge, with_originals
from bot.knowledge.rechecks import rechecks
from tests.knowledge.files import DECLARATION, POLICY, sound, write

# The record of `sound` was checked on 21 November 2026.
BEFORE, AFTER = date(2026, 11, 20), date(2026, 11, 25)
CHANGED = POLICY.replace("at any time", "until 1 December")
FACTS = {"EEA/meta#training", "EEA/meta#verdict", "EEA/meta#can-i-object"}


def marked(folder: Path, *versions: Version, more: dict[str, str] | None = None) -> Knowledge:
    write(sound(folder), {"originals/policy.yaml": DECLARATION, **(more or {})})
    knowledge, faults = read_knowledge(folder)
    assert faults == ()
    return with_originals(
        knowledge, {"policy": Original(knowledge.declarations["policy"], versions)}
    )


def test_facts_whose_passage_changed_are_marked_from_its_day_on(tmp_path: Path) -> None:
    old, new = Version(BEFORE, BEFORE, POLICY), Version(AFTER, AFTER, CHANGED)
    found = marked(tmp_path, old, new).rechecks
    assert dict(found) == dict.fromkeys(FACTS, AFTER)


def test_another_part_of_the_text_may_change(tmp_path: Path) -> None:
    other = POLICY.replace("what others post about you", "what others say")
    assert not marked(
        tmp_path, Version(BEFORE, BEFORE, POLICY), Version(AFTER, AFTER, other)
    ).rechecks


def test_only_what_links_track_has_changed(tmp_path: Path) -> None:
    tracked = POLICY.replace("/form", "/form?utm_source=a&fbclid=b")
    assert not marked(
        tmp_path, Version(BEFORE, BEFORE, POLICY), Version(AFTER, AFTER, tracked)
    ).rechecks


def test_a_form_that_moved_puts_the_facts_in_doubt(tmp_path: Path) -> None:
    moved = POLICY.replace("example.org/form", "example.org/another-form")
    found = marked(tmp_path, Version(BEFORE, BEFORE, POLICY), Version(AFTER, AFTER, moved))
    assert set(found.rechecks) == FACTS


def test_a_passage_that_is_gone_puts_the_facts_in_doubt(tmp_path: Path) -> None:
    gone = POLICY.partition("## Your right")[0]
    found = marked(tmp_path, Version(BEFORE, BEFORE, POLICY), Version(AFTER, AFTER, gone))
    assert set(found.rechecks) == FACTS


def test_what_was_taken_back_is_not_in_doubt(tmp_path: Path) -> None:
    later = date(2026, 11, 28)
    versions = (
        Version(BEFORE, BEFORE, POLICY),
        Version(AFTER, AFTER, CHANGED),
        Version(later, later, POLICY),
    )
    assert not marked(tmp_path, *versions).rechecks


def test_a_version_of_the_past_that_is_added_later_changes_nothing(tmp_path: Path) -> None:
    versions = (Version(date(2024, 1, 1), AFTER, CHANGED), Version(BEFORE, BEFORE, POLICY))
    assert not marked(tmp_path, *versions).rechecks


def test_the_first_version_has_nothing_to_differ_from(tmp_path: Path) -> None:
    assert not marked(tmp_path, Version(AFTER, AFTER, CHANGED)).rechecks


def test_a_confirmed_fact_is_in_doubt_no_longer_and_again_after_the_next_change(
    tmp_path: Path,
) -> None:
    confirmed = {
        "confirmations.yaml": '- {field: "EEA/meta#verdict", on: 2026-11-26, note: still so}\n'
    }
    old, new = Version(BEFORE, BEFORE, POLICY), Version(AFTER, AFTER, CHANGED)
    found = marked(tmp_path, old, new, more=confirmed)
    assert set(found.rechecks) == FACTS - {"EEA/meta#verdict"}
    later = date(2026, 12, 1)
    third = Version(later, later, CHANGED.replace("a month", "a year"))
    found = marked(tmp_path, old, new, third, more=confirmed)
    assert found.rechecks["EEA/meta#verdict"] == later
    told = {one.field: one for one in rechecks(found.records, found.confirmations, found.originals)}
    assert told["EEA/meta#verdict"].original == "policy"
    assert told["EEA/meta#verdict"].heading == "Your right to object"


def test_a_confirmation_of_no_field_is_a_fault(tmp_path: Path) -> None:
    entry = '- {field: "EEA/meta#x", on: 2026-11-26, note: still so}\n'
    write(sound(tmp_path), {"confirmations.yaml": entry})
    (fault,) = read_knowledge(tmp_path)[1]
    assert "there is no field EEA/meta#x" in str(fault)
