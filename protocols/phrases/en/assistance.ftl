# The family assistance. Help for people and objects in distress: asked for, offered, decided on.

## Types

# Report, paragraph 50(ii), 54, 58.
type-assistance-decision = Decision on assistance
# Report, paragraph 50(ii), 54, 58.
type-assistance-offer = Offer of assistance
# Report, paragraph 50(ii), 54, 58.
type-assistance-request = Request for assistance

## Fields

# In assistance.decision. Report 50(ii). A list of kinds of help.
field-assistance-accepted = Help accepted
# In assistance.decision. Report 50(ii).
field-begin_at = Begins
# In assistance.offer, assistance.decision. Report 50(ii).
field-assistance-conditions = On these conditions
# In assistance.request. Report 50(ii). Standard, side, and what is blocked.
field-assistance-docking = Docking and hatch
# In assistance.offer. Report 50(vi).
field-assistance-expenses = Expenses
# In assistance.request, assistance.offer. Report 50(ii). One each, as 121.5 MHz.
field-assistance-frequencies = Frequencies and call signs
# In assistance.request. Report 50(ii). To those who help.
field-assistance-hazards = Hazards
# In assistance.offer. Report 50(ii).
field-lasts_until = Can stay until
# In assistance.offer. Report 50(ii). Ships, aircraft, sensors, a spacecraft.
field-means_used = With what
# In assistance.request. Report 50(ii). A list of kinds of help.
field-assistance-needed = Help needed
# In assistance.request. Report 50(ii). After it, it comes too late.
field-assistance-needed_by = Help needed by
# In assistance.offer. Report 50(ii).
field-assistance-offer-object = Object that comes to help
# In assistance.offer. Report 50(ii). A list of kinds of help.
field-assistance-offered = Help offered
# In assistance.request. Report 50(ii).
field-assistance-orbit = Orbit
# In assistance.request. Report 50(ii).
field-assistance-people = People in distress
# In assistance.decision. Report 50(ii).
field-people_safe = People safe
# In assistance.decision. Report 50(ii).
field-assistance-decision-place = Where to meet
# In assistance.offer. Report 50(ii).
field-assistance-ready_from = Ready from
# In assistance.request. Report 50(ii). What was observed, and what it did.
field-assistance-request-situation = What has happened
# In assistance.offer. Report 50(ii). Where nobody has asked.
field-assistance-offer-situation = What we know has happened
# In assistance.request. Report 50(ii). Air, power, water: the first.
field-supplies_until = Supplies on board last until
# In assistance.request. Report 50(ii). Rescue Agreement, article 2.
field-territory_open = Helpers may enter our territory
# In assistance.offer. Report 50(ii). An instant, or the interval in which it will be.
field-assistance-there_at = Arrives

## Codes

# Field needed. Kinds of help.
code-crew_rescue = rescue of a crew
code-search = search
code-recovery = recovery
code-medical = medical help
code-landing_site = a landing site
code-communications = communications
code-supplies = supplies
# Field territory_open. Whether helpers may enter the sender's territory.
code-after_asking = after asking us
# Field expenses. Who bears the expenses of help.
code-none_asked = none are asked for
code-shared = shared
code-by_requester = borne by whoever asked for help
code-settled_later = settled later
# Field decision. On an offer of help.
code-accepted_in_part = accepted in part
code-no_longer_needed = no longer needed
code-decision-completed = help has ended
# Field people_safe. How many of the people in distress are safe.
code-people_safe-all = all
code-people_safe-some = some
code-people_safe-none = none

## Subjects: one line in a list

# $needed: codes of the field needed, joined by commas. $whom: an object or a place. $by: a date-time group.
subject-assistance-request = Request for assistance: { $needed }, { $whom }, by { $by }
# $offered: codes, joined by commas. $until: a date-time group.
subject-assistance-offer = Offer of assistance: { $offered }, valid until { $until }
# $digits: five digits of the offer. $decision: a code of the field decision.
subject-assistance-decision = Assistance { $digits }: { $decision }

## What is asked

# $needed: codes, joined by commas. $by: a date-time group.
asks-help = { $needed }, by { $by }
# $until: a date-time group; then the offer lapses.
asks-decision_on_help = a decision on this offer, until { $until }

## Where a case stands

case-assistance-requested = ASSISTANCE REQUESTED
# The time by which help was needed has passed.
case-assistance-not_answered = ASSISTANCE REQUESTED, NOT YET ANSWERED
case-assistance-offered = ASSISTANCE OFFERED
# Nobody decided on the offer in its time. Nobody comes.
case-assistance-offer_lapsed = OFFER LAPSED, NOT ACCEPTED
# Accepted, whole or in part.
case-assistance-under_way = ASSISTANCE ACCEPTED, UNDER WAY
case-assistance-declined = OFFER DECLINED
# The side that was asked has said that it cannot help.
case-assistance-cannot = ASSISTANCE NOT POSSIBLE, AS ANSWERED
case-assistance-not_needed = ASSISTANCE NO LONGER NEEDED
case-assistance-completed = ASSISTANCE ENDED

## What is owed

# By the side that was asked for help.
owes-offer_or_answer = an offer of assistance, or an answer
# By the side to which help was offered.
owes-decision_on_help = a decision on the offer
# By the side that accepted help.
owes-word_that_help_ended = word that the assistance has ended
