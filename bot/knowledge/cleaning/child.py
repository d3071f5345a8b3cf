"""The process that one original is read in: `python -m bot.knowledge.cleaning.child .pdf en`."""

from __future__ import annotations

import json
import resource
import sys
from contextlib import suppress
from dataclasses import asdict

from bot.errors import UnreadableOriginal
from bot.knowledge.cleaning.cleaned import cleaned

SECONDS = 60
"""CPU time of one document; the PDF of the GDPR, with 87 pages, takes 0.6 seconds."""

MEMORY = 1_500_000_000
"""Bytes of address space of the process; the PDF of the GDPR takes 40 million of them."""


def main() -> None:
    """Read an original from standard input, and write what became of it as JSON."""
    for limit, soft, hard in (
        (resource.RLIMIT_CPU, SECONDS, SECONDS + 5),
        (resource.RLIMIT_AS, MEMORY, MEMORY),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with suppress(ValueError):  # a stricter limit than ours is set already
            resource.setrlimit(limit, (soft, hard))
    content = sys.stdin.buffer.read()
    suffix, language = sys.argv[1:]
    try:
        answer: dict[str, object] = asdict(cleaned(content, suffix, language or None))
    except UnreadableOriginal as error:
        answer = {"refused": str(error)}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
