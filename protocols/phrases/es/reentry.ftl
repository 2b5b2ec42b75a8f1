# The family reentry. An object comes down from orbit; parts of it may be found on the ground.
# Unofficial translation of en/reentry.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(iv), 50(vi).
type-reentry-claim = Reclamación de un objeto hallado
# Report, paragraph 66(iv).
type-reentry-closing = Cierre de reentrada
# Report, paragraph 66(iv), 50(vi).
type-reentry-found_object = Objeto hallado
# Report, paragraph 66(iv), 58.
type-reentry-prediction = Predicción de reentrada

## Fields

# In reentry.prediction, reentry.closing. Report 58. What is done, region by region.
field-reentry-airspace = Espacio aéreo
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_START.
field-at_least_d = Como mínimo
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_END.
field-at_most_d = Como máximo
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BREAK_UP.
field-reentry-break_up = De fragmentación
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BURN_UP.
field-reentry-burn_up = De desintegración por calor
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_CASUALTY: that anybody at all is hurt.
field-reentry-casualty = De daño a una persona
# In reentry.prediction. Unit: percent. Report 66(iv). ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the
# two. IMPACT_n_CONFIDENCE.
field-confidence_percent = Nivel de confianza
# In reentry.prediction. Report 66(iv). CONTROLLED_REENTRY.
field-controlled = Reentrada controlada
# In reentry.prediction. Unit: km. Report 66(iv). IMPACT_n_CROSS_TRACK.
field-cross_track_km = Anchura transversal a la traza
# In reentry.found_object. Report 66(iv). The answer is a code: held, returned, left in place.
field-reentry-custody = Dónde está ahora
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME.
field-reentry-days_d = Días que quedan en órbita
# In reentry.found_object. Report 66(iv). Shape, material, colour.
field-reentry-description = Descripción
# In reentry.prediction. Report 66(iv). REENTRY_DISINTEGRATION.
field-disintegration = Desintegración modelizada
# In reentry.prediction. Unit: kg. Report 66(iv). DRY_MASS.
field-dry_mass_kg = Masa sin propulsante
# In reentry.prediction. Report 66(iv). EPOCH_TZERO: lifetimes in days count from it.
field-epoch_at = Época de la predicción
# In reentry.claim. Report 50(vi). Rescue Agreement, article 5.5.
field-expenses_borne = Sufragamos los gastos
# In reentry.found_object. Report 66(iv). An instant, or the interval in which it was.
field-found_at = Hallado
# In reentry.prediction. Report 66(iv). IMPACT_REF_FRAME as ITRF.
field-reentry-frame = Sistema de referencia del lugar
# In reentry.closing. Report 66(iv).
field-ground_reached = Llegaron partes a la superficie
# In reentry.claim. Report 66(iv).
field-reentry-handling = Cómo manipularlo sin riesgo
# In reentry.found_object. Report 66(iv). What was measured, and how.
field-hazard_remarks = Peligros en palabras
# In reentry.prediction. Report 66(iv). HAZARDOUS_SUBSTANCES: which, and how much.
field-hazardous_substances = Sustancias peligrosas
# In reentry.found_object, reentry.claim. Report 66(iv). As the owner knows them.
field-reentry-hazards = Peligros
# In reentry.prediction. Unit: m. Report 66(iv). NOMINAL_IMPACT_ALT.
field-height_m = Altura del lugar
# In reentry.found_object. Report 66(iv). An authority; no person's name.
field-held_by = En poder de
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3: given before a return, if asked.
field-identifying_data = Datos de identificación
# In reentry.prediction. Report 66(iv).
field-reentry-prediction-impact = Impacto
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_IMPACT: on land or water.
field-reentry-probabilities-impact = De un impacto
# In reentry.prediction. Report 66(iv). IMPACT_UNCERTAINTY_METHOD.
field-impact_uncertainty = Cómo se halló la incertidumbre del impacto
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_LAND_IMPACT.
field-reentry-land_impact = De un impacto en tierra
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LAT: north
# positive. North positive.
field-latitude_deg = Latitud
# In reentry.claim. Report 40(iv). Rescue Agreement, article 6.
field-launching_authority = Autoridad de lanzamiento
# In reentry.prediction. Report 66(iv).
field-lifetime = Vida en órbita
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LON: east
# positive. East positive.
field-longitude_deg = Longitud
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.4.
field-reentry-made_safe_by = Peligro eliminado por
# In reentry.found_object. Report 66(iv). Letters and numbers, as they are read on it.
field-reentry-markings = Marcas
# In reentry.prediction, reentry.closing. Report 58. What an authority does with the airspace.
field-reentry-measure = Medida
# In reentry.prediction. Report 66(iv). NOMINAL_REENTRY_EPOCH.
field-reentry-prediction-nominal_at = Reentrada nominal
# In reentry.prediction. Report 66(iv). NOMINAL_IMPACT_EPOCH.
field-reentry-impact-nominal_at = Impacto nominal
# In reentry.prediction. Report 50(iii). Resolution 47/68.
field-nuclear_power_source = Fuente de energía nuclear a bordo
# In reentry.found_object. Report 18. A statement of origin: needs two officers if filled.
field-reentry-found_object-object = Se cree que es
# In reentry.claim. Report 66(iv).
field-reentry-claim-object = Identificado como
# In reentry.closing, reentry.found_object. Report 50(vi).
field-people_hurt = Personas lesionadas
# In reentry.found_object. Report 66(iv). By their hash.
field-photographs = Fotografías
# In reentry.prediction. Report 66(iv).
field-reentry-probabilities = Probabilidades
# In reentry.closing. Report 66(iv). An instant, or the interval in which it was.
field-re_entered_at = Reentró
# In reentry.prediction. Report 66(iv).
field-reaches_ground = Partes que se prevé lleguen a la superficie
# In reentry.prediction. Unit: km. Report 66(iv). REENTRY_ALTITUDE.
field-reentry_altitude_km = Altitud que cuenta como reentrada
# In reentry.prediction. Report 66(iv). REENTRY_UNCERTAINTY_METHOD.
field-reentry_uncertainty = Cómo se halló la incertidumbre de la reentrada
# In reentry.prediction, reentry.closing. Report 58. Its four letters (ICAO Doc 7910).
field-reentry-region = Región de información de vuelo
# In reentry.found_object. Report 67. Rescue Agreement, article 5.1.
field-secretary_general_informed = Secretaría General informada
# In reentry.prediction. Report 66(iv). IMPACT_1 to IMPACT_3, the least confidence first.
field-reentry-segments = Franjas a lo largo de la traza
# In reentry.found_object. Report 66(iv).
field-reentry-sha256 = SHA-256 del archivo
# In reentry.found_object. Report 66(iv). What is to be seen in it.
field-reentry-shows = Muestra
# In reentry.found_object. Unit: m. Report 66(iv).
field-size_m = Lado más largo
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LAT: north positive.
field-start_latitude_deg = Comienza en la latitud
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LON: east positive.
field-start_longitude_deg = Comienza en la longitud
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LAT: north positive.
field-stop_latitude_deg = Termina en la latitud
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LON: east positive.
field-stop_longitude_deg = Termina en la longitud
# In reentry.found_object. Report 66(iv).
field-reentry-taken_at = Tomada
# In reentry.prediction. Unit: kg. Report 66(iv). WET_MASS: all that is on board.
field-wet_mass_kg = Masa con propulsante
# In reentry.prediction. Report 66(iv). REENTRY_WINDOW_START, REENTRY_WINDOW_END.
field-reentry-prediction-window = Ventana de reentrada
# In reentry.prediction. Report 66(iv). IMPACT_WINDOW_START, IMPACT_WINDOW_END.
field-reentry-impact-window = Ventana de impacto
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3. What the party that claims the object asks of the
# party that found it.
field-reentry-wish = Se le pide
# In reentry.closing, reentry.found_object. Unit: km. Report 66(iv).
field-reentry-within_km = Se conoce con precisión de
# In reentry.closing. Report 66(iv).
field-within_window = Dentro de la última ventana comunicada
# In reentry.closing, reentry.found_object. Report 66(iv). A place described in words, beside its latitude and
# longitude.
field-reentry-words = Lugar en palabras

