# The family incident.
# Unofficial translation of en/incident.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 58, 62.
type-incident-explanation = إيضاح
# Report, paragraph 19, 41, 55, 58.
type-incident-report = تقرير عن حادث
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = طلب إيضاح

## Fields

# In incident.request_for_explanation. Report 41.
field-activity = النشاط
# In incident.report. Report 55.
field-affected = المتأثر
# In incident.report. Unit: km. Report 55.
field-altitude_km = الارتفاع
# In incident.explanation. Report 41.
field-answers = الإجابات
# In incident.request_for_explanation. Report 62.
field-asks = السؤال عن
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = أساس العلم به
# In incident.report. Report 55.
field-at_least = على الأقل
# In incident.report. Report 55.
field-at_most = على الأكثر
# In incident.explanation. Report 41.
field-incident-numbered_answer-by = بحلول
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = السبب والمنشأ والقصد
# In incident.explanation, incident.report. Report 18.
field-incident-cause-cause = السبب
# In incident.report. Report 41.
field-certainty = درجة اليقين
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = سبب سؤالنا
# In incident.report. Report 55.
field-count = القطع القابلة للتتبع
# In incident.report. Report 55.
field-counted_at = أحصيت في
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = طاقم في خطر
# In incident.report. Report 50(ii).
field-crewed_objects = أجسام بطاقم معرضة للخطر
# In incident.report. Report 56.
field-direction = الاتجاه
# In incident.report. Report 55.
field-effects = الأثر
# In incident.report. Report 55.
field-incident-report-fragments = الشظايا
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = من التردد
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = فئات متأثرة بصورة مختلفة
# In incident.report. Report 53.
field-how_affected = كيفية تأثرها
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = الميل
# In incident.explanation, incident.report. Report 18.
field-intention = القصد
# In incident.report. Report 55(ii).
field-incident-affected_facility-name = المرفق الأرضي
# In incident.report. Report 56.
field-incident-affected_link-name = الوصلة المتأثرة
# In incident.report. Report 58.
field-incident-affected_service-name = الخدمة
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = السؤال
# In incident.report. Report 55.
field-observed = المرصود
# In incident.explanation, incident.report. Report 18.
field-incident-cause-origin = المنشأ
# In incident.report. Report 19.
field-path = المسار
# In incident.report. Report 58.
field-people_at_least = أشخاص متأثرون، على الأقل
# In incident.report. Report 58.
field-people_at_most = أشخاص متأثرون، على الأكثر
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = المكان
# In incident.report. Report 58.
field-provider = الجهة المقدمة
# In incident.request_for_explanation. Report 41.
field-questions = الأسئلة
# In incident.report. Report 55.
field-reversible = قابل للعكس
# In incident.report. Report 58.
field-service = الخدمة
# In incident.report. Report 58.
field-services_affected = الخدمات المتأثرة
# In incident.report. Report 41.
field-severity = الشدة
# In incident.report. Report 58.
field-since = منذ
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = البيان
# In incident.explanation, incident.report. Report 18.
field-incident-cause-text = السبب بالكلمات
# In incident.explanation. Report 41.
field-incident-numbered_answer-text = بالكلمات
# In incident.request_for_explanation. Report 62.
field-incident-question-text = بالكلمات
# In incident.report. Report 41.
field-time_source = مصدر الوقت
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = إلى التردد
# In incident.report. Report 58.
field-until = حتى
# In incident.report. Report 41.
field-urgency = درجة الاستعجال
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = متى

## Codes

