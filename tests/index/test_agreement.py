from pathlib import Path

import numpy as np

from bot.index.agreement import agreement
from bot.index.rows import write_rows
from tests.fakes import WordEmbeddings
from tests.index.test_search import chunk

WORDS = WordEmbeddings()
TEXTS = [f"word{number} word{number // 2} objection form" for number in range(300)]


def written(folder: Path) -> Path:
    cut = [chunk(f"c{number}", text) for number, text in enumerate(TEXTS)]
    write_rows(folder / "chroma", cut, vectors(TEXTS))
    return folder / "chroma"


def vectors(texts: list[str]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.asarray(WORDS.embed_documents(texts), dtype=np.float32)


def test_chroma_finds_what_exact_search_finds(tmp_path: Path) -> None:
    asked = vectors(["word7 form", "word100 word50", "objection"])
    assert agreement(written(tmp_path), asked, 5) > 0.95


def test_texts_that_are_equally_near_are_both_right(tmp_path: Path) -> None:
    same = [chunk(f"c{number}", f"the form{'' if number else ' itself'}") for number in range(40)]
    write_rows(tmp_path / "chroma", same, vectors([one.embedded for one in same]))
    assert agreement(tmp_path / "chroma", vectors(["the form"]), 5) == 1.0
