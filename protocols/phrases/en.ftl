# Every phrase of the hotline in English. Messages carry codes and figures; these are the words in which they are read.
#
# Keys
#   type-FAMILY-NAME            the title of a type of message
#   field-NAME                  the label of a field, NAME as on the wire
#   field-STRUCT-NAME           the same for the field of one group only, where the general label would mislead
#   code-VALUE                  a value of a code list
#   code-FIELD-VALUE            the same in one field only; `is` stands for the kind of a group
#   unit-UNIT                   a figure with its unit; m_s is m/s
#   precedence-N, speaks_for-X  of the header; the bytes carry the number and the code
#   relation-X                  how a message refers to an earlier one
#   state-X                     how far a message has come for one addressee, and what has not come
#   duty-X, act-X               what is owed next, and what the ladder does or offers when it does not come
#   mark-X                      what is drawn beside a message and never hides it
#   fixed-X                     sentences that are the same in every message
#   subject-FAMILY-NAME         the one line of a list; figures in it are rounded
#   asks-X                      what is asked of the reader, and by when
#
# Rules
#   A phrase says what happened, never what somebody is (not_used.toml lists the words that no phrase uses).
#   Drill, military exercise and manoeuvre share no word in any language.
#   Roles are named by function, never by a gendered person (report, paragraph 53).
#   The label of a field is the title that its type has, word for word: a test compares them.
#   Arguments are written { $like_this }; figures come as text and are never rounded or grouped by a phrase.
#   Comments name the field, its unit and its source; "report" is the Chair's report of 20 March 2024.


## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = Conjunction agreement
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = Conjunction alert
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = Conjunction intent
# Report, paragraph 41, 58, 62.
type-incident-explanation = Explanation
# Report, paragraph 19, 41, 55, 58.
type-incident-report = Incident report
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = Request for explanation
# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = Manoeuvre notice
# Report, paragraph 40(v).
type-manoeuvre-outcome = Manoeuvre outcome
# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = Military exercise end
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = Military exercise notification
# Report, paragraph 66(v).
type-military_exercise-start = Military exercise start
# Report, paragraph 41.
type-procedure-acknowledgement = Acknowledgement
# Report, paragraph 67.
type-procedure-answer = Answer
# Report, paragraph 41.
type-procedure-cancellation = Cancellation
# Report, paragraph 41.
type-procedure-cheap_answer = Short answer
# Report, paragraph 41.
type-procedure-confirmation = Confirmation
# Report, paragraph 67.
type-procedure-free_text = Free text
# Report, paragraph 41.
type-procedure-hold = Hold
# Report, paragraph 41.
type-procedure-holding = Holding
# Report, paragraph 41.
type-procedure-stands = Stands

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = Does
# In military_exercise.notification. Report 66(v).
field-activities = Activities expected
# In incident.request_for_explanation. Report 41.
field-activity = Activity
# In incident.report. Report 55.
field-affected = Affected
# In incident.report. Unit: km. Report 55.
field-altitude_km = Altitude
# In manoeuvre.outcome. Report 40(v).
field-another_follows = Another manoeuvre follows
# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = Answer
# In incident.explanation. Report 41.
field-answers = Answers
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = Area
# In military_exercise.end. Report 66(v).
field-areas_released = Notified areas are free again
# In military_exercise.start. Report 66(v).
field-as_notified = As notified
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = Asked of you
# In manoeuvre.notice. Report 66(ii).
field-ask_during = Asked for the time
# In incident.request_for_explanation. Report 62.
field-asks = Asks
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = How it is known
# In incident.report. Report 55.
field-at_least = At least
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = At least
# In incident.report. Report 55.
field-at_most = At most
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = At most
# In the header.
field-attachments = Attachments
# In procedure.confirmation.
field-attestation = Attestation
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = Automatic avoidance
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = Axis 1 (R, T or X)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = Axis 2 (T, N or Y)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = Axis 3 (N, W or Z)
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = Band
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = Basis
# In the header.
field-body = Body
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = One burn at most
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = Burns at most
# In incident.explanation. Report 41.
field-numbered_answer-by = By
# In the header. Report 41.
field-reply-by = Reply by
# In manoeuvre.notice. Report 40(v).
field-campaign = Campaign of electric propulsion
# In the header. Hash of the case's first message; absent in that one.
field-case = Case
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = Catalogue
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = Cause, origin, intention
# In incident.explanation, incident.report. Report 18.
field-cause-cause = Cause
# In conjunction.agreement. Report 66(ii).
field-centre = Centre
# In incident.report. Report 41.
field-certainty = Certainty
# In military_exercise.start. Report 66(v).
field-changes = Changes
# In the header. Report 67. None is the direct channel.
field-charter = Charter
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = Command level
# In the header.
field-composed_at = Composed
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = Why we ask
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = Conjunction
# In conjunction.alert. Report 66(ii).
field-conjunction_id = Conjunction number
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = Contact
# In conjunction.alert. Report 41.
field-conjunction_object-contact = Operator's contact
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-notification-contact = Contact at all hours
# In military_exercise.start. Report 41.
field-start-contact = Contact at all hours
# In incident.report. Report 55.
field-count = Trackable pieces
# In incident.report. Report 55.
field-counted_at = Counted at
# In conjunction.alert. Report 66(ii).
field-covariance = Covariance
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = Created
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = Crew at risk
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = Crew in danger
# In conjunction.alert. Report 66(ii).
field-crewed = Crewed
# In incident.report. Report 50(ii).
field-crewed_objects = Crewed objects at risk
# In conjunction.alert. Report 57(ii).
field-alert-criterion = Sender's criterion
# In procedure.cheap_answer. Report 57(ii).
field-cheap_answer-criterion = Our criterion
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = Decision needed by
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = Change of mass
# In manoeuvre.notice. Report 40(v).
field-notice-delta_v_m_s = Delta-v
# In manoeuvre.outcome. Report 40(v).
field-outcome-delta_v_m_s = Delta-v determined
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = Number in that catalogue
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = Device
# In incident.report. Report 56.
field-direction = Direction
# In the header.
field-drill = Drill
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = Drill on this line
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = Duration
# In military_exercise.notification. Report 56, 66(v).
field-during = During
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = Duty cycle
# In incident.report. Report 55.
field-effects = Effect
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = E-mail
# In military_exercise.notification. Report 56.
field-emissions = Emissions
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = Not after
# In military_exercise.start. Report 66(v).
field-end_expected = End expected
# In military_exercise.end. Report 66(v).
field-ended = How it ended
# In military_exercise.end. Report 66(v).
field-ended_at = Ended
# In conjunction.alert. Report 66(ii).
field-ephemeris = Ephemeris used
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = Attached ephemeris holds
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = Fragments expected
# In the header.
field-expires_at = Expires
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = Field
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = Format
# In military_exercise.end. Report 66(iii).
field-end-fragments = Fragments produced
# In incident.report. Report 55.
field-report-fragments = Fragments
# In conjunction.alert. Report 66(ii).
field-conjunction_object-frame = Frame of the state
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-delta_v-frame = Frame
# In the header.
field-from = From
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = From frequency
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = People affected differently
# In the header. Report 69.
field-handling = Handling
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = Hard body radius
# In military_exercise.notification. Report 66(v).
field-hazard_areas = Areas notified
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = Stays above
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = Stays below
# In incident.report. Report 53.
field-how_affected = How they are affected
# In the header. UUIDv7: makes a retry harmless.
field-id = Id
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = Ignition
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = Delta-v in all at most
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = Inclination
# In the header.
field-info = For information
# In the header.
field-inject = Line of the script
# In conjunction.intent. Report 66(ii).
field-intent = Intent
# In incident.explanation, incident.report. Report 18.
field-intention = Intention
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = International designator
# In the header.
field-key = Key of the content
# In military_exercise.notification. Report 56.
field-emission-kind = Kind
# In the header.
field-relation-kind = Relation
# In military_exercise.notification. Report 66(v).
field-kinds = Kinds
# In the header. Report 69.
field-label = Who may read it
# In the header. Report 33.
field-message-language = Language of the free text
# In the header. Report 33.
field-translation-language = Language
# In conjunction.alert. Report 66(ii).
field-last_observed = Last observed
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = Launches notified as
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = Lead time needed before closest approach
# In the header. Report 50(ii).
field-legal_basis = Legal basis
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = Can it manoeuvre
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = Plan
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = Manoeuvre at
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = Manoeuvre done by
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = Manoeuvre class
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = Manoeuvre number
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = Mass
# In the header. Report 69.
field-may_forward = May be passed on
# In the header. Report 69.
field-may_publish = May be published
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = This means
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = Measures taken to limit effects on others
# In the header.
field-media_type = Media type
# In the header.
field-message = To the message
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = Originator's number
# In conjunction.alert. Unit: m. Report 66(ii).
field-alert-miss_distance_m = Miss distance
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-criterion-miss_distance_m = Miss distance at or below
# In the header.
field-mode = Mode
# In conjunction.alert. Unit: m.
field-n_m = Normal
# In conjunction.alert. Unit: m/s.
field-n_m_s = Normal
# In the header, military_exercise.notification. Report 66(v).
field-name = Name
# In incident.report. Report 55(ii).
field-affected_facility-name = Facility
# In incident.report. Report 56.
field-affected_link-name = Affected link
# In incident.report. Report 58.
field-affected_service-name = Service
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-criterion-name = Criterion
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = Object name
# In conjunction.alert. Report 66(ii).
field-next_message_at = Next word at
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = Next word by
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = Number of the notice
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = Question
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = Object
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = Classes of objects
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = Kind
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = Objects
# In conjunction.alert. Report 66(ii).
field-observations_used = Observations used
# In incident.report. Report 55.
field-observed = Observed
# In military_exercise.notification. Report 40(vii).
field-observers_invited = Observers invited
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = On this line because
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = Operator
# In military_exercise.notification. Report 66(v).
field-orbits = Orbits
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = Organisation
# In incident.explanation, incident.report. Report 18.
field-cause-origin = Origin
# In the header. Report 33.
field-translation-origin = Translated by
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = Originator
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = Other way
# In manoeuvre.outcome. Report 40(v).
field-outcome = Outcome
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = Owner
# In conjunction.agreement. Report 66(ii).
field-parts = Who does what
# In incident.report. Report 19.
field-path = Path
# In incident.report. Report 58.
field-people_at_least = People affected, at least
# In incident.report. Report 58.
field-people_at_most = People affected, at most
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = Delta-v a day at most
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = Place
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = Position
# In the header.
field-precedence = Precedence
# In the header.
field-precedence_reason = Reason for the precedence
# In conjunction.alert. Report 66(ii).
field-alert-probability = Probability of collision
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-criterion-probability = Probability at or above
# In conjunction.alert. Report 66(ii).
field-probability_method = Method of the probability
# In incident.report. Report 58.
field-provider = Provider
# In the header. Report 69.
field-publish_after = Published not before
# In manoeuvre.notice. Report 40(v).
field-purpose = Purpose
# In incident.request_for_explanation. Report 41.
field-questions = Questions
# In conjunction.alert. Unit: m.
field-r_m = Radial
# In conjunction.alert. Unit: m/s.
field-r_m_s = Radial
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = Reason
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = Registered by
# In the header.
field-relation = Relation
# In conjunction.alert. Report 66(ii).
field-relative_position = Relative position
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = Relative speed
# In conjunction.alert. Report 66(ii).
field-relative_velocity = Relative velocity
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = Remarks
# In the header.
field-reply = Reply
# In conjunction.intent. Report 66(ii).
field-request_to_other = Asked of the other side
# In the header. Report 41.
field-required = Reply asked for
# In the header. Report 69.
field-retention = Keep
# In incident.report. Report 55.
field-reversible = Reversible
# In the header.
field-run = Drill
# In incident.report. Report 58.
field-service = Service
# In incident.report. Report 58.
field-services_affected = Services affected
# In incident.report. Report 41.
field-severity = Severity
# In the header.
field-attachment-sha256 = SHA-256 of the content
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = SHA-256 of the file
# In procedure.confirmation.
field-signature = Signature over the original
# In incident.report. Report 58.
field-since = Since
# In the header. Unit: byte.
field-size = Size
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = Taken from
# In the header. Report 41.
field-speaks_for = Speaks for
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = Not before
# In military_exercise.start. Report 66(v).
field-started_at = Started
# In conjunction.alert. Report 66(ii).
field-state = State at closest approach
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = Statement
# In military_exercise.notification. Report 66(v).
field-states_taking_part = States taking part
# In conjunction.agreement. Report 66(ii).
field-step = Step
# In procedure.free_text. Report 67.
field-subject = Subject
# In conjunction.alert. Unit: m.
field-t_m = Transverse
# In conjunction.alert. Unit: m/s.
field-t_m_s = Transverse
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = Time of closest approach
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = Telephone
# In the header, procedure.*. Report 33, 67.
field-text = Text
# In incident.explanation, incident.report. Report 18.
field-cause-text = Cause in words
# In incident.explanation. Report 41.
field-numbered_answer-text = In words
# In incident.request_for_explanation. Report 62.
field-question-text = In words
# In incident.report. Report 41.
field-time_source = Source of the time
# In the header.
field-to = To
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = To frequency
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = Told before leaving these limits
# In the header. Report 33.
field-translations = Translations
# In the header. Report 33.
field-translator = Translator's position
# In procedure.cheap_answer. Report 41.
field-try_centre = Try this centre
# In the header.
field-type = Type
# In incident.report. Report 58.
field-until = Until
# In incident.report. Report 41.
field-urgency = Urgency
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = Valid until
# In the header.
field-version = Version of the type
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = When
# In military_exercise.notification. Report 66(v).
field-window = From, to
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = Time to closest approach at or below
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

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = WITHHELD
code-unknown = UNKNOWN
code-yes = yes
code-no = no
code-other = other
code-not_stated = not stated

