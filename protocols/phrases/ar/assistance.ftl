# The family assistance. Help for people and objects in distress: asked for, offered, decided on.
# Unofficial translation of en/assistance.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 50(ii), 54, 58.
type-assistance-decision = قرار بشأن المساعدة
# Report, paragraph 50(ii), 54, 58.
type-assistance-offer = عرض مساعدة
# Report, paragraph 50(ii), 54, 58.
type-assistance-request = طلب مساعدة

## Fields

# In assistance.decision. Report 50(ii). A list of kinds of help.
field-assistance-accepted = المساعدة المقبولة
# In assistance.decision. Report 50(ii).
field-begin_at = تبدأ في
# In assistance.offer, assistance.decision. Report 50(ii).
field-assistance-conditions = بهذه الشروط
# In assistance.request. Report 50(ii). Standard, side, and what is blocked.
field-assistance-docking = الالتحام والكوة
# In assistance.offer. Report 50(vi).
field-assistance-expenses = النفقات
# In assistance.request, assistance.offer. Report 50(ii). One each, as 121.5 MHz.
field-assistance-frequencies = الترددات والرموز الدليلية للنداء
# In assistance.request. Report 50(ii). To those who help.
field-assistance-hazards = الأخطار
# In assistance.offer. Report 50(ii).
field-lasts_until = يمكن البقاء حتى
# In assistance.offer. Report 50(ii). Ships, aircraft, sensors, a spacecraft.
field-means_used = بأي وسائل
# In assistance.request. Report 50(ii). A list of kinds of help.
field-assistance-needed = المساعدة اللازمة
# In assistance.request. Report 50(ii). After it, it comes too late.
field-assistance-needed_by = المساعدة لازمة بحلول
# In assistance.offer. Report 50(ii).
field-assistance-offer-object = الجسم القادم للمساعدة
# In assistance.offer. Report 50(ii). A list of kinds of help.
field-assistance-offered = المساعدة المعروضة
# In assistance.request. Report 50(ii).
field-assistance-orbit = المدار
# In assistance.request. Report 50(ii).
field-assistance-people = أشخاص في محنة
# In assistance.decision. Report 50(ii).
field-people_safe = أشخاص في أمان
# In assistance.decision. Report 50(ii).
field-assistance-decision-place = مكان اللقاء
# In assistance.offer. Report 50(ii).
field-assistance-ready_from = جاهزة من
# In assistance.request. Report 50(ii). What was observed, and what it did.
field-assistance-request-situation = ما حدث
# In assistance.offer. Report 50(ii). Where nobody has asked.
field-assistance-offer-situation = ما نعلم أنه حدث
# In assistance.request. Report 50(ii). Air, power, water: the first.
field-supplies_until = المؤن على المتن تكفي حتى
# In assistance.request. Report 50(ii). Rescue Agreement, article 2.
field-territory_open = إقليمنا مفتوح للمساعدة
# In assistance.offer. Report 50(ii). An instant, or the interval in which it will be.
field-assistance-there_at = الوصول

## Codes

# Field needed. Kinds of help.
code-crew_rescue = إنقاذ طاقم
code-search = بحث
code-recovery = انتشال
code-medical = مساعدة طبية
code-landing_site = موقع هبوط
code-communications = اتصالات
code-supplies = مؤن
# Field territory_open. Whether helpers may enter the sender's territory.
code-after_asking = بعد سؤالنا
# Field expenses. Who bears the expenses of help.
code-none_asked = لا تطلب نفقات
code-shared = مشتركة
code-by_requester = على الجهة الطالبة للمساعدة
code-settled_later = تسوى لاحقا
# Field decision. On an offer of help.
code-accepted_in_part = مقبول جزئيا
code-no_longer_needed = لم يعد لازما
code-decision-completed = انتهت المساعدة
# Field people_safe. How many of the people in distress are safe.
code-people_safe-all = الجميع
code-people_safe-some = البعض
code-people_safe-none = لا أحد

## Subjects: one line in a list

# $needed: codes of the field needed, joined by commas. $whom: an object or a place. $by: a date-time group.
subject-assistance-request = طلب مساعدة: { $needed }، { $whom }، بحلول { $by }
# $offered: codes, joined by commas. $until: a date-time group.
subject-assistance-offer = عرض مساعدة: { $offered }، يسري حتى { $until }
# $digits: five digits of the offer. $decision: a code of the field decision.
subject-assistance-decision = المساعدة { $digits }: { $decision }

## What is asked

# $needed: codes, joined by commas. $by: a date-time group.
asks-help = { $needed }، بحلول { $by }
# $until: a date-time group; then the offer lapses.
asks-decision_on_help = قرار بشأن هذا العرض، حتى { $until }

## Where a case stands

case-assistance-requested = المساعدة مطلوبة
# The time by which help was needed has passed.
case-assistance-not_answered = المساعدة مطلوبة، لم يجب بعد
case-assistance-offered = المساعدة معروضة
# Nobody decided on the offer in its time. Nobody comes.
case-assistance-offer_lapsed = سقط العرض، لم يقبل
# Accepted, whole or in part.
case-assistance-under_way = المساعدة مقبولة وجارية
case-assistance-declined = أجيب بعدم قبول العرض
# The side that was asked has said that it cannot help.
case-assistance-cannot = المساعدة متعذرة، حسب الإجابة
case-assistance-not_needed = المساعدة لم تعد لازمة
case-assistance-completed = انتهت المساعدة

## What is owed

# By the side that was asked for help.
owes-offer_or_answer = عرض مساعدة، أو إجابة
# By the side to which help was offered.
owes-decision_on_help = قرار بشأن العرض
# By the side that accepted help.
owes-word_that_help_ended = إفادة بأن المساعدة انتهت
