# The family procedure.
# Unofficial translation of en/procedure.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41.
type-procedure-acknowledgement = Accusé de réception
# Report, paragraph 67.
type-procedure-answer = Réponse
# Report, paragraph 41.
type-procedure-cancellation = Annulation
# Report, paragraph 41.
type-procedure-cheap_answer = Réponse brève
# Report, paragraph 41.
type-procedure-confirmation = Confirmation
# Report, paragraph 67.
type-procedure-free_text = Texte libre
# Report, paragraph 41.
type-procedure-hold = Gel
# Report, paragraph 41.
type-procedure-holding = Mise en instance
# Report, paragraph 41.
type-procedure-stands = Maintien
# Report, paragraph 41.
type-procedure-read_back = Collationnement
# Report, paragraph 33.
type-procedure-clarification = Éclaircissement sur un mot
# Report, paragraph 41.
type-procedure-contact_by_voice = Contact de vive voix
# Report, paragraph 41.
type-procedure-no_reply = Constat d’absence de réponse
# Report, paragraph 33, 41.
type-procedure-ping = Écho par une personne de veille
# Report, paragraph 41.
type-procedure-watch_hours = Heures de veille
# Report, paragraph 69.
type-procedure-release_to_outsiders = Divulgation à l’extérieur
# Report, paragraph 66(v).
type-procedure-drill_announcement = Annonce d’entraînement
# Report, paragraph 66(v).
type-procedure-drill_control = Conduite d’entraînement
# Report, paragraph 66(v).
type-procedure-real_world = Situation réelle

## Fields

# In procedure.confirmation.
field-attestation = Attestation
# In procedure.cheap_answer. Report 57(ii).
field-procedure-cheap_answer-criterion = Notre critère
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = Ceci signifie
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = Motif
# In procedure.confirmation.
field-signature = Signature de l’original
# In procedure.free_text. Report 67.
field-subject = Objet du message
# In procedure.cheap_answer. Report 41.
field-try_centre = Essayer ce centre
# In procedure.no_reply. Report 41. By its acknowledgement.
field-acknowledged_at = Réception accusée là-bas
# In procedure.watch_hours. Report 41.
field-affects = Porte sur
# In procedure.release_to_outsiders. Report 69. Where the charter lets the other side object first.
field-after_objection_until = Objections jusqu’à
# In procedure.clarification. Report 33.
field-procedure-asks = Demande
# In procedure.contact_by_voice, procedure.no_reply, procedure.release_to_outsiders. Report 41.
field-at = Heure
# In procedure.contact_by_voice. Report 69.
field-challenge = Question convenue du jour
# In procedure.watch_hours. Report 41.
field-change = Changement
# In procedure.real_world. Report 66(v).
field-procedure-drill = L’entraînement
# In procedure.drill_control. Report 66(v).
field-ends_at = Prend fin de lui-même à
# In procedure.release_to_outsiders. Report 69.
field-kind = Sous quelle forme
# In procedure.ping. Report 33.
field-legible = Schéma lisible
# In procedure.clarification. Report 33. The number of its line, as 7.2.
field-line = À la ligne
# In procedure.real_world. Report 66(v). Its reference there.
field-live_message = Voir sur la ligne réelle
# In procedure.clarification. Report 33.
field-meaning = S’entend comme
# In procedure.watch_hours. Report 41.
field-meanwhile = Entre-temps, appeler
# In procedure.ping. Report 41.
field-nonce = Numéro tiré au sort
# In procedure.read_back. Report 41. Its number, as 7.2.
field-procedure-number = Ligne
# In procedure.release_to_outsiders. Report 69. By their hashes.
field-passes_on = Messages montrés
# In procedure.ping. Report 33. Letters of six languages, to be compared by eye.
field-pattern = Schéma
# In procedure.drill_announcement. Report 66(v).
field-players = Centres participants
# In procedure.drill_announcement. Report 66(v). The situation, in a few words.
field-practises = Situation travaillée
# In procedure.clarification. Report 33.
field-question = Question
# In procedure.read_back. Report 41.
field-read = Lu comme
# In procedure.read_back. Report 41.
field-read_lines = Lignes collationnées
# In procedure.no_reply. Report 41. By its signed receipt.
field-received_at = Arrivé là-bas
# In procedure.drill_control. Report 66(v).
field-resumes_at = Reprend à
# In procedure.no_reply. Report 41. By its signed notice.
field-shown_at = Affiché là-bas
# In procedure.contact_by_voice. Report 41. A position, never a person's name.
field-spoke_to = Entretien avec
# In procedure.release_to_outsiders. Report 69. A body or an office; the public is one too.
field-to_whom = À qui
# In procedure.no_reply. Report 41.
field-tried = Tenté
# In procedure.no_reply. Report 41.
field-procedure-until = Absence de réponse jusqu’à
# In procedure.contact_by_voice, procedure.no_reply. Report 41.
field-way = Moyen
# In procedure.clarification. Report 33. As it stands in the message.
field-word = Mot

