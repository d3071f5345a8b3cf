# Čeština, vykání, bez tvarů prozrazujících rod. Názvy zemí, úřadů, firem a služeb se neskloňují:
# věta musí sedět k prvnímu pádu. Data jsou v druhém pádě: „27. května 2025“.

## The verdict: the first line of every answer

verdict-yes = Ano, můžete vznést námitku
verdict-partial = Částečně, jen pro část vašich dat nebo jen oklikou
verdict-no = Ne, námitku tu vznést nelze
verdict-unclear = Nejasné, jistá odpověď neexistuje
sentence-end = .
verdict-nothing = Podle samotné společnosti není proti čemu vznášet námitku
verdict-short-yes = Ano
verdict-short-partial = Částečně
verdict-short-no = Ne
verdict-short-unclear = Nejasné
verdict-scope = { $service }, { $place }
place-everywhere = všude
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = Společnost { $provider } plánovala zahájit trénování AI { $begins }.
training-planned-today = Společnost { $provider } plánuje zahájit trénování AI { $begins }.
training-planned-open = Společnost { $provider } oznámila trénování AI; datum zahájení není známo.
training-running = Společnost { $provider } používá tato data k trénování AI od { $since }.
training-running-open = Společnost { $provider } používá tato data k trénování AI.
training-paused = Trénování AI na těchto datech je od { $since } pozastaveno po zásahu úřadu: { $authority }.
training-paused-open = Trénování AI na těchto datech je od { $since } pozastaveno.
training-not_used = Společnost { $provider } uvádí, že tato data k trénování AI nepoužívá.
training-unknown = Není známo, zda společnost { $provider } používá tato data k trénování AI.

effect-full = Námitka vznesená teď platí pro všechna tato data.
effect-future = Námitka platí do budoucna. Co už k trénování posloužilo, v modelech zůstává.
effect-precaution = Námitku lze preventivně vznést už teď.
effect-unknown = Jak daleko námitka sahá, není zdokumentováno.

training-running-then = Společnost { $provider } tehdy používala tato data k trénování AI, a to od { $since }.
training-running-open-then = Společnost { $provider } tehdy používala tato data k trénování AI.
training-paused-then = Trénování AI na těchto datech bylo tehdy od { $since } pozastaveno po zásahu úřadu: { $authority }.
training-paused-open-then = Trénování AI na těchto datech bylo tehdy od { $since } pozastaveno.
training-not_used-then = Společnost { $provider } tehdy uváděla, že tato data k trénování AI nepoužívá.
effect-full-then = Námitka vznesená tehdy platila pro všechna tato data.
effect-future-then = Námitka vznesená tehdy platila jen do budoucna.
effect-precaution-then = Námitku bylo možné už tehdy preventivně vznést.

now-line = Dnes – { $verdict }. { $training }

## How to object

how-heading = Jak vznést námitku
how-menu = V aplikaci ({ $service }): { $path }
how-menu-any = V aplikaci: { $path }
how-settings = V nastavení ({ $service }): { $path }
how-settings-any = V nastavení: { $path }
how-off = Vypněte volbu „{ $word }“.
how-word = Hledejte text „{ $word }“.
how-form = Formulář pro námitku ({ $service })
how-form-any = Formulář pro námitku
how-contact = Obecná kontaktní stránka pro námitky
how-third-party = Formulář pro údaje o vás od třetích stran (ne pro vaše vlastní příspěvky)
how-colon = :
how-letter = Dopisem: { $address }
how-email = E-mailem: { $address }
how-switch = Přepínač v nastavení
how-login = Nejdřív se přihlaste (u odkazu ve stejném prohlížeči).
how-reason-required = Je nutné uvést důvod.
how-reason-optional = Důvod uvádět nemusíte.
how-reason-helps = Napište, čím je vaše situace zvláštní: pomáhá to.
how-evidence = Podklad: { $kind }, { $date }; sami jsme to nezkoušeli.
how-evidence-undated = Podklad: { $kind }, bez data; sami jsme to nezkoušeli.
how-none = Společnost { $provider } tu pro to nenabízí žádný formulář ani přepínač.
how-none-known = O žádném formuláři ani přepínači tu nevíme.

