# What the terminal client says on its screens, around the messages themselves.
# Unofficial translation of en/screens.ftl; the English phrase says what is meant.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, which is cut at its end, or where it says
# "wraps", as many lines as it takes. Abbreviations are those of the reader's own service where there are any.
#
# Stand in every language as they are: names of keys (F1, Enter, Esc, Tab, Space, the letters n r v w x y), `!`, `*`, `>`,
# T-04:12 and 221415Z (times), five digits (the number of a message), what stands between backquotes, names of centres.
# Words in capitals are said in capitals where the script has them: they are asked for and read out over a telephone.

## Modes

# In the frame of every screen and dialog of a test node, where drill has fixed-drill and live has code-live. Room: 16.
screen-test = PRUEBA PRUEBA
# Under the frame of every dialog, and where somebody signs on. Wraps.
mode-live = REAL: esto llega a la guardia de la otra parte y cuenta.
mode-drill = SIMULACRO: ensayo en esta línea. Nada de ello cuenta.
mode-test = PRUEBA: aquí nada es real, y ninguna guardia cuenta con ello.

## The frame: whose seat it is, the link, what sounds

# The name of the program, between the mode and the officer, in the first row.
screen-hotline = HOTLINE
# $role: WATCH-1; $centre: name of a centre.
screen-role_of = { $role } de { $centre }
# Second row, before anybody signed on.
screen-not_signed_on = sin iniciar sesión
# Second row, wide. $seconds: how long ago our own node was last heard.
screen-node_heard = nodo oído hace { $seconds } s
# The same in 80 columns. Room: 14.
screen-node_heard_short = nodo { $seconds } s
# Second row. $age: minutes and seconds since our own node was last heard, 0:17.
screen-our_node_lost = NUESTRO NODO: ENLACE PERDIDO { $age }
# Who lost the link, where it is said of our own node: argument of screen-link_lost.
screen-our_node = nuestro nodo
# Second row. $count: messages that were signed and that the node has not confirmed; they are on this computer's disk.
screen-kept_here = FIRMADOS Y GUARDADOS AQUÍ: { $count }
# Second row. $peer: a centre, or a centre and how many more: MERIDIAN +2.
screen-link_lost = { $peer } ENLACE PERDIDO
# Second row. $centre: whose records are past their date.
screen-roster_stale = DIRECTORIO SIN ACTUALIZAR { $centre }
# Second row. $count: messages whose numbers are missing in a line.
screen-earlier_missing = FALTAN ANTERIORES: { $count }
# Second row: the officer said at the sign-on that the alarm could not be heard at this seat.
screen-bell_not_heard = TIMBRE NO OÍDO
# Second row. $at: 221402Z.
screen-bell_heard = timbre oído { $at }
# Second row: nothing that was signed waits for the node.
screen-unsent_none = sin enviar 0
# Third row. Nothing sounds.
screen-alarm_none = ALARMA ninguna
# Third row. $alarm: one of alarm-*.
screen-alarm = ALARMA { $alarm }
# Third row, after the alarm. $at: 14:22:01Z, until when it is quiet.
screen-quiet_until = SILENCIO hasta { $at }
# Third row, after the alarm: the bell rings.
screen-sounding = SUENA
# Third row. $count: messages that nobody here has acknowledged. Room: 14.
screen-unacked = sin acuse { $count }
# Third row. $count: messages past an agreed time. Room: 12.
screen-overdue = vencidos { $count }
# Third row. $clock: T-04:12, time left until the next thing is due; $digits: of which message. Room: 22.
screen-next = próx. { $clock } ({ $digits })

## What sounds

# A message nobody has taken. $precedence: FLASH Z; $digits: its number; $centre: who sent it.
alarm-message = { $precedence } { $digits } de { $centre }
# A message of ours waits for the second officer. $role: who wrote it.
alarm-release = POR EXPEDIR { $digits }, redactado por { $role }
# $who: a centre, or screen-our_node.
alarm-link = ENLACE PERDIDO: { $who }
# What our own node raised, and nobody signed. $what: its code in capitals, in English; $peer: a centre, or nothing.
alarm-node = DICE EL NODO { $what } { $peer }
# What this seat could not verify. $what: which kind of thing; $code: one of the codes of the reference page.
alarm-not_verified = SIN VERIFICAR: { $what }, { $code }
# The alarm is tried at the sign-on.
alarm-bell_test = ENSAYO DEL TIMBRE

