# 日本語、です・ます調。

## The verdict: the first line of every answer

verdict-yes = はい、異議を申し立てることができます
verdict-partial = 一部のみ、データの一部だけか、遠回りな方法に限られます
verdict-no = いいえ、異議を申し立てる方法はありません
verdict-unclear = 不明、確かな答えはありません
sentence-end = 。
verdict-nothing = 会社の説明によれば、異議を申し立てる対象がありません
# Where the question is about something beside objecting.
verdict-short-yes = はい
verdict-short-partial = 一部のみ
verdict-short-no = いいえ
verdict-short-unclear = 不明
verdict-scope = { $service }、{ $place }
place-everywhere = すべての地域
verdict-on-day = { $day }の時点：{ $verdict }

## What the company does with the data

training-planned = { $provider }は{ $begins }にAIの学習を始める予定でした。
training-planned-today = { $provider }は{ $begins }にAIの学習を始める予定です。
training-planned-open = { $provider }はAIの学習を予告していますが、開始日は分かっていません。
training-running = { $provider }は{ $since }から、このデータをAIの学習に使っています。
training-running-open = { $provider }はこのデータをAIの学習に使っています。
training-paused = このデータを使ったAIの学習は、監督機関（{ $authority }）の介入を受けて{ $since }から停止しています。
training-paused-open = このデータを使ったAIの学習は{ $since }から停止しています。
training-not_used = { $provider }は、このデータをAIの学習に使っていないと説明しています。
training-unknown = { $provider }がこのデータをAIの学習に使っているかどうかは分かっていません。

effect-full = 今、異議を申し立てれば、このデータすべてに及びます。
effect-future = 異議の効果は今後の利用に限られます。すでに学習に使われた内容はモデルに残ります。
effect-precaution = 念のため、前もって異議を申し立てておくことができます。
effect-unknown = 異議がどこまで及ぶのかを示す資料はありません。

# The same of a day in the past, told from today.
training-running-then = 当時、{ $provider }は{ $since }からこのデータをAIの学習に使っていました。
training-running-open-then = 当時、{ $provider }はこのデータをAIの学習に使っていました。
training-paused-then = 当時、このデータを使ったAIの学習は、監督機関（{ $authority }）の介入を受けて{ $since }から停止していました。
training-paused-open-then = 当時、このデータを使ったAIの学習は{ $since }から停止していました。
training-not_used-then = 当時、{ $provider }はこのデータをAIの学習に使っていないと説明していました。
effect-full-then = 当時の異議は、このデータすべてに及びました。
effect-future-then = 当時の異議の効果は、それ以後の利用に限られました。
effect-precaution-then = 当時も、前もって異議を申し立てておくことができました。

now-line = 現在：{ $verdict }。{ $training }

## How to object

how-heading = 異議を申し立てる方法
how-menu = アプリで（{ $service }）：{ $path }
how-menu-any = アプリで：{ $path }
how-settings = 設定で（{ $service }）：{ $path }
how-settings-any = 設定で：{ $path }
# $word is the name of a switch, as the app writes it.
how-off = 「{ $word }」をオフにしてください。
how-word = 「{ $word }」という言葉を探してください。
how-form = 異議申し立てフォーム（{ $service }）
how-form-any = 異議申し立てフォーム
how-contact = 異議申し立て用の一般的な問い合わせページ
how-third-party = 第三者から得られた自分のデータに関するフォーム（自分の投稿には使えません）
# Stands before an address.
how-colon = ：
how-letter = 郵便：{ $address }
how-email = メール：{ $address }
how-switch = 設定内のスイッチ
how-login = 先にログインしてください（リンクの場合は同じブラウザで）。
how-reason-required = 理由の記入が必要です。
how-reason-optional = 理由を書く必要はありません。
how-reason-helps = 自分の事情がなぜ特別なのかを書くと、効果的です。
# $kind is one of the kind- messages, $date a date.
how-evidence = 根拠：{ $kind }、{ $date }。当方で試したものではありません。
how-evidence-undated = 根拠：{ $kind }、日付なし。当方で試したものではありません。
how-none = { $provider }はこの地域で、このためのフォームやスイッチを用意していません。
how-none-known = この地域で、このためのフォームやスイッチは知られていません。

right-object = 異議を申し立てる権利があります：{ $law }{ $article }。
right-object_if_unlawful = 違法な利用には、法律にもとづいて異議を申し立てることができます：{ $law }{ $article }。
right-suspend = 法律にもとづいて、この利用の停止を求めることができます：{ $law }{ $article }。
right-withdraw = 法律にもとづいて、同意を撤回できます：{ $law }{ $article }。
right-delete = 法律にもとづいて、削除を求めることができます：{ $law }{ $article }。
right-correct = 法律は開示と訂正を認めていますが、異議を申し立てる権利は認めていません：{ $law }{ $article }。
right-none = この地域の法律は、この利用に異議を申し立てる権利を認めていません：{ $law }{ $article }。
right-article = 第{ $article }条

