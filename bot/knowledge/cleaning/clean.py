"""The door: the bytes of an original in, its clean text out, inside bounds of size and time.

A few bytes of a PDF can unfold to gigabytes, and a parser written in C can fall over: each original
is read in a process of its own, whose memory and time end where an honest document's do not, and
which knows none of our settings.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning.child import MEMORY, SECONDS
from bot.knowledge.cleaning.cleaned import Cleaned, checked

_CHILD = "bot.knowledge.cleaning.child"
_ROOT = Path(__file__).parents[3]
_WAIT = 4 * SECONDS  # seconds on the clock, for a machine that has other things to do
_SPLIT = "split it, or save its text as .txt"


def clean(content: bytes, suffix: str, language: str | None = None) -> Cleaned:
    """Give the text of an original as Markdown; the same bytes always give the same text.

    `suffix` (".html", ".pdf", ".xml", ".md", ".txt") says what the bytes are to be, `language`
    (BCP-47) narrows the words by which headings of rulings are known. UnreadableOriginal if they
    are something else, hold no text, or take more than the bounds of size, memory and time.
    """
    checked(content, suffix)
    command = [sys.executable, "-m", _CHILD, suffix, language or ""]
    try:
        done = subprocess.run(  # noqa: S603  (our own interpreter and module)
            command, input=content, capture_output=True, timeout=_WAIT, cwd=_ROOT, env={},
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise UnreadableOriginal(f"takes more than {_WAIT} seconds to read; {_SPLIT}") from error
    if done.returncode != 0:
        raise UnreadableOriginal(_reason(done.returncode))
    answer = json.loads(done.stdout)
    if "refused" in answer:
        raise UnreadableOriginal(answer["refused"])
    return Cleaned(**{**answer, "remarks": tuple(answer["remarks"])})


def _reason(returncode: int) -> str:
    if returncode == -signal.SIGXCPU:
        return f"takes more than {SECONDS} seconds of work to read; {_SPLIT}"
    memory = f"{MEMORY // 10**6:,} MB"
    return f"needs more than {memory} of memory, or breaks its reader; {_SPLIT}"
