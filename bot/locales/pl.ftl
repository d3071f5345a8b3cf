# Polski, na ty, bez form zdradzających płeć (nie „pytałeś”, „pytałaś”). Nazwy krajów, organów, firm
# i usług nie są odmieniane: zdanie musi pasować do mianownika. Daty są w dopełniaczu: „27 maja 2025”.

## The verdict: the first line of every answer

verdict-yes = Tak, możesz wnieść sprzeciw
verdict-partial = Częściowo, tylko co do części danych albo tylko okrężną drogą
verdict-no = Nie, nie ma możliwości sprzeciwu
verdict-unclear = Niejasne, nie ma pewnej odpowiedzi
sentence-end = .
verdict-nothing = Według samej firmy nie ma czemu się sprzeciwiać
# Where the question is about something beside objecting.
verdict-short-yes = Tak
verdict-short-partial = Częściowo
verdict-short-no = Nie
verdict-short-unclear = Niejasne
verdict-scope = { $service }, { $place }
place-everywhere = wszędzie
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = Firma { $provider } planowała zacząć trenowanie AI { $begins }.
training-planned-today = Firma { $provider } planuje zacząć trenowanie AI { $begins }.
training-planned-open = Firma { $provider } zapowiedziała trenowanie AI; data rozpoczęcia nie jest znana.
training-running = Firma { $provider } używa tych danych do trenowania AI od { $since }.
training-running-open = Firma { $provider } używa tych danych do trenowania AI.
training-paused = Trenowanie AI na tych danych jest wstrzymane od { $since } po interwencji organu nadzorczego: { $authority }.
training-paused-open = Trenowanie AI na tych danych jest wstrzymane od { $since }.
training-not_used = Firma { $provider } twierdzi, że nie używa tych danych do trenowania AI.
training-unknown = Nie wiadomo, czy firma { $provider } używa tych danych do trenowania AI.

effect-full = Sprzeciw wniesiony teraz obejmuje wszystkie te dane.
effect-future = Sprzeciw działa na przyszłość. To, co już posłużyło do trenowania, zostaje w modelach.
effect-precaution = Sprzeciw można wnieść zawczasu, na wszelki wypadek.
effect-unknown = Nie udokumentowano, jak daleko sięga sprzeciw.

# The same of a day in the past, told from today.
training-running-then = Firma { $provider } używała wtedy tych danych do trenowania AI od { $since }.
training-running-open-then = Firma { $provider } używała wtedy tych danych do trenowania AI.
training-paused-then = Trenowanie AI na tych danych było wtedy wstrzymane od { $since } po interwencji organu: { $authority }.
training-paused-open-then = Trenowanie AI na tych danych było wtedy wstrzymane od { $since }.
training-not_used-then = Firma { $provider } twierdziła wtedy, że nie używa tych danych do trenowania AI.
effect-full-then = Sprzeciw wniesiony wtedy obejmował wszystkie te dane.
effect-future-then = Sprzeciw wniesiony wtedy działał tylko na przyszłość.
effect-precaution-then = Sprzeciw można było wtedy wnieść już na wszelki wypadek.

now-line = Dziś – { $verdict }. { $training }

## How to object

how-heading = Jak wnieść sprzeciw
how-menu = W aplikacji ({ $service }): { $path }
how-menu-any = W aplikacji: { $path }
how-settings = W ustawieniach ({ $service }): { $path }
how-settings-any = W ustawieniach: { $path }
how-off = Wyłącz opcję „{ $word }”.
how-word = Szukaj: „{ $word }”.
how-form = Formularz sprzeciwu ({ $service })
how-form-any = Formularz sprzeciwu
how-contact = Ogólna strona kontaktowa do wnoszenia sprzeciwu
how-third-party = Formularz dotyczący danych o tobie pochodzących od innych (nie dla twoich własnych postów)
# Stands before an address.
how-colon = :
how-letter = Listownie: { $address }
how-email = E-mailem: { $address }
how-switch = Przełącznik w ustawieniach
how-login = Najpierw zaloguj się (jeśli to link, w tej samej przeglądarce).
how-reason-required = Trzeba podać powód.
how-reason-optional = Nie trzeba podawać powodu.
how-reason-helps = Napisz, co jest szczególnego w twojej sytuacji: to pomaga.
how-evidence = Źródło: { $kind }, { $date }; nie sprawdzaliśmy tego w praktyce.
how-evidence-undated = Źródło: { $kind }, bez daty; nie sprawdzaliśmy tego w praktyce.
how-none = Firma { $provider } nie udostępnia tu formularza ani przełącznika do wniesienia sprzeciwu.
how-none-known = Nie wiadomo tu o formularzu ani przełączniku do wniesienia sprzeciwu.

