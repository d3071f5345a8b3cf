"""Which characters of an original a person would see, and how they are written."""

from __future__ import annotations

import re
import unicodedata

# What hides or reorders text: zero width, directions, variation selectors, tags, fillers, controls.
_INVISIBLE = re.compile(
    "[\u200b\u2060-\u2064\ufeff\u180e\u034f\u115f\u1160\u3164\uffa0"
    "\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f\ufff9-\ufffb"
    "\ufe00-\ufe0f\U000e0000-\U000e0fff"
    "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]"
)
# Joiners belong to the spelling of Arabic, Persian and the scripts of India; elsewhere they hide.
_JOINER = re.compile("(?<![\u0600-\u109f\u1780-\u18af])[\u200c\u200d]")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_LINE = re.compile("\r\n?|[\x0c\x85\u2028\u2029]")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# More marks than this on one letter are noise, and slow to put in order.
_MARKS = re.compile("([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{8})"
                    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]+")  # fmt: skip
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_SYMBOL_BULLET = re.compile("[\uf0b7\uf0a7\uf0d8\uf076]")  # bullets of the fonts Symbol, Wingdings


def visible(text: str) -> tuple[str, int]:
    """Give the text in NFC as it is seen, and how many hiding characters were taken out.

    Lines end in "\\n", every space is a plain one, ligatures are letters; soft hyphens go without
    being counted.
    """
    text = _SYMBOL_BULLET.sub("•", _SPACE.sub(" ", _LINE.sub("\n", text)))
    text = text.replace("\u00ad", "").translate(_LIGATURES)
    hidden = 0
    for pattern in (_INVISIBLE, _JOINER, _PRIVATE):
        text, count = pattern.subn("", text)
        hidden += count
    return unicodedata.normalize("NFC", _MARKS.sub(r"\1", text)), hidden
