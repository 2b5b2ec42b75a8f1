# What `hotline export` and `hotline import` say to the person at the keyboard. What stands on paper itself has no
# Unofficial translation of en/export.ftl; the English phrase says what is meant.
# phrases: line numbers, codes and digits alone. --help and JSON are English.
#
# $reference: MERIDIAN 221415Z 73051; $hash: 64 hexadecimal digits; $centre, $from, $to: names of centres;
# $roles: WATCH-1, or two with a comma.

## export

# Above each symbol on a terminal. $place, $total: whole numbers as text.
export-part = الجزء { $place } من { $total }
# A file was written. $file: its name.
export-written = كتب الملف: { $file }
# Handling, field may_forward (report, paragraph 69).
export-not_passed_on = لا تمرر: المركز { $from } لا يسمح بذلك.
export-ask_first = لا تمرر إلا بعد سؤال { $from }.
# The message names attachments; the key that opens each is in it. $count: a whole number.
export-attachment_keys =
    { $count ->
        [zero] لا تحمل مفتاح أي مرفق.
        [one] تحمل مفتاح مرفق واحد: من لديه المفتاح والملف يستطيع فتحه.
        [two] تحمل مفتاحي مرفقين: من لديه المفتاحان والملفان يستطيع فتحهما.
        [few] تحمل مفاتيح { $count } مرفقات: من لديه المفاتيح والملفات يستطيع فتحها.
        [many] تحمل مفاتيح { $count } مرفقا: من لديه المفاتيح والملفات يستطيع فتحها.
       *[other] تحمل مفاتيح { $count } مرفق: من لديه المفاتيح والملفات يستطيع فتحها.
    }
# Typed lines and CAP.
export-no_signature = لا تحمل أي توقيع: على الجهة المستلمة مقارنة قيمة التجزئة صوتيا، أو انتظار الرسالة نفسها.

## import

# What was read. Envelope: with its signatures.
import-envelope = مظروف: { $reference }
import-message = رسالة بلا توقيعات: { $reference }
import-hash = قيمة التجزئة: { $hash }
# Everything about the envelope verified. $number: its place on the line from $from to $to.
import-authentic = أصيلة: صدرت من { $from } إلى { $to }، الرقم { $number }؛ توقيع { $roles }، تم التحقق هنا.
# The centre's release verified; what the officers signed is refused. $why: the sentence of a code.
import-officers_refused = أصيلة، ومرفوضة: صدرت من { $from } إلى { $to }، الرقم { $number }. { $why }
import-in_record = موجودة في سجلنا.
import-not_in_record = أصيلة، وليست في سجلنا. لم ترد عبر وصلة، ولم يسلم شيء الآن. يحفظ الملف؛ ويبلغ المركز { $from } صوتيا بأن { $digits } لم ترد، ويؤخذ العلم بها هناك.
# The release is for another centre than the reader's own.
import-for_another = هي موجهة إلى { $to }، لا إلى { $centre }.
# No roster at hand: the signatures were not looked at.
import-not_checked = لم يتحقق منها: لا كشف في المتناول. يستخدم --at مع مجلد عقدة، أو --key مع مفتاح سبق تسجيل الدخول به هنا.
# Lines that somebody typed: all that may be said of them.
import-text_matches = النص يطابق { $hash }
import-signature_not_carried = التوقيع غير منقول
import-nothing_handed_in = لم يسلم شيء.
