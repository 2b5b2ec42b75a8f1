# What the terminal client says while somebody answers, writes, signs and releases, and of what became of it.
# Unofficial translation of en/writing.ftl; the English phrase says what is meant.
#
# Room and what stays as it is: as in screens.ftl.

## Answering

# Titles. $digits: the message; $centre: who sent it.
screen-answer_to = CONTESTAR { $digits } A { $centre }
screen-answer = CONTESTAR { $digits }
screen-our_message = NUESTRO MENSAJE { $digits }
screen-hold_title = PONER EN SUSPENSO { $digits }: NO ACTUAR SEGÚN ÉL HASTA NUEVO AVISO
# The title of the time that is asked for. $reply: what was chosen.
screen-reply_title = { $reply }: { $digits }
# What may be said, one a line. $title: type-*. Room: 60.
reply-form = a fondo: { $title }
reply-holding = en trámite: ante nuestra autoridad, comunicación a una hora
reply-confirm = confirmar: poner la segunda firma, a posteriori
reply-hold = poner en suspenso: no actuar según él hasta nuevo aviso
reply-stands = se mantiene: válido tal como se envió
reply-cancel = anular: ya no es válido
reply-correct = corregir: el mismo formulario de nuevo, relleno
reply-update = actualizar: el mismo formulario de nuevo, relleno
# Behind it: what it takes. Room: 40.
about-form = un formulario
about-alone = solo su firma
about-alone_at_once = solo su firma, al momento
about-alone_figures = solo su firma; se piden sus cifras
about-two_officers = dos oficiales
about-other_officer = oficial distinto de la primera firma
# A short answer, asked once more. $answer: one of code-*.
screen-say = decir: { $answer }
# Wraps.
screen-say_words = Va a { $centre } al momento, solo con su firma. La recepción no constituye acuerdo.
screen-hold_words = Va al momento, solo con su firma.
# Until when, where the next word is promised. Wraps.
screen-next_word = Hora límite de la próxima comunicación (221415Z, +30 en minutos, +2h).
# $at: date-time group.
screen-next_word_limit = Próxima comunicación (221415Z, +30 en minutos, +2h), como máximo { $at }.
# Before the field. Room: 20.
screen-next_word_prompt = próxima com. a las
# Wrong in that field. $at, $limit: date-time groups.
screen-no_time = no es una hora: 221415Z, 221415Z NOV 26, +30, +2h
screen-time_past = { $at } ya ha pasado
screen-time_far = { $at } está demasiado lejos: como máximo { $limit }

## What an officer did, in the log of this seat

# $at: 14:22:01Z; $words: one of the lines below.
screen-stamped = { $at } { $words }
# $digits: the message.
did-acknowledged = Acuse de recibo de { $digits }
did-holding = En trámite { $digits }
did-answered = Contestado { $digits }
did-held = En suspenso { $digits }
did-confirmed = Confirmado { $digits }
did-released = Expedido { $digits }
did-returned = Devuelto { $digits }
# $title: screen-draft_to or type-*.
did-signed = Firmado { $title }
did-silenced = silencio de 60 s en este puesto; no se comunica a nadie
did-discarded = el borrador se ha desechado
did-kept = el borrador está guardado; F4 lo recupera
# $language: name of the language, in itself.
did-language = este puesto lee y firma en { $language }
# What became of it. $what: one of did-*; $digits: the new message; $centres: with commas; $why: an error and its remedy.
screen-done = { $what }.
screen-done_waits = { $what }: { $digits } espera la segunda firma.
screen-done_released = { $what }: { $digits } expedido a { $centres }.
screen-done_numbered = { $what }: { $digits }.
screen-kept = FIRMADO Y GUARDADO hasta que vuelva el nodo: { $what }
screen-not_done = NO HECHO, { $what }: { $why }
# $reason: as the other officer typed it.
screen-returned = { $digits }, devuelto por { $role }: { $reason }
screen-not_sent = NO ENVIADO, { $what }, firmado antes: { $why }
# In place of the digits, where a file cannot be read.
screen-not_sent_file = un archivo de lo guardado
# $code, $detail: as the node says them, in English.
screen-node_refused = { $mark }: rechazado aquí, de { $centre }: { $code } { $detail }
# A refusal: $meaning and $remedy are error-*; $detail: what was found, in English.
screen-refusal = { $meaning } { $remedy }
screen-refusal_detail = { $meaning } ({ $detail }) { $remedy }
# Nobody signed on; after the client has ended.
screen-nobody_signed_on = nadie inició sesión; el puesto quedó como estaba

## Writing

# The title of the screen. $what: screen-draft_to or type-*.
screen-write = REDACTAR { $what }
# The title of the list of forms.
screen-write_which = REDACTAR
# $title: type-*; $centres: as they were chosen.
screen-draft_to = { $title } a { $centres }
# How much is filled in; behind a draft in the list.
screen-fields_filled = { $count ->
    [one] { $count } campo relleno
    [many] { $count } campos rellenos
   *[other] { $count } campos rellenos
}
# The same for one that refers to a message. $refers: relation-*; $filled: screen-fields_filled.
screen-refers_filled = { $refers }, { $filled }
# A draft in the list of forms. $title: screen-draft_to or type-*.
screen-draft = borrador: { $title }
screen-throw_away = desechar este borrador
# In the list of forms: to begin with what a CCSDS file says (CDM, OPM, OCM, RDM, OMM, OEM).
screen-from_file = de un archivo
screen-from_file_words = Se rellena lo que dice el archivo; el resto es suyo. No se envía nada.
# Before the line in which the file's path is typed. Room: 12.
screen-file = archivo
# What was filled; stands in the log. $file: its name; $count: how many drafts.
did-filled = { $count ->
    [one] { $file } rellena { $count } borrador
    [many] { $file } rellena { $count } borradores; F4 tiene los demás
   *[other] { $file } rellena { $count } borradores; F4 tiene los demás
}
# What the file says and the form has no field for; stands in the log. $note: in English.
did-filled_note = del archivo: { $note }
# The choice of the precedence that changes nothing.
screen-as_form_says = según el formulario
# A field with nothing in it: one has to be chosen; may stay so; is given, its fields stand below. Room: 20.
screen-choose = elegir
screen-not_stated = no se indica
screen-stated = se indica
# Above what is filled in so far, beside the form.
screen-not_complete = INCOMPLETO: lo relleno hasta ahora
# A field and what is in it. $value: as typed; $unit: its unit, or nothing.
screen-field_filled = { $label }: { $value } { $unit }
# Under the form. $count: how many; $fields: their paths, in English.
screen-checks_wrong = { $count ->
    [one] CONTROL { $count } por corregir: { $fields }
    [many] CONTROL { $count } por corregir: { $fields }
   *[other] CONTROL { $count } por corregir: { $fields }
}
# $path: one of the two below.
screen-checks_right = CONTROL todo correcto   VÍA DE EXPEDICIÓN { $path }
screen-path_one = 1 firma: la suya
screen-path_two = 2 firmas, la suya y otra
# What the field under the cursor wants. $label: field-*; $hint: what is allowed.
screen-hint = { $label }: { $hint }
screen-hint_choices = { $label }: Space muestra las opciones
# An instant as it is read. $at: date-time group; $clock: T-04:12.
screen-hint_instant = { $label }: { $at }, { $clock }
# What is wrong with it. $wrong: what was found; $allowed: what may stand there.
screen-fault = ! { $label } { $wrong }
screen-fault_allowed = ! { $label } { $wrong }; { $allowed }
# The title of the choices. $label: field-*.
screen-choose_field = ELEGIR { $label }
# The form is not right yet. $first: the first field and what is wrong with it.
screen-to_mend = { $count ->
    [one] { $count } por corregir: { $first }
    [many] { $count } por corregir; primero: { $first }
   *[other] { $count } por corregir; primero: { $first }
}
# Dialogs with several choices.
screen-mark_words = Space marca, Enter toma lo marcado.
screen-more_below = { $count ->
    [one] { $count } más abajo
    [many] { $count } más abajo
   *[other] { $count } más abajo
}

## Signing

# Title. $precedence: FLASH Z ####; $centres: with commas.
screen-sign = FIRMAR { $precedence } a { $centres }
# Above the text.
screen-as_read = TAL COMO LO LEERÁ EL CENTRO DESTINATARIO
# $who: centres, each with one of reach-* behind it. Wraps.
screen-who_gets_it = QUIÉN LO RECIBE: { $who }
# What F3 does.
screen-sign_told_two = F3 pone la primera firma. Otra firma lo lee y lo expide, en un plazo de 30 min.
screen-sign_told_one = F3 lo firma; basta una firma, y lo expedido no se puede recuperar.
# Title of the question. One officer alone.
screen-one_officer = SE EXPIDE CON UNA SOLA FIRMA
# $token: what has to be typed, MERIDIAN, DRILL-MERIDIAN or TEST-MERIDIAN. Wraps.
screen-one_officer_words = No se puede recuperar. Escriba { $token } para expedirlo.
# Before the field. Room: 20.
screen-one_officer_prompt = expedir a
# Something else was typed.
screen-type_token = escriba { $token }
# Behind a centre: whether it can be reached. $at: 220600Z. Room: 50.
reach-nobody_until = nadie de guardia allí hasta { $at }
reach-not_known = nuestro nodo no contesta: no se sabe
reach-no_link = aún sin enlace
reach-up = enlace activo
reach-lost = ENLACE PERDIDO: se envía cuando vuelva
# A centre, and one of reach-*.
screen-reach = { $centre } ({ $how })

## Releasing: the second officer

# Title. $clock: T-29:12, how long the first signature is still good.
screen-release = EXPEDIR 2 DE 2  { $digits }  { $precedence }  { $clock }
# Above the text. $role: the author; $at: 14:22:01Z. Wraps.
screen-first_signature = Primera firma: { $role }, { $at }. No se puede cambiar el texto.
# Under it. $hash: the first sixteen hexadecimal digits.
screen-unchanged = sin cambios desde que se firmó   hash { $hash } (léalo en voz alta)
screen-waits_no_longer = Ya no está pendiente.
screen-waits_no_longer_back = Ya no está pendiente. Esc vuelve atrás.
screen-you_wrote_it = La primera firma es suya: aquí firma otra persona oficial.
screen-you_wrote_it_told = La primera firma es suya: lo expide otra persona oficial. n lo retira.
screen-release_told = NO SE PUEDE RECUPERAR. Se puede poner en suspenso, corregir o anular (x).
# Before the field. $token: 73051, DRILL-73051 or TEST-73051. Room: 44.
screen-release_prompt = escriba { $token } para expedir
# Returning it. $role: its author.
screen-return = DEVOLVER { $digits }
screen-return_words = Vuelve a { $role }; no se envía nada.
screen-return_prompt = motivo
screen-return_wrong = un motivo, en pocas palabras
