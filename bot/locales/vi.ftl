# Tiếng Việt, xưng "bạn". CLDR viết ngày là "27 tháng 5, 2025": đặt "ngày" ở trước.

## The verdict: the first line of every answer

verdict-yes = Có, bạn có thể phản đối
verdict-partial = Một phần, chỉ với một số dữ liệu của bạn hoặc chỉ bằng cách gián tiếp
verdict-no = Không, không có cách nào để phản đối
verdict-unclear = Chưa rõ, không có câu trả lời chắc chắn
sentence-end = .
verdict-nothing = Theo chính công ty, không có gì để phản đối
# Where the question is about something beside objecting.
verdict-short-yes = Có
verdict-short-partial = Một phần
verdict-short-no = Không
verdict-short-unclear = Chưa rõ
verdict-scope = { $service }, { $place }
place-everywhere = mọi nơi
verdict-on-day = Vào ngày { $day }: { $verdict }

## What the company does with the data

training-planned = Khi đó { $provider } dự định bắt đầu huấn luyện AI từ ngày { $begins }.
training-planned-today = { $provider } dự định bắt đầu huấn luyện AI từ ngày { $begins }.
training-planned-open = { $provider } đã thông báo sẽ huấn luyện AI; chưa biết ngày bắt đầu.
training-running = { $provider } dùng dữ liệu này để huấn luyện AI từ ngày { $since }.
training-running-open = { $provider } dùng dữ liệu này để huấn luyện AI.
training-paused = Việc huấn luyện AI bằng dữ liệu này đã tạm dừng từ ngày { $since }, sau khi cơ quan giám sát can thiệp: { $authority }.
training-paused-open = Việc huấn luyện AI bằng dữ liệu này đã tạm dừng từ ngày { $since }.
training-not_used = { $provider } cho biết không dùng dữ liệu này để huấn luyện AI.
training-unknown = Chưa biết { $provider } có dùng dữ liệu này để huấn luyện AI hay không.

effect-full = Nếu phản đối bây giờ, điều đó áp dụng cho toàn bộ dữ liệu này.
effect-future = Việc phản đối chỉ có hiệu lực về sau. Những gì đã dùng để huấn luyện vẫn nằm trong mô hình.
effect-precaution = Bạn đã có thể phản đối trước để phòng xa.
effect-unknown = Không có tài liệu nào cho biết việc phản đối có phạm vi đến đâu.

# The same of a day in the past, told from today.
training-running-then = Khi đó { $provider } đang dùng dữ liệu này để huấn luyện AI, từ ngày { $since }.
training-running-open-then = Khi đó { $provider } đang dùng dữ liệu này để huấn luyện AI.
training-paused-then = Khi đó việc huấn luyện AI bằng dữ liệu này đang tạm dừng từ ngày { $since }, sau khi cơ quan giám sát can thiệp: { $authority }.
training-paused-open-then = Khi đó việc huấn luyện AI bằng dữ liệu này đang tạm dừng từ ngày { $since }.
training-not_used-then = Khi đó { $provider } cho biết không dùng dữ liệu này để huấn luyện AI.
effect-full-then = Phản đối vào lúc đó áp dụng cho toàn bộ dữ liệu này.
effect-future-then = Phản đối vào lúc đó chỉ có hiệu lực về sau.
effect-precaution-then = Khi đó đã có thể phản đối trước để phòng xa.

now-line = Hôm nay: { $verdict }. { $training }

## How to object

