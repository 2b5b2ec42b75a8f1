# What the terminal client says on its screens, around the messages themselves.
# Unofficial translation of en/screens.ftl; the English phrase says what is meant.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, which is cut at its end, or where it says
# "wraps", as many lines as it takes. Abbreviations are those of the reader's own service where there are any.
#
# Stand in every language as they are: names of keys (F1, Enter, Esc, Tab, Space, the letters n r v w x y), `!`, `*`, `>`,
# T-04:12 and 221415Z (times), five digits (the number of a message), what stands between backquotes, names of centres.
# Words in capitals are said in capitals where the script has them: they are asked for and read out over a telephone.

## Modes

# In the frame of every screen and dialog of a test node, where drill has fixed-drill and live has code-live. Room: 16.
screen-test = اختبار اختبار
# Under the frame of every dialog, and where somebody signs on. Wraps.
mode-live = فعلي: هذا يصل إلى نوبة المراقبة في الجانب الآخر ويحتسب.
mode-drill = تدريب: تدريب على هذا الخط. لا شيء منه يحتسب.
mode-test = اختبار: لا شيء هنا حقيقي، ولا تعول عليه أي نوبة مراقبة.

## The frame: whose seat it is, the link, what sounds

# The name of the program, between the mode and the officer, in the first row.
screen-hotline = الخط الساخن
# $role: WATCH-1; $centre: name of a centre.
screen-role_of = { $role } من { $centre }
# Second row, before anybody signed on.
screen-not_signed_on = بلا تسجيل دخول
# Second row, wide. $seconds: how long ago our own node was last heard.
screen-node_heard = سمعت العقدة قبل { $seconds } s
# The same in 80 columns. Room: 14.
screen-node_heard_short = العقدة { $seconds } s
# Second row. $age: minutes and seconds since our own node was last heard, 0:17.
screen-our_node_lost = عقدتنا: انقطعت الوصلة { $age }
# Who lost the link, where it is said of our own node: argument of screen-link_lost.
screen-our_node = عقدتنا
# Second row. $count: messages that were signed and that the node has not confirmed; they are on this computer's disk.
screen-kept_here = موقعة ومحفوظة هنا: { $count }
# Second row. $peer: a centre, or a centre and how many more: MERIDIAN +2.
screen-link_lost = { $peer }: انقطعت الوصلة
# Second row. $centre: whose records are past their date.
screen-roster_stale = الكشف متقادم { $centre }
# Second row. $count: messages whose numbers are missing in a line.
screen-earlier_missing = رسائل سابقة ناقصة: { $count }
# Second row: the officer said at the sign-on that the alarm could not be heard at this seat.
screen-bell_not_heard = لم يسمع الجرس
# Second row. $at: 221402Z.
screen-bell_heard = سمع الجرس { $at }
# Second row: nothing that was signed waits for the node.
screen-unsent_none = غير مرسلة 0
# Third row. Nothing sounds.
screen-alarm_none = إنذار: لا يوجد
# Third row. $alarm: one of alarm-*.
screen-alarm = إنذار { $alarm }
# Third row, after the alarm. $at: 14:22:01Z, until when it is quiet.
screen-quiet_until = صمت حتى { $at }
# Third row, after the alarm: the bell rings.
screen-sounding = الجرس يرن
# Third row. $count: messages that nobody here has acknowledged. Room: 14.
screen-unacked = بلا أخذ علم { $count }
# Third row. $count: messages past an agreed time. Room: 12.
screen-overdue = متأخرة { $count }
# Third row. $clock: T-04:12, time left until the next thing is due; $digits: of which message. Room: 22.
screen-next = التالي { $clock } ({ $digits })

## What sounds

# A message nobody has taken. $precedence: FLASH Z; $digits: its number; $centre: who sent it.
alarm-message = { $precedence } { $digits } من { $centre }
# A message of ours waits for the second officer. $role: who wrote it.
alarm-release = للإصدار { $digits }، كتابة { $role }
# $who: a centre, or screen-our_node.
alarm-link = انقطعت الوصلة: { $who }
# What our own node raised, and nobody signed. $what: its code in capitals, in English; $peer: a centre, or nothing.
alarm-node = تقول العقدة { $what } { $peer }
# What this seat could not verify. $what: which kind of thing; $code: one of the codes of the reference page.
alarm-not_verified = لم يتحقق منه: { $what }، { $code }
# The alarm is tried at the sign-on.
alarm-bell_test = اختبار الجرس

## The strip of a FLASH, over whatever is open

# Repeated over the whole width with the word for FLASH.
# $precedence: FLASH Z; $who: which officer has acknowledged it.
screen-flash_taken = { $precedence } { $digits } من { $centre }، أخذ العلم: { $who }
# How many more there are. $precedence: the word for FLASH.
screen-flash_more = +{ $count } { $precedence }
# After the key `!`. Room: 10.
screen-flash_open = فتح
# The keys of the strip: `!` opens the message, F9 silences the bell at this seat and tells nobody. Room: 56.
screen-flash_keys = ! فتح   F9 صمت 60 s (ليس أخذا للعلم)
# Behind it, while a form is being filled in. Room: 24.
screen-flash_kept = ما كتب محفوظ
# $centre: who sent it.
screen-from = من { $centre }
# Every signature of it was verified by this seat.
screen-valid = صحيح

## Short words, for columns

# The precedence in a list of 80 columns. Room: 5.
short-precedence-1 = خاطف
short-precedence-2 = فوري
short-precedence-3 = عاجل
short-precedence-4 = عادي
# Age of what has not come, in the last column of a list. $age: 5:36. Room: 14.
short-not_received = لم تستلم { $age }
short-not_seen = لم تشاهد { $age }
short-not_acknowledged = بلا علم { $age }
short-not_answered = لم يجب { $age }
# Last column. What is due of us, and how much time is left. $clock: T-04:12. Room: 14.
short-sign = توقيع { $clock }
short-acknowledge = علم { $clock }
short-answer = إجابة { $clock }
short-next_word = إفادة { $clock }
# Last column: holding until then. $at: 221800Z. Room: 14.
short-until = حتى { $at }
# The state of a message in a list. Room: 4, no more; four letters, or two Chinese characters.
token-new = جديد
token-rel1 = وقع1
token-reld = صدرت
token-sent = أرسل
token-rcvd = تسلم
token-shwn = عرضت
token-ackd = علم
token-hldg = نظر
token-answ = أجيب
token-rfsd = رفضت
token-form = شكل
token-held = أوقف
token-canc = ألغي

## The watch: the list of messages

# Titles of its three parts.
shelf-needs_you = بانتظارك
shelf-waiting_for_others = بانتظار آخرين
shelf-answered = أجيب عنها
# A title and how many stand under it. $title: one of shelf-*.
screen-shelf = { $title } ({ $count })
# The title of the screen. $count: how many need this officer.
screen-watch = { $count ->
    [zero] نوبة المراقبة: لا شيء بانتظارك
    [one] نوبة المراقبة: رسالة واحدة بانتظارك
    [two] نوبة المراقبة: رسالتان بانتظارك
    [few] نوبة المراقبة: { $count } رسائل بانتظارك
    [many] نوبة المراقبة: { $count } رسالة بانتظارك
   *[other] نوبة المراقبة: { $count } رسالة بانتظارك
}
# Behind it. $count: how many drafts are kept.
screen-drafts_kept = { $count ->
    [zero] لا مسودات محفوظة (F4)
    [one] مسودة واحدة محفوظة (F4)
    [two] مسودتان محفوظتان (F4)
    [few] { $count } مسودات محفوظة (F4)
    [many] { $count } مسودة محفوظة (F4)
   *[other] { $count } مسودة محفوظة (F4)
}
# Heads of the columns. Room: 16, in 80 columns 12.
screen-column_precedence = الأسبقية
screen-column_precedence_short = الأسبقية
# Room: 6.
screen-column_number = الرقم
# Date-time group. Room: 14, in 80 columns 7.
screen-column_dtg = التاريخ
# The other centre. Room: 12, in 80 columns 9.
screen-column_with = المركز
screen-column_subject = الموضوع
# One of token-*. Room: 4.
screen-column_state = حالة
# Room: 14.
screen-column_deadline = الموعد
# The other centre of a message of ours, in a wide list. Room: 12.
screen-to = إلى { $centre }
# Under the list, when it is empty.
screen-nothing_here = لا شيء هنا بعد
# Under a message that waits for release. $role: who wrote it; $at: 14:22:01Z.
screen-signed_waits = توقيع { $role } في { $at }؛ تقرأ للتوقيع الثاني ثم تصدر
# Under a message of ours: how far it is at one addressee. $stage: one of stage-*; $at: 14:22:01Z.
screen-stage_at = { $centre }: { $stage } { $at }
# What Enter does, above the footer.
screen-watch_told = Enter للفتح؛ بعد ظهور السطر الأول مدة 2 s تبلغ الجهة المرسلة بأنها عرضت.
# Title of the question before the sign-off.
screen-sign_off = تسجيل الخروج
# $count: messages that were signed and that the node has not confirmed. Wraps, before screen-sign_off_words.
screen-sign_off_unsent = { $count ->
    [zero] لا شيء موقعا دون إيصال استلام.
    [one] رسالة واحدة موقعة دون إيصال استلام: ترسل عند تسجيل الدخول التالي.
    [two] رسالتان موقعتان دون إيصال استلام: ترسلان عند تسجيل الدخول التالي.
    [few] { $count } رسائل موقعة دون إيصال استلام: ترسل عند تسجيل الدخول التالي.
    [many] { $count } رسالة موقعة دون إيصال استلام: ترسل عند تسجيل الدخول التالي.
   *[other] { $count } رسالة موقعة دون إيصال استلام: ترسل عند تسجيل الدخول التالي.
}
# $word: screen-sign_off_word. Wraps.
screen-sign_off_words = لن تسمع محطة العمل هذه شيئا بعد ذلك. للخروج تكتب { $word } ثم Enter.
# What is typed to sign off; short, of one script. `off` is taken, too.
screen-sign_off_word = خروج
# Before the field. Room: 20.
screen-sign_off_prompt = تسجيل الخروج
# When something else was typed.
screen-sign_off_wrong = تكتب { $word }، أو Esc للبقاء

## One message

# In the title: every signature of this centre was verified by this seat.
screen-from_valid = { $centre }: صحيح
# In the title of a message of ours. $centres: names, with commas.
screen-to_centres = إلى { $centres }
# The three pages that Tab turns, in the title. Room: 8.
screen-page_body = المتن
screen-page_ladder = السلم
screen-page_case = المسألة
# Above the text. $state: state-cancelled; $at: date-time group. Wraps.
screen-mark_cancelled = { $state } { $at }. يبقى النص القديم مقروءا.
# Above the text. $state: state-on_hold; $at: date-time group. Wraps.
screen-mark_held = { $state } منذ { $at }: لا يعمل بها حتى إشعار آخر.
# Above the text: this program is older than the sender's. Wraps.
screen-mark_form_unknown = شكل غير معروف هنا: تم التحقق من ترويستها، ولا يستطيع هذا البرنامج قراءة متنها.
# Between body and header.
screen-header = الترويسة، موقعة معها
# What F8 does, before it is pressed. $centre: who is told; $role: who has taken it.
screen-acknowledge_told = F8 يبلغ { $centre } بأخذ العلم بها من { $role }. وليس ذلك موافقة.
# What r does.
screen-answer_told = r للإجابة إلى { $centre }: في المضمون، أو قيد النظر حتى وقت معين، أو إجابة قصيرة.
# What x does.
screen-withdraw_told = x لوقفها أو إلغائها أو تصحيحها. ما صدر لا يسترد.
# A key was pressed that does not fit. $digits: the message.
screen-our_own = { $digits } رسالة من رسائلنا
screen-our_own_withdraw = { $digits } رسالة من رسائلنا: x لسحبها
screen-taken_already = { $digits } سبق أخذ العلم بها
screen-not_ours = سحب { $digits } للمركز { $centre } وحده؛ r للإجابة عنها

## Languages: one message in two of them

# Title of the page with both wordings. $digits: the message.
screen-wordings = { $digits } بصياغتين
# Heads of its two columns. $language: name of a language; $hash: eight hexadecimal digits of a phrase catalogue. Room: 36.
screen-wording_ours = هنا: { $language } { $hash }
screen-wording_signed = كما وقعت: { $language } { $hash }
# The message was signed in the very catalogue of this seat.
screen-wording_same = وقعت بالكلمات المقروءة هنا.
# Above the columns. $count: lines of this message that read otherwise in the signer's catalogue of the same language. Wraps.
screen-wording_differs = { $count ->
    [0] لا سطر في هذه الرسالة يقرأ بصورة أخرى.
    [one] سطر واحد في هذه الرسالة يقرأ بصورة أخرى، وهو معلم.
    [two] سطران في هذه الرسالة يقرآن بصورة أخرى، وهما معلمان.
    [few] { $count } أسطر في هذه الرسالة تقرأ بصورة أخرى، وهي معلمة.
    [many] { $count } سطرا في هذه الرسالة تقرأ بصورة أخرى، وهي معلمة.
   *[other] { $count } سطر في هذه الرسالة تقرأ بصورة أخرى، وهي معلمة.
}
# Above a message that was signed in a catalogue that is not here. $language: BCP 47 tag; $hash: eight hexadecimal digits.
mark-other_catalogue = قرئت في معجم عبارات آخر { $language } { $hash }
# Behind that mark, where the catalogue is not here. Wraps.
screen-catalogue_missing = ليس هنا: يطلب من الجهة المرسلة، ثم `hotline phrases import FILE`. الرموز والأرقام هي نفسها.
# Behind that mark, where the catalogue was imported before.
screen-catalogue_kept = w يعرض ما يختلف فيه.

## The ladder: how far it has come

# A centre and its part. $role: one of the two below.
screen-addressee = { $centre } ({ $role })
screen-to_act = للتصرف
screen-for_information = للعلم
# $centres: names, with commas. Wraps.
screen-also_for = أيضا إلى { $centres }
# Rungs beside state-*. Room: 12.
screen-stands = تظل قائمة
screen-confirmed = مؤكدة
# Behind state-cannot_read: why. Room: 24.
screen-form_unknown = شكل غير معروف
# $age: how long past the agreed time.
screen-past = تأخر { $age }
# The messages of a case. $digits: its first; $count: how many. Room: 30.
screen-case = المسألة { $digits } ({ $count })

## What was verified

# Title of the page.
screen-verified = تم التحقق { $digits }
# $reference: MERIDIAN 221415Z 73051; $mode: one of code-live, code-drill, code-test; $type, $version: as on the wire. Wraps.
proof-message = { $reference }  الوضع { $mode }  { $type } النسخة { $version }
# $hash: 64 hexadecimal digits in groups of four. Wraps.
proof-hash = قيمة تجزئة الرسالة: { $hash }
# $role: the author; $at: 14:22:01Z. Wraps.
proof-author = صحيح: توقيع { $role } (الأول)، { $at }، على هذه البايتات ذاتها.
proof-second_missing = التوقيع الثاني والإصدار لا يزالان ناقصين.
# $roles: with commas. Wraps.
proof-officers = صحيح: توقيعات { $centre }: { $roles }.
# $mark: mark-one_officer. Wraps.
proof-one_officer = { $mark }: توقيع واحد حيث يلزم توقيعان.
# $to: addressee; $number, $epoch: its place in the line; $at: 14:22:01Z; $from: whose key; $version: of its party's
# statement. Wraps.
proof-release = صحيح: إصدار إلى { $to }، الرقم { $number } من الحقبة { $epoch }، { $at }، بمفتاح المركز { $from } في النسخة { $version } من بيان طرفه.
proof-release_hash = قيمة تجزئة الإصدار: { $hash }
# $mark: mark-roster_stale; $records: kinds of records. Wraps.
proof-stale = { $mark }: { $records } لدى { $centre } بعد انقضاء صلاحيتها.
# Handling: may_publish is no.
proof-no_publishing = تطلب الجهة المرسلة عدم نشرها.

## Links, alarms and records

# Titles. What stands under NODE SAYS nobody signed.
screen-standing = الوصلات والإنذارات
standing-links = الوصلات: تقول العقدة
standing-alarms = الإنذارات: تقول العقدة
standing-not_verified = لم تتحقق منه محطة العمل هذه
standing-records = السجلات: تم التحقق هنا
standing-seat = محطة العمل هذه
# Above the footer.
screen-standing_told = تقول العقدة: لم يوقع أحد ما يرد تحت هذا العنوان. بعد Esc تعد هذه الإنذارات قد شوهدت.
# Our node is not there. $why: in English. Wraps.
standing-our_node = عقدتنا: انقطعت الوصلة. { $why }
standing-below = أدناه آخر ما قالته. لتشغيلها: hotline serve. وإلى ذلك الحين: الهاتف.
# One link: $peer: a centre, filled up to 24 columns; $state: one of the three below; $at: 14:22:01Z, since when.
standing-link = { $peer } { $state }، { $at }
standing-link_heard = { $peer } { $state }، { $at }، سمع آخر مرة { $heard }
# $route: how it goes there, as the settings name it.
standing-up_by = تعمل عبر { $route }
standing-up = تعمل عبر طريق
standing-lost = انقطعت الوصلة
# $missing: mark-earlier_missing; $peer: a centre; $age: 5:36.
standing-gap = { $missing } من { $peer }، { $age }
# Who is signed on here. $seats: each as one of the two below, with commas; $at: 14:22:01Z, since when.
standing-seats = محطات العمل: { $seats }
standing-no_seats = محطات العمل: لم يبلغ عن أي منها
standing-seat_on = { $role } دخول { $at }
standing-seat_off = { $role } خروج { $at }
# What the node raised. $code, $detail: in English.
standing-alarm = { $at } { $code } { $peer } { $detail }
standing-refused = { $at } رفضت هنا، من { $centre }: { $code } { $detail }
standing-distrusted = { $at } { $what }: { $code } { $detail }
# One party's records. $record: one of the two below; $centres: with commas; $stale: standing-stale, or nothing. Wraps.
standing-party = { $party }: { $record }، { $centres } { $stale }
standing-statement = البيان { $version }
standing-no_statement = لا بيان
# Records past their date. $what: their kinds, in English.
standing-stale = متقادم { $what }
# $count: messages that were signed and that the node has not confirmed.
standing-unsent = موقعة دون إيصال استلام: { $count }

## Signing on

# The three steps, in the first columns. Room: 8.
unlock-who = 1 الهوية
unlock-hear = 2 سمع
unlock-read = 3 قراءة
# $address: host and port of the node; $mode: live, drill or test as one of code-live, code-drill, code-test.
unlock-seat = { $role } من { $centre }، الوضع { $mode }، على { $address }
# $key: fingerprint or file name of the officer's key.
unlock-key = المفتاح { $key }
# Before the field. Room: 24.
unlock-passphrase = عبارة المرور
unlock-opening = جار فتح المفتاح والاتصال بالعقدة
unlock-sounding = صوت الأسبقية خاطف يرن الآن على جرس هذا المطراف
unlock-heard = هل سمع الصوت؟
# Behind the keys y, n and r. Room: 12.
unlock-yes = نعم
unlock-no = لا
unlock-again = مرة أخرى
# Samples of what this terminal draws: the word stands in reverse, in bold, and as it is. $word: the word for FLASH.
unlock-reverse = معكوس
unlock-bold = غليظ
unlock-word_only = الكلمة وحدها { $word }
unlock-size = لهذا المطراف { $columns } عمودا و { $rows } سطرا
# $languages: their names, each in itself.
unlock-languages = F5 اللغة: { $languages }
# Above the footer.
unlock-told = يبقى المفتاح على هذا الحاسوب؛ تفتحه عبارة المرور ولا تذهب إلى أي مكان.
unlock-told_bell = "n" يسجل الدخول مع علامة لم يسمع الجرس، وتظهر على كل شاشة في محطة العمل هذه.
# Asked on a terminal, in the line mode.
unlock-ask = عبارة المرور، { $role } من { $centre }:

## Language and direction of this seat

# Title of the choice of a language (F5), and what is said there. Wraps.
screen-language = اللغة
screen-language_words = ما يوقع يبين بأي كلمات قرئ. وتحتفظ الرسائل باللغة التي كتبت بها.
# The choice that leads on to the direction.
screen-language_direction = كيف يرسم النص من اليمين إلى اليسار
# Title of that choice. The sample stands in each line as this terminal would draw it. Wraps.
screen-direction = من اليمين إلى اليسار
screen-direction_words = يختار السطر الذي تقرأ جملته العربية من اليمين إلى اليسار وحروفها متصلة. وهي تنتهي بالرقم 12.
# Its choices. Room: 40.
direction-auto = حسب المعروف عن هذا المطراف
direction-visual = هذا البرنامج يعكسه
direction-terminal = هذا المطراف يعكسه
direction-off = لا يعكسه أي منهما

## A terminal that is too small

# $columns, $rows: needed; $here_columns, $here_rows: there are. Wraps.
small-needed = يلزم { $columns } عمودا و { $rows } سطرا؛ والموجود هنا { $here_columns } و { $here_rows }.
small-keys = إلى ذلك الحين يعمل مفتاح واحد: F9، صمت 60 s، دون إبلاغ أي جهة. ما كان مفتوحا محفوظ.
