# 한국어, 해요체. 회사·서비스·국가 이름 뒤에는 받침에 따라 달라지는 조사(은/는, 이/가, 을/를)를 쓰지
# 않아요: "{ $provider }에서는"처럼 받침과 상관없는 조사만 써요.

## The verdict: the first line of every answer

verdict-yes = 네, 이의를 제기할 수 있어요
verdict-partial = 일부만, 일부 데이터에만 또는 우회적인 방법으로만 가능해요
verdict-no = 아니요, 이의를 제기할 방법이 없어요
verdict-unclear = 불분명, 확실한 답이 없어요
sentence-end = .
verdict-nothing = 회사 설명에 따르면 이의를 제기할 대상이 없어요
# Where the question is about something beside objecting.
verdict-short-yes = 네
verdict-short-partial = 일부만
verdict-short-no = 아니요
verdict-short-unclear = 불분명
verdict-scope = { $service }, { $place }
place-everywhere = 모든 지역
verdict-on-day = { $day } 기준: { $verdict }

## What the company does with the data

training-planned = { $provider }에서는 { $begins }부터 AI 학습을 시작할 계획이었어요.
training-planned-today = { $provider }에서는 { $begins }부터 AI 학습을 시작할 계획이에요.
training-planned-open = { $provider }에서 AI 학습을 예고했지만, 시작일은 알려지지 않았어요.
training-running = { $provider }에서는 { $since }부터 이 데이터를 AI 학습에 쓰고 있어요.
training-running-open = { $provider }에서는 이 데이터를 AI 학습에 쓰고 있어요.
training-paused = 이 데이터를 쓰는 AI 학습은 감독기관이 개입한 뒤 { $since }부터 중단된 상태예요. 감독기관: { $authority }.
training-paused-open = 이 데이터를 쓰는 AI 학습은 { $since }부터 중단된 상태예요.
training-not_used = { $provider }에서는 이 데이터를 AI 학습에 쓰지 않는다고 밝히고 있어요.
training-unknown = { $provider }에서 이 데이터를 AI 학습에 쓰는지는 알려지지 않았어요.

effect-full = 지금 이의를 제기하면 이 데이터 전체에 적용돼요.
effect-future = 이의 제기는 앞으로의 이용에만 효력이 있어요. 이미 학습에 쓰인 내용은 모델에 남아요.
effect-precaution = 미리 이의를 제기해 둘 수 있어요.
effect-unknown = 이의 제기가 어디까지 적용되는지는 문서로 확인되지 않아요.

# The same of a day in the past, told from today.
training-running-then = 당시 { $provider }에서는 { $since }부터 이 데이터를 AI 학습에 쓰고 있었어요.
training-running-open-then = 당시 { $provider }에서는 이 데이터를 AI 학습에 쓰고 있었어요.
training-paused-then = 당시 이 데이터를 쓰는 AI 학습은 감독기관이 개입한 뒤 { $since }부터 중단된 상태였어요. 감독기관: { $authority }.
training-paused-open-then = 당시 이 데이터를 쓰는 AI 학습은 { $since }부터 중단된 상태였어요.
training-not_used-then = 당시 { $provider }에서는 이 데이터를 AI 학습에 쓰지 않는다고 밝혔어요.
effect-full-then = 당시 제기한 이의는 이 데이터 전체에 적용됐어요.
effect-future-then = 당시 제기한 이의는 그 이후의 이용에만 효력이 있었어요.
effect-precaution-then = 당시에도 미리 이의를 제기해 둘 수 있었어요.

now-line = 오늘: { $verdict }. { $training }

## How to object

how-heading = 이의를 제기하는 방법
how-menu = 앱에서({ $service }): { $path }
how-menu-any = 앱에서: { $path }
how-settings = 설정에서({ $service }): { $path }
how-settings-any = 설정에서: { $path }
# $word is the name of a switch, as the app writes it.
how-off = “{ $word }” 항목을 끄세요.
how-word = “{ $word }”라고 쓰인 곳을 찾으세요.
how-form = 이의 제기 양식({ $service })
how-form-any = 이의 제기 양식
how-contact = 이의 제기를 위한 일반 문의 페이지
how-third-party = 제3자가 제공한 내 데이터에 관한 양식(내가 올린 게시물에는 쓸 수 없음)
# Stands before an address.
how-colon = :
how-letter = 우편: { $address }
how-email = 이메일: { $address }
how-switch = 설정에 있는 스위치
how-login = 먼저 로그인하세요(링크라면 같은 브라우저에서).
how-reason-required = 이유를 꼭 적어야 해요.
how-reason-optional = 이유는 적지 않아도 돼요.
how-reason-helps = 내 상황이 왜 특별한지 적으면 도움이 돼요.
# $kind is one of the kind- messages, $date a date.
how-evidence = 근거: { $kind }, { $date }. 저희가 직접 해 보지는 않았어요.
how-evidence-undated = 근거: { $kind }, 날짜 없음. 저희가 직접 해 보지는 않았어요.
how-none = { $provider }에서는 여기에 쓸 수 있는 양식이나 스위치를 제공하지 않아요.
how-none-known = 여기에 쓸 수 있는 양식이나 스위치는 알려진 것이 없어요.

