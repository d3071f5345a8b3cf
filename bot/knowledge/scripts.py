"""Scripts in which words are not parted by spaces, as ranges for a set of characters."""

from __future__ import annotations

# Thai and Lao, kana, Chinese characters.
UNSPACED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff"
# Korean parts its words, but writes particles on to them.
JOINED = UNSPACED + "\uac00-\ud7af"
