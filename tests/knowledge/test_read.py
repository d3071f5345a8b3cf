from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.faults import Fault
from bot.knowledge.markdown import headings, read_yaml
from bot.knowledge.read import read_knowledge
from tests.knowledge.files import LISTS, RECORD, sound, source, write


def faults(folder: Path) -> tuple[Fault, ...]:
    return read_knowledge(folder)[1]


def only(folder: Path) -> Fault:
    found = faults(folder)
    assert len(found) == 1, [str(fault) for fault in found]
    return found[0]


def test_a_sound_folder_has_no_fault(tmp_path: Path) -> None:
    knowledge, found = read_knowledge(sound(tmp_path))
    assert found == ()
    assert set(knowledge.sources) == {"pause", "start"}
    assert [section.id for section in knowledge.records["EEA/meta"].sections] == ["can-i-object"]


def test_all_faults_of_all_files_come_in_one_run_with_what_to_do(tmp_path: Path) -> None:
    sound(tmp_path)
    write(
        tmp_path,
        {
            "sources/example/2024-06-14-pause.md": source("pause", "14 June 2024"),
            "sources/example/bare.md": "no front matter at all",
            "guidance/EEA/meta.md": RECORD.replace("state: paused", "state: resting"),
        },
    )
    found = faults(tmp_path)
    assert {fault.path for fault in found} >= {
        "sources/example/2024-06-14-pause.md",
        "sources/example/bare.md",
        "guidance/EEA/meta.md",
    }
    assert all(fault.fix and fault.problem for fault in found)
    published = next(fault for fault in found if fault.field == "published")
    assert "YYYY-MM-DD" in published.fix


@pytest.mark.parametrize(
    ("change", "field", "hint"),
    [
        pytest.param(("checked: 2026-11-21", "cheked: 2026-11-21"), "checked", "add", id="misspelt"),
        pytest.param(("sources: [start]}\nver", "sources: [nobody]}\nver"), "training[1]", "source", id="no-source"),
        pytest.param(("to: 2025-05-27, state", "to: 2025-06-01, state"), "training", "end", id="overlap"),
        pytest.param(("topic: own-posts", "topic: cooking"), "#can-i-object", "own-posts", id="topic"),
        pytest.param(("Yes, at any time. [@start]", "Yes, at any time."), "#can-i-object", "[@", id="uncited"),
        pytest.param(("Can I object? {#", "On objecting {#"), "#can-i-object", "question", id="heading"),
        pytest.param(("{#can-i-object}", "{#other}"), "#other", "declare", id="undeclared"),
        pytest.param(("id: EEA/meta", "id: EEA/other"), "id", "EEA/meta", id="id-is-path"),
        pytest.param(("service: meta", "service: myspace"), "service", "meta", id="service"),
        pytest.param(("from: 2025-05-27, asked", "from: 2024-01-01, asked"), "#can-i-object", "later", id="too-early"),
    ],
)  # fmt: skip
def test_a_fault_names_its_field_and_the_fix(
    tmp_path: Path, change: tuple[str, str], field: str, hint: str
) -> None:
    sound(tmp_path)
    write(tmp_path, {"guidance/EEA/meta.md": RECORD.replace(*change)})
    assert any(fault.field == field and hint in str(fault) for fault in faults(tmp_path)), [
        str(fault) for fault in faults(tmp_path)
    ]


@pytest.mark.parametrize(
    ("entry", "field", "known"),
    [
        ("right:\n  - {from: 2025-05-27, law: nosuch, gives: object, certainty: read, sources: [start]}", "right[0].law", "uk-gdpr"),
        ("limits:\n  - {from: 2025-05-27, items: [past, nosuch], certainty: read, sources: [start]}", "limits[0].items", "trained-models"),
        ("protection:\n  - {from: 2025-05-27, items: [nosuch], certainty: read, sources: [start]}", "protection[0].items", "delete-posts"),
        ("protection:\n  - {from: 2025-05-27, items: [heading], certainty: read, sources: [start]}", "protection[0].items", "delete-posts"),
    ],
)  # fmt: skip
def test_what_no_answer_can_word_is_a_fault_that_names_the_ids_there_are(
    tmp_path: Path, entry: str, field: str, known: str
) -> None:
    sound(tmp_path)
    write(tmp_path, {"guidance/EEA/meta.md": RECORD.replace("sections:", f"{entry}\nsections:")})
    fault = only(tmp_path)
    assert fault.field == field
    assert known in fault.fix
    assert "heading" not in fault.fix


