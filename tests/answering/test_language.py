from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.language import Detected, Detector, load_detector, reply_language

SUPPORTED = ("en", "de", "fr", "es", "it", "pt", "pt-BR", "nl", "pl")

# Thirty short messages for each language, as people type them.
SHORT = {
    "en": """
        can I opt out?
        how do I object?
        what can I do?
        is it too late?
        opt out instagram
        does it work in Norway?
        where is the form
        my data on facebook
        can they use my photos?
        and in Germany?
        what about whatsapp?
        is that legal?
        I live in Texas
        stop using my posts
        how long does it take
        do I need a reason?
        they refused my objection
        who can help me
        my child has an account
        delete my chats
        is there a deadline?
        what happened in Brazil
        does it cost anything?
        thanks
        Meta AI training opt out
        yes please
        what is this?
        LinkedIn data for AI
        can I sue them?
        not on Facebook but tagged
    """,
    "de": """
        geht das?
        was kann ich tun?
        wie widerspreche ich?
        ist es zu spät?
        wo ist das Formular
        Widerspruch Instagram
        kann ich widersprechen?
        und in der Schweiz?
        was ist mit WhatsApp?
        ist das legal?
        ich wohne in Wien
        meine Fotos auf Facebook
        muss ich einen Grund nennen?
        wie lange dauert das
        gibt es eine Frist?
        mein Kind hat ein Konto
        KI-Training ablehnen
        Daten löschen
        wer hilft mir
        danke
        ich habe kein Konto
        darf Meta das?
        Einspruch abgelehnt
        geht das noch
        bei LinkedIn?
        was passiert mit alten Posts?
        wohin muss ich schreiben
        ja bitte
        nein
        Meta KI ausschalten
    """,
    "fr": """
        puis-je refuser ?
        comment faire ?
        c'est trop tard ?
        où est le formulaire
        refuser sur Instagram
        et en Suisse ?
        et sur WhatsApp ?
        est-ce légal ?
        j'habite à Paris
        mes photos sur Facebook
        faut-il une raison ?
        combien de temps
        y a-t-il un délai ?
        mon enfant a un compte
        refuser l'IA
        supprimer mes données
        qui peut m'aider
        merci
        je n'ai pas de compte
        ont-ils le droit ?
        ma demande est refusée
        que faire
        sur LinkedIn ?
        que deviennent mes publications ?
        désactiver Meta AI
        oui
        non merci
        comment m'opposer
        je vis en Belgique
        ils utilisent mes posts
    """,
    "es": """
        ¿puedo oponerme?
        ¿cómo lo hago?
        ¿es tarde?
        dónde está el formulario
        oposición Instagram
        ¿y en México?
        ¿y WhatsApp?
        ¿es legal?
        vivo en Madrid
        mis fotos en Facebook
        ¿necesito un motivo?
        cuánto tarda
        ¿hay plazo?
        mi hijo tiene cuenta
        rechazar la IA
        borrar mis datos
        quién me ayuda
        gracias
        no tengo cuenta
        ¿pueden hacerlo?
        rechazaron mi solicitud
        qué puedo hacer
        puedo oponerme
        y en LinkedIn?
        desactivar Meta AI
        sí
        que no usen mis publicaciones
        soy de Chile
        como me opongo
        usan mis mensajes?
    """,
    "it": """
        posso oppormi?
        come faccio?
        è troppo tardi?
        dov'è il modulo
        opposizione Instagram
        vale in Svizzera?
        e su WhatsApp?
        è legale?
        vivo a Roma
        le mie foto su Facebook
        serve un motivo?
        quanto tempo ci vuole
        c'è una scadenza?
        mio figlio ha un account
        rifiutare l'IA
        cancellare i miei dati
        chi mi aiuta
        grazie
        non ho un account
        possono farlo?
        hanno rifiutato la richiesta
        cosa posso fare
        su LinkedIn?
        disattivare Meta AI
        sì
        usano i miei post
        sono di Milano
        come si fa
        non voglio
        abito a Torino
    """,
    "pt": """
        posso me opor?
        como faço?
        é tarde demais?
        onde está o formulário
        oposição Instagram
        e no Brasil?
        e no WhatsApp?
        é legal?
        moro em São Paulo
        minhas fotos no Facebook
        preciso de motivo?
        quanto tempo demora
        há prazo?
        o meu filho tem conta
        recusar a IA
        apagar os meus dados
        quem me ajuda
        obrigado
        não tenho conta
        eles podem fazer isso?
        recusaram o meu pedido
        o que posso fazer
        no LinkedIn?
        desativar Meta AI
        sim
        usam as minhas publicações
        vivo em Lisboa
        como me oponho
        não quero
        moro no Rio
    """,
    "nl": """
        kan ik bezwaar maken?
        wat kan ik doen?
        is het te laat?
        waar is het formulier
        bezwaar Instagram
        geldt dat in België?
        en op WhatsApp?
        mag dat?
        ik woon in Amsterdam
        mijn foto's op Facebook
        heb ik een reden nodig?
        hoe lang duurt het
        is er een termijn?
        mijn kind heeft een account
        AI weigeren
        mijn gegevens wissen
        wie helpt mij
        bedankt
        ik heb geen account
        mogen ze dat?
        bezwaar afgewezen
        wat nu
        op LinkedIn?
        Meta AI uitzetten
        ja graag
        ze gebruiken mijn berichten
        kan dat nog
        hoe maak ik bezwaar
        nee
        ik wil dat niet
    """,
    "pl": """
        czy mogę się sprzeciwić?
        co mogę zrobić?
        czy jest za późno?
        gdzie jest formularz
        sprzeciw Instagram
        a w Niemczech?
        a co z WhatsApp?
        czy to legalne?
        mieszkam w Warszawie
        moje zdjęcia na Facebooku
        czy muszę podać powód?
        jak długo to trwa
        czy jest termin?
        moje dziecko ma konto
        odmowa AI
        usunąć moje dane
        kto mi pomoże
        dziękuję
        nie mam konta
        czy mogą to robić?
        odrzucili mój sprzeciw
        co robić
        na LinkedIn?
        wyłączyć Meta AI
        tak
        używają moich postów
        czy moge
        jak sie sprzeciwic
        nie chce
        gdzie napisac
    """,
}


