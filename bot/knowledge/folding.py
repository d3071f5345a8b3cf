"""Makes texts comparable whatever their case, accents and signs."""

from __future__ import annotations

import re
import unicodedata

_OTHER_SIGNS = re.compile(r"[^\w]+|_")


def fold(text: str) -> str:
    """Lower case without accents, every run of other signs one space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o"))
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _OTHER_SIGNS.sub(" ", bare).strip()
