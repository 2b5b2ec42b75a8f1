# What the terminal client says while somebody answers, writes, signs and releases, and of what became of it.
# Unofficial translation of en/writing.ftl; the English phrase says what is meant.
#
# Room and what stays as it is: as in screens.ftl.

## Answering

# Titles. $digits: the message; $centre: who sent it.
screen-answer_to = إجابة عن { $digits } إلى { $centre }
screen-answer = إجابة عن { $digits }
screen-our_message = رسالتنا { $digits }
screen-hold_title = وقف { $digits }: لا يعمل بها حتى إشعار آخر
# The title of the time that is asked for. $reply: what was chosen.
screen-reply_title = { $reply }: { $digits }
# What may be said, one a line. $title: type-*. Room: 60.
reply-form = في المضمون: { $title }
reply-holding = قيد النظر: لدى سلطتنا، الإفادة التالية بحلول وقت معين
reply-confirm = تأكيد: التوقيع الثاني، بعد الإصدار
reply-hold = وقف: لا يعمل بها حتى إشعار آخر
reply-stands = تظل قائمة: صالحة كما أرسلت
reply-cancel = إلغاء: لم تعد سارية
reply-correct = تصحيح: النموذج نفسه من جديد، مملوءا
reply-update = تحديث: النموذج نفسه من جديد، مملوءا
# Behind it: what it takes. Room: 40.
about-form = نموذج
about-alone = بتوقيعك وحدك
about-alone_at_once = بتوقيعك وحدك، فورا
about-alone_figures = بتوقيعك وحدك؛ وتطلب أرقامها
about-two_officers = توقيعان
about-other_officer = توقيع شخص آخر غير الأول
# A short answer, asked once more. $answer: one of code-*.
screen-say = القول: { $answer }
# Wraps.
screen-say_words = ترسل إلى { $centre } فورا، بتوقيعك وحدك. ليس الاستلام موافقة.
screen-hold_words = ترسل فورا، بتوقيعك وحدك.
# Until when, where the next word is promised. Wraps.
screen-next_word = الإفادة التالية بحلول (221415Z، +30 للدقائق، +2h).
# $at: date-time group.
screen-next_word_limit = الإفادة التالية بحلول (221415Z، +30 للدقائق، +2h)، وفي موعد أقصاه { $at }.
# Before the field. Room: 20.
screen-next_word_prompt = الإفادة بحلول
# Wrong in that field. $at, $limit: date-time groups.
screen-no_time = ليس وقتا: 221415Z، 221415Z NOV 26، +30، +2h
screen-time_past = { $at } وقت مضى
screen-time_far = { $at } وقت أبعد مما يجوز: أقصاه { $limit }

## What an officer did, in the log of this seat

# $at: 14:22:01Z; $words: one of the lines below.
screen-stamped = { $at } { $words }
# $digits: the message.
did-acknowledged = أخذ العلم من جانبك بالرسالة { $digits }
did-holding = قيد النظر { $digits }
did-answered = أجيب عن { $digits }
did-held = أوقفت { $digits }
did-confirmed = أكدت { $digits }
did-released = صدرت { $digits }
did-returned = أعيدت { $digits }
# $title: screen-draft_to or type-*.
did-signed = تم توقيع: { $title }
did-silenced = صمت 60 s في محطة العمل هذه؛ لا تبلغ أي جهة
did-discarded = تم التخلص من المسودة
did-kept = المسودة محفوظة؛ يعيدها F4
# $language: name of the language, in itself.
did-language = محطة العمل هذه تقرأ وتوقع بلغة { $language }
# What became of it. $what: one of did-*; $digits: the new message; $centres: with commas; $why: an error and its remedy.
screen-done = { $what }.
screen-done_waits = { $what }: { $digits } بانتظار التوقيع الثاني.
screen-done_released = { $what }: { $digits } صدرت إلى { $centres }.
screen-done_numbered = { $what }: { $digits }.
screen-kept = موقعة ومحفوظة إلى أن تعود العقدة: { $what }
screen-not_done = لم ينفذ، { $what }: { $why }
# $reason: as the other officer typed it.
screen-returned = إعادة { $digits } من { $role }: { $reason }
screen-not_sent = لم ترسل، { $what }، وقعت سابقا: { $why }
# In place of the digits, where a file cannot be read.
screen-not_sent_file = ملف مما حفظ
# $code, $detail: as the node says them, in English.
screen-node_refused = { $mark }: رفضت هنا، من { $centre }: { $code } { $detail }
# A refusal: $meaning and $remedy are error-*; $detail: what was found, in English.
screen-refusal = { $meaning } { $remedy }
screen-refusal_detail = { $meaning } ({ $detail }) { $remedy }
# Nobody signed on; after the client has ended.
screen-nobody_signed_on = لم يسجل أحد الدخول؛ بقيت محطة العمل كما كانت

