"""Which record's entry holds: narrow before wide, service before provider, on the day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.answering.situation import (
    best_sources,
    chain_of_records,
    is_same_everywhere,
    services_with_records,
    situation,
)
from bot.knowledge.read import Knowledge, read_knowledge
from tests.knowledge.files import RECORD, sound, source, write

TODAY = date(2026, 11, 21)

GERMAN = """---
id: DE/meta
jurisdiction: DE
service: meta
checked: 2026-11-20
complaint:
  - {from: 2024-06-14, authority: ie-dpc, certainty: read, sources: [pause]}
sections:
  can-i-object: {topic: own-posts, from: 2024-06-14}
---

## Can I object in Germany? {#can-i-object}

Yes. [@pause]
"""

INSTAGRAM = """---
id: EEA/instagram
jurisdiction: EEA
service: instagram
checked: 2026-11-21
verdict:
  - {from: 2025-05-27, value: partial, certainty: read, sources: [start]}
---
"""


@pytest.fixture
def knowledge(tmp_path: Path) -> Knowledge:
    sound(tmp_path)
    write(
        tmp_path,
        {
            "guidance/DE/meta.md": GERMAN,
            "guidance/EEA/instagram.md": INSTAGRAM,
            "sources/example/press.md": source("press", "2026", kind="press"),
            "sources/example/law.md": source("law", "2016", kind="law"),
        },
    )
    found, faults = read_knowledge(tmp_path)
    assert faults == ()
    return found


def test_records_come_narrow_before_wide_and_service_before_provider(knowledge: Knowledge) -> None:
    chain = chain_of_records(knowledge, "DE", "instagram")
    assert [record.id for record in chain] == ["EEA/instagram", "DE/meta", "EEA/meta"]


def test_each_field_is_the_nearest_records(knowledge: Knowledge) -> None:
    now = situation(knowledge, "DE", "instagram", TODAY, TODAY)
    assert now.complaint is not None
    assert now.verdict is not None
    assert now.verdict.value == "partial"
    assert now.training is not None
    assert now.training.state == "running"
    assert now.checked == date(2026, 11, 20)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2024, 6, 13), None),
        (date(2024, 6, 14), "paused"),
        (date(2025, 5, 26), "paused"),
        (date(2025, 5, 27), "running"),
    ],
)
def test_an_entry_holds_from_its_first_day_up_to_not_including_its_last(
    knowledge: Knowledge, day: date, state: str | None
) -> None:
    training = situation(knowledge, "FR", "meta", day, day).training
    assert (training.state if training else None) == state


def test_another_country_has_nothing_of_europe(knowledge: Knowledge) -> None:
    assert situation(knowledge, "US", "meta", TODAY, TODAY).verdict is None


def test_a_nearer_section_replaces_the_farther_one_of_its_id(knowledge: Knowledge) -> None:
    now = situation(knowledge, "DE", "meta", TODAY, TODAY)
    assert [section.title for _, section in now.sections] == ["Can I object in Germany?"]


def test_a_section_resting_on_a_later_source_is_not_used_for_an_earlier_day(
    tmp_path: Path,
) -> None:
    sound(tmp_path)
    text = RECORD.replace("from: 2025-05-27, asked", "from: 2024-06-14, asked").replace(
        "at any time. [@start]", "at any time. [@start; @pause]"
    )
    write(tmp_path, {"guidance/EEA/meta.md": text})
    knowledge, faults = read_knowledge(tmp_path)
    assert faults == ()
    day = date(2024, 7, 1)
    then = situation(knowledge, "FR", "meta", day, known_on=day)
    later = situation(knowledge, "FR", "meta", day, known_on=TODAY)
    assert then.sections == ()
    assert len(later.sections) == 1


def test_sources_are_shown_by_rank_and_only_if_they_were_out(knowledge: Knowledge) -> None:
    ids = ["press", "start", "law"]
    found = best_sources(ids, knowledge.sources, TODAY, most=3)
    assert [one.id for one in found] == ["law", "start", "press"]
    early = best_sources(ids, knowledge.sources, date(2024, 1, 1), most=3)
    assert [one.id for one in early] == ["law"]


LAW = """---
id: EEA/any
jurisdiction: EEA
service: any
checked: 2026-11-21
right:
  - {from: 2016-01-01, law: gdpr, article: "21(1)", gives: object, certainty: read, sources: [law]}
---
"""

EVERYWHERE = """---
id: 001/instagram
jurisdiction: "001"
service: instagram
checked: 2026-11-21
verdict:
  - {from: 2025-05-27, value: "no", certainty: read, sources: [start]}
---
"""


def test_the_law_of_a_place_holds_for_any_company_after_its_own_records(tmp_path: Path) -> None:
    write(sound(tmp_path), {"sources/example/law.md": source("law", "2016", kind="law")})
    write(tmp_path, {"guidance/EEA/any.md": LAW, "guidance/001/instagram.md": EVERYWHERE})
    found, faults = read_knowledge(tmp_path)
    assert faults == ()
    chain = [record.id for record in chain_of_records(found, "FR", "instagram")]
    assert chain == ["001/instagram", "EEA/meta", "EEA/any"]
    now = situation(found, "FR", "instagram", TODAY, TODAY)
    assert now.verdict is not None
    assert now.right is not None
    assert (now.verdict.value, now.right.law) == ("unclear", "gdpr")


def test_a_service_with_records_for_everywhere_alone_needs_no_country(tmp_path: Path) -> None:
    write(sound(tmp_path), {"guidance/001/instagram.md": EVERYWHERE})
    found, _ = read_knowledge(tmp_path)
    assert not is_same_everywhere(found, "instagram")  # the EEA's record of Meta holds for it too
    (tmp_path / "guidance/EEA/meta.md").unlink()
    found, _ = read_knowledge(tmp_path)
    assert is_same_everywhere(found, "instagram")
    assert services_with_records(found, "meta") == ("instagram",)


def test_no_everywhere_is_unclear_where_the_law_gives_a_right(tmp_path: Path) -> None:
    write(sound(tmp_path), {"sources/example/law.md": source("law", "2016", kind="law")})
    write(tmp_path, {"guidance/EEA/any.md": LAW, "guidance/001/instagram.md": EVERYWHERE})
    (tmp_path / "guidance/EEA/meta.md").unlink()
    found, _ = read_knowledge(tmp_path)
    verdicts = [
        situation(found, place, "instagram", TODAY, TODAY).verdict for place in ("FR", "US")
    ]
    assert [one and (one.value, one.certainty) for one in verdicts] == [
        ("unclear", "inferred"),
        ("no", "read"),
    ]
