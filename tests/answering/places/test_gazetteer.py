"""Sentences with what their words say of where the person lives."""

from __future__ import annotations

import pytest

from bot.answering.places import Gazetteer, Place

# (language of the sentence, the sentence, where the person lives)
RESIDENCE = [
    ("en", "got residency in the netherlands, opt out? im from south africa", "NL"),
    ("en", "just landed in lisbon for good (bye chicago!!)", "PT"),
    ("en", "relocated from ohio to dublin last year", "IE"),
    ("en", "came over from brazil to dublin in 2019", "IE"),
    ("en", "US army, stationed in Stuttgart", "DE"),
    ("en", "my daughter studies in lund", "SE"),
    ("es", "me vine de bogotá a madrid hace un año", "ES"),
    ("en", "Dutch, living in Texas", "US-TX"),
    ("en", "Irish passport, Belfast", "GB"),
    ("en", "here in Lyon", "FR"),
    ("en", "Seattle here", "US-WA"),
    ("en", "i live in germany", "DE"),
    ("en", "I live in Texas, can I opt out of Meta AI?", "US-TX"),
    ("en", "I'm a Brazilian living in Miami. Can I object?", "US-FL"),
    ("en", "I live in the US", "US"),
    ("en", "i live in the us", "US"),
    ("en", "I LIVE IN GERMANY AND I AM ANGRY", "DE"),
    ("en", "I'm based in Berlin, is my Instagram used?", "DE"),
    ("en", "We live in Northern Ireland. What applies to us?", "GB"),
    ("en", "I have been living with my family in Austria since 2019", "AT"),
    ("en", "I'm in Toronto, can I stop LinkedIn?", "CA-ON"),
    ("en", "I live in Nice", "FR"),
    ("en", "I live in Bath", "GB"),
    ("en", "i live in turkey", "TR"),
    ("en", "I live in Dublin", "IE"),
    ("en", "I live in Dublin, Ohio", "US-OH"),
    ("en", "I live in Paris, Texas", "US-TX"),
    ("en", "My home is Hong Kong", "HK"),
    ("en", "I live in Puerto Rico", "PR"),
    ("en", "I'm a resident of California", "US-CA"),
    ("en", "I live in LA and post on Threads", "US-CA"),
    ("en", "I'm Polish but I live in Norway", "NO"),
    ("en", "My mother lives in Poland and I live in Norway", "NO"),
    ("en", "Living in Montréal, what can I do?", "CA-QC"),
    ("en", "Greetings from Vienna! Can I object?", "AT"),
    ("en", "I live in Austin, TX", "US-TX"),
    ("en", "I live in Vancouver", "CA-BC"),
    ("en", "I live in Athens, Georgia", "US-GA"),
    ("en", "I live in Tbilisi, Georgia", "GE"),
    ("en", "I live in Barcelona and my passport is German", "ES"),
    ("en", "I live in South Korea", "KR"),
    ("en", "I live in New Zealand", "NZ"),
    ("en", "I live in New Mexico", "US-NM"),
    ("en", "I live in the EU", "EU"),
    ("en", "i live in são paulo", "BR"),
    ("en", "i live in krakow", "PL"),
    ("en", "I live in Graz but I am on holiday in Spain", "AT"),
    ("en", "I'm an EU citizen living in Australia", "AU"),
    ("en", "I live in Great Britain", "GB"),
    ("en", "I live in the UK", "GB"),
    ("en", "Australian here in Berlin", "DE"),
    ("de", "ich wohne in Graz", "AT"),
    ("de", "Ich wohne in Zürich, kann ich widersprechen?", "CH"),
    ("de", "wohne in wien", "AT"),
    ("de", "Ich bin Pole und lebe in Köln.", "DE"),
    ("de", "Da ich in Basel wohne, gilt das auch für mich?", "CH"),
    ("de", "Ich lebe in den Niederlanden", "NL"),
    ("de", "Ich lebe in der Schweiz", "CH"),
    ("de", "Mein Wohnsitz ist in Liechtenstein", "LI"),
    ("de", "Ich bin Österreicherin, wohne aber in München", "DE"),
    ("de", "Ich wohne in Essen", "DE"),
    ("de", "ich wohne seit zehn Jahren in Island", "IS"),
    ("de", "Grüße aus Hamburg, wie widerspreche ich?", "DE"),
    ("de", "Ich wohne in den USA", "US"),
    ("de", "In Salzburg wohne ich seit 2010.", "AT"),
    ("fr", "J'habite à Lyon, puis-je m'opposer ?", "FR"),
    ("fr", "j'habite en belgique", "BE"),
    ("fr", "Je vis aux États-Unis", "US"),
    ("fr", "Je vis au Québec", "CA-QC"),
    ("fr", "Je suis française mais j'habite à Genève", "CH"),
    ("fr", "Nous vivons au Royaume-Uni", "GB"),
    ("fr", "Je réside à Montréal", "CA-QC"),
    ("fr", "Ici à Marseille, que faire ?", "FR"),
    ("fr", "J'habite à Nice", "FR"),
    ("fr", "J'habite en Irlande du Nord", "GB"),
    ("es", "Vivo en España, ¿puedo oponerme?", "ES"),
    ("es", "vivo en madrid", "ES"),
    ("es", "Soy argentina pero vivo en Barcelona", "ES"),
    ("es", "Resido en Ciudad de México", "MX"),
    ("es", "Vivo en Nueva York", "US-NY"),
    ("es", "Vivimos en los Países Bajos", "NL"),
    ("es", "vivo en Alemania desde 2020", "DE"),
    ("es", "Aquí en Chile, ¿cómo funciona?", "CL"),
    ("es", "Vivo en Estados Unidos", "US"),
    ("it", "Abito a Milano, posso oppormi?", "IT"),
    ("it", "Vivo in Svizzera", "CH"),
    ("it", "Abito nel Regno Unito", "GB"),
    ("it", "sono residente in Irlanda", "IE"),
    ("it", "Sono italiana ma vivo a Londra", "GB"),
    ("it", "abito a roma", "IT"),
    ("it", "Vivo negli Stati Uniti", "US"),
    ("pt", "moro em Lisboa", "PT"),
    ("pt", "Moro no Brasil, posso me opor?", "BR"),
    ("pt", "moro em são paulo", "BR"),
    ("pt", "Sou brasileira mas moro no Porto", "PT"),
    ("pt", "Vivo em Portugal", "PT"),
    ("pt", "Estou em Londres e uso o Facebook", "GB"),
    ("pt", "Aqui no Brasil como faço?", "BR"),
    ("pt", "Vivo nos Estados Unidos", "US"),
    ("nl", "Ik woon in Utrecht, kan ik bezwaar maken?", "NL"),
    ("nl", "ik woon in belgië", "BE"),
    ("nl", "Ik ben Nederlander maar woon in Duitsland", "DE"),
    ("nl", "Ik woon al tien jaar in Antwerpen", "BE"),
    ("nl", "Hier in Amsterdam", "NL"),
    ("pl", "mieszkam w Krakowie", "PL"),
    ("pl", "Mieszkam w Niemczech, czy mogę się sprzeciwić?", "DE"),
    ("pl", "mieszkam w warszawie", "PL"),
    ("pl", "Mieszkam w Wielkiej Brytanii", "GB"),
    ("pl", "Jestem Polakiem i mieszkam w Berlinie", "DE"),
    ("pl", "Mieszkam we Wrocławiu", "PL"),
    ("pl", "Mieszkam we Francji", "FR"),
    ("pl", "mieszkam w Wiedniu", "AT"),
    ("pl", "Mieszkam w Stanach Zjednoczonych", "US"),
    ("pl", "Mieszkam w Gdańsku", "PL"),
    ("pl", "Mieszkam w Łodzi", "PL"),
    ("pl", "Mieszkam w Londynie", "GB"),
    ("pl", "Mieszkam w Kanadzie", "CA"),
    ("pl", "Mieszkam na Litwie", "LT"),
    ("pl", "Mieszkam w Irlandii Północnej", "GB"),
    ("en", "I am in Switzerland, not in the EU. What now?", "CH"),
    ("en", "Hi! Austria here, can I still object?", "AT"),
    ("en", "expat in Bangkok with a US account", "TH"),
    ("en", "My account is American but I am in Berlin", "DE"),
    ("en", "The Irish DPC approved it. I live in Sweden.", "SE"),
    ("en", "Meta is based in Dublin. I'm in Madrid.", "ES"),
    ("en", "EU citizen in the US", "US"),
    ("en", "I'm a California resident", "US-CA"),
    ("en", "Texas resident here", "US-TX"),
    ("en", "As a UK resident, am I covered?", "GB"),
    ("en", "I was on holiday in Spain; I live in Denmark", "DK"),
    ("en", "Born in India, raised in Dubai, now in London", "GB"),
    ("en", "I live in Europe, Germany", "DE"),
    ("en", "I live in New Jersey", "US-NJ"),
    ("en", "I live on the Isle of Man", "IM"),
    ("de", "Ich habe einen österreichischen Account, wohne aber in München", "DE"),
    ("de", "Ich studiere in Wien, komme aber aus Bayern", "AT"),
    ("de", "Bin grad im Urlaub auf Mallorca, wohne in Köln", "DE"),
    ("fr", "Bonjour, j'habite Bruxelles", "BE"),
    ("fr", "je viens d'Allemagne mais je vis à Londres", "GB"),
    ("es", "Soy mexicano y vivo en Los Ángeles", "US-CA"),
    ("es", "Vivo en Granada", "ES"),
    ("it", "Sono svizzero, abito a Lugano", "CH"),
    ("pt", "Moro em Salvador", "BR"),
    ("pt", "Moro em Natal", "BR"),
    ("nl", "Ik woon in Nederland en heb een Belgisch paspoort", "NL"),
    ("pl", "Jestem z Ukrainy, mieszkam w Poznaniu", "PL"),
]