law-gdpr = EU一般データ保護規則（GDPR）
law-uk-gdpr = 英国GDPR
law-fadp = スイスのデータ保護法
law-lgpd = ブラジルのLGPD
law-ccpa = カリフォルニア州のCCPA
law-us-federal = 米国連邦法
law-us-co = コロラド州のプライバシー法
law-us-ct = コネチカット州のプライバシー法
law-us-or = オレゴン州のプライバシー法
law-us-tx = テキサス州のプライバシー法
law-us-va = バージニア州のプライバシー法
law-pipeda = カナダのPIPEDA
law-qc-private-sector = ケベック州の民間部門プライバシー法
law-au-privacy-act = オーストラリアのプライバシー法
law-nz-privacy-act = ニュージーランドのプライバシー法
law-in-dpdp = インドのDPDP法
law-kr-pipa = 韓国の個人情報保護法（PIPA）
law-jp-appi = 日本の個人情報保護法
law-tr-kvkk = トルコのKVKK
law-za-popia = 南アフリカのPOPIA
law-ng-ndpa = ナイジェリアのデータ保護法
law-ke-dpa = ケニアのデータ保護法
law-ar-25326 = アルゼンチンの法律25.326号
law-mx-lfpdppp = メキシコの2025年個人データ保護法
law-cl-19628 = チリの法律19.628号
law-cl-21719 = チリの法律21.719号
law-co-1581 = コロンビアの法律1581号
law-sg-pdpa = シンガポールのPDPA
law-hk-pdpo = 香港のPDPO
law-il-ppl = イスラエルのプライバシー保護法
law-ae-45-2021 = アラブ首長国連邦の政令法45/2021号
law-ph-dpa = フィリピンのデータプライバシー法
law-id-27-2022 = インドネシアの法律27/2022号
law-th-pdpa = タイのPDPA
law-vn-13-2023 = ベトナムの政令13/2023号
law-vn-91-2025 = ベトナムの法律91/2025号

## What an objection does not do

limits-heading = 異議を申し立ててもできないこと
limit-trained-models = モデルがすでに学習した内容は消えません。
limit-others-posts = 他の人があなたについて投稿した内容には及びません。
limit-assistant = アプリからMeta AIがなくなるわけではありません。
limit-ads = 表示される広告は変わりません。
limit-scrapers = 他社が公開ページをコピーすることは止められません。
limit-ai-chats = Meta AIとのチャットにも及ぶかどうかは、はっきりしていません。
limit-past = 以前の利用を取り消すことはできません。
limit-other-ai = この会社の他のAI利用には及びません。
limit-other-services = この会社の他のアプリやサービスには及びません。
limit-per-account = 1つのアカウントにだけ有効です。アカウントごとに手続きしてください。
limit-feedback = 回答に対して送ったフィードバックは、それでも使われることがあります。
limit-reviewed = すでに人が確認したチャットは保存されることがあります。
limit-safety = 安全上の理由で目印が付いた内容は、それでも使われることがあります。

## What anyone can do without a form

protection-heading = どんな場合でもできること
protection-make-private = アカウントと過去の投稿を非公開にしましょう。使われるのは公開されている内容です。
protection-delete-posts = 公開したままにしたくない投稿やコメントを削除しましょう。
protection-avoid-assistant = 人に知られたくないことはMeta AIに話さないようにしましょう。
protection-unlink-accounts = アカウントセンターで、つなげたくないアプリの連携を解除しましょう。
protection-ask-poster = あなたについて投稿した人に、削除や公開範囲の変更を頼みましょう。
protection-write-company = 会社に異議があることを書面で伝え、確認の返事を求めましょう。
protection-look-settings = アプリの設定の「プライバシー」や「データ」で、AIの学習に関するスイッチを探しましょう。
protection-avoid-sharing = 人に知られたくないことは、そこに入力したり投稿したりしないようにしましょう。
protection-temporary-chat = 残したくない内容には一時チャットを使いましょう。
protection-delete-history = チャットや録音の履歴を削除しましょう。
protection-ask-admin = 職場、学校、サークルなどのアカウントなら、管理者に聞きましょう。
protection-third-party-form = 第三者から得られた自分のデータについては専用のフォームがあります。自分の投稿には使えません。

## Complaining

