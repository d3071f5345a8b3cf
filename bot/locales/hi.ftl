# हिन्दी, "आप" के साथ, बिना लिंग बताए। कंपनियों और सेवाओं के नाम रोमन लिपि में रहते हैं और उनके बाद
# का, ने, में जैसे शब्द अलग से आते हैं।

## The verdict: the first line of every answer

verdict-yes = हाँ, आप आपत्ति कर सकते हैं
verdict-partial = आंशिक रूप से, सिर्फ़ आपके कुछ डेटा के लिए या सिर्फ़ घुमावदार तरीके से
verdict-no = नहीं, आपत्ति करने का कोई तरीका नहीं है
verdict-unclear = स्पष्ट नहीं, कोई पक्का जवाब नहीं है
sentence-end = ।
verdict-nothing = कंपनी के मुताबिक ऐसा कुछ है ही नहीं जिस पर आपत्ति की जाए
verdict-short-yes = हाँ
verdict-short-partial = आंशिक रूप से
verdict-short-no = नहीं
verdict-short-unclear = स्पष्ट नहीं
verdict-scope = { $service }, { $place }
place-everywhere = हर जगह
verdict-on-day = { $day } को: { $verdict }

## What the company does with the data

training-planned = { $provider } की योजना { $begins } से AI ट्रेनिंग शुरू करने की थी।
training-planned-today = { $provider } की योजना { $begins } से AI ट्रेनिंग शुरू करने की है।
training-planned-open = { $provider } ने AI ट्रेनिंग की घोषणा की है; शुरू होने की तारीख पता नहीं है।
training-running = { $provider } की ओर से { $since } से इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए हो रहा है।
training-running-open = { $provider } की ओर से इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए होता है।
training-paused = प्राधिकरण के दखल के बाद { $since } से इस डेटा पर AI ट्रेनिंग रुकी हुई है। दखल देने वाला प्राधिकरण: { $authority }।
training-paused-open = { $since } से इस डेटा पर AI ट्रेनिंग रुकी हुई है।
training-not_used = { $provider } का कहना है कि इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए नहीं होता।
training-unknown = यह पता नहीं है कि { $provider } की ओर से इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए होता है या नहीं।

effect-full = अभी की गई आपत्ति इस पूरे डेटा पर लागू होती है।
effect-future = आपत्ति आगे के लिए लागू होती है। ट्रेनिंग में जो इस्तेमाल हो चुका है, वह मॉडल में रहता है।
effect-precaution = एहतियात के तौर पर आपत्ति अभी से की जा सकती है।
effect-unknown = आपत्ति का असर कहाँ तक है, इसका कोई दस्तावेज़ नहीं है।

training-running-then = उस समय { $provider } की ओर से { $since } से इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए हो रहा था।
training-running-open-then = उस समय { $provider } की ओर से इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए हो रहा था।
training-paused-then = उस समय, प्राधिकरण के दखल के बाद, { $since } से इस डेटा पर AI ट्रेनिंग रुकी हुई थी। दखल देने वाला प्राधिकरण: { $authority }।
training-paused-open-then = उस समय { $since } से इस डेटा पर AI ट्रेनिंग रुकी हुई थी।
training-not_used-then = उस समय { $provider } का कहना था कि इस डेटा का इस्तेमाल AI ट्रेनिंग के लिए नहीं होता।
effect-full-then = उस समय की गई आपत्ति इस पूरे डेटा पर लागू होती थी।
effect-future-then = उस समय की गई आपत्ति सिर्फ़ आगे के लिए लागू होती थी।
effect-precaution-then = एहतियात के तौर पर आपत्ति तब भी की जा सकती थी।

now-line = आज: { $verdict }। { $training }

## How to object