ACCOUNT = [
    ("en", "my account is registered in Canada", "CA"),
    ("en", "I'm Italian, my account is registered in Brazil", "BR"),
    ("en", "My account is registered in Germany but I live in Austria", "AT"),
    ("en", "I'm from Brazil, my account is registered in Portugal", "PT"),
    ("de", "Mein Konto ist in Österreich registriert", "AT"),
    ("fr", "Mon compte est enregistré en Suisse", "CH"),
    ("es", "Mi cuenta está registrada en México", "MX"),
    ("pt", "A minha conta está registada no Brasil", "BR"),
]

ORIGIN = [
    ("en", "I'm from São Paulo", "BR"),
    ("en", "I'm from Dublin, can I object?", "IE"),
    ("en", "im from poland", "PL"),
    ("de", "Ich komme aus Wien", "AT"),
    ("de", "komme aus Österreich", "AT"),
    ("fr", "Je viens de Bruxelles", "BE"),
    ("fr", "Je viens du Canada", "CA"),
    ("es", "Soy de Buenos Aires", "AR"),
    ("es", "soy de colombia", "CO"),
    ("it", "Vengo da Napoli", "IT"),
    ("it", "Sono di Torino", "IT"),
    ("pt", "sou de São Paulo", "BR"),
    ("pt", "Sou do Rio de Janeiro", "BR"),
    ("nl", "Ik kom uit Gent", "BE"),
    ("pl", "Jestem z Krakowa", "PL"),
    ("pl", "Pochodzę z Polski", "PL"),
]

