"""What a model is told, one file for each version of a prompt; a trace names the version."""

from __future__ import annotations

from functools import cache
from importlib import resources
from string import Template

WORDING, REWRITING = "wording-1", "rewriting-1"


@cache
def _read(name: str) -> Template:
    return Template(resources.files(__name__).joinpath(f"{name}.md").read_text(encoding="utf-8"))


def prompt(name: str, /, **values: str) -> str:
    """The prompt of that name and version with its values filled in."""
    return _read(name).substitute(values)


def between(mark: str, text: str, label: str = "") -> str:
    """A text that is to be read, between marks that it cannot close itself."""
    plain = text.replace("<", "‹").replace(">", "›")
    opening = f'<{mark} label="{label}">' if label else f"<{mark}>"
    return f"{opening}\n{plain}\n</{mark}>"
