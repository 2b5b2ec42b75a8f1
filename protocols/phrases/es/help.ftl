# The words of the keys: in the footer, on the pages of help, and in the line mode.
# Unofficial translation of en/help.ftl; the English phrase says what is meant.

## Footer: what a key does, in one or two words

# One place each: key-PLACE-ACTION. A footer of 80 columns holds six or seven of them. Room: 16, better 10.
# Anywhere.
key-anywhere-silence = silencio
key-anywhere-help = ayuda
key-anywhere-compose = redactar
key-anywhere-link = enlaces
# At the sign-on.
key-unlock-accept = siguiente
key-unlock-heard = oído
key-unlock-not_heard = no oído
key-unlock-again = otra vez
key-unlock-leave = salir
# In the list of messages.
key-watch-open = abrir
key-watch-next_due = siguiente
key-watch-leave = cerrar sesión
# In one message.
key-thread-acknowledge = acuse
key-thread-answer = contestar
key-thread-withdraw = retirar
key-thread-turn = pasar
key-thread-back = atrás
key-thread-verify = verificar
key-thread-wording = al firmar
# In a form.
key-compose-next_field = siguiente
key-compose-send = a expedir
key-compose-other_form = otro form.
key-compose-back = guardar
key-compose-choose = opciones
# Before the author signs.
key-read-sign = firmar
key-read-back = al formulario
# Before the second officer releases.
key-release-release = expedir
key-release-return_ = devolver
key-release-verify = verificar
key-release-back = dejar pendiente
# On the page of links and alarms.
key-link-test = probar timbre
key-link-back = atrás
# In a dialog.
key-dialog-accept = aceptar
key-dialog-back = atrás
# On a page to read.
key-page-back = atrás

## Help: what a key does, in a sentence

# Beside the key, F1. Wraps after 60 columns.
help-anywhere-silence = Silencio de 60 segundos, en este puesto. No se comunica a nadie; no acusa recibo de nada.
help-anywhere-open_flash = Abre el FLASH que figura en la franja. Lo que escribía se guarda.
help-anywhere-help = Qué hace aquí cada tecla.
help-anywhere-watch = La lista de mensajes.
help-anywhere-compose = Redactar un mensaje: elegir un formulario, o un borrador guardado.
help-anywhere-language = Idioma de este puesto, y cómo se dibuja el texto de derecha a izquierda.
help-anywhere-link = Enlaces, alarmas y fichas, y lo que hizo este puesto.
help-unlock-accept = Abre la clave con esta frase de contraseña.
help-unlock-heard = El sonido se oyó.
help-unlock-not_heard = Inicia sesión con TIMBRE NO OÍDO, a la vista de todo el puesto.
help-unlock-again = Suena una vez más.
help-unlock-leave = Salir sin iniciar sesión.
help-watch-open = Abre el mensaje bajo el cursor.
help-watch-next_due = Al siguiente mensaje que requiere su acción.
help-watch-leave = Cerrar sesión, tras una pregunta.
help-watch-top = Al primer mensaje.
help-watch-end = Al último mensaje.
help-thread-acknowledge = Lo tengo: se comunica al centro remitente con su función y la hora. No es un acuerdo.
help-thread-answer = Contestar: a fondo con un formulario, en trámite hasta una hora, o con una contestación breve.
help-thread-withdraw = En un mensaje nuestro: ponerlo en suspenso al momento, anularlo, corregirlo, decir que se mantiene, o confirmarlo; anotar una llamada, acudir a un tercero, anotar SIN RESPUESTA.
help-thread-turn = Pasar de cuerpo a escala y a caso.
help-thread-back = Volver a la lista.
help-thread-verify = Lo que verificó este puesto: firmas, oficiales, expediciones y hashes.
help-thread-wording = Las palabras con que se leyó al firmar, junto a las suyas.
help-thread-next_due = Al siguiente mensaje que requiere su acción.
help-compose-next_field = Al campo siguiente.
help-compose-previous_field = Al campo anterior.
help-compose-value_before = La opción anterior, donde se elige una.
help-compose-value_after = La opción siguiente, donde se elige una.
help-compose-send = Al primer campo por corregir; si no hay ninguno, al texto tal como lo leerá el centro destinatario.
help-compose-other_form = Otro formulario, o desechar este borrador. Lo que se deja se guarda.
help-compose-back = Salir; el borrador se guarda y F4 lo recupera.
help-compose-choose = Todas las opciones de este campo, en palabras.
help-compose-page_down = Diez campos adelante.
help-compose-page_up = Diez campos atrás.
help-read-sign = Poner la primera firma: pasa a la segunda firma, o sale.
help-read-back = Volver al formulario.
help-release-release = Poner la segunda firma, una vez escrita la palabra de control.
help-release-return_ = Devolverlo a quien puso la primera firma, con un motivo.
help-release-verify = La primera firma, y el hash.
help-release-back = Dejarlo pendiente.
help-link-test = Hacer sonar la alarma una vez, para saber si se oye.
help-link-back = Atrás; las alarmas que figuran aquí cuentan como vistas.
help-dialog-accept = Tomar esta opción, o lo escrito.
help-dialog-mark = Marcar una opción, donde pueden figurar varias.
help-dialog-down = La opción siguiente.
help-dialog-up = La opción anterior.
help-dialog-back = Atrás; no se hace nada.
help-page-back = Atrás.
# The keys that move, wherever there is something to move.
help-down_message = Un mensaje abajo.
help-up_message = Un mensaje arriba.
help-down_line = Una línea abajo.
help-up_line = Una línea arriba.
help-page_down = Una página abajo.
help-page_up = Una página arriba.
# Where a key is known by its place only: the title of a page of help. $place: one of place-*.
help-title = AYUDA: { $place }
place-unlock = inicio de sesión
place-watch = guardia
place-thread = mensaje
place-compose = redactar
place-read = firmar
place-release = expedir
place-link = enlaces
place-small = reducido
# Below the keys.
help-function_keys = Cualquier tecla F: Esc, y después su cifra (0 es F10).
help-marks = En la lista: > el cursor, ! vencido el plazo acordado, * nuestro. T- queda, T+ retraso.
# What the four letters of a state mean: means-*, for token-* of screens.ftl.
means-new = llegado, aún en ninguna pantalla nuestra
means-rel1 = con la primera firma, a la espera de la segunda
means-reld = expedido, aún no entregado a un enlace
means-sent = entregado a un enlace
means-rcvd = en el disco del otro centro
means-shwn = estuvo abierto en una pantalla de la guardia
means-ackd = la guardia ha acusado recibo
means-hldg = en trámite: próxima comunicación a la hora indicada
means-answ = contestado a fondo
means-rfsd = rechazado por el otro centro
means-form = guardado allí, pero no conocen el formulario: llamar
means-held = en suspenso: no actuar según su contenido hasta nuevo aviso
means-canc = anulado; el texto anterior sigue legible

