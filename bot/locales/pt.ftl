# Português para Portugal e Brasil: sem «tu» nem «você» (infinitivo ou formas impessoais) e sem palavras
# que só um dos dois usa (treino/treinamento, utilizador/usuário, aplicação/aplicativo, contacto/contato).

## The verdict: the first line of every answer

verdict-yes = Sim, é possível opor-se
verdict-partial = Em parte, só para alguns dos dados ou só por via indireta
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
training-paused = O uso destes dados para treinar IA está suspenso desde { $since }, após intervenção da autoridade: { $authority }.
training-paused-open = O uso destes dados para treinar IA está suspenso desde { $since }.
training-not_used = A { $provider } afirma que não usa estes dados para treinar IA.
training-unknown = Não se sabe se a { $provider } usa estes dados para treinar IA.

effect-full = Uma oposição feita agora vale para todos estes dados.
effect-future = A oposição vale para o futuro. O que já foi usado para treinar continua nos modelos.
effect-precaution = Já é possível opor-se por precaução.
effect-unknown = Não há informação sobre o alcance exato da oposição.

# The same of a day in the past, told from today.
training-running-then = Nessa data, a { $provider } já usava estes dados para treinar IA, desde { $since }.
training-running-open-then = Nessa data, a { $provider } usava estes dados para treinar IA.
training-paused-then = Nessa data, o treino de IA com estes dados estava suspenso desde { $since }, após a intervenção da autoridade: { $authority }.
training-paused-open-then = Nessa data, o treino de IA com estes dados estava suspenso desde { $since }.
training-not_used-then = Nessa data, a { $provider } dizia não usar estes dados para treinar IA.
effect-full-then = A oposição feita nessa data abrangia todos estes dados.
effect-future-then = A oposição feita nessa data valia só para o futuro.
effect-precaution-then = Nessa data já era possível opor-se por precaução.

now-line = Hoje – { $verdict }. { $training }

## How to object

how-heading = Como se opor
how-menu = No menu ({ $service }): { $path }
how-menu-any = No menu: { $path }
how-settings = Nas definições ({ $service }): { $path }
how-settings-any = Nas definições: { $path }
how-off = Desative “{ $word }”.
how-word = Procurar “{ $word }”.
how-form = Formulário de oposição ({ $service })
how-form-any = Formulário de oposição
how-contact = Página geral para pedidos de oposição
how-third-party = Formulário para dados pessoais vindos de terceiros (não serve para as próprias publicações)
# Stands before an address.
how-colon = :
how-letter = Por carta: { $address }
how-email = Por e-mail: { $address }
how-switch = Opção nas configurações (definições)
how-login = Primeiro é preciso entrar na conta (se for um link, no mesmo navegador).
how-reason-required = É obrigatório indicar um motivo.
how-reason-optional = Não é preciso indicar um motivo.
how-reason-helps = Explicar o que há de particular na própria situação ajuda.
how-evidence = Fonte: { $kind }, { $date }; não testado por nós.
how-evidence-undated = Fonte: { $kind }, sem data; não testado por nós.
how-none = A { $provider } não oferece aqui formulário nem opção para isso.
how-none-known = Não se conhece aqui nenhum formulário nem opção para isso.

