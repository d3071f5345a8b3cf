"""Confirms that a fact still holds though the text it rests on has changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.errors import BadRequest
from bot.knowledge.archive import write_whole
from bot.knowledge.rechecks import CONFIRMATIONS, Recheck

_HEAD = """\
# Facts that were gone through again after the text they rest on had changed.
# Written by `python ingest.py --confirm FIELD --note NOTE`; entries may be removed once the record
# itself was checked on a later day.
"""


def confirm(
    folder: Path, field: str, note: str, today: date, waiting: Sequence[Recheck]
) -> Recheck:
    """Write into the knowledge that a field was gone through today; returns what it settles.

    Raises BadRequest where the field is not among those `waiting`, or the note says nothing.
    """
    found = next((one for one in waiting if one.field == field), None)
    if found is None:
        names = ", ".join(one.field for one in waiting) or "none"
        raise BadRequest(f"{field} is not being re-checked. Waiting to be confirmed: {names}.")
    if len(note.strip()) < 3:
        raise BadRequest("Say with --note what you looked at and why the field still holds.")
    path = folder / CONFIRMATIONS
    before = path.read_text(encoding="utf-8") if path.is_file() else _HEAD
    words = json.dumps(note.strip(), ensure_ascii=False)
    entry = f"- {{field: {json.dumps(field)}, on: {today.isoformat()}, note: {words}}}\n"
    if before and not before.endswith("\n"):
        before += "\n"
    try:
        write_whole(path, before + entry)
    except UnicodeEncodeError:
        raise BadRequest("The note is not text: set the terminal to UTF-8.") from None
    return found
