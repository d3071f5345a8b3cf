from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.naming import Names
from bot.knowledge.lists import Jurisdictions, Service
from bot.knowledge.read import Knowledge, read_knowledge
from bot.knowledge.sources import Source
from tests.knowledge.files import sound


def policy(publisher: str, body: str, language: str = "en") -> Source:
    return Source(
        id=publisher.split()[0].strip(":").casefold(),
        publisher=publisher,
        kind="policy",
        title=f"{publisher} privacy policy",
        url=None,
        published=None,
        language=language,
        body=body,
    )


def names(*sources: Source) -> Names:
    services = {"ig": Service(id="ig", name="Instagram")}
    return Names(
        Knowledge({one.id: one for one in sources}, {}, {}, Jurisdictions({}), services, {})
    )


FOLDER = names(
    policy(
        "Fernweh", "We share what you do with advertisers. Who reads my chats? Nobody sells it."
    ),
    policy("Linger", "You can keep your chats. We sell nothing with Facebook in the app."),
    policy("Keep", "Keep stores your data. The chats that you keep are yours to read on a phone."),
    policy("JotJot: To Do List, Planner", "Does the list know my location? No, it is not sold."),
    policy("Kabel Messenger", "The messages are private. We may keep the location of your phone."),
)


@pytest.mark.parametrize(
    ("query", "document", "question"),
    [
        ('Consider "Fernweh"\'s privacy policy; who reads it?', "fernweh", "who reads it?"),
        ("Consider Keep's privacy policy; who reads it?", "keep", "who reads it?"),
        ("According to the privacy policy of Linger, who reads it?", "linger", "who reads it?"),
        (
            'Consider "JotJot: To Do List, Planner"\'s privacy policy; who reads it?',
            "jotjot",
            "who reads it?",
        ),
        ("does JotJot sell my data?", "jotjot", "does JotJot sell my data?"),
        ("kabel: who reads my chats", "kabel", "who reads my chats"),
        ("Kabel Messenger: who reads my chats", "kabel", "who reads my chats"),
        ("who reads my chats in Keep?", "keep", "who reads my chats in Keep?"),
        ("Fernweh sells my data?", "fernweh", "Fernweh sells my data?"),
        ("Does Fernweh's app read my chats?", "fernweh", "Does Fernweh's app read my chats?"),
    ],
)
def test_a_query_is_about_the_document_that_it_names(
    query: str, document: str, question: str
) -> None:
    named = FOLDER.named(query)
    assert named.documents == frozenset({document})
    assert named.question == question


def test_two_named_documents_are_both_meant() -> None:
    assert FOLDER.named("Do Linger and Fernweh sell my data?").documents == frozenset(
        {"linger", "fernweh"}
    )


@pytest.mark.parametrize(
    "query",
    [
        'Consider "Kaffeehaus"\'s privacy policy; who reads my chats?',
        "Consider Facebook's privacy policy; who reads my chats?",
        'Consider "Menu, Recipe & Cooking Planner"\'s privacy policy; who reads my chats?',
        'Consider "Skyfall Messenger"\'s terms of service; who reads my chats?',
        "Who reads my chats in Kaffeehaus?",
        "Who reads my chats on White Noise Generator?",
        'Does "Kaffeehaus" sell my data?',
        "Kaffeehaus: who reads my chats?",
    ],
)
def test_nothing_is_found_of_a_company_without_documents(query: str) -> None:
    assert FOLDER.named(query).documents == frozenset()


@pytest.mark.parametrize(
    "query",
    [
        "who reads my chats?",
        "Can you sell my location?",
        "Where do I keep my data?",
        "What does the app share with Facebook?",  # a document speaks of it
        "Do you share data under the GDPR?",  # an abbreviation, not a company
        'What does "private data" mean?',
        "WHO READS MY CHATS IN THE APP?",
        "Wer liest meine Nachrichten und Fotos auf dem Handy?",
        "",
    ],
)
def test_a_query_without_a_name_is_about_all_documents(query: str) -> None:
    named = FOLDER.named(query)
    assert (named.documents, named.question) == (None, query)


def test_where_nouns_have_capitals_a_strange_one_is_no_company() -> None:
    german = names(policy("Fernweh", "Wir teilen die Daten mit niemandem in der App.", "de"))
    assert german.named("Wir teilen die Haustiere in der App?").documents is None


def test_a_document_is_named_by_its_service_too() -> None:
    one = policy("Metacorp", "We sell nothing.")
    about = names(Source(**{**vars(one), "services": ("ig",)}), policy("Linger", "Nothing."))
    assert about.named("What does Instagram's privacy policy say?").documents == frozenset(
        {"metacorp"}
    )


@pytest.mark.parametrize("query", ["What did Kaffeehaus do in Kenya?", 'Is the "Kaffeehaus" true?'])
def test_among_records_a_name_in_passing_is_a_subject(tmp_path: Path, query: str) -> None:
    knowledge, _ = read_knowledge(sound(tmp_path))
    assert Names(knowledge).named(query).documents is None


def test_among_records_a_companys_policy_selects_its_records_and_sources(tmp_path: Path) -> None:
    knowledge, _ = read_knowledge(sound(tmp_path))
    by_records = Names(knowledge)
    assert by_records.named("Does Instagram's privacy policy say so?").documents == frozenset(
        {"EEA/meta"}
    )
    assert by_records.named("Does Kaffeehaus's privacy policy say so?").documents == frozenset()


@given(st.text())
def test_any_text_is_read(query: str) -> None:
    assert FOLDER.named(query).question in query
