# Română, la persoana a doua singular („tu”), fără forme care arată genul. Numele țărilor, ale
# autorităților și ale serviciilor stau la nominativ, fără articol.

## The verdict: the first line of every answer

verdict-yes = Da, te poți opune
verdict-partial = Parțial, doar pentru o parte din datele tale sau doar pe ocolite
verdict-no = Nu, nu există nicio cale de a te opune
verdict-unclear = Neclar, nu există un răspuns sigur
sentence-end = .
verdict-nothing = După spusele companiei, nu ai la ce să te opui
verdict-short-yes = Da
verdict-short-partial = Parțial
verdict-short-no = Nu
verdict-short-unclear = Neclar
verdict-scope = { $service }, { $place }
place-everywhere = peste tot
verdict-on-day = La { $day } – { $verdict }

## What the company does with the data

training-planned = { $provider } plănuia să înceapă antrenarea AI pe { $begins }.
training-planned-today = { $provider } plănuiește să înceapă antrenarea AI pe { $begins }.
training-planned-open = { $provider } a anunțat antrenarea AI; nu se cunoaște data de început.
training-running = { $provider } folosește aceste date pentru antrenarea AI din { $since }.
training-running-open = { $provider } folosește aceste date pentru antrenarea AI.
training-paused = Antrenarea AI cu aceste date este suspendată din { $since }, după intervenția autorității: { $authority }.
training-paused-open = Antrenarea AI cu aceste date este suspendată din { $since }.
training-not_used = { $provider } afirmă că nu folosește aceste date pentru antrenarea AI.
training-unknown = Nu se știe dacă { $provider } folosește aceste date pentru antrenarea AI.

effect-full = O opoziție făcută acum acoperă toate aceste date.
effect-future = Opoziția are efect pentru viitor. Ce s-a folosit deja la antrenare rămâne în modele.
effect-precaution = Te poți opune de pe acum, din precauție.
effect-unknown = Nu este documentat cât de departe merge efectul opoziției.

training-running-then = La acea dată, { $provider } folosea aceste date pentru antrenarea AI din { $since }.
training-running-open-then = La acea dată, { $provider } folosea aceste date pentru antrenarea AI.
training-paused-then = La acea dată, antrenarea AI cu aceste date era suspendată din { $since }, după intervenția autorității: { $authority }.
training-paused-open-then = La acea dată, antrenarea AI cu aceste date era suspendată din { $since }.
training-not_used-then = La acea dată, { $provider } afirma că nu folosește aceste date pentru antrenarea AI.
effect-full-then = O opoziție făcută atunci acoperea toate aceste date.
effect-future-then = O opoziție făcută atunci avea efect doar pentru viitor.
effect-precaution-then = Opoziția era posibilă încă de atunci, din precauție.

now-line = Astăzi – { $verdict }. { $training }

## How to object

how-heading = Cum te opui
how-menu = În aplicație ({ $service }): { $path }
how-menu-any = În aplicație: { $path }
how-settings = În setări ({ $service }): { $path }
how-settings-any = În setări: { $path }
how-off = Dezactivează „{ $word }”.
how-word = Caută „{ $word }”.
how-form = Formular de opoziție ({ $service })
how-form-any = Formular de opoziție
how-contact = Pagină generală de contact pentru opoziții
how-third-party = Formular pentru date despre tine primite de la terți (nu pentru postările tale)
how-colon = :
how-letter = Prin scrisoare: { $address }
how-email = Prin e-mail: { $address }
how-switch = Comutator în setări
how-login = Conectează-te mai întâi (pentru un link: în același browser).
how-reason-required = Trebuie să dai un motiv.
how-reason-optional = Nu trebuie să dai un motiv.
how-reason-helps = Scrie ce are special situația ta: ajută.
how-evidence = Sursă: { $kind }, { $date }; nu am testat asta noi înșine.
how-evidence-undated = Sursă: { $kind }, fără dată; nu am testat asta noi înșine.
how-none = { $provider } nu oferă aici niciun formular sau comutator pentru asta.
how-none-known = Nu se cunoaște aici niciun formular sau comutator pentru asta.

