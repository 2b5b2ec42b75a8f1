# The family registration. Objects registered by a State, what has changed of them, and how to reach a national
# registry.

## Types

# Report, paragraph 40(iv).
type-registration-change = Change of a registration
# Report, paragraph 40(iv).
type-registration-object = Registration of an object
# Report, paragraph 40(iv) bis.
type-registration-registry_access = Access to a registry

## Fields

# In registration.registry_access. Report 40(iv) bis. The answer is a code: public, on request, not open.
field-registration-access = Who may read it
# In registration.change. Report 40(iv).
field-registration-changed = What has changed
# In registration.change. Report 40(iv).
field-changed_at = When it changed
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 2 (b).
field-disposal_conditions = Conditions of the move to a disposal orbit
# In registration.object, registration.change. Report 40(iv). Its symbol in that register, as ST/SG/SER.E/….
field-registration-document = Document
# In registration.registry_access. Report 40(iv) bis. How many objects stand in it. A number.
field-registration-entries = Entries
# In registration.object, registration.change. Report 40(iv).
field-registration-function = General function
# In registration.object, registration.change. Unit: deg. Report 40(iv). Longitude, east positive.
field-geostationary_position_deg = Geostationary position
# In registration.registry_access. Report 40(iv) bis.
field-how_to_ask = How to ask for an entry
# In registration.registry_access. Report 40(iv) bis.
field-kept_by = Kept by
# In registration.registry_access. Report 40(iv) bis.
field-registration-languages = Languages
# In registration.registry_access. Report 40(iv) bis.
field-last_changed_at = Last changed
# In registration.object. Report 40(iv).
field-launch_vehicle = Launch vehicle
# In registration.object. Report 40(iv). An instant, or the interval of that day.
field-launched_at = Launched
# In registration.object. Report 40(iv).
field-launched_from = Territory or location of launch
# In registration.change. Report 40(iv).
field-new_registry = New State of registry
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 4.
field-new_supervisor = New owner or operator
# In registration.object, registration.change. Report 40(iv).
field-registration-orbit = Basic orbital parameters
# In registration.object. Report 40(iv). Only where that is not the Earth, as Moon.
field-other_body = Body that it orbits
# In registration.change. Report 40(iv). No stored energy is left on board.
field-passivated = Passivated
# In registration.object, registration.change. Unit: min. Report 40(iv). One revolution, in minutes.
field-registration-period_min = Nodal period
# In registration.object. Report 40(iv).
field-re_entry_expected = Re-entry expected
# In registration.object, registration.change. Report 40(iv).
field-registering_state = State of registry
# In registration.object, registration.change. Report 40(iv).
field-registration_number = National registration number
# In registration.registry_access. Report 40(iv) bis. As it is called.
field-registration-registry = Registry
# In registration.object, registration.change. Report 40(iv).
field-registration-status = Status of operations
# In registration.object, registration.change. Report 40(iv).
field-registration-submitted = Sent to the register of the United Nations
# In registration.object, registration.registry_access. Report 40(iv), 40(iv) bis. Of the official information on the
# object.
field-registration-web = Web address

## Codes

# Field status. Status of operations of a space object.
code-operational = operational
code-not_yet_operational = not yet operational
code-not_operational = no longer operational
# Field changed. What of a registered object has changed (resolution 62/101).
code-status = status of operations
code-orbit = orbit
code-geostationary_position = geostationary position
code-disposal_orbit = moved to a disposal orbit
code-supervision = owner or operator
code-function = general function
code-registry = State of registry
# Field access. Who may read a national registry.
code-public = public
code-on_request = on request
code-not_open = not open

## Subjects: one line in a list

# $object: its name or number. $state: in the words of the sender.
subject-registration-object = Registration of { $object } by { $state }
# $changed: codes of the field changed, joined by commas.
subject-registration-change = Registration of { $object } changed: { $changed }
# $registry: what it is called. $access: a code of the field access.
subject-registration-registry_access = Registry { $registry }: { $access }
