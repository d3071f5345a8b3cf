from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from bot.errors import UnusableIndex
from bot.index.vectors import count_missing, embed_cached
from tests.fakes import WordEmbeddings

TEXTS = [f"passage number {number}" for number in range(40)]


def damage_beginning(cache: Path) -> None:
    cache.write_bytes(b"no database at all" + cache.read_bytes()[18:])


def damage_middle(cache: Path) -> None:
    data = cache.read_bytes()
    cache.write_bytes(data[:8192] + b"\xff" * 4096 + data[12288:])


def damage_end(cache: Path) -> None:
    cache.write_bytes(cache.read_bytes()[:9000])


def test_a_cached_text_is_not_embedded_again(tmp_path: Path) -> None:
    cache = tmp_path / "a folder? #1 100%" / "vectors.sqlite3"
    assert count_missing(TEXTS, WordEmbeddings(), cache) == len(TEXTS)
    first, new = embed_cached(TEXTS, WordEmbeddings(), cache)
    assert new == len(TEXTS)
    assert count_missing([*TEXTS, "another"], WordEmbeddings(), cache) == 1
    again, new = embed_cached(TEXTS, WordEmbeddings(), cache)
    assert new == 0
    assert np.array_equal(again, first)


@pytest.mark.parametrize("damage", [damage_beginning, damage_middle, damage_end])
def test_a_damaged_cache_is_put_aside_and_made_anew(
    tmp_path: Path, damage: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    cache = tmp_path / "vectors.sqlite3"
    before, _ = embed_cached(TEXTS, WordEmbeddings(), cache)
    damage(cache)
    damaged = cache.read_bytes()

    assert count_missing(TEXTS, WordEmbeddings(), cache) == len(TEXTS)
    assert cache.read_bytes() == damaged
    caplog.clear()

    after, new = embed_cached(TEXTS, WordEmbeddings(), cache)
    assert new == len(TEXTS)
    assert np.array_equal(after, before)
    aside = tmp_path / "vectors.sqlite3.damaged"
    assert aside.read_bytes() == damaged
    assert [str(aside) in message for message in caplog.messages] == [True]
    assert count_missing(TEXTS, WordEmbeddings(), cache) == 0


def test_a_cache_that_cannot_be_opened_is_told_in_a_sentence(tmp_path: Path) -> None:
    cache = tmp_path / "vectors.sqlite3"
    cache.mkdir()
    with pytest.raises(UnusableIndex, match=r"vectors\.sqlite3 cannot be used.*remove the file"):
        embed_cached(TEXTS, WordEmbeddings(), cache)
