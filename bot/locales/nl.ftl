# Nederlands, met je. Namen van landen, toezichthouders en diensten staan zonder lidwoord:
# bouw de zin zo dat dat klopt.

## The verdict: the first line of every answer

verdict-yes = Ja, je kunt bezwaar maken
verdict-partial = Deels, alleen voor een deel van je gegevens of alleen via een omweg
verdict-no = Nee, bezwaar maken kan niet
verdict-unclear = Onduidelijk, een zeker antwoord is er niet
sentence-end = .
verdict-nothing = Volgens het bedrijf zelf is er niets om bezwaar tegen te maken
# Where the question is about something beside objecting.
verdict-short-yes = Ja
verdict-short-partial = Deels
verdict-short-no = Nee
verdict-short-unclear = Onduidelijk
verdict-scope = { $service }, { $place }
place-everywhere = overal
verdict-on-day = Op { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } wilde op { $begins } beginnen met AI-training.
training-planned-today = { $provider } wil op { $begins } beginnen met AI-training.
training-planned-open = { $provider } heeft AI-training aangekondigd; een begindatum is niet bekend.
training-running = { $provider } gebruikt deze gegevens sinds { $since } om AI te trainen.
training-running-open = { $provider } gebruikt deze gegevens om AI te trainen.
training-paused = AI-training met deze gegevens ligt stil sinds { $since }, na ingrijpen van de toezichthouder: { $authority }.
training-paused-open = AI-training met deze gegevens ligt stil sinds { $since }.
training-not_used = { $provider } zegt deze gegevens niet te gebruiken om AI te trainen.
training-unknown = Of { $provider } deze gegevens gebruikt om AI te trainen, is niet bekend.

effect-full = Als je nu bezwaar maakt, geldt dat voor al deze gegevens.
effect-future = Bezwaar werkt voor de toekomst. Wat al voor training is gebruikt, blijft in de modellen zitten.
effect-precaution = Je kunt uit voorzorg al bezwaar maken.
effect-unknown = Hoe ver een bezwaar reikt, is niet gedocumenteerd.

# The same of a day in the past, told from today.
training-running-then = { $provider } gebruikte deze gegevens toen al sinds { $since } voor AI-training.
training-running-open-then = { $provider } gebruikte deze gegevens toen voor AI-training.
training-paused-then = De AI-training met deze gegevens lag toen stil sinds { $since }, na ingrijpen van de toezichthouder: { $authority }.
training-paused-open-then = De AI-training met deze gegevens lag toen stil sinds { $since }.
training-not_used-then = { $provider } zei toen deze gegevens niet voor AI-training te gebruiken.
effect-full-then = Een bezwaar gold toen voor al deze gegevens.
effect-future-then = Een bezwaar werkte toen alleen voor de toekomst.
effect-precaution-then = Bezwaar maken kon toen al uit voorzorg.

now-line = Vandaag: { $verdict }. { $training }

## How to object

how-heading = Zo maak je bezwaar
how-menu = In de app ({ $service }): { $path }
how-menu-any = In de app: { $path }
how-settings = In de instellingen ({ $service }): { $path }
how-settings-any = In de instellingen: { $path }
how-off = Zet ‘{ $word }’ uit.
how-word = Zoek naar ‘{ $word }’.
how-form = Bezwaarformulier ({ $service })
how-form-any = Bezwaarformulier
how-contact = Algemene contactpagina voor bezwaren
how-third-party = Formulier voor gegevens over jou die van anderen komen (niet voor je eigen berichten)
# Stands before an address.
how-colon = :
how-letter = Per brief: { $address }
how-email = Per e-mail: { $address }
how-switch = Schakelaar in de instellingen
how-login = Log eerst in (bij een link: in dezelfde browser).
how-reason-required = Je moet een reden opgeven.
how-reason-optional = Een reden is niet nodig.
how-reason-helps = Leg uit wat er bijzonder is aan jouw situatie: dat helpt.
how-evidence = Bron: { $kind }, { $date }; niet door ons zelf geprobeerd.
how-evidence-undated = Bron: { $kind }, zonder datum; niet door ons zelf geprobeerd.
how-none = { $provider } biedt hiervoor in dit land geen formulier of schakelaar.
how-none-known = Een formulier of schakelaar hiervoor is in dit land niet bekend.