## Codes

# Field answer.
code-accepted_as_asked = accepté tel que demandé
code-cannot = impossible
code-received_no_comment = bien arrivé, sans commentaire
code-passed_to_authority = remis à une autorité
code-wrong_addressee = destinataire erroné
code-below_our_criterion = en deçà de notre critère
# Field reason.
code-not_able = pas en mesure
code-not_in_time = pas à temps
code-not_permitted = pas autorisé
code-not_known_to_us = pas connu de nous
code-sent_in_error = envoyé par erreur
code-superseded = remplacé
code-no_longer_true = n’est plus exact
code-being_checked = en cours de vérification
code-checked_and_true = vérifié et exact
code-held_in_error = gelé par erreur
# Field step. In procedure.clarification: somebody asks what a word means, somebody tells it.
code-step-asked = demandé
code-step-told = indiqué
# Field asks. In procedure.clarification: what is asked for about a word: its meaning, its unit, what it refers to,
# the word in another language, how it is spelt.
code-asks-meaning = sens
code-asks-unit = unité
code-asks-reference = ce à quoi il renvoie
code-asks-other_language = mot dans une autre langue
code-asks-spelling = orthographe
# Field way. In procedure.contact_by_voice, procedure.no_reply: the way on which somebody was called or sought.
code-way-telephone = téléphone
code-way-satellite_telephone = téléphone par satellite
code-way-radio = radio
code-way-video = vidéo
code-way-in_person = en personne
code-way-this_line = cette ligne
code-way-second_route = seconde voie
code-way-second_contact = second contact
code-way-fax = télécopie
code-way-third_party = tiers
# Field outcome. In procedure.contact_by_voice: what came of a call. READ OUT AND TAKEN: the message was read aloud and
# the other side said that it took it.
code-outcome-read_out_and_taken = lu à haute voix et pris
code-outcome-read_out = lu à haute voix
code-outcome-spoke_to_watch = entretien avec la veille
code-outcome-not_on_watch = aucune veille en place
code-outcome-no_answer = appel non décroché
code-outcome-engaged = ligne occupée
code-outcome-not_in_use = numéro non en service
# Field challenge. In procedure.contact_by_voice: the question agreed for the day, by which a voice is known.
code-challenge-answered_rightly = réponse conforme
code-challenge-answered_wrongly = réponse non conforme
code-challenge-not_asked = non posée
# Field step. In procedure.ping: an officer asks for an echo, another gives it.
code-step-echoed = écho rendu
# Field legible. In procedure.ping: whether the letters of the pattern arrived whole.
code-legible-partly = en partie
# Field change. In procedure.watch_hours: how the watch differs from the contact record.
code-change-reduced_watch = veille réduite
code-change-unattended = sans veille
code-change-planned_outage = interruption prévue
code-change-other_hours = autres heures
code-change-as_before = comme auparavant
# Field affects. In procedure.watch_hours: what is meanwhile not as usual.
code-affects-watch = la veille
code-affects-this_line = cette ligne
code-affects-telephone = le téléphone
code-affects-second_route = la seconde voie
code-affects-drills = les entraînements
# Field kind. In procedure.release_to_outsiders: in which form it is shown. BUNDLE: the signed files, with proofs.
code-kind-bundle = liasse de preuves
code-kind-text = texte intégral
code-kind-summary = résumé
code-kind-figures_only = chiffres seulement
# Field step. In procedure.drill_announcement: a drill is planned, moved to another time, begins, has ended, is not held.
code-step-planned = prévu
code-step-moved = reporté
code-step-begins = commence
code-step-ended = terminé
code-step-not_held = n’a pas lieu
# Field step. In procedure.drill_control: orders of whoever controls a drill.
code-step-start = début
code-step-pause = pause
code-step-resume = reprise
code-step-end = fin
code-step-break_off = interruption définitive
# Field drill. In procedure.real_world: what becomes of the drill now that something real has happened.
code-drill-stands_still = est en pause
code-drill-goes_on = continue
code-drill-broken_off = est interrompu définitivement

