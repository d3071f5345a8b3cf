"""What is kept of an answer that was given, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

# A complaint has to wait a month for the company first, and may take another two to come up.
EXPLAINED_DAYS: Final = 100


@dataclass(frozen=True, kw_only=True)
class Given:
    """An answer that was given: what was understood, and the edition of the knowledge it is from.

    `case` is the code of its case, None for a question back or a refusal. `digest` is that of its
    text, so that a rebuilt one can be compared.
    """

    answer_id: str
    day: date
    edition: str
    status: str
    verdict: str | None
    jurisdiction: str | None
    service: str | None
    as_of: date
    topic: str | None
    language: str
    mode: str
    case: str | None
    digest: str
