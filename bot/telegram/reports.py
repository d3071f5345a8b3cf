"""Reports of wrong answers on their way: in memory only, until the person says yes."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.answering.answer import Answer
from bot.answering.plain import plain_text
from bot.store.feedback import Feedback, FeedbackStore
from bot.telegram.keyboards import AnswerPress
from bot.telegram.speaker import Speaker

_REMARK_WITHIN: Final = timedelta(minutes=10)
_QUESTION_KEPT_FOR: Final = timedelta(hours=24)
_MOST: Final = 10_000
_LONGEST_TEXT: Final = 2_000

_Who = tuple[int, int]


@dataclass(frozen=True)
class Report:
    """A report that was begun: the answer's button, and what is wrong once that was said."""

    press: AnswerPress
    begun: datetime
    remark: str | None = None
    awaits_remark: bool = True


class Reports:
    """What people say of answers; `clock` tells the time in UTC."""

    def __init__(self, store: FeedbackStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._reports: OrderedDict[_Who, Report] = OrderedDict()
        self._questions: OrderedDict[tuple[int, int, str], tuple[datetime, str]] = OrderedDict()

    def asked(self, speaker: Speaker, case: str, question: str) -> None:
        """Remember for a day what was asked about a case, should its answer be reported."""
        self._questions[speaker.chat, speaker.person, case] = (self._clock(), question)
        self._questions.move_to_end((speaker.chat, speaker.person, case))
        oldest_kept = self._clock() - _QUESTION_KEPT_FOR
        while self._questions:
            at, _ = next(iter(self._questions.values()))
            if at >= oldest_kept and len(self._questions) <= _MOST:
                return
            self._questions.popitem(last=False)

    def begin(self, speaker: Speaker, press: AnswerPress) -> bool:
        """Begin a report; tells whether it is a new one."""
        who = (speaker.chat, speaker.person)
        before = self._reports.get(who)
        if before and before.press == press and self.awaits_remark(speaker):
            return False
        self._reports[who] = Report(press, self._clock())
        if len(self._reports) > _MOST:
            self._reports.popitem(last=False)
        return True

    def awaits_remark(self, speaker: Speaker) -> AnswerPress | None:
        """The report whose remark the next message is, if it was begun a short while ago."""
        report = self._reports.get((speaker.chat, speaker.person))
        if report is None or not report.awaits_remark:
            return None
        return report.press if self._clock() - report.begun <= _REMARK_WITHIN else None

    def remark(self, speaker: Speaker, words: str | None) -> None:
        """Take what is wrong, or that nothing is said of it."""
        who = (speaker.chat, speaker.person)
        if who in self._reports:
            said = words[:_LONGEST_TEXT] if words else None
            self._reports[who] = replace(self._reports[who], remark=said, awaits_remark=False)

    def drop(self, speaker: Speaker) -> None:
        """End a report that was begun, and keep nothing of it."""
        self._reports.pop((speaker.chat, speaker.person), None)

    async def keep(self, speaker: Speaker, press: AnswerPress, answer: Answer | None) -> int | None:
        """Keep the report with question and answer; its number, or None if it is not known here."""
        report = self._reports.get((speaker.chat, speaker.person))
        if report is None or report.press.case != press.case or report.awaits_remark:
            return None
        self.drop(speaker)
        code = press.case.code
        _, question = self._questions.get((speaker.chat, speaker.person, code), (None, None))
        feedback = Feedback(
            kind="wrong",
            day=self._clock().date(),
            answer_id=press.number,
            case=code,
            language=press.language,
            verdict=answer.verdict if answer else None,
            question=question[:_LONGEST_TEXT] if question else None,
            answer=plain_text(answer) if answer else None,
            remark=report.remark,
        )
        return await asyncio.to_thread(self._store.add, speaker.chat, speaker.person, feedback)

    async def thank(self, speaker: Speaker, press: AnswerPress) -> None:
        """Count an answer that helped, without any text."""
        feedback = Feedback(
            kind="helpful",
            day=self._clock().date(),
            answer_id=press.number,
            case=press.case.code,
            language=press.language,
        )
        await asyncio.to_thread(self._store.add, speaker.chat, speaker.person, feedback)

    async def of(self, speaker: Speaker) -> tuple[Feedback, ...]:
        """All that the person said of answers."""
        return await asyncio.to_thread(self._store.of, speaker.person)

    async def forget(self, speaker: Speaker) -> None:
        """Delete all that the person said of answers, and what they asked."""
        self._drop_all(lambda chat, person: (chat, person) == (speaker.chat, speaker.person))
        await asyncio.to_thread(self._store.forget, speaker.person)

    async def forget_chat(self, chat: int) -> None:
        """Delete all that was said of answers in a chat."""
        self._drop_all(lambda where, _: where == chat)
        await asyncio.to_thread(self._store.forget_chat, chat)

    def _drop_all(self, theirs: Callable[[int, int], bool]) -> None:
        for who in [who for who in self._reports if theirs(*who)]:
            del self._reports[who]
        for key in [key for key in self._questions if theirs(*key[:2])]:
            del self._questions[key]