how-heading = आपत्ति कैसे करें
how-menu = ऐप में ({ $service }): { $path }
how-menu-any = ऐप में: { $path }
how-settings = सेटिंग में ({ $service }): { $path }
how-settings-any = सेटिंग में: { $path }
how-off = “{ $word }” को बंद करें।
how-word = “{ $word }” शब्द खोजें।
how-form = आपत्ति फ़ॉर्म ({ $service })
how-form-any = आपत्ति फ़ॉर्म
how-contact = आपत्तियों के लिए सामान्य संपर्क पेज
how-third-party = दूसरों से मिले आपके डेटा के लिए फ़ॉर्म (आपकी अपनी पोस्ट के लिए नहीं)
how-colon = :
how-letter = पत्र से: { $address }
how-email = ईमेल से: { $address }
how-switch = सेटिंग में मौजूद स्विच
how-login = पहले लॉग इन करें (लिंक के लिए: उसी ब्राउज़र में)।
how-reason-required = कारण बताना ज़रूरी है।
how-reason-optional = कारण बताना ज़रूरी नहीं है।
how-reason-helps = लिखें कि आपकी अपनी स्थिति क्यों मायने रखती है: इससे मदद मिलती है।
how-evidence = आधार: { $kind }, { $date }; हमने इसे खुद आज़माया नहीं है।
how-evidence-undated = आधार: { $kind }, बिना तारीख; हमने इसे खुद आज़माया नहीं है।
how-none = यहाँ इसके लिए { $provider } की ओर से कोई फ़ॉर्म या स्विच नहीं है।
how-none-known = यहाँ इसके लिए किसी फ़ॉर्म या स्विच की जानकारी नहीं है।

right-object = आपको आपत्ति करने का अधिकार है: { $law }{ $article }।
right-object_if_unlawful = कानून आपको गैरकानूनी इस्तेमाल पर आपत्ति करने देता है: { $law }{ $article }।
right-suspend = कानून आपको यह इस्तेमाल रोकने की माँग करने देता है: { $law }{ $article }।
right-withdraw = कानून आपको सहमति वापस लेने देता है: { $law }{ $article }।
right-delete = कानून आपको डेटा मिटाने की माँग करने देता है: { $law }{ $article }।
right-correct = कानून डेटा देखने और सुधरवाने का अधिकार देता है, पर आपत्ति का नहीं: { $law }{ $article }।
right-none = यहाँ का कानून इस इस्तेमाल पर आपत्ति करने का अधिकार नहीं देता: { $law }{ $article }।
right-article = , अनुच्छेद { $article }

law-gdpr = यूरोपीय संघ का GDPR
law-uk-gdpr = ब्रिटेन का UK GDPR
law-fadp = स्विट्ज़रलैंड का डेटा सुरक्षा कानून (FADP)
law-lgpd = ब्राज़ील का LGPD
law-ccpa = कैलिफ़ोर्निया का CCPA
law-us-federal = अमेरिका का संघीय कानून
law-us-co = कोलोराडो का निजता कानून
law-us-ct = कनेक्टिकट का निजता कानून
law-us-or = ओरेगन का निजता कानून
law-us-tx = टेक्सास का निजता कानून
law-us-va = वर्जीनिया का निजता कानून
law-pipeda = कनाडा का PIPEDA
law-qc-private-sector = क्यूबेक का निजी क्षेत्र निजता कानून
law-au-privacy-act = ऑस्ट्रेलिया का निजता कानून (Privacy Act)
law-nz-privacy-act = न्यूज़ीलैंड का निजता कानून (Privacy Act)
law-in-dpdp = भारत का DPDP अधिनियम
law-kr-pipa = दक्षिण कोरिया का PIPA
law-jp-appi = जापान का APPI
law-tr-kvkk = तुर्किये का KVKK
law-za-popia = दक्षिण अफ़्रीका का POPIA
law-ng-ndpa = नाइजीरिया का डेटा सुरक्षा कानून
law-ke-dpa = केन्या का डेटा सुरक्षा कानून
law-ar-25326 = अर्जेंटीना का कानून 25.326
law-mx-lfpdppp = मेक्सिको का 2025 का डेटा सुरक्षा कानून
law-cl-19628 = चिली का कानून 19.628
law-cl-21719 = चिली का कानून 21.719
law-co-1581 = कोलंबिया का कानून 1581
law-sg-pdpa = सिंगापुर का PDPA
law-hk-pdpo = हांगकांग का PDPO
law-il-ppl = इज़राइल का निजता सुरक्षा कानून
law-ae-45-2021 = संयुक्त अरब अमीरात का डिक्री-कानून 45/2021
law-ph-dpa = फ़िलीपींस का Data Privacy Act
law-id-27-2022 = इंडोनेशिया का कानून 27/2022
law-th-pdpa = थाईलैंड का PDPA
law-vn-13-2023 = वियतनाम का डिक्री 13/2023
law-vn-91-2025 = वियतनाम का कानून 91/2025

