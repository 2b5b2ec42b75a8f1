# The family consultation: requests for consultation, what comes of them, referrals, good offices.
# Unofficial translation of en/consultation.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 51, 67. The last message of a consultation.
type-consultation-close = Cierre de una consulta
# Report, paragraph 50(viii), 67. Answers a request for consultation.
type-consultation-decision = Decisión sobre una consulta
# Report, paragraph 51, 67. A third party helps two sides to speak with one another; a term of diplomacy.
type-consultation-good_offices = Buenos oficios
# Report, paragraph 33, 67. What both sides have put down and signed.
type-consultation-record = Acta de una consulta
# Report, paragraph 41, 50(v). An operator's matter is passed on from centre to centre.
type-consultation-referral = Remisión
# Report, paragraph 50(viii), 67. Outer Space Treaty, article IX.
type-consultation-request = Solicitud de consulta

## Fields

# In consultation.request. Report 50(viii). When the activity begins that the consultation is about.
field-activity_at = La actividad tiene lugar
# In consultation.referral. Report 41. What is asked of the one for whom it is meant.
field-consultation-ask = Se pide
# In consultation.referral. Report 50(v). The operator or authority that is to answer in the end.
field-asked_of = Destinada a
# In consultation.referral. Report 50(v). The centre of the one that is to answer in the end.
field-asked_of_centre = Centro al que va destinada
# In consultation.record. Report 33. Label of the sentence that each text is equally authentic.
field-authentic = Textos
# In consultation.request. Report 50(viii). A code: why consultation is asked for.
field-consultation-basis = Porque
# In consultation.decision. Report 67. Whether and how the consultation is to be held.
field-consultation-decision = Decisión
# In consultation.referral. Report 41.
field-consultation-referral-decision_by = Plazo de contestación
# In consultation.referral. Report 69. Paths of fields of a message, as body.objects.
field-consultation-fields = Campos
# In consultation.referral. Report 41. Hash of the message with which the matter began.
field-consultation-first = Primera remisión de la cuestión
# In consultation.referral. Report 50(v). The operator whose matter it is.
field-for_whom = En nombre de
# In consultation.decision. Report 67. In which form the consultation is held.
field-consultation-form = Forma
# In consultation.request. Report 67. In which forms the consultation could be held.
field-consultation-forms = Formas propuestas
# In consultation.close. Report 67. Where the matter is continued.
field-forum = Continúa en
# In consultation.record. Report 67. The instant of the consultation.
field-consultation-held_at = Celebrada
# In consultation.referral. Report 41. The steps that the matter has made, from centre to centre.
field-hops = Vino por
# In consultation.record: the language of one text. Report 33.
field-consultation-record_text-language = Idioma
# In consultation.request, consultation.decision. Report 67. Of those who speak with one another.
field-consultation-level = Nivel
# In consultation.request. Report 50(viii). Facts, effect first.
field-matter = Sobre qué deseamos celebrar consultas
# In consultation.request. Report 67. A treaty body or a channel that both sides already have.
field-mechanism = Mecanismo existente
# In consultation.referral. Report 41, 69. Named by its hash.
field-consultation-message = Mensaje
# In consultation.referral. Report 69. What the addressee may pass on to the next centre.
field-next_may_pass = El centro siguiente puede transmitir
# In consultation.close. Report 67. How the consultation ended.
field-consultation-outcome = Resultado
# In consultation.good_offices. Report 67. What the third party does.
field-consultation-part = Su cometido
# In consultation.record. Report 67. The names of the two centres.
field-consultation-parties = Entre
# In consultation.referral. Report 41. The instant at which a hop was made.
field-passed_at = Transmitido
# In consultation.referral. Report 69. Messages of which only some fields are passed on.
field-passed_parts = Transmitido en parte
# In consultation.referral. Report 69. Named by their hashes.
field-consultation-passes_on = Mensajes transmitidos
# In consultation.record: the hash of a text that is attached as a file. Report 67.
field-consultation-record_text-sha256 = SHA-256 del texto anexo
# In consultation.good_offices. Report 67. Request, acceptance, declined or ended.
field-consultation-step = Paso
# In consultation.referral. Report 41. What may be passed on in every case.
field-consultation-summary = Resumen
# In consultation.record. Report 67.
field-consultation-texts = Textos auténticos
# In consultation.good_offices. Report 67. Neither of the two sides.
field-third_party = Tercero
# In consultation.good_offices. Report 67. The centre of the third party.
field-third_party_centre = Su centro
# In consultation.request. Report 67.
field-consultation-times = Horas propuestas
# In consultation.record. Report 67.
field-consultation-title = Título
# In consultation.request, consultation.close, consultation.good_offices. Report 67. Label of the sentence itself.
field-without_prejudice = Sin perjuicio

## Codes

