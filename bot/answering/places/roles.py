"""What a name in a message can be to the person who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.answering.places.mentions import Mention


class Role(IntEnum):
    """What a name is to the person; of several names, those of the highest role decide."""

    NOTHING = 0
    FORMER = 1
    NATIONALITY = 2
    LAW = 3
    SOMEBODY = 4
    GROUP = 5
    PLACE = 6
    ORIGIN = 7
    ACCOUNT = 8
    RESIDENCE = 9
    CORRECTION = 10


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention with its role; `close`: words of that role stand right beside the name."""

    mention: Mention
    role: Role
    close: bool = False