right-object = Máte právo vznést námitku: { $law }{ $article }.
right-object_if_unlawful = Proti protiprávnímu použití můžete podle zákona vznést námitku: { $law }{ $article }.
right-suspend = Podle zákona můžete žádat, aby se toto použití zastavilo: { $law }{ $article }.
right-withdraw = Podle zákona můžete odvolat souhlas: { $law }{ $article }.
right-delete = Podle zákona můžete žádat o výmaz údajů: { $law }{ $article }.
right-correct = Zákon dává právo na přístup a opravu, ne však právo vznést námitku: { $law }{ $article }.
right-none = Zákon tu nedává právo vznést proti tomuto použití námitku: { $law }{ $article }.
right-article = , čl. { $article }

law-gdpr = GDPR
law-uk-gdpr = britské GDPR (UK GDPR)
law-fadp = švýcarský zákon o ochraně údajů (FADP)
law-lgpd = LGPD (Brazílie)
law-ccpa = CCPA (Kalifornie)
law-us-federal = federální právo USA
law-us-co = zákon o ochraně soukromí (Colorado)
law-us-ct = zákon o ochraně soukromí (Connecticut)
law-us-or = zákon o ochraně soukromí (Oregon)
law-us-tx = zákon o ochraně soukromí (Texas)
law-us-va = zákon o ochraně soukromí (Virginie)
law-pipeda = PIPEDA (Kanada)
law-qc-private-sector = zákon o ochraně soukromí v soukromém sektoru (Québec)
law-au-privacy-act = Privacy Act (Austrálie)
law-nz-privacy-act = Privacy Act (Nový Zéland)
law-in-dpdp = DPDP Act (Indie)
law-kr-pipa = PIPA (Jižní Korea)
law-jp-appi = APPI (Japonsko)
law-tr-kvkk = KVKK (Turecko)
law-za-popia = POPIA (Jihoafrická republika)
law-ng-ndpa = zákon o ochraně údajů (Nigérie)
law-ke-dpa = zákon o ochraně údajů (Keňa)
law-ar-25326 = zákon č. 25.326 (Argentina)
law-mx-lfpdppp = zákon o ochraně osobních údajů z roku 2025 (Mexiko)
law-cl-19628 = zákon č. 19.628 (Chile)
law-cl-21719 = zákon č. 21.719 (Chile)
law-co-1581 = zákon č. 1581 (Kolumbie)
law-sg-pdpa = PDPA (Singapur)
law-hk-pdpo = PDPO (Hongkong)
law-il-ppl = zákon o ochraně soukromí (Izrael)
law-ae-45-2021 = dekret se silou zákona č. 45/2021 (Spojené arabské emiráty)
law-ph-dpa = Data Privacy Act (Filipíny)
law-id-27-2022 = zákon č. 27/2022 (Indonésie)
law-th-pdpa = PDPA (Thajsko)
law-vn-13-2023 = nařízení č. 13/2023 (Vietnam)
law-vn-91-2025 = zákon č. 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Co námitka nezařídí
limit-trained-models = Nesmaže to, co se model už naučil.
limit-others-posts = Neplatí pro to, co o vás zveřejňují jiní.
limit-assistant = Neodstraní Meta AI z aplikace.
limit-ads = Nezmění reklamy, které vidíte.
limit-scrapers = Nezabrání jiným firmám kopírovat veřejné stránky.
limit-ai-chats = Není jasné, zda platí i pro vaše chaty s Meta AI.
limit-past = Nevrátí zpět dřívější použití.
limit-other-ai = Neplatí pro jiné způsoby, jak společnost AI používá.
limit-other-services = Neplatí pro další aplikace a služby společnosti.
limit-per-account = Platí jen pro jeden účet: u každého dalšího ji zopakujte.
limit-feedback = Zpětná vazba, kterou k odpovědi pošlete, se přesto může použít.
limit-reviewed = Chaty, které už prošli lidé, si společnost může nechat.
limit-safety = Obsah označený kvůli bezpečnosti se přesto může použít.