right-object = Masz prawo do sprzeciwu: { $law }{ $article }.
right-object_if_unlawful = Prawo pozwala sprzeciwić się bezprawnemu użyciu danych: { $law }{ $article }.
right-suspend = Prawo pozwala żądać zaprzestania takiego użycia danych: { $law }{ $article }.
right-withdraw = Prawo pozwala wycofać zgodę: { $law }{ $article }.
right-delete = Prawo pozwala żądać usunięcia danych: { $law }{ $article }.
right-correct = Prawo daje dostęp do danych i ich sprostowanie, ale nie prawo do sprzeciwu: { $law }{ $article }.
right-none = Prawo nie pozwala tu sprzeciwić się takiemu użyciu danych: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = RODO
law-uk-gdpr = brytyjskie RODO (UK GDPR)
law-fadp = szwajcarska ustawa o ochronie danych (FADP)
law-lgpd = LGPD (Brazylia)
law-ccpa = CCPA (Kalifornia)
law-us-federal = prawo federalne USA
law-us-co = ustawa o prywatności (Kolorado)
law-us-ct = ustawa o prywatności (Connecticut)
law-us-or = ustawa o prywatności (Oregon)
law-us-tx = ustawa o prywatności (Teksas)
law-us-va = ustawa o prywatności (Wirginia)
law-pipeda = PIPEDA (Kanada)
law-qc-private-sector = ustawa o prywatności w sektorze prywatnym (Québec)
law-au-privacy-act = Privacy Act (Australia)
law-nz-privacy-act = Privacy Act (Nowa Zelandia)
law-in-dpdp = DPDP Act (Indie)
law-kr-pipa = PIPA (Korea Południowa)
law-jp-appi = APPI (Japonia)
law-tr-kvkk = KVKK (Turcja)
law-za-popia = POPIA (Republika Południowej Afryki)
law-ng-ndpa = ustawa o ochronie danych (Nigeria)
law-ke-dpa = ustawa o ochronie danych (Kenia)
law-ar-25326 = ustawa 25.326 (Argentyna)
law-mx-lfpdppp = ustawa o ochronie danych z 2025 r. (Meksyk)
law-cl-19628 = ustawa 19.628 (Chile)
law-cl-21719 = ustawa 21.719 (Chile)
law-co-1581 = ustawa 1581 (Kolumbia)
law-sg-pdpa = PDPA (Singapur)
law-hk-pdpo = PDPO (Hongkong)
law-il-ppl = ustawa o ochronie prywatności (Izrael)
law-ae-45-2021 = dekret z mocą ustawy 45/2021 (Zjednoczone Emiraty Arabskie)
law-ph-dpa = Data Privacy Act (Filipiny)
law-id-27-2022 = ustawa 27/2022 (Indonezja)
law-th-pdpa = PDPA (Tajlandia)
law-vn-13-2023 = dekret 13/2023 (Wietnam)
law-vn-91-2025 = ustawa 91/2025 (Wietnam)

## What an objection does not do

limits-heading = Czego sprzeciw nie daje
limit-trained-models = Nie usuwa tego, czego model już się nauczył.
limit-others-posts = Nie obejmuje tego, co inni publikują o tobie.
limit-assistant = Nie usuwa Meta AI z aplikacji.
limit-ads = Nie zmienia reklam, które widzisz.
limit-scrapers = Nie powstrzymuje innych firm przed kopiowaniem publicznych stron.
limit-ai-chats = Nie jest jasne, czy obejmuje twoje czaty z Meta AI.
limit-past = Nie cofa wcześniejszego użycia danych.
limit-other-ai = Nie obejmuje innych zastosowań AI przez firmę.
limit-other-services = Nie obejmuje innych aplikacji i usług firmy.
limit-per-account = Dotyczy tylko jednego konta: powtórz go dla każdego.
limit-feedback = Opinia, którą wyślesz o odpowiedzi, i tak może zostać użyta.
limit-reviewed = Czaty, które już przejrzeli ludzie, mogą zostać zachowane.
limit-safety = Treści oznaczone ze względów bezpieczeństwa i tak mogą zostać użyte.

