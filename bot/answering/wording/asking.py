"""Asks a chat model within a time box: a few calls at once, up to so many tokens a day."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pydantic import BaseModel

from bot.answering.wording.budget import FAILURES, Ceiling, Rest

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

Reply = TypeVar("Reply", bound=BaseModel)
# A message as LangChain reads it: who speaks, and the text.
Message = tuple[Literal["system", "human"], str]
# Why there is no reply: it came too late; too many calls are under way; the model rests after
# failures; the day's tokens are used up; the vendor's client failed; what came was no such reply.
Reason = Literal["late", "busy", "resting", "spent", "failed", "unreadable"]

# Calls under way at once; one that hangs holds its place until the vendor's client gives up.
CALLS_AT_ONCE = 8
# For estimates: few languages have shorter tokens, and a draft rarely has more of them.
_CHARACTERS_PER_TOKEN, _TOKENS_OF_A_REPLY = 3, 400


class NoReply(Exception):
    """The model gave no reply that can be used; the answer goes out without it."""

    def __init__(self, reason: Reason, what: str = "") -> None:
        super().__init__(f"{reason} ({what})" if what else reason)
        self.reason = reason


class AskedModel:
    """A chat model that is asked for replies of a given shape; any thread may ask it.

    `name` is the model as the settings name it, `seconds` the box of one answer.
    """

    def __init__(
        self,
        model: BaseChatModel,
        name: str,
        seconds: float,
        tokens_per_day: int,
        today: Callable[[], date],
        calls_at_once: int = CALLS_AT_ONCE,
        rest_after: int | None = FAILURES,
    ) -> None:
        self.name = name
        self.seconds = seconds
        self.ceiling = Ceiling(tokens_per_day, today)
        self._model = model
        self._rest = Rest(time.monotonic, rest_after)
        self._places = threading.BoundedSemaphore(calls_at_once)
        self._shaped: dict[type[BaseModel], Any] = {}

    def box(self) -> float:
        """The end of a time box that opens now, on the clock of `time.monotonic`."""
        return time.monotonic() + self.seconds

    def ask(self, messages: Sequence[Message], shape: type[Reply], until: float) -> Reply:
        """The model's reply in that shape; raises NoReply, at the end of the box at the latest.

        A call that is late goes on in its thread; what comes of it is only counted.
        """
        estimate = sum(len(text) for _, text in messages) // _CHARACTERS_PER_TOKEN
        estimate += _TOKENS_OF_A_REPLY
        if self._rest.is_on:
            raise NoReply("resting")
        if time.monotonic() >= until:
            raise NoReply("late")
        if not self._places.acquire(blocking=False):
            raise NoReply("busy")
        if not self.ceiling.take(estimate):
            self._places.release()
            raise NoReply("spent")
        replies: SimpleQueue[dict[str, Any] | Exception] = SimpleQueue()

        def call() -> None:
            try:
                replies.put(self._called(messages, shape, estimate))
            except Exception as error:  # each vendor's client has failures of its own
                replies.put(error)
            finally:
                self._places.release()

        # A daemon: nobody waits for a hanging call when the bot stops.
        threading.Thread(target=call, name="chat-model", daemon=True).start()
        try:
            reply = replies.get(timeout=max(0.0, until - time.monotonic()))
        except Empty:
            self._rest.note(replied=False)
            raise NoReply("late") from None
        if isinstance(reply, Exception):
            self._rest.note(replied=False)
            raise NoReply("failed", type(reply).__name__) from None
        self._rest.note(replied=True)
        parsed = reply["parsed"]
        if not isinstance(parsed, shape):
            problem = reply["parsing_error"]
            raise NoReply("unreadable", type(problem).__name__ if problem else "no reply in shape")
        return parsed

    def _called(
        self, messages: Sequence[Message], shape: type[BaseModel], estimate: int
    ) -> dict[str, Any]:
        # A tracing service in the environment would get everybody's words.
        with self._untraced(enabled=False):
            reply: dict[str, Any] = self._in_shape(shape).invoke(list(messages))
        usage = getattr(reply["raw"], "usage_metadata", None)
        if usage:
            self.ceiling.correct(estimate, int(usage["total_tokens"]))
        return reply

    @cached_property
    def _untraced(self) -> Any:
        from langsmith import tracing_context

        return tracing_context

    def _in_shape(self, shape: type[BaseModel]) -> Any:
        if shape not in self._shaped:
            self._shaped[shape] = self._model.with_structured_output(shape, include_raw=True)
        return self._shaped[shape]
