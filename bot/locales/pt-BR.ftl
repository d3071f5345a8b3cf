# Português do Brasil, com "você". Nomes de países e órgãos chegam sem artigo: a frase tem de funcionar
# assim. Empresas levam o artigo feminino ("a Meta", "a Microsoft").

## The verdict: the first line of every answer

verdict-yes = Sim, você pode se opor
verdict-partial = Em parte, só para alguns dos seus dados ou só por um caminho indireto
verdict-no = Não, não há como se opor
verdict-unclear = Incerto, não há uma resposta segura
sentence-end = .
verdict-nothing = Segundo a própria empresa, não há nada a que se opor
# Where the question is about something beside objecting.
verdict-short-yes = Sim
verdict-short-partial = Em parte
verdict-short-no = Não
verdict-short-unclear = Incerto
verdict-scope = { $service }, { $place }
place-everywhere = em qualquer lugar
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = A { $provider } planejava começar a treinar IA em { $begins }.
training-planned-today = A { $provider } planeja começar a treinar IA em { $begins }.
training-planned-open = A { $provider } anunciou que vai treinar IA; não se sabe a partir de quando.
training-running = A { $provider } usa esses dados para treinar IA desde { $since }.
training-running-open = A { $provider } usa esses dados para treinar IA.
training-paused = O treinamento de IA com esses dados está suspenso desde { $since }, depois que a autoridade interveio: { $authority }.
training-paused-open = O treinamento de IA com esses dados está suspenso desde { $since }.
training-not_used = A { $provider } diz que não usa esses dados para treinar IA.
training-unknown = Não se sabe se a { $provider } usa esses dados para treinar IA.

effect-full = Se você se opuser agora, vale para todos esses dados.
effect-future = A oposição vale daqui para a frente. O que já foi usado no treinamento continua nos modelos.
effect-precaution = Você já pode se opor por precaução.
effect-unknown = Não há informação sobre até onde vai a oposição.

# The same of a day in the past, told from today.
training-running-then = Naquela época, a { $provider } já usava esses dados para treinar IA, desde { $since }.
training-running-open-then = Naquela época, a { $provider } usava esses dados para treinar IA.
training-paused-then = Naquela época, o treinamento de IA com esses dados estava suspenso desde { $since }, depois que a autoridade interveio: { $authority }.
training-paused-open-then = Naquela época, o treinamento de IA com esses dados estava suspenso desde { $since }.
training-not_used-then = Naquela época, a { $provider } dizia que não usava esses dados para treinar IA.
effect-full-then = A oposição feita naquela época valia para todos esses dados.
effect-future-then = A oposição feita naquela época valia só dali para a frente.
effect-precaution-then = Naquela época já era possível se opor por precaução.

now-line = Hoje – { $verdict }. { $training }

## How to object

how-heading = Como se opor
how-menu = No aplicativo ({ $service }): { $path }
how-menu-any = No aplicativo: { $path }
how-settings = Nas configurações ({ $service }): { $path }
how-settings-any = Nas configurações: { $path }
# $word is the name of a switch, as the app writes it.
how-off = Desative “{ $word }”.
how-word = Procure por “{ $word }”.
how-form = Formulário de oposição ({ $service })
how-form-any = Formulário de oposição
how-contact = Página geral de contato para oposições
how-third-party = Formulário para dados sobre você vindos de terceiros (não serve para as suas próprias publicações)
# Stands before an address.
how-colon = :
how-letter = Por carta: { $address }
how-email = Por e-mail: { $address }
how-switch = Botão nas configurações
how-login = Primeiro entre na sua conta (se for um link, no mesmo navegador).
how-reason-required = É obrigatório dar um motivo.
how-reason-optional = Não é preciso dar um motivo.
how-reason-helps = Conte o que a sua situação tem de particular: isso ajuda.
# $kind is one of the kind- messages, $date a date.
how-evidence = Fonte: { $kind }, { $date }; não testamos.
how-evidence-undated = Fonte: { $kind }, sem data; não testamos.
how-none = A { $provider } não oferece aqui formulário nem botão para isso.
how-none-known = Não se conhece aqui nenhum formulário nem botão para isso.

