# The family military_exercise.
# Unofficial translation of en/military_exercise.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = Fin d’exercice militaire
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = Notification d’exercice militaire
# Report, paragraph 66(v).
type-military_exercise-start = Début d’exercice militaire

## Fields

# In military_exercise.notification. Report 66(v).
field-activities = Activités prévues
# In military_exercise.end. Report 66(v).
field-areas_released = Zones notifiées de nouveau libres
# In military_exercise.start. Report 66(v).
field-as_notified = Comme notifié
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = Bande
# In military_exercise.start. Report 66(v).
field-changes = Changements
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = Niveau de commandement
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-military_exercise-notification-contact = Contact à toute heure
# In military_exercise.start. Report 41.
field-military_exercise-start-contact = Contact à toute heure
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = Entraînement sur cette ligne
# In military_exercise.notification. Report 56, 66(v).
field-during = Pendant
# In military_exercise.notification. Report 56.
field-emissions = Émissions
# In military_exercise.start. Report 66(v).
field-end_expected = Fin prévue
# In military_exercise.end. Report 66(v).
field-ended = Comment il a pris fin
# In military_exercise.end. Report 66(v).
field-ended_at = Terminé
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = Fragments attendus
# In military_exercise.end. Report 66(iii).
field-military_exercise-end-fragments = Fragments produits
# In military_exercise.notification. Report 66(v).
field-hazard_areas = Zones notifiées
# In military_exercise.notification. Report 56.
field-military_exercise-emission-kind = Nature
# In military_exercise.notification. Report 66(v).
field-kinds = Types
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = Lancements notifiés sous
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = Numéro de l’avis
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = Classes d’objets
# In military_exercise.notification. Report 40(vii).
field-observers_invited = Invitation à observer
# In military_exercise.notification. Report 66(v).
field-orbits = Orbites
# In military_exercise.start. Report 66(v).
field-started_at = Commencé
# In military_exercise.notification. Report 66(v).
field-states_taking_part = États participants
# In military_exercise.notification. Report 66(v).
field-window = De, à

## Codes

code-radio = radio
# Field kinds.
code-live_in_orbit = réel, en orbite
code-live_on_ground = réel, au sol
code-command_post = poste de commandement
code-simulation = simulation
# Field orbits.
code-low = basse
code-medium = moyenne
code-geostationary = géostationnaire
code-elliptical = très elliptique
code-cislunar = entre la Terre et la Lune
code-orbits-none = aucune orbite
# Field activities.
code-manoeuvres = manœuvres
code-close_passages = passages rapprochés
code-light_emission = émission de lumière
code-laser_ranging = télémétrie laser
code-object_release = largage d’objets
code-launches = lancements
code-none_in_orbit = aucune en orbite
# Field expected_fragments, fragments. Report 66(iii).
code-expected_fragments-none = AUCUN
code-fragments-none = AUCUN
# Field ended.
code-as_planned = comme prévu
code-early = plus tôt
code-late = plus tard
code-not_held = n’a pas eu lieu

## Fixed sentences

# On every message of the family military_exercise outside a drill.
fixed-military_exercise = AVIS D’EXERCICE MILITAIRE - MESSAGE RÉEL

## Subjects: one line in a list

subject-military_exercise-notification = Exercice militaire { $name }, { $start } à { $end }
subject-military_exercise-start = Exercice militaire { $digits } : commencé { $at }
subject-military_exercise-end = Exercice militaire { $digits } : terminé { $at }

## Where a case stands

# Told, and not yet begun.
case-military_exercise-notified = EXERCICE MILITAIRE NOTIFIÉ
# Its window has begun, and its start was not told.
case-military_exercise-start_owed = CRÉNEAU OUVERT, DÉBUT NON ANNONCÉ
case-military_exercise-started = EXERCICE MILITAIRE COMMENCÉ
# Its time is over, and its end was not told: others keep clear.
case-military_exercise-end_owed = TEMPS ÉCOULÉ, FIN DUE
case-military_exercise-ended = EXERCICE MILITAIRE TERMINÉ
# It was called off.
case-military_exercise-not_held = L’EXERCICE MILITAIRE N’A PAS EU LIEU

## What is owed

# By whoever notified it.
owes-exercise_start = l’annonce de son début
owes-exercise_end = l’annonce de sa fin
