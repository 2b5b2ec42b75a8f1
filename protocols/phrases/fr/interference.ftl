# The family interference. Harmful interference with radio links, and light on sensors in orbit: reported, asked to
# Unofficial translation of en/interference.ftl; the English phrase says what is meant.
# stop, and what became of it.

## Types

# Report, paragraph 56, 58.
type-interference-outcome = Suite donnée à un brouillage
# Report, paragraph 19, 55, 56, 58.
type-interference-report = Compte rendu de brouillage
# Report, paragraph 56, 58.
type-interference-stop_request = Demande de cessation

## Fields

# In interference.report. Report 56. Whether it comes and goes, and how: continuous, now and then, at fixed times.
field-interference-pattern = Schéma temporel
# In interference.report. Unit: kHz. Report 56.
field-bandwidth_khz = Largeur de bande
# In interference.report. Report 56.
field-interference-beam = Faisceau
# In interference.report. Unit: deg. Report 56. Clockwise from north, seen from that station.
field-bearing_deg = Relèvement
# In interference.stop_request. Report 56. Reasons of the request to stop.
field-interference-because = Parce que
# In interference.report. Report 67.
field-bureau_informed = Bureau des radiocommunications de l’UIT informé
# In interference.outcome. Report 56.
field-ceased_at = A cessé
# In interference.report. Unit: MHz. Report 56.
field-centre_mhz = Fréquence mesurée
# In interference.report. Unit: deg. Report 56. Clockwise from north.
field-interference-direction_deg = Direction de son grand axe
# In interference.report. Report 56. As 36M0G7W (Radio Regulations).
field-emission_class = Classe d’émission
# In interference.report. Unit: dBuV/m. Report 56.
field-field_strength_dbuv_m = Intensité de champ
# In interference.report. Unit: dBW/m2. Report 56.
field-flux_density_dbw_m2 = Puissance surfacique
# In interference.outcome. Report 56.
field-interference-found = Ce qui a été trouvé
# In interference.report. Report 56. A call sign or name that was heard.
field-interference-identification = Identification captée
# In interference.report. Report 56.
field-itu_notice = Numéro de sa fiche à l’UIT
# In interference.report, interference.stop_request. Report 56.
field-interference-kind = Par radio ou lumière
# In interference.report. Report 56.
field-interference-link = Liaison brouillée
# In interference.report. Report 55. What light has reached.
field-interference-lit = Lumière sur un capteur
# In interference.report. Report 56.
field-interference-location = Localisé à
# In interference.report. Unit: km. Report 56.
field-long_axis_km = Moitié de son grand axe
# In interference.report. Report 56.
field-interference-measured = Tel que mesuré
# In interference.report. Report 56. An instant, or the interval in which it was.
field-interference-measured_at = Mesuré
# In interference.report. Report 56. The monitoring or interfered station.
field-measured_by = Mesuré par
# In interference.report. Report 56.
field-interference-nature = Nature du signal
# In interference.report. Report 56. As it is notified to the ITU.
field-network = Réseau à satellite
# In interference.outcome. Report 56. Hash of the notice of that activity.
field-interference-notice = Notifié sous
# In interference.report. Report 41.
field-operators_in_contact = Les exploitants se sont parlé
# In interference.report. Unit: deg. Report 56. Longitude, east positive.
field-orbital_position_deg = Position géostationnaire
# In interference.report. Report 56.
field-reporting_station = Station qui signale
# In interference.report, interference.stop_request. Report 58. Navigation, distress, rescue.
field-safety_of_life = Service de sécurité de la vie humaine affecté
# In interference.report. Report 55. As star tracker 2.
field-interference-sensor = Ce qui est éclairé
# In interference.report. Unit: km. Report 56.
field-short_axis_km = Moitié de son petit axe
# In interference.report. Report 56. Name or call sign.
field-interference-station = Station terrienne
# In interference.report. Report 55. A question, answered by yes, no or unknown.
field-still_lit = Encore éclairé maintenant
# In interference.report. Report 56.
field-still_there = Encore présent
# In interference.stop_request. Report 56.
field-stop_by = Cessation au plus tard
# In interference.report. Unit: deg. Report 55. At the beginning; north positive.
field-sub_satellite_latitude_deg = Latitude sous l’objet
# In interference.report. Unit: deg. Report 55. At the beginning; east positive.
field-sub_satellite_longitude_deg = Longitude sous l’objet
# In interference.stop_request. Report 18.
field-taken_to_be = À qui nous le croyons
# In interference.report. Report 56. Each time, where it comes and goes.
field-interference-times = Périodes
# In interference.report. Report 56.
field-transponder = Répéteur
# In interference.stop_request. Report 56. Where a pause is enough.
field-interference-until = Arrêt maintenu jusqu’à
# In interference.stop_request. Report 56. As you would recognise it: band, beam, place, time. A text.
field-interference-what = Ce qui doit cesser
# In interference.outcome. Report 56.
field-will_cease_by = Cessera au plus tard
# In interference.report. Report 18.
field-interference-words = Origine, en clair

