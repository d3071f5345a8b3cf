# 繁體中文，給香港和台灣讀者：用兩地都通的說法，稱「你」。

## The verdict: the first line of every answer

verdict-yes = 可以，你可以提出反對
verdict-partial = 部分可以，只涵蓋你的部分資料，或只能用間接的方法
verdict-no = 不可以，沒有提出反對的途徑
verdict-unclear = 不明確，沒有確定的答案
sentence-end = 。
verdict-nothing = 按公司自己的說法，沒有需要反對的事
# Where the question is about something beside objecting.
verdict-short-yes = 可以
verdict-short-partial = 部分可以
verdict-short-no = 不可以
verdict-short-unclear = 不明確
verdict-scope = { $service }、{ $place }
place-everywhere = 所有地區
verdict-on-day = 在{ $day }：{ $verdict }

## What the company does with the data

training-planned = { $provider } 當時計劃在{ $begins }開始訓練 AI。
training-planned-today = { $provider } 計劃在{ $begins }開始訓練 AI。
training-planned-open = { $provider } 已宣布會訓練 AI，但開始日期未知。
training-running = { $provider } 自{ $since }起使用這些資料訓練 AI。
training-running-open = { $provider } 使用這些資料訓練 AI。
training-paused = 在監管機構（{ $authority }）介入後，用這些資料訓練 AI 的做法自{ $since }起暫停。
training-paused-open = 用這些資料訓練 AI 的做法自{ $since }起暫停。
training-not_used = { $provider } 表示不會使用這些資料訓練 AI。
training-unknown = { $provider } 是否使用這些資料訓練 AI，目前不清楚。

effect-full = 現在提出反對，適用於全部這些資料。
effect-future = 反對只對以後有效。已經用於訓練的內容會留在模型裡。
effect-precaution = 可以先提出反對，以防萬一。
effect-unknown = 反對的適用範圍有多大，沒有文件說明。

# The same of a day in the past, told from today.
training-running-then = 當時 { $provider } 已自{ $since }起使用這些資料訓練 AI。
training-running-open-then = 當時 { $provider } 正使用這些資料訓練 AI。
training-paused-then = 當時，在監管機構（{ $authority }）介入後，用這些資料訓練 AI 的做法已自{ $since }起暫停。
training-paused-open-then = 當時，用這些資料訓練 AI 的做法已自{ $since }起暫停。
training-not_used-then = 當時 { $provider } 表示沒有使用這些資料訓練 AI。
effect-full-then = 當時提出的反對，適用於全部這些資料。
effect-future-then = 當時提出的反對，只對之後有效。
effect-precaution-then = 當時已經可以先提出反對，以防萬一。

now-line = 今天：{ $verdict }。{ $training }

## How to object

how-heading = 如何提出反對
how-menu = 在 App 裡（{ $service }）：{ $path }
how-menu-any = 在 App 裡：{ $path }
how-settings = 在設定裡（{ $service }）：{ $path }
how-settings-any = 在設定裡：{ $path }
# $word is the name of a switch, as the app writes it.
how-off = 關閉「{ $word }」。
how-word = 找「{ $word }」這個詞。
how-form = 反對表格（{ $service }）
how-form-any = 反對表格
how-contact = 提出反對用的一般聯絡頁面
how-third-party = 針對第三方提供的、關於你的資料的表格（不適用於你自己的貼文）
# Stands before an address.
how-colon = ：
how-letter = 郵寄：{ $address }
how-email = 電郵：{ $address }
how-switch = 設定裡的開關
how-login = 請先登入（如果是連結，要用同一個瀏覽器）。
how-reason-required = 必須填寫理由。
how-reason-optional = 不需要填寫理由。
how-reason-helps = 寫出你的情況有何特別之處，會有幫助。
# $kind is one of the kind- messages, $date a date.
how-evidence = 依據：{ $kind }，{ $date }；我們沒有親自試過。
how-evidence-undated = 依據：{ $kind }，無日期；我們沒有親自試過。
how-none = { $provider } 在這裡沒有為此提供表格或開關。
how-none-known = 據我們所知，這裡沒有為此而設的表格或開關。

right-object = 你有權提出反對：{ $law }{ $article }。
right-object_if_unlawful = 法律允許你反對違法的使用：{ $law }{ $article }。
right-suspend = 法律允許你要求停止這種使用：{ $law }{ $article }。
right-withdraw = 法律允許你撤回同意：{ $law }{ $article }。
right-delete = 法律允許你要求刪除：{ $law }{ $article }。
right-correct = 法律給你查閱和更正的權利，但沒有反對的權利：{ $law }{ $article }。
right-none = 這裡的法律沒有給你反對這種使用的權利：{ $law }{ $article }。
right-article = 第 { $article } 條

law-gdpr = 歐盟《一般資料保護規則》（GDPR）
law-uk-gdpr = 英國 GDPR
law-fadp = 瑞士《資料保護法》
law-lgpd = 巴西 LGPD
law-ccpa = 加州 CCPA
law-us-federal = 美國聯邦法律
law-us-co = 科羅拉多州隱私法
law-us-ct = 康乃狄克州隱私法
law-us-or = 奧勒岡州隱私法
law-us-tx = 德州隱私法
law-us-va = 維吉尼亞州隱私法
law-pipeda = 加拿大 PIPEDA
law-qc-private-sector = 魁北克私營部門隱私法
law-au-privacy-act = 澳洲《隱私法》
law-nz-privacy-act = 紐西蘭《隱私法》
law-in-dpdp = 印度 DPDP 法
law-kr-pipa = 韓國《個人資訊保護法》
law-jp-appi = 日本《個人資訊保護法》
law-tr-kvkk = 土耳其 KVKK
law-za-popia = 南非 POPIA
law-ng-ndpa = 奈及利亞《資料保護法》
law-ke-dpa = 肯亞《資料保護法》
law-ar-25326 = 阿根廷第 25.326 號法律
law-mx-lfpdppp = 墨西哥 2025 年個人資料保護法
law-cl-19628 = 智利第 19.628 號法律
law-cl-21719 = 智利第 21.719 號法律
law-co-1581 = 哥倫比亞第 1581 號法律
law-sg-pdpa = 新加坡 PDPA
law-hk-pdpo = 香港《個人資料（私隱）條例》
law-il-ppl = 以色列《隱私保護法》
law-ae-45-2021 = 阿聯酋第 45/2021 號法令
law-ph-dpa = 菲律賓《資料隱私法》
law-id-27-2022 = 印尼第 27/2022 號法律
law-th-pdpa = 泰國 PDPA
law-vn-13-2023 = 越南第 13/2023 號法令
law-vn-91-2025 = 越南第 91/2025 號法律

## What an objection does not do

limits-heading = 提出反對做不到的事
limit-trained-models = 不會刪除模型已經學到的內容。
limit-others-posts = 不涵蓋別人發布的關於你的內容。
limit-assistant = 不會把 Meta AI 從 App 裡移除。
limit-ads = 不會改變你看到的廣告。
limit-scrapers = 不能阻止其他公司複製公開頁面。
limit-ai-chats = 是否涵蓋你和 Meta AI 的對話，並不清楚。
limit-past = 不能撤銷以前的使用。
limit-other-ai = 不涵蓋這家公司對 AI 的其他用途。
limit-other-services = 不涵蓋這家公司的其他 App 和服務。
limit-per-account = 只對一個帳號有效：每個帳號都要分別提出。
limit-feedback = 你對回答送出的意見，仍然可能被使用。
limit-reviewed = 已由人工審閱過的對話，可能會被保留。
limit-safety = 因安全理由被標記的內容，仍然可能被使用。

## What anyone can do without a form

protection-heading = 無論如何你都可以做的事
protection-make-private = 把帳號和舊貼文設為不公開：被使用的是公開內容。
protection-delete-posts = 刪除你不想再公開的貼文和留言。
protection-avoid-assistant = 不想讓人知道的事，就不要告訴 Meta AI。
protection-unlink-accounts = 在帳號管理中心（帳戶管理中心），取消連結你不想合併的 App。
protection-ask-poster = 請發布你相關內容的人刪除，或限制誰可以看到。
protection-write-company = 寫信給公司表明你反對，並要求對方確認。
protection-look-settings = 在 App 設定的隱私（私隱）或資料部分，找找有沒有關於 AI 訓練的開關。
protection-avoid-sharing = 不想讓人知道的內容，不要在那裡輸入、上傳或發布。
protection-temporary-chat = 不想留下的內容，請用臨時對話。
protection-delete-history = 刪除你的對話或錄音紀錄。
protection-ask-admin = 公司、學校或社團的帳號：請問管理帳號的人。
protection-third-party-form = 針對第三方提供的、關於你的資料，另有一份表格；不適用於你自己的貼文。

## Complaining

