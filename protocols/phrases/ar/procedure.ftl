# The family procedure.
# Unofficial translation of en/procedure.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41.
type-procedure-acknowledgement = أخذ العلم
# Report, paragraph 67.
type-procedure-answer = إجابة
# Report, paragraph 41.
type-procedure-cancellation = إلغاء
# Report, paragraph 41.
type-procedure-cheap_answer = إجابة قصيرة
# Report, paragraph 41.
type-procedure-confirmation = تأكيد
# Report, paragraph 67.
type-procedure-free_text = نص حر
# Report, paragraph 41.
type-procedure-hold = وقف العمل برسالة
# Report, paragraph 41.
type-procedure-holding = قيد النظر
# Report, paragraph 41.
type-procedure-stands = الرسالة تظل قائمة
# Report, paragraph 41.
type-procedure-read_back = إعادة قراءة
# Report, paragraph 33.
type-procedure-clarification = بيان معنى كلمة
# Report, paragraph 41.
type-procedure-contact_by_voice = اتصال صوتي
# Report, paragraph 41.
type-procedure-no_reply = لا رد
# Report, paragraph 33, 41.
type-procedure-ping = صدى من نوبة المراقبة
# Report, paragraph 41.
type-procedure-watch_hours = ساعات نوبة المراقبة
# Report, paragraph 69.
type-procedure-release_to_outsiders = إفصاح لجهات خارجية
# Report, paragraph 66(v).
type-procedure-drill_announcement = إعلان تدريب
# Report, paragraph 66(v).
type-procedure-drill_control = إدارة التدريب
# Report, paragraph 66(v).
type-procedure-real_world = حدث حقيقي

## Fields

# In procedure.confirmation.
field-attestation = شهادة التوقيع
# In procedure.cheap_answer. Report 57(ii).
field-procedure-cheap_answer-criterion = معيارنا
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = معنى ذلك
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = السبب
# In procedure.confirmation.
field-signature = التوقيع على الأصل
# In procedure.free_text. Report 67.
field-subject = الموضوع
# In procedure.cheap_answer. Report 41.
field-try_centre = مركز يقترح الاتصال به
# In procedure.no_reply. Report 41. By its acknowledgement.
field-acknowledged_at = أخذ العلم هناك في
# In procedure.watch_hours. Report 41.
field-affects = يمس
# In procedure.release_to_outsiders. Report 69. Where the charter lets the other side object first.
field-after_objection_until = الاعتراضات حتى
# In procedure.clarification. Report 33.
field-procedure-asks = السؤال عن
# In procedure.contact_by_voice, procedure.no_reply, procedure.release_to_outsiders. Report 41.
field-at = في
# In procedure.contact_by_voice. Report 69.
field-challenge = سؤال التحقق لليوم
# In procedure.watch_hours. Report 41.
field-change = التغيير
# In procedure.real_world. Report 66(v).
field-procedure-drill = التدريب
# In procedure.drill_control. Report 66(v).
field-ends_at = ينتهي تلقائيا في
# In procedure.release_to_outsiders. Report 69.
field-kind = شكل الإفصاح
# In procedure.ping. Report 33.
field-legible = النمط مقروء
# In procedure.clarification. Report 33. The number of its line, as 7.2.
field-line = في السطر
# In procedure.real_world. Report 66(v). Its reference there.
field-live_message = للمراجعة على الخط الفعلي
# In procedure.clarification. Report 33.
field-meaning = المقصود
# In procedure.watch_hours. Report 41.
field-meanwhile = الاتصال أثناء ذلك
# In procedure.ping. Report 41.
field-nonce = رقم عشوائي
# In procedure.read_back. Report 41. Its number, as 7.2.
field-procedure-number = السطر
# In procedure.release_to_outsiders. Report 69. By their hashes.
field-passes_on = الرسائل المعروضة
# In procedure.ping. Report 33. Letters of six languages, to be compared by eye.
field-pattern = النمط
# In procedure.drill_announcement. Report 66(v).
field-players = المراكز المشاركة
# In procedure.drill_announcement. Report 66(v). The situation, in a few words.
field-practises = موضوع التدريب
# In procedure.clarification. Report 33.
field-question = السؤال
# In procedure.read_back. Report 41.
field-read = قرئت
# In procedure.read_back. Report 41.
field-read_lines = الأسطر المعاد قراءتها
# In procedure.no_reply. Report 41. By its signed receipt.
field-received_at = استلمت هناك في
# In procedure.drill_control. Report 66(v).
field-resumes_at = يستأنف في
# In procedure.no_reply. Report 41. By its signed notice.
field-shown_at = عرضت هناك في
# In procedure.contact_by_voice. Report 41. A position, never a person's name.
field-spoke_to = جرى الكلام مع
# In procedure.release_to_outsiders. Report 69. A body or an office; the public is one too.
field-to_whom = إلى من
# In procedure.no_reply. Report 41.
field-tried = المحاولات
# In procedure.no_reply. Report 41.
field-procedure-until = لا رد حتى
# In procedure.contact_by_voice, procedure.no_reply. Report 41.
field-way = الوسيلة
# In procedure.clarification. Report 33. As it stands in the message.
field-word = الكلمة