right-object = Você tem direito de se opor: { $law }{ $article }.
right-object_if_unlawful = A lei permite se opor ao uso ilegal: { $law }{ $article }.
right-suspend = A lei permite pedir que esse uso pare: { $law }{ $article }.
right-withdraw = A lei permite revogar o consentimento: { $law }{ $article }.
right-delete = A lei permite pedir que os dados sejam apagados: { $law }{ $article }.
right-correct = A lei garante acesso e correção, mas não o direito de se opor: { $law }{ $article }.
right-none = Aqui a lei não dá o direito de se opor a esse uso: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = GDPR (União Europeia)
law-uk-gdpr = UK GDPR (Reino Unido)
law-fadp = lei suíça de proteção de dados
law-lgpd = LGPD
law-ccpa = CCPA (Califórnia)
law-us-federal = legislação federal dos EUA
law-us-co = lei de privacidade do Colorado
law-us-ct = lei de privacidade de Connecticut
law-us-or = lei de privacidade do Oregon
law-us-tx = lei de privacidade do Texas
law-us-va = lei de privacidade da Virgínia
law-pipeda = PIPEDA (Canadá)
law-qc-private-sector = lei de privacidade do setor privado de Quebec
law-au-privacy-act = Privacy Act (Austrália)
law-nz-privacy-act = Privacy Act (Nova Zelândia)
law-in-dpdp = DPDP Act (Índia)
law-kr-pipa = PIPA (Coreia do Sul)
law-jp-appi = APPI (Japão)
law-tr-kvkk = KVKK (Turquia)
law-za-popia = POPIA (África do Sul)
law-ng-ndpa = lei de proteção de dados da Nigéria
law-ke-dpa = lei de proteção de dados do Quênia
law-ar-25326 = Lei 25.326 (Argentina)
law-mx-lfpdppp = lei mexicana de proteção de dados de 2025
law-cl-19628 = Lei 19.628 (Chile)
law-cl-21719 = Lei 21.719 (Chile)
law-co-1581 = Lei 1581 (Colômbia)
law-sg-pdpa = PDPA (Singapura)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = lei israelense de proteção da privacidade
law-ae-45-2021 = Decreto-Lei 45/2021 (Emirados Árabes Unidos)
law-ph-dpa = Data Privacy Act (Filipinas)
law-id-27-2022 = Lei 27/2022 (Indonésia)
law-th-pdpa = PDPA (Tailândia)
law-vn-13-2023 = Decreto 13/2023 (Vietnã)
law-vn-91-2025 = Lei 91/2025 (Vietnã)

## What an objection does not do

limits-heading = O que a oposição não faz
limit-trained-models = Não apaga o que um modelo já aprendeu.
limit-others-posts = Não vale para o que outras pessoas postam sobre você.
limit-assistant = Não tira a Meta AI do aplicativo.
limit-ads = Não muda os anúncios que você vê.
limit-scrapers = Não impede outras empresas de copiar páginas públicas.
limit-ai-chats = Não está claro se vale para as suas conversas com a Meta AI.
limit-past = Não desfaz usos anteriores.
limit-other-ai = Não vale para outros usos de IA pela empresa.
limit-other-services = Não vale para os outros aplicativos e serviços da empresa.
limit-per-account = Vale só para uma conta: repita em cada uma.
limit-feedback = O feedback que você envia sobre uma resposta pode ser usado mesmo assim.
limit-reviewed = Conversas que já foram revisadas por pessoas podem ser mantidas.
limit-safety = Conteúdo sinalizado por motivo de segurança pode ser usado mesmo assim.

## What anyone can do without a form

protection-heading = O que você pode fazer de qualquer jeito
protection-make-private = Deixe sua conta e suas publicações antigas privadas: o que se usa é o conteúdo público.
protection-delete-posts = Apague publicações e comentários públicos que você não quer mais deixar visíveis.
protection-avoid-assistant = Não conte à Meta AI nada que você queira guardar para si.
protection-unlink-accounts = Na Central de Contas, desvincule os aplicativos que você não quer juntos.
protection-ask-poster = Peça a quem posta sobre você para apagar ou limitar quem pode ver.
protection-write-company = Escreva para a empresa dizendo que você se opõe e peça uma confirmação.
protection-look-settings = Procure nas configurações do aplicativo, em privacidade ou dados, um botão sobre treinamento de IA.
protection-avoid-sharing = Não digite, envie nem poste ali o que você quer guardar para si.
protection-temporary-chat = Use conversas temporárias para o que não deve ficar guardado.
protection-delete-history = Apague o histórico das suas conversas ou gravações.
protection-ask-admin = No trabalho, na escola ou em um clube: fale com quem administra a conta.
protection-third-party-form = Existe um formulário para dados sobre você vindos de terceiros; ele não serve para as suas próprias publicações.

## Complaining

complaint-heading = Se a empresa recusar ou não responder
complaint-to = Você pode reclamar aqui: { $authority }.
complaint-lead = Autoridade principal para a { $provider } na UE e no EEE: { $authority }.
complaint-company-first = Primeiro, reclame com a empresa.
complaint-company-first-days = Primeiro, reclame com a empresa e espere { $days } dias.

