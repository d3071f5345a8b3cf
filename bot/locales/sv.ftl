# Svenska, med du. Meningarna är byggda så att namn på länder, tjänster och myndigheter står oböjda.

## The verdict: the first line of every answer

verdict-yes = Ja, du kan invända
verdict-partial = Delvis, bara för en del av dina uppgifter eller bara på omvägar
verdict-no = Nej, det finns inget sätt att invända
verdict-unclear = Oklart, det finns inget säkert svar
sentence-end = .
verdict-nothing = Enligt företaget självt finns det inget att invända mot
verdict-short-yes = Ja
verdict-short-partial = Delvis
verdict-short-no = Nej
verdict-short-unclear = Oklart
verdict-scope = { $service }, { $place }
place-everywhere = överallt
verdict-on-day = Den { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } planerade att börja med AI-träning den { $begins }.
training-planned-today = { $provider } planerar att börja med AI-träning den { $begins }.
training-planned-open = { $provider } har meddelat att AI-träning ska börja; något startdatum är inte känt.
training-running = { $provider } har använt de här uppgifterna för AI-träning sedan den { $since }.
training-running-open = { $provider } använder de här uppgifterna för AI-träning.
training-paused = AI-träningen med de här uppgifterna är pausad sedan den { $since }, efter att myndigheten ingripit: { $authority }.
training-paused-open = AI-träningen med de här uppgifterna är pausad sedan den { $since }.
training-not_used = { $provider } uppger att de här uppgifterna inte används för AI-träning.
training-unknown = Om { $provider } använder de här uppgifterna för AI-träning är inte känt.

effect-full = En invändning som görs nu gäller alla de här uppgifterna.
effect-future = En invändning gäller framåt. Det som redan har använts för träning finns kvar i modellerna.
effect-precaution = Du kan redan nu invända för säkerhets skull.
effect-unknown = Hur långt en invändning räcker är inte dokumenterat.

training-running-then = Då hade { $provider } använt de här uppgifterna för AI-träning sedan den { $since }.
training-running-open-then = Då använde { $provider } de här uppgifterna för AI-träning.
training-paused-then = Då var AI-träningen med de här uppgifterna pausad sedan den { $since }, efter att myndigheten ingripit: { $authority }.
training-paused-open-then = Då var AI-träningen med de här uppgifterna pausad sedan den { $since }.
training-not_used-then = Då uppgav { $provider } att de här uppgifterna inte användes för AI-träning.
effect-full-then = En invändning som gjordes då gällde alla de här uppgifterna.
effect-future-then = En invändning som gjordes då gällde bara framåt.
effect-precaution-then = Redan då gick det att invända för säkerhets skull.

now-line = I dag: { $verdict }. { $training }

## How to object

how-heading = Så här invänder du
how-menu = I appen ({ $service }): { $path }
how-menu-any = I appen: { $path }
how-settings = I inställningarna ({ $service }): { $path }
how-settings-any = I inställningarna: { $path }
how-off = Stäng av ”{ $word }”.
how-word = Leta efter ”{ $word }”.
how-form = Formulär för invändningar ({ $service })
how-form-any = Formulär för invändningar
how-contact = Allmän kontaktsida för invändningar
how-third-party = Formulär för uppgifter om dig som kommer från andra (inte för dina egna inlägg)
how-colon = :
how-letter = Med brev: { $address }
how-email = Med e-post: { $address }
how-switch = Reglage i inställningarna
how-login = Logga in först (om du öppnar en länk: i samma webbläsare).
how-reason-required = Du måste ange ett skäl.
how-reason-optional = Du behöver inte ange något skäl.
how-reason-helps = Skriv vad som är särskilt med just din situation: det hjälper.
how-evidence = Underlag: { $kind }, { $date }; vi har inte provat det själva.
how-evidence-undated = Underlag: { $kind }, utan datum; vi har inte provat det själva.
how-none = { $provider } erbjuder varken formulär eller reglage för detta här.
how-none-known = Något formulär eller reglage för detta är inte känt här.

right-object = Du har rätt att invända: { $law }{ $article }.
right-object_if_unlawful = Lagen låter dig invända mot olaglig användning: { $law }{ $article }.
right-suspend = Lagen låter dig begära att användningen upphör: { $law }{ $article }.
right-withdraw = Lagen låter dig återkalla ditt samtycke: { $law }{ $article }.
right-delete = Lagen låter dig begära att uppgifterna raderas: { $law }{ $article }.
right-correct = Lagen ger rätt till tillgång och rättelse, men ingen rätt att invända: { $law }{ $article }.
right-none = Lagen ger här ingen rätt att invända mot den här användningen: { $law }{ $article }.
right-article = , artikel { $article }

