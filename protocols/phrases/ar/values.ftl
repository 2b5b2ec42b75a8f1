# What more than one family says: fields, codes and units.
# Unofficial translation of en/values.ftl; the English phrase says what is meant.

## Fields

# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = الإجابة
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = المنطقة
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = المطلوب منكم
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = الفهرس
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = جهة الاتصال
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = تاريخ الإنشاء
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = القرار لازم بحلول
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = الرقم في ذلك الفهرس
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = بريد إلكتروني
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = لا يتجاوز
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = النسق
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = الرمز الدولي
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = قابلية المناورة
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = فئة المناورة
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = التدابير المتخذة للحد من الآثار على الآخرين
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = رقم جهة المنشأ
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-conjunction-criterion-miss_distance_m = أدنى مسافة لا تتجاوز
# In the header, military_exercise.notification. Report 66(v).
field-name = الاسم
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-conjunction-criterion-name = المعيار
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = اسم الجسم
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = الإفادة التالية بحلول
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = الجسم
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = النوع
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = الأجسام
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = الجهة المشغلة
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = المنظمة
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = جهة المنشأ
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = طريقة أخرى
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = الجهة المالكة
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = الوظيفة
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-conjunction-criterion-probability = الاحتمال لا يقل عن
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = جهة التسجيل
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = ملاحظات
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = SHA-256 للملف
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = المصدر
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = لا يسبق
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = وقت أدنى تقارب
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = الهاتف
# In the header, procedure.*. Report 33, 67.
field-text = النص
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = المدة حتى أدنى تقارب لا تتجاوز

## Codes

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = محجوب
code-unknown = غير معروف
code-yes = نعم
code-no = لا
code-other = غير ذلك
# Field is. The kind of a group.
code-is-interval = فترة
# Field object_type.
code-payload = حمولة
code-rocket_body = جسم صاروخي
code-debris = حطام
# Field manoeuvrable.
code-not_applicable = لا ينطبق
# Field manoeuvre_class. Classes of the Space Safety Coalition.
code-non_manoeuvrable = لا يستطيع المناورة
code-minimally_manoeuvrable = قدرة محدودة على المناورة
code-manually_manoeuvrable = مناورة بواسطة الجهة المشغلة
code-automated_avoidance = تفاد ذاتي
code-crewed = على متنه طاقم
# Field format. The CCSDS message that figures were taken from, and how it was written.
code-cdm_kvn = CDM، KVN
code-cdm_xml = CDM، XML
code-cdm_json = CDM، JSON
code-ocm_kvn = OCM، KVN
code-ocm_xml = OCM، XML
code-oem_kvn = OEM، KVN
code-oem_xml = OEM، XML
code-omm_kvn = OMM، KVN
code-omm_xml = OMM، XML
code-omm_json = OMM، JSON
code-opm_kvn = OPM، KVN
code-opm_xml = OPM، XML
code-rdm_kvn = RDM، KVN
code-rdm_xml = RDM، XML
code-eme2000 = EME2000
code-gcrf = GCRF
code-itrf = ITRF
code-keep_trajectory = الإبقاء على مساركم
code-data = بيانات
code-ask-none = لا شيء
code-declined = عدم قبول
code-radio_emission = بث راديوي
# Field observed.
code-light = ضوء
code-not_ours = ليس لنا

## Units

unit-m = { $figure } m
unit-km = { $figure } km
unit-m_s = { $figure } m/s
unit-km_s = { $figure } km/s
unit-s = { $figure } s
unit-h = { $figure } h
unit-kg = { $figure } kg
unit-deg = { $figure } درجة
unit-MHz = { $figure } MHz
unit-byte = { $figure } بايت

## Subjects: one line in a list

subject-between = { $start } إلى { $end }
subject-not_stated = غير مذكور
