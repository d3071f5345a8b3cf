"""Text to token ids: SentencePiece's unigram model as XLM-RoBERTa and E5 use it."""

from __future__ import annotations

import re
from array import array

from bot.index.e5.weights import Vocabulary

_SPACE = "\u2581"  # what stands for a space inside pieces
_SPACES = re.compile(" {2,}")
_WORDS = re.compile(f"{_SPACE}[^{_SPACE}]*")
# Pieces that are commands to the model; written out in a text they are only letters.
_COMMANDS = frozenset({"<s>", "<pad>", "</s>", "<unk>", "<mask>"})
# An unknown character scores this much below the worst piece (SentencePiece's kUnkPenalty).
_UNKNOWN_PENALTY = 10.0


class Tokenizer:
    """The most probable split of each word into pieces.

    No piece holds an inner space, so words are split one by one. The ids are those of the model's
    own tokenizer, except that commands written out in a text stay letters and that accents are
    expected composed (NFC). Nothing of a text is kept.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._replacements = vocabulary.replacements
        self._ids = {
            piece: number
            for number, piece in enumerate(vocabulary.pieces)
            if piece not in _COMMANDS
        }
        self._scores = array("f", vocabulary.scores.tobytes())
        self._longest = max(map(len, self._ids))
        self._unknown = vocabulary.unknown
        self._unknown_score = min(self._scores) - _UNKNOWN_PENALTY

    def ids(self, text: str) -> list[int]:
        """Return the ids of the text's pieces, without the start and end tokens."""
        spaced = _SPACES.sub(" ", text.translate(self._replacements))
        if not spaced.startswith(" "):
            spaced = " " + spaced
        words = _WORDS.findall(spaced.replace(" ", _SPACE))
        return [number for word in words for number in self._split(word)]

    def _split(self, word: str) -> list[int]:
        """Viterbi's algorithm: `best[end]` is the best score of any split of `word[:end]`."""
        best = [0.0]
        last: list[tuple[int, int]] = [(0, self._unknown)]  # start and id of the last piece
        for end in range(1, len(word) + 1):
            top = best[end - 1] + self._unknown_score
            step = (end - 1, self._unknown)
            for start in range(max(0, end - self._longest), end):
                number = self._ids.get(word[start:end])
                if number is not None and best[start] + self._scores[number] > top:
                    top = best[start] + self._scores[number]
                    step = (start, number)
            best.append(top)
            last.append(step)
        return self._walked_back(last)

    def _walked_back(self, last: list[tuple[int, int]]) -> list[int]:
        numbers: list[int] = []
        end = len(last) - 1
        while end:
            end, number = last[end]
            # A run of unknown characters is one token, as in the original.
            if not (number == self._unknown and numbers and numbers[-1] == self._unknown):
                numbers.append(number)
        return numbers[::-1]
