"""What an address leads to is known whatever tracking stands around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.changes.addresses import canonical, is_form

FORM = "https://www.facebook.com/help/contact/712876720715583"


@pytest.mark.parametrize(
    "written",
    [
        FORM + "?fbclid=IwAR0abcDEF123ghiJKL456",
        FORM + "/?entry_point=POLICY_SECTION%3A13&locale=de_DE",
        FORM + "?__tn__=-UK&__cft__[0]=AZXs82nbbQ&utm_source=mail&utm_campaign=x",
        FORM + "?zz=Qm3x9Kd82LpaW0z7Ty",
        "http://facebook.com:80/help/contact/712876720715583#",
        "HTTPS://M.Facebook.com/help/contact/712876720715583?_rdr",
        FORM + "#:~:text=object",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F"
        "712876720715583%3Fref%3Ddp&h=AT0xyz",
        "https://mbasic.facebook.com/privacy/policy/printable/https%3A%2F%2Flm.facebook.com%2Fl.php"
        "%3Fu=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583",
    ],
)
def test_tracking_and_wrappers_are_taken_off(written: str) -> None:
    assert canonical(written) == FORM


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/help?id=1", "https://a.example/help?id=2"),
        ("https://a.example/help/contact/1", "https://a.example/help/contact/2"),
        ("https://a.example/x#annotation-3", "https://a.example/x#annotation-4"),
        ("https://a.example/x?article=0a1b2c3d4e5f6a7b8c9d", "https://a.example/x"),
        ("https://a.example/x?section=what-we-keep-2026", "https://a.example/x?section=rights"),
        ("https://a.example:8443/x", "https://a.example/x"),
    ],
)
def test_what_names_the_page_stays(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "written", ["", "#annotation-3", "not an address", "http://[::1", "https://"]
)
def test_what_is_no_address_stays_as_it_is(written: str) -> None:
    assert canonical(written) == written


_ADDRESSES = st.builds(
    "{}://{}{}{}{}".format,
    st.sampled_from(["http", "https"]),
    st.sampled_from(
        ["m.facebook.com", "A.example:443", "l.facebook.com", "google.com", "x.org:81"]
    ),
    st.text("/abl.php;=%2F:", max_size=20).map(lambda path: f"/{path}"),
    st.text("abu=&?%3Aht:/1", max_size=30).map(lambda query: f"?{query}"),
    st.text("#ab-=.~:", max_size=8),
)


@given(_ADDRESSES | st.text(max_size=60))
def test_any_text_has_an_address_that_stays(written: str) -> None:
    once = canonical(written)
    assert canonical(once) == once


def test_a_form_is_known_by_its_path() -> None:
    assert is_form(FORM)
    assert not is_form("https://www.facebook.com/privacy/genai")
