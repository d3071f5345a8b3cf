from bot.knowledge.folding import fold


def test_folding_drops_accents_and_signs() -> None:
    assert fold("  ¿Está LISTO? Łódź!") == "esta listo lodz"
