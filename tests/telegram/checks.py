"""What the stand-in takes in a call: aiogram's models of the Bot API, and the server's rules."""

from __future__ import annotations

import json
import re
from typing import Any

from aiogram import methods
from aiogram.methods.base import TelegramMethod
from pydantic import ValidationError

from tests.telegram.markup import Entity, Refusal, clean, parse_html, utf16_units, visible

_METHODS: dict[str, type[TelegramMethod[Any]]] = {
    method.__api_method__: method
    for method in vars(methods).values()
    if (isinstance(method, type) and issubclass(method, TelegramMethod) and method.model_fields)
    or method in (methods.GetMe, methods.Close, methods.LogOut)
}


# Parameters that are taken as they are, whatever they begin with.
_WORDS = ("text", "callback_query_id", "description", "short_description")


def check_call(name: str, params: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters with their types, checked against the model of the method.

    Unlike Telegram, which passes over them, this refuses parameters that the method does not have.
    """
    model = _METHODS[name]
    if unknown := set(params) - set(model.model_fields):
        raise Refusal(f"Bad Request: {name} has no parameter {', '.join(sorted(unknown))}")
    try:
        checked = model.model_validate({key: _decode(key, params[key]) for key in params})
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in fault["loc"])
        raise Refusal(f"Bad Request: {where}: {fault['msg']}") from None
    return {
        key: value
        for key, value in checked.model_dump(mode="python", exclude_unset=True).items()
        if value is not None
    }


def _decode(name: str, value: str) -> Any:
    """Return a parameter's value; what is neither text nor a number comes as JSON."""
    if name in _WORDS or value[:1] not in ("{", "["):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Refusal(f"Bad Request: can't parse {name} JSON object") from None


def read_keyboard(markup: dict[str, Any]) -> tuple[tuple[tuple[str, str], ...], ...]:
    rows = markup.get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        raise Refusal("Bad Request: REPLY_MARKUP_TOO_LONG")
    for button in buttons:
        if not isinstance(button.get("text"), str):
            raise Refusal('Bad Request: can\'t find field "text" in inline keyboard button')
        if not button["text"].strip():
            raise Refusal("Bad Request: text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is None or not 1 <= len(data.encode()) <= 64:
            raise Refusal("Bad Request: BUTTON_DATA_INVALID")
    return tuple(tuple((b["text"], b["callback_data"]) for b in row) for row in rows)


def read_language_code(params: dict[str, Any]) -> str:
    code: str = params.get("language_code", "")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise Refusal("Bad Request: invalid language code specified")
    return code


def read_text(params: dict[str, Any]) -> tuple[str, tuple[Entity, ...]]:
    """Return the text that people will see, and its entities."""
    raw = params["text"]
    if len(raw.encode()) > 32768:
        raise Refusal("Bad Request: text is too long")
    mode = params.get("parse_mode", "")
    if mode not in ("", "HTML"):
        raise Refusal("Bad Request: unsupported parse_mode")
    text, entities = parse_html(clean(raw)) if mode else (clean(raw), ())
    if not visible(text):
        raise Refusal("Bad Request: message text is empty")
    if utf16_units(visible(text)) > 4096:
        raise Refusal("Bad Request: message is too long")
    return visible(text), entities
