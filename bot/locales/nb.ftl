# Bokmål, med du. Setningene er bygd slik at navn på land, tjenester og myndigheter står ubøyd.

## The verdict: the first line of every answer

verdict-yes = Ja, du kan protestere
verdict-partial = Delvis, bare for noen av opplysningene dine eller bare på omveier
verdict-no = Nei, det finnes ingen måte å protestere på
verdict-unclear = Uklart, det finnes ikke noe sikkert svar
sentence-end = .
verdict-nothing = Ifølge selskapet selv er det ingenting å protestere mot
verdict-short-yes = Ja
verdict-short-partial = Delvis
verdict-short-no = Nei
verdict-short-unclear = Uklart
verdict-scope = { $service }, { $place }
place-everywhere = overalt
verdict-on-day = Den { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } planla å starte KI-trening { $begins }.
training-planned-today = { $provider } planlegger å starte KI-trening { $begins }.
training-planned-open = { $provider } har varslet KI-trening; noen startdato er ikke kjent.
training-running = { $provider } har brukt disse opplysningene til KI-trening siden { $since }.
training-running-open = { $provider } bruker disse opplysningene til KI-trening.
training-paused = KI-treningen med disse opplysningene har vært satt på pause siden { $since }, etter at myndigheten grep inn: { $authority }.
training-paused-open = KI-treningen med disse opplysningene har vært satt på pause siden { $since }.
training-not_used = { $provider } opplyser at disse opplysningene ikke brukes til KI-trening.
training-unknown = Det er ikke kjent om { $provider } bruker disse opplysningene til KI-trening.

effect-full = En protest du sender nå, gjelder alle disse opplysningene.
effect-future = En protest gjelder framover. Det som allerede er brukt til trening, blir værende i modellene.
effect-precaution = Du kan allerede nå protestere for sikkerhets skyld.
effect-unknown = Hvor langt en protest rekker, er ikke dokumentert.

training-running-then = Den gangen hadde { $provider } brukt disse opplysningene til KI-trening siden { $since }.
training-running-open-then = Den gangen brukte { $provider } disse opplysningene til KI-trening.
training-paused-then = Den gangen hadde KI-treningen med disse opplysningene vært satt på pause siden { $since }, etter at myndigheten grep inn: { $authority }.
training-paused-open-then = Den gangen hadde KI-treningen med disse opplysningene vært satt på pause siden { $since }.
training-not_used-then = Den gangen opplyste { $provider } at disse opplysningene ikke ble brukt til KI-trening.
effect-full-then = En protest som ble sendt da, gjaldt alle disse opplysningene.
effect-future-then = En protest som ble sendt da, gjaldt bare framover.
effect-precaution-then = Allerede da gikk det an å protestere for sikkerhets skyld.

now-line = I dag: { $verdict }. { $training }

## How to object

how-heading = Slik protesterer du
how-menu = I appen ({ $service }): { $path }
how-menu-any = I appen: { $path }
how-settings = I innstillingene ({ $service }): { $path }
how-settings-any = I innstillingene: { $path }
how-off = Slå av «{ $word }».
how-word = Se etter «{ $word }».
how-form = Protestskjema ({ $service })
how-form-any = Protestskjema
how-contact = Generell kontaktside for protester
how-third-party = Skjema for opplysninger om deg som kommer fra andre (ikke for dine egne innlegg)
how-colon = :
how-letter = Per brev: { $address }
how-email = På e-post: { $address }
how-switch = Bryter i innstillingene
how-login = Logg inn først (hvis du åpner en lenke: i samme nettleser).
how-reason-required = Du må oppgi en grunn.
how-reason-optional = Du trenger ikke å oppgi noen grunn.
how-reason-helps = Skriv hva som er spesielt ved din situasjon: Det hjelper.
how-evidence = Grunnlag: { $kind }, { $date }; vi har ikke prøvd det selv.
how-evidence-undated = Grunnlag: { $kind }, uten dato; vi har ikke prøvd det selv.
how-none = { $provider } tilbyr verken skjema eller bryter for dette her.
how-none-known = Noe skjema eller noen bryter for dette er ikke kjent her.

right-object = Du har rett til å protestere: { $law }{ $article }.
right-object_if_unlawful = Loven gir deg rett til å protestere mot ulovlig bruk: { $law }{ $article }.
right-suspend = Loven gir deg rett til å kreve at denne bruken stanses: { $law }{ $article }.
right-withdraw = Loven gir deg rett til å trekke tilbake samtykket: { $law }{ $article }.
right-delete = Loven gir deg rett til å be om sletting: { $law }{ $article }.
right-correct = Loven gir rett til innsyn og retting, men ikke til å protestere: { $law }{ $article }.
right-none = Loven her gir ingen rett til å protestere mot denne bruken: { $law }{ $article }.
right-article = , artikkel { $article }

