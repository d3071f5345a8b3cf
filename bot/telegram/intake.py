"""The way of an update through the bot: stored, worked on in its turn, marked as answered.

It is stored before Telegram is told that it arrived, and its content is overwritten once it is
answered. So a killed process loses nothing, and what comes twice is answered once.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from telegram import Bot, Update

from bot.store.inbox import Inbox
from bot.telegram.delivery import before_sending
from bot.telegram.failures import describe
from bot.telegram.ledger import Ledger
from bot.telegram.logs import count_event, log_event
from bot.telegram.order import InOrder

RawUpdate = Mapping[str, Any]

_LOG: Final = logging.getLogger(__name__)


class Intake:
    """Takes updates in as Telegram sends them; `work` answers one, and says so by returning."""

    def __init__(self, inbox: Inbox, bot: Bot, work: Callable[[Update], Awaitable[None]]) -> None:
        self._ledger = Ledger(inbox)
        self._bot = bot
        self._work = work
        self._order = InOrder(self._answer)
        self._is_open = False
        self._in_hand: set[int] = set()

    async def take(self, updates: Sequence[RawUpdate]) -> None:
        """Store the updates and return; those that are new are worked on from now on.

        Raises InboxFull or SQLAlchemyError where they could not be stored: then Telegram must not
        be told that they arrived.
        """
        if not updates:
            return
        by_number = {int(update["update_id"]): update for update in updates}
        new = await self._ledger.keep(
            {number: json.dumps(update).encode() for number, update in by_number.items()}
        )
        if repeated := len(updates) - len(new):
            count_event(_LOG, logging.INFO, "update_repeated", repeated)
        if self._is_open:  # else they are taken up at the opening or by the next process
            for number in sorted(new):
                self._hand_on(number, by_number[number])

    async def open(self) -> None:
        """Take up what an earlier process left unanswered, and let updates be worked on."""
        left = await self._ledger.read_left()
        if left:
            count_event(_LOG, logging.WARNING, "update_taken_up", len(left))
        if doubtful := sum(one.sending for one in left):
            # Their answers were about to leave when the process ended: some may come twice.
            count_event(_LOG, logging.WARNING, "answer_repeated_after_crash", doubtful)
        self._is_open = True
        for one in left:
            self._hand_on(one.update, json.loads(one.content))

    async def close(self, seconds: float) -> None:
        """Finish within some seconds what is being answered; the rest stays stored."""
        self._is_open = False
        left = await self._order.close(seconds)
        await self._ledger.close()
        log_event(_LOG, logging.INFO, "intake_closed", left=left)

    def _hand_on(self, number: int, raw: RawUpdate) -> None:
        if number in self._in_hand:  # stored while the bot was opening, and read back just then
            return
        try:
            update = Update.de_json(dict(raw), self._bot)
        except Exception as error:  # one that the library cannot read must not stop the others
            count_event(_LOG, logging.ERROR, "update_unreadable", error=describe(error))
            self._ledger.answered(number)
        else:
            self._in_hand.add(number)
            self._order.add(update)

    async def _answer(self, update: Update) -> None:
        before_sending.set(partial(self._ledger.sending, update.update_id))
        await self._work(update)
        self._ledger.answered(update.update_id)
        self._in_hand.discard(update.update_id)