## What anyone can do without a form

protection-heading = Co můžete udělat v každém případě
protection-make-private = Nastavte účet a staré příspěvky jako soukromé: používá se veřejný obsah.
protection-delete-posts = Smažte veřejné příspěvky a komentáře, které už nemají být vidět.
protection-avoid-assistant = Nesvěřujte Meta AI nic, co si chcete nechat pro sebe.
protection-unlink-accounts = V Centru účtů odpojte aplikace, které nechcete mít propojené.
protection-ask-poster = Požádejte ty, kdo o vás něco zveřejňují, aby to smazali nebo ukázali jen některým lidem.
protection-write-company = Napište společnosti, že vznášíte námitku, a požádejte o potvrzení.
protection-look-settings = V nastavení aplikace hledejte v části o soukromí nebo datech přepínač pro trénování AI.
protection-avoid-sharing = Nepište, nenahrávejte ani nezveřejňujte tam nic, co si chcete nechat pro sebe.
protection-temporary-chat = Na to, co se nemá uchovávat, používejte dočasné chaty.
protection-delete-history = Smažte historii svých chatů nebo nahrávek.
protection-ask-admin = V práci, ve škole nebo ve spolku se zeptejte toho, kdo účet spravuje.
protection-third-party-form = Pro údaje o vás od třetích stran existuje zvláštní formulář; pro vaše vlastní příspěvky určen není.

## Complaining

complaint-heading = Když odmítnou nebo neodpoví
complaint-to = Stížnost můžete podat tady: { $authority }.
complaint-lead = Vedoucí dozorový úřad pro společnost { $provider } v EU a EHP: { $authority }.
complaint-company-first = Nejdřív si stěžujte u společnosti.
complaint-company-first-days =
    Nejdřív si stěžujte u společnosti a dejte jí { $days } { $days ->
        [one] den
        [few] dny
        [many] dne
       *[other] dní
    } na odpověď.

## How sure we are

certainty-reported = podle zpráv, neověřeno
certainty-inferred = náš závěr
certainty-to_check = zbývá ověřit
rechecked-since = od { $since } se znovu ověřuje, protože se změnil text, o který se opírá
section-rechecked = Tato část se od { $since } znovu ověřuje, protože se změnil některý z textů, o které se opírá.

kind-law = zákon
kind-ruling = rozhodnutí soudu
kind-authority = sdělení úřadu
kind-policy = vlastní zásady společnosti
kind-help = stránka nápovědy
kind-ngo = spotřebitelská nebo lidskoprávní organizace
kind-press = článek nebo návod v médiích

## Small print

note-advice = Informace, nikoli právní rada. Stav ke dni { $checked }.
note-future = Co bude platit { $day }, není známo; toto platí dnes.
note-as-of = Tolik se dalo vědět ke dni { $day }.
note-untranslated = Tato část zatím není v češtině, tady je v angličtině:
note-cut = Zpráva byla dlouhá; přečetla se jen její část.
note-default-service = V otázce není uvedena služba, odpověď se proto týká společnosti { $provider } (Facebook a Instagram).
sources-heading = Zdroje
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = bez data
source-quote = V originále ke dni { $date }: „{ $quote }“

## Questions back, and what cannot be answered