@cache
def loaded() -> Detector:
    return load_detector(SUPPORTED, ("Instagram", "Facebook", "Meta AI", "Meta"))


@pytest.fixture
def detector() -> Detector:
    return loaded()


@pytest.mark.parametrize("language", SHORT)
def test_short_questions_tell_their_language(detector: Detector, language: str) -> None:
    texts = [text.strip() for text in SHORT[language].strip().splitlines()]
    assert len(texts) >= 30
    assert [text for text in texts if detector.detect(text, None).language != language] == []


@pytest.mark.parametrize("language", SHORT)
def test_the_chats_language_never_hides_that_of_a_short_question_in_it(
    detector: Detector, language: str
) -> None:
    texts = [text.strip() for text in SHORT[language].strip().splitlines()]
    assert [text for text in texts if detector.detect(text, language).language != language] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kan jag invända?", "sv"),
        ("vad kan jag göra?", "sv"),
        ("hur gör jag?", "sv"),
        ("jag bor i Stockholm", "sv"),
        ("får de använda mina bilder?", "sv"),
        ("kan jeg gøre indsigelse?", "da"),
        ("hvad kan jeg gøre?", "da"),
        ("jeg bor i København", "da"),
        ("må de bruge mine billeder?", "da"),
        ("hva kan jeg gjøre?", "nb"),
        ("får de bruke bildene mine?", "nb"),
        ("voinko vastustaa?", "fi"),
        ("mitä voin tehdä?", "fi"),
        ("asun Helsingissä", "fi"),
        ("tiltakozhatok?", "hu"),
        ("mit tehetek?", "hu"),
        ("hogyan tiltakozhatok a képeim használata ellen?", "hu"),
        ("mohu vznést námitku?", "cs"),
        ("co mohu dělat?", "cs"),
        ("bydlím v Praze", "cs"),
        ("pot să mă opun?", "ro"),
        ("locuiesc în București", "ro"),
        ("itiraz edebilir miyim?", "tr"),
        ("ne yapabilirim?", "tr"),
        ("İstanbul'da yaşıyorum", "tr"),
        ("μπορώ να αρνηθώ;", "el"),
        ("τι μπορώ να κάνω;", "el"),
        ("거부할 수 있나요?", "ko"),
        ("인스타그램 거부", "ko"),
        ("拒否できますか?", "ja"),
        ("どうすればいい?", "ja"),
        ("我可以拒绝吗?", "zh"),
        ("怎么反对?", "zh"),
        ("могу ли я отказаться?", "ru"),
        ("что делать?", "ru"),
        ("чи можу я відмовитися?", "uk"),
        ("що мені робити?", "uk"),
        ("tôi có thể từ chối không?", "vi"),
        ("क्या मैं मना कर सकता हूँ?", "hi"),
        ("هل يمكنني الاعتراض؟", "ar"),
        ("bisakah saya menolak?", "id"),
        ("apa yang bisa saya lakukan?", "id"),
    ],
)
def test_languages_that_are_not_ours_are_not_taken_for_ours(
    detector: Detector, text: str, language: str
) -> None:
    assert detector.detect(text, None).language == language