how-heading = Cách phản đối
how-menu = Trong ứng dụng ({ $service }): { $path }
how-menu-any = Trong ứng dụng: { $path }
how-settings = Trong phần cài đặt ({ $service }): { $path }
how-settings-any = Trong phần cài đặt: { $path }
# $word is the name of a switch, as the app writes it.
how-off = Tắt mục “{ $word }”.
how-word = Tìm từ “{ $word }”.
how-form = Biểu mẫu phản đối ({ $service })
how-form-any = Biểu mẫu phản đối
how-contact = Trang liên hệ chung để phản đối
how-third-party = Biểu mẫu cho dữ liệu về bạn do bên thứ ba cung cấp (không dùng cho bài viết của chính bạn)
# Stands before an address.
how-colon = :
how-letter = Qua thư: { $address }
how-email = Qua email: { $address }
how-switch = Nút bật tắt trong phần cài đặt
how-login = Hãy đăng nhập trước (nếu là đường link: trong cùng trình duyệt).
how-reason-required = Bắt buộc nêu lý do.
how-reason-optional = Không cần nêu lý do.
how-reason-helps = Hãy nói hoàn cảnh của bạn có gì đặc biệt: điều đó có ích.
# $kind is one of the kind- messages, $date a date.
how-evidence = Căn cứ: { $kind }, { $date }; chúng tôi chưa tự thử.
how-evidence-undated = Căn cứ: { $kind }, không ghi ngày; chúng tôi chưa tự thử.
how-none = Tại đây { $provider } không có biểu mẫu hay nút bật tắt nào cho việc này.
how-none-known = Tại đây chưa biết có biểu mẫu hay nút bật tắt nào cho việc này.

right-object = Bạn có quyền phản đối: { $law }{ $article }.
right-object_if_unlawful = Luật cho phép bạn phản đối việc sử dụng trái luật: { $law }{ $article }.
right-suspend = Luật cho phép bạn yêu cầu ngừng việc sử dụng này: { $law }{ $article }.
right-withdraw = Luật cho phép bạn rút lại sự đồng ý: { $law }{ $article }.
right-delete = Luật cho phép bạn yêu cầu xóa dữ liệu: { $law }{ $article }.
right-correct = Luật cho quyền truy cập và chỉnh sửa, nhưng không cho quyền phản đối: { $law }{ $article }.
right-none = Luật ở đây không cho quyền phản đối việc sử dụng này: { $law }{ $article }.
right-article = , Điều { $article }

law-gdpr = GDPR (Liên minh châu Âu)
law-uk-gdpr = UK GDPR (Vương quốc Anh)
law-fadp = Luật Bảo vệ dữ liệu của Thụy Sĩ
law-lgpd = LGPD của Brazil
law-ccpa = CCPA của California
law-us-federal = luật liên bang Hoa Kỳ
law-us-co = luật về quyền riêng tư của Colorado
law-us-ct = luật về quyền riêng tư của Connecticut
law-us-or = luật về quyền riêng tư của Oregon
law-us-tx = luật về quyền riêng tư của Texas
law-us-va = luật về quyền riêng tư của Virginia
law-pipeda = PIPEDA của Canada
law-qc-private-sector = luật về quyền riêng tư khu vực tư nhân của Québec
law-au-privacy-act = Luật Quyền riêng tư của Úc
law-nz-privacy-act = Luật Quyền riêng tư của New Zealand
law-in-dpdp = Luật DPDP của Ấn Độ
law-kr-pipa = PIPA của Hàn Quốc
law-jp-appi = APPI của Nhật Bản
law-tr-kvkk = KVKK của Thổ Nhĩ Kỳ
law-za-popia = POPIA của Nam Phi
law-ng-ndpa = Luật Bảo vệ dữ liệu của Nigeria
law-ke-dpa = Luật Bảo vệ dữ liệu của Kenya
law-ar-25326 = Luật 25.326 của Argentina
law-mx-lfpdppp = luật bảo vệ dữ liệu năm 2025 của Mexico
law-cl-19628 = Luật 19.628 của Chile
law-cl-21719 = Luật 21.719 của Chile
law-co-1581 = Luật 1581 của Colombia
law-sg-pdpa = PDPA của Singapore
law-hk-pdpo = PDPO của Hồng Kông
law-il-ppl = Luật Bảo vệ quyền riêng tư của Israel
law-ae-45-2021 = Sắc luật 45/2021 của UAE
law-ph-dpa = Luật Quyền riêng tư dữ liệu của Philippines
law-id-27-2022 = Luật 27/2022 của Indonesia
law-th-pdpa = PDPA của Thái Lan
law-vn-13-2023 = Nghị định 13/2023/NĐ-CP
law-vn-91-2025 = Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15)