## Codes

# Field answer.
code-accepted_as_asked = قبول كما طلب
code-cannot = تعذر
code-received_no_comment = استلمت، بلا تعليق
code-passed_to_authority = مررت إلى السلطة المعنية
code-wrong_addressee = خطأ في الجهة المرسل إليها
code-below_our_criterion = دون بلوغ معيارنا
# Field reason.
code-not_able = عدم القدرة
code-not_in_time = ليس في الموعد
code-not_permitted = غير مسموح به
code-not_known_to_us = لا علم لنا به
code-sent_in_error = أرسلت خطأ
code-superseded = حلت محلها أخرى
code-no_longer_true = لم تعد صحيحة
code-being_checked = قيد التحقق
code-checked_and_true = تم التحقق وثبتت صحتها
code-held_in_error = أوقفت خطأ
# Field step. In procedure.clarification: somebody asks what a word means, somebody tells it.
code-step-asked = سؤال
code-step-told = بيان
# Field asks. In procedure.clarification: what is asked for about a word: its meaning, its unit, what it refers to,
# the word in another language, how it is spelt.
code-asks-meaning = المعنى
code-asks-unit = الوحدة
code-asks-reference = ما تشير إليه
code-asks-other_language = الكلمة بلغة أخرى
code-asks-spelling = التهجئة
# Field way. In procedure.contact_by_voice, procedure.no_reply: the way on which somebody was called or sought.
code-way-telephone = هاتف
code-way-satellite_telephone = هاتف ساتلي
code-way-radio = راديو
code-way-video = فيديو
code-way-in_person = حضوريا
code-way-this_line = هذا الخط
code-way-second_route = الطريق الثاني
code-way-second_contact = جهة الاتصال الثانية
code-way-fax = فاكس
code-way-third_party = طرف ثالث
# Field outcome. In procedure.contact_by_voice: what came of a call. READ OUT AND TAKEN: the message was read aloud and
# the other side said that it took it.
code-outcome-read_out_and_taken = قرئت بصوت عال ودونت
code-outcome-read_out = قرئت بصوت عال
code-outcome-spoke_to_watch = جرى الكلام مع نوبة المراقبة
code-outcome-not_on_watch = لا أحد في نوبة المراقبة
code-outcome-no_answer = لم يجب أحد
code-outcome-engaged = الخط مشغول
code-outcome-not_in_use = الرقم غير مستعمل
# Field challenge. In procedure.contact_by_voice: the question agreed for the day, by which a voice is known.
code-challenge-answered_rightly = أجيب كما اتفق عليه
code-challenge-answered_wrongly = لم يجب كما اتفق عليه
code-challenge-not_asked = لم يطرح
# Field step. In procedure.ping: an officer asks for an echo, another gives it.
code-step-echoed = صدى
# Field legible. In procedure.ping: whether the letters of the pattern arrived whole.
code-legible-partly = جزئيا
# Field change. In procedure.watch_hours: how the watch differs from the contact record.
code-change-reduced_watch = نوبة مراقبة مخفضة
code-change-unattended = بلا نوبة مراقبة
code-change-planned_outage = انقطاع مقرر
code-change-other_hours = ساعات أخرى
code-change-as_before = كما كان
# Field affects. In procedure.watch_hours: what is meanwhile not as usual.
code-affects-watch = نوبة المراقبة
code-affects-this_line = هذا الخط
code-affects-telephone = الهاتف
code-affects-second_route = الطريق الثاني
code-affects-drills = التدريبات
# Field kind. In procedure.release_to_outsiders: in which form it is shown. BUNDLE: the signed files, with proofs.
code-kind-bundle = حزمة إثباتات
code-kind-text = النص الكامل
code-kind-summary = ملخص
code-kind-figures_only = الأرقام فقط
# Field step. In procedure.drill_announcement: a drill is planned, moved to another time, begins, has ended, is not held.
code-step-planned = مقرر
code-step-moved = نقل إلى وقت آخر
code-step-begins = يبدأ
code-step-ended = انتهى
code-step-not_held = لا يجرى
# Field step. In procedure.drill_control: orders of whoever controls a drill.
code-step-start = بدء
code-step-pause = إيقاف مؤقت
code-step-resume = استئناف
code-step-end = إنهاء
code-step-break_off = قطع
# Field drill. In procedure.real_world: what becomes of the drill now that something real has happened.
code-drill-stands_still = متوقف مؤقتا
code-drill-goes_on = مستمر
code-drill-broken_off = مقطوع

