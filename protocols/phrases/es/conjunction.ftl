# The family conjunction.
# Unofficial translation of en/conjunction.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = Acuerdo sobre una conjunción
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = Alerta de conjunción
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = Intención en una conjunción

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = Hace
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = Evitación automática
# In conjunction.agreement. Report 66(ii).
field-centre = Centro
# In conjunction.alert. Report 66(ii).
field-conjunction_id = Número de la conjunción
# In conjunction.alert. Report 41.
field-conjunction-conjunction_object-contact = Contacto del operador
# In conjunction.alert. Report 66(ii).
field-covariance = Covarianza
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = Tripulación en riesgo
# In conjunction.alert. Report 66(ii).
field-crewed = Con tripulación
# In conjunction.alert. Report 57(ii).
field-conjunction-alert-criterion = Criterio del centro remitente
# In conjunction.alert. Report 66(ii).
field-ephemeris = Efemérides usadas
# In conjunction.alert. Report 66(ii).
field-conjunction-conjunction_object-frame = Sistema de referencia del estado
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = Radio del cuerpo rígido
# In conjunction.intent. Report 66(ii).
field-intent = Intención
# In conjunction.alert. Report 66(ii).
field-last_observed = Última observación
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = Antelación necesaria antes del máximo acercamiento
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = Plan
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = Hora de la maniobra
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = Maniobra hecha a más tardar
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = Masa
# In conjunction.alert. Unit: m. Report 66(ii).
field-conjunction-alert-miss_distance_m = Distancia de paso
# In conjunction.alert. Unit: m.
field-n_m = Normal
# In conjunction.alert. Unit: m/s.
field-n_m_s = Normal
# In conjunction.alert. Report 66(ii).
field-next_message_at = Próxima comunicación
# In conjunction.alert. Report 66(ii).
field-observations_used = Observaciones usadas
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = En esta línea porque
# In conjunction.agreement. Report 66(ii).
field-parts = Quién hace qué
# In conjunction.alert. Report 66(ii).
field-conjunction-alert-probability = Probabilidad de colisión
# In conjunction.alert. Report 66(ii).
field-probability_method = Método de la probabilidad
# In conjunction.alert. Unit: m.
field-r_m = Radial
# In conjunction.alert. Unit: m/s.
field-r_m_s = Radial
# In conjunction.alert. Report 66(ii).
field-relative_position = Posición relativa
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = Rapidez relativa
# In conjunction.alert. Report 66(ii).
field-relative_velocity = Velocidad relativa
# In conjunction.intent. Report 66(ii).
field-request_to_other = Se pide a la otra parte
# In conjunction.alert. Report 66(ii).
field-state = Estado en el máximo acercamiento
# In conjunction.agreement. Report 66(ii).
field-step = Paso
# In conjunction.alert. Unit: m.
field-t_m = Transversal
# In conjunction.alert. Unit: m/s.
field-t_m_s = Transversal
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = Válido hasta
# In conjunction.alert. Unit: km.
field-x_km = X
# In conjunction.alert. Unit: km/s.
field-x_km_s = Velocidad X
# In conjunction.alert. Unit: km.
field-y_km = Y
# In conjunction.alert. Unit: km/s.
field-y_km_s = Velocidad Y
# In conjunction.alert. Unit: km.
field-z_km = Z
# In conjunction.alert. Unit: km/s.
field-z_km_s = Velocidad Z

## Codes

# Field on_this_line_because.
code-criterion_met = se cumple el criterio del centro remitente
code-decision_needed = hace falta una decisión
code-operator_unreachable = no se pudo localizar al operador por otra vía
# Field covariance.
code-calculated = calculada
code-default = valores por defecto
# Field ask, request_to_other.
code-intent = su intención
code-manoeuvre = una maniobra de su parte
code-no_request = nada
# Field intent.
code-will_mitigate = mitigará
code-will_not_mitigate = no mitigará
code-undetermined = sin determinar
code-unable = no puede mitigar
# Field automatic_avoidance.
code-enabled = activada
code-suspended = suspendida
code-not_fitted = no instalada
# Field action.
code-keeps_trajectory = mantiene su trayectoria
code-action-manoeuvres = maniobra
# Field step.
code-proposed = se propone
code-accepted = se acepta

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = Conjunción { $one } / { $other }, TCA { $tca }, Pc { $probability }, paso a { $miss }
subject-conjunction-intent = Intención en una conjunción: { $intent }, TCA { $tca }
subject-conjunction-agreement = Acuerdo sobre una conjunción: { $step }, TCA { $tca }

## What is asked

asks-same_figures = su firma bajo las mismas cifras

## Where a case stands

# Told; neither side has said what it will do.
case-conjunction-alerted = ALERTA DADA, FALTAN AMBAS INTENCIONES
# Told for information: no intent is asked for.
case-conjunction-told = COMUNICADA, SIN PEDIR INTENCIÓN
# The other side has answered that its own criterion is not met.
case-conjunction-below_criterion = POR DEBAJO DEL CRITERIO DE LA OTRA PARTE
# A side has said that it does not know yet.
case-conjunction-undetermined = INTENCIÓN SIN DETERMINAR
# One side has said what it will do, the other has not.
case-conjunction-one_intent = UNA INTENCIÓN COMUNICADA, FALTA UNA
# Exactly one side mitigates.
case-conjunction-compatible = LAS INTENCIONES SON COMPATIBLES
# Both mitigate, or neither does; a remark says which.
case-conjunction-conflict = LAS INTENCIONES NO SON COMPATIBLES
# What was said holds no longer: the time that it named for this has passed.
case-conjunction-intent_lapsed = INTENCIÓN YA NO VÁLIDA
# One side has signed figures for both.
case-conjunction-proposed = ACUERDO PROPUESTO, NO VIGENTE
case-conjunction-not_agreed = SIN ACUERDO
# Both have signed the same figures.
case-conjunction-agreed = ACORDADO
# The time of closest approach is over.
case-conjunction-closed = CERRADO, PASÓ EL MÁXIMO ACERCAMIENTO
# Remarks, told to both sides at once. Both intents are will mitigate.
case-conjunction-both_mitigate = AMBAS PARTES MITIGARÁN: NINGUNA MANTIENE SU TRAYECTORIA
# Both intents are will not mitigate, or unable.
case-conjunction-nobody_mitigates = NINGUNA PARTE MITIGARÁ
# An intent is older than the last alert, whose figures it did not know.
case-conjunction-said_before_last_alert = UNA INTENCIÓN ES ANTERIOR A LA ÚLTIMA ALERTA
case-conjunction-intent_differs_from_agreement = UNA INTENCIÓN POSTERIOR NO ES LO QUE SE ACORDÓ
# Signed, and not under the figures that were proposed.
case-conjunction-other_figures = UNA ACEPTACIÓN INDICA OTRAS CIFRAS Y NO VALE COMO TAL

## What is owed

# By a side of the conjunction: what it will do.
owes-intent = una intención
# By both, where the two intents do not fit.
owes-other_intent = otra intención, o un acuerdo
