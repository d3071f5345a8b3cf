"""Decides whether a day is asked about, or only told, by the words around it.

The cues are read in all languages at once, near the day: those of eight languages stand here,
those of the others, and what came later, in bot/answering/languages.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal

from bot.answering.dates.mention import Mention
from bot.answering.dates.spelling import plain_letters, said
from bot.answering.languages import load_words
from bot.answering.phrases import beginning_with

_REACH = 200  # characters around a date in which cues are read

_ARTICLE = r"(?: (?:the|der|den|dem|das|die|le|la|el|il|lo|o|a|het|de|dnia))?(?: l'|[ '])"
# Directly before a date: what makes it the day asked about, ...
_INTRO_ASKED = re.compile(
    r"\b(?:as (?:of|at|on)|stand(?: vom| am)?|status of|situation (?:of|du|de|vom)|au|al"
    r"|alla data del|a la date du|a fecha de|a data de|na dzien|stan na|today is|it is|it's"
    r"|heute ist|es ist|nous sommes|hoy es|oggi e|hoje e|vandaag is|dzis jest|suppose"
    r"|assum(?:e|ing)|angenommen|supposons|supongamos|supponiamo|suponha|stel|zalozmy)"
    rf"(?: it is| it's| es ist| het is)?{_ARTICLE}$"
)
# ... a limit, that may be part of a question about the time before, ...
_LIMIT = (
    r"until|till|by|before|bis|bis zum|bis zur|vor|jusqu'au|jusqu'a|avant|hasta|antes d[aeo]"
    r"|antes del|prima del|prima della|prima dell|fino al|fino alla|entro|ate|tot|voor|do|przed"
)
# ... or a point of the story: a beginning, the date of a text.
_TOLD = (
    r"since|of|from|after|starting|effective|dated|deadline|seit|vom|von|ab|nach|depuis|du"
    r"|a partir du|apres|desde|del|a partir del|despues del|dal|dalla|dall|dopo il|dopo"
    r"|a partir de|apos|depois de|de|do dia|sinds|van|vanaf|na|od|z|z dnia|po"
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
    # the last day of something that is over
    r"(?:deadline|cut-?off|limit|date) was|(?:frist|stichtag) war|(?:termine|scadenza) era"
    r"|(?:plazo|prazo|fecha limite|data limite) era|(?:delai|date limite|echeance) etait"
    r"|termijn was|termin by\w{1,3}|missed|"
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
    r"|jeszcze|nadal|wciaz|teraz|dzis|dzisiaj|obecnie|za pozno"
    # what follows from it, put as a question
    r"|nothing (?:i|we|you) can|no longer|any more|nichts mehr|nicht mehr|plus rien|ne peut plus"
    r"|ya no|ya nada|non si puo piu|non posso piu|ja nao|mais nada|niet meer|niets meer|juz nie"
    r"|(?:right|correct|giusto|verdad|certo|toch|prawda|oder|n'est-ce pas)(?= ?\?| ?$))\b"
)
# What places somebody at a time that is past: "I lived in Basel on that day. Were my posts used?"
_LIVED = re.compile(
    r"\b(?:lived|was living|were living|resided|was based|was still in|wohnten?|lebten?|gewohnt"
    r"|gelebt|j'habitais|habitions|vivais|vivions|residais|vivia(?:mos)?|residia(?:mos)?|vivi"
    r"|abitav[oa](?:mo)?|vivev[oa](?:mo)?|risiedevo|morava(?:mos)?|morei|woonden?|leefden?|gewoond"
    r"|mieszkal\w{1,4}|zyl[ae]m|bodde|boede|bott|boet|bodd|asuin|asuimme|bydlel[ai]?|laktam|laktunk"
    r"|eltem|locuiam|stateam|εμενα|εμεναμε|ζουσα|yasiyordum|oturuyordum|жив|жила|мешкав|мешкала"
    r"|dulu tinggal|sempat tinggal|tung song|रहता था|रहती थी)\b"
    r"|住んでいた|住んでいまし|住んでた|살았|살고 있었|當時住|当时住|那時住"
    r"|كنت (?:اعيش|أعيش|ساكن|مقيم)"
)
_SENTENCE_END = re.compile(r"(?<=[^\d\s.]{2})[.!…](?=\s)|[?;？。！।؟]")
_QUESTION_MARK = re.compile("[?？؟]")


@cache
def _intro(kind: Literal["since", "until"]) -> re.Pattern[str]:
    words = [_TOLD if kind == "since" else _LIMIT, *map(re.escape, said(kind))]
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?: on| am)?{_ARTICLE}$")


@cache
def _part_of() -> re.Pattern[str]:
    """What may stand between those and a month: "by the end of" June 2024."""
    words = (word for kind in ("early", "mid", "late") for word in said(kind))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?: (?:of|de|di|do|del))? $")


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    """The phrases of one kind in the languages' own files; each is how a phrase begins."""
    phrases = (one for words in load_words().values() for one in words.dates.get(kind, ()))
    return beginning_with(phrases, lambda phrase: phrase.translate(plain_letters()))


