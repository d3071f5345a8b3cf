# Español neutro, de tú: que suene bien en España y en América Latina. Los nombres de países,
# autoridades y servicios llegan sin artículo: la frase tiene que funcionar así.

## The verdict: the first line of every answer

verdict-yes = Sí, puedes oponerte
verdict-partial = En parte, solo para algunos de tus datos o por una vía indirecta
verdict-no = No, no hay forma de oponerse
verdict-unclear = Incierto, no hay una respuesta segura
sentence-end = .
verdict-nothing = Según la propia empresa, no hay nada a lo que oponerse
# Where the question is about something beside objecting.
verdict-short-yes = Sí
verdict-short-partial = En parte
verdict-short-no = No
verdict-short-unclear = Incierto
verdict-scope = { $service }, { $place }
place-everywhere = en todas partes
verdict-on-day = { $day } – { $verdict }

## What the company does with the data

training-planned = { $provider } tenía previsto empezar a entrenar su IA el { $begins }.
training-planned-today = { $provider } tiene previsto empezar a entrenar su IA el { $begins }.
training-planned-open = { $provider } ha anunciado que entrenará su IA; no se sabe cuándo empezará.
training-running = { $provider } usa estos datos para entrenar su IA desde el { $since }.
training-running-open = { $provider } usa estos datos para entrenar su IA.
training-paused = El entrenamiento de la IA con estos datos está en pausa desde el { $since }, tras la intervención de la autoridad: { $authority }.
training-paused-open = El entrenamiento de la IA con estos datos está en pausa desde el { $since }.
training-not_used = { $provider } dice que no usa estos datos para entrenar su IA.
training-unknown = No se sabe si { $provider } usa estos datos para entrenar su IA.

effect-full = Si te opones ahora, vale para todos estos datos.
effect-future = La oposición vale para el futuro. Lo que ya se usó para entrenar se queda en los modelos.
effect-precaution = Ya puedes oponerte por precaución.
effect-unknown = No hay información sobre el alcance exacto de la oposición.

# The same of a day in the past, told from today.
training-running-then = En aquel momento { $provider } usaba estos datos para entrenar su IA desde el { $since }.
training-running-open-then = En aquel momento { $provider } usaba estos datos para entrenar su IA.
training-paused-then = En aquel momento el entrenamiento de IA con estos datos estaba suspendido desde el { $since }, tras la intervención de la autoridad: { $authority }.
training-paused-open-then = En aquel momento el entrenamiento de IA con estos datos estaba suspendido desde el { $since }.
training-not_used-then = { $provider } decía entonces que no usaba estos datos para entrenar su IA.
effect-full-then = La oposición presentada entonces valía para todos estos datos.
effect-future-then = La oposición presentada entonces valía solo para el futuro.
effect-precaution-then = Ya era posible entonces oponerse por precaución.

now-line = Hoy – { $verdict }. { $training }

## How to object

how-heading = Cómo oponerte
how-menu = En la app ({ $service }): { $path }
how-menu-any = En la app: { $path }
how-settings = En la configuración ({ $service }): { $path }
how-settings-any = En la configuración: { $path }
how-off = Desactiva «{ $word }».
how-word = Busca «{ $word }».
how-form = Formulario de oposición ({ $service })
how-form-any = Formulario de oposición
how-contact = Página general de contacto para oponerse
how-third-party = Formulario para datos sobre ti que vienen de terceros (no para tus propias publicaciones)
# Stands before an address.
how-colon = :
how-letter = Por carta: { $address }
how-email = Por correo electrónico: { $address }
how-switch = Botón en la configuración
how-login = Primero inicia sesión (si es un enlace, en el mismo navegador).
how-reason-required = Hay que dar un motivo.
how-reason-optional = No hace falta dar un motivo.
how-reason-helps = Explica qué tiene de particular tu situación: ayuda.
how-evidence = Fuente: { $kind }, { $date }; no lo hemos probado.
how-evidence-undated = Fuente: { $kind }, sin fecha; no lo hemos probado.
how-none = { $provider } no ofrece aquí ningún formulario ni botón para esto.
how-none-known = Aquí no se conoce ningún formulario ni botón para esto.

right-object = Tienes derecho de oposición: { $law }{ $article }.
right-object_if_unlawful = La ley te permite oponerte a un uso ilícito: { $law }{ $article }.
right-suspend = La ley te permite pedir que cese este uso: { $law }{ $article }.
right-withdraw = La ley te permite retirar tu consentimiento: { $law }{ $article }.
right-delete = La ley te permite pedir que se eliminen tus datos: { $law }{ $article }.
right-correct = La ley reconoce el acceso y la rectificación, pero no un derecho de oposición: { $law }{ $article }.
right-none = Aquí la ley no da derecho a oponerse a este uso: { $law }{ $article }.
right-article = , art. { $article }

