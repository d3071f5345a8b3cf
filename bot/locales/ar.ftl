# العربية الفصحى المبسّطة بصيغة المخاطب المفرد. أسماء الشركات والخدمات باللاتينية، مفصولة بمسافات
# ودون حروف جر ملتصقة بها، ولا تُستعمل علامات اتجاه النص.

## The verdict: the first line of every answer

verdict-yes = نعم، يمكنك الاعتراض
verdict-partial = جزئيًا، لبعض بياناتك فقط أو بطريقة غير مباشرة فقط
verdict-no = لا، لا توجد طريقة للاعتراض
verdict-unclear = غير واضح، لا توجد إجابة مؤكدة
sentence-end = .
verdict-nothing = بحسب الشركة نفسها، لا يوجد ما يُعترَض عليه
verdict-short-yes = نعم
verdict-short-partial = جزئيًا
verdict-short-no = لا
verdict-short-unclear = غير واضح
verdict-scope = { $service }، { $place }
place-everywhere = في كل مكان
verdict-on-day = في { $day }: { $verdict }

## What the company does with the data

training-planned = خططت شركة { $provider } لبدء تدريب الذكاء الاصطناعي في { $begins }.
training-planned-today = تخطط شركة { $provider } لبدء تدريب الذكاء الاصطناعي في { $begins }.
training-planned-open = أعلنت شركة { $provider } عن تدريب الذكاء الاصطناعي، وتاريخ البدء غير معروف.
training-running = تستخدم شركة { $provider } هذه البيانات لتدريب الذكاء الاصطناعي منذ { $since }.
training-running-open = تستخدم شركة { $provider } هذه البيانات لتدريب الذكاء الاصطناعي.
training-paused = تدريب الذكاء الاصطناعي بهذه البيانات متوقف منذ { $since } بعد تدخل الجهة الرقابية: { $authority }.
training-paused-open = تدريب الذكاء الاصطناعي بهذه البيانات متوقف منذ { $since }.
training-not_used = تقول شركة { $provider } إنها لا تستخدم هذه البيانات لتدريب الذكاء الاصطناعي.
training-unknown = لا يُعرف هل تستخدم شركة { $provider } هذه البيانات لتدريب الذكاء الاصطناعي.

effect-full = الاعتراض المقدَّم الآن يشمل كل هذه البيانات.
effect-future = يسري الاعتراض على المستقبل. وما استُخدم في التدريب من قبل يبقى في النماذج.
effect-precaution = يمكن تقديم الاعتراض من الآن على سبيل الاحتياط.
effect-unknown = مدى أثر الاعتراض غير موثَّق.

training-running-then = كانت شركة { $provider } حينها تستخدم هذه البيانات لتدريب الذكاء الاصطناعي منذ { $since }.
training-running-open-then = كانت شركة { $provider } حينها تستخدم هذه البيانات لتدريب الذكاء الاصطناعي.
training-paused-then = كان تدريب الذكاء الاصطناعي بهذه البيانات حينها متوقفًا منذ { $since } بعد تدخل الجهة الرقابية: { $authority }.
training-paused-open-then = كان تدريب الذكاء الاصطناعي بهذه البيانات حينها متوقفًا منذ { $since }.
training-not_used-then = كانت شركة { $provider } تقول حينها إنها لا تستخدم هذه البيانات لتدريب الذكاء الاصطناعي.
effect-full-then = كان الاعتراض المقدَّم حينها يشمل كل هذه البيانات.
effect-future-then = كان الاعتراض المقدَّم حينها يسري على المستقبل فقط.
effect-precaution-then = كان تقديم الاعتراض ممكنًا حينها على سبيل الاحتياط.

now-line = اليوم: { $verdict }. { $training }

## How to object

how-heading = كيف تعترض
how-menu = في التطبيق ({ $service }): { $path }
how-menu-any = في التطبيق: { $path }
how-settings = في الإعدادات ({ $service }): { $path }
how-settings-any = في الإعدادات: { $path }
how-off = أوقِف تشغيل «{ $word }».
how-word = ابحث عن كلمة «{ $word }».
how-form = نموذج الاعتراض ({ $service })
how-form-any = نموذج الاعتراض
how-contact = صفحة تواصل عامة للاعتراضات
how-third-party = نموذج للبيانات التي تخصك والواردة من جهات أخرى (ليس لمنشوراتك أنت)
how-colon = :
how-letter = برسالة بريدية: { $address }
how-email = بالبريد الإلكتروني: { $address }
how-switch = مفتاح في الإعدادات
how-login = سجّل الدخول أولًا (وإن كان رابطًا، ففي المتصفح نفسه).
how-reason-required = ذكر السبب مطلوب.
how-reason-optional = لا حاجة إلى ذكر سبب.
how-reason-helps = اذكر ما يميّز وضعك الخاص: هذا يساعد.
how-evidence = المصدر: { $kind }، { $date }؛ لم نجرّب ذلك بأنفسنا.
how-evidence-undated = المصدر: { $kind }، بلا تاريخ؛ لم نجرّب ذلك بأنفسنا.
how-none = لا توفّر شركة { $provider } هنا نموذجًا أو مفتاحًا لذلك.
how-none-known = لا يُعرف هنا نموذج أو مفتاح لذلك.

right-object = لك حق الاعتراض: { $law }{ $article }.
right-object_if_unlawful = يتيح لك القانون الاعتراض على الاستخدام غير المشروع: { $law }{ $article }.
right-suspend = يتيح لك القانون طلب وقف هذا الاستخدام: { $law }{ $article }.
right-withdraw = يتيح لك القانون سحب موافقتك: { $law }{ $article }.
right-delete = يتيح لك القانون طلب حذف بياناتك: { $law }{ $article }.
right-correct = يمنحك القانون حق الاطلاع والتصحيح، لكنه لا يمنح حق الاعتراض: { $law }{ $article }.
right-none = لا يمنح القانون هنا حق الاعتراض على هذا الاستخدام: { $law }{ $article }.
right-article = ، المادة { $article }

law-gdpr = اللائحة العامة لحماية البيانات (GDPR)
law-uk-gdpr = اللائحة البريطانية لحماية البيانات (UK GDPR)
law-fadp = قانون حماية البيانات السويسري (FADP)
law-lgpd = قانون LGPD في البرازيل
law-ccpa = قانون CCPA في كاليفورنيا
law-us-federal = القانون الفيدرالي الأمريكي
law-us-co = قانون الخصوصية في كولورادو
law-us-ct = قانون الخصوصية في كونيتيكت
law-us-or = قانون الخصوصية في أوريغون
law-us-tx = قانون الخصوصية في تكساس
law-us-va = قانون الخصوصية في فرجينيا
law-pipeda = قانون PIPEDA في كندا
law-qc-private-sector = قانون الخصوصية في القطاع الخاص في كيبيك
law-au-privacy-act = قانون الخصوصية الأسترالي
law-nz-privacy-act = قانون الخصوصية النيوزيلندي
law-in-dpdp = قانون DPDP في الهند
law-kr-pipa = قانون PIPA في كوريا الجنوبية
law-jp-appi = قانون APPI في اليابان
law-tr-kvkk = قانون KVKK في تركيا
law-za-popia = قانون POPIA في جنوب أفريقيا
law-ng-ndpa = قانون حماية البيانات في نيجيريا
law-ke-dpa = قانون حماية البيانات في كينيا
law-ar-25326 = القانون رقم 25.326 في الأرجنتين
law-mx-lfpdppp = قانون حماية البيانات المكسيكي لعام 2025
law-cl-19628 = القانون رقم 19.628 في تشيلي
law-cl-21719 = القانون رقم 21.719 في تشيلي
law-co-1581 = القانون رقم 1581 في كولومبيا
law-sg-pdpa = قانون PDPA في سنغافورة
law-hk-pdpo = قانون PDPO في هونغ كونغ
law-il-ppl = قانون حماية الخصوصية في إسرائيل
law-ae-45-2021 = المرسوم بقانون اتحادي رقم 45 لسنة 2021 في الإمارات
law-ph-dpa = قانون خصوصية البيانات في الفلبين
law-id-27-2022 = القانون رقم 27 لسنة 2022 في إندونيسيا
law-th-pdpa = قانون PDPA في تايلاند
law-vn-13-2023 = المرسوم رقم 13/2023 في فيتنام
law-vn-91-2025 = القانون رقم 91/2025 في فيتنام

