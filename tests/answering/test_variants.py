from __future__ import annotations

import pytest

from bot.answering.variants import variant


@pytest.mark.parametrize(
    "text",
    [
        "me ajuda, roubaram a conta",
        "sou brasileira e moro fora",
        "eles tão usando tudo que a gente posta, né",
        "quero tirar minhas fotos disso",
        "minha mãe faleceu e a conta continua no ar",
        "oi, como faço pra sair",
        "vcs sabem onde fica o link",
    ],
)
def test_brazilians_are_known_by_words_and_grammar(text: str) -> None:
    assert variant("pt", text) == "pt-BR"


@pytest.mark.parametrize(
    "text",
    [
        "estão a usar as minhas fotografias",
        "queria opor-me a isto",
        "tens o link?",
        "não encontro isto no telemóvel",
    ],
)
def test_portuguese_are_known_by_words_and_grammar(text: str) -> None:
    assert variant("pt", text) == "pt-PT"


@pytest.mark.parametrize(
    "text",
    [
        "como posso recusar?",
        "a minha filha tem 14 anos",
        "os dados são meus e de mais ninguém",
        "isto vai passar a contar pra IA?",
    ],
)
def test_what_both_may_say_tells_nothing(text: str) -> None:
    assert variant("pt", text) is None


def test_other_languages_have_no_variants() -> None:
    assert variant("de", "me ajuda") is None
    assert variant("xx", "vcs") is None
