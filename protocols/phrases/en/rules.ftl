# What the rules of single types say of a field: fault-* of what was found, allowed-* of what may stand there.
#
# As in faults.ftl: found by its English words, a small letter first and no full stop at the end. Paths (body.tca), codes
# (will_mitigate) and names of fields stay as they are.

## Time

fault-after_closest_approach = lies after the closest approach
fault-after_ignition = lies after the ignition
# $basis: a code.
fault-past_with_basis = is already past with basis { $basis }
fault-still_to_come = { $basis }, of an ignition still to come
fault-promises_word = missing: undetermined promises a next word
# $hours: hours.
fault-less_notice = is less than { $hours } h away
allowed-some_instant = an instant
allowed-some_interval = an interval
allowed-past = an instant that is past
allowed-begun_interval = an instant or interval that has begun
allowed-at_most_tca = at most body.tca
allowed-at_most_ignition = at most body.ignition
allowed-notice_from_now = at least the notice from now
allowed-at_most_96_h = at most 96 hours; a later window is a new notification
allowed-basis_known = basis telemetry or determined
allowed-basis_to_come = planned or anticipated
allowed-after_now_incident = an instant after now; of what is over, an incident
allowed-after_now_closing = an instant after now; of what is over, a closing
allowed-orbit_in_use = an orbit that can still be used; of the past, observations
allowed-exercise_end = military_exercise.end tells of what is over

## Who answers whom

# $step: a code.
fault-answers_proposal = missing: `{ $step }` answers a proposal
allowed-reply_to_proposal = a reply to the proposal
fault-not_one_addressee = does not name the sender and one addressee
allowed-one_part_each = one part for each side
# $count: centres.
fault-names_centres = names { $count } centres
allowed-one_centre_answers = the one centre that answers; others in info
fault-not_the_hop_before = does not follow the hop before it
fault-where_it_came_from = names { $centre }, where it came from
allowed-centre_further_on = a centre further on
allowed-neither_centre = a centre that is neither
allowed-sender_first = the sender first
allowed-from_centre = from { $centre }
allowed-first_hop = as body.hops[0].message
allowed-revocation = acknowledgement: a revocation must be acknowledged

## What goes with what

# $value: a code.
fault-given_with_intent = given with intent { $value }
fault-given_with_answer = given with answer { $value }
fault-cannot_needs_reason = missing: `cannot` gives its reason
fault-answer_needs = missing: { $value } needs it
fault-outcome_states = missing: { $value } states its delta-v
fault-aborted = given for an aborted manoeuvre
fault-nothing_asked = given where nothing is asked
fault-nothing_attached = missing, and nothing is attached
fault-no_lower_end = missing, and so is from_nm
fault-one_end_missing = one end of the band is missing
# $unit: MHz or nm.
fault-below_lower_end = is below from_{ $unit }
fault-named_and_not = says that the source is to be named, and that it is not
allowed-code_of_list = a code of the list
allowed-number_or_not = a number, unknown or withheld
allowed-value_or_not = a value, withheld or unknown
allowed-answer_or_statement = an answer, or a statement
allowed-another_object = another object
allowed-at_least_that = at least that
allowed-attach_text = attach the text
allowed-both_ends = both ends
allowed-upper_end = the upper end of the band
allowed-band = a band, in MHz or in nm
allowed-none_expected = none with none expected, only
allowed-partial = outcome partial, if any was burnt
allowed-changes = text with as_notified no, and only with it
allowed-files_or_licence = the files, or body.terms.licence with an address
allowed-notice_or_plan = the notice's hash, or the plan attached
allowed-reason_travels = the reason, which travels
allowed-text_or_hash = the text, or the hash of its attachment
allowed-with_fragments = together with the effect fragments; unknown is a number
allowed-with_crew = yes together with the effect crew_in_danger
fault-window_soon = missing: the window begins in less than 24 hours
fault-without_effect = given without the effect fragments
fault-with_as_notified = given with as_notified yes
fault-no_text = missing, and so is sha256
fault-beside_hash = given beside sha256
fault-no_attachment = is that of no attachment
fault-first_object = is that of the first object
fault-one_instant = is one instant for a whole campaign
# $kind: radio, light or laser.
allowed-emission = with { $kind }_emission among the activities
fault-nothing_else = is empty, and nothing else is said
fault-longer_than_four_days = is longer than four days
fault-nearer = is nearer than min_range_km
fault-none_of_break_up = is none, of a break-up
fault-not_passed_on = is not passed on
fault-not_first_hop = is not the first hop's message
fault-not_sender_then_addressee = is not the sender and then the addressee
fault-one_of_two_sides = is one of the two sides
fault-client_object = is that of the client object
fault-no_instant = missing: a re-entry that is not controlled has no instant
fault-asked_for_time = missing: keep_trajectory is asked for a time
fault-nothing_given = missing: nothing is given
fault-reason_is_other = missing: the reason is `other`
allowed-one_of_the_two = one of the two
allowed-with_another_ask = only with another ask
