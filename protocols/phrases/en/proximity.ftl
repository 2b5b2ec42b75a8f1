# The family proximity: one object is brought near another; asked beforehand, decided, reported, closed.

## Types

# Report, paragraph 57(i). The last message of a proximity operation.
type-proximity-close = Proximity close
# Report, paragraph 57(i), 66(i), 66(ii). Asks for consent or consultation, or only informs.
type-proximity-consultation = Proximity consultation
# Report, paragraph 57(i). Answers a proximity consultation.
type-proximity-decision = Proximity decision
# Report, paragraph 57(i). What happened in one phase of the operation.
type-proximity-phase = Proximity phase report
# Report, paragraph 57(i). A consent that was given is taken back.
type-proximity-revocation = Revocation of consent

## Fields

# In proximity.consultation. Report 57(i). What makes the servicer break off by itself.
field-abort_criteria = Abort criteria
# In proximity.phase. Report 57(i). A code: why the approach was broken off.
field-abort_reason = Broken off because
# In proximity.consultation. Report 57(i). From which side the servicer comes, as an axis of the client's orbit.
field-approach_axis = Approach axis
# In proximity.consultation, a hold point. Unit: hour. Report 57(i). The longest time that it waits there.
field-at_most_h = Holds there at most
# In proximity.consultation. Report 57(i). The object that is approached.
field-client = Client object
# In proximity.consultation, on the geostationary arc. Report 57(i). The object that is nearest to the slot.
field-closest_neighbour = Closest neighbour
# In proximity.consultation, proximity.decision. Unit: m/s. Report 57(i). How fast the range becomes smaller.
field-closing_speed_m_s = Closing speed
# In proximity.decision. Report 57(i). What the consent depends on, in figures.
field-proximity-conditions = Conditions
# In proximity.decision, proximity.revocation. Report 57(i). The number that the consenting side gave to its consent.
field-consent_id = Consent number
# In proximity.consultation. Report 57(i). Prior consent, consultation, or information only.
field-consent_requested = Asked for
# In proximity.decision. Report 57(i). The instant by which the consultation is to be held.
field-consultation_by = Consultation by
# In proximity.consultation. Report 57(i). The space in which the servicer stays.
field-corridor = Corridor
# In proximity.decision. Report 57(i).
field-proximity-decision = Decision
# In proximity.consultation, the retreat plan. Unit: m/s. Report 57(i). Change of velocity, kept back in fuel.
field-delta_v_kept_m_s = Delta-v kept for the way back
# In proximity.consultation, on the geostationary arc. Unit: degrees a day, east is positive. Report 57(i).
field-drift_deg_d = Drift rate
# In proximity.consultation. Report 57(i).
field-emitters = Sensors and emitters
# In proximity.phase. Report 57(i). A code: what happened in the phase.
field-proximity-event = Phase report
# In proximity.consultation, a corridor. Report 57(i). The axes, centred on the client object.
field-proximity-corridor-frame = Frame
# In proximity.consultation. Report 57(i).
field-geostationary = On the geostationary arc
# In proximity.consultation, a corridor. Unit: degree. Report 57(i). Of a cone that begins at the client object.
field-half_angle_deg = Half angle
# In proximity.consultation, on the geostationary arc. Unit: degree. Report 57(i). East and west of the slot.
field-half_width_deg = Kept within, plus and minus
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-half_width_m = Half width
# In proximity.phase. Report 57(i). The instant of the event.
field-proximity-happened_at = At
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_point = Hold point
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_points = Hold points
# In proximity.consultation. Report 50(vi). Number of the insurance, or who insures.
field-insurer = Insurer's reference
# In proximity.close. Report 57(i). YES: the two objects are docked and fly on as one.
field-proximity-joined = Objects joined
# In proximity.consultation, proximity.decision: one sensor or emitter. Report 57(i).
field-proximity-emitter-kind = Sensor or emitter
# In proximity.decision, a condition. Report 57(i).
field-proximity-no_emission-kind = Sensor or emitter
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-proximity-length_m = Length
# In proximity.consultation. Report 50(vi). The State that is liable under the Liability Convention.
field-proximity-liable = Launching State
# In proximity.consultation, on the geostationary arc. Unit: degree, east is positive. Report 57(i).
field-proximity-longitude_deg = Longitude of the slot
# In proximity.consultation, an abort criterion. Unit: second. Report 57(i). How long communication or navigation is
# lost before the servicer breaks off.
field-lost_for_s = Lost for
# In proximity.consultation, a phase. Unit: km. Report 57(i). Never nearer to the client object than this.
field-min_range_km = Range at least
# In proximity.consultation. Report 57(i). A code: what the approach is for.
field-proximity-mission = Mission
# In proximity.consultation, a hold point. Report 57(i). What the point is called.
field-proximity-hold_point-name = Hold point
# In proximity.consultation. Report 57(i). What the phase is called.
field-proximity-planned_phase-name = Phase
# In proximity.consultation, proximity.decision. Report 57(i). What the point is called.
field-proximity-retreat_point-name = Retreat point
# In proximity.close. Unit: km. Report 57(i). How near the servicer came at the nearest.
field-nearest_km = Nearest range reached
# In proximity.consultation, on the geostationary arc. Unit: km. Report 57(i).
field-neighbour_range_km = Range kept from the neighbour
# In proximity.phase. Report 57(i). The instant by which the next phase report comes.
field-next_report_by = Next report by
# In proximity.decision, a condition. Unit: hour. Report 57(i). How long beforehand we are told.
field-proximity-notice_h = Hours before
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). So long without any burn it comes near nobody.
field-passive_safety_h = Clear in free drift for
# In proximity.phase. Report 57(i). The name of the phase in the plan.
field-proximity-phase = Phase
# In proximity.consultation. Report 57(i).
field-phases = Phases
# In proximity.consultation, proximity.decision. Report 57(i).
field-proximity-points = Retreat points
# In proximity.*. Unit: km. Report 57(i). The distance between the two objects.
field-range_km = Range
# In proximity.close. Unit: km. Report 57(i). The distance between the two objects at the time of the message.
field-range_now_km = Range now
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). From any moment of the plan.
field-reached_within_h = Reached within
# In proximity.consultation, an abort criterion. Report 57(i).
field-proximity-abort_criterion-reason = Breaks off when
# In proximity.consultation. Report 57(i). How the servicer comes away again.
field-proximity-retreat = Retreat plan
# In proximity.revocation. Report 57(i). The instant by which the servicer is at the retreat point.
field-retreat_by = At the retreat point by
# In proximity.revocation, proximity.phase. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_point = Retreat point
# In proximity.decision. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_points = Retreat points
# In proximity.consultation. Report 57(i). The object that approaches.
field-servicer = Servicer object
# In proximity.consultation. Report 57(i). Whether the sensor or emitter is used near the client object.
field-proximity-used = Used
# In proximity.decision. Report 57(i). From when to when the consent holds; it ends by itself.
field-proximity-valid = Valid
# In proximity.consultation. Unit: nm. Report 56. Of a laser or a lidar.
field-wavelength_nm = Wavelength
# In proximity.decision, a condition: we are told before this.
field-proximity-tell_before-what = Before
# In proximity.decision, a condition. Unit: km. Report 57(i). Holds when the range is below this.
field-proximity-within_km = Within

