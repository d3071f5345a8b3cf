import re

import pytest

from bot.knowledge.scripts import JOINED, UNSPACED


@pytest.mark.parametrize(
    ("sign", "unspaced", "joined"),
    [
        pytest.param("ไ", True, True, id="thai"),
        pytest.param("の", True, True, id="kana"),
        pytest.param("港", True, True, id="chinese"),
        pytest.param("서", False, True, id="korean"),
        pytest.param("é", False, False, id="latin"),
        pytest.param("ж", False, False, id="cyrillic"),
        pytest.param("م", False, False, id="arabic"),
    ],
)
def test_a_sign_is_of_a_script_without_spaces_or_not(
    sign: str, unspaced: bool, joined: bool
) -> None:
    assert bool(re.fullmatch(f"[{UNSPACED}]", sign)) is unspaced
    assert bool(re.fullmatch(f"[{JOINED}]", sign)) is joined
