"""Every language says everything that English says, with the same values filled in."""

from __future__ import annotations

import ast as python
import re
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, get_args, get_type_hints

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.answering import guardrails
from bot.knowledge.guidance import Right, Training, Verdict, Way
from bot.knowledge.sources import Source
from bot.locales import has, languages, long_date, say
from bot.telegram.application import COMMANDS
from tests.conftest import ROOT

OTHERS = (
    "ar", "cs", "da", "de", "el", "es", "fi", "fr", "hi", "hu", "id", "it", "ja", "ko", "nb", "nl",
    "pl", "pt", "pt-BR", "ro", "sv", "tr", "uk", "vi", "zh-Hant",
)  # fmt: skip

# Signs alone, which many languages write as English does.
SIGNS = {"verdict-scope", "source-line", "how-colon", "sentence-end"}
LIKE_ENGLISH = {
    ("verdict-short-no", "es"): "no is no",
    ("verdict-short-no", "it"): "no is no",
    ("right-article", "de"): "lawyers write Art. in German too",
    ("law-gdpr", "it"): "Italians, their authority too, say GDPR",
    ("law-gdpr", "cs"): "Czechs, their authority too, say GDPR",
    ("sources-heading", "fr"): "sources are sources in French",
}

# Messages chosen by a value: how their ids are made in bot/, and the values that there are.
CHOSEN = {
    "verdict-{}": (Verdict, "value"),
    "verdict-short-{}": (Verdict, "value"),
    "training-{}": (Training, "state"),
    "training-{}-today": (Training, "state"),
    "training-{}-open": (Training, "state"),
    "effect-{}": (Verdict, "effect"),
    "how-{}": (Way, "kind"),
    "how-reason-{}": (Way, "reason"),
    "right-{}": (Right, "gives"),
    "certainty-{}": (Way, "certainty"),
    "kind-{}": (Source, "kind"),
    "guardrail-{}": (guardrails.Guard, "reason"),
}
# Messages that the knowledge chooses by their ids.
CHOSEN_BY_KNOWLEDGE = ("law-", "limit-", "protection-")

_COMMAND = re.compile(r"(?<![\w/])/[a-z]+")
_ADDRESS = re.compile(r"://|www\.|\b[\w-]+\.(?:com|org|net|eu|info)\b", re.IGNORECASE)
_BREAKABLE_SPACE = re.compile(r"« | [:;?!»]")


@cache
def entries(language: str) -> dict[str, ast.Message]:
    """The messages of a catalogue by id; what the parser could not read fails the test."""
    text = resources.files("bot.locales").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    found: dict[str, ast.Message] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{language}.ftl: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}.ftl has {entry.id.name} twice"
            found[entry.id.name] = entry
    return found


