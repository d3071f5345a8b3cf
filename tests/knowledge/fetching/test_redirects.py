from __future__ import annotations

from datetime import UTC, datetime

import pytest
from multidict import CIMultiDict
from yarl import URL

from bot.knowledge.fetching.redirects import next_address, retry_after
from bot.knowledge.fetching.request import Reply
from bot.knowledge.fetching.wanted import Stopped

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def moved(location: str, url: str = "https://facebook.com/privacy/policy") -> Reply:
    return Reply(URL(url), 302, CIMultiDict({"Location": location}), b"")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/about/privacy", "https://facebook.com/about/privacy"),
        ("center#rights", "https://facebook.com/privacy/center"),
        ("//www.facebook.com/a", "https://www.facebook.com/a"),
        ("https://meta.com/a?b=c", "https://meta.com/a?b=c"),
        (" /a ", "https://facebook.com/a"),
    ],
)
def test_a_redirect_is_read_from_where_it_stands(location: str, target: str) -> None:
    assert str(next_address(moved(location))) == target


def test_a_redirect_from_http_to_https_is_followed() -> None:
    assert next_address(moved("https://x.com/", "http://x.com/")).scheme == "https"


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("http://facebook.com/privacy/policy", "redirect"),
        ("", "redirect"),
        ("http://[::1", "redirect"),
        ("file:/private", "forbidden_address"),
        ("javascript:alert(1)", "forbidden_address"),
        ("https://me:secret@facebook.com/", "forbidden_address"),
        ("https://facebook.com:22/", "forbidden_address"),
    ],
)
def test_a_redirect_to_where_nobody_should_go_is_not_followed(location: str, kind: str) -> None:
    with pytest.raises(Stopped) as stopped:
        next_address(moved(location))
    assert stopped.value.kind == kind
    assert "secret" not in stopped.value.problem


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30),
        ("Sat, 21 Nov 2026 08:01:00 GMT", 60),
        ("Sat, 21 Nov 2026 07:00:00 GMT", 0),
        ("", 0),
        ("soon", 0),
        ("-5", 0),
        ("Sat, 21 Nov 99999 08:01:00 GMT", 0),
        ("Sat, 21 Nov 2026 08:01:00 -0000", 0),
    ],
)
def test_the_rest_that_a_server_asks_for_is_read(value: str, seconds: float) -> None:
    assert retry_after(value, NOW) == seconds
