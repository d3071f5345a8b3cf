"""What an answer is about, without anybody's words: enough to compose it again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from bot.knowledge.guidance import Record, Section

_CODE = re.compile(
    r"([A-Z0-9]{2,3}(?:-[A-Z0-9]{1,3})?)\.([a-z0-9-]{1,24})\.(\d{8})([tpk])(u?)(c?)\.(\w{8})?"
    r"((?:\+[a-z0-9-]{1,24}){0,4})",
    re.ASCII,
)
# How the day came about: it was today, words named it, or the request did.
_TODAY, _SAID, _KNOWN = "t", "p", "k"


@dataclass(frozen=True)
class Case:
    """A place and a service on a day, and the section that told of them.

    `section` is its short name (see `short_name`), None if there was none. `said_day` tells
    whether words named the day; `known_on` is the day whose knowledge counts, None for today.
    `also` are further services told of beside it.
    """

    jurisdiction: str
    service: str
    day: date
    section: str | None = None
    said_day: bool = False
    known_on: date | None = None
    also: tuple[str, ...] = ()
    service_named: bool = True
    cut: bool = False

    @property
    def code(self) -> str:
        """The case in at most 54 letters, digits, dots and hyphens, and `+` before each further
        service.
        """
        kind = _SAID if self.said_day else _KNOWN if self.known_on else _TODAY
        kind += ("" if self.service_named else "u") + ("c" if self.cut else "")
        day = f"{self.day:%Y%m%d}"
        also = "".join(f"+{service}" for service in self.also)
        return f"{self.jurisdiction}.{self.service}.{day}{kind}.{self.section or ''}{also}"


def read_case(code: str) -> Case | None:
    """Read a code; None if it is none, as anybody can send anything."""
    match = _CODE.fullmatch(code)
    if match is None:
        return None
    place, service, digits, kind, unnamed, cut, section, also = match.groups()
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    known_on = day if kind == _KNOWN else None
    further = tuple(also.split("+")[1:])
    return Case(
        place, service, day, section, kind == _SAID, known_on, further, not unnamed, bool(cut)
    )


def sections_by_short_name(records: Iterable[Record]) -> dict[str, tuple[str, Section]]:
    """The sections of records, each with its id (`EEA/meta#late`), by the names that cases have."""
    return {
        short_name(id_): (id_, section)
        for record in records
        for section in record.sections
        for id_ in (f"{record.id}#{section.id}",)
    }


def short_name(section: str) -> str:
    """A section's id (`EEA/meta#late`) in eight letters and digits."""
    return blake2b(section.encode(), digest_size=4).hexdigest()
