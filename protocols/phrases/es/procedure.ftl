# The family procedure.
# Unofficial translation of en/procedure.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41.
type-procedure-acknowledgement = Acuse de recibo
# Report, paragraph 67.
type-procedure-answer = Contestación
# Report, paragraph 41.
type-procedure-cancellation = Anulación
# Report, paragraph 41.
type-procedure-cheap_answer = Contestación breve
# Report, paragraph 41.
type-procedure-confirmation = Confirmación
# Report, paragraph 67.
type-procedure-free_text = Texto libre
# Report, paragraph 41.
type-procedure-hold = Puesta en suspenso
# Report, paragraph 41.
type-procedure-holding = En trámite
# Report, paragraph 41.
type-procedure-stands = Se mantiene
# Report, paragraph 41.
type-procedure-read_back = Colación
# Report, paragraph 33.
type-procedure-clarification = Aclaración de una palabra
# Report, paragraph 41.
type-procedure-contact_by_voice = Contacto de viva voz
# Report, paragraph 41.
type-procedure-no_reply = Sin respuesta
# Report, paragraph 33, 41.
type-procedure-ping = Eco a cargo de oficiales
# Report, paragraph 41.
type-procedure-watch_hours = Horario de guardia
# Report, paragraph 69.
type-procedure-release_to_outsiders = Entrega a terceros ajenos al canal
# Report, paragraph 66(v).
type-procedure-drill_announcement = Anuncio de simulacro
# Report, paragraph 66(v).
type-procedure-drill_control = Dirección del simulacro
# Report, paragraph 66(v).
type-procedure-real_world = Situación real

## Fields

# In procedure.confirmation.
field-attestation = Declaración de firma
# In procedure.cheap_answer. Report 57(ii).
field-procedure-cheap_answer-criterion = Nuestro criterio
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = Esto significa
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = Motivo
# In procedure.confirmation.
field-signature = Firma sobre el original
# In procedure.free_text. Report 67.
field-subject = Asunto
# In procedure.cheap_answer. Report 41.
field-try_centre = Pruebe con este centro
# In procedure.no_reply. Report 41. By its acknowledgement.
field-acknowledged_at = Acuse dado allí
# In procedure.watch_hours. Report 41.
field-affects = Afecta a
# In procedure.release_to_outsiders. Report 69. Where the charter lets the other side object first.
field-after_objection_until = Objeciones hasta
# In procedure.clarification. Report 33.
field-procedure-asks = Se pide su
# In procedure.contact_by_voice, procedure.no_reply, procedure.release_to_outsiders. Report 41.
field-at = Hora
# In procedure.contact_by_voice. Report 69.
field-challenge = Pregunta de control del día
# In procedure.watch_hours. Report 41.
field-change = Cambio
# In procedure.real_world. Report 66(v).
field-procedure-drill = El simulacro
# In procedure.drill_control. Report 66(v).
field-ends_at = Termina por sí solo
# In procedure.release_to_outsiders. Report 69.
field-kind = En qué forma
# In procedure.ping. Report 33.
field-legible = Patrón legible
# In procedure.clarification. Report 33. The number of its line, as 7.2.
field-line = En la línea
# In procedure.real_world. Report 66(v). Its reference there.
field-live_message = Véase en la línea real
# In procedure.clarification. Report 33.
field-meaning = Quiere decir
# In procedure.watch_hours. Report 41.
field-meanwhile = Entretanto, llamar a
# In procedure.ping. Report 41.
field-nonce = Número al azar
# In procedure.read_back. Report 41. Its number, as 7.2.
field-procedure-number = Línea
# In procedure.release_to_outsiders. Report 69. By their hashes.
field-passes_on = Mensajes mostrados
# In procedure.ping. Report 33. Letters of six languages, to be compared by eye.
field-pattern = Patrón
# In procedure.drill_announcement. Report 66(v).
field-players = Centros participantes
# In procedure.drill_announcement. Report 66(v). The situation, in a few words.
field-practises = Situación ensayada
# In procedure.clarification. Report 33.
field-question = Pregunta
# In procedure.read_back. Report 41.
field-read = Leído como
# In procedure.read_back. Report 41.
field-read_lines = Líneas colacionadas
# In procedure.no_reply. Report 41. By its signed receipt.
field-received_at = Recibido allí
# In procedure.drill_control. Report 66(v).
field-resumes_at = Se reanuda
# In procedure.no_reply. Report 41. By its signed notice.
field-shown_at = Mostrado allí
# In procedure.contact_by_voice. Report 41. A position, never a person's name.
field-spoke_to = Se habló con
# In procedure.release_to_outsiders. Report 69. A body or an office; the public is one too.
field-to_whom = A quién
# In procedure.no_reply. Report 41.
field-tried = Intentos
# In procedure.no_reply. Report 41.
field-procedure-until = Sin respuesta hasta
# In procedure.contact_by_voice, procedure.no_reply. Report 41.
field-way = Vía
# In procedure.clarification. Report 33. As it stands in the message.
field-word = Palabra

