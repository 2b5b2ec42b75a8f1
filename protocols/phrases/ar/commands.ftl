# What `hotline show`, `list`, `ladder`, `explain` and `phrases` print. Their --help and what they print as JSON is English.
# Unofficial translation of en/commands.ftl; the English phrase says what is meant.

## show

# Under a message. $roles: WATCH-1, or two with a comma; $centre: theirs.
cli-signed = توقيع { $roles } من { $centre }، تم التحقق هنا.
# $marks: mark-one_officer and mark-confirmation_due, with a comma.
cli-signed_marked = توقيع { $roles } من { $centre }، تم التحقق هنا، { $marks }.
cli-held = موقوفة: لا يعمل بها حتى إشعار آخر.
cli-cancelled = ملغاة.
# $mark: mark-node_says; $marks: other marks, with commas.
cli-node_says = { $mark }: { $marks }
# In place of a signature. $state: state-waiting_for_release; $role: the author.
cli-waits = { $state }: التوقيع الأول { $role }، لم يرد التوقيع الثاني بعد.
# After two seconds on a terminal. $centre: the sender's.
cli-told_seen = يجري إبلاغ { $centre } بمشاهدتها من { $role }.
# Above the same message in its signer's words. $language: name of a language; $hash: eight hexadecimal digits.
cli-as_signed = كما قرأتها الجهة المرسلة عند التوقيع ({ $language } { $hash }):

## list and ladder

# The first line of a list. $mode: live, drill or test; $at: date-time group; $links: one of cli-link_* for each, with commas.
cli-list_head = { $centre } ({ $mode })  { $at }  الوصلات: { $links }
cli-link_up = { $peer }: الوصلة تعمل
cli-link_lost = { $peer }: انقطعت الوصلة
cli-link_not_known = { $peer }: غير معروفة
cli-no_links = لا توجد
# The node of this directory does not run. $at: 14:22:01Z; $directory: a path. `hotline serve` is typed so.
cli-silent = العقدة لا تعمل؛ hotline serve { $directory }
cli-silent_as_of = العقدة لا تعمل؛ حتى { $at } (آخر قيد)؛ hotline serve { $directory }
cli-no_messages = لا رسائل.
# A case, named by the five digits of its first message.
cli-case = المسألة { $digits }
# The other side of a message, in its column.
cli-from = من { $centre }
cli-to = إلى { $centres }
cli-signed_by = توقيع { $role }
# What is due next. $what: one of stage-*; $clock: T-04:12.
cli-due = { $what } { $clock }
# What this seat could not verify. $what: which kind of thing; $code, $detail: in English.
cli-not_verified = لم يتحقق منه: { $what }: { $code }: { $detail }
# $mark: mark-node_says; $missing: mark-earlier_missing.
cli-gap = { $mark }: { $missing } من { $peer }
cli-refused_here = { $mark }: رفضت هنا، من { $centre }: { $code }: { $detail }
# Signed with a key that lies here, and not at the node. $count: how many; $digits: with commas; $seat: a folder.
cli-unsent = موقعة، ليست لدى العقدة ({ $count }): { $digits } في { $seat }؛ ترسل مع الأمر التالي بذلك المفتاح، أو بواسطة `hotline watch`، متى أجابت العقدة
# $detail: in English.
cli-unsent_not_read = لم تقرأ: { $detail }
# An addressee and the message's place in the line to it.
cli-addressee = { $centre }، الرقم { $number }
cli-addressee_information = { $centre } (للعلم)، الرقم { $number }
# Rows of a ladder. $rung: name of a rung of the escalation, in English.
cli-next_word_by = الإفادة التالية بحلول
cli-rung = درجة السلم: { $rung }

## explain

# $remedy: error-*-remedy.
cli-what_to_do = الإجراء: { $remedy }
cli-code_told = تبلغ الجهة المرسلة بهذا الرمز.
cli-code_not_told = لا تبلغ الجهة المرسلة إلا بأن القراءة تعذرت.
# $code: what was typed; $near: the code that was probably meant.
cli-no_code = لا رمز باسم { $code }: يعرض `hotline explain` كل الرموز
cli-no_code_near = لا رمز باسم { $code }: هل المقصود { $near }؟

## phrases

# $language: BCP 47 tag; $hash: 64 hexadecimal digits; $path: a file or folder.
cli-phrases_written = كتب { $language } { $hash } في { $path }.
cli-phrases_kept = حفظ { $language } { $hash } في { $path }.
# Two catalogues compared. $key: the name of a phrase.
cli-phrases_same = متطابقان: { $hash }
cli-phrases_only_one = في الأول فقط: { $key }
cli-phrases_only_other = في الثاني فقط: { $key }
cli-phrases_count = { $count ->
    [0] لا تختلف إلا التعليقات.
    [one] تختلف عبارة واحدة.
    [two] تختلف عبارتان.
    [few] تختلف { $count } عبارات.
    [many] تختلف { $count } عبارة.
   *[other] تختلف { $count } عبارة.
}
