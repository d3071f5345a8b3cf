"""Reads what each name in a message is to the person who wrote it."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace

from bot.answering.places.correcting import is_correction
from bot.answering.places.cues import Cue
from bot.answering.places.inhabitants import People
from bot.answering.places.marked import MarkedText
from bot.answering.places.mentions import Mention
from bot.answering.places.peoples import role_of_people
from bot.answering.places.roles import Reading, Role
from bot.answering.places.things import belongs_to_a_thing, is_workplace

FORWARD_REACH = 4  # words from the place to the verb: "weil ich in Graz mit Kindern wohne"
LONGEST_JOINT = 4  # words between two places of a list: "in Spain and also in"

_ROLE_BY_CUE = {
    "residence": Role.RESIDENCE,
    "account": Role.ACCOUNT,
    "former": Role.FORMER,
    "pretended": Role.NOTHING,
    "trip": Role.NOTHING,
}
# Cues right before a name -> its role, the first that is there.
_CLOSE_ROLES = (
    ("anybody", Role.ANYBODY),
    ("location", Role.RESIDENCE),
    ("work", Role.RESIDENCE),
    ("somebody", Role.SOMEBODY),
    ("origin", Role.ORIGIN),
)
# After where one is from, these lead to where one lives: "from Texas in Berlin".
_IN = frozenset({"in", "en", "em", "a", "au", "w", "we", "na", "no"})
# After these "polski" is the country and no language.
_BEFORE_POLAND = frozenset({"z", "ze", "do", "od", "dla", "poza"})
# What a move leads away from and to, by the language of the verb.
_LEAVING = {
    "en": {"from"},
    "de": {"von", "aus"},
    "fr": {"de", "d", "du", "des"},
    "es": {"de", "desde", "del"},
    "it": {"da", "dal", "dalla", "dall", "dallo", "dagli", "dai"},
    "pt": {"de", "do", "da", "dos", "das"},
    "nl": {"van", "uit"},
    "pl": {"z", "ze"},
    "sv": {"fran"},
    "da": {"fra"},
    "nb": {"fra"},
    "cs": {"z", "ze"},
    "ro": {"din", "de"},
    "uk": {"з", "із", "зі"},
    "el": {"απο"},
    "ar": {"من"},
}
_VERB_AT_THE_END = frozenset({"de", "nl", "tr", "hi"})
_LEAVING_IN_TURKISH = ("dan", "den", "tan", "ten")
_ARRIVING = {
    "en": {"to", "in", "into"},
    "de": {"nach", "in"},
    "fr": {"en", "a", "au", "aux"},
    "es": {"a", "al", "en", "para", "hacia"},
    "it": {"a", "al", "in", "alla", "all", "nel", "nella", "negli"},
    "pt": {"para", "pra", "a", "ao", "em"},
    "nl": {"naar", "in"},
    "pl": {"do", "na", "w"},
    "sv": {"till", "i"},
    "da": {"til", "i"},
    "nb": {"til", "i"},
    "cs": {"do", "na", "v", "ve"},
    "ro": {"in", "la"},
    "uk": {"до", "в", "у", "на"},
    "el": {"σε", "στην", "στη", "στο"},
    "ar": {"الى", "إلى"},
}


def read_mentions(
    text: MarkedText, mentions: Sequence[Mention], is_meant: Callable[[Reading], bool]
) -> list[Reading]:
    """The role of every name, in the order of the text; names not meant as names are left out."""
    readings: list[Reading] = []
    scoped = text.found.scoped
    following = 0
    for number, mention in enumerate(mentions):
        while following < len(scoped) and scoped[following].last < mention.first:
            following += 1
        before = scoped[following - 1] if following else None
        after = scoped[following] if following < len(scoped) else None
        reading = _read(
            text,
            mention,
            before if text.reaches(before, mention) else None,
            after if _reaches_back(text, mentions, number, after) else None,
            readings[-1] if readings else None,
        )
        if is_meant(reading):
            readings.append(reading)
    return readings


def _reaches_back(
    text: MarkedText, mentions: Sequence[Mention], number: int, cue: Cue | None
) -> bool:
    """Whether a cue after a name is about it: "weil ich in Graz wohne"."""
    mention = mentions[number]
    if cue is None or not text.same_clause(mention, cue.first):
        return False
    # "Von Graz nach Novi Sad in Serbien gezogen", but "was in Graz in 2025 and moved".
    far = cue.role == "moved" and cue.language in _VERB_AT_THE_END and text.reaches(cue, mention)
    if not far and cue.first - mention.last > FORWARD_REACH:
        return False
    if not far and number + 1 < len(mentions) and mentions[number + 1].first < cue.first:
        return False
    # Turkish endings stand between, and "e" is one of them: "Berlin'e taşındım".
    between = range(mention.last + 1 + (cue.language == "tr"), cue.first)
    return not any(text.found.starts("joining", at) for at in between)


def _read(
    text: MarkedText,
    mention: Mention,
    before: Cue | None,
    after: Cue | None,
    previous: Reading | None,
) -> Reading:
    names_country = _is_place(text, mention) or _is_country_of(mention, previous)
    if mention.people is not None and not names_country:
        return _read_people(text, mention, mention.people)
    aside = _role_aside(text, mention)
    if aside is not None:
        return Reading(mention, aside)
    if is_correction(text, mention, before):
        return Reading(mention, Role.CORRECTION, close=True)
    kind = mention.place.kind if mention.place is not None else "none"
    if kind == "law":
        return Reading(mention, Role.LAW)
    belongs = text.cue_after(mention, "nationality") and not text.cue_after(mention, "group")
    if belongs and kind == "country":  # "EU citizen", "UK passport", but 我哋香港人
        ours = text.cue_before(mention, "ourselves")
        return Reading(mention, Role.GROUP if ours else Role.NATIONALITY)
    close = next((role for cue, role in _CLOSE_ROLES if text.cue_before(mention, cue)), None)
    if close is None and text.cue_after(mention, "here"):
        close = Role.RESIDENCE
    if close is not None:
        trip = any(cue is not None and cue.role == "trip" for cue in (before, after))
        is_trip = trip and text.cue_before(mention, "location")
        return Reading(mention, Role.NOTHING if is_trip else close, close=True)
    return _read_by_scope(text, mention, before, after, previous)


def _read_people(text: MarkedText, mention: Mention, people: People) -> Reading:
    """A Londoner lives there; who is British says a nationality."""
    role = role_of_people(text, mention, people)
    local = people.local and role is Role.NATIONALITY
    role = Role.ORIGIN if local else role
    return Reading(replace(mention, place=None), role, close=local)


def _read_by_scope(
    text: MarkedText,
    mention: Mention,
    before: Cue | None,
    after: Cue | None,
    previous: Reading | None,
) -> Reading:
    """The role by a word that reaches over others of the clause; without one it is just a place."""
    moved = _role_in_a_move(text, mention, before, after)
    if moved is not None:
        return Reading(mention, moved, close=True)
    if previous is not None and _is_listed(text, previous.mention, mention):
        return Reading(mention, previous.role, previous.close)
    if before is not None:
        if previous is not None and previous.mention.first > before.first:
            return Reading(mention, _role_without_cue(text, mention, previous))
        return Reading(mention, _role_by(text, before), _is_right_before(text, before, mention))
    if after is not None:
        close = after.role == "residence" and after.first == mention.last + 1
        return Reading(mention, _role_by(text, after), close)
    return Reading(mention, _role_without_cue(text, mention, previous))


def _role_without_cue(text: MarkedText, mention: Mention, previous: Reading | None) -> Role:
    """Just a place; or where one lives: "I'm from Texas in Berlin", "a New Yorker in Berlin"."""
    if previous is None or previous.role is not Role.ORIGIN:
        return Role.BARE if text.stands_apart(mention) else Role.PLACE
    between = range(previous.mention.last + 1, mention.first)
    led = len(between) > 0 and text.words[between[0]].key in _IN
    near = all(text.same_clause(mention, at) and text.is_small(at) for at in between)
    return Role.RESIDENCE if led and near else Role.PLACE


def _role_by(text: MarkedText, cue: Cue) -> Role:
    if cue.role == "residence" and text.is_cue_denied(cue):
        return Role.NOTHING
    return _ROLE_BY_CUE.get(cue.role, Role.PLACE)


def _role_in_a_move(
    text: MarkedText, mention: Mention, before: Cue | None, after: Cue | None
) -> Role | None:
    """ "From" Spain is where one lived, "to" France is where one lives."""
    for cue in (before, after):
        if cue is None or cue.role != "moved":
            continue
        if cue.language == "tr":
            return _role_by_ending(text, mention)
        for at in text.before(mention):
            if text.words[at].key in _LEAVING.get(cue.language, ()):
                return Role.NOTHING
            if text.words[at].key in _ARRIVING.get(cue.language, ()):
                return Role.RESIDENCE
    return None


def _role_by_ending(text: MarkedText, mention: Mention) -> Role:
    """The role in a move that a Turkish ending tells: "Ankara'dan Berlin'e taşındım"."""
    ending = mention.last + int(text.same_clause(mention, mention.last + 1))
    words = (text.words[at].key for at in {mention.last, ending})
    from_there = any(word.endswith(_LEAVING_IN_TURKISH) for word in words)
    return Role.NOTHING if from_there else Role.RESIDENCE


def _is_place(text: MarkedText, mention: Mention) -> bool:
    """Whether a word that is both a place and a people is meant as the place."""
    if mention.place is None:
        return False
    if mention.place.kind == "city":
        return text.cue_before(mention, "residence") is not None
    people = mention.people
    if people is not None and mention.place.languages == {"pl"} and not text.is_capital(mention):
        return text.follows(mention, _BEFORE_POLAND)  # "na polski": into Polish
    if text.is_led(mention):
        return True
    if people is not None and _is_foreign(mention.place.languages, people, text.tongue):
        return False  # "Swiss" is the country in Indonesian only
    if people is not None and not text.is_capital(mention):
        if text.is_alone(mention):
            return True
        foreign = text.tongue and text.tongue not in people.languages
        return bool(foreign and not text.cue_before(mention, "being"))
    if people is not None and people.languages == {"pl"} and "one" in people.forms:
        return False  # "Niemiec" is one German, and Germany only after a preposition
    return text.is_capital(mention)


def _is_foreign(languages: Set[str], people: People, tongue: str) -> bool:
    """Whether a country is called so only in other languages, and its people in the text's."""
    return bool(tongue and languages) and tongue not in languages and tongue in people.languages


