# The family incident.
# Unofficial translation of en/incident.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 58, 62.
type-incident-explanation = Explication
# Report, paragraph 19, 41, 55, 58.
type-incident-report = Compte rendu d’incident
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = Demande d’explication

## Fields

# In incident.request_for_explanation. Report 41.
field-activity = Activité
# In incident.report. Report 55.
field-affected = Affecté
# In incident.report. Unit: km. Report 55.
field-altitude_km = Altitude
# In incident.explanation. Report 41.
field-answers = Réponses
# In incident.request_for_explanation. Report 62.
field-asks = Demande
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = D’où on le sait
# In incident.report. Report 55.
field-at_least = Au moins
# In incident.report. Report 55.
field-at_most = Au plus
# In incident.explanation. Report 41.
field-incident-numbered_answer-by = Au plus tard
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = Cause, origine, intention
# In incident.explanation, incident.report. Report 18.
field-incident-cause-cause = Cause
# In incident.report. Report 41.
field-certainty = Degré de certitude
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = Pourquoi nous demandons
# In incident.report. Report 55.
field-count = Morceaux pouvant être suivis
# In incident.report. Report 55.
field-counted_at = Comptés à
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = Équipage en danger
# In incident.report. Report 50(ii).
field-crewed_objects = Objets avec équipage exposés à un risque
# In incident.report. Report 56.
field-direction = Sens
# In incident.report. Report 55.
field-effects = Effet
# In incident.report. Report 55.
field-incident-report-fragments = Fragments
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = De la fréquence
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = Personnes touchées différemment
# In incident.report. Report 53.
field-how_affected = Comment elles sont touchées
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = Inclinaison
# In incident.explanation, incident.report. Report 18.
field-intention = Intention
# In incident.report. Report 55(ii).
field-incident-affected_facility-name = Installation
# In incident.report. Report 56.
field-incident-affected_link-name = Liaison affectée
# In incident.report. Report 58.
field-incident-affected_service-name = Service
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = Question
# In incident.report. Report 55.
field-observed = Observé
# In incident.explanation, incident.report. Report 18.
field-incident-cause-origin = Origine
# In incident.report. Report 19.
field-path = Trajet
# In incident.report. Report 58.
field-people_at_least = Personnes touchées, au moins
# In incident.report. Report 58.
field-people_at_most = Personnes touchées, au plus
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = Lieu
# In incident.report. Report 58.
field-provider = Fournisseur
# In incident.request_for_explanation. Report 41.
field-questions = Questions
# In incident.report. Report 55.
field-reversible = Réversible
# In incident.report. Report 58.
field-service = Service
# In incident.report. Report 58.
field-services_affected = Services affectés
# In incident.report. Report 41.
field-severity = Gravité
# In incident.report. Report 58.
field-since = Depuis
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = Déclaration
# In incident.explanation, incident.report. Report 18.
field-incident-cause-text = Cause, en clair
# In incident.explanation. Report 41.
field-incident-numbered_answer-text = En clair
# In incident.request_for_explanation. Report 62.
field-incident-question-text = En clair
# In incident.report. Report 41.
field-time_source = Source de l’heure
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = À la fréquence
# In incident.report. Report 58.
field-until = Jusqu’à
# In incident.report. Report 41.
field-urgency = Urgence
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = Quand

## Codes

