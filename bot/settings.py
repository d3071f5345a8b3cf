"""Every setting, read from the environment or `.env` once; the only module that looks there."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError


class Settings(BaseSettings):
    """The settings, validated; names in the environment are the field names in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    telegram_bot_token: SecretStr | None = None
    telegram_base_url: str = "https://api.telegram.org/bot"
    telegram_base_file_url: str = "https://api.telegram.org/file/bot"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_url: str | None = None
    telegram_webhook_secret: SecretStr | None = None
    telegram_webhook_host: str = "127.0.0.1"
    telegram_webhook_port: int = Field(default=8443, ge=1, le=65535)
    telegram_health_port: int | None = Field(default=None, ge=1, le=65535)
    telegram_grace_seconds: float = Field(default=8.0, ge=0)

    optout_operator: str | None = None
    optout_index_dir: Path = Path(".index")
    optout_archive_dir: Path = Path("archive")
    # Hosts that --fetch may visit though they are not public: for tests, and a mirror of one's own.
    optout_fetch_local: tuple[str, ...] = ()
    optout_database_url: str = "sqlite:///chats.sqlite3"
    optout_questions_per_minute: int = Field(default=20, ge=1)
    optout_chat_model: str | None = None
    optout_chat_base_url: str | None = None
    optout_chat_seconds: float = Field(default=12.0, gt=0, le=60)
    optout_chat_tokens_per_day: int = Field(default=1_000_000, ge=0)
    optout_embeddings: str = "bundled"

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _is_a_secret_that_telegram_takes(cls, value: SecretStr | None) -> SecretStr | None:
        # The Bot API's rule for `secret_token` of setWebhook.
        if value is not None and not re.fullmatch(r"[\w-]{1,256}", value.get_secret_value(), re.A):
            raise ValueError("must be 1 to 256 of A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("optout_embeddings")
    @classmethod
    def _is_bundled_or_names_a_provider(cls, value: str) -> str:
        if value != "bundled" and ":" not in value:
            raise ValueError("must be 'bundled' or 'provider:model'")
        return value

    @field_validator("optout_chat_model")
    @classmethod
    def _names_provider_and_model(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(r"[a-z0-9_]+:\S+", value):
            raise ValueError("must be empty or 'provider:model'")
        return value

    @field_validator("optout_chat_base_url")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"https?://[^/\s]", value):
            raise ValueError("must be empty or an address that begins with http:// or https://")
        return value


def let_numpy_use_one_thread() -> None:
    """Keep numpy's products on the thread that asks for them; call this before it is imported.

    A product of ours takes a millisecond, and the threads that OpenBLAS would share it out to
    wait for each other busily: with other work on two processors a bot spends twice the time.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def read_settings() -> Settings:
    """Read the settings from the environment and `.env`.

    Raises SettingsError naming each bad setting, never its value: it may be a secret.
    """
    try:
        return Settings()
    except ValidationError as error:
        lines = [
            f"{'_'.join(str(part) for part in fault['loc']).upper()}: {fault['msg']}"
            for fault in error.errors(include_input=False, include_url=False)
        ]
        raise SettingsError(
            "Bad settings (see .env.example):\n" + "\n".join(f"  {line}" for line in lines)
        ) from None
