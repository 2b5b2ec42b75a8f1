# The family interference. Harmful interference with radio links, and light on sensors in orbit: reported, asked to
# Unofficial translation of en/interference.ftl; the English phrase says what is meant.
# stop, and what became of it.

## Types

# Report, paragraph 56, 58.
type-interference-outcome = نتيجة تداخل
# Report, paragraph 19, 55, 56, 58.
type-interference-report = تقرير عن تداخل
# Report, paragraph 56, 58.
type-interference-stop_request = طلب توقف

## Fields

# In interference.report. Report 56. Whether it comes and goes, and how: continuous, now and then, at fixed times.
field-interference-pattern = النمط الزمني
# In interference.report. Unit: kHz. Report 56.
field-bandwidth_khz = عرض النطاق
# In interference.report. Report 56.
field-interference-beam = الحزمة
# In interference.report. Unit: deg. Report 56. Clockwise from north, seen from that station.
field-bearing_deg = زاوية الاتجاه
# In interference.stop_request. Report 56. Reasons of the request to stop.
field-interference-because = لأن
# In interference.report. Report 67.
field-bureau_informed = إبلاغ مكتب الاتصالات الراديوية (ITU)
# In interference.outcome. Report 56.
field-ceased_at = توقف في
# In interference.report. Unit: MHz. Report 56.
field-centre_mhz = التردد المقيس
# In interference.report. Unit: deg. Report 56. Clockwise from north.
field-interference-direction_deg = اتجاه المحور الطويل
# In interference.report. Report 56. As 36M0G7W (Radio Regulations).
field-emission_class = صنف البث
# In interference.report. Unit: dBuV/m. Report 56.
field-field_strength_dbuv_m = شدة المجال
# In interference.report. Unit: dBW/m2. Report 56.
field-flux_density_dbw_m2 = كثافة تدفق القدرة
# In interference.outcome. Report 56.
field-interference-found = ما تبين
# In interference.report. Report 56. A call sign or name that was heard.
field-interference-identification = التعريف الملتقط
# In interference.report. Report 56.
field-itu_notice = رقم تبليغه لدى ITU
# In interference.report, interference.stop_request. Report 56.
field-interference-kind = بالراديو أو بالضوء
# In interference.report. Report 56.
field-interference-link = الوصلة المتداخل معها
# In interference.report. Report 55. What light has reached.
field-interference-lit = ضوء على مستشعر
# In interference.report. Report 56.
field-interference-location = حدد موقعه في
# In interference.report. Unit: km. Report 56.
field-long_axis_km = نصف المحور الطويل
# In interference.report. Report 56.
field-interference-measured = كما قيس
# In interference.report. Report 56. An instant, or the interval in which it was.
field-interference-measured_at = قيس في
# In interference.report. Report 56. The monitoring or interfered station.
field-measured_by = جهة القياس
# In interference.report. Report 56.
field-interference-nature = طبيعة الإشارة
# In interference.report. Report 56. As it is notified to the ITU.
field-network = الشبكة الساتلية
# In interference.outcome. Report 56. Hash of the notice of that activity.
field-interference-notice = جرى الإخطار به برقم
# In interference.report. Report 41.
field-operators_in_contact = تكلمت الجهتان المشغلتان
# In interference.report. Unit: deg. Report 56. Longitude, east positive.
field-orbital_position_deg = الموقع على المدار الثابت
# In interference.report. Report 56.
field-reporting_station = المحطة المبلغة
# In interference.report, interference.stop_request. Report 58. Navigation, distress, rescue.
field-safety_of_life = تأثر خدمة لسلامة الأرواح
# In interference.report. Report 55. As star tracker 2.
field-interference-sensor = ما يصيبه الضوء
# In interference.report. Unit: km. Report 56.
field-short_axis_km = نصف المحور القصير
# In interference.report. Report 56. Name or call sign.
field-interference-station = المحطة الأرضية
# In interference.report. Report 55. A question, answered by yes, no or unknown.
field-still_lit = الضوء مستمر الآن
# In interference.report. Report 56.
field-still_there = لا يزال قائما
# In interference.stop_request. Report 56.
field-stop_by = التوقف بحلول
# In interference.report. Unit: deg. Report 55. At the beginning; north positive.
field-sub_satellite_latitude_deg = خط العرض تحت الجسم
# In interference.report. Unit: deg. Report 55. At the beginning; east positive.
field-sub_satellite_longitude_deg = خط الطول تحت الجسم
# In interference.stop_request. Report 18.
field-taken_to_be = لمن نحسبه
# In interference.report. Report 56. Each time, where it comes and goes.
field-interference-times = الأوقات
# In interference.report. Report 56.
field-transponder = المرسل المستجيب
# In interference.stop_request. Report 56. Where a pause is enough.
field-interference-until = بقاء التوقف حتى
# In interference.stop_request. Report 56. As you would recognise it: band, beam, place, time. A text.
field-interference-what = المطلوب توقفه
# In interference.outcome. Report 56.
field-will_cease_by = سيتوقف بحلول
# In interference.report. Report 18.
field-interference-words = المنشأ بالكلمات

