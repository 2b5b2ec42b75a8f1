# The family military_exercise.
# Unofficial translation of en/military_exercise.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = انتهاء تمرين عسكري
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = إخطار بتمرين عسكري
# Report, paragraph 66(v).
type-military_exercise-start = بدء تمرين عسكري

## Fields

# In military_exercise.notification. Report 66(v).
field-activities = الأنشطة المتوقعة
# In military_exercise.end. Report 66(v).
field-areas_released = المناطق المخطر بها خالية من جديد
# In military_exercise.start. Report 66(v).
field-as_notified = حسب الإخطار
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = النطاق
# In military_exercise.start. Report 66(v).
field-changes = التغييرات
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = مستوى القيادة
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-military_exercise-notification-contact = جهة اتصال على مدار الساعة
# In military_exercise.start. Report 41.
field-military_exercise-start-contact = جهة اتصال على مدار الساعة
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = تدريب على هذا الخط
# In military_exercise.notification. Report 56, 66(v).
field-during = خلال
# In military_exercise.notification. Report 56.
field-emissions = البث
# In military_exercise.start. Report 66(v).
field-end_expected = الانتهاء المتوقع
# In military_exercise.end. Report 66(v).
field-ended = كيف انتهى
# In military_exercise.end. Report 66(v).
field-ended_at = انتهى في
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = الشظايا المتوقعة
# In military_exercise.end. Report 66(iii).
field-military_exercise-end-fragments = الشظايا الناتجة
# In military_exercise.notification. Report 66(v).
field-hazard_areas = المناطق المخطر بها
# In military_exercise.notification. Report 56.
field-military_exercise-emission-kind = النوع
# In military_exercise.notification. Report 66(v).
field-kinds = الأنواع
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = عمليات إطلاق جرى الإخطار بها برقم
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = رقم الإشعار
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = فئات الأجسام
# In military_exercise.notification. Report 40(vii).
field-observers_invited = مدعو إليه مراقبون
# In military_exercise.notification. Report 66(v).
field-orbits = المدارات
# In military_exercise.start. Report 66(v).
field-started_at = بدأ في
# In military_exercise.notification. Report 66(v).
field-states_taking_part = الدول المشاركة
# In military_exercise.notification. Report 66(v).
field-window = من، إلى

## Codes

code-radio = راديو
# Field kinds.
code-live_in_orbit = فعلي، في المدار
code-live_on_ground = فعلي، على الأرض
code-command_post = مركز قيادة
code-simulation = محاكاة
# Field orbits.
code-low = منخفض
code-medium = متوسط
code-geostationary = ثابت بالنسبة إلى الأرض
code-elliptical = شديد الإهليلجية
code-cislunar = بين الأرض والقمر
code-orbits-none = بلا مدار
# Field activities.
code-manoeuvres = مناورات
code-close_passages = مرور قريب
code-light_emission = بث ضوئي
code-laser_ranging = قياس المدى بالليزر
code-object_release = تحرير أجسام
code-launches = عمليات إطلاق
code-none_in_orbit = لا شيء في المدار
# Field expected_fragments, fragments. Report 66(iii).
code-expected_fragments-none = لا شظايا
code-fragments-none = لا شظايا
# Field ended.
code-as_planned = كما كان مقررا
code-early = قبل الموعد
code-late = بعد الموعد
code-not_held = لم يجر

## Fixed sentences

# On every message of the family military_exercise outside a drill.
fixed-military_exercise = إشعار بتمرين عسكري - رسالة حقيقية

## Subjects: one line in a list

subject-military_exercise-notification = تمرين عسكري { $name }، { $start } إلى { $end }
subject-military_exercise-start = تمرين عسكري { $digits }: بدأ { $at }
subject-military_exercise-end = تمرين عسكري { $digits }: انتهى { $at }

## Where a case stands

# Told, and not yet begun.
case-military_exercise-notified = جرى الإخطار بتمرين عسكري
# Its window has begun, and its start was not told.
case-military_exercise-start_owed = بدأت الفترة، ولم يبلغ عن البدء
case-military_exercise-started = بدأ التمرين العسكري
# Its time is over, and its end was not told: others keep clear.
case-military_exercise-end_owed = انقضى الوقت، وبيان الانتهاء مستحق
case-military_exercise-ended = انتهى التمرين العسكري
# It was called off.
case-military_exercise-not_held = لم يجر التمرين العسكري

## What is owed

# By whoever notified it.
owes-exercise_start = إفادة ببدئه
owes-exercise_end = إفادة بانتهائه
