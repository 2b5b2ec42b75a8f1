# The family assistance. Help for people and objects in distress: asked for, offered, decided on.
# Unofficial translation of en/assistance.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 50(ii), 54, 58.
type-assistance-decision = Decisión sobre asistencia
# Report, paragraph 50(ii), 54, 58.
type-assistance-offer = Ofrecimiento de asistencia
# Report, paragraph 50(ii), 54, 58.
type-assistance-request = Solicitud de asistencia

## Fields

# In assistance.decision. Report 50(ii). A list of kinds of help.
field-assistance-accepted = Ayuda aceptada
# In assistance.decision. Report 50(ii).
field-begin_at = Comienza
# In assistance.offer, assistance.decision. Report 50(ii).
field-assistance-conditions = En estas condiciones
# In assistance.request. Report 50(ii). Standard, side, and what is blocked.
field-assistance-docking = Acoplamiento y escotilla
# In assistance.offer. Report 50(vi).
field-assistance-expenses = Gastos
# In assistance.request, assistance.offer. Report 50(ii). One each, as 121.5 MHz.
field-assistance-frequencies = Frecuencias y distintivos de llamada
# In assistance.request. Report 50(ii). To those who help.
field-assistance-hazards = Peligros
# In assistance.offer. Report 50(ii).
field-lasts_until = Puede permanecer hasta
# In assistance.offer. Report 50(ii). Ships, aircraft, sensors, a spacecraft.
field-means_used = Con qué medios
# In assistance.request. Report 50(ii). A list of kinds of help.
field-assistance-needed = Ayuda necesaria
# In assistance.request. Report 50(ii). After it, it comes too late.
field-assistance-needed_by = Ayuda necesaria a más tardar
# In assistance.offer. Report 50(ii).
field-assistance-offer-object = Objeto que acude en ayuda
# In assistance.offer. Report 50(ii). A list of kinds of help.
field-assistance-offered = Ayuda ofrecida
# In assistance.request. Report 50(ii).
field-assistance-orbit = Órbita
# In assistance.request. Report 50(ii).
field-assistance-people = Personas en peligro
# In assistance.decision. Report 50(ii).
field-people_safe = Personas a salvo
# In assistance.decision. Report 50(ii).
field-assistance-decision-place = Lugar de encuentro
# In assistance.offer. Report 50(ii).
field-assistance-ready_from = Disponible desde
# In assistance.request. Report 50(ii). What was observed, and what it did.
field-assistance-request-situation = Qué ha ocurrido
# In assistance.offer. Report 50(ii). Where nobody has asked.
field-assistance-offer-situation = Lo que sabemos que ha ocurrido
# In assistance.request. Report 50(ii). Air, power, water: the first.
field-supplies_until = Provisiones a bordo hasta
# In assistance.request. Report 50(ii). Rescue Agreement, article 2.
field-territory_open = La ayuda puede entrar en nuestro territorio
# In assistance.offer. Report 50(ii). An instant, or the interval in which it will be.
field-assistance-there_at = Llega

## Codes

# Field needed. Kinds of help.
code-crew_rescue = salvamento de una tripulación
code-search = búsqueda
code-recovery = recuperación
code-medical = ayuda médica
code-landing_site = un lugar de aterrizaje
code-communications = comunicaciones
code-supplies = provisiones
# Field territory_open. Whether helpers may enter the sender's territory.
code-after_asking = tras preguntarnos
# Field expenses. Who bears the expenses of help.
code-none_asked = no se piden
code-shared = compartidos
code-by_requester = a cargo de quien pidió ayuda
code-settled_later = se acordarán más adelante
# Field decision. On an offer of help.
code-accepted_in_part = se acepta en parte
code-no_longer_needed = ya no hace falta
code-decision-completed = la ayuda ha terminado
# Field people_safe. How many of the people in distress are safe.
code-people_safe-all = todas
code-people_safe-some = algunas
code-people_safe-none = ninguna

## Subjects: one line in a list

# $needed: codes of the field needed, joined by commas. $whom: an object or a place. $by: a date-time group.
subject-assistance-request = Solicitud de asistencia: { $needed }, { $whom }, a más tardar { $by }
# $offered: codes, joined by commas. $until: a date-time group.
subject-assistance-offer = Ofrecimiento de asistencia: { $offered }, válido hasta { $until }
# $digits: five digits of the offer. $decision: a code of the field decision.
subject-assistance-decision = Asistencia { $digits }: { $decision }

## What is asked

# $needed: codes, joined by commas. $by: a date-time group.
asks-help = { $needed }, a más tardar { $by }
# $until: a date-time group; then the offer lapses.
asks-decision_on_help = una decisión sobre este ofrecimiento, hasta { $until }

## Where a case stands

case-assistance-requested = ASISTENCIA SOLICITADA
# The time by which help was needed has passed.
case-assistance-not_answered = ASISTENCIA SOLICITADA, AÚN NO CONTESTADA
case-assistance-offered = ASISTENCIA OFRECIDA
# Nobody decided on the offer in its time. Nobody comes.
case-assistance-offer_lapsed = OFRECIMIENTO DECAÍDO, NO ACEPTADO
# Accepted, whole or in part.
case-assistance-under_way = ASISTENCIA ACEPTADA, EN CURSO
case-assistance-declined = SE DECLINA EL OFRECIMIENTO
# The side that was asked has said that it cannot help.
case-assistance-cannot = ASISTENCIA NO POSIBLE, SEGÚN LO CONTESTADO
case-assistance-not_needed = LA ASISTENCIA YA NO HACE FALTA
case-assistance-completed = ASISTENCIA TERMINADA

## What is owed

# By the side that was asked for help.
owes-offer_or_answer = un ofrecimiento de asistencia, o una contestación
# By the side to which help was offered.
owes-decision_on_help = una decisión sobre el ofrecimiento
# By the side that accepted help.
owes-word_that_help_ended = comunicación de que la asistencia ha terminado
