"""What the bot on Telegram needs before anything is loaded or opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import run_on_telegram
from bot.errors import SettingsError
from bot.settings import Settings

COMPLETE = {
    "telegram_bot_token": "1:SECRET-TOKEN",
    "optout_operator": "Example e.V., guide@example.org",
    "telegram_mode": "webhook",
    "telegram_webhook_url": "https://example.org/hook",
    "telegram_webhook_secret": "a_long-random_word",
}


@pytest.mark.parametrize(
    ("missing", "advice"),
    [
        ("telegram_bot_token", "write it into .env"),
        ("optout_operator", "write the name and contact"),
        ("telegram_webhook_url", "write the https address"),
        ("telegram_webhook_secret", "write a long random word"),
    ],
)
def test_a_missing_setting_is_told_before_index_and_database_are_opened(
    tmp_path: Path, missing: str, advice: str
) -> None:
    settings = Settings.model_validate(
        COMPLETE
        | {
            missing: None,
            "optout_index_dir": tmp_path / "no-index",  # opening it would be another error
            "optout_database_url": f"sqlite:///{tmp_path}/chats.sqlite3",
        }
    )
    with pytest.raises(SettingsError, match=f"{missing.upper()} is missing: {advice}") as raised:
        run_on_telegram(settings)
    assert "SECRET-TOKEN" not in str(raised.value)
    assert list(tmp_path.iterdir()) == []
