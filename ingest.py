"""The maintainers' command: check the knowledge, build a snapshot of the index, switch to it."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import EmbeddingsError, GuideError, KnowledgeError, SettingsError
from bot.settings import Settings, read_settings

EPILOG = "exit status: 0 done, 1 bad knowledge or index (nothing was changed), 2 bad settings"


def arguments(given: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python ingest.py", description=__doc__, epilog=EPILOG)
    add = parser.add_argument
    add("--check", action="store_true", help="only judge the knowledge; write nothing")
    add("--dry-run", action="store_true", help="tell what an ingest would do; write nothing")
    add("--knowledge", type=Path, default=Path("knowledge"), metavar="DIR")
    add("--index", type=Path, metavar="DIR", help="instead of OPTOUT_INDEX_DIR")
    add("--rollback", action="store_true", help="switch back to the snapshot used before")
    add("--force", type=_reason, metavar="REASON", help="build anew although nothing has changed")
    return parser.parse_args(given)


def _reason(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("say why: the manifest of the snapshot keeps it")
    return text.strip()


def main(given: list[str]) -> int:
    """Run the command; returns its exit status."""
    options = arguments(given)
    try:
        if options.check:
            return check(options.knowledge)
        settings = read_settings()
        index = options.index or settings.optout_index_dir
        if options.rollback:
            return roll_back(index)
        if options.dry_run:
            return dry_run(options.knowledge, index, settings)
        return run(options, index, settings)
    except (SettingsError, EmbeddingsError) as error:
        print(error, file=sys.stderr)
        return 2
    except KnowledgeError as error:
        print(f"{error}\nNothing was indexed.", file=sys.stderr)
        return 1
    except (GuideError, OSError) as error:
        print(f"{error}\nThe index in use was not changed.", file=sys.stderr)
        return 1


def check(folder: Path) -> int:
    """Judge the knowledge and print every fault and warning."""
    from bot.index.ingest import listed
    from bot.knowledge.read import read_knowledge

    knowledge, faults = read_knowledge(folder)
    for warning in knowledge.warnings:
        print(f"warning: {warning}")
    if faults:
        print(listed(faults, folder), file=sys.stderr)
        return 1
    translated = sum(len(sections) for sections in knowledge.translations.values())
    print(
        f"{folder} is sound: {len(knowledge.sources)} sources, {len(knowledge.records)} records,"
        f" {translated} translated sections, {len(knowledge.warnings)} warnings."
    )
    return 0


def dry_run(folder: Path, index: Path, settings: Settings) -> int:
    """Tell what an ingest would embed and whether it would switch."""
    from bot.index.blend import texts_to_embed
    from bot.index.embeddings import make_embedder
    from bot.index.ingest import sound_knowledge
    from bot.index.snapshots import is_current
    from bot.index.vectors import count_missing
    from bot.knowledge.chunking import chunks

    knowledge = sound_knowledge(folder)
    embedder = make_embedder(settings.optout_embeddings)
    if is_current(index, knowledge, folder, embedder):
        print("Nothing has changed: an ingest would do nothing.")
        return 0
    cut = chunks(knowledge)
    missing = count_missing(texts_to_embed(cut), embedder, index / "vectors.sqlite3")
    texts = f"{missing} text{'' if missing == 1 else 's'}"
    print(f"An ingest would embed {texts} for {len(cut)} chunks and switch to a new snapshot.")
    return 0


def roll_back(index: Path) -> int:
    """Switch back to the snapshot that was in use before this one, and say what to do next."""
    from bot.index import snapshots

    with snapshots.ingest_lock(index):
        snapshot = snapshots.roll_back(index)
    print(f"Rolled back to {snapshot.name}, built {snapshot.manifest.built}.")
    print("Mend the knowledge before the next ingest: it would build the same snapshot again.")
    return 0


def run(options: argparse.Namespace, index: Path, settings: Settings) -> int:
    """Check, build, verify and switch."""
    from bot.index.embeddings import make_embedder
    from bot.index.ingest import ingest

    def progress(done: int, total: int) -> None:
        if sys.stderr.isatty():
            print(f"\rembedding {done} of {total}", end="", file=sys.stderr)
            if done == total:
                print(file=sys.stderr)

    done = ingest(
        options.knowledge,
        index,
        lambda: make_embedder(settings.optout_embeddings),
        now=datetime.now(UTC),
        progress=progress,
        force=options.force,
    )
    manifest = done.snapshot.manifest
    if done.built:
        print(
            f"Published {done.snapshot.name}: {manifest.documents} documents, {manifest.chunks}"
            f" chunks, {done.embedded} text{'' if done.embedded == 1 else 's'} embedded anew."
        )
    else:
        print(f"Nothing has changed: {manifest.chunks} chunks, nothing embedded.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