## Subjects: one line in a list

subject-procedure-acknowledgement = أخذ العلم بالرسالة { $digits }
subject-procedure-holding = الرسالة { $digits } قيد النظر، الإفادة التالية بحلول { $by }
subject-procedure-cheap_answer = إجابة قصيرة عن { $digits }: { $answer }
subject-procedure-answer = إجابة عن { $digits }: { $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = تأكيد { $digits } بالتوقيع الثاني
subject-procedure-hold = وقف: لا يعمل بالرسالة { $digits } حتى إشعار آخر
subject-procedure-cancellation = إلغاء { $digits }: { $reason }
subject-procedure-stands = الرسالة { $digits } تظل قائمة: { $reason }
# $count: how many lines are read back.
subject-procedure-read_back = { $count ->
    [zero] إعادة قراءة، بلا أسطر، من { $digits }
    [one] إعادة قراءة سطر واحد من { $digits }
    [two] إعادة قراءة سطرين من { $digits }
    [few] إعادة قراءة { $count } أسطر من { $digits }
    [many] إعادة قراءة { $count } سطرا من { $digits }
   *[other] إعادة قراءة { $count } سطر من { $digits }
}
# $step: asked or told; $word: the word that is asked about, as it stands in the message.
subject-procedure-clarification = المقصود بكلمة "{ $word }" في { $digits }: { $step }
# $at: date-time group; $outcome: what came of the call; $authenticated: yes or no, by the day's challenge.
subject-procedure-contact_by_voice = { $authenticated ->
    [yes] اتصال صوتي في { $at }: { $outcome }
   *[no] اتصال صوتي في { $at }، صوت لم تثبت هويته: { $outcome }
}
# $until: date-time group.
subject-procedure-no_reply = لا رد على { $digits } حتى { $until }
subject-procedure-ping = صدى من نوبة المراقبة: { $step }
# $change: a code of the field change; $window: from and to, may be empty.
subject-procedure-watch_hours = ساعات نوبة المراقبة: { $change } { $window }
# $count: how many messages are shown; $to_whom: to whom, as the sender wrote it.
subject-procedure-release_to_outsiders = { $count ->
    [zero] إفصاح، بلا رسائل، إلى { $to_whom }
    [one] إفصاح عن رسالة واحدة إلى { $to_whom }
    [two] إفصاح عن رسالتين إلى { $to_whom }
    [few] إفصاح عن { $count } رسائل إلى { $to_whom }
    [many] إفصاح عن { $count } رسالة إلى { $to_whom }
   *[other] إفصاح عن { $count } رسالة إلى { $to_whom }
}
# $run: the name of the drill; $step: planned, moved …; $window: from and to, may be empty.
subject-procedure-drill_announcement = تدريب { $run }: { $step } { $window }
# $step: start, pause …
subject-procedure-drill_control = إدارة التدريب: { $step }
# $drill: what becomes of the drill.
subject-procedure-real_world = حدث حقيقي: للمراجعة على الخط الفعلي؛ التدريب { $drill }

## Fixed sentences

# Signed word for word in English; other languages translate it. In procedure.no_reply.
fixed-what_we_saw = يبين هذا ما رأيناه، لا سببه.
# Signed word for word in English; other languages translate it. In procedure.drill_announcement.
fixed-drill_announced = يعلن هذا عن تدريب. وكل رسالة من رسائله معلمة بذلك، في سطرها الأول وسطرها الأخير.
# A test pattern, the same in every language: do not translate it.
fixed-pattern = 0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂
