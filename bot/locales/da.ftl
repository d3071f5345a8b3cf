# Dansk, med du. Sætningerne er bygget, så navne på lande, tjenester og myndigheder står ubøjet.

## The verdict: the first line of every answer

verdict-yes = Ja, du kan gøre indsigelse
verdict-partial = Delvist, kun for nogle af dine data eller kun ad omveje
verdict-no = Nej, det er ikke muligt at gøre indsigelse
verdict-unclear = Uklart, der er ikke noget sikkert svar
sentence-end = .
verdict-nothing = Ifølge virksomheden selv er der ikke noget at gøre indsigelse mod
verdict-short-yes = Ja
verdict-short-partial = Delvist
verdict-short-no = Nej
verdict-short-unclear = Uklart
verdict-scope = { $service }, { $place }
place-everywhere = overalt
verdict-on-day = Den { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } planlagde at begynde AI-træning den { $begins }.
training-planned-today = { $provider } planlægger at begynde AI-træning den { $begins }.
training-planned-open = { $provider } har varslet AI-træning; der er ikke nogen kendt startdato.
training-running = { $provider } har brugt disse data til AI-træning siden den { $since }.
training-running-open = { $provider } bruger disse data til AI-træning.
training-paused = AI-træningen med disse data har været sat på pause siden den { $since }, efter at myndigheden greb ind: { $authority }.
training-paused-open = AI-træningen med disse data har været sat på pause siden den { $since }.
training-not_used = { $provider } oplyser, at disse data ikke bruges til AI-træning.
training-unknown = Det vides ikke, om { $provider } bruger disse data til AI-træning.

effect-full = En indsigelse, du gør nu, gælder for alle disse data.
effect-future = En indsigelse virker fremadrettet. Det, der allerede er brugt til træning, bliver i modellerne.
effect-precaution = Du kan allerede nu gøre indsigelse for en sikkerheds skyld.
effect-unknown = Hvor langt en indsigelse rækker, er ikke dokumenteret.

training-running-then = Dengang havde { $provider } brugt disse data til AI-træning siden den { $since }.
training-running-open-then = Dengang brugte { $provider } disse data til AI-træning.
training-paused-then = Dengang havde AI-træningen med disse data været sat på pause siden den { $since }, efter at myndigheden greb ind: { $authority }.
training-paused-open-then = Dengang havde AI-træningen med disse data været sat på pause siden den { $since }.
training-not_used-then = Dengang oplyste { $provider }, at disse data ikke blev brugt til AI-træning.
effect-full-then = En indsigelse, der blev gjort dengang, gjaldt for alle disse data.
effect-future-then = En indsigelse, der blev gjort dengang, virkede kun fremadrettet.
effect-precaution-then = Man kunne allerede dengang gøre indsigelse for en sikkerheds skyld.

now-line = I dag: { $verdict }. { $training }

## How to object

how-heading = Sådan gør du indsigelse
how-menu = I appen ({ $service }): { $path }
how-menu-any = I appen: { $path }
how-settings = I indstillingerne ({ $service }): { $path }
how-settings-any = I indstillingerne: { $path }
how-off = Slå ”{ $word }” fra.
how-word = Kig efter ”{ $word }”.
how-form = Indsigelsesformular ({ $service })
how-form-any = Indsigelsesformular
how-contact = Generel kontaktside til indsigelser
how-third-party = Formular til data om dig, der kommer fra andre (ikke til dine egne opslag)
how-colon = :
how-letter = Med brev: { $address }
how-email = Med e-mail: { $address }
how-switch = Kontakt i indstillingerne, der kan slås fra
how-login = Log ind først (hvis du åbner et link: i samme browser).
how-reason-required = Du skal give en begrundelse.
how-reason-optional = Du behøver ikke at give en begrundelse.
how-reason-helps = Skriv, hvad der er særligt ved netop din situation: Det hjælper.
how-evidence = Grundlag: { $kind }, { $date }; vi har ikke selv afprøvet det.
how-evidence-undated = Grundlag: { $kind }, uden dato; vi har ikke selv afprøvet det.
how-none = { $provider } tilbyder her hverken en formular eller en indstilling til det.
how-none-known = Her kendes hverken en formular eller en indstilling til det.

