"""What the words of a message say of where a person lives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a person lives, as far as their words say.

    `jurisdiction` is an ISO 3166-1 or 3166-2 code, `EU` or `EEA`; None if nothing decides.
    `candidates` are what an ambiguous name may mean, the likeliest first: to be asked about.
    `nationality` is set when only a nationality was said, which decides nothing by itself.
    `former` is where somebody says to have lived, if nothing else was said.
    `words` are the words that this rests on, `by_law` tells whether they name a law alone.
    """

    jurisdiction: str | None = None
    candidates: tuple[str, ...] = ()
    nationality: str | None = None
    former: str | None = None
    words: str = ""
    by_law: bool = False
