# The family military_exercise.
# Unofficial translation of en/military_exercise.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = Fin de ejercicio militar
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = Notificación de ejercicio militar
# Report, paragraph 66(v).
type-military_exercise-start = Inicio de ejercicio militar

## Fields

# In military_exercise.notification. Report 66(v).
field-activities = Actividades previstas
# In military_exercise.end. Report 66(v).
field-areas_released = Las zonas notificadas vuelven a estar libres
# In military_exercise.start. Report 66(v).
field-as_notified = Según lo notificado
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = Banda
# In military_exercise.start. Report 66(v).
field-changes = Cambios
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = Nivel de mando
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-military_exercise-notification-contact = Contacto a toda hora
# In military_exercise.start. Report 41.
field-military_exercise-start-contact = Contacto a toda hora
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = Simulacro en esta línea
# In military_exercise.notification. Report 56, 66(v).
field-during = Durante
# In military_exercise.notification. Report 56.
field-emissions = Emisiones
# In military_exercise.start. Report 66(v).
field-end_expected = Fin previsto
# In military_exercise.end. Report 66(v).
field-ended = Cómo terminó
# In military_exercise.end. Report 66(v).
field-ended_at = Terminó
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = Fragmentos previstos
# In military_exercise.end. Report 66(iii).
field-military_exercise-end-fragments = Fragmentos producidos
# In military_exercise.notification. Report 66(v).
field-hazard_areas = Zonas notificadas
# In military_exercise.notification. Report 56.
field-military_exercise-emission-kind = Clase
# In military_exercise.notification. Report 66(v).
field-kinds = Clases
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = Lanzamientos notificados como
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = Número del aviso
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = Clases de objetos
# In military_exercise.notification. Report 40(vii).
field-observers_invited = Invitación a observar
# In military_exercise.notification. Report 66(v).
field-orbits = Órbitas
# In military_exercise.start. Report 66(v).
field-started_at = Comenzó
# In military_exercise.notification. Report 66(v).
field-states_taking_part = Estados participantes
# In military_exercise.notification. Report 66(v).
field-window = De, a

## Codes

code-radio = radio
# Field kinds.
code-live_in_orbit = con medios reales, en órbita
code-live_on_ground = con medios reales, en tierra
code-command_post = puesto de mando
code-simulation = con modelos informáticos
# Field orbits.
code-low = baja
code-medium = media
code-geostationary = geoestacionaria
code-elliptical = muy elíptica
code-cislunar = entre la Tierra y la Luna
code-orbits-none = ninguna órbita
# Field activities.
code-manoeuvres = maniobras
code-close_passages = pasos cercanos
code-light_emission = emisión de luz
code-laser_ranging = telemetría láser
code-object_release = liberación de objetos
code-launches = lanzamientos
code-none_in_orbit = ninguna en órbita
# Field expected_fragments, fragments. Report 66(iii).
code-expected_fragments-none = NINGUNO
code-fragments-none = NINGUNO
# Field ended.
code-as_planned = como estaba previsto
code-early = antes de lo previsto
code-late = después de lo previsto
code-not_held = no se celebró

## Fixed sentences

# On every message of the family military_exercise outside a drill.
fixed-military_exercise = AVISO DE EJERCICIO MILITAR - MENSAJE REAL

## Subjects: one line in a list

subject-military_exercise-notification = Ejercicio militar { $name }, { $start } a { $end }
subject-military_exercise-start = Ejercicio militar { $digits }: comenzó { $at }
subject-military_exercise-end = Ejercicio militar { $digits }: terminó { $at }

## Where a case stands

# Told, and not yet begun.
case-military_exercise-notified = EJERCICIO MILITAR NOTIFICADO
# Its window has begun, and its start was not told.
case-military_exercise-start_owed = VENTANA ABIERTA, INICIO NO COMUNICADO
case-military_exercise-started = EJERCICIO MILITAR COMENZADO
# Its time is over, and its end was not told: others keep clear.
case-military_exercise-end_owed = TIEMPO CUMPLIDO, FALTA EL FIN
case-military_exercise-ended = EJERCICIO MILITAR TERMINADO
# It was called off.
case-military_exercise-not_held = EJERCICIO MILITAR NO CELEBRADO

## What is owed

# By whoever notified it.
owes-exercise_start = comunicación de su inicio
owes-exercise_end = comunicación de su fin
