from __future__ import annotations

import pytest

from bot.knowledge.fetching.outline import outline_of
from bot.knowledge.fetching.stops import stop_of
from tests.knowledge.fetching.pages import ENGLISH, POLICY, page, read_text

LONG_MENU = "<li>Products</li><li>About us</li><li>Careers</li><li>Contact</li>" * 40


def stop(content: bytes, path: str = "") -> str | None:
    return stop_of(outline_of(content), read_text(content, ".html"), path)


def test_a_policy_is_no_stop() -> None:
    assert stop(POLICY) is None


@pytest.mark.parametrize(
    "title",
    [
        "Page Not Found | Facebook",
        "Sorry, this page isn’t available",
        "Error 404",
        "Seite nicht gefunden – Meta",
        "Page introuvable",
        "No se ha encontrado la página",
        "Nie znaleziono strony",
        "Η σελίδα δεν βρέθηκε",
        "Сторінку не знайдено",
        "ページが見つかりません",
        "الصفحة غير موجودة",
    ],
)
def test_a_page_whose_title_says_that_it_is_not_there_is_none_however_long(title: str) -> None:
    assert stop(page(LONG_MENU, title)) == "not_found_200"
    assert stop(page(f"<h1>{title}</h1>{LONG_MENU}", "Meta")) == "not_found_200"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "This content isn't available right now. The owner may have shared it with few",
            "not_found_200",
        ),
        ("Ce contenu n’est pas disponible pour le moment", "not_found_200"),
        ("This service is not available in your country.", "region"),
        ("Este servicio no está disponible en tu país", "region"),
        ("You must log in to continue.", "login"),
        ("Melde dich an, um fortzufahren", "login"),
        ("Email <input name=email> <input name=pass type=password> <button>Go</button>", "login"),
        ("Verify you are human by completing the action below.", "blocked"),
        ("Our systems have detected unusual traffic from your computer network.", "blocked"),
        ("Bevor Sie fortfahren: Cookies", "blocked"),
    ],
)
def test_a_short_page_that_says_why_it_is_not_the_document_is_told_by_it(
    text: str, kind: str
) -> None:
    assert stop(page(text, "Facebook")) == kind


def test_a_page_with_nothing_but_a_request_for_javascript_is_blocked() -> None:
    assert stop(page("")) == "blocked"


def test_a_short_good_page_may_ask_for_javascript_beside_its_text() -> None:
    assert stop(page("Fill in this form to object to the use of your information. " * 5)) is None


def test_a_long_policy_may_speak_of_all_of_this() -> None:
    spoken = (
        "If you see 'page not found', log in to continue, or verify you are human. Access denied."
    )
    assert stop(page(ENGLISH + spoken)) is None


def test_a_policy_with_a_field_to_log_in_at_its_top_is_a_policy() -> None:
    assert stop(page("<input type=password>" + ENGLISH)) is None


@pytest.mark.parametrize(
    "path", ["/login/", "/login.php", "/checkpoint/1", "/users/sign_in", "/signin"]
)
def test_a_redirect_to_where_one_logs_in_is_a_stop(path: str) -> None:
    assert stop(POLICY, path) == "login"


def test_a_path_that_only_sounds_like_it_is_none() -> None:
    assert stop(POLICY, "/policies/login-data") is None
