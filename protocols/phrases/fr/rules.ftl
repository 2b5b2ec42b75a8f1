# What the rules of single types say of a field: fault-* of what was found, allowed-* of what may stand there.
# Unofficial translation of en/rules.ftl; the English phrase says what is meant.
#
# As in faults.ftl: found by its English words, a small letter first and no full stop at the end. Paths (body.tca), codes
# (will_mitigate) and names of fields stay as they are.

## Time

fault-after_closest_approach = est postérieur au plus proche passage
fault-after_ignition = est postérieur à l’allumage
# $basis: a code.
fault-past_with_basis = se situe déjà dans le passé avec la base { $basis }
fault-still_to_come = { $basis }, pour un allumage encore à venir
fault-promises_word = manque : undetermined promet un prochain avis
# $hours: hours.
fault-less_notice = est dans moins de { $hours } h
allowed-some_instant = un instant
allowed-some_interval = un intervalle
allowed-past = un instant passé
allowed-begun_interval = un instant passé ou un intervalle commencé
allowed-at_most_tca = au plus tard body.tca
allowed-at_most_ignition = au plus tard body.ignition
allowed-notice_from_now = au moins le préavis à compter de maintenant
allowed-at_most_96_h = au plus 96 heures ; un créneau plus tardif est une nouvelle notification
allowed-basis_known = base telemetry ou determined
allowed-basis_to_come = planned ou anticipated
allowed-after_now_incident = un instant postérieur à maintenant ; pour ce qui est passé, un incident
allowed-after_now_closing = un instant postérieur à maintenant ; pour ce qui est passé, une clôture
allowed-orbit_in_use = une orbite encore utilisable ; pour le passé, des observations
allowed-exercise_end = military_exercise.end indique ce qui est terminé

## Who answers whom

# $step: a code.
fault-answers_proposal = manque : `{ $step }` répond à une proposition
allowed-reply_to_proposal = une réponse à la proposition
fault-not_one_addressee = ne désigne pas le centre expéditeur et un seul destinataire
allowed-one_part_each = une part pour chaque partie
# $count: centres.
fault-names_centres = désigne { $count } centres
allowed-one_centre_answers = le seul centre qui répond ; les autres dans info
fault-not_the_hop_before = ne suit pas l’étape précédente
fault-where_it_came_from = désigne { $centre }, d’où cela vient
allowed-centre_further_on = un centre plus loin
allowed-neither_centre = un centre qui n’est aucun des deux
allowed-sender_first = le centre expéditeur d’abord
allowed-from_centre = de { $centre }
allowed-first_hop = comme body.hops[0].message
allowed-revocation = acknowledgement : il doit être accusé réception d’une révocation

## What goes with what

# $value: a code.
fault-given_with_intent = est donné avec l’intention { $value }
fault-given_with_answer = est donné avec la réponse { $value }
fault-cannot_needs_reason = manque : `cannot` donne son motif
fault-answer_needs = manque : { $value } le requiert
fault-outcome_states = manque : { $value } indique son delta-v
fault-aborted = est donné pour une manœuvre abandonnée
fault-nothing_asked = est donné alors que rien n’est demandé
fault-nothing_attached = manque, et rien n’est joint
fault-no_lower_end = manque, de même que from_nm
fault-one_end_missing = une extrémité de la bande manque
# $unit: MHz or nm.
fault-below_lower_end = est inférieur à from_{ $unit }
fault-named_and_not = dit que la source doit être citée, et qu’elle ne doit pas l’être
allowed-code_of_list = un code de la liste
allowed-number_or_not = un nombre, unknown ou withheld
allowed-value_or_not = une valeur, withheld ou unknown
allowed-answer_or_statement = une réponse, ou une déclaration
allowed-another_object = un autre objet
allowed-at_least_that = au moins cela
allowed-attach_text = joindre le texte
allowed-both_ends = les deux extrémités
allowed-upper_end = l’extrémité supérieure de la bande
allowed-band = une bande, en MHz ou en nm
allowed-none_expected = none avec none attendu, seulement
allowed-partial = résultat partial, si une poussée a eu lieu
allowed-changes = un texte avec as_notified non, et seulement alors
allowed-files_or_licence = les fichiers, ou body.terms.licence avec une adresse
allowed-notice_or_plan = le condensat de l’avis, ou le plan joint
allowed-reason_travels = le motif, qui accompagne le message
allowed-text_or_hash = le texte, ou le condensat de sa pièce jointe
allowed-with_fragments = avec l’effet fragments ; unknown est un nombre
allowed-with_crew = oui avec l’effet crew_in_danger
fault-window_soon = manque : le créneau commence dans moins de 24 heures
fault-without_effect = est donné sans l’effet fragments
fault-with_as_notified = est donné avec as_notified oui
fault-no_text = manque, de même que sha256
fault-beside_hash = est donné à côté de sha256
fault-no_attachment = n’est celui d’aucune pièce jointe
fault-first_object = est celui du premier objet
fault-one_instant = est un seul instant pour toute une campagne
# $kind: radio, light or laser.
allowed-emission = avec { $kind }_emission parmi les activités
fault-nothing_else = est vide, et rien d’autre n’est dit
fault-longer_than_four_days = dure plus de quatre jours
fault-nearer = est inférieur à min_range_km
fault-none_of_break_up = est none, pour une fragmentation
fault-not_passed_on = n’est pas retransmis
fault-not_first_hop = n’est pas le message de la première étape
fault-not_sender_then_addressee = n’est pas le centre expéditeur puis le destinataire
fault-one_of_two_sides = est l’une des deux parties
fault-client_object = est celui de l’objet client
fault-no_instant = manque : une rentrée non contrôlée n’a pas d’instant
fault-asked_for_time = manque : keep_trajectory se demande pour une durée
fault-nothing_given = manque : rien n’est donné
fault-reason_is_other = manque : le motif est `other`
allowed-one_of_the_two = l’un des deux
allowed-with_another_ask = seulement avec une autre demande
