# The bot's own words. Values in { } are filled in: dates are written the local way, names of places
# and services come from CLDR and the knowledge. Short, plain, friendly; no promise of success.

## The verdict: the first line of every answer

verdict-yes = Yes, you can object
verdict-partial = Partly, only for some of your data or only in a roundabout way
verdict-no = No, there is no way to object
verdict-unclear = Unclear, there is no sure answer
# Where the question is about something beside objecting.
# What ends a sentence that is put together: "." or "。".
sentence-end = .
# Where the company says that it does not train on this data at all.
verdict-nothing = By the company’s own account there is nothing to object to
verdict-short-yes = Yes
verdict-short-partial = Partly
verdict-short-no = No
verdict-short-unclear = Unclear
verdict-scope = { $service }, { $place }
# In the place of a country, where the answer is the same for all.
place-everywhere = everywhere
# For a day in the past. $verdict is one of the four lines above.
verdict-on-day = On { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } planned to start AI training on { $begins }.
training-planned-today = { $provider } plans to start AI training on { $begins }.
training-planned-open = { $provider } has announced AI training; no starting day is known.
training-running = { $provider } has been using this data for AI training since { $since }.
training-running-open = { $provider } uses this data for AI training.
training-paused = AI training with this data has been paused since { $since }, after the authority stepped in: { $authority }.
training-paused-open = AI training with this data has been paused since { $since }.
training-not_used = { $provider } says it does not use this data for AI training.
training-unknown = Whether { $provider } uses this data for AI training is not known.

effect-full = An objection made now covers all of this data.
effect-future = An objection works for the future. What was already used for training stays in the models.
effect-precaution = An objection can already be made as a precaution.
effect-unknown = How far an objection reaches is not documented.

# The same of a day in the past, told from today.
training-running-then = At that time { $provider } had been using this data for AI training since { $since }.
training-running-open-then = At that time { $provider } was using this data for AI training.
training-paused-then = At that time AI training with this data had been paused since { $since }, after the authority stepped in: { $authority }.
training-paused-open-then = At that time AI training with this data had been paused since { $since }.
training-not_used-then = At that time { $provider } said that it did not use this data for AI training.
effect-full-then = An objection made then covered all of this data.
effect-future-then = An objection made then worked for the future only.
effect-precaution-then = An objection could already be made then, as a precaution.

now-line = Today: { $verdict }. { $training }

## How to object

how-heading = How to object
how-menu = In the app ({ $service }): { $path }
how-menu-any = In the app: { $path }
how-settings = In the settings ({ $service }): { $path }
how-settings-any = In the settings: { $path }
# $word is the name of a switch, as the app writes it.
how-off = Switch off “{ $word }”.
how-word = Look for the word “{ $word }”.
how-form = Objection form ({ $service })
how-form-any = Objection form
how-contact = General contact page for objections
how-third-party = Form for data about you from third parties (not for your own posts)
# Stands before an address.
how-colon = :
how-letter = By letter: { $address }
how-email = By e-mail: { $address }
how-switch = Switch in the settings
how-login = Log in first (for a link: in the same browser).
how-reason-required = A reason is required.
how-reason-optional = No reason is needed.
how-reason-helps = Say why your own situation matters: it helps.
# $kind is one of the kind- messages, $date a date.
how-evidence = Evidence: { $kind }, { $date }; we have not tried it ourselves.
how-evidence-undated = Evidence: { $kind }, undated; we have not tried it ourselves.
how-none = { $provider } offers no form or switch for this here.
how-none-known = No form or switch for this is known here.

right-object = You have a right to object: { $law }{ $article }.
right-object_if_unlawful = The law lets you object to unlawful use: { $law }{ $article }.
right-suspend = The law lets you ask for this use to stop: { $law }{ $article }.
right-withdraw = The law lets you withdraw consent: { $law }{ $article }.
right-delete = The law lets you ask for deletion: { $law }{ $article }.
right-correct = The law gives access and correction, but no right to object: { $law }{ $article }.
right-none = The law here gives no right to object to this use: { $law }{ $article }.
right-article = , Art. { $article }

law-gdpr = GDPR
law-uk-gdpr = UK GDPR
law-fadp = Swiss Data Protection Act
law-lgpd = Brazil’s LGPD
law-ccpa = California’s CCPA
law-us-federal = US federal law
law-us-co = Colorado’s privacy law
law-us-ct = Connecticut’s privacy law
law-us-or = Oregon’s privacy law
law-us-tx = Texas’s privacy law
law-us-va = Virginia’s privacy law
law-pipeda = Canada’s PIPEDA
law-qc-private-sector = Québec’s private sector privacy act
law-au-privacy-act = Australia’s Privacy Act
law-nz-privacy-act = New Zealand’s Privacy Act
law-in-dpdp = India’s DPDP Act
law-kr-pipa = South Korea’s PIPA
law-jp-appi = Japan’s APPI
law-tr-kvkk = Turkey’s KVKK
law-za-popia = South Africa’s POPIA
law-ng-ndpa = Nigeria’s Data Protection Act
law-ke-dpa = Kenya’s Data Protection Act
law-ar-25326 = Argentina’s Law 25.326
law-mx-lfpdppp = Mexico’s data protection law of 2025
law-cl-19628 = Chile’s Law 19.628
law-cl-21719 = Chile’s Law 21.719
law-co-1581 = Colombia’s Law 1581
law-sg-pdpa = Singapore’s PDPA
law-hk-pdpo = Hong Kong’s PDPO
law-il-ppl = Israel’s Privacy Protection Law
law-ae-45-2021 = UAE Decree-Law 45/2021
law-ph-dpa = the Philippines’ Data Privacy Act
law-id-27-2022 = Indonesia’s Law 27/2022
law-th-pdpa = Thailand’s PDPA
law-vn-13-2023 = Vietnam’s Decree 13/2023
law-vn-91-2025 = Vietnam’s Law 91/2025