ask-jurisdiction = Ve které zemi bydlíte? Závisí na tom odpověď.
ask-jurisdiction-ambiguous = Které místo myslíte: { $places }? Závisí na tom odpověď.
ask-jurisdiction-nationality = Kde bydlíte? Rozhoduje bydliště, ne pas.
ask-service = Kterou službu myslíte: { $services }?
ask-everywhere-heading = Co platí všude
no-source = Nemám k tomu ověřený zdroj: { $service }, { $place }.
no-source-steps = Nemůžu tedy říct ano ani ne. Tyto kroky pomáhají všude:
no-source-authority = Úřad pro ochranu údajů najdete přes oficiální web vlády své země; hledejte „ochrana osobních údajů“ nebo „soukromí“.
unanswerable-empty = Nevidím tu otázku. Zeptejte se třeba: „Bydlím v Česku. Můžu zabránit tomu, aby Meta trénovala AI na mých příspěvcích z Instagramu?“
unanswerable-scope = Vyznám se jen v jednom: v námitkách proti trénování AI na vašich příspěvcích a datech. Zeptejte se na to a napište, kde bydlíte.
guardrail-injection = Pokyny ve zprávě plnit nemůžu. Zeptejte se vlastními slovy, jestli tam, kde bydlíte, můžete vznést námitku proti trénování AI.
guardrail-deceit = S nepravdivými údaji, třeba o bydlišti, pomoct nemůžu. Řeknu vám, co funguje tam, kde opravdu bydlíte.
guardrail-distress = Mrzí mě, čím procházíte. Jsem jen bot o trénování AI a nemohu vám teď dát pomoc, kterou potřebujete. Promluvte si s někým, komu důvěřujete, nebo zavolejte na tísňovou linku své země, pokud jste v nebezpečí nebo myslíte na to, že si ublížíte. Snímky šířené proti vaší vůli lze nahlásit v aplikaci a policii. Až budete chtít, odpovím na vaši otázku k trénování AI.
guardrail-attack = S tím nic udělat nemůžu. Zeptejte se, jestli tam, kde bydlíte, můžete vznést námitku proti trénování AI.
error-bad-request = Požadavek se nepodařilo přečíst: { $problem }
error-internal = Něco se u nás pokazilo. Zeptejte se prosím za chvíli znovu.

## Telegram

telegram-what = Zeptejte se, jestli a jak můžete zabránit tomu, aby společnost trénovala AI na vašich příspěvcích – tam, kde bydlíte, a podle stavu k dnešku. Odpovídám jen podle datovaných zdrojů, a když něco nevím, řeknu to.
telegram-short = Můžete vznést námitku proti trénování AI na vašich příspěvcích a jak? Odpovědi z datovaných zdrojů.
telegram-operator = Bota provozuje { $operator }. Co se ukládá, ukáže /privacy.
telegram-help =
    Napište otázku vlastními slovy a uveďte zemi, kde bydlíte, a službu: „Můžu ještě v Německu vznést námitku na Facebooku?“

    Ptát se můžete i na den v minulosti: „Jaká byla situace ve Francii 12. června 2024?“

    /country – nastavit, kde bydlíte
    /language – zvolit jazyk
    /mydata – ukázat, co je o vás uloženo
    /forget – smazat, co se o vás uchovává
    /privacy – co se uchovává a kdo bota provozuje
telegram-country-ask = Kde bydlíte? Vyberte zemi, nebo ji napište za příkaz: /country Španělsko
telegram-country-unknown = Toto místo neznám. Vyberte zemi, nebo ji napište za příkaz: /country Španělsko
telegram-country-set = Vaše země je teď: { $country }. Na co se chcete zeptat?
telegram-service-ask = O kterou službu jde?
telegram-language-ask = V jakém jazyce mám odpovídat?
telegram-language-set = Jazyk odpovědí je teď: { $language }.
telegram-forgotten = Hotovo. Už se o vás nic neuchovává.
telegram-privacy =
    Bot pro tento chat uchovává jen zemi a jazyk, které jste mu sdělili, pod kódem, který není vaším jménem ani číslem. Smažou se, když bota { $days } { $days ->
        [one] den
        [few] dny
        [many] dne
       *[other] dní
    } nepoužijete.

    Vaše zprávy se neukládají ani nezaznamenávají. Posledních pár zůstává nejvýše jeden den v paměti, abyste se mohli ptát dál. Dokud se odpověď připravuje, je chat k ní poznamenán v zašifrované podobě.

    /forget smaže všechno najednou. Bota provozuje { $operator }.
