# The family interference. Harmful interference with radio links, and light on sensors in orbit: reported, asked to
# Unofficial translation of en/interference.ftl; the English phrase says what is meant.
# stop, and what became of it.

## Types

# Report, paragraph 56, 58.
type-interference-outcome = Resultado sobre una interferencia
# Report, paragraph 19, 55, 56, 58.
type-interference-report = Informe de interferencia
# Report, paragraph 56, 58.
type-interference-stop_request = Solicitud de cese

## Fields

# In interference.report. Report 56. Whether it comes and goes, and how: continuous, now and then, at fixed times.
field-interference-pattern = Patrón en el tiempo
# In interference.report. Unit: kHz. Report 56.
field-bandwidth_khz = Anchura de banda
# In interference.report. Report 56.
field-interference-beam = Haz
# In interference.report. Unit: deg. Report 56. Clockwise from north, seen from that station.
field-bearing_deg = Marcación
# In interference.stop_request. Report 56. Reasons of the request to stop.
field-interference-because = Porque
# In interference.report. Report 67.
field-bureau_informed = Oficina de Radiocomunicaciones de la UIT informada
# In interference.outcome. Report 56.
field-ceased_at = Cesó
# In interference.report. Unit: MHz. Report 56.
field-centre_mhz = Frecuencia medida
# In interference.report. Unit: deg. Report 56. Clockwise from north.
field-interference-direction_deg = Dirección de su eje mayor
# In interference.report. Report 56. As 36M0G7W (Radio Regulations).
field-emission_class = Clase de emisión
# In interference.report. Unit: dBuV/m. Report 56.
field-field_strength_dbuv_m = Intensidad de campo
# In interference.report. Unit: dBW/m2. Report 56.
field-flux_density_dbw_m2 = Densidad de flujo de potencia
# In interference.outcome. Report 56.
field-interference-found = Lo que se halló
# In interference.report. Report 56. A call sign or name that was heard.
field-interference-identification = Identificación recibida
# In interference.report. Report 56.
field-itu_notice = Número de su notificación en la UIT
# In interference.report, interference.stop_request. Report 56.
field-interference-kind = Por radio o por luz
# In interference.report. Report 56.
field-interference-link = Enlace interferido
# In interference.report. Report 55. What light has reached.
field-interference-lit = Luz sobre un sensor
# In interference.report. Report 56.
field-interference-location = Localizado en
# In interference.report. Unit: km. Report 56.
field-long_axis_km = Mitad de su eje mayor
# In interference.report. Report 56.
field-interference-measured = Según medición
# In interference.report. Report 56. An instant, or the interval in which it was.
field-interference-measured_at = Medido
# In interference.report. Report 56. The monitoring or interfered station.
field-measured_by = Medido por
# In interference.report. Report 56.
field-interference-nature = Naturaleza de la señal
# In interference.report. Report 56. As it is notified to the ITU.
field-network = Red de satélites
# In interference.outcome. Report 56. Hash of the notice of that activity.
field-interference-notice = Notificada como
# In interference.report. Report 41.
field-operators_in_contact = Los operadores han hablado entre sí
# In interference.report. Unit: deg. Report 56. Longitude, east positive.
field-orbital_position_deg = Posición geoestacionaria
# In interference.report. Report 56.
field-reporting_station = Estación que informa
# In interference.report, interference.stop_request. Report 58. Navigation, distress, rescue.
field-safety_of_life = Servicio de seguridad de la vida humana afectado
# In interference.report. Report 55. As star tracker 2.
field-interference-sensor = Qué recibe la luz
# In interference.report. Unit: km. Report 56.
field-short_axis_km = Mitad de su eje menor
# In interference.report. Report 56. Name or call sign.
field-interference-station = Estación terrena
# In interference.report. Report 55. A question, answered by yes, no or unknown.
field-still_lit = Aún recibe la luz
# In interference.report. Report 56.
field-still_there = Continúa
# In interference.stop_request. Report 56.
field-stop_by = Cese a más tardar
# In interference.report. Unit: deg. Report 55. At the beginning; north positive.
field-sub_satellite_latitude_deg = Latitud bajo el objeto
# In interference.report. Unit: deg. Report 55. At the beginning; east positive.
field-sub_satellite_longitude_deg = Longitud bajo el objeto
# In interference.stop_request. Report 18.
field-taken_to_be = De quién creemos que es
# In interference.report. Report 56. Each time, where it comes and goes.
field-interference-times = Veces
# In interference.report. Report 56.
field-transponder = Transpondedor
# In interference.stop_request. Report 56. Where a pause is enough.
field-interference-until = Sin emitir hasta
# In interference.stop_request. Report 56. As you would recognise it: band, beam, place, time. A text.
field-interference-what = Qué debe cesar
# In interference.outcome. Report 56.
field-will_cease_by = Cesará a más tardar
# In interference.report. Report 18.
field-interference-words = Origen en palabras

## Codes

# Field effects. What it did.
code-no_effect_yet = ninguno hasta ahora
# Field pattern. How it comes in time; continuous as in the general code.
code-intermittent = aparece y desaparece
code-once = una vez
# Field nature. Of a radio signal that interferes.
code-carrier = portadora sin modulación
code-modulated = modulada
code-noise_like = semejante al ruido
code-sweeping = barrido de la banda
code-pulses = impulsos
code-imitates_another = imita otra señal
# Field operators_in_contact. Whether the operators have spoken to each other.
code-tried = se intentó, aún sin contestación
# Field ask.
code-look_for_source = que se busque su fuente
# Field because. Reasons of a request to stop.
code-safety_of_life = un servicio de seguridad de la vida humana
code-measurement = una medición
# Field taken_to_be. Whose the sender takes the emission to be.
code-yours = es de ustedes
code-perhaps_yours = quizá es de ustedes
# Field outcome. What became of the interference.
code-ceased = ha cesado
code-source_found_ours = se halló su fuente, y es nuestra
code-notified_activity = una actividad notificada
code-under_study = se está estudiando

## Units

# Kilohertz.
unit-kHz = { $figure } kHz
# Decibel above one microvolt per metre, a field strength.
unit-dBuV_m = { $figure } dBµV/m
# Decibelwatt per square metre, a power flux-density.
unit-dBW_m2 = { $figure } dBW/m²

## Subjects: one line in a list

# $with: a network or an object, in the words of the sender. $effects: codes, joined by commas. $when: one or two
# date-time groups.
subject-interference-report = Interferencia en { $with }: { $effects }, { $when }
# $what: the first line of what is to stop, shortened. $by: a date-time group.
subject-interference-stop_request = Se pide el cese a más tardar { $by }: { $what }
# $digits: five digits of the message that it answers. $outcome: a code of the field outcome.
subject-interference-outcome = Interferencia { $digits }: { $outcome }

## What is asked

# $by: a date-time group.
asks-stop = se pide el cese a más tardar { $by }

## Where a case stands

# Reported, and something is asked.
case-interference-reported = INTERFERENCIA INFORMADA
# Reported for information: nothing is asked.
case-interference-told = INTERFERENCIA INFORMADA, NADA SE PIDE
case-interference-stop_requested = CESE SOLICITADO
# The time by which it was to stop has passed, and nothing was said.
case-interference-not_stopped = CESE SOLICITADO, AÚN NO CONTESTADO
case-interference-stop_accepted = CESE ACEPTADO TAL COMO SE PIDE
# The other side has said that it cannot.
case-interference-stop_declined = CESE NO POSIBLE, SEGÚN LO CONTESTADO
case-interference-under_study = EN ESTUDIO
# It is the source of the side that said so; it has not ceased yet.
case-interference-source_found = FUENTE HALLADA, AÚN NO HA CESADO
case-interference-ceased = INTERFERENCIA CESADA
# The side that was asked says that it is not theirs.
case-interference-not_ours = CONTESTADO: NO ES NUESTRA
case-interference-notified = CONTESTADO: UNA ACTIVIDAD NOTIFICADA

## What is owed

# By the side that was told or asked.
owes-interference_outcome = qué resultó de la interferencia
# By the side that was asked to stop.
owes-stop_or_answer = que cese, o una contestación
# By the side whose source it is.
owes-word_that_it_ceased = comunicación de que ha cesado
