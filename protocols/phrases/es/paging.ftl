### What a pager says, and how pagers and rungs are drawn. A page names the message by its five digits and says nothing
# Unofficial translation of en/paging.ftl; the English phrase says what is meant.
### of what is in it: it goes over somebody else's network.

# $centre: who is called; $precedence: FLASH; $digits: five.
page-title = { $centre }: { $precedence } { $digits }
page-unseen = El mensaje { $precedence } { $digits } de { $centre } está aquí, y nadie lo ha abierto.
page-untaken = El mensaje { $precedence } { $digits } de { $centre } está aquí, y ninguna persona oficial lo ha tomado.
page-not_acknowledged = Nuestro mensaje { $precedence } { $digits } a { $centre } está sin acuse.
page-not_answered = Nuestro mensaje { $precedence } { $digits } a { $centre } no se ha contestado dentro del plazo.
# To the second contact of another centre. $centre: who sent it.
page-theirs = El mensaje { $precedence } { $digits } de { $centre } está a la espera de ustedes en la hotline, y la guardia de ustedes no lo ha tomado.
# $count: other messages.
page-more = { $count ->
    [one] Hay { $count } más en espera.
    [many] Hay { $count } más en espera.
   *[other] Hay { $count } más en espera.
}
# What to do.
page-do_open = Vaya a un puesto y abra { $digits }.
page-do_call = Vaya a un puesto, abra { $digits } y llame a { $centre } según la hoja de llamadas de ese centro.
page-do_theirs = Vaya a un puesto de { $centre }.
page-nothing_to_do = No se le pide nada.
page-test_title = { $centre }: esto es un ensayo del buscapersonas { $pager }
page-test = { $centre } comprueba si logra comunicarse con usted.
# First and last line of a page from a node for tests.
page-mode_test = PRUEBA PRUEBA PRUEBA

## Offered to officers, at a message of ours that nobody has taken

# $centre: theirs. The menu of what our own centre may say of its message.
reply-call = llamada de viva voz a { $centre }: anotar
reply-no_reply = SIN RESPUESTA de { $centre }: anotar; ese centro lo ve primero
reply-referral = un tercero: pedirle que se comunique con { $centre }
# A word that the command `beside` takes: call, referral or no_reply.
takes-what = QUÉ
offer-referral_subject = { $centre } no contesta
# The alarm line. $precedence: FLASH Z; $digits: five; $centre: theirs.
alarm-rung_seats = { $precedence } { $digits }: NO TOMADO POR { $centre }
alarm-rung_contact = { $precedence } { $digits }: LLAMAR A { $centre }
alarm-rung_third_party = { $precedence } { $digits }: { $centre } NO CONTESTA, se puede acudir a un tercero
alarm-rung_no_reply = { $precedence } { $digits }: { $centre } NO CONTESTA, se puede anotar SIN RESPUESTA

## What the ladder did, under it: the node's word

# $who: a deputy, as that centre has stated it.
rung-second_contact = segundo contacto: { $who }
rung-second_contact_none = segundo contacto: no se indica
# $pagers: names, with commas.
rung-pagers = llamada a: { $pagers }
rung-no_pager = no hay ningún buscapersonas configurado
# $pager: its name; $detail: in English, a word.
rung-page_failed = NO SE LLEGÓ A { $pager } ({ $detail })
# $at: 14:22:01Z, when it was told, by a node that had been down.
rung-told_late = comunicado a las { $at }
# Of a message to us. Names of our own rungs.
rung-unseen = no abierto en la mitad de su plazo
rung-untaken = no tomado en la mitad de su plazo

## Calls, on the ladder

# $role: who noted it; $centre: of which centre.
voice-taken = DE VIVA VOZ { $role } de { $centre }
voice-not_authenticated = VOZ, SIN AUTENTICAR
state-voice = TOMADO DE VIVA VOZ
stage-voice = tomado de viva voz

## The day's challenges, on a call sheet

# $day: date-time group of its first minute; $name: five letters.
voice-title = PREGUNTAS DE CONTROL DEL DÍA DESDE { $day }, TABLA { $name }
voice-how = Cada lado pregunta antes de que se diga nada de un mensaje. Cada fila se usa una sola vez; táchela. Si el otro centro tiene otra tabla, diga el nombre de la que usted tiene: callsheet --table la encuentra.
voice-we_ask = Usted pregunta a { $centre }: ese centro contesta
voice-they_ask = { $centre } pregunta: usted contesta
# No key was given, or the node does not run.
voice-no_challenges = Las preguntas de control del día se comunican a oficiales con sesión iniciada: añada --key, con el nodo en funcionamiento.
