"""What the import contracts in pyproject.toml cannot say: who looks at the environment and models."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

# pydantic-settings looks there for whoever derives from its class.
READS_THE_ENVIRONMENT = {"os.environ", "os.environb", "os.getenv", "pydantic_settings", "dotenv"}
# LangChain's packages that are no vendor's. `langchain` itself makes a vendor's model by its name.
NO_VENDOR = {"langchain_chroma", "langchain_core", "langchain_text_splitters"}
VENDORS_OWN = {"anthropic", "cohere", "google", "mistralai", "ollama", "openai"}


@cache
def names_used(path: Path) -> frozenset[str]:
    """The dotted names that a module imports or takes from an imported module: `os.environ`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(_names(tree))


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


def product() -> list[Path]:
    return [*sorted((ROOT / "bot").rglob("*.py")), ROOT / "ingest.py"]


def is_vendors(package: str) -> bool:
    return package in VENDORS_OWN or (package.startswith("langchain") and package not in NO_VENDOR)


def test_only_the_settings_look_at_the_environment() -> None:
    looking = {path for path in product() if names_used(path) & READS_THE_ENVIRONMENT}
    assert looking == {ROOT / "bot/settings.py"}


def test_a_vendor_of_models_is_known_only_where_the_model_is_made() -> None:
    knowing = {
        path
        for path in product()
        if any(is_vendors(name.partition(".")[0]) for name in names_used(path))
    }
    assert knowing == {ROOT / "bot/index/embeddings.py", ROOT / "bot/answering/wording/model.py"}


@pytest.mark.parametrize(
    ("contract", "allowed"),
    [
        ("Only the index knows Chroma", "bot.index"),
        ("Only bot.telegram knows Telegram", "bot.telegram"),
    ],
)
def test_a_contract_forbids_every_part_of_the_bot_but_one(contract: str, allowed: str) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (forbidden,) = (
        one["source_modules"]
        for one in settings["tool"]["importlinter"]["contracts"]
        if one["name"] == contract
    )
    parts = {
        f"bot.{path.stem}"
        for path in (ROOT / "bot").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert set(forbidden) == parts - {allowed, "bot.__init__"}