@pytest.mark.parametrize(
    ("text", "hint", "language"),
    [
        ("Kann ich bei Facebook widersprechen?", "en", "de"),
        ("How can I object in Germany?", "de", "en"),
        ("Czy mogę się sprzeciwić na Facebooku?", "en", "pl"),
        ("geht das?", "en", "de"),
        ("puis-je refuser ?", "en", "fr"),
        ("KANN ICH WIDERSPRECHEN?", "en", "de"),
    ],
)
def test_words_beat_the_language_of_the_chat(
    detector: Detector, text: str, hint: str, language: str
) -> None:
    assert detector.detect(text, hint) == Detected(language, sure=True)


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "lol",
        "Instagram",
        "WhatsApp LinkedIn",
        "São Paulo",
        "Los Angeles",
        "Roma",
        "New York",
        "X",
        "",
        "👍",
        "123",
        "https://www.example.org/wie-geht-das",
        "@einname",
        "asdf qwer zxcv",
    ],
)
def test_where_words_do_not_tell_the_chats_language_stays(detector: Detector, text: str) -> None:
    assert detector.detect(text, "pl") == Detected("pl", sure=False)
    assert detector.detect(text, None) == Detected("en", sure=False)


@pytest.mark.parametrize(
    ("hint", "language"),
    [
        ("de-AT", "de"),
        ("pt-br", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("pt", "pt"),
        ("no", "nb"),
        ("sv", "sv"),
        ("zh-hans", "zh"),
        ("?", "en"),
        ("", "en"),
        ("a" * 50, "en"),
    ],
)
def test_a_hint_may_be_any_tag(detector: Detector, hint: str, language: str) -> None:
    assert detector.detect("ok", hint) == Detected(language, sure=False)


def test_brazilian_portuguese_stays_brazilian_where_the_chat_is(detector: Detector) -> None:
    assert detector.detect("como posso me opor a isso?", "pt-BR").language == "pt-BR"
    assert detector.detect("como posso me opor a isso?", "en").language == "pt"


@pytest.mark.parametrize(
    ("detected", "jurisdiction", "catalogue", "expected"),
    [
        ("de", "AT", ("en", "de"), "de"),
        ("pt", "BR", ("en", "pt", "pt-BR"), "pt-BR"),
        ("pt", "BR", ("en", "pt"), "pt"),
        ("pt", "PT", ("en", "pt", "pt-BR"), "pt"),
        ("pt", None, ("en", "pt", "pt-BR"), "pt"),
        ("pt-BR", None, ("en", "pt", "pt-BR"), "pt-BR"),
        ("pt", None, ("en", "pt-BR"), "pt-BR"),
        ("en", "US-CA", ("en", "de"), "en"),
        ("en-GB", "GB", ("en",), "en"),
        ("no", "NO", ("en", "nb"), "nb"),
        ("sv", "SE", ("en", "de"), "en"),
        ("", None, ("en",), "en"),
    ],
)
def test_the_reply_is_in_a_language_of_the_catalogue(
    detected: str, jurisdiction: str | None, catalogue: tuple[str, ...], expected: str
) -> None:
    assert reply_language(detected, jurisdiction, catalogue) == expected


@given(
    st.text(alphabet=st.characters()),
    st.none() | st.text() | st.sampled_from(["de", "pt-BR", "no"]),
)
def test_any_text_and_any_hint_give_a_language(text: str, hint: str | None) -> None:
    detected = loaded().detect(text, hint)
    assert detected.language
    assert reply_language(detected.language, None, SUPPORTED) in SUPPORTED


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mujhe nahi chahiye ki meta meri photos use kare", "hi"),
        ("meri beti 13 saal ki hai insta pe hai", "hi"),
        ("form kaha hai", "hi"),
        ("can i stop this? mere bacche ka account hai uska kya karu", "hi"),
        ("3ayez amna3 facebook ya5od sowary", "ar"),
        ("ma bade yesta3mlo sowari", "ar"),
        ("de thelo na xrisimopoioun tis fotografies mou", "el"),
        ("kalispera meno thessaloniki kai thelo na po oxi", "el"),
        ("shcho meni robyty, khochu zaboronyty", "uk"),
    ],
)
def test_languages_of_other_scripts_are_read_in_latin_letters(
    detector: Detector, text: str, language: str
) -> None:
    assert detector.detect(text, None) == Detected(language, sure=True)
    assert detector.detect(text, "en").language == language