right-object = Du har ret til at gøre indsigelse: { $law }{ $article }.
right-object_if_unlawful = Loven giver dig ret til at gøre indsigelse mod ulovlig brug: { $law }{ $article }.
right-suspend = Loven giver dig ret til at kræve, at brugen stopper: { $law }{ $article }.
right-withdraw = Loven giver dig ret til at trække dit samtykke tilbage: { $law }{ $article }.
right-delete = Loven giver dig ret til at bede om sletning: { $law }{ $article }.
right-correct = Loven giver ret til indsigt og berigtigelse, men ikke til at gøre indsigelse: { $law }{ $article }.
right-none = Loven giver her ikke ret til at gøre indsigelse mod denne brug: { $law }{ $article }.
right-article = , artikel { $article }

law-gdpr = databeskyttelsesforordningen (GDPR)
law-uk-gdpr = Storbritanniens UK GDPR
law-fadp = Schweiz’ databeskyttelseslov
law-lgpd = Brasiliens LGPD
law-ccpa = Californiens CCPA
law-us-federal = USA’s føderale lovgivning
law-us-co = Colorados databeskyttelseslov
law-us-ct = Connecticuts databeskyttelseslov
law-us-or = Oregons databeskyttelseslov
law-us-tx = Texas’ databeskyttelseslov
law-us-va = Virginias databeskyttelseslov
law-pipeda = Canadas PIPEDA
law-qc-private-sector = Québecs databeskyttelseslov for den private sektor
law-au-privacy-act = Australiens Privacy Act
law-nz-privacy-act = New Zealands Privacy Act
law-in-dpdp = Indiens DPDP Act
law-kr-pipa = Sydkoreas PIPA
law-jp-appi = Japans APPI
law-tr-kvkk = Tyrkiets KVKK
law-za-popia = Sydafrikas POPIA
law-ng-ndpa = Nigerias databeskyttelseslov
law-ke-dpa = Kenyas databeskyttelseslov
law-ar-25326 = Argentinas lov 25.326
law-mx-lfpdppp = Mexicos databeskyttelseslov fra 2025
law-cl-19628 = Chiles lov 19.628
law-cl-21719 = Chiles lov 21.719
law-co-1581 = Colombias lov 1581
law-sg-pdpa = Singapores PDPA
law-hk-pdpo = Hongkongs PDPO
law-il-ppl = Israels lov om beskyttelse af privatlivet
law-ae-45-2021 = De Forenede Arabiske Emiraters lovdekret 45/2021
law-ph-dpa = Filippinernes Data Privacy Act
law-id-27-2022 = Indonesiens lov 27/2022
law-th-pdpa = Thailands PDPA
law-vn-13-2023 = Vietnams dekret 13/2023
law-vn-91-2025 = Vietnams lov 91/2025

## What an objection does not do

limits-heading = Hvad en indsigelse ikke gør
limit-trained-models = Den sletter ikke det, en model allerede har lært.
limit-others-posts = Den gælder ikke for det, andre slår op om dig.
limit-assistant = Den fjerner ikke Meta AI fra appen.
limit-ads = Den ændrer ikke de annoncer, du ser.
limit-scrapers = Den forhindrer ikke andre virksomheder i at kopiere offentlige sider.
limit-ai-chats = Det er uklart, om den gælder for dine chats med Meta AI.
limit-past = Den ændrer ikke på tidligere brug.
limit-other-ai = Den gælder ikke for virksomhedens øvrige brug af AI.
limit-other-services = Den gælder ikke for virksomhedens andre apps og tjenester.
limit-per-account = Den gælder kun for én konto: Gentag den for hver konto.
limit-feedback = Feedback, du sender på et svar, kan blive brugt alligevel.
limit-reviewed = Chats, som mennesker allerede har gennemgået, kan blive gemt.
limit-safety = Indhold, der er markeret af sikkerhedshensyn, kan blive brugt alligevel.

