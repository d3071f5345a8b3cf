"""Tells whether a text is in the language that was declared for it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_ENOUGH = 500  # bytes of UTF-8 (some 80 words) from which the model is trusted
_SAMPLE = 20_000  # characters it reads
_SURE = 0.9
# Written languages that are one to the model.
_ALIKE = ({"nb", "nn", "no"}, {"bs", "hr", "sr"}, {"id", "ms"}, {"zh", "yue"}, {"fil", "tl"})


def other_language(text: str, wanted: str, named: str) -> str | None:
    """Give the language that the text is in, if it is surely not the wanted one.

    `wanted` is a BCP-47 tag, `named` what the page says of itself, "" if nothing. A page's word is
    taken only where the text is too short for the model: templates often say "en" of any text.
    """
    text = text[:_SAMPLE]
    base = _base(wanted)
    if len(text.encode()) < _ENOUGH:
        return named if named and not _same(_base(named), base) else None
    model = _model()
    if not any(_same(base, label) for label in model.labels):
        return None
    best, share = model.rank(text)[0]
    return best if share >= _SURE and not _same(best, base) else None


def _base(tag: str) -> str:
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


def _same(one: str, other: str) -> bool:
    return one == other or any({one, other} <= group for group in _ALIKE)


@cache
def _model() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
