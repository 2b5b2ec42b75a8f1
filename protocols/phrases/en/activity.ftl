# The family activity. Any military activity in space that is not a military exercise of its own type: told beforehand,
# and ended.

## Types

# Report, paragraph 41, 66(iii).
type-activity-end = End of a military activity in space
# Report, paragraph 41, 50(viii), 56, 57(iii), 66(iii), 66(iv).
type-activity-notice = Notice of a military activity in space

## Fields

# In activity.notice. Unit: deg. Report 56. Clockwise from north.
field-azimuth_from_deg = Azimuth from
# In activity.notice. Unit: deg. Report 56. Clockwise from the other; may pass north.
field-azimuth_to_deg = Azimuth to
# In activity.notice. Report 41. Heights and inclinations of orbits, not a band of frequencies.
field-activity-band = Band of orbits
# In activity.notice. Report 50(viii). Before it begins.
field-consultation_until = Consultation offered until
# In activity.notice. Report 41.
field-activity-contact = Contact during the activity
# In activity.notice. Unit: deg. Report 56.
field-elevation_from_deg = Elevation from
# In activity.notice. Unit: deg. Report 56.
field-elevation_to_deg = Elevation to
# In activity.end. Report 66(iii).
field-fragment_count = How many fragments
# In activity.end. Report 66(iii).
field-fragments_produced = Fragments produced
# In activity.notice. Unit: km. Report 66(iii).
field-fragments_up_to_km = Height that fragments may reach
# In activity.notice. Unit: km. Report 41.
field-from_km = From height
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_least_deg = Inclination at least
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_most_deg = Inclination at most
# In activity.notice. Report 55, 56. Light that is sent, as of a laser.
field-activity-light = Light
# In activity.notice, activity.end. Unit: d. Report 66(iii). NONE where none are expected.
field-longest_life_d = Longest life of a fragment in orbit
# In activity.notice. Report 50(viii). YES offers a consultation beforehand.
field-may_affect_others = May affect others
# In activity.notice. Report 66(iii). One's own, and named beforehand.
field-object_broken_up = Object to be broken up
# In activity.notice. Report 41.
field-activity-notice-objects_released = Objects to be released
# In activity.end. Report 41.
field-activity-end-objects_released = Objects released
# In activity.notice. Unit: dBW. Report 56. E.i.r.p., the upper bound of its class.
field-power_at_most_dbw = Radiated power at most
# In activity.notice. Report 56. Radio that is sent.
field-activity-radio = Radio
# In activity.notice. Report 56. A part of the sky.
field-activity-sector = Sector
# In activity.notice. Report 56. A place on Earth or an object.
field-sent_from = Sent from
# In activity.notice. Report 58. And where.
field-services_touched = Services that may be affected
# In activity.notice. Unit: km. Report 41.
field-to_km = To height
# In activity.notice. Report 56. Below 0.4, to 0.7, to 3, to 50, above 50 micrometres.
field-wavelength_class = Wavelength

## Codes

# Field activities. What will be done.
code-intended_break_up = intended break-up of an object of one's own
# Field is. The kind of a group.
code-sector = sector
# Field wavelength_class. Classes of light by wavelength in micrometres: below 0.4, to 0.7, to 3, to 50, above 50.
code-ultraviolet = ultraviolet
code-visible = visible
code-near_infrared = near infrared
code-mid_infrared = mid infrared
code-far_infrared = far infrared
# Field longest_life_d.
code-longest_life_d-none = NONE

## Units

# Decibelwatt, radiated power (e.i.r.p.).
unit-dBW = { $figure } dBW

## Fixed sentences

# Signed in every notice of an activity, word for word in English; other languages translate it.
fixed-notice_informs = This notice informs. It does not imply that the activity is lawful, accepted or a precedent.

## Subjects: one line in a list

# $activities: codes of the field activities, joined by commas. $start, $end: date-time groups.
subject-activity-notice = Military activity in space: { $activities }, { $start } to { $end }
# $digits: five digits of the notice. $ended: a code of the field ended.
subject-activity-end = Military activity { $digits } ended { $at }: { $ended }

## What is asked

# $until: a date-time group. Nothing is owed where nobody asks.
asks-consultation_offered = a consultation is offered until { $until }

## Where a case stands

# Told, and not yet begun.
case-activity-notified = ACTIVITY NOTIFIED
# Its window has begun.
case-activity-under_way = ACTIVITY UNDER WAY
# Its window is over, and its end was not told.
case-activity-end_owed = WINDOW OVER, END OWED
case-activity-ended = ACTIVITY ENDED
# Told to both sides, for as long as it holds.
case-activity-consultation_offered = A CONSULTATION IS OFFERED

## What is owed

# By whoever notified the activity.
owes-activity_end = word that the activity has ended
