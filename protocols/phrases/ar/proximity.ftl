# The family proximity: one object is brought near another; asked beforehand, decided, reported, closed.
# Unofficial translation of en/proximity.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 57(i). The last message of a proximity operation.
type-proximity-close = إقفال اقتراب
# Report, paragraph 57(i), 66(i), 66(ii). Asks for consent or consultation, or only informs.
type-proximity-consultation = مشاورة بشأن اقتراب
# Report, paragraph 57(i). Answers a proximity consultation.
type-proximity-decision = قرار بشأن اقتراب
# Report, paragraph 57(i). What happened in one phase of the operation.
type-proximity-phase = تقرير عن مرحلة اقتراب
# Report, paragraph 57(i). A consent that was given is taken back.
type-proximity-revocation = سحب الموافقة

## Fields

# In proximity.consultation. Report 57(i). What makes the servicer break off by itself.
field-abort_criteria = معايير قطع الاقتراب
# In proximity.phase. Report 57(i). A code: why the approach was broken off.
field-abort_reason = قطع لأن
# In proximity.consultation. Report 57(i). From which side the servicer comes, as an axis of the client's orbit.
field-approach_axis = محور الاقتراب
# In proximity.consultation, a hold point. Unit: hour. Report 57(i). The longest time that it waits there.
field-at_most_h = الانتظار هناك على الأكثر
# In proximity.consultation. Report 57(i). The object that is approached.
field-client = الجسم المقترب منه
# In proximity.consultation, on the geostationary arc. Report 57(i). The object that is nearest to the slot.
field-closest_neighbour = أقرب جسم مجاور
# In proximity.consultation, proximity.decision. Unit: m/s. Report 57(i). How fast the range becomes smaller.
field-closing_speed_m_s = سرعة الاقتراب
# In proximity.decision. Report 57(i). What the consent depends on, in figures.
field-proximity-conditions = الشروط
# In proximity.decision, proximity.revocation. Report 57(i). The number that the consenting side gave to its consent.
field-consent_id = رقم الموافقة
# In proximity.consultation. Report 57(i). Prior consent, consultation, or information only.
field-consent_requested = المطلوب
# In proximity.decision. Report 57(i). The instant by which the consultation is to be held.
field-consultation_by = المشاورة بحلول
# In proximity.consultation. Report 57(i). The space in which the servicer stays.
field-corridor = الممر
# In proximity.decision. Report 57(i).
field-proximity-decision = القرار
# In proximity.consultation, the retreat plan. Unit: m/s. Report 57(i). Change of velocity, kept back in fuel.
field-delta_v_kept_m_s = تغير السرعة المدخر للعودة
# In proximity.consultation, on the geostationary arc. Unit: degrees a day, east is positive. Report 57(i).
field-drift_deg_d = معدل الانجراف
# In proximity.consultation. Report 57(i).
field-emitters = المستشعرات وأجهزة البث
# In proximity.phase. Report 57(i). A code: what happened in the phase.
field-proximity-event = تقرير المرحلة
# In proximity.consultation, a corridor. Report 57(i). The axes, centred on the client object.
field-proximity-corridor-frame = الإطار المرجعي
# In proximity.consultation. Report 57(i).
field-geostationary = على القوس الثابت بالنسبة إلى الأرض
# In proximity.consultation, a corridor. Unit: degree. Report 57(i). Of a cone that begins at the client object.
field-half_angle_deg = نصف الزاوية
# In proximity.consultation, on the geostationary arc. Unit: degree. Report 57(i). East and west of the slot.
field-half_width_deg = يبقى ضمن، زائد أو ناقص
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-half_width_m = نصف العرض
# In proximity.phase. Report 57(i). The instant of the event.
field-proximity-happened_at = في
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_point = نقطة الانتظار
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_points = نقاط الانتظار
# In proximity.consultation. Report 50(vi). Number of the insurance, or who insures.
field-insurer = مرجع التأمين
# In proximity.close. Report 57(i). YES: the two objects are docked and fly on as one.
field-proximity-joined = الجسمان ملتحمان
# In proximity.consultation, proximity.decision: one sensor or emitter. Report 57(i).
field-proximity-emitter-kind = مستشعر أو جهاز بث
# In proximity.decision, a condition. Report 57(i).
field-proximity-no_emission-kind = مستشعر أو جهاز بث
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-proximity-length_m = الطول
# In proximity.consultation. Report 50(vi). The State that is liable under the Liability Convention.
field-proximity-liable = الدولة المطلقة
# In proximity.consultation, on the geostationary arc. Unit: degree, east is positive. Report 57(i).
field-proximity-longitude_deg = خط طول الموقع
# In proximity.consultation, an abort criterion. Unit: second. Report 57(i). How long communication or navigation is
# lost before the servicer breaks off.
field-lost_for_s = فقدان لمدة
# In proximity.consultation, a phase. Unit: km. Report 57(i). Never nearer to the client object than this.
field-min_range_km = المدى على الأقل
# In proximity.consultation. Report 57(i). A code: what the approach is for.
field-proximity-mission = المهمة
# In proximity.consultation, a hold point. Report 57(i). What the point is called.
field-proximity-hold_point-name = نقطة الانتظار
# In proximity.consultation. Report 57(i). What the phase is called.
field-proximity-planned_phase-name = المرحلة
# In proximity.consultation, proximity.decision. Report 57(i). What the point is called.
field-proximity-retreat_point-name = نقطة التراجع
# In proximity.close. Unit: km. Report 57(i). How near the servicer came at the nearest.
field-nearest_km = أقرب مدى بلغ
# In proximity.consultation, on the geostationary arc. Unit: km. Report 57(i).
field-neighbour_range_km = المدى المحفوظ عن الجسم المجاور
# In proximity.phase. Report 57(i). The instant by which the next phase report comes.
field-next_report_by = التقرير التالي بحلول
# In proximity.decision, a condition. Unit: hour. Report 57(i). How long beforehand we are told.
field-proximity-notice_h = ساعات مسبقا
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). So long without any burn it comes near nobody.
field-passive_safety_h = مأمون في الانجراف الحر لمدة
# In proximity.phase. Report 57(i). The name of the phase in the plan.
field-proximity-phase = المرحلة
# In proximity.consultation. Report 57(i).
field-phases = المراحل
# In proximity.consultation, proximity.decision. Report 57(i).
field-proximity-points = نقاط التراجع
# In proximity.*. Unit: km. Report 57(i). The distance between the two objects.
field-range_km = المدى
# In proximity.close. Unit: km. Report 57(i). The distance between the two objects at the time of the message.
field-range_now_km = المدى الآن
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). From any moment of the plan.
field-reached_within_h = الوصول إليها خلال
# In proximity.consultation, an abort criterion. Report 57(i).
field-proximity-abort_criterion-reason = يقطع عند
# In proximity.consultation. Report 57(i). How the servicer comes away again.
field-proximity-retreat = خطة التراجع
# In proximity.revocation. Report 57(i). The instant by which the servicer is at the retreat point.
field-retreat_by = عند نقطة التراجع بحلول
# In proximity.revocation, proximity.phase. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_point = نقطة التراجع
# In proximity.decision. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_points = نقاط التراجع
# In proximity.consultation. Report 57(i). The object that approaches.
field-servicer = جسم الخدمة
# In proximity.consultation. Report 57(i). Whether the sensor or emitter is used near the client object.
field-proximity-used = مستخدم
# In proximity.decision. Report 57(i). From when to when the consent holds; it ends by itself.
field-proximity-valid = السريان
# In proximity.consultation. Unit: nm. Report 56. Of a laser or a lidar.
field-wavelength_nm = طول الموجة
# In proximity.decision, a condition: we are told before this.
field-proximity-tell_before-what = قبل
# In proximity.decision, a condition. Unit: km. Report 57(i). Holds when the range is below this.
field-proximity-within_km = ضمن مدى