## Codes

# Field disintegration. CCSDS 508.1-B-1, REENTRY_DISINTEGRATION: what the model of the re-entry reckons with.
code-disintegration-none = ninguna
code-mass_loss = pérdida de masa
code-break_up = fragmentación
code-mass_loss_and_break_up = pérdida de masa y fragmentación
# Field reentry_uncertainty. CCSDS 508.1-B-1, REENTRY_UNCERTAINTY_METHOD: a method of calculation.
code-reentry_uncertainty-none = ninguno
code-analytical = analítico
code-stochastic = estocástico
code-empirical = empírico
# Field impact_uncertainty. CCSDS 508.1-B-1, IMPACT_UNCERTAINTY_METHOD.
code-impact_uncertainty-none = ninguno
# Field measure. What is done with a flight information region for a time.
code-measure-closed = cerrado
code-restricted = restringido
code-warned = abierto, con aviso a las tripulaciones
code-measure-planned = prevista, aún no vigente
code-free_again = libre de nuevo
# Field ask. What the sender asks of the reader; beside the general codes none, data, call.
code-tracking = seguimiento del objeto
code-identification = ayuda para identificarlo
code-ask-claim = si es suyo
code-make_safe = ayuda para eliminar el peligro
# Field outcome. What became of the object whose re-entry was predicted.
code-re_entered = reentró
code-still_in_orbit = aún en órbita
code-not_determined = no determinado
# Field observed. By which means something was observed, or what was.
code-seen_from_ground = luz vista desde tierra
code-seen_from_orbit = visto desde órbita
code-radar_track = traza de radar
code-sound_or_shock = sonido u onda de choque
code-parts_on_ground = partes en tierra
code-no_longer_in_orbit = ya no se halla en órbita
code-still_tracked = aún se sigue en órbita
# Field hazards. What about an object on the ground can hurt people.
code-radioactive = material radiactivo
code-toxic = sustancia tóxica
code-pressure_vessel = recipiente a presión
code-pyrotechnic = carga pirotécnica
code-hazards-hot = caliente
code-sharp_edges = bordes cortantes
code-none_seen = no se aprecia ninguno
# Field custody. Where an object that was found is now, and in whose hands.
code-left_in_place = dejado donde se halló
code-secured_in_place = asegurado donde se halló
code-custody-held = en poder de una autoridad
code-returned = restituido
code-disposed_of = eliminado
# Field step. What a party says about an object that was found.
code-claimed = se reclama, es nuestro
code-no_return_asked = es nuestro, no se pide su restitución
# Field wish. Rescue Agreement, article 5.3: two things that the launching authority may ask for.
code-wish-return = su restitución
code-hold_at_disposal = que se mantenga a nuestra disposición
# Field made_safe_by. Who removes the danger; us is the sender, you the reader.
code-made_safe_by-us = nuestro propio personal
code-you_as_advised = el personal de ustedes, según aquí se indica
code-not_needed = nadie, no hace falta