## The strip of a FLASH, over whatever is open

# Repeated over the whole width with the word for FLASH.
# $precedence: FLASH Z; $who: which officer has acknowledged it.
screen-flash_taken = { $precedence } { $digits } de { $centre }, con acuse de { $who }
# How many more there are. $precedence: the word for FLASH.
screen-flash_more = +{ $count } { $precedence }
# After the key `!`. Room: 10.
screen-flash_open = abrir
# The keys of the strip: `!` opens the message, F9 silences the bell at this seat and tells nobody. Room: 56.
screen-flash_keys = ! abrir   F9 silencio 60 s (no es acuse de recibo)
# Behind it, while a form is being filled in. Room: 24.
screen-flash_kept = se guarda lo que escribe
# $centre: who sent it.
screen-from = de { $centre }
# Every signature of it was verified by this seat.
screen-valid = VÁLIDO

## Short words, for columns

# The precedence in a list of 80 columns. Room: 5.
short-precedence-1 = FLASH
short-precedence-2 = INMED
short-precedence-3 = PRIOR
short-precedence-4 = RUTIN
# Age of what has not come, in the last column of a list. $age: 5:36. Room: 14.
short-not_received = NO RCBD { $age }
short-not_seen = NO VISTO { $age }
short-not_acknowledged = S/ACUSE { $age }
short-not_answered = NO CONT { $age }
# Last column. What is due of us, and how much time is left. $clock: T-04:12. Room: 14.
short-sign = firma { $clock }
short-acknowledge = acuse { $clock }
short-answer = cont. { $clock }
short-next_word = com. { $clock }
# Last column: holding until then. $at: 221800Z. Room: 14.
short-until = hasta { $at }
# The state of a message in a list. Room: 4, no more; four letters, or two Chinese characters.
token-new = NUEV
token-rel1 = EXP1
token-reld = EXPD
token-sent = ENVD
token-rcvd = RCBD
token-shwn = MOST
token-ackd = ACRB
token-hldg = TRAM
token-answ = CONT
token-rfsd = RECH
token-form = FORM
token-held = SUSP
token-canc = ANUL

## The watch: the list of messages

# Titles of its three parts.
shelf-needs_you = requieren su acción
shelf-waiting_for_others = pendientes de otros
shelf-answered = contestados
# A title and how many stand under it. $title: one of shelf-*.
screen-shelf = { $title } ({ $count })
# The title of the screen. $count: how many need this officer.
screen-watch = { $count ->
    [one] GUARDIA { $count } requiere su acción
    [many] GUARDIA { $count } requieren su acción
   *[other] GUARDIA { $count } requieren su acción
}
# Behind it. $count: how many drafts are kept.
screen-drafts_kept = { $count ->
    [one] { $count } borrador guardado (F4)
    [many] { $count } borradores guardados (F4)
   *[other] { $count } borradores guardados (F4)
}
# Heads of the columns. Room: 16, in 80 columns 12.
screen-column_precedence = PRECEDENCIA
screen-column_precedence_short = PREC
# Room: 6.
screen-column_number = N.º
# Date-time group. Room: 14, in 80 columns 7.
screen-column_dtg = GFH
# The other centre. Room: 12, in 80 columns 9.
screen-column_with = CON
screen-column_subject = ASUNTO
# One of token-*. Room: 4.
screen-column_state = EST.
# Room: 14.
screen-column_deadline = PLAZO
# The other centre of a message of ours, in a wide list. Room: 12.
screen-to = a { $centre }
# Under the list, when it is empty.
screen-nothing_here = aún no hay nada aquí
# Under a message that waits for release. $role: who wrote it; $at: 14:22:01Z.
screen-signed_waits = firmado por { $role } a las { $at }; la segunda firma lo lee y lo expide
# Under a message of ours: how far it is at one addressee. $stage: one of stage-*; $at: 14:22:01Z.
screen-stage_at = { $centre }: { $stage } { $at }
# What Enter does, above the footer.
screen-watch_told = Enter abre; vista 2 s la primera línea, se comunica que fue mostrado.
# Title of the question before the sign-off.
screen-sign_off = CERRAR SESIÓN
# $count: messages that were signed and that the node has not confirmed. Wraps, before screen-sign_off_words.
screen-sign_off_unsent = { $count ->
    [one] { $count } firmado y sin recibo del nodo: se envía al próximo inicio de sesión.
    [many] { $count } firmados y sin recibo del nodo: se envían al próximo inicio de sesión.
   *[other] { $count } firmados y sin recibo del nodo: se envían al próximo inicio de sesión.
}
# $word: screen-sign_off_word. Wraps.
screen-sign_off_words = Este puesto ya no oirá nada. Escriba { $word } y Enter.
# What is typed to sign off; short, of one script. `off` is taken, too.
screen-sign_off_word = cerrar
# Before the field. Room: 20.
screen-sign_off_prompt = cerrar sesión
# When something else was typed.
screen-sign_off_wrong = escriba { $word }, o Esc para seguir