## What an objection does not do

limits-heading = आपत्ति से क्या नहीं होता
limit-trained-models = मॉडल जो सीख चुका है, वह नहीं मिटता।
limit-others-posts = दूसरे लोग आपके बारे में जो पोस्ट करते हैं, उस पर लागू नहीं होती।
limit-assistant = ऐप से Meta AI नहीं हटता।
limit-ads = आपको दिखने वाले विज्ञापन नहीं बदलते।
limit-scrapers = दूसरी कंपनियाँ सार्वजनिक पेज कॉपी करने से नहीं रुकतीं।
limit-ai-chats = यह साफ़ नहीं है कि Meta AI के साथ आपकी चैट पर लागू होती है या नहीं।
limit-past = पहले हो चुका इस्तेमाल वापस नहीं होता।
limit-other-ai = कंपनी के AI के दूसरे इस्तेमाल पर लागू नहीं होती।
limit-other-services = कंपनी के दूसरे ऐप और सेवाओं पर लागू नहीं होती।
limit-per-account = सिर्फ़ एक अकाउंट के लिए मान्य है: हर अकाउंट के लिए दोबारा करें।
limit-feedback = किसी जवाब पर भेजा गया आपका फ़ीडबैक फिर भी इस्तेमाल हो सकता है।
limit-reviewed = जो चैट लोग पहले ही देख चुके हैं, वे रखी जा सकती हैं।
limit-safety = सुरक्षा के लिए चिह्नित सामग्री फिर भी इस्तेमाल हो सकती है।

## What anyone can do without a form

protection-heading = आप वैसे भी क्या कर सकते हैं
protection-make-private = अपना अकाउंट और पुरानी पोस्ट प्राइवेट करें: इस्तेमाल सार्वजनिक सामग्री का होता है।
protection-delete-posts = जो सार्वजनिक पोस्ट और कमेंट अब नहीं दिखने चाहिए, उन्हें मिटा दें।
protection-avoid-assistant = जो बात अपने तक रखनी हो, वह Meta AI को न बताएँ।
protection-unlink-accounts = अकाउंट सेंटर में उन ऐप को अलग करें जिन्हें आप जोड़कर नहीं रखना चाहते।
protection-ask-poster = आपके बारे में पोस्ट करने वालों से कहें कि पोस्ट हटा दें या उसे कम लोगों को दिखाएँ।
protection-write-company = कंपनी को लिखें कि आप आपत्ति करते हैं, और पुष्टि माँगें।
protection-look-settings = ऐप की सेटिंग में, प्राइवेसी या डेटा के हिस्से में, AI ट्रेनिंग का स्विच खोजें।
protection-avoid-sharing = जो अपने तक रखना हो, उसे वहाँ न लिखें, न अपलोड करें, न पोस्ट करें।
protection-temporary-chat = जो सहेजा नहीं जाना चाहिए, उसके लिए अस्थायी चैट का इस्तेमाल करें।
protection-delete-history = अपनी चैट या रिकॉर्डिंग का इतिहास मिटा दें।
protection-ask-admin = दफ़्तर, स्कूल या क्लब में: जो अकाउंट चलाता है, उससे पूछें।
protection-third-party-form = दूसरों से मिले आपके डेटा के लिए एक फ़ॉर्म है; वह आपकी अपनी पोस्ट के लिए नहीं है।

## Complaining

complaint-heading = अगर वे मना करें या जवाब न दें
complaint-to = आप यहाँ शिकायत कर सकते हैं: { $authority }।
complaint-lead = यूरोपीय संघ और EEA में { $provider } के लिए मुख्य प्राधिकरण: { $authority }।
complaint-company-first = पहले कंपनी से शिकायत करें।
complaint-company-first-days = पहले कंपनी से शिकायत करें और उसे { $days } दिन दें।

## How sure we are

certainty-reported = ऐसा बताया गया है, पुष्टि नहीं हुई
certainty-inferred = हमारा निष्कर्ष
certainty-to_check = जाँचना बाकी है
rechecked-since = { $since } से दोबारा जाँच हो रही है, क्योंकि जिस मूल पाठ पर यह आधारित है, वह बदल गया है
section-rechecked = इस हिस्से की { $since } से दोबारा जाँच हो रही है, क्योंकि जिन मूल पाठों पर यह आधारित है, उनमें से एक बदल गया है।

