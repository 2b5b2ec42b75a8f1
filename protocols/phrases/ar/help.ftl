# The words of the keys: in the footer, on the pages of help, and in the line mode.
# Unofficial translation of en/help.ftl; the English phrase says what is meant.

## Footer: what a key does, in one or two words

# One place each: key-PLACE-ACTION. A footer of 80 columns holds six or seven of them. Room: 16, better 10.
# Anywhere.
key-anywhere-silence = إسكات
key-anywhere-help = مساعدة
key-anywhere-compose = كتابة
key-anywhere-link = الوصلات
# At the sign-on.
key-unlock-accept = التالي
key-unlock-heard = سمعته
key-unlock-not_heard = لم أسمعه
key-unlock-again = مرة أخرى
key-unlock-leave = مغادرة
# In the list of messages.
key-watch-open = فتح
key-watch-next_due = التالية
key-watch-leave = خروج
# In one message.
key-thread-acknowledge = أخذ العلم
key-thread-answer = إجابة
key-thread-withdraw = سحب
key-thread-turn = قلب
key-thread-back = رجوع
key-thread-verify = تحقق
key-thread-wording = كما وقعت
# In a form.
key-compose-next_field = التالي
key-compose-send = إلى الإصدار
key-compose-other_form = نموذج آخر
key-compose-back = حفظ المسودة
key-compose-choose = الخيارات
# Before the author signs.
key-read-sign = توقيع
key-read-back = إلى النموذج
# Before the second officer releases.
key-release-release = إصدار
key-release-return_ = إعادة
key-release-verify = تحقق
key-release-back = تركها منتظرة
# On the page of links and alarms.
key-link-test = اختبار الجرس
key-link-back = رجوع
# In a dialog.
key-dialog-accept = قبول
key-dialog-back = رجوع
# On a page to read.
key-page-back = رجوع

## Help: what a key does, in a sentence

# Beside the key, F1. Wraps after 60 columns.
help-anywhere-silence = إسكات مدة 60 ثانية في محطة العمل هذه. لا تبلغ أي جهة؛ ولا يعني أخذ العلم بشيء.
help-anywhere-open_flash = فتح الرسالة ذات الأسبقية خاطف، الظاهرة في الشريط. ما كتب محفوظ.
help-anywhere-help = ما يفعله كل مفتاح هنا.
help-anywhere-watch = قائمة الرسائل.
help-anywhere-compose = كتابة رسالة: اختيار نموذج، أو مسودة محفوظة.
help-anywhere-language = لغة محطة العمل هذه، وكيفية رسم النص من اليمين إلى اليسار.
help-anywhere-link = الوصلات والإنذارات والسجلات، وما فعلته محطة العمل هذه.
help-unlock-accept = فتح المفتاح بعبارة المرور هذه.
help-unlock-heard = سمع الصوت.
help-unlock-not_heard = تسجيل الدخول مع علامة لم يسمع الجرس، ظاهرة للجميع هنا.
help-unlock-again = تشغيل الصوت مرة أخرى.
help-unlock-leave = المغادرة دون تسجيل الدخول.
help-watch-open = فتح الرسالة التي عليها المؤشر.
help-watch-next_due = إلى الرسالة التالية التي تنتظر إجراء من هنا.
help-watch-leave = تسجيل الخروج، بعد سؤال.
help-watch-top = إلى الرسالة الأولى.
help-watch-end = إلى الرسالة الأخيرة.
help-thread-acknowledge = أخذ العلم: تبلغ به الجهة المرسلة مع الوظيفة والوقت. وليس موافقة.
help-thread-answer = الإجابة: في المضمون بنموذج، أو قيد النظر حتى وقت معين، أو بإحدى الإجابات القصيرة.
help-thread-withdraw = في رسالة من رسائلنا: وقفها فورا، أو إلغاؤها، أو تصحيحها، أو بيان أنها تظل قائمة، أو تأكيدها؛ تدوين اتصال، أو سؤال طرف ثالث، أو تدوين: لا رد.
help-thread-turn = الانتقال بين المتن والسلم والمسألة.
help-thread-back = الرجوع إلى القائمة.
help-thread-verify = ما تحققت منه محطة العمل هذه: التوقيعات والوظائف والإصدارات وقيم التجزئة.
help-thread-wording = الكلمات التي قرأتها بها الجهة المرسلة عند التوقيع، بجانب الكلمات هنا.
help-thread-next_due = إلى الرسالة التالية التي تنتظر إجراء من هنا.
help-compose-next_field = إلى الحقل التالي.
help-compose-previous_field = إلى الحقل السابق.
help-compose-value_before = الخيار السابق، حيث يختار واحد.
help-compose-value_after = الخيار التالي، حيث يختار واحد.
help-compose-send = إلى أول حقل يلزم إصلاحه؛ وإن لم يوجد، فإلى النص كما ستقرؤه الجهة المرسل إليها.
help-compose-other_form = نموذج آخر، أو التخلص من هذه المسودة. ما يترك محفوظ.
help-compose-back = المغادرة؛ المسودة محفوظة ويعيدها F4.
help-compose-choose = كل خيارات هذا الحقل، بالكلمات.
help-compose-page_down = عشرة حقول إلى الأمام.
help-compose-page_up = عشرة حقول إلى الخلف.
help-read-sign = التوقيع الأول: تذهب إلى التوقيع الثاني، أو ترسل.
help-read-back = الرجوع إلى النموذج.
help-release-release = التوقيع الثاني، بعد كتابة الرمز المطلوب.
help-release-return_ = إعادتها إلى جهة التوقيع الأول، مع بيان السبب.
help-release-verify = التوقيع الأول، وقيمة التجزئة.
help-release-back = تركها منتظرة.
help-link-test = تشغيل الإنذار مرة واحدة، لمعرفة هل يسمع.
help-link-back = رجوع؛ الإنذارات الظاهرة هنا تعد قد شوهدت.
help-dialog-accept = أخذ هذا الخيار، أو ما كتب.
help-dialog-mark = تعليم خيار، حيث يجوز أكثر من خيار.
help-dialog-down = الخيار التالي.
help-dialog-up = الخيار السابق.
help-dialog-back = رجوع؛ لا يفعل شيء.
help-page-back = رجوع.
# The keys that move, wherever there is something to move.
help-down_message = رسالة إلى أسفل.
help-up_message = رسالة إلى أعلى.
help-down_line = سطر إلى أسفل.
help-up_line = سطر إلى أعلى.
help-page_down = صفحة إلى أسفل.
help-page_up = صفحة إلى أعلى.
# Where a key is known by its place only: the title of a page of help. $place: one of place-*.
help-title = مساعدة: { $place }
place-unlock = تسجيل الدخول
place-watch = نوبة المراقبة
place-thread = رسالة
place-compose = كتابة
place-read = توقيع
place-release = إصدار
place-link = الوصلات
place-small = صغير
# Below the keys.
help-function_keys = أي مفتاح F: مفتاح Esc ثم رقمه (0 هو F10).
help-marks = في القائمة: > المؤشر، ! بعد الوقت المتفق عليه، * رسائلنا. T- متبق، T+ متأخر.
# What the four letters of a state mean: means-*, for token-* of screens.ftl.
means-new = وردت، ولم تظهر على أي شاشة لدينا بعد
means-rel1 = عليها التوقيع الأول، بانتظار التوقيع الثاني
means-reld = صدرت، ولم تسلم إلى وصلة بعد
means-sent = سلمت إلى وصلة
means-rcvd = على قرص المركز الآخر
means-shwn = فتحت على شاشة نوبة مراقبة
means-ackd = أخذت نوبة المراقبة العلم بها
means-hldg = قيد النظر: الإفادة التالية بحلول الوقت المذكور
means-answ = أجيب عنها في المضمون
means-rfsd = رفضها المركز الآخر
means-form = حفظت هناك، لكن الشكل غير معروف لديهم: يلزم الاتصال
means-held = موقوفة: لا يعمل بها حتى إشعار آخر
means-canc = ملغاة؛ يبقى النص القديم مقروءا

## The line mode: one fact a line, for screen readers and braille lines

# Commands are typed in English; what they take is named in the reader's language. Room: 16.
takes-number = الرقم
takes-until = حتى
takes-code = الرمز
takes-type = النوع
takes-reason = السبب
takes-field = الحقل
takes-value = القيمة
takes-token = الرمز المطلوب
takes-language = اللغة
# A command and what it does. $usage: the command and what it takes; $help: one of help-*.
plain-command = { $usage }: { $help }
# $verb: what was typed.
plain-no_command = ليس أمرا: { $verb }؛ help يعرض الأوامر
plain-quotation = علامة اقتباس ناقصة
# After the sign-on. $mode: mode-live, mode-drill or mode-test.
plain-signed_on = تسجيل دخول { $role } من { $centre }. { $mode }
plain-help = help يعرض الأوامر.
plain-node_there = العقدة موجودة.
# $detail: in English.
plain-link_lost = انقطعت الوصلة بعقدتنا: { $detail }
# A message of ours waits for the second officer. `show` is a command.
plain-to_release = للإصدار { $digits }، كتابة { $role }. show { $digits } يعرض نصها.
# Said again once a minute. $alarm: one of alarm-*.
plain-still_open = إنذار { $alarm } لا يزال مفتوحا.
# A message comes in. $precedence: precedence-*; $mode: code-live, code-drill or code-test.
plain-arrived = { $precedence } الرقم { $digits } من { $centre }، { $mode }، التوقيع صحيح.
# In front of it, where it sounds. $words: plain-arrived.
plain-alarm = إنذار { $words }
# Its subject and what it asks, as sentences. $subject: subject-*; $detail: asks-* or how far it has come.
plain-about = { $subject }. { $detail }.
# A message of ours has come one step further. $step: one of stage-*; $at: 14:22:01Z.
plain-moved = { $digits }: { $centre } { $step } { $at }.
# A part of the list. $title: shelf-*; $count: how many.
plain-shelf = { $title }: { $count }
# One message of the list. $precedence: precedence-*; $centre: the other side; $at: date-time group; $state: token-*;
# $clock: a clock of short-*, or nothing; $subject: subject-*.
plain-row = { $digits } { $precedence } { $centre } { $at } { $state } { $clock }: { $subject }
# A clock that is past its time. $clock: a clock of short-*.
plain-past = { $clock }، بعد الوقت المتفق عليه
# A message that waits for release was read out. $token: what is typed. `release` is a command.
plain-waits = بانتظار التوقيع الثاني: release { $digits } { $token }
plain-told_has_it = يجري إبلاغ { $centre } بأخذ العلم بها من { $role }. وليس ذلك موافقة.
plain-hold_told = يبلغ كل من لديه الرسالة: لا يعمل بها حتى إشعار آخر.
# The token was not right. `show` and `release` are commands.
plain-read_first = القراءة أولا (show { $digits })، ثم: release { $digits } { $token }
# A draft is open. $title: screen-draft_to or type-*. `set`, `checks`, `preview`, `sign` are commands.
plain-draft_open = { $title }. الأمر set FIELD VALUE يملأ؛ ثم checks، preview، sign.
plain-no_draft = لا مسودة مفتوحة: compose TYPE، أو answer NUMBER TYPE
# $field: what was typed; $fields: the names that there are.
plain-no_field = ليس حقلا هنا: { $field }؛ الحقول: { $fields }
# $label: field-*; $value: what stands in it now.
plain-set = { $label }: { $value }
plain-empty = خال
# A field that is wrong. $field: its path; $wrong: what was found; $allowed: what may stand there.
plain-fault = { $field }: { $wrong }
plain-fault_allowed = { $field }: { $wrong }؛ المسموح: { $allowed }
# Nothing is wrong. $count: how many officers sign.
plain-all_right = { $count ->
    [zero] لا خطأ؛ لا توقيع لازم
    [one] لا خطأ؛ يلزم توقيع واحد
    [two] لا خطأ؛ يلزم توقيعان
    [few] لا خطأ؛ يلزم { $count } توقيعات
    [many] لا خطأ؛ يلزم { $count } توقيعا
   *[other] لا خطأ؛ يلزم { $count } توقيع
}
plain-preview_first = preview يقرأ النص كما ستقرؤه الجهة المرسل إليها؛ ثم sign.
# $token: what is typed after `sign`.
plain-sign_alone = تصدر بتوقيعك وحدك، ولا تسترد: sign { $token }
# $language: the name of the language, in itself; $tags: what may be typed.
plain-language = { $language }؛ اللغات الأخرى: { $tags }