## What an objection does not do

limits-heading = ما لا يفعله الاعتراض
limit-trained-models = لا يمحو ما تعلّمه النموذج من قبل.
limit-others-posts = لا يشمل ما ينشره الآخرون عنك.
limit-assistant = لا يزيل Meta AI من التطبيق.
limit-ads = لا يغيّر الإعلانات التي تراها.
limit-scrapers = لا يمنع الشركات الأخرى من نسخ الصفحات العامة.
limit-ai-chats = ليس واضحًا هل يشمل محادثاتك مع Meta AI.
limit-past = لا يلغي الاستخدام السابق.
limit-other-ai = لا يشمل الاستخدامات الأخرى للذكاء الاصطناعي لدى الشركة.
limit-other-services = لا يشمل تطبيقات الشركة وخدماتها الأخرى.
limit-per-account = يسري على حساب واحد فقط: كرّره لكل حساب.
limit-feedback = قد تُستخدم مع ذلك الملاحظات التي ترسلها عن إحدى الإجابات.
limit-reviewed = قد يُحتفظ بالمحادثات التي راجعها أشخاص بالفعل.
limit-safety = قد يُستخدم مع ذلك المحتوى المبلَّغ عنه لأسباب تتعلق بالسلامة.

## What anyone can do without a form

protection-heading = ما يمكنك فعله في كل الأحوال
protection-make-private = اجعل حسابك ومنشوراتك القديمة خاصة: ما يُستخدم هو المحتوى العام.
protection-delete-posts = احذف المنشورات والتعليقات العامة التي لم تعد تريد بقاءها منشورة.
protection-avoid-assistant = لا تخبر Meta AI بأي شيء تريد إبقاءه لنفسك.
protection-unlink-accounts = في مركز الحسابات، ألغِ ربط التطبيقات التي لا تريد جمعها معًا.
protection-ask-poster = اطلب ممن ينشر عنك أن يحذف المنشور أو أن يحدّ ممن يراه.
protection-write-company = اكتب إلى الشركة أنك تعترض واطلب تأكيدًا.
protection-look-settings = ابحث في إعدادات التطبيق، ضمن الخصوصية أو البيانات، عن مفتاح يخص تدريب الذكاء الاصطناعي.
protection-avoid-sharing = لا تكتب ولا ترفع ولا تنشر هناك ما تريد إبقاءه لنفسك.
protection-temporary-chat = استخدم المحادثات المؤقتة لما لا تريد حفظه.
protection-delete-history = احذف سجل محادثاتك أو تسجيلاتك.
protection-ask-admin = في العمل أو المدرسة أو النادي: اسأل من يدير الحساب.
protection-third-party-form = يوجد نموذج للبيانات التي تخصك والواردة من جهات أخرى، وهو ليس لمنشوراتك أنت.

## Complaining

complaint-heading = إذا رفضوا أو لم يردّوا
complaint-to = يمكنك تقديم شكوى هنا: { $authority }.
complaint-lead = الجهة الرقابية الرئيسية لشركة { $provider } في الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية: { $authority }.
complaint-company-first = قدّم الشكوى إلى الشركة أولًا.
complaint-company-first-days =
    قدّم الشكوى إلى الشركة أولًا وأمهِلها { $days } { $days ->
        [few] أيام
        [many] يومًا
       *[other] يوم
    } للرد.