GROUPS = [
    ("en", "can Australians object?", "AU"),
    ("en", "Can Germans opt out of Meta AI?", "DE"),
    ("en", "as a German user", "DE"),
    ("en", "Is there a form for Canadian users?", "CA"),
    ("en", "Can the Irish object?", "IE"),
    ("en", "What can Brits do?", "GB"),
    ("en", "Do Swiss users have a right to object?", "CH"),
    ("de", "können Deutsche widersprechen?", "DE"),
    ("de", "Können Schweizer widersprechen?", "CH"),
    ("de", "Gilt das auch für Österreicherinnen?", "AT"),
    ("de", "als deutscher Nutzer", "DE"),
    ("fr", "les Français peuvent-ils refuser ?", "FR"),
    ("fr", "Les Belges peuvent-ils s'opposer ?", "BE"),
    ("fr", "en tant qu'utilisateur français", "FR"),
    ("es", "¿Pueden los españoles oponerse?", "ES"),
    ("es", "¿los mexicanos pueden negarse?", "MX"),
    ("es", "como usuario argentino", "AR"),
    ("it", "gli italiani possono opporsi?", "IT"),
    ("it", "Gli svizzeri possono rifiutare?", "CH"),
    ("it", "come utente italiano", "IT"),
    ("pt", "os brasileiros podem recusar?", "BR"),
    ("pt", "Os portugueses podem opor-se?", "PT"),
    ("pt", "como usuário brasileiro", "BR"),
    ("nl", "Kunnen Belgen bezwaar maken?", "BE"),
    ("nl", "kunnen Nederlanders bezwaar maken?", "NL"),
    ("nl", "als Nederlandse gebruiker", "NL"),
    ("pl", "Czy Polacy mogą się sprzeciwić?", "PL"),
    ("pl", "prawa Polaków na Facebooku", "PL"),
    ("pl", "jako polski użytkownik", "PL"),
]

BARE = [
    ("en", "Germany?", "DE"),
    ("en", "France, Facebook", "FR"),
    ("en", "What was the situation in Lyon on 25 June 2024?", "FR"),
    ("en", "is it allowed in Spain", "ES"),
    ("en", "under LGPD", "BR"),
    ("en", "Do I have rights under the UK GDPR?", "GB"),
    ("en", "CCPA opt-out Instagram", "US-CA"),
    ("en", "Does the CCPA help me in Germany?", "DE"),
    ("en", "australia facebook", "AU"),
    ("en", "são paulo", "BR"),
    ("en", "Hong Kong", "HK"),
    ("en", "Instagram in Quebec", "CA-QC"),
    ("en", "Is it allowed in Nice?", "FR"),
    ("en", "Turkey", "TR"),
    ("en", "Why not in Switzerland?", "CH"),
    ("de", "Ist das EU-Formular auch in der Schweiz gültig?", "CH"),
    ("en", "Can I opt out in Australia like people can in Europe?", "AU"),
    ("pl", "jak w Niemczech złożyć sprzeciw", "DE"),
    ("en", "What about Georgia (the country)?", "GE"),
    ("en", "Can a Brazilian in Portland, Oregon object?", "US-OR"),
    ("en", "What about England?", "GB"),
    ("en", "🇦🇹 Instagram?", "AT"),
    ("en", "Which authority in Spain can I complain to?", "ES"),
    ("en", "Germany's rules on Meta AI?", "DE"),
    ("en", "In Spain companies use everything, can I object?", "ES"),
    ("de", "Wie ist es in Österreich?", "AT"),
    ("de", "Deutschland?", "DE"),
    ("de", "Gilt das auch in Wien?", "AT"),
    ("de", "und in Südkorea?", "KR"),
    ("de", "In Essen auch?", "DE"),
    ("fr", "Et en Allemagne ?", "DE"),
    ("fr", "Est-ce permis en Suisse ?", "CH"),
    ("fr", "Quelle est la situation à Genève ?", "CH"),
    ("es", "¿Y en Italia?", "IT"),
    ("es", "¿Está permitido en México?", "MX"),
    ("es", "¿Cómo en España puedo oponerme?", "ES"),
    ("it", "E in Francia?", "FR"),
    ("it", "È permesso in Germania?", "DE"),
    ("pt", "E no Brasil?", "BR"),
    ("pt", "É permitido em Portugal?", "PT"),
    ("nl", "En in Nederland?", "NL"),
    ("nl", "Mag dat in België?", "BE"),
    ("pl", "A w Polsce?", "PL"),
    ("pl", "Czy to dozwolone w Czechach?", "CZ"),
    ("pl", "Facebook, Niemcy", "DE"),
    ("en", "San Francisco, CA", "US-CA"),
    ("en", "London, Ontario", "CA-ON"),
    ("en", "Birmingham, Alabama", "US-AL"),
    ("en", "uk?", "GB"),
    ("en", "usa", "US"),
    ("en", "Is it not allowed in Germany?", "DE"),
    ("en", "The Hague", "NL"),
    ("de", "widerspruch facebook österreich", "AT"),
    ("pt", "no Brasil ainda dá pra recusar?", "BR"),
    ("en", "can i opt out of the ai thing on facebook? cork", "IE"),
    ("en", "g'day, perth WA, can i opt out", "AU"),
    ("en", "could people in brisbane opt out or was that only for europe", "AU"),
    ("en", "Sydney girl, spending december in rome", "AU"),
    ("en", "and my cousin over in donegal?", "IE"),
    ("nb", "får vi i tromsø sagt nei til facebook", "NO"),
    ("pt", "oi moro em salvador bahia", "BR"),
    ("tr", "türk vatandaşıyım ama zürih'te yaşıyorum", "CH"),
]