right-object = Je hebt recht van bezwaar: { $law }{ $article }.
right-object_if_unlawful = Tegen onrechtmatig gebruik kun je bezwaar maken: { $law }{ $article }.
right-suspend = Je kunt vragen om dit gebruik te stoppen: { $law }{ $article }.
right-withdraw = Je kunt je toestemming intrekken: { $law }{ $article }.
right-delete = Je kunt je gegevens laten wissen: { $law }{ $article }.
right-correct = Je hebt recht op inzage en rectificatie, maar geen recht van bezwaar: { $law }{ $article }.
right-none = De wet geeft je hier geen recht om bezwaar te maken tegen dit gebruik: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = AVG
law-uk-gdpr = Britse AVG (UK GDPR)
law-fadp = Zwitserse gegevensbeschermingswet (FADP)
law-lgpd = LGPD (Brazilië)
law-ccpa = CCPA (Californië)
law-us-federal = federale wetgeving van de VS
law-us-co = privacywet van Colorado
law-us-ct = privacywet van Connecticut
law-us-or = privacywet van Oregon
law-us-tx = privacywet van Texas
law-us-va = privacywet van Virginia
law-pipeda = PIPEDA (Canada)
law-qc-private-sector = privacywet voor de particuliere sector van Québec
law-au-privacy-act = Privacy Act (Australië)
law-nz-privacy-act = Privacy Act (Nieuw-Zeeland)
law-in-dpdp = DPDP Act (India)
law-kr-pipa = PIPA (Zuid-Korea)
law-jp-appi = APPI (Japan)
law-tr-kvkk = KVKK (Turkije)
law-za-popia = POPIA (Zuid-Afrika)
law-ng-ndpa = Nigeriaanse gegevensbeschermingswet
law-ke-dpa = Keniaanse gegevensbeschermingswet
law-ar-25326 = wet 25.326 (Argentinië)
law-mx-lfpdppp = Mexicaanse gegevensbeschermingswet van 2025
law-cl-19628 = wet 19.628 (Chili)
law-cl-21719 = wet 21.719 (Chili)
law-co-1581 = wet 1581 (Colombia)
law-sg-pdpa = PDPA (Singapore)
law-hk-pdpo = PDPO (Hongkong)
law-il-ppl = Israëlische wet bescherming privacy
law-ae-45-2021 = decreet-wet 45/2021 (Verenigde Arabische Emiraten)
law-ph-dpa = Data Privacy Act (Filipijnen)
law-id-27-2022 = wet 27/2022 (Indonesië)
law-th-pdpa = PDPA (Thailand)
law-vn-13-2023 = decreet 13/2023 (Vietnam)
law-vn-91-2025 = wet 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Wat bezwaar niet doet
limit-trained-models = Het wist niet wat een model al heeft geleerd.
limit-others-posts = Het geldt niet voor wat anderen over jou plaatsen.
limit-assistant = Het haalt Meta AI niet uit de app.
limit-ads = Het verandert niets aan de advertenties die je ziet.
limit-scrapers = Het houdt andere bedrijven die openbare pagina’s kopiëren niet tegen.
limit-ai-chats = Of het ook geldt voor je chats met Meta AI, is niet duidelijk.
limit-past = Het maakt eerder gebruik niet ongedaan.
limit-other-ai = Het geldt niet voor ander gebruik van AI door het bedrijf.
limit-other-services = Het geldt niet voor andere apps en diensten van het bedrijf.
limit-per-account = Het geldt maar voor één account: herhaal het voor elk ander account.
limit-feedback = Feedback die je op een antwoord geeft, kan toch worden gebruikt.
limit-reviewed = Chats die al door mensen zijn bekeken, kunnen bewaard blijven.
limit-safety = Inhoud die om veiligheidsredenen is gemarkeerd, kan toch worden gebruikt.

