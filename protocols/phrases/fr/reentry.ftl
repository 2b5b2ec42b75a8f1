# The family reentry. An object comes down from orbit; parts of it may be found on the ground.
# Unofficial translation of en/reentry.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(iv), 50(vi).
type-reentry-claim = Revendication d’un objet trouvé
# Report, paragraph 66(iv).
type-reentry-closing = Clôture de rentrée
# Report, paragraph 66(iv), 50(vi).
type-reentry-found_object = Objet trouvé
# Report, paragraph 66(iv), 58.
type-reentry-prediction = Prévision de rentrée

## Fields

# In reentry.prediction, reentry.closing. Report 58. What is done, region by region.
field-reentry-airspace = Espace aérien
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_START.
field-at_least_d = Au moins
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_END.
field-at_most_d = Au plus
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BREAK_UP.
field-reentry-break_up = De fragmentation
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BURN_UP.
field-reentry-burn_up = De combustion complète
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_CASUALTY: that anybody at all is hurt.
field-reentry-casualty = De victime
# In reentry.prediction. Unit: percent. Report 66(iv). ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the
# two. IMPACT_n_CONFIDENCE.
field-confidence_percent = Confiance
# In reentry.prediction. Report 66(iv). CONTROLLED_REENTRY.
field-controlled = Rentrée contrôlée
# In reentry.prediction. Unit: km. Report 66(iv). IMPACT_n_CROSS_TRACK.
field-cross_track_km = Largeur en travers de la trace
# In reentry.found_object. Report 66(iv). The answer is a code: held, returned, left in place.
field-reentry-custody = Où il se trouve
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME.
field-reentry-days_d = Jours restants en orbite
# In reentry.found_object. Report 66(iv). Shape, material, colour.
field-reentry-description = Description
# In reentry.prediction. Report 66(iv). REENTRY_DISINTEGRATION.
field-disintegration = Désintégration modélisée
# In reentry.prediction. Unit: kg. Report 66(iv). DRY_MASS.
field-dry_mass_kg = Masse sans ergols
# In reentry.prediction. Report 66(iv). EPOCH_TZERO: lifetimes in days count from it.
field-epoch_at = Époque de la prévision
# In reentry.claim. Report 50(vi). Rescue Agreement, article 5.5.
field-expenses_borne = Nous prenons les dépenses à notre charge
# In reentry.found_object. Report 66(iv). An instant, or the interval in which it was.
field-found_at = Trouvé
# In reentry.prediction. Report 66(iv). IMPACT_REF_FRAME as ITRF.
field-reentry-frame = Repère du lieu
# In reentry.closing. Report 66(iv).
field-ground_reached = Des éléments ont atteint la surface
# In reentry.claim. Report 66(iv).
field-reentry-handling = Comment le manipuler sans danger
# In reentry.found_object. Report 66(iv). What was measured, and how.
field-hazard_remarks = Dangers, en clair
# In reentry.prediction. Report 66(iv). HAZARDOUS_SUBSTANCES: which, and how much.
field-hazardous_substances = Substances dangereuses
# In reentry.found_object, reentry.claim. Report 66(iv). As the owner knows them.
field-reentry-hazards = Dangers
# In reentry.prediction. Unit: m. Report 66(iv). NOMINAL_IMPACT_ALT.
field-height_m = Hauteur du lieu
# In reentry.found_object. Report 66(iv). An authority; no person's name.
field-held_by = Détenu par
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3: given before a return, if asked.
field-identifying_data = Données d’identification
# In reentry.prediction. Report 66(iv).
field-reentry-prediction-impact = Impact
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_IMPACT: on land or water.
field-reentry-probabilities-impact = D’un impact
# In reentry.prediction. Report 66(iv). IMPACT_UNCERTAINTY_METHOD.
field-impact_uncertainty = Méthode de l’incertitude de l’impact
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_LAND_IMPACT.
field-reentry-land_impact = D’un impact sur terre
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LAT: north
# positive. North positive.
field-latitude_deg = Latitude
# In reentry.claim. Report 40(iv). Rescue Agreement, article 6.
field-launching_authority = Autorité de lancement
# In reentry.prediction. Report 66(iv).
field-lifetime = Durée de vie en orbite
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LON: east
# positive. East positive.
field-longitude_deg = Longitude
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.4.
field-reentry-made_safe_by = Danger éliminé par
# In reentry.found_object. Report 66(iv). Letters and numbers, as they are read on it.
field-reentry-markings = Marques
# In reentry.prediction, reentry.closing. Report 58. What an authority does with the airspace.
field-reentry-measure = Mesure
# In reentry.prediction. Report 66(iv). NOMINAL_REENTRY_EPOCH.
field-reentry-prediction-nominal_at = Rentrée nominale
# In reentry.prediction. Report 66(iv). NOMINAL_IMPACT_EPOCH.
field-reentry-impact-nominal_at = Impact nominal
# In reentry.prediction. Report 50(iii). Resolution 47/68.
field-nuclear_power_source = Source d’énergie nucléaire à bord
# In reentry.found_object. Report 18. A statement of origin: needs two officers if filled.
field-reentry-found_object-object = Tenu pour
# In reentry.claim. Report 66(iv).
field-reentry-claim-object = Identifié comme
# In reentry.closing, reentry.found_object. Report 50(vi).
field-people_hurt = Personnes blessées
# In reentry.found_object. Report 66(iv). By their hash.
field-photographs = Photographies
# In reentry.prediction. Report 66(iv).
field-reentry-probabilities = Probabilités
# In reentry.closing. Report 66(iv). An instant, or the interval in which it was.
field-re_entered_at = Rentré
# In reentry.prediction. Report 66(iv).
field-reaches_ground = Éléments devant atteindre la surface
# In reentry.prediction. Unit: km. Report 66(iv). REENTRY_ALTITUDE.
field-reentry_altitude_km = Altitude valant rentrée
# In reentry.prediction. Report 66(iv). REENTRY_UNCERTAINTY_METHOD.
field-reentry_uncertainty = Méthode de l’incertitude de la rentrée
# In reentry.prediction, reentry.closing. Report 58. Its four letters (ICAO Doc 7910).
field-reentry-region = Région d’information de vol
# In reentry.found_object. Report 67. Rescue Agreement, article 5.1.
field-secretary_general_informed = Secrétaire général de l’ONU informé
# In reentry.prediction. Report 66(iv). IMPACT_1 to IMPACT_3, the least confidence first.
field-reentry-segments = Bandes le long de la trace au sol
# In reentry.found_object. Report 66(iv).
field-reentry-sha256 = SHA-256 du fichier
# In reentry.found_object. Report 66(iv). What is to be seen in it.
field-reentry-shows = Montre
# In reentry.found_object. Unit: m. Report 66(iv).
field-size_m = Plus grand côté
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LAT: north positive.
field-start_latitude_deg = Commence à la latitude
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LON: east positive.
field-start_longitude_deg = Commence à la longitude
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LAT: north positive.
field-stop_latitude_deg = Finit à la latitude
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LON: east positive.
field-stop_longitude_deg = Finit à la longitude
# In reentry.found_object. Report 66(iv).
field-reentry-taken_at = Prise
# In reentry.prediction. Unit: kg. Report 66(iv). WET_MASS: all that is on board.
field-wet_mass_kg = Masse avec ergols
# In reentry.prediction. Report 66(iv). REENTRY_WINDOW_START, REENTRY_WINDOW_END.
field-reentry-prediction-window = Créneau de rentrée
# In reentry.prediction. Report 66(iv). IMPACT_WINDOW_START, IMPACT_WINDOW_END.
field-reentry-impact-window = Créneau d’impact
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3. What the party that claims the object asks of the
# party that found it.
field-reentry-wish = Vous est demandé
# In reentry.closing, reentry.found_object. Unit: km. Report 66(iv).
field-reentry-within_km = Connu à
# In reentry.closing. Report 66(iv).
field-within_window = Dans le dernier créneau annoncé
# In reentry.closing, reentry.found_object. Report 66(iv). A place described in words, beside its latitude and
# longitude.
field-reentry-words = Lieu, en clair