# Field is. The kind of a group.
code-is-interval = interval
code-is-vector = vector
code-is-band = band
code-is-space_object = space object
code-is-ground_facility = ground facility
code-is-link = link
code-is-service = service

# Field mode.
code-live = LIVE
code-drill = DRILL
code-test = TEST

# Field speaks_for.
code-operator = operator
code-centre = centre
code-ministry = ministry
code-government = government

# Field label.
code-anyone = anyone
code-channel = the centres of this channel
code-named_centres = the named centres only
code-commercial = in commercial confidence

# Field retention.
code-charter = as long as the charter says
code-case = until the case is closed
code-permanent = permanently

# Field may_forward, may_publish.
code-ask = after asking the sender
code-after = after the stated time

# Field required.
code-required-none = nothing
code-acknowledgement = an acknowledgement
code-answer = an answer

# Field kind.
code-update = update
code-cancel = cancellation
code-correct = correction
code-reply = reply
code-radio = radio

# Field origin.
code-human = a person
code-machine = a machine

# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = Outer Space Treaty, article V
code-outer_space_treaty_ix = Outer Space Treaty, article IX
code-outer_space_treaty_xi = Outer Space Treaty, article XI
code-rescue_agreement = Rescue Agreement
code-liability_convention = Liability Convention
code-registration_convention = Registration Convention
code-itu_regulations = ITU Radio Regulations
code-hague_code_of_conduct = Hague Code of Conduct
code-lts_guidelines = Guidelines for the long-term sustainability of outer space activities
code-tcbm_2013 = Transparency and confidence-building measures of 2013
code-bilateral = bilateral arrangement
code-voluntary = voluntary

