"""A model that cannot be made is said at the start, with what to do, and never with its key."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from bot.answering.wording.model import make_chat_model, provider_name
from bot.errors import SettingsError


@pytest.mark.parametrize("provider", ["openai", "anthropic", "mistralai", "ollama"])
def test_a_provider_without_its_package_names_the_extra(provider: str) -> None:
    if find_spec(f"langchain_{provider}"):
        pytest.skip(f"langchain-{provider} is installed")
    with pytest.raises(SettingsError, match=rf"pip install '\.\[{provider}\]'"):
        make_chat_model(f"{provider}:any", None, 10.0)


def test_an_unknown_provider_is_named() -> None:
    with pytest.raises(SettingsError, match="OPTOUT_CHAT_MODEL: nobody:any cannot be set up"):
        make_chat_model("nobody:any", None, 10.0)


def test_a_missing_key_is_said_and_a_key_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("langchain_openai", reason="needs requirements-model.lock")
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(SettingsError, match="its key is in the environment"):
        make_chat_model("openai:any", None, 10.0)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-whispered")
    model = make_chat_model("openai:any", "http://127.0.0.1:9/v1", 10.0)
    assert "sk-whispered" not in repr(model)


@pytest.mark.parametrize(
    ("spec", "address", "name"),
    [
        ("openai:any", None, "OpenAI"),
        ("groq:any", None, "groq"),
        ("openai:any", "https://llm.example.org:8080/v1", "llm.example.org"),
    ],
)
def test_people_are_told_who_gets_their_words(spec: str, address: str | None, name: str) -> None:
    assert provider_name(spec, address) == name
