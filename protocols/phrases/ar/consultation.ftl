# The family consultation: requests for consultation, what comes of them, referrals, good offices.
# Unofficial translation of en/consultation.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 51, 67. The last message of a consultation.
type-consultation-close = إقفال مشاورة
# Report, paragraph 50(viii), 67. Answers a request for consultation.
type-consultation-decision = قرار بشأن مشاورة
# Report, paragraph 51, 67. A third party helps two sides to speak with one another; a term of diplomacy.
type-consultation-good_offices = المساعي الحميدة
# Report, paragraph 33, 67. What both sides have put down and signed.
type-consultation-record = محضر مشاورة
# Report, paragraph 41, 50(v). An operator's matter is passed on from centre to centre.
type-consultation-referral = إحالة
# Report, paragraph 50(viii), 67. Outer Space Treaty, article IX.
type-consultation-request = طلب مشاورة

## Fields

# In consultation.request. Report 50(viii). When the activity begins that the consultation is about.
field-activity_at = موعد النشاط
# In consultation.referral. Report 41. What is asked of the one for whom it is meant.
field-consultation-ask = المطلوب
# In consultation.referral. Report 50(v). The operator or authority that is to answer in the end.
field-asked_of = الجهة المقصودة
# In consultation.referral. Report 50(v). The centre of the one that is to answer in the end.
field-asked_of_centre = المركز المقصود
# In consultation.record. Report 33. Label of the sentence that each text is equally authentic.
field-authentic = النصوص
# In consultation.request. Report 50(viii). A code: why consultation is asked for.
field-consultation-basis = لأن
# In consultation.decision. Report 67. Whether and how the consultation is to be held.
field-consultation-decision = القرار
# In consultation.referral. Report 41.
field-consultation-referral-decision_by = الإجابة لازمة بحلول
# In consultation.referral. Report 69. Paths of fields of a message, as body.objects.
field-consultation-fields = الحقول
# In consultation.referral. Report 41. Hash of the message with which the matter began.
field-consultation-first = الإحالة الأولى في المسألة
# In consultation.referral. Report 50(v). The operator whose matter it is.
field-for_whom = نيابة عن
# In consultation.decision. Report 67. In which form the consultation is held.
field-consultation-form = الشكل
# In consultation.request. Report 67. In which forms the consultation could be held.
field-consultation-forms = الأشكال المقترحة
# In consultation.close. Report 67. Where the matter is continued.
field-forum = تستمر في
# In consultation.record. Report 67. The instant of the consultation.
field-consultation-held_at = عقدت في
# In consultation.referral. Report 41. The steps that the matter has made, from centre to centre.
field-hops = وردت عن طريق
# In consultation.record: the language of one text. Report 33.
field-consultation-record_text-language = اللغة
# In consultation.request, consultation.decision. Report 67. Of those who speak with one another.
field-consultation-level = المستوى
# In consultation.request. Report 50(viii). Facts, effect first.
field-matter = ما نود التشاور بشأنه
# In consultation.request. Report 67. A treaty body or a channel that both sides already have.
field-mechanism = الآلية القائمة
# In consultation.referral. Report 41, 69. Named by its hash.
field-consultation-message = الرسالة
# In consultation.referral. Report 69. What the addressee may pass on to the next centre.
field-next_may_pass = للمركز التالي تمرير
# In consultation.close. Report 67. How the consultation ended.
field-consultation-outcome = النتيجة
# In consultation.good_offices. Report 67. What the third party does.
field-consultation-part = دوره
# In consultation.record. Report 67. The names of the two centres.
field-consultation-parties = بين
# In consultation.referral. Report 41. The instant at which a hop was made.
field-passed_at = مررت في
# In consultation.referral. Report 69. Messages of which only some fields are passed on.
field-passed_parts = مررت جزئيا
# In consultation.referral. Report 69. Named by their hashes.
field-consultation-passes_on = الرسائل الممررة
# In consultation.record: the hash of a text that is attached as a file. Report 67.
field-consultation-record_text-sha256 = SHA-256 للنص المرفق
# In consultation.good_offices. Report 67. Request, acceptance, declined or ended.
field-consultation-step = الخطوة
# In consultation.referral. Report 41. What may be passed on in every case.
field-consultation-summary = الملخص
# In consultation.record. Report 67.
field-consultation-texts = النصوص ذات الحجية
# In consultation.good_offices. Report 67. Neither of the two sides.
field-third_party = الطرف الثالث
# In consultation.good_offices. Report 67. The centre of the third party.
field-third_party_centre = مركزه
# In consultation.request. Report 67.
field-consultation-times = الأوقات المقترحة
# In consultation.record. Report 67.
field-consultation-title = العنوان
# In consultation.request, consultation.close, consultation.good_offices. Report 67. Label of the sentence itself.
field-without_prejudice = عدم المساس

## Codes

