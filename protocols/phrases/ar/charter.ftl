# The family charter: the rules of a channel, agreed by its members.
# Unofficial translation of en/charter.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 67, 70.
type-charter-acceptance = قبول ميثاق قناة
# Report, paragraph 70.
type-charter-leaving = انسحاب من ميثاق قناة
# Report, paragraph 67, 70.
type-charter-proposal = اقتراح ميثاق قناة
# Report, paragraph 70.
type-charter-resumption = استئناف ميثاق قناة
# Report, paragraph 70.
type-charter-suspension = تعليق ميثاق قناة

## Fields

# In charter.proposal, a deadline. Report 67. Unit: second.
field-acknowledged_within_s = أخذ العلم خلال
# In charter.proposal, a deadline. Report 67. Unit: second.
field-answered_within_s = الإجابة أو قيد النظر خلال
# In charter.proposal, what each shows. Report 69.
field-answer_times = إحصاءات أوقات الإجابة
# In charter.proposal. Report 69.
field-charter-commercial = الأعضاء يتلقون ما له سرية تجارية
# In charter.proposal. Report 67.
field-deadlines = مواعيد مختلفة
# In charter.proposal. Report 69.
field-disclosure = قبل خروج سجل من القناة، الأعضاء الآخرون
# In charter.proposal. Report 41.
field-highest_level = أعلى مستوى يتكلم به عضو
# In charter.proposal. Report 33.
field-charter-languages = اللغات
# In charter.proposal. Report 70.
field-charter-leaving = التعليق والانسحاب
# In charter.acceptance. Report 67.
field-charter-means = معنى ذلك
# In charter.proposal. Report 67.
field-charter-mechanism = الآلية القائمة التي يخدمها
# In charter.proposal, a deadline. Report 67.
field-charter-precedence = الأسبقية
# In charter.proposal, what each shows. Report 69.
field-presence = من في نوبة المراقبة، وحتى متى
# In charter.proposal. Report 68. Narrow: 2,400 bit/s.
field-charter-profile = سعة الخط
# In charter.suspension. Report 70.
field-charter-reason = السبب
# In charter.proposal. Report 70. Only between two members.
field-replaces_direct = يحل محل القناة المباشرة
# In charter.suspension. Report 70.
field-resumes_by = يستأنف بحلول
# In charter.proposal. Report 70.
field-review_at = الاستعراض
# In charter.proposal, what each shows. Report 69.
field-shown = متى عرضت الرسالة على شاشة
# In charter.proposal, a deadline. Report 67. Unit: second.
field-shown_within_s = العرض خلال
# In charter.proposal. Report 69. Equally for all.
field-shows = ما يبينه كل عضو عن نفسه
# In charter.suspension, charter.resumption, charter.leaving. Report 70.
field-charter-text = النص
# In charter.proposal. Report 67.
field-charter-third_party = طرف ثالث للمساعي الحميدة
# In charter.proposal. Report 70.
field-charter-types = الأنواع المفتوحة
# In charter.proposal. Report 67.
field-charter-voluntary = الطوعية
# In charter.proposal. Report 67.
field-charter-without_prejudice = عدم المساس
# In charter.proposal. Report 67.
field-without_recognition = عدم الاعتراف

## Codes

# Field precedence, of a deadline.
code-precedence-flash = خاطف
code-precedence-immediate = فوري
code-precedence-priority = عاجل
code-precedence-routine = عادي
# Field profile.
code-profile-wide = واسع
code-profile-narrow = ضيق
# Field disclosure.
code-disclosure-told = يجري إبلاغهم
code-disclosure-not_told = لا يجري إبلاغهم
# Field reason, of a suspension.
code-reason-under_review = الميثاق قيد الاستعراض
code-reason-technical = لأسباب تقنية
code-reason-staffing = لنقص في نوبة المراقبة
code-reason-consultation = ما دامت المشاورة جارية
code-reason-not_stated = غير مذكور

## Fixed sentences

# Signed in charter.proposal, word for word in English.
fixed-charter_leaving = يجوز لأي عضو التعليق أو الانسحاب بإشعار موقع، يسري فورا. وتبقى السجلات.
fixed-no_recognition = لا ينطوي استخدام هذا الخط على أي اعتراف.
fixed-voluntary = المشاركة طوعية.
# Signed in charter.acceptance, word for word in English.
fixed-charter_accepted = نقبل هذا الميثاق بكامله كما اقترح.

## Where the matter stands

case-charter-proposed = مقترح
case-charter-accepted = مقبول
case-charter-suspended = معلق
case-charter-left = انسحب أحد الأعضاء
# Beside the state: whether every member has accepted.
case-charter-all_accepted = اكتمل القبول من جميع الأعضاء
case-charter-acceptance_missing = لم يكتمل القبول من جميع الأعضاء
# What is owed next.
owes-charter_answer = القبول، أو إفادة
owes-charter_resumption = الاستئناف

## The state of a channel

channel-proposed = مقترحة
channel-in_force = نافذة
channel-suspended = معلقة
channel-ended = منتهية
# By its five digits, in front of the one line of a message; and with its other members, to choose from.
channel-named = القناة { $digits }
channel-with = القناة { $digits }: { $centres }

## Subjects: one line in a list

subject-charter-proposal = ميثاق قناة مقترح، يفتح { $types }
subject-charter-acceptance = ميثاق القناة { $digits }: مقبول
subject-charter-suspension = ميثاق القناة { $digits }: معلق، { $reason }، حتى { $by }
subject-charter-resumption = ميثاق القناة { $digits }: مستأنف
subject-charter-leaving = ميثاق القناة { $digits }: انسحاب