## What anyone can do without a form

protection-heading = Co możesz zrobić w każdym przypadku
protection-make-private = Ustaw konto i stare posty jako prywatne: używane są treści publiczne.
protection-delete-posts = Usuń publiczne posty i komentarze, które nie powinny już być widoczne.
protection-avoid-assistant = Nie zdradzaj Meta AI niczego, co chcesz zachować dla siebie.
protection-unlink-accounts = W Centrum kont odłącz aplikacje, które nie mają być połączone.
protection-ask-poster = Poproś osoby, które publikują coś o tobie, żeby to usunęły lub ograniczyły grono odbiorców.
protection-write-company = Napisz do firmy, że wnosisz sprzeciw, i poproś o potwierdzenie.
protection-look-settings = Poszukaj w ustawieniach aplikacji, w części o prywatności lub danych, przełącznika dotyczącego trenowania AI.
protection-avoid-sharing = Nie wpisuj, nie przesyłaj ani nie publikuj tam tego, co chcesz zachować dla siebie.
protection-temporary-chat = Używaj czatów tymczasowych do tego, co nie ma być przechowywane.
protection-delete-history = Usuń historię swoich czatów lub nagrań.
protection-ask-admin = W pracy, w szkole lub w klubie: zapytaj osobę, która zarządza kontem.
protection-third-party-form = Jest formularz dotyczący danych o tobie pochodzących od innych; nie służy do twoich własnych postów.

## Complaining

complaint-heading = Jeśli firma odmówi lub nie odpowie
complaint-to = Skargę możesz złożyć tutaj: { $authority }.
complaint-lead = Wiodący organ nadzorczy dla firmy { $provider } w UE i EOG: { $authority }.
complaint-company-first = Najpierw złóż skargę do firmy.
complaint-company-first-days = Najpierw złóż skargę do firmy i daj jej { $days } dni na odpowiedź.

## How sure we are

certainty-reported = według doniesień, niesprawdzone
certainty-inferred = nasz wniosek
certainty-to_check = do sprawdzenia
rechecked-since = od { $since } sprawdzane ponownie, bo zmienił się tekst, na którym się to opiera
section-rechecked = Ta część jest od { $since } sprawdzana ponownie, bo zmienił się jeden z tekstów, na których się opiera.

kind-law = przepisy prawa
kind-ruling = orzeczenie sądu
kind-authority = komunikat organu
kind-policy = zasady samej firmy
kind-help = strona pomocy
kind-ngo = organizacja konsumencka lub broniąca praw
kind-press = artykuł prasowy lub poradnik

## Small print

