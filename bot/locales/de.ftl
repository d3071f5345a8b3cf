# Deutsch, per du. Namen von Ländern, Behörden und Diensten stehen ohne Artikel und ungebeugt da:
# Sätze so bauen, dass sie ohne auskommen.

## The verdict: the first line of every answer

verdict-yes = Ja, du kannst widersprechen
verdict-partial = Teilweise, nur für einen Teil deiner Daten oder nur auf Umwegen
verdict-no = Nein, widersprechen ist nicht möglich
verdict-unclear = Unklar, eine sichere Antwort gibt es nicht
sentence-end = .
verdict-nothing = Nach eigener Auskunft des Unternehmens gibt es hier nichts, dem du widersprechen müsstest
# Where the question is about something beside objecting.
verdict-short-yes = Ja
verdict-short-partial = Teilweise
verdict-short-no = Nein
verdict-short-unclear = Unklar
verdict-scope = { $service }, { $place }
place-everywhere = überall
verdict-on-day = Am { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } wollte am { $begins } mit dem KI-Training beginnen.
training-planned-today = { $provider } will am { $begins } mit dem KI-Training beginnen.
training-planned-open = { $provider } hat KI-Training angekündigt; wann es beginnt, ist nicht bekannt.
training-running = { $provider } nutzt diese Daten seit dem { $since } für KI-Training.
training-running-open = { $provider } nutzt diese Daten für KI-Training.
training-paused = Das KI-Training mit diesen Daten ist seit dem { $since } ausgesetzt, nachdem die Behörde eingeschritten ist: { $authority }.
training-paused-open = Das KI-Training mit diesen Daten ist seit dem { $since } ausgesetzt.
training-not_used = { $provider } nutzt diese Daten nach eigenen Angaben nicht für KI-Training.
training-unknown = Ob { $provider } diese Daten für KI-Training nutzt, ist nicht bekannt.

effect-full = Wenn du jetzt widersprichst, gilt das für all diese Daten.
effect-future = Ein Widerspruch wirkt für die Zukunft. Was schon zum Training genutzt wurde, bleibt in den Modellen.
effect-precaution = Vorsorglich kannst du schon widersprechen.
effect-unknown = Wie weit ein Widerspruch reicht, ist nicht dokumentiert.

# The same of a day in the past, told from today.
training-running-then = { $provider } nutzte diese Daten damals schon seit dem { $since } für KI-Training.
training-running-open-then = { $provider } nutzte diese Daten damals für KI-Training.
training-paused-then = Das KI-Training mit diesen Daten war damals seit dem { $since } ausgesetzt, nachdem die Aufsichtsbehörde eingeschritten war: { $authority }.
training-paused-open-then = Das KI-Training mit diesen Daten war damals seit dem { $since } ausgesetzt.
training-not_used-then = { $provider } erklärte damals, diese Daten nicht für KI-Training zu nutzen.
effect-full-then = Ein Widerspruch galt damals für all diese Daten.
effect-future-then = Ein Widerspruch wirkte damals nur für die Zukunft.
effect-precaution-then = Ein Widerspruch war damals vorsorglich schon möglich.

now-line = Heute: { $verdict }. { $training }

## How to object

how-heading = So widersprichst du
how-menu = In der App ({ $service }): { $path }
how-menu-any = In der App: { $path }
how-settings = In den Einstellungen ({ $service }): { $path }
how-settings-any = In den Einstellungen: { $path }
how-off = Schalte „{ $word }“ aus.
how-word = Suche nach „{ $word }“.
how-form = Widerspruchsformular ({ $service })
how-form-any = Widerspruchsformular
how-contact = Allgemeine Kontaktseite für Widersprüche
how-third-party = Formular für Daten über dich, die von Dritten stammen (nicht für deine eigenen Beiträge)
# Stands before an address.
how-colon = :
how-letter = Per Brief: { $address }
how-email = Per E-Mail: { $address }
how-switch = Schalter in den Einstellungen
how-login = Melde dich vorher an (bei einem Link: im selben Browser).
how-reason-required = Eine Begründung ist Pflicht.
how-reason-optional = Eine Begründung ist nicht nötig.
how-reason-helps = Schreib, was an deiner Situation besonders ist: Das hilft.
how-evidence = Beleg: { $kind }, { $date }; von uns nicht selbst ausprobiert.
how-evidence-undated = Beleg: { $kind }, ohne Datum; von uns nicht selbst ausprobiert.
how-none = { $provider } bietet dafür hier weder ein Formular noch einen Schalter an.
how-none-known = Ein Formular oder ein Schalter dafür ist hier nicht bekannt.