## Codes

# Field disintegration. CCSDS 508.1-B-1, REENTRY_DISINTEGRATION: what the model of the re-entry reckons with.
code-disintegration-none = aucune
code-mass_loss = perte de masse
code-break_up = fragmentation
code-mass_loss_and_break_up = perte de masse et fragmentation
# Field reentry_uncertainty. CCSDS 508.1-B-1, REENTRY_UNCERTAINTY_METHOD: a method of calculation.
code-reentry_uncertainty-none = aucune
code-analytical = analytique
code-stochastic = stochastique
code-empirical = empirique
# Field impact_uncertainty. CCSDS 508.1-B-1, IMPACT_UNCERTAINTY_METHOD.
code-impact_uncertainty-none = aucune
# Field measure. What is done with a flight information region for a time.
code-measure-closed = fermé
code-restricted = réglementé
code-warned = ouvert, les équipages sont avertis
code-measure-planned = prévu, pas encore en vigueur
code-free_again = de nouveau libre
# Field ask. What the sender asks of the reader; beside the general codes none, data, call.
code-tracking = suivi de l’objet
code-identification = aider à l’identifier
code-ask-claim = indiquer s’il est à vous
code-make_safe = aider à éliminer le danger
# Field outcome. What became of the object whose re-entry was predicted.
code-re_entered = rentré dans l’atmosphère
code-still_in_orbit = encore en orbite
code-not_determined = non déterminé
# Field observed. By which means something was observed, or what was.
code-seen_from_ground = lumière vue du sol
code-seen_from_orbit = vu depuis l’orbite
code-radar_track = piste radar
code-sound_or_shock = son ou onde de choc
code-parts_on_ground = éléments au sol
code-no_longer_in_orbit = n’est plus retrouvé en orbite
code-still_tracked = encore suivi en orbite
# Field hazards. What about an object on the ground can hurt people.
code-radioactive = matière radioactive
code-toxic = substance toxique
code-pressure_vessel = réservoir sous pression
code-pyrotechnic = charge pyrotechnique
code-hazards-hot = chaud
code-sharp_edges = arêtes vives
code-none_seen = aucun constaté
# Field custody. Where an object that was found is now, and in whose hands.
code-left_in_place = laissé là où il a été trouvé
code-secured_in_place = mis en sûreté là où il a été trouvé
code-custody-held = détenu par une autorité
code-returned = restitué
code-disposed_of = éliminé
# Field step. What a party says about an object that was found.
code-claimed = revendiqué, il est à nous
code-no_return_asked = il est à nous, restitution non demandée
# Field wish. Rescue Agreement, article 5.3: two things that the launching authority may ask for.
code-wish-return = sa restitution
code-hold_at_disposal = qu’il soit tenu à notre disposition
# Field made_safe_by. Who removes the danger; us is the sender, you the reader.
code-made_safe_by-us = nos propres équipes
code-you_as_advised = les vôtres, selon nos indications
code-not_needed = aucune équipe, ce n’est pas nécessaire

