"""The bot as a process with made-up answers: `process.py TOKEN BASE_URL DATABASE_URL [PORT [GRACE]]`.

To the question "slow" it answers only when a line has come on standard input. With a port it
listens there for a webhook.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from dataclasses import replace
from datetime import UTC, datetime

from bot.answering.answer import Answer
from bot.answering.question import Question
from bot.errors import SettingsError
from bot.store.chats import ChatStore, secret_from
from bot.store.inbox import Inbox
from bot.telegram.limits import Limits
from bot.telegram.logs import log_json_lines
from bot.telegram.service import Connection, Service, Webhook, run_telegram
from tests.telegram.fakes import make_answer, make_handlers


async def answer(question: Question) -> Answer:
    if question.text == "slow":
        await asyncio.to_thread(sys.stdin.readline)
    return make_answer(f"{question.text} in {question.jurisdiction}")


def main(
    token: str, base_url: str, database_url: str, webhook_port: str = "", grace: str = "60"
) -> int:
    log_json_lines(logging.DEBUG)
    chats = ChatStore(database_url, secret_from(token))
    inbox = Inbox(database_url, secret_from(token), lambda: datetime.now(UTC))
    webhook = None
    if webhook_port:
        webhook = Webhook("https://example.org/hook", "a_secret", port=int(webhook_port))
    handlers = replace(make_handlers(answer, chats, []), pause=asyncio.sleep)
    connection = Connection(token, base_url, base_url, webhook)
    try:
        run_telegram(Service(connection, handlers, inbox, Limits(), lambda: True, float(grace)))
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    finally:
        inbox.close()
        chats.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
