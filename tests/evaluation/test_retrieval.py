from __future__ import annotations

import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import arguments
from bot.errors import SettingsError
from bot.evaluation.retrieval import (
    compare,
    cut,
    first_right,
    lexical,
    measure,
    policy_guide,
    refusals,
    spread,
)
from bot.evaluation.retrieval_data import (
    NamedQuestion,
    Policies,
    read_named,
    read_paragraphs,
    read_policies,
)
from tests.fakes import WordEmbeddings

TEXTS = {
    "fernweh": "Nobody reads your chats.\n\nWe sell your location to advertisers.",
    "linger": "Everybody reads your chats.\n\nWe keep your location for a year.",
}
COMPANIES = {"fernweh": "Fernweh", "linger": "Linger"}
BARE = "Everybody reads your chats"
START, END = 0, len("Everybody reads your chats.")


def lines(path: Path, rows: Iterable[Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tiny data sets: two policies with one question, two named companies, two paragraphs."""
    place = tmp_path / "privacyqa_lbrag"
    lines(
        place / "docs.jsonl",
        [{"id": id_, "text": TEXTS[id_], "meta": {"title": COMPANIES[id_]}} for id_ in TEXTS],
    )
    named = {"text": f'Consider "Linger"\'s privacy policy; {BARE}'}
    meta = {"doc": "linger", "raw_question": BARE}
    lines(place / "queries.jsonl", [{"id": "q", **named, "meta": meta}])
    gold = [{"doc": "linger", "start": START, "end": END}]
    lines(place / "spans.jsonl", [{"query": "q", "spans": gold}])
    lines(
        tmp_path / "privacyqa_refusal" / "queries.jsonl",
        [
            {**named, "meta": {"policy": "Linger", "raw_question": BARE, "label": "answerable"}},
            {
                "text": f'Consider "Kaffeehaus"\'s privacy policy; {BARE}',
                "meta": {"policy": "Kaffeehaus", "raw_question": BARE, "label": "out_of_corpus"},
            },
        ],
    )
    for language, words in (("en", "cats sleep"), ("de", "Hunde bellen")):
        texts = [{"id": "cats", "text": "cats sleep"}, {"id": "dogs", "text": "dogs bark"}]
        right = "cats" if language == "en" else "dogs"
        lines(tmp_path / "xquad" / language / "corpus.jsonl", texts)
        lines(tmp_path / "xquad" / language / "queries.jsonl", [{"id": "q", "text": words}])
        lines(tmp_path / "xquad" / language / "qrels.jsonl", [{"query": "q", "id": right}])
    return tmp_path


def test_data_sets_are_read_as_they_lie(folder: Path) -> None:
    policies, paragraphs = read_policies(folder), read_paragraphs(folder)
    assert policies is not None
    assert paragraphs is not None
    assert (policies.companies, policies.texts) == (COMPANIES, TEXTS)
    assert policies.questions[0].gold == (("linger", START, END),)
    assert [one.label for one in read_named(folder)] == ["answerable", "out_of_corpus"]
    assert paragraphs.questions["de"] == (("Hunde bellen", "dogs"),)


def test_a_data_set_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert read_policies(tmp_path) is None
    assert read_named(tmp_path) == ()
    assert read_paragraphs(tmp_path) is None


def test_a_bad_line_is_named(folder: Path) -> None:
    path = folder / "privacyqa_lbrag" / "docs.jsonl"
    path.write_text(path.read_text() + "{}\n")
    with pytest.raises(SettingsError, match=r"docs\.jsonl, line 3"):
        read_policies(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "privacyqa_lbrag" / "spans.jsonl").unlink()
    with pytest.raises(SettingsError, match=r"spans\.jsonl is missing"):
        read_policies(folder)


def test_a_folder_without_data_is_a_bad_setting(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="neither privacyqa_lbrag nor xquad"):
        compare(tmp_path, WordEmbeddings(), io.StringIO())


def test_long_results_count_as_several_so_that_all_show_as_much_text() -> None:
    assert cut([("a", 0, 1000), ("b", 5, 9)], 3, size=500) == [
        ("a", 0, 500),
        ("a", 500, 1000),
        ("b", 5, 9),
    ]
    assert cut([("a", 0, 1000)], 1, size=500) == [("a", 0, 500)]


def test_shares_of_characters_are_measured_and_overlaps_count_once() -> None:
    found = measure(lambda _, __: [("a", 0, 100), ("a", 50, 150)], [("q", None, [("a", 75, 175)])])
    assert (found.precision_1, found.recall_8, found.any_4) == (0.25, 0.75, 1.0)


def test_finding_nothing_counts_as_nothing_found() -> None:
    found = measure(lambda _, __: [], [("q", None, [("a", 0, 10)])])
    assert (found.precision_1, found.recall_8, found.any_4) == (0.0, 0.0, 0.0)


def test_lexical_search_keeps_to_a_document() -> None:
    search = lexical(TEXTS)
    assert next(iter(search("everybody", None)))[0] == "linger"
    assert {id_ for id_, _, _ in search("everybody", "fernweh")} == {"fernweh"}


def test_refusals_are_told_from_what_is_found() -> None:
    guide = policy_guide(Policies(COMPANIES, TEXTS, ()), WordEmbeddings())
    asked = [
        (f"Consider {company}'s privacy policy; {BARE}", NamedQuestion("", BARE, company, label))
        for company, label in (("Linger", "answerable"), ("Kaffeehaus", "out_of_corpus"))
    ]
    found = refusals(guide, COMPANIES, asked)
    assert found.without_document == 1.0
    assert found.others == 0.0


def test_the_first_result_must_be_of_the_right_document() -> None:
    search = lexical(TEXTS)
    assert first_right(search, [("everybody", "linger"), ("everybody", "fernweh")]) == 0.5


def test_questions_are_taken_from_all_over() -> None:
    asked = [(str(number), "") for number in range(10)]
    assert [text for text, _ in spread(asked, 5)] == ["0", "2", "4", "6", "8"]
    assert len(spread(asked, 300)) == 10


def test_the_tables_show_every_system_and_language(folder: Path) -> None:
    out = io.StringIO()
    assert compare(folder, WordEmbeddings(), out) == 0
    text = out.getvalue()
    assert "| system | de | en |" in text
    assert "| BM25 | 0.0 | 100.0 |" in text
    assert text.count("| LangChain, stock |") == 3
    assert "| exactly | 100.0 |" in text


def test_the_command_takes_the_folder() -> None:
    assert arguments(["benchmark", "--data", "sets"]).data == Path("sets")
