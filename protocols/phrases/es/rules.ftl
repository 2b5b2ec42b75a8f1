# What the rules of single types say of a field: fault-* of what was found, allowed-* of what may stand there.
# Unofficial translation of en/rules.ftl; the English phrase says what is meant.
#
# As in faults.ftl: found by its English words, a small letter first and no full stop at the end. Paths (body.tca), codes
# (will_mitigate) and names of fields stay as they are.

## Time

fault-after_closest_approach = es posterior al máximo acercamiento
fault-after_ignition = es posterior al encendido
# $basis: a code.
fault-past_with_basis = ya ha pasado, con base { $basis }
fault-still_to_come = { $basis }, de un encendido aún por venir
fault-promises_word = falta: undetermined promete una próxima comunicación
# $hours: hours.
fault-less_notice = está a menos de { $hours } h
allowed-some_instant = un instante
allowed-some_interval = un intervalo
allowed-past = un instante pasado
allowed-begun_interval = un instante o intervalo que ha comenzado
allowed-at_most_tca = como máximo body.tca
allowed-at_most_ignition = como máximo body.ignition
allowed-notice_from_now = al menos el preaviso a partir de ahora
allowed-at_most_96_h = como máximo 96 horas; una ventana posterior es otra notificación
allowed-basis_known = base telemetry o determined
allowed-basis_to_come = planned o anticipated
allowed-after_now_incident = un instante después de ahora; de lo ya pasado, un incidente
allowed-after_now_closing = un instante después de ahora; de lo ya pasado, un cierre
allowed-orbit_in_use = una órbita aún utilizable; de lo pasado, observaciones
allowed-exercise_end = military_exercise.end comunica lo que ya ha terminado

## Who answers whom

# $step: a code.
fault-answers_proposal = falta: `{ $step }` responde a una propuesta
allowed-reply_to_proposal = una respuesta a la propuesta
fault-not_one_addressee = no nombra al centro remitente y a un centro destinatario
allowed-one_part_each = una parte para cada lado
# $count: centres.
fault-names_centres = centros nombrados: { $count }
allowed-one_centre_answers = el único centro que contesta; los demás en info
fault-not_the_hop_before = no sigue al tramo anterior
fault-where_it_came_from = nombra { $centre }, de donde vino
allowed-centre_further_on = un centro más adelante
allowed-neither_centre = un centro que no sea ninguno de los dos
allowed-sender_first = primero el centro remitente
allowed-from_centre = de { $centre }
allowed-first_hop = como body.hops[0].message
allowed-revocation = acknowledgement: una revocación exige acuse de recibo

## What goes with what

# $value: a code.
fault-given_with_intent = figura con la intención { $value }
fault-given_with_answer = figura con la contestación { $value }
fault-cannot_needs_reason = falta: `cannot` da su motivo
fault-answer_needs = falta: { $value } lo necesita
fault-outcome_states = falta: { $value } indica su delta-v
fault-aborted = figura con una maniobra abortada
fault-nothing_asked = figura donde nada se pide
fault-nothing_attached = falta, y no hay ningún anexo
fault-no_lower_end = falta, y también from_nm
fault-one_end_missing = falta un extremo de la banda
# $unit: MHz or nm.
fault-below_lower_end = está por debajo de from_{ $unit }
fault-named_and_not = dice que la fuente se ha de nombrar y que no
allowed-code_of_list = un código de la lista
allowed-number_or_not = un número, «se desconoce» o «se reserva»
allowed-value_or_not = un valor, «se reserva» o «se desconoce»
allowed-answer_or_statement = una contestación, o una declaración
allowed-another_object = otro objeto
allowed-at_least_that = al menos eso
allowed-attach_text = anexar el texto
allowed-both_ends = ambos extremos
allowed-upper_end = el extremo superior de la banda
allowed-band = una banda, en MHz o en nm
allowed-none_expected = ninguno, solo si no se prevé ninguno
allowed-partial = resultado partial, si hubo algún encendido
allowed-changes = texto con as_notified no, y solo entonces
allowed-files_or_licence = los archivos, o body.terms.licence con una dirección
allowed-notice_or_plan = el hash del aviso, o el plan anexo
allowed-reason_travels = el motivo, que viaja con el mensaje
allowed-text_or_hash = el texto, o el hash de su anexo
allowed-with_fragments = junto con el efecto fragments; «se desconoce» vale como número
allowed-with_crew = sí, junto con el efecto crew_in_danger
fault-window_soon = falta: la ventana comienza en menos de 24 horas
fault-without_effect = figura sin el efecto fragments
fault-with_as_notified = figura con as_notified sí
fault-no_text = falta, y también sha256
fault-beside_hash = figura junto a sha256
fault-no_attachment = no es de ningún anexo
fault-first_object = es del primer objeto
fault-one_instant = es un solo instante para toda una campaña
# $kind: radio, light or laser.
allowed-emission = con { $kind }_emission entre las actividades
fault-nothing_else = está vacío, y no se dice nada más
fault-longer_than_four_days = dura más de cuatro días
fault-nearer = está más cerca que min_range_km
fault-none_of_break_up = es «ninguno», en una fragmentación
fault-not_passed_on = no se transmite
fault-not_first_hop = no es el mensaje del primer tramo
fault-not_sender_then_addressee = no es el centro remitente y después el centro destinatario
fault-one_of_two_sides = es una de las dos partes
fault-client_object = es del objeto cliente
fault-no_instant = falta: una reentrada no controlada no tiene instante
fault-asked_for_time = falta: keep_trajectory se pide para un período
fault-nothing_given = falta: nada se facilita
fault-reason_is_other = falta: el motivo es `other`
allowed-one_of_the_two = uno de los dos
allowed-with_another_ask = solo con otra petición
