# Português de Portugal, na terceira pessoa, sem «você» («pode opor-se», «a sua conta»). Nomes de países
# e autoridades chegam sem artigo: a frase tem de funcionar assim. Empresas levam o artigo feminino.

## The verdict: the first line of every answer

verdict-yes = Sim, pode opor-se
verdict-partial = Em parte, só para alguns dos seus dados ou só por via indireta
verdict-no = Não, não há forma de se opor
verdict-unclear = Incerto, não há uma resposta segura
sentence-end = .
verdict-nothing = Segundo a própria empresa, não há nada a que se opor
# Where the question is about something beside objecting.
verdict-short-yes = Sim
verdict-short-partial = Em parte
verdict-short-no = Não
verdict-short-unclear = Incerto
verdict-scope = { $service }, { $place }
place-everywhere = em todo o lado
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = A { $provider } previa começar a treinar IA em { $begins }.
training-planned-today = A { $provider } prevê começar a treinar IA em { $begins }.
training-planned-open = A { $provider } anunciou que vai treinar IA; não se sabe a partir de quando.
training-running = A { $provider } usa estes dados para treinar IA desde { $since }.
training-running-open = A { $provider } usa estes dados para treinar IA.
training-paused = O treino de IA com estes dados está suspenso desde { $since }, após intervenção da autoridade: { $authority }.
training-paused-open = O treino de IA com estes dados está suspenso desde { $since }.
training-not_used = A { $provider } afirma que não usa estes dados para treinar IA.
training-unknown = Não se sabe se a { $provider } usa estes dados para treinar IA.

effect-full = Se se opuser agora, vale para todos estes dados.
effect-future = A oposição vale para o futuro. O que já foi usado no treino continua nos modelos.
effect-precaution = Já pode opor-se por precaução.
effect-unknown = Não há informação sobre o alcance exato da oposição.

# The same of a day in the past, told from today.
training-running-then = Nessa altura, a { $provider } já usava estes dados para treinar IA, desde { $since }.
training-running-open-then = Nessa altura, a { $provider } usava estes dados para treinar IA.
training-paused-then = Nessa altura, o treino de IA com estes dados estava suspenso desde { $since }, após intervenção da autoridade: { $authority }.
training-paused-open-then = Nessa altura, o treino de IA com estes dados estava suspenso desde { $since }.
training-not_used-then = Nessa altura, a { $provider } dizia não usar estes dados para treinar IA.
effect-full-then = A oposição feita nessa altura abrangia todos estes dados.
effect-future-then = A oposição feita nessa altura valia só para o futuro.
effect-precaution-then = Nessa altura já era possível opor-se por precaução.

now-line = Hoje – { $verdict }. { $training }

## How to object

how-heading = Como se opor
how-menu = Na app ({ $service }): { $path }
how-menu-any = Na app: { $path }
how-settings = Nas definições ({ $service }): { $path }
how-settings-any = Nas definições: { $path }
# $word is the name of a switch, as the app writes it.
how-off = Desative “{ $word }”.
how-word = Procure “{ $word }”.
how-form = Formulário de oposição ({ $service })
how-form-any = Formulário de oposição
how-contact = Página geral de contacto para pedidos de oposição
how-third-party = Formulário para dados sobre si que vêm de terceiros (não serve para as suas próprias publicações)
# Stands before an address.
how-colon = :
how-letter = Por carta: { $address }
how-email = Por e-mail: { $address }
how-switch = Opção nas definições
how-login = Primeiro inicie sessão (se for uma ligação, no mesmo navegador).
how-reason-required = É obrigatório indicar um motivo.
how-reason-optional = Não é preciso indicar um motivo.
how-reason-helps = Explique o que a sua situação tem de particular: ajuda.
how-evidence = Fonte: { $kind }, { $date }; não testado por nós.
how-evidence-undated = Fonte: { $kind }, sem data; não testado por nós.
how-none = A { $provider } não oferece aqui nenhum formulário nem opção para isto.
how-none-known = Não se conhece aqui nenhum formulário nem opção para isto.

