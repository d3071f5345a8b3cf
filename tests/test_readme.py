from __future__ import annotations

import re

import pytest

from bot.__main__ import arguments
from bot.answering.plain import plain_text
from bot.answering.question import Question
from bot.live import LiveGuide
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def dialogue() -> list[tuple[str, list[str]]]:
    """The turns of the README's dialogue: what is said, and the lines of the reply it shows."""
    block = README.split("<!-- dialogue", 1)[1].split("```", 2)[1]
    turns: list[tuple[str, list[str]]] = []
    for line in block.strip().splitlines():
        if line.startswith("> "):
            turns.append((line[2:], []))
        elif line.strip() and line != "...":
            turns[-1][1].append(line)
    return turns


def test_the_dialogue_is_what_really_comes(live: LiveGuide) -> None:
    said: list[str] = []
    for words, lines in dialogue():
        said.append(words)
        text = plain_text(live.answer(Question(tuple(said))))
        position = 0
        for line in lines:
            assert line in text[position:], (words, line, text)
            position = text.index(line, position)


def test_every_path_on_the_map_exists() -> None:
    tree = README.split("## The map", 1)[1].split("```", 2)[1]
    folder = ROOT
    for line in tree.strip().splitlines():
        inside = line.startswith("  ")
        for name in re.findall(r"[\w./-]+", line.split("   ")[0] if not inside else line[:24]):
            path = (ROOT / "bot" if inside else folder) / name
            assert path.exists(), line


@pytest.mark.parametrize(
    "command",
    re.findall(r"`python -m bot (\w+(?: [A-Z_]+\b)?)", README),
    ids=lambda name: str(name),
)
def test_every_command_of_the_readme_is_one(command: str) -> None:
    assert arguments(command.split()).command == command.split()[0]


def test_every_link_of_the_readme_leads_to_a_file() -> None:
    for target in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_setting_is_in_the_example() -> None:
    from bot.settings import Settings

    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    for name in Settings.model_fields:
        assert f"\n{name.upper()}=" in example, name
