# The family reentry. An object comes down from orbit; parts of it may be found on the ground.

## Types

# Report, paragraph 66(iv), 50(vi).
type-reentry-claim = Claim of a found object
# Report, paragraph 66(iv).
type-reentry-closing = Re-entry closing
# Report, paragraph 66(iv), 50(vi).
type-reentry-found_object = Found object
# Report, paragraph 66(iv), 58.
type-reentry-prediction = Re-entry prediction

## Fields

# In reentry.prediction, reentry.closing. Report 58. What is done, region by region.
field-reentry-airspace = Airspace
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_START.
field-at_least_d = At least
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_END.
field-at_most_d = At most
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BREAK_UP.
field-reentry-break_up = Of breaking up
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BURN_UP.
field-reentry-burn_up = Of burning up
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_CASUALTY: that anybody at all is hurt.
field-reentry-casualty = Of a casualty
# In reentry.prediction. Unit: percent. Report 66(iv). ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the
# two. IMPACT_n_CONFIDENCE.
field-confidence_percent = Confidence
# In reentry.prediction. Report 66(iv). CONTROLLED_REENTRY.
field-controlled = Controlled re-entry
# In reentry.prediction. Unit: km. Report 66(iv). IMPACT_n_CROSS_TRACK.
field-cross_track_km = Width across the track
# In reentry.found_object. Report 66(iv). The answer is a code: held, returned, left in place.
field-reentry-custody = Where it is now
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME.
field-reentry-days_d = Days left in orbit
# In reentry.found_object. Report 66(iv). Shape, material, colour.
field-reentry-description = Description
# In reentry.prediction. Report 66(iv). REENTRY_DISINTEGRATION.
field-disintegration = Disintegration that was modelled
# In reentry.prediction. Unit: kg. Report 66(iv). DRY_MASS.
field-dry_mass_kg = Mass without propellant
# In reentry.prediction. Report 66(iv). EPOCH_TZERO: lifetimes in days count from it.
field-epoch_at = Epoch of the prediction
# In reentry.claim. Report 50(vi). Rescue Agreement, article 5.5.
field-expenses_borne = We bear the expenses
# In reentry.found_object. Report 66(iv). An instant, or the interval in which it was.
field-found_at = Found
# In reentry.prediction. Report 66(iv). IMPACT_REF_FRAME as ITRF.
field-reentry-frame = Frame of the place
# In reentry.closing. Report 66(iv).
field-ground_reached = Parts reached the surface
# In reentry.claim. Report 66(iv).
field-reentry-handling = How to handle it safely
# In reentry.found_object. Report 66(iv). What was measured, and how.
field-hazard_remarks = Hazards in words
# In reentry.prediction. Report 66(iv). HAZARDOUS_SUBSTANCES: which, and how much.
field-hazardous_substances = Hazardous substances
# In reentry.found_object, reentry.claim. Report 66(iv). As the owner knows them.
field-reentry-hazards = Hazards
# In reentry.prediction. Unit: m. Report 66(iv). NOMINAL_IMPACT_ALT.
field-height_m = Height of the place
# In reentry.found_object. Report 66(iv). An authority; no person's name.
field-held_by = Held by
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3: given before a return, if asked.
field-identifying_data = Identifying data
# In reentry.prediction. Report 66(iv).
field-reentry-prediction-impact = Impact
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_IMPACT: on land or water.
field-reentry-probabilities-impact = Of an impact
# In reentry.prediction. Report 66(iv). IMPACT_UNCERTAINTY_METHOD.
field-impact_uncertainty = How the uncertainty of the impact was found
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_LAND_IMPACT.
field-reentry-land_impact = Of an impact on land
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LAT: north
# positive. North positive.
field-latitude_deg = Latitude
# In reentry.claim. Report 40(iv). Rescue Agreement, article 6.
field-launching_authority = Launching authority
# In reentry.prediction. Report 66(iv).
field-lifetime = Lifetime in orbit
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LON: east
# positive. East positive.
field-longitude_deg = Longitude
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.4.
field-reentry-made_safe_by = Made safe by
# In reentry.found_object. Report 66(iv). Letters and numbers, as they are read on it.
field-reentry-markings = Markings
# In reentry.prediction, reentry.closing. Report 58. What an authority does with the airspace.
field-reentry-measure = Measure
# In reentry.prediction. Report 66(iv). NOMINAL_REENTRY_EPOCH.
field-reentry-prediction-nominal_at = Nominal re-entry
# In reentry.prediction. Report 66(iv). NOMINAL_IMPACT_EPOCH.
field-reentry-impact-nominal_at = Nominal impact
# In reentry.prediction. Report 50(iii). Resolution 47/68.
field-nuclear_power_source = Nuclear power source on board
# In reentry.found_object. Report 18. A statement of origin: needs two officers if filled.
field-reentry-found_object-object = Taken to be
# In reentry.claim. Report 66(iv).
field-reentry-claim-object = Identified as
# In reentry.closing, reentry.found_object. Report 50(vi).
field-people_hurt = People hurt
# In reentry.found_object. Report 66(iv). By their hash.
field-photographs = Photographs
# In reentry.prediction. Report 66(iv).
field-reentry-probabilities = Probabilities
# In reentry.closing. Report 66(iv). An instant, or the interval in which it was.
field-re_entered_at = Re-entered
# In reentry.prediction. Report 66(iv).
field-reaches_ground = Parts expected to reach the surface
# In reentry.prediction. Unit: km. Report 66(iv). REENTRY_ALTITUDE.
field-reentry_altitude_km = Altitude that counts as re-entry
# In reentry.prediction. Report 66(iv). REENTRY_UNCERTAINTY_METHOD.
field-reentry_uncertainty = How the uncertainty of the re-entry was found
# In reentry.prediction, reentry.closing. Report 58. Its four letters (ICAO Doc 7910).
field-reentry-region = Flight information region
# In reentry.found_object. Report 67. Rescue Agreement, article 5.1.
field-secretary_general_informed = Secretary-General informed
# In reentry.prediction. Report 66(iv). IMPACT_1 to IMPACT_3, the least confidence first.
field-reentry-segments = Strips along the ground track
# In reentry.found_object. Report 66(iv).
field-reentry-sha256 = SHA-256 of the file
# In reentry.found_object. Report 66(iv). What is to be seen in it.
field-reentry-shows = Shows
# In reentry.found_object. Unit: m. Report 66(iv).
field-size_m = Longest side
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LAT: north positive.
field-start_latitude_deg = Begins at latitude
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LON: east positive.
field-start_longitude_deg = Begins at longitude
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LAT: north positive.
field-stop_latitude_deg = Ends at latitude
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LON: east positive.
field-stop_longitude_deg = Ends at longitude
# In reentry.found_object. Report 66(iv).
field-reentry-taken_at = Taken
# In reentry.prediction. Unit: kg. Report 66(iv). WET_MASS: all that is on board.
field-wet_mass_kg = Mass with propellant
# In reentry.prediction. Report 66(iv). REENTRY_WINDOW_START, REENTRY_WINDOW_END.
field-reentry-prediction-window = Re-entry window
# In reentry.prediction. Report 66(iv). IMPACT_WINDOW_START, IMPACT_WINDOW_END.
field-reentry-impact-window = Impact window
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3. What the party that claims the object asks of the
# party that found it.
field-reentry-wish = Asked of you
# In reentry.closing, reentry.found_object. Unit: km. Report 66(iv).
field-reentry-within_km = Known to within
# In reentry.closing. Report 66(iv).
field-within_window = Within the last window that was told
# In reentry.closing, reentry.found_object. Report 66(iv). A place described in words, beside its latitude and
# longitude.
field-reentry-words = Place in words