## Codes

# Field effects. What it did.
code-no_effect_yet = aucun jusqu’ici
# Field pattern. How it comes in time; continuous as in the general code.
code-intermittent = intermittent
code-once = une seule fois
# Field nature. Of a radio signal that interferes.
code-carrier = porteuse non modulée
code-modulated = modulé
code-noise_like = semblable à du bruit
code-sweeping = balaie la bande
code-pulses = impulsions
code-imitates_another = imite un autre signal
# Field operators_in_contact. Whether the operators have spoken to each other.
code-tried = tenté, pas encore de réponse
# Field ask.
code-look_for_source = en rechercher la source
# Field because. Reasons of a request to stop.
code-safety_of_life = un service de sécurité de la vie humaine
code-measurement = une mesure
# Field taken_to_be. Whose the sender takes the emission to be.
code-yours = à vous
code-perhaps_yours = peut-être à vous
# Field outcome. What became of the interference.
code-ceased = a cessé
code-source_found_ours = source trouvée, relève de nous
code-notified_activity = une activité qui a été notifiée
code-under_study = à l’examen

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
subject-interference-report = Brouillage, { $with } : { $effects }, { $when }
# $what: the first line of what is to stop, shortened. $by: a date-time group.
subject-interference-stop_request = Cessation demandée au plus tard { $by } : { $what }
# $digits: five digits of the message that it answers. $outcome: a code of the field outcome.
subject-interference-outcome = Brouillage { $digits } : { $outcome }

## What is asked

# $by: a date-time group.
asks-stop = cessation demandée au plus tard { $by }

## Where a case stands

# Reported, and something is asked.
case-interference-reported = BROUILLAGE SIGNALÉ
# Reported for information: nothing is asked.
case-interference-told = BROUILLAGE SIGNALÉ, RIEN DE DEMANDÉ
case-interference-stop_requested = CESSATION DEMANDÉE
# The time by which it was to stop has passed, and nothing was said.
case-interference-not_stopped = CESSATION DEMANDÉE, PAS ENCORE RÉPONDU
case-interference-stop_accepted = CESSATION ACCEPTÉE TELLE QUE DEMANDÉE
# The other side has said that it cannot.
case-interference-stop_declined = CESSATION IMPOSSIBLE, SELON LA RÉPONSE
case-interference-under_study = À L’EXAMEN
# It is the source of the side that said so; it has not ceased yet.
case-interference-source_found = SOURCE TROUVÉE, N’A PAS ENCORE CESSÉ
case-interference-ceased = LE BROUILLAGE A CESSÉ
# The side that was asked says that it is not theirs.
case-interference-not_ours = RÉPONSE : NE RELÈVE PAS DE NOUS
case-interference-notified = RÉPONSE : UNE ACTIVITÉ NOTIFIÉE

## What is owed

# By the side that was told or asked.
owes-interference_outcome = la suite donnée au brouillage
# By the side that was asked to stop.
owes-stop_or_answer = la cessation, ou une réponse
# By the side whose source it is.
owes-word_that_it_ceased = l’annonce que cela a cessé
