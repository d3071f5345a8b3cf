# Magyar, tegezve. A cégnevek elé névelő kell: a Metánál «a», máshol «a cég (név)» áll.
# A dátumok rag nélkül jönnek, a mondatok ehhez igazodnak.

## The verdict: the first line of every answer

verdict-yes = Igen, tiltakozhatsz
verdict-partial = Részben, csak az adataid egy részére vagy csak kerülő úton
verdict-no = Nem, nincs mód tiltakozni
verdict-unclear = Bizonytalan, nincs biztos válasz
sentence-end = .
verdict-nothing = A cég saját közlése szerint nincs mi ellen tiltakozni
verdict-short-yes = Igen
verdict-short-partial = Részben
verdict-short-no = Nem
verdict-short-unclear = Bizonytalan
verdict-scope = { $service }, { $place }
place-everywhere = mindenhol
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } terve szerint az MI tanítása { $begins } napján kezdődött volna.
training-planned-today = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } terve szerint az MI tanítása { $begins } napján kezdődik.
training-planned-open = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } bejelentette, hogy MI-t fog tanítani; a kezdete nem ismert.
training-running = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } { $since } óta használja ezeket az adatokat MI tanítására.
training-running-open = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } MI tanítására használja ezeket az adatokat.
training-paused = Az MI tanítása ezekkel az adatokkal { $since } óta szünetel, miután a hatóság közbelépett: { $authority }.
training-paused-open = Az MI tanítása ezekkel az adatokkal { $since } óta szünetel.
training-not_used = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } azt állítja, hogy nem használja ezeket az adatokat MI tanítására.
training-unknown = Nem ismert, hogy { $provider ->
        [Meta] a Meta
       *[other] a cég ({ $provider })
    } használja-e ezeket az adatokat MI tanítására.

effect-full = Ha most tiltakozol, az mindezekre az adatokra kiterjed.
effect-future = A tiltakozás a jövőre hat. Ami a tanításhoz már bekerült, az a modellekben marad.
effect-precaution = Elővigyázatosságból már most tiltakozhatsz.
effect-unknown = Nincs leírva, meddig terjed egy tiltakozás hatása.

training-running-then = Akkor { $provider ->
        [Meta] a Meta
       *[other] a cég ({ $provider })
    } már { $since } óta használta ezeket az adatokat MI tanítására.
training-running-open-then = Akkor { $provider ->
        [Meta] a Meta
       *[other] a cég ({ $provider })
    } MI tanítására használta ezeket az adatokat.
training-paused-then = Akkor az MI tanítása ezekkel az adatokkal { $since } óta szünetelt, miután a hatóság közbelépett: { $authority }.
training-paused-open-then = Akkor az MI tanítása ezekkel az adatokkal { $since } óta szünetelt.
training-not_used-then = Akkor { $provider ->
        [Meta] a Meta
       *[other] a cég ({ $provider })
    } azt állította, hogy nem használja ezeket az adatokat MI tanítására.
effect-full-then = Az akkori tiltakozás mindezekre az adatokra kiterjedt.
effect-future-then = Az akkori tiltakozás csak a jövőre hatott.
effect-precaution-then = Elővigyázatosságból már akkor is lehetett tiltakozni.

now-line = Ma: { $verdict }. { $training }

## How to object

how-heading = Így tiltakozhatsz
how-menu = Az alkalmazásban ({ $service }): { $path }
how-menu-any = Az alkalmazásban: { $path }
how-settings = A beállításokban ({ $service }): { $path }
how-settings-any = A beállításokban: { $path }
how-off = Kapcsold ki ezt: „{ $word }”.
how-word = Keresd ezt a szót: „{ $word }”.
how-form = Tiltakozási űrlap ({ $service })
how-form-any = Tiltakozási űrlap
how-contact = Általános kapcsolatfelvételi oldal tiltakozáshoz
how-third-party = Űrlap a rólad szóló, másoktól származó adatokhoz (nem a saját bejegyzéseidhez)
how-colon = :
how-letter = Levélben: { $address }
how-email = E-mailben: { $address }
how-switch = Kapcsoló a beállításokban
how-login = Előbb jelentkezz be (ha linket nyitsz meg: ugyanabban a böngészőben).
how-reason-required = Az indoklás kötelező.
how-reason-optional = Indoklás nem szükséges.
how-reason-helps = Írd le, mi a különös a te helyzetedben: ez segít.
how-evidence = Forrás: { $kind }, { $date }; mi magunk nem próbáltuk ki.
how-evidence-undated = Forrás: { $kind }, dátum nélkül; mi magunk nem próbáltuk ki.
how-none = { $provider ->
        [Meta] A Meta
       *[other] A cég ({ $provider })
    } itt nem kínál erre sem űrlapot, sem kapcsolót.