note-advice = To informacja, nie porada prawna. Stan na { $checked }.
note-future = Nie wiadomo, co będzie obowiązywać { $day }; to obowiązuje dzisiaj.
note-as-of = Tyle można było wiedzieć { $day }.
note-untranslated = Tej części nie ma jeszcze po polsku; oto wersja angielska:
note-cut = Wiadomość była długa; przeczytana została tylko jej część.
note-default-service = W pytaniu nie ma nazwy usługi, więc odpowiedź dotyczy firmy { $provider } (Facebook i Instagram).
sources-heading = Źródła
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = bez daty
source-quote = W oryginale, stan na { $date }: „{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = W jakim kraju mieszkasz? Od tego zależy odpowiedź.
ask-jurisdiction-ambiguous = Które miejsce masz na myśli: { $places }? Od tego zależy odpowiedź.
ask-jurisdiction-nationality = Gdzie mieszkasz? Liczy się miejsce zamieszkania, nie paszport.
ask-service = Którą usługę masz na myśli: { $services }?
ask-everywhere-heading = Co obowiązuje wszędzie
no-source = Nie mam na ten temat sprawdzonego źródła: { $service }, { $place }.
no-source-steps = Nie mogę więc powiedzieć ani „tak”, ani „nie”. Te kroki pomagają wszędzie:
no-source-authority = Organ ochrony danych znajdziesz przez oficjalną stronę rządu swojego kraju; szukaj słów „ochrona danych” lub „prywatność”.
unanswerable-empty = Nie widzę tu pytania. Zapytaj na przykład: „Mieszkam w Polsce. Czy mogę zabronić firmie Meta trenowania AI na moich postach z Instagrama?”
unanswerable-scope = Znam się tylko na jednym: na sprzeciwie wobec trenowania AI na twoich postach i danych. Zapytaj o to i napisz, gdzie mieszkasz.
guardrail-injection = Nie mogę wykonywać poleceń z wiadomości. Zapytaj własnymi słowami, czy tam, gdzie mieszkasz, możesz sprzeciwić się trenowaniu AI.
guardrail-deceit = Nie mogę pomagać w podawaniu nieprawdy, na przykład o miejscu zamieszkania. Mogę powiedzieć, co działa tam, gdzie naprawdę mieszkasz.
guardrail-distress = Bardzo mi przykro, że przez to przechodzisz. Jestem tylko botem od trenowania AI i nie mogę dać ci teraz pomocy, której potrzebujesz. Porozmawiaj z kimś, komu ufasz, albo zadzwoń na numer alarmowy swojego kraju, jeśli grozi ci niebezpieczeństwo lub myślisz o zrobieniu sobie krzywdy. Zdjęcia rozpowszechniane wbrew twojej woli można zgłosić w aplikacji i na policji. Kiedy zechcesz, odpowiem na pytanie o trenowanie AI.
guardrail-attack = Nic z tym nie mogę zrobić. Zapytaj, czy tam, gdzie mieszkasz, możesz sprzeciwić się trenowaniu AI.
error-bad-request = Nie udało się odczytać tego zapytania: { $problem }
error-internal = Coś poszło nie tak po naszej stronie. Zapytaj ponownie za chwilę.

## Telegram

telegram-what = Zapytaj, czy i jak możesz powstrzymać firmę przed trenowaniem AI na twoich postach – tam, gdzie mieszkasz, i według stanu na dziś. Odpowiadam tylko na podstawie źródeł z datą, a gdy czegoś nie wiem, mówię o tym.
telegram-short = Czy i jak możesz sprzeciwić się szkoleniu AI na Twoich postach? Odpowiedzi z datowanych źródeł.
telegram-operator = Bota prowadzi { $operator }. Polecenie /privacy pokazuje, co jest przechowywane.
telegram-help =
    Zadaj pytanie własnymi słowami, podaj kraj, w którym mieszkasz, i usługę: „Czy w Polsce mogę jeszcze wnieść sprzeciw na Facebooku?”

    Możesz też zapytać o dzień w przeszłości: „Jak wyglądało to we Francji 12 czerwca 2024?”

    /country – podaj, gdzie mieszkasz
    /language – wybierz język
    /mydata – pokaż, co jest o Tobie przechowywane
    /forget – usuń to, co jest o tobie przechowywane
    /privacy – co jest przechowywane i kto prowadzi tego bota
telegram-country-ask = Gdzie mieszkasz? Wybierz kraj albo wpisz go po poleceniu: /country Hiszpania
telegram-country-unknown = Nie znam tego miejsca. Wybierz kraj albo wpisz go po poleceniu: /country Hiszpania
telegram-country-set = Twój kraj to teraz: { $country }. Zadaj pytanie.
telegram-service-ask = O którą usługę chodzi?
telegram-language-ask = W jakim języku mam odpowiadać?
telegram-language-set = Język odpowiedzi od teraz: { $language }.
telegram-forgotten = Gotowe. Nic o tobie nie jest już przechowywane.
telegram-privacy =
    Bot przechowuje dla tego czatu tylko podany kraj i język, pod kodem, który nie jest twoim imieniem ani numerem. Usuwa je po { $days } dniach bez korzystania z bota.

    Twoje wiadomości nie są zapisywane ani rejestrowane. Kilka ostatnich pozostaje w pamięci, najwyżej przez dobę, żeby można było dopytać. Dopóki odpowiedź jest przygotowywana, czat jest odnotowany w postaci zaszyfrowanej.

    /forget usuwa wszystko od razu. Bota prowadzi { $operator }.
telegram-privacy-reports = Jeśli zgłosisz błędną odpowiedź i się zgodzisz, Twoje pytanie, odpowiedź i uwaga są przechowywane najwyżej { $days } dni. To, że odpowiedź była pomocna, jest liczone bez żadnego tekstu. /mydata pokazuje wszystko, co jest o Tobie przechowywane.
telegram-privacy-answers = Numer każdej odpowiedzi i to, czego dotyczyła (miejsce, usługa, temat, dzień i język), są przechowywane przez { $days } dni. Nie jest przechowywane, kto pytał ani co zostało napisane. Dzięki temu możemy później ustalić, jak powstała odpowiedź.
telegram-mydata-heading = Oto, co jest o Tobie przechowywane:
telegram-mydata-nothing = Nic nie jest o Tobie przechowywane.
telegram-mydata-country = Kraj: { $country }
telegram-mydata-language = Język: { $language }
telegram-mydata-day = Ostatnie użycie: { $day }
telegram-mydata-talk = Wiadomości w pamięci, najwyżej przez dzień: { $count }
telegram-mydata-helpful = Odpowiedzi, które pomogły: { $count }
telegram-mydata-report = Zgłoszenie { $number }, { $day }: { $text }
telegram-not-text = Umiem czytać tylko tekst. Napisz pytanie, na przykład: „Mieszkam w Polsce. Czy mogę wnieść sprzeciw na Instagramie?”
telegram-button-back = ← Wróć do odpowiedzi
telegram-button-more = Więcej
telegram-button-how = Jak, krok po kroku
telegram-button-anyway = Co możesz zrobić
telegram-button-complain = Gdzie złożyć skargę
telegram-button-limits = Czego to nie daje
telegram-button-refusal = Gdy odmówią
telegram-button-service = Inna usługa
telegram-button-country = Inny kraj
telegram-button-wrong = To nieprawda
telegram-button-helpful = Pomocne
telegram-button-skip = Pomiń
telegram-button-keep = Tak, zachowaj
telegram-button-drop = Nie
telegram-button-unknown = Ten przycisk już nie działa. Zapytaj ponownie.
telegram-answer-number = Odpowiedź { $number }
telegram-thanks = Dziękuję.
telegram-wrong-ask = Co się nie zgadza? Napisz to w jednej wiadomości albo pomiń. Na razie nic nie jest zapisane.
telegram-wrong-consent = Czy osoba prowadząca tego bota może zachować Twoje pytanie, moją odpowiedź i Twoją uwagę, żeby poprawić błąd? Najwyżej { $days } dni; /forget usuwa wszystko od razu.
telegram-wrong-kept = Dziękuję. Zapisano pod numerem { $number }. /mydata to pokazuje, /forget usuwa.
telegram-wrong-dropped = Dobrze, nic nie zapisano.
telegram-is-hoax = Ten tekst krąży jako łańcuszek lub plotka. Przekazywanie go dalej nic nie zmienia.
telegram-is-fraud = Uwaga: to może być próba oszustwa.
telegram-is-reply = To wygląda na odpowiedź firmy. Oto, co obowiązuje:
telegram-is-checked = Tekst został porównany z moimi źródłami. Oto, co obowiązuje:
telegram-error = Coś poszło nie tak po naszej stronie. Jeśli nie ma odpowiedzi, zadaj pytanie jeszcze raz.
telegram-command-start = Co robi ten bot
telegram-command-help = Jak zadać pytanie
telegram-command-country = Podaj, gdzie mieszkasz
telegram-command-language = Wybierz język
telegram-command-mydata = Pokaż, co jest o Tobie przechowywane
telegram-command-forget = Usuń to, co jest o tobie przechowywane
telegram-command-privacy = Co jest przechowywane i kto prowadzi bota
telegram-privacy-inbox = Jeden wyjątek: wiadomość, na którą jeszcze nie ma odpowiedzi, jest przechowywana w postaci zapieczętowanej, najwyżej jeden dzień, żeby nie zginęła przy ponownym uruchomieniu bota. Po udzieleniu odpowiedzi jest usuwana.
telegram-privacy-model = Aby odpowiedzi były lepiej sformułowane, twoje pytanie i, jeśli do nich nawiązuje, wcześniejsze wiadomości trafiają do modelu językowego firmy { $name }, bez twojego imienia i numeru. To, co napisze, jest sprawdzane ze źródłami, zanim to zobaczysz; w { $name } obowiązują jej własne zasady prywatności.
telegram-too-many = To bardzo dużo pytań naraz. Poczekaj minutę i zapytaj ponownie.
telegram-long-line = W tej chwili pyta wiele osób. Odpowiedź przyjdzie za około { $seconds } s.