telegram-privacy-reports = Pokud nahlásíte chybnou odpověď a souhlasíte, uchová se vaše otázka, odpověď a poznámka nejvýše { $days } dní. Že odpověď pomohla, se počítá bez jakéhokoli textu. /mydata ukáže vše, co je o vás uloženo.
telegram-privacy-answers = U každé odpovědi se { $days } dní uchovává její číslo a to, čeho se týkala: místo, služba, téma, den a jazyk. Kdo se ptal a co bylo napsáno, se neuchovává. Díky tomu můžeme později zjistit, jak odpověď vznikla.
telegram-mydata-heading = Toto je o vás uloženo:
telegram-mydata-nothing = Nic o vás není uloženo.
telegram-mydata-country = Země: { $country }
telegram-mydata-language = Jazyk: { $language }
telegram-mydata-day = Naposledy použito: { $day }
telegram-mydata-talk = Zprávy v paměti, nejvýše den: { $count }
telegram-mydata-helpful = Odpovědi, které vám pomohly: { $count }
telegram-mydata-report = Hlášení { $number }, { $day }: { $text }
telegram-not-text = Umím číst jen text. Napište otázku, třeba: „Bydlím v Česku. Můžu vznést námitku na Instagramu?“
telegram-button-back = ← Zpět k odpovědi
telegram-button-more = Více
telegram-button-how = Postup krok za krokem
telegram-button-anyway = Co můžete udělat
telegram-button-complain = Kde si stěžovat
telegram-button-limits = Co to neudělá
telegram-button-refusal = Když odmítnou
telegram-button-service = Jiná služba
telegram-button-country = Jiná země
telegram-button-wrong = Je to špatně
telegram-button-helpful = Užitečné
telegram-button-skip = Přeskočit
telegram-button-keep = Ano, uložit
telegram-button-drop = Neukládat
telegram-button-unknown = Toto tlačítko už nefunguje. Zeptejte se prosím znovu.
telegram-answer-number = Odpověď { $number }
telegram-thanks = Děkuji.
telegram-wrong-ask = Co je špatně? Napište to v jedné zprávě, nebo to přeskočte. Zatím se nic neukládá.
telegram-wrong-consent = Smí provozovatel tohoto bota uložit vaši otázku, mou odpověď a to, co jste napsali, aby chybu opravil? Nejvýše { $days } dní; /forget vše hned smaže.
telegram-wrong-kept = Děkuji. Uloženo pod číslem { $number }. /mydata to ukáže, /forget to smaže.
telegram-wrong-dropped = Dobře, nic se neuložilo.
telegram-is-hoax = Tento text koluje jako řetězová zpráva nebo fáma. Jeho sdílení nic nezmění.
telegram-is-fraud = Pozor: může jít o pokus o podvod.
telegram-is-reply = Vypadá to jako odpověď společnosti. Platí toto:
telegram-is-checked = Text byl porovnán s mými zdroji. Platí toto:
telegram-error = Něco se u nás pokazilo. Pokud nevidíte odpověď, zeptejte se prosím znovu.
telegram-command-start = Co tento bot umí
telegram-command-help = Jak se ptát
telegram-command-country = Nastavit, kde bydlíte
telegram-command-language = Zvolit jazyk
telegram-command-mydata = Ukázat, co je o vás uloženo
telegram-command-forget = Smazat, co se o vás uchovává
telegram-command-privacy = Co se uchovává a kdo bota provozuje
telegram-privacy-inbox = Jedna výjimka: zpráva, na kterou ještě nepřišla odpověď, se uchovává v zapečetěné podobě, nejdéle jeden den, aby se při restartu bota neztratila. Po zodpovězení se smaže.
telegram-privacy-model = Aby byly odpovědi lépe formulované, posílá se vaše otázka, a pokud na ně navazuje, i předchozí zprávy jazykovému modelu od { $name }, bez vašeho jména a čísla. Co napíše, se ověří podle zdrojů, než to uvidíte; u { $name } platí jeho vlastní pravidla ochrany soukromí.
telegram-too-many = To je hodně otázek najednou. Počkejte prosím minutu a pak se zeptejte znovu.
telegram-long-line = Právě se ptá mnoho lidí. Vaše odpověď přijde asi za { $seconds } sekund.