how-none-known = Itt nem ismert erre sem űrlap, sem kapcsoló.

right-object = Jogod van tiltakozni: { $law }{ $article }.
right-object_if_unlawful = A törvény szerint tiltakozhatsz a jogellenes felhasználás ellen: { $law }{ $article }.
right-suspend = A törvény szerint kérheted, hogy hagyják abba ezt a felhasználást: { $law }{ $article }.
right-withdraw = A törvény szerint visszavonhatod a hozzájárulásodat: { $law }{ $article }.
right-delete = A törvény szerint kérheted az adataid törlését: { $law }{ $article }.
right-correct = A törvény hozzáférést és helyesbítést ad, tiltakozási jogot viszont nem: { $law }{ $article }.
right-none = A törvény itt nem ad jogot arra, hogy tiltakozz ez ellen a felhasználás ellen: { $law }{ $article }.
right-article = , { $article } cikk

law-gdpr = általános adatvédelmi rendelet (GDPR)
law-uk-gdpr = brit UK GDPR
law-fadp = svájci adatvédelmi törvény
law-lgpd = brazil LGPD
law-ccpa = kaliforniai CCPA
law-us-federal = az USA szövetségi joga
law-us-co = Colorado adatvédelmi törvénye
law-us-ct = Connecticut adatvédelmi törvénye
law-us-or = Oregon adatvédelmi törvénye
law-us-tx = Texas adatvédelmi törvénye
law-us-va = Virginia adatvédelmi törvénye
law-pipeda = kanadai PIPEDA
law-qc-private-sector = québeci adatvédelmi törvény a magánszektorra
law-au-privacy-act = ausztrál Privacy Act
law-nz-privacy-act = új-zélandi Privacy Act
law-in-dpdp = indiai DPDP Act
law-kr-pipa = dél-koreai PIPA
law-jp-appi = japán APPI
law-tr-kvkk = török KVKK
law-za-popia = dél-afrikai POPIA
law-ng-ndpa = nigériai adatvédelmi törvény
law-ke-dpa = kenyai adatvédelmi törvény
law-ar-25326 = argentin 25.326. törvény
law-mx-lfpdppp = mexikói adatvédelmi törvény (2025)
law-cl-19628 = chilei 19.628. törvény
law-cl-21719 = chilei 21.719. törvény
law-co-1581 = kolumbiai 1581. törvény
law-sg-pdpa = szingapúri PDPA
law-hk-pdpo = hongkongi PDPO
law-il-ppl = izraeli magánszféra-védelmi törvény
law-ae-45-2021 = egyesült arab emírségekbeli 45/2021. törvényerejű rendelet
law-ph-dpa = Fülöp-szigeteki Data Privacy Act
law-id-27-2022 = indonéz 27/2022. törvény
law-th-pdpa = thaiföldi PDPA
law-vn-13-2023 = vietnámi 13/2023. rendelet
law-vn-91-2025 = vietnámi 91/2025. törvény

## What an objection does not do

limits-heading = Amit a tiltakozás nem tesz meg
limit-trained-models = Nem törli, amit egy modell már megtanult.
limit-others-posts = Nem vonatkozik arra, amit mások tesznek közzé rólad.
limit-assistant = Nem távolítja el a Meta AI-t az alkalmazásból.
limit-ads = Nem változtat a hirdetéseken, amelyeket látsz.
limit-scrapers = Nem akadályoz meg más cégeket abban, hogy nyilvános oldalakat másoljanak.
limit-ai-chats = Nem egyértelmű, hogy a Meta AI-jal folytatott csevegéseidre is vonatkozik-e.
limit-past = Nem teszi semmissé a korábbi felhasználást.
limit-other-ai = Nem vonatkozik arra, ha a cég másra használ MI-t.
limit-other-services = Nem terjed ki a cég többi alkalmazására és szolgáltatására.
limit-per-account = Csak egy fiókra érvényes: ismételd meg mindegyiknél.
limit-feedback = A válaszokról küldött visszajelzésedet ettől még felhasználhatják.
limit-reviewed = Azokat a csevegéseket, amelyeket emberek már átnéztek, megtarthatják.
limit-safety = A biztonsági okból megjelölt tartalmat ettől még felhasználhatják.