## Codes

# Field effects. What it did.
code-no_effect_yet = لا أثر حتى الآن
# Field pattern. How it comes in time; continuous as in the general code.
code-intermittent = متقطع
code-once = مرة واحدة
# Field nature. Of a radio signal that interferes.
code-carrier = موجة حاملة بلا تشكيل
code-modulated = مشكلة
code-noise_like = شبيهة بالضوضاء
code-sweeping = كاسحة للنطاق
code-pulses = نبضات
code-imitates_another = تحاكي إشارة أخرى
# Field operators_in_contact. Whether the operators have spoken to each other.
code-tried = جرت محاولة، لم يجب بعد
# Field ask.
code-look_for_source = البحث عن مصدره لديكم
# Field because. Reasons of a request to stop.
code-safety_of_life = خدمة لسلامة الأرواح
code-measurement = قياس
# Field taken_to_be. Whose the sender takes the emission to be.
code-yours = لكم
code-perhaps_yours = ربما لكم
# Field outcome. What became of the interference.
code-ceased = توقف
code-source_found_ours = وجد المصدر وهو لنا
code-notified_activity = نشاط جرى الإخطار به
code-under_study = قيد الدراسة

## Units

# Kilohertz.
unit-kHz = { $figure } kHz
# Decibel above one microvolt per metre, a field strength.
unit-dBuV_m = { $figure } dBµV/m
# Decibelwatt per square metre, a power flux-density.
unit-dBW_m2 = { $figure } dBW/m²

## Subjects: one line in a list

# $with: a network or an object, in the words of the sender. $effects: codes, joined by commas. $when: one or two
# date-time groups.
subject-interference-report = تداخل، { $with }: { $effects }، { $when }
# $what: the first line of what is to stop, shortened. $by: a date-time group.
subject-interference-stop_request = مطلوب التوقف بحلول { $by }: { $what }
# $digits: five digits of the message that it answers. $outcome: a code of the field outcome.
subject-interference-outcome = تداخل { $digits }: { $outcome }

## What is asked

# $by: a date-time group.
asks-stop = التوقف مطلوب بحلول { $by }

## Where a case stands

# Reported, and something is asked.
case-interference-reported = جرى الإبلاغ عن تداخل
# Reported for information: nothing is asked.
case-interference-told = جرى الإبلاغ عن تداخل، لا يطلب شيء
case-interference-stop_requested = مطلوب التوقف
# The time by which it was to stop has passed, and nothing was said.
case-interference-not_stopped = مطلوب التوقف، لم يجب بعد
case-interference-stop_accepted = جرى قبول التوقف كما طلب
# The other side has said that it cannot.
case-interference-stop_declined = التوقف متعذر، حسب الإجابة
case-interference-under_study = قيد الدراسة
# It is the source of the side that said so; it has not ceased yet.
case-interference-source_found = وجد المصدر، لم يتوقف بعد
case-interference-ceased = توقف التداخل
# The side that was asked says that it is not theirs.
case-interference-not_ours = أجيب: ليس لنا
case-interference-notified = أجيب: نشاط جرى الإخطار به

## What is owed

# By the side that was told or asked.
owes-interference_outcome = إفادة بما آل إليه التداخل
# By the side that was asked to stop.
owes-stop_or_answer = توقفه، أو إجابة
# By the side whose source it is.
owes-word_that_it_ceased = إفادة بأنه توقف