## How sure we are

certainty-reported = وفق ما نُشر، لم نتحقق منه
certainty-inferred = استنتاجنا
certainty-to_check = يحتاج إلى تحقق
rechecked-since = يُعاد التحقق من ذلك منذ { $since }، لأن النص الذي يستند إليه تغيّر
section-rechecked = يُعاد التحقق من هذا الجزء منذ { $since }، لأن أحد النصوص التي يستند إليها تغيّر.

kind-law = قانون
kind-ruling = حكم قضائي
kind-authority = بيان من جهة رسمية
kind-policy = سياسة الشركة نفسها
kind-help = صفحة مساعدة
kind-ngo = منظمة معنية بالمستهلكين أو الحقوق
kind-press = تقرير صحفي أو دليل إرشادي

## Small print

note-advice = هذه معلومات وليست استشارة قانونية (كما في { $checked }).
note-future = لا يُعرف ما سيسري في { $day }؛ هذا ما يسري اليوم.
note-as-of = هذا ما كان يمكن معرفته في { $day }.
note-untranslated = هذا الجزء غير متاح بالعربية بعد، وهذا نصه بالإنجليزية:
note-cut = كانت رسالتك طويلة، فقُرئ جزء منها فقط.
note-default-service = لم تُذكر خدمة بعينها، لذا تخص الإجابة شركة { $provider } (Facebook و Instagram).
sources-heading = المصادر
source-line = { $publisher }: { $title }، { $kind }، { $date }
source-undated = بلا تاريخ
source-quote = في النص الأصلي، كما في { $date }: «{ $quote }»

## Questions back, and what cannot be answered

ask-jurisdiction = في أي بلد تعيش؟ تتوقف الإجابة على ذلك.
ask-jurisdiction-ambiguous = أي مكان تقصد: { $places }؟ تتوقف الإجابة على ذلك.
ask-jurisdiction-nationality = أين تعيش؟ المهم هو مكان الإقامة لا جواز السفر.
ask-service = أي خدمة تقصد: { $services }؟
ask-everywhere-heading = ما ينطبق في كل مكان
no-source = ليس لدي مصدر موثوق عن هذا: { $service }، { $place }.
no-source-steps = لذلك لا أستطيع أن أقول نعم أو لا. هذه الخطوات مفيدة في كل مكان:
no-source-authority = للعثور على هيئة حماية البيانات في بلدك، ابحث في الموقع الرسمي للحكومة عن «حماية البيانات» أو «الخصوصية».
unanswerable-empty = لم يصلني سؤال. اسألني مثلًا: «أعيش في أيرلندا. هل يمكنني منع Meta من تدريب الذكاء الاصطناعي على منشوراتي في Instagram؟»
unanswerable-scope = لا أعرف إلا موضوعًا واحدًا: الاعتراض على تدريب الذكاء الاصطناعي بمنشوراتك وبياناتك. اسألني عن ذلك وأخبرني أين تعيش.
guardrail-injection = لا أستطيع تنفيذ تعليمات واردة في رسالة. اسألني بكلماتك هل يمكنك الاعتراض على تدريب الذكاء الاصطناعي حيث تعيش.
guardrail-deceit = لا أستطيع المساعدة في تقديم معلومات غير صحيحة، مثلًا عن مكان إقامتك. لكن يمكنني أن أخبرك بما هو ممكن حيث تعيش فعلًا.
guardrail-distress = يؤسفني ما تمر به. أنا مجرد بوت عن تدريب الذكاء الاصطناعي ولا أستطيع أن أقدم لك المساعدة التي تحتاج إليها الآن. تحدث من فضلك مع شخص تثق به، أو اتصل برقم الطوارئ في بلدك إذا كنت في خطر أو تفكر في إيذاء نفسك. يمكن الإبلاغ في التطبيق ولدى الشرطة عن الصور التي تُنشر رغمًا عنك. ومتى أردت أجبت عن سؤالك عن تدريب الذكاء الاصطناعي.
guardrail-attack = لا أستطيع فعل شيء بهذا. اسألني هل يمكنك الاعتراض على تدريب الذكاء الاصطناعي حيث تعيش.
error-bad-request = تعذّرت قراءة هذا الطلب: { $problem }
error-internal = حدث خطأ من جانبنا. يُرجى السؤال مرة أخرى بعد قليل.

## Telegram

telegram-what = اسألني هل يمكنك اليوم، حيث تعيش، منع شركة من تدريب الذكاء الاصطناعي على منشوراتك، وكيف تفعل ذلك. أجيب من مصادر مؤرَّخة فقط، وعندما لا أعرف أقول ذلك.
telegram-short = هل يمكنك الاعتراض على تدريب الذكاء الاصطناعي على منشوراتك، وكيف؟ إجابات من مصادر مؤرَّخة.
telegram-operator = يدير هذا البوت { $operator }. وما يُحفظ تجده في /privacy
telegram-help =
    اكتب سؤالك بكلماتك، واذكر البلد الذي تعيش فيه والخدمة: «هل ما زال بإمكاني الاعتراض في Facebook في ألمانيا؟»

    يمكنك أيضًا السؤال عن يوم مضى: «كيف كان الوضع في فرنسا في 12 يونيو 2024؟»

    /country – تحديد مكان إقامتك
    /language – اختيار اللغة
    /mydata – عرض ما هو محفوظ عنك
    /forget – حذف ما هو محفوظ عنك
    /privacy – ما يُحفظ ومن يدير هذا البوت
telegram-country-ask = أين تعيش؟ اختر بلدًا أو اكتبه بعد الأمر: /country إسبانيا
telegram-country-unknown = لا أعرف هذا المكان. اختر بلدًا أو اكتبه بعد الأمر: /country إسبانيا
telegram-country-set = بلدك الآن: { $country }. اكتب سؤالك.
telegram-service-ask = عن أي خدمة تسأل؟
telegram-language-ask = بأي لغة أجيب؟
telegram-language-set = لغة الإجابة من الآن: { $language }.
telegram-forgotten = تم. لم يعد أي شيء محفوظًا عنك.
telegram-privacy =
    لا يحفظ هذا البوت لهذه المحادثة إلا البلد واللغة اللذين أخبرته بهما، تحت رمز ليس اسمك ولا رقمك. ويُحذفان إذا لم يُستخدم البوت لمدة { $days } { $days ->
        [few] أيام
        [many] يومًا
       *[other] يوم
    }.

    لا تُخزَّن رسائلك ولا تُسجَّل. تبقى آخر رسائل قليلة في الذاكرة ليوم واحد على الأكثر كي تتمكن من متابعة السؤال. وأثناء إعداد الإجابة تُدوَّن محادثتها في صورة مشفَّرة.

    الأمر /forget يحذف كل شيء فورًا. يدير هذا البوت { $operator }.
telegram-privacy-reports = إذا أبلغت عن إجابة خاطئة ووافقت، يُحفظ سؤالك والإجابة وملاحظتك لمدة { $days } يومًا على الأكثر. ويُحسب أن الإجابة كانت مفيدة دون أي نص. الأمر /mydata يعرض كل ما هو محفوظ عنك.
telegram-privacy-answers =
    يُحفظ رقم كل إجابة لمدة { $days } { $days ->
        [few] أيام
        [many] يومًا
       *[other] يوم
    }، مع ما تناولته: المكان والخدمة والموضوع واليوم واللغة. ولا يُحفظ من سأل ولا ما كُتب. وبذلك يمكننا أن نعرف لاحقًا كيف نشأت إجابة ما.
