# What more than one family says: fields, codes and units.

## Fields

# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = Answer
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = Area
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = Asked of you
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = Catalogue
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = Contact
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = Created
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = Decision needed by
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = Number in that catalogue
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = E-mail
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = Not after
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = Format
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = International designator
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = Can it manoeuvre
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = Manoeuvre class
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = Measures taken to limit effects on others
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = Originator's number
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-conjunction-criterion-miss_distance_m = Miss distance at or below
# In the header, military_exercise.notification. Report 66(v).
field-name = Name
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-conjunction-criterion-name = Criterion
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = Object name
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = Next word by
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = Object
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = Kind
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = Objects
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = Operator
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = Organisation
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = Originator
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = Other way
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = Owner
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = Position
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-conjunction-criterion-probability = Probability at or above
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = Registered by
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = Remarks
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = SHA-256 of the file
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = Taken from
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = Not before
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = Time of closest approach
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = Telephone
# In the header, procedure.*. Report 33, 67.
field-text = Text
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = Time to closest approach at or below

## Codes

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = WITHHELD
code-unknown = UNKNOWN
code-yes = yes
code-no = no
code-other = other
# Field is. The kind of a group.
code-is-interval = interval
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
code-eme2000 = EME2000
code-gcrf = GCRF
code-itrf = ITRF
code-keep_trajectory = keep your trajectory
code-data = data
code-ask-none = nothing
code-declined = declined
code-radio_emission = radio emission
# Field observed.
code-light = light
code-not_ours = not ours

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

## Subjects: one line in a list

subject-between = { $start } to { $end }
subject-not_stated = not stated
