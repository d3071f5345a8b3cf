"""Whether what came is the page that was wanted; a page that is not never becomes a copy."""

from __future__ import annotations

from collections.abc import Callable

from bot.errors import GuideError
from bot.knowledge.fetching.addresses import shown
from bot.knowledge.fetching.kinds import Suffix, kinds_of, media_type
from bot.knowledge.fetching.language import other_language
from bot.knowledge.fetching.outline import Outline, outline_of
from bot.knowledge.fetching.request import Reply
from bot.knowledge.fetching.stops import plain, stop_of
from bot.knowledge.fetching.wanted import FailureKind, Stopped, Wanted

# Content and suffix in, what a person would read out; raises a GuideError if it cannot be read.
ReadText = Callable[[bytes, Suffix], str]

_LETTERS = 40  # below, a page holds no text worth keeping

_STATUS: dict[int, tuple[FailureKind, str]] = {
    401: ("blocked", "asks for a password: declare a public address"),
    403: ("blocked", "turns the bot away: save the page by hand, or declare another address"),
    404: ("gone", "is gone: find where the document went and declare that, or withdraw it"),
    410: ("gone", "is gone for good: find where the document went, or withdraw it"),
    429: ("blocked", "says that it was asked too often: fetch it later, or less often"),
    451: ("region", "is barred here by law: fetch it from another country"),
}
_STOPS: dict[FailureKind, str] = {
    "not_found_200": "says that there is no such page: find where the document went",
    "login": "asks to log in: declare an address that anybody can read",
    "region": "is not shown in the country of this machine: fetch it from another",
    "blocked": "asks for a human, for consent or for JavaScript: save the page by hand",
}
_AGAIN = (408, 425, 429)  # beside all 5xx


def check_status(reply: Reply) -> None:
    """Raise Stopped unless the reply carries a document."""
    status, page = reply.status, shown(reply.url)
    if status == 200:
        return
    retry_host = reply.url.raw_host if status >= 500 or status in _AGAIN else None
    if retry_host and status != 429:
        problem = f"{page} has trouble (status {status}): fetch it later"
        raise Stopped("transient", problem, status, retry_host)
    kind, problem = _STATUS.get(status, ("blocked", "answers with no page: open it in a browser"))
    raise Stopped(kind, f"{page} {problem} (status {status})", status, retry_host)


def judge(reply: Reply, wanted: Wanted, read_text: ReadText) -> Suffix:
    """Give the suffix of the document that came; raise Stopped if it is not the wanted one."""
    page = shown(reply.url)
    content_type = reply.headers.get("Content-Type", "")
    kinds = kinds_of(reply.content, content_type)
    outline = outline_of(reply.content) if ".html" in kinds else None
    suffix = next((one for one in wanted.suffixes if one in kinds), None)
    text = None
    if outline:
        try:
            text = _read(read_text, reply, ".html")
        except Stopped:
            _check_stop(outline, "", reply, wanted)  # "page not found" is too short to be a text
            raise
        _check_stop(outline, text, reply, wanted)
    if suffix is None:
        said = media_type(content_type)[:40] or "no type"
        problem = f"{page} is no {' or '.join(wanted.suffixes)} (the server says {said})"
        raise Stopped("wrong_type", f"{problem}: correct the suffixes or the address", reply.status)
    if text is None:
        text = _read(read_text, reply, suffix)
    _check_text(text, outline, wanted, page, reply.status)
    return suffix


def _read(read_text: ReadText, reply: Reply, suffix: Suffix) -> str:
    try:
        return read_text(reply.content, suffix)
    except GuideError as error:
        problem = f"{shown(reply.url)} cannot be read ({error}): declare another form of it"
        raise Stopped("unreadable", problem, reply.status) from None


def _check_stop(outline: Outline, text: str, reply: Reply, wanted: Wanted) -> None:
    path = reply.url.raw_path if str(reply.url) != wanted.url else ""
    stop = stop_of(outline, text, path)
    if stop:
        raise Stopped(stop, f"{shown(reply.url)} {_STOPS[stop]}", reply.status)


def _check_text(text: str, outline: Outline | None, wanted: Wanted, page: str, status: int) -> None:
    if sum(letter.isalpha() for letter in text[:10_000]) < _LETTERS:
        problem = "holds no text (a scan, or a page made by scripts): save its text by hand"
        raise Stopped("empty", f"{page} {problem}", status)
    known = plain(text)
    for words in wanted.expected_words:
        if plain(words) not in known:
            problem = f"does not hold {words!r}: it may be the text for another region"
            fix = "fetch it from the right one, or correct the expected words"
            raise Stopped("wrong_region", f"{page} {problem}; {fix}", status)
    for words in wanted.forbidden_words:
        if plain(words) in known:
            problem = f"holds {words!r}, as the text for another region does"
            raise Stopped("wrong_region", f"{page} {problem}: fetch it from the right one", status)
    other = other_language(text, wanted.language, outline.language if outline else "")
    if other:
        problem = f"is in {other!r}, not in {wanted.language!r}"
        fix = "declare the address of the right language, or correct the language"
        raise Stopped("wrong_language", f"{page} {problem}: {fix}", status)