## Codes

# Field mission. What the approach is for, and who has agreed.
code-inspection_agreed = معاينة، متفق عليها
code-inspection_consent_not_yet_asked = معاينة، لم تطلب الموافقة بعد
code-refuelling_or_servicing = تزويد بالوقود أو خدمة
code-debris_removal = إزالة حطام
code-docking = التحام
code-geostationary_relocation = نقل على القوس الثابت بالنسبة إلى الأرض
# Field consent_requested.
code-prior_consent = موافقة مسبقة
code-consultation = مشاورة
code-information_only = لا شيء، للعلم فقط
# Field approach_axis. Axes of the client's orbit; plus and minus are directions along them.
code-plus_r = موجب R (شعاعي، من أعلى)
code-minus_r = سالب R (شعاعي، من أسفل)
code-plus_t = موجب T (مستعرض، من الأمام)
code-minus_t = سالب T (مستعرض، من الخلف)
code-plus_n = موجب N (عمودي)
code-minus_n = سالب N (عمودي)
code-approach_axis-none = لا اقتراب
# Field kind of a sensor or emitter.
code-imaging = تصوير
code-lidar = ليدار
code-radar = رادار
code-illumination = إضاءة
# Field reason of an abort criterion, field abort_reason: the servicer breaks off when this is so.
code-range_below = المدى دون الحد
code-closing_speed_above = سرعة الاقتراب فوق الحد
code-corridor_left = الخروج من الممر
code-navigation_lost = فقدان الملاحة
code-communication_lost = فقدان الاتصالات
code-asked_by_other_side = طلبه الجانب الآخر
code-power_below_need = القدرة الكهربائية دون اللازم
# Field decision.
code-consent = موافقة
code-consent_with_conditions = موافقة بشروط
code-refuse = رفض
code-request_consultation = طلبت مشاورة
code-not_competent = غير مختص باتخاذ القرار
# Field is, of a condition.
code-is-keep_out = يبقى خارج
code-is-speed_limit = حد السرعة
code-is-hold_until_told = ينتظر إلى أن يبلغ بالمتابعة
code-is-tell_before = يبلغنا مسبقا
code-is-no_emission = لا بث
# Field what, of a condition: we are told before this.
code-each_phase = كل مرحلة
code-each_burn = كل دفعة
code-change_of_plan = تغيير في الخطة
# Field event.
code-entered = بدأت
code-event-holding = منتظر عند نقطة الانتظار
code-at_retreat_point = عند نقطة التراجع
code-completed = اكتملت
# Field ended.
code-in_part = جزئيا
code-not_begun = لم تبدأ
code-after_revocation = بعد سحب الموافقة