right-object = Tem direito de oposição: { $law }{ $article }.
right-object_if_unlawful = A lei permite-lhe opor-se a um uso ilícito: { $law }{ $article }.
right-suspend = A lei permite-lhe pedir que este uso pare: { $law }{ $article }.
right-withdraw = A lei permite-lhe retirar o consentimento: { $law }{ $article }.
right-delete = A lei permite-lhe pedir que os dados sejam apagados: { $law }{ $article }.
right-correct = A lei prevê acesso e retificação, mas não um direito de oposição: { $law }{ $article }.
right-none = Aqui, a lei não dá o direito de se opor a este uso: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = RGPD
law-uk-gdpr = RGPD do Reino Unido (UK GDPR)
law-fadp = lei suíça de proteção de dados
law-lgpd = LGPD (Brasil)
law-ccpa = CCPA (Califórnia)
law-us-federal = legislação federal dos EUA
law-us-co = lei de privacidade do Colorado
law-us-ct = lei de privacidade do Connecticut
law-us-or = lei de privacidade do Oregon
law-us-tx = lei de privacidade do Texas
law-us-va = lei de privacidade da Virgínia
law-pipeda = PIPEDA (Canadá)
law-qc-private-sector = lei de privacidade do setor privado do Quebeque
law-au-privacy-act = Privacy Act (Austrália)
law-nz-privacy-act = Privacy Act (Nova Zelândia)
law-in-dpdp = DPDP Act (Índia)
law-kr-pipa = PIPA (Coreia do Sul)
law-jp-appi = APPI (Japão)
law-tr-kvkk = KVKK (Turquia)
law-za-popia = POPIA (África do Sul)
law-ng-ndpa = lei de proteção de dados da Nigéria
law-ke-dpa = lei de proteção de dados do Quénia
law-ar-25326 = Lei 25.326 (Argentina)
law-mx-lfpdppp = lei mexicana de proteção de dados de 2025
law-cl-19628 = Lei 19.628 (Chile)
law-cl-21719 = Lei 21.719 (Chile)
law-co-1581 = Lei 1581 (Colômbia)
law-sg-pdpa = PDPA (Singapura)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = lei israelita de proteção da privacidade
law-ae-45-2021 = Decreto-Lei 45/2021 (Emirados Árabes Unidos)
law-ph-dpa = Data Privacy Act (Filipinas)
law-id-27-2022 = Lei 27/2022 (Indonésia)
law-th-pdpa = PDPA (Tailândia)
law-vn-13-2023 = Decreto 13/2023 (Vietname)
law-vn-91-2025 = Lei 91/2025 (Vietname)

## What an objection does not do

limits-heading = O que a oposição não faz
limit-trained-models = Não apaga o que um modelo já aprendeu.
limit-others-posts = Não abrange o que outras pessoas publicam sobre si.
limit-assistant = Não retira a Meta AI da app.
limit-ads = Não muda os anúncios que vê.
limit-scrapers = Não impede outras empresas de copiar páginas públicas.
limit-ai-chats = Não está claro se abrange as suas conversas com a Meta AI.
limit-past = Não desfaz usos anteriores.
limit-other-ai = Não abrange outros usos de IA pela empresa.
limit-other-services = Não abrange as outras apps e serviços da empresa.
limit-per-account = Vale só para uma conta: repita-a em cada uma.
limit-feedback = O feedback que enviar sobre uma resposta pode ser usado na mesma.
limit-reviewed = As conversas já analisadas por pessoas podem ser conservadas.
limit-safety = O conteúdo assinalado por motivos de segurança pode ser usado na mesma.

## What anyone can do without a form

protection-heading = O que pode fazer em qualquer caso
protection-make-private = Torne privadas a sua conta e as publicações antigas: o que se usa é o conteúdo público.
protection-delete-posts = Apague as publicações e os comentários públicos que já não queira ter à vista.
protection-avoid-assistant = Não conte à Meta AI nada que queira guardar para si.
protection-unlink-accounts = No Centro de Contas, retire as apps que não queira ter ligadas.
protection-ask-poster = Peça a quem publica sobre si que apague ou limite quem pode ver.
protection-write-company = Escreva à empresa a dizer que se opõe e peça uma confirmação.
protection-look-settings = Procure nas definições da app, em privacidade ou dados, uma opção sobre o treino de IA.
protection-avoid-sharing = Não escreva, carregue nem publique aí o que quiser guardar para si.
protection-temporary-chat = Use conversas temporárias para o que não deva ficar guardado.
protection-delete-history = Apague o histórico das suas conversas ou gravações.
protection-ask-admin = No trabalho, na escola ou num clube: pergunte a quem gere a conta.
protection-third-party-form = Há um formulário para dados sobre si que vêm de terceiros; não serve para as suas próprias publicações.

## Complaining

complaint-heading = Se a empresa recusar ou não responder
complaint-to = Pode apresentar queixa aqui: { $authority }.
complaint-lead = Autoridade de controlo principal para a { $provider } na UE e no EEE: { $authority }.
complaint-company-first = Apresente primeiro a queixa à empresa.
complaint-company-first-days = Apresente primeiro a queixa à empresa e espere { $days } dias.

## How sure we are

