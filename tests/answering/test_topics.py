"""The words that show what a message is about, in the eight languages of the catalogues."""

from __future__ import annotations

import time

import pytest

from bot.answering.topics import load_cues
from bot.knowledge.topics import TOPICS

CUES = load_cues()


def test_every_cue_belongs_to_a_topic_of_the_knowledge() -> None:
    assert set(CUES.topics) <= set(TOPICS)


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
        ("children", ["je veux pas que meta entraine son ia", "no meu país posso recusar?", "en mi país puedo?", "what kind of posts do they use?", "seit 12 jahren bei facebook", "estou no facebook há 10 anos", "llevo 15 años en facebook", "sono su facebook da 15 anni", "je suis sur facebook depuis 15 ans", "il y a 12 ans j'ai créé un compte", "ik zit al 12 jaar op facebook", "od 12 lat na facebooku", "my account is 12 years old", "mein Konto ist 12 Jahre alt", "wohne im 15. Bezirk", "enkele foto's van mij", "a menor dúvida", "Meta est la société mère, parent company", "a minor question"]),
        ("deceased", ["tot wanneer kan ik bezwaar maken?", "das Formular ist tot", "dead link", "the form is dead", "le lien est mort", "el enlace está muerto", "de link is dood", "o link morreu", "my phone died"]),
        ("litigation", ["qual é o processo para recusar?", "wat is het proces?", "jaki jest proces?", "por causa da ia", "a causa de la ia", "a causa dell'ia", "usano le sue foto", "wie läuft das Verfahren ab?"]),
        ("ads", ["i'm at the pub lol", "ik zit in de pub", "reklamacja", "er wird mir nicht angezeigt, kann ich das Formular anzeigen lassen?", "je réclame mes droits"]),
        ("delete", ["deleted my account last year", "my account was deleted by meta", "how do I delete my Facebook account", "my facebook konto löschen", "wie lösche ich mein facebook konto", "supprimer mon compte instagram", "borrar mi cuenta de facebook", "cancellare il mio account instagram", "excluir minha conta do facebook", "mijn facebook account verwijderen", "usunąć konto na facebooku", "i deleted facebook, are my posts used?", "wissen die das?", "j'ai oublié mon mot de passe", "esqueci a senha", "zapomniałem hasła"]),
        ("private-messages", ["are my chats with meta ai used?", "my conversations with it", "meine chats mit der meta ki", "mes conversations avec meta ai", "mis chats con meta ai", "le mie conversazioni con meta ai", "minhas conversas com a meta ai", "mijn chats met meta ai", "moje czaty z meta ai", "my ai chats", "meine ki chats", "from 16 december meta reads all dms"]),
        ("form-problem", ["i run a facebook page for my bakery in cologne can i opt the page out?", "tenho uma página no facebook, posso recusar?", "form moved to https://x.top", "tengo una página, no quiero que la usen", "we have a page. can it object?"]),
        ("bystander", ["mit meiner brille gefilmt", "was ich mit meiner brille gefilmt habe", "j'ai filmé avec mes lunettes", "he grabado con mis gafas", "ho filmato con i miei occhiali", "filmei com meus óculos, está gravado", "met mijn bril gefilmd", "recorded by my glasses"]),
        ("confirmation", ["confirm my password", "a mail asks me to confirm my facebook password"]),
        ("nationality", ["holiday photos", "Urlaubsfotos", "meine Bilder aus dem Urlaub", "vacation pics", "photos de vacances utilisées ?", "fotos de férias", "fotos de vacaciones", "foto delle vacanze", "vakantiefoto's", "zdjęcia z wakacji", "mudar a conta para privada", "dati trasferiti", "das Formular ist umgezogen", "my burger bar"]),
        ("phishing", ["how much time do I have?", "how much of my data?", "Costa Rica", "reset my password", "comment changer mon mot de passe instagram", "passwort vergessen", "I forgot my password", "quanto costa un biglietto per roma?", "was kostet ein Ticket", "hoeveel mensen kosten", "how much does a flight cost"]),
        ("hoax", ["is it true that the deadline is over?", "stimmt das mit der Frist?", "é verdade que acabou o prazo", "es verdad que ya no puedo oponerme", "es cierto que tengo que dar un motivo", "notice in my feed about ai", "faux compte", "conto corrente"]),
        ("no-account", ["no estoy en españa", "nicht auf meinem handy", "não estou no brasil", "kein Formular auf Facebook", "not on my phone", "i don't use meta ai"]),
        ("approval", ["je n'autorise pas meta", "quiero prohibir a meta usar mis fotos", "my account was banned"]),
        ("refusal", ["czy mogę odmówić?", "kann ich ablehnen?", "comment refuser sur facebook ?", "posso recusar?", "não tenho facebook, posso recusar mesmo assim?", "can i refuse facebook?", "can the company refuse?", "meta won't let me object"]),
        ("pages", ["my account is a public account", "is my public profile used?", "my photos on their home page"]),
        ("late", ["ich brauche einen Termin", "what do they still do?"]),
        ("turning-18", ["am 18. Mai", "im 18. Bezirk", "bin um 18 Uhr da"]),
        ("future-law", ["w ustawieniach"]),
        ("effects", ["en effet", "wat doet meta met mijn foto's", "wie erreiche ich euch", "I forgot my password", "se me olvidó"]),
        ("earlier-objection", ["try again", "inténtalo otra vez", "spróbuj ponownie", "di nuovo un errore"]),
        ("law", ["lei può aiutarmi?", "meta legge i miei messaggi", "auf privat gesetzt", "my brother in law", "wet paint", "i do not consent"]),
        ("assistant", ["turn off ai training", "disable ai training", "wyłącznie moje zdjęcia", "kann ich das KI-Training abschalten?", "wie schalte ich die Nutzung meiner Daten ab", "wyłączyć trenowanie ai", "desactivar el entrenamiento de la ia"]),
        ("used", ["can I stop my photos being used?", "i started a page", "je veux pas que meta entraine son ia", "comment refuser que meta utilise mes photos", "je ne veux pas qu'ils utilisent mes photos", "quiero que no usen mis fotos"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_words_of_other_matters_show_no_situation(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic in CUES.found(text)] == []


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        ("children", ["my son is 9", "meinem Sohn", "mon fils", "im 15", "im 16 and on insta", "i'm 13", "aged 12", "ich bin 15", "elle a 12 ans", "tengo 15 años", "ha 14 anni", "tem 13 anos", "hij is 14 jaar", "mam 15 lat", "a photo of my toddler", "mein Enkel", "photos de mon bébé", "fotos de mi bebé", "unsere Schüler", "pictures of my pupils", "mijn kind", "unser kleines Kind", "os pais podem?"]),
        ("deceased", ["mi padre falleció", "mi padre fallecio y su facebook sigue", "mein vater ist tot", "my dad is dead", "mon père est mort", "mia nonna è morta", "meu avô morreu", "mijn opa is dood"]),
        ("turning-18", ["im 17", "i turn 18 next month", "werde bald 18", "fiz 18 anos ontem", "j'ai 17 ans", "tengo 17 años", "ho 17 anni", "ik ben 17", "mam 17 lat"]),
        ("linked-accounts", ["is it enough to object once for fb and insta?", "once for all?", "i have 3 insta accounts", "drei Accounts", "reicht es wenn ich einmal widerspreche?", "une seule fois suffit ?", "basta una vez?", "basta una volta?", "basta uma vez?", "is één keer genoeg?", "mehrere konten", "mam 2 konta", "czy wystarczy raz?"]),
        ("earlier-objection", ["i filled out the form in uk in 2024", "will they ask me again", "hab letztes jahr schon widersprochen, muss ich nochmal?", "j'ai déjà rempli le formulaire", "ya rellené el formulario", "ho già compilato il modulo", "devo rifarlo?", "e se eu já tiver feito em 2024?", "vorig jaar al bezwaar gemaakt", "już wypełniłem formularz"]),
        ("refusal", ["a jak odmówią?", "co jeśli odmówi?", "und wenn die ablehnen?", "et s'ils refusent ?", "¿y si me rechazan?", "e se rifiutano?", "e se eles recusarem?", "en als ze weigeren?", "what if they refuse?", "they never answered"]),
        ("form-problem", ["form wont load on my iphone", "non mi si apre il modulo di instagram", "dead link", "das Formular ist tot", "der Link ist kaputt", "le lien est mort", "el formulario no carga", "o formulário não abre", "het formulier laadt niet", "formularz nie działa", "page not available", "my account was deleted by meta"]),
        ("no-account", ["i dont even have facebook", "I don't have insta", "não tenho facebook", "nao tenho insta", "no tengo facebook", "j'ai pas de facebook", "j'ai pas facebook", "hab kein insta", "non ho facebook", "ik heb geen facebook", "nie mam facebooka", "ich bin gar nicht bei facebook", "i deleted my account"]),
        ("assistant", ["how do i turn off meta ai", "wie schalte ich meta ai in instagram ab", "wie schalte ich meta ai aus", "wie kann ich meta ai los werden", "comment désactiver meta ai", "cómo quito meta ai", "come disattivo meta ai", "come tolgo il cerchietto blu", "como desligar a meta ai", "hoe zet ik meta ai uit", "jak wyłączyć meta ai", "blauer Kreis weg?"]),
        ("effects", ["if i object does the ai forget my photos?", "vergisst die ki meine fotos?", "est-ce que l'ia oublie mes photos", "¿la ia olvida mis fotos?", "l'ia dimentica le mie foto?", "a ia esquece minhas fotos?", "vergeet de ai mijn foto's?", "can i undo it?", "does my objection expire?", "will i lose reach?", "hat der widerspruch nachteile?", "y a-t-il des inconvénients ?", "¿tiene desventajas?", "ci sono svantaggi?", "tem desvantagens?", "zijn er nadelen?"]),
        ("delete", ["quiero que borren mis datos del modelo", "remove my photos from the ai", "delete everything it learned from me", "kann man das gelernte wieder löschen", "meine Fotos aus der KI löschen", "supprimer mes photos de l'ia", "cancellare i miei dati", "apagar meus dados", "mijn foto's verwijderen", "usunąć moje zdjęcia z ai", "should i delete my account so my data is not used for training?", "reicht es für die KI, mein Konto zu löschen?"]),
        ("law", ["what's the law in switzerland on this", "is there any law in australia to stop it", "which rules apply", "welches Gesetz gilt?", "¿qué ley me protege?", "qual lei vale aqui?", "quale legge vale?", "quelle loi s'applique ?", "welke wet geldt?", "jakie prawo?"]),
        ("approval", ["didn't the irish regulator approve this?", "amsterdam court banned meta's ai training", "a court has banned it", "ANPD proibiu", "hat das Gericht es verboten?", "hat das kölner gericht nicht gesagt dass meta das darf?"]),
        ("litigation", ["amsterdam court banned meta's ai training", "the tribunal banned it", "noyb sued meta", "le procès contre meta", "fare causa a meta", "processo contra a meta", "kann ich klagen?", "can I sue?"]),
        ("used", ["was meta training on uk posts in august 2024?", "have they used my photos", "est-ce que meta utilisait mes posts ?", "marketplace photos used?", "are my old posts from 2009 used", "nehmen die dann meine alten bilder?", "does meta use my posts", "verwendet meta meine fotos"]),
        ("hoax", ["reicht es wenn ich den text 'ich widerspreche meta ai' in meine story poste?", "goodbye meta ai", "Goood bye Meta AI!!", "adieu meta ai", "if i post this text on my profile", "copier coller ce texte sur mon mur", "pegar un texto en mi muro", "i heard from 16 december meta reads all dms", "stimmt es, dass Meta ab dem 16. Dezember alle Nachrichten liest?", "dal 16 dicembre meta legge i messaggi", "is this true?"]),
        ("phishing", ["is that legit?", "some company wants 49 euro to opt me out of meta ai", "49€ to opt me out", "$49 to object for me", "they ask for my password", "die wollen mein passwort bestätigt, passwort eingeben?", "on me demande mon mot de passe", "me piden mi contraseña", "pediram minha senha", "Meta says form moved to https://meta-optout.top - is that right?", "https://x.example/form is this real", "confirm my password", "kostet das was?", "¿cuesta algo?", "quanto costa?", "custa alguma coisa?", "kost het iets?", "czy to coś kosztuje?", "i got a mail from meta, is it real?", "ist die Mail von Meta echt?", "ce mail de meta est vrai ?", "¿es este correo falso?"]),
        ("private-messages", ["my whatsapp chats", "what about voice messages on whatsapp", "what about group chats", "meine WhatsApp Chats", "Sprachnachrichten", "mes messages privés"]),
        ("ai-chats", ["my conversations with it", "meine chats mit der meta ki", "ich hab der meta ai sachen erzählt", "j'ai discuté avec meta ai", "hablé con meta ai", "ho parlato con meta ai", "conversei com a meta ai", "ik heb met meta ai gepraat, vragen aan meta ai"]),
        ("glasses", ["mit meiner brille gefilmt", "videos from my ray ban meta glasses", "vidéos prises avec mes lunettes", "con mis gafas", "con i miei occhiali", "com os meus óculos", "met mijn bril"]),
        ("bystander", ["somebody filmed me with glasses", "ich wurde gefilmt", "j'ai été filmé", "me grabaron con gafas", "mi hanno filmato", "me filmaram com óculos", "ik werd gefilmd", "ktoś mnie nagrał okularami"]),
        ("pages", ["i run a facebook page for my bakery", "our club's page", "wir sind ein Verein", "notre page", "nuestra página", "a nossa página", "onze pagina", "nasza strona"]),
        ("nationality", ["i'm on holiday in greece", "bin im Urlaub in Spanien", "je suis en vacances en italie", "estoy de vacaciones", "sono in vacanza", "estou de férias", "ben op vakantie", "jestem na wakacjach", "moved from london to lisbon"]),
        ("private-profile", ["my insta is private so im safe right?", "mon compte est en privé", "mein Konto ist privat", "if i set my account to private", "mi cuenta está en privado", "il mio profilo è privato", "meu perfil é fechado", "mijn account staat op privé", "mój profil jest prywatny"]),
        ("how", ["template letter", "Musterschreiben", "lettre type", "modelo de carta", "lettera tipo", "voorbeeldbrief", "wzór pisma", "where's the bloody form"]),
        ("ads", ["does it stop all ads", "weniger Anzeigen", "moins de pubs, les pubs", "menos anuncios", "pubblicità", "reklamy"]),
        ("others-posts", ["my sister posts pics of me", "meine Ex hat Fotos von mir", "mon pote a mis des photos de moi", "mis amigos suben fotos mías", "i miei amici mi taggano", "minha prima posta foto minha"]),
        ("camera-roll", ["can the camera roll be used", "photos on my phone", "Fotos auf meinem Handy", "photos de mon téléphone", "fotos do meu celular"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_situation_is_recognised_however_people_put_it(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic not in CUES.found(text)] == []


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        ("others-posts", ["my sister keeps putting our wedding pics up", "photos I'm in that other people put online", "my mother-in-law puts pictures of us on facebook", "Auf Bildern, auf denen ich drauf bin", "meine Cousine stellt ständig Bilder von Partys rein", "ma belle-mère publie tout", "des photos où j'apparais", "salgo en las fotos de otros", "compaio in foto di altri", "mia suocera pubblica tutto", "apareço nas fotos dos outros", "minha sogra posta tudo", "foto's waar ik op sta", "mijn schoonmoeder plaatst alles", "jestem na zdjęciach znajomych", "teściowa wrzuca wszystko"]),
        ("no-account", ["I've never signed up for Facebook", "my gran isn't on facebook", "they hold data about people who never joined", "I don't use social media", "war noch nie bei Facebook", "ich nutze Facebook nicht", "ohne mich anzumelden", "je n'ai jamais utilisé Facebook", "sans être inscrit", "nunca he tenido Facebook", "sin tener cuenta", "mai avuto Facebook", "senza essere iscritto", "nunca usei Facebook", "sem ter conta", "nooit Facebook gehad", "zonder in te loggen", "nigdy nie miałem Facebooka", "bez zakładania konta"]),
        ("children", ["our twins' photos", "school class photos", "my stepson", "she just turned 13", "Klassenfotos", "meine Zwillinge", "mein kleiner Bruder", "photo de classe", "mon petit frère", "foto de la clase", "mi hermanita", "foto di classe", "la mia sorellina", "foto da escola", "meus gêmeos", "klassenfoto", "mijn zusje is twaalf jaar oud", "zdjęcia klasowe", "moja 10-latka"]),
        ("turning-18", ["posts from when I was 15", "when I become an adult", "als ich noch minderjährig war", "quand j'étais mineur", "cuando era menor", "quando ero minorenne", "quando eu era criança", "toen ik 15 was", "gdy byłem nieletni", "kończy 18 lat"]),
        ("deceased", ["my mum passed in March", "I lost my dad", "my late partner's profile", "was passiert, wenn ich sterbe", "nach dem Tod meiner Mutter", "depuis sa mort", "después de la muerte de mi padre", "soy viuda", "mio marito è venuto a mancare", "depois da morte do meu pai", "na het overlijden van mijn vader", "weduwe", "po śmierci mojej mamy", "śmierć ojca"]),
        ("pages", ["I'm the page administrator", "can a company opt out", "our choir's page", "unser Chor", "ich verwalte die Seite", "notre chorale", "j'administre la page", "nuestra asociación, administro la página", "il nostro coro", "gestisco una pagina", "nosso coral", "administro a página", "ons koor", "zakelijk account", "nasz chór", "konto firmowe"]),
        ("private-messages", ["family group chat", "do they scan our whatsapp chats", "WhatsApp-Gruppe", "Chats mit meiner Mutter", "lire mes MP", "discussions de groupe", "leen mis mensajes", "chat de familia", "leggono le chat", "leem as conversas", "grupo da família", "lezen ze berichten", "familie-app", "czytają wiadomości", "czat rodzinny"]),
        ("private-profile", ["my posts are friends only", "only my friends can see it", "everything is set to private", "alles ist auf privat", "nur meine Freunde", "mon compte est privé", "il n'y a que mes amis qui voient, seuls mes amis peuvent voir", "tengo la cuenta en privado", "solo para mis amigos", "account privato", "solo i miei amici", "minha conta é privada", "só para amigos", "alleen mijn vrienden", "op privé gezet", "prywatne konto", "tylko dla znajomych"]),
        ("ai-chats", ["what I ask it", "I told it about my illness", "things i typed into chatgpt", "my prompts", "was ich der KI erzähle", "mit ChatGPT gechattet", "meine Eingaben", "ce que je demande à l'ia", "j'ai parlé de ma santé à l'assistant", "lo que le cuento a la ia", "mis conversaciones con chatgpt", "quello che scrivo all'assistente", "o que eu pergunto para a ia", "wat ik tegen de ai zeg", "co piszę do asystenta", "moje prompty"]),
        ("assistant", ["get rid of that annoying circle", "purple circle", "remove the ai button", "bunter Kreis", "Meta AI wegmachen", "bouton bleu", "supprimer ce fichu meta ai", "bola azul", "quitar el asistente", "pallino blu", "disinstallare meta ai", "bolinha azul", "tirar o assistente", "blauw rondje", "hoe kom ik van Meta AI af", "niebieskie kółko", "pozbyć się asystenta"]),
        ("delete", ["should I wipe my old posts", "can it unlearn", "make the ai forget me", "kann die KI verlernen", "Fotos aus der KI löschen", "désapprendre", "effacer mes photos de l'ia", "desaprender", "disimparare", "desaprender o que aprendeu", "mijn oude berichten weggooien", "oduczyć model"]),
        ("refusal", ["they ghosted me", "meta turned me down", "I've not heard anything back", "radio silence", "mein Widerspruch wurde zurückgewiesen", "die haben nie geantwortet", "mon opposition a été rejetée", "ils m'ont dit non", "me ignoran", "nunca respondieron", "mi hanno detto di no", "non mi hanno mai risposto", "me disseram que não", "ninguém responde", "ze negeren mij", "niets gehoord", "ignorują mnie", "bez odpowiedzi"]),
        ("complaint", ["where do I report them", "which authority do I go to", "welche Behörde", "an wen kann ich mich wenden", "wo kann ich Meta melden", "où porter plainte", "quel organisme", "dónde me quejo", "qué organismo", "dove posso segnalare", "a chi mi rivolgo", "onde denuncio", "procon", "waar kan ik dit melden", "welke instantie", "gdzie zgłosić Metę", "jaki urząd"]),
        ("form-problem", ["blank page", "it won't let me submit", "asks for a code", "I was hacked, how do I object", "leere Seite", "das Formular lässt sich nicht öffnen", "page blanche", "impossible de trouver le formulaire", "página en blanco", "no puedo abrir el formulario", "pagina bianca", "non riesco a trovare il modulo", "página em branco", "não consigo abrir", "lege pagina", "ik kan het formulier niet vinden", "pusta strona", "nie mogę otworzyć formularza"]),
        ("confirmation", ["did it work?", "never got an email", "how do I know it worked", "hat es geklappt?", "keine Mail bekommen", "ça a marché ?", "je n'ai pas reçu de mail", "no me ha llegado ningún correo", "non mi è arrivata la mail", "não recebi nenhum email", "is het gelukt?", "geen mail gekregen", "nie dostałem maila", "hoe weet ik of het gelukt is"]),
        ("linked-accounts", ["I have a second account", "does it work for both", "do I have to do it for each", "Zweitaccount", "gilt das auch für Instagram", "mes deux comptes", "mis dos cuentas", "i miei due profili", "minhas duas contas", "tweede account", "geldt dat ook voor Instagram", "drugie konto"]),
        ("glasses", ["I own Ray-Ban Meta glasses", "I bought meta glasses", "meine smarte Brille", "mes lunettes connectées", "mis gafas inteligentes", "i miei occhiali smart", "meus óculos inteligentes", "mijn slimme bril", "mam okulary Meta"]),
        ("bystander", ["a guy filmed me with his meta glasses", "er hat mich gestern mit so einer Brille gefilmt", "on m'a filmé avec des lunettes", "me grabaron con unas gafas", "mi hanno ripreso con gli occhiali", "me filmou com uns óculos", "iemand heeft mij met een bril gefilmd", "nagrał mnie okularami"]),
        ("camera-roll", ["photos on my phone I never posted", "my whole gallery", "Bilder auf meinem Handy", "photos dans mon téléphone", "fotos de mi galería", "foto nella mia galleria", "fotos da minha galeria", "foto's in mijn galerij", "zdjęcia z mojego telefonu"]),
        ("law", ["do I have to say why", "what reason do I put", "under which law", "muss ich das begründen", "nach welchem Artikel", "dois-je dire pourquoi", "tengo que decir por qué", "devo dire perché", "preciso dizer por quê", "moet ik zeggen waarom", "na podstawie jakiego przepisu", "czy muszę podać powód"]),
        ("approval", ["the regulator signed off on it", "did a judge ban it", "hat die Behörde das untersagt", "la justice a validé", "¿está autorizado por un juez?", "il garante ha bloccato", "a justiça proibiu", "de rechter heeft het toegestaan", "sąd zezwolił"]),
        ("litigation", ["can I join the class action", "take them to court", "Sammelklage anschließen", "recours collectif", "demanda colectiva", "azione legale", "ação coletiva", "naar de rechter", "pozew zbiorowy"]),
        ("nationality", ["I have a German passport", "I use a VPN", "I live abroad", "doppelte Staatsbürgerschaft", "ausgewandert", "double nationalité", "doble nacionalidad", "doppia cittadinanza", "dupla cidadania", "dubbele nationaliteit", "mieszkam za granicą"]),
        ("future-law", ["will the law change", "is there a new bill", "ändert sich das Gesetz", "la loi va changer", "va a cambiar la ley", "cambierà la legge", "a lei vai mudar", "verandert de wet", "czy prawo się zmieni", "nowe przepisy"]),
        ("hoax", ["everyone is sharing this post", "copy and paste this", "Kettenbrief", "copier et coller", "copiar y pegar", "catena di sant'antonio", "copiar e colar", "kopieer en plak", "skopiuj i wklej"]),
        ("phishing", ["I got an SMS from meta with a link", "is this link safe", "they called me", "ist der Link echt", "j'ai reçu un mail de meta", "recibí un correo de meta", "ho ricevuto una mail da meta", "recebi um email da meta", "kreeg een mail van meta", "dostałem maila od Mety"]),
        ("wrong-guides", ["a youtube video says you need to log out", "I followed a guide", "in einer Anleitung steht", "d'après un tuto", "según un artículo", "ho visto un video", "vi um vídeo", "volgens een artikel", "w artykule napisano"]),
        ("protection", ["what else can I do", "is there another way without the form", "was kann ich sonst noch tun", "ohne Formular", "sans formulaire", "qué más puedo hacer", "cos'altro posso fare", "o que mais posso fazer", "wat kan ik nog meer doen", "co jeszcze mogę zrobić"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_situation_is_recognised_by_its_other_words(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic not in CUES.found(text)] == []


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        ("others-posts", ["can I object to my posts being used", "I'm in Berlin, can they use my posts", "Freunde, kann ich widersprechen?", "soy de Madrid, puedo oponerme", "mi hanno chiesto di accettare"]),
        ("no-account", ["I have never posted anything on Facebook", "I've never objected before", "nie auf Facebook gepostet", "nunca he publicado en facebook", "nigdy nie publikowałem na facebooku", "wszystkie moje posty na fb", "I never used the form on facebook ai", "sans formulaire de connexion?"]),
        ("children", ["il y a dix ans", "hace quince años", "my twin account", "une petite question", "gemeldet", "my old school photos", "dieci anni fa", "vor zehn Jahren"]),
        ("deceased", ["last year", "Erbsensuppe", "le lien est mort", "I passed on the form to my mum"]),
        ("pages", ["can the company refuse?", "a página não abre", "our school", "mi banda ancha", "page blanche", "pagina bianca", "business hours", "the form page", "my favourite company uses AI", "a Meta é uma empresa grande"]),
        ("private-messages", ["lire la suite", "leer más", "I read the message from Meta", "chat with meta ai", "wat lees ik nou"]),
        ("private-profile", ["private messages", "mensajes privados", "messages privés", "only I can object?", "private company"]),
        ("ai-chats", ["I told Meta I object to the AI", "je dis non à l'ia", "I talk to my friends on WhatsApp", "napisałem sprzeciw", "wat ik op facebook zet", "was ich auf Facebook schreibe", "quello che scrivo agli amici"]),
        ("assistant", ["remove my data from meta ai", "delete my posts from meta ai training", "supprimer mes photos de meta ai", "hide my posts", "bola de futbol"]),
        ("delete", ["keep my posts out of the AI", "meine Posts aus der KI raushalten", "close the form", "como tiro minhas fotos da ia", "keep my account out of AI training", "how do I delete my facebook account", "my account was deleted by meta", "sacar mis fotos del entrenamiento de la ia"]),
        ("refusal", ["can I refuse", "no reply email needed?", "ich habe die AGB abgelehnt", "how do I turn it down", "jak odmówić", "can I ignore this mail"]),
        ("complaint", ["report a bug", "how do I report my age", "jak zgłosić sprzeciw", "where is the form", "anzeigen lassen"]),
        ("form-problem", ["is my code used by copilot", "my account was hacked", "where is the form", "my private code on github", "ich kann nicht widersprechen?", "il n'y a pas de code"]),
        ("confirmation", ["how does it work", "is it working for whatsapp too"]),
        ("linked-accounts", ["my account is old", "both photos", "second question", "andere Frage"]),
        ("approval", ["can I ban it", "my account was suspended", "who allowed this?"]),
        ("future-law", ["do I have to change my settings"]),
        ("hoax", ["my friends are sharing photos"]),
        ("phishing", ["I got a new phone", "is the form open", "cost of living"]),
        ("wrong-guides", ["Meta says it needs my posts", "what does the form say"]),
        ("nationality", ["move my photos", "moved the form"]),
        ("law", ["the right form"]),
        ("glasses", ["he filmed me with his glasses"]),
        ("bystander", ["I filmed people on holiday", "i record videos"]),
        ("camera-roll", ["photos on facebook", "my photos on instagram", "fotos en instagram"]),
        ("turning-18", ["we are 18 in the choir"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_words_near_to_those_of_a_situation_do_not_show_it(topic: str, texts: list[str]) -> None:
    assert [text for text in texts if topic in CUES.found(text)] == []


def ours(text: str) -> bool:
    """Whether the words alone show the subject, as a question without place or service."""
    everyday = {"how", "pages", "protection", "confirmation", "phishing", "nationality"}
    return CUES.in_scope(text) or bool(set(CUES.found(text)) - everyday)


@pytest.mark.parametrize(
    "text",
    [
        "what's the law in switzerland on this", "is there any law in australia to stop it", "which rules apply",
        "je m'oppose comment?", "i filled out the form in uk in 2024 will they ask me again",
        "non mi si apre il modulo di instagram", "nehmen die dann meine alten bilder?",
        "can they use photos of my toddler", "stop zuck stealing my stuff",
        "je veux pas qu'ils utilisent mes trucs", "no quiero que usen mis cosas", "não quero que usem minhas coisas",
        "non voglio che usino le mie cose", "ich will nicht dass die meine sachen nehmen", "ik wil niet dat ze mijn spullen gebruiken",
        "form wont load on my iphone", "template letter", "marketplace photos used?", "are my old posts from 2009 used",
        "what about voice messages on whatsapp", "wiedersprechen", "widersruch", "wie kann ich wiedersprechen",
        "kan jag säga nej?", "jag vill invända", "kan jeg reservere meg?", "jeg vil sige nej", "voinko kieltää?", "haluan vastustaa",
        "μπορώ να αρνηθώ;", "τεχνητή νοημοσύνη", "vznést námitku", "můžu zakázat?", "odmítnout", "tiltakozni szeretnék", "mesterséges intelligencia",
        "pot refuza?", "inteligență artificială", "itiraz etmek istiyorum", "yapay zeka", "reddetmek",
        "i sent the form how long until i get a confirmation?",
        "which form do i use",
        "wie lange dauert das bis die antworten?",
        "welches Formular nehme ich",
        "quando rispondono?",
        "cuánto tardan en responder",
        "puedo negarme?", "kann ich das verhindern?", "czy mogę zabronić?",
    ],
)  # fmt: skip
def test_our_subject_is_seen_without_its_usual_words(text: str) -> None:
    assert ours(text)


@pytest.mark.parametrize(
    "text",
    [
        "What is the weather in Berlin?", "recipe for lasagna pls", "how do i post a reel on instagram", "my facebook konto löschen",
        "how do i delete my facebook account", "wie lösche ich mein facebook konto", "comment supprimer mon compte facebook",
        "cómo borro mi cuenta de instagram", "come cancello il mio account facebook", "como excluir minha conta do instagram",
        "hoe verwijder ik mijn facebook account", "jak usunąć konto na facebooku", "my account was hacked", "my facebook got hacked help",
        "how to get followers", "how do i get more followers on instagram", "reset my password", "comment changer mon mot de passe instagram",
        "passwort vergessen", "hello", "hola", "j'ai perdu mes clés", "ho scritto ai miei amici", "holiday photos", "at the pub",
    ],
)  # fmt: skip
def test_other_matters_of_the_same_services_are_not_ours(text: str) -> None:
    assert not ours(text)


@pytest.mark.parametrize(
    "piece", ["my ", "form page link ", "deleted my ", "meine ", "mein vater ", "https ", "16 december ", "der meta ai ", "post this text ", "gericht ", "a"]
)  # fmt: skip
def test_a_text_made_to_be_slow_is_read_in_time(piece: str) -> None:
    text = (piece * 4000)[:8_000]
    started = time.perf_counter()
    CUES.found(text)
    CUES.in_scope(text)
    assert time.perf_counter() - started < 2


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("my sister keeps pasting our family chat into chatgpt", True),
        ("mein kollege hat unsere mails in chatgpt kopiert", True),
        ("ma collègue a collé nos messages dans chatgpt", True),
        ("mi jefe ha subido mi currículum a chatgpt", True),
        ("i pasted my thesis into chatgpt", False),
        ("ich habe meine mails in chatgpt kopiert", False),
        ("they put ai into whatsapp", False),
    ],
)
def test_what_others_put_into_an_assistant_is_theirs(text: str, shown: bool) -> None:
    assert ("others-posts" in CUES.found(text)) is shown