CORRECTIONS = [
    ("en", "no, I meant Northern Ireland", "GB"),
    ("en", "not Germany, Austria", "AT"),
    ("en", "I moved from Spain to France", "FR"),
    ("en", "I don't live in Germany but in Austria", "AT"),
    ("en", "I used to live in Italy, now I live in Poland", "PL"),
    ("en", "I was born in Italy and live in Portugal", "PT"),
    ("en", "No, Germany", "DE"),
    ("de", "nicht Deutschland, sondern Österreich", "AT"),
    ("de", "Ich wohne nicht mehr in Deutschland, sondern in der Schweiz", "CH"),
    ("de", "Ich bin von Spanien nach Frankreich gezogen", "FR"),
    ("de", "nein, ich meinte Nordirland", "GB"),
    ("fr", "Je n'habite pas en France mais en Belgique", "BE"),
    ("fr", "J'ai déménagé d'Espagne en France", "FR"),
    ("fr", "non, je voulais dire la Suisse", "CH"),
    ("es", "No vivo en España, vivo en Portugal", "PT"),
    ("es", "Me mudé de España a Francia", "FR"),
    ("es", "no en Alemania sino en Austria", "AT"),
    ("it", "Non vivo in Italia ma in Svizzera", "CH"),
    ("it", "mi sono trasferito dalla Spagna alla Francia", "FR"),
    ("pt", "Não moro em Portugal, moro no Brasil", "BR"),
    ("pt", "mudei-me de Espanha para França", "FR"),
    ("nl", "Niet Nederland, België", "BE"),
    ("nl", "Ik ben verhuisd van Spanje naar Frankrijk", "FR"),
    ("pl", "Nie mieszkam w Polsce, mieszkam w Anglii", "GB"),
    ("pl", "przeprowadziłem się z Hiszpanii do Francji", "FR"),
    ("en", "I left Germany for Austria", "AT"),
    ("en", "I grew up in Poland but now I'm in Ireland", "IE"),
]

OTHER_SCRIPTS = [
    ("el", "Ελλάδα;", "GR"),
    ("ru", "Австрия", "AT"),
    ("ja", "ドイツでは?", "DE"),
    ("ja", "東京に住んでいます", "JP"),
    ("ko", "독일에서 가능한가요?", "DE"),
    ("zh", "我住在德国", "DE"),
    ("ar", "ألمانيا؟", "DE"),
    ("hi", "भारत में?", "IN"),
    ("cs", "Rakousko?", "AT"),
    ("tr", "Almanya'da yaşıyorum", "DE"),
    ("sv", "Jag bor i Sverige", "SE"),
    ("fi", "Suomi?", "FI"),
    ("fi", "Asun Saksassa", "DE"),
    ("hu", "Németországban élek", "DE"),
    ("cs", "Bydlím v Německu", "DE"),
    ("ru", "Живу в Германии", "DE"),
    ("uk", "Живу в Україні", "UA"),
    ("el", "Μένω στην Ελλάδα", "GR"),
    ("ar", "أعيش بألمانيا", "DE"),
    ("ko", "한국에 살아요", "KR"),
    ("ja", "アメリカでは?", "US"),
    ("lt", "Gyvenu Lietuvoje", "LT"),
]

