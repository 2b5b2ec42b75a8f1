# The family undertaking: a promise that both sides sign under the same figures.

## Types

# Report, paragraph 41, 66(iv), 67. Signs the same figures as the proposal.
type-undertaking-acceptance = Undertaking acceptance
# Report, paragraph 41, 67. One side gives notice that it leaves.
type-undertaking-leaving = Leaving an undertaking
# Report, paragraph 41, 66(iv), 67.
type-undertaking-proposal = Undertaking proposal

## Fields

# In undertaking.proposal, a term. Report 66(iv). The other side is told before this.
field-undertaking-before = Before
# In undertaking.*. Report 67. The instant from which it is in force.
field-undertaking-begins_at = Begins
# In undertaking.*, a term. Report 67. The centre that makes this promise.
field-undertaking-centre = Undertaken by
# In undertaking.*, a term. Unit: m/s. Report 40(v). All changes of velocity together stay below this.
field-undertaking-delta_v_m_s = Delta-v in all below
# In undertaking.*. Report 67. The instant at which it is over without another word.
field-undertaking-ends_at = Ends by itself
# In undertaking.*. Report 67. What both sides sign.
field-undertaking-figures = Figures
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-from_nm = From wavelength
# In undertaking.leaving. Report 67. The instant at which it is over.
field-leaves_at = In force until
# In undertaking.leaving. Unit: hour. Report 67. As it was agreed.
field-undertaking-leaving-notice_h = Notice
# In undertaking.*, a term. Unit: hour. Report 66(iv). How long beforehand the other side is told.
field-undertaking-notify_before-notice_h = Hours before
# In undertaking.*. Unit: hour. Report 67. For either side.
field-notice_to_leave_h = Notice before leaving
# In undertaking.*, a term. Report 66(ii). The object from which the other one stays away.
field-undertaking-of = Stays away from
# In undertaking.*. Report 67.
field-undertaking-terms = Terms
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-to_nm = To wavelength
# In undertaking.*, a term. Report 56. The object in whose direction nothing is emitted.
field-undertaking-toward = Towards

## Codes

# Field is, of a term: what is promised.
code-is-stay_beyond = stays beyond
code-is-burn_less_than = burns less than
code-is-notify_before = tells beforehand
# Field before, of a term.
code-change_of_orbit = a change of orbit
code-separation_of_object = separation of an object

## Fixed sentences

# In every message of the family, part of what is signed in English.
fixed-no_precedent = Without prejudice, no precedent.

## Subjects: one line in a list

# $count: how many terms; $start, $end: date-time groups.
subject-undertaking-proposal = { $count ->
    [one] Undertaking proposed, { $count } term, { $start } to { $end }
   *[other] Undertaking proposed, { $count } terms, { $start } to { $end }
}
# $digits: five digits of the proposal; $count: how many terms; $start, $end: date-time groups.
subject-undertaking-acceptance = { $count ->
    [one] Undertaking { $digits } accepted, { $count } term, { $start } to { $end }
   *[other] Undertaking { $digits } accepted, { $count } terms, { $start } to { $end }
}
# $digits: five digits of the message that it refers to; $at: date-time group.
subject-undertaking-leaving = Leaving undertaking { $digits }, in force until { $at }

## Where a case stands

# One side has signed.
case-undertaking-proposed = PROPOSED, NOT IN FORCE
case-undertaking-proposal_lapsed = NOT ACCEPTED IN TIME, NOT IN FORCE
case-undertaking-declined = DECLINED, NOT IN FORCE
# Both sides have signed; it begins later by itself.
case-undertaking-accepted = SIGNED BY BOTH, NOT YET BEGUN
case-undertaking-in_force = IN FORCE
# Notice was given; it is in force until the stated time.
case-undertaking-leaving = IN FORCE, NOTICE OF LEAVING GIVEN
case-undertaking-ended = ENDED
# Remarks beside the state, told to both sides.
case-undertaking-accepted_too_late = AN ACCEPTANCE CAME TOO LATE AND IS NONE
case-undertaking-other_figures = AN ACCEPTANCE NAMES OTHER FIGURES AND IS NONE
case-undertaking-later_proposal = A LATER PROPOSAL IS NOT IN FORCE
case-undertaking-notice_shorter_than_agreed = THE NOTICE OF LEAVING IS SHORTER THAN AGREED
# One side has cancelled what both have signed: that ends nothing.
case-undertaking-ends_by_leaving = WHAT BOTH HAVE SIGNED ENDS BY LEAVING ONLY

## What is owed

owes-same_figures = a signature under the same figures
