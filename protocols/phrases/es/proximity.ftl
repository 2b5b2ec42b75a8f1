# The family proximity: one object is brought near another; asked beforehand, decided, reported, closed.
# Unofficial translation of en/proximity.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 57(i). The last message of a proximity operation.
type-proximity-close = Cierre de operación de proximidad
# Report, paragraph 57(i), 66(i), 66(ii). Asks for consent or consultation, or only informs.
type-proximity-consultation = Consulta sobre proximidad
# Report, paragraph 57(i). Answers a proximity consultation.
type-proximity-decision = Decisión sobre proximidad
# Report, paragraph 57(i). What happened in one phase of the operation.
type-proximity-phase = Informe de fase de proximidad
# Report, paragraph 57(i). A consent that was given is taken back.
type-proximity-revocation = Revocación del consentimiento

## Fields

# In proximity.consultation. Report 57(i). What makes the servicer break off by itself.
field-abort_criteria = Criterios de interrupción
# In proximity.phase. Report 57(i). A code: why the approach was broken off.
field-abort_reason = Interrumpido porque
# In proximity.consultation. Report 57(i). From which side the servicer comes, as an axis of the client's orbit.
field-approach_axis = Eje de aproximación
# In proximity.consultation, a hold point. Unit: hour. Report 57(i). The longest time that it waits there.
field-at_most_h = Espera allí, como máximo
# In proximity.consultation. Report 57(i). The object that is approached.
field-client = Objeto cliente
# In proximity.consultation, on the geostationary arc. Report 57(i). The object that is nearest to the slot.
field-closest_neighbour = Vecino más próximo
# In proximity.consultation, proximity.decision. Unit: m/s. Report 57(i). How fast the range becomes smaller.
field-closing_speed_m_s = Velocidad de acercamiento
# In proximity.decision. Report 57(i). What the consent depends on, in figures.
field-proximity-conditions = Condiciones
# In proximity.decision, proximity.revocation. Report 57(i). The number that the consenting side gave to its consent.
field-consent_id = Número del consentimiento
# In proximity.consultation. Report 57(i). Prior consent, consultation, or information only.
field-consent_requested = Se pide
# In proximity.decision. Report 57(i). The instant by which the consultation is to be held.
field-consultation_by = Consulta a más tardar
# In proximity.consultation. Report 57(i). The space in which the servicer stays.
field-corridor = Corredor
# In proximity.decision. Report 57(i).
field-proximity-decision = Decisión
# In proximity.consultation, the retreat plan. Unit: m/s. Report 57(i). Change of velocity, kept back in fuel.
field-delta_v_kept_m_s = Delta-v de reserva para el regreso
# In proximity.consultation, on the geostationary arc. Unit: degrees a day, east is positive. Report 57(i).
field-drift_deg_d = Velocidad de deriva
# In proximity.consultation. Report 57(i).
field-emitters = Sensores y emisores
# In proximity.phase. Report 57(i). A code: what happened in the phase.
field-proximity-event = Informe de fase
# In proximity.consultation, a corridor. Report 57(i). The axes, centred on the client object.
field-proximity-corridor-frame = Sistema de referencia
# In proximity.consultation. Report 57(i).
field-geostationary = En el arco geoestacionario
# In proximity.consultation, a corridor. Unit: degree. Report 57(i). Of a cone that begins at the client object.
field-half_angle_deg = Semiángulo
# In proximity.consultation, on the geostationary arc. Unit: degree. Report 57(i). East and west of the slot.
field-half_width_deg = Se mantiene en, más y menos
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-half_width_m = Semianchura
# In proximity.phase. Report 57(i). The instant of the event.
field-proximity-happened_at = Hora
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_point = Punto de espera
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_points = Puntos de espera
# In proximity.consultation. Report 50(vi). Number of the insurance, or who insures.
field-insurer = Referencia del seguro
# In proximity.close. Report 57(i). YES: the two objects are docked and fly on as one.
field-proximity-joined = Objetos unidos
# In proximity.consultation, proximity.decision: one sensor or emitter. Report 57(i).
field-proximity-emitter-kind = Sensor o emisor
# In proximity.decision, a condition. Report 57(i).
field-proximity-no_emission-kind = Sensor o emisor
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-proximity-length_m = Largo
# In proximity.consultation. Report 50(vi). The State that is liable under the Liability Convention.
field-proximity-liable = Estado de lanzamiento
# In proximity.consultation, on the geostationary arc. Unit: degree, east is positive. Report 57(i).
field-proximity-longitude_deg = Longitud geográfica de la posición
# In proximity.consultation, an abort criterion. Unit: second. Report 57(i). How long communication or navigation is
# lost before the servicer breaks off.
field-lost_for_s = Pérdida durante
# In proximity.consultation, a phase. Unit: km. Report 57(i). Never nearer to the client object than this.
field-min_range_km = Distancia, como mínimo
# In proximity.consultation. Report 57(i). A code: what the approach is for.
field-proximity-mission = Misión
# In proximity.consultation, a hold point. Report 57(i). What the point is called.
field-proximity-hold_point-name = Punto de espera
# In proximity.consultation. Report 57(i). What the phase is called.
field-proximity-planned_phase-name = Fase
# In proximity.consultation, proximity.decision. Report 57(i). What the point is called.
field-proximity-retreat_point-name = Punto de alejamiento
# In proximity.close. Unit: km. Report 57(i). How near the servicer came at the nearest.
field-nearest_km = Distancia mínima alcanzada
# In proximity.consultation, on the geostationary arc. Unit: km. Report 57(i).
field-neighbour_range_km = Distancia guardada al vecino
# In proximity.phase. Report 57(i). The instant by which the next phase report comes.
field-next_report_by = Próximo informe a más tardar
# In proximity.decision, a condition. Unit: hour. Report 57(i). How long beforehand we are told.
field-proximity-notice_h = Horas antes
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). So long without any burn it comes near nobody.
field-passive_safety_h = Sin acercarse en deriva libre durante
# In proximity.phase. Report 57(i). The name of the phase in the plan.
field-proximity-phase = Fase
# In proximity.consultation. Report 57(i).
field-phases = Fases
# In proximity.consultation, proximity.decision. Report 57(i).
field-proximity-points = Puntos de alejamiento
# In proximity.*. Unit: km. Report 57(i). The distance between the two objects.
field-range_km = Distancia
# In proximity.close. Unit: km. Report 57(i). The distance between the two objects at the time of the message.
field-range_now_km = Distancia actual
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). From any moment of the plan.
field-reached_within_h = Se alcanza en, como máximo
# In proximity.consultation, an abort criterion. Report 57(i).
field-proximity-abort_criterion-reason = Se interrumpe cuando
# In proximity.consultation. Report 57(i). How the servicer comes away again.
field-proximity-retreat = Plan de alejamiento
# In proximity.revocation. Report 57(i). The instant by which the servicer is at the retreat point.
field-retreat_by = En el punto de alejamiento a más tardar
# In proximity.revocation, proximity.phase. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_point = Punto de alejamiento
# In proximity.decision. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_points = Puntos de alejamiento
# In proximity.consultation. Report 57(i). The object that approaches.
field-servicer = Objeto de servicio
# In proximity.consultation. Report 57(i). Whether the sensor or emitter is used near the client object.
field-proximity-used = Se usa
# In proximity.decision. Report 57(i). From when to when the consent holds; it ends by itself.
field-proximity-valid = Válido
# In proximity.consultation. Unit: nm. Report 56. Of a laser or a lidar.
field-wavelength_nm = Longitud de onda
# In proximity.decision, a condition: we are told before this.
field-proximity-tell_before-what = Antes de
# In proximity.decision, a condition. Unit: km. Report 57(i). Holds when the range is below this.
field-proximity-within_km = Dentro de

