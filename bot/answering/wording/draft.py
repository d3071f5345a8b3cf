"""What a model is asked to reply with; nothing in it is believed."""

from __future__ import annotations

from pydantic import BaseModel, Field

from bot.answering.answer import Verdict

# Characters and claims above which a reply is none: bounds for what is read, not for taste.
_LONGEST, _MOST_CLAIMS = 600, 6


class DraftClaim(BaseModel):
    """One statement, the chunk that it rests on, and the words there that say it."""

    text: str = Field(max_length=_LONGEST)
    chunk: str = Field(max_length=40)
    quote: str = Field(max_length=_LONGEST)


class Draft(BaseModel):
    """The wording of an answer."""

    verdict: Verdict
    claims: list[DraftClaim] = Field(min_length=1, max_length=_MOST_CLAIMS)


class Rewriting(BaseModel):
    """What somebody asks, standing alone; `place_words` are words of theirs."""

    about_training: bool
    question: str = Field(max_length=300)
    place: str = Field(max_length=100)
    place_words: str = Field(max_length=200)