# Field basis: why consultation is asked for.
code-may_affect_us = puede afectarnos
code-may_affect_you = puede afectar a ustedes
code-may_affect_others = puede afectar a otros
code-figure_reported_passed = se informó de que se rebasó una cifra de un compromiso
code-no_consent = no se ha dado consentimiento
# Fields form, forms.
code-text_on_this_line = texto por esta línea
code-voice = de viva voz
code-video = por vídeo
code-meeting = una reunión
code-diplomatic_channel = la vía diplomática
# Field level: who speaks with whom.
code-operators = operadores
code-centres = centros
code-ministries = ministerios
code-governments = gobiernos
# Field decision.
code-other_terms = se acepta en otra forma o en otro momento
# Field outcome.
code-settled = se ha resuelto
code-continues_elsewhere = continúa en otro lugar
code-not_settled = no se ha resuelto
code-lapsed = ha decaído
# Field ask, of a referral.
code-point_of_contact = un punto de contacto
code-plans = sus planes
code-coordination = coordinación
# Field next_may_pass.
code-nothing = nada
code-summary_only = solo el resumen
code-as_here = lo que aquí se transmite
# Field part, of a third party.
code-carries_sealed = lleva sobres que no puede abrir
code-addressee_of_both = es centro destinatario de ambas partes
# Field step, of good offices.
code-request = solicitud
code-acceptance = aceptación

## Fixed sentences

# In every consultation.request, consultation.close, consultation.good_offices; part of what is signed in English.
# "The Charter" is that of the United Nations.
fixed-without_prejudice = Sin perjuicio de ninguna posición, derecho o foro, incluidos los de la Carta de las Naciones Unidas.
# In every consultation.record, part of what is signed in English.
fixed-equally_authentic = Todos los textos de la presente acta son igualmente auténticos.

## Subjects: one line in a list

# $subject: what the sender wrote.
subject-consultation-request = Solicitud de consulta: { $subject }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-consultation-decision = Consulta { $digits }: { $decision }
# $title: what the sender wrote; $count: how many authentic texts; $at: date-time group.
subject-consultation-record = { $count ->
    [one] Acta de { $at } en { $count } texto: { $title }
    [many] Acta de { $at } en { $count } textos: { $title }
   *[other] Acta de { $at } en { $count } textos: { $title }
}
# $digits: five digits of the message that it refers to; $outcome: a code of the field outcome.
subject-consultation-close = Consulta { $digits }, cerrada: { $outcome }
# $subject, $for_whom, $asked_of: what the sender wrote; for whom it is sent, and who is meant to answer in the end.
subject-consultation-referral = Remisión en nombre de { $for_whom }, destinada a { $asked_of }: { $subject }
# $step: a code of the field step; $third_party: its name.
subject-consultation-good_offices = Buenos oficios de { $third_party }: { $step }

## What is asked

# $count: how many times are proposed.
asks-consultation = { $count ->
    [one] una consulta, a la hora propuesta
    [many] una consulta, a una de las { $count } horas propuestas
   *[other] una consulta, a una de las { $count } horas propuestas
}
asks-other_terms = una comunicación sobre la forma y la hora ofrecidas en su lugar
asks-third_party = si nombran ustedes al mismo tercero

## Where a case stands

case-consultation-requested = CONSULTA SOLICITADA
# Says what has not come, and not why.
case-consultation-not_answered = NO CONTESTADA A TIEMPO
# The other side has promised a word by a time.
case-consultation-later = PRÓXIMA COMUNICACIÓN PROMETIDA
case-consultation-other_terms = SE OFRECE OTRA FORMA U HORA
case-consultation-declined = SE DECLINA
case-consultation-not_competent = SIN COMPETENCIA
# Form and time are agreed, and are still to come.
case-consultation-agreed = CONVENIDA
# The time that was agreed is over.
case-consultation-held = TIEMPO CUMPLIDO
# One side has signed a record.
case-consultation-record_proposed = ACTA FIRMADA POR UNA PARTE
case-consultation-recorded = ACTA FIRMADA POR AMBAS PARTES
# One side has said SETTLED.
case-consultation-settlement_stated = RESUELTA, SEGÚN UNA PARTE
case-consultation-settled = RESUELTA
case-consultation-continues_elsewhere = CONTINÚA EN OTRO LUGAR
case-consultation-not_settled = NO RESUELTA
case-consultation-lapsed = DECAÍDA
# Also drawn as remarks beside the state of a consultation.
case-consultation-offices_asked = BUENOS OFICIOS SOLICITADOS
case-consultation-offices_begun = BUENOS OFICIOS INICIADOS
case-consultation-offices_declined = SE DECLINAN LOS BUENOS OFICIOS
case-consultation-offices_ended = BUENOS OFICIOS TERMINADOS
case-consultation-referred = REMITIDA
case-consultation-referral_answered = REMISIÓN CONTESTADA
# Remarks beside the state, told to both sides.
case-consultation-offices_named_differently = SE NOMBRAN DOS TERCEROS DIFERENTES
case-consultation-texts_differ = LOS TEXTOS FIRMADOS NO SON LOS MISMOS
case-consultation-closed_differently = LAS DOS PARTES LA CIERRAN DE FORMA DIFERENTE

## What is owed

owes-consultation_close = el cierre
owes-same_record = una firma bajo los mismos textos
owes-third_party = el nombre del tercero
owes-referral_answer = una contestación a la remisión
