"""Ingests under load and under fire: `python -m tests.maintenance.load switch|kills|growth`.

Real processes on a folder of their own; prints what was counted, and ends with 1 where something
was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import ROOT
from tests.knowledge.files import DECLARATION, POLICY, RECORD, sound, source, write

QUESTION = "Can I opt out? I live in Germany."


@dataclass(frozen=True)
class Desk:
    """A folder with knowledge, archive and index."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "OPTOUT_INDEX_DIR": "index",
            "OPTOUT_ARCHIVE_DIR": "archive",
        }

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(ROOT / "ingest.py"), "--index", "index", *words],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def ingest(self, *words: str) -> str:
        process = self.start(*words)
        told, _ = process.communicate()
        if process.returncode:
            raise SystemExit(f"an ingest failed:\n{told}")
        return told

    def say(self, words: str) -> None:
        """Let the record say so."""
        write(self.folder, {"knowledge/guidance/EEA/meta.md": RECORD.replace("any time", words)})


def desk_in(folder: Path) -> Desk:
    write(sound(folder / "knowledge"), {"originals/policy.yaml": DECLARATION})
    write(folder, {"archive/raw/policy/2026-01-15.md": POLICY})
    return Desk(folder)


def switch(desk: Desk, rate: float, rounds: int) -> bool:
    """Ask steadily while snapshots are published and gone back from."""
    desk.say("number 0")
    desk.ingest()
    guide = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json"],
        cwd=desk.folder,
        env=desk.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert guide.stdin
    assert guide.stdout
    stop, asked = threading.Event(), 0

    def ask() -> None:
        nonlocal asked
        assert guide.stdin
        while not stop.wait(1 / rate):
            asked += 1
            guide.stdin.write(json.dumps({"id": asked, "question": QUESTION}) + "\n")
            guide.stdin.flush()
        guide.stdin.close()

    replies: list[tuple[float, dict[str, Any]]] = []

    def read() -> None:
        assert guide.stdout
        replies.extend((time.monotonic(), json.loads(line)) for line in guide.stdout)

    threads = [threading.Thread(target=one) for one in (ask, read)]
    for thread in threads:
        thread.start()
    while not replies:
        time.sleep(0.05)
    switched: list[tuple[float, str]] = []
    for number in range(1, rounds + 1):
        desk.say(f"number {number}")
        desk.ingest()
        switched.append((time.monotonic(), f"number {number}"))
        if number % 3 == 0:
            desk.ingest("--rollback")
            switched.append((time.monotonic(), f"number {number - 1}"))
        time.sleep(2)
    stop.set()
    for thread in threads:
        thread.join()
    statuses = Counter(reply["status"] for _, reply in replies)
    said = [(when, _numbers(reply["text"])) for when, reply in replies]
    mixed = sum(len(numbers) != 1 for _, numbers in said)
    follow = [
        min((when for when, numbers in said if when > at and numbers == {words}), default=1e9) - at
        for at, words in switched
    ]
    slowest = max(reply["elapsed_ms"] for _, reply in replies)
    print(f"{asked} questions, {len(replies)} replies {dict(statuses)}, {mixed} mixed.")
    print(
        f"{len(switched)} switches, followed within {max(follow):.2f} s of the command's end;"
        f" slowest reply {slowest:.0f} ms."
    )
    return len(replies) == asked and set(statuses) == {"answered_record"} and mixed == 0


def _numbers(text: str) -> set[str]:
    return {f"number {number}" for number in range(100) if f"number {number}." in text}


def kills(desk: Desk, times: int, seed: int) -> bool:
    """Kill ingests at random moments; the old answers stay, the next run completes."""
    chance = random.Random(seed)
    desk.say("number 0")
    started = time.monotonic()
    desk.ingest()
    whole = time.monotonic() - started
    outcomes: Counter[str] = Counter()
    for number in range(1, times + 1):
        before = (desk.folder / "index/current").read_text()
        desk.say(f"number {number}")
        write(desk.folder, {"archive/raw/policy/2026-01-15.md": f"{POLICY}\nNumber {number}.\n"})
        process = desk.start()
        time.sleep(chance.uniform(0, whole * 1.1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        switched = (desk.folder / "index/current").read_text() != before
        outcomes["killed after the switch" if switched else "killed before the switch"] += 1
        asked = subprocess.run(
            [sys.executable, "-m", "bot", "ask", "--json", QUESTION],
            cwd=desk.folder,
            env=desk.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        right = f"number {number if switched else number - 1}."
        if asked.returncode or right not in json.loads(asked.stdout)["text"]:
            outcomes["ANSWER LOST"] += 1
        desk.ingest()
        left = {path.name for path in (desk.folder / "index/snapshots").iterdir()}
        used = set((desk.folder / "index/published").read_text().split())
        parts = [path for path in desk.folder.rglob(".*") if path.name[0] == "."]
        if left != used or parts:
            outcomes["LEFT BEHIND"] += 1
            print(left - used, parts)
    print(f"{times} kills within {whole:.1f} s: {dict(outcomes)}")
    return not {"ANSWER LOST", "LEFT BEHIND"} & set(outcomes)


def growth(desk: Desk, sizes: list[int]) -> bool:
    """Ingest more and more sources; prints processor time of the stages for each chunk."""
    print(f"{'chunks':>8} {'chunking':>9} {'Chroma':>8} {'both, ms a chunk':>17} {'again, s':>9}")
    for size in sizes:
        count = size // 4
        text = "What it says in our own words. " * 14
        body = "\n\n".join(f"{text} Paragraph {number}." for number in range(4))
        for number in range(count):
            name = f"sources/many/{number}.md"
            if not (desk.folder / "knowledge" / name).is_file():
                write(
                    desk.folder / "knowledge",
                    {name: source(f"many-{number}", "2026-01-01") + f"\n{body} {number}\n"},
                )
        told = json.loads(desk.ingest("--json").splitlines()[-1])["manifest"]
        started = time.monotonic()
        desk.ingest()
        again = time.monotonic() - started
        took, chunks = told["took"], told["chunks"]
        each = (took["chunking"] + took["Chroma"]) / chunks * 1000
        print(
            f"{chunks:>8} {took['chunking']:>9.1f} {took['Chroma']:>8.1f} {each:>17.2f} {again:>9.1f}"
        )
    return True


def main() -> int:
    """Run one of the three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["switch", "kills", "growth"])
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 3_000, 10_000])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = desk_in(Path(folder))
        if options.what == "switch":
            fine = switch(desk, options.rate, options.rounds)
        elif options.what == "kills":
            fine = kills(desk, options.times, options.seed)
        else:
            fine = growth(desk, options.sizes)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
