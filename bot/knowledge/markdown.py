"""Markdown files with front matter, read without changing a character of the body."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.faults import Fault

_FENCE = re.compile(r"---[ \t]*\r?\n")
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*\r?$", re.MULTILINE)
_CODE_FENCE = re.compile(r"^(```|~~~)", re.MULTILINE)
_ID = re.compile(r"[ \t]*\{#([A-Za-z0-9][\w-]*)\}$")
CITATION = re.compile(r"\[@([^\[\]\s;]+(?:\s*;\s*@[^\[\]\s;]+)*)\]")


@dataclass(frozen=True)
class File:
    """A file's front matter and body; the body is everything after the closing `---` line."""

    path: str
    fields: dict[str, Any]
    body: str


@dataclass(frozen=True)
class Heading:
    """A heading of a body: `start` is where its line begins, `end` where the line ends."""

    level: int
    title: str
    id: str | None
    start: int
    end: int


def read_file(path: Path, shown: str) -> tuple[File | None, tuple[Fault, ...]]:
    """Read a Markdown file with YAML front matter; `shown` names it in faults.

    Line ends and every other character of the body stay as they are, for offsets to be exact.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, (Fault(shown, "", "is not UTF-8 text", "save the file as UTF-8"),)
    opening = _FENCE.match(text)
    closing = re.compile(r"^---[ \t]*(?:\r?\n|\Z)", re.MULTILINE).search(
        text, opening.end() if opening else 0
    )
    if opening is None or closing is None:
        fix = "begin the file with a line ---, the fields, and another line ---"
        return None, (Fault(shown, "", "has no front matter", fix),)
    fields, faults = read_yaml(text[opening.end() : closing.start()], shown)
    if faults:
        return None, faults
    if not isinstance(fields, dict):
        fix = "write the fields as key: value"
        return None, (Fault(shown, "", "the front matter is not a mapping", fix),)
    return File(shown, fields, text[closing.end() :]), ()


def read_yaml(text: str, shown: str) -> tuple[Any, tuple[Fault, ...]]:
    """Read YAML; dates stay text, so that a month alone is as welcome as a day."""
    try:
        return yaml.load(text, Loader=_Loader), ()  # noqa: S506  (a safe loader with fewer types)
    except (yaml.YAMLError, TypeError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1} of the YAML" if mark else ""
        problem = str(getattr(error, "problem", None) or "cannot be read as YAML")
        return None, (Fault(shown, line, problem, "correct the YAML; quote texts that hold ': '"),)


def headings(body: str) -> tuple[Heading, ...]:
    """Find the `#` headings of a body, outside code blocks; `{#id}` at the end gives the id."""
    fences = [match.start() for match in _CODE_FENCE.finditer(body)]
    found = []
    for match in _HEADING.finditer(body):
        if bisect_left(fences, match.start()) % 2:
            continue
        title = match.group(2)
        marked = _ID.search(title)
        found.append(
            Heading(
                level=len(match.group(1)),
                title=_ID.sub("", title),
                id=marked.group(1) if marked else None,
                start=match.start(),
                end=match.end(),
            )
        )
    return tuple(found)


def cited(text: str) -> tuple[str, ...]:
    """The ids of the sources that a text names as `[@id]` or `[@id; @id]`, in order, once each."""
    ids = [
        part.strip().removeprefix("@")
        for match in CITATION.finditer(text)
        for part in match.group(1).split(";")
    ]
    return tuple(dict.fromkeys(ids))


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML's safe loader, but dates, numbers and yes/no stay text; a key twice is an error."""


def _construct_mapping(loader: Any, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.MarkedYAMLError(
                problem=f"the key {key!r} stands twice", problem_mark=key_node.start_mark
            )
        seen.add(key)
    return dict(loader.construct_pairs(node, deep=True))


# "no" is a verdict and 2024-06-14 a date that pydantic reads: neither is YAML's business.
_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag
        not in (
            "tag:yaml.org,2002:timestamp",
            "tag:yaml.org,2002:bool",
            "tag:yaml.org,2002:int",
            "tag:yaml.org,2002:float",
        )
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)
