# The family interference. Harmful interference with radio links, and light on sensors in orbit: reported, asked to
# stop, and what became of it.

## Types

# Report, paragraph 56, 58.
type-interference-outcome = Interference outcome
# Report, paragraph 19, 55, 56, 58.
type-interference-report = Interference report
# Report, paragraph 56, 58.
type-interference-stop_request = Request to stop

## Fields

# In interference.report. Report 56. Whether it comes and goes, and how: continuous, now and then, at fixed times.
field-interference-pattern = Pattern in time
# In interference.report. Unit: kHz. Report 56.
field-bandwidth_khz = Bandwidth
# In interference.report. Report 56.
field-interference-beam = Beam
# In interference.report. Unit: deg. Report 56. Clockwise from north, seen from that station.
field-bearing_deg = Bearing
# In interference.stop_request. Report 56. Reasons of the request to stop.
field-interference-because = Because
# In interference.report. Report 67.
field-bureau_informed = ITU Radiocommunication Bureau informed
# In interference.outcome. Report 56.
field-ceased_at = Ceased
# In interference.report. Unit: MHz. Report 56.
field-centre_mhz = Frequency measured
# In interference.report. Unit: deg. Report 56. Clockwise from north.
field-interference-direction_deg = Direction of its long axis
# In interference.report. Report 56. As 36M0G7W (Radio Regulations).
field-emission_class = Class of emission
# In interference.report. Unit: dBuV/m. Report 56.
field-field_strength_dbuv_m = Field strength
# In interference.report. Unit: dBW/m2. Report 56.
field-flux_density_dbw_m2 = Power flux-density
# In interference.outcome. Report 56.
field-interference-found = What was found
# In interference.report. Report 56. A call sign or name that was heard.
field-interference-identification = Identification received
# In interference.report. Report 56.
field-itu_notice = Number of its notice at the ITU
# In interference.report, interference.stop_request. Report 56.
field-interference-kind = By radio or light
# In interference.report. Report 56.
field-interference-link = Link interfered with
# In interference.report. Report 55. What light has reached.
field-interference-lit = Light on a sensor
# In interference.report. Report 56.
field-interference-location = Located at
# In interference.report. Unit: km. Report 56.
field-long_axis_km = Half of its long axis
# In interference.report. Report 56.
field-interference-measured = As measured
# In interference.report. Report 56. An instant, or the interval in which it was.
field-interference-measured_at = Measured
# In interference.report. Report 56. The monitoring or interfered station.
field-measured_by = Measured by
# In interference.report. Report 56.
field-interference-nature = Nature of the signal
# In interference.report. Report 56. As it is notified to the ITU.
field-network = Satellite network
# In interference.outcome. Report 56. Hash of the notice of that activity.
field-interference-notice = Notified as
# In interference.report. Report 41.
field-operators_in_contact = Operators have spoken to each other
# In interference.report. Unit: deg. Report 56. Longitude, east positive.
field-orbital_position_deg = Geostationary position
# In interference.report. Report 56.
field-reporting_station = Reporting station
# In interference.report, interference.stop_request. Report 58. Navigation, distress, rescue.
field-safety_of_life = Safety-of-life service affected
# In interference.report. Report 55. As star tracker 2.
field-interference-sensor = What is lit
# In interference.report. Unit: km. Report 56.
field-short_axis_km = Half of its short axis
# In interference.report. Report 56. Name or call sign.
field-interference-station = Earth station
# In interference.report. Report 55. A question, answered by yes, no or unknown.
field-still_lit = Still lit now
# In interference.report. Report 56.
field-still_there = Still there
# In interference.stop_request. Report 56.
field-stop_by = To stop by
# In interference.report. Unit: deg. Report 55. At the beginning; north positive.
field-sub_satellite_latitude_deg = Latitude below the object
# In interference.report. Unit: deg. Report 55. At the beginning; east positive.
field-sub_satellite_longitude_deg = Longitude below the object
# In interference.stop_request. Report 18.
field-taken_to_be = Whose we take it to be
# In interference.report. Report 56. Each time, where it comes and goes.
field-interference-times = Times
# In interference.report. Report 56.
field-transponder = Transponder
# In interference.stop_request. Report 56. Where a pause is enough.
field-interference-until = To stay off until
# In interference.stop_request. Report 56. As you would recognise it: band, beam, place, time. A text.
field-interference-what = What is to stop
# In interference.outcome. Report 56.
field-will_cease_by = Will cease by
# In interference.report. Report 18.
field-interference-words = Origin in words

## Codes

# Field effects. What it did.
code-no_effect_yet = none so far
# Field pattern. How it comes in time; continuous as in the general code.
code-intermittent = comes and goes
code-once = once
# Field nature. Of a radio signal that interferes.
code-carrier = carrier without modulation
code-modulated = modulated
code-noise_like = like noise
code-sweeping = sweeping through the band
code-pulses = pulses
code-imitates_another = imitates another signal
# Field operators_in_contact. Whether the operators have spoken to each other.
code-tried = tried, no answer yet
# Field ask.
code-look_for_source = that you look for its source
# Field because. Reasons of a request to stop.
code-safety_of_life = a safety-of-life service
code-measurement = a measurement
# Field taken_to_be. Whose the sender takes the emission to be.
code-yours = yours
code-perhaps_yours = perhaps yours
# Field outcome. What became of the interference.
code-ceased = ceased
code-source_found_ours = its source was found, and is ours
code-notified_activity = an activity that was notified
code-under_study = under study

## Units

# Kilohertz.
unit-kHz = { $figure } kHz
# Decibel above one microvolt per metre, a field strength.
unit-dBuV_m = { $figure } dBµV/m
# Decibelwatt per square metre, a power flux-density.
unit-dBW_m2 = { $figure } dBW/m²

## Subjects: one line in a list

# $with: a network or an object, in the words of the sender. $effects: codes, joined by commas. $when: one or two
# date-time groups.
subject-interference-report = Interference with { $with }: { $effects }, { $when }
# $what: the first line of what is to stop, shortened. $by: a date-time group.
subject-interference-stop_request = Stop requested by { $by }: { $what }
# $digits: five digits of the message that it answers. $outcome: a code of the field outcome.
subject-interference-outcome = Interference { $digits }: { $outcome }

## What is asked

# $by: a date-time group.
asks-stop = stop requested by { $by }

## Where a case stands

# Reported, and something is asked.
case-interference-reported = INTERFERENCE REPORTED
# Reported for information: nothing is asked.
case-interference-told = INTERFERENCE REPORTED, NOTHING ASKED
case-interference-stop_requested = STOP REQUESTED
# The time by which it was to stop has passed, and nothing was said.
case-interference-not_stopped = STOP REQUESTED, NOT YET ANSWERED
case-interference-stop_accepted = STOP ACCEPTED AS ASKED
# The other side has said that it cannot.
case-interference-stop_declined = STOP NOT POSSIBLE, AS ANSWERED
case-interference-under_study = UNDER STUDY
# It is the source of the side that said so; it has not ceased yet.
case-interference-source_found = SOURCE FOUND, NOT YET CEASED
case-interference-ceased = INTERFERENCE CEASED
# The side that was asked says that it is not theirs.
case-interference-not_ours = ANSWERED: NOT OURS
case-interference-notified = ANSWERED: A NOTIFIED ACTIVITY

## What is owed

# By the side that was told or asked.
owes-interference_outcome = what became of the interference
# By the side that was asked to stop.
owes-stop_or_answer = that it stops, or an answer
# By the side whose source it is.
owes-word_that_it_ceased = word that it has ceased
