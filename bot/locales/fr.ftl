# Français, avec vous. Les espaces devant « : ; ? ! » et dans les guillemets sont insécables (U+00A0).
# Les noms de pays, d'autorités et de services arrivent sans article : tourner la phrase en conséquence.

## The verdict: the first line of every answer

verdict-yes = Oui, vous pouvez vous opposer
verdict-partial = En partie, seulement pour certaines de vos données ou par un moyen détourné
verdict-no = Non, il n’existe aucun moyen de s’opposer
verdict-unclear = Incertain, il n’y a pas de réponse sûre
sentence-end = .
verdict-nothing = Selon l’entreprise elle-même, il n’y a rien à quoi s’opposer
# Where the question is about something beside objecting.
verdict-short-yes = Oui
verdict-short-partial = En partie
verdict-short-no = Non
verdict-short-unclear = Incertain
verdict-scope = { $service }, { $place }
place-everywhere = partout
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = { $provider } prévoyait de commencer à entraîner son IA le { $begins }.
training-planned-today = { $provider } prévoit de commencer à entraîner son IA le { $begins }.
training-planned-open = { $provider } a annoncé l’entraînement de son IA ; aucune date de début n’est connue.
training-running = { $provider } utilise ces données pour entraîner son IA depuis le { $since }.
training-running-open = { $provider } utilise ces données pour entraîner son IA.
training-paused = L’entraînement de l’IA avec ces données est suspendu depuis le { $since }, après l’intervention de l’autorité : { $authority }.
training-paused-open = L’entraînement de l’IA avec ces données est suspendu depuis le { $since }.
training-not_used = { $provider } affirme ne pas utiliser ces données pour entraîner son IA.
training-unknown = On ne sait pas si { $provider } utilise ces données pour entraîner son IA.

effect-full = Si vous vous opposez maintenant, cela vaut pour toutes ces données.
effect-future = L’opposition vaut pour l’avenir. Ce qui a déjà servi à l’entraînement reste dans les modèles.
effect-precaution = Vous pouvez déjà vous opposer par précaution.
effect-unknown = La portée exacte d’une opposition n’est pas documentée.

# The same of a day in the past, told from today.
training-running-then = À cette date, { $provider } utilisait ces données pour entraîner son IA depuis le { $since }.
training-running-open-then = À cette date, { $provider } utilisait ces données pour entraîner son IA.
training-paused-then = À cette date, l’entraînement de l’IA avec ces données était suspendu depuis le { $since }, après l’intervention de l’autorité : { $authority }.
training-paused-open-then = À cette date, l’entraînement de l’IA avec ces données était suspendu depuis le { $since }.
training-not_used-then = À cette date, { $provider } déclarait ne pas utiliser ces données pour entraîner son IA.
effect-full-then = Une opposition faite alors couvrait toutes ces données.
effect-future-then = Une opposition faite alors ne valait que pour l’avenir.
effect-precaution-then = Il était alors déjà possible de s’opposer par précaution.

now-line = Aujourd’hui – { $verdict }. { $training }

## How to object

how-heading = Comment vous opposer
how-menu = Dans l’application ({ $service }) : { $path }
how-menu-any = Dans l’application : { $path }
how-settings = Dans les paramètres ({ $service }) : { $path }
how-settings-any = Dans les paramètres : { $path }
how-off = Désactivez « { $word } ».
how-word = Cherchez « { $word } ».
how-form = Formulaire d’opposition ({ $service })
how-form-any = Formulaire d’opposition
how-contact = Page de contact générale pour les oppositions
how-third-party = Formulaire pour les données vous concernant qui viennent de tiers (pas pour vos propres publications)
# Stands before an address.
how-colon = { " :" }
how-letter = Par courrier : { $address }
how-email = Par e-mail : { $address }
how-switch = Bouton dans les paramètres
how-login = Connectez-vous d’abord (pour un lien : dans le même navigateur).
how-reason-required = Il faut donner une raison.
how-reason-optional = Il n’est pas nécessaire de donner une raison.
how-reason-helps = Expliquez ce que votre situation a de particulier : cela aide.
how-evidence = Source : { $kind }, { $date } ; nous ne l’avons pas essayé nous-mêmes.
how-evidence-undated = Source : { $kind }, sans date ; nous ne l’avons pas essayé nous-mêmes.
how-none = { $provider } ne propose ici ni formulaire ni bouton pour cela.
how-none-known = Ici, aucun formulaire ni bouton n’est connu pour cela.