# Field object_type.
code-payload = payload
code-rocket_body = rocket body
code-debris = debris

# Field manoeuvrable.
code-not_applicable = does not apply

# Field manoeuvre_class. Classes of the Space Safety Coalition.
code-non_manoeuvrable = cannot manoeuvre
code-minimally_manoeuvrable = can manoeuvre a little
code-manually_manoeuvrable = manoeuvred by its operators
code-automated_avoidance = avoids by itself
code-crewed = crewed

# Field format. The CCSDS message that figures were taken from, and how it was written.
code-cdm_kvn = CDM, KVN
code-cdm_xml = CDM, XML
code-cdm_json = CDM, JSON
code-ocm_kvn = OCM, KVN
code-ocm_xml = OCM, XML
code-oem_kvn = OEM, KVN
code-oem_xml = OEM, XML
code-omm_kvn = OMM, KVN
code-omm_xml = OMM, XML
code-omm_json = OMM, JSON
code-opm_kvn = OPM, KVN
code-opm_xml = OPM, XML
code-rdm_kvn = RDM, KVN
code-rdm_xml = RDM, XML

# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN (radial, transverse, normal)
code-tnw = TNW (tangential, normal, along the angular momentum)
code-eme2000 = EME2000
code-gcrf = GCRF
code-itrf = ITRF

# Field on_this_line_because.
code-criterion_met = the sender's criterion is met
code-decision_needed = a decision is needed
code-operator_unreachable = the operator could not be reached elsewhere

# Field covariance.
code-calculated = calculated
code-default = default values

# Field ask, request_to_other.
code-intent = your intent
code-keep_trajectory = keep your trajectory
code-manoeuvre = a manoeuvre of yours
code-data = data
code-no_request = nothing
code-screening = a screening against your catalogue
code-explanation = an explanation
code-stop_requested = stop requested
code-assistance = assistance
code-call = a call
code-ask-none = nothing

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
code-declined = declined

