# The family incident.
# Unofficial translation of en/incident.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 58, 62.
type-incident-explanation = Explicación
# Report, paragraph 19, 41, 55, 58.
type-incident-report = Informe de incidente
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = Solicitud de explicación

## Fields

# In incident.request_for_explanation. Report 41.
field-activity = Actividad
# In incident.report. Report 55.
field-affected = Afectado
# In incident.report. Unit: km. Report 55.
field-altitude_km = Altitud
# In incident.explanation. Report 41.
field-answers = Contestaciones
# In incident.request_for_explanation. Report 62.
field-asks = Se pregunta
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = Cómo se sabe
# In incident.report. Report 55.
field-at_least = Como mínimo
# In incident.report. Report 55.
field-at_most = Como máximo
# In incident.explanation. Report 41.
field-incident-numbered_answer-by = A más tardar
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = Causa, origen, intención
# In incident.explanation, incident.report. Report 18.
field-incident-cause-cause = Causa
# In incident.report. Report 41.
field-certainty = Certeza
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = Por qué preguntamos
# In incident.report. Report 55.
field-count = Fragmentos rastreables
# In incident.report. Report 55.
field-counted_at = Contados el
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = Tripulación en peligro
# In incident.report. Report 50(ii).
field-crewed_objects = Objetos con tripulación en riesgo
# In incident.report. Report 56.
field-direction = Sentido
# In incident.report. Report 55.
field-effects = Efecto
# In incident.report. Report 55.
field-incident-report-fragments = Fragmentos
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = Frecuencia, de
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = Personas afectadas de otro modo
# In incident.report. Report 53.
field-how_affected = Cómo les afecta
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = Inclinación
# In incident.explanation, incident.report. Report 18.
field-intention = Intención
# In incident.report. Report 55(ii).
field-incident-affected_facility-name = Instalación
# In incident.report. Report 56.
field-incident-affected_link-name = Enlace afectado
# In incident.report. Report 58.
field-incident-affected_service-name = Servicio
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = Pregunta
# In incident.report. Report 55.
field-observed = Observado
# In incident.explanation, incident.report. Report 18.
field-incident-cause-origin = Origen
# In incident.report. Report 19.
field-path = Trayecto
# In incident.report. Report 58.
field-people_at_least = Personas afectadas, como mínimo
# In incident.report. Report 58.
field-people_at_most = Personas afectadas, como máximo
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = Lugar
# In incident.report. Report 58.
field-provider = Entidad proveedora
# In incident.request_for_explanation. Report 41.
field-questions = Preguntas
# In incident.report. Report 55.
field-reversible = Reversible
# In incident.report. Report 58.
field-service = Servicio
# In incident.report. Report 58.
field-services_affected = Servicios afectados
# In incident.report. Report 41.
field-severity = Gravedad
# In incident.report. Report 58.
field-since = Desde
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = Declaración
# In incident.explanation, incident.report. Report 18.
field-incident-cause-text = Causa en palabras
# In incident.explanation. Report 41.
field-incident-numbered_answer-text = En palabras
# In incident.request_for_explanation. Report 62.
field-incident-question-text = En palabras
# In incident.report. Report 41.
field-time_source = Fuente de la hora
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = Frecuencia, a
# In incident.report. Report 58.
field-until = Hasta
# In incident.report. Report 41.
field-urgency = Urgencia
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = Cuándo

## Codes