right-object = Du hast ein Widerspruchsrecht: { $law }{ $article }.
right-object_if_unlawful = Gegen eine rechtswidrige Nutzung kannst du Widerspruch einlegen: { $law }{ $article }.
right-suspend = Du kannst verlangen, dass diese Nutzung aufhört: { $law }{ $article }.
right-withdraw = Du kannst deine Einwilligung widerrufen: { $law }{ $article }.
right-delete = Du kannst verlangen, dass deine Daten gelöscht werden: { $law }{ $article }.
right-correct = Du hast ein Recht auf Auskunft und Berichtigung, aber kein Widerspruchsrecht: { $law }{ $article }.
right-none = Das Gesetz gibt dir hier kein Recht, dieser Nutzung zu widersprechen: { $law }{ $article }.
right-article = , Art. { $article }

law-gdpr = DSGVO
law-uk-gdpr = britische DSGVO (UK GDPR)
law-fadp = Schweizer Datenschutzgesetz (DSG)
law-lgpd = LGPD (Brasilien)
law-ccpa = CCPA (Kalifornien)
law-us-federal = US-Bundesrecht
law-us-co = Datenschutzgesetz von Colorado
law-us-ct = Datenschutzgesetz von Connecticut
law-us-or = Datenschutzgesetz von Oregon
law-us-tx = Datenschutzgesetz von Texas
law-us-va = Datenschutzgesetz von Virginia
law-pipeda = PIPEDA (Kanada)
law-qc-private-sector = Datenschutzgesetz für die Privatwirtschaft von Québec
law-au-privacy-act = Privacy Act (Australien)
law-nz-privacy-act = Privacy Act (Neuseeland)
law-in-dpdp = DPDP Act (Indien)
law-kr-pipa = PIPA (Südkorea)
law-jp-appi = APPI (Japan)
law-tr-kvkk = KVKK (Türkei)
law-za-popia = POPIA (Südafrika)
law-ng-ndpa = nigerianisches Datenschutzgesetz
law-ke-dpa = kenianisches Datenschutzgesetz
law-ar-25326 = Gesetz 25.326 (Argentinien)
law-mx-lfpdppp = mexikanisches Datenschutzgesetz von 2025
law-cl-19628 = Gesetz 19.628 (Chile)
law-cl-21719 = Gesetz 21.719 (Chile)
law-co-1581 = Gesetz 1581 (Kolumbien)
law-sg-pdpa = PDPA (Singapur)
law-hk-pdpo = PDPO (Hongkong)
law-il-ppl = israelisches Datenschutzgesetz
law-ae-45-2021 = Gesetzesdekret 45/2021 (VAE)
law-ph-dpa = Data Privacy Act (Philippinen)
law-id-27-2022 = Gesetz 27/2022 (Indonesien)
law-th-pdpa = PDPA (Thailand)
law-vn-13-2023 = Dekret 13/2023 (Vietnam)
law-vn-91-2025 = Gesetz 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Was ein Widerspruch nicht bewirkt
limit-trained-models = Er löscht nicht, was ein Modell schon gelernt hat.
limit-others-posts = Er gilt nicht für das, was andere über dich posten.
limit-assistant = Er entfernt Meta AI nicht aus der App.
limit-ads = Er ändert nichts an der Werbung, die du siehst.
limit-scrapers = Er hindert andere Unternehmen nicht daran, öffentliche Seiten zu kopieren.
limit-ai-chats = Ob er auch für deine Chats mit Meta AI gilt, ist nicht klar.
limit-past = Er macht frühere Nutzung nicht rückgängig.
limit-other-ai = Er gilt nicht für andere KI-Anwendungen des Unternehmens.
limit-other-services = Er gilt nicht für andere Apps und Dienste des Unternehmens.
limit-per-account = Er gilt nur für ein Konto: Wiederhole ihn für jedes weitere.
limit-feedback = Feedback, das du zu einer Antwort schickst, kann trotzdem genutzt werden.
limit-reviewed = Chats, die sich schon Menschen angesehen haben, können gespeichert bleiben.
limit-safety = Aus Sicherheitsgründen markierte Inhalte können trotzdem genutzt werden.