right-object = Existe direito de oposição: { $law }{ $article }.
right-object_if_unlawful = A lei permite a oposição a um uso ilícito: { $law }{ $article }.
right-suspend = A lei permite pedir que este uso pare: { $law }{ $article }.
right-withdraw = A lei permite retirar o consentimento: { $law }{ $article }.
right-delete = A lei permite pedir que os dados sejam apagados: { $law }{ $article }.
right-correct = A lei prevê acesso e retificação, mas não um direito de oposição: { $law }{ $article }.
right-none = Neste lugar, a lei não dá direito de oposição a este uso: { $law }{ $article }.
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
limit-others-posts = Não abrange o que outras pessoas publicam sobre quem se opõe.
limit-assistant = Não faz desaparecer a Meta AI.
limit-ads = Não muda os anúncios mostrados.
limit-scrapers = Não impede outras empresas de copiar páginas públicas.
limit-ai-chats = Não está claro se abrange as conversas com a Meta AI.
limit-past = Não desfaz usos anteriores.
limit-other-ai = Não abrange outros usos de IA pela empresa.
limit-other-services = Não abrange as outras apps e serviços da empresa.
limit-per-account = Vale só para uma conta: repita-a em cada uma.
limit-feedback = O feedback que enviar sobre uma resposta pode ser usado na mesma.
limit-reviewed = As conversas que já foram revistas por pessoas podem ser conservadas.
limit-safety = O conteúdo assinalado por motivos de segurança pode ser usado na mesma.

## What anyone can do without a form

protection-heading = O que é sempre possível fazer
protection-make-private = Tornar privadas a conta e as publicações antigas: o que se usa é o conteúdo público.
protection-delete-posts = Apagar publicações e comentários públicos que já não devam estar visíveis.
protection-avoid-assistant = Não contar à Meta AI nada que deva ficar em segredo.
protection-unlink-accounts = Na Central de Contas (Centro de Contas), desvincular as contas que não devam ficar juntas.
protection-ask-poster = Pedir a quem publicou algo sobre nós que apague ou limite quem pode ver.
protection-write-company = Escrever à empresa, declarar a oposição e pedir uma confirmação.
protection-look-settings = Procure nas definições da app, em privacidade ou dados, uma opção sobre o treino de IA.
protection-avoid-sharing = Não escreva, carregue nem publique aí o que quiser guardar para si.
protection-temporary-chat = Use conversas temporárias para o que não deva ficar guardado.
protection-delete-history = Apague o histórico das suas conversas ou gravações.
protection-ask-admin = No trabalho, na escola ou num clube: pergunte a quem gere a conta.
protection-third-party-form = Há um formulário para dados pessoais vindos de terceiros; não serve para as próprias publicações.

## Complaining

complaint-heading = Se a empresa recusar ou não responder
complaint-to = É possível apresentar reclamação aqui: { $authority }.
complaint-lead = Autoridade principal para a { $provider } na UE e no EEE: { $authority }.
complaint-company-first = Primeiro, apresentar a reclamação à empresa.
complaint-company-first-days = Primeiro, apresentar a reclamação à empresa e esperar { $days } dias.

## How sure we are

certainty-reported = segundo terceiros, não verificado
certainty-inferred = conclusão nossa
certainty-to_check = a verificar

kind-law = lei
kind-ruling = decisão judicial
kind-authority = comunicado de uma autoridade
kind-policy = política da própria empresa
kind-help = página de ajuda
kind-ngo = organização de consumidores ou de direitos
kind-press = notícia ou guia de imprensa

## Small print

note-advice = Isto é informação, não aconselhamento jurídico. Situação em { $checked }.
note-future = Não se sabe o que valerá em { $day }; isto é o que vale hoje.
note-as-of = Isto é o que se podia saber em { $day }.
note-untranslated = Esta parte ainda não existe em português; segue em inglês:
note-cut = A mensagem era longa; só uma parte foi lida.
note-default-service = Nenhum serviço foi indicado; por isso, a resposta é sobre a { $provider } (Facebook e Instagram).
sources-heading = Fontes
source-undated = sem data

## Questions back, and what cannot be answered

