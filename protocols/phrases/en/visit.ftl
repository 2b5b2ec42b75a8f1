# The family visit.

## Types

# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-invitation = Invitation to a visit
# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-request = Request for a visit
# Report, paragraph 40(iii), 40(vii), 40(viii).
type-visit-decision = Decision on a visit

## Fields

# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-areas = Areas open to visitors
# In visit.decision. Report 40(vii).
field-chosen = Dates chosen
# In visit.decision. Report 40(iii).
field-decision = Decision
# In visit.decision. Report 40(iii).
field-decision_at = Decision follows by
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-escorted = Accompanied
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-instruments = Instruments allowed
# In visit.invitation, visit.request. Report 40(iii).
field-visit-kinds = Kind of visit
# In visit.invitation, visit.request. Report 33.
field-languages = Languages of the visit
# In visit.invitation, visit.request, visit.decision. Report 40(iii). BY HOST: taken by the host.
field-photography = Photographs
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-shrouding = Covered from sight
# In visit.invitation, visit.request. Report 40(vii).
field-site = Site
# In visit.invitation, visit.decision. Report 40(iii).
field-terms = Terms of access
# In visit.invitation, visit.request, visit.decision. Unit: h. Report 40(iii).
field-time_on_site_h = Time on site
# In visit.request. Report 40(vii).
field-visitors = Visitors
# In visit.invitation. Report 40(vii).
field-visitors_at_most = Visitors at most
# In visit.invitation. Report 40(vii).
field-visit-invitation-windows = Dates offered
# In visit.request. Report 40(vii).
field-visit-request-windows = Dates asked for
# In visit.decision. Report 40(vii).
field-visit-decision-windows = Other dates
# In visit.request. Report 40(iii).
field-wishes = Terms wished for

## Codes

# Field kinds. In visit.invitation, visit.request: what the visit is for.
code-kinds-inspection_before_launch = inspection before launch
code-kinds-familiarisation = familiarisation
code-kinds-demonstration = demonstration
code-kinds-observation = observation
code-kinds-training = training
# Field instruments. In visit.*: what visitors may bring to measure with: length, weight, radiation, spectrum (of light).
code-instruments-none = none
code-instruments-camera = camera
code-instruments-radiation = radiation meter
code-instruments-length = length measure
code-instruments-weight = scales
code-instruments-spectrum = spectrometer
code-instruments-own_list = as on a list of their own
# Field photography. In visit.*: by host means that the host takes the photographs.
code-photography-allowed = allowed
code-photography-by_host = taken by the host
code-photography-not_allowed = not allowed
# Field shrouding. In visit.*: what is covered from sight.
code-shrouding-none = nothing
code-shrouding-some_parts = some parts
code-shrouding-all_but_agreed = all but the agreed parts
# Field decision. In visit.decision.
code-decision-accepted = accepted
code-decision-accepted_with_terms = accepted with terms
code-decision-other_dates = other dates proposed
code-decision-later = decision follows
code-decision-declined = declined

## Subjects: one line in a list

# $kinds: kinds of visit; $site: as the sender wrote it; $window: from and to; $more: how many further dates are offered.
subject-visit-invitation = { $more ->
    [0] Invitation: { $kinds }, { $site }, { $window }
    [one] Invitation: { $kinds }, { $site }, { $window } and { $more } further date
   *[other] Invitation: { $kinds }, { $site }, { $window } and { $more } further dates
}
# As above.
subject-visit-request = { $more ->
    [0] Request for a visit: { $kinds }, { $site }, { $window }
    [one] Request for a visit: { $kinds }, { $site }, { $window } or { $more } further date
   *[other] Request for a visit: { $kinds }, { $site }, { $window } or { $more } further dates
}
# $decision: a code of the field decision.
subject-visit-decision = Decision on the visit { $digits }: { $decision }

## Where a case stands

# A visit was offered; asked for; other dates were proposed; a decision was promised; nobody answered by the time asked;
# it is agreed; it was declined; the dates have passed.
case-visit-offered = OFFERED
case-visit-asked = ASKED FOR
case-visit-other_dates = OTHER DATES PROPOSED
case-visit-later = DECISION PROMISED
case-visit-not_answered = NOT ANSWERED
case-visit-agreed = AGREED
case-visit-declined = DECLINED
case-visit-over = OVER
# What is owed next; who owes it stands beside it.
owes-decision = a decision
