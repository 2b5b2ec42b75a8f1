# The family consultation: requests for consultation, what comes of them, referrals, good offices.
# Unofficial translation of en/consultation.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 51, 67. The last message of a consultation.
type-consultation-close = Clôture d’une consultation
# Report, paragraph 50(viii), 67. Answers a request for consultation.
type-consultation-decision = Décision sur une consultation
# Report, paragraph 51, 67. A third party helps two sides to speak with one another; a term of diplomacy.
type-consultation-good_offices = Bons offices
# Report, paragraph 33, 67. What both sides have put down and signed.
type-consultation-record = Procès-verbal de consultation
# Report, paragraph 41, 50(v). An operator's matter is passed on from centre to centre.
type-consultation-referral = Renvoi
# Report, paragraph 50(viii), 67. Outer Space Treaty, article IX.
type-consultation-request = Demande de consultation

## Fields

# In consultation.request. Report 50(viii). When the activity begins that the consultation is about.
field-activity_at = Date de l’activité
# In consultation.referral. Report 41. What is asked of the one for whom it is meant.
field-consultation-ask = Demandé
# In consultation.referral. Report 50(v). The operator or authority that is to answer in the end.
field-asked_of = Adressé en définitive à
# In consultation.referral. Report 50(v). The centre of the one that is to answer in the end.
field-asked_of_centre = Centre visé en définitive
# In consultation.record. Report 33. Label of the sentence that each text is equally authentic.
field-authentic = Textes
# In consultation.request. Report 50(viii). A code: why consultation is asked for.
field-consultation-basis = Parce que
# In consultation.decision. Report 67. Whether and how the consultation is to be held.
field-consultation-decision = Décision
# In consultation.referral. Report 41.
field-consultation-referral-decision_by = Réponse requise au plus tard
# In consultation.referral. Report 69. Paths of fields of a message, as body.objects.
field-consultation-fields = Champs
# In consultation.referral. Report 41. Hash of the message with which the matter began.
field-consultation-first = Premier renvoi de la question
# In consultation.referral. Report 50(v). The operator whose matter it is.
field-for_whom = Pour le compte de
# In consultation.decision. Report 67. In which form the consultation is held.
field-consultation-form = Forme
# In consultation.request. Report 67. In which forms the consultation could be held.
field-consultation-forms = Formes proposées
# In consultation.close. Report 67. Where the matter is continued.
field-forum = Se poursuit dans
# In consultation.record. Report 67. The instant of the consultation.
field-consultation-held_at = Tenue
# In consultation.referral. Report 41. The steps that the matter has made, from centre to centre.
field-hops = Passé par
# In consultation.record: the language of one text. Report 33.
field-consultation-record_text-language = Langue
# In consultation.request, consultation.decision. Report 67. Of those who speak with one another.
field-consultation-level = Niveau
# In consultation.request. Report 50(viii). Facts, effect first.
field-matter = Objet de la consultation souhaitée
# In consultation.request. Report 67. A treaty body or a channel that both sides already have.
field-mechanism = Mécanisme existant
# In consultation.referral. Report 41, 69. Named by its hash.
field-consultation-message = Message
# In consultation.referral. Report 69. What the addressee may pass on to the next centre.
field-next_may_pass = Le centre suivant peut retransmettre
# In consultation.close. Report 67. How the consultation ended.
field-consultation-outcome = Issue
# In consultation.good_offices. Report 67. What the third party does.
field-consultation-part = Son rôle
# In consultation.record. Report 67. The names of the two centres.
field-consultation-parties = Entre
# In consultation.referral. Report 41. The instant at which a hop was made.
field-passed_at = Retransmis
# In consultation.referral. Report 69. Messages of which only some fields are passed on.
field-passed_parts = Retransmis en partie
# In consultation.referral. Report 69. Named by their hashes.
field-consultation-passes_on = Messages retransmis
# In consultation.record: the hash of a text that is attached as a file. Report 67.
field-consultation-record_text-sha256 = SHA-256 du texte joint
# In consultation.good_offices. Report 67. Request, acceptance, declined or ended.
field-consultation-step = Étape
# In consultation.referral. Report 41. What may be passed on in every case.
field-consultation-summary = Résumé
# In consultation.record. Report 67.
field-consultation-texts = Textes faisant foi
# In consultation.good_offices. Report 67. Neither of the two sides.
field-third_party = Tiers
# In consultation.good_offices. Report 67. The centre of the third party.
field-third_party_centre = Son centre
# In consultation.request. Report 67.
field-consultation-times = Dates et heures proposées
# In consultation.record. Report 67.
field-consultation-title = Titre
# In consultation.request, consultation.close, consultation.good_offices. Report 67. Label of the sentence itself.
field-without_prejudice = Sans préjudice

## Codes

# Field basis: why consultation is asked for.
code-may_affect_us = cela peut avoir des effets sur nous
code-may_affect_you = cela peut avoir des effets sur vous
code-may_affect_others = cela peut avoir des effets sur autrui
code-figure_reported_passed = un chiffre d’un engagement a été signalé comme franchi
code-no_consent = aucun consentement n’a été donné
# Fields form, forms.
code-text_on_this_line = texte sur cette ligne
code-voice = de vive voix
code-video = par vidéo
code-meeting = une réunion
code-diplomatic_channel = la voie diplomatique
# Field level: who speaks with whom.
code-operators = exploitants
code-centres = centres
code-ministries = ministères
code-governments = gouvernements
# Field decision.
code-other_terms = accepté sous une autre forme ou à un autre moment
# Field outcome.
code-settled = réglé
code-continues_elsewhere = se poursuit ailleurs
code-not_settled = non réglé
code-lapsed = caduc
# Field ask, of a referral.
code-point_of_contact = un point de contact
code-plans = leurs plans
code-coordination = coordination
# Field next_may_pass.
code-nothing = rien
code-summary_only = le résumé seulement
code-as_here = ce qui est retransmis ici
# Field part, of a third party.
code-carries_sealed = achemine des plis qu’il ne peut ouvrir
code-addressee_of_both = est destinataire des deux
# Field step, of good offices.
code-request = demande
code-acceptance = acceptation

## Fixed sentences

# In every consultation.request, consultation.close, consultation.good_offices; part of what is signed in English.
# "The Charter" is that of the United Nations.
fixed-without_prejudice = Sans préjudice de toute position, de tout droit ou de toute instance, y compris ceux que prévoit la Charte des Nations Unies.
# In every consultation.record, part of what is signed in English.
fixed-equally_authentic = Tous les textes de ce procès-verbal font également foi.

## Subjects: one line in a list

# $subject: what the sender wrote.
subject-consultation-request = Demande de consultation : { $subject }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-consultation-decision = Décision sur la consultation { $digits } : { $decision }
# $title: what the sender wrote; $count: how many authentic texts; $at: date-time group.
subject-consultation-record = { $count ->
    [one] Procès-verbal de { $at } en { $count } texte : { $title }
   *[other] Procès-verbal de { $at } en { $count } textes : { $title }
}
# $digits: five digits of the message that it refers to; $outcome: a code of the field outcome.
subject-consultation-close = Consultation { $digits } close : { $outcome }
# $subject, $for_whom, $asked_of: what the sender wrote; for whom it is sent, and who is meant to answer in the end.
subject-consultation-referral = Renvoi pour { $for_whom }, adressé en définitive à { $asked_of } : { $subject }
# $step: a code of the field step; $third_party: its name.
subject-consultation-good_offices = Bons offices de { $third_party } : { $step }

## What is asked

# $count: how many times are proposed.
asks-consultation = { $count ->
    [one] une consultation, à l’heure proposée
   *[other] une consultation, à l’une des { $count } heures proposées
}
asks-other_terms = un avis sur la forme et l’heure offertes en remplacement
asks-third_party = indiquer si vous désignez le même tiers

## Where a case stands

case-consultation-requested = CONSULTATION DEMANDÉE
# Says what has not come, and not why.
case-consultation-not_answered = NON RÉPONDU À TEMPS
# The other side has promised a word by a time.
case-consultation-later = PROCHAIN AVIS PROMIS
case-consultation-other_terms = AUTRE FORME OU HEURE OFFERTE
case-consultation-declined = DÉCLINÉE
case-consultation-not_competent = PAS COMPÉTENT
# Form and time are agreed, and are still to come.
case-consultation-agreed = CONVENUE
# The time that was agreed is over.
case-consultation-held = HEURE PASSÉE
# One side has signed a record.
case-consultation-record_proposed = PROCÈS-VERBAL SIGNÉ PAR UNE PARTIE
case-consultation-recorded = PROCÈS-VERBAL SIGNÉ PAR LES DEUX
# One side has said SETTLED.
case-consultation-settlement_stated = RÉGLÉE, SELON UNE PARTIE
case-consultation-settled = RÉGLÉE
case-consultation-continues_elsewhere = SE POURSUIT AILLEURS
case-consultation-not_settled = NON RÉGLÉE
case-consultation-lapsed = CADUQUE
# Also drawn as remarks beside the state of a consultation.
case-consultation-offices_asked = BONS OFFICES DEMANDÉS
case-consultation-offices_begun = BONS OFFICES COMMENCÉS
case-consultation-offices_declined = BONS OFFICES DÉCLINÉS
case-consultation-offices_ended = BONS OFFICES TERMINÉS
case-consultation-referred = RENVOYÉE
case-consultation-referral_answered = RENVOI RÉPONDU
# Remarks beside the state, told to both sides.
case-consultation-offices_named_differently = DEUX TIERS DIFFÉRENTS SONT DÉSIGNÉS
case-consultation-texts_differ = LES TEXTES SIGNÉS NE SONT PAS LES MÊMES
case-consultation-closed_differently = LES DEUX PARTIES LA CLÔTURENT DIFFÉREMMENT

## What is owed

owes-consultation_close = la clôture
owes-same_record = une signature sous les mêmes textes
owes-third_party = le nom du tiers
owes-referral_answer = une réponse au renvoi
