# The family activity. Any military activity in space that is not a military exercise of its own type: told beforehand,
# Unofficial translation of en/activity.ftl; the English phrase says what is meant.
# and ended.

## Types

# Report, paragraph 41, 66(iii).
type-activity-end = انتهاء نشاط عسكري في الفضاء
# Report, paragraph 41, 50(viii), 56, 57(iii), 66(iii), 66(iv).
type-activity-notice = إشعار بنشاط عسكري في الفضاء

## Fields

# In activity.notice. Unit: deg. Report 56. Clockwise from north.
field-azimuth_from_deg = السمت من
# In activity.notice. Unit: deg. Report 56. Clockwise from the other; may pass north.
field-azimuth_to_deg = السمت إلى
# In activity.notice. Report 41. Heights and inclinations of orbits, not a band of frequencies.
field-activity-band = نطاق المدارات
# In activity.notice. Report 50(viii). Before it begins.
field-consultation_until = مشاورة معروضة حتى
# In activity.notice. Report 41.
field-activity-contact = جهة الاتصال أثناء النشاط
# In activity.notice. Unit: deg. Report 56.
field-elevation_from_deg = زاوية الارتفاع من
# In activity.notice. Unit: deg. Report 56.
field-elevation_to_deg = زاوية الارتفاع إلى
# In activity.end. Report 66(iii).
field-fragment_count = عدد الشظايا
# In activity.end. Report 66(iii).
field-fragments_produced = الشظايا الناتجة
# In activity.notice. Unit: km. Report 66(iii).
field-fragments_up_to_km = الارتفاع الذي قد تبلغه الشظايا
# In activity.notice. Unit: km. Report 41.
field-from_km = من ارتفاع
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_least_deg = الميل على الأقل
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_most_deg = الميل على الأكثر
# In activity.notice. Report 55, 56. Light that is sent, as of a laser.
field-activity-light = الضوء
# In activity.notice, activity.end. Unit: d. Report 66(iii). NONE where none are expected.
field-longest_life_d = أطول بقاء لشظية في المدار
# In activity.notice. Report 50(viii). YES offers a consultation beforehand.
field-may_affect_others = قد يؤثر على آخرين
# In activity.notice. Report 66(iii). One's own, and named beforehand.
field-object_broken_up = الجسم المراد تفكيكه
# In activity.notice. Report 41.
field-activity-notice-objects_released = الأجسام المراد تحريرها
# In activity.end. Report 41.
field-activity-end-objects_released = الأجسام المحررة
# In activity.notice. Unit: dBW. Report 56. E.i.r.p., the upper bound of its class.
field-power_at_most_dbw = القدرة المشعة على الأكثر
# In activity.notice. Report 56. Radio that is sent.
field-activity-radio = الراديو
# In activity.notice. Report 56. A part of the sky.
field-activity-sector = القطاع
# In activity.notice. Report 56. A place on Earth or an object.
field-sent_from = مرسل من
# In activity.notice. Report 58. And where.
field-services_touched = الخدمات التي قد تتأثر
# In activity.notice. Unit: km. Report 41.
field-to_km = إلى ارتفاع
# In activity.notice. Report 56. Below 0.4, to 0.7, to 3, to 50, above 50 micrometres.
field-wavelength_class = طول الموجة

## Codes

# Field activities. What will be done.
code-intended_break_up = تفكيك مقصود لجسم مملوك للجهة نفسها
# Field is. The kind of a group.
code-sector = قطاع
# Field wavelength_class. Classes of light by wavelength in micrometres: below 0.4, to 0.7, to 3, to 50, above 50.
code-ultraviolet = فوق بنفسجي
code-visible = مرئي
code-near_infrared = تحت أحمر قريب
code-mid_infrared = تحت أحمر متوسط
code-far_infrared = تحت أحمر بعيد
# Field longest_life_d.
code-longest_life_d-none = لا شظايا

## Units

# Decibelwatt, radiated power (e.i.r.p.).
unit-dBW = { $figure } dBW

## Fixed sentences

# Signed in every notice of an activity, word for word in English; other languages translate it.
fixed-notice_informs = هذا الإشعار للإبلاغ. وهو لا يعني ضمنا أن النشاط قانوني أو مقبول أو يشكل سابقة.

## Subjects: one line in a list

# $activities: codes of the field activities, joined by commas. $start, $end: date-time groups.
subject-activity-notice = نشاط عسكري في الفضاء: { $activities }، { $start } إلى { $end }
# $digits: five digits of the notice. $ended: a code of the field ended.
subject-activity-end = نشاط عسكري { $digits } انتهى { $at }: { $ended }

## What is asked

# $until: a date-time group. Nothing is owed where nobody asks.
asks-consultation_offered = مشاورة معروضة حتى { $until }

## Where a case stands

# Told, and not yet begun.
case-activity-notified = نشاط مخطر به
# Its window has begun.
case-activity-under_way = النشاط جار
# Its window is over, and its end was not told.
case-activity-end_owed = انقضت المدة، وبيان الانتهاء مستحق
case-activity-ended = انتهى النشاط
# Told to both sides, for as long as it holds.
case-activity-consultation_offered = مشاورة معروضة

## What is owed

# By whoever notified the activity.
owes-activity_end = إفادة بأن النشاط انتهى
