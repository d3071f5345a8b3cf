"""What a name in a message can be to the person who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.answering.places.mentions import Mention


class Role(IntEnum):
    """What a name is to the person; of several names, those of the highest role decide."""

    DENIED = -1  # "not the one in Spain"
    NOTHING = 0
    FORMER = 1
    NATIONALITY = 2
    LAW = 3
    SOMEBODY = 4
    WORKPLACE = 5  # "my boss", "a firm in Graz"
    GROUP = 6
    PLACE = 7
    ANYBODY = 8  # "someone in Vienna"
    BARE = 9  # a sentence of its own: "Denver. Why can people in Spain object?"
    ORIGIN = 10
    ACCOUNT = 11
    RESIDENCE = 12
    CORRECTION = 13


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention with its role; `close`: words of that role stand right beside the name."""

    mention: Mention
    role: Role
    close: bool = False