complaint-heading = 断られたとき、返事がないとき
complaint-to = 苦情の申し立て先：{ $authority }。
complaint-lead = EUとEEAで{ $provider }を担当する主監督機関：{ $authority }。
complaint-company-first = まず会社に苦情を伝えてください。
complaint-company-first-days = まず会社に苦情を伝え、{ $days }日間待ってください。

## How sure we are

certainty-reported = 伝えられている内容、未確認
certainty-inferred = 当方の結論
certainty-to_check = 要確認
rechecked-since = もとになった出典の文章が変わったため、{ $since }から再確認中
section-rechecked = この部分は、もとになった出典の文章が変わったため、{ $since }から再確認しています。

kind-law = 法律
kind-ruling = 裁判所の決定
kind-authority = 監督機関の発表
kind-policy = 会社自身の規約
kind-help = ヘルプページ
kind-ngo = 消費者・権利擁護団体
kind-press = 報道または解説記事

## Small print

note-advice = これは情報であり、法律上の助言ではありません。{ $checked }現在。
note-future = { $day }にどうなっているかは分かりません。これは今日の時点の内容です。
note-as-of = これは{ $day }の時点で知ることができた内容です。
note-untranslated = この部分はまだ日本語がないため、英語で表示します：
note-cut = メッセージが長かったため、一部だけを読みました。
note-default-service = サービス名がなかったため、{ $provider }（FacebookとInstagram）についてお答えしました。
sources-heading = 出典
source-line = { $publisher }：{ $title }、{ $kind }、{ $date }
source-undated = 日付なし
source-quote = 原文（{ $date }現在）：「{ $quote }」

## Questions back, and what cannot be answered

ask-jurisdiction = どの国にお住まいですか。それによって答えが変わります。
ask-jurisdiction-ambiguous = どの場所のことですか：{ $places }。それによって答えが変わります。
ask-jurisdiction-nationality = どちらにお住まいですか。パスポートではなく、住んでいる場所で決まります。
ask-service = どのサービスのことですか：{ $services }
ask-everywhere-heading = どこでも当てはまること
no-source = これについて確認できた出典がありません：{ $service }、{ $place }。
no-source-steps = そのため、できるともできないとも言えません。次の方法はどこでも使えます：
no-source-authority = データ保護機関を探すには、政府の公式サイトで「個人情報保護」や「プライバシー」を検索してください。
unanswerable-empty = 質問が見つかりませんでした。たとえばこう聞いてください：「アイルランドに住んでいます。MetaがInstagramの投稿でAIを学習させるのを止められますか」
unanswerable-scope = 分かるのは、投稿やデータをAIの学習に使われることへの異議申し立てについてだけです。それについて、お住まいの場所と一緒に質問してください。
guardrail-injection = メッセージの中の指示には従えません。お住まいの場所でAIの学習に異議を申し立てられるかどうか、ご自分の言葉で聞いてください。
guardrail-deceit = 住所をいつわるなど、虚偽の申告はお手伝いできません。実際にお住まいの場所で何ができるかはお答えできます。
guardrail-distress = つらい思いをされているのですね。このボットはAIの学習についてお答えするだけで、いま必要な助けになることができません。信頼できる人に話してください。危険を感じるときや自分を傷つけたいと思うときは、お住まいの国の緊急電話番号に連絡してください。望まないのに広められた画像は、アプリや警察に届け出ることができます。落ち着いたら、AIの学習についての質問にお答えします。
guardrail-attack = このメッセージには対応できません。お住まいの場所でAIの学習に異議を申し立てられるかどうかを聞いてください。
error-bad-request = リクエストを読み取れませんでした：{ $problem }
error-internal = こちらで問題が発生しました。しばらくしてからもう一度質問してください。

## Telegram

telegram-what = 自分の投稿がAIの学習に使われるのを止められるか、どうすればよいかを聞いてください。お住まいの場所と今日の時点についてお答えします。日付のある出典だけにもとづいて答え、分からないときは分からないと言います。
telegram-short = 自分の投稿でのAI学習に異議を申し立てられるか、その方法は？日付のある出典から答えます。
telegram-operator = このボットの運営者：{ $operator }。何が保存されるかは /privacy で確認できます。
telegram-help =
    お住まいの国とサービス名を入れて、ご自分の言葉で質問してください：「ドイツでFacebookにまだ異議を申し立てられますか」

    過去の日についても聞けます：「2024年6月12日のフランスではどうでしたか」

    /country – 住んでいる場所を設定する
    /language – 言語を選ぶ
    /mydata – 保存されている内容を見る
    /forget – 自分について覚えている内容を消す
    /privacy – 何が保存されるか、誰が運営しているか