law-gdpr = dataskyddsförordningen (GDPR)
law-uk-gdpr = Storbritanniens UK GDPR
law-fadp = Schweiz dataskyddslag
law-lgpd = Brasiliens LGPD
law-ccpa = Kaliforniens CCPA
law-us-federal = USA:s federala lagstiftning
law-us-co = Colorados integritetslag
law-us-ct = Connecticuts integritetslag
law-us-or = Oregons integritetslag
law-us-tx = Texas integritetslag
law-us-va = Virginias integritetslag
law-pipeda = Kanadas PIPEDA
law-qc-private-sector = Québecs integritetslag för den privata sektorn
law-au-privacy-act = Australiens Privacy Act
law-nz-privacy-act = Nya Zeelands Privacy Act
law-in-dpdp = Indiens DPDP Act
law-kr-pipa = Sydkoreas PIPA
law-jp-appi = Japans APPI
law-tr-kvkk = Turkiets KVKK
law-za-popia = Sydafrikas POPIA
law-ng-ndpa = Nigerias dataskyddslag
law-ke-dpa = Kenyas dataskyddslag
law-ar-25326 = Argentinas lag 25.326
law-mx-lfpdppp = Mexikos dataskyddslag från 2025
law-cl-19628 = Chiles lag 19.628
law-cl-21719 = Chiles lag 21.719
law-co-1581 = Colombias lag 1581
law-sg-pdpa = Singapores PDPA
law-hk-pdpo = Hongkongs PDPO
law-il-ppl = Israels integritetslag
law-ae-45-2021 = Förenade Arabemiratens lagdekret 45/2021
law-ph-dpa = Filippinernas Data Privacy Act
law-id-27-2022 = Indonesiens lag 27/2022
law-th-pdpa = Thailands PDPA
law-vn-13-2023 = Vietnams dekret 13/2023
law-vn-91-2025 = Vietnams lag 91/2025

## What an objection does not do

limits-heading = Vad en invändning inte gör
limit-trained-models = Den raderar inte det som en modell redan har lärt sig.
limit-others-posts = Den gäller inte det som andra lägger upp om dig.
limit-assistant = Den tar inte bort Meta AI från appen.
limit-ads = Den ändrar inte vilka annonser du ser.
limit-scrapers = Den hindrar inte andra företag från att kopiera offentliga sidor.
limit-ai-chats = Om den gäller dina chattar med Meta AI är oklart.
limit-past = Den gör inte tidigare användning ogjord.
limit-other-ai = Den gäller inte företagets övriga användning av AI.
limit-other-services = Den gäller inte företagets andra appar och tjänster.
limit-per-account = Den gäller bara ett konto: gör om den för varje konto.
limit-feedback = Återkoppling som du skickar om ett svar kan användas ändå.
limit-reviewed = Chattar som människor redan har granskat kan bli kvar.
limit-safety = Innehåll som flaggats av säkerhetsskäl kan användas ändå.

## What anyone can do without a form

protection-heading = Vad du ändå kan göra
protection-make-private = Gör ditt konto och gamla inlägg privata: det är offentligt innehåll som används.
protection-delete-posts = Ta bort offentliga inlägg och kommentarer som du inte längre vill ha ute.
protection-avoid-assistant = Berätta inget för Meta AI som du vill ha för dig själv.
protection-unlink-accounts = Koppla bort de appar som du inte vill ha ihopkopplade i Kontocenter.
protection-ask-poster = Be den som lägger upp något om dig att ta bort det eller begränsa vilka som ser det.
protection-write-company = Skriv till företaget att du invänder och be om en bekräftelse.
protection-look-settings = Leta i appens inställningar, under integritet eller data, efter ett reglage för AI-träning.
protection-avoid-sharing = Skriv, ladda upp och publicera inget där som du vill ha för dig själv.
protection-temporary-chat = Använd tillfälliga chattar för sådant som inte ska sparas.
protection-delete-history = Radera historiken över dina chattar eller inspelningar.
protection-ask-admin = På jobbet, i skolan eller i en förening: fråga den som sköter kontot.
protection-third-party-form = Det finns ett formulär för uppgifter om dig som kommer från andra; det är inte till för dina egna inlägg.

## Complaining

complaint-heading = Om de säger nej eller inte svarar
complaint-to = Du kan klaga här: { $authority }.
complaint-lead = Ansvarig tillsynsmyndighet för { $provider } i EU och EES: { $authority }.
complaint-company-first = Klaga först hos företaget.
complaint-company-first-days =
    Klaga först hos företaget och ge det { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    } att svara.