## Codes

# Field disintegration. CCSDS 508.1-B-1, REENTRY_DISINTEGRATION: what the model of the re-entry reckons with.
code-disintegration-none = none
code-mass_loss = loss of mass
code-break_up = break-up
code-mass_loss_and_break_up = loss of mass and break-up
# Field reentry_uncertainty. CCSDS 508.1-B-1, REENTRY_UNCERTAINTY_METHOD: a method of calculation.
code-reentry_uncertainty-none = none
code-analytical = analytical
code-stochastic = stochastic
code-empirical = empirical
# Field impact_uncertainty. CCSDS 508.1-B-1, IMPACT_UNCERTAINTY_METHOD.
code-impact_uncertainty-none = none
# Field measure. What is done with a flight information region for a time.
code-measure-closed = closed
code-restricted = restricted
code-warned = open, crews are warned
code-measure-planned = planned, not yet in force
code-free_again = free again
# Field ask. What the sender asks of the reader; beside the general codes none, data, call.
code-tracking = tracking of the object
code-identification = help to identify it
code-ask-claim = whether it is yours
code-make_safe = help to make it safe
# Field outcome. What became of the object whose re-entry was predicted.
code-re_entered = re-entered
code-still_in_orbit = still in orbit
code-not_determined = not determined
# Field observed. By which means something was observed, or what was.
code-seen_from_ground = light seen from the ground
code-seen_from_orbit = seen from orbit
code-radar_track = radar track
code-sound_or_shock = sound or shock wave
code-parts_on_ground = parts on the ground
code-no_longer_in_orbit = not found in orbit any more
code-still_tracked = still tracked in orbit
# Field hazards. What about an object on the ground can hurt people.
code-radioactive = radioactive material
code-toxic = toxic substance
code-pressure_vessel = vessel under pressure
code-pyrotechnic = pyrotechnic charge
code-hazards-hot = hot
code-sharp_edges = sharp edges
code-none_seen = none seen
# Field custody. Where an object that was found is now, and in whose hands.
code-left_in_place = left where it was found
code-secured_in_place = secured where it was found
code-custody-held = held by an authority
code-returned = returned
code-disposed_of = disposed of
# Field step. What a party says about an object that was found.
code-claimed = claimed, it is ours
code-no_return_asked = it is ours, no return is asked
# Field wish. Rescue Agreement, article 5.3: two things that the launching authority may ask for.
code-wish-return = its return
code-hold_at_disposal = that it is held at our disposal
# Field made_safe_by. Who removes the danger; us is the sender, you the reader.
code-made_safe_by-us = our own people
code-you_as_advised = yours, as advised here
code-not_needed = nobody, there is no need

