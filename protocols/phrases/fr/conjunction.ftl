# The family conjunction.
# Unofficial translation of en/conjunction.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = Accord sur une conjonction
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = Alerte de conjonction
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = Intention sur une conjonction

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = Action
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = Évitement automatique
# In conjunction.agreement. Report 66(ii).
field-centre = Centre
# In conjunction.alert. Report 66(ii).
field-conjunction_id = Numéro de conjonction
# In conjunction.alert. Report 41.
field-conjunction-conjunction_object-contact = Contact de l’exploitant
# In conjunction.alert. Report 66(ii).
field-covariance = Covariance
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = Équipage exposé à un risque
# In conjunction.alert. Report 66(ii).
field-crewed = Avec équipage
# In conjunction.alert. Report 57(ii).
field-conjunction-alert-criterion = Critère du centre expéditeur
# In conjunction.alert. Report 66(ii).
field-ephemeris = Éphéméride utilisée
# In conjunction.alert. Report 66(ii).
field-conjunction-conjunction_object-frame = Repère de l’état
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = Rayon enveloppe
# In conjunction.intent. Report 66(ii).
field-intent = Intention
# In conjunction.alert. Report 66(ii).
field-last_observed = Dernière observation
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = Préavis requis avant le plus proche passage
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = Plan
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = Manœuvre à
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = Manœuvre faite au plus tard
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = Masse
# In conjunction.alert. Unit: m. Report 66(ii).
field-conjunction-alert-miss_distance_m = Distance de passage
# In conjunction.alert. Unit: m.
field-n_m = Normale
# In conjunction.alert. Unit: m/s.
field-n_m_s = Normale
# In conjunction.alert. Report 66(ii).
field-next_message_at = Prochain avis à
# In conjunction.alert. Report 66(ii).
field-observations_used = Observations utilisées
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = Sur cette ligne parce que
# In conjunction.agreement. Report 66(ii).
field-parts = Qui fait quoi
# In conjunction.alert. Report 66(ii).
field-conjunction-alert-probability = Probabilité de collision
# In conjunction.alert. Report 66(ii).
field-probability_method = Méthode de la probabilité
# In conjunction.alert. Unit: m.
field-r_m = Radiale
# In conjunction.alert. Unit: m/s.
field-r_m_s = Radiale
# In conjunction.alert. Report 66(ii).
field-relative_position = Position relative
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = Vitesse relative
# In conjunction.alert. Report 66(ii).
field-relative_velocity = Vecteur vitesse relative
# In conjunction.intent. Report 66(ii).
field-request_to_other = Demandé à l’autre partie
# In conjunction.alert. Report 66(ii).
field-state = État au plus proche passage
# In conjunction.agreement. Report 66(ii).
field-step = Étape
# In conjunction.alert. Unit: m.
field-t_m = Transversale
# In conjunction.alert. Unit: m/s.
field-t_m_s = Transversale
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = Valable jusqu’à
# In conjunction.alert. Unit: km.
field-x_km = X
# In conjunction.alert. Unit: km/s.
field-x_km_s = Vitesse X
# In conjunction.alert. Unit: km.
field-y_km = Y
# In conjunction.alert. Unit: km/s.
field-y_km_s = Vitesse Y
# In conjunction.alert. Unit: km.
field-z_km = Z
# In conjunction.alert. Unit: km/s.
field-z_km_s = Vitesse Z

## Codes

# Field on_this_line_because.
code-criterion_met = le critère du centre expéditeur est atteint
code-decision_needed = une décision est requise
code-operator_unreachable = l’exploitant n’a pu être joint ailleurs
# Field covariance.
code-calculated = calculée
code-default = valeurs par défaut
# Field ask, request_to_other.
code-intent = votre intention
code-manoeuvre = une manœuvre de votre part
code-no_request = rien
# Field intent.
code-will_mitigate = réduira le risque
code-will_not_mitigate = ne réduira pas le risque
code-undetermined = indéterminée
code-unable = pas en mesure de réduire le risque
# Field automatic_avoidance.
code-enabled = en service
code-suspended = suspendu
code-not_fitted = non installé
# Field action.
code-keeps_trajectory = conserve sa trajectoire
code-action-manoeuvres = manœuvre
# Field step.
code-proposed = proposé
code-accepted = accepté

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = Conjonction { $one } / { $other }, TCA { $tca }, Pc { $probability }, passage { $miss }
subject-conjunction-intent = Intention sur une conjonction : { $intent }, TCA { $tca }
subject-conjunction-agreement = Accord sur une conjonction : { $step }, TCA { $tca }

## What is asked

asks-same_figures = votre signature sous les mêmes chiffres

## Where a case stands

# Told; neither side has said what it will do.
case-conjunction-alerted = ALERTE DONNÉE, LES DEUX INTENTIONS DUES
# Told for information: no intent is asked for.
case-conjunction-told = INFORMATION DONNÉE, AUCUNE INTENTION DEMANDÉE
# The other side has answered that its own criterion is not met.
case-conjunction-below_criterion = EN DEÇÀ DU CRITÈRE DE L’AUTRE PARTIE
# A side has said that it does not know yet.
case-conjunction-undetermined = INTENTION INDÉTERMINÉE
# One side has said what it will do, the other has not.
case-conjunction-one_intent = UNE INTENTION INDIQUÉE, UNE DUE
# Exactly one side mitigates.
case-conjunction-compatible = LES INTENTIONS SONT COMPATIBLES
# Both mitigate, or neither does; a remark says which.
case-conjunction-conflict = LES INTENTIONS NE SONT PAS COMPATIBLES
# What was said holds no longer: the time that it named for this has passed.
case-conjunction-intent_lapsed = INTENTION PLUS VALABLE
# One side has signed figures for both.
case-conjunction-proposed = ACCORD PROPOSÉ, PAS EN VIGUEUR
case-conjunction-not_agreed = NON CONVENU
# Both have signed the same figures.
case-conjunction-agreed = CONVENU
# The time of closest approach is over.
case-conjunction-closed = CLOS, LE PLUS PROCHE PASSAGE EST PASSÉ
# Remarks, told to both sides at once. Both intents are will mitigate.
case-conjunction-both_mitigate = LES DEUX RÉDUIRONT LE RISQUE : AUCUN NE CONSERVE SA TRAJECTOIRE
# Both intents are will not mitigate, or unable.
case-conjunction-nobody_mitigates = AUCUN NE RÉDUIRA LE RISQUE
# An intent is older than the last alert, whose figures it did not know.
case-conjunction-said_before_last_alert = UNE INTENTION EST ANTÉRIEURE À LA DERNIÈRE ALERTE
case-conjunction-intent_differs_from_agreement = UNE INTENTION ULTÉRIEURE DIFFÈRE DE CE QUI A ÉTÉ CONVENU
# Signed, and not under the figures that were proposed.
case-conjunction-other_figures = UNE ACCEPTATION PORTE D’AUTRES CHIFFRES ET N’EN EST PAS UNE

## What is owed

# By a side of the conjunction: what it will do.
owes-intent = une intention
# By both, where the two intents do not fit.
owes-other_intent = une autre intention, ou un accord
