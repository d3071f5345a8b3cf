"""The bot's own words: who translates them, and into which language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

DEFAULT_LANGUAGE: Final = "en"


class Translator(Protocol):
    """Says a message of the catalogues in a language, with values for its placeholders."""

    def __call__(self, language: str, message_id: str, /, **values: str | int) -> str:
        """Return the message as plain text."""
        ...


def pick_language(chosen: str | None, hint: str | None, supported: Iterable[str]) -> str:
    """Return the supported language nearest to what the person chose, else to Telegram's hint.

    `hint` is the language of their Telegram (`pt-br`, `zh-hans`), as they never told it to us.
    """
    known = {language.casefold(): language for language in supported}
    for wanted in (chosen, hint):
        if not wanted:
            continue
        wanted = wanted.casefold().replace("_", "-")
        main = wanted.partition("-")[0]
        relatives = (name for folded, name in known.items() if folded.partition("-")[0] == main)
        found = known.get(wanted) or known.get(main) or next(relatives, None)
        if found is not None:
            return found
    return DEFAULT_LANGUAGE