# Field basis. CCSDS 502.0-B-3, MAN_BASIS.
code-candidate = candidate
code-planned = planned
code-anticipated = anticipated
code-telemetry = from telemetry
code-determined = from orbit determination
code-simulated = simulated

# Field purpose. CCSDS 502.0-B-3, MAN_PURPOSE.
code-aerobraking = aerobraking
code-attitude = attitude
code-collision_avoidance = collision avoidance
code-disposal = disposal
code-flyby = flyby
code-early_orbit = launch and early orbit
code-clean_up = clean-up of an earlier manoeuvre
code-mass_change = change of mass
code-momentum_desaturation = momentum desaturation
code-orbit_change = change of orbit
code-period = change of period
code-pointing = pointing
code-relocation = relocation
code-science = science
code-spin_rate = spin rate
code-spin_axis = spin axis
code-station_keeping = station keeping
code-trim = trim

# Field duty_cycle. CCSDS 502.0-B-3, DC_TYPE.
code-continuous = continuous
code-time = by time
code-time_and_angle = by time and angle

# Field outcome.
code-executed = executed
code-aborted = aborted
code-partial = executed in part

# Field kinds.
code-live_in_orbit = live, in orbit
code-live_on_ground = live, on the ground
code-command_post = command post
code-simulation = simulation

# Field orbits.
code-low = low
code-medium = medium
code-geostationary = geostationary
code-elliptical = highly elliptical
code-cislunar = between Earth and Moon
code-orbits-none = no orbit

# Field activities.
code-manoeuvres = manoeuvres
code-close_passages = close passages
code-radio_emission = radio emission
code-light_emission = emission of light
code-laser_ranging = laser ranging
code-object_release = release of objects
code-launches = launches
code-none_in_orbit = none in orbit

# Field expected_fragments, fragments. Report 66(iii).
code-expected_fragments-none = NONE
code-fragments-none = NONE

# Field ended.
code-as_planned = as planned
code-early = early
code-late = late
code-not_held = was not held

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

# Field observed.
code-light = light
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
code-not_ours = not ours

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

# Field answer.
code-accepted_as_asked = accepted as asked
code-cannot = cannot
code-received_no_comment = received, no comment
code-passed_to_authority = passed to authority
code-wrong_addressee = wrong addressee
code-below_our_criterion = below our criterion
code-answered = answered
code-not_our_activity = not our activity
code-later = later

# Field reason.
code-not_able = not able
code-not_in_time = not in time
code-not_permitted = not permitted
code-not_known_to_us = not known to us
code-sent_in_error = sent in error
code-superseded = superseded
code-no_longer_true = no longer true
code-being_checked = being checked
code-checked_and_true = checked and true
code-held_in_error = held in error


## Units

unit-m = { $figure } m
unit-km = { $figure } km
unit-m_s = { $figure } m/s
unit-km_s = { $figure } km/s
unit-s = { $figure } s
unit-h = { $figure } h
unit-kg = { $figure } kg
unit-deg = { $figure } degrees
unit-MHz = { $figure } MHz
unit-byte = { $figure } bytes

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = FLASH
precedence-2 = IMMEDIATE
precedence-3 = PRIORITY
precedence-4 = ROUTINE

# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = { $centre } speaks for an operator
speaks_for-centre = { $centre } speaks as a centre
speaks_for-ministry = { $centre } speaks for its ministry
speaks_for-government = { $centre } speaks for its government

# $message: fixed-message_named.
relation-update = updates { $message }
relation-cancel = cancels { $message }
relation-correct = corrects { $message }
relation-reply = replies to { $message }

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = RELEASED
state-sent = SENT
state-received = RECEIVED
state-shown = SHOWN
state-acknowledged = ACKNOWLEDGED
# $until: date-time group.
state-holding = HOLDING UNTIL { $until }
state-answered = ANSWERED
state-refused = REFUSED
state-cannot_read = CANNOT READ

# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = NOT RECEIVED
state-not_seen = NOT SEEN
state-not_acknowledged = NOT ACKNOWLEDGED
state-not_answered = NOT ANSWERED
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = NOT SHARED

# Before it leaves, and when it is withdrawn.
state-waiting_for_release = WAITING FOR RELEASE
state-on_hold = ON HOLD
state-cancelled = CANCELLED

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = to send it
duty-receive = to store it
duty-show = to open it
duty-acknowledge = an acknowledgement
duty-answer = an answer, or holding
duty-next_word = the next word
duty-confirm = the second officer's confirmation
duty-cancel_or_stands = a cancellation, or that it stands
duty-new_message = a new message
duty-call = a call

# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = second route due (none is set up)
act-all_seats = all seats
act-second_contact = second contact due, by telephone
act-pager = pager due (none is set up)
act-call_sheet = call by voice due
act-third_party = third party may be asked
act-no_reply = NO REPLY may be noted

## Marks on a message

mark-one_officer = RELEASED BY ONE OFFICER
mark-confirmation_due = CONFIRMATION DUE
mark-unconfirmed = UNCONFIRMED
mark-expired = EXPIRED
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = NO CONSENT GIVEN
mark-no_reply = NO REPLY
mark-old_epoch = OLD EPOCH
# Earlier messages of its line have not come yet.
mark-gap_before = EARLIER MESSAGES MISSING
mark-epoch_one_officer = EPOCH BY ONE OFFICER
mark-roster_stale = ROSTER STALE
mark-stale = STALE
mark-not_countersigned = NOT COUNTERSIGNED
mark-node_says = NODE SAYS
mark-record_needed = RECORD NEEDED
# $count: how many.
mark-earlier_missing = { $count ->
    [one] { $count } EARLIER MESSAGE MISSING
   *[other] { $count } EARLIER MESSAGES MISSING
}
# $seconds: how far the clock may be off.
mark-time_unsure = TIME ± { $seconds } s

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = DRILL DRILL DRILL
# On every message of the family military_exercise outside a drill.
fixed-military_exercise = MILITARY EXERCISE NOTICE - REAL MESSAGE
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = Receipt is not agreement with, or acceptance of, anything in it.
# In the header of a rendering.
fixed-reference = Reference
fixed-hash = Hash
fixed-direct = the direct channel
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title } ({ $type }, version { $version })
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits } ({ $hash })
# A place in a list. $label: field-*.
fixed-one_of = { $label }, { $place } of { $count }
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind }: { $parts }
# An interval in time.
fixed-interval = from { $start } to { $end }
fixed-call = CALL THE SENDER

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = Conjunction { $one } / { $other }, TCA { $tca }, Pc { $probability }, miss { $miss }
subject-conjunction-intent = Conjunction intent: { $intent }, TCA { $tca }
subject-conjunction-agreement = Conjunction agreement: { $step }, TCA { $tca }
subject-manoeuvre-notice = Manoeuvre of { $object }, ignition { $ignition }, delta-v { $delta_v }
subject-manoeuvre-outcome = Manoeuvre { $digits }: { $outcome }, delta-v { $delta_v }
subject-military_exercise-notification = Military exercise { $name }, { $start } to { $end }
subject-military_exercise-start = Military exercise { $digits }: started { $at }
subject-military_exercise-end = Military exercise { $digits }: ended { $at }
subject-incident-report = Incident: { $effects }, { $affected }, { $when }
subject-incident-request_for_explanation = { $count ->
    [one] Request for explanation, { $count } question: { $concern }
   *[other] Request for explanation, { $count } questions: { $concern }
}
subject-incident-explanation = Explanation: questions answered { $answers }, later { $later }
subject-procedure-acknowledgement = Acknowledgement of { $digits }
subject-procedure-holding = Holding { $digits }, next word by { $by }
subject-procedure-cheap_answer = Short answer to { $digits }: { $answer }
subject-procedure-answer = Answer to { $digits }: { $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = Confirmation of { $digits } by the second officer
subject-procedure-hold = HOLD: do not act on { $digits } until further word
subject-procedure-cancellation = Cancellation of { $digits }: { $reason }
subject-procedure-stands = { $digits } stands: { $reason }
subject-form_unknown = { $precedence } FROM { $centre }, FORM UNKNOWN HERE: CALL
subject-between = { $start } to { $end }
subject-band = { $low } to { $high }
subject-not_stated = not stated

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = Asks of you: { $what }. Reply: { $reply }
asks-reply = Reply: { $reply }
asks-none = none is asked for
asks-acknowledgement = an acknowledgement
asks-acknowledgement_by = an acknowledgement by { $by }
asks-answer = an answer
asks-answer_by = an answer by { $by }
asks-during = { $what }, from { $start } to { $end }
asks-same_figures = your signature under the same figures
asks-questions = { $count ->
    [one] an answer to { $count } question
   *[other] answers to { $count } questions
}
