# Türkçe, “sen” diliyle. Ülke, kurum, şirket ve hizmet adlarına ek gelmez: cümleler adların yalın
# hâliyle kurulur, tarihlerden sonra “tarihinde” ya da “tarihinden” yazılır.

## The verdict: the first line of every answer

verdict-yes = Evet, itiraz edebilirsin
verdict-partial = Kısmen, yalnızca verilerinin bir bölümü için ya da ancak dolaylı yoldan
verdict-no = Hayır, itiraz etmenin bir yolu yok
verdict-unclear = Belirsiz, kesin bir yanıt yok
sentence-end = .
verdict-nothing = Şirketin kendi beyanına göre itiraz edilecek bir şey yok
verdict-short-yes = Evet
verdict-short-partial = Kısmen
verdict-short-no = Hayır
verdict-short-unclear = Belirsiz
verdict-scope = { $service }, { $place }
place-everywhere = her yer
verdict-on-day = { $day } tarihinde: { $verdict }

## What the company does with the data

training-planned = { $provider }, yapay zekâ eğitimine { $begins } tarihinde başlamayı planlıyordu.
training-planned-today = { $provider }, yapay zekâ eğitimine { $begins } tarihinde başlamayı planlıyor.
training-planned-open = { $provider }, yapay zekâ eğitimini duyurdu; başlangıç tarihi bilinmiyor.
training-running = { $provider }, bu verileri { $since } tarihinden beri yapay zekâ eğitiminde kullanıyor.
training-running-open = { $provider }, bu verileri yapay zekâ eğitiminde kullanıyor.
training-paused = Bu verilerle yapay zekâ eğitimi, yetkili kurum müdahale ettikten sonra, { $since } tarihinden beri durdurulmuş durumda. Müdahale eden kurum: { $authority }.
training-paused-open = Bu verilerle yapay zekâ eğitimi { $since } tarihinden beri durdurulmuş durumda.
training-not_used = { $provider }, bu verileri yapay zekâ eğitiminde kullanmadığını söylüyor.
training-unknown = { $provider } şirketinin bu verileri yapay zekâ eğitiminde kullanıp kullanmadığı bilinmiyor.

effect-full = Şimdi yapılan itiraz bu verilerin tamamını kapsar.
effect-future = İtiraz geleceğe yöneliktir. Eğitimde zaten kullanılmış olanlar modellerde kalır.
effect-precaution = Önlem olarak şimdiden itiraz edilebilir.
effect-unknown = İtirazın neleri kapsadığına dair bir belge yok.

training-running-then = { $provider }, o tarihte bu verileri { $since } tarihinden beri yapay zekâ eğitiminde kullanıyordu.
training-running-open-then = { $provider }, o tarihte bu verileri yapay zekâ eğitiminde kullanıyordu.
training-paused-then = Bu verilerle yapay zekâ eğitimi o sırada, yetkili kurum müdahale ettikten sonra, { $since } tarihinden beri durdurulmuş durumdaydı. Müdahale eden kurum: { $authority }.
training-paused-open-then = Bu verilerle yapay zekâ eğitimi o sırada { $since } tarihinden beri durdurulmuş durumdaydı.
training-not_used-then = { $provider }, o tarihte bu verileri yapay zekâ eğitiminde kullanmadığını söylüyordu.
effect-full-then = O tarihte yapılan itiraz bu verilerin tamamını kapsıyordu.
effect-future-then = O tarihte yapılan itiraz yalnızca geleceğe yönelikti.
effect-precaution-then = O tarihte de önlem olarak itiraz edilebiliyordu.

now-line = Bugün: { $verdict }. { $training }

## How to object

how-heading = Nasıl itiraz edersin
how-menu = Uygulamada ({ $service }): { $path }
how-menu-any = Uygulamada: { $path }
how-settings = Ayarlarda ({ $service }): { $path }
how-settings-any = Ayarlarda: { $path }
how-off = “{ $word }” seçeneğini kapat.
how-word = “{ $word }” sözcüğünü ara.
how-form = İtiraz formu ({ $service })
how-form-any = İtiraz formu
how-contact = İtirazlar için genel iletişim sayfası
how-third-party = Hakkında üçüncü taraflardan gelen veriler için form (kendi gönderilerin için değil)
how-colon = :
how-letter = Mektupla: { $address }
how-email = E-postayla: { $address }
how-switch = Ayarlardaki düğme
how-login = Önce oturum aç (bağlantı için: aynı tarayıcıda).
how-reason-required = Gerekçe yazmak zorunlu.
how-reason-optional = Gerekçe yazman gerekmez.
how-reason-helps = Kendi durumunun neden önemli olduğunu yaz: işe yarar.
how-evidence = Dayanak: { $kind }, { $date }; kendimiz denemedik.
how-evidence-undated = Dayanak: { $kind }, tarihsiz; kendimiz denemedik.
how-none = { $provider } burada bunun için bir form ya da düğme sunmuyor.
how-none-known = Burada bunun için bilinen bir form ya da düğme yok.

right-object = İtiraz hakkın var: { $law }{ $article }.
right-object_if_unlawful = Yasa, hukuka aykırı kullanıma itiraz etmene izin veriyor: { $law }{ $article }.
right-suspend = Yasa, bu kullanımın durdurulmasını istemene izin veriyor: { $law }{ $article }.
right-withdraw = Yasa, rızanı geri çekmene izin veriyor: { $law }{ $article }.
right-delete = Yasa, verilerinin silinmesini istemene izin veriyor: { $law }{ $article }.
right-correct = Yasa erişim ve düzeltme hakkı tanıyor, ama itiraz hakkı tanımıyor: { $law }{ $article }.
right-none = Buradaki yasa bu kullanıma itiraz hakkı tanımıyor: { $law }{ $article }.
right-article = , md. { $article }

law-gdpr = GDPR (AB Genel Veri Koruma Tüzüğü)
law-uk-gdpr = UK GDPR (Birleşik Krallık)
law-fadp = FADP (İsviçre veri koruma kanunu)
law-lgpd = LGPD (Brezilya)
law-ccpa = CCPA (Kaliforniya)
law-us-federal = ABD federal hukuku
law-us-co = Colorado gizlilik yasası
law-us-ct = Connecticut gizlilik yasası
law-us-or = Oregon gizlilik yasası
law-us-tx = Teksas gizlilik yasası
law-us-va = Virginia gizlilik yasası
law-pipeda = PIPEDA (Kanada)
law-qc-private-sector = Québec özel sektör gizlilik yasası
law-au-privacy-act = Privacy Act (Avustralya)
law-nz-privacy-act = Privacy Act (Yeni Zelanda)
law-in-dpdp = DPDP Act (Hindistan)
law-kr-pipa = PIPA (Güney Kore)
law-jp-appi = APPI (Japonya)
law-tr-kvkk = KVKK (6698 sayılı Kanun)
law-za-popia = POPIA (Güney Afrika)
law-ng-ndpa = Nijerya veri koruma kanunu
law-ke-dpa = Kenya veri koruma kanunu
law-ar-25326 = 25.326 sayılı Kanun (Arjantin)
law-mx-lfpdppp = 2025 tarihli veri koruma kanunu (Meksika)
law-cl-19628 = 19.628 sayılı Kanun (Şili)
law-cl-21719 = 21.719 sayılı Kanun (Şili)
law-co-1581 = 1581 sayılı Kanun (Kolombiya)
law-sg-pdpa = PDPA (Singapur)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = Gizliliğin Korunması Kanunu (İsrail)
law-ae-45-2021 = 45/2021 sayılı Kanun Hükmünde Kararname (BAE)
law-ph-dpa = Data Privacy Act (Filipinler)
law-id-27-2022 = 27/2022 sayılı Kanun (Endonezya)
law-th-pdpa = PDPA (Tayland)
law-vn-13-2023 = 13/2023 sayılı Kararname (Vietnam)
law-vn-91-2025 = 91/2025 sayılı Kanun (Vietnam)

## What an objection does not do

limits-heading = İtirazın yapmadıkları
limit-trained-models = Modelin zaten öğrendiklerini silmez.
limit-others-posts = Başkalarının senin hakkında paylaştıklarını kapsamaz.
limit-assistant = Meta AI’ı uygulamadan kaldırmaz.
limit-ads = Gördüğün reklamları değiştirmez.
limit-scrapers = Başka şirketlerin herkese açık sayfaları kopyalamasını engellemez.
limit-ai-chats = Meta AI ile sohbetlerini kapsayıp kapsamadığı belli değil.
limit-past = Önceki kullanımı geri almaz.
limit-other-ai = Şirketin yapay zekâyı başka kullanımlarını kapsamaz.
limit-other-services = Şirketin diğer uygulama ve hizmetlerini kapsamaz.
limit-per-account = Yalnızca bir hesap için geçerlidir: her hesap için tekrarla.
limit-feedback = Bir yanıt hakkında gönderdiğin geri bildirim yine de kullanılabilir.
limit-reviewed = İnsanların zaten incelediği sohbetler saklanabilir.
limit-safety = Güvenlik nedeniyle işaretlenen içerik yine de kullanılabilir.