## One message

# In the title: every signature of this centre was verified by this seat.
screen-from_valid = { $centre }: VÁLIDO
# In the title of a message of ours. $centres: names, with commas.
screen-to_centres = a { $centres }
# The three pages that Tab turns, in the title. Room: 8.
screen-page_body = cuerpo
screen-page_ladder = escala
screen-page_case = caso
# Above the text. $state: state-cancelled; $at: date-time group. Wraps.
screen-mark_cancelled = { $state } { $at }. El texto anterior sigue legible.
# Above the text. $state: state-on_hold; $at: date-time group. Wraps.
screen-mark_held = { $state } desde { $at }: no actuar según su contenido hasta nuevo aviso.
# Above the text: this program is older than the sender's. Wraps.
screen-mark_form_unknown = FORMULARIO DESCONOCIDO AQUÍ: su encabezamiento está verificado, este programa no puede leer su cuerpo.
# Between body and header.
screen-header = ENCABEZAMIENTO, firmado con él
# What F8 does, before it is pressed. $centre: who is told; $role: who has taken it.
screen-acknowledge_told = F8 comunica a { $centre } que { $role } lo tiene. No es un acuerdo.
# What r does.
screen-answer_told = r contesta a { $centre }: a fondo, en trámite hasta una hora, o brevemente.
# What x does.
screen-withdraw_told = x pone en suspenso, anula o corrige. Lo expedido no se puede recuperar.
# A key was pressed that does not fit. $digits: the message.
screen-our_own = { $digits } es nuestro propio mensaje
screen-our_own_withdraw = { $digits } es nuestro propio mensaje: x lo retira
screen-taken_already = { $digits } ya tiene acuse
screen-not_ours = solo { $centre } puede retirar { $digits }; r lo contesta

## Languages: one message in two of them

# Title of the page with both wordings. $digits: the message.
screen-wordings = { $digits } EN DOS REDACCIONES
# Heads of its two columns. $language: name of a language; $hash: eight hexadecimal digits of a phrase catalogue. Room: 36.
screen-wording_ours = AQUÍ: { $language } { $hash }
screen-wording_signed = AL FIRMAR: { $language } { $hash }
# The message was signed in the very catalogue of this seat.
screen-wording_same = Se firmó con las palabras que se leen aquí.
# Above the columns. $count: lines of this message that read otherwise in the signer's catalogue of the same language. Wraps.
screen-wording_differs = { $count ->
    [0] Ninguna línea de este mensaje dice otra cosa.
    [one] { $count } línea de este mensaje está redactada de otro modo, y va marcada.
    [many] { $count } líneas de este mensaje están redactadas de otro modo, y van marcadas.
   *[other] { $count } líneas de este mensaje están redactadas de otro modo, y van marcadas.
}
# Above a message that was signed in a catalogue that is not here. $language: BCP 47 tag; $hash: eight hexadecimal digits.
mark-other_catalogue = LEÍDO EN OTRO CATÁLOGO { $language } { $hash }
# Behind that mark, where the catalogue is not here. Wraps.
screen-catalogue_missing = No está aquí: pídalo al centro remitente y después `hotline phrases import FILE`. Los códigos y las cifras son los mismos.
# Behind that mark, where the catalogue was imported before.
screen-catalogue_kept = w muestra lo que dice de otro modo.