## Codes

# Field answer.
code-accepted_as_asked = se acepta tal como se pide
code-cannot = no es posible
code-received_no_comment = recibido, sin comentarios
code-passed_to_authority = trasladado a la autoridad
code-wrong_addressee = centro destinatario equivocado
code-below_our_criterion = por debajo de nuestro criterio
# Field reason.
code-not_able = no estamos en condiciones
code-not_in_time = imposible a tiempo
code-not_permitted = no está permitido
code-not_known_to_us = no lo conocemos
code-sent_in_error = enviado por error
code-superseded = sustituido
code-no_longer_true = ya no es cierto
code-being_checked = se está comprobando
code-checked_and_true = comprobado y cierto
code-held_in_error = en suspenso por error
# Field step. In procedure.clarification: somebody asks what a word means, somebody tells it.
code-step-asked = se pregunta
code-step-told = se aclara
# Field asks. In procedure.clarification: what is asked for about a word: its meaning, its unit, what it refers to,
# the word in another language, how it is spelt.
code-asks-meaning = significado
code-asks-unit = unidad
code-asks-reference = a qué se refiere
code-asks-other_language = palabra en otro idioma
code-asks-spelling = grafía
# Field way. In procedure.contact_by_voice, procedure.no_reply: the way on which somebody was called or sought.
code-way-telephone = teléfono
code-way-satellite_telephone = teléfono por satélite
code-way-radio = radio
code-way-video = vídeo
code-way-in_person = en persona
code-way-this_line = esta línea
code-way-second_route = segunda ruta
code-way-second_contact = segundo contacto
code-way-fax = fax
code-way-third_party = tercero
# Field outcome. In procedure.contact_by_voice: what came of a call. READ OUT AND TAKEN: the message was read aloud and
# the other side said that it took it.
code-outcome-read_out_and_taken = leído en voz alta y anotado allí
code-outcome-read_out = leído en voz alta
code-outcome-spoke_to_watch = se habló con la guardia
code-outcome-not_on_watch = nadie de guardia
code-outcome-no_answer = nadie contesta
code-outcome-engaged = línea ocupada
code-outcome-not_in_use = número fuera de servicio
# Field challenge. In procedure.contact_by_voice: the question agreed for the day, by which a voice is known.
code-challenge-answered_rightly = contestada según lo convenido
code-challenge-answered_wrongly = no contestada según lo convenido
code-challenge-not_asked = no formulada
# Field step. In procedure.ping: an officer asks for an echo, another gives it.
code-step-echoed = eco devuelto
# Field legible. In procedure.ping: whether the letters of the pattern arrived whole.
code-legible-partly = en parte
# Field change. In procedure.watch_hours: how the watch differs from the contact record.
code-change-reduced_watch = guardia reducida
code-change-unattended = sin atender
code-change-planned_outage = interrupción programada
code-change-other_hours = otro horario
code-change-as_before = como antes
# Field affects. In procedure.watch_hours: what is meanwhile not as usual.
code-affects-watch = la guardia
code-affects-this_line = esta línea
code-affects-telephone = el teléfono
code-affects-second_route = la segunda ruta
code-affects-drills = los simulacros
# Field kind. In procedure.release_to_outsiders: in which form it is shown. BUNDLE: the signed files, with proofs.
code-kind-bundle = juego de comprobantes
code-kind-text = texto completo
code-kind-summary = resumen
code-kind-figures_only = solo cifras
# Field step. In procedure.drill_announcement: a drill is planned, moved to another time, begins, has ended, is not held.
code-step-planned = previsto
code-step-moved = aplazado o adelantado
code-step-begins = comienza
code-step-ended = terminado
code-step-not_held = no se celebra
# Field step. In procedure.drill_control: orders of whoever controls a drill.
code-step-start = comenzar
code-step-pause = pausa
code-step-resume = reanudar
code-step-end = terminar
code-step-break_off = interrumpir
# Field drill. In procedure.real_world: what becomes of the drill now that something real has happened.
code-drill-stands_still = queda detenido
code-drill-goes_on = continúa
code-drill-broken_off = queda interrumpido

