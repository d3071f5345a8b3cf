"""The maintainers' command: check the knowledge, build a snapshot of the index, switch to it."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.errors import (
    BadRequest,
    EmbeddingsError,
    GuideError,
    KnowledgeError,
    NoIndex,
    SettingsError,
)
from bot.settings import Settings, read_settings

if TYPE_CHECKING:
    from bot.index.ingest import Given, Ingested
    from bot.maintenance.fetching import Look

EPILOG = "exit status: 0 done, 1 bad knowledge or index (nothing was changed), 2 bad settings"


def arguments(given: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python ingest.py", description=__doc__, epilog=EPILOG)
    one_of = parser.add_mutually_exclusive_group()
    one_of.add_argument("--check", action="store_true", help="only judge; write nothing")
    one_of.add_argument("--dry-run", action="store_true", help="tell what it would do; no writing")
    one_of.add_argument(
        "--preview", action="store_true", help="build, tell which answers change, do not switch"
    )
    one_of.add_argument("--rollback", action="store_true", help="switch to the snapshot before")
    one_of.add_argument("--confirm", metavar="FIELD", help="a field being re-checked still holds")
    one_of.add_argument("--stale", action="store_true", help="list what to look at next")
    add = parser.add_argument
    add("--fetch", action="store_true", help="first fetch the declared originals")
    add("--note", default="", metavar="TEXT", help="with --confirm: what was looked at")
    add("--force", type=_reason, metavar="REASON", help="build and switch whatever the gate says")
    add("--knowledge", type=Path, default=Path("knowledge"), metavar="DIR")
    add("--index", type=Path, metavar="DIR", help="instead of OPTOUT_INDEX_DIR")
    add("--archive", type=Path, metavar="DIR", help="instead of OPTOUT_ARCHIVE_DIR")
    add("--golden", type=Path, metavar="DIR", help="instead of tests/golden beside the knowledge")
    add("--json", action="store_true", help="print one JSON object; progress goes to stderr")
    options = parser.parse_args(given)
    looks_only = options.check or options.dry_run or options.rollback or options.stale
    if (looks_only or options.confirm is not None) and (
        options.fetch or options.json or options.force
    ):
        parser.error("--fetch, --json and --force go with an ingest or a preview")
    if options.note and options.confirm is None:
        parser.error("--note goes with --confirm")
    return options


def _reason(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("say why: the manifest of the snapshot keeps it")
    return text.strip()


def main(given: list[str]) -> int:
    """Run the command; returns its exit status."""
    options = arguments(given)
    try:
        settings = read_settings()
        index = options.index or settings.optout_index_dir
        archive = options.archive or settings.optout_archive_dir
        start = given_by(options.knowledge, archive)
        if options.check:
            return check(start)
        if options.rollback:
            return roll_back(index)
        if options.confirm is not None:
            return confirm(start, options.confirm, options.note)
        if options.stale:
            return stale(index, archive, settings)
        if options.dry_run:
            return dry_run(start, index, settings)
        return run(start, index, archive, options, settings)
    except (SettingsError, EmbeddingsError, BadRequest) as error:
        return failed(options, error, 2)
    except KnowledgeError as error:
        return failed(options, error, 1, "Nothing was indexed.")
    except (GuideError, OSError) as error:
        return failed(options, error, 1, "The index in use was not changed.")


def given_by(folder: Path, archive: Path) -> Given:
    """What an ingest starts from; raises SettingsError if the archive is no folder."""
    from bot.index.ingest import Given

    if archive.exists() and not archive.is_dir():
        raise SettingsError(f"{archive} is not a folder: see OPTOUT_ARCHIVE_DIR or --archive.")
    return Given(folder, archive if archive.is_dir() else None)


def failed(options: argparse.Namespace, error: Exception, status: int, then: str = "") -> int:
    """Say what failed and what that means for the index."""
    print("\n".join(filter(None, [str(error), then])), file=sys.stderr)
    if options.json:
        print(json.dumps({"done": False, "problem": str(error)}, ensure_ascii=False))
    return status


def check(given: Given) -> int:
    """Judge knowledge and archive, and print every fault and warning."""
    from bot.index.ingest import listed, with_archive
    from bot.knowledge.read import read_knowledge

    knowledge, faults = read_knowledge(given.folder)
    for warning in knowledge.warnings:
        print(f"warning: {warning}")
    if faults:
        print(listed(faults, given.folder), file=sys.stderr)
        return 1
    read = with_archive(knowledge, given.archive, datetime.now(UTC), keep=False)
    for remark in read.remarks:
        print(f"warning: {remark}")
    translated = sum(len(sections) for sections in knowledge.translations.values())
    held = len(read.knowledge.originals)
    print(
        f"{given.folder} is sound: {len(knowledge.sources)} sources, {len(knowledge.records)}"
        f" records, {translated} translated sections, {len(knowledge.declarations)} originals"
        f" declared ({held} in the archive), {len(knowledge.warnings)} warnings."
    )
    return 0


def dry_run(given: Given, index: Path, settings: Settings) -> int:
    """Tell what an ingest would embed and whether it would switch."""
    from bot.index.blend import texts_to_embed
    from bot.index.embeddings import make_embedder
    from bot.index.ingest import sound
    from bot.index.snapshots import is_current
    from bot.index.vectors import count_missing
    from bot.knowledge.chunking import chunks

    read = sound(given, datetime.now(UTC), keep=False)
    embedder = make_embedder(settings.optout_embeddings)
    if is_current(index, read.knowledge, given.folder, embedder):
        print("Nothing has changed: an ingest would do nothing.")
        return 0
    for version in read.cleaned:
        print(f"new in the archive: {version}")
    cut = chunks(read.knowledge)
    missing = count_missing(texts_to_embed(cut), embedder, index / "vectors.sqlite3")
    texts = f"{missing} text{'' if missing == 1 else 's'}"
    print(f"An ingest would embed {texts} for {len(cut)} chunks and switch to a new snapshot.")
    return 0


def roll_back(index: Path) -> int:
    """Switch back to the snapshot that was in use before this one, and say what to do next."""
    from bot.index import snapshots
    from bot.index.building import verify
    from bot.index.history import keep_edition

    if snapshots.current_name(index) is None:
        raise NoIndex(f"There is no index in {index} to go back in.")
    keep = partial(keep_edition, index, today=datetime.now(UTC).date())
    with snapshots.ingest_lock(index):
        snapshot = snapshots.roll_back(index, [verify, keep])
    print(f"Rolled back to {snapshot.name}, built {snapshot.manifest.built}.")
    print("Mend the knowledge before the next ingest: it would build the same snapshot again.")
    return 0


def confirm(given: Given, field: str, note: str) -> int:
    """Note in the knowledge that a field being re-checked still holds."""
    from bot.index.ingest import sound
    from bot.maintenance import confirming
    from bot.maintenance.staleness import waiting

    now = datetime.now(UTC)
    if not note and sys.stdin.isatty():
        note = input("What did you look at, and why does it still hold? ")
    facts = waiting(sound(given, now, keep=False).knowledge)
    settled = confirming.confirm(given.folder, field, note, now.date(), facts)
    print(f"Confirmed {settled.field}, in doubt since {settled.since}. Now run: python ingest.py")
    return 0


def stale(index: Path, archive: Path, settings: Settings) -> int:
    """List what to look at next: facts in doubt, pages that failed, sources by possible damage."""
    from bot.live import LiveGuide, today
    from bot.maintenance import staleness
    from bot.maintenance.fetching import last_looks

    guide = LiveGuide(index, settings.optout_embeddings).guide
    found = staleness.stale(guide, today())
    print(staleness.table(found, staleness.waiting(guide.knowledge), last_looks(archive)))
    return 0


def fetch(given: Given, index: Path, archive: Path, settings: Settings, out: TextIO) -> list[Look]:
    """Look at every declared original, and say what came; a failure keeps nobody from going on."""
    import asyncio

    from bot.index.ingest import sound_knowledge
    from bot.index.snapshots import ingest_lock
    from bot.knowledge.fetching.limits import Limits
    from bot.knowledge.fetching.request import user_agent
    from bot.maintenance.fetching import fetch_originals

    declared = sound_knowledge(given.folder).declarations.values()
    agent = user_agent(settings.optout_operator or "who runs it is not named")
    limits = Limits(local=frozenset(settings.optout_fetch_local))
    looks: list[Look] = []

    async def look_at_all() -> None:
        async for look in fetch_originals(declared, archive, agent, limits):
            looks.append(look)
            mark = f"FAILED ({look.outcome}): " if look.failed else ""
            print(f"{look.original}: {mark}{look.told}", file=out, flush=True)

    with ingest_lock(index):
        asyncio.run(look_at_all())
    failed = sum(look.failed for look in looks)
    print(f"Looked at {len(looks)} originals, {failed} failed.", file=out)
    return looks


def run(
    given: Given, index: Path, archive: Path, options: argparse.Namespace, settings: Settings
) -> int:
    """Fetch if asked to, then read, build, verify, preview and switch."""
    from bot.maintenance import ingesting

    out = sys.stderr if options.json else sys.stdout
    looks = fetch(given, index, archive, settings, out) if options.fetch else []
    if looks and given.archive is None:
        given = replace(given, archive=archive if archive.is_dir() else None)
    golden = options.golden or given.folder.resolve().parent / "tests" / "golden"
    wanted = ingesting.Wanted(
        given=given,
        index=index,
        embeddings=settings.optout_embeddings,
        golden=golden if options.golden or golden.is_dir() else None,
        preview=options.preview,
        force=options.force,
    )
    try:
        done = ingesting.run(
            wanted,
            datetime.now(UTC),
            tell=lambda text: print(text, file=out, flush=True),
            progress=progress if sys.stderr.isatty() else None,
            colours=out.isatty(),
            width=shutil.get_terminal_size((100, 40)).columns,
        )
    except ingesting.OnlyPreviewed as previewed:
        print(previewed, file=out)
        if options.json:
            found = {"done": True, "switched": False, "checks": previewed.findings}
            print(json.dumps(found, ensure_ascii=False))
        return 0
    try:
        tell_done(done, looks, options, out)
    except OSError as error:  # nobody reads it any more, but the switch was made
        print(f"{error}. {done.snapshot.name} is in use.", file=sys.stderr)
    return 0


def tell_done(done: Ingested, looks: list[Look], options: argparse.Namespace, out: TextIO) -> None:
    """Say what an ingest did, and give it to machines if they ask."""
    from bot.maintenance.ingesting import summary

    print(summary(done), file=out, flush=True)
    if options.json:
        manifest = asdict(done.snapshot.manifest)
        print(
            json.dumps(
                {
                    "done": True,
                    "switched": done.built,
                    "snapshot": done.snapshot.name,
                    "embedded": done.embedded,
                    "cleaned": done.read.cleaned,
                    "remarks": done.read.remarks,
                    "looks": [asdict(look) for look in looks],
                    "manifest": manifest,
                },
                ensure_ascii=False,
            ),
            flush=True,
        )


def progress(stage: str, done: int, total: int) -> None:
    """Show on one line of the terminal how far a stage is."""
    filled = 30 * done // max(total, 1)
    end = "\n" if done == total else ""
    bar = "█" * filled + "·" * (30 - filled)
    print(f"\r{stage:<18} {bar} {done} of {total}", end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