# What names a place and says nothing of where the person lives.
NOTHING = [
    ("en", "in spain for a fortnight, can i object"),
    ("en", "over in france for a few days, can i object"),
    ("en", "the Irish DPC"),
    ("en", "The Irish regulator approved it, can I still object?"),
    ("en", "What did the Hamburg authority say?"),
    ("en", "a court in Cologne ruled on it"),
    ("en", "Meta Ireland"),
    ("en", "Who is responsible, Meta Platforms Ireland Limited?"),
    ("en", "European form"),
    ("en", "Can I use the European form?"),
    ("en", "Is there a Brazilian form?"),
    ("en", "the American company Meta"),
    ("en", "on holiday in Spain"),
    ("en", "I'm travelling to Brazil next week"),
    ("en", "I am on a business trip in Berlin"),
    ("en", "GDPR"),
    ("en", "I read it in the New York Times"),
    ("en", "Nice, thanks!"),
    ("en", "nice"),
    ("en", "Reading your answer made me smile"),
    ("en", "Of course. Best regards"),
    ("en", "my man, the bar is closed"),
    ("en", "Mobile app or website?"),
    ("en", "Are my photos safe? Can it help me?"),
    ("en", "Split the post in two and send it to us"),
    ("en", "Jordan told me that Meta uses my photos"),
    ("en", "I was born in Italy"),
    ("en", "I used to live in Spain"),
    ("en", "Can I object like people in Europe?"),
    ("en", "Hello, can you help me with Instagram?"),
    ("en", "see https://example.org/Germany for more"),
    ("en", "I do not live in Germany"),
    ("en", "Is the answer in German too?"),
    ("en", "thanks, nice"),
    ("vi", "fb lấy ảnh gia đình mình đi dạy AI"),
    ("de", "Ich bin im Urlaub in Italien"),
    ("de", "Das Gericht in Köln hat entschieden"),
    ("de", "Was sagt die irische Behörde?"),
    ("de", "Das Oberlandesgericht Köln erlaubt es"),
    ("de", "Kannst du auf Deutsch antworten?"),
    ("de", "Essen ist fertig"),
    ("de", "Ich mag Fotos von meinem Essen nicht teilen"),
    ("fr", "Je suis en vacances en Espagne"),
    ("fr", "Le tribunal de Cologne l'a permis"),
    ("fr", "Puis-je utiliser le formulaire européen ?"),
    ("fr", "Une réunion avec Meta sur mes photos"),
    ("fr", "répondez en français"),
    ("es", "Estoy de vacaciones en Italia"),
    ("es", "¿Cómo puedo oponerme a Meta?"),
    ("es", "como artista quiero objetar"),
    ("es", "La autoridad irlandesa lo aprobó"),
    ("es", "el formulario alemán"),
    ("it", "Sono in vacanza in Spagna"),
    ("it", "Come posso oppormi? come faccio?"),
    ("it", "il garante irlandese"),
    ("pt", "Estou de férias em Espanha"),
    ("pt", "Como posso recusar? Eu não quero"),
    ("pt", "o tribunal de Colónia decidiu"),
    ("nl", "Ik ben op vakantie in Frankrijk"),
    ("nl", "de Ierse toezichthouder"),
    ("nl", "Best lastig, of niet?"),
    ("pl", "Jestem na wakacjach w Hiszpanii"),
    ("pl", "irlandzki regulator"),
    ("pl", "odpowiedz po polsku"),
    ("en", "I'm not in the EU"),
    ("en", "Which law protects me, GDPR or CCPA?"),
    ("en", "What did OLG Köln decide?"),
    ("en", "Do I have to travel to Ireland to sue Meta?"),
    ("en", "I no longer live in Spain"),
    ("en", "Meta's European headquarters in Dublin"),
    ("en", "Chad uploaded my picture"),
    ("en", "Victoria asked me to remove her photo"),
    ("en", "Thanksgiving turkey pictures"),
    ("en", "Best way to opt out on Mobile?"),
    ("en", "us"),
    ("en", "Write to privacy@germany.example please"),
    ("fr", "La CNIL a dit que c'est légal"),
    ("pt", "Feliz Natal! Estou sem internet no Natal"),
    ("pl", "Czy stany się zgodziły?"),
    ("en", ""),
    ("en", "👍🙏"),
]

