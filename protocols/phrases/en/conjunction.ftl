# The family conjunction.

## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = Conjunction agreement
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = Conjunction alert
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = Conjunction intent

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = Does
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = Automatic avoidance
# In conjunction.agreement. Report 66(ii).
field-centre = Centre
# In conjunction.alert. Report 66(ii).
field-conjunction_id = Conjunction number
# In conjunction.alert. Report 41.
field-conjunction-conjunction_object-contact = Operator's contact
# In conjunction.alert. Report 66(ii).
field-covariance = Covariance
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = Crew at risk
# In conjunction.alert. Report 66(ii).
field-crewed = Crewed
# In conjunction.alert. Report 57(ii).
field-conjunction-alert-criterion = Sender's criterion
# In conjunction.alert. Report 66(ii).
field-ephemeris = Ephemeris used
# In conjunction.alert. Report 66(ii).
field-conjunction-conjunction_object-frame = Frame of the state
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = Hard body radius
# In conjunction.intent. Report 66(ii).
field-intent = Intent
# In conjunction.alert. Report 66(ii).
field-last_observed = Last observed
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = Lead time needed before closest approach
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = Plan
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = Manoeuvre at
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = Manoeuvre done by
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = Mass
# In conjunction.alert. Unit: m. Report 66(ii).
field-conjunction-alert-miss_distance_m = Miss distance
# In conjunction.alert. Unit: m.
field-n_m = Normal
# In conjunction.alert. Unit: m/s.
field-n_m_s = Normal
# In conjunction.alert. Report 66(ii).
field-next_message_at = Next word at
# In conjunction.alert. Report 66(ii).
field-observations_used = Observations used
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = On this line because
# In conjunction.agreement. Report 66(ii).
field-parts = Who does what
# In conjunction.alert. Report 66(ii).
field-conjunction-alert-probability = Probability of collision
# In conjunction.alert. Report 66(ii).
field-probability_method = Method of the probability
# In conjunction.alert. Unit: m.
field-r_m = Radial
# In conjunction.alert. Unit: m/s.
field-r_m_s = Radial
# In conjunction.alert. Report 66(ii).
field-relative_position = Relative position
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = Relative speed
# In conjunction.alert. Report 66(ii).
field-relative_velocity = Relative velocity
# In conjunction.intent. Report 66(ii).
field-request_to_other = Asked of the other side
# In conjunction.alert. Report 66(ii).
field-state = State at closest approach
# In conjunction.agreement. Report 66(ii).
field-step = Step
# In conjunction.alert. Unit: m.
field-t_m = Transverse
# In conjunction.alert. Unit: m/s.
field-t_m_s = Transverse
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = Valid until
# In conjunction.alert. Unit: km.
field-x_km = X
# In conjunction.alert. Unit: km/s.
field-x_km_s = X velocity
# In conjunction.alert. Unit: km.
field-y_km = Y
# In conjunction.alert. Unit: km/s.
field-y_km_s = Y velocity
# In conjunction.alert. Unit: km.
field-z_km = Z
# In conjunction.alert. Unit: km/s.
field-z_km_s = Z velocity

## Codes

# Field on_this_line_because.
code-criterion_met = the sender's criterion is met
code-decision_needed = a decision is needed
code-operator_unreachable = the operator could not be reached elsewhere
# Field covariance.
code-calculated = calculated
code-default = default values
# Field ask, request_to_other.
code-intent = your intent
code-manoeuvre = a manoeuvre of yours
code-no_request = nothing
# Field intent.
code-will_mitigate = will mitigate
code-will_not_mitigate = will not mitigate
code-undetermined = undetermined
code-unable = unable to mitigate
# Field automatic_avoidance.
code-enabled = enabled
code-suspended = suspended
code-not_fitted = not fitted
# Field action.
code-keeps_trajectory = keeps its trajectory
code-action-manoeuvres = manoeuvres
# Field step.
code-proposed = proposed
code-accepted = accepted

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = Conjunction { $one } / { $other }, TCA { $tca }, Pc { $probability }, miss { $miss }
subject-conjunction-intent = Conjunction intent: { $intent }, TCA { $tca }
subject-conjunction-agreement = Conjunction agreement: { $step }, TCA { $tca }

## What is asked

asks-same_figures = your signature under the same figures

## Where a case stands

# Told; neither side has said what it will do.
case-conjunction-alerted = ALERTED, BOTH INTENTS OWED
# Told for information: no intent is asked for.
case-conjunction-told = TOLD, NO INTENT ASKED
# The other side has answered that its own criterion is not met.
case-conjunction-below_criterion = BELOW THE OTHER SIDE'S CRITERION
# A side has said that it does not know yet.
case-conjunction-undetermined = INTENT UNDETERMINED
# One side has said what it will do, the other has not.
case-conjunction-one_intent = ONE INTENT TOLD, ONE OWED
# Exactly one side mitigates.
case-conjunction-compatible = THE INTENTS FIT
# Both mitigate, or neither does; a remark says which.
case-conjunction-conflict = THE INTENTS DO NOT FIT
# What was said holds no longer: the time that it named for this has passed.
case-conjunction-intent_lapsed = INTENT NO LONGER VALID
# One side has signed figures for both.
case-conjunction-proposed = AGREEMENT PROPOSED, NOT IN FORCE
case-conjunction-not_agreed = NOT AGREED
# Both have signed the same figures.
case-conjunction-agreed = AGREED
# The time of closest approach is over.
case-conjunction-closed = CLOSED, CLOSEST APPROACH IS OVER
# Remarks, told to both sides at once. Both intents are will mitigate.
case-conjunction-both_mitigate = BOTH WILL MITIGATE: NEITHER KEEPS ITS TRAJECTORY
# Both intents are will not mitigate, or unable.
case-conjunction-nobody_mitigates = NEITHER WILL MITIGATE
# An intent is older than the last alert, whose figures it did not know.
case-conjunction-said_before_last_alert = AN INTENT IS OLDER THAN THE LAST ALERT
case-conjunction-intent_differs_from_agreement = A LATER INTENT IS NOT WHAT WAS AGREED
# Signed, and not under the figures that were proposed.
case-conjunction-other_figures = AN ACCEPTANCE NAMES OTHER FIGURES AND IS NONE

## What is owed

# By a side of the conjunction: what it will do.
owes-intent = an intent
# By both, where the two intents do not fit.
owes-other_intent = another intent, or an agreement