code-not_stated = غير مذكور
code-is-space_object = جسم فضائي
code-is-ground_facility = مرفق أرضي
code-is-link = وصلة
code-is-service = خدمة
code-explanation = إيضاح
code-stop_requested = التوقف
code-assistance = مساعدة
code-call = اتصال
# Field effects. Report 55 to 58: what it did, never who did it.
code-loss_of_contact = فقدان الاتصال
code-degraded_signal = تدهور الإشارة
code-wrong_position_or_time = ظهور موقع أو وقت خاطئ
code-sensor_impaired = ضعف أداء المستشعر
code-orbit_changed = تغير المدار
code-orbit_changed_not_notified = تغير المدار، لم يرد إلينا إخطار به
code-fragments = شظايا
code-loss_of_control = فقدان التحكم
code-close_passage = مرور قريب
code-ground_access_lost = فقدان النفاذ إلى النظام الأرضي
code-service_lost = فقدان الخدمة
code-crew_in_danger = طاقم في خطر
code-object_separated = انفصال جسم
code-observed-orbit_change = تغير في المدار
code-contact = تماس بين أجسام
code-ict_event = حدث في تكنولوجيا المعلومات والاتصالات
code-nothing_observed = لم يرصد شيء
# Field path. Report 19: the four vectors.
code-earth_to_space = من الأرض إلى الفضاء
code-space_to_earth = من الفضاء إلى الأرض
code-space_to_space = من الفضاء إلى الفضاء
code-earth_to_earth = من الأرض إلى الأرض
# Field direction.
code-up = صاعد
code-down = هابط
code-crosslink = بين أجسام في المدار
# Field assertion. How a statement is known.
code-observed = مرصود
code-assessed = مقدر
code-reported_by_third_party = أبلغ به طرف ثالث
code-suspected = مشتبه فيه
# Field certainty.
code-likely = مرجح
code-possible = ممكن
code-unlikely = غير مرجح
# Field urgency.
code-immediate = فوري
code-expected = متوقع قريبا
code-future = في المستقبل
code-past = في الماضي
# Field severity.
code-extreme = بالغ الشدة
code-severe = شديد
code-moderate = متوسط
code-minor = طفيف
# Field service. Report 58, 59: describes an effect and marks no object.
code-air_navigation = الملاحة الجوية
code-maritime_distress = الاستغاثة البحرية
code-emergency_services = خدمات الطوارئ
code-position_navigation_time = تحديد المواقع والملاحة والتوقيت
code-health = الصحة
code-disaster_warning = التحذير من الكوارث
code-humanitarian_operations = العمليات الإنسانية
code-connectivity = الاتصال الشبكي
code-broadcasting = الإذاعة
code-research = البحوث
# Field groups_affected. Report 53. Empty means not stated.
code-women_and_girls = النساء والفتيات
code-children = الأطفال
code-older_persons = كبار السن
code-persons_with_disabilities = الأشخاص ذوو الإعاقة
code-displaced_persons = الأشخاص النازحون
code-patients = المرضى
code-crews = الطواقم
# Field cause, intention.
code-known = معروف
code-under_investigation = قيد التحقيق
code-will_not_state = لن يبين
code-accidental = عرضي
code-deliberate_own_object = متعمد، والجسم للجهة نفسها
# Field asks. Report 62: questions are about use, not about what an object is.
code-what_happened = ماذا حدث؟
code-what_will_it_do = ماذا سيفعل؟
code-when = متى؟
code-how_near = على أي مسافة؟
code-until_when = حتى متى؟
code-which_objects = أي أجسام؟
code-what_measures = ما التدابير المتخذة؟
code-whom_to_call = بمن نتصل؟
code-asks-other = بهذه الكلمات:
code-answered = أجيب عنه
code-not_our_activity = ليس نشاطنا
code-later = لاحقا

## Subjects: one line in a list

subject-incident-report = حادث: { $effects }، { $affected }، { $when }
subject-incident-request_for_explanation = { $count ->
    [zero] طلب إيضاح، بلا أسئلة: { $concern }
    [one] طلب إيضاح، سؤال واحد: { $concern }
    [two] طلب إيضاح، سؤالان: { $concern }
    [few] طلب إيضاح، { $count } أسئلة: { $concern }
    [many] طلب إيضاح، { $count } سؤالا: { $concern }
   *[other] طلب إيضاح، { $count } سؤال: { $concern }
}
subject-incident-explanation = إيضاح: أسئلة أجيب عنها { $answers }، لاحقا { $later }

## What is asked

asks-questions = { $count ->
    [zero] لا إجابة عن أسئلة
    [one] إجابة عن سؤال واحد
    [two] إجابة عن سؤالين
    [few] إجابات عن { $count } أسئلة
    [many] إجابات عن { $count } سؤالا
   *[other] إجابات عن { $count } سؤال
}

## Where a case stands

# Reported, and something is asked.
case-incident-reported = جرى الإبلاغ عن حادث
# Reported for information: nothing is asked.
case-incident-told = جرى الإبلاغ عن حادث، لا يطلب شيء
# Questions were asked.
case-incident-asked = طلب إيضاح
# No explanation was received by the reply time. It says what we saw, not why.
case-incident-not_explained = لم يوضح
# An answer was put off to a later time, which the answer names.
case-incident-explained_in_part = جرى الإيضاح جزئيا، وتتبعه تتمة
# That time has passed.
case-incident-rest_not_explained = لم توضح التتمة
case-incident-explained = قدم إيضاح
# Every question was declined, which is an answer.
case-incident-declined = أجيب بعدم تقديم إيضاح
# Answered without an explanation, as asked or that it cannot be done.
case-incident-answered = أجيب عنه
# Told to both sides: a question was neither answered, nor declined, nor put off.
case-incident-questions_passed_over = أسئلة لم يتطرق إليها

## What is owed

# By the side to which it was reported.
owes-answer_to_report = إجابة عن التقرير
# By the side that was asked.
owes-explanation = إيضاح
# By the side that put off an answer.
owes-rest_of_explanation = الإجابات المؤجلة
