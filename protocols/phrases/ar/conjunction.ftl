# The family conjunction.
# Unofficial translation of en/conjunction.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = اتفاق بشأن اقتران
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = تنبيه باقتران
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = النية بشأن اقتران

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = الإجراء
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = التفادي الذاتي
# In conjunction.agreement. Report 66(ii).
field-centre = المركز
# In conjunction.alert. Report 66(ii).
field-conjunction_id = رقم الاقتران
# In conjunction.alert. Report 41.
field-conjunction-conjunction_object-contact = جهة الاتصال لدى الجهة المشغلة
# In conjunction.alert. Report 66(ii).
field-covariance = التغاير
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = طاقم معرض للخطر
# In conjunction.alert. Report 66(ii).
field-crewed = على متنه طاقم
# In conjunction.alert. Report 57(ii).
field-conjunction-alert-criterion = معيار الجهة المرسلة
# In conjunction.alert. Report 66(ii).
field-ephemeris = التقويم المستخدم
# In conjunction.alert. Report 66(ii).
field-conjunction-conjunction_object-frame = الإطار المرجعي للحالة
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = نصف قطر الجسم الصلب
# In conjunction.intent. Report 66(ii).
field-intent = النية
# In conjunction.alert. Report 66(ii).
field-last_observed = آخر رصد
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = المهلة اللازمة قبل أدنى تقارب
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = الخطة
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = المناورة في
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = تتم المناورة بحلول
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = الكتلة
# In conjunction.alert. Unit: m. Report 66(ii).
field-conjunction-alert-miss_distance_m = أدنى مسافة
# In conjunction.alert. Unit: m.
field-n_m = عمودي
# In conjunction.alert. Unit: m/s.
field-n_m_s = عمودي
# In conjunction.alert. Report 66(ii).
field-next_message_at = الإفادة التالية
# In conjunction.alert. Report 66(ii).
field-observations_used = الأرصاد المستخدمة
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = على هذا الخط لأن
# In conjunction.agreement. Report 66(ii).
field-parts = من يقوم بماذا
# In conjunction.alert. Report 66(ii).
field-conjunction-alert-probability = احتمال الاصطدام
# In conjunction.alert. Report 66(ii).
field-probability_method = طريقة حساب الاحتمال
# In conjunction.alert. Unit: m.
field-r_m = شعاعي
# In conjunction.alert. Unit: m/s.
field-r_m_s = شعاعي
# In conjunction.alert. Report 66(ii).
field-relative_position = الموقع النسبي
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = السرعة النسبية
# In conjunction.alert. Report 66(ii).
field-relative_velocity = متجه السرعة النسبية
# In conjunction.intent. Report 66(ii).
field-request_to_other = المطلوب من الجانب الآخر
# In conjunction.alert. Report 66(ii).
field-state = الحالة عند أدنى تقارب
# In conjunction.agreement. Report 66(ii).
field-step = الخطوة
# In conjunction.alert. Unit: m.
field-t_m = مستعرض
# In conjunction.alert. Unit: m/s.
field-t_m_s = مستعرض
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = يسري حتى
# In conjunction.alert. Unit: km.
field-x_km = X
# In conjunction.alert. Unit: km/s.
field-x_km_s = السرعة على X
# In conjunction.alert. Unit: km.
field-y_km = Y
# In conjunction.alert. Unit: km/s.
field-y_km_s = السرعة على Y
# In conjunction.alert. Unit: km.
field-z_km = Z
# In conjunction.alert. Unit: km/s.
field-z_km_s = السرعة على Z

## Codes

# Field on_this_line_because.
code-criterion_met = معيار الجهة المرسلة مستوفى
code-decision_needed = يلزم اتخاذ قرار
code-operator_unreachable = تعذر الوصول إلى الجهة المشغلة بطريق آخر
# Field covariance.
code-calculated = محسوب
code-default = قيم افتراضية
# Field ask, request_to_other.
code-intent = نيتكم
code-manoeuvre = مناورة من جانبكم
code-no_request = لا شيء
# Field intent.
code-will_mitigate = ستتخذ إجراءات التخفيف
code-will_not_mitigate = لن تتخذ إجراءات التخفيف
code-undetermined = غير محدد
code-unable = يتعذر اتخاذ إجراءات التخفيف
# Field automatic_avoidance.
code-enabled = مفعل
code-suspended = معلق
code-not_fitted = غير مركب
# Field action.
code-keeps_trajectory = يبقي على مساره
code-action-manoeuvres = يناور
# Field step.
code-proposed = مقترح
code-accepted = مقبول

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = اقتران { $one } / { $other }، TCA { $tca }، Pc { $probability }، أدنى مسافة { $miss }
subject-conjunction-intent = النية بشأن اقتران: { $intent }، TCA { $tca }
subject-conjunction-agreement = اتفاق بشأن اقتران: { $step }، TCA { $tca }

## What is asked

asks-same_figures = توقيعكم على الأرقام نفسها

## Where a case stands

# Told; neither side has said what it will do.
case-conjunction-alerted = جرى التنبيه، والنيتان مستحقتان
# Told for information: no intent is asked for.
case-conjunction-told = جرى الإبلاغ، لم تطلب النية
# The other side has answered that its own criterion is not met.
case-conjunction-below_criterion = دون بلوغ معيار الجانب الآخر
# A side has said that it does not know yet.
case-conjunction-undetermined = النية غير محددة
# One side has said what it will do, the other has not.
case-conjunction-one_intent = ذكرت نية واحدة، والأخرى مستحقة
# Exactly one side mitigates.
case-conjunction-compatible = النيتان متوافقتان
# Both mitigate, or neither does; a remark says which.
case-conjunction-conflict = النيتان غير متوافقتين
# What was said holds no longer: the time that it named for this has passed.
case-conjunction-intent_lapsed = النية لم تعد سارية
# One side has signed figures for both.
case-conjunction-proposed = اتفاق مقترح، غير نافذ
case-conjunction-not_agreed = لم يتفق
# Both have signed the same figures.
case-conjunction-agreed = متفق عليه
# The time of closest approach is over.
case-conjunction-closed = مقفلة، انقضى أدنى تقارب
# Remarks, told to both sides at once. Both intents are will mitigate.
case-conjunction-both_mitigate = سيتخذ الجانبان إجراءات التخفيف: لا يبقي أي منهما على مساره
# Both intents are will not mitigate, or unable.
case-conjunction-nobody_mitigates = لن يتخذ أي من الجانبين إجراءات التخفيف
# An intent is older than the last alert, whose figures it did not know.
case-conjunction-said_before_last_alert = إحدى النيتين أقدم من آخر تنبيه
case-conjunction-intent_differs_from_agreement = نية لاحقة تختلف عما اتفق عليه
# Signed, and not under the figures that were proposed.
case-conjunction-other_figures = قبول يسمي أرقاما أخرى فلا يعد قبولا

## What is owed

# By a side of the conjunction: what it will do.
owes-intent = بيان النية
# By both, where the two intents do not fit.
owes-other_intent = نية أخرى، أو اتفاق