## What anyone can do without a form

protection-heading = Wat je in elk geval kunt doen
protection-make-private = Zet je account en oude berichten op privé: wat openbaar is, wordt gebruikt.
protection-delete-posts = Verwijder openbare berichten en reacties die je niet meer online wilt hebben.
protection-avoid-assistant = Vertel Meta AI niets wat je voor jezelf wilt houden.
protection-unlink-accounts = Verwijder in het Accountcentrum de apps die je niet gekoppeld wilt hebben.
protection-ask-poster = Vraag mensen die iets over je plaatsen om het te verwijderen of aan minder mensen te tonen.
protection-write-company = Schrijf het bedrijf dat je bezwaar maakt en vraag om een bevestiging.
protection-look-settings = Zoek in de instellingen van de app, onder privacy of gegevens, naar een schakelaar over AI-training.
protection-avoid-sharing = Typ, upload of plaats daar niets wat je voor jezelf wilt houden.
protection-temporary-chat = Gebruik tijdelijke chats voor wat niet bewaard hoeft te worden.
protection-delete-history = Verwijder de geschiedenis van je chats of opnamen.
protection-ask-admin = Op het werk, op school of bij een club: vraag het aan wie het account beheert.
protection-third-party-form = Voor gegevens over jou die van anderen komen, is er een apart formulier; het is niet bedoeld voor je eigen berichten.

## Complaining

complaint-heading = Als het bedrijf weigert of niet antwoordt
complaint-to = Hier kun je een klacht indienen: { $authority }.
complaint-lead = Leidende toezichthouder voor { $provider } in de EU en de EER: { $authority }.
complaint-company-first = Dien je klacht eerst bij het bedrijf in.
complaint-company-first-days = Dien je klacht eerst bij het bedrijf in en geef het { $days } dagen de tijd.

## How sure we are

certainty-reported = gemeld, niet gecontroleerd
certainty-inferred = onze conclusie
certainty-to_check = nog te controleren
rechecked-since = wordt sinds { $since } opnieuw gecontroleerd, omdat de tekst waarop dit berust, is veranderd
section-rechecked = Dit deel wordt sinds { $since } opnieuw gecontroleerd, omdat een tekst waarop het berust, is veranderd.

kind-law = wet
kind-ruling = rechterlijke uitspraak
kind-authority = bericht van een toezichthouder
kind-policy = beleid van het bedrijf zelf
kind-help = helppagina
kind-ngo = consumenten- of burgerrechtenorganisatie
kind-press = nieuwsbericht of handleiding

## Small print

note-advice = Informatie, geen juridisch advies. Stand van zaken: { $checked }.
note-future = Wat op { $day } zal gelden is niet bekend; dit geldt vandaag.
note-as-of = Dit is wat er op { $day } bekend kon zijn.
note-untranslated = Dit deel is er nog niet in het Nederlands; hier is het in het Engels:
note-cut = Je bericht was lang; alleen een deel ervan is gelezen.
note-default-service = Je hebt geen dienst genoemd, dus dit gaat over { $provider } (Facebook en Instagram).
sources-heading = Bronnen
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = zonder datum
source-quote = In het origineel, op { $date }: ‘{ $quote }’

## Questions back, and what cannot be answered

