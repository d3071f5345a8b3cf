from __future__ import annotations

import pytest

from bot.answering.beginnings import alternatives, beginnings


def test_alternatives_are_parted_outside_of_groups_only() -> None:
    assert alternatives(r"too late|dead(line|s[|]x)\b|a\|b") == [
        "too late",
        r"dead(line|s[|]x)\b",
        r"a\|b",
    ]


@pytest.mark.parametrize(
    ("expression", "letters"),
    [
        (r"too late\b", {"too late"}),
        (r"late|trop tard", {"late", "trop tard"}),
        (r"widersp\w+", {"widersp"}),
        ("errors?", {"error"}),
        ("colou?r", {"colo"}),
        ("(who|where) (can|do) i", {"who", "where"}),
        (r"(stor\w+|sent) form", {"stor", "sent"}),
        ("(?:my )form", {"my "}),
        (r"(me )?(da|sale) error\b", {"me ", "da", "sale"}),
        (r"(\w+ )?form", {"", "form"}),
        (r"(my |all ){0,2}chats", {"my ", "all ", "chats"}),
        (r"(?<!how )(did|has) it", {"did", "has"}),
        (r"(?!my )page", {"page"}),
        (r"\bads?\b", {"ad"}),
        ("([2-4]|1[0-7]) years", {"2", "3", "4", "1"}),
        ("[ab]?c", {""}),
        (r"\d+ euros", {""}),
        ("(a|)b", {"a", ""}),
    ],
)
def test_the_plain_letters_of_a_beginning_are_read(expression: str, letters: set[str]) -> None:
    assert set(beginnings(expression)) == letters
