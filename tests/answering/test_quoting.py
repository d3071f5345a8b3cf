from __future__ import annotations

from datetime import date

import pytest

from bot.answering.quoting import quote_for, sentence_from
from bot.knowledge.originals import Declaration, Original, Passage, Version, passages_by_source

TEXT = """# Policy

You may **object at any
time**, by the [form](https://example.org/form?a=b). We answer within a month.

- Nothing else.
- Art. 21 says so, e.g. of posts. More.
"""


def original(
    *versions: Version, quote: str | None = "You may object", language: str = "en"
) -> Original:
    passage = Passage(sources=("start",), heading="Policy", quote=quote)
    declared = Declaration(
        id="policy",
        publisher="Example",
        kind="policy",
        title="Policy",
        url="https://example.org/policy#top",
        language=language,
        passages=(passage,),
    )
    return Original(declared, versions)


@pytest.mark.parametrize(
    ("beginning", "sentence"),
    [
        ("You may object", "You may object at any time, by the form."),
        ("We answer within", "We answer within a month."),
        ("Nothing", "Nothing else."),
        ("time, by the form", "time, by the form."),
        ("Art. 21 says", "Art. 21 says so, e.g. of posts."),
        ("You must object", None),
    ],
)
def test_a_sentence_is_found_by_how_it_begins(beginning: str, sentence: str | None) -> None:
    assert sentence_from(TEXT, beginning) == sentence


def test_a_long_sentence_is_cut_at_a_word() -> None:
    found = sentence_from("You may object " + "again and " * 100 + "again.", "You may")
    assert found is not None
    assert len(found) <= 330
    assert found.endswith(("again …", "and …"))


def test_the_version_of_the_day_is_quoted_with_a_link_to_the_words() -> None:
    old = Version(date(2025, 1, 1), date(2025, 1, 1), TEXT)
    new = Version(date(2026, 1, 1), date(2026, 1, 1), TEXT.replace("any\ntime", "once"))
    passages = passages_by_source({"policy": original(old, new)})
    then = quote_for("start", passages, date(2025, 6, 1), "en")
    now = quote_for("start", passages, date(2026, 6, 1), "en")
    assert then is not None
    assert now is not None
    assert (then.text, then.day) == ("You may object at any time, by the form.", old.day)
    assert (now.text, now.day) == ("You may object at once, by the form.", new.day)
    assert now.url.startswith("https://example.org/policy#:~:text=You%20may%20object%20at%20once")


def test_nothing_is_quoted_before_there_was_a_version_or_without_its_words() -> None:
    version = Version(date(2025, 1, 1), date(2025, 1, 1), TEXT)
    passages = passages_by_source({"policy": original(version)})
    assert quote_for("start", passages, date(2024, 1, 1), "en") is None
    assert quote_for("another", passages, date(2026, 1, 1), "en") is None
    silent = passages_by_source({"policy": original(version, quote=None)})
    assert quote_for("start", silent, date(2026, 1, 1), "en") is None


def test_the_readers_own_language_is_quoted_before_english_and_that_before_others() -> None:
    day = date(2025, 1, 1)
    french = TEXT.replace("You may", "Vous pouvez")
    passages = passages_by_source(
        {
            "a": original(Version(day, day, french), quote="Vous pouvez object", language="fr"),
            "b": original(Version(day, day, TEXT)),
        }
    )
    for language, first in (("fr", "Vous"), ("pt-BR", "You"), ("en", "You")):
        found = quote_for("start", passages, day, language)
        assert found is not None
        assert found.text.startswith(first)