telegram-country-ask = どちらにお住まいですか。国を選ぶか、コマンドの後に書いてください：/country スペイン
telegram-country-unknown = その場所は分かりません。国を選ぶか、コマンドの後に書いてください：/country スペイン
telegram-country-set = お住まいの国：{ $country }。質問をどうぞ。
telegram-service-ask = どのサービスについてですか。
telegram-language-ask = どの言語で答えましょうか。
telegram-language-set = これからはこの言語で答えます：{ $language }
telegram-forgotten = 完了しました。あなたについて覚えていることは何もありません。
telegram-privacy =
    このボットがこのチャットについて保存するのは、あなたが伝えた国と言語だけです。名前や番号ではないコードで保存し、{ $days }日間使わないと削除します。

    メッセージは保存せず、ログにも残しません。続けて質問できるように、最後の数件だけが最長1日メモリに残ります。質問に答えている間は、そのチャットを暗号化した形で控えています。

    /forget ですべてをすぐに消せます。このボットの運営者：{ $operator }。
telegram-privacy-reports = 間違った回答を知らせて「はい」を選ぶと、質問、回答、ご意見を最長{ $days }日間保存します。役に立ったという評価は、文章なしで数えるだけです。/mydata で保存されている内容をすべて確認できます。
telegram-privacy-answers = 回答ごとに、番号と、何についての回答だったか（場所、サービス、テーマ、日付、言語）を{ $days }日間保存します。誰が質問したか、何が書かれたかは保存しません。こうして、回答がどのように作られたかを後から確かめることができます。
telegram-mydata-heading = 保存されている内容：
telegram-mydata-nothing = 何も保存されていません。
telegram-mydata-country = 国：{ $country }
telegram-mydata-language = 言語：{ $language }
telegram-mydata-day = 最後に使った日：{ $day }
telegram-mydata-talk = メモリ内のメッセージ（最長1日）：{ $count }
telegram-mydata-helpful = 役に立った回答：{ $count }
telegram-mydata-report = 報告 { $number }、{ $day }：{ $text }
telegram-not-text = 読めるのは文字だけです。たとえばこう質問してください：「アイルランドに住んでいます。Instagramで異議を申し立てられますか」
telegram-button-back = ← 回答に戻る
telegram-button-more = もっと見る
telegram-button-how = 手順を見る
telegram-button-anyway = できること
telegram-button-complain = 苦情の申立先
telegram-button-limits = できないこと
telegram-button-refusal = 断られたら
telegram-button-service = 別のサービス
telegram-button-country = 別の国
telegram-button-wrong = 間違っている
telegram-button-helpful = 役に立った
telegram-button-skip = スキップ
telegram-button-keep = はい、保存する
telegram-button-drop = いいえ
telegram-button-unknown = このボタンはもう使えません。もう一度質問してください。
telegram-answer-number = 回答 { $number }
telegram-thanks = ありがとうございます。
telegram-wrong-ask = どこが間違っていますか。1通のメッセージで書くか、スキップしてください。まだ何も保存していません。
telegram-wrong-consent = 間違いを直すために、このボットの運営者が質問、回答、書いていただいた内容を保存してもよいですか。最長{ $days }日間です。/forget ですぐにすべて消えます。
telegram-wrong-kept = ありがとうございます。番号 { $number } で保存しました。/mydata で確認でき、/forget で消せます。
telegram-wrong-dropped = わかりました。何も保存していません。
telegram-is-hoax = この文章はチェーン投稿やうわさとして出回っています。広めても何も変わりません。
telegram-is-fraud = ご注意ください。詐欺かもしれません。
telegram-is-reply = 会社からの返事のようです。実際は次のとおりです：
telegram-is-checked = この文章を出典と照らし合わせました。実際は次のとおりです：
telegram-error = こちらで問題が発生しました。返事がなければ、もう一度質問してください。
telegram-command-start = このボットでできること
telegram-command-help = 質問のしかた
telegram-command-country = 住んでいる場所を設定する
telegram-command-language = 言語を選ぶ
telegram-command-mydata = 保存されている内容を見る
telegram-command-forget = 自分について覚えている内容を消す
telegram-command-privacy = 何が保存されるか、誰が運営しているか
telegram-privacy-inbox = 例外が一つあります。まだ回答していないメッセージは、ボットの再起動で失われないように、封印した形で最長1日だけ保管します。回答が済めば削除します。
telegram-privacy-model = 回答の言い回しをよくするため、あなたの質問と、その続きである場合は前のメッセージが、名前や番号なしで { $name } の言語モデルに送られます。モデルが書いた内容は、表示する前に出典と照合します。{ $name } では独自のプライバシー規則が適用されます。
telegram-too-many = 一度にたくさんの質問が届きました。1分ほど待ってから、もう一度質問してください。
telegram-long-line = いま多くの人が質問しています。回答まで約{ $seconds }秒かかります。