## What anyone can do without a form

protection-heading = Hvad du altid kan gøre
protection-make-private = Gør din konto og gamle opslag private: Det er offentligt indhold, der bliver brugt.
protection-delete-posts = Slet offentlige opslag og kommentarer, som du ikke længere vil have liggende.
protection-avoid-assistant = Fortæl ikke Meta AI noget, du vil holde for dig selv.
protection-unlink-accounts = Fjern de apps, du ikke vil have forbundet, i Kontooversigt.
protection-ask-poster = Bed folk, der slår noget op om dig, om at fjerne det eller begrænse, hvem der kan se det.
protection-write-company = Skriv til virksomheden, at du gør indsigelse, og bed om en bekræftelse.
protection-look-settings = Se i appens indstillinger under privatliv eller data, om AI-træning kan slås fra.
protection-avoid-sharing = Skriv, upload og del ikke noget der, som du vil holde for dig selv.
protection-temporary-chat = Brug midlertidige chats til det, der ikke skal gemmes.
protection-delete-history = Slet historikken over dine chats eller optagelser.
protection-ask-admin = På jobbet, i skolen eller i en forening: Spørg den, der styrer kontoen.
protection-third-party-form = Der findes en formular til data om dig, der kommer fra andre; den er ikke til dine egne opslag.

## Complaining

complaint-heading = Hvis de afviser eller ikke svarer
complaint-to = Du kan klage her: { $authority }.
complaint-lead = Ledende tilsynsmyndighed for { $provider } i EU og EØS: { $authority }.
complaint-company-first = Klag først til virksomheden.
complaint-company-first-days =
    Klag først til virksomheden, og giv den { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    } til at svare.

## How sure we are

certainty-reported = rapporteret, ikke bekræftet
certainty-inferred = vores konklusion
certainty-to_check = skal kontrolleres
rechecked-since = under fornyet kontrol siden den { $since }, fordi den tekst, det bygger på, er ændret
section-rechecked = Dette afsnit har været under fornyet kontrol siden den { $since }, fordi en tekst, det bygger på, er ændret.

kind-law = lov
kind-ruling = retsafgørelse
kind-authority = meddelelse fra en myndighed
kind-policy = virksomhedens egen politik
kind-help = hjælpeside
kind-ngo = forbruger- eller rettighedsorganisation
kind-press = artikel eller guide

## Small print

note-advice = Information, ikke juridisk rådgivning. Situationen den { $checked }.
note-future = Hvad der vil gælde den { $day }, vides ikke; det her gælder i dag.
note-as-of = Det her var, hvad man kunne vide den { $day }.
note-untranslated = Denne del findes endnu ikke på dansk; her er den på engelsk:
note-cut = Din besked var lang; kun en del af den er læst.
note-default-service = Du nævnte ikke nogen tjeneste, så det her handler om { $provider } (Facebook og Instagram).
sources-heading = Kilder
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = uden dato
source-quote = I originalen den { $date }: ”{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Hvilket land bor du i? Det afhænger svaret af.
ask-jurisdiction-ambiguous = Hvilket sted mener du: { $places }? Det afhænger svaret af.
ask-jurisdiction-nationality = Hvor bor du? Det er bopælen, der tæller, ikke passet.
ask-service = Hvilken en mener du: { $services }?
ask-everywhere-heading = Hvad der gælder overalt
no-source = Jeg har ingen kontrolleret kilde til det her: { $service }, { $place }.
no-source-steps = Derfor kan jeg hverken sige ja eller nej. De her skridt virker overalt:
no-source-authority = Find din datatilsynsmyndighed via regeringens officielle hjemmeside; søg efter ”databeskyttelse” eller ”datatilsyn”.
unanswerable-empty = Jeg fik ikke noget spørgsmål. Spørg for eksempel: ”Jeg bor i Danmark. Kan jeg forhindre Meta i at træne AI på mine Instagram-opslag?”
unanswerable-scope = Jeg kender kun til ét emne: indsigelse mod AI-træning med dine opslag og data. Spørg om det, og fortæl mig, hvor du bor.
guardrail-injection = Jeg kan ikke følge instrukser i en besked. Spørg med dine egne ord, om du kan gøre indsigelse mod AI-træning, der hvor du bor.
guardrail-deceit = Jeg kan ikke hjælpe med urigtige oplysninger, for eksempel om hvor du bor. Men jeg fortæller gerne, hvad man kan, der hvor du faktisk bor.
guardrail-distress = Jeg er ked af, at du går igennem det her. Jeg er kun en bot om AI-træning og kan ikke give dig den hjælp, du har brug for nu. Tal med nogen, du stoler på, eller ring til alarmnummeret i dit land, hvis du er i fare eller tænker på at gøre skade på dig selv. Billeder, som nogen deler mod din vilje, kan anmeldes i appen og til politiet. Når du vil, svarer jeg på dit spørgsmål om AI-træning.
guardrail-attack = Det her kan jeg ikke bruge til noget. Spørg mig, om du kan gøre indsigelse mod AI-træning, der hvor du bor.
error-bad-request = Forespørgslen kunne ikke læses: { $problem }
error-internal = Noget gik galt hos os. Spørg igen om lidt.

## Telegram

telegram-what = Spørg mig, om og hvordan du kan forhindre en virksomhed i at træne AI på dine opslag, der hvor du bor, i dag. Jeg svarer kun ud fra daterede kilder, og jeg siger til, når jeg ikke ved noget.
telegram-short = Kan du gøre indsigelse mod AI-træning på dine opslag, og hvordan? Svar fra daterede kilder.
telegram-operator = Denne bot drives af { $operator }. Under /privacy står, hvad der gemmes.
telegram-help =
    Stil dit spørgsmål med dine egne ord, og nævn det land, du bor i, og tjenesten: ”Kan jeg stadig gøre indsigelse på Facebook i Danmark?”

    Du kan også spørge om en dag i fortiden: ”Hvordan var situationen i Frankrig den 12. juni 2024?”

    /country – angiv, hvor du bor
    /language – vælg sprog
    /mydata – vis, hvad der er gemt om dig
    /forget – slet det, der er gemt om dig
    /privacy – hvad der gemmes, og hvem der driver botten
telegram-country-ask = Hvor bor du? Vælg et land, eller skriv det efter kommandoen: /country Spanien
telegram-country-unknown = Det sted kender jeg ikke. Vælg et land, eller skriv det efter kommandoen: /country Spanien
telegram-country-set = Dit land er nu { $country }. Hvad vil du vide?
telegram-service-ask = Hvilken tjeneste drejer det sig om?
telegram-language-ask = Hvilket sprog skal jeg bruge?
telegram-language-set = Fra nu af svarer jeg på { $language }.
telegram-forgotten = Færdig. Der er ikke længere gemt noget om dig.
telegram-privacy =
    For denne chat gemmer botten kun det land og det sprog, du har oplyst, under en kode, der hverken er dit navn eller dit nummer. Efter { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    } uden brug bliver de slettet.

    Dine beskeder bliver hverken gemt eller logget. De seneste bliver i arbejdshukommelsen, højst et døgn, så du kan stille opfølgende spørgsmål. Mens et spørgsmål besvares, er chatten noteret i forseglet form.

    /forget sletter alt på én gang. Denne bot drives af { $operator }.
telegram-privacy-reports = Hvis du melder et forkert svar og siger ja, gemmes dit spørgsmål, svaret og din bemærkning i højst { $days } dage. At et svar var nyttigt, tælles uden nogen tekst. /mydata viser alt, hvad der er gemt om dig.
telegram-privacy-answers = For hvert svar gemmes dets nummer i { $days } dage sammen med, hvad det handlede om: sted, tjeneste, emne, dag og sprog. Hvem der spurgte, og hvad der blev skrevet, gemmes ikke. Så kan vi senere se, hvordan et svar blev til.
telegram-mydata-heading = Det her er gemt om dig:
telegram-mydata-nothing = Der er ikke gemt noget om dig.
telegram-mydata-country = Land: { $country }
telegram-mydata-language = Sprog: { $language }
telegram-mydata-day = Sidst brugt: { $day }
telegram-mydata-talk = Beskeder i hukommelsen, højst en dag: { $count }
telegram-mydata-helpful = Svar, du fandt nyttige: { $count }
telegram-mydata-report = Melding { $number }, { $day }: { $text }
telegram-not-text = Jeg kan kun læse tekst. Skriv dit spørgsmål, for eksempel: ”Jeg bor i Danmark. Kan jeg gøre indsigelse på Instagram?”
telegram-button-back = ← Tilbage til svaret
telegram-button-more = Mere
telegram-button-how = Trin for trin
telegram-button-anyway = Hvad du kan gøre
telegram-button-complain = Hvor du kan klage
telegram-button-limits = Hvad det ikke gør
telegram-button-refusal = Hvis de afviser
telegram-button-service = Anden tjeneste
telegram-button-country = Andet land
telegram-button-wrong = Det er forkert
telegram-button-helpful = Nyttigt
telegram-button-skip = Spring over
telegram-button-keep = Ja, gem det
telegram-button-drop = Nej
telegram-button-unknown = Denne knap virker ikke længere. Spørg igen.
telegram-answer-number = Svar { $number }
telegram-thanks = Tak.
telegram-wrong-ask = Hvad er forkert? Skriv det i én besked, eller spring over. Intet er gemt endnu.
telegram-wrong-consent = Må den, der driver botten, gemme dit spørgsmål, mit svar og det, du skrev, for at rette fejlen? Højst { $days } dage; /forget sletter alt med det samme.
telegram-wrong-kept = Tak. Det er gemt som nummer { $number }. /mydata viser det, /forget sletter det.
telegram-wrong-dropped = Fint, intet blev gemt.
telegram-is-hoax = Denne tekst går rundt som kædebrev eller rygte. At dele den ændrer ingenting.
telegram-is-fraud = Pas på: det her kan være et forsøg på svindel.
telegram-is-reply = Det her ligner et svar fra virksomheden. Sådan er det:
telegram-is-checked = Jeg har sammenlignet teksten med mine kilder. Sådan er det:
telegram-error = Noget gik galt hos os. Hvis du ikke ser et svar, så spørg igen.
telegram-command-start = Hvad denne bot kan
telegram-command-help = Sådan spørger du
telegram-command-country = Angiv, hvor du bor
telegram-command-language = Vælg sprog
telegram-command-mydata = Vis, hvad der er gemt om dig
telegram-command-forget = Slet det, der er gemt om dig
telegram-command-privacy = Hvad der gemmes, og hvem der driver botten
telegram-privacy-inbox = Én undtagelse: en besked, der endnu ikke er besvaret, gemmes i forseglet form, højst et døgn, så den ikke går tabt, når botten genstarter. Når den er besvaret, slettes den.
telegram-privacy-model = For at svarene kan blive bedre formuleret, sendes dit spørgsmål og, hvis det bygger videre på dem, beskederne før det til en sprogmodel fra { $name }, uden dit navn eller nummer. Det, den skriver, holdes op mod kilderne, før du ser det; hos { $name } gælder deres egne regler om privatliv.
telegram-too-many = Det er mange spørgsmål på én gang. Vent et minut, og spørg så igen.
telegram-long-line = Mange spørger lige nu. Dit svar kommer om cirka { $seconds } sekunder.
