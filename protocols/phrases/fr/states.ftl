# How far a message has come, what is owed, and what is drawn beside it.
# Unofficial translation of en/states.ftl; the English phrase says what is meant.

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = ÉMIS
state-sent = TRANSMIS
state-received = ARRIVÉ
state-shown = AFFICHÉ
state-acknowledged = RÉCEPTION ACCUSÉE
# $until: date-time group.
state-holding = EN INSTANCE JUSQU’À { $until }
state-answered = RÉPONDU
state-refused = REFUSÉ
state-cannot_read = LECTURE IMPOSSIBLE
# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = NON ARRIVÉ
state-not_seen = NON VU
state-not_acknowledged = RÉCEPTION NON ACCUSÉE
state-not_answered = NON RÉPONDU
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = NON PARTAGÉ
# Before it leaves, and when it is withdrawn.
state-waiting_for_release = EN ATTENTE D’ÉMISSION
state-on_hold = GELÉ
state-cancelled = ANNULÉ

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = le transmettre
duty-receive = l’enregistrer
duty-show = l’ouvrir
duty-acknowledge = un accusé de réception
duty-answer = une réponse, ou une mise en instance
duty-next_word = le prochain avis
duty-confirm = la confirmation par seconde signature
duty-cancel_or_stands = une annulation, ou un maintien
duty-new_message = un nouveau message
duty-call = un appel
# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = autre voie essayée
act-all_seats = tous les postes appelés
act-second_contact = second contact
act-pager = récepteur d’appel
act-call_sheet = appel de vive voix dû
act-third_party = un tiers peut être sollicité
act-no_reply = l’ABSENCE DE RÉPONSE peut être constatée

## Marks on a message

mark-one_officer = ÉMIS SUR UNE SEULE SIGNATURE
mark-confirmation_due = CONFIRMATION DUE
mark-unconfirmed = NON CONFIRMÉ
mark-expired = EXPIRÉ
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = AUCUN CONSENTEMENT DONNÉ
mark-no_reply = ABSENCE DE RÉPONSE
mark-old_epoch = ANCIENNE SÉRIE
# Earlier messages of its line have not come yet.
mark-gap_before = MESSAGES ANTÉRIEURS MANQUANTS
mark-epoch_one_officer = SÉRIE OUVERTE SUR UNE SEULE SIGNATURE
mark-roster_stale = ANNUAIRE PÉRIMÉ
mark-stale = PÉRIMÉ
mark-not_countersigned = NON CONTRESIGNÉ
mark-node_says = DIT PAR LE NŒUD
mark-record_needed = FICHE REQUISE
# $count: how many.
mark-earlier_missing = { $count ->
    [one] { $count } MESSAGE ANTÉRIEUR MANQUANT
   *[other] { $count } MESSAGES ANTÉRIEURS MANQUANTS
}
# $seconds: how far the clock may be off.
mark-time_unsure = HEURE ± { $seconds } s

## Steps, inside a sentence and in tables

# The same steps as state-*, in small letters where the script has them: "MERIDIAN: received 14:22:01Z".
stage-released = émis
stage-sent = transmis
stage-received = arrivé
stage-cannot_read = lecture impossible
stage-shown = affiché
stage-acknowledged = réception accusée
stage-holding = en instance
stage-answered = répondu
stage-refused = refusé
stage-held = gelé
stage-stands = maintenu
stage-cancelled = annulé
stage-one_officer = émis sur une seule signature
stage-confirmed = confirmé

## Where the matter of a case stands

# $state: case-FAMILY-STATE; $since, $until: date-time groups; $left: a countdown, T-04:12 or T+00:37 when it is over.
case-stands = { $state } depuis { $since }
case-stands_until = { $state } depuis { $since }, jusqu’à { $until } ({ $left })
# $centres: names of centres; $what: owes-WHAT; $by: date-time group.
case-owed = { $centres } : suite attendue : { $what }
case-owed_by = { $centres } : { $what }, au plus tard { $by } ({ $left })