## How sure we are

certainty-reported = rapporterat, inte kontrollerat
certainty-inferred = vår slutsats
certainty-to_check = ska kontrolleras
rechecked-since = kontrolleras på nytt sedan den { $since }, eftersom texten som det bygger på har ändrats
section-rechecked = Det här avsnittet kontrolleras på nytt sedan den { $since }, eftersom en text som det bygger på har ändrats.

kind-law = lag
kind-ruling = domstolsavgörande
kind-authority = besked från en myndighet
kind-policy = företagets egen policy
kind-help = hjälpsida
kind-ngo = konsument- eller rättighetsorganisation
kind-press = artikel eller guide

## Small print

note-advice = Information, inte juridisk rådgivning. Läget den { $checked }.
note-future = Vad som kommer att gälla den { $day } är inte känt; det här gäller i dag.
note-as-of = Det här gick att veta den { $day }.
note-untranslated = Den här delen finns inte på svenska ännu; här är den på engelska:
note-cut = Ditt meddelande var långt; bara en del av det lästes.
note-default-service = Du nämnde ingen tjänst, så det här gäller { $provider } (Facebook och Instagram).
sources-heading = Källor
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = utan datum
source-quote = I originalet den { $date }: ”{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = I vilket land bor du? Svaret beror på det.
ask-jurisdiction-ambiguous = Vilken plats menar du: { $places }? Svaret beror på det.
ask-jurisdiction-nationality = Var bor du? Det är bostadsorten som räknas, inte passet.
ask-service = Vilken menar du: { $services }?
ask-everywhere-heading = Vad som gäller överallt
no-source = Jag har ingen kontrollerad källa för detta: { $service }, { $place }.
no-source-steps = Därför kan jag varken säga ja eller nej. De här stegen fungerar överallt:
no-source-authority = Din dataskyddsmyndighet hittar du via regeringens officiella webbplats; sök på ”dataskydd” eller ”integritetsskydd”.
unanswerable-empty = Jag fick ingen fråga. Fråga till exempel: ”Jag bor i Sverige. Kan jag hindra Meta från att träna AI på mina Instagram-inlägg?”
unanswerable-scope = Jag kan bara en sak: att invända mot AI-träning med dina inlägg och uppgifter. Fråga om det, och berätta var du bor.
guardrail-injection = Jag kan inte följa instruktioner i ett meddelande. Fråga med egna ord om du kan invända mot AI-träning där du bor.
guardrail-deceit = Jag kan inte hjälpa till med oriktiga uppgifter, till exempel om var du bor. Men jag berättar gärna vad som går där du faktiskt bor.
guardrail-distress = Jag är ledsen att du går igenom det här. Jag är bara en bot om AI-träning och kan inte ge dig den hjälp du behöver nu. Prata med någon du litar på, eller ring nödnumret i ditt land om du är i fara eller tänker på att skada dig själv. Bilder som någon sprider mot din vilja kan anmälas i appen och till polisen. När du vill svarar jag på din fråga om AI-träning.
guardrail-attack = Det här kan jag inte göra något med. Fråga mig om du kan invända mot AI-träning där du bor.
error-bad-request = Förfrågan gick inte att läsa: { $problem }
error-internal = Något gick fel hos oss. Fråga gärna igen om en stund.

## Telegram

telegram-what = Fråga mig om och hur du kan hindra ett företag från att träna AI på dina inlägg, där du bor, i dag. Jag svarar bara utifrån daterade källor, och jag säger till när jag inte vet.
telegram-short = Kan du säga nej till AI-träning på dina inlägg, och hur? Svar från daterade källor.
telegram-operator = Den här boten drivs av { $operator }. Vad som sparas står under /privacy.
telegram-help =
    Ställ din fråga med egna ord och nämn landet du bor i och tjänsten: ”Kan jag fortfarande invända på Facebook i Sverige?”

    Du kan också fråga om en dag som varit: ”Hur var läget i Frankrike den 12 juni 2024?”

    /country – ange var du bor
    /language – välj språk
    /mydata – visa vad som sparas om dig
    /forget – radera det som sparats om dig
    /privacy – vad som sparas och vem som driver boten
telegram-country-ask = Var bor du? Välj ett land eller skriv det efter kommandot: /country Spanien
telegram-country-unknown = Den platsen känner jag inte till. Välj ett land eller skriv det efter kommandot: /country Spanien
telegram-country-set = Ditt land är nu { $country }. Vad vill du veta?
telegram-service-ask = Vilken tjänst gäller det?
telegram-language-ask = Vilket språk ska jag använda?
telegram-language-set = Från och med nu svarar jag på { $language }.
telegram-forgotten = Klart. Inget om dig är sparat längre.
telegram-privacy =
    För den här chatten sparar boten bara landet och språket som du har angett, under en kod som varken är ditt namn eller ditt nummer. Efter { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    } utan användning raderas de.

    Dina meddelanden varken sparas eller loggas. De senaste finns kvar i arbetsminnet, högst ett dygn, så att du kan ställa följdfrågor. Medan en fråga besvaras är chatten antecknad i förseglad form.

    /forget raderar allt på en gång. Den här boten drivs av { $operator }.
telegram-privacy-reports = Om du anmäler ett felaktigt svar och säger ja sparas din fråga, svaret och din kommentar i högst { $days } dagar. Att ett svar var till hjälp räknas utan någon text. /mydata visar allt som sparas om dig.
telegram-privacy-answers = För varje svar sparas numret i { $days } dagar, tillsammans med vad svaret handlade om: plats, tjänst, ämne, dag och språk. Vem som frågade och vad som skrevs sparas inte. Så kan vi senare se hur ett svar kom till.
telegram-mydata-heading = Det här sparas om dig:
telegram-mydata-nothing = Inget sparas om dig.
telegram-mydata-country = Land: { $country }
telegram-mydata-language = Språk: { $language }
telegram-mydata-day = Senast använt: { $day }
telegram-mydata-talk = Meddelanden i minnet, högst en dag: { $count }
telegram-mydata-helpful = Svar som var till hjälp: { $count }
telegram-mydata-report = Anmälan { $number }, { $day }: { $text }
telegram-not-text = Jag kan bara läsa text. Skriv din fråga, till exempel: ”Jag bor i Sverige. Kan jag invända på Instagram?”
telegram-button-back = ← Tillbaka till svaret
telegram-button-more = Mer
telegram-button-how = Steg för steg
telegram-button-anyway = Vad du kan göra
telegram-button-complain = Var du kan klaga
telegram-button-limits = Vad det inte gör
telegram-button-refusal = Om de vägrar
telegram-button-service = Annan tjänst
telegram-button-country = Annat land
telegram-button-wrong = Det här är fel
telegram-button-helpful = Till hjälp
telegram-button-skip = Hoppa över
telegram-button-keep = Ja, spara
telegram-button-drop = Nej
telegram-button-unknown = Den här knappen fungerar inte längre. Fråga igen.
telegram-answer-number = Svar { $number }
telegram-thanks = Tack.
telegram-wrong-ask = Vad är fel? Skriv det i ett meddelande, eller hoppa över. Inget sparas än.
telegram-wrong-consent = Får den som driver boten spara din fråga, mitt svar och det du skrev för att rätta felet? Högst { $days } dagar; /forget raderar allt direkt.
telegram-wrong-kept = Tack. Det är sparat som nummer { $number }. /mydata visar det, /forget raderar det.
telegram-wrong-dropped = Okej, inget sparades.
telegram-is-hoax = Den här texten sprids som kedjebrev eller rykte. Att dela den ändrar ingenting.
telegram-is-fraud = Se upp: det här kan vara ett bedrägeriförsök.
telegram-is-reply = Det här ser ut som ett svar från företaget. Så här är det:
telegram-is-checked = Jag har jämfört texten med mina källor. Så här är det:
telegram-error = Något gick fel hos oss. Om du inte får något svar, fråga igen.
telegram-command-start = Vad den här boten gör
telegram-command-help = Så här frågar du
telegram-command-country = Ange var du bor
telegram-command-language = Välj språk
telegram-command-mydata = Visa vad som sparas om dig
telegram-command-forget = Radera det som sparats om dig
telegram-command-privacy = Vad som sparas och vem som driver boten
telegram-privacy-inbox = Ett undantag: ett meddelande som ännu inte är besvarat sparas i förseglad form, högst ett dygn, så att det inte går förlorat när boten startar om. När det är besvarat raderas det.
telegram-privacy-model = För att svaren ska bli bättre formulerade skickas din fråga och, om den bygger på dem, meddelandena före den till en språkmodell från { $name }, utan ditt namn eller nummer. Det den skriver kontrolleras mot källorna innan du ser det; hos { $name } gäller dess egna integritetsregler.
telegram-too-many = Det var många frågor på en gång. Vänta en minut och fråga sedan igen.
telegram-long-line = Många frågar just nu. Ditt svar kommer om ungefär { $seconds } sekunder.