right-object = Vous avez un droit d’opposition : { $law }{ $article }.
right-object_if_unlawful = La loi vous permet de vous opposer à une utilisation illicite : { $law }{ $article }.
right-suspend = La loi vous permet de demander l’arrêt de cette utilisation : { $law }{ $article }.
right-withdraw = La loi vous permet de retirer votre consentement : { $law }{ $article }.
right-delete = La loi vous permet de demander l’effacement de vos données : { $law }{ $article }.
right-correct = La loi prévoit un droit d’accès et de rectification, mais pas de droit d’opposition : { $law }{ $article }.
right-none = Ici, la loi ne donne pas le droit de s’opposer à cette utilisation : { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = RGPD
law-uk-gdpr = RGPD britannique (UK GDPR)
law-fadp = loi suisse sur la protection des données (LPD)
law-lgpd = LGPD (Brésil)
law-ccpa = CCPA (Californie)
law-us-federal = droit fédéral américain
law-us-co = loi du Colorado sur la vie privée
law-us-ct = loi du Connecticut sur la vie privée
law-us-or = loi de l’Oregon sur la vie privée
law-us-tx = loi du Texas sur la vie privée
law-us-va = loi de Virginie sur la vie privée
law-pipeda = PIPEDA (Canada)
law-qc-private-sector = loi québécoise sur le secteur privé
law-au-privacy-act = Privacy Act (Australie)
law-nz-privacy-act = Privacy Act (Nouvelle-Zélande)
law-in-dpdp = DPDP Act (Inde)
law-kr-pipa = PIPA (Corée du Sud)
law-jp-appi = APPI (Japon)
law-tr-kvkk = KVKK (Turquie)
law-za-popia = POPIA (Afrique du Sud)
law-ng-ndpa = loi nigériane sur la protection des données
law-ke-dpa = loi kényane sur la protection des données
law-ar-25326 = loi 25.326 (Argentine)
law-mx-lfpdppp = loi mexicaine de 2025 sur la protection des données
law-cl-19628 = loi 19.628 (Chili)
law-cl-21719 = loi 21.719 (Chili)
law-co-1581 = loi 1581 (Colombie)
law-sg-pdpa = PDPA (Singapour)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = loi israélienne sur la protection de la vie privée
law-ae-45-2021 = décret-loi 45/2021 (Émirats arabes unis)
law-ph-dpa = Data Privacy Act (Philippines)
law-id-27-2022 = loi 27/2022 (Indonésie)
law-th-pdpa = PDPA (Thaïlande)
law-vn-13-2023 = décret 13/2023 (Viêt Nam)
law-vn-91-2025 = loi 91/2025 (Viêt Nam)

## What an objection does not do

limits-heading = Ce qu’une opposition ne fait pas
limit-trained-models = Elle n’efface pas ce qu’un modèle a déjà appris.
limit-others-posts = Elle ne couvre pas ce que d’autres publient sur vous.
limit-assistant = Elle ne retire pas Meta AI de l’application.
limit-ads = Elle ne change rien aux publicités que vous voyez.
limit-scrapers = Elle n’empêche pas d’autres entreprises de copier les pages publiques.
limit-ai-chats = On ne sait pas si elle couvre vos discussions avec Meta AI.
limit-past = Elle n’annule pas les utilisations passées.
limit-other-ai = Elle ne couvre pas les autres usages de l’IA par l’entreprise.
limit-other-services = Elle ne s’étend pas aux autres applications et services de l’entreprise.
limit-per-account = Elle ne vaut que pour un seul compte : faites-la pour chacun.
limit-feedback = L’avis que vous envoyez sur une réponse peut être utilisé malgré tout.
limit-reviewed = Les discussions déjà relues par des personnes peuvent être conservées.
limit-safety = Les contenus signalés pour des raisons de sécurité peuvent être utilisés malgré tout.

## What anyone can do without a form

protection-heading = Ce que vous pouvez faire dans tous les cas
protection-make-private = Passez votre compte et vos anciennes publications en privé : ce sont les contenus publics qui sont utilisés.
protection-delete-posts = Supprimez les publications et commentaires publics que vous ne voulez plus voir en ligne.
protection-avoid-assistant = Ne confiez pas à Meta AI ce que vous voulez garder pour vous.
protection-unlink-accounts = Dans l’Espace Comptes, retirez les applications que vous ne voulez pas voir associées.
protection-ask-poster = Demandez aux personnes qui publient des contenus sur vous de les retirer ou d’en limiter l’audience.
protection-write-company = Écrivez à l’entreprise que vous vous opposez et demandez une confirmation.
protection-look-settings = Cherchez dans les paramètres de l’application, sous confidentialité ou données, un bouton sur l’entraînement de l’IA.
protection-avoid-sharing = N’y écrivez, n’y importez et n’y publiez rien que vous vouliez garder pour vous.
protection-temporary-chat = Utilisez les discussions temporaires pour ce qui ne doit pas être conservé.
protection-delete-history = Supprimez l’historique de vos discussions ou enregistrements.
protection-ask-admin = Au travail, à l’école ou dans une association : demandez à la personne qui gère le compte.
protection-third-party-form = Il existe un formulaire pour les données vous concernant qui viennent de tiers ; il ne sert pas pour vos propres publications.

## Complaining

complaint-heading = En cas de refus ou d’absence de réponse
complaint-to = Vous pouvez déposer une réclamation ici : { $authority }.
complaint-lead = Autorité chef de file pour { $provider } dans l’UE et l’EEE : { $authority }.
complaint-company-first = Adressez-vous d’abord à l’entreprise.
complaint-company-first-days = Adressez-vous d’abord à l’entreprise et laissez-lui { $days } jours.

## How sure we are

certainty-reported = information rapportée, non vérifiée
certainty-inferred = notre conclusion
certainty-to_check = à vérifier
rechecked-since = à nouveau en cours de vérification depuis le { $since }, car le texte sur lequel cela repose a changé
section-rechecked = Ce passage est à nouveau en cours de vérification depuis le { $since }, car un texte sur lequel il repose a changé.

kind-law = loi
kind-ruling = décision de justice
kind-authority = communication d’une autorité
kind-policy = politique de l’entreprise elle-même
kind-help = page d’aide
kind-ngo = association de défense des consommateurs ou des droits
kind-press = article de presse ou guide

## Small print

note-advice = Ceci est une information, pas un conseil juridique. Situation au { $checked }.
note-future = On ne sait pas ce qui vaudra le { $day } ; voici ce qui vaut aujourd’hui.
note-as-of = Voilà ce que l’on pouvait savoir le { $day }.
note-untranslated = Cette partie n’existe pas encore en français ; la voici en anglais :
note-cut = Votre message était long ; seule une partie a été lue.
note-default-service = Vous n’avez pas nommé de service ; il s’agit donc ici de { $provider } (Facebook et Instagram).
sources-heading = Sources
source-line = { $publisher } : { $title }, { $kind }, { $date }
source-undated = sans date
source-quote = Dans l’original, au { $date } : « { $quote } »

## Questions back, and what cannot be answered

ask-jurisdiction = Dans quel pays habitez-vous ? La réponse en dépend.
ask-jurisdiction-ambiguous = De quel endroit parlez-vous : { $places } ? La réponse en dépend.
ask-jurisdiction-nationality = Où habitez-vous ? C’est le lieu de résidence qui compte, pas le passeport.
ask-service = De quel service parlez-vous : { $services } ?
ask-everywhere-heading = Ce qui vaut partout
no-source = Je n’ai pas de source vérifiée à ce sujet : { $service }, { $place }.
no-source-steps = Je ne peux donc répondre ni oui ni non. Ces démarches sont utiles partout :
no-source-authority = Pour trouver votre autorité de protection des données, cherchez « protection des données » ou « vie privée » sur le site officiel de votre gouvernement.
unanswerable-empty = Je n’ai pas reçu de question. Demandez-moi par exemple : « J’habite en France. Puis-je empêcher Meta d’entraîner son IA avec mes publications Instagram ? »
unanswerable-scope = Je ne connais qu’un sujet : comment s’opposer à l’entraînement d’une IA avec vos publications et vos données. Posez-moi une question là-dessus et dites-moi où vous habitez.
guardrail-injection = Je ne peux pas suivre des instructions contenues dans un message. Demandez-moi avec vos mots si vous pouvez vous opposer à l’entraînement de l’IA là où vous habitez.
guardrail-deceit = Je ne peux pas aider à faire de fausses déclarations, par exemple sur votre lieu de résidence. Je peux vous dire ce qui est possible là où vous habitez vraiment.
guardrail-distress = Je suis désolé de ce que vous traversez. Je ne suis qu’un bot sur l’entraînement de l’IA et je ne peux pas vous apporter l’aide qu’il vous faut maintenant. Parlez-en à quelqu’un de confiance, ou appelez le numéro d’urgence de votre pays si vous êtes en danger ou pensez à vous faire du mal. Les images diffusées contre votre volonté peuvent être signalées dans l’application et à la police. Quand vous le voudrez, je répondrai à votre question sur l’entraînement de l’IA.
guardrail-attack = Je ne peux rien faire de ce message. Demandez-moi si vous pouvez vous opposer à l’entraînement de l’IA là où vous habitez.
error-bad-request = Cette demande est illisible : { $problem }
error-internal = Un problème est survenu de notre côté. Reposez votre question dans un instant.

## Telegram

telegram-what = Demandez-moi si et comment vous pouvez empêcher une entreprise d’entraîner son IA avec vos publications, là où vous habitez et à ce jour. Je réponds uniquement d’après des sources datées, et quand je ne sais pas, je le dis.
telegram-short = Pouvez-vous refuser que vos publications entraînent une IA, et comment ? Réponses aux sources datées.
telegram-operator = Ce bot est géré par { $operator }. Tapez /privacy pour voir ce qui est conservé.
telegram-help =
    Posez votre question avec vos mots, en indiquant le pays où vous habitez et le service : « Puis-je encore m’opposer sur Facebook en Belgique ? »

    Vous pouvez aussi demander ce qui s’appliquait à une date passée : « Quelle était la situation en France le 12 juin 2024 ? »

    /country – indiquer où vous habitez
    /language – choisir la langue
    /mydata – voir ce qui est conservé sur vous
    /forget – effacer ce qui est conservé sur vous
    /privacy – ce qui est conservé et qui gère ce bot
telegram-country-ask = Où habitez-vous ? Choisissez un pays ou écrivez-le après la commande : /country Espagne
telegram-country-unknown = Je ne connais pas ce lieu. Choisissez un pays ou écrivez-le après la commande : /country Espagne
telegram-country-set = Votre pays est maintenant : { $country }. Posez votre question.
telegram-service-ask = De quel service s’agit-il ?
telegram-language-ask = Dans quelle langue dois-je répondre ?
telegram-language-set = Je réponds désormais en { $language }.
telegram-forgotten = C’est fait. Plus rien n’est conservé sur vous.
telegram-privacy =
    Ce bot ne conserve pour cette discussion que le pays et la langue que vous lui avez indiqués, sous un code qui n’est ni votre nom ni votre numéro. Après { $days } jours sans utilisation, ils sont effacés.

    Vos messages ne sont ni enregistrés ni écrits dans un journal technique. Les derniers restent en mémoire, un jour au plus, pour que vous puissiez poser d’autres questions à leur suite. Pendant qu’une réponse est préparée, la conversation concernée est notée sous forme chiffrée.

    /forget efface tout immédiatement. Ce bot est géré par { $operator }.
telegram-privacy-reports = Si vous signalez une réponse fausse et dites oui, votre question, la réponse et votre remarque sont conservées { $days } jours au maximum. Qu’une réponse vous a été utile est compté sans aucun texte. /mydata montre tout ce qui est conservé sur vous.
telegram-privacy-answers = Pour chaque réponse, son numéro est conservé { $days } jours, avec ce dont il s’agissait : lieu, service, sujet, jour et langue. Il n’est conservé ni qui a posé la question ni ce qui a été écrit. Nous pouvons ainsi expliquer plus tard comment une réponse a été établie.
telegram-mydata-heading = Voici ce qui est conservé sur vous :
telegram-mydata-nothing = Rien n’est conservé sur vous.
telegram-mydata-country = Pays : { $country }
telegram-mydata-language = Langue : { $language }
telegram-mydata-day = Dernière utilisation : { $day }
telegram-mydata-talk = Messages en mémoire, un jour au maximum : { $count }
telegram-mydata-helpful = Réponses jugées utiles : { $count }
telegram-mydata-report = Signalement { $number }, { $day } : { $text }
telegram-not-text = Je ne sais lire que du texte. Écrivez votre question, par exemple : « J’habite en France. Puis-je m’opposer sur Instagram ? »
telegram-button-back = ← Retour à la réponse
telegram-button-more = Plus
telegram-button-how = Comment faire
telegram-button-anyway = Ce que vous pouvez faire
telegram-button-complain = Où se plaindre
telegram-button-limits = Ce que ça ne fait pas
telegram-button-refusal = En cas de refus
telegram-button-service = Autre service
telegram-button-country = Autre pays
telegram-button-wrong = C’est faux
telegram-button-helpful = Utile
telegram-button-skip = Passer
telegram-button-keep = Oui, conserver
telegram-button-drop = Non
telegram-button-unknown = Ce bouton ne fonctionne plus. Reposez votre question.
telegram-answer-number = Réponse { $number }
telegram-thanks = Merci.
telegram-wrong-ask = Qu’est-ce qui est faux ? Écrivez-le en un message, ou passez. Rien n’est encore conservé.
telegram-wrong-consent = La personne qui gère ce bot peut-elle conserver votre question, ma réponse et ce que vous avez écrit, pour corriger l’erreur ? { $days } jours au maximum ; /forget efface tout aussitôt.
telegram-wrong-kept = Merci. C’est conservé sous le numéro { $number }. /mydata le montre, /forget l’efface.
telegram-wrong-dropped = Très bien, rien n’a été conservé.
telegram-is-hoax = Ce texte circule comme chaîne ou rumeur. Le relayer ne change rien.
telegram-is-fraud = Attention : il peut s’agir d’une tentative d’arnaque.
telegram-is-reply = Cela ressemble à une réponse de l’entreprise. Voici ce qui vaut :
telegram-is-checked = J’ai comparé ce texte à mes sources. Voici ce qui vaut :
telegram-error = Une erreur s’est produite de notre côté. Si aucune réponse n’arrive, posez de nouveau votre question.
telegram-command-start = Ce que fait ce bot
telegram-command-help = Comment poser une question
telegram-command-country = Indiquer où vous habitez
telegram-command-language = Choisir la langue
telegram-command-mydata = Voir ce qui est conservé sur vous
telegram-command-forget = Effacer ce qui est conservé sur vous
telegram-command-privacy = Ce qui est conservé et qui gère ce bot
telegram-privacy-inbox = Une exception : un message encore sans réponse est gardé sous scellé, un jour au plus, pour ne pas être perdu si le bot redémarre. Dès qu’il a reçu sa réponse, il est effacé.
telegram-privacy-model = Pour mieux formuler les réponses, ta question et, si elle en est la suite, les messages qui la précèdent sont envoyés à un modèle de langage de { $name }, sans ton nom ni ton numéro. Ce qu’il écrit est vérifié d’après les sources avant que tu le voies ; chez { $name }, ce sont ses propres règles de confidentialité qui s’appliquent.
telegram-too-many = Cela fait beaucoup de questions d’un coup. Attendez une minute, puis posez à nouveau votre question.
telegram-long-line = Beaucoup de monde pose des questions en ce moment. Votre réponse arrive dans { $seconds } secondes environ.
