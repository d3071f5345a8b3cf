# Italiano, con il tu. I nomi di Paesi, autorità e servizi arrivano senza articolo; davanti a una data
# niente «il» o «dal», che con 1, 8 e 11 sarebbero sbagliati: «in data», «dal giorno».

## The verdict: the first line of every answer

verdict-yes = Sì, puoi opporti
verdict-partial = In parte, solo per alcuni dei tuoi dati o solo per vie indirette
verdict-no = No, non c’è modo di opporsi
verdict-unclear = Incerto, non c’è una risposta sicura
sentence-end = .
verdict-nothing = Secondo l’azienda stessa, non c’è nulla a cui opporsi
# Where the question is about something beside objecting.
verdict-short-yes = Sì
verdict-short-partial = In parte
verdict-short-no = No
verdict-short-unclear = Non è chiaro
verdict-scope = { $service }, { $place }
place-everywhere = ovunque
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = { $provider } prevedeva di iniziare ad addestrare la sua IA in data { $begins }.
training-planned-today = { $provider } prevede di iniziare ad addestrare la sua IA in data { $begins }.
training-planned-open = { $provider } ha annunciato l’addestramento della sua IA; la data di inizio non è nota.
training-running = { $provider } usa questi dati per addestrare la sua IA dal giorno { $since }.
training-running-open = { $provider } usa questi dati per addestrare la sua IA.
training-paused = L’addestramento dell’IA con questi dati è sospeso dal giorno { $since }, dopo l’intervento dell’autorità: { $authority }.
training-paused-open = L’addestramento dell’IA con questi dati è sospeso dal giorno { $since }.
training-not_used = { $provider } dichiara di non usare questi dati per addestrare la sua IA.
training-unknown = Non si sa se { $provider } usi questi dati per addestrare la sua IA.

effect-full = Se ti opponi adesso, vale per tutti questi dati.
effect-future = L’opposizione vale per il futuro. Ciò che è già stato usato per l’addestramento resta nei modelli.
effect-precaution = Puoi già opporti in via precauzionale.
effect-unknown = Fin dove arrivi un’opposizione non è documentato.

# The same of a day in the past, told from today.
training-running-then = All’epoca { $provider } usava già questi dati per addestrare l’IA, dal giorno { $since }.
training-running-open-then = All’epoca { $provider } usava questi dati per addestrare l’IA.
training-paused-then = All’epoca l’addestramento dell’IA con questi dati era sospeso dal giorno { $since }, dopo l’intervento dell’autorità: { $authority }.
training-paused-open-then = All’epoca l’addestramento dell’IA con questi dati era sospeso dal giorno { $since }.
training-not_used-then = All’epoca { $provider } dichiarava di non usare questi dati per addestrare l’IA.
effect-full-then = Un’opposizione presentata allora valeva per tutti questi dati.
effect-future-then = Un’opposizione presentata allora valeva solo per il futuro.
effect-precaution-then = Era già possibile opporsi per precauzione.

now-line = Oggi – { $verdict }. { $training }

## How to object

how-heading = Come opporti
how-menu = Nell’app ({ $service }): { $path }
how-menu-any = Nell’app: { $path }
how-settings = Nelle impostazioni ({ $service }): { $path }
how-settings-any = Nelle impostazioni: { $path }
how-off = Disattiva «{ $word }».
how-word = Cerca «{ $word }».
how-form = Modulo di opposizione ({ $service })
how-form-any = Modulo di opposizione
how-contact = Pagina di contatto generale per le opposizioni
how-third-party = Modulo per i dati su di te che provengono da terzi (non per i tuoi post)
# Stands before an address.
how-colon = :
how-letter = Per lettera: { $address }
how-email = Per e-mail: { $address }
how-switch = Opzione nelle impostazioni
how-login = Prima accedi al tuo account (se è un link, nello stesso browser).
how-reason-required = Bisogna indicare un motivo.
how-reason-optional = Non serve indicare un motivo.
how-reason-helps = Spiega cosa ha di particolare la tua situazione: aiuta.
how-evidence = Fonte: { $kind }, { $date }; non provato da noi.
how-evidence-undated = Fonte: { $kind }, senza data; non provato da noi.
how-none = Per questo { $provider } non offre qui né un modulo né un’opzione nelle impostazioni.
how-none-known = Per questo non risulta qui né un modulo né un’opzione nelle impostazioni.

