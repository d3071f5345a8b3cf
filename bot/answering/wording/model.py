"""Makes the chat model that the settings name: the one place that knows its vendor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.errors import SettingsError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

# Providers with an extra of that name in pyproject.toml, as people know them.
_PROVIDERS = {
    "anthropic": "Anthropic",
    "mistralai": "Mistral AI",
    "ollama": "Ollama",
    "openai": "OpenAI",
}
# Tokens of a reply; a draft of a few claims has some hundred, and some models think before.
MOST_TOKENS = 2_000


def make_chat_model(spec: str, base_url: str | None, seconds: float) -> BaseChatModel:
    """Make the model `provider:model`, at another address if one is given.

    `seconds` bound one request, which is not repeated: who waits has no time for a second one.
    Raises SettingsError saying what to do if the provider is unknown, or lacks package or key.
    """
    from langchain.chat_models import init_chat_model

    provider = spec.partition(":")[0]
    options: dict[str, Any] = {"timeout": seconds, "max_retries": 0, "max_tokens": MOST_TOKENS}
    if provider == "mistralai":
        options["timeout"] = max(1, int(seconds))
    elif provider == "ollama":
        options = {"client_kwargs": {"timeout": seconds}, "num_predict": MOST_TOKENS}
    if base_url is not None:
        options["base_url"] = base_url
    try:
        # Written so, the library does not guess a provider from the model's name.
        model: BaseChatModel = init_chat_model(
            spec.partition(":")[2], model_provider=provider, **options
        )
    except ImportError:
        how = (
            f"run .venv/bin/python -m pip install '.[{provider}]'"
            if provider in _PROVIDERS
            else "install the package of LangChain for it"
        )
        raise SettingsError(f"OPTOUT_CHAT_MODEL: {provider} lacks its package: {how}.") from None
    except Exception as error:  # unknown provider, no key: each vendor says it in its own way
        raise SettingsError(
            f"OPTOUT_CHAT_MODEL: {spec} cannot be set up ({type(error).__name__}): check the"
            " provider's name, and that its key is in the environment (see .env.example)."
        ) from None
    return model


def provider_name(spec: str, base_url: str | None) -> str:
    """Who gets what is sent to the model, as people may be told: a company, else an address."""
    if base_url is not None:
        return urlsplit(base_url).hostname or base_url
    provider = spec.partition(":")[0]
    return _PROVIDERS.get(provider, provider)
