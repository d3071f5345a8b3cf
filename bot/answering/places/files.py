"""Reads the data files of this package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent


def read_yaml(name: str) -> Any:
    """A data file beside this module, all scalars as text ("no" is a word here, not false)."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    with (_FOLDER / name).open(encoding="utf-8") as file:
        return yaml.load(file, Loader=loader)  # noqa: S506 - makes nothing but text, lists and mappings
