# The family incident.

## Types

# Report, paragraph 41, 58, 62.
type-incident-explanation = Explanation
# Report, paragraph 19, 41, 55, 58.
type-incident-report = Incident report
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = Request for explanation

## Fields

# In incident.request_for_explanation. Report 41.
field-activity = Activity
# In incident.report. Report 55.
field-affected = Affected
# In incident.report. Unit: km. Report 55.
field-altitude_km = Altitude
# In incident.explanation. Report 41.
field-answers = Answers
# In incident.request_for_explanation. Report 62.
field-asks = Asks
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = How it is known
# In incident.report. Report 55.
field-at_least = At least
# In incident.report. Report 55.
field-at_most = At most
# In incident.explanation. Report 41.
field-incident-numbered_answer-by = By
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = Cause, origin, intention
# In incident.explanation, incident.report. Report 18.
field-incident-cause-cause = Cause
# In incident.report. Report 41.
field-certainty = Certainty
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = Why we ask
# In incident.report. Report 55.
field-count = Trackable pieces
# In incident.report. Report 55.
field-counted_at = Counted at
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = Crew in danger
# In incident.report. Report 50(ii).
field-crewed_objects = Crewed objects at risk
# In incident.report. Report 56.
field-direction = Direction
# In incident.report. Report 55.
field-effects = Effect
# In incident.report. Report 55.
field-incident-report-fragments = Fragments
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = From frequency
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = People affected differently
# In incident.report. Report 53.
field-how_affected = How they are affected
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = Inclination
# In incident.explanation, incident.report. Report 18.
field-intention = Intention
# In incident.report. Report 55(ii).
field-incident-affected_facility-name = Facility
# In incident.report. Report 56.
field-incident-affected_link-name = Affected link
# In incident.report. Report 58.
field-incident-affected_service-name = Service
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = Question
# In incident.report. Report 55.
field-observed = Observed
# In incident.explanation, incident.report. Report 18.
field-incident-cause-origin = Origin
# In incident.report. Report 19.
field-path = Path
# In incident.report. Report 58.
field-people_at_least = People affected, at least
# In incident.report. Report 58.
field-people_at_most = People affected, at most
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = Place
# In incident.report. Report 58.
field-provider = Provider
# In incident.request_for_explanation. Report 41.
field-questions = Questions
# In incident.report. Report 55.
field-reversible = Reversible
# In incident.report. Report 58.
field-service = Service
# In incident.report. Report 58.
field-services_affected = Services affected
# In incident.report. Report 41.
field-severity = Severity
# In incident.report. Report 58.
field-since = Since
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = Statement
# In incident.explanation, incident.report. Report 18.
field-incident-cause-text = Cause in words
# In incident.explanation. Report 41.
field-incident-numbered_answer-text = In words
# In incident.request_for_explanation. Report 62.
field-incident-question-text = In words
# In incident.report. Report 41.
field-time_source = Source of the time
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = To frequency
# In incident.report. Report 58.
field-until = Until
# In incident.report. Report 41.
field-urgency = Urgency
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = When

## Codes

code-not_stated = not stated
code-is-space_object = space object
code-is-ground_facility = ground facility
code-is-link = link
code-is-service = service
code-explanation = an explanation
code-stop_requested = stop requested
code-assistance = assistance
code-call = a call
# Field effects. Report 55 to 58: what it did, never who did it.
code-loss_of_contact = loss of contact
code-degraded_signal = degraded signal
code-wrong_position_or_time = wrong position or time shown
code-sensor_impaired = sensor impaired
code-orbit_changed = orbit changed
code-orbit_changed_not_notified = orbit changed, not notified to us
code-fragments = fragments
code-loss_of_control = loss of control
code-close_passage = close passage
code-ground_access_lost = access to ground system lost
code-service_lost = service lost
code-crew_in_danger = crew in danger
code-object_separated = object separated
code-observed-orbit_change = orbit change
code-contact = contact between objects
code-ict_event = ICT event
code-nothing_observed = nothing observed
# Field path. Report 19: the four vectors.
code-earth_to_space = Earth to space
code-space_to_earth = space to Earth
code-space_to_space = space to space
code-earth_to_earth = Earth to Earth
# Field direction.
code-up = up
code-down = down
code-crosslink = between objects in orbit
# Field assertion. How a statement is known.
code-observed = observed
code-assessed = assessed
code-reported_by_third_party = reported by a third party
code-suspected = suspected
# Field certainty.
code-likely = likely
code-possible = possible
code-unlikely = unlikely
# Field urgency.
code-immediate = immediate
code-expected = expected soon
code-future = in the future
code-past = past
# Field severity.
code-extreme = extreme
code-severe = severe
code-moderate = moderate
code-minor = minor
# Field service. Report 58, 59: describes an effect and marks no object.
code-air_navigation = air navigation
code-maritime_distress = maritime distress
code-emergency_services = emergency services
code-position_navigation_time = position, navigation and time
code-health = health
code-disaster_warning = disaster warning
code-humanitarian_operations = humanitarian operations
code-connectivity = connectivity
code-broadcasting = broadcasting
code-research = research
# Field groups_affected. Report 53. Empty means not stated.
code-women_and_girls = women and girls
code-children = children
code-older_persons = older persons
code-persons_with_disabilities = persons with disabilities
code-displaced_persons = displaced persons
code-patients = patients
code-crews = crews
# Field cause, intention.
code-known = known
code-under_investigation = under investigation
code-will_not_state = will not be stated
code-accidental = accidental
code-deliberate_own_object = deliberate, own object
# Field asks. Report 62: questions are about use, not about what an object is.
code-what_happened = What happened?
code-what_will_it_do = What will it do?
code-when = When?
code-how_near = How near?
code-until_when = Until when?
code-which_objects = Which objects?
code-what_measures = Which measures are taken?
code-whom_to_call = Whom do we call?
code-asks-other = In these words:
code-answered = answered
code-not_our_activity = not our activity
code-later = later

## Subjects: one line in a list

subject-incident-report = Incident: { $effects }, { $affected }, { $when }
subject-incident-request_for_explanation = { $count ->
    [one] Request for explanation, { $count } question: { $concern }
   *[other] Request for explanation, { $count } questions: { $concern }
}
subject-incident-explanation = Explanation: questions answered { $answers }, later { $later }

## What is asked

asks-questions = { $count ->
    [one] an answer to { $count } question
   *[other] answers to { $count } questions
}

## Where a case stands

# Reported, and something is asked.
case-incident-reported = INCIDENT REPORTED
# Reported for information: nothing is asked.
case-incident-told = INCIDENT REPORTED, NOTHING ASKED
# Questions were asked.
case-incident-asked = EXPLANATION ASKED FOR
# No explanation was received by the reply time. It says what we saw, not why.
case-incident-not_explained = NOT EXPLAINED
# An answer was put off to a later time, which the answer names.
case-incident-explained_in_part = EXPLAINED IN PART, MORE TO COME
# That time has passed.
case-incident-rest_not_explained = THE REST NOT EXPLAINED
case-incident-explained = EXPLANATION GIVEN
# Every question was declined, which is an answer.
case-incident-declined = DECLINED TO EXPLAIN
# Answered without an explanation, as asked or that it cannot be done.
case-incident-answered = ANSWERED
# Told to both sides: a question was neither answered, nor declined, nor put off.
case-incident-questions_passed_over = QUESTIONS WERE PASSED OVER

## What is owed

# By the side to which it was reported.
owes-answer_to_report = an answer to the report
# By the side that was asked.
owes-explanation = an explanation
# By the side that put off an answer.
owes-rest_of_explanation = the answers that were put off