## Codes

# Field mission. What the approach is for, and who has agreed.
code-inspection_agreed = inspection, agreed
code-inspection_consent_not_yet_asked = inspection, consent not yet asked
code-refuelling_or_servicing = refuelling or servicing
code-debris_removal = removal of debris
code-docking = docking
code-geostationary_relocation = relocation on the geostationary arc
# Field consent_requested.
code-prior_consent = prior consent
code-consultation = a consultation
code-information_only = nothing, for information only
# Field approach_axis. Axes of the client's orbit; plus and minus are directions along them.
code-plus_r = plus R (radial, from above)
code-minus_r = minus R (radial, from below)
code-plus_t = plus T (transverse, from ahead)
code-minus_t = minus T (transverse, from behind)
code-plus_n = plus N (normal)
code-minus_n = minus N (normal)
code-approach_axis-none = no approach
# Field kind of a sensor or emitter.
code-imaging = imaging
code-lidar = lidar
code-radar = radar
code-illumination = illumination
# Field reason of an abort criterion, field abort_reason: the servicer breaks off when this is so.
code-range_below = range below the limit
code-closing_speed_above = closing speed above the limit
code-corridor_left = corridor left
code-navigation_lost = navigation lost
code-communication_lost = communication lost
code-asked_by_other_side = asked for by the other side
code-power_below_need = power below what is needed
# Field decision.
code-consent = consent
code-consent_with_conditions = consent with conditions
code-refuse = refused
code-request_consultation = consultation asked for
code-not_competent = not competent to decide
# Field is, of a condition.
code-is-keep_out = keeps out
code-is-speed_limit = speed limit
code-is-hold_until_told = holds until told to go on
code-is-tell_before = tells us before
code-is-no_emission = no emission
# Field what, of a condition: we are told before this.
code-each_phase = each phase
code-each_burn = each burn
code-change_of_plan = a change of plan
# Field event.
code-entered = entered
code-event-holding = holding at its hold point
code-at_retreat_point = at the retreat point
code-completed = completed
# Field ended.
code-in_part = in part
code-not_begun = not begun
code-after_revocation = after a revocation

## Units

# Degrees a day.
unit-deg_d = { $figure } degrees a day
# Nanometres.
unit-nm = { $figure } nm

## Fixed sentences

# In every proximity.revocation, part of what is signed in English.
fixed-at_the_retreat_point = It takes effect at the retreat point named here, and must be acknowledged at once.

## Subjects: one line in a list

# $servicer, $client: names of objects; $start: date-time group; $range: least range of all phases.
subject-proximity-consultation = Proximity: { $servicer } to { $client } from { $start }, range at least { $range }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-proximity-decision = Decision on proximity { $digits }: { $decision }
# $point: name of the retreat point; $by: date-time group.
subject-proximity-revocation = CONSENT { $digits } REVOKED: to retreat point { $point } by { $by }
# $event: a code of the field event; $phase: name of the phase or of the retreat point; $at: date-time group.
subject-proximity-phase = Proximity phase { $phase }: { $event } { $at }
# $ended: a code of the field ended; $at: date-time group.
subject-proximity-close = Proximity { $digits } closed: { $ended }, { $at }

## Where a case stands

# Nobody has decided yet.
case-proximity-asked = ASKED
# Nothing was asked for: neither consent nor its absence is said.
case-proximity-informed = FOR INFORMATION, NO CONSENT ASKED FOR
# No answer came in time. It is never taken for consent. Report 57(i).
case-proximity-no_consent_given = NO CONSENT GIVEN
case-proximity-to_consult = CONSULTATION ASKED FOR, NO CONSENT GIVEN
case-proximity-refused = REFUSED
case-proximity-not_competent = NOT COMPETENT, NO CONSENT GIVEN
case-proximity-consented = CONSENT GIVEN
case-proximity-under_way = UNDER WAY
case-proximity-revoked = REVOKED, NOT YET ACKNOWLEDGED
# The revocation is acknowledged; the servicer is on its way to the retreat point.
case-proximity-retreating = REVOKED, ON THE WAY TO THE RETREAT POINT
case-proximity-retreated = AT THE RETREAT POINT
case-proximity-broken_off = BROKEN OFF
# The validity of the consent, or the time of the plan, is over.
case-proximity-over = TIME OVER
case-proximity-expired = NO CONSENT WAS GIVEN, TIME OVER
case-proximity-closed = CLOSED
# Remarks beside the state, told to both sides.
case-proximity-consent_to_earlier_plan = THE CONSENT IS TO AN EARLIER PLAN
case-proximity-consent_ends_by_revocation = A CONSENT ENDS BY A REVOCATION ONLY
case-proximity-retreat_point_not_in_consent = THE RETREAT POINT IS NOT ONE OF THE CONSENT

## What is owed

owes-consultation = a consultation
owes-phase_report = a report of each phase
owes-acknowledgement = an acknowledgement
owes-report_at_retreat_point = a report at the retreat point
owes-proximity_close = the close