## What an objection does not do

limits-heading = Những gì việc phản đối không làm được
limit-trained-models = Không xóa những gì mô hình đã học.
limit-others-posts = Không áp dụng cho những gì người khác đăng về bạn.
limit-assistant = Không gỡ Meta AI khỏi ứng dụng.
limit-ads = Không thay đổi quảng cáo bạn thấy.
limit-scrapers = Không ngăn được công ty khác sao chép các trang công khai.
limit-ai-chats = Chưa rõ có áp dụng cho các đoạn chat của bạn với Meta AI hay không.
limit-past = Không đảo ngược việc sử dụng trước đó.
limit-other-ai = Không áp dụng cho các cách dùng AI khác của công ty.
limit-other-services = Không áp dụng cho các ứng dụng và dịch vụ khác của công ty.
limit-per-account = Chỉ có hiệu lực với một tài khoản: hãy làm lại cho từng tài khoản.
limit-feedback = Phản hồi bạn gửi về một câu trả lời vẫn có thể được dùng.
limit-reviewed = Các đoạn chat đã có người xem xét có thể vẫn được lưu.
limit-safety = Nội dung bị gắn cờ vì lý do an toàn vẫn có thể được dùng.

## What anyone can do without a form

protection-heading = Việc bạn vẫn có thể làm
protection-make-private = Chuyển tài khoản và bài viết cũ sang chế độ riêng tư: nội dung công khai là thứ được dùng.
protection-delete-posts = Xóa các bài viết và bình luận công khai mà bạn không muốn để lại trên mạng.
protection-avoid-assistant = Đừng kể với Meta AI điều bạn muốn giữ cho riêng mình.
protection-unlink-accounts = Trong Trung tâm tài khoản, hãy bỏ liên kết những ứng dụng bạn không muốn gộp chung.
protection-ask-poster = Nhờ người đăng về bạn gỡ xuống hoặc giới hạn người xem.
protection-write-company = Viết cho công ty rằng bạn phản đối và yêu cầu họ xác nhận.
protection-look-settings = Tìm trong phần cài đặt của ứng dụng, mục quyền riêng tư hoặc dữ liệu, nút bật tắt về huấn luyện AI.
protection-avoid-sharing = Đừng nhập, tải lên hay đăng ở đó điều bạn muốn giữ cho riêng mình.
protection-temporary-chat = Dùng đoạn chat tạm thời cho những gì không muốn lưu lại.
protection-delete-history = Xóa lịch sử các đoạn chat hoặc bản ghi âm của bạn.
protection-ask-admin = Ở cơ quan, trường học hay câu lạc bộ: hãy hỏi người quản lý tài khoản.
protection-third-party-form = Có biểu mẫu riêng cho dữ liệu về bạn do bên thứ ba cung cấp; biểu mẫu này không dùng cho bài viết của chính bạn.

## Complaining

complaint-heading = Nếu công ty từ chối hoặc không trả lời
complaint-to = Bạn có thể khiếu nại tại đây: { $authority }.
complaint-lead = Cơ quan giám sát chính đối với { $provider } tại EU và EEA: { $authority }.
complaint-company-first = Hãy khiếu nại với công ty trước.
complaint-company-first-days = Hãy khiếu nại với công ty trước và chờ { $days } ngày.

## How sure we are

