"""A claim is kept only as far as the sentences that it quotes bear it out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.wording.draft import Draft, DraftClaim
from bot.answering.wording.material import Chunk, Material, Passage, Sentence
from bot.answering.wording.readers import Readers
from bot.answering.wording.verifying import verify
from tests.conftest import TODAY

NOT_LATE = (
    "It is not too late, there is no last day: an objection can be made today and works for the"
    " future."
)
LAST_DAY = (
    "26 May 2025 was only the last full day on which one could keep everything out before training"
    " began on 27 May."
)
FORM = "The form is at [link-1] and asks for the e-mail address of the account."
LAW = "Article 21(1) GDPR lets you object; the Irish authority (DPC) leads."
PAUSED = "From 14 June 2024 training had been paused at the request of the authority."

GERMAN = {
    NOT_LATE: "Es ist nicht zu spät, einen letzten Tag gibt es nicht: Du kannst heute"
    " widersprechen, und es wirkt für die Zukunft.",
    LAST_DAY: "Der 26. Mai 2025 war nur der letzte volle Tag, um alles herauszuhalten, bevor am"
    " 27. Mai das Training begann.",
}


def material(language: str = "en", translations: dict[str, str] | None = None) -> Material:
    known = translations or {}
    passages = tuple(
        Passage(
            tuple(Sentence(one, ("a-source",), one, known.get(one)) for one in sentences),
            " ".join(sentences),
        )
        for sentences in ((NOT_LATE, LAST_DAY), (FORM,), (LAW,), (PAUSED,))
    )
    return Material(
        chunks=(Chunk("c1", "Is it too late to object?", passages),),
        links={"[link-1]": "https://help.instagram.com/contact/767264225370182"},
        verdict="yes",
        language=language,
        places=frozenset({"IE", "EEA", "EU", "001"}),
        services=frozenset({"instagram", "meta"}),
        names="Meta, Instagram, Ireland",
        day=TODAY,
    )


def fate(
    readers: Readers, text: str, quote: str, given: Material | None = None, **draft: str
) -> str:
    """Why a claim is dropped, or `kept`."""
    claim = DraftClaim(text=text, chunk=draft.get("chunk", "c1"), quote=quote)
    whole = Draft.model_validate({"verdict": draft.get("verdict", "yes"), "claims": [claim]})
    (check,) = verify(whole, given or material(), readers).checks
    return check.reason or "kept"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "It's not too late to object on Instagram: there is no last day, and an objection made"
            " today works for the future.",
            "there is no last day: an objection can be made today",
        ),
        (
            "26 May 2025 was just the last full day to keep everything out, before training began"
            " on 27 May.",
            "26 May 2025 was only the last full day",
        ),
        ("You find the form at [link-1]; it asks for your account's e-mail address.", FORM),
        ("Under Article 21(1) GDPR you can object; the Irish authority (DPC) leads.", LAW),
    ],
)
def test_other_words_for_the_same_are_kept(readers: Readers, text: str, quote: str) -> None:
    assert fate(readers, text, quote) == "kept"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It is too late: there is no last day, an objection works.", "denied or not denied"),
        ("Yes, it is not too late, there is no last day today.", "denied or not denied"),
        ("It is not too late until 31 May, there is no last day.", "another number or date"),
        ("It is not too late for two objections, no last day.", "another number or date"),
        ("It is not too late in Brazil, there is no last day today.", "another place"),
        ("It is not too late for Australians, there is no last day.", "another place"),
        ("It is not too late on LinkedIn, there is no last day today.", "another service"),
        ("It is not too late, says the ICO, there is no last day.", "another name"),
        ("It is not too late, says Datatilsynet, no last day.", "another authority"),
        ("We guarantee it is not too late, there is no last day.", "promise or advice"),
        ("It is not too late, no last day: go to https://evil.example.", "another address"),
        ("It is not too late, no last day: mail to a@evil.example.", "another address"),
        ("It is not too late, no last day: see [link-1].", "another address"),
        ("Es ist nicht zu spät, und es gibt keinen letzten Tag.", "another language"),
        (
            "Send a copy of your passport and never trust no one else.",
            "not borne out by the quote",
        ),
        ("<source> It is not too late, no last day.", "markup or instructions"),
        ("It is not too late, no last day [@a-source].", "markup or instructions"),
        ("It is not too late, there is no last day. " * 12, "too long"),
    ],
)
def test_what_the_quote_does_not_say_is_dropped(readers: Readers, text: str, reason: str) -> None:
    assert fate(readers, text, NOT_LATE) == reason


def test_a_verdict_in_front_that_the_quote_lacks_is_dropped(readers: Readers) -> None:
    assert fate(readers, f"No. {LAST_DAY}", LAST_DAY) == "denied or not denied"


@pytest.mark.parametrize(
    ("quote", "reason"),
    [
        (NOT_LATE.replace("not too", "much too"), "quote not in the chunk"),
        (NOT_LATE.replace("today", "Today"), "quote not in the chunk"),
        ("", "quote not in the chunk"),
        ("too late", "quote too short"),
        ("t is not too late, there is no last day", "quote not in the chunk"),
        (f"{LAST_DAY} {FORM}", "quote not in the chunk"),
    ],
)
def test_a_quote_is_letter_by_letter_and_long_enough(
    readers: Readers, quote: str, reason: str
) -> None:
    assert fate(readers, NOT_LATE, quote) == reason


def test_a_quote_that_leaves_out_the_denial_does_not_help(readers: Readers) -> None:
    quote = "an objection can be made today and works for the future"
    assert fate(readers, "An objection can be made today, works for the future.", quote) == (
        "denied or not denied"
    )


def test_a_claim_without_the_date_of_its_sentence_is_dropped(readers: Readers) -> None:
    text = "Training had been paused at the request of the authority."
    assert fate(readers, text, PAUSED) == "another number or date"


def test_another_chunk_and_another_verdict_are_dropped(readers: Readers) -> None:
    assert fate(readers, NOT_LATE, NOT_LATE, chunk="c2") == "no such chunk"
    assert fate(readers, NOT_LATE, NOT_LATE, chunk="EEA/meta#late") == "no such chunk"
    assert fate(readers, NOT_LATE, NOT_LATE, verdict="no") == "another verdict"


def test_a_known_translation_bears_out_what_is_said_in_that_language(readers: Readers) -> None:
    known = material("de", GERMAN)
    text = "Zu spät ist es nicht, einen letzten Tag gibt es nicht: Ein Widerspruch wirkt für die Zukunft."
    assert fate(readers, text, NOT_LATE, known) == "kept"
    flipped = text.replace("ist es nicht,", "ist es,")
    assert fate(readers, flipped, NOT_LATE, known) == "denied or not denied"
    made_up = "Du musst nicht zahlen, und niemand liest keinen einzigen deiner Briefe."
    assert fate(readers, made_up, NOT_LATE, known).startswith(("not borne", "denied"))


def test_without_a_translation_the_quote_stays_in_english(readers: Readers) -> None:
    text = (
        "26 mai 2025 a fost doar ultima zi întreagă în care totul putea fi ținut deoparte, înainte"
        " ca antrenarea să înceapă pe 27 mai."
    )
    claim = DraftClaim(text=text, chunk="c1", quote=LAST_DAY)
    verified = verify(Draft(verdict="yes", claims=[claim]), material("ro"), readers)
    assert [one.quote for one in verified.claims] == [LAST_DAY]
    later = text.replace("27 mai", "31 mai")
    assert fate(readers, later, LAST_DAY, material("ro")) == "another number or date"
    denied = text.replace("putea", "nu putea")
    assert fate(readers, denied, LAST_DAY, material("ro")) == "denied or not denied"


def test_without_a_translation_nothing_that_is_denied_is_believed(readers: Readers) -> None:
    text = "Nu este prea târziu, nu există o ultimă zi, obiecția are efect pe viitor."
    assert fate(readers, text, NOT_LATE, material("ro")) == "denied or not denied"


def test_what_was_told_is_not_told_twice(readers: Readers) -> None:
    claim = DraftClaim(text=NOT_LATE, chunk="c1", quote=NOT_LATE)
    other = claim.model_copy(update={"quote": "there is no last day"})
    verified = verify(Draft(verdict="yes", claims=[claim, other]), material(), readers)
    assert [check.reason for check in verified.checks] == [None, "said twice"]


def test_a_wrong_claim_does_not_take_a_right_one_with_it(readers: Readers) -> None:
    right = DraftClaim(text=NOT_LATE, chunk="c1", quote=NOT_LATE)
    wrong = right.model_copy(update={"chunk": "c9"})
    verified = verify(Draft(verdict="yes", claims=[wrong, right]), material(), readers)
    assert [one.text for one in verified.claims] == [NOT_LATE]
    assert "no such chunk" in str(verified.checks[0])


def test_a_claim_speaks_of_the_place_and_service_asked_about(readers: Readers) -> None:
    text = f"In Ireland, on Instagram: {NOT_LATE}"
    assert fate(readers, text, NOT_LATE) == "kept"
    other = replace(material(), places=frozenset({"DE", "EEA"}), names="Meta, Instagram, Germany")
    assert fate(readers, text, NOT_LATE, other) == "another place"
