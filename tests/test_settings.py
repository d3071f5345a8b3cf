"""Settings that are wrong are named, with what they must be; their values are not shown."""

from __future__ import annotations

import re

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, read_settings
from tests.conftest import ROOT


@pytest.mark.parametrize("secret", ["two words", "straße", "x" * 257, "line\n"])
def test_a_webhook_secret_that_telegram_would_refuse_is_named(
    monkeypatch: pytest.MonkeyPatch, secret: str
) -> None:
    monkeypatch.setenv("TELEGRAM_WEBHOOK_SECRET", secret)
    with pytest.raises(SettingsError, match=r"WEBHOOK_SECRET: .*must be 1 to 256") as raised:
        read_settings()
    assert secret not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("OPTOUT_CHAT_MODEL", "gpt", "must be empty or 'provider:model'"),
        ("OPTOUT_CHAT_MODEL", "openai:", "must be empty or 'provider:model'"),
        ("OPTOUT_CHAT_BASE_URL", "localhost:8080", "must be empty or an address"),
        ("OPTOUT_CHAT_SECONDS", "0", "greater than 0"),
        ("OPTOUT_CHAT_TOKENS_PER_DAY", "-1", "greater than or equal to 0"),
    ],
)
def test_a_bad_setting_of_the_chat_model_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, problem: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"{name}: .*{problem}"):
        read_settings()


def test_the_example_names_every_setting_and_no_other() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)