## What anyone can do without a form

protection-heading = Was du in jedem Fall tun kannst
protection-make-private = Stell dein Konto und alte Beiträge auf privat: Genutzt wird, was öffentlich ist.
protection-delete-posts = Lösch öffentliche Beiträge und Kommentare, die nicht mehr im Netz stehen sollen.
protection-avoid-assistant = Erzähl Meta AI nichts, was du für dich behalten willst.
protection-unlink-accounts = Entferne in der Kontenübersicht die Apps, die nicht verknüpft sein sollen.
protection-ask-poster = Bitte Leute, die etwas über dich posten, es zu löschen oder nur wenigen zu zeigen.
protection-write-company = Schreib dem Unternehmen, dass du widersprichst, und bitte um eine Bestätigung.
protection-look-settings = Such in den Einstellungen der App unter Datenschutz oder Daten nach einem Schalter zum KI-Training.
protection-avoid-sharing = Gib dort nichts ein, lade nichts hoch und poste nichts, was du für dich behalten willst.
protection-temporary-chat = Nutze temporäre Chats für alles, was nicht gespeichert werden soll.
protection-delete-history = Lösch den Verlauf deiner Chats oder Aufnahmen.
protection-ask-admin = Bei Arbeit, Schule oder Verein: Frag, wer das Konto verwaltet.
protection-third-party-form = Für Daten über dich, die von Dritten stammen, gibt es ein eigenes Formular; für deine eigenen Beiträge ist es nicht gedacht.

## Complaining

complaint-heading = Wenn das Unternehmen ablehnt oder nicht antwortet
complaint-to = Hier kannst du dich beschweren: { $authority }.
complaint-lead = Federführende Aufsichtsbehörde für { $provider } in EU und EWR: { $authority }.
complaint-company-first = Beschwer dich zuerst beim Unternehmen.
complaint-company-first-days = Beschwer dich zuerst beim Unternehmen und gib ihm { $days } Tage Zeit.

## How sure we are

certainty-reported = so berichtet, nicht überprüft
certainty-inferred = unsere Schlussfolgerung
certainty-to_check = noch zu prüfen
rechecked-since = wird seit dem { $since } neu geprüft, weil sich der zugrunde liegende Text geändert hat
section-rechecked = Dieser Abschnitt wird seit dem { $since } neu geprüft, weil sich ein Text geändert hat, auf den er sich stützt.

kind-law = Gesetz
kind-ruling = Gerichtsentscheidung
kind-authority = Mitteilung einer Behörde
kind-policy = eigene Richtlinie des Unternehmens
kind-help = Hilfeseite
kind-ngo = Verbraucher- oder Bürgerrechtsorganisation
kind-press = Pressebericht oder Ratgeber

## Small print

note-advice = Information, keine Rechtsberatung. Stand: { $checked }.
note-future = Was am { $day } gelten wird, ist nicht bekannt; das hier gilt heute.
note-as-of = So viel konnte man am { $day } wissen.
note-untranslated = Diesen Teil gibt es noch nicht auf Deutsch, hier steht er auf Englisch:
note-cut = Deine Nachricht war lang; nur ein Teil davon wurde gelesen.
note-default-service = Du hast keinen Dienst genannt, deshalb geht es hier um { $provider } (Facebook und Instagram).
sources-heading = Quellen
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = ohne Datum
source-quote = Im Original, Stand { $date }: „{ $quote }“

## Questions back, and what cannot be answered