right-object = Ai dreptul de a te opune: { $law }{ $article }.
right-object_if_unlawful = Legea îți permite să te opui unei utilizări ilegale: { $law }{ $article }.
right-suspend = Legea îți permite să ceri oprirea acestei utilizări: { $law }{ $article }.
right-withdraw = Legea îți permite să îți retragi consimțământul: { $law }{ $article }.
right-delete = Legea îți permite să ceri ștergerea datelor: { $law }{ $article }.
right-correct = Legea oferă acces la date și rectificare, dar nu și dreptul de a te opune: { $law }{ $article }.
right-none = Legea de aici nu îți dă dreptul să te opui acestei utilizări: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = GDPR (RGPD)
law-uk-gdpr = GDPR britanic (UK GDPR)
law-fadp = legea elvețiană privind protecția datelor (FADP)
law-lgpd = LGPD (Brazilia)
law-ccpa = CCPA (California)
law-us-federal = dreptul federal al SUA
law-us-co = legea privind viața privată (Colorado)
law-us-ct = legea privind viața privată (Connecticut)
law-us-or = legea privind viața privată (Oregon)
law-us-tx = legea privind viața privată (Texas)
law-us-va = legea privind viața privată (Virginia)
law-pipeda = PIPEDA (Canada)
law-qc-private-sector = legea privind viața privată în sectorul privat (Québec)
law-au-privacy-act = Privacy Act (Australia)
law-nz-privacy-act = Privacy Act (Noua Zeelandă)
law-in-dpdp = DPDP Act (India)
law-kr-pipa = PIPA (Coreea de Sud)
law-jp-appi = APPI (Japonia)
law-tr-kvkk = KVKK (Turcia)
law-za-popia = POPIA (Africa de Sud)
law-ng-ndpa = legea privind protecția datelor (Nigeria)
law-ke-dpa = legea privind protecția datelor (Kenya)
law-ar-25326 = Legea 25.326 (Argentina)
law-mx-lfpdppp = legea privind protecția datelor din 2025 (Mexic)
law-cl-19628 = Legea 19.628 (Chile)
law-cl-21719 = Legea 21.719 (Chile)
law-co-1581 = Legea 1581 (Columbia)
law-sg-pdpa = PDPA (Singapore)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = legea privind protecția vieții private (Israel)
law-ae-45-2021 = Decretul-lege 45/2021 (Emiratele Arabe Unite)
law-ph-dpa = Data Privacy Act (Filipine)
law-id-27-2022 = Legea 27/2022 (Indonezia)
law-th-pdpa = PDPA (Thailanda)
law-vn-13-2023 = Decretul 13/2023 (Vietnam)
law-vn-91-2025 = Legea 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Ce nu face opoziția
limit-trained-models = Nu șterge ce a învățat deja un model.
limit-others-posts = Nu acoperă ce postează alții despre tine.
limit-assistant = Nu elimină Meta AI din aplicație.
limit-ads = Nu schimbă reclamele pe care le vezi.
limit-scrapers = Nu împiedică alte companii să copieze paginile publice.
limit-ai-chats = Nu este clar dacă acoperă conversațiile tale cu Meta AI.
limit-past = Nu anulează utilizarea de până acum.
limit-other-ai = Nu acoperă alte moduri în care compania folosește AI.
limit-other-services = Nu se extinde la celelalte aplicații și servicii ale companiei.
limit-per-account = E valabilă pentru un singur cont: repet-o pentru fiecare.
limit-feedback = Feedbackul trimis despre un răspuns poate fi folosit oricum.
limit-reviewed = Conversațiile verificate deja de oameni pot fi păstrate.
limit-safety = Conținutul semnalat din motive de siguranță poate fi folosit oricum.

