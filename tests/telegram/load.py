"""The real bot under load: `python -m tests.telegram.load burst|rate|memory|faults`.

Starts `python -m bot telegram` as its operator would, with the stand-in in this process, and
prints what people and the machine notice. Needs an index (OPTOUT_INDEX_DIR). Not run by pytest.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.telegram.people import Person
from tests.telegram.standin import TOKEN, Fault, StandIn

PLACES = ("Ireland", "Berlin", "Sydney", "Brazil", "Canada", "France", "Tokyo", "Norway", "Texas")
SERVICES = ("Instagram", "WhatsApp", "LinkedIn", "Facebook", "X", "ChatGPT", "Threads", "Reddit")
SUBJECTS = ("my photos", "my posts", "my comments", "my child's account", "my old pictures")
PATIENCE = 120.0
FAULTS = (
    (0.05, Fault(status=429, retry_after=1)),
    (0.05, Fault(status=502)),
    (0.02, Fault(drop="before")),
    (0.02, Fault(drop="after")),
    (0.03, Fault(delay=5.0)),
)


@dataclass
class Seen:
    """What people saw: seconds until an answer, and until the first sign of life."""

    answers: list[float] = field(default_factory=list)
    signs: list[float] = field(default_factory=list)
    unanswered: int = 0

    def report(self) -> Iterable[str]:
        yield f"answered {len(self.answers)}, unanswered {self.unanswered}"
        for name, times in (("answer", self.answers), ("first sign of life", self.signs)):
            if times:
                found = sorted(times)
                p50, p95 = (found[int(len(found) * share)] for share in (0.5, 0.95))
                yield f"{name}: p50 {p50:.2f} s, p95 {p95:.2f} s, max {found[-1]:.2f} s"


def question(number: int) -> str:
    """A question that no other number gives."""
    place, number = PLACES[number % len(PLACES)], number // len(PLACES)
    service, number = SERVICES[number % len(SERVICES)], number // len(SERVICES)
    subject, number = SUBJECTS[number % len(SUBJECTS)], number // len(SUBJECTS)
    return f"I live in {place}. Can I object to AI training with {subject} on {service}? ({number})"


@asynccontextmanager
async def bot(telegram: StandIn, folder: Path, **more: str) -> AsyncIterator[Process]:
    """Run the real bot until the block ends, its log in the folder."""
    settings = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_BASE_URL": telegram.base_url,
        "OPTOUT_OPERATOR": "Load test, load@example.org",
        "OPTOUT_DATABASE_URL": f"sqlite:///{folder}/chats.sqlite3",
    }
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "telegram"),
            env={**os.environ, **settings, **more},
            stdout=log,
            stderr=log,
        )
        try:
            await telegram.until(lambda: telegram.is_polled)
            yield process
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
                await process.wait()


async def step(telegram: StandIn, person: Person, seen: Seen, act: Callable[[], object]) -> None:
    """Let the person do something, and wait for what comes."""
    before, begun = len(telegram.journal), time.monotonic()
    act()
    try:
        async with asyncio.timeout(PATIENCE):
            await person.chat.reads()
    except TimeoutError:
        seen.unanswered += 1
        return
    seen.answers.append(time.monotonic() - begun)
    signs = ("sendChatAction", "sendMessage")
    for call in telegram.journal[before:]:
        if call.chat == person.chat.id and call.method in signs:
            seen.signs.append(call.at - begun)
            break
    while person.chat.has_unread:  # further pages
        await person.chat.reads()


async def burst(telegram: StandIn, folder: Path, people: int, seconds: float) -> Seen:
    """Everybody comes within some seconds, asks, presses a button and asks on."""
    seen = Seen()

    async def visit(number: int) -> None:
        await asyncio.sleep(random.uniform(0, seconds))
        person = telegram.person(number)
        await step(telegram, person, seen, lambda: person.says("Can I stop Meta's AI training?"))
        label = person.chat.messages[-1].labels[number % 5]
        await step(telegram, person, seen, lambda: person.presses(label))
        await step(telegram, person, seen, lambda: person.says(f"And on {SERVICES[number % 8]}?"))

    async with bot(telegram, folder):
        await asyncio.gather(*(visit(number) for number in range(people)))
    return seen


async def rate(telegram: StandIn, folder: Path, each_second: int, seconds: float) -> Seen:
    """Distinct questions of distinct people at an even pace."""
    seen = Seen()

    async def visit(number: int) -> None:
        await asyncio.sleep(number / each_second)
        person = telegram.person(number)
        await step(telegram, person, seen, lambda: person.says(question(number)))

    async with bot(telegram, folder) as process:
        cpu, own, begun = cpu_seconds(process.pid), time.process_time(), time.monotonic()
        await asyncio.gather(*(visit(number) for number in range(int(each_second * seconds))))
        took = time.monotonic() - begun
        print(f"bot: {(cpu_seconds(process.pid) - cpu) / took:.2f} processors")
        print(f"stand-in with its people: {(time.process_time() - own) / took:.2f} processors")
    return seen


async def memory(telegram: StandIn, folder: Path, questions: int, at_once: int) -> Seen:
    """Many questions, some at a time, each person asking five."""
    seen = Seen()
    async with bot(telegram, folder) as process:
        people = iter(range(questions // 5))

        async def visitor() -> None:
            for person in map(telegram.person, people):
                for number in range(5):
                    text = question(5 * person.id + number)
                    await step(telegram, person, seen, lambda: person.says(text))  # noqa: B023
                    telegram.journal.clear()
                    if len(seen.answers) in (1, 1000, 2000, 5000, questions):
                        size = resident_mb(process.pid)
                        print(f"after {len(seen.answers)}: {size:.0f} MB", flush=True)

        await asyncio.gather(*(visitor() for _ in range(at_once)))
    return seen


async def faults(telegram: StandIn, folder: Path, people: int, kills: int) -> Seen:
    """One question of each person, while calls fail, updates come twice and the bot is killed."""
    seen, chances = Seen(), random.Random(7)

    def chance(method: str) -> Fault:
        drawn = chances.random()
        for share, fault in FAULTS if method in ("sendMessage", "getUpdates") else ():
            drawn -= share
            if drawn < 0:
                return fault
        return Fault()

    async def visit(number: int) -> None:
        await asyncio.sleep(number / 20)
        person = telegram.person(number)
        times = 2 if chances.random() < 0.1 else 1
        text = f"I live in {PLACES[number % 9]}. Can I object on Instagram? ({number})"
        await step(telegram, person, seen, lambda: person.says(text, times=times))

    telegram.chance = chance
    visits = asyncio.gather(*(visit(number) for number in range(people)))
    for _ in range(kills):
        async with bot(telegram, folder) as process:
            await asyncio.sleep(people / 20 / (kills + 1))
            process.kill()
            await process.wait()
    async with bot(telegram, folder):
        await visits
        telegram.chance = lambda method: Fault()
        await asyncio.sleep(5)  # for what may come twice
    messages = Counter(len(chat.messages) for chat in telegram.chats.values())
    print("people by messages they got:", dict(sorted(messages.items())))
    texts = [message.text for chat in telegram.chats.values() for message in chat.messages]
    print("apologies:", sum(text.startswith("Something went wrong") for text in texts))
    print("told that the line is long:", sum(text.startswith("Many people") for text in texts))
    cut = sum(call.status == 200 and call.description == "cut" for call in telegram.journal)
    print("cut after acceptance:", cut)
    return seen


def events(log: str) -> Counter[str]:
    """How often each thing happened that the bot's log tells of, over all its processes."""
    found: Counter[str] = Counter()
    for line in log.splitlines():
        record = json.loads(line)
        found[record["event"]] += record.get("times", 1)
    return found


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


async def main(given: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.telegram.load", description=__doc__)
    parser.add_argument("what", choices=["burst", "rate", "memory", "faults"])
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--each-second", type=int, default=30)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=20)
    parser.add_argument("--kills", type=int, default=2)
    options = parser.parse_args(given)
    with tempfile.TemporaryDirectory() as folder:
        async with StandIn() as telegram:
            ways = {
                "burst": lambda: burst(telegram, Path(folder), options.people, options.seconds),
                "rate": lambda: rate(telegram, Path(folder), options.each_second, options.seconds),
                "memory": lambda: memory(
                    telegram, Path(folder), options.questions, options.at_once
                ),
                "faults": lambda: faults(telegram, Path(folder), options.people, options.kills),
            }
            seen = await ways[options.what]()
        print(*seen.report(), sep="\n")
        print("refused calls:", Counter(call.description for call in telegram.refusals))
        print("events:", dict(events((Path(folder) / "log").read_text())))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