certainty-reported = theo thông tin được đưa, chưa kiểm chứng
certainty-inferred = kết luận của chúng tôi
certainty-to_check = cần kiểm tra thêm
rechecked-since = đang được kiểm tra lại từ ngày { $since }, vì văn bản làm căn cứ đã thay đổi
section-rechecked = Phần này đang được kiểm tra lại từ ngày { $since }, vì một văn bản làm căn cứ đã thay đổi.

kind-law = luật
kind-ruling = quyết định của tòa án
kind-authority = thông báo của cơ quan giám sát
kind-policy = chính sách của chính công ty
kind-help = trang trợ giúp
kind-ngo = tổ chức bảo vệ người tiêu dùng hoặc quyền công dân
kind-press = bài báo hoặc bài hướng dẫn

## Small print

note-advice = Đây là thông tin, không phải tư vấn pháp lý. Cập nhật đến ngày { $checked }.
note-future = Chưa biết vào ngày { $day } sẽ thế nào; đây là tình hình hôm nay.
note-as-of = Đây là những gì có thể biết vào ngày { $day }.
note-untranslated = Phần này chưa có bằng tiếng Việt; đây là bản tiếng Anh:
note-cut = Tin nhắn của bạn dài; chỉ một phần được đọc.
note-default-service = Bạn không nêu tên dịch vụ, nên câu trả lời này là về { $provider } (Facebook và Instagram).
sources-heading = Nguồn
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = không ghi ngày
source-quote = Trong bản gốc, tính đến ngày { $date }: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Bạn sống ở nước nào? Câu trả lời tùy thuộc vào điều đó.
ask-jurisdiction-ambiguous = Ý bạn là nơi nào: { $places }? Câu trả lời tùy thuộc vào điều đó.
ask-jurisdiction-nationality = Bạn sống ở đâu? Điều quyết định là nơi cư trú, không phải hộ chiếu.
ask-service = Ý bạn là dịch vụ nào: { $services }?
ask-everywhere-heading = Những gì đúng ở mọi nơi
no-source = Tôi không có nguồn đã kiểm chứng về việc này: { $service }, { $place }.
no-source-steps = Vì vậy tôi không thể trả lời có hay không. Các bước sau áp dụng được ở mọi nơi:
no-source-authority = Để tìm cơ quan bảo vệ dữ liệu, hãy tìm “bảo vệ dữ liệu” hoặc “quyền riêng tư” trên trang web chính thức của chính phủ.
unanswerable-empty = Tôi chưa nhận được câu hỏi. Hãy hỏi, ví dụ: “Tôi sống ở Ireland. Tôi có thể ngăn Meta huấn luyện AI bằng bài viết Instagram của tôi không?”
unanswerable-scope = Tôi chỉ biết về việc phản đối dùng bài viết và dữ liệu của bạn để huấn luyện AI. Hãy hỏi tôi về điều đó và cho biết bạn sống ở đâu.
guardrail-injection = Tôi không thể làm theo mệnh lệnh trong tin nhắn. Hãy hỏi bằng lời của bạn xem ở nơi bạn sống có thể phản đối việc huấn luyện AI không.
guardrail-deceit = Tôi không thể giúp khai sai sự thật, ví dụ về nơi bạn sống. Tôi có thể cho biết làm được gì ở nơi bạn thật sự sống.
guardrail-distress = Tôi rất tiếc vì bạn đang phải trải qua chuyện này. Tôi chỉ là bot về việc huấn luyện AI và không thể giúp điều bạn đang cần lúc này. Hãy nói chuyện với người bạn tin tưởng, hoặc gọi số khẩn cấp ở nước bạn nếu bạn gặp nguy hiểm hay nghĩ đến việc làm hại bản thân. Hình ảnh bị phát tán trái ý bạn có thể được báo cáo trong ứng dụng và với công an. Khi nào bạn muốn, tôi sẽ trả lời câu hỏi về việc huấn luyện AI.
guardrail-attack = Tôi không thể làm gì với nội dung này. Hãy hỏi xem ở nơi bạn sống có thể phản đối việc huấn luyện AI không.
error-bad-request = Không đọc được yêu cầu này: { $problem }
error-internal = Phía chúng tôi gặp sự cố. Hãy hỏi lại sau ít phút.

## Telegram

telegram-what = Hãy hỏi tôi xem bạn có thể ngăn một công ty huấn luyện AI bằng bài viết của bạn không và bằng cách nào, ở nơi bạn sống, vào hôm nay. Tôi chỉ trả lời dựa trên các nguồn có ghi ngày; điều gì không biết, tôi sẽ nói là không biết.
telegram-short = Bạn có thể phản đối việc huấn luyện AI bằng bài đăng của mình không, và cách làm? Nguồn có ghi ngày.
telegram-operator = Bot này do { $operator } vận hành. Xem /privacy để biết những gì được lưu.
telegram-help =
    Hãy viết câu hỏi bằng lời của bạn, kèm nước bạn sống và tên dịch vụ: “Ở Đức tôi còn phản đối được trên Facebook không?”

    Bạn cũng có thể hỏi về một ngày trong quá khứ: “Ngày 12 tháng 6 năm 2024 ở Pháp thế nào?”

    /country – đặt nơi bạn sống
    /language – chọn ngôn ngữ
    /mydata – xem những gì được lưu về bạn
    /forget – xóa những gì bot nhớ về bạn
    /privacy – những gì được lưu, và ai vận hành bot này
telegram-country-ask = Bạn sống ở đâu? Hãy chọn nước, hoặc viết tên nước sau lệnh: /country Tây Ban Nha
telegram-country-unknown = Tôi không biết nơi này. Hãy chọn nước, hoặc viết tên nước sau lệnh: /country Tây Ban Nha
telegram-country-set = Nước của bạn bây giờ là: { $country }. Mời bạn đặt câu hỏi.
telegram-service-ask = Bạn hỏi về dịch vụ nào?
telegram-language-ask = Tôi nên trả lời bằng ngôn ngữ nào?
telegram-language-set = Từ bây giờ tôi trả lời bằng ngôn ngữ: { $language }.
telegram-forgotten = Xong. Bot không còn nhớ gì về bạn nữa.
telegram-privacy =
    Với cuộc trò chuyện này, bot chỉ lưu tên nước và ngôn ngữ bạn đã cho biết, dưới một mã không phải là tên hay số của bạn. Sau { $days } ngày không sử dụng, chúng sẽ bị xóa.

    Tin nhắn của bạn không được lưu và không bị ghi nhật ký. Vài tin cuối ở lại trong bộ nhớ, lâu nhất một ngày, để bạn có thể hỏi tiếp. Trong lúc một câu hỏi đang được trả lời, cuộc trò chuyện đó được ghi lại dưới dạng mã hóa.

    /forget xóa mọi thứ ngay lập tức. Bot này do { $operator } vận hành.