certainty-reported = segundo terceiros, não verificado
certainty-inferred = conclusão nossa
certainty-to_check = a verificar
rechecked-since = em nova verificação desde { $since }, porque mudou o texto em que se baseia
section-rechecked = Esta parte está a ser verificada de novo desde { $since }, porque mudou um texto em que se baseia.

kind-law = lei
kind-ruling = decisão judicial
kind-authority = comunicado de uma autoridade
kind-policy = política da própria empresa
kind-help = página de ajuda
kind-ngo = associação de consumidores ou de direitos
kind-press = notícia ou guia de imprensa

## Small print

note-advice = Isto é informação, não aconselhamento jurídico. Situação em { $checked }.
note-future = Não se sabe o que valerá em { $day }; isto é o que vale hoje.
note-as-of = Isto é o que se podia saber em { $day }.
note-untranslated = Esta parte ainda não existe em português; segue em inglês:
note-cut = A sua mensagem era longa; só uma parte foi lida.
note-default-service = Não indicou nenhum serviço; por isso, a resposta é sobre a { $provider } (Facebook e Instagram).
sources-heading = Fontes
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = sem data
source-quote = No original, em { $date }: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Em que país vive? A resposta depende disso.
ask-jurisdiction-ambiguous = Qual destes lugares: { $places }? A resposta depende disso.
ask-jurisdiction-nationality = Onde vive? O que conta é a residência, não o passaporte.
ask-service = Qual destes serviços: { $services }?
ask-everywhere-heading = O que vale em todo o lado
no-source = Não tenho nenhuma fonte verificada sobre isto: { $service }, { $place }.
no-source-steps = Por isso, não posso dizer que sim nem que não. Estes passos servem em todo o lado:
no-source-authority = Para encontrar a sua autoridade de proteção de dados, procure “proteção de dados” ou “privacidade” no site oficial do governo.
unanswerable-empty = Não recebi nenhuma pergunta. Pergunte-me, por exemplo: “Vivo em Portugal. Posso impedir a Meta de treinar IA com as minhas publicações do Instagram?”
unanswerable-scope = Só sei de um assunto: como se opor a que as suas publicações e dados sejam usados para treinar IA. Pergunte-me sobre isso e diga-me onde vive.
guardrail-injection = Não posso seguir instruções que vêm numa mensagem. Pergunte-me por palavras suas se pode opor-se ao treino de IA onde vive.
guardrail-deceit = Não posso ajudar com declarações falsas, por exemplo sobre o sítio onde vive. Posso dizer-lhe o que funciona onde realmente vive.
guardrail-distress = Lamento muito o que está a passar. Sou apenas um bot sobre o treino de IA e não posso dar-lhe a ajuda de que precisa agora. Fale, por favor, com alguém de confiança ou ligue para o número de emergência do seu país se estiver em perigo ou pensar em magoar-se. As imagens partilhadas contra a sua vontade podem ser denunciadas na aplicação e à polícia. Quando quiser, respondo à sua pergunta sobre o treino de IA.
guardrail-attack = Não posso fazer nada com isto. Pergunte-me se pode opor-se ao treino de IA onde vive.
error-bad-request = Não foi possível ler este pedido: { $problem }
error-internal = Houve um erro do nosso lado. Volte a perguntar daqui a pouco.

## Telegram

telegram-what = Pergunte-me se, e como, pode impedir uma empresa de treinar IA com as suas publicações, no sítio onde vive, hoje. Respondo apenas com base em fontes com data e, quando não sei, digo que não sei.
telegram-short = Pode opor-se ao treino de IA com as suas publicações, e como? Respostas de fontes datadas.
telegram-operator = Este bot é gerido por { $operator }. O comando /privacy mostra o que fica guardado.
telegram-help =
    Escreva a sua pergunta por palavras suas, com o país onde vive e o serviço: “Ainda me posso opor no Facebook em Portugal?”

    Também pode perguntar por um dia no passado: “Qual era a situação em França a 12 de junho de 2024?”

    /country – indicar onde vive
    /language – escolher a língua
    /mydata – mostrar o que está guardado sobre si
    /forget – apagar o que está guardado sobre si
    /privacy – o que fica guardado e quem gere este bot