## The ladder: how far it has come

# A centre and its part. $role: one of the two below.
screen-addressee = { $centre } ({ $role })
screen-to_act = para actuar
screen-for_information = para información
# $centres: names, with commas. Wraps.
screen-also_for = también para { $centres }
# Rungs beside state-*. Room: 12.
screen-stands = SE MANTIENE
screen-confirmed = CONFIRMADO
# Behind state-cannot_read: why. Room: 24.
screen-form_unknown = FORMULARIO DESCONOCIDO
# $age: how long past the agreed time.
screen-past = vencido { $age }
# The messages of a case. $digits: its first; $count: how many. Room: 30.
screen-case = CASO { $digits } ({ $count })

## What was verified

# Title of the page.
screen-verified = VERIFICADO { $digits }
# $reference: MERIDIAN 221415Z 73051; $mode: one of code-live, code-drill, code-test; $type, $version: as on the wire. Wraps.
proof-message = { $reference }  modo { $mode }  { $type } versión { $version }
# $hash: 64 hexadecimal digits in groups of four. Wraps.
proof-hash = hash del mensaje: { $hash }
# $role: the author; $at: 14:22:01Z. Wraps.
proof-author = VÁLIDO: firma de { $role } (primera firma), { $at }, sobre estos mismos bytes.
proof-second_missing = Aún faltan la segunda firma y la expedición.
# $roles: with commas. Wraps.
proof-officers = VÁLIDO: oficiales de { $centre }: { $roles }.
# $mark: mark-one_officer. Wraps.
proof-one_officer = { $mark }: una firma donde hacen falta dos.
# $to: addressee; $number, $epoch: its place in the line; $at: 14:22:01Z; $from: whose key; $version: of its party's
# statement. Wraps.
proof-release = VÁLIDO: expedición a { $to }, número { $number } de la época { $epoch }, { $at }, con la clave de { $from } en la versión { $version } de la declaración de su parte.
proof-release_hash = hash de la expedición: { $hash }
# $mark: mark-roster_stale; $records: kinds of records. Wraps.
proof-stale = { $mark }: { $records } de { $centre }, caducidad pasada.
# Handling: may_publish is no.
proof-no_publishing = El centro remitente pide que no se publique.

## Links, alarms and records