## What anyone can do without a form

protection-heading = Her durumda yapabileceklerin
protection-make-private = Hesabını ve eski gönderilerini gizli yap: kullanılan, herkese açık içeriktir.
protection-delete-posts = Artık görünmesini istemediğin herkese açık gönderi ve yorumları sil.
protection-avoid-assistant = Kendine saklamak istediğin hiçbir şeyi Meta AI’a anlatma.
protection-unlink-accounts = Hesaplar Merkezi’nde, birleştirilmesini istemediğin uygulamaların bağlantısını kaldır.
protection-ask-poster = Senin hakkında paylaşım yapanlardan bunları kaldırmalarını ya da kimlerin göreceğini sınırlamalarını iste.
protection-write-company = Şirkete itiraz ettiğini yaz ve onay iste.
protection-look-settings = Uygulama ayarlarında, gizlilik ya da veriler bölümünde yapay zekâ eğitimiyle ilgili bir düğme ara.
protection-avoid-sharing = Kendine saklamak istediğin şeyleri oraya yazma, yükleme, paylaşma.
protection-temporary-chat = Saklanmaması gerekenler için geçici sohbetleri kullan.
protection-delete-history = Sohbetlerinin ya da ses kayıtlarının geçmişini sil.
protection-ask-admin = İşte, okulda ya da dernekte: hesabı yönetene sor.
protection-third-party-form = Hakkında üçüncü taraflardan gelen veriler için ayrı bir form var; kendi gönderilerin için değil.

## Complaining

complaint-heading = Reddederlerse ya da yanıt vermezlerse
complaint-to = Buraya şikâyet edebilirsin: { $authority }.
complaint-lead = { $provider } için AB ve AEA’daki lider denetim makamı: { $authority }.
complaint-company-first = Önce şirkete şikâyet et.
complaint-company-first-days = Önce şirkete şikâyet et ve yanıt için { $days } gün bekle.

## How sure we are

certainty-reported = aktarılan bilgi, doğrulanmadı
certainty-inferred = bizim çıkarımımız
certainty-to_check = kontrol edilmeli
rechecked-since = { $since } tarihinden beri yeniden kontrol ediliyor, çünkü dayandığı metin değişti
section-rechecked = Bu bölüm { $since } tarihinden beri yeniden kontrol ediliyor, çünkü dayandığı metinlerden biri değişti.

kind-law = yasa
kind-ruling = mahkeme kararı
kind-authority = resmî kurum duyurusu
kind-policy = şirketin kendi politikası
kind-help = yardım sayfası
kind-ngo = tüketici ya da hak örgütü
kind-press = basın haberi ya da rehber

## Small print

