"""Judges an answer by its golden question: what is wrong, and how it was found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.answering.answer import Answer, Mode
from bot.answering.plain import plain_text
from bot.evaluation.golden import Golden

# The marks of an answer: each is right or wrong by itself.
Mark = Literal["verdict", "facts", "never", "proof", "language"]
MARKS: tuple[Mark, ...] = ("verdict", "facts", "never", "proof", "language")


@dataclass(frozen=True)
class Fault:
    """What is wrong with an answer, in words, under one of the marks."""

    mark: Mark
    what: str


@dataclass(frozen=True)
class Judged:
    """A golden question with what was answered and what is wrong with it.

    `rank` is the place of the first proving section among those weighed, from 1; None if none was,
    or if only sources prove it. `told` tells whether the reply says what holds at all.
    """

    golden: Golden
    text: str
    faults: tuple[Fault, ...]
    rank: int | None
    trace: tuple[str, ...]
    milliseconds: float
    mode: Mode = "composed"
    told: bool = True

    def right(self, mark: Mark) -> bool:
        """Tell whether nothing is wrong under a mark."""
        return all(fault.mark != mark for fault in self.faults)

    @property
    def is_safe(self) -> bool:
        """Tell whether the verdict and the place are right and nothing barred is said."""
        return self.right("verdict") and self.right("never")

    @property
    def misleads(self) -> bool:
        """Tell whether something wrong is told; asking back, or refusing, misleads nobody."""
        return not self.right("never") or (self.told and not self.right("verdict"))


def judge(golden: Golden, answer: Answer, milliseconds: float) -> Judged:
    """Compare an answer with what is right."""
    text = plain_text(answer)
    return Judged(
        golden=golden,
        text=text,
        faults=tuple(_faults(golden, answer, text)),
        rank=_rank(golden, answer),
        trace=answer.trace,
        milliseconds=milliseconds,
        mode=answer.mode,
        told=_family(answer) == "answered",
    )


def _faults(golden: Golden, answer: Answer, text: str) -> Iterator[Fault]:
    yield from _wrong_case(golden, answer)
    if answer.language != golden.reply_language:
        yield Fault("language", f"in {answer.language}, not {golden.reply_language}")
    plain = folded(text)
    for alternatives in golden.says:
        if not any(folded(one) in plain for one in alternatives):
            yield Fault("facts", f"does not say: {' / '.join(alternatives)}")
    for barred in golden.never:
        if folded(barred) in plain:
            yield Fault("never", f"says: {barred}")
    if golden.proof and _family(answer) == "answered":
        used = {*answer.sections[:1], *(one.id for one in answer.citations)}
        if not used.intersection(golden.proof):
            yield Fault("proof", f"rests on none of: {', '.join(golden.proof)}")


def _wrong_case(golden: Golden, answer: Answer) -> Iterator[Fault]:
    if _family(answer) not in golden.status:
        yield Fault("verdict", f"status {answer.status}, not {' or '.join(golden.status)}")
    elif answer.verdict not in golden.verdict:
        wanted = " or ".join(str(one) for one in golden.verdict)
        yield Fault("verdict", f"verdict {answer.verdict}, not {wanted}")
    if golden.place is not None and answer.jurisdiction != golden.place:
        yield Fault("verdict", f"place {answer.jurisdiction}, not {golden.place}")
    if golden.about is not None and answer.service not in golden.about:
        wanted = " or ".join(str(one) for one in golden.about)
        yield Fault("verdict", f"service {answer.service}, not {wanted}")


def _family(answer: Answer) -> str:
    return answer.status.partition("_")[0]


def _rank(golden: Golden, answer: Answer) -> int | None:
    places = (answer.sections.index(one) for one in golden.proof if one in answer.sections)
    first = min(places, default=None)
    return None if first is None else first + 1


def folded(text: str) -> str:
    """A text for comparing: small letters, single spaces, plain quotation marks."""
    plain = text.casefold().replace("’", "'").replace("\u202f", " ").replace("\xa0", " ")
    return re.sub(r"\s+", " ", plain)