code-not_stated = no se indica
code-is-space_object = objeto espacial
code-is-ground_facility = instalación en tierra
code-is-link = enlace
code-is-service = servicio
code-explanation = una explicación
code-stop_requested = el cese
code-assistance = asistencia
code-call = una llamada
# Field effects. Report 55 to 58: what it did, never who did it.
code-loss_of_contact = pérdida de contacto
code-degraded_signal = señal degradada
code-wrong_position_or_time = posición u hora indicada errónea
code-sensor_impaired = sensor mermado
code-orbit_changed = órbita modificada
code-orbit_changed_not_notified = órbita modificada, sin notificación a nosotros
code-fragments = fragmentos
code-loss_of_control = pérdida de control
code-close_passage = paso cercano
code-ground_access_lost = pérdida de acceso al sistema en tierra
code-service_lost = pérdida de servicio
code-crew_in_danger = tripulación en peligro
code-object_separated = objeto separado
code-observed-orbit_change = cambio de órbita
code-contact = contacto entre objetos
code-ict_event = suceso relacionado con las TIC
code-nothing_observed = nada observado
# Field path. Report 19: the four vectors.
code-earth_to_space = de Tierra a espacio
code-space_to_earth = de espacio a Tierra
code-space_to_space = de espacio a espacio
code-earth_to_earth = de Tierra a Tierra
# Field direction.
code-up = ascendente
code-down = descendente
code-crosslink = entre objetos en órbita
# Field assertion. How a statement is known.
code-observed = observado
code-assessed = evaluado
code-reported_by_third_party = informado por un tercero
code-suspected = supuesto
# Field certainty.
code-likely = probable
code-possible = posible
code-unlikely = improbable
# Field urgency.
code-immediate = inmediata
code-expected = prevista en breve
code-future = en el futuro
code-past = pasada
# Field severity.
code-extreme = extrema
code-severe = grave
code-moderate = moderada
code-minor = leve
# Field service. Report 58, 59: describes an effect and marks no object.
code-air_navigation = navegación aérea
code-maritime_distress = socorro marítimo
code-emergency_services = servicios de emergencia
code-position_navigation_time = posición, navegación y hora
code-health = salud
code-disaster_warning = alerta de desastres
code-humanitarian_operations = operaciones humanitarias
code-connectivity = conectividad
code-broadcasting = radiodifusión
code-research = investigación científica
# Field groups_affected. Report 53. Empty means not stated.
code-women_and_girls = mujeres y niñas
code-children = infancia
code-older_persons = personas mayores
code-persons_with_disabilities = personas con discapacidad
code-displaced_persons = personas desplazadas
code-patients = pacientes
code-crews = tripulaciones
# Field cause, intention.
code-known = se conoce
code-under_investigation = se está investigando
code-will_not_state = no se declarará
code-accidental = accidental
code-deliberate_own_object = deliberada, objeto propio
# Field asks. Report 62: questions are about use, not about what an object is.
code-what_happened = ¿Qué ocurrió?
code-what_will_it_do = ¿Qué hará el objeto?
code-when = ¿Cuándo?
code-how_near = ¿A qué distancia?
code-until_when = ¿Hasta cuándo?
code-which_objects = ¿Qué objetos?
code-what_measures = ¿Qué medidas se toman?
code-whom_to_call = ¿A quién llamamos?
code-asks-other = En estas palabras:
code-answered = contestada
code-not_our_activity = no es actividad nuestra
code-later = más adelante

## Subjects: one line in a list

subject-incident-report = Incidente: { $effects }, { $affected }, { $when }
subject-incident-request_for_explanation = { $count ->
    [one] Solicitud de explicación, { $count } pregunta: { $concern }
    [many] Solicitud de explicación, { $count } preguntas: { $concern }
   *[other] Solicitud de explicación, { $count } preguntas: { $concern }
}
subject-incident-explanation = Explicación: preguntas contestadas { $answers }, más adelante { $later }

## What is asked

asks-questions = { $count ->
    [one] contestación a { $count } pregunta
    [many] contestación a { $count } preguntas
   *[other] contestación a { $count } preguntas
}

## Where a case stands

# Reported, and something is asked.
case-incident-reported = INCIDENTE INFORMADO
# Reported for information: nothing is asked.
case-incident-told = INCIDENTE INFORMADO, NADA SE PIDE
# Questions were asked.
case-incident-asked = EXPLICACIÓN SOLICITADA
# No explanation was received by the reply time. It says what we saw, not why.
case-incident-not_explained = SIN EXPLICAR
# An answer was put off to a later time, which the answer names.
case-incident-explained_in_part = EXPLICADO EN PARTE, SIGUE EL RESTO
# That time has passed.
case-incident-rest_not_explained = EL RESTO SIN EXPLICAR
case-incident-explained = EXPLICACIÓN DADA
# Every question was declined, which is an answer.
case-incident-declined = SE DECLINA EXPLICAR
# Answered without an explanation, as asked or that it cannot be done.
case-incident-answered = CONTESTADO
# Told to both sides: a question was neither answered, nor declined, nor put off.
case-incident-questions_passed_over = HAY PREGUNTAS NO ATENDIDAS

## What is owed

# By the side to which it was reported.
owes-answer_to_report = una contestación al informe
# By the side that was asked.
owes-explanation = una explicación
# By the side that put off an answer.
owes-rest_of_explanation = las contestaciones aplazadas