## Codes

# Field mission. What the approach is for, and who has agreed.
code-inspection_agreed = inspección, acordada
code-inspection_consent_not_yet_asked = inspección, consentimiento aún no solicitado
code-refuelling_or_servicing = repostaje o servicio técnico
code-debris_removal = remoción de desechos espaciales
code-docking = acoplamiento
code-geostationary_relocation = reubicación en el arco geoestacionario
# Field consent_requested.
code-prior_consent = consentimiento previo
code-consultation = una consulta
code-information_only = nada, solo para información
# Field approach_axis. Axes of the client's orbit; plus and minus are directions along them.
code-plus_r = más R (radial, desde arriba)
code-minus_r = menos R (radial, desde abajo)
code-plus_t = más T (transversal, desde delante)
code-minus_t = menos T (transversal, desde detrás)
code-plus_n = más N (normal)
code-minus_n = menos N (normal)
code-approach_axis-none = sin aproximación
# Field kind of a sensor or emitter.
code-imaging = obtención de imágenes
code-lidar = lídar
code-radar = radar
code-illumination = iluminación
# Field reason of an abort criterion, field abort_reason: the servicer breaks off when this is so.
code-range_below = distancia por debajo del límite
code-closing_speed_above = velocidad de acercamiento por encima del límite
code-corridor_left = salida del corredor
code-navigation_lost = pérdida de navegación
code-communication_lost = pérdida de comunicación
code-asked_by_other_side = petición de la otra parte
code-power_below_need = energía por debajo de la necesaria
# Field decision.
code-consent = se consiente
code-consent_with_conditions = se consiente con condiciones
code-refuse = se deniega
code-request_consultation = se pide una consulta
code-not_competent = sin competencia para decidir
# Field is, of a condition.
code-is-keep_out = queda fuera
code-is-speed_limit = límite de velocidad
code-is-hold_until_told = espera hasta que se le diga que siga
code-is-tell_before = nos avisa antes
code-is-no_emission = sin emisión
# Field what, of a condition: we are told before this.
code-each_phase = cada fase
code-each_burn = cada encendido
code-change_of_plan = un cambio de plan
# Field event.
code-entered = iniciada
code-event-holding = a la espera en su punto de espera
code-at_retreat_point = en el punto de alejamiento
code-completed = completada
# Field ended.
code-in_part = en parte
code-not_begun = no iniciada
code-after_revocation = tras una revocación