right-object = Hai il diritto di opposizione: { $law }{ $article }.
right-object_if_unlawful = La legge ti permette di opporti a un uso illecito: { $law }{ $article }.
right-suspend = La legge ti permette di chiedere che questo uso cessi: { $law }{ $article }.
right-withdraw = La legge ti permette di revocare il consenso: { $law }{ $article }.
right-delete = La legge ti permette di chiedere la cancellazione dei tuoi dati: { $law }{ $article }.
right-correct = La legge prevede accesso e rettifica, ma non un diritto di opposizione: { $law }{ $article }.
right-none = Qui la legge non dà il diritto di opporsi a questo uso: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = GDPR
law-uk-gdpr = GDPR del Regno Unito (UK GDPR)
law-fadp = legge svizzera sulla protezione dei dati (LPD)
law-lgpd = LGPD (Brasile)
law-ccpa = CCPA (California)
law-us-federal = diritto federale degli Stati Uniti
law-us-co = legge sulla privacy del Colorado
law-us-ct = legge sulla privacy del Connecticut
law-us-or = legge sulla privacy dell’Oregon
law-us-tx = legge sulla privacy del Texas
law-us-va = legge sulla privacy della Virginia
law-pipeda = PIPEDA (Canada)
law-qc-private-sector = legge del Québec sulla privacy nel settore privato
law-au-privacy-act = Privacy Act (Australia)
law-nz-privacy-act = Privacy Act (Nuova Zelanda)
law-in-dpdp = DPDP Act (India)
law-kr-pipa = PIPA (Corea del Sud)
law-jp-appi = APPI (Giappone)
law-tr-kvkk = KVKK (Turchia)
law-za-popia = POPIA (Sudafrica)
law-ng-ndpa = legge nigeriana sulla protezione dei dati
law-ke-dpa = legge keniota sulla protezione dei dati
law-ar-25326 = legge 25.326 (Argentina)
law-mx-lfpdppp = legge messicana del 2025 sulla protezione dei dati
law-cl-19628 = legge 19.628 (Cile)
law-cl-21719 = legge 21.719 (Cile)
law-co-1581 = legge 1581 (Colombia)
law-sg-pdpa = PDPA (Singapore)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = legge israeliana sulla protezione della privacy
law-ae-45-2021 = decreto-legge 45/2021 (Emirati Arabi Uniti)
law-ph-dpa = Data Privacy Act (Filippine)
law-id-27-2022 = legge 27/2022 (Indonesia)
law-th-pdpa = PDPA (Thailandia)
law-vn-13-2023 = decreto 13/2023 (Vietnam)
law-vn-91-2025 = legge 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Cosa non fa un’opposizione
limit-trained-models = Non cancella ciò che un modello ha già imparato.
limit-others-posts = Non riguarda ciò che altri pubblicano su di te.
limit-assistant = Non toglie Meta AI dall’app.
limit-ads = Non cambia la pubblicità che vedi.
limit-scrapers = Non impedisce ad altre aziende di copiare le pagine pubbliche.
limit-ai-chats = Non è chiaro se riguardi anche le tue chat con Meta AI.
limit-past = Non annulla gli usi passati.
limit-other-ai = Non riguarda altri usi dell’IA da parte dell’azienda.
limit-other-services = Non vale per le altre app e gli altri servizi dell’azienda.
limit-per-account = Vale per un solo account: ripetila per ciascuno.
limit-feedback = Il feedback che invii su una risposta può essere usato comunque.
limit-reviewed = Le chat già esaminate da persone possono essere conservate.
limit-safety = I contenuti segnalati per motivi di sicurezza possono essere usati comunque.

## What anyone can do without a form

protection-heading = Cosa puoi fare in ogni caso
protection-make-private = Rendi privati il tuo account e i vecchi post: vengono usati i contenuti pubblici.
protection-delete-posts = Elimina i post e i commenti pubblici che non vuoi più lasciare in rete.
protection-avoid-assistant = Non dire a Meta AI nulla che tu voglia tenere per te.
protection-unlink-accounts = Nel Centro gestione account, rimuovi le app che non vuoi tenere collegate.
protection-ask-poster = Chiedi a chi pubblica qualcosa su di te di toglierlo o di limitare chi può vederlo.
protection-write-company = Scrivi all’azienda che ti opponi e chiedi una conferma.
protection-look-settings = Cerca nelle impostazioni dell’app, alla voce privacy o dati, un’opzione sull’addestramento dell’IA.
protection-avoid-sharing = Non scrivere, caricare o pubblicare lì ciò che vuoi tenere per te.
protection-temporary-chat = Usa le chat temporanee per ciò che non deve essere conservato.
protection-delete-history = Elimina la cronologia delle tue chat o registrazioni.
protection-ask-admin = Al lavoro, a scuola o in un’associazione: chiedi a chi gestisce l’account.
protection-third-party-form = C’è un modulo per i dati su di te che provengono da terzi; non serve per i tuoi post.

## Complaining

complaint-heading = Se l’azienda rifiuta o non risponde
complaint-to = Puoi presentare un reclamo qui: { $authority }.
complaint-lead = Autorità di controllo capofila per { $provider } nell’UE e nel SEE: { $authority }.
complaint-company-first = Rivolgiti prima all’azienda.
complaint-company-first-days = Rivolgiti prima all’azienda e lasciale { $days } giorni di tempo.

## How sure we are

certainty-reported = riferito da altri, non verificato
certainty-inferred = nostra conclusione
certainty-to_check = da verificare
rechecked-since = di nuovo in fase di verifica dal giorno { $since }, perché il testo su cui si basa è cambiato
section-rechecked = Questa parte è di nuovo in fase di verifica dal giorno { $since }, perché un testo su cui si basa è cambiato.

kind-law = legge
kind-ruling = decisione di un tribunale
kind-authority = comunicazione di un’autorità
kind-policy = informativa dell’azienda stessa
kind-help = pagina di assistenza
kind-ngo = associazione di consumatori o per i diritti
kind-press = articolo di stampa o guida

## Small print

note-advice = Informazioni, non consulenza legale. Aggiornamento: { $checked }.
note-future = Non si sa che cosa varrà in data { $day }; questo è ciò che vale oggi.
note-as-of = Questo è ciò che si poteva sapere in data { $day }.
note-untranslated = Questa parte non è ancora disponibile in italiano; eccola in inglese:
note-cut = Il tuo messaggio era lungo; ne è stata letta solo una parte.
note-default-service = Non hai indicato un servizio, quindi qui si parla di { $provider } (Facebook e Instagram).
sources-heading = Fonti
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = senza data
source-quote = Nell’originale, in data { $date }: «{ $quote }»

## Questions back, and what cannot be answered

ask-jurisdiction = In quale Paese vivi? La risposta dipende da questo.
ask-jurisdiction-ambiguous = A quale ti riferisci: { $places }? La risposta dipende da questo.
ask-jurisdiction-nationality = Dove vivi? Conta la residenza, non il passaporto.
ask-service = A quale ti riferisci: { $services }?
ask-everywhere-heading = Cosa vale ovunque
no-source = Non ho fonti verificate su questo: { $service }, { $place }.
no-source-steps = Perciò non posso dire né sì né no. Questi passi funzionano ovunque:
no-source-authority = Per trovare la tua autorità per la protezione dei dati, cerca «protezione dei dati» o «privacy» sul sito ufficiale del tuo governo.
unanswerable-empty = Non ho ricevuto nessuna domanda. Chiedimi, per esempio: «Vivo in Italia. Posso impedire a Meta di addestrare l’IA con i miei post su Instagram?»
unanswerable-scope = So rispondere solo su una cosa: come opporsi all’addestramento dell’IA con i tuoi post e i tuoi dati. Chiedimi di questo e dimmi dove vivi.
guardrail-injection = Non posso seguire istruzioni contenute in un messaggio. Chiedimi con parole tue se puoi opporti all’addestramento dell’IA nel Paese in cui vivi.
guardrail-deceit = Non posso aiutare con dichiarazioni false, per esempio su dove vivi. Posso dirti cosa funziona dove vivi davvero.
guardrail-distress = Mi dispiace che tu stia passando questo. Sono solo un bot sull’addestramento dell’IA e non posso darti l’aiuto che ti serve ora. Parla con qualcuno di cui ti fidi, oppure chiama il numero di emergenza del tuo Paese se sei in pericolo o pensi di farti del male. Le immagini diffuse contro la tua volontà si possono segnalare nell’app e alla polizia. Quando vuoi, rispondo alla tua domanda sull’addestramento dell’IA.
guardrail-attack = Con questo non posso fare nulla. Chiedimi se puoi opporti all’addestramento dell’IA nel Paese in cui vivi.
error-bad-request = Non è stato possibile leggere la richiesta: { $problem }
error-internal = Qualcosa è andato storto da parte nostra. Riprova tra poco.

## Telegram

telegram-what = Chiedimi se e come puoi impedire a un’azienda di addestrare l’IA con i tuoi post, nel Paese in cui vivi e allo stato attuale. Rispondo solo in base a fonti datate e, quando non so qualcosa, lo dico.
telegram-short = Puoi opporti all’uso dei tuoi post per addestrare l’IA, e come? Risposte da fonti con data.
telegram-operator = Questo bot è gestito da { $operator }. Con /privacy vedi cosa viene conservato.
telegram-help =
    Scrivi la domanda con parole tue, indicando il Paese in cui vivi e il servizio: «Posso ancora oppormi su Facebook in Italia?»

    Puoi anche chiedere di un giorno passato: «Com’era la situazione in Francia il 12 giugno 2024?»

    /country – indicare dove vivi
    /language – scegliere la lingua
    /mydata – mostrare ciò che è conservato su di te
    /forget – cancellare ciò che viene conservato su di te
    /privacy – cosa viene conservato e chi gestisce questo bot
telegram-country-ask = Dove vivi? Scegli un Paese o scrivilo dopo il comando: /country Spagna
telegram-country-unknown = Non conosco questo luogo. Scegli un Paese o scrivilo dopo il comando: /country Spagna
telegram-country-set = Il tuo Paese ora è: { $country }. Fai la tua domanda.
telegram-service-ask = Di quale servizio si tratta?
telegram-language-ask = In quale lingua vuoi che risponda?
telegram-language-set = Da ora rispondo in { $language }.
telegram-forgotten = Fatto. Su di te non è più conservato nulla.
telegram-privacy =
    Per questa chat il bot conserva solo il Paese e la lingua che gli hai indicato, con un codice che non è il tuo nome né il tuo numero. Dopo { $days } giorni senza utilizzo vengono cancellati.

    I tuoi messaggi non vengono salvati né registrati. Gli ultimi restano in memoria, al massimo per un giorno, così puoi fare altre domande sullo stesso tema. Mentre si prepara una risposta, la chat è annotata in forma cifrata.

    /forget cancella tutto subito. Questo bot è gestito da { $operator }.
telegram-privacy-reports = Se segnali una risposta sbagliata e dici di sì, la tua domanda, la risposta e il tuo commento vengono conservati al massimo per { $days } giorni. Che una risposta è stata utile viene contato senza alcun testo. /mydata mostra tutto ciò che è conservato su di te.
telegram-privacy-answers = Di ogni risposta vengono conservati per { $days } giorni il numero e ciò di cui trattava: luogo, servizio, tema, giorno e lingua. Non viene conservato chi ha fatto la domanda, né ciò che è stato scritto. Così in seguito possiamo ricostruire come si è arrivati a una risposta.
telegram-mydata-heading = Su di te è conservato questo:
telegram-mydata-nothing = Su di te non è conservato nulla.
telegram-mydata-country = Paese: { $country }
telegram-mydata-language = Lingua: { $language }
telegram-mydata-day = Ultimo uso: { $day }
telegram-mydata-talk = Messaggi in memoria, al massimo per un giorno: { $count }
telegram-mydata-helpful = Risposte che ti sono state utili: { $count }
telegram-mydata-report = Segnalazione { $number }, { $day }: { $text }
telegram-not-text = So leggere solo testo. Scrivi la tua domanda, per esempio: «Vivo in Italia. Posso oppormi su Instagram?»
telegram-button-back = ← Torna alla risposta
telegram-button-more = Altro
telegram-button-how = Come, passo per passo
telegram-button-anyway = Cosa puoi fare
telegram-button-complain = Dove reclamare
telegram-button-limits = Che cosa non fa
telegram-button-refusal = Se rifiutano
telegram-button-service = Altro servizio
telegram-button-country = Altro Paese
telegram-button-wrong = È sbagliato
telegram-button-helpful = Utile
telegram-button-skip = Salta
telegram-button-keep = Sì, conserva
telegram-button-drop = No, grazie
telegram-button-unknown = Questo pulsante non funziona più. Chiedi di nuovo.
telegram-answer-number = Risposta { $number }
telegram-thanks = Grazie.
telegram-wrong-ask = Che cosa è sbagliato? Scrivilo in un messaggio, oppure salta. Per ora non viene conservato nulla.
telegram-wrong-consent = Chi gestisce questo bot può conservare la tua domanda, la mia risposta e ciò che hai scritto, per correggere l’errore? Al massimo { $days } giorni; /forget cancella tutto subito.
telegram-wrong-kept = Grazie. È conservato con il numero { $number }. /mydata lo mostra, /forget lo cancella.
telegram-wrong-dropped = Va bene, non è stato conservato nulla.
telegram-is-hoax = Questo testo gira come catena o voce. Condividerlo non cambia nulla.
telegram-is-fraud = Attenzione: può essere un tentativo di truffa.
telegram-is-reply = Sembra una risposta dell’azienda. Ecco che cosa vale:
telegram-is-checked = Ho confrontato questo testo con le mie fonti. Ecco che cosa vale:
telegram-error = Qualcosa è andato storto da parte nostra. Se non arriva nessuna risposta, chiedi di nuovo.
telegram-command-start = Cosa fa questo bot
telegram-command-help = Come fare una domanda
telegram-command-country = Indicare dove vivi
telegram-command-language = Scegliere la lingua
telegram-command-mydata = Mostrare ciò che è conservato su di te
telegram-command-forget = Cancellare ciò che viene conservato su di te
telegram-command-privacy = Cosa viene conservato e chi gestisce il bot
telegram-privacy-inbox = Un’eccezione: un messaggio che non ha ancora avuto risposta viene conservato sigillato, per un giorno al massimo, perché non vada perso se il bot si riavvia. Appena riceve risposta, viene cancellato.
telegram-privacy-model = Per formulare meglio le risposte, la tua domanda e, se ne è il seguito, i messaggi precedenti vengono inviati a un modello linguistico di { $name }, senza il tuo nome né il tuo numero. Quello che scrive viene verificato sulle fonti prima che tu lo veda; presso { $name } valgono le sue regole sulla privacy.
telegram-too-many = Sono molte domande in una volta. Aspetta un minuto, poi chiedi di nuovo.
telegram-long-line = In questo momento molte persone fanno domande. La tua risposta arriva tra circa { $seconds } secondi.