ask-jurisdiction = In welchem Land wohnst du? Davon hängt die Antwort ab.
ask-jurisdiction-ambiguous = Welchen Ort meinst du: { $places }? Davon hängt die Antwort ab.
ask-jurisdiction-nationality = Wo wohnst du? Es kommt auf den Wohnort an, nicht auf den Pass.
ask-service = Welchen Dienst meinst du: { $services }?
ask-everywhere-heading = Was überall gilt
no-source = Dazu habe ich keine geprüfte Quelle: { $service }, { $place }.
no-source-steps = Deshalb kann ich weder Ja noch Nein sagen. Diese Schritte helfen überall:
no-source-authority = Welche Datenschutzbehörde zuständig ist, findest du über die offizielle Website deiner Regierung; such dort nach „Datenschutz“.
unanswerable-empty = Ich habe keine Frage erhalten. Frag mich zum Beispiel: „Ich wohne in Österreich. Kann ich verhindern, dass Meta mit meinen Instagram-Beiträgen KI trainiert?“
unanswerable-scope = Ich kenne mich nur mit einem aus: dem Widerspruch gegen KI-Training mit deinen Beiträgen und Daten. Frag mich danach und sag mir, wo du wohnst.
guardrail-injection = Anweisungen in einer Nachricht kann ich nicht befolgen. Frag mich in eigenen Worten, ob du dem KI-Training dort widersprechen kannst, wo du wohnst.
guardrail-deceit = Bei falschen Angaben, etwa zum Wohnort, kann ich nicht helfen. Ich sage dir aber gern, was dort möglich ist, wo du wirklich wohnst.
guardrail-distress = Es tut mir leid, dass du das durchmachst. Ich bin nur ein Bot zum KI-Training und kann dir jetzt nicht so helfen, wie du es brauchst. Bitte sprich mit jemandem, dem du vertraust, oder ruf den Notruf deines Landes an, wenn du in Gefahr bist oder daran denkst, dir etwas anzutun. Bilder, die jemand gegen deinen Willen verbreitet, kannst du in der App und bei der Polizei melden. Wenn du möchtest, beantworte ich danach gern deine Frage zum KI-Training.
guardrail-attack = Damit kann ich nichts anfangen. Frag mich, ob du dem KI-Training dort widersprechen kannst, wo du wohnst.
error-bad-request = Diese Anfrage war nicht lesbar: { $problem }
error-internal = Bei uns ist etwas schiefgegangen. Bitte frag gleich noch einmal.

## Telegram

telegram-what = Frag mich, ob und wie du verhindern kannst, dass ein Unternehmen mit deinen Beiträgen KI trainiert: dort, wo du wohnst, und nach heutigem Stand. Ich antworte nur aus datierten Quellen, und wenn ich etwas nicht weiß, sage ich das.
telegram-short = Kannst du dem KI-Training mit deinen Beiträgen widersprechen, und wie? Antworten aus datierten Quellen.
telegram-operator = Dieser Bot wird betrieben von { $operator }. Was gespeichert wird, steht unter /privacy.
telegram-help =
    Stell deine Frage in eigenen Worten und nenne das Land, in dem du wohnst, und den Dienst: „Kann ich in Deutschland bei Facebook noch widersprechen?“

    Du kannst auch nach einem Tag in der Vergangenheit fragen: „Wie war die Lage in Frankreich am 12. Juni 2024?“

    /country – angeben, wo du wohnst
    /language – Sprache wählen
    /mydata – zeigen, was über dich gespeichert ist
    /forget – löschen, was über dich gespeichert ist
    /privacy – was gespeichert wird und wer diesen Bot betreibt
telegram-country-ask = Wo wohnst du? Wähl ein Land oder schreib es hinter den Befehl: /country Spanien
telegram-country-unknown = Diesen Ort kenne ich nicht. Wähl ein Land oder schreib es hinter den Befehl: /country Spanien
telegram-country-set = Dein Land ist jetzt: { $country }. Was möchtest du wissen?
telegram-service-ask = Um welchen Dienst geht es?
telegram-language-ask = In welcher Sprache soll ich antworten?
telegram-language-set = Ab jetzt antworte ich auf { $language }.
telegram-forgotten = Erledigt. Über dich ist nichts mehr gespeichert.
telegram-privacy =
    Dieser Bot speichert für diesen Chat nur das Land und die Sprache, die du ihm genannt hast, unter einem Code, der weder dein Name noch deine Nummer ist. Nach { $days } Tagen ohne Nutzung wird beides gelöscht.

    Deine Nachrichten werden weder gespeichert noch protokolliert. Die letzten paar bleiben höchstens einen Tag im Arbeitsspeicher, damit du nachfragen kannst. Solange eine Frage beantwortet wird, ist der Chat dazu verschlüsselt vermerkt.

    /forget löscht alles sofort. Dieser Bot wird betrieben von { $operator }.