kind-law = कानून
kind-ruling = अदालत का फ़ैसला
kind-authority = प्राधिकरण की सूचना
kind-policy = कंपनी की अपनी नीति
kind-help = सहायता पेज
kind-ngo = उपभोक्ता या अधिकार संगठन
kind-press = प्रेस रिपोर्ट या गाइड

## Small print

note-advice = यह जानकारी है, कानूनी सलाह नहीं। { $checked } की स्थिति।
note-future = { $day } को क्या लागू होगा, यह पता नहीं है; आज यह लागू है।
note-as-of = { $day } को इतना ही जाना जा सकता था।
note-untranslated = यह हिस्सा अभी हिन्दी में नहीं है; अंग्रेज़ी में यह है:
note-cut = आपका संदेश लंबा था; उसका सिर्फ़ एक हिस्सा पढ़ा गया।
note-default-service = किसी सेवा का नाम नहीं था, इसलिए यह जवाब { $provider } (Facebook और Instagram) के बारे में है।
sources-heading = स्रोत
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = बिना तारीख
source-quote = मूल पाठ में, { $date } की स्थिति: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = आप किस देश में रहते हैं? जवाब इसी पर निर्भर है।
ask-jurisdiction-ambiguous = आपका मतलब किस जगह से है: { $places }? जवाब इसी पर निर्भर है।
ask-jurisdiction-nationality = आप कहाँ रहते हैं? पासपोर्ट नहीं, रहने की जगह मायने रखती है।
ask-service = आपका मतलब किससे है: { $services }?
ask-everywhere-heading = हर जगह क्या लागू है
no-source = इसके लिए मेरे पास कोई जाँचा हुआ स्रोत नहीं है: { $service }, { $place }।
no-source-steps = इसलिए हाँ या ना नहीं कहा जा सकता। ये कदम हर जगह काम आते हैं:
no-source-authority = अपना डेटा सुरक्षा प्राधिकरण ढूँढने के लिए अपनी सरकार की आधिकारिक साइट पर “डेटा सुरक्षा” या “निजता” खोजें।
unanswerable-empty = कोई सवाल नहीं मिला। जैसे पूछें: “मैं आयरलैंड में हूँ। क्या Meta को मेरी Instagram पोस्ट से AI ट्रेन करने से रोका जा सकता है?”
unanswerable-scope = मुझे सिर्फ़ एक बात की जानकारी है: आपकी पोस्ट और डेटा से AI ट्रेनिंग पर आपत्ति। उसके बारे में पूछें और बताएँ कि आप कहाँ रहते हैं।
guardrail-injection = संदेश में दिए निर्देशों का पालन नहीं किया जा सकता। अपने शब्दों में पूछें कि आप जहाँ रहते हैं, वहाँ AI ट्रेनिंग पर आपत्ति कर सकते हैं या नहीं।
guardrail-deceit = झूठी जानकारी देने में मदद नहीं की जा सकती, जैसे रहने की जगह के बारे में। आप सच में जहाँ रहते हैं, वहाँ क्या हो सकता है, यह बताया जा सकता है।
guardrail-distress = मुझे अफ़सोस है कि आप इस दौर से गुज़र रहे हैं। मैं सिर्फ़ AI ट्रेनिंग के बारे में एक बॉट हूँ और अभी जो मदद चाहिए वह नहीं दे सकता। कृपया किसी भरोसेमंद व्यक्ति से बात करें, या ख़तरा हो या ख़ुद को नुक़सान पहुँचाने का ख़याल आए तो अपने देश के आपातकालीन नंबर पर फ़ोन करें। आपकी मर्ज़ी के ख़िलाफ़ फैलाई गई तस्वीरों की शिकायत ऐप में और पुलिस से की जा सकती है। जब चाहें, AI ट्रेनिंग के बारे में आपके सवाल का जवाब दूँगा।
guardrail-attack = इसके साथ कुछ नहीं किया जा सकता। पूछें कि आप जहाँ रहते हैं, वहाँ AI ट्रेनिंग पर आपत्ति कर सकते हैं या नहीं।
error-bad-request = यह अनुरोध पढ़ा नहीं जा सका: { $problem }
error-internal = हमारी ओर से कुछ गड़बड़ हो गई। कृपया थोड़ी देर में फिर पूछें।