note-advice = Bilgi amaçlıdır, hukuki danışmanlık değildir. { $checked } tarihindeki durum.
note-future = { $day } tarihinde neyin geçerli olacağı bilinmiyor; bugün geçerli olan bu.
note-as-of = { $day } tarihinde bilinebilecek olan buydu.
note-untranslated = Bu bölüm henüz Türkçe değil; İngilizcesi burada:
note-cut = Mesajın uzundu; yalnızca bir bölümü okundu.
note-default-service = Hizmet adı verilmediği için yanıt { $provider } hakkında (Facebook ve Instagram).
sources-heading = Kaynaklar
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = tarihsiz
source-quote = Özgün metinde, { $date } tarihi itibarıyla: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Hangi ülkede yaşıyorsun? Yanıt buna bağlı.
ask-jurisdiction-ambiguous = Hangisini kastediyorsun: { $places }? Yanıt buna bağlı.
ask-jurisdiction-nationality = Nerede yaşıyorsun? Önemli olan pasaport değil, yaşadığın yer.
ask-service = Hangisini kastediyorsun: { $services }?
ask-everywhere-heading = Her yerde geçerli olan
no-source = Bunun için doğrulanmış bir kaynağım yok: { $service }, { $place }.
no-source-steps = Bu yüzden evet ya da hayır diyemem. Şu adımlar her yerde işe yarar:
no-source-authority = Veri koruma kurumunu bulmak için ülkenin resmî devlet sitesinde “veri koruma” ya da “gizlilik” diye ara.
unanswerable-empty = Bir soru göremedim. Örneğin şöyle sor: “İrlanda’da yaşıyorum. Meta’nın Instagram gönderilerimle yapay zekâ eğitmesini engelleyebilir miyim?”
unanswerable-scope = Yalnızca gönderilerin ve verilerinle yapay zekâ eğitilmesine itiraz konusunu biliyorum. Bunu sor ve nerede yaşadığını söyle.
guardrail-injection = Mesajlardaki talimatları uygulayamam. Yaşadığın yerde yapay zekâ eğitimine itiraz edip edemeyeceğini kendi sözlerinle sor.
guardrail-deceit = Örneğin nerede yaşadığın hakkında yanlış beyana yardım edemem. Gerçekten yaşadığın yerde neyin mümkün olduğunu söyleyebilirim.
guardrail-distress = Bunları yaşadığın için çok üzgünüm. Ben yalnızca yapay zekâ eğitimiyle ilgili bir botum ve şu an ihtiyacın olan yardımı veremem. Lütfen güvendiğin biriyle konuş; tehlikedeysen ya da kendine zarar vermeyi düşünüyorsan ülkendeki acil yardım numarasını ara. İsteğin dışında paylaşılan görüntüler uygulamada ve polise bildirilebilir. İstediğinde yapay zekâ eğitimiyle ilgili sorunu yanıtlarım.
guardrail-attack = Bununla bir şey yapamam. Yaşadığın yerde yapay zekâ eğitimine itiraz edip edemeyeceğini sor.
error-bad-request = Bu istek okunamadı: { $problem }
error-internal = Bizim tarafımızda bir şeyler ters gitti. Lütfen biraz sonra tekrar sor.

## Telegram

telegram-what = Bir şirketin gönderilerinle yapay zekâ eğitmesini yaşadığın yerde, bugün engelleyip engelleyemeyeceğini ve bunu nasıl yapacağını bana sor. Yalnızca tarihli kaynaklardan yanıt veririm, bilmediğimde de bunu söylerim.
telegram-short = Gönderilerinle yapay zekâ eğitimine itiraz edebilir misin, nasıl? Tarihli kaynaklardan yanıtlar.
telegram-operator = Bu botu işleten: { $operator }. Nelerin saklandığını /privacy gösterir.
telegram-help =
    Sorunu kendi sözlerinle, yaşadığın ülkeyi ve hizmeti belirterek yaz: “Almanya’da Facebook için hâlâ itiraz edebilir miyim?”

    Geçmişteki bir günü de sorabilirsin: “12 Haziran 2024 tarihinde Fransa’da durum neydi?”

    /country – yaşadığın yeri belirle
    /language – dili seç
    /mydata – senin hakkında saklananları göster
    /forget – hakkında saklananları sil
    /privacy – neler saklanıyor, botu kim işletiyor
telegram-country-ask = Nerede yaşıyorsun? Bir ülke seç ya da komuttan sonra yaz: /country İspanya
telegram-country-unknown = Bu yeri bilmiyorum. Bir ülke seç ya da komuttan sonra yaz: /country İspanya
telegram-country-set = Ülken artık: { $country }. Sorunu sor.
telegram-service-ask = Hangi hizmetle ilgili?
telegram-language-ask = Hangi dilde yanıt vereyim?
telegram-language-set = Bundan sonra yanıt dili: { $language }.
telegram-forgotten = Tamam. Artık hakkında hiçbir şey saklanmıyor.
telegram-privacy =
    Bu bot, bu sohbet için yalnızca ona söylediğin ülkeyi ve dili, adın ya da numaran olmayan bir kod altında saklar. { $days } gün kullanılmazsa bunlar silinir.

    Mesajların saklanmaz ve kayda geçirilmez. Son birkaç mesaj, konuya devam edebilmen için en fazla bir gün bellekte kalır. Bir soru yanıtlanırken sohbeti şifreli biçimde not edilir.

    /forget her şeyi hemen siler. Bu botu işleten: { $operator }.