@pytest.mark.parametrize(
    "text",
    [
        "bhai can I opt out of this in the UK",
        "my 13yr old and my 7year old are on insta",
        "web3 people and mp3 files, is that covered by the opt out",
        "ana from work asked where the form is",
    ],
)
def test_english_with_a_foreign_word_stays_english(detector: Detector, text: str) -> None:
    assert detector.detect(text, None).language == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nechci aby pouzivali moje fotky", "cs"),
        ("nie chce zeby uzywali moich zdjec", "pl"),
        ("nu vreau sa imi foloseasca pozele", "ro"),
        ("itirazimi reddettiler napcam", "tr"),
        ("co muon qua ko", "vi"),
        ("hogy tudom letiltani", "hu"),
        ("donde esta el formulario", "es"),
        ("chan ich da nei säge?", "de"),
        ("i mog ned dass facebook meine fotos nimmt", "de"),
        ("eg vil ikkje at dei skal bruke bileta mine", "nb"),
        ("no vull que facebook faci servir les meves fotos", "es"),
        ("vivo en vigo, podo opoñerme a que usen as miñas fotos?", "es"),
        ("apua", "fi"),
        ("gmn cara nolaknya", "id"),
    ],
)
def test_messages_typed_in_haste_without_accents_or_in_dialect_tell_their_language(
    detector: Detector, text: str, language: str
) -> None:
    assert detector.detect(text, None).language == language


@pytest.mark.parametrize(
    ("text", "language"), [("인스타?", "ko"), ("फेसबुक?", "hi"), ("ινστα;", "el"), ("インスタ", "ja")]
)
def test_a_name_alone_tells_the_language_of_its_script_where_nothing_else_does(
    text: str, language: str
) -> None:
    names = ("인스타", "फेसबुक", "ινστα", "インスタ")
    assert load_detector(SUPPORTED, names).detect(text, None) == Detected(language, sure=False)
    assert load_detector(SUPPORTED, names).detect(text, "fr").language == "fr"


def test_portuguese_tells_by_its_words_which_side_of_the_ocean_it_is_from(
    detector: Detector,
) -> None:
    catalogue = ("en", "pt", "pt-BR")
    brazilian = detector.detect("tô morando em boston, dá pra tirar minhas fotos da ia?", None)
    european = detector.detect("estou a viver em boston, podes dizer-me como recuso?", "pt-BR")
    assert reply_language(brazilian.language, "US-MA", catalogue) == "pt-BR"
    assert reply_language(european.language, "US-MA", catalogue) == "pt"
    assert reply_language(european.language, "BR", catalogue) == "pt-BR"
