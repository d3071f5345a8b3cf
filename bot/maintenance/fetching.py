"""Fetches the declared originals into the archive: new versions are put there, nothing is replaced.

<archive>/raw/<id>/<day>.<suffix>, <day>.json    a version that says something new
<archive>/fetched/<id>.json                      the last look: when, what came, what to ask next
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable
from contextlib import aclosing
from dataclasses import asdict, dataclass
from dataclasses import fields as dataclass_fields
from pathlib import Path
from typing import Any, get_args

from bot.errors import UnreadableOriginal
from bot.knowledge.archive import Raw, fields_of, newest_raw, write_whole
from bot.knowledge.changes.comparison import compare
from bot.knowledge.cleaning import clean
from bot.knowledge.fetching.fetch import fetch_all
from bot.knowledge.fetching.kinds import Suffix
from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.wanted import Failed, Fetched, Result, Unchanged, Wanted
from bot.knowledge.originals import Declaration


@dataclass(frozen=True)
class Look:
    """What came of looking at one original: `new`, `same`, or the kind of the failure.

    `told` goes on after its name; `when` is the moment, in ISO 8601. A version put into the archive
    by hand is never replaced: then a new one of its day is `taken`.
    """

    original: str
    outcome: str
    told: str
    when: str

    @property
    def failed(self) -> bool:
        """Whether nothing good came."""
        return self.outcome not in ("new", "same")


async def fetch_originals(
    declarations: Iterable[Declaration], archive: Path, agent: str, limits: Limits
) -> AsyncIterator[Look]:
    """Look at every original that may be fetched; gives each look when it is done."""
    declared = {one.id: one for one in declarations if one.fetch}
    wanted = [_wanted(one, archive) for one in declared.values()]
    async with aclosing(fetch_all(wanted, _read_text, agent, limits)) as results:
        async for result in results:
            look = _kept(result, declared[result.id], archive)
            _remember(result, look, declared[result.id], archive)
            yield look


def last_looks(archive: Path) -> tuple[Look, ...]:
    """The last look at each original, those that failed first."""
    wanted = {one.name for one in dataclass_fields(Look)}
    found = [
        Look(**look)
        for path in sorted((archive / "fetched").glob("*.json"))
        if isinstance(look := fields_of(path).get("look"), dict) and set(look) == wanted
    ]
    return tuple(sorted(found, key=lambda one: (not one.failed, one.original)))


def _wanted(declaration: Declaration, archive: Path) -> Wanted:
    known = fields_of(_memory(archive, declaration.id))
    if known.get("declared") != _declared(declaration):
        known = {}  # what was right for another address, language or region is judged anew
    return Wanted(
        id=declaration.id,
        url=declaration.url,
        suffixes=get_args(Suffix),
        language=declaration.language,
        expected_words=declaration.expected,
        etag=known.get("etag"),
        last_modified=known.get("last_modified"),
        known_digest=known.get("known_digest"),
        known_url=known.get("known_url"),
    )


def _read_text(content: bytes, suffix: str) -> str:
    return clean(content, suffix).text


def _kept(result: Result, declaration: Declaration, archive: Path) -> Look:
    """Put what came into the archive if it says something new."""
    when = result.fetched.isoformat(timespec="seconds")
    if isinstance(result, Failed):
        return Look(result.id, result.kind, result.problem, when)
    if isinstance(result, Unchanged):
        return Look(result.id, "same", "is unchanged", when)
    day = result.fetched.date()
    before = newest_raw(archive, result.id)
    if before is not None and _says_the_same(before.path, result, declaration):
        return Look(result.id, "same", f"says what the version of {before.day} says", when)
    target = archive / "raw" / result.id / f"{day}{result.suffix}"
    if before is not None and before.day >= day and not _was_fetched_as(before, target):
        told = f"has changed, but the archive has a version of {before.day} that was not fetched"
        return Look(result.id, "taken", told, when)
    about = {
        "fetched": when,
        "url": declaration.url,
        "final_url": result.final_url,
        "digest": result.digest,
        "etag": result.etag,
        "last_modified": result.last_modified,
    }
    write_whole(target.with_suffix(".json"), json.dumps(about, indent=1))
    write_whole(target, result.content)
    told = f"has a new version, kept as {target}"
    if result.other_host:
        told += f" (it came from {result.other_host}: correct the declaration if it has moved)"
    return Look(result.id, "new", told, when)


def _was_fetched_as(before: Raw, target: Path) -> bool:
    return before.path == target and "fetched" in fields_of(before.path.with_suffix(".json"))


def _says_the_same(before: Path, result: Fetched, declaration: Declaration) -> bool:
    try:
        old = clean(before.read_bytes(), before.suffix.lower(), declaration.language)
        new = clean(result.content, result.suffix, declaration.language)
    except UnreadableOriginal:
        return False
    return not compare(old.text, new.text).changes


def _remember(result: Result, look: Look, declaration: Declaration, archive: Path) -> None:
    """Keep what to ask the next time; after a failure that is what it was before."""
    path = _memory(archive, result.id)
    known = fields_of(path)
    if not isinstance(result, Failed) and not look.failed:
        known = {
            "declared": _declared(declaration),
            "etag": result.etag,
            "last_modified": result.last_modified,
            "known_url": result.final_url,
            "known_digest": result.digest
            if isinstance(result, Fetched)
            else known.get("known_digest"),
        }
    write_whole(path, json.dumps({**known, "look": asdict(look)}, ensure_ascii=False, indent=1))


def _declared(declaration: Declaration) -> list[Any]:
    return [declaration.url, declaration.language, list(declaration.expected)]


def _memory(archive: Path, original: str) -> Path:
    return archive / "fetched" / f"{original}.json"
