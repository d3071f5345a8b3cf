from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.dates import find_day

TODAY = date(2026, 11, 21)


def day(text: str, language: str | None = None) -> date | None:
    said = find_day(text, language, TODAY)
    return said.day if said else None


@pytest.mark.parametrize(
    "text",
    [
        "Was it allowed on 25 June 2024?",
        "Could I object on June 25, 2024?",
        "Could I object on June 25th 2024?",
        "What was the situation on the 25th of June 2024?",
        "What applied on 25.06.2024?",
        "What applied on 25. 6. 2024?",
        "as of 2024-06-25",
        "As of 25/06/2024, was there a form?",
        "Could I object on 6/25/2024?",
        "Could I object on 25-Jun-2024?",
        "Konnte ich am 25. Juni 2024 widersprechen?",
        "Was galt am 25.06.24?",
        "Hätte ich am 25. Juni 2024 widersprechen können?",
        "Am 25. Juni 2024 – konnte man da noch widersprechen?",
        "Stand 25. Juni 2024: geht das?",
        "Pouvait-on s'opposer le 25 juin 2024 ?",
        "Quelle était la situation le 25 juin 2024 ?",
        "¿Podía oponerme el 25 de junio de 2024?",
        "¿Qué pasó el 25 de junio de 2024?",
        "Potevo oppormi il 25 giugno 2024?",
        "Era possibile il 25 giugno 2024?",
        "Podia me opor em 25 de junho de 2024?",
        "Kon ik op 25 juni 2024 bezwaar maken?",
        "Czy mogłem się sprzeciwić 25 czerwca 2024 r.?",
        "Czy 25 czerwca 2024 roku można było wnieść sprzeciw?",
        "Instagram Germany 25 June 2024",
        "25 June 2024. Could people in Germany object?",
        "Suppose it is 25 June 2024. Can I object?",
        "Heute ist der 25. Juni 2024. Kann ich widersprechen?",
        "Was my data already being used on 25 June 2024?",
        "Imagine it's 25 June 2024 and I live in Ireland. Can I object?",
        "Welche Regeln galten am 25. Juni 2024 in Österreich?",
        "Est-ce que Meta utilisait mes posts le 25 juin 2024 ?",
        "Meta usava i miei post il 25 giugno 2024?",
        "Gebruikte Meta op 25 juni 2024 mijn berichten?",
        "Czy Meta używała moich postów 25 czerwca 2024?",
        "2024년 6월 25일에 가능했나요?",
        "2024年6月25日はどうでしたか?",
    ],
)
def test_the_day_asked_about_is_found_however_it_is_written(text: str) -> None:
    assert day(text) == date(2024, 6, 25)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Was it allowed on May 1st, 2025?", date(2025, 5, 1)),
        ("Pouvait-on s'opposer le 1er mai 2025 ?", date(2025, 5, 1)),
        ("Podia me opor em 1º de maio de 2025?", date(2025, 5, 1)),
        ("Si poteva il primo maggio 2025?", date(2025, 5, 1)),
        ("¿Se podía el primero de mayo de 2025?", date(2025, 5, 1)),
        ("Konnte man am 3. März 2025 widersprechen?", date(2025, 3, 3)),
        ("Konnte man am 3. Jänner 2025 widersprechen?", date(2025, 1, 3)),
        ("Konnte man am 3. Maerz 2025 widersprechen?", date(2025, 3, 3)),
        ("Czy można było 3 września 2025?", date(2025, 9, 3)),
        ("Pouvait-on le 3 fevrier 2025 ?", date(2025, 2, 3)),
        ("Could I object on 6/5/2025?", date(2025, 5, 6)),
        ("Will I be able to object on 1 January 2027?", date(2027, 1, 1)),
    ],
)
def test_ordinals_umlauts_and_missing_accents_are_read(text: str, expected: date) -> None:
    assert day(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "What was the situation in June 2024?",
        "Wie war die Lage im Juni 2024?",
        "Quelle était la situation en juin 2024 ?",
        "¿Cuál era la situación en junio de 2024?",
        "Qual era la situazione a giugno 2024?",
        "Qual era a situação em junho de 2024?",
        "Hoe was de situatie in juni 2024?",
        "Jaka była sytuacja w czerwcu 2024?",
    ],
)
def test_a_month_stands_for_its_middle(text: str) -> None:
    assert day(text) == date(2024, 6, 15)


