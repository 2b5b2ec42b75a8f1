# The family manoeuvre.
# Unofficial translation of en/manoeuvre.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = Aviso de maniobra
# Report, paragraph 40(v).
type-manoeuvre-outcome = Resultado de maniobra

## Fields

# In manoeuvre.outcome. Report 40(v).
field-another_follows = Sigue otra maniobra
# In manoeuvre.notice. Report 66(ii).
field-ask_during = Se pide para el período
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = Como mínimo
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = Como máximo
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = Eje 1 (R, T o X)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = Eje 2 (T, N o Y)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = Eje 3 (N, W o Z)
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = Base
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = Un encendido, como máximo
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = Máximo de encendidos
# In manoeuvre.notice. Report 40(v).
field-campaign = Campaña de propulsión eléctrica
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = Conjunción
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = Variación de masa
# In manoeuvre.notice. Report 40(v).
field-manoeuvre-notice-delta_v_m_s = Delta-v
# In manoeuvre.outcome. Report 40(v).
field-manoeuvre-outcome-delta_v_m_s = Delta-v determinado
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = Dispositivo
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = Duración
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = Ciclo de trabajo
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = Efemérides anexas válidas
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-manoeuvre-delta_v-frame = Sistema de referencia
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = Altura mínima
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = Altura máxima
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = Encendido
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = Delta-v total, como máximo
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = Número de la maniobra
# In manoeuvre.outcome. Report 40(v).
field-outcome = Resultado
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = Delta-v al día, como máximo
# In manoeuvre.notice. Report 40(v).
field-purpose = Finalidad
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = Preaviso antes de salir de estos límites

## Codes

code-is-vector = vector
code-is-band = intervalo de valores
# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN (radial, transversal, normal)
code-tnw = TNW (tangencial, normal, según el momento angular)
code-screening = un cribado con su catálogo
# Field basis. CCSDS 502.0-B-3, MAN_BASIS.
code-candidate = candidata
code-planned = planificada
code-anticipated = anticipada
code-telemetry = de telemetría
code-determined = de determinación de órbita
code-simulated = de un modelo informático
# Field purpose. CCSDS 502.0-B-3, MAN_PURPOSE.
code-aerobraking = aerofrenado
code-attitude = actitud
code-collision_avoidance = prevención de colisiones
code-disposal = eliminación
code-flyby = sobrevuelo
code-early_orbit = lanzamiento y primeras órbitas
code-clean_up = ajuste de una maniobra anterior
code-mass_change = cambio de masa
code-momentum_desaturation = descarga de momento angular
code-orbit_change = cambio de órbita
code-period = cambio de período
code-pointing = apuntamiento
code-relocation = reubicación
code-science = ciencia
code-spin_rate = velocidad de giro
code-spin_axis = eje de giro
code-station_keeping = mantenimiento en posición
code-trim = corrección fina
# Field duty_cycle. CCSDS 502.0-B-3, DC_TYPE.
code-continuous = continuo
code-time = por tiempo
code-time_and_angle = por tiempo y ángulo
# Field outcome.
code-executed = ejecutada
code-aborted = abortada
code-partial = ejecutada en parte

## Subjects: one line in a list

subject-manoeuvre-notice = Maniobra de { $object }, encendido { $ignition }, delta-v { $delta_v }
subject-manoeuvre-outcome = Maniobra { $digits }: { $outcome }, delta-v { $delta_v }
subject-band = { $low } a { $high }

## What is asked

asks-during = { $what }, de { $start } a { $end }

## Where a case stands

# Told, and not yet over.
case-manoeuvre-notified = MANIOBRA NOTIFICADA
# Its time is over, and what came of it was not told.
case-manoeuvre-outcome_owed = TIEMPO CUMPLIDO, FALTA EL RESULTADO
# What came of it was told, and that another one follows.
case-manoeuvre-more_follows = RESULTADO COMUNICADO, SIGUE OTRA
case-manoeuvre-aborted = MANIOBRA ABORTADA
case-manoeuvre-done = RESULTADO COMUNICADO

## What is owed

# By whoever gave the notice.
owes-manoeuvre_outcome = el resultado de la maniobra
owes-next_manoeuvre_notice = el aviso de la próxima maniobra