law-gdpr = RGPD
law-uk-gdpr = RGPD del Reino Unido (UK GDPR)
law-fadp = Ley suiza de protección de datos
law-lgpd = LGPD (Brasil)
law-ccpa = CCPA (California)
law-us-federal = legislación federal de EE. UU.
law-us-co = ley de privacidad de Colorado
law-us-ct = ley de privacidad de Connecticut
law-us-or = ley de privacidad de Oregón
law-us-tx = ley de privacidad de Texas
law-us-va = ley de privacidad de Virginia
law-pipeda = PIPEDA (Canadá)
law-qc-private-sector = ley de protección de datos del sector privado de Quebec
law-au-privacy-act = Privacy Act (Australia)
law-nz-privacy-act = Privacy Act (Nueva Zelanda)
law-in-dpdp = DPDP Act (India)
law-kr-pipa = PIPA (Corea del Sur)
law-jp-appi = APPI (Japón)
law-tr-kvkk = KVKK (Turquía)
law-za-popia = POPIA (Sudáfrica)
law-ng-ndpa = ley de protección de datos de Nigeria
law-ke-dpa = ley de protección de datos de Kenia
law-ar-25326 = Ley 25.326 (Argentina)
law-mx-lfpdppp = ley mexicana de protección de datos de 2025
law-cl-19628 = Ley 19.628 (Chile)
law-cl-21719 = Ley 21.719 (Chile)
law-co-1581 = Ley 1581 (Colombia)
law-sg-pdpa = PDPA (Singapur)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = ley israelí de protección de la privacidad
law-ae-45-2021 = Decreto-Ley 45/2021 (Emiratos Árabes Unidos)
law-ph-dpa = Data Privacy Act (Filipinas)
law-id-27-2022 = Ley 27/2022 (Indonesia)
law-th-pdpa = PDPA (Tailandia)
law-vn-13-2023 = Decreto 13/2023 (Vietnam)
law-vn-91-2025 = Ley 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Lo que la oposición no consigue
limit-trained-models = No borra lo que un modelo ya aprendió.
limit-others-posts = No cubre lo que otras personas publican sobre ti.
limit-assistant = No quita Meta AI de la app.
limit-ads = No cambia los anuncios que ves.
limit-scrapers = No impide que otras empresas copien páginas públicas.
limit-ai-chats = No está claro si cubre tus chats con Meta AI.
limit-past = No deshace los usos anteriores.
limit-other-ai = No cubre otros usos de la IA por parte de la empresa.
limit-other-services = No alcanza a las demás apps y servicios de la empresa.
limit-per-account = Vale solo para una cuenta: repítela en cada una.
limit-feedback = Los comentarios que envíes sobre una respuesta pueden usarse de todos modos.
limit-reviewed = Los chats que ya hayan revisado personas pueden conservarse.
limit-safety = El contenido marcado por motivos de seguridad puede usarse de todos modos.

## What anyone can do without a form

protection-heading = Lo que puedes hacer de todos modos
protection-make-private = Pon en privado tu cuenta y tus publicaciones antiguas: lo que se usa es el contenido público.
protection-delete-posts = Elimina las publicaciones y los comentarios públicos que ya no quieras tener a la vista.
protection-avoid-assistant = No le cuentes a Meta AI nada que quieras guardarte.
protection-unlink-accounts = En el Centro de cuentas, quita las apps que no quieras tener vinculadas.
protection-ask-poster = Pide a quienes publican sobre ti que lo borren o que limiten quién puede verlo.
protection-write-company = Escribe a la empresa que te opones y pide una confirmación.
protection-look-settings = Busca en la configuración de la app, en privacidad o datos, un botón sobre el entrenamiento de IA.
protection-avoid-sharing = No escribas, subas ni publiques ahí lo que quieras guardarte.
protection-temporary-chat = Usa chats temporales para lo que no deba guardarse.
protection-delete-history = Borra el historial de tus chats o grabaciones.
protection-ask-admin = En el trabajo, la escuela o un club: pregunta a quien administra la cuenta.
protection-third-party-form = Hay un formulario para datos sobre ti que vienen de terceros; no sirve para tus propias publicaciones.

## Complaining

complaint-heading = Si la empresa se niega o no responde
complaint-to = Puedes presentar una reclamación aquí: { $authority }.
complaint-lead = Autoridad de control principal para { $provider } en la UE y el EEE: { $authority }.
complaint-company-first = Reclama primero ante la empresa.
complaint-company-first-days = Reclama primero ante la empresa y dale { $days } días.

## How sure we are