telegram-privacy-reports = Wenn du eine falsche Antwort meldest und Ja sagst, werden deine Frage, die Antwort und dein Hinweis höchstens { $days } Tage gespeichert. Dass eine Antwort hilfreich war, wird ohne jeden Text gezählt. /mydata zeigt alles, was über dich gespeichert ist.
telegram-privacy-answers = Zu jeder Antwort wird { $days } Tage lang gespeichert, welche Nummer sie hat und worum es ging: Ort, Dienst, Thema, Tag und Sprache. Wer gefragt hat und was geschrieben wurde, wird nicht gespeichert. So können wir später nachvollziehen, wie eine Antwort zustande kam.
telegram-mydata-heading = Das ist über dich gespeichert:
telegram-mydata-nothing = Über dich ist nichts gespeichert.
telegram-mydata-country = Land: { $country }
telegram-mydata-language = Sprache: { $language }
telegram-mydata-day = Zuletzt genutzt: { $day }
telegram-mydata-talk = Nachrichten im Arbeitsspeicher, höchstens einen Tag: { $count }
telegram-mydata-helpful = Antworten, die dir geholfen haben: { $count }
telegram-mydata-report = Meldung { $number }, { $day }: { $text }
telegram-not-text = Ich kann nur Text lesen. Schreib deine Frage, zum Beispiel: „Ich wohne in Österreich. Kann ich bei Instagram widersprechen?“
telegram-button-back = ← Zurück zur Antwort
telegram-button-more = Mehr
telegram-button-how = Schritt für Schritt
telegram-button-anyway = Was du tun kannst
telegram-button-complain = Wo beschweren
telegram-button-limits = Was es nicht bewirkt
telegram-button-refusal = Bei Ablehnung
telegram-button-service = Anderer Dienst
telegram-button-country = Anderes Land
telegram-button-wrong = Das stimmt nicht
telegram-button-helpful = Hilfreich
telegram-button-skip = Überspringen
telegram-button-keep = Ja, speichern
telegram-button-drop = Nein
telegram-button-unknown = Dieser Knopf funktioniert nicht mehr. Bitte frag noch einmal.
telegram-answer-number = Antwort { $number }
telegram-thanks = Danke.
telegram-wrong-ask = Was stimmt nicht? Schreib es in einer Nachricht oder überspring das. Noch wird nichts gespeichert.
telegram-wrong-consent = Darf der Betreiber dieses Bots deine Frage, meine Antwort und deinen Hinweis speichern, um den Fehler zu beheben? Höchstens { $days } Tage lang; /forget löscht alles sofort.
telegram-wrong-kept = Danke. Das ist unter Nummer { $number } gespeichert. /mydata zeigt es, /forget löscht es.
telegram-wrong-dropped = Gut, es wurde nichts gespeichert.
telegram-is-hoax = Dieser Text geht als Kettenbrief oder Gerücht um. Ihn weiterzugeben ändert nichts.
telegram-is-fraud = Vorsicht: Das kann ein Betrugsversuch sein.
telegram-is-reply = Das sieht nach einer Antwort des Unternehmens aus. Es gilt:
telegram-is-checked = Ich habe diesen Text mit meinen Quellen verglichen. Es gilt:
telegram-error = Bei uns ist etwas schiefgegangen. Wenn keine Antwort kommt, frag bitte noch einmal.
telegram-command-start = Was dieser Bot kann
telegram-command-help = So fragst du
telegram-command-country = Angeben, wo du wohnst
telegram-command-language = Sprache wählen
telegram-command-mydata = Zeigen, was über dich gespeichert ist
telegram-command-forget = Löschen, was über dich gespeichert ist
telegram-command-privacy = Was gespeichert wird und wer den Bot betreibt
telegram-privacy-inbox = Eine Ausnahme: Eine noch nicht beantwortete Nachricht wird versiegelt aufbewahrt, höchstens einen Tag, damit sie bei einem Neustart des Bots nicht verloren geht. Sobald sie beantwortet ist, wird sie gelöscht.
telegram-privacy-model = Damit Antworten besser formuliert sind, gehen deine Frage und, falls sie daran anknüpft, die Nachrichten davor an ein Sprachmodell von { $name }, ohne deinen Namen oder deine Nummer. Was es schreibt, wird an den Quellen geprüft, bevor du es siehst; bei { $name } gelten dessen eigene Datenschutzregeln.
telegram-too-many = Das sind sehr viele Fragen auf einmal. Warte bitte eine Minute und frag dann noch einmal.
telegram-long-line = Gerade fragen viele Menschen. Deine Antwort kommt in etwa { $seconds } Sekunden.
