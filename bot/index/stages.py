"""How long the stages of an ingest take."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def timed(took: dict[str, float], stage: str) -> Iterator[None]:
    """Note the seconds of processor time of a stage, those of ended child processes with them."""
    started = _spent()
    yield
    took[stage] = took.get(stage, 0.0) + _spent() - started


def _spent() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)
