"""Telegram's HTML as its server reads it: the rules and words of tdlib's `MessageEntity.cpp`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

SUPPORTED_TAGS = frozenset(
    {"a", "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote"}
    | {"span", "tg-spoiler", "tg-emoji", "tg-time"}
)
_Test = Callable[[str], bool]
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ENTITY = re.compile(r"&(?:#(\d{1,8})|#x([0-9a-fA-F]{1,8})|(lt|gt|amp|quot));?")
# The server drops or replaces these before it looks at a text.
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\r\u2028-\u202e]")
_SPACES = re.compile("[\t\v\f]")


class Refusal(Exception):
    """The server does not do what was asked; `parameters` are the reply's."""

    def __init__(self, description: str, status: int = 400, **parameters: int) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


@dataclass(frozen=True)
class Entity:
    """A formatted run: offsets are in UTF-16 code units, as in the API."""

    type: str
    offset: int
    length: int
    text: str
    url: str | None = None


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def clean(text: str) -> str:
    """Return the text as the server stores it, before entities are looked for."""
    return _SPACES.sub(" ", _DROPPED.sub("", text))


def parse_html(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Return the text without its tags, and its entities.

    Raises Refusal with the server's description where it cannot be parsed.
    """
    reader = _Reader(source)
    reader.read()
    return "".join(reader.out), tuple(reader.entities)


def visible(text: str) -> str:
    """Return the text as the server shows it: without white space around it."""
    return text.strip(" \n\u200b\u200c\u2060\ufeff\u00a0\u3000")


@dataclass
class _Open:
    name: str
    attributes: dict[str, str]
    at: int


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.entities: list[Entity] = []
        self.open: list[_Open] = []

    def read(self) -> None:
        while self.at < len(self.source):
            character = self.source[self.at]
            if character == "&":
                self.out.append(self._entity())
            elif character != "<":
                self.out.append(character)
                self.at += 1
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            name = self.open[-1].name
            raise self._refusal(f'Can\'t find end tag corresponding to start tag "{name}"')

    def _entity(self) -> str:
        match = _ENTITY.match(self.source, self.at)
        if match is not None:
            decimal, hexadecimal, name = match.groups()
            code = int(decimal) if decimal else int(hexadecimal or "0", 16)
            if name or 0 < code < 0x10FFFF:
                self.at = match.end()
                return _NAMED[name] if name else chr(code)
        self.at += 1
        return "&"

    def _start_tag(self) -> None:
        begin = self.at
        name = self._until(lambda c: c.isspace() or c == ">", begin + 1).lower()
        if self.at >= len(self.source):
            raise self._refusal("Unclosed start tag", begin)
        if name not in SUPPORTED_TAGS:
            raise self._refusal(f'Unsupported start tag "{name}"', begin)
        attributes: dict[str, str] = {}
        while True:
            self._skip_space()
            if self._peek() == ">":
                break
            key = self._until(lambda c: c.isspace() or c in "=>", self.at).lower()
            if not key:
                raise self._refusal(f'Empty attribute name in the tag "{name}"', begin)
            self._skip_space()
            if self._peek() != "=":
                attributes[key] = ""
                if self._peek() == "":
                    raise self._refusal(f'Unclosed start tag "{name}"', begin)
                continue
            self.at += 1
            self._skip_space()
            attributes[key] = self._value(name, begin)
        self.at += 1
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refusal('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(name, attributes, len(self.out)))

    def _value(self, name: str, begin: int) -> str:
        quote = self._peek()
        if quote not in ("'", '"'):
            value = self._until(lambda c: not (c.isalnum() or c in ".-"), self.at)
            if not (self._peek().isspace() or self._peek() == ">"):
                raise self._refusal("Unexpected end of name token", self.at)
            return value.lower()
        self.at += 1
        value = ""
        while self._peek() not in (quote, ""):
            if self._peek() == "&":
                value += self._entity()
            else:
                value += self._peek()
                self.at += 1
        if self._peek() == "":
            raise self._refusal(f'Unclosed start tag "{name}"', begin)
        self.at += 1
        return value

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._refusal("Unexpected end tag", begin)
        name = self._until(lambda c: c.isspace() or c == ">", begin + 2).lower()
        self._skip_space()
        if self._peek() != ">":
            raise self._refusal("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if name not in ("", tag.name):
            raise self._refusal(
                f'Unmatched end tag, expected "</{tag.name}>", found "</{name}>"', begin
            )
        text = "".join(self.out[tag.at :])
        url = tag.attributes.get("href", text) if tag.name == "a" else None
        if text and not (url is not None and not _is_url(url)):  # a bad link is lost in silence
            offset = utf16_units("".join(self.out[: tag.at]))
            self.entities.append(Entity(tag.name, offset, utf16_units(text), text, url))

    def _until(self, ends: _Test, start: int) -> str:
        end = start
        while end < len(self.source) and not ends(self.source[end]):
            end += 1
        self.at = end
        return self.source[start:end]

    def _skip_space(self) -> None:
        while self._peek().isspace():
            self.at += 1

    def _peek(self) -> str:
        return self.source[self.at : self.at + 1]

    def _refusal(self, why: str, at: int | None = None) -> Refusal:
        where = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return Refusal(f"Bad Request: can't parse entities: {why}{where}")


def _is_url(url: str) -> bool:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
    except ValueError:
        return False
    return parts.scheme in ("http", "https", "tg", "ton", "tonsite") and "." in parts.netloc
