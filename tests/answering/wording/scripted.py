"""A chat model that replies as a test says: a small real one, behind LangChain's own seam."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import Field

Said = Mapping[str, Any] | AIMessage | Exception
Script = Callable[[str], Said]


class ScriptedModel(BaseChatModel):
    """Calls its tool with what the script makes of the last message, replies with a message as it
    is, or raises; while `held` is set and not released, it hangs.
    """

    script: Script
    held: threading.Event | None = None
    asked: list[str] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def bind_tools(self, tools: Sequence[Any], **_: Any) -> Runnable[Any, AIMessage]:
        return self.bind(tools=[convert_to_openai_tool(tool) for tool in tools])

    def _generate(self, messages: list[BaseMessage], *_: Any, **options: Any) -> ChatResult:
        self.asked.append("\n".join(str(message.content) for message in messages))
        if self.held is not None:
            self.held.wait()
        said = self.script(str(messages[-1].content))
        if isinstance(said, Exception):
            raise said
        if not isinstance(said, AIMessage):
            name = options["tools"][0]["function"]["name"]
            call = {"name": name, "args": dict(said), "id": "1"}
            usage = {"input_tokens": 700, "output_tokens": 100, "total_tokens": 800}
            said = AIMessage("", tool_calls=[call], usage_metadata=usage)
        return ChatResult(generations=[ChatGeneration(message=said)])


def replying(said: Said) -> ScriptedModel:
    """A model that always says the same."""
    return ScriptedModel(script=lambda _: said)
