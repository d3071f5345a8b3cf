"""Golden questions: what was asked, and what a right answer must and must never say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field, TypeAdapter, ValidationError, model_validator
from pydantic.dataclasses import dataclass

from bot.answering.question import Question
from bot.errors import GoldenError
from bot.knowledge.doors import STRICT, Code, Slug, Text
from bot.knowledge.faults import Fault, faults_of
from bot.knowledge.guidance import VerdictValue
from bot.knowledge.markdown import read_yaml

# What makes a question what it is; totals are printed by class.
Class = Literal[
    "clear",
    "past",
    "special",
    "missing",
    "ambiguous",
    "premise",
    "follow-up",
    "unsupported",
    "scope",
    "hostile",
]
# What must not happen in a zero-tolerance question.
Zero = Literal[
    "wrong-law", "false-form", "superseded", "unclear-as-yes", "invented-address", "promise"
]
Family = Literal["answered", "clarification", "unanswerable", "guardrail"]


def _listed(value: object) -> object:
    return value if isinstance(value, list | tuple) else [value]


def _alternatives(value: object) -> object:
    return [_listed(one) for one in value] if isinstance(value, list | tuple) else value


OneOrMore = BeforeValidator(_listed)


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Golden:
    """One golden question.

    `status` is the family that is right, or several; `verdict` the right value, several, or none
    where there must be none. `says` lists facts, each as its alternatives: one of them must stand
    in the text; `never` what must not. `proof` names sections (`EEA/meta#late`) and sources of
    which the answer must use one.
    """

    id: Slug
    kind: Class = Field(alias="class")
    turns: Annotated[tuple[str, ...], Field(min_length=1)]
    status: Annotated[tuple[Family, ...], OneOrMore]
    verdict: Annotated[tuple[VerdictValue | None, ...], OneOrMore] = (None,)
    place: Code | None = None
    about: Annotated[tuple[Slug | None, ...], OneOrMore] | None = None
    reply_language: Text
    zero: Zero | None = None
    says: Annotated[tuple[tuple[Text, ...], ...], BeforeValidator(_alternatives)] = ()
    never: tuple[Text, ...] = ()
    proof: tuple[Text, ...] = ()
    jurisdiction: Text | None = None
    service: Text | None = None
    language: Text | None = None
    as_of: date | None = None

    @model_validator(mode="after")
    def _answers_are_proven(self) -> Golden:
        if self.status == ("answered",) and self.kind != "hostile" and not self.proof:
            raise ValueError("an answered question needs proof => name the section or source")
        return self

    @property
    def has_proving_section(self) -> bool:
        """Tell whether a section proves the answer, not sources alone."""
        return any("#" in one for one in self.proof)

    @property
    def question(self) -> Question:
        """The question as it is asked."""
        return Question(
            self.turns,
            jurisdiction=self.jurisdiction,
            service=self.service,
            language=self.language,
            as_of=self.as_of,
        )


@dataclass(frozen=True, kw_only=True, config=STRICT)
class GoldenFile:
    """A file of golden questions: the day on which they are asked, and the questions."""

    today: date
    questions: tuple[Golden, ...]


def read_golden(folder: Path) -> tuple[GoldenFile, ...]:
    """Read all files of a folder, by name; raises GoldenError with every fault there is."""
    faults: list[Fault] = []
    files: list[GoldenFile] = []
    seen: dict[str, str] = {}
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        faults.append(Fault(str(folder), "", "holds no golden questions", "name another folder"))
    for path in paths:
        fields, found = read_yaml(path.read_text(encoding="utf-8"), path.name)
        faults += found
        try:
            one = TypeAdapter(GoldenFile).validate_python(fields)
        except ValidationError as error:
            faults += faults_of(path.name, error, "")
            continue
        files.append(one)
        for question in one.questions:
            if question.id in seen:
                problem = f"the id {question.id} stands in {seen[question.id]} too"
                faults.append(Fault(path.name, question.id, problem, "give it another id"))
            seen[question.id] = path.name
    if faults:
        raise GoldenError("\n".join(str(fault) for fault in faults))
    return tuple(files)


CLASSES: tuple[str, ...] = get_args(Class)