## The line mode: one fact a line, for screen readers and braille lines

# Commands are typed in English; what they take is named in the reader's language. Room: 16.
takes-number = NÚMERO
takes-until = HASTA
takes-code = CÓDIGO
takes-type = TIPO
takes-reason = MOTIVO
takes-field = CAMPO
takes-value = VALOR
takes-token = CONTROL
takes-language = IDIOMA
# A command and what it does. $usage: the command and what it takes; $help: one of help-*.
plain-command = { $usage }: { $help }
# $verb: what was typed.
plain-no_command = { $verb } no es una orden; help las enumera
plain-quotation = faltan unas comillas
# After the sign-on. $mode: mode-live, mode-drill or mode-test.
plain-signed_on = { $role } de { $centre }, con sesión iniciada. { $mode }
plain-help = help enumera las órdenes.
plain-node_there = El nodo está presente.
# $detail: in English.
plain-link_lost = ENLACE PERDIDO con nuestro nodo: { $detail }
# A message of ours waits for the second officer. `show` is a command.
plain-to_release = POR EXPEDIR { $digits }, redactado por { $role }. show { $digits } lo lee.
# Said again once a minute. $alarm: one of alarm-*.
plain-still_open = ALARMA { $alarm }, aún abierta.
# A message comes in. $precedence: precedence-*; $mode: code-live, code-drill or code-test.
plain-arrived = { $precedence } número { $digits } de { $centre }, { $mode }, firma válida.
# In front of it, where it sounds. $words: plain-arrived.
plain-alarm = ALARMA { $words }
# Its subject and what it asks, as sentences. $subject: subject-*; $detail: asks-* or how far it has come.
plain-about = { $subject }. { $detail }.
# A message of ours has come one step further. $step: one of stage-*; $at: 14:22:01Z.
plain-moved = { $digits }: { $centre } { $step } { $at }.
# A part of the list. $title: shelf-*; $count: how many.
plain-shelf = { $title }: { $count }
# One message of the list. $precedence: precedence-*; $centre: the other side; $at: date-time group; $state: token-*;
# $clock: a clock of short-*, or nothing; $subject: subject-*.
plain-row = { $digits } { $precedence } { $centre } { $at } { $state } { $clock }: { $subject }
# A clock that is past its time. $clock: a clock of short-*.
plain-past = { $clock }, vencido el plazo acordado
# A message that waits for release was read out. $token: what is typed. `release` is a command.
plain-waits = Está pendiente de la segunda firma: release { $digits } { $token }
plain-told_has_it = Se comunica a { $centre } que { $role } lo tiene. No es un acuerdo.
plain-hold_told = Se comunica a todos los centros que lo tienen: no actuar según su contenido hasta nuevo aviso.
# The token was not right. `show` and `release` are commands.
plain-read_first = léalo antes (show { $digits }), después: release { $digits } { $token }
# A draft is open. $title: screen-draft_to or type-*. `set`, `checks`, `preview`, `sign` are commands.
plain-draft_open = { $title }. set CAMPO VALOR lo rellena; checks, preview, sign.
plain-no_draft = no hay borrador abierto: compose TIPO, o answer NÚMERO TIPO
# $field: what was typed; $fields: the names that there are.
plain-no_field = { $field } no es un campo de aquí: { $fields }
# $label: field-*; $value: what stands in it now.
plain-set = { $label }: { $value }
plain-empty = vacío
# A field that is wrong. $field: its path; $wrong: what was found; $allowed: what may stand there.
plain-fault = { $field } { $wrong }
plain-fault_allowed = { $field } { $wrong }: { $allowed }
# Nothing is wrong. $count: how many officers sign.
plain-all_right = { $count ->
    [one] todo correcto; firma { $count } oficial
    [many] todo correcto; firman { $count } oficiales
   *[other] todo correcto; firman { $count } oficiales
}
plain-preview_first = preview lo lee tal como lo leerá el centro destinatario; después sign.
# $token: what is typed after `sign`.
plain-sign_alone = Basta su firma para expedirlo, y no se puede recuperar: sign { $token }
# $language: the name of the language, in itself; $tags: what may be typed.
plain-language = { $language }; otros: { $tags }