## Units

# Days.
unit-d = { $figure } d
# Per cent, of a confidence.
unit-percent = { $figure } %

## Subjects: one line in a list

# $object: its name or number. $expected: a date-time group, or two with subject-between, or subject-not_stated.
subject-reentry-prediction = Re-entry of { $object }, expected { $expected }
# $outcome: a code of the field outcome. $at: when, a date-time group or two, UNKNOWN, or subject-not_stated.
subject-reentry-closing = Re-entry { $digits } closed: { $outcome }, { $at }
# $place: in the words of the sender. $at: when it was found.
subject-reentry-found_object = Object found: { $place }, { $at }
# $digits: five digits of the message that told of the find. $step: a code of the field step.
subject-reentry-claim = Claim to { $digits }: { $step }

## Where a case stands

# A series of predictions is running.
case-reentry-predicted = RE-ENTRY PREDICTED
# The window is over, and nobody has said yet what became of it.
case-reentry-closing_owed = WINDOW OVER, CLOSING OWED
# The window is over and the object is still in orbit: the series goes on.
case-reentry-continues = STILL IN ORBIT
# The series is over.
case-reentry-closed = CLOSED
# Something lies on the ground; whose it is has not been said.
case-reentry-found = OBJECT FOUND, NOT CLAIMED
# The same, found by the side that did not open the series.
case-reentry-found_by_other = OBJECT FOUND BY THE OTHER SIDE, NOT CLAIMED
# Whose it is is being looked into.
case-reentry-being_checked = ORIGIN BEING CHECKED
# Claimed; its return has not been told.
case-reentry-claimed = OBJECT CLAIMED
# Said not to be ours, or that no return is asked.
case-reentry-not_claimed = NO RETURN ASKED
# Given back, or disposed of.
case-reentry-returned = OBJECT RETURNED OR DISPOSED OF
# Told to both sides: two centres' windows have no instant in common.
case-reentry-windows_apart = THE PREDICTED WINDOWS LIE APART
# Told to both sides: something was found, and the series has no closing.
case-reentry-closing_missing = THE SERIES HAS NO CLOSING YET

## What is owed

# By whoever opened the series.
owes-next_prediction = the next prediction
# After the window.
owes-reentry_closing = the closing of the re-entry
# By the side that did not find the object: a claim, or that it is not theirs.
owes-claim = a claim, or that it is not theirs
# By the side that found the object.
owes-return_of_object = word of the object's return