law-gdpr = personvernforordningen (GDPR)
law-uk-gdpr = Storbritannias UK GDPR
law-fadp = Sveits’ personvernlov
law-lgpd = Brasils LGPD
law-ccpa = Californias CCPA
law-us-federal = føderal lovgivning i USA
law-us-co = Colorados personvernlov
law-us-ct = Connecticuts personvernlov
law-us-or = Oregons personvernlov
law-us-tx = Texas’ personvernlov
law-us-va = Virginias personvernlov
law-pipeda = Canadas PIPEDA
law-qc-private-sector = Québecs personvernlov for privat sektor
law-au-privacy-act = Australias Privacy Act
law-nz-privacy-act = New Zealands Privacy Act
law-in-dpdp = Indias DPDP Act
law-kr-pipa = Sør-Koreas PIPA
law-jp-appi = Japans APPI
law-tr-kvkk = Tyrkias KVKK
law-za-popia = Sør-Afrikas POPIA
law-ng-ndpa = Nigerias personvernlov
law-ke-dpa = Kenyas personvernlov
law-ar-25326 = Argentinas lov 25.326
law-mx-lfpdppp = Mexicos personvernlov fra 2025
law-cl-19628 = Chiles lov 19.628
law-cl-21719 = Chiles lov 21.719
law-co-1581 = Colombias lov 1581
law-sg-pdpa = Singapores PDPA
law-hk-pdpo = Hongkongs PDPO
law-il-ppl = Israels personvernlov
law-ae-45-2021 = De forente arabiske emiraters lovdekret 45/2021
law-ph-dpa = Filippinenes Data Privacy Act
law-id-27-2022 = Indonesias lov 27/2022
law-th-pdpa = Thailands PDPA
law-vn-13-2023 = Vietnams dekret 13/2023
law-vn-91-2025 = Vietnams lov 91/2025

## What an objection does not do

limits-heading = Hva en protest ikke gjør
limit-trained-models = Den sletter ikke det en modell allerede har lært.
limit-others-posts = Den gjelder ikke det andre legger ut om deg.
limit-assistant = Den fjerner ikke Meta AI fra appen.
limit-ads = Den endrer ikke annonsene du ser.
limit-scrapers = Den hindrer ikke andre selskaper i å kopiere åpne sider.
limit-ai-chats = Om den gjelder samtalene dine med Meta AI, er uklart.
limit-past = Den gjør ikke tidligere bruk ugjort.
limit-other-ai = Den gjelder ikke annen bruk av KI i selskapet.
limit-other-services = Den gjelder ikke selskapets andre apper og tjenester.
limit-per-account = Den gjelder bare én konto: Gjenta den for hver konto.
limit-feedback = Tilbakemeldinger du sender på et svar, kan bli brukt likevel.
limit-reviewed = Samtaler som mennesker allerede har gått gjennom, kan bli beholdt.
limit-safety = Innhold som er flagget av sikkerhetsgrunner, kan bli brukt likevel.

## What anyone can do without a form

protection-heading = Dette kan du gjøre uansett
protection-make-private = Gjør kontoen og gamle innlegg private: Det er offentlig innhold som brukes.
protection-delete-posts = Slett offentlige innlegg og kommentarer som du ikke lenger vil ha liggende ute.
protection-avoid-assistant = Ikke fortell Meta AI noe du vil holde for deg selv.
protection-unlink-accounts = Fjern appene du ikke vil ha koblet sammen, i Kontosenter.
protection-ask-poster = Be folk som legger ut noe om deg, om å fjerne det eller begrense hvem som ser det.
protection-write-company = Skriv til selskapet at du protesterer, og be om en bekreftelse.
protection-look-settings = Se i appens innstillinger, under personvern eller data, etter en bryter for KI-trening.
protection-avoid-sharing = Ikke skriv, last opp eller publiser noe der som du vil holde for deg selv.
protection-temporary-chat = Bruk midlertidige samtaler til det som ikke skal tas vare på.
protection-delete-history = Slett historikken over samtalene eller opptakene dine.
protection-ask-admin = På jobb, på skolen eller i en forening: Spør den som styrer kontoen.
protection-third-party-form = Det finnes et skjema for opplysninger om deg som kommer fra andre; det er ikke for dine egne innlegg.

## Complaining

complaint-heading = Hvis de avslår eller ikke svarer
complaint-to = Du kan klage her: { $authority }.
complaint-lead = Ledende tilsynsmyndighet for { $provider } i EU og EØS: { $authority }.
complaint-company-first = Klag til selskapet først.
complaint-company-first-days =
    Klag til selskapet først, og gi det { $days ->
        [one] { $days } dag
       *[other] { $days } dager
    } til å svare.

## How sure we are