NATIONALITIES = [
    ("en", "I'm Polish", "PL"),
    ("en", "I am a German citizen", "DE"),
    ("en", "As a Brazilian, can I object?", "BR"),
    ("en", "I have an Irish passport", "IE"),
    ("en", "I'm a Swiss tourist in Brazil", "CH"),
    ("de", "ich bin Deutscher", "DE"),
    ("de", "Ich bin Schweizerin. Was kann ich tun?", "CH"),
    ("de", "Ich habe einen polnischen Pass", "PL"),
    ("fr", "je suis française", "FR"),
    ("fr", "Je suis belge, que faire ?", "BE"),
    ("es", "soy español", "ES"),
    ("it", "sono italiano", "IT"),
    ("pt", "sou brasileiro", "BR"),
    ("nl", "ik ben Nederlander", "NL"),
    ("pl", "jestem Polakiem", "PL"),
    ("pl", "Jestem Polką", "PL"),
    ("en", "I'm an EU citizen", "EU"),
    ("en", "Polish here", "PL"),
]

AMBIGUOUS = [
    ("en", "Georgia", {"GE", "US-GA"}),
    ("en", "I live in Georgia", {"GE", "US-GA"}),
    ("en", "Germany and France", {"DE", "FR"}),
    ("en", "I live in Spain and Portugal", {"ES", "PT"}),
    ("en", "I live in Europe", {"EU", "GB", "CH"}),
    ("en", "Can Europeans object?", {"EU", "GB", "CH"}),
    ("en", "I live in Washington", {"US-WA", "US-DC"}),
    ("en", "I'm in Cambridge", {"GB", "US-MA", "CA-ON"}),
    ("en", "What about Congo?", {"CD", "CG"}),
    ("de", "Ich lebe in Europa", {"EU", "GB", "CH"}),
    ("de", "Deutschland oder Österreich?", {"DE", "AT"}),
    ("es", "Vivo en Valencia", {"ES", "VE"}),
]


@pytest.mark.parametrize(
    ("language", "text", "jurisdiction"),
    RESIDENCE + ACCOUNT + ORIGIN + GROUPS + BARE + CORRECTIONS + OTHER_SCRIPTS,
)
def test_words_tell_where_a_person_lives(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (jurisdiction, ())


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_other_words_tell_nothing(gazetteer: Gazetteer, language: str, text: str) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.candidates) == (None, ())


@pytest.mark.parametrize(("language", "text", "nationality"), NATIONALITIES)
def test_a_nationality_alone_decides_nothing_and_is_asked_about(
    gazetteer: Gazetteer, language: str, text: str, nationality: str
) -> None:
    place = gazetteer.find(text, language)
    assert (place.jurisdiction, place.nationality) == (None, nationality)


@pytest.mark.parametrize(("language", "text", "candidates"), AMBIGUOUS)
def test_an_ambiguous_place_is_asked_about(
    gazetteer: Gazetteer, language: str, text: str, candidates: set[str]
) -> None:
    place = gazetteer.find(text, language)
    assert place.jurisdiction is None
    assert set(place.candidates) == candidates


@pytest.mark.parametrize(
    ("language", "text", "jurisdiction"),
    [row for row in RESIDENCE + ORIGIN + GROUPS if row[0] != "en"],
)
def test_a_wrong_guess_of_the_language_does_not_move_anybody(
    gazetteer: Gazetteer, language: str, text: str, jurisdiction: str
) -> None:
    assert gazetteer.find(text, None).jurisdiction == jurisdiction


