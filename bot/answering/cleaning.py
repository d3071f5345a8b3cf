"""Makes a message plain: no invisible or broken characters, single spaces, a bounded length."""

from __future__ import annotations

import unicodedata

LIMIT = 2000
"""Characters of a message that are read; a long message often has its question at the end."""

_HEAD = 1200
_GAP = " … "
_TAIL = LIMIT - _HEAD - len(_GAP)
_WORD = 60  # a cut moves this far at most to meet the end of a word

_ROUGH = 10 * LIMIT  # work stays bounded for texts of megabytes
_MARKS = 4  # more combining marks than this on one letter are noise, and slow to normalise
_DROPPED = frozenset(("Cc", "Cf", "Cs", "Cn"))  # control, zero-width and bidi, surrogates, none


def clean(text: str) -> str:
    """Give the text in NFKC without invisible characters and with single spaces, cut to `LIMIT`.

    Wide and fancy letters become plain ones by that. Of a longer text the beginning and the end are
    kept, with an ellipsis between them.
    """
    if len(text) > _ROUGH:
        text = text[: _ROUGH // 2] + " " + text[-_ROUGH // 2 :]
    # Joins surrogate pairs, as broken JSON brings them, and drops lone ones.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    visible = unicodedata.normalize("NFKC", _visible(text))
    return _cut(" ".join(visible.split()))


def is_empty(text: str) -> bool:
    """Tell whether nothing is left of the text once it is clean."""
    return not clean(text)


def is_only_symbols(text: str) -> bool:
    """Tell whether a text that is not empty has no letter of any script: emoji, digits, signs."""
    cleaned = clean(text)
    return bool(cleaned) and not any(character.isalpha() for character in cleaned)


def _visible(text: str) -> str:
    kept = []
    marks = 0
    for character in text:
        if character.isspace():
            kept.append(" ")
            marks = 0
            continue
        category = unicodedata.category(character)
        if category in _DROPPED:
            continue
        marks = marks + 1 if category == "Mn" else 0
        if marks <= _MARKS:
            kept.append(character)
    return "".join(kept)


def _cut(text: str) -> str:
    if len(text) <= LIMIT:
        return text
    head, tail = text[:_HEAD], text[-_TAIL:]
    end = head.rfind(" ", _HEAD - _WORD)
    start = tail.find(" ", 0, _WORD)
    return head[: end if end > 0 else _HEAD].rstrip() + _GAP + tail[start + 1 :].lstrip()
