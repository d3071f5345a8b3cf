"""How people ask for help in deceiving: with a place, an identity or a name not their own."""

from __future__ import annotations

from bot.answering.guardrails.patterns import one_of, pattern, some_words

_PLACE = one_of(
    "forms?, formular\\w{0,3}, formulaire, formulario, modulo, formulier, europ\\w{1,9}, eu, ue",
    "german\\w{0,4}, deutsch\\w{0,4}, france, francais, ireland, irland\\w{0,2}, uk, eea, eog",
    "(?:another|other|different) country, object, opt out, widersprech\\w{0,3}, opposer",
    "oponerme, oppormi, opor, bezwaar, sprzeciw\\w{0,3}",
)
_WHICH = one_of(
    "which, what, best, good, free, recommend, welche[snr]?, beste[srn]?, empfiehl, quel, meilleur",
    "que, cual, mejor, quale, miglior, migliore, qual, melhor, welke, jaki, jakiego, ktory",
)
_USE = one_of(
    "use, using, turn on, connect to, nutzen?, verwenden?, benutzen?, utilise, utiliser, usar, uso",
    "utilizar, usare, usando, gebruik, gebruiken, uzyc, uzywac, uzyje, wlaczyc, mit, met, with",
)
_TO = one_of("to, and, so, for, um, damit, fur, pour, afin, para, per, om, zodat, zeby, aby, by")
_GET = one_of(
    "get, access, reach, appear, komme, kommen, bekomme, bekommen, erreich\\w{1,3}, acceder",
    "obtenir, avoir, conseguir, obtener, acceder, ottenere, accedere, acessar, obter, krijgen",
    "bereiken, dostac, uzyskac, otrzymac",
)
_BY = one_of("with, using, via, through, mit, per, uber, avec, con, com, met, przez, z, dzieki")
VPN = (
    pattern(r"\b", _WHICH, " ", some_words(3), r"vpn\b.{0,60}\b", _PLACE, r"\b"),
    pattern(r"\b", _BY, " ", some_words(3), r"vpn\b.{0,60}\b", _PLACE, " ", _GET, r"\b"),
    pattern(r"\b", _USE, " ", some_words(3), r"vpn\b.{0,20}\b", _TO, r"\b.{0,60}\b", _PLACE, r"\b"),
    pattern(r"\b", _GET, r"\b.{0,60}\b", _PLACE, r"\b.{0,30}\b", _BY, " ", some_words(3), r"vpn\b"),
)
# Whether one is needed is an honest question.
NEED = pattern(
    r"\b",
    one_of(
        "need, necessary, required, have to, brauche, brauch, muss, notig, besoin, faut, dois",
        "necesito, hace falta, tengo que, devo, serve, bisogno, preciso, necessario, nodig, moet",
        "potrzebuje, potrzebny, potrzebna, musze, trzeba",
    ),
    r"\b",
)

