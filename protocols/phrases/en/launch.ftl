# The family launch. Launches, told beforehand, and what came of them.

## Types

# Report, paragraph 40(ii), 50(iii), 66(ii).
type-launch-notification = Launch notification
# Report, paragraph 40(ii), 66(ii).
type-launch-outcome = Launch outcome

## Fields

# In launch.notification, launch.outcome. Report 41.
field-after_separation = In whose hands after separation
# In launch.notification, launch.outcome. Unit: d. Report 66(ii).
field-after_separation_d = Days after separation that it covers
# In launch.notification. Report 40(ii). Where several are alike. A number: several payloads of one kind.
field-launch-alike = How many of them
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-apogee_km = Apogee
# In launch.notification. Report 40(ii).
field-launch-notification-area = Launch area
# In launch.notification. Unit: deg. Report 40(ii). Clockwise from north.
field-azimuth_deg = Planned direction
# In launch.notification, launch.outcome. Report 66(ii).
field-launch-catalogue_at = As the catalogue was at
# In launch.notification, launch.outcome. Report 66(ii). Whose, as they name it.
field-launch-catalogues = Catalogues
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_crewed_km = Distance kept from crewed objects
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_others_km = Distance kept from other objects
# In launch.notification, launch.outcome. Report 66(ii). Left out of the window. Intervals within the launch window in
# which there is no launch, so that nothing is passed too near.
field-launch-closed = Times without a launch
# In launch.notification. Report 41.
field-launch-payload-contact = Contact after separation
# In launch.outcome. Report 41.
field-launch-deployed-contact = Contact after separation
# In launch.outcome. Report 40(ii). Payloads, stages and others.
field-launch-deployed = Objects deployed
# In launch.notification. Report 40(ii).
field-drop_zones = Areas where parts come down
# In launch.outcome. Report 66(ii).
field-launch-ephemeris = Ephemeris of the first seven days
# In launch.notification. Report 66(ii).
field-ephemeris_first_week = Ephemerides of the first seven days
# In launch.notification. Report 66(ii).
field-ephemeris_from = Ephemeris of the first seven days from
# In launch.outcome. Report 40(ii).
field-failed_during = Failed during
# In launch.outcome. Report 55.
field-fragments = Fragments
# In launch.notification. Report 40(ii).
field-launch-function = Function
# In launch.notification. Report 40(ii). As the sender counts its launches.
field-launch_number = Launch number
# In launch.notification. Report 40(ii). All of them: who launches, who procures, from whose territory or facility.
field-launching_states = Launching States
# In launch.notification. Report 40(ii).
field-launch-name = Payload
# In launch.outcome. Report 40(ii). At most four days.
field-new_window = New launch window
# In launch.outcome. Report 40(ii).
field-objects_in_all = Objects in all
# In launch.notification. Report 40(ii).
field-on_behalf_of = On behalf of
# In launch.notification. Report 40(ii).
field-launch-notification-orbit = Planned orbit
# In launch.notification. Report 40(ii).
field-launch-payload-orbit = Planned orbit
# In launch.outcome. Report 40(ii).
field-launch-outcome-orbit = Orbit reached
# In launch.outcome. Report 40(ii).
field-launch-deployed-orbit = Orbit reached
# In launch.outcome. Report 50(vi).
field-parts_outside_areas = Parts come down outside the areas that were told
# In launch.notification. Report 40(ii).
field-payload_count = Payloads in all
# In launch.notification. Report 40(ii).
field-launch-payloads = Payloads
# In launch.notification, launch.outcome. Report 66(ii). Whether the flight was compared with the objects in orbit.
field-launch-performed = Compared with a catalogue
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-perigee_km = Perigee
# In launch.notification, launch.outcome. Unit: min. Report 40(ii). One revolution, in minutes.
field-period_min = Period
# In launch.notification. Unit: km. Report 40(ii). Of the area around that point.
field-radius_km = Radius
# In launch.notification, launch.outcome. Report 66(ii). A comparison of the flight with the objects in orbit, so that
# none is met.
field-launch-screening = Collision avoidance of the launch
# In launch.outcome. Report 40(ii).
field-separated_at = Separated
# In launch.notification. Report 40(ii). An instant, or the interval in which it will be.
field-separates_at = Separates
# In launch.notification. Report 40(ii). Given with such a notification.
field-short_notice = Why it is told less than 24 hours before
# In launch.notification. Report 40(ii).
field-site_code = Code of the site
# In launch.notification. Report 40(iv).
field-to_be_registered_by = To be registered by
# In launch.notification. Report 40(ii). As medium lift.
field-vehicle_class = Generic class of the vehicle
# In launch.notification. Report 40(ii).
field-vehicle_kind = Vehicle
# In launch.notification. Report 40(ii). As first stage.
field-what = What comes down
# In launch.notification. Report 40(ii). At most four days.
field-launch-window = Launch window

## Codes

# Field vehicle_kind. Hague Code of Conduct, section 4.
code-space_launch_vehicle = space launch vehicle
code-ballistic_missile = ballistic missile
code-sounding_rocket = sounding rocket
# Field after_separation. In whose hands a payload is once it has separated from the launcher.
code-launcher = the launcher
code-owner = the owner
code-nobody = nobody
# Field ephemeris_first_week. When, or from whom, the ephemerides of the first seven days come.
code-attached = attached
code-after_separation = told after separation
code-from_owners = from the owners
code-ephemeris_first_week-none = none
# Field ephemeris. Of one object that was deployed.
code-from_owner = from the owner
code-ephemeris-none = none
# Field outcome. What became of the launch.
code-launched = launched
code-scrubbed = called off
code-rescheduled = put off to another window
code-failed = failed
code-objects_deployed = objects deployed
# Field failed_during. In which phase the launch failed.
code-on_ground = on the ground
code-ascent = ascent
code-in_orbit = in orbit

## Units

# Minutes, of an orbital period.
unit-min = { $figure } min

## Subjects: one line in a list

# $vehicle: a code of the field vehicle_kind. $site: in the words of the sender, or WITHHELD. $start, $end: date-time
# groups, the launch window.
subject-launch-notification = Launch of a { $vehicle } from { $site }, { $start } to { $end }
# $digits: five digits of the notification. $outcome: a code of the field outcome.
subject-launch-outcome = Launch { $digits }: { $outcome }

## Where a case stands

# A launch was notified; its window has not ended.
case-launch-notified = LAUNCH NOTIFIED
# Another window was told.
case-launch-rescheduled = LAUNCH PUT OFF
# The window has ended, and with it the notification; what became of the launch has not been said.
case-launch-outcome_owed = WINDOW OVER, OUTCOME OWED
# Launched; which objects were deployed is still to be told.
case-launch-deploying = LAUNCHED, OBJECTS TO BE TOLD
# Launched, and all was told.
case-launch-flown = LAUNCHED
case-launch-scrubbed = LAUNCH CALLED OFF
case-launch-failed = LAUNCH FAILED

## What is owed

# By whoever notified the launch.
owes-launch_outcome = the outcome of the launch
# By whoever launched: which objects are in orbit now, with contacts and ephemerides.
owes-deployed_objects = word of the objects deployed
