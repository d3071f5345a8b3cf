"""The commands that talk through standard input and output."""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections.abc import Callable
from typing import BinaryIO, TextIO

from bot.answering.answer import Answer
from bot.answering.lines import (
    AskLine,
    Line,
    SearchLine,
    answer_line,
    bad_request_line,
    failure_line,
    lines_of,
    read_line,
    search_line,
)
from bot.answering.plain import plain_text
from bot.answering.question import Question
from bot.errors import BadRequest, GuideError
from bot.live import LiveGuide
from bot.telegram.failures import describe

_LOG = logging.getLogger(__name__)

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


def ask(guide: LiveGuide, request: AskLine, options: argparse.Namespace, out: TextIO) -> int:
    """Print one answer as a person would see it, or as a JSON line."""
    started = time.perf_counter()
    answer = guide.answer(request.to_question())
    if options.json:
        print(answer_line(request.id, answer, _since(started)), file=out, flush=True)
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
    """Answer JSON lines in order, each flushed at once; no request ends the stream."""

    def answered(request: AskLine) -> str:
        started = time.perf_counter()
        answer = guide.answer(request.to_question())
        return answer_line(request.id, answer, _since(started))

    for line in lines_of(given):
        print(_reply(line, AskLine, answered, guide), file=out, flush=True)
    return 0


def search(guide: LiveGuide, request: SearchLine, options: argparse.Namespace, out: TextIO) -> int:
    """Print what is found for one query."""
    results = guide.find(request.query, request.jurisdiction, request.service, request.k)
    if options.json:
        print(search_line(request.id, results), file=out, flush=True)
        return 0
    if not results:
        print("Nothing is near enough.", file=out)
    for result in results:
        chunk = result.chunk
        print(f"{result.similarity:.3f}  {chunk.document}  [{chunk.start}:{chunk.end}]", file=out)
        print("       " + " ".join(chunk.text.split())[:160], file=out)
    return 0


def search_lines(guide: LiveGuide, given: BinaryIO, out: TextIO) -> int:
    """Search for JSON lines in order, each flushed at once; no request ends the stream."""

    def found(request: SearchLine) -> str:
        results = guide.find(request.query, request.jurisdiction, request.service, request.k)
        return search_line(request.id, results)

    for line in lines_of(given):
        print(_reply(line, SearchLine, found, guide), file=out, flush=True)
    return 0


def _reply(line: bytes, kind: type[Line], answered: Callable[[Line], str], guide: LiveGuide) -> str:
    """The reply line to a request line, whatever goes wrong."""
    try:
        request = read_line(line, kind)
    except BadRequest as problem:
        return bad_request_line(str(problem), guide.clock())
    try:
        return answered(request)
    except GuideError as error:
        _LOG.error("A request could not be answered: %s", error)
        return failure_line(request.id, "unavailable", guide.clock())
    except Exception as error:  # a fault of ours in one request must not end the others
        _LOG.error("A request failed: %s", describe(error))
        return failure_line(request.id, "internal", guide.clock())


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
