"""What a model may cost: tokens a day, rest after failures, and what was worded already."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

Value = TypeVar("Value")

KEPT_SECONDS = 3_600.0
_MOST_KEPT = 512
# After so many failures in a row the model is left alone for a while, so that people do not wait
# in vain one after the other.
FAILURES, _REST_SECONDS = 3, 60.0


class Ceiling:
    """Tokens of a day (UTC): estimated before a call, corrected after it; any thread may ask."""

    def __init__(self, per_day: int, today: Callable[[], date]) -> None:
        self._per_day = per_day
        self._today = today
        self._day = today()
        self._lock = threading.Lock()
        self.used = 0

    def take(self, tokens: int) -> bool:
        """Count tokens as used if the day has that many left."""
        with self._lock:
            if self._today() != self._day:
                self._day, self.used = self._today(), 0
            if self.used + tokens > self._per_day:
                return False
            self.used += tokens
            return True

    def correct(self, estimated: int, used: int) -> None:
        """Put what a call really used in the place of its estimate."""
        with self._lock:
            self.used = max(0, self.used + used - estimated)


class Rest:
    """Lets a failing model rest; `seconds` is a clock that never goes back.

    With `after` None it never rests, as when a run is to show what becomes of every question.
    """

    def __init__(self, seconds: Callable[[], float], after: int | None = FAILURES) -> None:
        self._seconds = seconds
        self._after = after
        self._failures = 0
        self._until = 0.0

    @property
    def is_on(self) -> bool:
        """Whether the model is to be left alone."""
        return self._seconds() < self._until

    def note(self, replied: bool) -> None:
        """Count a call that was replied to in time, or was not."""
        self._failures = 0 if replied else self._failures + 1
        if self._after is not None and self._failures >= self._after:
            self._until = self._seconds() + _REST_SECONDS


class Kept(Generic[Value]):
    """Values kept in memory for an hour, under keyed hashes that nobody can read words from."""

    def __init__(self, seconds: Callable[[], float], most: int = _MOST_KEPT) -> None:
        self._seconds = seconds
        self._most = most
        self._secret = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._values: OrderedDict[bytes, tuple[float, Value]] = OrderedDict()

    def get(self, *of: str) -> Value | None:
        """The value kept for these texts, unless its hour is over."""
        key = self._key(of)
        with self._lock:
            self._drop_old()
            found = self._values.get(key)
        return found[1] if found else None

    def put(self, value: Value, *of: str) -> None:
        """Keep a value for these texts."""
        key = self._key(of)
        with self._lock:
            self._values.pop(key, None)  # the oldest stands first
            self._values[key] = (self._seconds() + KEPT_SECONDS, value)
            self._drop_old()
            if len(self._values) > self._most:
                self._values.popitem(last=False)

    def _drop_old(self) -> None:
        now = self._seconds()
        while self._values and next(iter(self._values.values()))[0] <= now:
            self._values.popitem(last=False)

    def _key(self, of: tuple[str, ...]) -> bytes:
        digest = hashlib.blake2b(key=self._secret, digest_size=16)
        for text in of:
            digest.update(f"{len(text)}:{text}".encode("utf-8", "replace"))
        return digest.digest()