# Titles. What stands under NODE SAYS nobody signed.
screen-standing = ENLACES Y ALARMAS
standing-links = ENLACES: DICE EL NODO
standing-alarms = ALARMAS: DICE EL NODO
standing-not_verified = SIN VERIFICAR POR ESTE PUESTO
standing-records = FICHAS: verificadas aquí
standing-seat = ESTE PUESTO
# Above the footer.
screen-standing_told = DICE EL NODO: nadie firmó lo que va bajo ese título. Esc: alarmas vistas.
# Our node is not there. $why: in English. Wraps.
standing-our_node = nuestro nodo: ENLACE PERDIDO. { $why }
standing-below = Abajo, lo último que dijo. Iniciarlo: hotline serve. Entretanto: el teléfono.
# One link: $peer: a centre, filled up to 24 columns; $state: one of the three below; $at: 14:22:01Z, since when.
standing-link = { $peer } { $state }, { $at }
standing-link_heard = { $peer } { $state }, { $at }, oído por última vez { $heard }
# $route: how it goes there, as the settings name it.
standing-up_by = activo por { $route }
standing-up = activo por una ruta
standing-lost = ENLACE PERDIDO
# $missing: mark-earlier_missing; $peer: a centre; $age: 5:36.
standing-gap = { $missing } de { $peer }, { $age }
# Who is signed on here. $seats: each as one of the two below, with commas; $at: 14:22:01Z, since when.
standing-seats = puestos: { $seats }
standing-no_seats = puestos: ninguno comunicado
standing-seat_on = { $role } con sesión desde { $at }
standing-seat_off = { $role } sin sesión desde { $at }
# What the node raised. $code, $detail: in English.
standing-alarm = { $at } { $code } { $peer } { $detail }
standing-refused = { $at } rechazado aquí, de { $centre }: { $code } { $detail }
standing-distrusted = { $at } { $what }: { $code } { $detail }
# One party's records. $record: one of the two below; $centres: with commas; $stale: standing-stale, or nothing. Wraps.
standing-party = { $party }: { $record }, { $centres } { $stale }
standing-statement = declaración { $version }
standing-no_statement = sin declaración
# Records past their date. $what: their kinds, in English.
standing-stale = SIN ACTUALIZAR { $what }
# $count: messages that were signed and that the node has not confirmed.
standing-unsent = firmados y sin recibo del nodo: { $count }

## Signing on

# The three steps, in the first columns. Room: 8.
unlock-who = 1 QUIÉN
unlock-hear = 2 OÍR
unlock-read = 3 LEER
# $address: host and port of the node; $mode: live, drill or test as one of code-live, code-drill, code-test.
unlock-seat = { $role } de { $centre }, modo { $mode }, en { $address }
# $key: fingerprint or file name of the officer's key.
unlock-key = clave { $key }
# Before the field. Room: 24.
unlock-passphrase = frase de contraseña
unlock-opening = se abre la clave y se llama al nodo
unlock-sounding = el sonido de FLASH suena ahora en el timbre de este terminal
unlock-heard = ¿Se ha oído?
# Behind the keys y, n and r. Room: 12.
unlock-yes = sí
unlock-no = no
unlock-again = otra vez
# Samples of what this terminal draws: the word stands in reverse, in bold, and as it is. $word: the word for FLASH.
unlock-reverse = inverso
unlock-bold = negrita
unlock-word_only = solo palabra { $word }
unlock-size = este terminal tiene { $columns } columnas y { $rows } filas
# $languages: their names, each in itself.
unlock-languages = F5 idioma: { $languages }
# Above the footer.
unlock-told = La clave permanece en este ordenador; la frase la abre y no sale de aquí.
unlock-told_bell = «n» inicia sesión con TIMBRE NO OÍDO, que figura en cada pantalla.
# Asked on a terminal, in the line mode.
unlock-ask = Frase de contraseña de { $role } de { $centre }:

## Language and direction of this seat

# Title of the choice of a language (F5), and what is said there. Wraps.
screen-language = IDIOMA
screen-language_words = Lo que firma dice con qué palabras lo lee. Los mensajes conservan el idioma en que se redactaron.
# The choice that leads on to the direction.
screen-language_direction = cómo se dibuja el texto de derecha a izquierda
# Title of that choice. The sample stands in each line as this terminal would draw it. Wraps.
screen-direction = DE DERECHA A IZQUIERDA
screen-direction_words = Elija la línea cuya frase en árabe se lee de derecha a izquierda, con las letras unidas. Termina en 12.
# Its choices. Room: 40.
direction-auto = según lo que se sabe de este terminal
direction-visual = le da la vuelta este programa
direction-terminal = le da la vuelta este terminal
direction-off = nadie le da la vuelta

## A terminal that is too small

# $columns, $rows: needed; $here_columns, $here_rows: there are. Wraps.
small-needed = Hacen falta { $columns } columnas y { $rows } filas; aquí hay { $here_columns } y { $here_rows }.
small-keys = Hasta entonces actúa una tecla: F9, silencio de 60 s, que no comunica nada a nadie. Lo que estaba abierto se guarda.