## Units

# Days.
unit-d = { $figure } d
# Per cent, of a confidence.
unit-percent = { $figure } %

## Subjects: one line in a list

# $object: its name or number. $expected: a date-time group, or two with subject-between, or subject-not_stated.
subject-reentry-prediction = Reentrada de { $object }, prevista: { $expected }
# $outcome: a code of the field outcome. $at: when, a date-time group or two, UNKNOWN, or subject-not_stated.
subject-reentry-closing = Reentrada { $digits }, cerrada: { $outcome }, { $at }
# $place: in the words of the sender. $at: when it was found.
subject-reentry-found_object = Objeto hallado: { $place }, { $at }
# $digits: five digits of the message that told of the find. $step: a code of the field step.
subject-reentry-claim = Reclamación sobre { $digits }: { $step }

## Where a case stands

# A series of predictions is running.
case-reentry-predicted = REENTRADA PREVISTA
# The window is over, and nobody has said yet what became of it.
case-reentry-closing_owed = VENTANA CUMPLIDA, FALTA EL CIERRE
# The window is over and the object is still in orbit: the series goes on.
case-reentry-continues = AÚN EN ÓRBITA
# The series is over.
case-reentry-closed = CERRADO
# Something lies on the ground; whose it is has not been said.
case-reentry-found = OBJETO HALLADO, NO RECLAMADO
# The same, found by the side that did not open the series.
case-reentry-found_by_other = OBJETO HALLADO POR LA OTRA PARTE, NO RECLAMADO
# Whose it is is being looked into.
case-reentry-being_checked = SE ESTÁ COMPROBANDO EL ORIGEN
# Claimed; its return has not been told.
case-reentry-claimed = OBJETO RECLAMADO
# Said not to be ours, or that no return is asked.
case-reentry-not_claimed = NO SE PIDE RESTITUCIÓN
# Given back, or disposed of.
case-reentry-returned = OBJETO RESTITUIDO O ELIMINADO
# Told to both sides: two centres' windows have no instant in common.
case-reentry-windows_apart = LAS VENTANAS PREVISTAS NO COINCIDEN
# Told to both sides: something was found, and the series has no closing.
case-reentry-closing_missing = LA SERIE AÚN NO TIENE CIERRE

## What is owed

# By whoever opened the series.
owes-next_prediction = la próxima predicción
# After the window.
owes-reentry_closing = el cierre de la reentrada
# By the side that did not find the object: a claim, or that it is not theirs.
owes-claim = una reclamación, o que no es suyo
# By the side that found the object.
owes-return_of_object = comunicación de la restitución del objeto