## What anyone can do without a form

protection-heading = Amit ettől függetlenül megtehetsz
protection-make-private = Állítsd privátra a fiókodat és a régi bejegyzéseidet: a nyilvános tartalmat használják.
protection-delete-posts = Töröld azokat a nyilvános bejegyzéseket és hozzászólásokat, amelyeket már nem akarsz kint hagyni.
protection-avoid-assistant = Ne mondj a Meta AI-nak olyat, amit magadnak tartanál meg.
protection-unlink-accounts = A Fiókközpontban szüntesd meg azoknak az alkalmazásoknak az összekapcsolását, amelyeket külön szeretnél tartani.
protection-ask-poster = Kérd meg azokat, akik rólad posztolnak, hogy vegyék le, vagy szűkítsék, ki láthatja.
protection-write-company = Írd meg a cégnek, hogy tiltakozol, és kérj visszaigazolást.
protection-look-settings = Nézd meg az alkalmazás beállításaiban, az adatvédelemnél vagy az adatoknál, van-e kapcsoló az MI tanításához.
protection-avoid-sharing = Ne írj, ne tölts fel és ne tegyél közzé ott olyat, amit magadnak tartanál meg.
protection-temporary-chat = Használj ideiglenes csevegést ahhoz, amit nem szabad megőrizni.
protection-delete-history = Töröld a csevegéseid vagy felvételeid előzményeit.
protection-ask-admin = Munkahelyen, iskolában vagy egyesületben: kérdezd meg, aki a fiókot kezeli.
protection-third-party-form = A rólad szóló, másoktól származó adatokhoz van űrlap; ez nem a saját bejegyzéseidhez való.

## Complaining

complaint-heading = Ha elutasítják vagy nem válaszolnak
complaint-to = Itt tehetsz panaszt: { $authority }.
complaint-lead = Fő felügyeleti hatóság az EU-ban és az EGT-ben ({ $provider }): { $authority }.
complaint-company-first = Először a cégnél tegyél panaszt.
complaint-company-first-days = Először a cégnél tegyél panaszt, és adj neki { $days } napot a válaszra.

## How sure we are

certainty-reported = híradás szerint, nem ellenőrzött
certainty-inferred = saját következtetésünk
certainty-to_check = ellenőrzésre vár
rechecked-since = újból ellenőrizzük { $since } óta, mert megváltozott a szöveg, amelyen alapul
section-rechecked = Ezt a részt { $since } óta újból ellenőrizzük, mert megváltozott egy szöveg, amelyen alapul.

kind-law = jogszabály
kind-ruling = bírósági döntés
kind-authority = hatósági közlemény
kind-policy = a cég saját szabályzata
kind-help = súgóoldal
kind-ngo = fogyasztóvédő vagy jogvédő szervezet
kind-press = sajtócikk vagy útmutató

## Small print

note-advice = Tájékoztatás, nem jogi tanács. Az adatok állapota: { $checked }
note-future = Nem ismert, mi lesz érvényes { $day } napján; ma ez érvényes.
note-as-of = Ennyit lehetett tudni { $day } napján.
note-untranslated = Ez a rész még nincs meg magyarul; itt van angolul:
note-cut = Az üzeneted hosszú volt; csak egy részét olvastam el.
note-default-service = Nem neveztél meg szolgáltatást, ezért a válasz erről a cégről szól: { $provider } (Facebook és Instagram).
sources-heading = Források
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = dátum nélkül
source-quote = Az eredeti szövegben, { $date } napján: „{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Melyik országban élsz? A válasz ettől függ.
ask-jurisdiction-ambiguous = Melyikre gondolsz: { $places }? A válasz ettől függ.
ask-jurisdiction-nationality = Hol élsz? A lakóhely számít, nem az útlevél.
ask-service = Melyikre gondolsz: { $services }?
ask-everywhere-heading = Ami mindenhol érvényes
no-source = Nincs ellenőrzött forrásom erről: { $service }, { $place }.
no-source-steps = Ezért sem igent, sem nemet nem mondhatok. Ezek a lépések mindenhol működnek:
no-source-authority = Az adatvédelmi hatóságodat az országod hivatalos kormányzati oldalán találod; keress rá erre: „adatvédelem”.
unanswerable-empty = Nem kaptam kérdést. Kérdezd például ezt: „Magyarországon élek. Megakadályozhatom, hogy a Meta az instás posztjaimmal tanítson MI-t?”
unanswerable-scope = Egy dologhoz értek: hogyan lehet tiltakozni az ellen, hogy a bejegyzéseiddel és adataiddal MI-t tanítsanak. Kérdezz erről, és írd meg, hol élsz.
guardrail-injection = Az üzenetben lévő utasításokat nem követhetem. Kérdezd meg a saját szavaiddal, hogy ott, ahol élsz, tiltakozhatsz-e az MI tanítása ellen.
guardrail-deceit = Valótlan állításokban nem segíthetek, például hogy hol élsz. Azt viszont szívesen megmondom, mi működik ott, ahol tényleg élsz.
guardrail-distress = Nagyon sajnálom, hogy ezen mész keresztül. Én csak egy MI-tanításról szóló bot vagyok, és most nem tudom megadni a segítséget, amire szükséged van. Beszélj valakivel, akiben megbízol, vagy hívd az országod segélyhívó számát, ha veszélyben vagy, vagy arra gondolsz, hogy kárt teszel magadban. Az akaratod ellenére terjesztett képeket az alkalmazásban és a rendőrségen is lehet jelenteni. Ha szeretnéd, utána válaszolok az MI-tanításról szóló kérdésedre.
guardrail-attack = Ezzel nem tudok mit kezdeni. Kérdezd meg, hogy ott, ahol élsz, tiltakozhatsz-e az MI tanítása ellen.
error-bad-request = Ezt a kérést nem lehetett elolvasni: { $problem }
error-internal = Valami elromlott nálunk. Kérdezd meg újra egy kicsit később.

## Telegram

telegram-what = Kérdezd meg, hogy ott, ahol élsz, ma megakadályozhatod-e, és ha igen, hogyan, hogy egy cég a bejegyzéseiddel MI-t tanítson. Csak keltezett forrásokból válaszolok, és szólok, ha valamit nem tudok.
telegram-short = Tiltakozhatsz-e az ellen, hogy a posztjaiddal MI-t tanítsanak, és hogyan? Válaszok dátumozott forrásokból.
telegram-operator = A bot üzemeltetője: { $operator }. Hogy mit tárolunk, azt a /privacy mondja el.
telegram-help =
    Írd le a kérdésedet a saját szavaiddal, az országgal, ahol élsz, és a szolgáltatással: „Tiltakozhatok még a Facebookon Magyarországon?”

    Egy múltbeli napról is kérdezhetsz: „Mi volt a helyzet Franciaországban 2024. június 12-én?”

    /country – add meg, hol élsz
    /language – válassz nyelvet
    /mydata – megmutatja, mit tárolunk rólad
    /forget – töröld, amit rólad tárolunk
    /privacy – mit tárolunk, és ki üzemelteti a botot
telegram-country-ask = Hol élsz? Válassz országot, vagy írd a parancs után: /country Spanyolország
telegram-country-unknown = Ezt a helyet nem ismerem. Válassz országot, vagy írd a parancs után: /country Spanyolország
telegram-country-set = Az országod most: { $country }. Kérdezz!
telegram-service-ask = Melyik szolgáltatásról van szó?
telegram-language-ask = Melyik nyelvet használjam?
telegram-language-set = Mostantól ezen a nyelven válaszolok: { $language }.
telegram-forgotten = Kész. Már semmit sem tárolunk rólad.
telegram-privacy =
    A bot ehhez a csevegéshez csak az országot és a nyelvet tárolja, amelyet megadtál, egy kód alatt, amely sem a neved, sem a számod. Ha { $days } napig nem használod, töröljük.

    Az üzeneteidet nem tároljuk és nem naplózzuk. Az utolsó néhány a memóriában marad, legfeljebb egy napig, hogy tovább kérdezhess. Amíg egy kérdésre készül a válasz, a csevegést lepecsételt formában feljegyezzük.

    A /forget mindent egyszerre töröl. A bot üzemeltetője: { $operator }.
telegram-privacy-reports = Ha hibás választ jelentesz és igent mondasz, a kérdésedet, a választ és a megjegyzésedet legfeljebb { $days } napig őrizzük. Azt, hogy egy válasz hasznos volt, szöveg nélkül számoljuk. A /mydata mindent megmutat, amit rólad tárolunk.
telegram-privacy-answers = Minden válasz számát { $days } napig őrizzük, azzal együtt, hogy miről szólt: hely, szolgáltatás, téma, nap és nyelv. Azt nem őrizzük meg, hogy ki kérdezett és mit írt. Így később meg tudjuk mondani, hogyan született egy válasz.
telegram-mydata-heading = Ezt tároljuk rólad:
telegram-mydata-nothing = Semmit sem tárolunk rólad.
telegram-mydata-country = Ország: { $country }
telegram-mydata-language = Nyelv: { $language }
telegram-mydata-day = Utolsó használat: { $day }
telegram-mydata-talk = Üzenetek a memóriában, legfeljebb egy napig: { $count }
telegram-mydata-helpful = Válaszok, amelyek segítettek: { $count }
telegram-mydata-report = { $number }. bejelentés, { $day }: { $text }
telegram-not-text = Csak szöveget tudok olvasni. Írd le a kérdésedet, például: „Magyarországon élek. Tiltakozhatok az Instagramon?”
telegram-button-back = ← Vissza a válaszhoz
telegram-button-more = Több
telegram-button-how = Lépésről lépésre
telegram-button-anyway = Mit tehetsz
telegram-button-complain = Hol tehetsz panaszt
telegram-button-limits = Amit nem tesz meg
telegram-button-refusal = Ha elutasítják
telegram-button-service = Másik szolgáltatás
telegram-button-country = Másik ország
telegram-button-wrong = Ez hibás
telegram-button-helpful = Hasznos
telegram-button-skip = Kihagyom
telegram-button-keep = Igen, tárold
telegram-button-drop = Nem
telegram-button-unknown = Ez a gomb már nem működik. Kérdezd meg újra.
telegram-answer-number = Válasz: { $number }
telegram-thanks = Köszönöm.
telegram-wrong-ask = Mi a hiba? Írd meg egy üzenetben, vagy hagyd ki. Még semmit sem tárolunk.
telegram-wrong-consent = Megőrizheti a bot üzemeltetője a kérdésedet, a válaszomat és azt, amit írtál, hogy kijavítsa a hibát? Legfeljebb { $days } napig; a /forget azonnal mindent töröl.
telegram-wrong-kept = Köszönöm. A bejelentés száma: { $number }. A /mydata megmutatja, a /forget törli.
telegram-wrong-dropped = Rendben, semmit sem tároltunk.
telegram-is-hoax = Ez a szöveg lánclevélként vagy szóbeszédként terjed. A továbbadása semmin sem változtat.
telegram-is-fraud = Vigyázz: ez csalási kísérlet lehet.
telegram-is-reply = Ez a cég válaszának látszik. Ez érvényes:
telegram-is-checked = Összevetettem ezt a szöveget a forrásaimmal. Ez érvényes:
telegram-error = Valami elromlott nálunk. Ha nem látsz választ, kérdezd meg újra.
telegram-command-start = Mit csinál ez a bot
telegram-command-help = Hogyan kérdezz
telegram-command-country = Add meg, hol élsz
telegram-command-language = Válassz nyelvet
telegram-command-mydata = Megmutatja, mit tárolunk rólad
telegram-command-forget = Töröld, amit rólad tárolunk
telegram-command-privacy = Mit tárolunk, és ki üzemelteti a botot
telegram-privacy-inbox = Egy kivétel: a még meg nem válaszolt üzenetet lepecsételve őrizzük, legfeljebb egy napig, hogy ne vesszen el, ha a bot újraindul. Amint megválaszoltuk, töröljük.
telegram-privacy-model = Hogy a válaszok jobban legyenek megfogalmazva, a kérdésed és, ha azokra épül, az előtte írt üzenetek a(z) { $name } nyelvi modelljéhez kerülnek, a neved és a számod nélkül. Amit ír, azt a forrásokkal összevetjük, mielőtt látnád; a(z) { $name } szolgáltatónál a saját adatvédelmi szabályai érvényesek.
telegram-too-many = Ez egyszerre túl sok kérdés. Várj egy percet, aztán kérdezz újra.
telegram-long-line = Most sokan kérdeznek. A válaszod körülbelül { $seconds } másodperc múlva érkezik.
