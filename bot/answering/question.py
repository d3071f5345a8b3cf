"""What a person asks: their words, and what is known of them beside the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Question:
    """A question as it arrives, before anything is understood of it.

    `turns` are the person's own messages, oldest first; the last one is to be answered.
    `jurisdiction`, `service` and `as_of` are what is known beside the words; words beat them.
    `language` binds the reply's language; `language_hint` only helps where the words do not tell.
    `for_model` tells whether a chat model, if there is one, may get the words: somebody else's, as
    in a text that was sent on, never leave.
    """

    turns: tuple[str, ...]
    jurisdiction: str | None = None
    service: str | None = None
    language: str | None = None
    language_hint: str | None = None
    as_of: date | None = None
    for_model: bool = True

    @property
    def text(self) -> str:
        """The message to be answered."""
        return self.turns[-1] if self.turns else ""
