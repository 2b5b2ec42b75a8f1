# The family charter: the rules of a channel, agreed by its members.
# Unofficial translation of en/charter.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 67, 70.
type-charter-acceptance = Aceptación de una carta
# Report, paragraph 70.
type-charter-leaving = Retirada de un miembro
# Report, paragraph 67, 70.
type-charter-proposal = Propuesta de carta
# Report, paragraph 70.
type-charter-resumption = Reanudación de una carta
# Report, paragraph 70.
type-charter-suspension = Suspensión de una carta

## Fields

# In charter.proposal, a deadline. Report 67. Unit: second.
field-acknowledged_within_s = Plazo del acuse de recibo
# In charter.proposal, a deadline. Report 67. Unit: second.
field-answered_within_s = Plazo para contestar o «en trámite»
# In charter.proposal, what each shows. Report 69.
field-answer_times = Estadística de tiempos de contestación
# In charter.proposal. Report 69.
field-charter-commercial = Los miembros admiten lo comercial confidencial
# In charter.proposal. Report 67.
field-deadlines = Plazos diferentes
# In charter.proposal. Report 69.
field-disclosure = Antes de que un registro salga del canal, a los demás miembros
# In charter.proposal. Report 41.
field-highest_level = Nivel más alto en que habla un miembro
# In charter.proposal. Report 33.
field-charter-languages = Idiomas
# In charter.proposal. Report 70.
field-charter-leaving = Suspensión y retirada de miembros
# In charter.acceptance. Report 67.
field-charter-means = Esto significa
# In charter.proposal. Report 67.
field-charter-mechanism = Mecanismo existente al que sirve
# In charter.proposal, a deadline. Report 67.
field-charter-precedence = Precedencia
# In charter.proposal, what each shows. Report 69.
field-presence = Quién está de guardia, y hasta cuándo
# In charter.proposal. Report 68. Narrow: 2,400 bit/s.
field-charter-profile = Perfil de la línea
# In charter.suspension. Report 70.
field-charter-reason = Motivo
# In charter.proposal. Report 70. Only between two members.
field-replaces_direct = Sustituye al canal directo
# In charter.suspension. Report 70.
field-resumes_by = Reanudación a más tardar
# In charter.proposal. Report 70.
field-review_at = Examen
# In charter.proposal, what each shows. Report 69.
field-shown = Cuándo estuvo un mensaje en pantalla
# In charter.proposal, a deadline. Report 67. Unit: second.
field-shown_within_s = Plazo para mostrar
# In charter.proposal. Report 69. Equally for all.
field-shows = Lo que cada miembro muestra de sí
# In charter.suspension, charter.resumption, charter.leaving. Report 70.
field-charter-text = Texto
# In charter.proposal. Report 67.
field-charter-third_party = Tercero para los buenos oficios
# In charter.proposal. Report 70.
field-charter-types = Tipos abiertos
# In charter.proposal. Report 67.
field-charter-voluntary = Voluntario
# In charter.proposal. Report 67.
field-charter-without_prejudice = Sin perjuicio
# In charter.proposal. Report 67.
field-without_recognition = Sin reconocimiento

## Codes

# Field precedence, of a deadline.
code-precedence-flash = FLASH
code-precedence-immediate = INMEDIATO
code-precedence-priority = PRIORIDAD
code-precedence-routine = RUTINA
# Field profile.
code-profile-wide = ancho
code-profile-narrow = estrecho
# Field disclosure.
code-disclosure-told = se les comunica
code-disclosure-not_told = no se les comunica
# Field reason, of a suspension.
code-reason-under_review = la carta se está examinando
code-reason-technical = por motivos técnicos
code-reason-staffing = por falta de personal de guardia
code-reason-consultation = mientras dure una consulta
code-reason-not_stated = no se indica

## Fixed sentences

# Signed in charter.proposal, word for word in English.
fixed-charter_leaving = Todo miembro puede suspender o retirarse mediante un aviso firmado, con efecto inmediato. Los registros permanecen.
fixed-no_recognition = El uso de esta línea no implica reconocimiento alguno.
fixed-voluntary = La participación es voluntaria.
# Signed in charter.acceptance, word for word in English.
fixed-charter_accepted = Aceptamos la totalidad de esta carta tal como fue propuesta.

## Where the matter stands

case-charter-proposed = PROPUESTA
case-charter-accepted = ACEPTADA
case-charter-suspended = SUSPENDIDA
case-charter-left = UN MIEMBRO SE HA RETIRADO
# Beside the state: whether every member has accepted.
case-charter-all_accepted = todos los miembros han aceptado
case-charter-acceptance_missing = no todos los miembros han aceptado
# What is owed next.
owes-charter_answer = la aceptación, o una comunicación
owes-charter_resumption = la reanudación

## The state of a channel

channel-proposed = PROPUESTO
channel-in_force = VIGENTE
channel-suspended = SUSPENDIDO
channel-ended = TERMINADO
# By its five digits, in front of the one line of a message; and with its other members, to choose from.
channel-named = canal { $digits }
channel-with = canal { $digits }: { $centres }

## Subjects: one line in a list

subject-charter-proposal = Carta propuesta, abre { $types }
subject-charter-acceptance = Carta { $digits }: aceptada
subject-charter-suspension = Carta { $digits }: suspendida, { $reason }, hasta { $by }
subject-charter-resumption = Carta { $digits }: reanudada
subject-charter-leaving = Carta { $digits }: un miembro se retira