## What an objection does not do

limits-heading = What an objection does not do
limit-trained-models = It does not erase what a model has already learned.
limit-others-posts = It does not cover what other people post about you.
limit-assistant = It does not remove Meta AI from the app.
limit-ads = It does not change the ads you see.
limit-scrapers = It does not stop other companies from copying public pages.
limit-ai-chats = Whether it covers your chats with Meta AI is not clear.
limit-past = It does not undo earlier use.
limit-other-ai = It does not cover other uses of AI by the company.
limit-other-services = It does not reach the company’s other apps and services.
limit-per-account = It holds for one account only: repeat it for each.
limit-feedback = Feedback that you send on an answer may be used all the same.
limit-reviewed = Chats that people have already reviewed may be kept.
limit-safety = Content flagged for safety may be used all the same.

## What anyone can do without a form

protection-heading = What you can do anyway
protection-make-private = Set your account and old posts to private: public content is what is used.
protection-delete-posts = Delete public posts and comments you no longer want out there.
protection-avoid-assistant = Do not tell Meta AI anything you want to keep to yourself.
protection-unlink-accounts = In the Accounts Centre, unlink the apps you do not want combined.
protection-ask-poster = Ask people who post about you to take it down or limit who sees it.
protection-write-company = Write to the company, say that you object, and ask for a confirmation.
protection-look-settings = Look in the app’s settings, under privacy or data, for a switch about AI training.
protection-avoid-sharing = Do not type, upload or post there what you want to keep to yourself.
protection-temporary-chat = Use temporary chats for what is not meant to be kept.
protection-delete-history = Delete the history of your chats or recordings.
protection-ask-admin = At work, at school or in a club: ask whoever runs the account.
protection-third-party-form = There is a form for data about you from third parties; it is not for your own posts.

## Complaining

complaint-heading = If they refuse or do not answer
complaint-to = You can complain here: { $authority }.
complaint-lead = Lead authority for { $provider } in the EU and EEA: { $authority }.
complaint-company-first = Complain to the company first.
complaint-company-first-days = Complain to the company first and give it { $days } days.

## How sure we are

certainty-reported = reported, not verified
certainty-inferred = our conclusion
certainty-to_check = to be checked
rechecked-since = being re-checked since { $since }, because the text it rests on has changed
section-rechecked = This part is being re-checked since { $since }, because a text it rests on has changed.

kind-law = law
kind-ruling = court ruling
kind-authority = notice of an authority
kind-policy = the company’s own policy
kind-help = help page
kind-ngo = consumer or rights organisation
kind-press = press report or guide

## Small print

note-advice = Information, not legal advice. As of { $checked }.
note-future = What will hold on { $day } is not known; this is what holds today.
note-as-of = This is what could be known on { $day }.
note-untranslated = This part is not yet available in your language; here it is in English:
note-cut = Your message was long; only a part of it was read.
note-default-service = No service was named, so this is about { $provider } (Facebook and Instagram).
sources-heading = Sources
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = undated
source-quote = In the original, as of { $date }: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Which country do you live in? The answer depends on it.
ask-jurisdiction-ambiguous = Which one do you mean: { $places }? The answer depends on it.
ask-jurisdiction-nationality = Where do you live? It is residence that counts, not the passport.
ask-service = Which one do you mean: { $services }?
ask-everywhere-heading = What holds everywhere
no-source = I have no verified source for this: { $service }, { $place }.
no-source-steps = So I cannot say yes or no. These steps work everywhere:
no-source-authority = To find your data protection authority, look for the official site of your government and “data protection” or “privacy”.
unanswerable-empty = I did not get a question. Ask me, for example: “I live in Ireland. Can I stop Meta from training AI on my Instagram posts?”
unanswerable-scope = I only know about objecting to AI training with your posts and data. Ask me about that, and tell me where you live.
guardrail-injection = I cannot follow instructions in a message. Ask me in your own words whether you can object to AI training where you live.
guardrail-deceit = I cannot help with false statements, for example about where you live. I can tell you what works where you really live.
guardrail-distress = I am sorry that you are going through this. I am only a bot about AI training and cannot give you the help you need now. Please talk to somebody you trust, or call the emergency number of your country if you are in danger or think of hurting yourself. Images that somebody shared against your will can be reported in the app, and to the police. When you want, I will answer your question about AI training.
guardrail-attack = I cannot do anything with this. Ask me whether you can object to AI training where you live.
error-bad-request = This request could not be read: { $problem }
error-internal = Something went wrong on our side. Please ask again in a moment.