code-not_stated = non précisé
code-is-space_object = objet spatial
code-is-ground_facility = installation au sol
code-is-link = liaison
code-is-service = service
code-explanation = une explication
code-stop_requested = cessation demandée
code-assistance = assistance
code-call = un appel
# Field effects. Report 55 to 58: what it did, never who did it.
code-loss_of_contact = perte de contact
code-degraded_signal = signal dégradé
code-wrong_position_or_time = position ou heure affichée erronée
code-sensor_impaired = capteur altéré
code-orbit_changed = orbite modifiée
code-orbit_changed_not_notified = orbite modifiée, sans notification à nous
code-fragments = fragments
code-loss_of_control = perte de contrôle
code-close_passage = passage rapproché
code-ground_access_lost = accès au système au sol perdu
code-service_lost = service perdu
code-crew_in_danger = équipage en danger
code-object_separated = objet séparé
code-observed-orbit_change = changement d’orbite
code-contact = contact entre objets
code-ict_event = événement TIC
code-nothing_observed = rien d’observé
# Field path. Report 19: the four vectors.
code-earth_to_space = Terre vers espace
code-space_to_earth = espace vers Terre
code-space_to_space = espace vers espace
code-earth_to_earth = Terre vers Terre
# Field direction.
code-up = montant
code-down = descendant
code-crosslink = entre objets en orbite
# Field assertion. How a statement is known.
code-observed = observé
code-assessed = estimé
code-reported_by_third_party = signalé par un tiers
code-suspected = supposé
# Field certainty.
code-likely = probable
code-possible = possible
code-unlikely = peu probable
# Field urgency.
code-immediate = immédiate
code-expected = attendue sous peu
code-future = à venir
code-past = passée
# Field severity.
code-extreme = extrême
code-severe = grave
code-moderate = modérée
code-minor = mineure
# Field service. Report 58, 59: describes an effect and marks no object.
code-air_navigation = navigation aérienne
code-maritime_distress = détresse en mer
code-emergency_services = services d’urgence
code-position_navigation_time = position, navigation et temps
code-health = santé
code-disaster_warning = alerte aux catastrophes
code-humanitarian_operations = opérations humanitaires
code-connectivity = connectivité
code-broadcasting = radiodiffusion
code-research = recherche scientifique
# Field groups_affected. Report 53. Empty means not stated.
code-women_and_girls = femmes et filles
code-children = enfants
code-older_persons = personnes âgées
code-persons_with_disabilities = personnes handicapées
code-displaced_persons = personnes déplacées
code-patients = malades
code-crews = équipages
# Field cause, intention.
code-known = connue
code-under_investigation = enquête en cours
code-will_not_state = ne sera pas précisé
code-accidental = accidentelle
code-deliberate_own_object = délibérée, objet propre
# Field asks. Report 62: questions are about use, not about what an object is.
code-what_happened = Que s’est-il passé ?
code-what_will_it_do = Que va-t-il faire ?
code-when = Quand ?
code-how_near = À quelle distance ?
code-until_when = Jusqu’à quand ?
code-which_objects = Quels objets ?
code-what_measures = Quelles mesures sont prises ?
code-whom_to_call = Qui devons-nous appeler ?
code-asks-other = En ces termes :
code-answered = répondu
code-not_our_activity = pas notre activité
code-later = plus tard

## Subjects: one line in a list

subject-incident-report = Incident : { $effects }, { $affected }, { $when }
subject-incident-request_for_explanation = { $count ->
    [one] Demande d’explication, { $count } question : { $concern }
   *[other] Demande d’explication, { $count } questions : { $concern }
}
subject-incident-explanation = Explication : questions répondues { $answers }, plus tard { $later }

## What is asked

asks-questions = { $count ->
    [one] une réponse à { $count } question
   *[other] des réponses à { $count } questions
}

## Where a case stands

# Reported, and something is asked.
case-incident-reported = INCIDENT SIGNALÉ
# Reported for information: nothing is asked.
case-incident-told = INCIDENT SIGNALÉ, RIEN DE DEMANDÉ
# Questions were asked.
case-incident-asked = EXPLICATION DEMANDÉE
# No explanation was received by the reply time. It says what we saw, not why.
case-incident-not_explained = NON EXPLIQUÉ
# An answer was put off to a later time, which the answer names.
case-incident-explained_in_part = EXPLIQUÉ EN PARTIE, LE RESTE À VENIR
# That time has passed.
case-incident-rest_not_explained = LE RESTE NON EXPLIQUÉ
case-incident-explained = EXPLICATION DONNÉE
# Every question was declined, which is an answer.
case-incident-declined = EXPLICATION DÉCLINÉE
# Answered without an explanation, as asked or that it cannot be done.
case-incident-answered = RÉPONDU
# Told to both sides: a question was neither answered, nor declined, nor put off.
case-incident-questions_passed_over = DES QUESTIONS SONT RESTÉES DE CÔTÉ

## What is owed

# By the side to which it was reported.
owes-answer_to_report = une réponse au compte rendu
# By the side that was asked.
owes-explanation = une explication
# By the side that put off an answer.
owes-rest_of_explanation = les réponses remises à plus tard
