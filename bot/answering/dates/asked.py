"""Finds the day that a person asks about, as against days that only tell their story.

"Was it allowed on 25 June 2024?" asks about that day; "I objected on 3 June 2024, does it still
count?" and "since 27 May 2025" ask about today. The cues that tell them apart are read in all
languages at once, near the date.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import chain, islice
from typing import Literal

from bot.answering.languages import beginning_with, load_words

_FIRST_YEAR = 2004  # when the oldest of the services began
_YEARS_AHEAD = 3
_MIDDLE = 15  # a month alone is asked about as its middle, a year as its middle month
_MIDDLE_MONTH = 7
_SHORTEST_MONTH = 3
_REACH = 200  # characters around a date in which cues are read
_MOST = 8  # days that are looked at in one message


@dataclass(frozen=True)
class SaidDay:
    """The day asked about, and the words that name it."""

    day: date
    words: str


@dataclass(frozen=True)
class _Mention:
    day: date
    start: int
    end: int
    relative: bool = False  # told by its distance, or as a year alone: counts only if asked about


def find_day(text: str, language: str | None, today: date) -> SaidDay | None:
    """Give the day that the text asks about, or None for today.

    A month stands for its 15th; `25/06/2024` is read day first unless it cannot be. Days before
    2004 or more than three years ahead, and two different days asked about, give None.
    `language` only decides words that mean a day in one language and not in another.
    """
    plain = text.translate(_plain_letters())
    asked: dict[date, _Mention] = {}
    perhaps: dict[date, _Mention] = {}
    mentions = chain(_dates(plain), _relatives(plain, language, today))
    for mention in islice(mentions, _MOST):
        if mention.day.year < _FIRST_YEAR or mention.day > _ahead(today):
            continue
        role = _role(plain, mention, today)
        if role == "asked":
            asked[mention.day] = mention
        elif role == "perhaps":
            perhaps[mention.day] = mention
    days = list((asked or perhaps).values())
    if len(days) != 1:
        return None
    return SaidDay(days[0].day, text[days[0].start : days[0].end])


def _ahead(today: date) -> date:
    return today + timedelta(days=_YEARS_AHEAD * 366)


@cache
def _plain_letters() -> dict[int, str]:
    """Map letters to lower case without accents, one to one, so that places stay the same.

    Umlauts stay: "könnte" is today, "konnte" was then; so does й, which is no и.
    """
    codes = (*range(0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
    letters = {code: unicodedata.normalize("NFD", chr(code).lower())[0] for code in codes}
    kept = {ord(letter): letter.lower() for letter in "äöüÄÖÜйїЙЇ"}
    return {**letters, **kept, ord("ł"): "l", ord("Ł"): "l", ord("’"): "'"}


# --- dates -------------------------------------------------------------------------------------


@cache
def _months() -> dict[str, int]:
    """Map the names of months, plain, to their numbers; CLDR has them in each language."""
    from babel import Locale

    months = {}
    for name in ("de_AT", *load_words()):
        for context in Locale.parse(name).months.values():
            for width in ("wide", "abbreviated"):
                for number, month in context[width].items():
                    plain = month.rstrip(".").translate(_plain_letters())
                    if plain[:1].isdigit() or len(plain) < _SHORTEST_MONTH:
                        continue  # "6월", "tháng 6": the patterns read the number
                    months[plain] = number
                    months[plain.replace("ä", "ae")] = months[plain.replace("ä", "a")] = number
    # The case that Polish uses after "in" is not in CLDR.
    locatives = "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku"
    for number, month in enumerate((*locatives.split(), "listopadzie", "grudniu"), start=1):
        months[month] = number
    for words in load_words().values():
        for number, month in enumerate(words.dates.get("months", ()), start=1):
            months[month.translate(_plain_letters())] = number
    return months


@cache
def _date_patterns() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(_months(), key=len, reverse=True))
    # "out 2024" is October in Portuguese only with a day before it.
    long_names = "|".join(sorted((n for n in _months() if len(n) > 3 or n in _SHORT), key=len))
    day = r"(?P<day>\d{1,2}|first|erste[nr]?|premier|primero|primo|primeiro)"
    ordinal = r"(?:st|nd|rd|th|er|re|e|[ºª°.])?"
    joint = r"(?: of | de | del | do | di |[ .-]{1,2})"
    year = r"(?P<year>20\d\d)(?:\s?r\.)?"
    start, end = r"(?<![\w./-])", r"(?![\w/]|[.-]\d)"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"{start}(?P<year>20\d\d)([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){end}",
            rf"{start}(?P<day>\d{{1,2}})([./-])\s?(?P<month>\d{{1,2}})\2\s?"
            rf"(?P<year>20\d\d|\d\d){end}",
            r"(?<!\d)(?P<year>20\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?"
            r"(?P<day>\d{1,2})\s?[日일]",
            r"(?<!\d)(?P<year>20\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월](?!\s?\d)",
            rf"{start}(?:(?P<day>\d{{1,2}}) )?thang (?P<month>\d{{1,2}})(?: nam |[ /.-])"
            rf"{year}{end}",
            rf"{start}{year}\. ?(?P<month>{names})(?: (?P<day>\d{{1,2}})\.?)?(?!\d)",
            rf"{start}{day}{ordinal}{joint}(?P<month>{names})\.?,?{joint}{year}{end}",
            rf"\b(?P<month>{names})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?:of )?{year}{end}",
            rf"\b(?P<month>{long_names}),?(?: of| de| del)? {year}{end}",
            # A year alone; before a month's name or a number it would be a part of a date.
            r"\b(?:in|im jahr|en|em|no ano de|nel|anno|w|w roku|i|v roce|an) (?P<only>20\d\d)"
            r"(?!\w|[./-]\d)",
        )
    )


_SHORT = frozenset(("may", "mai", "maj", "mei"))


def _dates(plain: str) -> Iterator[_Mention]:
    if not re.search(r"\d\d", plain):
        return
    taken = [False] * len(plain)
    for pattern in _date_patterns():
        for match in pattern.finditer(plain):
            if any(taken[match.start() : match.end()]):
                continue
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            if day := _day(match):
                yield _Mention(day, *match.span(), relative="only" in match.groupdict())


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    if "only" in groups:
        return date(int(groups["only"]), _MIDDLE_MONTH, 1)
    said_day = groups.get("day") or str(_MIDDLE)
    day = int(said_day) if said_day.isdecimal() else 1
    month = int(groups["month"]) if groups["month"].isdecimal() else _months()[groups["month"]]
    year = int(groups["year"])
    if month > 12:  # written the American way
        day, month = month, day
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


# --- days told by their distance ---------------------------------------------------------------

_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("two zwei deux dos due dois duas twee dwa dwie", "three drei trois tres tre drie trzy"), 2
    )
    for word in words.split()
}
_UNITS = {  # days, by the beginning of the unit
    **dict.fromkeys(("yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "gist", "wcz"), 1),
    **dict.fromkeys(("day", "tag", "jour", "dia", "gior", "dag", "dzien", "dni"), 1),
    **dict.fromkeys(("week", "woche", "sema", "sett", "weken", "tydz", "tygo"), 7),
    **dict.fromkeys(("month", "monat", "mois", "mes", "maand", "mies"), 30),
    **dict.fromkeys(("year", "jahr", "an", "jaar", "rok", "lat"), 365),
}
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)}|an?|one|eine[mr]|une?|una?|uma?|een)"
_UNIT = (
    r"(?:days?|weeks?|months?|years?|tag\w{0,2}|wochen?|monat\w{0,2}|jahr\w{0,2}|jours?|semaines?"
    r"|mois|ans?|annees?|dias?|semanas?|mes(?:es|e|i)?|anos?|giorn[oi]|settiman[ae]|ann[oi]|dag(?:en)?"
    r"|weken|maand(?:en)?|jaar|dzien|dni|tydzien|tygodni\w?|miesi[ae]c\w?|rok|lata?)"
)
_AGO = re.compile(
    rf"\b(?:(?:{_COUNT} )?{_UNIT} (?:ago|fa|atras|geleden|temu)"
    rf"|(?:vor|il y a|hace|ha) {_COUNT} {_UNIT}"
    rf"|(?:last|letzte[nsr]?|vorige?[nsr]?|afgelopen|zeszl\w{{1,3}}) {_UNIT}"
    rf"|{_UNIT} (?:dernier|derniere|passee?|pasad[oa]|scors[oa]|passad[oa])"
    r"|yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj)\b"
)


def _relatives(plain: str, language: str | None, today: date) -> Iterator[_Mention]:
    for match in _AGO.finditer(plain):
        words = match[0].split()
        if words == ["hier"] and language != "fr":  # German and Dutch for "here"
            continue
        count = next((number for word in words if (number := _count(word))), 1)
        days = next((days for w in words for unit, days in _UNITS.items() if w.startswith(unit)), 1)
        yield _Mention(today - timedelta(days=count * days), *match.span(), relative=True)


def _count(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBERS.get(word)


# --- is the day asked about? -------------------------------------------------------------------

# Directly before a date: what makes it the day asked about, ...
_INTRO_ASKED = re.compile(
    r"\b(?:as (?:of|at|on)|stand(?: vom| am)?|status of|situation (?:of|du|vom)|au|al|alla data del"
    r"|a la date du|a fecha de|a data de|na dzien|stan na|today is|it is|it's|heute ist|es ist"
    r"|nous sommes|hoy es|oggi e|hoje e|vandaag is|dzis jest|suppose|assum(?:e|ing)|angenommen"
    r"|supposons|supongamos|supponiamo|suponha|stel|zalozmy)"
    r"(?: it is| it's| es ist| het is)?(?: the| der| den| dem| le| el| il| o| het)? $"
)
# ... a limit, that may be part of a question about the time before, ...
_INTRO_LIMIT = re.compile(
    r"\b(?:until|till|by|before|bis|bis zum|vor|jusqu'au|avant|hasta|antes de|antes del|prima del"
    r"|fino al|entro il|ate|tot|voor|do|przed)(?: the| dem| den| le| el| o| dnia)? $"
)
# ... or a point of the story: a beginning, the date of a text.
_INTRO_TOLD = re.compile(
    r"\b(?:since|of|from|after|starting|effective|dated|deadline|seit|vom|von|ab|nach|depuis|du"
    r"|a partir du|apres|desde|del|a partir del|despues del|dal|dopo il|dopo|a partir de|apos"
    r"|depois de|de|do dia|sinds|van|vanaf|na|od|z|z dnia|po)"
    r"(?: the| dem| den| le| el| il| o| dnia| on| am)? $"
)
# Around it: what asks about a time that is past, or tells what once happened.
_CUES = re.compile(
    r"\b(?:(?P<asked>"
    # en
    r"could (?:i|we|you|one|people|users|someone|anyone|they|it|\w+ users)"
    r"|was (?:it|there|i|my|this|that|the \w+|objecting|opting)"
    r"|were (?:we|people|users|there|they|you)"
    r"|did (?:i|we|people|users|they|meta|it)|what (?:was|were|happened|applied|held)"
    r"|how (?:was|were)|situation|status|back then|at that time|then apply"
    # de
    r"|konnten?|konntest|durften?|war(?:en)? (?:es|das|ich|man|(?:der|die|ein|mein)e? \w+)"
    r"|galt(?:en)?|gab es|hatten? (?:ich|man|meta|es|wir)|hätten? (?:ich|man|wir)|wurden?|wie war"
    r"|was war|was geschah|was passierte|ging(?: das| es)|damals|lage|rechtslage"
    # fr
    r"|pouvai(?:t|s|ent)|pouvions|etait-(?:ce|il|on)|c'etait|quelle etait|y avait-il|avait-on"
    r"|avais-je|que s'est-il passe|qu'est-ce qui|a l'epoque|devait-on"
    # es
    r"|podia[ns]?|podiamos|pude|era|eran|habia|estaba|que paso|tenia(?:mos)?|en aquel momento"
    r"|situacion"
    # it
    r"|potevo|potevan?o?|poteva|erano|c'era|cosa e successo|avevo il diritto|situazione|all'epoca"
    # pt
    r"|podiam?|havia|o que aconteceu|estava|situacao|na altura|naquel[ae]"
    # nl
    r"|kon(?:den)?|mocht(?:en)?|was (?:het|er|dat|de|mijn)|waren|had (?:ik|men|je)|gold(?:en)?"
    r"|wat gebeurde|hoe was|situatie|destijds|werd(?:en)?|ging"
    # pl
    r"|mogl\w{1,3}|mozna bylo|wolno bylo|byl[aoy]?|mial(?:em|am)|obowiazywal\w{0,2}|co sie stalo"
    r"|sytuacja|wtedy"
    r")|(?P<told>"
    # en
    r"(?<!am )(?<!are )(?:i|we)(?:'ve|'d| have| had| already)* (?:\w+ed|sent|got|wrote|made)"
    r"|started|starts|starting|began|begun|begins|launched|announced|published|created|registered"
    r"|expired|ended|ends|deadline|posted|uploaded|born"
    # de
    r"|ich habe?|habe ich|ich hatte|ich bin|wir haben|haben wir|begann|begonnen|gestartet|startete"
    r"|angekündigt|veröffentlicht|erstellt|registriert|abgelaufen|endete|widersprochen|abgelehnt"
    r"|gepostet|hochgeladen|geschickt|eingereicht|frist|stichtag|verpasst"
    r"|ich bekam|ich erhielt|geboren"
    # fr
    r"|j'ai|j'avais|je me suis|nous avons|on m'a|a commence|commence le|nee? le|demarre|annoncee?"
    r"|publiee?|creee?|expire|termine|date limite|echeance|delai"
    # es
    r"|he \w+[ai]do|me opuse|rechace|envie|presente|objete|publique|subi|solicite|hice|mande|cree"
    r"|recibi|se me paso|perdi|naci|nacio|empezo|comenzo|inicio|anuncio|termino|vencio|plazo"
    r"|fecha limite"
    # it
    r"|ho|mi sono|nat[oa]|abbiamo|iniziat[oa]|cominciat[oa]|partit[oa]|annunciat[oa]|pubblicat[oa]"
    r"|creat[oa]|scadut[oa]|termine|scadenza"
    # pt
    r"|me opus|opus-me|recusei|enviei|fiz|publiquei|postei|objetei|mandei|apresentei|criei|recebi"
    r"|comecou|iniciou|anunciou|terminou|prazo|data limite"
    # nl
    r"|ik heb|heb ik|ik had|we hebben|begonnen|begon|startte|aangekondigd|gepubliceerd|aangemaakt"
    r"|verlopen|gestuurd|termijn|ik kreeg|ik ontving|gemist"
    # pl
    r"|(?!problem)\w{3,20}l[ae]m|rozpocz\w+|zacz[ae]l\w{0,2}|ruszyl\w{0,2}|oglosi\w{1,3}"
    r"|opublikowa\w{1,3}|utworz\w{1,3}|minal|uplynal|termin\w{0,2}"
    r"))\b"
)
_NOW = re.compile(
    r"\b(?:still|now|today|currently|anymore|too late|yet|noch|jetzt|heute|aktuell|inzwischen"
    r"|zu spät|weiterhin|encore|maintenant|aujourd'hui|toujours|actuellement|trop tard|desormais"
    r"|todavia|aun|ahora|hoy|actualmente|tarde|ancora|adesso|ora|oggi|attualmente"
    r"|tardi|ainda|agora|hoje|atualmente|nog|nu|vandaag|te laat|momenteel"
    r"|jeszcze|nadal|wciaz|teraz|dzis|dzisiaj|obecnie|za pozno)\b"
)
_SENTENCE_END = re.compile(r"(?<=[^\d\s.]{2})[.!…](?=\s)|[?;]")


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    """The phrases of one kind in the languages' own files; each is how a phrase begins."""
    phrases = (one for words in load_words().values() for one in words.dates.get(kind, ()))
    return beginning_with(phrases, lambda phrase: phrase.translate(_plain_letters()))


def _cues(text: str) -> list[str]:
    """The kinds of cues in a text, `asked` or `told`, in their order."""
    found = [(match.start(), str(match.lastgroup)) for match in _CUES.finditer(text)]
    for kind in ("asked", "told"):
        found += [(match.start(), kind) for match in _phrases(kind).finditer(text)]
    return [kind for _, kind in sorted(found)]


def _speaks_of_now(text: str) -> bool:
    return bool(_NOW.search(text) or _phrases("now").search(text))


def _role(plain: str, mention: _Mention, today: date) -> Literal["asked", "perhaps", "no"]:
    before = _SENTENCE_END.split(plain[max(mention.start - _REACH, 0) : mention.start])[-1]
    rest = plain[mention.end : mention.end + _REACH]
    ending = _SENTENCE_END.search(rest)
    after = rest[: ending.start()] if ending else rest
    cues = _cues(before)[-1:] or _cues(after)[:1]
    if _INTRO_ASKED.search(before):
        return "asked"
    if _INTRO_LIMIT.search(before):
        return "asked" if cues == ["asked"] else "no"
    if _INTRO_TOLD.search(before):
        return "no"
    if cues:
        return "asked" if cues == ["asked"] else "no"
    if mention.relative or (mention.day <= today and _speaks_of_now(plain)):
        return "no"
    # A day told in a sentence of its own, before or after a question about something else.
    is_question = ending is not None and ending[0] == "?"
    is_told = not is_question and "?" in plain and len((before + after).split()) > 3
    asks_of_then = "asked" in _cues(plain[: _REACH * 5])
    return "no" if is_told and not asks_of_then else "perhaps"
