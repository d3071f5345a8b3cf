"""Drafts that are true to the project's own knowledge, and ways to falsify them.

    python -m tests.answering.wording.drafts .index 2000

prints how many falsified drafts got through, by what was falsified, and how many true ones; once
with translations to compare them with, and once as in a language without any.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from babel import Locale

from bot.answering.card import Card
from bot.answering.choosing import Chosen
from bot.answering.languages import load_words
from bot.answering.situation import situation
from bot.answering.sources import Notes
from bot.answering.wording.draft import Draft, DraftClaim
from bot.answering.wording.facts import TOKEN
from bot.answering.wording.material import Material, gather
from bot.answering.wording.readers import Readers, read_with
from bot.answering.wording.verifying import verify
from bot.knowledge.lists import ANY_SERVICE, EVERYWHERE
from bot.live import LiveGuide
from bot.locales import say
from tests.conftest import TODAY


@dataclass(frozen=True)
class TrueDraft:
    """A draft of one claim that is its section's own sentence, in English or as translated."""

    material: Material
    draft: Draft

    @property
    def language(self) -> str:
        return self.material.language

    @property
    def claim(self) -> DraftClaim:
        return self.draft.claims[0]

    def with_text(self, text: str) -> Draft | None:
        """The draft with another text, if it is another."""
        if text == self.claim.text:
            return None
        return self.draft.model_copy(
            update={"claims": [self.claim.model_copy(update={"text": text})]}
        )


def readers_of(live: LiveGuide) -> Readers:
    guide = live.guide
    return read_with(guide.knowledge, guide.tools, guide.nearness)


def true_drafts(live: LiveGuide, chance: random.Random) -> Iterator[TrueDraft]:
    """One draft after the other, of any record, section, sentence and language that there is."""
    knowledge = live.guide.knowledge
    written = [(name, "en") for name in knowledge.records for _ in range(3)]
    keys = [*knowledge.translations, *written]
    while True:
        name, language = chance.choice(keys)
        record = knowledge.records[name]
        place, service = record.fields.jurisdiction, record.fields.service
        now = situation(knowledge, place, service, TODAY, TODAY)
        sections = [one for found, one in now.sections if found.id == name]
        if service == ANY_SERVICE or now.verdict is None or not sections:
            continue
        card = Card(
            knowledge=knowledge,
            now=now,
            service=service,
            place=say(language, "place-everywhere")
            if place == EVERYWHERE
            else live.guide.offers.place_name(place, language),
            jurisdiction=place,
            language=language,
            notes=Notes(knowledge.sources, language),
            today=TODAY,
        )
        section = chance.choice(sections)
        verdict = section.fields.verdict or now.verdict.value
        material = gather(card, verdict, [Chosen(record, section, 1.0, 1.0)])
        sentence = chance.choice(
            [one for passage in material.chunks[0].passages for one in passage.sentences]
        )
        text = sentence.text if language == "en" else sentence.translated
        if text:
            claim = DraftClaim(text=text, chunk="c1", quote=sentence.text)
            yield TrueDraft(material, Draft(verdict=verdict, claims=[claim]))


Falsify = Callable[[TrueDraft, random.Random], Draft | None]


def another_digit(one: TrueDraft, chance: random.Random) -> Draft | None:
    tokens = [range(*match.span()) for match in TOKEN.finditer(one.claim.text)]
    places = [
        at
        for at, letter in enumerate(one.claim.text)
        if letter.isascii() and letter.isdigit() and not any(at in token for token in tokens)
    ]
    if not places:
        return None
    at = chance.choice(places)
    digit = chance.choice([digit for digit in "0123456789" if digit != one.claim.text[at]])
    return one.with_text(one.claim.text[:at] + digit + one.claim.text[at + 1 :])


def another_month(one: TrueDraft, chance: random.Random) -> Draft | None:
    months = Locale.parse(one.language.replace("-", "_")).months["format"]["wide"]
    names = [name for name in months.values() if not name[:1].isdigit()]
    found = [name for name in names if re.search(rf"\d\S* (?:de )?{name}\b", one.claim.text)]
    if not found:
        return None
    other = chance.choice([name for name in names if name != found[0]])
    return one.with_text(one.claim.text.replace(found[0], other, 1))


def a_number_in_words(one: TrueDraft, chance: random.Random) -> Draft | None:
    rows = load_words()[one.language.split("-")[0]].claims.get("numbers", ())
    words = dict(row.split(" = ") for row in rows if " " not in row.split(" = ")[0])
    letter = r"[\w\u0900-\u0963]"  # vowels of Hindi are marks, and no letters to the library
    whole = {word: rf"(?<!{letter}){re.escape(word)}(?!{letter})" for word in words}
    found = [word for word in words if re.search(whole[word], one.claim.text)]
    if not found:
        return None
    other = chance.choice([word for word in words if words[word] != words[found[0]]])
    return one.with_text(re.sub(whole[found[0]], other, one.claim.text, count=1))


def another_link(one: TrueDraft, chance: random.Random) -> Draft | None:
    text = TOKEN.sub(lambda token: f"[link-{int(token[0][6:-1]) + 1}]", one.claim.text, count=1)
    return one.with_text(text)


def an_address_typed(one: TrueDraft, chance: random.Random) -> Draft | None:
    typed = chance.choice(
        ["https://example.org/form", "www.example.org", "help.example.org", "a@example.org"]
    )
    return one.with_text(f"{one.claim.text} {typed}")