## Units

# Degrees a day.
unit-deg_d = { $figure } درجة في اليوم
# Nanometres.
unit-nm = { $figure } nm

## Fixed sentences

# In every proximity.revocation, part of what is signed in English.
fixed-at_the_retreat_point = يسري سحب الموافقة عند نقطة التراجع المسماة هنا، ويجب أخذ العلم به فورا.

## Subjects: one line in a list

# $servicer, $client: names of objects; $start: date-time group; $range: least range of all phases.
subject-proximity-consultation = اقتراب: { $servicer } إلى { $client } اعتبارا من { $start }، المدى لا يقل عن { $range }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-proximity-decision = قرار بشأن الاقتراب { $digits }: { $decision }
# $point: name of the retreat point; $by: date-time group.
subject-proximity-revocation = سحبت الموافقة { $digits }: إلى نقطة التراجع { $point } بحلول { $by }
# $event: a code of the field event; $phase: name of the phase or of the retreat point; $at: date-time group.
subject-proximity-phase = مرحلة الاقتراب { $phase }: { $event } { $at }
# $ended: a code of the field ended; $at: date-time group.
subject-proximity-close = جرى إقفال الاقتراب { $digits }: { $ended }، { $at }

## Where a case stands

# Nobody has decided yet.
case-proximity-asked = جرى الطلب
# Nothing was asked for: neither consent nor its absence is said.
case-proximity-informed = للعلم، لم تطلب موافقة
# No answer came in time. It is never taken for consent. Report 57(i).
case-proximity-no_consent_given = لم تمنح موافقة
case-proximity-to_consult = طلبت مشاورة، لم تمنح موافقة
case-proximity-refused = مرفوض
case-proximity-not_competent = غير مختص، لم تمنح موافقة
case-proximity-consented = منحت الموافقة
case-proximity-under_way = الاقتراب جار
case-proximity-revoked = سحبت الموافقة، لم يؤخذ العلم بالسحب بعد
# The revocation is acknowledged; the servicer is on its way to the retreat point.
case-proximity-retreating = سحبت الموافقة، في الطريق إلى نقطة التراجع
case-proximity-retreated = عند نقطة التراجع
case-proximity-broken_off = قطع الاقتراب
# The validity of the consent, or the time of the plan, is over.
case-proximity-over = انقضى الوقت
case-proximity-expired = لم تمنح موافقة، وانقضى الوقت
case-proximity-closed = مقفل
# Remarks beside the state, told to both sides.
case-proximity-consent_to_earlier_plan = الموافقة هي على خطة سابقة
case-proximity-consent_ends_by_revocation = لا تنتهي الموافقة إلا بسحبها
case-proximity-retreat_point_not_in_consent = نقطة التراجع ليست من نقاط الموافقة

## What is owed

owes-consultation = مشاورة
owes-phase_report = تقرير عن كل مرحلة
owes-acknowledgement = أخذ العلم
owes-report_at_retreat_point = تقرير عند نقطة التراجع
owes-proximity_close = الإقفال
