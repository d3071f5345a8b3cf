"""How people order the bot about: to drop its rules, be somebody else, tell what it holds."""

from __future__ import annotations

from bot.answering.guardrails.patterns import one_of, pattern, some_words

# What parts the turns of a chat model. Case tells: "SYSTEM:" is an order, "Meta's system:" is not.
MARKERS = pattern(
    r"<\|\w{1,20}\|>|\[/?(?:INST|SYS|SYSTEM)\]|<</?SYS>>|</?(?:system|assistant)>|###\s?[Ss]ystem"
    r"|\b(?:SYSTEM|ASSISTANT|DEVELOPER|ADMIN)(?: (?:PROMPT|MESSAGE|OVERRIDE|NOTE|INSTRUCTIONS?))?:"
    r"|^\s*(?:[Ss]ystem|[Dd]eveloper)(?: (?:prompt|message|instructions?))?\s?:"
)

# An order begins a clause or follows one of these; "can I ignore the rules" does neither.
_BEGIN = (
    r"(?:^|[^\w\s'-]\s?|\b"
    + one_of(
        "please, now, and, then, you must, you should, you to, first, just, instead, instructions",
        "bitte, und, jetzt, dann, et, maintenant, ensuite, y, ahora, luego, e, ora, adesso, poi",
        "agora, depois, en, nu, dan, i, teraz, potem, por favor, per favore, prosze",
    )
    + " )"
)
_IGNORE = one_of(
    "ignore, disregard, forget, override, bypass",
    "ignorieren?, vergiss, vergessen sie, missachte, ignorier, uberschreibe",
    "ignorez, ignorer, oublie, oubliez, ne tiens pas compte",
    "ignora, ignorad, olvida, omite, descarta, haz caso omiso",
    "dimentica, scorda, ignori, ignorare",
    "esqueca, esquece, desconsidere, desconsidera, ignorem",
    "negeer, vergeet",
    "zignoruj, ignoruj, zapomnij o, pomin",
)
_ORDERS = one_of(
    "instructions?, prompts?, (?:your|previous|prior|above) (?:rules|guidelines|orders|text)",
    "(?:your|the) (?:sources|programming|knowledge base|documents), system message",
    "anweisung(?:en)?, instruktionen, befehle, systemvorgaben, deine regeln, vorgaben",
    "consignes, directives, tes regles, vos regles",
    "instrucciones, ordenes, tus reglas, istruzioni, direttive, le tue regole",
    "instrucoes, comandos, suas regras, instructies, opdrachten, je regels, jouw regels",
    "instrukcj\\w{1,4}, polece\\w{1,3}, wytyczn\\w{1,3}, swoje zasady",
)
_BEFORE = one_of(
    "above, before, previously, earlier, told, oben, vorher, davor, zuvor, bisher, gesagt",
    "ci-dessus, precede, avant, anterior, arriba, antes, sopra, prima, acima, hierboven",
    "hiervoor, eerder, powyzej, wczesniej",
)
_EVERYTHING = one_of(
    "everything, all, anything, alles, tout, todo, tutto, tudo, wszystko, wszystkim"
)
_YOU_ARE_NOW = one_of(
    "you are now, you're now, from now on you are, from now on,? act as",
    "du bist (?:jetzt|nun|ab jetzt|ab sofort), ab (?:jetzt|sofort) bist du, sie sind (?:jetzt|nun)",
    "tu es (?:maintenant|desormais), vous etes (?:maintenant|desormais)",
    "ahora eres, a partir de ahora eres, ora sei, adesso sei, sei ora, da ora in poi sei",
    "agora voce e, voce agora e, voce e agora, agora es, es agora",
    "je bent (?:nu|vanaf nu|voortaan), vanaf nu ben je",
    "jestes teraz, teraz jestes",
)
_SOMEBODY = one_of(
    "an?, the, in (?:developer|debug|god|dan), free, dan, no longer, unrestricted, acting",
    "eine?, der, die, kein, frei, une?, le, la, libre, una, el, il, um, uma, o",
    "een, de, vrij, wolny, asystentem, modelem, \\w{3,20}(?:em|ym|im)",
)
_REVEAL = one_of(
    "reveal, show, print, repeat, output, tell, give, display, leak, write out, what is, what are",
    "what's, zeige?, nenne?, verrate?, gib, wiederhole, wie lautet, was ist",
    "montre, revele, affiche, donne, repete, montrez, donnez, quel est, quelles sont",
    "muestra, muestrame, revela, dime, repite, ensename, cual es, mostra, mostrami, rivela, dimmi",
    "ripeti, qual e, mostre, revele, repita, diga, toon, laat, geef, herhaal, onthul, wat is",
    "pokaz, ujawnij, podaj, powtorz, jaki jest, jakie sa",
)
_YOUR = one_of(
    "your, deine[nr]?, dein, ihre?, ton, ta, tes, votre, vos, tus?, sus?, il tuo, le tue, i tuoi",
    "o seu, seu, suas, as suas, teu, tuas, jouw, je, uw, swoj, swoje, twoj, twoje, the system",
    "the hidden, the initial, den system-?, le prompt, el prompt, o prompt",
)
_SECRETS = one_of(
    "prompts?, system-?prompt, instructions, configuration, api keys?, secrets, systemprompt",
    "anweisungen, systemanweisungen, instruktionen, consignes, instrucciones, istruzioni",
    "instrucoes, instructies, systeemprompt, instrukcje, polecenia, systeme?, de sistema",
)
# "Your hidden instructions": of those of the bot nobody has an honest question.
_HIDDEN = one_of(
    "hidden, secret, internal, initial, original, system, starting, first, geheimen?, versteckten?",
    "internen?, ursprunglichen?, secret(?:e|es|s)?, cache(?:e|es|s)?, internes?, de depart",
    "secret[oa]s?, ocult[oa]s?, intern[oa]s?, inicial(?:es)?, segret[aeio], nascost[aeio]",
    "intern[aei], inizial[ei], escondid[oa]s?, iniciais, geheime, verborgen, interne",
    "tajne, ukryte, wewnetrzne",
)
_RULES = one_of(
    "instructions?, rules, prompts?, orders, guidelines, anweisung(?:en)?, regeln, instruktionen",
    "vorgaben, consignes?, regles, instrucci(?:on|ones), reglas, ordenes, istruzioni, regole",
    "consegne, instruc(?:ao|oes), regras, instructies, regels, instrukcje, zasady, polecenia",
)
INJECTION = (
    pattern(r"\b", _YOUR, " ", some_words(1), _HIDDEN, " ", _RULES, r"\b"),
    pattern(r"\b", _YOUR, " ", _RULES, " ", _HIDDEN, r"\b"),
    pattern(_BEGIN, _IGNORE, " ", some_words(4), _ORDERS, r"\b"),
    pattern(_BEGIN, _IGNORE, " ", _EVERYTHING, ",? ", some_words(4), _BEFORE, r"\b"),
    pattern(r"\b", _YOU_ARE_NOW, " ", _SOMEBODY, r"\b"),
    pattern(r"\b", _REVEAL, "(?:[- ]?(?:me|mir|moi|mij|mi))? ", _YOUR, " ?", _SECRETS, r"\b"),
    pattern(
        r"\b(?:enter|enable|activate|switch to|aktiviere|starte) (?:the |den )?"
        r"(?:developer|entwickler|debug|god|admin)[ -]?mod(?:e|us)\b"
        r"|\b(?:dan|jailbreak)[ -]?mod(?:e|us)\b|\bdeveloper message\b"
        r"|\bnew (?:system )?instructions:|\bsystem ?(?:prompt|override)\b"
        r"|\brepeat (?:the |all )?(?:words|text|everything) above\b"
        r"|\bact as (?:if you (?:have|had) no|an? (?:unrestricted|unfiltered|jailbroken))\b"
    ),
)
