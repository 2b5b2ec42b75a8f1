# What is drawn of a message's attachments: one line each, never more than its harmless name.
# Unofficial translation of en/attachments.ftl; the English phrase says what is meant.

attachment-title = { $count ->
    [zero] لا مرفقات
    [one] مرفق واحد
    [two] مرفقان
    [few] { $count } مرفقات
    [many] { $count } مرفقا
   *[other] { $count } مرفق
}
# The number is its place in the message, from 1.
attachment-line = { $number } { $name }
# The media type as it is written (text/plain), the size with its unit.
attachment-about = { $media_type }، { $size }
# Of parts: NODE SAYS.
attachment-wanted = لم يجلب بعد
attachment-coming = { $have } من { $of } من الأجزاء
attachment-here = هنا
attachment-refused = مرفوض: { $reason }
attachment-waits = منتظر: { $reason }
attachment-bytes = { $figure } B
attachment-kib = { $figure } KiB
attachment-mib = { $figure } MiB
# Why one is not here. Short: beside the name.
attachment-reason-attachment_wrong = ليس ما تسميه الرسالة
attachment-reason-attachment_type = نوع الوسائط هذا لا ينقل
attachment-reason-attachment_quota = فوق الحصة
attachment-reason-attachment_key = مفتاح واحد لمحتويين
attachment-reason-attachment_missing = الجهة المرسلة لا تقدمه