def _is_country_of(mention: Mention, previous: Reading | None) -> bool:
    """Whether a name right after a city is its country's: "cordoba argentina"."""
    city = previous.mention.place if previous is not None else None
    country = mention.place
    if previous is None or city is None or country is None or country.kind != "country":
        return False
    beside = previous.mention.last + 1 == mention.first
    return beside and country.codes[0] in {code.partition("-")[0] for code in city.codes}


def _role_aside(text: MarkedText, mention: Mention) -> Role | None:
    """The role of a name that is named for something else than for where the person is."""
    if text.is_denied(mention):
        return Role.DENIED
    if is_workplace(text, mention):
        return Role.WORKPLACE
    nowhere = mention.place is not None and mention.place.kind == "none"
    if nowhere or belongs_to_a_thing(text, mention) or text.is_compared(mention):
        return Role.NOTHING
    return None


def _is_listed(text: MarkedText, first: Mention, second: Mention) -> bool:
    """Whether only "and" and small words part two names."""
    between = range(first.last + 1, second.first)
    if len(between) > LONGEST_JOINT or not text.same_clause(second, first.last):
        return False
    joints = [bool(text.found.starts("joining", at)) for at in between]
    small = [text.is_small(at) for at in between]
    return any(joints) and all(map(max, joints, small))


def _is_right_before(text: MarkedText, cue: Cue, mention: Mention) -> bool:
    return any(at == cue.last for at in text.before(mention))