ask-jurisdiction = In welk land woon je? Daar hangt het antwoord van af.
ask-jurisdiction-ambiguous = Welke bedoel je: { $places }? Daar hangt het antwoord van af.
ask-jurisdiction-nationality = Waar woon je? Het gaat om je woonplaats, niet om je paspoort.
ask-service = Welke dienst bedoel je: { $services }?
ask-everywhere-heading = Wat overal geldt
no-source = Hierover heb ik geen gecontroleerde bron: { $service }, { $place }.
no-source-steps = Daarom kan ik geen ja of nee zeggen. Deze stappen helpen overal:
no-source-authority = Je privacytoezichthouder vind je via de officiële website van je overheid; zoek daar op ‘privacy’ of ‘gegevensbescherming’.
unanswerable-empty = Ik heb geen vraag gekregen. Vraag bijvoorbeeld: ‘Ik woon in Nederland. Kan ik voorkomen dat Meta AI traint met mijn Instagram-berichten?’
unanswerable-scope = Ik weet alleen iets over bezwaar maken tegen AI-training met je berichten en gegevens. Stel me daar een vraag over en zeg erbij waar je woont.
guardrail-injection = Instructies in een bericht kan ik niet opvolgen. Vraag me in je eigen woorden of je in jouw land bezwaar kunt maken tegen AI-training.
guardrail-deceit = Bij onjuiste gegevens, bijvoorbeeld over waar je woont, kan ik niet helpen. Ik kan je wel vertellen wat er kan waar je echt woont.
guardrail-distress = Wat erg dat je dit meemaakt. Ik ben maar een bot over AI-training en kan je nu niet de hulp geven die je nodig hebt. Praat alsjeblieft met iemand die je vertrouwt, of bel het alarmnummer van je land als je in gevaar bent of eraan denkt jezelf iets aan te doen. Beelden die iemand tegen je wil deelt, kun je melden in de app en bij de politie. Als je wilt, beantwoord ik daarna je vraag over AI-training.
guardrail-attack = Hier kan ik niets mee. Vraag me of je in jouw land bezwaar kunt maken tegen AI-training.
error-bad-request = Dit verzoek was niet te lezen: { $problem }
error-internal = Er ging bij ons iets mis. Vraag het zo nog een keer.

## Telegram

telegram-what = Vraag me of en hoe je kunt voorkomen dat een bedrijf AI traint met je berichten: waar je woont, en zoals het er vandaag voor staat. Ik antwoord alleen op basis van gedateerde bronnen, en als ik iets niet weet, zeg ik dat.
telegram-short = Kun je bezwaar maken tegen AI-training met je berichten, en hoe? Antwoorden met gedateerde bronnen.
telegram-operator = Deze bot wordt beheerd door { $operator }. Wat er wordt bewaard, lees je met /privacy.
telegram-help =
    Stel je vraag in je eigen woorden en noem het land waar je woont en de dienst: ‘Kan ik in België nog bezwaar maken bij Facebook?’

    Je kunt ook vragen naar een dag in het verleden: ‘Hoe was de situatie in Frankrijk op 12 juni 2024?’

    /country – aangeven waar je woont
    /language – taal kiezen
    /mydata – tonen wat er over je wordt bewaard
    /forget – wissen wat er over je wordt bewaard
    /privacy – wat er wordt bewaard en wie deze bot beheert
telegram-country-ask = Waar woon je? Kies een land of schrijf het achter de opdracht: /country Spanje
telegram-country-unknown = Deze plaats ken ik niet. Kies een land of schrijf het achter de opdracht: /country Spanje
telegram-country-set = Je land is nu { $country }. Wat wil je weten?
telegram-service-ask = Om welke dienst gaat het?
telegram-language-ask = In welke taal zal ik antwoorden?
telegram-language-set = Vanaf nu antwoord ik in het { $language }.
telegram-forgotten = Klaar. Er wordt niets meer over je bewaard.
telegram-privacy =
    Deze bot bewaart voor deze chat alleen het land en de taal die je hebt opgegeven, onder een code die niet je naam of nummer is. Na { $days } dagen zonder gebruik worden ze gewist.

    Je berichten worden niet opgeslagen en niet gelogd. De laatste paar blijven hooguit een dag in het werkgeheugen, zodat je kunt doorvragen. Zolang een vraag wordt beantwoord, is de chat versleuteld genoteerd.

    /forget wist alles meteen. Deze bot wordt beheerd door { $operator }.
