# The family manoeuvre.
# Unofficial translation of en/manoeuvre.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = إشعار بمناورة
# Report, paragraph 40(v).
type-manoeuvre-outcome = نتيجة مناورة

## Fields

# In manoeuvre.outcome. Report 40(v).
field-another_follows = تليها مناورة أخرى
# In manoeuvre.notice. Report 66(ii).
field-ask_during = المطلوب خلال المدة
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = على الأقل
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = على الأكثر
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = المحور 1 (R أو T أو X)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = المحور 2 (T أو N أو Y)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = المحور 3 (N أو W أو Z)
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = الأساس
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = الدفعة على الأكثر
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = الدفعات على الأكثر
# In manoeuvre.notice. Report 40(v).
field-campaign = حملة دفع كهربائي
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = الاقتران
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = تغير الكتلة
# In manoeuvre.notice. Report 40(v).
field-manoeuvre-notice-delta_v_m_s = تغير السرعة
# In manoeuvre.outcome. Report 40(v).
field-manoeuvre-outcome-delta_v_m_s = تغير السرعة المحدد
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = الجهاز
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = المدة
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = دورة التشغيل
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = صلاحية التقويم المداري المرفق
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-manoeuvre-delta_v-frame = الإطار المرجعي
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = يبقى فوق
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = يبقى تحت
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = الإشعال
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = مجموع تغير السرعة على الأكثر
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = رقم المناورة
# In manoeuvre.outcome. Report 40(v).
field-outcome = النتيجة
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = تغير السرعة يوميا على الأكثر
# In manoeuvre.notice. Report 40(v).
field-purpose = الغرض
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = إبلاغ قبل تجاوز هذه الحدود

## Codes

code-is-vector = متجه
code-is-band = نطاق
# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN (شعاعي، مستعرض، عمودي)
code-tnw = TNW (مماسي، عمودي، باتجاه الزخم الزاوي)
code-screening = مضاهاة بفهرسكم
# Field basis. CCSDS 502.0-B-3, MAN_BASIS.
code-candidate = مرشحة
code-planned = مقررة
code-anticipated = متوقعة
code-telemetry = من القياس عن بعد
code-determined = من تحديد المدار
code-simulated = محاكاة
# Field purpose. CCSDS 502.0-B-3, MAN_PURPOSE.
code-aerobraking = كبح هوائي
code-attitude = وضعية
code-collision_avoidance = تفادي الاصطدام
code-disposal = التخلص من الجسم
code-flyby = تحليق عابر
code-early_orbit = الإطلاق والمدار الأول
code-clean_up = استكمال مناورة سابقة
code-mass_change = تغيير الكتلة
code-momentum_desaturation = تفريغ الزخم الزاوي
code-orbit_change = تغيير المدار
code-period = تغيير الفترة المدارية
code-pointing = توجيه
code-relocation = نقل إلى موقع آخر
code-science = أغراض علمية
code-spin_rate = معدل الدوران
code-spin_axis = محور الدوران
code-station_keeping = الحفاظ على الموقع المداري
code-trim = ضبط دقيق
# Field duty_cycle. CCSDS 502.0-B-3, DC_TYPE.
code-continuous = متصلة
code-time = حسب الوقت
code-time_and_angle = حسب الوقت والزاوية
# Field outcome.
code-executed = نفذت
code-aborted = قطعت
code-partial = نفذت جزئيا

## Subjects: one line in a list

subject-manoeuvre-notice = مناورة { $object }، الإشعال { $ignition }، تغير السرعة { $delta_v }
subject-manoeuvre-outcome = مناورة { $digits }: { $outcome }، تغير السرعة { $delta_v }
subject-band = { $low } إلى { $high }

## What is asked

asks-during = { $what }، من { $start } إلى { $end }

## Where a case stands

# Told, and not yet over.
case-manoeuvre-notified = جرى الإشعار بمناورة
# Its time is over, and what came of it was not told.
case-manoeuvre-outcome_owed = انقضى الوقت، والنتيجة مستحقة
# What came of it was told, and that another one follows.
case-manoeuvre-more_follows = ذكرت النتيجة، وتليها أخرى
case-manoeuvre-aborted = قطعت المناورة
case-manoeuvre-done = ذكرت النتيجة

## What is owed

# By whoever gave the notice.
owes-manoeuvre_outcome = نتيجة المناورة
owes-next_manoeuvre_notice = الإشعار بالمناورة التالية