ask-jurisdiction = Em que país mora? A resposta depende disso.
ask-jurisdiction-ambiguous = Qual destes lugares: { $places }? A resposta depende disso.
ask-jurisdiction-nationality = Onde mora? O que conta é a residência, não o passaporte.
ask-service = Qual destes serviços: { $services }?
ask-everywhere-heading = O que vale em toda parte
no-source = Não tenho nenhuma fonte verificada sobre isto: { $service }, { $place }.
no-source-steps = Por isso, não posso dizer que sim nem que não. Estes passos servem em qualquer lugar:
no-source-authority = Para encontrar a autoridade de proteção de dados, procurar “proteção de dados” ou “privacidade” no site oficial do governo.
unanswerable-empty = Não recebi nenhuma pergunta. Um exemplo: “Moro em Portugal. Posso impedir a Meta de treinar IA com as minhas publicações do Instagram?”
unanswerable-scope = Só sei falar de um assunto: como se opor a que publicações e dados sejam usados para treinar IA. Basta perguntar sobre isso e dizer o país onde mora.
guardrail-injection = Não posso seguir instruções que vêm numa mensagem. Posso responder a uma pergunta simples: é possível opor-se ao uso de dados para treinar IA no país onde mora?
guardrail-deceit = Não posso ajudar com declarações falsas, por exemplo sobre o país onde mora. Posso dizer o que funciona no lugar onde realmente mora.
guardrail-attack = Não posso fazer nada com isto. Posso responder a uma pergunta simples: é possível opor-se ao uso de dados para treinar IA no país onde mora?
error-bad-request = Não foi possível ler este pedido: { $problem }
error-internal = Houve um erro do nosso lado. É só perguntar de novo daqui a pouco.

## Telegram

telegram-start =
    Respondo se, e como, é possível impedir uma empresa de treinar IA com as suas publicações, no país onde mora, hoje. Uso apenas fontes com data e, quando não sei, digo que não sei.

    Um exemplo de pergunta: “Moro em Portugal. Posso opor-me no Instagram?” Também é possível escolher o país com /country.

    Este bot é mantido por { $operator }. O comando /privacy mostra o que fica guardado.
telegram-help =
    Basta escrever a pergunta com palavras simples, com o país onde mora e o serviço: “Ainda é possível opor-se no Facebook no Brasil?”

    Também é possível perguntar sobre um dia no passado: “Qual era a situação na França em 12 de junho de 2024?”

    /country – indicar o país onde mora
    /language – escolher o idioma
    /forget – apagar o que está guardado
    /privacy – o que fica guardado e quem mantém este bot
telegram-country-ask = Onde mora? Escolha um país ou escreva-o depois do comando: /country Espanha
telegram-country-unknown = Não conheço este lugar. Escolha um país ou escreva-o depois do comando: /country Espanha
telegram-country-set = País escolhido: { $country }. Qual é a pergunta?
telegram-service-set = Certo. Agora é só fazer a pergunta ou escolher o país com /country.
telegram-language-ask = Em que idioma devo responder?
telegram-language-set = A partir de agora, respondo em { $language }.
telegram-forgotten = Pronto. Já não há nada guardado.
telegram-privacy =
    Este bot guarda, para esta conversa, apenas o país e o idioma indicados, sob um código que não é o seu nome nem o seu número. Depois de { $days } dias sem uso, são apagados.

    As mensagens não são guardadas, nem sequer em logs. As últimas ficam na memória, no máximo por um dia, para permitir novas perguntas sobre o mesmo assunto. Durante a resposta a uma pergunta, o chat fica anotado de forma cifrada.

    /forget apaga tudo na hora. Este bot é mantido por { $operator }.
telegram-not-text = Só sei ler texto. Um exemplo de pergunta: “Moro em Portugal. Posso opor-me no Instagram?”
telegram-button-unknown = Este botão já não funciona. É só perguntar de novo.
telegram-error = Houve um erro do nosso lado. Se não chegar resposta, basta perguntar de novo.
telegram-command-start = O que faz este bot
telegram-command-help = Como perguntar
telegram-command-country = Indicar o país onde mora
telegram-command-language = Escolher o idioma
telegram-command-forget = Apagar o que está guardado
telegram-command-privacy = O que fica guardado e quem mantém este bot