@pytest.mark.parametrize(
    "text",
    [
        "The training that started on 27 May 2025 – can I still object?",
        "I objected on 3 June 2024, does it still count?",
        "I have objected on 3 June 2024. Does that hold?",
        "Since 27 May 2025 Meta trains its AI, what can I do?",
        "The deadline 26 May 2025 is over, too late?",
        "Could I object to the training that started on 27 May 2025?",
        "What does the judgment of 23 May 2025 say?",
        "My account was created on 3 June 2024. Can I object?",
        "Could Meta use my data although I objected on 3 June 2024?",
        "I had until 26 May 2025, is that right?",
        "Das Training, das am 27. Mai 2025 begonnen hat: kann ich noch widersprechen?",
        "Ich habe am 3. Juni 2024 widersprochen, gilt das noch?",
        "Seit dem 27. Mai 2025 trainiert Meta, was tun?",
        "Was sagt das Urteil vom 23. Mai 2025?",
        "Die Frist war der 26. Mai 2025, ist es zu spät?",
        "Könnte ich jetzt noch widersprechen, obwohl der 26. Mai 2025 vorbei ist?",
        "J'ai refusé le 3 juin 2024, est-ce que ça compte encore ?",
        "Depuis le 27 mai 2025, puis-je encore m'opposer ?",
        "Que dit l'arrêt du 23 mai 2025 ?",
        "Me opuse el 3 de junio de 2024, ¿todavía vale?",
        "Desde el 27 de mayo de 2025, ¿puedo oponerme?",
        "Ho fatto opposizione il 3 giugno 2024, vale ancora?",
        "Dal 27 maggio 2025 posso ancora oppormi?",
        "Recusei em 3 de junho de 2024, ainda vale?",
        "Desde 27 de maio de 2025 posso me opor?",
        "Ik heb op 3 juni 2024 bezwaar gemaakt, geldt dat nog?",
        "Sinds 27 mei 2025 traint Meta, kan ik nog bezwaar maken?",
        "Sprzeciwiłem się 3 czerwca 2024, czy to nadal obowiązuje?",
        "I was born on 3 June 2008, can I object?",
        "I got an email on 14 April 2025, what does it mean?",
        "Will posts from 3 June 2024 be used?",
        "Ich bekam am 14. April 2025 eine Mail, was bedeutet sie?",
        "Ich habe den 26. Mai 2025 verpasst, ist es zu spät?",
        "Se me pasó el 26 de mayo de 2025, ¿es tarde?",
        "Ik kreeg op 14 april 2025 een mail, wat moet ik doen?",
        "Przegapiłem termin 26 maja 2025, co teraz?",
        "Od 27 maja 2025 Meta trenuje, czy mogę się jeszcze sprzeciwić?",
    ],
)
def test_a_day_that_only_tells_the_story_is_not_asked_about(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Can I object today?",
        "Kann ich heute widersprechen?",
        "I objected in 2024, does it still count?",
        "Was it allowed on 31 June 2024?",
        "Was it allowed on 29 February 2025?",
        "Was it allowed on 1 May 1999?",
        "Was it allowed on 1 May 2045?",
        "Was it allowed on 99/99/2024?",
        "Can I opt out 2024 version",
        "May I object in 2025?",
        "call 0800 25 06 2024 12",
        "What was different on 25 June 2024 and on 25 June 2025?",
        "Kann ich hier widersprechen?",
        "Was it allowed yesterdayish?",
    ],
)
def test_no_day_a_told_year_or_an_impossible_day_mean_today(text: str) -> None:
    assert day(text) is None


def test_a_year_asked_about_is_its_middle() -> None:
    assert day("What was the situation in Brazil in 2024?") == date(2024, 7, 1)
    assert day("En 2023, ¿había alguna forma de oponerse?") == date(2023, 7, 1)


def test_of_two_days_the_one_asked_about_counts() -> None:
    text = "Training started on 27 May 2025. Could I object on 25 June 2024?"
    assert day(text) == date(2024, 6, 25)


def test_one_day_named_twice_is_one_day() -> None:
    assert day("On 25 June 2024 (25.06.2024), could I object?") == date(2024, 6, 25)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Was it possible yesterday?", "en", date(2026, 11, 20)),
        ("What was the situation a year ago?", "en", date(2025, 11, 21)),
        ("Could I object 3 weeks ago?", "en", date(2026, 10, 31)),
        ("Konnte ich vor zwei Jahren widersprechen?", "de", date(2024, 11, 21)),
        ("Quelle était la situation hier ?", "fr", date(2026, 11, 20)),
        ("Konnte ich hier widersprechen?", "de", None),
        ("¿Podía oponerme hace un año?", "es", date(2025, 11, 21)),
        ("Potevo oppormi tre settimane fa?", "it", date(2026, 10, 31)),
        ("Podia me opor há um ano?", "pt", date(2025, 11, 21)),
        ("Kon ik vorig jaar bezwaar maken?", "nl", date(2025, 11, 21)),
        ("Czy można było rok temu?", "pl", date(2025, 11, 21)),
        ("Meta sent me a mail yesterday, what can I do?", "en", None),
    ],
)
def test_words_for_days_past_count_where_the_past_is_asked_about(
    text: str, language: str, expected: date | None
) -> None:
    assert day(text, language) == expected


def test_the_words_that_name_the_day_are_given_as_written() -> None:
    said = find_day("Könnte sein: was galt am 1. März 2025?", "de", TODAY)
    assert said is not None
    assert said.words == "1. März 2025"


@pytest.mark.parametrize("piece", ["25 June 2024 ", "on 25.06.2024 ", "1", "June ", "20", "vor 3 "])
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    text = (piece * 2000)[:2000]
    started = time.perf_counter()
    find_day(text, None, TODAY)
    assert time.perf_counter() - started < 1


@given(st.text(alphabet=st.characters()))
def test_any_text_can_be_read(text: str) -> None:
    find_day(text, None, TODAY)


@given(st.dates(date(2004, 1, 1), date(2029, 1, 1)))
def test_iso_days_are_read_back(said: date) -> None:
    assert day(f"What applied on {said.isoformat()}?") == said


@given(
    st.lists(st.sampled_from(["25", ".", " ", "June", "2024", "00", "/", "vom", "0", "feb", "²"]))
)
def test_pieces_of_dates_in_any_order_are_no_trouble(pieces: list[str]) -> None:
    find_day("".join(pieces), "en", TODAY)