def test_what_the_catalogues_word_is_sound(tmp_path: Path) -> None:
    sound(tmp_path)
    entries = (
        "right:\n  - {from: 2025-05-27, law: gdpr, gives: object, certainty: read, sources: [start]}\n"
        "limits:\n  - {from: 2025-05-27, items: [past, ads], certainty: read, sources: [start]}\n"
        "protection:\n  - {from: 2025-05-27, items: [delete-posts], certainty: read, sources: [start]}\n"
    )
    write(tmp_path, {"guidance/EEA/meta.md": RECORD.replace("sections:", f"{entries}sections:")})
    assert faults(tmp_path) == ()


def test_yes_on_reported_evidence_alone_is_a_fault(tmp_path: Path) -> None:
    sound(tmp_path)
    text = RECORD.replace("effect: future, certainty: read", "effect: future, certainty: reported")
    write(tmp_path, {"guidance/EEA/meta.md": text})
    assert "reported" in only(tmp_path).problem


def test_a_claim_cannot_rest_on_sources_without_an_address_alone(tmp_path: Path) -> None:
    sound(tmp_path)
    text = source("start", "2025-05-27", kind="press", url="null")
    write(tmp_path, {"sources/example/2025-05-27-start.md": text})
    assert all("address" in fault.problem for fault in faults(tmp_path))
    assert faults(tmp_path)


def test_only_press_may_have_no_address(tmp_path: Path) -> None:
    sound(tmp_path)
    write(tmp_path, {"sources/example/x.md": source("x", "2025", kind="law", url="null")})
    assert only(tmp_path).field == "url"


def test_a_withdrawn_record_is_out_of_use_and_no_fault(tmp_path: Path) -> None:
    sound(tmp_path)
    text = RECORD.replace(
        "checked:", "withdrawn: {on: 2026-11-21, reason: the verdict was wrong}\nchecked:"
    )
    write(tmp_path, {"guidance/EEA/meta.md": text})
    knowledge, found = read_knowledge(tmp_path)
    assert found == ()
    assert knowledge.records == {}


def test_what_rests_on_a_withdrawn_source_is_a_fault(tmp_path: Path) -> None:
    sound(tmp_path)
    text = source("start", "2025-05-27").replace(
        "language: en", "language: en\nwithdrawn: {on: 2026-11-21, reason: a forgery}"
    )
    write(tmp_path, {"sources/example/2025-05-27-start.md": text})
    assert all("withdrawn" in fault.problem for fault in faults(tmp_path))
    assert faults(tmp_path)


def test_a_minimal_foreign_folder_without_lists_is_sound(tmp_path: Path) -> None:
    text = source("p", "2020").replace("[EEA]", "[]").replace("[meta]", "[fiverr]")
    write(tmp_path, {"sources/any/p.md": text})
    assert faults(tmp_path) == ()


def test_an_empty_folder_is_a_fault(tmp_path: Path) -> None:
    assert "no sources" in only(tmp_path).problem


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    assert "not a folder" in only(tmp_path / "nowhere").problem


def test_bytes_that_are_not_utf8_are_a_fault(tmp_path: Path) -> None:
    sound(tmp_path)
    (tmp_path / "sources/example/latin.md").write_bytes("---\nid: é\n---\n".encode("latin-1"))
    assert "UTF-8" in only(tmp_path).problem


def test_a_key_that_stands_twice_is_a_fault(tmp_path: Path) -> None:
    sound(tmp_path)
    write(tmp_path, {"services.yaml": LISTS["services.yaml"] + "- {id: x, name: X, name: Y}\n"})
    assert any("twice" in fault.problem for fault in faults(tmp_path))


def test_two_sources_with_one_id_are_a_fault(tmp_path: Path) -> None:
    sound(tmp_path)
    write(tmp_path, {"sources/other/start.md": source("start", "2025-05-27")})
    assert "start" in only(tmp_path).problem


def translation(digest: str, text: str = "Ja, jederzeit. [@start]") -> str:
    return (
        "---\ntranslates: EEA/meta\nlanguage: de\n"
        f"sections: {{can-i-object: {digest}}}\n---\n\n"
        f"## Kann ich widersprechen? {{#can-i-object}}\n\n{text}\n"
    )


def test_a_current_translation_is_used_and_an_outdated_one_only_warned_of(tmp_path: Path) -> None:
    sound(tmp_path)
    original = read_knowledge(tmp_path)[0].records["EEA/meta"].sections[0]
    write(tmp_path, {"guidance/EEA/meta.de.md": translation(original.digest)})
    knowledge, found = read_knowledge(tmp_path)
    assert found == ()
    assert (
        knowledge.translations["EEA/meta", "de"]["can-i-object"].title == "Kann ich widersprechen?"
    )
    assert knowledge.warnings == ()

    write(tmp_path, {"guidance/EEA/meta.md": RECORD.replace("at any time", "whenever you like")})
    knowledge, found = read_knowledge(tmp_path)
    assert found == ()
    assert knowledge.translations["EEA/meta", "de"] == {}
    renewed = knowledge.records["EEA/meta"].sections[0].digest
    assert renewed in knowledge.warnings[0].fix


def test_a_translation_names_the_same_sources(tmp_path: Path) -> None:
    sound(tmp_path)
    original = read_knowledge(tmp_path)[0].records["EEA/meta"].sections[0]
    text = translation(original.digest, "Ja, jederzeit. [@pause]")
    write(tmp_path, {"guidance/EEA/meta.de.md": text})
    assert "other sources" in only(tmp_path).problem


def test_offsets_count_from_after_the_front_matter_and_keep_every_character(tmp_path: Path) -> None:
    sound(tmp_path)
    body = "\r\n## Can I object? {#can-i-object}\r\n\r\nYes,\u00a0 at any  time. [@start]\r\n"
    head = RECORD.split("---\n")[1]
    path = tmp_path / "guidance/EEA/meta.md"
    path.write_bytes(f"---\n{head}---\n{body}".encode())
    knowledge, found = read_knowledge(tmp_path)
    assert found == ()
    record = knowledge.records["EEA/meta"]
    assert record.body == body
    section = record.sections[0]
    assert body[section.start : section.end] == section.text


def test_a_heading_inside_a_code_block_is_none() -> None:
    found = headings("# One\n\n```\n# not one\n```\n\n## Two {#two}\n")
    assert [(one.title, one.id) for one in found] == [("One", None), ("Two", "two")]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_yaml_is_read_or_told_as_a_fault(text: str) -> None:
    value, found = read_yaml(text, "file")
    assert value is None or not found


def test_how_people_ask_is_read_by_topic_in_all_languages_together(tmp_path: Path) -> None:
    write(
        sound(tmp_path),
        {"questions.yaml": "late:\n  en: [too late?]\n  de: [zu spät?, zu spät?]\n"},
    )
    knowledge, found = read_knowledge(tmp_path)
    assert found == ()
    assert knowledge.phrasings == {"late": ("too late?", "zu spät?")}
    assert "questions.yaml" in knowledge.files


def test_a_way_of_asking_of_no_topic_is_a_fault(tmp_path: Path) -> None:
    write(sound(tmp_path), {"questions.yaml": "weather:\n  en: [will it rain]\n"})
    fault = only(tmp_path)
    assert (fault.path, fault.field) == ("questions.yaml", "weather")
