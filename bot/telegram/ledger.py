"""The inbox as the event loop sees it: nothing here blocks, and few transactions serve many."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from bot.store.inbox import Inbox, InboxFull, Left
from bot.telegram.failures import describe
from bot.telegram.logs import log_event

_LOG: Final = logging.getLogger(__name__)
_CLEAN_AFTER_SECONDS: Final = 1.0


@dataclass
class _Page:
    """What is written in one transaction, and who awaits that."""

    keep: dict[int, bytes] = field(default_factory=dict)
    sending: set[int] = field(default_factory=set)
    answered: set[int] = field(default_factory=set)
    written: asyncio.Future[frozenset[int]] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Ledger:
    """Writes in one thread; what comes while that is busy goes together into the next write."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._next: _Page | None = None
        self._owed: set[int] = set()  # answered, but the store failed when that was to be noted
        self._writing: asyncio.Task[None] | None = None
        self._cleaning: asyncio.Task[None] | None = None
        self._is_clean = True

    async def keep(self, updates: Mapping[int, bytes]) -> frozenset[int]:
        """Keep updates; once this returns they outlive a crash. Returns those not known before.

        Raises InboxFull, or SQLAlchemyError where the database fails: nothing is kept then.
        """
        page = self._open_page()
        # Who else is on the page may have brought the same; the first to come has it.
        mine = {number: content for number, content in updates.items() if number not in page.keep}
        page.keep |= mine
        return await asyncio.shield(page.written) & mine.keys()

    async def read_left(self) -> tuple[Left, ...]:
        """Return what an earlier process left unanswered, oldest first."""
        return await asyncio.to_thread(self._inbox.left)

    async def sending(self, update: int) -> None:
        """Note that the answer is about to leave; a store that fails does not hold it back."""
        page = self._open_page()
        page.sending.add(update)
        try:
            await asyncio.shield(page.written)
        except (InboxFull, SQLAlchemyError):
            return

    def answered(self, update: int) -> None:
        """Let the content of the update be overwritten soon."""
        self._open_page().answered.add(update)

    async def close(self) -> None:
        """Wait until all is written."""
        if self._owed:
            self._open_page()
        while self._writing is not None and not self._writing.done():
            await asyncio.shield(self._writing)
        if self._cleaning is not None:
            self._cleaning.cancel()
            await self._clean(after=0)

    def _open_page(self) -> _Page:
        if self._next is None:
            self._next = _Page()
            if self._writing is None or self._writing.done():
                self._writing = asyncio.create_task(self._write())
        return self._next

    async def _write(self) -> None:
        while (page := self._next) is not None:
            self._next = None
            answered = page.answered | self._owed
            try:
                new = await asyncio.to_thread(self._inbox.write, page.keep, page.sending, answered)
                self._owed -= answered
                page.written.set_result(new)
                self._is_clean = self._is_clean and not answered
            except InboxFull as error:
                self._owed -= answered
                _end(page, error)
            except SQLAlchemyError as error:
                self._owed |= answered
                log_event(_LOG, logging.ERROR, "store_failed", error=describe(error))
                _end(page, error)
        if not self._is_clean and self._cleaning is None:
            self._cleaning = asyncio.create_task(self._clean())

    async def _clean(self, after: float = _CLEAN_AFTER_SECONDS) -> None:
        """Overwrite what was answered: a while later, for all that was answered meanwhile."""
        try:
            await asyncio.sleep(after)
            self._is_clean = True
            await asyncio.to_thread(self._inbox.overwrite_answered)
        except SQLAlchemyError as error:
            self._is_clean = False
            log_event(_LOG, logging.ERROR, "store_failed", error=describe(error))
        finally:
            self._cleaning = None


def _end(page: _Page, error: Exception) -> None:
    if page.written.done():
        return
    page.written.set_exception(error)
    page.written.exception()  # seen: nobody need await a page of notes