complaint-heading = 如果公司拒絕或不回覆
complaint-to = 你可以在這裡投訴：{ $authority }。
complaint-lead = { $provider } 在歐盟和歐洲經濟區的主要監管機構：{ $authority }。
complaint-company-first = 請先向公司投訴。
complaint-company-first-days = 請先向公司投訴，並給對方 { $days } 天時間。

## How sure we are

certainty-reported = 據報導，未經核實
certainty-inferred = 我們的推論
certainty-to_check = 有待查核
rechecked-since = 所依據的文字有更改，自{ $since }起重新查核中
section-rechecked = 這部分所依據的文字有更改，自{ $since }起重新查核中。

kind-law = 法律
kind-ruling = 法院裁決
kind-authority = 監管機構公告
kind-policy = 公司自己的政策
kind-help = 說明頁面
kind-ngo = 消費者或權益團體
kind-press = 新聞報導或教學文章

## Small print

note-advice = 僅供參考，並非法律意見。資料截至{ $checked }。
note-future = { $day }的情況尚不可知；這是今天的情況。
note-as-of = 這是在{ $day }可以知道的情況。
note-untranslated = 這部分還沒有中文版，以下是英文：
note-cut = 你的訊息很長，只讀了其中一部分。
note-default-service = 你沒有提到服務名稱，所以這裡說的是 { $provider }（Facebook 和 Instagram）。
sources-heading = 資料來源
source-line = { $publisher }：{ $title }，{ $kind }，{ $date }
source-undated = 無日期
source-quote = 原文（截至{ $date }）：「{ $quote }」

## Questions back, and what cannot be answered

ask-jurisdiction = 你住在哪個國家或地區？答案要看這一點。
ask-jurisdiction-ambiguous = 你指的是哪一個：{ $places }？答案要看這一點。
ask-jurisdiction-nationality = 你住在哪裡？要看的是居住地，不是護照。
ask-service = 你指的是哪一個：{ $services }？
ask-everywhere-heading = 在任何地方都適用
no-source = 關於這一點，我沒有經過核實的資料：{ $service }、{ $place }。
no-source-steps = 所以我不能說可以或不可以。以下做法在任何地方都適用：
no-source-authority = 要找負責個人資料保護的機構，請在政府官方網站上找「個人資料」、「隱私」或「私隱」。
unanswerable-empty = 我沒有收到問題。你可以這樣問：「我住在愛爾蘭。可以阻止 Meta 用我的 Instagram 貼文訓練 AI 嗎？」
unanswerable-scope = 我只懂一件事：如何反對用你的貼文和資料訓練 AI。請問我這方面的問題，並告訴我你住在哪裡。
guardrail-injection = 我不能照訊息裡的指令做。請用自己的話問我，在你住的地方能否反對 AI 訓練。
guardrail-deceit = 我不能協助作虛假聲明，例如謊報居住地。我可以告訴你，在你真正居住的地方有什麼辦法。
guardrail-distress = 很遺憾你正在經歷這些。我只是一個關於 AI 訓練的機器人，無法給你現在需要的幫助。請跟你信任的人談談；如果你有危險，或想傷害自己，請撥打所在地的緊急電話。別人違背你意願散布的影像，可以在應用程式內和向警方舉報。你願意的時候，我會回答你關於 AI 訓練的問題。
guardrail-attack = 這則訊息我無法處理。請問我，在你住的地方能否反對 AI 訓練。
error-bad-request = 無法讀取這個請求：{ $problem }
error-internal = 我們這邊出了問題。請稍後再問一次。

## Telegram

telegram-what = 問我：在你住的地方，今天能不能阻止一家公司用你的貼文訓練 AI，以及要怎麼做。我只根據有日期的資料來源回答；不知道的，我會直說。
telegram-short = 在你住的地方，能不能反對用你的貼文訓練 AI，要怎麼做？只根據有日期的來源回答。
telegram-operator = 這個機器人由以下人士營運：{ $operator }。用 /privacy 可以看到保存了什麼。
telegram-help =
    用自己的話提問，寫上你住的國家或地區和服務名稱：「我在德國，現在還可以在 Facebook 提出反對嗎？」

    也可以問過去某一天的情況：「2024年6月12日在法國的情況是怎樣？」

    /country – 設定你住在哪裡
    /language – 選擇語言
    /mydata – 查看保存了哪些關於你的內容
    /forget – 刪除關於你的記錄
    /privacy – 保存了什麼、由誰營運
