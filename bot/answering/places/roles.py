"""What a name in a message can be to the person who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.answering.places.mentions import Mention


class Role(IntEnum):
    """What a name is to the person; of several names, those of the highest role decide."""

    NOTHING = 0
    NATIONALITY = 1
    LAW = 2
    GROUP = 3
    PLACE = 4
    ORIGIN = 5
    ACCOUNT = 6
    RESIDENCE = 7
    CORRECTION = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention with its role; `close`: words of that role stand right beside the name."""

    mention: Mention
    role: Role
    close: bool = False