## Units

# Days.
unit-d = { $figure } j
# Per cent, of a confidence.
unit-percent = { $figure } %

## Subjects: one line in a list

# $object: its name or number. $expected: a date-time group, or two with subject-between, or subject-not_stated.
subject-reentry-prediction = Rentrée de { $object }, prévue { $expected }
# $outcome: a code of the field outcome. $at: when, a date-time group or two, UNKNOWN, or subject-not_stated.
subject-reentry-closing = Rentrée { $digits } close : { $outcome }, { $at }
# $place: in the words of the sender. $at: when it was found.
subject-reentry-found_object = Objet trouvé : { $place }, { $at }
# $digits: five digits of the message that told of the find. $step: a code of the field step.
subject-reentry-claim = Revendication sur { $digits } : { $step }

## Where a case stands

# A series of predictions is running.
case-reentry-predicted = RENTRÉE PRÉVUE
# The window is over, and nobody has said yet what became of it.
case-reentry-closing_owed = CRÉNEAU ÉCOULÉ, CLÔTURE DUE
# The window is over and the object is still in orbit: the series goes on.
case-reentry-continues = ENCORE EN ORBITE
# The series is over.
case-reentry-closed = CLOS
# Something lies on the ground; whose it is has not been said.
case-reentry-found = OBJET TROUVÉ, NON REVENDIQUÉ
# The same, found by the side that did not open the series.
case-reentry-found_by_other = OBJET TROUVÉ PAR L’AUTRE PARTIE, NON REVENDIQUÉ
# Whose it is is being looked into.
case-reentry-being_checked = ORIGINE EN COURS DE VÉRIFICATION
# Claimed; its return has not been told.
case-reentry-claimed = OBJET REVENDIQUÉ
# Said not to be ours, or that no return is asked.
case-reentry-not_claimed = RESTITUTION NON DEMANDÉE
# Given back, or disposed of.
case-reentry-returned = OBJET RESTITUÉ OU ÉLIMINÉ
# Told to both sides: two centres' windows have no instant in common.
case-reentry-windows_apart = LES CRÉNEAUX PRÉVUS SONT DISJOINTS
# Told to both sides: something was found, and the series has no closing.
case-reentry-closing_missing = LES PRÉVISIONS N’ONT PAS ENCORE DE CLÔTURE

## What is owed

# By whoever opened the series.
owes-next_prediction = la prochaine prévision
# After the window.
owes-reentry_closing = la clôture de la rentrée
# By the side that did not find the object: a claim, or that it is not theirs.
owes-claim = une revendication, ou l’indication que l’objet n’en relève pas
# By the side that found the object.
owes-return_of_object = l’annonce de la restitution de l’objet
