"""Stops messages of people in distress, and those that order the bot about, deceive or attack.

The patterns let honest questions pass rather than catch every trick: what slips through is
harmless, for an answer is only ever made of the knowledge base. They read text in lower case
without accents; each covers all languages, and every gap is bounded, so time is linear.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from bot.answering.distress import is_in_distress

Reason = Literal["distress", "injection", "deceit", "attack"]

_KEPT = 80  # characters of the offending words


@dataclass(frozen=True)
class Guard:
    """Why a message is stopped, and the words that gave the reason."""

    reason: Reason
    words: str


def check(text: str) -> Guard | None:
    """Give the reason to stop this message, or None for an ordinary one."""
    if is_in_distress(text):
        return Guard("distress", "")
    wide = unicodedata.normalize("NFKC", text)
    folded = _fold(wide)
    if found := _first(_ATTACK, folded):
        return Guard("attack", found)
    if found := _first((_MARKERS,), wide) or _first(_INJECTION, folded):
        return Guard("injection", found)
    if found := _first(_DECEIT, folded) or _disguise(folded):
        return Guard("deceit", found)
    return None


def _first(patterns: tuple[re.Pattern[str], ...], text: str) -> str | None:
    for pattern in patterns:
        if match := pattern.search(text):
            return match[0][:_KEPT]
    return None


def _disguise(text: str) -> str | None:
    for pattern in _VPN:
        match = pattern.search(text)
        if match and not _NEED.search(text, max(match.start() - 60, 0), match.end()):
            return match[0][:_KEPT]
    return None


def _fold(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.replace("ł", "l").replace("’", "'")


def _any(*lines: str) -> str:
    """Make one group of the alternatives, given in lines by language, parted by commas."""
    words = [word for line in lines for word in line.split(", ")]
    return "(?:" + "|".join(words) + ")"


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts))


def _some_words(most: int) -> str:
    return rf"(?:[\w'’-]{{1,30}} ){{0,{most}}}"


# --- orders to the bot -------------------------------------------------------------------------

# What parts the turns of a chat model. Case tells: "SYSTEM:" is an order, "Meta's system:" is not.
_MARKERS = _pattern(
    r"<\|\w{1,20}\|>|\[/?(?:INST|SYS|SYSTEM)\]|<</?SYS>>|</?(?:system|assistant)>|###\s?[Ss]ystem"
    r"|\b(?:SYSTEM|ASSISTANT|DEVELOPER|ADMIN)(?: (?:PROMPT|MESSAGE|OVERRIDE|NOTE|INSTRUCTIONS?))?:"
    r"|^\s*(?:[Ss]ystem|[Dd]eveloper)(?: (?:prompt|message|instructions?))?\s?:"
)

# An order begins a clause or follows one of these; "can I ignore the rules" does neither.
_BEGIN = (
    r"(?:^|[^\w\s'-]\s?|\b"
    + _any(
        "please, now, and, then, you must, you should, you to, first, just, instead, instructions",
        "bitte, und, jetzt, dann, et, maintenant, ensuite, y, ahora, luego, e, ora, adesso, poi",
        "agora, depois, en, nu, dan, i, teraz, potem, por favor, per favore, prosze",
    )
    + " )"
)
_IGNORE = _any(
    "ignore, disregard, forget, override, bypass",
    "ignorieren?, vergiss, vergessen sie, missachte, ignorier, uberschreibe",
    "ignorez, ignorer, oublie, oubliez, ne tiens pas compte",
    "ignora, ignorad, olvida, omite, descarta, haz caso omiso",
    "dimentica, scorda, ignori, ignorare",
    "esqueca, esquece, desconsidere, desconsidera, ignorem",
    "negeer, vergeet",
    "zignoruj, ignoruj, zapomnij o, pomin",
)
_ORDERS = _any(
    "instructions?, prompts?, (?:your|previous|prior|above) (?:rules|guidelines|orders|text)",
    "(?:your|the) (?:sources|programming|knowledge base|documents), system message",
    "anweisung(?:en)?, instruktionen, befehle, systemvorgaben, deine regeln, vorgaben",
    "consignes, directives, tes regles, vos regles",
    "instrucciones, ordenes, tus reglas, istruzioni, direttive, le tue regole",
    "instrucoes, comandos, suas regras, instructies, opdrachten, je regels, jouw regels",
    "instrukcj\\w{1,4}, polece\\w{1,3}, wytyczn\\w{1,3}, swoje zasady",
)
_BEFORE = _any(
    "above, before, previously, earlier, told, oben, vorher, davor, zuvor, bisher, gesagt",
    "ci-dessus, precede, avant, anterior, arriba, antes, sopra, prima, acima, hierboven",
    "hiervoor, eerder, powyzej, wczesniej",
)
_EVERYTHING = _any("everything, all, anything, alles, tout, todo, tutto, tudo, wszystko, wszystkim")
_YOU_ARE_NOW = _any(
    "you are now, you're now, from now on you are, from now on,? act as",
    "du bist (?:jetzt|nun|ab jetzt|ab sofort), ab (?:jetzt|sofort) bist du, sie sind (?:jetzt|nun)",
    "tu es (?:maintenant|desormais), vous etes (?:maintenant|desormais)",
    "ahora eres, a partir de ahora eres, ora sei, adesso sei, sei ora, da ora in poi sei",
    "agora voce e, voce agora e, voce e agora, agora es, es agora",
    "je bent (?:nu|vanaf nu|voortaan), vanaf nu ben je",
    "jestes teraz, teraz jestes",
)
_SOMEBODY = _any(
    "an?, the, in (?:developer|debug|god|dan), free, dan, no longer, unrestricted, acting",
    "eine?, der, die, kein, frei, une?, le, la, libre, una, el, il, um, uma, o",
    "een, de, vrij, wolny, asystentem, modelem, \\w{3,20}(?:em|ym|im)",
)
_REVEAL = _any(
    "reveal, show, print, repeat, output, tell, give, display, leak, write out, what is, what are",
    "what's, zeige?, nenne?, verrate?, gib, wiederhole, wie lautet, was ist",
    "montre, revele, affiche, donne, repete, montrez, donnez, quel est, quelles sont",
    "muestra, muestrame, revela, dime, repite, ensename, cual es, mostra, mostrami, rivela, dimmi",
    "ripeti, qual e, mostre, revele, repita, diga, toon, laat, geef, herhaal, onthul, wat is",
    "pokaz, ujawnij, podaj, powtorz, jaki jest, jakie sa",
)
_YOUR = _any(
    "your, deine[nr]?, dein, ihre?, ton, ta, tes, votre, vos, tus?, sus?, il tuo, le tue, i tuoi",
    "o seu, seu, suas, as suas, teu, tuas, jouw, je, uw, swoj, swoje, twoj, twoje, the system",
    "the hidden, the initial, den system-?, le prompt, el prompt, o prompt",
)
_SECRETS = _any(
    "prompts?, system-?prompt, instructions, configuration, api keys?, secrets, systemprompt",
    "anweisungen, systemanweisungen, instruktionen, consignes, instrucciones, istruzioni",
    "instrucoes, instructies, systeemprompt, instrukcje, polecenia, systeme?, de sistema",
)
_INJECTION = (
    _pattern(_BEGIN, _IGNORE, " ", _some_words(4), _ORDERS, r"\b"),
    _pattern(_BEGIN, _IGNORE, " ", _EVERYTHING, ",? ", _some_words(4), _BEFORE, r"\b"),
    _pattern(r"\b", _YOU_ARE_NOW, " ", _SOMEBODY, r"\b"),
    _pattern(r"\b", _REVEAL, "(?:[- ]?(?:me|mir|moi|mij|mi))? ", _YOUR, " ?", _SECRETS, r"\b"),
    _pattern(
        r"\b(?:enter|enable|activate|switch to|aktiviere|starte) (?:the |den )?"
        r"(?:developer|entwickler|debug|god|admin)[ -]?mod(?:e|us)\b"
        r"|\b(?:dan|jailbreak)[ -]?mod(?:e|us)\b|\bdeveloper message\b"
        r"|\bnew (?:system )?instructions:|\bsystem ?(?:prompt|override)\b"
        r"|\brepeat (?:the |all )?(?:words|text|everything) above\b"
        r"|\bact as (?:if you (?:have|had) no|an? (?:unrestricted|unfiltered|jailbroken))\b"
    ),
)

# --- help in deceiving -------------------------------------------------------------------------

_PLACE = _any(
    "forms?, formular\\w{0,3}, formulaire, formulario, modulo, formulier, europ\\w{1,9}, eu, ue",
    "german\\w{0,4}, deutsch\\w{0,4}, france, francais, ireland, irland\\w{0,2}, uk, eea, eog",
    "(?:another|other|different) country, object, opt out, widersprech\\w{0,3}, opposer",
    "oponerme, oppormi, opor, bezwaar, sprzeciw\\w{0,3}",
)
_WHICH = _any(
    "which, what, best, good, free, recommend, welche[snr]?, beste[srn]?, empfiehl, quel, meilleur",
    "que, cual, mejor, quale, miglior, migliore, qual, melhor, welke, jaki, jakiego, ktory",
)
_USE = _any(
    "use, using, turn on, connect to, nutzen?, verwenden?, benutzen?, utilise, utiliser, usar, uso",
    "utilizar, usare, usando, gebruik, gebruiken, uzyc, uzywac, uzyje, wlaczyc, mit, met, with",
)
_TO = _any("to, and, so, for, um, damit, fur, pour, afin, para, per, om, zodat, zeby, aby, by")
_GET = _any(
    "get, access, reach, appear, komme, kommen, bekomme, bekommen, erreich\\w{1,3}, acceder",
    "obtenir, avoir, conseguir, obtener, acceder, ottenere, accedere, acessar, obter, krijgen",
    "bereiken, dostac, uzyskac, otrzymac",
)
_BY = _any("with, using, via, through, mit, per, uber, avec, con, com, met, przez, z, dzieki")
_VPN = (
    _pattern(r"\b", _WHICH, " ", _some_words(3), r"vpn\b.{0,60}\b", _PLACE, r"\b"),
    _pattern(r"\b", _BY, " ", _some_words(3), r"vpn\b.{0,60}\b", _PLACE, " ", _GET, r"\b"),
    _pattern(
        r"\b", _USE, " ", _some_words(3), r"vpn\b.{0,20}\b", _TO, r"\b.{0,60}\b", _PLACE, r"\b"
    ),
    _pattern(
        r"\b", _GET, r"\b.{0,60}\b", _PLACE, r"\b.{0,30}\b", _BY, " ", _some_words(3), r"vpn\b"
    ),
)
# Whether one is needed is an honest question.
_NEED = _pattern(
    r"\b",
    _any(
        "need, necessary, required, have to, brauche, brauch, muss, notig, besoin, faut, dois",
        "necesito, hace falta, tengo que, devo, serve, bisogno, preciso, necessario, nodig, moet",
        "potrzebuje, potrzebny, potrzebna, musze, trzeba",
    ),
    r"\b",
)

_PRETEND = _any(
    "(?<!meta )(?<!they )pretend (?:i|i'm|that i|to be|to live|to reside|to come|being|living)",
    "pretending (?:i|i'm|that i|to live|to come), (?:can|could|should) i act as if i",
    "(?:make|let|trick|fool|deceive) (?:meta|facebook|instagram|linkedin|x|them|the form)"
    " (?:into )?(?:think|thinking|believe|believing)",
    "(?:lie|lying) (?:to meta|to them|about (?:where|my)|and say|that i)",
    "so (?:that )?(?:meta|facebook|they|it) thinks?, damit (?:meta|facebook|sie) (?:denkt|glaubt)",
    "lugen,? (?:und sagen|dass ich), mentir (?:et dire|sur mon|y decir|e dizer|sobre mi)",
    "mentire (?:e dire|su|sulla), liegen (?:dat ik|over mijn|en zeggen), sklamac",
    "so tun,? als, tun,? als ob, vortausch\\w{1,3}, tausche ich (?:\\w+ ){1,8}vor",
    "vorgeben,? (?:ich|in|dass)",
    "vorgaukel\\w{1,3}, vorspiegel\\w{1,3}, mich als (?:\\w{1,20} ){1,3}ausgeben",
    "faire semblant, pretendre (?:que je|que j'|habiter|vivre|etre|resider), me faire passer pour",
    "faire croire, fingir, finjo, finja, hacerme pasar, aparentar, hacer creer, simular que",
    "fingere, fingo, far finta, faccio finta, facendo finta, spacciarmi, far credere, fingendo",
    "fingindo, fazer de conta, me passar por, passar-me por, fazer crer",
    "doen alsof, doe alsof, me voordoen, voordoen als, net doen of, voorwenden",
    "udawac, udam, udajac, podszyc sie, podszywac sie, podawac sie za",
)
# Somebody who pretends to be me is the other one.
_NOT_ME = r"(?! (?:me|my|myself|to be me|to be my|ser eu)\b)"

_GIVE = _any(
    "use, enter, give, put, put in, provide, type, submit, make up, invent, create, forge, write",
    "angeben, eingeben, verwenden, nutzen, benutzen, nehmen, eintragen, gib, gebe, erfinde",
    "schreib, erfinden, utiliser, donner, donne, mettre, indiquer, inventer, invente, fournir",
    "saisir, creer, usar, uso, dar, doy, poner, pongo, inventar, inventa, invento, crear, usare",
    "dare, mettere, metto, inserire, inventare, inventami, colocar, inserir, informar",
    "gebruiken, gebruik, opgeven, invullen, geef, verzin, verzinnen, bedenk, podac, podam, wpisac",
    "wpisze, uzyc, uzyje, wymyslic, wymysl, generate",
)
_FALSE = _any(
    "fake, false, made-up, bogus, forged, phony, invented, falschen?, falsches, gefalschte[nrs]?",
    "erfundene[nrs]?, fingierte[nrs]?, faux, fausses?, bidon, invente, inventee, fictive, fictif",
    "fals[oa]s?, inventad[oa]s?, fictici[oa]s?, fint[oa], inventat[oa], fittizi[oa], valse?, nep",
    "verzonnen, gefingeerde?, falszyw\\w{1,3}, zmyslon\\w{1,3}, nieprawdziw\\w{1,3}",
)
_PROOF = _any(
    "address, residence, location, country, postcode, id, identity, passport, documents?, proof",
    "story, reason, illness, statement, birth ?date, date of birth, age",
    "adresse, anschrift, wohnort, wohnsitz, standort, identitat, ausweis, angaben, begrundung",
    "grund, krankheit, geschichte, identite, domicile, raison, maladie, histoire, justificatif",
    "direccion, identidad, domicilio, documento, motivo, ubicacion, enfermedad, razon, historia",
    "indirizzo, identita, residenza, posizione, malattia, ragione, scusa, storia",
    "endereco, morada, identidade, residencia, localizacao, cpf, doenca, razao",
    "adres, nepadres, identiteit, woonplaats, locatie, reden, ziekte, verhaal",
    "adres\\w{0,3}, tozsamosc\\w{0,2}, dokument\\w{0,3}, powod, chorobe, historie, zamieszkania",
)
_INVENT = _any(
    "make up, invent, erfinde, denk dir, invente, inventes, inventez, inventa, inventar, inventami",
    "inventare, inventer, verzin, verzinnen, bedenk, wymysl, wymyslic",
)
# The asker or the bot is to do it: "accounts that use a fake address" is about somebody else.
_ASKED = (
    r"(?:^|[^\w\s'-]\s?|\b"
    + _any(
        "i, to, me, please, and, just, ich, bitte, und, eine?n?, je, j', puis-je, de, et, pour",
        "puedo, podria, quiero, y, para, por favor, posso, voglio, vorrei, e, per, quero, ou, um",
        "ik, kan, mag, te, of, een, om, czy, moge, chce, i, sie, mi",
    )
    + " )"
)
# Letters are false from the outset only where the word stands beside them: "a complaint about a
# fake profile" is honest.
_LETTER = _any(
    "complaints?, letters?, reports?, claims?, legal notice, beschwerden?, anzeige, schreiben",
    "plaintes?, reclamations?, lettres?, quejas?, denuncias?, reclamaci(?:on|ones), cartas?",
    "reclam[oi], lettera, denunce, queixas?, reclamac(?:ao|oes), klachten, klacht, brief",
    "skarg\\w{1,2}, pismo",
)
_WRITE = _any(
    "write, draft, make, create, generate, file, send, submit, compose, invent, schreibe?",
    "verfasse?, erstelle?, ecris, ecrire, ecrivez, redige, rediger, envoyer, escribe, escribir",
    "escribeme, redacta, redactar, enviar, scrivi, scrivere, scrivimi, inviare, escreva, escreve",
    "escrever, redija, schrijf, schrijven, maak, napisz, napisac, wyslac, stworz",
)
_POSING = _any(
    "pretending to be, posing as, impersonating, as if i were, en me faisant passer pour",
    "haciendome pasar por, fingiendo ser, spacciandomi per, fingendomi, fingindo ser",
    "me passando por, passando-me por, alsof ik, podszywajac sie pod, udajac",
)
_DECEIT = (
    _pattern(r"\b", _PRETEND, r"\b", _NOT_ME),
    # "I'll just tell them that I live in Paris"
    _pattern(
        r"\b(?:i'?ll|i will|gonna|going to|could i|can i) (?:just )?(?:write|tell|say|claim|put) ",
        _some_words(2),
        r"(?:that )?(?:i live|i'?m living|i am living|i reside) in\b",
    ),
    _pattern(_ASKED, _GIVE, " ", _some_words(3), _FALSE, " ", _some_words(2), _PROOF, r"\b"),
    _pattern(_ASKED, _GIVE, " ", _some_words(2), _PROOF, " ", _some_words(2), _FALSE, r"\b"),
    # German, Dutch: the verb comes last.
    _pattern(r"\b", _FALSE, " ", _some_words(1), _PROOF, " ", _some_words(4), _GIVE, r"\b"),
    _pattern(
        r"(?:^|[^\w\s'-]\s?|\b(?:and|please|can you|me|to|bitte|et|y|e|en|i) )",
        _INVENT,
        "(?:-moi|-me)? ",
        _some_words(4),
        _PROOF,
        r"\b",
    ),
    _pattern(
        _ASKED,
        _WRITE,
        "(?:-moi|-me)? ",
        _some_words(3),
        _FALSE,
        " ",
        _some_words(2),
        _LETTER,
        r"\b",
    ),
    _pattern(_ASKED, _WRITE, "(?:-moi|-me)? ", _some_words(3), _LETTER, " ", _FALSE, r"\b"),
    _pattern(
        r"\b",
        _FALSE,
        " ",
        _some_words(1),
        _LETTER,
        " ",
        _some_words(3),
        r"(?:schreiben|verfassen|erstellen|schrijven|opstellen)\b",
    ),
    # In somebody else's name.
    _pattern(
        _ASKED,
        "(?:",
        _WRITE,
        r"|object|complain|opt out)\b.{0,60}\b",
        _POSING,
        r" (?!me\b|myself\b)",
    ),
    _pattern(
        r"(?:^|\b(?:can|could|may|should|do|will|let) i |\bi (?:want to|will|would like to) "
        r"|\b(?:help|let) me (?:to )?|\bhow to )impersonate (?!me\b|myself\b)"
        r"|\b(?:puedo|quiero|como|ayudame a) suplant(?:ar|o)\b"
        r"|\b(?:puis-je|comment|je veux|aide-moi a) usurper\b"
    ),
    _pattern(
        r"\b(?:spoof|fake) (?:my|the|an?) ", _some_words(1), r"(?:location|gps|ip|country|id)\b"
    ),
    _pattern(
        r"\b(?:say|claim|stat|writ)(?:e|ing)? (?:that )?i(?:'m| am| live| reside)\b.{0,50}"
        r"\b(?:even though|although|though|but) i(?: do not| don't|'m not| am not| live| am)\b"
    ),
)

# --- attacks -----------------------------------------------------------------------------------

_ATTACK = (
    # Payloads for databases, browsers, shells and templates.
    _pattern(
        r"['\"]\s{0,3}(?:or|and)\s{1,3}['\"]?\w{1,8}['\"]?\s{0,3}=\s{0,3}['\"]?\w{1,8}"
        r"|\bor\s{1,3}1\s{0,2}=\s{0,2}1\b|\bunion\s{1,3}(?:all\s{1,3})?select\b"
        r"|;\s{0,3}(?:drop|truncate|alter|delete)\s{1,3}(?:table|database|from)\b"
        r"|\bdrop\s{1,3}(?:table|database)\s{1,3}\w{1,30}\s{0,3};|\bxp_cmdshell\b"
    ),
    _pattern(
        r"<\s{0,3}/?\s{0,3}(?:script|iframe|object|embed)\b|\bjavascript:"
        r"|<[^<>]{0,80}\bon(?:error|load|click)\s{0,3}="
    ),
    _pattern(
        r"(?:\.\./){2}|/etc/(?:passwd|shadow)\b|\brm\s{1,3}-rf\b|\$\{jndi:|<\?php"
        r"|\$\((?:curl|wget|cat|rm)\b|[;|&]\s{0,3}(?:curl|wget|nc|bash|sh)\s{1,3}[-/h]"
        r"|\{\{[^{}]{0,40}(?:\*|__|config|self)[^{}]{0,40}\}\}|__import__|\bos\.(?:system|environ)\b"
    ),
    # Threats.
    _pattern(
        r"\b(?:i will|i'll|i am going to|i'm going to|we will|we'll|i'm gonna) ",
        _some_words(3),
        r"(?:kill|murder|shoot|stab|bomb|blow up|burn down|hurt|beat up) "
        r"(?:you|him|her|them|someone|everyone|your|zuckerberg|the office|the staff)\b",
    ),
    _pattern(
        r"\b(?:ich|wir) ",
        _some_words(1),
        r"(?:bringen?|machen?|schlagen?) (?:dich|euch|sie|ihn) (?:um|kalt|tot|zusammen)\b"
        r"|\b(?:ich|wir) werden? (?:dich|euch|sie|ihn|alle) (?:toten|umbringen|erschiessen)\b",
    ),
    _pattern(
        r"\b(?:je vais|on va|nous allons) (?:te |vous |le |la |les |tous les )?"
        r"(?:tuer|buter|egorger|poignarder|faire sauter|frapper)\b"
        r"|\b(?:te |os |los |lo |la )?(?:voy|vamos) a (?:matar|apunalar|poner una bomba)\w{0,4}\b"
        r"|\b(?:ti|vi|lo|la|li) (?:ammazz|uccid|accoltell)(?:o|ero)\b|\bfaccio saltare in aria\b"
        r"|\b(?:vou|vamos) (?:te |vos |o |a )?(?:matar|esfaquear|por uma bomba)(?:-te|-vos)?\b"
    ),
    _pattern(
        r"\b(?:ik|we) ",
        _some_words(1),
        r"(?:vermoord|schiet|steek) (?:je|jou|jullie|hem|haar|hen)\b"
        r"|\bik maak (?:je|jullie|hem|haar) (?:dood|af)\b"
        r"|\b(?:zabije|zabijemy|zastrzele|zadzgam) (?:cie|was|ciebie|go|ja|ich)\b",
    ),
)
