# How far a message has come, what is owed, and what is drawn beside it.
# Unofficial translation of en/states.ftl; the English phrase says what is meant.

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = صدرت
state-sent = أرسلت
state-received = استلمت
state-shown = عرضت
state-acknowledged = أخذ العلم بها
# $until: date-time group.
state-holding = قيد النظر حتى { $until }
state-answered = أجيب عنها
state-refused = رفضت
state-cannot_read = تتعذر قراءتها
# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = لم تستلم
state-not_seen = لم تشاهد
state-not_acknowledged = لم يؤخذ العلم بها
state-not_answered = لم يجب عنها
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = مستثنى من التبادل
# Before it leaves, and when it is withdrawn.
state-waiting_for_release = بانتظار الإصدار
state-on_hold = موقوفة
state-cancelled = ملغاة

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = إرسالها
duty-receive = حفظها
duty-show = فتحها
duty-acknowledge = أخذ العلم
duty-answer = إجابة، أو وضع قيد النظر
duty-next_word = الإفادة التالية
duty-confirm = التأكيد بالتوقيع الثاني
duty-cancel_or_stands = إلغاء، أو بيان أنها قائمة
duty-new_message = رسالة جديدة
duty-call = اتصال
# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = جرت المحاولة عبر طريق آخر
act-all_seats = جرى نداء جميع محطات العمل
act-second_contact = جهة الاتصال الثانية
act-pager = جهاز النداء
act-call_sheet = حان وقت الاتصال الصوتي
act-third_party = يجوز سؤال طرف ثالث
act-no_reply = يجوز تدوين: لا رد

## Marks on a message

mark-one_officer = صدرت بتوقيع واحد
mark-confirmation_due = التأكيد مستحق
mark-unconfirmed = غير مؤكدة
mark-expired = منتهية الصلاحية
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = لم تمنح موافقة
mark-no_reply = لا رد
mark-old_epoch = حقبة سابقة
# Earlier messages of its line have not come yet.
mark-gap_before = رسائل سابقة ناقصة
mark-epoch_one_officer = حقبة بتوقيع واحد
mark-roster_stale = الكشف متقادم
mark-stale = متقادم
mark-not_countersigned = دون توقيع مقابل
mark-node_says = تقول العقدة
mark-record_needed = يلزم سجل
# $count: how many.
mark-earlier_missing = { $count ->
    [zero] لا رسائل سابقة ناقصة
    [one] رسالة سابقة ناقصة واحدة
    [two] رسالتان سابقتان ناقصتان
    [few] { $count } رسائل سابقة ناقصة
    [many] { $count } رسالة سابقة ناقصة
   *[other] { $count } رسالة سابقة ناقصة
}
# $seconds: how far the clock may be off.
mark-time_unsure = الوقت ± { $seconds } s

## Steps, inside a sentence and in tables

# The same steps as state-*, in small letters where the script has them: "MERIDIAN: received 14:22:01Z".
stage-released = صدرت
stage-sent = أرسلت
stage-received = استلمت
stage-cannot_read = تتعذر قراءتها
stage-shown = عرضت
stage-acknowledged = أخذ العلم بها
stage-holding = قيد النظر
stage-answered = أجيب عنها
stage-refused = رفضت
stage-held = موقوفة
stage-stands = تظل قائمة
stage-cancelled = ملغاة
stage-one_officer = صدرت بتوقيع واحد
stage-confirmed = مؤكدة

## Where the matter of a case stands

# $state: case-FAMILY-STATE; $since, $until: date-time groups; $left: a countdown, T-04:12 or T+00:37 when it is over.
case-stands = { $state } منذ { $since }
case-stands_until = { $state } منذ { $since }، حتى { $until } ({ $left })
# $centres: names of centres; $what: owes-WHAT; $by: date-time group.
case-owed = { $centres }: التالي: { $what }
case-owed_by = { $centres }: { $what } بحلول { $by } ({ $left })
