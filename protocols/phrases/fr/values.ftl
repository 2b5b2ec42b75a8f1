# What more than one family says: fields, codes and units.
# Unofficial translation of en/values.ftl; the English phrase says what is meant.

## Fields

# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = Réponse
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = Zone
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = Vous est demandé
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = Catalogue
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = Contact
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = Créé
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = Décision au plus tard
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = Numéro dans ce catalogue
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = Courriel
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = Pas après
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = Format
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = Désignation internationale
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = Peut-il manœuvrer
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = Classe de manœuvre
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = Mesures prises pour limiter les effets sur autrui
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = Numéro donné à l’origine
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-conjunction-criterion-miss_distance_m = Distance de passage, au plus
# In the header, military_exercise.notification. Report 66(v).
field-name = Nom
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-conjunction-criterion-name = Critère
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = Nom de l’objet
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = Prochain avis au plus tard
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = Objet
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = Nature
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = Objets
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = Exploitant
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = Organisme
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = Organisme d’origine
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = Autre moyen
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = Propriétaire
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = Fonction
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-conjunction-criterion-probability = Probabilité, au moins
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = Immatriculé par
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = Observations
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = SHA-256 du fichier
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = Tiré de
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = Pas avant
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = Instant du plus proche passage
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = Téléphone
# In the header, procedure.*. Report 33, 67.
field-text = Texte
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = Délai avant le plus proche passage, au plus

## Codes

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = NON DIVULGUÉ
code-unknown = INCONNU
code-yes = oui
code-no = non
code-other = autre
# Field is. The kind of a group.
code-is-interval = intervalle
# Field object_type.
code-payload = charge utile
code-rocket_body = corps de fusée
code-debris = débris
# Field manoeuvrable.
code-not_applicable = sans objet
# Field manoeuvre_class. Classes of the Space Safety Coalition.
code-non_manoeuvrable = ne peut pas manœuvrer
code-minimally_manoeuvrable = peut manœuvrer un peu
code-manually_manoeuvrable = manœuvré par son exploitant
code-automated_avoidance = évite de lui-même
code-crewed = avec équipage
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
code-keep_trajectory = conserver votre trajectoire
code-data = données
code-ask-none = rien
code-declined = décliné
code-radio_emission = émission radioélectrique
# Field observed.
code-light = lumière
code-not_ours = ne relève pas de nous

## Units

unit-m = { $figure } m
unit-km = { $figure } km
unit-m_s = { $figure } m/s
unit-km_s = { $figure } km/s
unit-s = { $figure } s
unit-h = { $figure } h
unit-kg = { $figure } kg
unit-deg = { $figure } degrés
unit-MHz = { $figure } MHz
unit-byte = { $figure } octets

## Subjects: one line in a list

subject-between = { $start } à { $end }
subject-not_stated = non précisé