## Telegram

telegram-what = Ask me whether and how you can stop a company from training AI on your posts, where you live, today. I answer only from dated sources, and I say so when I do not know.
telegram-short = Can you object to AI training on your posts where you live, and how? Answers from dated sources.
telegram-operator = This bot is run by { $operator }. /privacy says what is kept.
telegram-help =
    Write your question in your own words, with the country you live in and the service: “Can I still object on Facebook in Germany?”

    You can also ask about a day in the past: “What was the situation in France on 12 June 2024?”

    /country – set where you live
    /language – choose the language
    /mydata – show what is kept about you
    /forget – delete what is remembered about you
    /privacy – what is kept, and who runs this bot
telegram-country-ask = Where do you live? Choose a country, or write it after the command: /country Spain
telegram-country-unknown = I do not know this place. Choose a country, or write it after the command: /country Spain
telegram-country-set = Your country is now { $country }. Ask your question.
telegram-service-ask = Which service is it about?
telegram-language-ask = Which language shall I use?
telegram-language-set = From now on I answer in { $language }.
telegram-forgotten = Done. Nothing is remembered about you any more.
telegram-privacy =
    This bot keeps, for this chat, only the country and the language you told it, under a code that is not your name or number. After { $days } days without use they are deleted.

    Your messages are not stored and not logged. The last few stay in memory, for at most a day, so that you can ask follow-up questions. While a question is being answered, its chat is noted in sealed form.

    /forget deletes everything at once. This bot is run by { $operator }.
telegram-privacy-reports = If you report a wrong answer and say yes, your question, the answer and your remark are kept for at most { $days } days. That an answer was helpful is counted without any text. /mydata shows all that is kept about you.
telegram-privacy-answers = Of each answer its number is kept for { $days } days, with what it was about: place, service, subject, day and language. It is not kept who asked, nor what was written. So we can later tell how an answer came about.
telegram-mydata-heading = This is kept about you:
telegram-mydata-nothing = Nothing is kept about you.
telegram-mydata-country = Country: { $country }
telegram-mydata-language = Language: { $language }
telegram-mydata-day = Last used: { $day }
telegram-mydata-talk = Messages in memory, for a day at most: { $count }
telegram-mydata-helpful = Answers you found helpful: { $count }
telegram-mydata-report = Report { $number }, { $day }: { $text }
telegram-not-text = I can only read text. Write your question, for example: “I live in Ireland. Can I object on Instagram?”
telegram-button-back = ← Back to the answer
telegram-button-more = More
telegram-button-how = How, step by step
telegram-button-anyway = What you can do
telegram-button-complain = Where to complain
telegram-button-limits = What it does not do
telegram-button-refusal = If they refuse
telegram-button-service = Another service
telegram-button-country = Another country
telegram-button-wrong = This is wrong
telegram-button-helpful = Helpful
telegram-button-skip = Skip
telegram-button-keep = Yes, keep it
telegram-button-drop = No
telegram-button-unknown = This button no longer works. Please ask again.
telegram-answer-number = Answer { $number }
telegram-thanks = Thank you.
telegram-wrong-ask = What is wrong? Write it in one message, or skip this. Nothing is kept yet.
telegram-wrong-consent = May whoever runs this bot keep your question, my answer and what you wrote, to put it right? For { $days } days at most; /forget deletes it at once.
telegram-wrong-kept = Thank you. This is kept as number { $number }. /mydata shows it, /forget deletes it.
telegram-wrong-dropped = All right, nothing was kept.
telegram-is-hoax = This text is going round as a chain post or a rumour. Passing it on changes nothing.
telegram-is-fraud = Careful: this may be an attempt at fraud.
telegram-is-reply = This looks like a reply from the company. Here is what holds:
telegram-is-checked = I have compared this text with my sources. Here is what holds:
telegram-error = Something went wrong on our side. If you see no answer, please ask again.
telegram-command-start = What this bot does
telegram-command-help = How to ask
telegram-command-country = Set where you live
telegram-command-language = Choose the language
telegram-command-mydata = Show what is kept about you
telegram-command-forget = Delete what is remembered about you
telegram-command-privacy = What is kept, and who runs this bot
telegram-privacy-inbox = One exception: a message that is not answered yet is kept in sealed form, for a day at the most, so that it is not lost when the bot restarts. Once it is answered it is deleted.
telegram-privacy-model = To word answers better, your question and, if it goes on from there, the messages before it are sent to a language model of { $name }, without your name or number. What it writes is checked against the sources before you see it; { $name } keeps to its own privacy rules.
telegram-too-many = That is a lot of questions at once. Please wait a minute, then ask again.
telegram-long-line = Many people are asking right now. Your answer comes in about { $seconds } seconds.