## How sure we are

certainty-reported = segundo terceiros, não verificado
certainty-inferred = conclusão nossa
certainty-to_check = a verificar
rechecked-since = em nova verificação desde { $since }, porque o texto em que se baseia mudou
section-rechecked = Esta parte está sendo verificada de novo desde { $since }, porque um texto em que ela se baseia mudou.

kind-law = lei
kind-ruling = decisão judicial
kind-authority = comunicado de uma autoridade
kind-policy = política da própria empresa
kind-help = página de ajuda
kind-ngo = organização de defesa do consumidor ou de direitos
kind-press = notícia ou guia da imprensa

## Small print

note-advice = Isto é informação, não orientação jurídica. Situação em { $checked }.
note-future = Não se sabe o que vai valer em { $day }; isto é o que vale hoje.
note-as-of = Isto é o que dava para saber em { $day }.
note-untranslated = Esta parte ainda não existe em português; veja em inglês:
note-cut = Sua mensagem era longa; só uma parte foi lida.
note-default-service = Você não citou nenhum serviço, então a resposta é sobre a { $provider } (Facebook e Instagram).
sources-heading = Fontes
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = sem data
source-quote = No original, em { $date }: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Em que país você mora? A resposta depende disso.
ask-jurisdiction-ambiguous = Qual destes lugares: { $places }? A resposta depende disso.
ask-jurisdiction-nationality = Onde você mora? O que conta é a residência, não o passaporte.
ask-service = Qual deles: { $services }?
ask-everywhere-heading = O que vale em qualquer lugar
no-source = Não tenho nenhuma fonte verificada sobre isto: { $service }, { $place }.
no-source-steps = Por isso não posso dizer que sim nem que não. Estes passos servem em qualquer lugar:
no-source-authority = Para achar a autoridade de proteção de dados, procure “proteção de dados” ou “privacidade” no site oficial do governo.
unanswerable-empty = Não recebi nenhuma pergunta. Pergunte, por exemplo: “Moro no Brasil. Posso impedir a Meta de treinar IA com minhas publicações do Instagram?”
unanswerable-scope = Só entendo de um assunto: como se opor ao uso das suas publicações e dados para treinar IA. Pergunte sobre isso e diga onde você mora.
guardrail-injection = Não posso seguir instruções que vêm em uma mensagem. Pergunte com suas palavras se dá para se opor ao treinamento de IA onde você mora.
guardrail-deceit = Não posso ajudar com declarações falsas, por exemplo sobre onde você mora. Posso dizer o que funciona onde você mora de verdade.
guardrail-distress = Sinto muito pelo que você está passando. Sou só um bot sobre treinamento de IA e não posso dar a ajuda de que você precisa agora. Converse com alguém de confiança ou ligue para o número de emergência do seu país se estiver em perigo ou pensando em se machucar. Imagens divulgadas contra a sua vontade podem ser denunciadas no aplicativo e à polícia. Quando quiser, respondo à sua pergunta sobre treinamento de IA.
guardrail-attack = Não posso fazer nada com isto. Pergunte se dá para se opor ao treinamento de IA onde você mora.
error-bad-request = Não foi possível ler este pedido: { $problem }
error-internal = Algo deu errado do nosso lado. Pergunte de novo daqui a pouco.

## Telegram

telegram-what = Pergunte se e como você pode impedir uma empresa de treinar IA com suas publicações, onde você mora, hoje. Respondo só com base em fontes com data e, quando não sei, digo que não sei.
telegram-short = Dá para se opor ao treino de IA com seus posts, e como? Respostas com fontes datadas.
telegram-operator = Este bot é mantido por { $operator }. Veja em /privacy o que fica guardado.
telegram-help =
    Escreva sua pergunta com suas palavras, com o país onde você mora e o serviço: “Ainda posso me opor no Facebook no Brasil?”

    Você também pode perguntar sobre um dia no passado: “Como era a situação na França em 12 de junho de 2024?”

    /country – informar onde você mora
    /language – escolher o idioma
    /mydata – mostrar o que está guardado sobre você
    /forget – apagar o que está guardado sobre você
    /privacy – o que fica guardado e quem mantém este bot
telegram-country-ask = Onde você mora? Escolha um país ou escreva depois do comando: /country Espanha
telegram-country-unknown = Não conheço esse lugar. Escolha um país ou escreva depois do comando: /country Espanha
telegram-country-set = Seu país agora é: { $country }. Faça sua pergunta.
telegram-service-ask = De qual serviço se trata?
telegram-language-ask = Em que idioma devo responder?
telegram-language-set = De agora em diante, respondo em { $language }.
telegram-forgotten = Pronto. Não há mais nada guardado sobre você.
telegram-privacy =
    Para esta conversa, o bot guarda só o país e o idioma que você informou, com um código que não é seu nome nem seu número. Depois de { $days } dias sem uso, eles são apagados.

    Suas mensagens não são guardadas nem registradas. As últimas ficam na memória, por um dia no máximo, para você poder continuar perguntando. Enquanto uma pergunta é respondida, a conversa fica anotada de forma cifrada.

    /forget apaga tudo na hora. Este bot é mantido por { $operator }.
telegram-privacy-reports = Se você avisar de uma resposta errada e disser sim, sua pergunta, a resposta e seu comentário ficam guardados por no máximo { $days } dias. Que uma resposta foi útil é contado sem nenhum texto. /mydata mostra tudo o que está guardado sobre você.
telegram-privacy-answers = De cada resposta ficam guardados por { $days } dias o número e do que ela tratava: lugar, serviço, assunto, dia e idioma. Não fica guardado quem perguntou nem o que foi escrito. Assim podemos saber depois como se chegou a uma resposta.
telegram-mydata-heading = Isto está guardado sobre você:
telegram-mydata-nothing = Nada está guardado sobre você.
telegram-mydata-country = País: { $country }
telegram-mydata-language = Idioma: { $language }
telegram-mydata-day = Último uso: { $day }
telegram-mydata-talk = Mensagens na memória, por no máximo um dia: { $count }
telegram-mydata-helpful = Respostas que ajudaram você: { $count }
telegram-mydata-report = Aviso { $number }, { $day }: { $text }
telegram-not-text = Só consigo ler texto. Escreva sua pergunta, por exemplo: “Moro no Brasil. Posso me opor no Instagram?”
telegram-button-back = ← Voltar à resposta
telegram-button-more = Mais
telegram-button-how = Como fazer, passo a passo
telegram-button-anyway = O que você pode fazer
telegram-button-complain = Onde reclamar
telegram-button-limits = O que isso não faz
telegram-button-refusal = Se recusarem
telegram-button-service = Outro serviço
telegram-button-country = Outro país
telegram-button-wrong = Isso está errado
telegram-button-helpful = Útil
telegram-button-skip = Pular
telegram-button-keep = Sim, pode guardar
telegram-button-drop = Não
telegram-button-unknown = Este botão não funciona mais. Pergunte de novo.
telegram-answer-number = Resposta { $number }
telegram-thanks = Obrigado.
telegram-wrong-ask = O que está errado? Escreva em uma mensagem ou pule esta etapa. Nada foi guardado ainda.
telegram-wrong-consent = Quem mantém este bot pode guardar sua pergunta, minha resposta e o que você escreveu, para corrigir o erro? No máximo { $days } dias; /forget apaga tudo na hora.
telegram-wrong-kept = Obrigado. Ficou guardado com o número { $number }. /mydata mostra, /forget apaga.
telegram-wrong-dropped = Tudo bem, nada foi guardado.
telegram-is-hoax = Este texto circula como corrente ou boato. Compartilhar não muda nada.
telegram-is-fraud = Cuidado: pode ser uma tentativa de golpe.
telegram-is-reply = Parece uma resposta da empresa. Veja o que vale:
telegram-is-checked = Comparei este texto com as minhas fontes. Veja o que vale:
telegram-error = Algo deu errado do nosso lado. Se não chegar resposta, pergunte de novo.
telegram-command-start = O que este bot faz
telegram-command-help = Como perguntar
telegram-command-country = Informar onde você mora
telegram-command-language = Escolher o idioma
telegram-command-mydata = Mostrar o que está guardado sobre você
telegram-command-forget = Apagar o que está guardado sobre você
telegram-command-privacy = O que fica guardado e quem mantém este bot
telegram-privacy-inbox = Uma exceção: uma mensagem ainda não respondida fica guardada de forma lacrada, por um dia no máximo, para não se perder se o bot reiniciar. Assim que é respondida, é apagada.
telegram-privacy-model = Para redigir melhor as respostas, sua pergunta e, se for continuação de outras, as mensagens anteriores são enviadas a um modelo de linguagem de { $name }, sem seu nome nem seu número. O que ele escreve é conferido nas fontes antes de você ver; em { $name } valem as próprias regras de privacidade dele.
telegram-too-many = São muitas perguntas de uma vez. Espere um minuto, por favor, e pergunte de novo.
telegram-long-line = Muita gente está perguntando agora. Sua resposta chega em cerca de { $seconds } segundos.
