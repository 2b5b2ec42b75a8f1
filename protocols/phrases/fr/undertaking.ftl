# The family undertaking: a promise that both sides sign under the same figures.
# Unofficial translation of en/undertaking.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 66(iv), 67. Signs the same figures as the proposal.
type-undertaking-acceptance = Acceptation d’engagement
# Report, paragraph 41, 67. One side gives notice that it leaves.
type-undertaking-leaving = Sortie d’un engagement
# Report, paragraph 41, 66(iv), 67.
type-undertaking-proposal = Proposition d’engagement

## Fields

# In undertaking.proposal, a term. Report 66(iv). The other side is told before this.
field-undertaking-before = Avant
# In undertaking.*. Report 67. The instant from which it is in force.
field-undertaking-begins_at = Commence
# In undertaking.*, a term. Report 67. The centre that makes this promise.
field-undertaking-centre = Pris par
# In undertaking.*, a term. Unit: m/s. Report 40(v). All changes of velocity together stay below this.
field-undertaking-delta_v_m_s = Delta-v total inférieur à
# In undertaking.*. Report 67. The instant at which it is over without another word.
field-undertaking-ends_at = Prend fin de lui-même
# In undertaking.*. Report 67. What both sides sign.
field-undertaking-figures = Chiffres
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-from_nm = De la longueur d’onde
# In undertaking.leaving. Report 67. The instant at which it is over.
field-leaves_at = En vigueur jusqu’à
# In undertaking.leaving. Unit: hour. Report 67. As it was agreed.
field-undertaking-leaving-notice_h = Préavis
# In undertaking.*, a term. Unit: hour. Report 66(iv). How long beforehand the other side is told.
field-undertaking-notify_before-notice_h = Heures avant
# In undertaking.*. Unit: hour. Report 67. For either side.
field-notice_to_leave_h = Préavis de sortie
# In undertaking.*, a term. Report 66(ii). The object from which the other one stays away.
field-undertaking-of = Reste éloigné de
# In undertaking.*. Report 67.
field-undertaking-terms = Termes
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-to_nm = À la longueur d’onde
# In undertaking.*, a term. Report 56. The object in whose direction nothing is emitted.
field-undertaking-toward = En direction de

## Codes

# Field is, of a term: what is promised.
code-is-stay_beyond = reste au-delà de
code-is-burn_less_than = pousse moins de
code-is-notify_before = informe au préalable
# Field before, of a term.
code-change_of_orbit = un changement d’orbite
code-separation_of_object = la séparation d’un objet

## Fixed sentences

# In every message of the family, part of what is signed in English.
fixed-no_precedent = Sans préjudice, sans valeur de précédent.

## Subjects: one line in a list

# $count: how many terms; $start, $end: date-time groups.
subject-undertaking-proposal = { $count ->
    [one] Engagement proposé, { $count } terme, { $start } à { $end }
   *[other] Engagement proposé, { $count } termes, { $start } à { $end }
}
# $digits: five digits of the proposal; $count: how many terms; $start, $end: date-time groups.
subject-undertaking-acceptance = { $count ->
    [one] Engagement { $digits } accepté, { $count } terme, { $start } à { $end }
   *[other] Engagement { $digits } accepté, { $count } termes, { $start } à { $end }
}
# $digits: five digits of the message that it refers to; $at: date-time group.
subject-undertaking-leaving = Sortie de l’engagement { $digits }, en vigueur jusqu’à { $at }

## Where a case stands

# One side has signed.
case-undertaking-proposed = PROPOSÉ, PAS EN VIGUEUR
case-undertaking-proposal_lapsed = NON ACCEPTÉ À TEMPS, PAS EN VIGUEUR
case-undertaking-declined = DÉCLINÉ, PAS EN VIGUEUR
# Both sides have signed; it begins later by itself.
case-undertaking-accepted = SIGNÉ PAR LES DEUX, PAS ENCORE COMMENCÉ
case-undertaking-in_force = EN VIGUEUR
# Notice was given; it is in force until the stated time.
case-undertaking-leaving = EN VIGUEUR, PRÉAVIS DE SORTIE DONNÉ
case-undertaking-ended = TERMINÉ
# Remarks beside the state, told to both sides.
case-undertaking-accepted_too_late = UNE ACCEPTATION EST VENUE TROP TARD ET N’EN EST PAS UNE
case-undertaking-other_figures = UNE ACCEPTATION PORTE D’AUTRES CHIFFRES ET N’EN EST PAS UNE
case-undertaking-later_proposal = UNE PROPOSITION ULTÉRIEURE N’EST PAS EN VIGUEUR
case-undertaking-notice_shorter_than_agreed = LE PRÉAVIS DE SORTIE EST PLUS COURT QUE CONVENU
# One side has cancelled what both have signed: that ends nothing.
case-undertaking-ends_by_leaving = CE QUE LES DEUX ONT SIGNÉ NE PREND FIN QUE PAR SORTIE

## What is owed

owes-same_figures = une signature sous les mêmes chiffres