certainty-reported = según terceros, sin verificar
certainty-inferred = conclusión nuestra
certainty-to_check = pendiente de comprobar
rechecked-since = se está volviendo a comprobar desde el { $since }, porque ha cambiado el texto en que se basa
section-rechecked = Esta parte se está volviendo a comprobar desde el { $since }, porque ha cambiado un texto en que se basa.

kind-law = ley
kind-ruling = sentencia
kind-authority = comunicado de una autoridad
kind-policy = política de la propia empresa
kind-help = página de ayuda
kind-ngo = organización de consumidores o de derechos
kind-press = artículo de prensa o guía

## Small print

note-advice = Es información, no asesoramiento jurídico. Situación a { $checked }.
note-future = No se sabe qué valdrá el { $day }; esto es lo que vale hoy.
note-as-of = Esto es lo que se podía saber el { $day }.
note-untranslated = Esta parte todavía no está en español; aquí la tienes en inglés:
note-cut = Tu mensaje era largo; solo se leyó una parte.
note-default-service = No mencionaste ningún servicio, así que esto trata de { $provider } (Facebook e Instagram).
sources-heading = Fuentes
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = sin fecha
source-quote = En el original, a { $date }: «{ $quote }»

## Questions back, and what cannot be answered

ask-jurisdiction = ¿En qué país vives? La respuesta depende de eso.
ask-jurisdiction-ambiguous = ¿A cuál te refieres: { $places }? La respuesta depende de eso.
ask-jurisdiction-nationality = ¿Dónde vives? Lo que cuenta es la residencia, no el pasaporte.
ask-service = ¿A cuál te refieres: { $services }?
ask-everywhere-heading = Lo que vale en todas partes
no-source = No tengo ninguna fuente verificada sobre esto: { $service }, { $place }.
no-source-steps = Por eso no puedo decir ni sí ni no. Estos pasos sirven en todas partes:
no-source-authority = Para encontrar tu autoridad de protección de datos, busca «protección de datos» o «privacidad» en el sitio oficial de tu gobierno.
unanswerable-empty = No me llegó ninguna pregunta. Pregúntame, por ejemplo: «Vivo en España. ¿Puedo evitar que Meta entrene su IA con mis publicaciones de Instagram?»
unanswerable-scope = Solo sé de una cosa: cómo oponerse a que se entrene IA con tus publicaciones y datos. Pregúntame sobre eso y dime dónde vives.
guardrail-injection = No puedo seguir instrucciones que vienen en un mensaje. Pregúntame con tus palabras si puedes oponerte al entrenamiento de IA en el país donde vives.
guardrail-deceit = No puedo ayudar con datos falsos, por ejemplo sobre el lugar donde vives. Sí puedo decirte qué sirve donde vives de verdad.
guardrail-distress = Siento mucho que estés pasando por esto. Solo soy un bot sobre el entrenamiento de IA y no puedo darte la ayuda que necesitas ahora. Habla, por favor, con alguien de confianza, o llama al número de emergencias de tu país si estás en peligro o piensas en hacerte daño. Las imágenes que alguien difunde contra tu voluntad se pueden denunciar en la app y a la policía. Cuando quieras, respondo a tu pregunta sobre el entrenamiento de IA.
guardrail-attack = No puedo hacer nada con esto. Pregúntame si puedes oponerte al entrenamiento de IA en el país donde vives.
error-bad-request = No se pudo leer esta petición: { $problem }
error-internal = Algo falló de nuestro lado. Vuelve a preguntar en un momento.

## Telegram

telegram-what = Pregúntame si puedes evitar que una empresa entrene su IA con tus publicaciones, y cómo, según dónde vives y a día de hoy. Respondo solo a partir de fuentes con fecha y, cuando no sé algo, lo digo.
telegram-short = ¿Puedes oponerte a que entrenen IA con tus publicaciones, y cómo? Respuestas con fuentes fechadas.
telegram-operator = Este bot lo gestiona { $operator }. Con /privacy puedes ver qué se guarda.
telegram-help =
    Escribe tu pregunta con tus palabras e indica el país donde vives y el servicio: «¿Todavía puedo oponerme en Facebook en España?»

    También puedes preguntar por un día del pasado: «¿Cuál era la situación en Francia el 12 de junio de 2024?»

    /country – indicar dónde vives
    /language – elegir el idioma
    /mydata – mostrar lo que se guarda sobre ti
    /forget – borrar lo que se guarda sobre ti
    /privacy – qué se guarda y quién gestiona este bot
telegram-country-ask = ¿Dónde vives? Elige un país o escríbelo después del comando: /country España
telegram-country-unknown = No conozco ese lugar. Elige un país o escríbelo después del comando: /country España
telegram-country-set = Tu país es ahora: { $country }. Haz tu pregunta.
telegram-service-ask = ¿De qué servicio se trata?
telegram-language-ask = ¿En qué idioma quieres que te responda?
telegram-language-set = A partir de ahora respondo en { $language }.
telegram-forgotten = Listo. Ya no se guarda nada sobre ti.
telegram-privacy =
    Para este chat, el bot solo guarda el país y el idioma que le indicaste, con un código que no es tu nombre ni tu número. Tras { $days } días sin uso, se borran.

    Tus mensajes no se guardan ni se registran. Los últimos quedan en la memoria, un día como máximo, para que puedas seguir preguntando. Mientras se responde a una pregunta, el chat queda anotado de forma cifrada.

    /forget borra todo de inmediato. Este bot lo gestiona { $operator }.
telegram-privacy-reports = Si avisas de una respuesta errónea y dices que sí, tu pregunta, la respuesta y tu comentario se guardan { $days } días como máximo. Que una respuesta te ayudó se cuenta sin ningún texto. /mydata muestra todo lo que se guarda sobre ti.
telegram-privacy-answers = De cada respuesta se guardan durante { $days } días el número y de qué trataba: lugar, servicio, tema, día e idioma. No se guarda quién preguntó ni qué se escribió. Así podemos saber después cómo se llegó a una respuesta.
telegram-mydata-heading = Esto se guarda sobre ti:
telegram-mydata-nothing = No se guarda nada sobre ti.
telegram-mydata-country = País: { $country }
telegram-mydata-language = Idioma: { $language }
telegram-mydata-day = Último uso: { $day }
telegram-mydata-talk = Mensajes en memoria, un día como máximo: { $count }
telegram-mydata-helpful = Respuestas que te ayudaron: { $count }
telegram-mydata-report = Aviso { $number }, { $day }: { $text }
telegram-not-text = Solo puedo leer texto. Escribe tu pregunta, por ejemplo: «Vivo en España. ¿Puedo oponerme en Instagram?»
telegram-button-back = ← Volver a la respuesta
telegram-button-more = Más
telegram-button-how = Cómo, paso a paso
telegram-button-anyway = Qué puedes hacer
telegram-button-complain = Dónde reclamar
telegram-button-limits = Qué no consigue
telegram-button-refusal = Si se niegan
telegram-button-service = Otro servicio
telegram-button-country = Otro país
telegram-button-wrong = Esto está mal
telegram-button-helpful = Me ayuda
telegram-button-skip = Omitir
telegram-button-keep = Sí, guardarlo
telegram-button-drop = No guardar
telegram-button-unknown = Este botón ya no funciona. Vuelve a preguntar.
telegram-answer-number = Respuesta { $number }
telegram-thanks = Gracias.
telegram-wrong-ask = ¿Qué está mal? Escríbelo en un mensaje u omite este paso. Todavía no se guarda nada.
telegram-wrong-consent = ¿Puede quien gestiona este bot guardar tu pregunta, mi respuesta y lo que has escrito para corregirlo? Como máximo { $days } días; /forget lo borra todo al momento.
telegram-wrong-kept = Gracias. Queda guardado con el número { $number }. /mydata lo muestra, /forget lo borra.
telegram-wrong-dropped = De acuerdo, no se ha guardado nada.
telegram-is-hoax = Este texto circula como cadena o rumor. Compartirlo no cambia nada.
telegram-is-fraud = Cuidado: puede ser un intento de estafa.
telegram-is-reply = Parece una respuesta de la empresa. Esto es lo que vale:
telegram-is-checked = He comparado este texto con mis fuentes. Esto es lo que vale:
telegram-error = Algo ha fallado por nuestra parte. Si no llega ninguna respuesta, vuelve a preguntar.
telegram-command-start = Qué hace este bot
telegram-command-help = Cómo preguntar
telegram-command-country = Indicar dónde vives
telegram-command-language = Elegir el idioma
telegram-command-mydata = Mostrar lo que se guarda sobre ti
telegram-command-forget = Borrar lo que se guarda sobre ti
telegram-command-privacy = Qué se guarda y quién gestiona este bot
telegram-privacy-inbox = Una excepción: un mensaje que aún no tiene respuesta se guarda sellado, un día como máximo, para que no se pierda si el bot se reinicia. En cuanto se responde, se borra.
telegram-privacy-model = Para redactar mejor las respuestas, tu pregunta y, si es continuación de otros, los mensajes anteriores se envían a un modelo de lenguaje de { $name }, sin tu nombre ni tu número. Lo que escribe se comprueba con las fuentes antes de que lo veas; en { $name } rigen sus propias normas de privacidad.
telegram-too-many = Son muchas preguntas a la vez. Espera un minuto, por favor, y vuelve a preguntar.
telegram-long-line = Ahora mismo pregunta mucha gente. Tu respuesta llegará en unos { $seconds } segundos.