def test_the_place_rests_on_words_of_the_message(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("Dutch, living in Texas", "en") == Place("US-TX", words="Texas")
    assert gazetteer.find("", "en") == Place()


def test_names_are_shown_in_the_persons_language(gazetteer: Gazetteer) -> None:
    assert gazetteer.name("AT", "de") == "Österreich"
    assert gazetteer.name("GB", "fr") == "Royaume-Uni"
    assert gazetteer.name("EU", "pl") == "Unia Europejska"
    assert gazetteer.name("EEA", "de") == "Europäischer Wirtschaftsraum"
    assert gazetteer.name("BR", "pt-BR") == "Brasil"
    assert gazetteer.name("US-WA", "en") == "Washington (USA)"
    assert gazetteer.name("US-CA", "es") == "California (EE. UU.)"
    assert gazetteer.name("CA-QC", "nl") == "Québec (Canada)"
    assert gazetteer.name("DE", "xx") == "Germany"
    assert gazetteer.name("QQ", "en") == "QQ"


@pytest.mark.parametrize(
    ("text", "jurisdiction"),
    [
        ("Spain", "ES"),
        ("spanien", "ES"),
        ("ES", "ES"),
        ("es", "ES"),
        (" uk ", "GB"),
        ("EL", "GR"),
        ("Northern Ireland", "GB"),
        ("US-WA", "US-WA"),
        ("texas", "US-TX"),
        ("EU", "EU"),
        ("EEA", "EEA"),
        ("Türkiye", "TR"),
        ("日本", "JP"),
        ("Lyon", "FR"),
        ("Georgia", None),
        ("Europe", None),
        ("nowhere at all", None),
        ("", None),
        ("LGPD", None),
    ],
)
def test_a_name_or_a_code_is_looked_up(
    gazetteer: Gazetteer, text: str, jurisdiction: str | None
) -> None:
    assert gazetteer.lookup(text) == jurisdiction


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("cs", "žiju v Česku", "CZ"),
        ("cs", "bydlím v Itálii", "IT"),
        ("hu", "Budapesten élek", "HU"),
        ("fi", "Asun Ruotsissa", "SE"),
        ("fi", "Asun Helsingissä", "FI"),
        ("uk", "живу в Австрії", "AT"),
        ("vi", "Tôi sống ở Mỹ", "US"),
        ("id", "Saya tinggal di Inggris", "GB"),
        ("zh", "我住在德州", "US-TX"),
        ("ja", "ケベックに住んでいます", "CA-QC"),
        ("ko", "캘리포니아에 살아요", "US-CA"),
        ("ar", "أعيش في الإمارات", "AE"),
        ("hi", "मैं यूके में रहता हूँ", "GB"),
        ("uk", "Мешкаю у Варшаві, як заперечити?", "PL"),
        ("cs", "bydlím v Ostravě", "CZ"),
        ("cs", "žiju v Londýně", "GB"),
        ("hu", "Bécsben élek", "AT"),
        ("fi", "asun Pariisissa", "FR"),
        ("tr", "istanbulda yaşıyorum", "TR"),
        ("cs", "přestěhoval jsem se z Rakouska do Německa", "DE"),
        ("uk", "я переїхала з України до Польщі", "PL"),
    ],
)
def test_places_are_read_in_the_cases_and_scripts_of_more_languages(
    gazetteer: Gazetteer, language: str, text: str, code: str
) -> None:
    assert gazetteer.find(text, language).jurisdiction == code


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("tr", "peki almanyada yaşayan ablam ne yapabilir", "DE"),
        ("tr", "fransadaki arkadaşım", "FR"),
        ("fi", "entä siskoni saksassa", "DE"),
        ("fi", "entä veljeni englannissa", "GB"),
        ("hu", "németországban élő nővérem", "DE"),
        ("cs", "a co moje sestra v rakousku", "AT"),
        ("uk", "а моя сестра в німеччині", "DE"),
        ("da", "vi er en klub i aarhus", "DK"),
        ("en", "Can Australians object? A mate in Ireland sent me his link", "AU"),
    ],
)
def test_phones_write_countries_small_and_with_endings(
    gazetteer: Gazetteer, language: str, text: str, code: str
) -> None:
    assert gazetteer.find(text, language).jurisdiction == code