def another_letter_in_the_quote(one: TrueDraft, chance: random.Random) -> Draft | None:
    quote = one.claim.quote
    at = chance.choice([at for at, letter in enumerate(quote) if letter.isalnum()])
    letter = "b" if quote[at] != "b" else "k"
    return _with_quote(one, quote[:at] + letter + quote[at + 1 :])


def a_word_of_the_quote_left_out(one: TrueDraft, chance: random.Random) -> Draft | None:
    words = one.claim.quote.split()
    if len(words) < 4:
        return None
    at = chance.randrange(1, len(words) - 1)
    return _with_quote(one, " ".join(words[:at] + words[at + 1 :]))


def another_chunk(one: TrueDraft, chance: random.Random) -> Draft | None:
    labels = [chunk.label for chunk in one.material.chunks if chunk.label != "c1"]
    label = chance.choice([*labels, "c7", "EEA/meta#late", ""])
    claim = one.claim.model_copy(update={"chunk": label})
    return one.draft.model_copy(update={"claims": [claim]})


def another_verdict(one: TrueDraft, chance: random.Random) -> Draft | None:
    others = {"yes", "partial", "no", "unclear"} - {one.draft.verdict}
    return one.draft.model_copy(update={"verdict": chance.choice(sorted(others))})


def a_verdict_in_front(one: TrueDraft, chance: random.Random) -> Draft | None:
    words = [say(one.language, f"verdict-short-{verdict}") for verdict in ("yes", "no")]
    for first, other in (words, words[::-1]):
        if re.match(rf"{re.escape(first)}(?!\w)", one.claim.text, re.IGNORECASE):
            return one.with_text(other + one.claim.text[len(first) :])
    if re.match("(?:Yes|No)\\b", one.claim.quote):
        return None
    return one.with_text(f"{chance.choice(words)}, {one.claim.text}")


def a_denial_taken_out(one: TrueDraft, chance: random.Random) -> Draft | None:
    words = load_words()[one.language.split("-")[0]].claims["not"]
    found = [
        word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", one.claim.text)
    ]
    if not found:
        return None
    pattern = rf"(?<!\w){re.escape(chance.choice(found))}(?!\w) ?"
    return one.with_text(re.sub(pattern, "", one.claim.text, count=1))


def another_country(one: TrueDraft, chance: random.Random) -> Draft | None:
    names = Locale.parse(one.language.replace("-", "_")).territories
    code = chance.choice(
        [code for code in ("NZ", "JP", "BR", "IN") if code not in one.material.places]
    )
    if names[code] in one.claim.text:
        return None
    return one.with_text(f"{one.claim.text.rstrip('.')} ({names[code]}).")


def another_service(one: TrueDraft, chance: random.Random) -> Draft | None:
    name = chance.choice(
        [name for name in ("Snapchat", "Pinterest", "LinkedIn") if name not in one.claim.text]
    )
    if name.casefold() in one.material.services:
        return None
    return one.with_text(f"{name}: {one.claim.text}")


def another_authority(one: TrueDraft, chance: random.Random) -> Draft | None:
    name = chance.choice(
        [name for name in ("ICO", "CNIL", "Datatilsynet") if name not in one.claim.text]
    )
    return one.with_text(f"{one.claim.text.rstrip('.')} ({name}).")


def _with_quote(one: TrueDraft, quote: str) -> Draft | None:
    claim = one.claim.model_copy(update={"quote": quote})
    return None if quote == one.claim.quote else one.draft.model_copy(update={"claims": [claim]})


# Of these not one may get through, in any language.
NEVER: tuple[Falsify, ...] = (
    another_digit,
    another_month,
    a_number_in_words,
    another_link,
    an_address_typed,
    another_letter_in_the_quote,
    a_word_of_the_quote_left_out,
    another_chunk,
    another_verdict,
    a_verdict_in_front,
)
# Names and denials are found by lists of words: these show how far they reach.
RARELY: tuple[Falsify, ...] = (
    a_denial_taken_out,
    another_country,
    another_service,
    another_authority,
)


def untranslated(one: TrueDraft) -> TrueDraft:
    """The draft as it is where no translation of the section is known."""
    chunks = tuple(
        replace(
            chunk,
            passages=tuple(
                replace(
                    passage,
                    sentences=tuple(replace(each, translated=None) for each in passage.sentences),
                )
                for passage in chunk.passages
            ),
        )
        for chunk in one.material.chunks
    )
    return TrueDraft(replace(one.material, chunks=chunks), one.draft)


def main(index: Path, most: int) -> None:
    live = LiveGuide(index, "bundled", clock=lambda: TODAY)
    readers = readers_of(live)
    for known in (True, False):
        chance = random.Random(20261121)
        tried: Counter[str] = Counter()
        passed: Counter[str] = Counter()
        drafts = true_drafts(live, chance)
        while tried.total() - tried["true"] < most:
            one = next(drafts)
            if not known and one.language == "en":
                continue
            one = one if known else untranslated(one)
            tried["true"] += 1
            passed["true"] += bool(verify(one.draft, one.material, readers).claims)
            rarest_first = sorted((*NEVER, *RARELY), key=lambda each: tried[each.__name__])
            for falsify in rarest_first:
                draft = falsify(one, chance)
                if draft is None:
                    continue
                tried[falsify.__name__] += 1
                if verify(draft, one.material, readers).claims:
                    passed[falsify.__name__] += 1
                    print(falsify.__name__, one.language, draft.claims[0])
                break
        print("with translations" if known else "without translations")
        for name, count in sorted(tried.items()):
            print(f"  {name:<30} {passed[name]:>5} of {count:>5} got through")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
