"""A fault found in the knowledge: where it is, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

# What to do, by pydantic's own kind of error; anything else is told by its message alone.
_FIXES = {
    "missing": "add the field",
    "extra_forbidden": "remove the field or correct its name (see knowledge/README.md)",
    "date_from_datetime_parsing": "write a day as YYYY-MM-DD",
    "date_parsing": "write a day as YYYY-MM-DD",
    "date_type": "write a day as YYYY-MM-DD",
    "literal_error": "use one of the values named",
    "list_type": "write a list: [a, b]",
    "tuple_type": "write a list: [a, b]",
    "dict_type": "write a mapping: key: value",
    "string_type": "write a text, in quotes if it looks like a number or a date",
    "too_short": "add at least one entry",
    "string_too_short": "write something",
    "url_parsing": "write a whole address, beginning with https://",
    "url_scheme": "write a whole address, beginning with https://",
}


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong: in which file, at which field, what, and what to do."""

    path: str
    field: str
    problem: str
    fix: str

    def __str__(self) -> str:
        where = f"{self.path}: {self.field}" if self.field else self.path
        return f"{where}: {self.problem}. Fix: {self.fix}."


def faults_of(path: str, error: ValidationError, at: str = "") -> tuple[Fault, ...]:
    """Turn what pydantic found in one file into faults; `at` is put before each field."""
    return tuple(_fault(path, item, at) for item in error.errors(include_url=False))


def _fault(path: str, item: Any, at: str) -> Fault:
    field = _dotted(item["loc"])
    field = f"{at}.{field}" if at and field else at or field
    problem, _, told = item["msg"].removeprefix("Value error, ").partition(" => ")
    fix = told or _FIXES.get(item["type"], "correct the value (see knowledge/README.md)")
    return Fault(path, field, problem.rstrip("."), fix.rstrip("."))


def _dotted(location: Iterable[int | str]) -> str:
    text = ""
    for part in location:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else str(part)
    return text