def _cues(text: str) -> list[str]:
    """The kinds of cues in a text, `asked` or `told`, in their order."""
    found = [(match.start(), str(match.lastgroup)) for match in _CUES.finditer(text)]
    for kind in ("asked", "told"):
        found += [(match.start(), kind) for match in _phrases(kind).finditer(text)]
    return [kind for _, kind in sorted(found)]


def _speaks_of_now(text: str) -> bool:
    return bool(_NOW.search(text) or _phrases("now").search(text))


def _around(plain: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before and after in the same sentence, and the sign that ends it, if any."""
    before = _SENTENCE_END.split(plain[max(start - _REACH, 0) : start])[-1]
    rest = plain[end : end + _REACH]
    ending = _SENTENCE_END.search(rest)
    return before, rest[: ending.start()] if ending else rest, ending[0] if ending else ""


def tells_story(plain: str, start: int, end: int) -> bool:
    """Whether the words around tell what once happened, and so ask nothing about this place."""
    before, after, _ = _around(plain, start, end)
    return (_cues(before)[-1:] or _cues(after)[:1]) == ["told"]


def role(plain: str, mention: Mention, today: date) -> Literal["asked", "perhaps", "no"]:
    """Whether a plain text asks about this day; `perhaps` if nothing shows it but nothing else."""
    before, after, ending = _around(plain, mention.start, mention.end)
    intro = _part_of().sub("", before)
    cues = _cues(before)[-1:] or _cues(after)[:1] or _tenseless(before, after)
    if _INTRO_ASKED.search(intro):
        return "asked"
    if _intro("until").search(intro):
        return "asked" if cues == ["asked"] else "no"
    if _intro("since").search(intro):
        return "no"
    rest = plain[mention.end : mention.end + _REACH]
    if cues == ["asked"] or _returns_to(rest) or (_LIVED.search(before + after) and _asks(rest)):
        return "asked"
    if cues or mention.relative or (mention.day <= today and _speaks_of_now(plain)):
        return "no"
    # A day told in a sentence of its own, before or after a question about something else.
    is_question = _QUESTION_MARK.match(ending)
    is_told = not is_question and _QUESTION_MARK.search(plain) and len((before + after).split()) > 2
    asks_of_then = "asked" in _cues(plain[: _REACH * 5])
    return "no" if is_told and not asks_of_then else "perhaps"


def _tenseless(before: str, after: str) -> list[str]:
    """Cues that ask about a day only by their place: right after it, or first in its question.

    "hat Meta" asks where the sentence begins, and tells in "last year, Meta wrote".
    """
    follows = _phrases("asked-next").match(after.lstrip(" ,，"))
    begins = _phrases("asked-first").match(before.lstrip(" ¿,")) and not re.search("[,،，]", after)
    return ["asked"] if follows or begins else []


def _returns_to(rest: str) -> bool:
    """Whether a later sentence asks about the time just told: "could I object at that time?"."""
    later = _SENTENCE_END.split(rest)[1:]
    return any(
        _phrases("then").search(one) and _asks(_phrases("then").sub("", one)) for one in later
    )


def _asks(text: str) -> bool:
    start = text.lstrip(" ¿,")
    first = _phrases("asked-first").match(start) or _phrases("asked-next").match(start)
    return "asked" in _cues(text) or bool(first)
