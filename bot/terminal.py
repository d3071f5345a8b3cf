"""The commands that talk through standard input and output."""

from __future__ import annotations

import argparse
import sys
import time
from typing import BinaryIO, TextIO

from bot.answering.answer import Answer
from bot.answering.lines import (
    AskLine,
    SearchLine,
    answer_line,
    bad_request_line,
    read_line,
    search_line,
)
from bot.answering.plain import plain_text
from bot.answering.question import Question
from bot.app import LiveGuide
from bot.errors import BadRequest
from bot.index.search import NEAR_ENOUGH, Scope, SearchResult
from bot.knowledge.read import Knowledge

# The dialogue that opens a chat, answered live: what the bot asks back, and what it then says.
SAMPLE = (
    "Can I stop Meta from training AI on my Instagram posts?",
    "I live in Ireland",
)
_TURNS = 6


def chat(guide: LiveGuide, given: TextIO, out: TextIO) -> int:
    """Hold a conversation: one line is one message; ends with 0 at the end of input."""
    turns: list[str] = []
    for line in SAMPLE:
        print(f"> {line}\n", file=out)
        _say_turn(guide, turns, line, out)
    turns = []
    asks = given.isatty()
    print("—" * 40 + "\nYour turn. One line is one message; end with Ctrl-D.\n", file=out)
    while True:
        if asks:
            print("> ", end="", file=out, flush=True)
        line = given.readline()
        if not line:
            return 0
        _say_turn(guide, turns, line.rstrip("\r\n"), out)


def _say_turn(guide: LiveGuide, turns: list[str], line: str, out: TextIO) -> None:
    turns.append(line)
    del turns[:-_TURNS]
    answer = guide.answer(Question(turns=tuple(turns)))
    print(f"{plain_text(answer)}\n", file=out, flush=True)


def ask(guide: LiveGuide, options: argparse.Namespace, given: TextIO, out: TextIO) -> int:
    """Print one answer as a person would see it, or as a JSON line."""
    text = options.question if options.question is not None else given.read()
    question = Question(
        turns=(text,),
        jurisdiction=options.jurisdiction,
        service=options.service,
        language=options.language,
        as_of=options.as_of,
    )
    started = time.perf_counter()
    answer = guide.answer(question)
    if options.json:
        print(answer_line(None, answer, _since(started)), file=out, flush=True)
        return 0
    print(plain_text(answer), file=out)
    if options.explain:
        print(f"\n{explained(answer)}", file=out)
    return 0


def explained(answer: Answer) -> str:
    """How an answer was found, line by line."""
    head = f"--- {answer.answer_id}: {answer.status}, {answer.verdict}, {answer.jurisdiction}"
    return "\n".join([head, *(f"    {line}" for line in answer.trace)])


def ask_lines(guide: LiveGuide, given: BinaryIO, out: TextIO) -> int:
    """Answer JSON lines in order, each flushed at once; a bad line does not end the stream."""
    for raw in given:
        if not raw.strip():
            continue
        started = time.perf_counter()
        try:
            request = read_line(raw.decode("utf-8", errors="replace"), AskLine)
        except BadRequest as problem:
            print(bad_request_line(str(problem), guide.clock()), file=out, flush=True)
            continue
        answer = guide.answer(request.to_question())
        print(answer_line(request.id, answer, _since(started)), file=out, flush=True)
    return 0


def search(guide: LiveGuide, options: argparse.Namespace, given: TextIO, out: TextIO) -> int:
    """Print what is found for one query."""
    text = options.query if options.query is not None else given.read()
    line = SearchLine(
        query=text, k=options.k, jurisdiction=options.jurisdiction, service=options.service
    )
    results, refused = _found(guide, line)
    if options.json:
        print(search_line(None, results, refused), file=out, flush=True)
        return 0
    if refused:
        print("Nothing is near enough.", file=out)
    for result in () if refused else results:
        chunk = result.chunk
        print(f"{result.similarity:.3f}  {chunk.document}  [{chunk.start}:{chunk.end}]", file=out)
        print("       " + " ".join(chunk.text.split())[:160], file=out)
    return 0


def search_lines(
    guide: LiveGuide, options: argparse.Namespace, given: BinaryIO, out: TextIO
) -> int:
    """Search for JSON lines in order, each flushed at once."""
    for raw in given:
        if not raw.strip():
            continue
        try:
            line = read_line(raw.decode("utf-8", errors="replace"), SearchLine)
        except BadRequest as problem:
            print(bad_request_line(str(problem), guide.clock()), file=out, flush=True)
            continue
        results, refused = _found(guide, line)
        print(search_line(line.id, results, refused), file=out, flush=True)
    return 0


def _found(guide: LiveGuide, line: SearchLine) -> tuple[tuple[SearchResult, ...], bool]:
    now = guide.guide
    scope = _scope(now.knowledge, line)
    results = now.search(line.query, scope, line.k)
    refused = not results or results[0].similarity < NEAR_ENOUGH
    return results, refused


def _scope(knowledge: Knowledge, line: SearchLine) -> Scope:
    from bot.answering.situation import services_of

    places = knowledge.jurisdictions.chain(line.jurisdiction) if line.jurisdiction else ()
    return Scope(
        jurisdictions=places,
        services=services_of(knowledge, line.service) if line.service else (),
    )


def about(guide: LiveGuide, out: TextIO) -> int:
    """Tell versions, engine and model, snapshot, knowledge date and sizes."""
    from importlib.metadata import version

    snapshot = guide.snapshot
    manifest = snapshot.manifest
    knowledge = guide.guide.knowledge
    packages = ("chromadb", "langchain-core", "langchain-chroma", "python-telegram-bot")
    size = sum(path.stat().st_size for path in snapshot.path.rglob("*") if path.is_file())
    rows = {
        "python": sys.version.split()[0],
        **{name: version(name) for name in packages},
        "embeddings": manifest.embeddings,
        "snapshot": f"{snapshot.name}, built {manifest.built}",
        "knowledge": f"{manifest.knowledge_date}, digest {manifest.knowledge_digest[:12]}",
        "records": str(len(knowledge.records)),
        "sources": str(len(knowledge.sources)),
        "chunks": f"{manifest.chunks} of {manifest.dimension} numbers",
        "on disk": f"{size / 1e6:.1f} MB",
    }
    width = max(map(len, rows))
    for name, value in rows.items():
        print(f"{name:<{width}}  {value}", file=out)
    return 0


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000
