"""Which snapshot is in use, and which were before it.

    <index>/current        the name of the snapshot in use: all that a running bot looks at
    <index>/published      names in order of use, written before `current` is

The snapshots that count are those in `published` up to the one in use: what stands after it was
gone back from, or its ingest was killed before the switch.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from bot.errors import DamagedIndex, SettingsError


def current_name(index: Path) -> str | None:
    """The name of the snapshot in use: one small read, cheap enough for every question.

    None if none has been published. Raises SettingsError if `index` is not a folder, DamagedIndex
    if the pointer cannot be read.
    """
    try:
        return (index / "current").read_text(encoding="utf-8").strip() or None
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        raise not_a_folder(index) from None
    except (OSError, UnicodeDecodeError) as error:
        raise DamagedIndex(
            f"{index / 'current'} cannot be read ({type(error).__name__}). Run: python ingest.py"
        ) from error


def used(index: Path) -> list[str]:
    """The names of the snapshots that have been in use, in that order; the last one is now.

    If the pointer cannot be read, the list is taken as it stands.
    """
    listed = _listed(index)
    try:
        name = current_name(index)
    except DamagedIndex:
        return listed
    if name is None:
        return []
    return listed[: listed.index(name) + 1] if name in listed else [name]


def put_in_use(index: Path, name: str, keep: int) -> None:
    """Switch to a new snapshot; the last `keep` in order of use, this one included, count on."""
    _write(index / "published", [*used(index), name][-keep:])
    _write(index / "current", [name])


def go_back_to(index: Path, name: str) -> None:
    """Switch to a snapshot used before; those used after it no longer count."""
    _write(index / "current", [name])


def not_a_folder(index: Path) -> SettingsError:
    """What to raise if the index is to be in a place that is no folder."""
    return SettingsError(
        f"{index} is not a folder: name another one in OPTOUT_INDEX_DIR or with --index."
    )


def _listed(index: Path) -> list[str]:
    try:
        return (index / "published").read_text(encoding="utf-8", errors="replace").split()
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        raise not_a_folder(index) from None


def _write(path: Path, names: Sequence[str]) -> None:
    """Replace a file at once: whoever reads it finds the old names or the new ones."""
    new = path.with_name(f"{path.name}.new")
    with new.open("w", encoding="utf-8") as file:
        file.writelines(f"{name}\n" for name in names)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