telegram-privacy-reports = Nếu bạn báo câu trả lời sai và đồng ý, câu hỏi, câu trả lời và nhận xét của bạn được lưu tối đa { $days } ngày. Việc một câu trả lời hữu ích chỉ được đếm, không kèm nội dung. /mydata hiển thị mọi thứ được lưu về bạn.
telegram-privacy-answers = Số của mỗi câu trả lời được lưu trong { $days } ngày, cùng với những gì nó đề cập: địa điểm, dịch vụ, chủ đề, ngày và ngôn ngữ. Ai đã hỏi và đã viết gì thì không được lưu. Nhờ vậy, sau này chúng tôi có thể cho biết một câu trả lời được đưa ra như thế nào.
telegram-mydata-heading = Những gì được lưu về bạn:
telegram-mydata-nothing = Không có gì được lưu về bạn.
telegram-mydata-country = Quốc gia: { $country }
telegram-mydata-language = Ngôn ngữ: { $language }
telegram-mydata-day = Lần dùng gần nhất: { $day }
telegram-mydata-talk = Tin nhắn trong bộ nhớ, tối đa một ngày: { $count }
telegram-mydata-helpful = Câu trả lời bạn thấy hữu ích: { $count }
telegram-mydata-report = Báo cáo { $number }, { $day }: { $text }
telegram-not-text = Tôi chỉ đọc được chữ. Hãy viết câu hỏi, ví dụ: “Tôi sống ở Ireland. Tôi có thể phản đối trên Instagram không?”
telegram-button-back = ← Về câu trả lời
telegram-button-more = Xem thêm
telegram-button-how = Từng bước thực hiện
telegram-button-anyway = Bạn có thể làm gì
telegram-button-complain = Khiếu nại ở đâu
telegram-button-limits = Điều nó không làm
telegram-button-refusal = Nếu họ từ chối
telegram-button-service = Dịch vụ khác
telegram-button-country = Nước khác
telegram-button-wrong = Câu này sai
telegram-button-helpful = Hữu ích
telegram-button-skip = Bỏ qua
telegram-button-keep = Có, hãy lưu
telegram-button-drop = Không
telegram-button-unknown = Nút này không còn dùng được. Hãy hỏi lại.
telegram-answer-number = Câu trả lời { $number }
telegram-thanks = Cảm ơn bạn.
telegram-wrong-ask = Điều gì sai? Hãy viết trong một tin nhắn, hoặc bỏ qua. Chưa có gì được lưu.
telegram-wrong-consent = Người vận hành bot này có được lưu câu hỏi của bạn, câu trả lời của tôi và điều bạn viết để sửa lỗi không? Tối đa { $days } ngày; /forget xóa tất cả ngay.
telegram-wrong-kept = Cảm ơn bạn. Đã lưu với số { $number }. /mydata hiển thị, /forget xóa.
telegram-wrong-dropped = Được rồi, không có gì được lưu.
telegram-is-hoax = Văn bản này đang lan truyền như tin nhắn dây chuyền hoặc tin đồn. Chia sẻ nó không thay đổi gì.
telegram-is-fraud = Cẩn thận: đây có thể là trò lừa đảo.
telegram-is-reply = Có vẻ đây là phản hồi của công ty. Thực tế là:
telegram-is-checked = Tôi đã đối chiếu văn bản này với nguồn của mình. Thực tế là:
telegram-error = Phía chúng tôi gặp sự cố. Nếu không thấy câu trả lời, hãy hỏi lại.
telegram-command-start = Bot này làm gì
telegram-command-help = Cách đặt câu hỏi
telegram-command-country = Đặt nơi bạn sống
telegram-command-language = Chọn ngôn ngữ
telegram-command-mydata = Xem những gì được lưu về bạn
telegram-command-forget = Xóa những gì bot nhớ về bạn
telegram-command-privacy = Những gì được lưu, và ai vận hành bot này
telegram-privacy-inbox = Một ngoại lệ: tin nhắn chưa được trả lời được giữ ở dạng niêm phong, nhiều nhất một ngày, để không bị mất khi bot khởi động lại. Trả lời xong, tin nhắn sẽ bị xóa.
telegram-privacy-model = Để câu trả lời được diễn đạt tốt hơn, câu hỏi của bạn và, nếu là phần tiếp theo, các tin nhắn trước đó được gửi đến một mô hình ngôn ngữ của { $name }, không kèm tên hay số của bạn. Những gì nó viết được đối chiếu với nguồn trước khi bạn thấy; tại { $name }, quy định riêng tư của chính họ được áp dụng.
telegram-too-many = Quá nhiều câu hỏi cùng một lúc. Vui lòng đợi một phút rồi hỏi lại.
telegram-long-line = Hiện có nhiều người đang hỏi. Câu trả lời của bạn sẽ đến sau khoảng { $seconds } giây.