right-object = 이의를 제기할 권리가 있어요: { $law }{ $article }.
right-object_if_unlawful = 법에 따라 위법한 이용에는 이의를 제기할 수 있어요: { $law }{ $article }.
right-suspend = 법에 따라 이런 이용을 멈춰 달라고(처리정지) 요구할 수 있어요: { $law }{ $article }.
right-withdraw = 법에 따라 동의를 철회할 수 있어요: { $law }{ $article }.
right-delete = 법에 따라 삭제를 요구할 수 있어요: { $law }{ $article }.
right-correct = 법은 열람권과 정정권을 주지만 이의를 제기할 권리는 주지 않아요: { $law }{ $article }.
right-none = 이곳의 법은 이런 이용에 이의를 제기할 권리를 주지 않아요: { $law }{ $article }.
right-article = , 제{ $article }조

law-gdpr = EU 일반 개인정보 보호법(GDPR)
law-uk-gdpr = 영국 GDPR
law-fadp = 스위스 개인정보 보호법
law-lgpd = 브라질 LGPD
law-ccpa = 캘리포니아 CCPA
law-us-federal = 미국 연방법
law-us-co = 콜로라도 개인정보 보호법
law-us-ct = 코네티컷 개인정보 보호법
law-us-or = 오리건 개인정보 보호법
law-us-tx = 텍사스 개인정보 보호법
law-us-va = 버지니아 개인정보 보호법
law-pipeda = 캐나다 PIPEDA
law-qc-private-sector = 퀘벡 민간 부문 개인정보 보호법
law-au-privacy-act = 호주 개인정보 보호법(Privacy Act)
law-nz-privacy-act = 뉴질랜드 개인정보 보호법(Privacy Act)
law-in-dpdp = 인도 DPDP법
law-kr-pipa = 한국 개인정보 보호법
law-jp-appi = 일본 개인정보 보호법(APPI)
law-tr-kvkk = 튀르키예 KVKK
law-za-popia = 남아프리카공화국 POPIA
law-ng-ndpa = 나이지리아 데이터 보호법
law-ke-dpa = 케냐 데이터 보호법
law-ar-25326 = 아르헨티나 법률 제25.326호
law-mx-lfpdppp = 멕시코 2025년 개인정보 보호법
law-cl-19628 = 칠레 법률 제19.628호
law-cl-21719 = 칠레 법률 제21.719호
law-co-1581 = 콜롬비아 법률 제1581호
law-sg-pdpa = 싱가포르 PDPA
law-hk-pdpo = 홍콩 PDPO
law-il-ppl = 이스라엘 프라이버시 보호법
law-ae-45-2021 = 아랍에미리트 법령 제45/2021호
law-ph-dpa = 필리핀 데이터 프라이버시법
law-id-27-2022 = 인도네시아 법률 제27/2022호
law-th-pdpa = 태국 PDPA
law-vn-13-2023 = 베트남 시행령 제13/2023호
law-vn-91-2025 = 베트남 법률 제91/2025호

## What an objection does not do

limits-heading = 이의를 제기해도 안 되는 것
limit-trained-models = 모델이 이미 학습한 내용은 지워지지 않아요.
limit-others-posts = 다른 사람이 나에 대해 올린 글에는 적용되지 않아요.
limit-assistant = 앱에서 Meta AI가 사라지지는 않아요.
limit-ads = 보이는 광고는 달라지지 않아요.
limit-scrapers = 다른 회사가 공개된 페이지를 복사하는 것은 막지 못해요.
limit-ai-chats = Meta AI와 나눈 대화에도 적용되는지는 분명하지 않아요.
limit-past = 이전에 이용된 것을 되돌리지는 못해요.
limit-other-ai = 그 회사의 다른 AI 이용에는 적용되지 않아요.
limit-other-services = 그 회사의 다른 앱과 서비스에는 적용되지 않아요.
limit-per-account = 계정 하나에만 적용돼요. 계정마다 따로 하세요.
limit-feedback = 답변에 보낸 의견은 그래도 이용될 수 있어요.
limit-reviewed = 사람이 이미 검토한 대화는 보관될 수 있어요.
limit-safety = 안전 문제로 표시된 콘텐츠는 그래도 이용될 수 있어요.

## What anyone can do without a form

protection-heading = 어떤 경우든 할 수 있는 일
protection-make-private = 계정과 예전 게시물을 비공개로 바꾸세요. 이용되는 것은 공개 콘텐츠예요.
protection-delete-posts = 더는 남겨 두고 싶지 않은 공개 게시물과 댓글을 지우세요.
protection-avoid-assistant = 혼자만 알고 싶은 내용은 Meta AI에 말하지 마세요.
protection-unlink-accounts = 계정 센터에서, 연결하고 싶지 않은 앱의 연결을 끊으세요.
protection-ask-poster = 나에 대한 글이나 사진을 올린 사람에게 지우거나 공개 범위를 줄여 달라고 부탁하세요.
protection-write-company = 회사에 이의를 제기한다고 글로 알리고 확인을 요청하세요.
protection-look-settings = 앱 설정의 개인정보나 데이터 메뉴에서 AI 학습에 관한 스위치를 찾아보세요.
protection-avoid-sharing = 혼자만 알고 싶은 내용은 그곳에 입력하거나 올리지 마세요.
protection-temporary-chat = 남기고 싶지 않은 내용은 임시 채팅을 쓰세요.
protection-delete-history = 대화나 녹음 기록을 삭제하세요.
protection-ask-admin = 회사, 학교, 동호회 계정이라면 관리자에게 물어보세요.
protection-third-party-form = 제3자가 제공한 내 데이터에 관한 양식이 따로 있어요. 내가 올린 게시물에는 쓸 수 없어요.

## Complaining

complaint-heading = 회사가 거절하거나 답하지 않으면
complaint-to = 여기에 민원을 넣을 수 있어요: { $authority }.
complaint-lead = EU와 EEA에서 { $provider } 담당 주 감독기관: { $authority }.
complaint-company-first = 먼저 회사에 불만을 제기하세요.
complaint-company-first-days = 먼저 회사에 불만을 제기하고 { $days }일을 기다려 주세요.

## How sure we are

certainty-reported = 전해진 내용, 확인되지 않음
certainty-inferred = 저희의 결론
certainty-to_check = 확인 필요
rechecked-since = 근거가 된 글이 바뀌어 { $since }부터 다시 확인 중
section-rechecked = 이 부분은 근거가 된 글이 바뀌어 { $since }부터 다시 확인하고 있어요.

kind-law = 법률
kind-ruling = 법원 판결
kind-authority = 감독기관 발표
kind-policy = 회사 자체 정책
kind-help = 도움말 페이지
kind-ngo = 소비자·인권 단체
kind-press = 언론 보도 또는 안내 글

## Small print

