# What more than one family says: fields, codes and units.
# Unofficial translation of en/values.ftl; the English phrase says what is meant.

## Fields

# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = Contestación
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = Zona
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = Se le pide
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = Catálogo
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = Contacto
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = Creado
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = Plazo de la decisión
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = Número en ese catálogo
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = Correo
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = No después de
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = Formato
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = Designación internacional
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = Puede maniobrar
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = Clase de maniobra
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = Medidas tomadas para limitar efectos en otros
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = Número de la entidad de origen
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-conjunction-criterion-miss_distance_m = Distancia de paso, como máximo
# In the header, military_exercise.notification. Report 66(v).
field-name = Nombre
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-conjunction-criterion-name = Criterio
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = Nombre del objeto
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = Próxima comunicación a más tardar
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = Objeto
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = Clase
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = Objetos
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = Operador
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = Organización
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = Entidad de origen
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = Otra vía
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = Propiedad de
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = Función
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-conjunction-criterion-probability = Probabilidad, como mínimo
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = Registrado por
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = Observaciones
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = SHA-256 del archivo
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = Tomado de
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = No antes de
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = Momento de máximo acercamiento
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = Teléfono
# In the header, procedure.*. Report 33, 67.
field-text = Texto
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = Tiempo hasta el máximo acercamiento, como máximo

## Codes

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = SE RESERVA
code-unknown = SE DESCONOCE
code-yes = sí
code-no = no
code-other = otra cosa
# Field is. The kind of a group.
code-is-interval = intervalo
# Field object_type.
code-payload = carga útil
code-rocket_body = cuerpo de cohete
code-debris = desecho espacial
# Field manoeuvrable.
code-not_applicable = no procede
# Field manoeuvre_class. Classes of the Space Safety Coalition.
code-non_manoeuvrable = no puede maniobrar
code-minimally_manoeuvrable = puede maniobrar poco
code-manually_manoeuvrable = maniobra por orden de su operador
code-automated_avoidance = evita colisiones por sí mismo
code-crewed = con tripulación
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
code-keep_trajectory = mantener su trayectoria
code-data = datos
code-ask-none = nada
code-declined = se declina
code-radio_emission = emisión radioeléctrica
# Field observed.
code-light = luz
code-not_ours = no es nuestro

## Units

unit-m = { $figure } m
unit-km = { $figure } km
unit-m_s = { $figure } m/s
unit-km_s = { $figure } km/s
unit-s = { $figure } s
unit-h = { $figure } h
unit-kg = { $figure } kg
unit-deg = { $figure } grados
unit-MHz = { $figure } MHz
unit-byte = { $figure } bytes

## Subjects: one line in a list

subject-between = { $start } a { $end }
subject-not_stated = no se indica