## Telegram

telegram-what = पूछें कि आप जहाँ रहते हैं, वहाँ आज किसी कंपनी को अपनी पोस्ट से AI ट्रेन करने से कैसे रोक सकते हैं, और रोक सकते हैं या नहीं। जवाब सिर्फ़ तारीख वाले स्रोतों से दिए जाते हैं, और जो पता नहीं, वह साफ़ कहा जाता है।
telegram-short = क्या आप अपनी पोस्ट पर AI ट्रेनिंग पर आपत्ति कर सकते हैं, कैसे? तारीख़ वाले स्रोतों से जवाब।
telegram-operator = यह बॉट { $operator } चलाते हैं। क्या सहेजा जाता है, यह /privacy बताता है।
telegram-help =
    अपने शब्दों में सवाल लिखें, और वह देश जहाँ आप रहते हैं और सेवा बताएँ: “क्या जर्मनी में Facebook पर अब भी आपत्ति की जा सकती है?”

    आप बीते हुए किसी दिन के बारे में भी पूछ सकते हैं: “12 जून 2024 को फ़्रांस में क्या स्थिति थी?”

    /country – बताएँ कि आप कहाँ रहते हैं
    /language – भाषा चुनें
    /mydata – आपके बारे में क्या सहेजा है, दिखाएँ
    /forget – आपके बारे में जो याद है, उसे मिटाएँ
    /privacy – क्या सहेजा जाता है और बॉट कौन चलाता है
telegram-country-ask = आप कहाँ रहते हैं? कोई देश चुनें या उसे कमांड के बाद लिखें: /country स्पेन
telegram-country-unknown = इस जगह की जानकारी नहीं है। कोई देश चुनें या उसे कमांड के बाद लिखें: /country स्पेन
telegram-country-set = अब आपका देश है: { $country }। अपना सवाल पूछें।
telegram-service-ask = यह किस सेवा के बारे में है?
telegram-language-ask = जवाब किस भाषा में चाहिए?
telegram-language-set = अब से जवाब इस भाषा में: { $language }।
telegram-forgotten = हो गया। अब आपके बारे में कुछ भी याद नहीं रखा गया है।
telegram-privacy =
    यह बॉट इस चैट के लिए सिर्फ़ वह देश और भाषा रखता है जो आपने बताई, एक ऐसे कोड के नीचे जो आपका नाम या नंबर नहीं है। { $days } दिन इस्तेमाल न होने पर ये मिटा दिए जाते हैं।

    आपके संदेश न सहेजे जाते हैं, न दर्ज किए जाते हैं। आखिरी कुछ संदेश ज़्यादा से ज़्यादा एक दिन मेमोरी में रहते हैं, ताकि आप आगे के सवाल पूछ सकें। जब तक किसी सवाल का जवाब तैयार होता है, उसकी चैट एन्क्रिप्ट करके दर्ज रहती है।

    /forget सब कुछ तुरंत मिटा देता है। यह बॉट { $operator } चलाते हैं।
