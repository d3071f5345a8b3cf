import pytest

from bot.answering.straying import stray


@pytest.mark.parametrize(
    ("nearness", "expected"),
    [
        ({"own-posts": 0.90, "none": 0.85, "distress": 0.84, "orders": 0.80}, None),
        ({"own-posts": 0.84, "none": 0.88}, "other"),
        ({"own-posts": 0.84, "none": 0.86, "distress": 0.89}, "distress"),
        ({"own-posts": 0.84, "none": 0.86, "orders": 0.87}, "orders"),
        ({"own-posts": 0.85, "distress": 0.86}, None),
        ({"nationality": 0.85, "deceit": 0.88}, "deceit"),
        ({"nationality": 0.85, "deceit": 0.86}, None),
        ({}, None),
    ],
)
def test_only_a_clear_lead_takes_a_message_away_from_our_subject(
    nearness: dict[str, float], expected: str | None
) -> None:
    assert stray(nearness) == expected