def placeholders(message: ast.Message) -> set[str]:
    """The names of the values that a message takes."""
    names: set[str] = set()

    class Names(Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
            names.add(node.id.name)

    Names().visit(message)
    return names


def worded(language: str, message: str) -> str:
    """A message with each value replaced by its own name in angle brackets."""
    values: dict[str, Any] = {
        name: f"<{name}>" for name in placeholders(entries(language)[message])
    }
    return say(language, message, **values)


def test_the_languages_are_those_that_have_a_catalogue() -> None:
    assert languages() == ("en", *OTHERS)


def values_of(kind: type, field: str) -> set[str]:
    """The words that a field may hold, of `Literal[...]` or `Literal[...] | None`."""
    options = get_args(get_type_hints(kind)[field])
    return {
        word
        for option in options
        for word in get_args(option) or (option,)
        if isinstance(word, str)
    }


def strings_in_the_bot() -> set[str]:
    """Every string that stands in the code as it is."""
    return {
        node.value
        for path in (ROOT / "bot").rglob("*.py")
        for node in python.walk(python.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, python.Constant) and isinstance(node.value, str)
    }


def test_every_message_is_said_somewhere() -> None:
    said = strings_in_the_bot() | {f"telegram-command-{name}" for name in COMMANDS}
    for made, (kind, field) in CHOSEN.items():
        chosen = {made.format(value) for value in values_of(kind, field)}
        said |= chosen | {f"{message}-then" for message in chosen}
    said.add("complaint-company-first-days")  # put together where the days are known
    unsaid = {name for name in entries("en") if not name.startswith(CHOSEN_BY_KNOWLEDGE)} - said
    assert unsaid == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_has_the_messages_of_english_in_the_same_order(language: str) -> None:
    assert list(entries(language)) == list(entries("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_takes_the_values_that_it_takes_in_english(language: str) -> None:
    taken = {name: placeholders(message) for name, message in entries(language).items()}
    assert taken == {name: placeholders(message) for name, message in entries("en").items()}


@pytest.mark.parametrize("language", languages())
def test_every_message_can_be_said_and_shows_its_values(language: str) -> None:
    for name, message in entries(language).items():
        assert has(name)
        text = worded(language, name)
        assert text.strip()
        for value in placeholders(message):
            assert f"<{value}>" in text, name


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_left_in_english(language: str) -> None:
    same = {name for name in entries(language) if worded(language, name) == worded("en", name)}
    assert same - SIGNS == {name for name, where in LIKE_ENGLISH if where == language}


@pytest.mark.parametrize("language", languages())
def test_addresses_come_from_the_knowledge_and_never_from_a_catalogue(language: str) -> None:
    for name in entries(language):
        assert not _ADDRESS.search(worded(language, name)), name


@pytest.mark.parametrize("language", OTHERS)
def test_the_commands_that_a_text_names_are_the_same_in_every_language(language: str) -> None:
    for name in entries("en"):
        named = sorted(_COMMAND.findall(worded(language, name)))
        assert named == sorted(_COMMAND.findall(worded("en", name))), name


@pytest.mark.parametrize("language", languages())
def test_a_command_fits_into_the_menu_of_telegram(language: str) -> None:
    for name in entries(language):
        if name.startswith("telegram-command-"):
            # The Bot API takes 256 characters, a phone shows one line of about 60.
            assert len(worded(language, name)) <= 60, name


@pytest.mark.parametrize("language", languages())
def test_buttons_and_descriptions_fit_where_telegram_shows_them(language: str) -> None:
    for name in entries(language):
        if name.startswith("telegram-button-") and name != "telegram-button-unknown":
            # Two stand side by side on a phone.
            assert len(worded(language, name)) <= 26, name
    assert len(worded(language, "telegram-short")) <= 120
    assert len(worded(language, "telegram-what")) <= 512


@pytest.mark.parametrize(
    ("language", "yes", "partial", "no", "unclear"),
    [
        ("en", "Yes", "Partly", "No", "Unclear"),
        ("de", "Ja", "Teilweise", "Nein", "Unklar"),
        ("es", "Sí", "En parte", "No", "Incierto"),
        ("fr", "Oui", "En partie", "Non", "Incertain"),
        ("it", "Sì", "In parte", "No", "Incerto"),
        ("nl", "Ja", "Deels", "Nee", "Onduidelijk"),
        ("pl", "Tak", "Częściowo", "Nie", "Niejasne"),
        ("pt", "Sim", "Em parte", "Não", "Incerto"),
        ("pt-BR", "Sim", "Em parte", "Não", "Incerto"),
        ("cs", "Ano", "Částečně", "Ne", "Nejasné"),
        ("ro", "Da", "Parțial", "Nu", "Neclar"),
        ("tr", "Evet", "Kısmen", "Hayır", "Belirsiz"),
        ("uk", "Так", "Частково", "Ні", "Незрозуміло"),
        ("ar", "نعم", "جزئيًا", "لا", "غير واضح"),
        ("hi", "हाँ", "आंशिक रूप से", "नहीं", "स्पष्ट नहीं"),
        ("ko", "네", "일부만", "아니요", "불분명"),
        ("sv", "Ja", "Delvis", "Nej", "Oklart"),
    ],
)
def test_a_verdict_opens_with_its_word(
    language: str, yes: str, partial: str, no: str, unclear: str
) -> None:
    assert re.match(rf"{yes}[,،]", say(language, "verdict-yes"))
    assert re.match(rf"{partial}[,،]", say(language, "verdict-partial"))
    assert re.match(rf"{no}[,،]", say(language, "verdict-no"))
    assert re.match(rf"{unclear}[,،]", say(language, "verdict-unclear"))


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "27 May 2025"),
        ("de", "27. Mai 2025"),
        ("es", "27 de mayo de 2025"),
        ("fr", "27 mai 2025"),
        ("it", "27 maggio 2025"),
        ("nl", "27 mei 2025"),
        ("pl", "27 maja 2025"),
        ("pt", "27 de maio de 2025"),
        ("cs", "27. května 2025"),
        ("fi", "27. toukokuuta 2025"),
        ("hu", "2025. május 27."),
        ("ja", "2025年5月27日"),
        ("ko", "2025년 5월 27일"),
        ("tr", "27 Mayıs 2025"),
        ("ar", "27 مايو 2025"),
    ],
)
def test_a_day_is_written_the_local_way(language: str, written: str) -> None:
    day = date(2025, 5, 27)
    assert long_date(day, language) == written
    assert written in say(language, "training-running", provider="Meta", since=day)


def test_french_punctuation_never_starts_a_line() -> None:
    for name in entries("fr"):
        assert not _BREAKABLE_SPACE.search(worded("fr", name)), name
