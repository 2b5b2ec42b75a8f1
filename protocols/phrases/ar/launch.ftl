# The family launch. Launches, told beforehand, and what came of them.
# Unofficial translation of en/launch.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(ii), 50(iii), 66(ii).
type-launch-notification = إخطار بإطلاق
# Report, paragraph 40(ii), 66(ii).
type-launch-outcome = نتيجة إطلاق

## Fields

# In launch.notification, launch.outcome. Report 41.
field-after_separation = في عهدة أي جهة بعد الانفصال
# In launch.notification, launch.outcome. Unit: d. Report 66(ii).
field-after_separation_d = الأيام المشمولة بعد الانفصال
# In launch.notification. Report 40(ii). Where several are alike. A number: several payloads of one kind.
field-launch-alike = عددها
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-apogee_km = الأوج
# In launch.notification. Report 40(ii).
field-launch-notification-area = منطقة الإطلاق
# In launch.notification. Unit: deg. Report 40(ii). Clockwise from north.
field-azimuth_deg = الاتجاه المقرر
# In launch.notification, launch.outcome. Report 66(ii).
field-launch-catalogue_at = الفهرس كما كان في
# In launch.notification, launch.outcome. Report 66(ii). Whose, as they name it.
field-launch-catalogues = الفهارس
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_crewed_km = المسافة عن الأجسام التي عليها طاقم
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_others_km = المسافة عن الأجسام الأخرى
# In launch.notification, launch.outcome. Report 66(ii). Left out of the window. Intervals within the launch window in
# which there is no launch, so that nothing is passed too near.
field-launch-closed = أوقات بلا إطلاق
# In launch.notification. Report 41.
field-launch-payload-contact = جهة الاتصال بعد الانفصال
# In launch.outcome. Report 41.
field-launch-deployed-contact = جهة الاتصال بعد الانفصال
# In launch.outcome. Report 40(ii). Payloads, stages and others.
field-launch-deployed = الأجسام الموضوعة
# In launch.notification. Report 40(ii).
field-drop_zones = مناطق سقوط الأجزاء
# In launch.outcome. Report 66(ii).
field-launch-ephemeris = التقويم المداري للأيام السبعة الأولى
# In launch.notification. Report 66(ii).
field-ephemeris_first_week = تقاويم الأيام السبعة الأولى
# In launch.notification. Report 66(ii).
field-ephemeris_from = مصدر تقويم الأيام السبعة الأولى
# In launch.outcome. Report 40(ii).
field-failed_during = أخفق أثناء
# In launch.outcome. Report 55.
field-fragments = الشظايا
# In launch.notification. Report 40(ii).
field-launch-function = الغرض
# In launch.notification. Report 40(ii). As the sender counts its launches.
field-launch_number = رقم الإطلاق
# In launch.notification. Report 40(ii). All of them: who launches, who procures, from whose territory or facility.
field-launching_states = الدول المطلقة
# In launch.notification. Report 40(ii).
field-launch-name = الحمولة
# In launch.outcome. Report 40(ii). At most four days.
field-new_window = نافذة إطلاق جديدة
# In launch.outcome. Report 40(ii).
field-objects_in_all = مجموع الأجسام
# In launch.notification. Report 40(ii).
field-on_behalf_of = نيابة عن
# In launch.notification. Report 40(ii).
field-launch-notification-orbit = المدار المقرر
# In launch.notification. Report 40(ii).
field-launch-payload-orbit = المدار المقرر
# In launch.outcome. Report 40(ii).
field-launch-outcome-orbit = المدار الذي بلغ
# In launch.outcome. Report 40(ii).
field-launch-deployed-orbit = المدار الذي بلغ
# In launch.outcome. Report 50(vi).
field-parts_outside_areas = أجزاء ساقطة خارج المناطق المبلغ عنها
# In launch.notification. Report 40(ii).
field-payload_count = مجموع الحمولات
# In launch.notification. Report 40(ii).
field-launch-payloads = الحمولات
# In launch.notification, launch.outcome. Report 66(ii). Whether the flight was compared with the objects in orbit.
field-launch-performed = جرت مضاهاته بفهرس
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-perigee_km = الحضيض
# In launch.notification, launch.outcome. Unit: min. Report 40(ii). One revolution, in minutes.
field-period_min = الفترة المدارية
# In launch.notification. Unit: km. Report 40(ii). Of the area around that point.
field-radius_km = نصف القطر
# In launch.notification, launch.outcome. Report 66(ii). A comparison of the flight with the objects in orbit, so that
# none is met.
field-launch-screening = تفادي الاصطدام عند الإطلاق
# In launch.outcome. Report 40(ii).
field-separated_at = انفصل في
# In launch.notification. Report 40(ii). An instant, or the interval in which it will be.
field-separates_at = ينفصل في
# In launch.notification. Report 40(ii). Given with such a notification.
field-short_notice = سبب الإبلاغ قبل أقل من 24 ساعة
# In launch.notification. Report 40(ii).
field-site_code = رمز الموقع
# In launch.notification. Report 40(iv).
field-to_be_registered_by = جهة التسجيل المقررة
# In launch.notification. Report 40(ii). As medium lift.
field-vehicle_class = الفئة العامة للمركبة
# In launch.notification. Report 40(ii).
field-vehicle_kind = المركبة
# In launch.notification. Report 40(ii). As first stage.
field-what = الجزء الساقط
# In launch.notification. Report 40(ii). At most four days.
field-launch-window = نافذة الإطلاق

## Codes

# Field vehicle_kind. Hague Code of Conduct, section 4.
code-space_launch_vehicle = مركبة إطلاق فضائي
code-ballistic_missile = قذيفة تسيارية
code-sounding_rocket = صاروخ سبر
# Field after_separation. In whose hands a payload is once it has separated from the launcher.
code-launcher = الجهة المطلقة
code-owner = الجهة المالكة
code-nobody = لا أحد
# Field ephemeris_first_week. When, or from whom, the ephemerides of the first seven days come.
code-attached = مرفقة
code-after_separation = تبلغ بعد الانفصال
code-from_owners = من الجهات المالكة
code-ephemeris_first_week-none = لا شيء
# Field ephemeris. Of one object that was deployed.
code-from_owner = من الجهة المالكة
code-ephemeris-none = لا شيء
# Field outcome. What became of the launch.
code-launched = تم الإطلاق
code-scrubbed = صرف النظر عنه
code-rescheduled = جرى إرجاؤه إلى نافذة أخرى
code-failed = أخفق
code-objects_deployed = وضعت الأجسام في المدار
# Field failed_during. In which phase the launch failed.
code-on_ground = على الأرض
code-ascent = الصعود
code-in_orbit = في المدار

## Units

# Minutes, of an orbital period.
unit-min = { $figure } min

## Subjects: one line in a list

# $vehicle: a code of the field vehicle_kind. $site: in the words of the sender, or WITHHELD. $start, $end: date-time
# groups, the launch window.
subject-launch-notification = إطلاق { $vehicle } من { $site }، { $start } إلى { $end }
# $digits: five digits of the notification. $outcome: a code of the field outcome.
subject-launch-outcome = إطلاق { $digits }: { $outcome }

## Where a case stands

# A launch was notified; its window has not ended.
case-launch-notified = جرى الإخطار بالإطلاق
# Another window was told.
case-launch-rescheduled = جرى إرجاء الإطلاق
# The window has ended, and with it the notification; what became of the launch has not been said.
case-launch-outcome_owed = انقضت النافذة، والنتيجة مستحقة
# Launched; which objects were deployed is still to be told.
case-launch-deploying = تم الإطلاق، وبيان الأجسام مستحق
# Launched, and all was told.
case-launch-flown = تم الإطلاق
case-launch-scrubbed = صرف النظر عن الإطلاق
case-launch-failed = أخفق الإطلاق

## What is owed

# By whoever notified the launch.
owes-launch_outcome = نتيجة الإطلاق
# By whoever launched: which objects are in orbit now, with contacts and ephemerides.
owes-deployed_objects = إفادة بشأن الأجسام الموضوعة في المدار
