"""The words that show what a message is about, in the eight languages of the catalogues."""

from __future__ import annotations

import pytest

from bot.answering.topics import fold, load_cues
from bot.knowledge.topics import TOPICS

CUES = load_cues()


def test_every_cue_belongs_to_a_topic_of_the_knowledge() -> None:
    assert set(CUES.patterns) - {"scope"} <= set(TOPICS)


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        ("late", ["Is it too late?", "Ist es zu spät?", "C'est trop tard ?", "¿Ya es tarde?", "È troppo tardi?", "É tarde demais?", "Is het te laat?", "Czy jest za późno?"]),
        ("children", ["my daughter is 12", "meine Tochter ist 12", "ma fille a 12 ans", "mi hija tiene 12 años", "mia figlia ha 12 anni", "minha filha tem 12 anos", "mijn dochter is 12", "moja córka ma 12 lat"]),
        ("no-account", ["I have no Facebook account", "Ich habe kein Konto", "je n'ai pas de compte", "no tengo cuenta", "non ho un account", "não tenho conta", "ik heb geen account", "nie mam konta"]),
        ("deceased", ["my father died", "mein Vater ist verstorben", "mon père est décédé", "mi padre ha fallecido", "mio padre è deceduto", "meu pai faleceu, é falecido", "mijn vader is overleden", "mój ojciec zmarł"]),
        ("others-posts", ["a friend posted photos of me", "ein Freund hat Fotos von mir gepostet", "un ami a publié des photos de moi", "un amigo publicó fotos mías", "un amico ha pubblicato foto di me", "um amigo publicou fotos minhas", "een vriend heeft foto's van mij geplaatst", "znajomy wrzucił zdjęcia ze mną"]),
        ("refusal", ["they rejected my objection", "mein Widerspruch wurde abgelehnt", "Meta refuse ma demande", "rechazaron mi solicitud", "non rispondono", "a Meta recusou", "mijn verzoek is afgewezen", "Meta odrzuciła mój sprzeciw"]),
        ("private-messages", ["do they read my messages", "lesen sie meine Nachrichten", "mes messages privés", "mis mensajes", "i miei messaggi", "minhas mensagens", "mijn berichten", "moje wiadomości"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_situation_is_recognised_in_eight_languages(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic not in CUES.found(text)] == []


@pytest.mark.parametrize(
    "text",
    ["Can I object?", "Kann ich widersprechen?", "Puis-je m'opposer ?", "¿Puedo oponerme?", "Posso oppormi?", "Posso me opor?", "Kan ik bezwaar maken?", "Czy mogę wnieść sprzeciw?"],
)  # fmt: skip
def test_the_plain_question_is_ours_and_no_special_case(text: str) -> None:
    assert CUES.in_scope(text)
    special = {"deceased", "pages", "no-account", "others-posts", "children", "ads", "bystander"}
    assert not special & set(CUES.found(text))


@pytest.mark.parametrize(
    "text",
    ["What is the weather?", "Wie backe ich Brot?", "Quel temps fait-il ?", "¿Qué hora es?", "Che ore sono?", "Hoe laat is het?"],
)  # fmt: skip
def test_talk_of_other_things_is_not_ours(text: str) -> None:
    assert not CUES.in_scope(text)
    assert not CUES.found(text)


def test_the_company_is_not_somebodys_firm() -> None:
    assert "pages" not in CUES.found("Can I stop the company from using my posts?")
    assert "pages" not in CUES.found("A empresa usa meus posts?")
    assert "pages" in CUES.found("Can our club's page object?")


def test_folding_drops_accents_and_signs() -> None:
    assert fold("  ¿Está LISTO? Łódź!") == "esta listo lodz"
