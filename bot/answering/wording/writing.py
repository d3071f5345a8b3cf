"""Has an answer worded by a model, in time, and lets nothing through that is not borne out."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.answering.wording.asking import AskedModel, NoReply
from bot.answering.wording.budget import Kept
from bot.answering.wording.draft import Draft, Rewriting
from bot.answering.wording.material import Chunk, Material
from bot.answering.wording.prompts import REWRITING, WORDING, between, prompt
from bot.answering.wording.readers import Readers
from bot.answering.wording.verifying import Claim, Verified, verify

# The share of a draft's claims that must be borne out: one that is mostly wrong is not trusted.
ENOUGH = 0.5
# What people write of themselves that no model needs: mail addresses, names of accounts, numbers.
_PERSONAL = re.compile(r"\S+@\S+|(?<!\w)@\w+|\+?\d[\d ()/-]{6,}\d")


@dataclass(frozen=True)
class Wording:
    """The claims to be shown instead of a section, with the addresses of their link tokens.

    `left` is, piece by piece, what the section says beside them. Without claims the model did not
    help; `trace` tells why, and what became of each claim.
    """

    claims: tuple[Claim, ...]
    left: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    trace: tuple[str, ...]


class Writer:
    """Words answers with one call of a model each, or with none if the same was worded just now.

    `counts` tells how often the model helped, how often it did not and why, and the claims dropped
    by reason.
    """

    def __init__(self, model: AskedModel) -> None:
        self._model = model
        self.counts: Counter[str] = Counter()
        self._counting = threading.Lock()
        self._kept: Kept[Verified] = Kept(time.monotonic)

    def box(self) -> float:
        """The end of a time box for one answer that opens now."""
        return self._model.box()

    def rewrite(self, messages: Sequence[str], until: float) -> Rewriting | None:
        """What a model takes the last of some messages for; None if it does not tell."""
        shown = "\n".join(between("message", masked(one)) for one in messages)
        try:
            return self._model.ask(
                (("system", prompt(REWRITING)), ("human", shown)), Rewriting, until
            )
        except NoReply as problem:
            self.count(f"no rewriting: {problem.reason}")
            return None

    def word(self, question: str, material: Material, readers: Readers, until: float) -> Wording:
        """Word the answer to a question, by the end of the box at the latest."""
        instructions = prompt(WORDING, language=material.language)
        given = f"{material.shown()}\n\n{between('question', masked(question))}"
        started = time.monotonic()
        verified = self._kept.get(self._model.name, instructions, given)
        how = "kept from before"
        if verified is None:
            try:
                draft = self._model.ask((("system", instructions), ("human", given)), Draft, until)
            except NoReply as problem:
                self.count(f"no reply: {problem.reason}")
                return Wording((), (), (), (self._told(f"no reply: {problem}"),))
            verified = verify(draft, material, readers)
            for check in verified.checks:
                self.count(f"claim dropped: {check.reason}" if check.reason else "claim kept")
            how = f"{time.monotonic() - started:.1f} s"
            self._kept.put(verified, self._model.name, instructions, given)
        trace = (self._told(how), *map(str, verified.checks))
        if not _is_enough(verified, material.chunks[0]):
            self.count("too little left")
            return Wording((), (), (), (*trace, "model: too little is left of the draft"))
        self.count("worded")
        told = [one for claim in verified.claims for one in claim.sentences]
        left = tuple(passage.without(told) for passage in material.chunks[0].passages)
        return Wording(verified.claims, left, tuple(material.links.items()), trace)

    def count(self, what: str) -> None:
        """Count something that happened."""
        with self._counting:
            self.counts[what] += 1

    def _told(self, how: str) -> str:
        return f"model: {self._model.name}, prompt {WORDING}, {how}"


def _is_enough(verified: Verified, main: Chunk) -> bool:
    """Tell whether enough is left of a draft, and something of the section that answers."""
    kept: Collection[Claim] = verified.claims
    return len(kept) >= ENOUGH * len(verified.checks) and any(
        one.chunk == main.label for one in kept
    )


def masked(text: str) -> str:
    """A person's words without mail addresses, names of accounts and long numbers."""
    return _PERSONAL.sub("…", text)