## Units

# Degrees a day.
unit-deg_d = { $figure } grados por día
# Nanometres.
unit-nm = { $figure } nm

## Fixed sentences

# In every proximity.revocation, part of what is signed in English.
fixed-at_the_retreat_point = Surte efecto en el punto de alejamiento aquí indicado, y debe acusarse recibo de inmediato.

## Subjects: one line in a list

# $servicer, $client: names of objects; $start: date-time group; $range: least range of all phases.
subject-proximity-consultation = Proximidad: { $servicer } a { $client } desde { $start }, distancia mínima { $range }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-proximity-decision = Decisión sobre proximidad { $digits }: { $decision }
# $point: name of the retreat point; $by: date-time group.
subject-proximity-revocation = CONSENTIMIENTO { $digits } REVOCADO: al punto de alejamiento { $point } a más tardar { $by }
# $event: a code of the field event; $phase: name of the phase or of the retreat point; $at: date-time group.
subject-proximity-phase = Fase de proximidad { $phase }: { $event } { $at }
# $ended: a code of the field ended; $at: date-time group.
subject-proximity-close = Proximidad { $digits }, cerrada: { $ended }, { $at }

## Where a case stands

# Nobody has decided yet.
case-proximity-asked = SOLICITADO
# Nothing was asked for: neither consent nor its absence is said.
case-proximity-informed = PARA INFORMACIÓN, NO SE PIDE CONSENTIMIENTO
# No answer came in time. It is never taken for consent. Report 57(i).
case-proximity-no_consent_given = NO SE HA DADO CONSENTIMIENTO
case-proximity-to_consult = SE PIDE UNA CONSULTA, NO SE HA DADO CONSENTIMIENTO
case-proximity-refused = DENEGADO
case-proximity-not_competent = SIN COMPETENCIA, NO SE HA DADO CONSENTIMIENTO
case-proximity-consented = CONSENTIMIENTO DADO
case-proximity-under_way = EN CURSO
case-proximity-revoked = REVOCADO, AÚN SIN ACUSE
# The revocation is acknowledged; the servicer is on its way to the retreat point.
case-proximity-retreating = REVOCADO, EN CAMINO AL PUNTO DE ALEJAMIENTO
case-proximity-retreated = EN EL PUNTO DE ALEJAMIENTO
case-proximity-broken_off = INTERRUMPIDO
# The validity of the consent, or the time of the plan, is over.
case-proximity-over = TIEMPO CUMPLIDO
case-proximity-expired = NO SE DIO CONSENTIMIENTO, TIEMPO CUMPLIDO
case-proximity-closed = CERRADO
# Remarks beside the state, told to both sides.
case-proximity-consent_to_earlier_plan = EL CONSENTIMIENTO ES PARA UN PLAN ANTERIOR
case-proximity-consent_ends_by_revocation = UN CONSENTIMIENTO SOLO TERMINA POR REVOCACIÓN
case-proximity-retreat_point_not_in_consent = EL PUNTO DE ALEJAMIENTO NO FIGURA EN EL CONSENTIMIENTO

## What is owed

owes-consultation = una consulta
owes-phase_report = un informe de cada fase
owes-acknowledgement = un acuse de recibo
owes-report_at_retreat_point = un informe en el punto de alejamiento
owes-proximity_close = el cierre
