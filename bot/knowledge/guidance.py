"""Guidance records: the typed answer for one jurisdiction and one service or provider."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints
from pydantic.dataclasses import dataclass

from bot.knowledge.doors import (
    STRICT,
    Address,
    Certainty,
    Code,
    Dated,
    Fact,
    Slug,
    SourceId,
    Text,
    Withdrawn,
)

# The dated fields of a record.
FIELDS = ("training", "control", "right", "verdict", "limits", "protection", "complaint")

TrainingState = Literal["planned", "running", "paused", "not_used", "unknown"]
VerdictValue = Literal["yes", "partial", "no", "unclear"]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Training(Fact):
    """Whether the company trains on the data in question.

    `begins` is the day announced for a plan, `since` the day it began or was paused if that is not
    `from`; `by` names the authority at whose request it was paused.
    """

    state: TrainingState
    begins: date | None = None
    since: date | None = None
    by: Slug | None = None


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Way:
    """One way to object: a form, a switch, a menu path, a contact page, an e-mail or a letter.

    `path` holds the labels to follow, by language of the app; `word` the word to look for, or the
    name of the switch; `address` where to write.
    `services` limits it to some of the record's services; `covers` tells whether it is for one's
    own content, for what others post or the web holds, or for any.
    """

    kind: Literal["form", "switch", "menu", "contact", "email", "letter"]
    certainty: Certainty
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]
    services: tuple[Slug, ...] = ()
    url: Address | None = None
    path: dict[str, tuple[Text, ...]] = Field(default_factory=dict)
    word: dict[str, Text] = Field(default_factory=dict)
    address: Text | None = None
    reason: Literal["required", "optional", "helps"] | None = None
    login: bool = False
    covers: Literal["own", "third-party", "any"] = "own"


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Control(Dated):
    """The ways that the company offers here; an empty list says that it offers none."""

    ways: tuple[Way, ...]
    certainty: Certainty
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Right(Fact):
    """What the law gives against training."""

    law: Slug
    article: Text | None = None
    gives: Literal[
        "object", "object_if_unlawful", "suspend", "withdraw", "delete", "correct", "none"
    ]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Verdict(Fact):
    """Whether the person can object; `effect`: all of it, the future only, or a precaution."""

    value: VerdictValue
    effect: Literal["full", "future", "precaution", "unknown"] | None = None


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Limits(Fact):
    """What an objection does not do, as ids of catalogue messages `limit-…`."""

    items: tuple[Slug, ...]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Protection(Fact):
    """What one can do without any form, as ids of catalogue messages `protection-…`."""

    items: tuple[Slug, ...]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Complaint(Fact):
    """Whom to complain to; `company_first` if the company must be asked `wait_days` before."""

    authority: Slug
    company_first: bool = False
    wait_days: int | None = Field(default=None, ge=1)


@dataclass(frozen=True, kw_only=True, config=STRICT)
class SectionFields(Dated):
    """What the front matter says of a section: its topic, when it holds, its own verdict if any."""

    topic: Slug
    verdict: VerdictValue | None = None
    asked: tuple[Text, ...] = ()
    services: tuple[Slug, ...] = ()
    certainty: Certainty = "read"


@dataclass(frozen=True, kw_only=True, config=STRICT)
class RecordFields:
    """The front matter of a guidance record, as written."""

    id: Text
    jurisdiction: Code
    service: Slug
    checked: date
    withdrawn: Withdrawn | None = None
    training: tuple[Training, ...] = ()
    control: tuple[Control, ...] = ()
    right: tuple[Right, ...] = ()
    verdict: tuple[Verdict, ...] = ()
    limits: tuple[Limits, ...] = ()
    protection: tuple[Protection, ...] = ()
    complaint: tuple[Complaint, ...] = ()
    sections: dict[Slug, SectionFields] = Field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Section:
    """A question-headed part of a record that stands alone.

    `text` is the slice `[start, end)` of the record's body, heading included.
    """

    id: str
    title: str
    fields: SectionFields
    text: str
    start: int
    end: int
    sources: tuple[str, ...]
    digest: str


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Record:
    """A guidance record: its fields, body and sections."""

    fields: RecordFields
    body: str
    sections: tuple[Section, ...]
    path: str

    @property
    def id(self) -> str:
        """`<JURISDICTION>/<service>`, as its path says."""
        return self.fields.id


@dataclass(frozen=True, kw_only=True, config=STRICT)
class TranslationFields:
    """The front matter of a translation: what it translates, and the digest of each section."""

    translates: Text
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    sections: dict[Slug, str]


@dataclass(frozen=True, kw_only=True, config=STRICT)
class TranslatedSection:
    """A section in another language; `digest` is that of the original it was made from."""

    id: str
    title: str
    text: str
    digest: str
