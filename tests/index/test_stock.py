from __future__ import annotations

import re

from bot.index.stock import stock
from tests.fakes import WordEmbeddings

TEXTS = {
    "long": " ".join(f"word{number}" for number in range(600)),
    "form": "the form for objections",
    "also": "the form for complaints",
}


def test_it_finds_slices_by_their_place_in_the_text() -> None:
    with stock(TEXTS, WordEmbeddings(dimension=1024)) as theirs:
        results = theirs.search("word300 word301 word302", None)
        assert any("word301" in TEXTS[id_][start:end] for id_, start, end in results)
        assert all(end - start <= 1000 for _, start, end in results)
        assert theirs.search("the form for objections", None)[0] == ("form", 0, len(TEXTS["form"]))


def test_a_filter_leaves_the_other_documents_out_and_four_are_enough() -> None:
    with stock(TEXTS, WordEmbeddings(dimension=1024)) as theirs:
        assert [id_ for id_, _, _ in theirs.search("the form", "also")] == ["also"]
        assert len(theirs.search(re.sub(r"\D+", " ", TEXTS["long"]), "long")) == 4
