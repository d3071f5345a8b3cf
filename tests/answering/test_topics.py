"""The words that show what a message is about, in the eight languages of the catalogues."""

from __future__ import annotations

import pytest

from bot.answering.topics import fold, load_cues
from bot.knowledge.topics import TOPICS

CUES = load_cues()


def test_every_cue_belongs_to_a_topic_of_the_knowledge() -> None:
    assert set(CUES.patterns) - {"scope"} <= set(TOPICS)


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        ("late", ["Is it too late?", "Ist es zu spät?", "C'est trop tard ?", "¿Ya es tarde?", "È troppo tardi?", "É tarde demais?", "Is het te laat?", "Czy jest za późno?"]),
        ("children", ["my daughter is 12", "meine Tochter ist 12", "ma fille a 12 ans", "mi hija tiene 12 años", "mia figlia ha 12 anni", "minha filha tem 12 anos", "mijn dochter is 12", "moja córka ma 12 lat"]),
        ("no-account", ["I have no Facebook account", "Ich habe kein Konto", "je n'ai pas de compte", "no tengo cuenta", "non ho un account", "não tenho conta", "ik heb geen account", "nie mam konta"]),
        ("deceased", ["my father died", "mein Vater ist verstorben", "mon père est décédé", "mi padre ha fallecido", "mio padre è deceduto", "meu pai faleceu, é falecido", "mijn vader is overleden", "mój ojciec zmarł"]),
        ("others-posts", ["a friend posted photos of me", "ein Freund hat Fotos von mir gepostet", "un ami a publié des photos de moi", "un amigo publicó fotos mías", "un amico ha pubblicato foto di me", "um amigo publicou fotos minhas", "een vriend heeft foto's van mij geplaatst", "znajomy wrzucił zdjęcia ze mną"]),
        ("refusal", ["they rejected my objection", "mein Widerspruch wurde abgelehnt", "Meta refuse ma demande", "rechazaron mi solicitud", "non rispondono", "a Meta recusou", "mijn verzoek is afgewezen", "Meta odrzuciła mój sprzeciw"]),
        ("private-messages", ["do they read my messages", "lesen sie meine Nachrichten", "mes messages privés", "mis mensajes", "i miei messaggi", "minhas mensagens", "mijn berichten", "moje wiadomości"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_situation_is_recognised_in_eight_languages(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic not in CUES.found(text)] == []


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        ("children", ["je veux pas que meta entraine son ia", "no meu país posso recusar?", "en mi país puedo?", "what kind of posts do they use?", "seit 12 jahren bei facebook", "estou no facebook há 10 anos", "llevo 15 años en facebook", "sono su facebook da 15 anni", "je suis sur facebook depuis 15 ans", "il y a 12 ans j'ai créé un compte", "ik zit al 12 jaar op facebook", "od 12 lat na facebooku", "my account is 12 years old", "mein Konto ist 12 Jahre alt", "wohne im 15. Bezirk", "enkele foto's van mij", "a menor dúvida", "Meta est la société mère, parent company"]),
        ("deceased", ["tot wanneer kan ik bezwaar maken?", "das Formular ist tot", "dead link", "the form is dead", "le lien est mort", "el enlace está muerto", "de link is dood", "o link morreu", "my phone died"]),
        ("litigation", ["qual é o processo para recusar?", "wat is het proces?", "jaki jest proces?", "por causa da ia", "a causa de la ia", "a causa dell'ia", "usano le sue foto", "wie läuft das Verfahren ab?"]),
        ("ads", ["i'm at the pub lol", "ik zit in de pub", "reklamacja", "er wird mir nicht angezeigt, kann ich das Formular anzeigen lassen?", "je réclame mes droits"]),
        ("delete", ["deleted my account last year", "my account was deleted by meta", "how do I delete my Facebook account", "my facebook konto löschen", "wie lösche ich mein facebook konto", "supprimer mon compte instagram", "borrar mi cuenta de facebook", "cancellare il mio account instagram", "excluir minha conta do facebook", "mijn facebook account verwijderen", "usunąć konto na facebooku", "i deleted facebook, are my posts used?", "wissen die das?", "j'ai oublié mon mot de passe", "esqueci a senha", "zapomniałem hasła"]),
        ("private-messages", ["are my chats with meta ai used?", "my conversations with it", "meine chats mit der meta ki", "mes conversations avec meta ai", "mis chats con meta ai", "le mie conversazioni con meta ai", "minhas conversas com a meta ai", "mijn chats met meta ai", "moje czaty z meta ai", "my ai chats", "meine ki chats"]),
        ("form-problem", ["i run a facebook page for my bakery in cologne can i opt the page out?", "tenho uma página no facebook, posso recusar?", "form moved to https://x.top", "tengo una página, no quiero que la usen", "we have a page. can it object?"]),
        ("bystander", ["mit meiner brille gefilmt", "was ich mit meiner brille gefilmt habe", "j'ai filmé avec mes lunettes", "he grabado con mis gafas", "ho filmato con i miei occhiali", "filmei com meus óculos, está gravado", "met mijn bril gefilmd", "recorded by my glasses"]),
        ("confirmation", ["confirm my password", "a mail asks me to confirm my facebook password"]),
        ("nationality", ["holiday photos", "Urlaubsfotos", "meine Bilder aus dem Urlaub", "vacation pics", "photos de vacances utilisées ?", "fotos de férias", "fotos de vacaciones", "foto delle vacanze", "vakantiefoto's", "zdjęcia z wakacji", "mudar a conta para privada", "dati trasferiti", "das Formular ist umgezogen", "my burger bar"]),
        ("phishing", ["how much time do I have?", "how much of my data?", "Costa Rica", "reset my password", "comment changer mon mot de passe instagram", "passwort vergessen", "I forgot my password"]),
        ("hoax", ["is it true that the deadline is over?", "stimmt das mit der Frist?", "é verdade que acabou o prazo", "es verdad que ya no puedo oponerme", "es cierto que tengo que dar un motivo", "notice in my feed about ai", "faux compte", "conto corrente"]),
        ("no-account", ["no estoy en españa", "nicht auf meinem handy", "não estou no brasil", "kein Formular auf Facebook", "not on my phone", "i don't use meta ai"]),
        ("approval", ["je n'autorise pas meta", "quiero prohibir a meta usar mis fotos", "my account was banned"]),
        ("refusal", ["czy mogę odmówić?", "kann ich ablehnen?", "comment refuser sur facebook ?", "posso recusar?"]),
        ("pages", ["my account is a public account", "is my public profile used?", "my photos on their home page"]),
        ("late", ["ich brauche einen Termin", "what do they still do?"]),
        ("turning-18", ["am 18. Mai", "im 18. Bezirk", "bin um 18 Uhr da"]),
        ("future-law", ["w ustawieniach"]),
        ("effects", ["en effet", "wat doet meta met mijn foto's", "wie erreiche ich euch", "I forgot my password", "se me olvidó"]),
        ("earlier-objection", ["try again", "inténtalo otra vez", "spróbuj ponownie", "di nuovo un errore"]),
        ("law", ["lei può aiutarmi?", "meta legge i miei messaggi", "auf privat gesetzt", "my brother in law", "wet paint"]),
        ("assistant", ["turn off ai training", "disable ai training", "wyłącznie moje zdjęcia"]),
        ("used", ["can I stop my photos being used?", "i started a page", "je veux pas que meta entraine son ia", "comment refuser que meta utilise mes photos", "je ne veux pas qu'ils utilisent mes photos", "quiero que no usen mis fotos"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_words_of_other_matters_show_no_situation(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic in CUES.found(text)] == []


@pytest.mark.parametrize(
    "text",
    ["Can I object?", "Kann ich widersprechen?", "Puis-je m'opposer ?", "¿Puedo oponerme?", "Posso oppormi?", "Posso me opor?", "Kan ik bezwaar maken?", "Czy mogę wnieść sprzeciw?"],
)  # fmt: skip
def test_the_plain_question_is_ours_and_no_special_case(text: str) -> None:
    assert CUES.in_scope(text)
    special = {"deceased", "pages", "no-account", "others-posts", "children", "ads", "bystander"}
    assert not special & set(CUES.found(text))


@pytest.mark.parametrize(
    "text",
    ["What is the weather?", "Wie backe ich Brot?", "Quel temps fait-il ?", "¿Qué hora es?", "Che ore sono?", "Hoe laat is het?"],
)  # fmt: skip
def test_talk_of_other_things_is_not_ours(text: str) -> None:
    assert not CUES.in_scope(text)
    assert not CUES.found(text)


def test_the_company_is_not_somebodys_firm() -> None:
    assert "pages" not in CUES.found("Can I stop the company from using my posts?")
    assert "pages" not in CUES.found("A empresa usa meus posts?")
    assert "pages" in CUES.found("Can our club's page object?")


def test_folding_drops_accents_and_signs() -> None:
    assert fold("  ¿Está LISTO? Łódź!") == "esta listo lodz"