telegram-privacy-reports = अगर आप ग़लत जवाब की सूचना दें और हाँ कहें, तो आपका सवाल, जवाब और आपकी टिप्पणी ज़्यादा से ज़्यादा { $days } दिन रखी जाती है। जवाब उपयोगी था, यह बिना किसी टेक्स्ट के गिना जाता है। /mydata आपके बारे में सहेजा गया सब कुछ दिखाता है।
telegram-privacy-answers = हर जवाब का नंबर { $days } दिन रखा जाता है, और यह भी कि वह किस बारे में था: जगह, सेवा, विषय, दिन और भाषा। किसने पूछा और क्या लिखा गया, यह नहीं रखा जाता। इससे हम बाद में बता सकते हैं कि कोई जवाब कैसे बना।
telegram-mydata-heading = आपके बारे में यह सहेजा गया है:
telegram-mydata-nothing = आपके बारे में कुछ भी सहेजा नहीं गया है।
telegram-mydata-country = देश: { $country }
telegram-mydata-language = भाषा: { $language }
telegram-mydata-day = आख़िरी इस्तेमाल: { $day }
telegram-mydata-talk = मेमोरी में संदेश, ज़्यादा से ज़्यादा एक दिन: { $count }
telegram-mydata-helpful = जो जवाब आपको उपयोगी लगे: { $count }
telegram-mydata-report = सूचना { $number }, { $day }: { $text }
telegram-not-text = यहाँ सिर्फ़ टेक्स्ट पढ़ा जा सकता है। अपना सवाल लिखें, जैसे: “मैं आयरलैंड में हूँ। क्या Instagram पर आपत्ति की जा सकती है?”
telegram-button-back = ← जवाब पर लौटें
telegram-button-more = और देखें
telegram-button-how = कैसे करें
telegram-button-anyway = आप क्या कर सकते हैं
telegram-button-complain = शिकायत कहाँ करें
telegram-button-limits = इससे क्या नहीं होता
telegram-button-refusal = अगर वे मना करें
telegram-button-service = दूसरी सेवा
telegram-button-country = दूसरा देश
telegram-button-wrong = यह ग़लत है
telegram-button-helpful = उपयोगी
telegram-button-skip = छोड़ें
telegram-button-keep = हाँ, सहेजें
telegram-button-drop = नहीं
telegram-button-unknown = यह बटन अब काम नहीं करता। कृपया फिर पूछें।
telegram-answer-number = जवाब { $number }
telegram-thanks = धन्यवाद।
telegram-wrong-ask = क्या ग़लत है? एक संदेश में लिखें या इसे छोड़ दें। अभी कुछ भी सहेजा नहीं गया है।
telegram-wrong-consent = क्या इस बॉट को चलाने वाले ग़लती सुधारने के लिए आपका सवाल, मेरा जवाब और आपका लिखा सहेज सकते हैं? ज़्यादा से ज़्यादा { $days } दिन; /forget सब कुछ तुरंत मिटा देता है।
telegram-wrong-kept = धन्यवाद। यह नंबर { $number } पर सहेजा गया है। /mydata इसे दिखाता है, /forget इसे मिटाता है।
telegram-wrong-dropped = ठीक है, कुछ भी सहेजा नहीं गया।
telegram-is-hoax = यह संदेश चेन पोस्ट या अफ़वाह के तौर पर घूम रहा है। इसे आगे भेजने से कुछ नहीं बदलता।
telegram-is-fraud = सावधान: यह धोखाधड़ी की कोशिश हो सकती है।
telegram-is-reply = यह कंपनी का जवाब लगता है। सही स्थिति यह है:
telegram-is-checked = मैंने इस संदेश को अपने स्रोतों से मिलाया है। सही स्थिति यह है:
telegram-error = हमारी ओर से कुछ गड़बड़ हो गई। अगर जवाब नहीं दिख रहा, तो कृपया फिर पूछें।
telegram-command-start = यह बॉट क्या करता है
telegram-command-help = सवाल कैसे पूछें
telegram-command-country = बताएँ कि आप कहाँ रहते हैं
telegram-command-language = भाषा चुनें
telegram-command-mydata = आपके बारे में क्या सहेजा है, दिखाएँ
telegram-command-forget = आपके बारे में जो याद है, उसे मिटाएँ
telegram-command-privacy = क्या सहेजा जाता है और बॉट कौन चलाता है
telegram-privacy-inbox = एक अपवाद: जिस संदेश का जवाब अभी नहीं दिया गया है, उसे सीलबंद रूप में ज़्यादा से ज़्यादा एक दिन रखा जाता है, ताकि बॉट के दोबारा चालू होने पर वह खो न जाए। जवाब मिलते ही उसे मिटा दिया जाता है।
telegram-privacy-model = जवाब बेहतर शब्दों में देने के लिए आपका सवाल और, अगर वह उनसे जुड़ा हो, तो उससे पहले के संदेश { $name } के एक भाषा मॉडल को भेजे जाते हैं, आपके नाम या नंबर के बिना। वह जो लिखता है, उसे आपके देखने से पहले स्रोतों से मिलाया जाता है; { $name } के यहाँ उसके अपने निजता नियम लागू होते हैं।
telegram-too-many = एक साथ बहुत सारे सवाल आ गए हैं। कृपया एक मिनट रुकें, फिर दोबारा पूछें।
telegram-long-line = अभी बहुत लोग सवाल पूछ रहे हैं। आपका जवाब लगभग { $seconds } सेकंड में आएगा।
