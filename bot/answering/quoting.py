"""Quotes the originals behind the sources of an answer: their own words, dated, with a link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final
from urllib.parse import quote as percent_encoded

from bot.knowledge.originals import Passages

_MOST: Final = 320
_LINK: Final = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_MARKS: Final = re.compile(r"\*\*|__|`")
# A sentence ends with its stop, save after what is usually cut short, or where its paragraph or the
# item of a list does.
_SENTENCE_END: Final = re.compile(
    r"(?<!\bArt)(?<!\bNo)(?<!\bNr)(?<!\bAbs)(?<!\be\.g)(?<!\bi\.e)(?<!\bz\.B)"
    r"[.!?。](?=[\s»”\"')\]]|$)|\n(?=\s*(?:\n|[-*#>]|\d+[.)]))"
)
# Words of the quote by which a browser finds the passage: enough to be the only ones.
_FIND_WORDS: Final = 6


@dataclass(frozen=True)
class Quote:
    """What an original says, word for word, in the version of `day`; `url` leads to the passage."""

    text: str
    url: str
    day: date


def quote_for(source: str, passages: Passages, day: date, language: str) -> Quote | None:
    """What the original behind a source said on a day; None if its text then lacked the words.

    Of the same text in several languages the reader's own is quoted, else the English one.
    """
    spoken = language.split("-")[0]
    order = {spoken: 0, "en": 1}
    bound = sorted(
        (one for one in passages.get(source, ()) if one[1].quote),
        key=lambda one: order.get(one[0].declaration.language.split("-")[0], 2),
    )
    for original, passage in bound:
        version = original.on(day)
        text = sentence_from(version.text, passage.quote or "") if version else None
        if version and text:
            url = f"{original.declaration.url.partition('#')[0]}#:~:text={_directive(text)}"
            return Quote(text, url, version.day)
    return None


@lru_cache(maxsize=256)
def sentence_from(text: str, beginning: str) -> str | None:
    """The sentence of a text that begins so, without markup, cut at a word if it is long.

    None if the words do not stand there; line breaks and markup between them do not matter.
    """
    words = [re.escape(word) for word in _plain(beginning).split()]
    plain = _plain(text)
    found = re.search(r"\s+".join(words), plain) if words else None
    if found is None:
        return None
    end = _SENTENCE_END.search(plain, found.end())
    sentence = " ".join(plain[found.start() : end.end() if end else len(plain)].split())
    if len(sentence) <= _MOST:
        return sentence
    return sentence[:_MOST].rpartition(" ")[0] + " …"


def _plain(text: str) -> str:
    return _MARKS.sub("", _LINK.sub(r"\1", text))


def _directive(text: str) -> str:
    """The words by which a browser finds the passage (a text fragment of the address)."""
    words = text.removesuffix(" …").split()
    ends = [words] if len(words) <= 2 * _FIND_WORDS else [words[:_FIND_WORDS], words[-_FIND_WORDS:]]
    return ",".join(percent_encoded(" ".join(one), safe="").replace("-", "%2D") for one in ends)
