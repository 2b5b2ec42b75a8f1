### What a pager says, and how pagers and rungs are drawn. A page names the message by its five digits and says nothing
# Unofficial translation of en/paging.ftl; the English phrase says what is meant.
### of what is in it: it goes over somebody else's network.

# $centre: who is called; $precedence: FLASH; $digits: five.
page-title = { $centre }: { $precedence } { $digits }
page-unseen = { $precedence } { $digits } من { $centre }: الرسالة هنا، ولم يفتحها أحد.
page-untaken = { $precedence } { $digits } من { $centre }: الرسالة هنا، ولم تأخذها نوبة المراقبة.
page-not_acknowledged = { $precedence } { $digits } منا إلى { $centre }: لم يؤخذ العلم بها.
page-not_answered = { $precedence } { $digits } منا إلى { $centre }: لم يجب عنها في الموعد.
# To the second contact of another centre. $centre: who sent it.
page-theirs = { $precedence } { $digits } من { $centre }: الرسالة تنتظركم على الخط الساخن، ولم تأخذها نوبة المراقبة لديكم.
# $count: other messages.
page-more = { $count ->
    [zero] لا رسائل أخرى بالانتظار.
    [one] رسالة أخرى واحدة بالانتظار.
    [two] رسالتان أخريان بالانتظار.
    [few] { $count } رسائل أخرى بالانتظار.
    [many] { $count } رسالة أخرى بالانتظار.
   *[other] { $count } رسالة أخرى بالانتظار.
}
# What to do.
page-do_open = يلزم التوجه إلى محطة عمل وفتح { $digits }.
page-do_call = يلزم التوجه إلى محطة عمل، وفتح { $digits }، والاتصال بالمركز { $centre } حسب صحيفة الاتصال الخاصة به.
page-do_theirs = يلزم التوجه إلى محطة عمل لدى المركز { $centre }.
page-nothing_to_do = لا يطلب منكم أي شيء.
page-test_title = { $centre }: هذه تجربة لجهاز النداء { $pager }
page-test = يجرب المركز { $centre } هل يصل النداء إليكم.
# First and last line of a page from a node for tests.
page-mode_test = اختبار اختبار اختبار

## Offered to officers, at a message of ours that nobody has taken

# $centre: theirs. The menu of what our own centre may say of its message.
reply-call = اتصال صوتي بالمركز { $centre }: تدوينه
reply-no_reply = لا رد من { $centre }: تدوين ذلك؛ يشاهده ذلك المركز أولا
reply-referral = طرف ثالث: الطلب إليه أن يصل إلى { $centre }
# A word that the command `beside` takes: call, referral or no_reply.
takes-what = ماذا
offer-referral_subject = المركز { $centre } لا يجيب
# The alarm line. $precedence: FLASH Z; $digits: five; $centre: theirs.
alarm-rung_seats = { $precedence } { $digits }: لم يأخذها المركز { $centre }
alarm-rung_contact = { $precedence } { $digits }: يلزم الاتصال بالمركز { $centre }
alarm-rung_third_party = { $precedence } { $digits }: المركز { $centre } صامت، يجوز سؤال طرف ثالث
alarm-rung_no_reply = { $precedence } { $digits }: المركز { $centre } صامت، يجوز تدوين: لا رد

## What the ladder did, under it: the node's word

# $who: a deputy, as that centre has stated it.
rung-second_contact = جهة الاتصال الثانية: { $who }
rung-second_contact_none = جهة الاتصال الثانية: غير مذكور
# $pagers: names, with commas.
rung-pagers = جرى نداء: { $pagers }
rung-no_pager = لم يهيأ أي جهاز نداء
# $pager: its name; $detail: in English, a word.
rung-page_failed = { $pager }: لم يصل النداء إليه ({ $detail })
# $at: 14:22:01Z, when it was told, by a node that had been down.
rung-told_late = جرى الإبلاغ بذلك في { $at }
# Of a message to us. Names of our own rungs.
rung-unseen = لم تفتح خلال نصف مهلتها
rung-untaken = لم تؤخذ خلال نصف مهلتها

## Calls, on the ladder

# $role: who noted it; $centre: of which centre.
voice-taken = صوتيا: { $role } من { $centre }
voice-not_authenticated = صوت لم تثبت هويته
state-voice = جرى أخذها صوتيا
stage-voice = جرى أخذها صوتيا

## The day's challenges, on a call sheet

# $day: date-time group of its first minute; $name: five letters.
voice-title = أسئلة التحقق لليوم ابتداء من { $day }، الجدول { $name }
voice-how = يسأل كل جانب قبل أن يقال أي شيء عن رسالة. يستخدم كل سطر مرة واحدة؛ ثم يشطب. إذا كان لدى الجانب الآخر جدول آخر، يذكر له اسم جدولكم: callsheet --table يعثر عليه.
voice-we_ask = تسألون المركز { $centre }: فيجيب
voice-they_ask = يسأل المركز { $centre }: فتجيبون
# No key was given, or the node does not run.
voice-no_challenges = تبلغ أسئلة التحقق لليوم إلى من جرى تسجيل دخوله: يضاف --key، والعقدة تعمل.
