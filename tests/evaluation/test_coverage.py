"""What maintainers see of the knowledge: verdicts by place and service, gaps, age, translations."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from bot.evaluation.coverage import cover, table
from bot.knowledge.read import Knowledge, read_knowledge
from tests.conftest import ROOT
from tests.knowledge.files import sound, write

TODAY = date(2026, 12, 1)

FRENCH = """---
id: FR/meta
jurisdiction: FR
service: meta
checked: 2026-10-01
right:
  - {from: 2027-01-01, law: gdpr, gives: object, certainty: read, sources: [start]}
---
"""

GERMAN = """---
translates: EEA/meta
language: de
sections: {can-i-object: outdated0000}
---

## Kann ich widersprechen? {#can-i-object}

Ja. [@start]

- Mit dem Formular [@start]
"""


@pytest.fixture
def knowledge(tmp_path: Path) -> Knowledge:
    write(
        sound(tmp_path),
        {"guidance/FR/meta.md": FRENCH, "guidance/EEA/meta.de.md": GERMAN},
    )
    services = tmp_path / "services.yaml"
    services.write_text(services.read_text() + "- {id: discord, name: Discord}\n")
    found, faults = read_knowledge(tmp_path)
    assert faults == ()
    return found


def test_a_verdict_is_told_with_where_it_comes_from_and_its_age(knowledge: Knowledge) -> None:
    cells = {(one.jurisdiction, one.service): one for one in cover(knowledge, TODAY).cells}
    own, led = cells["EEA", "meta"], cells["FR", "meta"]
    assert (own.verdict, own.certainty, own.inherited, own.age_days) == ("yes", "read", False, 10)
    assert (led.record, led.inherited, led.evidence) == ("EEA/meta", True, "2025-05-27")


def test_what_is_missing_old_dated_ahead_or_outdated_is_listed(knowledge: Knowledge) -> None:
    found = cover(knowledge, TODAY)
    assert found.services_without_record == ("discord",)  # Instagram is told of in Meta's record
    assert found.places_without_record == ("IE",)
    assert found.oldest[0] == ("FR/meta", 61)
    assert [(one.day, one.record, one.field) for one in found.ahead] == [
        ("2027-01-01", "FR/meta", "right")
    ]
    assert found.english_only == ("FR/meta",)
    assert len(found.outdated) == 1
    assert "can-i-object" in found.outdated[0]


def test_the_table_fits_the_terminal_and_says_the_same(knowledge: Knowledge) -> None:
    shown = table(cover(knowledge, TODAY), width=100)
    head, _, _ = shown.partition("Outdated translations")
    assert max(len(line) for line in head.splitlines()) <= 100
    for words in ("(yes)", "discord", "FR/meta (61 d)", "2027-01-01 FR/meta right"):
        assert words in shown


def test_the_knowledge_itself_is_covered_without_a_gap() -> None:
    knowledge, faults = read_knowledge(ROOT / "knowledge")
    assert faults == ()
    cells = {(one.jurisdiction, one.service): one for one in cover(knowledge, TODAY).cells}
    assert cells["KE", "reddit"].verdict == "unclear"  # by the law there, "no" everywhere
    assert cells["KE", "reddit"].record == "001/reddit"
    of_meta = {place for place, service in cells if service == "meta"}
    assert {"IE", "GB", "CH", "BR", "US", "CA-QC", "JP", "KE", "VN"} <= of_meta


def test_json_holds_it_all(knowledge: Knowledge) -> None:
    found = json.loads(cover(knowledge, TODAY).as_json())
    assert found["cells"][0]["verdict"] == "yes"
    assert found["day"] == "2026-12-01"