telegram-privacy-reports = Als je een fout antwoord meldt en ja zegt, worden je vraag, het antwoord en je opmerking hoogstens { $days } dagen bewaard. Dat een antwoord nuttig was, wordt zonder enige tekst geteld. /mydata toont alles wat over je wordt bewaard.
telegram-privacy-answers = Van elk antwoord wordt { $days } dagen het nummer bewaard, en waar het over ging: plaats, dienst, onderwerp, dag en taal. Wie de vraag stelde en wat er is geschreven, wordt niet bewaard. Zo kunnen we later nagaan hoe een antwoord tot stand kwam.
telegram-mydata-heading = Dit wordt over je bewaard:
telegram-mydata-nothing = Er wordt niets over je bewaard.
telegram-mydata-country = Land: { $country }
telegram-mydata-language = Taal: { $language }
telegram-mydata-day = Laatst gebruikt: { $day }
telegram-mydata-talk = Berichten in het geheugen, hoogstens een dag: { $count }
telegram-mydata-helpful = Antwoorden die je nuttig vond: { $count }
telegram-mydata-report = Melding { $number }, { $day }: { $text }
telegram-not-text = Ik kan alleen tekst lezen. Schrijf je vraag, bijvoorbeeld: ‘Ik woon in Nederland. Kan ik bezwaar maken bij Instagram?’
telegram-button-back = ← Terug naar het antwoord
telegram-button-more = Meer
telegram-button-how = Stap voor stap
telegram-button-anyway = Wat je kunt doen
telegram-button-complain = Waar klagen
telegram-button-limits = Wat het niet doet
telegram-button-refusal = Als ze weigeren
telegram-button-service = Andere dienst
telegram-button-country = Ander land
telegram-button-wrong = Dit klopt niet
telegram-button-helpful = Nuttig
telegram-button-skip = Overslaan
telegram-button-keep = Ja, bewaren
telegram-button-drop = Nee
telegram-button-unknown = Deze knop werkt niet meer. Stel je vraag opnieuw.
telegram-answer-number = Antwoord { $number }
telegram-thanks = Bedankt.
telegram-wrong-ask = Wat klopt er niet? Schrijf het in één bericht, of sla dit over. Er wordt nog niets bewaard.
telegram-wrong-consent = Mag de beheerder van deze bot je vraag, mijn antwoord en wat je schreef bewaren om de fout te herstellen? Hoogstens { $days } dagen; /forget wist alles meteen.
telegram-wrong-kept = Bedankt. Dit is bewaard als nummer { $number }. /mydata toont het, /forget wist het.
telegram-wrong-dropped = Goed, er is niets bewaard.
telegram-is-hoax = Deze tekst gaat rond als kettingbericht of gerucht. Doorsturen verandert niets.
telegram-is-fraud = Let op: dit kan een poging tot oplichting zijn.
telegram-is-reply = Dit lijkt op een antwoord van het bedrijf. Dit geldt:
telegram-is-checked = Ik heb deze tekst met mijn bronnen vergeleken. Dit geldt:
telegram-error = Er ging bij ons iets mis. Komt er geen antwoord, vraag het dan nog eens.
telegram-command-start = Wat deze bot doet
telegram-command-help = Zo stel je je vraag
telegram-command-country = Aangeven waar je woont
telegram-command-language = Taal kiezen
telegram-command-mydata = Tonen wat er over je wordt bewaard
telegram-command-forget = Wissen wat er over je wordt bewaard
telegram-command-privacy = Wat er wordt bewaard en wie de bot beheert
telegram-privacy-inbox = Eén uitzondering: een bericht dat nog niet beantwoord is, wordt verzegeld bewaard, hoogstens een dag, zodat het niet verloren gaat als de bot opnieuw start. Zodra het beantwoord is, wordt het gewist.
telegram-privacy-model = Om antwoorden beter te verwoorden gaan je vraag en, als die erop voortbouwt, de berichten ervoor naar een taalmodel van { $name }, zonder je naam of nummer. Wat het schrijft wordt met de bronnen vergeleken voordat je het ziet; bij { $name } gelden de eigen privacyregels.
telegram-too-many = Dat zijn veel vragen tegelijk. Wacht even een minuut en vraag het dan opnieuw.
telegram-long-line = Er stellen nu veel mensen vragen. Je antwoord komt over ongeveer { $seconds } seconden.