note-advice = 정보일 뿐 법률 자문이 아니에요. 기준일: { $checked }.
note-future = { $day }에 어떻게 될지는 알 수 없어요. 이 내용은 오늘 기준이에요.
note-as-of = { $day }에 알 수 있었던 내용이에요.
note-untranslated = 이 부분은 아직 한국어로 없어서 영어로 보여 드려요:
note-cut = 메시지가 길어서 일부만 읽었어요.
note-default-service = 서비스 이름이 없어서 { $provider } 기준(Facebook과 Instagram)으로 답했어요.
sources-heading = 출처
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = 날짜 없음
source-quote = 원문({ $date } 기준): “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = 어느 나라에 사세요? 그에 따라 답이 달라져요.
ask-jurisdiction-ambiguous = 어느 곳을 말씀하시나요: { $places }? 그에 따라 답이 달라져요.
ask-jurisdiction-nationality = 어디에 사세요? 여권이 아니라 사는 곳이 기준이에요.
ask-service = 어느 서비스를 말씀하시나요: { $services }?
ask-everywhere-heading = 어디서나 통하는 내용
no-source = 이에 대해 확인된 출처가 없어요: { $service }, { $place }.
no-source-steps = 그래서 된다, 안 된다고 말씀드릴 수 없어요. 다음 방법은 어디서나 통해요:
no-source-authority = 개인정보 보호 기관을 찾으려면 정부 공식 사이트에서 “개인정보 보호”를 검색하세요.
unanswerable-empty = 질문이 없어요. 예를 들면 이렇게 물어보세요: “아일랜드에 살아요. Meta에서 제 Instagram 게시물로 AI를 학습하지 못하게 할 수 있나요?”
unanswerable-scope = 저는 게시물과 데이터를 AI 학습에 쓰는 것에 이의를 제기하는 일만 알아요. 그에 대해 물어보시고, 어디에 사는지도 알려 주세요.
guardrail-injection = 메시지에 담긴 지시는 따를 수 없어요. 사는 곳에서 AI 학습에 이의를 제기할 수 있는지 편하게 물어보세요.
guardrail-deceit = 사는 곳 같은 것을 거짓으로 적는 일은 도와드릴 수 없어요. 실제로 사는 곳에서 무엇이 가능한지는 알려 드릴 수 있어요.
guardrail-distress = 이런 일을 겪고 계시다니 마음이 아파요. 저는 AI 학습에 관한 봇일 뿐이라 지금 필요한 도움을 드릴 수 없어요. 믿을 수 있는 사람과 이야기해 보세요. 위험한 상황이거나 스스로를 해칠 생각이 든다면 사는 나라의 긴급 전화번호로 연락하세요. 내 뜻과 다르게 퍼진 사진이나 영상은 앱과 경찰에 신고할 수 있어요. 원하실 때 AI 학습에 관한 질문에 답해 드릴게요.
guardrail-attack = 이 메시지로는 할 수 있는 것이 없어요. 사는 곳에서 AI 학습에 이의를 제기할 수 있는지 물어보세요.
error-bad-request = 요청을 읽을 수 없어요: { $problem }
error-internal = 저희 쪽에 문제가 생겼어요. 잠시 뒤에 다시 물어봐 주세요.

## Telegram

telegram-what = 내 게시물이 AI 학습에 쓰이는 것을 막을 수 있는지, 어떻게 하는지 물어보세요. 사는 곳과 오늘을 기준으로 답해 드려요. 날짜가 있는 출처만 근거로 답하고, 모르면 모른다고 말해요.
telegram-short = 내 게시물로 AI를 학습시키는 것을 거부할 수 있는지, 어떻게 하는지 날짜가 있는 출처로 답해요.
telegram-operator = 이 봇의 운영자: { $operator }. 무엇을 저장하는지는 /privacy 명령으로 볼 수 있어요.
telegram-help =
    사는 나라와 서비스를 넣어서 편하게 질문하세요: “독일에서 Facebook에 아직 이의를 제기할 수 있나요?”

    지난 날짜에 대해서도 물어볼 수 있어요: “2024년 6월 12일에 프랑스에서는 어땠나요?”

    /country – 사는 곳 정하기
    /language – 언어 고르기
    /mydata – 나에 대해 저장된 내용 보기
    /forget – 나에 대해 기억한 것 지우기
    /privacy – 무엇을 저장하는지, 누가 운영하는지
telegram-country-ask = 어디에 사세요? 나라를 고르거나 명령 뒤에 적어 주세요: /country 스페인
telegram-country-unknown = 모르는 곳이에요. 나라를 고르거나 명령 뒤에 적어 주세요: /country 스페인
telegram-country-set = 사는 나라: { $country }. 이제 질문해 주세요.
telegram-service-ask = 어떤 서비스인가요?
telegram-language-ask = 어떤 언어로 답할까요?
telegram-language-set = 이제부터 이 언어로 답할게요: { $language }.
telegram-forgotten = 다 지웠어요. 이제 기억하는 것이 없어요.
telegram-privacy =
    이 봇은 이 대화에 대해 알려 주신 나라와 언어만 저장해요. 이름이나 번호가 아닌 코드로 저장하고, { $days }일 동안 쓰지 않으면 지워요.

    메시지는 저장하지 않고 로그에도 남기지 않아요. 이어서 질문할 수 있도록 마지막 몇 개만 최대 하루 동안 메모리에 있어요. 질문에 답하는 동안에는 어느 대화인지 암호화해서 적어 둬요.

    /forget 명령은 모든 것을 바로 지워요. 이 봇의 운영자: { $operator }.
telegram-privacy-reports = 틀린 답변을 알리고 동의하면 질문과 답변, 의견을 길어야 { $days }일 동안 저장해요. 도움이 됐다는 표시는 글 없이 수만 세요. /mydata 명령으로 저장된 내용을 모두 볼 수 있어요.
telegram-privacy-answers = 답변마다 번호와 무엇에 관한 답변이었는지(장소, 서비스, 주제, 날짜, 언어)를 { $days }일 동안 저장해요. 누가 물었는지, 무엇을 썼는지는 저장하지 않아요. 그래서 어떤 답변이 어떻게 나왔는지 나중에 확인할 수 있어요.
telegram-mydata-heading = 저장된 내용이에요:
telegram-mydata-nothing = 저장된 내용이 없어요.
telegram-mydata-country = 나라: { $country }
telegram-mydata-language = 언어: { $language }
telegram-mydata-day = 마지막 사용: { $day }
telegram-mydata-talk = 메모리에 있는 메시지(길어야 하루): { $count }
telegram-mydata-helpful = 도움이 된 답변: { $count }
telegram-mydata-report = 신고 { $number }, { $day }: { $text }
telegram-not-text = 글만 읽을 수 있어요. 예를 들면 이렇게 질문해 주세요: “아일랜드에 살아요. Instagram에 이의를 제기할 수 있나요?”
telegram-button-back = ← 답변으로 돌아가기
telegram-button-more = 더 보기
telegram-button-how = 방법 단계별 보기
telegram-button-anyway = 할 수 있는 일
telegram-button-complain = 민원 제기할 곳
telegram-button-limits = 효과가 없는 것
telegram-button-refusal = 거절당하면
telegram-button-service = 다른 서비스
telegram-button-country = 다른 나라
telegram-button-wrong = 틀렸어요
telegram-button-helpful = 도움이 됐어요
telegram-button-skip = 건너뛰기
telegram-button-keep = 네, 저장하세요
telegram-button-drop = 아니요
telegram-button-unknown = 이 버튼은 더 이상 쓸 수 없어요. 다시 물어봐 주세요.
telegram-answer-number = 답변 { $number }
telegram-thanks = 고마워요.
telegram-wrong-ask = 무엇이 틀렸나요? 메시지 하나로 써 주시거나 건너뛰세요. 아직 아무것도 저장하지 않았어요.
telegram-wrong-consent = 오류를 고칠 수 있도록 이 봇의 운영자가 질문과 답변, 쓰신 내용을 저장해도 될까요? 길어야 { $days }일이고, /forget 명령으로 바로 지울 수 있어요.
telegram-wrong-kept = 고마워요. { $number }번으로 저장했어요. /mydata 명령으로 볼 수 있고 /forget 명령으로 지울 수 있어요.
telegram-wrong-dropped = 알겠어요. 아무것도 저장하지 않았어요.
telegram-is-hoax = 이 글은 돌고 도는 행운의 편지식 글이나 소문이에요. 퍼뜨려도 달라지는 것은 없어요.
telegram-is-fraud = 조심하세요. 사기 시도일 수 있어요.
telegram-is-reply = 회사가 보낸 답변으로 보여요. 실제 상황은 다음과 같아요:
telegram-is-checked = 이 글을 제 출처와 비교했어요. 실제 상황은 다음과 같아요:
telegram-error = 저희 쪽에 문제가 생겼어요. 답이 오지 않으면 다시 물어봐 주세요.
telegram-command-start = 이 봇이 하는 일
telegram-command-help = 질문하는 방법
telegram-command-country = 사는 곳 정하기
telegram-command-language = 언어 고르기
telegram-command-mydata = 나에 대해 저장된 내용 보기
telegram-command-forget = 나에 대해 기억한 것 지우기
telegram-command-privacy = 무엇을 저장하는지, 누가 운영하는지
telegram-privacy-inbox = 한 가지 예외가 있습니다. 아직 답하지 않은 메시지는 봇이 다시 시작될 때 사라지지 않도록 봉인된 형태로 최대 하루 동안 보관합니다. 답하고 나면 삭제합니다.
telegram-privacy-model = 답변을 더 잘 다듬기 위해, 질문과 (이어지는 질문이라면) 앞선 메시지를 이름이나 번호 없이 { $name }의 언어 모델에 보내요. 모델이 쓴 내용은 보여 드리기 전에 출처와 대조해요. { $name }에서는 그쪽의 개인정보 규칙이 적용돼요.
telegram-too-many = 한꺼번에 질문이 너무 많습니다. 1분쯤 기다렸다가 다시 질문해 주세요.
telegram-long-line = 지금 많은 분이 질문하고 있습니다. 약 { $seconds }초 뒤에 답변이 옵니다.
