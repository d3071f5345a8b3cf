"""The commands: `python -m bot [chat|telegram|ask|search|about|benchmark]`."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from bot.errors import GuideError, SettingsError


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
    ask.add_argument("--as-of", type=date.fromisoformat, metavar="DATE", help="YYYY-MM-DD")
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
    benchmark = commands.add_parser("benchmark", help="CPU time of an answer and of its parts")
    benchmark.set_defaults(run=run_benchmark)
    benchmark.add_argument("--questions", type=int, default=200, metavar="N")
    options = parser.parse_args(given)
    if options.command is None:
        options.run = run_default
    return options


def main(given: list[str]) -> int:
    """Run a command; returns its exit status: 1 for an expected failure, 2 for bad settings."""
    options = arguments(given)
    try:
        status: int = options.run(options)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except GuideError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def run_default(options: argparse.Namespace) -> int:
    """Talk on Telegram if there is a token, else here."""
    from bot.settings import read_settings

    token = read_settings().telegram_bot_token
    return run_telegram(options) if token else run_chat(options)


def run_chat(_: argparse.Namespace) -> int:
    """Hold the conversation in the terminal."""
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.terminal import chat

    return chat(open_live_guide(read_settings()), sys.stdin, sys.stdout)


def run_ask(options: argparse.Namespace) -> int:
    """Answer one question, or JSON lines."""
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.terminal import ask, ask_lines

    guide = open_live_guide(read_settings())
    if options.json and options.question is None:
        return ask_lines(guide, sys.stdin.buffer, sys.stdout)
    return ask(guide, options, sys.stdin, sys.stdout)


def run_search(options: argparse.Namespace) -> int:
    """Search the index for one query, or for JSON lines."""
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.terminal import search, search_lines

    guide = open_live_guide(read_settings(), options.index)
    if options.json and options.query is None:
        return search_lines(guide, options, sys.stdin.buffer, sys.stdout)
    return search(guide, options, sys.stdin, sys.stdout)


def run_about(_: argparse.Namespace) -> int:
    """Tell what runs here."""
    from bot.app import open_live_guide
    from bot.settings import read_settings
    from bot.terminal import about

    return about(open_live_guide(read_settings()), sys.stdout)


def run_benchmark(options: argparse.Namespace) -> int:
    """Measure the parts of an answer against embedding its question."""
    from bot.app import open_live_guide
    from bot.evaluation.benchmark import benchmark
    from bot.settings import read_settings

    return benchmark(open_live_guide(read_settings()).guide, options.questions, sys.stdout)


def run_telegram(_: argparse.Namespace) -> int:
    """Run the bot on Telegram until it is stopped."""
    from bot.app import run_on_telegram
    from bot.settings import read_settings

    return run_on_telegram(read_settings())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
