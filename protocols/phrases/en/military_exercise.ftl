# The family military_exercise.

## Types

# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = Military exercise end
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = Military exercise notification
# Report, paragraph 66(v).
type-military_exercise-start = Military exercise start

## Fields

# In military_exercise.notification. Report 66(v).
field-activities = Activities expected
# In military_exercise.end. Report 66(v).
field-areas_released = Notified areas are free again
# In military_exercise.start. Report 66(v).
field-as_notified = As notified
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = Band
# In military_exercise.start. Report 66(v).
field-changes = Changes
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = Command level
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-military_exercise-notification-contact = Contact at all hours
# In military_exercise.start. Report 41.
field-military_exercise-start-contact = Contact at all hours
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = Drill on this line
# In military_exercise.notification. Report 56, 66(v).
field-during = During
# In military_exercise.notification. Report 56.
field-emissions = Emissions
# In military_exercise.start. Report 66(v).
field-end_expected = End expected
# In military_exercise.end. Report 66(v).
field-ended = How it ended
# In military_exercise.end. Report 66(v).
field-ended_at = Ended
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = Fragments expected
# In military_exercise.end. Report 66(iii).
field-military_exercise-end-fragments = Fragments produced
# In military_exercise.notification. Report 66(v).
field-hazard_areas = Areas notified
# In military_exercise.notification. Report 56.
field-military_exercise-emission-kind = Kind
# In military_exercise.notification. Report 66(v).
field-kinds = Kinds
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = Launches notified as
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = Number of the notice
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = Classes of objects
# In military_exercise.notification. Report 40(vii).
field-observers_invited = Observers invited
# In military_exercise.notification. Report 66(v).
field-orbits = Orbits
# In military_exercise.start. Report 66(v).
field-started_at = Started
# In military_exercise.notification. Report 66(v).
field-states_taking_part = States taking part
# In military_exercise.notification. Report 66(v).
field-window = From, to

## Codes

code-radio = radio
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

## Fixed sentences

# On every message of the family military_exercise outside a drill.
fixed-military_exercise = MILITARY EXERCISE NOTICE - REAL MESSAGE

## Subjects: one line in a list

subject-military_exercise-notification = Military exercise { $name }, { $start } to { $end }
subject-military_exercise-start = Military exercise { $digits }: started { $at }
subject-military_exercise-end = Military exercise { $digits }: ended { $at }

## Where a case stands

# Told, and not yet begun.
case-military_exercise-notified = MILITARY EXERCISE NOTIFIED
# Its window has begun, and its start was not told.
case-military_exercise-start_owed = WINDOW OPEN, START NOT TOLD
case-military_exercise-started = MILITARY EXERCISE STARTED
# Its time is over, and its end was not told: others keep clear.
case-military_exercise-end_owed = TIME OVER, END OWED
case-military_exercise-ended = MILITARY EXERCISE ENDED
# It was called off.
case-military_exercise-not_held = MILITARY EXERCISE NOT HELD

## What is owed

# By whoever notified it.
owes-exercise_start = word of its start
owes-exercise_end = word of its end