certainty-reported = rapportert, ikke bekreftet
certainty-inferred = vår konklusjon
certainty-to_check = må kontrolleres
rechecked-since = under ny kontroll siden { $since }, fordi teksten det bygger på, er endret
section-rechecked = Dette avsnittet har vært under ny kontroll siden { $since }, fordi en tekst det bygger på, er endret.

kind-law = lov
kind-ruling = rettsavgjørelse
kind-authority = melding fra en myndighet
kind-policy = selskapets egne retningslinjer
kind-help = hjelpeside
kind-ngo = forbruker- eller rettighetsorganisasjon
kind-press = artikkel eller veiledning

## Small print

note-advice = Informasjon, ikke juridisk rådgivning. Status per { $checked }.
note-future = Hva som vil gjelde { $day }, er ikke kjent; dette gjelder i dag.
note-as-of = Dette var det man kunne vite { $day }.
note-untranslated = Denne delen finnes ikke på norsk ennå; her er den på engelsk:
note-cut = Meldingen din var lang; bare en del av den ble lest.
note-default-service = Du nevnte ingen tjeneste, så dette gjelder { $provider } (Facebook og Instagram).
sources-heading = Kilder
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = uten dato
source-quote = I originalen per { $date }: «{ $quote }»

## Questions back, and what cannot be answered

ask-jurisdiction = Hvilket land bor du i? Svaret kommer an på det.
ask-jurisdiction-ambiguous = Hvilket sted mener du: { $places }? Svaret kommer an på det.
ask-jurisdiction-nationality = Hvor bor du? Det er bostedet som teller, ikke passet.
ask-service = Hvilken mener du: { $services }?
ask-everywhere-heading = Dette gjelder overalt
no-source = Jeg har ingen kontrollert kilde til dette: { $service }, { $place }.
no-source-steps = Derfor kan jeg verken si ja eller nei. Disse stegene fungerer overalt:
no-source-authority = Personvernmyndigheten din finner du via de offisielle nettsidene til landets myndigheter; søk etter «personvern» eller «datatilsyn».
unanswerable-empty = Jeg fikk ikke noe spørsmål. Spør for eksempel: «Jeg bor i Norge. Kan jeg hindre Meta i å trene KI på Instagram-innleggene mine?»
unanswerable-scope = Jeg kan bare én ting: å protestere mot KI-trening med innleggene og opplysningene dine. Spør om det, og fortell hvor du bor.
guardrail-injection = Jeg kan ikke følge instrukser i en melding. Spør med egne ord om du kan protestere mot KI-trening der du bor.
guardrail-deceit = Jeg kan ikke hjelpe med uriktige opplysninger, for eksempel om hvor du bor. Men jeg sier gjerne hva som er mulig der du faktisk bor.
guardrail-distress = Jeg er lei for at du går gjennom dette. Jeg er bare en bot om KI-trening og kan ikke gi deg den hjelpen du trenger nå. Snakk med noen du stoler på, eller ring nødnummeret i landet ditt hvis du er i fare eller tenker på å skade deg selv. Bilder som noen sprer mot din vilje, kan du melde fra om i appen og til politiet. Når du vil, svarer jeg på spørsmålet ditt om KI-trening.
guardrail-attack = Dette kan jeg ikke gjøre noe med. Spør meg om du kan protestere mot KI-trening der du bor.
error-bad-request = Forespørselen kunne ikke leses: { $problem }
error-internal = Noe gikk galt hos oss. Spør igjen om litt.

## Telegram

telegram-what = Spør meg om og hvordan du kan hindre et selskap i å trene KI på innleggene dine, der du bor, i dag. Jeg svarer bare ut fra daterte kilder, og jeg sier fra når jeg ikke vet.
telegram-short = Kan du protestere mot KI-trening på innleggene dine, og hvordan? Svar fra daterte kilder.
telegram-operator = Denne boten drives av { $operator }. Hva som lagres, står under /privacy.
telegram-help =
    Still spørsmålet med egne ord, og nevn landet du bor i og tjenesten: «Kan jeg fortsatt protestere på Facebook i Norge?»

    Du kan også spørre om en dag i fortiden: «Hvordan var situasjonen i Frankrike 12. juni 2024?»

    /country – oppgi hvor du bor
    /language – velg språk
    /mydata – vis hva som er lagret om deg
    /forget – slett det som er lagret om deg
    /privacy – hva som lagres, og hvem som driver boten