telegram-country-ask = Onde vive? Escolha um país ou escreva-o depois do comando: /country Espanha
telegram-country-unknown = Não conheço este lugar. Escolha um país ou escreva-o depois do comando: /country Espanha
telegram-country-set = O seu país é agora: { $country }. Faça a sua pergunta.
telegram-service-ask = De que serviço se trata?
telegram-language-ask = Em que língua devo responder?
telegram-language-set = A partir de agora, respondo em { $language }.
telegram-forgotten = Pronto. Já não há nada guardado sobre si.
telegram-privacy =
    Este bot guarda, para esta conversa, apenas o país e a língua que lhe indicou, sob um código que não é o seu nome nem o seu número. Depois de { $days } dias sem uso, são apagados.

    As suas mensagens não são guardadas nem registadas. As últimas ficam na memória, um dia no máximo, para poder continuar a perguntar. Enquanto uma pergunta está a ser respondida, a conversa fica anotada de forma cifrada.

    /forget apaga tudo de imediato. Este bot é gerido por { $operator }.
telegram-privacy-reports = Se comunicar uma resposta errada e disser que sim, a sua pergunta, a resposta e o seu comentário são guardados no máximo { $days } dias. Que uma resposta foi útil é contado sem qualquer texto. /mydata mostra tudo o que está guardado sobre si.
telegram-privacy-answers = De cada resposta são guardados durante { $days } dias o número e aquilo de que tratava: lugar, serviço, tema, dia e língua. Não fica guardado quem perguntou nem o que foi escrito. Assim podemos saber mais tarde como se chegou a uma resposta.
telegram-mydata-heading = Está guardado sobre si:
telegram-mydata-nothing = Nada está guardado sobre si.
telegram-mydata-country = País: { $country }
telegram-mydata-language = Língua: { $language }
telegram-mydata-day = Última utilização: { $day }
telegram-mydata-talk = Mensagens em memória, no máximo um dia: { $count }
telegram-mydata-helpful = Respostas que lhe foram úteis: { $count }
telegram-mydata-report = Aviso { $number }, { $day }: { $text }
telegram-not-text = Só sei ler texto. Escreva a sua pergunta, por exemplo: “Vivo em Portugal. Posso opor-me no Instagram?”
telegram-button-back = ← Voltar à resposta
telegram-button-more = Mais
telegram-button-how = Como, passo a passo
telegram-button-anyway = O que pode fazer
telegram-button-complain = Onde reclamar
telegram-button-limits = O que não faz
telegram-button-refusal = Se recusarem
telegram-button-service = Outro serviço
telegram-button-country = Outro país
telegram-button-wrong = Está errado
telegram-button-helpful = Útil
telegram-button-skip = Ignorar
telegram-button-keep = Sim, guardar
telegram-button-drop = Não
telegram-button-unknown = Este botão já não funciona. Volte a perguntar.
telegram-answer-number = Resposta { $number }
telegram-thanks = Obrigado.
telegram-wrong-ask = O que está errado? Escreva-o numa mensagem ou ignore este passo. Ainda nada foi guardado.
telegram-wrong-consent = Quem gere este bot pode guardar a sua pergunta, a minha resposta e o que escreveu, para corrigir o erro? No máximo { $days } dias; /forget apaga tudo de imediato.
telegram-wrong-kept = Obrigado. Ficou guardado com o número { $number }. /mydata mostra-o, /forget apaga-o.
telegram-wrong-dropped = Muito bem, nada foi guardado.
telegram-is-hoax = Este texto circula como corrente ou boato. Partilhá-lo não muda nada.
telegram-is-fraud = Cuidado: pode ser uma tentativa de burla.
telegram-is-reply = Parece uma resposta da empresa. Eis o que vale:
telegram-is-checked = Comparei este texto com as minhas fontes. Eis o que vale:
telegram-error = Houve um erro do nosso lado. Se não chegar resposta, volte a perguntar.
telegram-command-start = O que faz este bot
telegram-command-help = Como perguntar
telegram-command-country = Indicar onde vive
telegram-command-language = Escolher a língua
telegram-command-mydata = Mostrar o que está guardado sobre si
telegram-command-forget = Apagar o que está guardado sobre si
telegram-command-privacy = O que fica guardado e quem gere este bot
telegram-privacy-inbox = Uma exceção: uma mensagem ainda sem resposta fica guardada de forma selada, no máximo um dia, para não se perder se o bot reiniciar. Assim que tem resposta, é apagada.
telegram-privacy-model = Para redigir melhor as respostas, a tua pergunta e, se vier no seguimento de outras, as mensagens anteriores são enviadas a um modelo de linguagem de { $name }, sem o teu nome nem o teu número. O que ele escreve é verificado nas fontes antes de o veres; em { $name } valem as suas próprias regras de privacidade.
telegram-too-many = São muitas perguntas ao mesmo tempo. Aguarde um minuto, por favor, e volte a perguntar.
telegram-long-line = Há muita gente a perguntar neste momento. A sua resposta chega dentro de cerca de { $seconds } segundos.
