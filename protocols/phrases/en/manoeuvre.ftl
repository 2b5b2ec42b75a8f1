# The family manoeuvre.

## Types

# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = Manoeuvre notice
# Report, paragraph 40(v).
type-manoeuvre-outcome = Manoeuvre outcome

## Fields

# In manoeuvre.outcome. Report 40(v).
field-another_follows = Another manoeuvre follows
# In manoeuvre.notice. Report 66(ii).
field-ask_during = Asked for the time
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = At least
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = At most
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = Axis 1 (R, T or X)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = Axis 2 (T, N or Y)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = Axis 3 (N, W or Z)
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = Basis
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = One burn at most
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = Burns at most
# In manoeuvre.notice. Report 40(v).
field-campaign = Campaign of electric propulsion
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = Conjunction
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = Change of mass
# In manoeuvre.notice. Report 40(v).
field-manoeuvre-notice-delta_v_m_s = Delta-v
# In manoeuvre.outcome. Report 40(v).
field-manoeuvre-outcome-delta_v_m_s = Delta-v determined
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = Device
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = Duration
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = Duty cycle
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = Attached ephemeris holds
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-manoeuvre-delta_v-frame = Frame
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = Stays above
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = Stays below
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = Ignition
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = Delta-v in all at most
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = Manoeuvre number
# In manoeuvre.outcome. Report 40(v).
field-outcome = Outcome
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = Delta-v a day at most
# In manoeuvre.notice. Report 40(v).
field-purpose = Purpose
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = Told before leaving these limits

## Codes

code-is-vector = vector
code-is-band = band
# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN (radial, transverse, normal)
code-tnw = TNW (tangential, normal, along the angular momentum)
code-screening = a screening against your catalogue
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

## Subjects: one line in a list

subject-manoeuvre-notice = Manoeuvre of { $object }, ignition { $ignition }, delta-v { $delta_v }
subject-manoeuvre-outcome = Manoeuvre { $digits }: { $outcome }, delta-v { $delta_v }
subject-band = { $low } to { $high }

## What is asked

asks-during = { $what }, from { $start } to { $end }

## Where a case stands

# Told, and not yet over.
case-manoeuvre-notified = MANOEUVRE NOTIFIED
# Its time is over, and what came of it was not told.
case-manoeuvre-outcome_owed = TIME OVER, OUTCOME OWED
# What came of it was told, and that another one follows.
case-manoeuvre-more_follows = OUTCOME TOLD, ANOTHER FOLLOWS
case-manoeuvre-aborted = MANOEUVRE ABORTED
case-manoeuvre-done = OUTCOME TOLD

## What is owed

# By whoever gave the notice.
owes-manoeuvre_outcome = the outcome of the manoeuvre
owes-next_manoeuvre_notice = the notice of the next manoeuvre