telegram-country-ask = Hvor bor du? Velg et land, eller skriv det etter kommandoen: /country Spania
telegram-country-unknown = Det stedet kjenner jeg ikke. Velg et land, eller skriv det etter kommandoen: /country Spania
telegram-country-set = Landet ditt er nå { $country }. Hva vil du vite?
telegram-service-ask = Hvilken tjeneste gjelder det?
telegram-language-ask = Hvilket språk skal jeg bruke?
telegram-language-set = Fra nå av svarer jeg på { $language }.
telegram-forgotten = Ferdig. Ingenting er lagret om deg lenger.
telegram-privacy =
    For denne chatten lagrer boten bare landet og språket du har oppgitt, under en kode som verken er navnet eller nummeret ditt. Etter { $days ->
        [one] { $days } dag
       *[other] { $days } dager
    } uten bruk blir de slettet.

    Meldingene dine blir verken lagret eller loggført. De siste blir liggende i arbeidsminnet, høyst ett døgn, slik at du kan stille oppfølgingsspørsmål. Mens et spørsmål besvares, er chatten notert i forseglet form.

    /forget sletter alt på én gang. Denne boten drives av { $operator }.
telegram-privacy-reports = Hvis du melder fra om et feil svar og sier ja, lagres spørsmålet ditt, svaret og merknaden din i høyst { $days } dager. At et svar var nyttig, telles uten noen tekst. /mydata viser alt som er lagret om deg.
telegram-privacy-answers = For hvert svar lagres nummeret i { $days } dager, sammen med hva svaret handlet om: sted, tjeneste, emne, dag og språk. Hvem som spurte, og hva som ble skrevet, lagres ikke. Slik kan vi senere se hvordan et svar ble til.
telegram-mydata-heading = Dette er lagret om deg:
telegram-mydata-nothing = Ingenting er lagret om deg.
telegram-mydata-country = Land: { $country }
telegram-mydata-language = Språk: { $language }
telegram-mydata-day = Sist brukt: { $day }
telegram-mydata-talk = Meldinger i minnet, høyst en dag: { $count }
telegram-mydata-helpful = Svar du syntes var nyttige: { $count }
telegram-mydata-report = Melding { $number }, { $day }: { $text }
telegram-not-text = Jeg kan bare lese tekst. Skriv spørsmålet ditt, for eksempel: «Jeg bor i Norge. Kan jeg protestere på Instagram?»
telegram-button-back = ← Tilbake til svaret
telegram-button-more = Mer
telegram-button-how = Steg for steg
telegram-button-anyway = Hva du kan gjøre
telegram-button-complain = Hvor du kan klage
telegram-button-limits = Hva det ikke gjør
telegram-button-refusal = Hvis de avslår
telegram-button-service = Annen tjeneste
telegram-button-country = Annet land
telegram-button-wrong = Dette er feil
telegram-button-helpful = Nyttig
telegram-button-skip = Hopp over
telegram-button-keep = Ja, lagre det
telegram-button-drop = Nei
telegram-button-unknown = Denne knappen virker ikke lenger. Spør igjen.
telegram-answer-number = Svar nr. { $number }
telegram-thanks = Takk.
telegram-wrong-ask = Hva er feil? Skriv det i én melding, eller hopp over. Ingenting er lagret ennå.
telegram-wrong-consent = Kan den som driver boten, lagre spørsmålet ditt, svaret mitt og det du skrev, for å rette feilen? Høyst { $days } dager; /forget sletter alt med en gang.
telegram-wrong-kept = Takk. Det er lagret som nummer { $number }. /mydata viser det, /forget sletter det.
telegram-wrong-dropped = Greit, ingenting ble lagret.
telegram-is-hoax = Denne teksten går rundt som kjedebrev eller rykte. Å dele den endrer ingenting.
telegram-is-fraud = Vær forsiktig: dette kan være et svindelforsøk.
telegram-is-reply = Dette ser ut som et svar fra selskapet. Slik er det:
telegram-is-checked = Jeg har sammenlignet teksten med kildene mine. Slik er det:
telegram-error = Noe gikk galt hos oss. Hvis du ikke ser noe svar, spør igjen.
telegram-command-start = Hva denne boten gjør
telegram-command-help = Slik spør du
telegram-command-country = Oppgi hvor du bor
telegram-command-language = Velg språk
telegram-command-mydata = Vis hva som er lagret om deg
telegram-command-forget = Slett det som er lagret om deg
telegram-command-privacy = Hva som lagres, og hvem som driver boten
telegram-privacy-inbox = Ett unntak: en melding som ikke er besvart ennå, lagres i forseglet form, høyst ett døgn, så den ikke går tapt når boten starter på nytt. Når den er besvart, slettes den.
telegram-privacy-model = For at svarene skal bli bedre formulert, sendes spørsmålet ditt og, hvis det bygger på dem, meldingene før det til en språkmodell fra { $name }, uten navnet eller nummeret ditt. Det den skriver, kontrolleres mot kildene før du ser det; hos { $name } gjelder deres egne personvernregler.
telegram-too-many = Det var mange spørsmål på én gang. Vent et minutt, og spør så igjen.
telegram-long-line = Mange spør akkurat nå. Svaret ditt kommer om omtrent { $seconds } sekunder.
