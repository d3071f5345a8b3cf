"""Fits the weights by which a section is chosen to the golden questions.

    python -m tests.answering.weights

prints them as they would stand in `bot/answering/choosing.py`, and how often the proving section
comes first: with the weights in use, and with weights fitted without the questions measured on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.answering.choosing import FITTED, Weights
from bot.answering.guide import Guide
from bot.app import open_live_guide
from bot.evaluation.golden import Golden, read_golden
from bot.settings import read_settings

GOLDEN = Path(__file__).parents[1] / "golden"
NAMES = tuple(one.name for one in fields(Weights))
NOTHING = Weights(**dict.fromkeys(NAMES, 0.0))
# The questions are parted into so many, and each part is measured with weights of the others.
_PARTS = 5
# Steps up the likelihood; Adam's rates, and a slight pull to zero.
_STEPS, _RATE, _PULL = 300, 0.05, 1e-3
# Cosines lie close together; as large as the other evidence they are fitted as fast.
_SCALE = np.asarray([10.0 if name in ("near", "words") else 1.0 for name in NAMES])


@dataclass(frozen=True)
class Weighed:
    """A question's sections: what speaks for each (`[sections, weights]`), and which prove it."""

    evidence: NDArray[np.float64]
    proving: NDArray[np.bool_]


def weighed(guide: Guide, questions: Iterable[Golden]) -> Iterator[Weighed]:
    """The evidence of all questions that a section proves and that are answered by sections.

    A score is a sum over the weights, so with one of them alone it is that one's evidence.
    """
    alone = [replace(guide, weights=replace(NOTHING, **{name: 1.0})) for name in NAMES]
    for golden in questions:
        found = [{one.id: one.score for one in each.weighed(golden.question)} for each in alone]
        names = list(found[0])
        proving = np.asarray([name in golden.proof for name in names], dtype=bool)
        if proving.any():
            evidence = np.asarray([[each[name] for each in found] for name in names])
            yield Weighed(evidence * _SCALE, proving)


def fitted(questions: Sequence[Weighed]) -> NDArray[np.float64]:
    """Weights that make the proving sections likeliest, each section as likely as e to its score."""
    weights, mean, square = (np.zeros(len(NAMES)) for _ in range(3))
    for step in range(1, _STEPS + 1):
        slope = _PULL * weights + sum(_slope(one, weights) for one in questions) / len(questions)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        size = np.sqrt(square / (1 - 0.99**step)) + 1e-8
        weights = weights - _RATE * mean / (1 - 0.9**step) / size
    return weights


def _slope(one: Weighed, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    scores = one.evidence @ weights
    likely = np.maximum(np.exp(scores - scores.max()), 1e-12)
    right = likely * one.proving
    slope: NDArray[np.float64] = one.evidence.T @ (likely / likely.sum() - right / right.sum())
    return slope


def first(questions: Sequence[Weighed], weights: NDArray[np.float64]) -> float:
    """The share of questions whose best section proves the answer."""
    return float(np.mean([one.proving[(one.evidence @ weights).argmax()] for one in questions]))


def on_day(guide: Guide, day: date) -> Guide:
    """The guide as on a day."""
    return replace(guide, today=lambda: day)


def main() -> None:
    """Print the weights and the shares."""
    guide = open_live_guide(read_settings()).guide
    files = [*read_golden(GOLDEN), *read_golden(GOLDEN / "special")]
    questions = [
        one for file in files for one in weighed(on_day(guide, file.today), file.questions)
    ]
    in_use = np.asarray(list(asdict(FITTED).values())) / _SCALE
    left_out = np.mean(
        [
            first(
                questions[part::_PARTS],
                fitted([one for at, one in enumerate(questions) if at % _PARTS != part]),
            )
            for part in range(_PARTS)
        ]
    )
    found = fitted(questions) * _SCALE
    for name, weight in zip(NAMES, found / found[NAMES.index("near")], strict=True):
        print(f"{name}: {weight:.4f}")
    print(f"\n{len(questions)} questions, proving section first: {first(questions, in_use):.1%}")
    print(f"with weights of the other four fifths: {left_out:.1%}")


if __name__ == "__main__":
    main()