_PRETEND = one_of(
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

_GIVE = one_of(
    "use, enter, give, put, put in, provide, type, submit, make up, invent, create, forge, write",
    "angeben, eingeben, verwenden, nutzen, benutzen, nehmen, eintragen, gib, gebe, erfinde",
    "schreib, erfinden, utiliser, donner, donne, mettre, indiquer, inventer, invente, fournir",
    "saisir, creer, usar, uso, dar, doy, poner, pongo, inventar, inventa, invento, crear, usare",
    "dare, mettere, metto, inserire, inventare, inventami, colocar, inserir, informar",
    "gebruiken, gebruik, opgeven, invullen, geef, verzin, verzinnen, bedenk, podac, podam, wpisac",
    "wpisze, uzyc, uzyje, wymyslic, wymysl, generate",
)
_FALSE = one_of(
    "fake, false, made-up, bogus, forged, phony, invented, falschen?, falsches, gefalschte[nrs]?",
    "erfundene[nrs]?, fingierte[nrs]?, faux, fausses?, bidon, invente, inventee, fictive, fictif",
    "fals[oa]s?, inventad[oa]s?, fictici[oa]s?, fint[oa], inventat[oa], fittizi[oa], valse?, nep",
    "verzonnen, gefingeerde?, falszyw\\w{1,3}, zmyslon\\w{1,3}, nieprawdziw\\w{1,3}",
)
_PROOF = one_of(
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
_INVENT = one_of(
    "make up, invent, erfinde, denk dir, invente, inventes, inventez, inventa, inventar, inventami",
    "inventare, inventer, verzin, verzinnen, bedenk, wymysl, wymyslic",
)
# The asker or the bot is to do it: "accounts that use a fake address" is about somebody else.
_ASKED = (
    r"(?:^|[^\w\s'-]\s?|\b"
    + one_of(
        "i, to, me, please, and, just, ich, bitte, und, eine?n?, je, j', puis-je, de, et, pour",
        "puedo, podria, quiero, y, para, por favor, posso, voglio, vorrei, e, per, quero, ou, um",
        "ik, kan, mag, te, of, een, om, czy, moge, chce, i, sie, mi",
    )
    + " )"
)
# Letters are false from the outset only where the word stands beside them: "a complaint about a
# fake profile" is honest.
_LETTER = one_of(
    "complaints?, letters?, reports?, claims?, legal notice, beschwerden?, anzeige, schreiben",
    "plaintes?, reclamations?, lettres?, quejas?, denuncias?, reclamaci(?:on|ones), cartas?",
    "reclam[oi], lettera, denunce, queixas?, reclamac(?:ao|oes), klachten, klacht, brief",
    "skarg\\w{1,2}, pismo",
)
_WRITE = one_of(
    "write, draft, make, create, generate, file, send, submit, compose, invent, schreibe?",
    "verfasse?, erstelle?, ecris, ecrire, ecrivez, redige, rediger, envoyer, escribe, escribir",
    "escribeme, redacta, redactar, enviar, scrivi, scrivere, scrivimi, inviare, escreva, escreve",
    "escrever, redija, schrijf, schrijven, maak, napisz, napisac, wyslac, stworz",
)
_POSING = one_of(
    "pretending to be, posing as, impersonating, as if i were, en me faisant passer pour",
    "haciendome pasar por, fingiendo ser, spacciandomi per, fingendomi, fingindo ser",
    "me passando por, passando-me por, alsof ik, podszywajac sie pod, udajac",
)
# Into somebody's account, or in their name, and they are not to know. That others do so without
# the asker's knowledge is an honest complaint.
_ENTER = one_of(
    "get in(?:to)?, log in(?:to)?, login, sign in(?:to)?, break in(?:to)?, hack, access",
    "use (?:his|her|their), opt (?:him|her|them|my \\w+) out",
    "(?:opt|object|sign|send it|submit it|fill it in) (?:for |as |out )?(?:him|her|them)",
    "reinkomme?n?, komme? ich (?:\\w+ ){0,3}in, einlogge?n?, anmelden, acceder, me connecter",
    "entrer dans, rentrer dans, entrar, entro, meterme, me meto, iniciar sesion, accedere, accedo",
    "entrare, acessar, acesso, inloggen, log ik in, zalogowac, wejsc, wlamac",
)
_UNNOTICED = one_of(
    "without (?:him|her|them|my \\w+) (?:knowing|noticing|finding out|seeing)",
    "behind (?:his|her|their) back, secretly, (?:he|she|they)(?:'s| is|'re| are) not to know",
    "(?:he|she|they) (?:doesn'?t|does not|won'?t|will not|don'?t) (?:know|notice|find out)",
    "ohne dass (?:er|sie) (?:es |das |was )?(?:merk|weiss|mitbekomm), heimlich",
    "(?:er|sie) (?:weiss|merkt) (?:es |das )?nicht, en cachette",
    "sans qu'(?:il|elle) (?:le |s'en )?(?:sache|apercoive|voie), a escondidas",
    "sin que (?:el |ella )?(?:se entere|lo sepa|lo note|se de cuenta), di nascosto",
    "senza che (?:lui |lei )?(?:lo sappia|se ne accorga), as escondidas, escondido del[ea]",
    "sem (?:que )?(?:ele|ela) (?:saber|saiba|perceber|perceba), stiekem",
    "zonder dat (?:hij|ze|zij) (?:het |dat )?(?:weet|merkt|doorheeft)",
    "bez (?:jej|jego) wiedzy, po kryjomu, potajemnie",
)
DECEIT = (
    pattern(r"\b", _ENTER, r"\b.{0,80}\b", _UNNOTICED),
    pattern(r"\b", _UNNOTICED, r".{0,80}\b", _ENTER, r"\b"),
    pattern(r"\b", _PRETEND, r"\b", _NOT_ME),
    # "I'll just tell them that I live in Paris"
    pattern(
        r"\b(?:i'?ll|i will|gonna|going to|could i|can i) (?:just )?(?:write|tell|say|claim|put) ",
        some_words(2),
        r"(?:that )?(?:i live|i'?m living|i am living|i reside) in\b",
    ),
    pattern(_ASKED, _GIVE, " ", some_words(3), _FALSE, " ", some_words(2), _PROOF, r"\b"),
    pattern(_ASKED, _GIVE, " ", some_words(2), _PROOF, " ", some_words(2), _FALSE, r"\b"),
    # German, Dutch: the verb comes last.
    pattern(r"\b", _FALSE, " ", some_words(1), _PROOF, " ", some_words(4), _GIVE, r"\b"),
    pattern(
        r"(?:^|[^\w\s'-]\s?|\b(?:and|please|can you|me|to|bitte|et|y|e|en|i) )",
        _INVENT,
        "(?:-moi|-me)? ",
        some_words(4),
        _PROOF,
        r"\b",
    ),
    pattern(
        _ASKED,
        _WRITE,
        "(?:-moi|-me)? ",
        some_words(3),
        _FALSE,
        " ",
        some_words(2),
        _LETTER,
        r"\b",
    ),
    pattern(_ASKED, _WRITE, "(?:-moi|-me)? ", some_words(3), _LETTER, " ", _FALSE, r"\b"),
    pattern(
        r"\b",
        _FALSE,
        " ",
        some_words(1),
        _LETTER,
        " ",
        some_words(3),
        r"(?:schreiben|verfassen|erstellen|schrijven|opstellen)\b",
    ),
    # In somebody else's name.
    pattern(
        _ASKED,
        "(?:",
        _WRITE,
        r"|object|complain|opt out)\b.{0,60}\b",
        _POSING,
        r" (?!me\b|myself\b)",
    ),
    pattern(
        r"(?:^|\b(?:can|could|may|should|do|will|let) i |\bi (?:want to|will|would like to) "
        r"|\b(?:help|let) me (?:to )?|\bhow to )impersonate (?!me\b|myself\b)"
        r"|\b(?:puedo|quiero|como|ayudame a) suplant(?:ar|o)\b"
        r"|\b(?:puis-je|comment|je veux|aide-moi a) usurper\b"
    ),
    pattern(
        r"\b(?:spoof|fake) (?:my|the|an?) ", some_words(1), r"(?:location|gps|ip|country|id)\b"
    ),
    pattern(
        r"\b(?:say|claim|stat|writ)(?:e|ing)? (?:that )?i(?:'m| am| live| reside)\b.{0,50}"
        r"\b(?:even though|although|though|but) i(?: do not| don't|'m not| am not| live| am)\b"
    ),
)
