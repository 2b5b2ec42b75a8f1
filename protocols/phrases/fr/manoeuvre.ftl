# The family manoeuvre.
# Unofficial translation of en/manoeuvre.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = Avis de manœuvre
# Report, paragraph 40(v).
type-manoeuvre-outcome = Résultat de manœuvre

## Fields

# In manoeuvre.outcome. Report 40(v).
field-another_follows = Une autre manœuvre suit
# In manoeuvre.notice. Report 66(ii).
field-ask_during = Demandé pour la durée
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = Au moins
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = Au plus
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = Axe 1 (R, T ou X)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = Axe 2 (T, N ou Y)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = Axe 3 (N, W ou Z)
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = Base
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = Une poussée, au plus
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = Poussées, au plus
# In manoeuvre.notice. Report 40(v).
field-campaign = Campagne de propulsion électrique
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = Conjonction
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = Variation de masse
# In manoeuvre.notice. Report 40(v).
field-manoeuvre-notice-delta_v_m_s = Delta-v
# In manoeuvre.outcome. Report 40(v).
field-manoeuvre-outcome-delta_v_m_s = Delta-v déterminé
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = Dispositif
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = Durée
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = Cycle de fonctionnement
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = Éphéméride jointe valable
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-manoeuvre-delta_v-frame = Repère
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = Reste au-dessus de
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = Reste au-dessous de
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = Allumage
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = Delta-v total, au plus
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = Numéro de manœuvre
# In manoeuvre.outcome. Report 40(v).
field-outcome = Résultat
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = Delta-v par jour, au plus
# In manoeuvre.notice. Report 40(v).
field-purpose = But
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = Préavis avant de quitter ces limites

## Codes

code-is-vector = vecteur
code-is-band = bande
# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN (radial, transversal, normal)
code-tnw = TNW (tangentiel, normal, selon le moment cinétique)
code-screening = un criblage par rapport à votre catalogue
# Field basis. CCSDS 502.0-B-3, MAN_BASIS.
code-candidate = envisagée
code-planned = planifiée
code-anticipated = anticipée
code-telemetry = d’après la télémesure
code-determined = d’après la détermination d’orbite
code-simulated = simulée
# Field purpose. CCSDS 502.0-B-3, MAN_PURPOSE.
code-aerobraking = aérofreinage
code-attitude = attitude
code-collision_avoidance = évitement de collision
code-disposal = mise au rebut
code-flyby = survol
code-early_orbit = lancement et mise à poste
code-clean_up = retouche d’une manœuvre antérieure
code-mass_change = variation de masse
code-momentum_desaturation = désaturation du moment cinétique
code-orbit_change = changement d’orbite
code-period = changement de période
code-pointing = pointage
code-relocation = repositionnement
code-science = science
code-spin_rate = vitesse de rotation
code-spin_axis = axe de rotation
code-station_keeping = maintien à poste
code-trim = ajustement fin
# Field duty_cycle. CCSDS 502.0-B-3, DC_TYPE.
code-continuous = continu
code-time = selon le temps
code-time_and_angle = selon le temps et l’angle
# Field outcome.
code-executed = exécution complète
code-aborted = abandon
code-partial = exécution partielle

## Subjects: one line in a list

subject-manoeuvre-notice = Manœuvre de { $object }, allumage { $ignition }, delta-v { $delta_v }
subject-manoeuvre-outcome = Manœuvre { $digits } : { $outcome }, delta-v { $delta_v }
subject-band = { $low } à { $high }

## What is asked

asks-during = { $what }, de { $start } à { $end }

## Where a case stands

# Told, and not yet over.
case-manoeuvre-notified = MANŒUVRE NOTIFIÉE
# Its time is over, and what came of it was not told.
case-manoeuvre-outcome_owed = TEMPS ÉCOULÉ, RÉSULTAT DÛ
# What came of it was told, and that another one follows.
case-manoeuvre-more_follows = RÉSULTAT INDIQUÉ, UNE AUTRE SUIT
case-manoeuvre-aborted = MANŒUVRE ABANDONNÉE
case-manoeuvre-done = RÉSULTAT INDIQUÉ

## What is owed

# By whoever gave the notice.
owes-manoeuvre_outcome = le résultat de la manœuvre
owes-next_manoeuvre_notice = l’avis de la prochaine manœuvre
