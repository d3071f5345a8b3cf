"""A module of ours run in a process of its own, so that its memory and its time are its alone."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

from bot.errors import GuideError


@dataclass(frozen=True)
class Memory:
    """What a process holds in memory, and the most it has held, in MB (2**20 bytes)."""

    resident: float
    peak: float


class Child:
    """`python -m module arguments`, spoken to in JSON lines: one in, one out, in order.

    It has this process's environment unless another is given. Left, it is told the end of its
    input and waited for.
    """

    def __init__(
        self, module: str, *arguments: str, environment: Mapping[str, str] | None = None
    ) -> None:
        self._name = module
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def ask(self, request: object) -> Any:
        """Send a line and return the reply; raises GuideError if the child has ended."""
        given = cast(IO[str], self._process.stdin)
        try:
            print(json.dumps(request), file=given, flush=True)
        except BrokenPipeError:
            raise self._ended() from None
        return self.reply()

    def reply(self) -> Any:
        """Return the next line; raises GuideError if the child has ended."""
        line = cast(IO[str], self._process.stdout).readline()
        if not line:
            raise self._ended()
        return json.loads(line)

    def memory(self) -> Memory | None:
        """What it takes now; None where the system has no /proc."""
        status = Path(f"/proc/{self._process.pid}/status")
        return memory_from(status.read_text(encoding="utf-8")) if status.exists() else None

    def _ended(self) -> GuideError:
        return GuideError(f"The process of {self._name} has ended early; see its message above.")


def memory_from(status: str) -> Memory:
    """Read /proc/PID/status. The peak of getrusage() would be no less than that of the parent."""
    values = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    resident, peak = (int(values[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
    return Memory(resident, peak)
