"""Changed statements are weighed by what of them touches people's rights, in eight languages."""

from __future__ import annotations

import pytest

from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import compare
from bot.knowledge.changes.subjects import dates_in, touched_by


@pytest.mark.parametrize(
    ("subject", "sentences"),
    [
        (
            "objection",
            [
                "You can object to this at any time.",
                "Du kannst der Nutzung widersprechen.",
                "Vous pouvez vous opposer à cette utilisation.",
                "Puedes oponerte a este uso.",
                "Puoi opporti a questo uso.",
                "Pode opor-se a esta utilização.",
                "Je kunt bezwaar maken.",
                "Możesz wnieść sprzeciw.",
            ],
        ),
        (
            "training",
            [
                "Posts are used for training.",
                "Wir nutzen Beiträge, um unsere Modelle zu trainieren.",
                "Nous les utilisons pour entraîner nos modèles.",
                "Los usamos para entrenar nuestros modelos.",
                "Li usiamo per addestrare i modelli.",
                "Usamo-los para treinar os modelos.",
                "We gebruiken ze om onze modellen te trainen.",
                "Używamy ich do trenowania modeli.",
            ],
        ),
        (
            "ai",
            [
                "AI at Example answers.",
                "Die künstliche Intelligenz antwortet.",
                "L'intelligence artificielle répond.",
                "La inteligencia artificial responde.",
                "L'intelligenza artificiale risponde.",
                "A inteligência artificial responde.",
                "Kunstmatige intelligentie antwoordt.",
                "Sztuczna inteligencja odpowiada.",
            ],
        ),
        (
            "children",
            [
                "This includes minors.",
                "Das gilt für Minderjährige.",
                "Cela vaut pour les mineurs.",
                "Esto vale para menores.",
                "Vale per i minori.",
                "Vale para crianças.",
                "Dit geldt voor minderjarigen.",
                "Dotyczy to dzieci.",
            ],
        ),
        (
            "retention",
            [
                "We delete it.",
                "Wir löschen sie.",
                "Nous les supprimons.",
                "Los eliminamos.",
                "Li cancelliamo.",
                "Apagamos os dados: o apagamento é imediato.",
                "We verwijderen ze.",
                "Usuwamy je.",
            ],
        ),
        (
            "legal basis",
            [
                "We rely on legitimate interests.",
                "Wir stützen uns auf berechtigte Interessen.",
                "Nous invoquons nos intérêts légitimes.",
                "Nos basamos en el interés legítimo.",
                "Ci basiamo sul legittimo interesse.",
                "Baseamo-nos no interesse legítimo.",
                "We steunen op een gerechtvaardigd belang.",
                "Opieramy się na uzasadnionym interesie.",
            ],
        ),
    ],
)
def test_a_new_sentence_on_a_subject_touches_rights_in_every_language(
    subject: str, sentences: list[str]
) -> None:
    for sentence in sentences:
        (change,) = compare("# A\n\nHello.\n", f"# A\n\nHello.\n\n{sentence}\n").changes
        assert change.weight is Weight.RIGHTS, sentence
        assert subject in change.subjects, sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous sommes en train de déjeuner.",
        "Le cose che piacciono ai gatti.",
        "Esta forma de hablar es bonita.",
        "The objects in this room are of wood.",
        "Información sobre el formato de las imágenes.",
        "Der Zug fährt nach Norden.",
    ],
)
def test_words_that_only_look_alike_touch_nothing(sentence: str) -> None:
    assert touched_by(sentence) == frozenset()


@pytest.mark.parametrize(
    "text",
    ["June 26, 2024", "26. Juni 2024", "26 de junio de 2024", "2024-06-26", "30 days", "one month",
     "innerhalb von drei Monaten", "90 dni", "26.06.2024"],
)  # fmt: skip
def test_dates_and_periods_are_known(text: str) -> None:
    assert len(dates_in(f"It holds {text}.")) == 1


@pytest.mark.parametrize("text", ["462932", "2 green parrots", "section 5", "D04 X2K5"])
def test_other_numbers_are_no_dates(text: str) -> None:
    assert dates_in(f"It holds {text}.") == ()


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("We use public posts to train AI.", "We use all posts to train AI.", Weight.RIGHTS),
        ("We use a form here.", "We do not use a form here.", Weight.RIGHTS),
        ("A form hangs near the green door.", "A form hangs near the blue door.", Weight.WORDING),
        ("The parrot likes walnuts.", "The parrot likes almonds.", Weight.WORDING),
        ("Our partners sell walnuts here.", "Our vendors sell walnuts here.", Weight.WORDING),
    ],
)
def test_a_statement_altered_weighs_what_its_subject_and_its_words_say(
    old: str, new: str, weight: Weight
) -> None:
    (change,) = compare(f"# A\n\n{old}\n", f"# A\n\n{new}\n").changes
    assert change.weight is weight