## Writing

# The title of the screen. $what: screen-draft_to or type-*.
screen-write = كتابة { $what }
# The title of the list of forms.
screen-write_which = كتابة
# $title: type-*; $centres: as they were chosen.
screen-draft_to = { $title } إلى { $centres }
# How much is filled in; behind a draft in the list.
screen-fields_filled = { $count ->
    [zero] لا حقول مملوءة
    [one] حقل واحد مملوء
    [two] حقلان مملوءان
    [few] { $count } حقول مملوءة
    [many] { $count } حقلا مملوءا
   *[other] { $count } حقل مملوء
}
# The same for one that refers to a message. $refers: relation-*; $filled: screen-fields_filled.
screen-refers_filled = { $refers }، { $filled }
# A draft in the list of forms. $title: screen-draft_to or type-*.
screen-draft = مسودة: { $title }
screen-throw_away = التخلص من هذه المسودة
# In the list of forms: to begin with what a CCSDS file says (CDM, OPM, OCM, RDM, OMM, OEM).
screen-from_file = من ملف
screen-from_file_words = يملأ ما يقوله الملف، والباقي يملأ هنا. لا يرسل شيء.
# Before the line in which the file's path is typed. Room: 12.
screen-file = الملف
# What was filled; stands in the log. $file: its name; $count: how many drafts.
did-filled = { $count ->
    [zero] الملف { $file } لا يملأ أي مسودة
    [one] الملف { $file } يملأ مسودة واحدة
    [two] الملف { $file } يملأ مسودتين؛ الأخرى عند F4
    [few] الملف { $file } يملأ { $count } مسودات؛ الأخرى عند F4
    [many] الملف { $file } يملأ { $count } مسودة؛ الأخرى عند F4
   *[other] الملف { $file } يملأ { $count } مسودة؛ الأخرى عند F4
}
# What the file says and the form has no field for; stands in the log. $note: in English.
did-filled_note = من الملف: { $note }
# The choice of the precedence that changes nothing.
screen-as_form_says = كما يقول النموذج
# A field with nothing in it: one has to be chosen; may stay so; is given, its fields stand below. Room: 20.
screen-choose = للاختيار
screen-not_stated = غير مذكور
screen-stated = مذكور
# Above what is filled in so far, beside the form.
screen-not_complete = غير مكتمل: ما ملئ حتى الآن
# A field and what is in it. $value: as typed; $unit: its unit, or nothing.
screen-field_filled = { $label }: { $value } { $unit }
# Under the form. $count: how many; $fields: their paths, in English.
screen-checks_wrong = { $count ->
    [zero] الفحوص: لا شيء للإصلاح: { $fields }
    [one] الفحوص: حقل واحد للإصلاح: { $fields }
    [two] الفحوص: حقلان للإصلاح: { $fields }
    [few] الفحوص: { $count } حقول للإصلاح: { $fields }
    [many] الفحوص: { $count } حقلا للإصلاح: { $fields }
   *[other] الفحوص: { $count } حقل للإصلاح: { $fields }
}
# $path: one of the two below.
screen-checks_right = الفحوص: لا خطأ   مسار الإصدار { $path }
screen-path_one = توقيع 1: توقيعك
screen-path_two = توقيعان 2: توقيعك وتوقيع آخر
# What the field under the cursor wants. $label: field-*; $hint: what is allowed.
screen-hint = { $label }: { $hint }
screen-hint_choices = { $label }: Space يعرض الخيارات
# An instant as it is read. $at: date-time group; $clock: T-04:12.
screen-hint_instant = { $label }: { $at }، { $clock }
# What is wrong with it. $wrong: what was found; $allowed: what may stand there.
screen-fault = ! { $label }: { $wrong }
screen-fault_allowed = ! { $label }: { $wrong }؛ المسموح: { $allowed }
# The title of the choices. $label: field-*.
screen-choose_field = اختيار { $label }
# The form is not right yet. $first: the first field and what is wrong with it.
screen-to_mend = { $count ->
    [zero] لا شيء للإصلاح: { $first }
    [one] حقل واحد للإصلاح: { $first }
    [two] حقلان للإصلاح؛ الأول: { $first }
    [few] { $count } حقول للإصلاح؛ الأول: { $first }
    [many] { $count } حقلا للإصلاح؛ الأول: { $first }
   *[other] { $count } حقل للإصلاح؛ الأول: { $first }
}
# Dialogs with several choices.
screen-mark_words = Space للتعليم، وEnter لأخذ ما علم.
screen-more_below = { $count ->
    [zero] لا شيء آخر أدناه
    [one] واحد آخر أدناه
    [two] اثنان آخران أدناه
    [few] { $count } أخرى أدناه
    [many] { $count } أخرى أدناه
   *[other] { $count } أخرى أدناه
}

## Signing

# Title. $precedence: FLASH Z ####; $centres: with commas.
screen-sign = توقيع { $precedence } إلى { $centres }
# Above the text.
screen-as_read = كما ستقرؤها الجهة المرسل إليها
# $who: centres, each with one of reach-* behind it. Wraps.
screen-who_gets_it = من يتلقاها: { $who }
# What F3 does.
screen-sign_told_two = F3 للتوقيع الأول. يقرؤها شخص آخر ويصدرها بالتوقيع الثاني خلال 30 min.
screen-sign_told_one = F3 للتوقيع؛ توقيع واحد يكفي، وما صدر لا يسترد.
# Title of the question. One officer alone.
screen-one_officer = إصدار بتوقيع واحد
# $token: what has to be typed, MERIDIAN, DRILL-MERIDIAN or TEST-MERIDIAN. Wraps.
screen-one_officer_words = لا تسترد. لإصدارها يكتب { $token }.
# Before the field. Room: 20.
screen-one_officer_prompt = إصدار إلى
# Something else was typed.
screen-type_token = يكتب { $token }
# Behind a centre: whether it can be reached. $at: 220600Z. Room: 50.
reach-nobody_until = لا أحد في نوبة المراقبة هناك حتى { $at }
reach-not_known = عقدتنا لا تجيب: الأمر غير معلوم
reach-no_link = لا وصلة بعد
reach-up = الوصلة تعمل
reach-lost = انقطعت الوصلة: ترسل حين تعود
# A centre, and one of reach-*.
screen-reach = { $centre } ({ $how })

## Releasing: the second officer

# Title. $clock: T-29:12, how long the first signature is still good.
screen-release = إصدار 2 من 2  { $digits }  { $precedence }  { $clock }
# Above the text. $role: the author; $at: 14:22:01Z. Wraps.
screen-first_signature = التوقيع الأول: { $role }، { $at }. لا يمكن تغيير النص.
# Under it. $hash: the first sixteen hexadecimal digits.
screen-unchanged = لم تتغير منذ توقيعها   قيمة التجزئة { $hash } (تقرأ بصوت عال)
screen-waits_no_longer = لم تعد منتظرة.
screen-waits_no_longer_back = لم تعد منتظرة. Esc للرجوع.
screen-you_wrote_it = التوقيع الأول لك: يوقع هنا شخص آخر.
screen-you_wrote_it_told = التوقيع الأول لك: يصدرها شخص آخر. n لاستعادتها.
screen-release_told = لا تسترد بعد الإصدار. يجوز وقفها أو تصحيحها أو إلغاؤها (x).
# Before the field. $token: 73051, DRILL-73051 or TEST-73051. Room: 44.
screen-release_prompt = للإصدار يكتب { $token }
# Returning it. $role: its author.
screen-return = إعادة { $digits }
screen-return_words = تعاد إلى { $role }؛ لا يرسل شيء.
screen-return_prompt = السبب
screen-return_wrong = سبب، في كلمات قليلة