## Subjects: one line in a list

subject-procedure-acknowledgement = Accusé de réception de { $digits }
subject-procedure-holding = { $digits } en instance, prochain avis au plus tard { $by }
subject-procedure-cheap_answer = Réponse brève à { $digits } : { $answer }
subject-procedure-answer = Réponse à { $digits } : { $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = Confirmation de { $digits } par seconde signature
subject-procedure-hold = GEL : ne pas agir sur la base de { $digits } jusqu’à nouvel avis
subject-procedure-cancellation = Annulation de { $digits } : { $reason }
subject-procedure-stands = { $digits } maintenu : { $reason }
# $count: how many lines are read back.
subject-procedure-read_back = { $count ->
    [one] Collationnement de { $count } ligne de { $digits }
   *[other] Collationnement de { $count } lignes de { $digits }
}
# $step: asked or told; $word: the word that is asked about, as it stands in the message.
subject-procedure-clarification = Sens de « { $word } » dans { $digits } : { $step }
# $at: date-time group; $outcome: what came of the call; $authenticated: yes or no, by the day's challenge.
subject-procedure-contact_by_voice = { $authenticated ->
    [yes] Contact de vive voix à { $at } : { $outcome }
   *[no] Contact de vive voix à { $at }, VOIX NON AUTHENTIFIÉE : { $outcome }
}
# $until: date-time group.
subject-procedure-no_reply = Absence de réponse à { $digits } jusqu’à { $until }
subject-procedure-ping = Écho par une personne de veille : { $step }
# $change: a code of the field change; $window: from and to, may be empty.
subject-procedure-watch_hours = Heures de veille : { $change } { $window }
# $count: how many messages are shown; $to_whom: to whom, as the sender wrote it.
subject-procedure-release_to_outsiders = { $count ->
    [one] Divulgation de { $count } message, à : { $to_whom }
   *[other] Divulgation de { $count } messages, à : { $to_whom }
}
# $run: the name of the drill; $step: planned, moved …; $window: from and to, may be empty.
subject-procedure-drill_announcement = Entraînement { $run } : { $step } { $window }
# $step: start, pause …
subject-procedure-drill_control = Conduite d’entraînement : { $step }
# $drill: what becomes of the drill.
subject-procedure-real_world = SITUATION RÉELLE : voir la ligne réelle ; l’entraînement { $drill }

## Fixed sentences

# Signed word for word in English; other languages translate it. In procedure.no_reply.
fixed-what_we_saw = Ceci dit ce que nous avons constaté, et non pourquoi.
# Signed word for word in English; other languages translate it. In procedure.drill_announcement.
fixed-drill_announced = Ceci annonce un entraînement. Chacun de ses messages est marqué comme tel, à la première ligne et à la dernière.
# A test pattern, the same in every language: do not translate it.
fixed-pattern = 0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂
