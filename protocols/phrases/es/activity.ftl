# The family activity. Any military activity in space that is not a military exercise of its own type: told beforehand,
# Unofficial translation of en/activity.ftl; the English phrase says what is meant.
# and ended.

## Types

# Report, paragraph 41, 66(iii).
type-activity-end = Fin de una actividad militar en el espacio
# Report, paragraph 41, 50(viii), 56, 57(iii), 66(iii), 66(iv).
type-activity-notice = Aviso de actividad militar en el espacio

## Fields

# In activity.notice. Unit: deg. Report 56. Clockwise from north.
field-azimuth_from_deg = Acimut, de
# In activity.notice. Unit: deg. Report 56. Clockwise from the other; may pass north.
field-azimuth_to_deg = Acimut, a
# In activity.notice. Report 41. Heights and inclinations of orbits, not a band of frequencies.
field-activity-band = Banda de órbitas
# In activity.notice. Report 50(viii). Before it begins.
field-consultation_until = Consulta ofrecida hasta
# In activity.notice. Report 41.
field-activity-contact = Contacto durante la actividad
# In activity.notice. Unit: deg. Report 56.
field-elevation_from_deg = Elevación, de
# In activity.notice. Unit: deg. Report 56.
field-elevation_to_deg = Elevación, a
# In activity.end. Report 66(iii).
field-fragment_count = Cuántos fragmentos
# In activity.end. Report 66(iii).
field-fragments_produced = Fragmentos producidos
# In activity.notice. Unit: km. Report 66(iii).
field-fragments_up_to_km = Altura que pueden alcanzar fragmentos
# In activity.notice. Unit: km. Report 41.
field-from_km = Desde la altura
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_least_deg = Inclinación, como mínimo
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_most_deg = Inclinación, como máximo
# In activity.notice. Report 55, 56. Light that is sent, as of a laser.
field-activity-light = Luz
# In activity.notice, activity.end. Unit: d. Report 66(iii). NONE where none are expected.
field-longest_life_d = Vida más larga de un fragmento en órbita
# In activity.notice. Report 50(viii). YES offers a consultation beforehand.
field-may_affect_others = Puede afectar a otros
# In activity.notice. Report 66(iii). One's own, and named beforehand.
field-object_broken_up = Objeto que se fragmentará
# In activity.notice. Report 41.
field-activity-notice-objects_released = Objetos que se liberarán
# In activity.end. Report 41.
field-activity-end-objects_released = Objetos liberados
# In activity.notice. Unit: dBW. Report 56. E.i.r.p., the upper bound of its class.
field-power_at_most_dbw = Potencia radiada, como máximo
# In activity.notice. Report 56. Radio that is sent.
field-activity-radio = Emisión radioeléctrica
# In activity.notice. Report 56. A part of the sky.
field-activity-sector = Sector
# In activity.notice. Report 56. A place on Earth or an object.
field-sent_from = Emitido desde
# In activity.notice. Report 58. And where.
field-services_touched = Servicios que pueden verse afectados
# In activity.notice. Unit: km. Report 41.
field-to_km = Hasta la altura
# In activity.notice. Report 56. Below 0.4, to 0.7, to 3, to 50, above 50 micrometres.
field-wavelength_class = Longitud de onda

## Codes

# Field activities. What will be done.
code-intended_break_up = fragmentación intencional de un objeto propio
# Field is. The kind of a group.
code-sector = sector
# Field wavelength_class. Classes of light by wavelength in micrometres: below 0.4, to 0.7, to 3, to 50, above 50.
code-ultraviolet = ultravioleta
code-visible = visible
code-near_infrared = infrarrojo cercano
code-mid_infrared = infrarrojo medio
code-far_infrared = infrarrojo lejano
# Field longest_life_d.
code-longest_life_d-none = NINGUNO

## Units

# Decibelwatt, radiated power (e.i.r.p.).
unit-dBW = { $figure } dBW

## Fixed sentences

# Signed in every notice of an activity, word for word in English; other languages translate it.
fixed-notice_informs = El presente aviso informa. No implica que la actividad sea lícita, ni que esté aceptada, ni que constituya un precedente.

## Subjects: one line in a list

# $activities: codes of the field activities, joined by commas. $start, $end: date-time groups.
subject-activity-notice = Actividad militar en el espacio: { $activities }, { $start } a { $end }
# $digits: five digits of the notice. $ended: a code of the field ended.
subject-activity-end = Actividad militar { $digits }, terminó { $at }: { $ended }

## What is asked

# $until: a date-time group. Nothing is owed where nobody asks.
asks-consultation_offered = se ofrece una consulta hasta { $until }

## Where a case stands

# Told, and not yet begun.
case-activity-notified = ACTIVIDAD NOTIFICADA
# Its window has begun.
case-activity-under_way = ACTIVIDAD EN CURSO
# Its window is over, and its end was not told.
case-activity-end_owed = VENTANA CUMPLIDA, FALTA EL FIN
case-activity-ended = ACTIVIDAD TERMINADA
# Told to both sides, for as long as it holds.
case-activity-consultation_offered = SE OFRECE UNA CONSULTA

## What is owed

# By whoever notified the activity.
owes-activity_end = comunicación de que la actividad ha terminado