telegram-mydata-heading = المحفوظ عنك:
telegram-mydata-nothing = لا شيء محفوظ عنك.
telegram-mydata-country = البلد: { $country }
telegram-mydata-language = اللغة: { $language }
telegram-mydata-day = آخر استخدام: { $day }
telegram-mydata-talk = رسائل في الذاكرة، ليوم واحد على الأكثر: { $count }
telegram-mydata-helpful = إجابات وجدتها مفيدة: { $count }
telegram-mydata-report = البلاغ { $number }، { $day }: { $text }
telegram-not-text = أستطيع قراءة النص فقط. اكتب سؤالك، مثلًا: «أعيش في أيرلندا. هل يمكنني الاعتراض في Instagram؟»
telegram-button-back = رجوع إلى الإجابة
telegram-button-more = المزيد
telegram-button-how = الخطوات
telegram-button-anyway = ما يمكنك فعله
telegram-button-complain = أين تقدّم شكوى
telegram-button-limits = ما لا يفعله
telegram-button-refusal = إذا رفضوا
telegram-button-service = خدمة أخرى
telegram-button-country = بلد آخر
telegram-button-wrong = هذا خطأ
telegram-button-helpful = مفيد
telegram-button-skip = تخطٍّ
telegram-button-keep = نعم، احفظه
telegram-button-drop = لا
telegram-button-unknown = لم يعد هذا الزر يعمل. يُرجى السؤال مرة أخرى.
telegram-answer-number = الإجابة { $number }
telegram-thanks = شكرًا لك.
telegram-wrong-ask = ما الخطأ؟ اكتبه في رسالة واحدة أو تخطَّ ذلك. لم يُحفظ شيء بعد.
telegram-wrong-consent = هل تسمح لمن يدير هذا البوت بحفظ سؤالك وإجابتي وما كتبته لتصحيح الخطأ؟ لمدة { $days } يومًا على الأكثر، والأمر /forget يحذف كل شيء فورًا.
telegram-wrong-kept = شكرًا لك. حُفظ بالرقم { $number }. الأمر /mydata يعرضه، والأمر /forget يحذفه.
telegram-wrong-dropped = حسنًا، لم يُحفظ شيء.
telegram-is-hoax = هذا النص متداول كرسالة متسلسلة أو شائعة. ونشره لا يغيّر شيئًا.
telegram-is-fraud = احذر: قد تكون هذه محاولة احتيال.
telegram-is-reply = يبدو هذا ردًّا من الشركة. وهذا هو المعمول به:
telegram-is-checked = قارنتُ هذا النص بمصادري. وهذا هو المعمول به:
telegram-error = حدث خطأ من جانبنا. إذا لم تظهر إجابة، يُرجى السؤال مرة أخرى.
telegram-command-start = ما يفعله هذا البوت
telegram-command-help = كيف تسأل
telegram-command-country = تحديد مكان إقامتك
telegram-command-language = اختيار اللغة
telegram-command-mydata = عرض ما هو محفوظ عنك
telegram-command-forget = حذف ما هو محفوظ عنك
telegram-command-privacy = ما يُحفظ ومن يدير هذا البوت
telegram-privacy-inbox = استثناء واحد: الرسالة التي لم يُجَب عنها بعد تُحفظ في صورة مختومة، ليوم واحد على الأكثر، حتى لا تضيع إذا أُعيد تشغيل البوت. وبعد الإجابة عنها تُحذف.
telegram-privacy-model = لكي تُصاغ الإجابات صياغة أفضل، يُرسَل سؤالك، والرسائل التي قبله إن كان تتمة لها، إلى نموذج لغوي لدى { $name }، من دون اسمك أو رقمك. ويُراجَع ما يكتبه على المصادر قبل أن تراه؛ ولدى { $name } تسري قواعد الخصوصية الخاصة به.
telegram-too-many = هذه أسئلة كثيرة دفعة واحدة. انتظر دقيقة من فضلك، ثم اسأل من جديد.
telegram-long-line = كثيرون يسألون الآن. تصل إجابتك بعد نحو { $seconds } ثانية.
