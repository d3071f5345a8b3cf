"""Takes from a model what somebody may have asked, where our own rules found nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.answering.cleaning import clean
from bot.answering.guardrails import check
from bot.answering.query import Query, Tools
from bot.answering.question import Question
from bot.answering.wording.draft import Rewriting
from bot.answering.wording.prompts import REWRITING
from bot.answering.wording.writing import Writer

# Cosine from which an English question is taken for what somebody asked in whatever language: odd
# ways of asking lie at 0.82 to 0.85, talk of other things at 0.75.
SAME_QUESTION = 0.82
_TURNS = 3
# What is rewritten: where nothing was understood. No guardrail can be undone so.
NOT_UNDERSTOOD = frozenset({"unanswerable_out_of_scope", "clarification_jurisdiction"})
_FEWEST_WORDS = 3


def understood(
    writer: Writer,
    question: Question,
    query: Query,
    status: str,
    tools: Tools,
    near: Callable[[str, str], float],
    until: float,
) -> Query | None:
    """The query as a model understands it where our rules did not; None to leave it as it is.

    `status` is that of the reply without it. Who only left out the country is asked for it at
    once, in the languages that we read.
    """
    turns = [clean(turn) for turn in question.turns[-_TURNS:]]
    if status not in NOT_UNDERSTOOD or not turns:
        return None
    foreign = _foreign_language(turns[-1], tools) is not None
    if not foreign and (
        status != "unanswerable_out_of_scope" or len(turns[-1].split()) < _FEWEST_WORDS
    ):
        return None
    rewriting = writer.rewrite(turns, until)
    if rewriting is None:
        return None
    found = believed(rewriting, query, turns, tools, near)
    gains = found is not None and (
        status == "unanswerable_out_of_scope" or found.jurisdiction != query.jurisdiction
    )
    writer.count("rewritten" if gains else "rewriting not believed")
    return found if gains else None


def believed(
    rewriting: Rewriting,
    query: Query,
    turns: Sequence[str],
    tools: Tools,
    near: Callable[[str, str], float],
) -> Query | None:
    """The query with what can be believed of a rewriting; None if nothing can.

    The question must be near the person's own words, and be no order. A place is believed where
    our rules know no name of one in these words, and their language calls it so.
    """
    question = rewriting.question.strip()
    if not rewriting.about_training or not question or check(question):
        return None
    if near(question, turns[-1]) < SAME_QUESTION:
        return None
    place = query.jurisdiction or _place(rewriting, turns, tools)
    return replace(
        query,
        text=question,
        turn="",
        topics=tools.cues.found(question),
        jurisdiction=place,
        candidates=() if place else query.candidates,
        nationality=None if place else query.nationality,
        signs=replace(query.signs, ai=True, subject=True),
        trace=(*query.trace, f"model, prompt {REWRITING}: {question} ({place})"),
    )


def _place(rewriting: Rewriting, turns: Sequence[str], tools: Tools) -> str | None:
    """The country named, if the person's words hold its name in their own language."""
    from babel import Locale

    code = tools.gazetteer.lookup(rewriting.place) if rewriting.place else None
    words = rewriting.place_words.strip().casefold()
    said = " ".join(turns[-_TURNS:]).casefold()
    language = _foreign_language(turns[-1], tools)
    if not code or not words or words not in said or language is None:
        return None
    if any(tools.gazetteer.mentioned(turn, None) for turn in turns[-_TURNS:]):
        return None
    name = Locale.parse(language).territories.get(code, "").casefold()
    return code if name and name in words else None


def _foreign_language(text: str, tools: Tools) -> str | None:
    """The language of a text, if it is none that the bot speaks."""
    detected = tools.detector.detect(text, None)
    ours = {tag.split("-")[0] for tag in tools.languages}
    return detected.language if detected.sure and detected.language not in ours else None