# Field basis: why consultation is asked for.
code-may_affect_us = قد يؤثر علينا
code-may_affect_you = قد يؤثر عليكم
code-may_affect_others = قد يؤثر على آخرين
code-figure_reported_passed = جرى الإبلاغ عن تجاوز رقم في تعهد
code-no_consent = لم تمنح موافقة
# Fields form, forms.
code-text_on_this_line = نص على هذا الخط
code-voice = صوتيا
code-video = بالفيديو
code-meeting = اجتماع
code-diplomatic_channel = القناة الدبلوماسية
# Field level: who speaks with whom.
code-operators = الجهات المشغلة
code-centres = المراكز
code-ministries = الوزارات
code-governments = الحكومات
# Field decision.
code-other_terms = مقبولة بشكل آخر أو في وقت آخر
# Field outcome.
code-settled = سويت
code-continues_elsewhere = تستمر في محفل آخر
code-not_settled = لم تسو
code-lapsed = سقطت
# Field ask, of a referral.
code-point_of_contact = جهة اتصال
code-plans = خططهم
code-coordination = تنسيق
# Field next_may_pass.
code-nothing = لا شيء
code-summary_only = الملخص فقط
code-as_here = ما مرر هنا
# Field part, of a third party.
code-carries_sealed = نقل مظاريف لا يستطيع فتحها
code-addressee_of_both = جهة مرسل إليها من الجانبين
# Field step, of good offices.
code-request = طلب
code-acceptance = قبول

## Fixed sentences

# In every consultation.request, consultation.close, consultation.good_offices; part of what is signed in English.
# "The Charter" is that of the United Nations.
fixed-without_prejudice = دون المساس بأي موقف أو حق أو محفل، بما في ذلك ما ينص عليه منها ميثاق الأمم المتحدة.
# In every consultation.record, part of what is signed in English.
fixed-equally_authentic = جميع نصوص هذا المحضر متساوية في الحجية.

## Subjects: one line in a list

# $subject: what the sender wrote.
subject-consultation-request = طلب مشاورة: { $subject }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-consultation-decision = المشاورة { $digits }: { $decision }
# $title: what the sender wrote; $count: how many authentic texts; $at: date-time group.
subject-consultation-record = { $count ->
    [zero] محضر { $at } بلا نصوص: { $title }
    [one] محضر { $at } بنص واحد: { $title }
    [two] محضر { $at } بنصين: { $title }
    [few] محضر { $at } وعدد نصوصه { $count }: { $title }
    [many] محضر { $at } وعدد نصوصه { $count }: { $title }
   *[other] محضر { $at } وعدد نصوصه { $count }: { $title }
}
# $digits: five digits of the message that it refers to; $outcome: a code of the field outcome.
subject-consultation-close = أقفلت المشاورة { $digits }: { $outcome }
# $subject, $for_whom, $asked_of: what the sender wrote; for whom it is sent, and who is meant to answer in the end.
subject-consultation-referral = إحالة نيابة عن { $for_whom }، الجهة المقصودة { $asked_of }: { $subject }
# $step: a code of the field step; $third_party: its name.
subject-consultation-good_offices = المساعي الحميدة، { $third_party }: { $step }

## What is asked

# $count: how many times are proposed.
asks-consultation = { $count ->
    [zero] مشاورة
    [one] مشاورة، في الوقت المقترح
    [two] مشاورة، في أحد وقتين مقترحين
    [few] مشاورة، في وقت من الأوقات المقترحة، وعددها { $count }
    [many] مشاورة، في وقت من الأوقات المقترحة، وعددها { $count }
   *[other] مشاورة، في وقت من الأوقات المقترحة، وعددها { $count }
}
asks-other_terms = إفادة بشأن الشكل والوقت المعروضين بديلا
asks-third_party = هل تسمون الطرف الثالث نفسه

## Where a case stands

case-consultation-requested = طلبت مشاورة
# Says what has not come, and not why.
case-consultation-not_answered = لم يجب في الموعد
# The other side has promised a word by a time.
case-consultation-later = وعد بالإفادة التالية
case-consultation-other_terms = عرض شكل آخر أو وقت آخر
case-consultation-declined = أجيب بعدم القبول
case-consultation-not_competent = غير مختص
# Form and time are agreed, and are still to come.
case-consultation-agreed = متفق عليها
# The time that was agreed is over.
case-consultation-held = انقضى الوقت
# One side has signed a record.
case-consultation-record_proposed = محضر وقعه جانب واحد
case-consultation-recorded = محضر وقعه الجانبان
# One side has said SETTLED.
case-consultation-settlement_stated = سويت، حسب قول أحد الجانبين
case-consultation-settled = سويت
case-consultation-continues_elsewhere = تستمر في محفل آخر
case-consultation-not_settled = لم تسو
case-consultation-lapsed = سقطت
# Also drawn as remarks beside the state of a consultation.
case-consultation-offices_asked = طلبت المساعي الحميدة
case-consultation-offices_begun = بدأت المساعي الحميدة
case-consultation-offices_declined = أجيب بعدم قبول المساعي الحميدة
case-consultation-offices_ended = انتهت المساعي الحميدة
case-consultation-referred = محالة
case-consultation-referral_answered = أجيب عن الإحالة
# Remarks beside the state, told to both sides.
case-consultation-offices_named_differently = سمي طرفان ثالثان مختلفان
case-consultation-texts_differ = النصوص الموقعة غير متطابقة
case-consultation-closed_differently = أقفلها الجانبان بصورتين مختلفتين

## What is owed

owes-consultation_close = الإقفال
owes-same_record = توقيع على النصوص نفسها
owes-third_party = اسم الطرف الثالث
owes-referral_answer = إجابة عن الإحالة