telegram-country-ask = 你住在哪裡？請選擇，或寫在指令後面：/country 西班牙
telegram-country-unknown = 我不認識這個地方。請選擇，或寫在指令後面：/country 西班牙
telegram-country-set = 你的所在地現在是：{ $country }。請提問。
telegram-service-ask = 是關於哪個服務？
telegram-language-ask = 要用哪種語言回答？
telegram-language-set = 從現在起用這種語言回答：{ $language }。
telegram-forgotten = 完成。已經沒有任何關於你的記錄。
telegram-privacy =
    對於這個對話，機器人只保存你告訴它的國家或地區和語言，並存放在一個代碼之下，代碼不是你的名字或號碼。{ $days } 天沒有使用，就會刪除。

    你的訊息不會被儲存，也不會寫入日誌。最後幾則會留在記憶體，最多一天，讓你可以接著問。回答問題期間，會以加密形式記下是哪個對話。

    /forget 會立即刪除一切。營運者：{ $operator }。
telegram-privacy-reports = 如果你回報錯誤的回答並同意，你的問題、回答和意見最多保存 { $days } 天。「有幫助」只計數，不含任何文字。用 /mydata 可以看到所有關於你的保存內容。
telegram-privacy-answers = 每則回答的編號會保存 { $days } 天，連同回答所涉及的地點、服務、主題、日期和語言。誰提問、寫了什麼，都不會保存。這樣日後可以說明回答是怎樣得出的。
telegram-mydata-heading = 關於你保存了：
telegram-mydata-nothing = 沒有保存任何關於你的內容。
telegram-mydata-country = 國家：{ $country }
telegram-mydata-language = 語言：{ $language }
telegram-mydata-day = 上次使用：{ $day }
telegram-mydata-talk = 記憶體中的訊息（最多一天）：{ $count }
telegram-mydata-helpful = 你覺得有幫助的回答：{ $count }
telegram-mydata-report = 回報 { $number }，{ $day }：{ $text }
telegram-not-text = 我只能讀文字。請寫下你的問題，例如：「我住在愛爾蘭。可以在 Instagram 提出反對嗎？」
telegram-button-back = ← 回到答案
telegram-button-more = 更多
telegram-button-how = 一步一步怎麼做
telegram-button-anyway = 你可以做什麼
telegram-button-complain = 向誰申訴
telegram-button-limits = 反對做不到什麼
telegram-button-refusal = 被拒絕時
telegram-button-service = 其他服務
telegram-button-country = 其他國家
telegram-button-wrong = 這不對
telegram-button-helpful = 有幫助
telegram-button-skip = 略過
telegram-button-keep = 好，保存
telegram-button-drop = 不要
telegram-button-unknown = 這個按鈕已經失效。請再問一次。
telegram-answer-number = 回答 { $number }
telegram-thanks = 謝謝。
telegram-wrong-ask = 哪裡不對？請用一則訊息寫下來，或略過。目前還沒有保存任何內容。
telegram-wrong-consent = 可以讓營運這個機器人的人保存你的問題、我的回答和你寫的內容，用來更正嗎？最多 { $days } 天；用 /forget 會立刻全部刪除。
telegram-wrong-kept = 謝謝。已保存為第 { $number } 號。用 /mydata 可以查看，用 /forget 可以刪除。
telegram-wrong-dropped = 好的，沒有保存任何內容。
telegram-is-hoax = 這段文字是到處流傳的連鎖貼文或謠言。轉發不會改變任何事。
telegram-is-fraud = 小心：這可能是詐騙。
telegram-is-reply = 這看起來是公司的回覆。實際情況如下：
telegram-is-checked = 我已經把這段文字和資料來源比對過。實際情況如下：
telegram-error = 我們這邊出了問題。如果沒有收到回答，請再問一次。
telegram-command-start = 這個機器人能做什麼
telegram-command-help = 如何提問
telegram-command-country = 設定你住在哪裡
telegram-command-language = 選擇語言
telegram-command-mydata = 查看保存了哪些關於你的內容
telegram-command-forget = 刪除關於你的記錄
telegram-command-privacy = 保存了什麼、由誰營運
telegram-privacy-inbox = 有一個例外：尚未回覆的訊息會以密封的形式保存，最多一天，以免機器人重新啟動時遺失。一旦回覆，就會刪除。
telegram-privacy-model = 為了讓回答表達得更好，你的問題（若是接續前文，也包括之前的訊息）會在不含姓名和號碼的情況下傳送給 { $name } 的語言模型。它寫的內容會先與來源核對，你才會看到；{ $name } 適用其自身的隱私規則。
telegram-too-many = 一次問太多了。請等一分鐘，再問一次。
telegram-long-line = 現在有很多人在提問。您的回覆大約會在 { $seconds } 秒後送達。