## Subjects: one line in a list

subject-procedure-acknowledgement = Acuse de recibo de { $digits }
subject-procedure-holding = En trámite { $digits }, próxima comunicación a más tardar { $by }
subject-procedure-cheap_answer = Contestación breve a { $digits }: { $answer }
subject-procedure-answer = Contestación a { $digits }: { $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = Confirmación de { $digits } con la segunda firma
subject-procedure-hold = EN SUSPENSO: no actuar según { $digits } hasta nuevo aviso
subject-procedure-cancellation = Anulación de { $digits }: { $reason }
subject-procedure-stands = { $digits } se mantiene: { $reason }
# $count: how many lines are read back.
subject-procedure-read_back = { $count ->
    [one] Colación de { $count } línea de { $digits }
    [many] Colación de { $count } líneas de { $digits }
   *[other] Colación de { $count } líneas de { $digits }
}
# $step: asked or told; $word: the word that is asked about, as it stands in the message.
subject-procedure-clarification = Qué quiere decir «{ $word }» en { $digits }: { $step }
# $at: date-time group; $outcome: what came of the call; $authenticated: yes or no, by the day's challenge.
subject-procedure-contact_by_voice = { $authenticated ->
    [yes] Contacto de viva voz, { $at }: { $outcome }
   *[no] Contacto de viva voz, { $at }, VOZ, SIN AUTENTICAR: { $outcome }
}
# $until: date-time group.
subject-procedure-no_reply = Sin respuesta a { $digits } hasta { $until }
subject-procedure-ping = Eco a cargo de oficiales: { $step }
# $change: a code of the field change; $window: from and to, may be empty.
subject-procedure-watch_hours = Horario de guardia: { $change } { $window }
# $count: how many messages are shown; $to_whom: to whom, as the sender wrote it.
subject-procedure-release_to_outsiders = { $count ->
    [one] Entrega de { $count } mensaje a { $to_whom }
    [many] Entrega de { $count } mensajes a { $to_whom }
   *[other] Entrega de { $count } mensajes a { $to_whom }
}
# $run: the name of the drill; $step: planned, moved …; $window: from and to, may be empty.
subject-procedure-drill_announcement = Simulacro { $run }: { $step } { $window }
# $step: start, pause …
subject-procedure-drill_control = Dirección del simulacro: { $step }
# $drill: what becomes of the drill.
subject-procedure-real_world = SITUACIÓN REAL: véase la línea real; el simulacro { $drill }

## Fixed sentences

# Signed word for word in English; other languages translate it. In procedure.no_reply.
fixed-what_we_saw = Esto dice lo que vimos, no por qué.
# Signed word for word in English; other languages translate it. In procedure.drill_announcement.
fixed-drill_announced = Esto anuncia un simulacro. Cada uno de sus mensajes está marcado como tal, en la primera línea y en la última.
# A test pattern, the same in every language: do not translate it.
fixed-pattern = 0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂
