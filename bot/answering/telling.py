"""Tells a section: in its own words or its translation's, or in a model's as far as they hold."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.answer import Block, Span
from bot.answering.choosing import Chosen
from bot.answering.pieces import pieces
from bot.answering.sources import Notes
from bot.answering.wording.facts import TOKEN_PARTS
from bot.answering.wording.writing import Wording
from bot.knowledge.doors import Certainty
from bot.knowledge.read import Knowledge
from bot.locales import say


def section_blocks(
    knowledge: Knowledge, chosen: Chosen, language: str, notes: Notes
) -> list[Block]:
    """A section's paragraphs and lists, in the person's language where it is translated."""
    text, translated = section_text(knowledge, chosen, language)
    blocks = []
    if not translated:
        blocks.append(Block("note", (Span(say(language, "note-untranslated")),)))
    for piece in pieces(text):
        blocks.append(Block(piece.kind, notes.spans(piece.text), piece.number))
    blocks[-1] = _as_sure(blocks[-1], chosen.section.fields.certainty, text, language)
    return blocks


def worded_blocks(
    knowledge: Knowledge, chosen: Chosen, wording: Wording, language: str, notes: Notes
) -> list[Block]:
    """A section in a model's words, as far as they are borne out, then what they leave out of it.

    Each claim shows the sources of the sentences that it rests on.
    """
    links = dict(wording.links)
    blocks = []
    for claim in wording.claims:
        spans = []
        for part in TOKEN_PARTS.split(claim.text):
            spans.append(Span(links[part], url=links[part]) if part in links else Span(part))
        passage = " ".join(one.text for one in claim.sentences)
        for name in claim.sources:
            source = knowledge.sources.get(name)
            spans += [Span(" "), notes.mark(source, passage)] if source else []
        block = Block("text", tuple(span for span in spans if span.text))
        blocks.append(_as_sure(block, claim.certainty, claim.text, language))
    text, translated = section_text(knowledge, chosen, language)
    left = [
        Block(piece.kind, notes.spans(words), piece.number)
        for piece, words in zip(pieces(text), wording.left, strict=True)
        if words
    ]
    if left:
        blocks += [] if translated else [Block("note", (Span(say(language, "note-untranslated")),))]
        left[-1] = _as_sure(left[-1], chosen.section.fields.certainty, text, language)
    return blocks + left


def _as_sure(block: Block, certainty: Certainty, text: str, language: str) -> Block:
    """The block with how sure it is, unless the text says so where it matters."""
    words = "" if certainty in ("opened", "read") else say(language, f"certainty-{certainty}")
    if not words or words in text:
        return block
    return replace(block, spans=(*block.spans, Span(f" ({words})")))


def section_text(knowledge: Knowledge, chosen: Chosen, language: str) -> tuple[str, bool]:
    """A section's text, heading included, and whether it is in that language."""
    if language.split("-")[0] == "en":
        return chosen.section.text, True
    for name in (language, language.split("-")[0]):
        sections = knowledge.translations.get((chosen.record.id, name), {})
        if chosen.section.id in sections:
            return sections[chosen.section.id].text, True
    return chosen.section.text, False
