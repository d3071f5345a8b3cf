"""The commands: `python -m bot COMMAND`."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import BadRequest, GuideError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evaluation.golden import Golden
    from bot.live import LiveGuide
    from bot.settings import Settings


def arguments(given: list[str]) -> argparse.Namespace:
    """Read the command line; heavy libraries are loaded only by the command that needs them."""
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Tells people whether and how they can object to AI training on their posts.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    chat = commands.add_parser("chat", help="the conversation in the terminal (the default)")
    chat.set_defaults(run=run_chat)
    telegram = commands.add_parser("telegram", help="the bot on Telegram (default with a token)")
    telegram.set_defaults(run=run_telegram)
    ask = commands.add_parser("ask", help="one answer; with --json and no question, JSON lines")
    ask.set_defaults(run=run_ask)
    ask.add_argument("question", nargs="?")
    ask.add_argument("--jurisdiction", metavar="C", help="ISO code: IE, GB, US-CA, EU ...")
    ask.add_argument("--service", metavar="S", help="instagram, facebook, whatsapp, meta ...")
    ask.add_argument("--language", metavar="L", help="of the reply: en, de, pt ...")
    ask.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD")
    ask.add_argument("--explain", action="store_true", help="add the way it was found")
    ask.add_argument("--json", action="store_true", help="reply as a JSON line")
    search = commands.add_parser("search", help="retrieval alone; --json as in ask")
    search.set_defaults(run=run_search)
    search.add_argument("query", nargs="?")
    search.add_argument("--index", type=Path, metavar="DIR", help="instead of OPTOUT_INDEX_DIR")
    search.add_argument("-k", type=int, default=8, metavar="N", help="results at the most")
    search.add_argument("--jurisdiction", metavar="C")
    search.add_argument("--service", metavar="S")
    search.add_argument("--json", action="store_true")
    about = commands.add_parser("about", help="versions, model, snapshot, knowledge date, sizes")
    about.set_defaults(run=run_about)
    coverage = commands.add_parser("coverage", help="what the knowledge covers, and what it lacks")
    coverage.set_defaults(run=run_coverage)
    coverage.add_argument("--knowledge", type=Path, default=Path("knowledge"), metavar="DIR")
    coverage.add_argument("--json", action="store_true")
    evaluate = commands.add_parser(
        "evaluate", help="ask the golden questions and judge the answers"
    )
    evaluate.set_defaults(run=run_evaluate)
    evaluate.add_argument("--golden", type=Path, default=Path("tests/golden"), metavar="DIR")
    evaluate.add_argument("--out", type=Path, default=Path(".evaluation"), metavar="DIR")
    evaluate.add_argument("--gate", action="store_true", help="exit 1 below what is needed")
    evaluate.add_argument("--explain", action="store_true", help="add the way each was found")
    evaluate.add_argument(
        "--model",
        type=int,
        nargs="?",
        const=100,
        metavar="N",
        help="ask N (100) of them without and with OPTOUT_CHAT_MODEL, side by side",
    )
    benchmark = commands.add_parser("benchmark", help="CPU time of an answer and of its parts")
    benchmark.set_defaults(run=run_benchmark)
    benchmark.add_argument("--questions", type=int, default=200, metavar="N")
    benchmark.add_argument("--data", type=Path, metavar="DIR", help="measure retrieval on its sets")
    explain = commands.add_parser("explain", help="how an answer came about, by its number")
    explain.set_defaults(run=run_explain)
    explain.add_argument("answer_id", metavar="ANSWER_ID", help="the number under the answer")
    explain.add_argument("--json", action="store_true")
    feedback = commands.add_parser("feedback", help="what people reported of answers")
    feedback.set_defaults(run=run_feedback)
    feedback.add_argument("--json", action="store_true", help="every field, an object a line")
    feedback.add_argument("--export", type=Path, metavar="FILE", help="write that into a file")
    feedback.add_argument("--golden", type=int, metavar="NUMBER", help="as a golden question")
    feedback.add_argument("--to", type=Path, metavar="FILE", help="append the golden question")
    feedback.add_argument("--knowledge", type=Path, default=Path("knowledge"), metavar="DIR")
    feedback.add_argument("--delete", type=int, metavar="NUMBER", help="delete a report")
    options = parser.parse_args(given)
    if options.command is None:
        options.run = run_default
    return options


def main(given: list[str]) -> int:
    """Run a command; returns 1 for an expected failure, 2 for a bad setting or request."""
    _prepare_streams()
    options = arguments(given)
    try:
        status: int = options.run(options)
    except (SettingsError, BadRequest) as error:
        print(error, file=sys.stderr)
        return 2
    except GuideError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        _stop_writing()
        return 0
    except OSError as error:
        print(f"{error}. Check the paths in .env or on the command line.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _prepare_streams() -> None:
    """Write UTF-8 whatever the terminal's encoding, for answers are in many scripts.

    A closed standard input is one at its end, and bytes that are no text do not end an open one.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO())
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def _stop_writing() -> None:
    """Let go of what nobody reads any more, or Python tries to write it once more at its end."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def run_default(options: argparse.Namespace) -> int:
    """Talk on Telegram if there is a token, else here."""
    from bot.settings import read_settings

    token = read_settings().telegram_bot_token
    return run_telegram(options) if token else run_chat(options)


def run_chat(_: argparse.Namespace) -> int:
    """Hold the conversation in the terminal."""
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.store.answers import answers_noted
    from bot.terminal import chat

    settings = read_settings()
    with answers_noted(settings.optout_database_url) as log:
        return chat(open_live_guide(settings, log=log), sys.stdin, sys.stdout)


def run_ask(options: argparse.Namespace) -> int:
    """Answer one question, or JSON lines."""
    from bot.answering.lines import AskLine, read_fields
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.store.answers import answers_noted
    from bot.terminal import ask, ask_lines

    settings = read_settings()
    if options.json and options.question is None:
        with answers_noted(settings.optout_database_url) as log:
            return ask_lines(open_live_guide(settings, log=log), sys.stdin.buffer, sys.stdout)
    if options.question is None:
        options.question = sys.stdin.read()
    request = read_fields(vars(options), AskLine)
    with answers_noted(settings.optout_database_url) as log:
        return ask(open_live_guide(settings, log=log), request, options, sys.stdout)


def run_explain(options: argparse.Namespace) -> int:
    """Tell how an answer came about, from what is kept of it."""
    from bot.maintenance.explaining import as_json, as_text, explain_number
    from bot.settings import read_settings

    explanation = explain_number(read_settings(), options.answer_id)
    print(as_json(explanation) if options.json else as_text(explanation))
    return 0


def run_coverage(options: argparse.Namespace) -> int:
    """Show what the knowledge folder covers today."""
    import shutil

    from bot.evaluation.coverage import cover, table
    from bot.knowledge.read import read_knowledge
    from bot.live import today

    knowledge, faults = read_knowledge(options.knowledge)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 1
    coverage = cover(knowledge, today())
    width = shutil.get_terminal_size((120, 40)).columns
    print(coverage.as_json() if options.json else table(coverage, width))
    return 0


def run_evaluate(options: argparse.Namespace) -> int:
    """Ask the golden questions, judge the answers and write the report."""
    from bot.evaluation.beside import spread
    from bot.evaluation.evaluate import agreement_on, day_of, evaluate, run
    from bot.evaluation.golden import read_golden
    from bot.live import LiveGuide
    from bot.settings import read_settings

    files = read_golden(options.golden)
    settings = read_settings()
    day = day_of(files)
    questions = [question for file in files for question in file.questions]
    guide = LiveGuide(settings.optout_index_dir, settings.optout_embeddings, clock=lambda: day)
    if options.model is not None:
        return run_beside(settings, guide, spread(questions, options.model), options)
    judged = run(guide, questions)
    share = agreement_on(guide.snapshot, guide.embedder, questions)
    print(f"Chroma's ten nearest chunks are the exact ones in {share:.1%}.")
    misses = evaluate(judged, options.out, sys.stdout, options.explain).misses()
    for miss in misses:
        print(f"Below what is needed: {miss}", file=sys.stderr)
    return 1 if options.gate and misses else 0


def run_beside(
    settings: Settings, guide: LiveGuide, questions: Sequence[Golden], options: argparse.Namespace
) -> int:
    """Ask golden questions without and with the chat model; `--gate` lets none be worse."""
    from dataclasses import replace

    from bot.answering.question import Question
    from bot.app import open_writer
    from bot.evaluation.beside import show_beside
    from bot.evaluation.evaluate import run

    writer = open_writer(settings, rests=False)
    if writer is None:
        raise SettingsError("OPTOUT_CHAT_MODEL is missing: name a model (see .env.example).")
    helper = replace(guide, writer=writer)
    for each in (guide, helper):
        each.answer(Question(("hello",)))  # what is loaded when first needed is not to be timed
    without, helped = run(guide, questions), run(helper, questions)
    if options.explain:
        for one in helped:
            print(f"{one.golden.id}: {' | '.join(one.golden.turns)}")
            print("\n".join(f"    {line}" for line in one.trace))
    worse = show_beside(without, helped, writer.counts, sys.stdout)
    return 1 if options.gate and worse else 0


def run_search(options: argparse.Namespace) -> int:
    """Search the index for one query, or for JSON lines."""
    from bot.answering.lines import SearchLine, read_fields
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.terminal import search, search_lines

    def guide() -> LiveGuide:
        return open_live_guide(read_settings(), options.index, to_answer=False)

    if options.json and options.query is None:
        return search_lines(guide(), sys.stdin.buffer, sys.stdout)
    if options.query is None:
        options.query = sys.stdin.read()
        if not options.query.strip():
            return 0
    request = read_fields(vars(options), SearchLine)
    return search(guide(), request, options, sys.stdout)


def run_about(_: argparse.Namespace) -> int:
    """Tell what runs here."""
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.terminal import about

    return about(open_live_guide(read_settings(), to_answer=False), sys.stdout)


def run_feedback(options: argparse.Namespace) -> int:
    """List what people reported of answers, or do something with it."""
    from bot.app import open_feedback
    from bot.evaluation.feedback import (
        append_golden,
        golden_question,
        json_lines,
        section_names,
        table,
    )
    from bot.knowledge.read import read_knowledge
    from bot.settings import read_settings

    store = open_feedback(read_settings())
    if options.delete is not None:
        if not store.delete(options.delete):
            raise BadRequest(f"No feedback has the number {options.delete}.")
        return 0
    if options.golden is not None:
        report = store.get(options.golden)
        if report is None:
            raise BadRequest(f"No feedback has the number {options.golden}.")
        sections = section_names(read_knowledge(options.knowledge)[0])
        if options.to:
            append_golden(report, sections, options.to)
        else:
            print(golden_question(report, sections), end="")
        return 0
    if options.export:
        options.export.write_text(json_lines(store.all()), encoding="utf-8")
        return 0
    text = json_lines(store.all()) if options.json else table(store.all()) + "\n"
    print(text, end="")
    return 0


def run_benchmark(options: argparse.Namespace) -> int:
    """Measure the parts of an answer against embedding its question, or retrieval on data sets."""
    if options.data:
        return run_comparison(options.data)
    from bot.app import open_live_guide
    from bot.evaluation.benchmark import benchmark
    from bot.settings import read_settings

    return benchmark(open_live_guide(read_settings()).guide, options.questions, sys.stdout)


def run_comparison(data: Path) -> int:
    """Measure our retrieval beside others' on data sets; the index is not needed."""
    from bot.evaluation.retrieval import compare
    from bot.index.embeddings import make_embedder
    from bot.settings import read_settings

    return compare(data, make_embedder(read_settings().optout_embeddings), sys.stdout)


def run_telegram(_: argparse.Namespace) -> int:
    """Run the bot on Telegram until it is stopped."""
    from bot.settings import let_numpy_use_one_thread, read_settings

    let_numpy_use_one_thread()
    from bot.app import run_on_telegram

    return run_on_telegram(read_settings())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