telegram-privacy-reports = Yanlış bir yanıtı bildirir ve evet dersen sorun, yanıt ve notun en çok { $days } gün saklanır. Bir yanıtın yararlı olduğu, hiçbir metin olmadan sayılır. /mydata senin hakkında saklanan her şeyi gösterir.
telegram-privacy-answers = Her yanıtın numarası ve neyle ilgili olduğu { $days } gün saklanır: yer, hizmet, konu, gün ve dil. Kimin sorduğu ve ne yazıldığı saklanmaz. Böylece bir yanıtın nasıl ortaya çıktığını sonradan görebiliriz.
telegram-mydata-heading = Senin hakkında saklananlar:
telegram-mydata-nothing = Senin hakkında hiçbir şey saklanmıyor.
telegram-mydata-country = Ülke: { $country }
telegram-mydata-language = Dil: { $language }
telegram-mydata-day = Son kullanım: { $day }
telegram-mydata-talk = Bellekteki mesajlar, en çok bir gün: { $count }
telegram-mydata-helpful = Yararlı bulduğun yanıtlar: { $count }
telegram-mydata-report = Bildirim { $number }, { $day }: { $text }
telegram-not-text = Yalnızca metin okuyabiliyorum. Sorunu yaz, örneğin: “İrlanda’da yaşıyorum. Instagram’da itiraz edebilir miyim?”
telegram-button-back = ← Yanıta dön
telegram-button-more = Daha fazla
telegram-button-how = Adım adım nasıl
telegram-button-anyway = Neler yapabilirsin
telegram-button-complain = Nereye şikâyet edilir
telegram-button-limits = Neleri yapmaz
telegram-button-refusal = Reddederlerse
telegram-button-service = Başka hizmet
telegram-button-country = Başka ülke
telegram-button-wrong = Bu yanlış
telegram-button-helpful = Yararlı
telegram-button-skip = Atla
telegram-button-keep = Evet, sakla
telegram-button-drop = Hayır
telegram-button-unknown = Bu düğme artık çalışmıyor. Lütfen tekrar sor.
telegram-answer-number = Yanıt { $number }
telegram-thanks = Teşekkürler.
telegram-wrong-ask = Yanlış olan ne? Tek bir mesajda yaz ya da bunu atla. Henüz hiçbir şey saklanmadı.
telegram-wrong-consent = Bu botu işleten, hatayı düzeltmek için sorunu, yanıtımı ve yazdıklarını saklayabilir mi? En çok { $days } gün; /forget hepsini hemen siler.
telegram-wrong-kept = Teşekkürler. { $number } numarasıyla saklandı. /mydata gösterir, /forget siler.
telegram-wrong-dropped = Tamam, hiçbir şey saklanmadı.
telegram-is-hoax = Bu metin zincirleme ileti ya da söylenti olarak dolaşıyor. Paylaşmak hiçbir şeyi değiştirmez.
telegram-is-fraud = Dikkat: bu bir dolandırıcılık girişimi olabilir.
telegram-is-reply = Bu, şirketin bir yanıtına benziyor. Geçerli olan şu:
telegram-is-checked = Bu metni kaynaklarımla karşılaştırdım. Geçerli olan şu:
telegram-error = Bizim tarafımızda bir şeyler ters gitti. Yanıt göremiyorsan lütfen tekrar sor.
telegram-command-start = Bu bot ne yapar
telegram-command-help = Nasıl sorulur
telegram-command-country = Yaşadığın yeri belirle
telegram-command-language = Dili seç
telegram-command-mydata = Senin hakkında saklananları göster
telegram-command-forget = Hakkında saklananları sil
telegram-command-privacy = Neler saklanıyor, botu kim işletiyor
telegram-privacy-inbox = Bir istisna: henüz yanıtlanmamış bir mesaj, bot yeniden başlarsa kaybolmasın diye en çok bir gün mühürlü olarak saklanır. Yanıtlanınca silinir.
telegram-privacy-model = Yanıtların daha iyi ifade edilmesi için sorun ve, onların devamıysa, önceki mesajların adın ve numaran olmadan { $name } dil modeline gönderilir. Yazdıkları sen görmeden önce kaynaklarla karşılaştırılır; { $name } için kendi gizlilik kuralları geçerlidir.
telegram-too-many = Bir seferde çok fazla soru geldi. Lütfen bir dakika bekleyip yeniden sor.
telegram-long-line = Şu anda çok kişi soru soruyor. Yanıtın yaklaşık { $seconds } saniye içinde gelecek.