## What anyone can do without a form

protection-heading = Ce poți face în orice caz
protection-make-private = Setează contul și postările vechi ca private: se folosește conținutul public.
protection-delete-posts = Șterge postările și comentariile publice pe care nu le mai vrei la vedere.
protection-avoid-assistant = Nu îi spune lui Meta AI nimic din ce vrei să păstrezi pentru tine.
protection-unlink-accounts = În Centrul de conturi, deconectează aplicațiile pe care nu le vrei legate între ele.
protection-ask-poster = Roagă-i pe cei care postează despre tine să șteargă sau să limiteze cine vede.
protection-write-company = Scrie-i companiei că te opui și cere o confirmare.
protection-look-settings = Caută în setările aplicației, la confidențialitate sau date, un comutator despre antrenarea AI.
protection-avoid-sharing = Nu scrie, nu încărca și nu posta acolo ce vrei să păstrezi pentru tine.
protection-temporary-chat = Folosește conversații temporare pentru ce nu trebuie păstrat.
protection-delete-history = Șterge istoricul conversațiilor sau al înregistrărilor tale.
protection-ask-admin = La serviciu, la școală sau într-o asociație: întreabă pe cine administrează contul.
protection-third-party-form = Există un formular pentru date despre tine primite de la terți; nu este pentru postările tale.

## Complaining

complaint-heading = Dacă refuză sau nu răspund
complaint-to = Poți depune o plângere aici: { $authority }.
complaint-lead = Autoritatea principală pentru { $provider } în UE și SEE: { $authority }.
complaint-company-first = Plânge-te mai întâi companiei.
complaint-company-first-days =
    Plânge-te mai întâi companiei și lasă-i { $days } { $days ->
        [one] zi
        [few] zile
       *[other] de zile
    } ca să răspundă.

## How sure we are

certainty-reported = relatat, neverificat
certainty-inferred = concluzia noastră
certainty-to_check = de verificat
rechecked-since = se reverifică din { $since }, pentru că s-a schimbat textul pe care se bazează
section-rechecked = Partea aceasta se reverifică din { $since }, pentru că s-a schimbat un text pe care se bazează.

kind-law = lege
kind-ruling = hotărâre judecătorească
kind-authority = comunicat al unei autorități
kind-policy = politica proprie a companiei
kind-help = pagină de ajutor
kind-ngo = organizație de consumatori sau pentru drepturi
kind-press = articol de presă sau ghid

## Small print

note-advice = Informație, nu consultanță juridică. Situația la { $checked }.
note-future = Nu se știe ce va fi valabil la { $day }; asta este valabil astăzi.
note-as-of = Atât se putea ști la { $day }.
note-untranslated = Partea aceasta nu există încă în română; iat-o în engleză:
note-cut = Mesajul era lung; s-a citit doar o parte din el.
note-default-service = Nu ai numit niciun serviciu, așa că răspunsul este despre { $provider } (Facebook și Instagram).
sources-heading = Surse
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = fără dată
source-quote = În original, la { $date }: „{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = În ce țară locuiești? Răspunsul depinde de asta.
ask-jurisdiction-ambiguous = La care loc te referi: { $places }? Răspunsul depinde de asta.
ask-jurisdiction-nationality = Unde locuiești? Contează domiciliul, nu pașaportul.
ask-service = La care te referi: { $services }?
ask-everywhere-heading = Ce este valabil peste tot
no-source = Nu am nicio sursă verificată pentru asta: { $service }, { $place }.
no-source-steps = De aceea nu pot spune nici da, nici nu. Acești pași ajută oriunde:
no-source-authority = Ca să găsești autoritatea de protecție a datelor, intră pe site-ul oficial al guvernului țării tale și caută „protecția datelor” sau „confidențialitate”.
unanswerable-empty = Nu văd nicio întrebare. Întreabă-mă, de exemplu: „Locuiesc în România. Pot opri Meta să antreneze AI cu postările mele de pe Instagram?”
unanswerable-scope = Mă pricep la un singur lucru: cum te opui antrenării AI cu postările și datele tale. Întreabă-mă despre asta și spune-mi unde locuiești.
guardrail-injection = Nu pot urma instrucțiuni dintr-un mesaj. Întreabă-mă cu cuvintele tale dacă te poți opune antrenării AI acolo unde locuiești.
guardrail-deceit = Nu pot ajuta cu declarații false, de exemplu despre locul unde locuiești. Îți pot spune ce este posibil acolo unde locuiești cu adevărat.
guardrail-distress = Îmi pare rău că treci prin asta. Sunt doar un bot despre antrenarea AI și nu îți pot oferi ajutorul de care ai nevoie acum. Te rog, vorbește cu cineva în care ai încredere sau sună la numărul de urgență din țara ta dacă ești în pericol ori te gândești să îți faci rău. Imaginile răspândite împotriva voinței tale pot fi raportate în aplicație și la poliție. Când vrei, îți răspund la întrebarea despre antrenarea AI.
guardrail-attack = Nu pot face nimic cu asta. Întreabă-mă dacă te poți opune antrenării AI acolo unde locuiești.
error-bad-request = Cererea nu a putut fi citită: { $problem }
error-internal = Ceva nu a mers la noi. Te rugăm să întrebi din nou peste puțin timp.

## Telegram

telegram-what = Întreabă-mă dacă și cum poți opri o companie să antreneze AI cu postările tale, acolo unde locuiești, astăzi. Răspund doar pe baza unor surse datate, iar când nu știu, o spun.
telegram-short = Poți să te opui antrenării AI cu postările tale, și cum? Răspunsuri din surse datate.
telegram-operator = Acest bot este administrat de { $operator }. /privacy spune ce se păstrează.
telegram-help =
    Scrie întrebarea cu cuvintele tale, cu țara în care locuiești și serviciul: „Mă mai pot opune pe Facebook în Germania?”

    Poți întreba și despre o zi din trecut: „Care era situația în Franța la 12 iunie 2024?”

    /country – spune unde locuiești
    /language – alege limba
    /mydata – arată ce se păstrează despre tine
    /forget – șterge ce se păstrează despre tine
    /privacy – ce se păstrează și cine administrează botul
telegram-country-ask = Unde locuiești? Alege o țară sau scrie-o după comandă: /country Spania
telegram-country-unknown = Nu cunosc acest loc. Alege o țară sau scrie-o după comandă: /country Spania
telegram-country-set = Țara ta este acum: { $country }. Pune întrebarea.
telegram-service-ask = Despre ce serviciu e vorba?
telegram-language-ask = În ce limbă să răspund?
telegram-language-set = De acum răspund în limba: { $language }.
telegram-forgotten = Gata. Nu se mai păstrează nimic despre tine.
telegram-privacy =
    Pentru această conversație, botul păstrează doar țara și limba pe care i le-ai spus, sub un cod care nu este numele sau numărul tău. Le șterge după { $days } { $days ->
        [one] zi
        [few] zile
       *[other] de zile
    } în care nu este folosit.

    Mesajele tale nu se salvează și nu se înregistrează. Ultimele câteva rămân în memorie cel mult o zi, ca să poți pune alte întrebări pe aceeași temă. Cât timp se pregătește un răspuns, conversația lui este notată în formă criptată.

    /forget șterge totul imediat. Acest bot este administrat de { $operator }.
telegram-privacy-reports = Dacă semnalezi un răspuns greșit și spui da, întrebarea, răspunsul și observația ta se păstrează cel mult { $days } de zile. Că un răspuns a fost util se numără fără niciun text. /mydata arată tot ce se păstrează despre tine.
telegram-privacy-answers = Pentru fiecare răspuns se păstrează timp de { $days } de zile numărul lui și despre ce a fost vorba: loc, serviciu, subiect, zi și limbă. Nu se păstrează cine a întrebat și nici ce s-a scris. Așa putem afla mai târziu cum s-a ajuns la un răspuns.
telegram-mydata-heading = Despre tine se păstrează:
telegram-mydata-nothing = Nu se păstrează nimic despre tine.
telegram-mydata-country = Țara: { $country }
telegram-mydata-language = Limba: { $language }
telegram-mydata-day = Ultima folosire: { $day }
telegram-mydata-talk = Mesaje în memorie, cel mult o zi: { $count }
telegram-mydata-helpful = Răspunsuri care te-au ajutat: { $count }
telegram-mydata-report = Semnalarea { $number }, { $day }: { $text }
telegram-not-text = Pot citi doar text. Scrie întrebarea, de exemplu: „Locuiesc în România. Mă pot opune pe Instagram?”
telegram-button-back = ← Înapoi la răspuns
telegram-button-more = Mai mult
telegram-button-how = Cum, pas cu pas
telegram-button-anyway = Ce poți face
telegram-button-complain = Unde te poți plânge
telegram-button-limits = Ce nu face
telegram-button-refusal = Dacă refuză
telegram-button-service = Alt serviciu
telegram-button-country = Altă țară
telegram-button-wrong = E greșit
telegram-button-helpful = Util
telegram-button-skip = Sari peste
telegram-button-keep = Da, păstrează
telegram-button-drop = Nu
telegram-button-unknown = Butonul acesta nu mai funcționează. Te rugăm să întrebi din nou.
telegram-answer-number = Răspunsul { $number }
telegram-thanks = Mulțumesc.
telegram-wrong-ask = Ce este greșit? Scrie într-un mesaj sau sari peste. Deocamdată nu se păstrează nimic.
telegram-wrong-consent = Poate administratorul acestui bot să păstreze întrebarea ta, răspunsul meu și ce ai scris, ca să corecteze greșeala? Cel mult { $days } de zile; /forget șterge totul imediat.
telegram-wrong-kept = Mulțumesc. S-a păstrat cu numărul { $number }. /mydata îl arată, /forget îl șterge.
telegram-wrong-dropped = Bine, nu s-a păstrat nimic.
telegram-is-hoax = Acest text circulă ca mesaj în lanț sau zvon. Distribuirea lui nu schimbă nimic.
telegram-is-fraud = Atenție: poate fi o încercare de fraudă.
telegram-is-reply = Pare un răspuns al companiei. Iată ce este valabil:
telegram-is-checked = Am comparat acest text cu sursele mele. Iată ce este valabil:
telegram-error = Ceva nu a mers la noi. Dacă nu vezi un răspuns, te rugăm să întrebi din nou.
telegram-command-start = Ce face acest bot
telegram-command-help = Cum întrebi
telegram-command-country = Spune unde locuiești
telegram-command-language = Alege limba
telegram-command-mydata = Arată ce se păstrează despre tine
telegram-command-forget = Șterge ce se păstrează despre tine
telegram-command-privacy = Ce se păstrează și cine administrează botul
telegram-privacy-inbox = O excepție: un mesaj la care nu s-a răspuns încă este păstrat sigilat, cel mult o zi, ca să nu se piardă dacă botul repornește. După ce primește răspuns, este șters.
telegram-privacy-model = Pentru ca răspunsurile să fie mai bine formulate, întrebarea ta și, dacă le continuă, mesajele dinainte sunt trimise unui model de limbaj de la { $name }, fără numele sau numărul tău. Ce scrie este verificat după surse înainte să vezi; la { $name } se aplică propriile reguli de confidențialitate.
telegram-too-many = Sunt multe întrebări deodată. Așteaptă un minut, apoi întreabă din nou.
telegram-long-line = Acum întreabă multă lume. Răspunsul tău vine în aproximativ { $seconds } secunde.
