# How far a message has come, what is owed, and what is drawn beside it.
# Unofficial translation of en/states.ftl; the English phrase says what is meant.

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = EXPEDIDO
state-sent = ENVIADO
state-received = RECIBIDO
state-shown = MOSTRADO
state-acknowledged = CON ACUSE
# $until: date-time group.
state-holding = EN TRÁMITE HASTA { $until }
state-answered = CONTESTADO
state-refused = RECHAZADO
state-cannot_read = NO LEGIBLE
# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = NO RECIBIDO
state-not_seen = NO VISTO
state-not_acknowledged = SIN ACUSE
state-not_answered = NO CONTESTADO
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = NO SE COMPARTE
# Before it leaves, and when it is withdrawn.
state-waiting_for_release = PENDIENTE DE EXPEDIR
state-on_hold = EN SUSPENSO
state-cancelled = ANULADO

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = enviarlo
duty-receive = guardarlo
duty-show = abrirlo
duty-acknowledge = un acuse de recibo
duty-answer = una contestación, o «en trámite»
duty-next_word = la próxima comunicación
duty-confirm = la confirmación de la segunda firma
duty-cancel_or_stands = una anulación, o que se mantiene
duty-new_message = un mensaje nuevo
duty-call = una llamada
# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = intento por otra ruta
act-all_seats = llamada a todos los puestos
act-second_contact = segundo contacto
act-pager = buscapersonas
act-call_sheet = procede llamar de viva voz
act-third_party = se puede acudir a un tercero
act-no_reply = se puede anotar SIN RESPUESTA

## Marks on a message

mark-one_officer = EXPEDIDO CON UNA SOLA FIRMA
mark-confirmation_due = FALTA LA CONFIRMACIÓN
mark-unconfirmed = SIN CONFIRMAR
mark-expired = CADUCADO
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = NO SE HA DADO CONSENTIMIENTO
mark-no_reply = SIN RESPUESTA
mark-old_epoch = ÉPOCA ANTERIOR
# Earlier messages of its line have not come yet.
mark-gap_before = FALTAN MENSAJES ANTERIORES
mark-epoch_one_officer = ÉPOCA CON UNA SOLA FIRMA
mark-roster_stale = DIRECTORIO SIN ACTUALIZAR
mark-stale = SIN ACTUALIZAR
mark-not_countersigned = SIN REFRENDO
mark-node_says = DICE EL NODO
mark-record_needed = FALTA UNA FICHA
# $count: how many.
mark-earlier_missing = { $count ->
    [one] FALTA { $count } MENSAJE ANTERIOR
    [many] FALTAN { $count } MENSAJES ANTERIORES
   *[other] FALTAN { $count } MENSAJES ANTERIORES
}
# $seconds: how far the clock may be off.
mark-time_unsure = HORA ± { $seconds } s

## Steps, inside a sentence and in tables

# The same steps as state-*, in small letters where the script has them: "MERIDIAN: received 14:22:01Z".
stage-released = expedido
stage-sent = enviado
stage-received = recibido
stage-cannot_read = no legible allí
stage-shown = mostrado
stage-acknowledged = con acuse
stage-holding = en trámite
stage-answered = contestado
stage-refused = rechazado
stage-held = en suspenso
stage-stands = se mantiene
stage-cancelled = anulado
stage-one_officer = expedido con una sola firma
stage-confirmed = confirmado

## Where the matter of a case stands

# $state: case-FAMILY-STATE; $since, $until: date-time groups; $left: a countdown, T-04:12 or T+00:37 when it is over.
case-stands = { $state } desde { $since }
case-stands_until = { $state } desde { $since }, hasta { $until } ({ $left })
# $centres: names of centres; $what: owes-WHAT; $by: date-time group.
case-owed = { $centres }: lo siguiente es { $what }
case-owed_by = { $centres }: { $what }, a más tardar { $by } ({ $left })
