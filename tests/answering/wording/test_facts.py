"""Numbers, dates, denials and promises are read in whatever language they are written."""

from __future__ import annotations

import pytest

from bot.answering.wording.facts import addresses, denials, numbers, promises, tidy


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("27 May 2025", "en"),
        ("May 27, 2025", "en"),
        ("2025-05-27", "en"),
        ("am 27. Mai 2025", "de"),
        ("27.05.2025", "de"),
        ("le 27 mai 2025", "fr"),
        ("el 27 de mayo de 2025", "es"),
        ("27 maja 2025 r.", "pl"),
        ("27. květen 2025", "cs"),
        ("2025. május 27-én", "hu"),
        ("ngày 27 tháng 5 năm 2025", "vi"),
        ("2025年5月27日", "ja"),
        ("2025년 5월 27일", "ko"),
        ("27 Mayıs 2025'te", "tr"),
        ("٢٧ مايو ٢٠٢٥", "ar"),
        ("27 травня 2025", "uk"),
    ],
)
def test_a_day_is_the_same_in_every_language(text: str, language: str) -> None:
    assert numbers(text, language).same_as(numbers("since 27 May 2025", "en"))


@pytest.mark.parametrize(
    "text", ["28 May 2025", "27 June 2025", "27 May 2026", "27 May", "27 and 27 May 2025"]
)
def test_another_day_is_another(text: str) -> None:
    assert not numbers(text, "en").same_as(numbers("27 May 2025", "en"))


def test_may_is_a_month_only_beside_a_number() -> None:
    assert not numbers("You may object.", "en").digits
    assert numbers("In May 2025", "en").same_as(numbers("im Mai 2025", "de"))
    assert not numbers("In May 2025", "en").same_as(numbers("im Juni 2025", "de"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Article 6(1)(f)", "en"),
        ("Art. 6 Abs. 1 Buchst. f", "de"),
        ("čl. 6 odst. 1 písm. f", "cs"),
    ],
)
def test_an_article_is_its_numbers_and_letter(text: str, language: str) -> None:
    assert numbers(text, language).same_as(numbers("Article 6(1)(f) GDPR", "en"))
    assert not numbers(text, language).same_as(numbers("Article 6(1)(e) GDPR", "en"))


def test_large_numbers_are_parted_in_different_ways() -> None:
    assert numbers("1,200,000 euros", "en").same_as(numbers("1.200.000 Euro", "de"))
    assert not numbers("1,200,000 euros", "en").same_as(numbers("120.000 Euro", "de"))


def test_a_number_in_words_must_be_in_the_other_text() -> None:
    quote = numbers("An answer within 30 days.", "en")
    assert numbers("Antwort in dreißig Tagen.", "de").known_words(quote)
    assert numbers("Antwort in dreißig Tagen.", "de").same_as(quote)
    assert not numbers("Antwort in zwanzig Tagen.", "de").known_words(quote)
    assert not numbers("Antwort in 30 Tagen, nicht dreißig.", "de").known_words(quote)


def test_tokens_of_links_are_no_numbers() -> None:
    assert not numbers("Go to [link-12].", "en").digits


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("It is not too late, there is no last day.", "en", 2),
        ("You can't and don't.", "en", 2),
        ("Es ist zu spät.", "de", 0),
        ("Du kannst nicht widersprechen, ohne dich anzumelden.", "de", 2),
        ("手遅れではありません。", "ja", 1),
        ("सब ठीक नहीं है", "hi", 1),
    ],
)
def test_words_that_deny_are_counted(text: str, language: str, count: int) -> None:
    assert denials(text, language) == count


def test_promises_are_heard_with_any_ending() -> None:
    assert promises("We guarantee that it works.", "en")
    assert promises("Das ist garantiert.", "de")
    assert not promises("It works for the future.", "en")


def test_what_looks_like_an_address_is_one() -> None:
    text = "See https://a.example/x, www.b.example, c.example.org/y or d@e.example, not e.g. this."
    assert len(addresses(text)) == 4


def test_signs_written_in_several_ways_are_one() -> None:
    assert tidy("“It’s  here” ,\n he said .") == '"It\'s here", he said.'
