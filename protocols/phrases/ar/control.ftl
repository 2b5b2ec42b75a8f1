# The control screen of a drill: what a controller reads while a drill runs. Controllers alone read it, never players.
# Unofficial translation of en/control.ftl; the English phrase says what is meant.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, cut at its end, or where it says "wraps", as
# many lines as it takes. A drill is what is practised here; it is neither a military exercise nor a manoeuvre in orbit.
#
# Stand in every language as they are: names of keys, STARTEX, ENDEX, names of centres and officers, ids of the scenario
# (I-04, O1, F1, I-04.2), times (14:07:20Z, T-02:40, 10:00), what stands between backquotes, DRILL-RESUME. Words in
# capitals are said in capitals where the script has them.

## The two rows that never scroll

# In the frame, before the run's name and the controller's role. Room: 16.
control-title = إدارة التدريب
# How the drill stands. $speed: how fast the story runs, 1 is real time. Room: 16.
control-phase_before = قبل STARTEX
control-phase_running = جار x{ $speed }
control-phase_paused = إيقاف مؤقت x{ $speed }
control-phase_real_world = «حدث حقيقي»
control-phase_ended = انتهى
# $at: where the story is, 01 SEP 19 14:07:20Z. Room: 28.
control-story = القصة { $at }
# How long was played, pauses not counted, and how long the run may take. Room: 22.
control-wall = مضى { $played } من { $wall }
# What comes next by time. $inject: its id; $clock: T-12:40. Room: 20.
control-next = التالي { $inject } { $clock }
control-next_none = التالي: لا شيء بموعد
# In place of that row while no conductor answers. $at: when it last did, 14:07:20Z. Room: 79.
control-away = لا تسيير لهذه الجولة منذ { $at }؛ تستمر متى عاد برنامج التسيير.
# The same once the run has ended: its conductor has done its work. $at: when it was last heard.
control-away_ended = انتهت. توقف برنامج التسيير عند { $at }؛ المفتاح r يبين كيف يعد التقرير.
control-away_ever = لا تسيير لهذه الجولة؛ تستمر متى عاد برنامج التسيير.
# Before the title of each part of the screen while it does not answer: what is shown was so then. Room: 14.
control-last_known = آخر ما عرف
# Third row: whether any seat deals with something live; never with what. Room: 46.
control-live_none = فعلي: لا شيء فعلي في أي محطة عمل
# $seat: a centre, or a centre and an officer's role; $at: 22:14:21Z.
control-live = «حدث حقيقي» في { $seat } منذ { $at }
control-live_all = «حدث حقيقي» للجميع منذ { $at }
# Officers of players who are signed on, of how many; $age: how long ago one of them was last heard, 0:03. Room: 26.
control-seats = محطات { $on } من { $all }، سمع قبل { $age }
control-seats_none = محطات: لم تسمع بعد أي منها
# $faults: ids with commas. Room: 20.
control-faults = أعطال مفعلة { $faults }
control-faults_none = لا أعطال مفعلة

## The four parts of the screen

# Titles, after the digit of their key. Room: 12.
control-pane_script = السيناريو
control-pane_expected = المتوقع
control-pane_players = المراكز المشاركة: ما تعرضه شاشاتها
control-pane_log = سجل الأحداث
# In a title. w is a key. $count: words of players that no controller has answered. Room: 24.
control-white_cell_new = w الخلية البيضاء: جديد { $count }
# Over the columns. Room: 6, of INJECT and WHAT 16, of STATE, WHEN, BY and IS 10.
control-column_id = المعرف
control-column_when = الوقت
control-column_to = إلى
control-column_inject = سطر السيناريو
control-column_state = الحالة
control-column_what = الإجراء
control-column_who = الجهة
control-column_by = بحلول
control-column_is = الحالة
# The state of an inject. `fired`: it is on its way; `open`: it went, and something is still expected of it. Room: 9.
control-inject_ready = جاهز
control-inject_waits = ينتظر
control-inject_fired = يدرج الآن
control-inject_open = مفتوح
control-inject_done = منجز
control-inject_skipped = مستبعد
control-inject_delayed = مؤجل
control-inject_not_fired = لم يدرج
# After ENDEX: it never came.
control-inject_never = لم يأت
# How an expectation stands. $at: when it was met, 14:07:20Z; $late: by how much it was late, 2:20; $clock: T-02:40 is
# left, T+02:20 is over. Room: 15.
control-is_not_due = لم يحن بعد
control-is_open = مفتوح
control-is_open_by = { $clock }
control-is_met = تم { $at }
control-is_late = تأخر { $late }
control-is_not_met = لم يتحقق
control-is_overdue = متأخر { $clock }
control-is_ask = للتقييم: o
# How an objective stands. Room: 9.
control-objective_ok = سليم
control-objective_open = مفتوح
control-objective_at_risk = في خطر
control-objective_not_met = لم يتحقق
# A player's seat. Room: 10, of the third 36.
control-seat_on = دخول
control-seat_off = بلا دخول
control-seat_frozen = «حدث حقيقي» منذ { $at }
# What was done there last. $doing: as the record says it, acknowledge I-04; $age: how long ago, 0:50. Room: 36.
control-seat_doing = { $doing }، قبل { $age }
control-seat_nothing = لا شيء بعد
# $count: messages of the drill that nobody there has acknowledged. Room: 20.
control-seat_unacknowledged = بلا أخذ علم { $count }
# Nothing to show in a part of the screen.
control-nobody_heard = لم تسمع بعد محطة عمل لأي مركز مشارك.
control-nothing_expected = لا شيء متوقع.
control-log_empty = سجل الأحداث خال.

## What is said of the line under the cursor

# $id: I-04; $title: the inject's; $to: to whom; $when: what brings it, as the scenario says it. Wraps to two lines.
control-about_inject = { $id } { $title }. إلى: { $to }. يأتي: { $when }.
control-about_inject_nobody = { $id } { $title }. يأتي: { $when }.
# $what: as the scenario says it; $who: of whom; $objective: O1 or nothing.
control-about_expectation = { $id } { $what }، { $who }. { $objective }
# $because: why it is expected not to be met.
control-about_because = { $said } المتوقع عدم تحققه: { $because }
# After what was given. $what: one of control-key-*.
control-given = صدر الأمر: { $what }.

## Keys: in the two rows at the foot

# Room: 12, better 8.
control-key-start = بدء
control-key-pause = إيقاف مؤقت
control-key-faster = السرعة
control-key-fire = إدراج
control-key-delay = تأجيل
control-key-skip = استبعاد
control-key-done = صوتيا
control-key-observe = رصد
control-key-note = ملاحظة
control-key-real_world = «حدث حقيقي»
control-key-white_cell = خلية بيضاء
control-key-faults = أعطال
control-key-jump = انتقال
control-key-end = ENDEX
control-key-report = تقرير
control-key-help = مساعدة
control-key-leave = مغادرة
control-key-accept = تنفيذ
control-key-next = التالي
control-key-back = رجوع
# While the drill is paused or in REAL WORLD, in place of pause.
control-key-resume = استئناف

## Keys: what each does, on the page of help. Wraps after 60 columns

control-help-title = مساعدة: شاشة إدارة التدريب
control-help-start = إعطاء STARTEX: يوقعه CONTROL إلى كل مركز مشارك.
control-help-pause = إيقاف ساعتي التدريب مؤقتا؛ ومرة أخرى: الاستئناف. وبعد «حدث حقيقي» يستأنف شخصان من إدارة التدريب معا.
control-help-faster = تسريع القصة من الآن. المواعيد تتبع ساعة الحائط.
control-help-slower = إبطاء القصة من الآن.
control-help-fire = إدراج سطر السيناريو الذي عليه المؤشر فورا، أيا كانت الخطة، وأثناء الإيقاف المؤقت أيضا.
control-help-delay = تأجيل سطر السيناريو الذي عليه المؤشر.
control-help-skip = استبعاد سطر السيناريو الذي عليه المؤشر.
control-help-done = سطر السيناريو أو الإجراء المتوقع الذي عليه المؤشر جرى صوتيا، خارج الخط: تحقق أو لم يتحقق.
control-help-observe = تدوين ما يرصد، بشأن إجراء متوقع أو هدف أو التدريب كله.
control-help-note = ملاحظة، للتقرير فقط.
control-help-real_world = «حدث حقيقي»، فورا ودون سؤال: يتوقف كل ما يخص التدريب.
control-help-white_cell = كلمة إلى المراكز المشاركة خارج مجريات التدريب، وما كتبته المراكز إلى إدارة التدريب.
control-help-faults = تفعيل عطل من السيناريو أو إيقافه.
control-help-jump = نقل القصة إلى الأمام فورا؛ ويجري إبلاغ المراكز المشاركة بموضعها.
control-help-end = إعطاء ENDEX، في أي حالة.
control-help-report = أي أمر يكتب التقرير، وأين.
control-help-language = لغة هذه الشاشة، وكيفية رسم النص من اليمين إلى اليسار.
control-help-help = هذه الصفحة.
control-help-leave = مغادرة الشاشة. يستمر التدريب: يتولى تسييره برنامج آخر.
control-help-pane_script = السيناريو: كل سطر منه، ومتى يأتي، وحالته.
control-help-pane_expected = المتوقع: ما هو، وممن، وبحلول متى، وحالته.
control-help-pane_players = المراكز المشاركة: ما تعرضه شاشاتها، كما تقوله عقدها.
control-help-pane_log = سجل الأحداث: كل ما فعل ورصد، والأحدث في الآخر.
control-help-turn = التالي من الأجزاء الأربعة.
control-help-down = سطر إلى أسفل.
control-help-up = سطر إلى أعلى.
control-help-page_down = صفحة إلى أسفل.
control-help-page_up = صفحة إلى أعلى.
control-help-first = إلى السطر الأول.
control-help-last = إلى السطر الأخير.
control-help-accept = في سؤال: التنفيذ.
control-help-back = رجوع؛ لا يفعل شيء.
# Under the keys. Wraps.
control-help-preview = يبين كل أمر ما سيفعله قبل إعطائه: Enter يعطيه، و Esc يتركه. R وحده لا يسأل شيئا.
control-help-small = يعمل R حيثما لا يكتب نص، وأيضا في نافذة أصغر من أن تتسع لأي شيء آخر.

## Dialogs

# Of a preview. $what: one of control-key-*; $about: an id, or nothing.
control-order = { $what } { $about }
# It would be refused, or was. $code: a code of the reference page.
control-refused = لم ينفذ: { $code }
control-refused_words = لم يتغير شيء.
# After R. Wraps.
control-real_world_given = صدر أمر «حدث حقيقي»
control-real_world_not_given = لم يصدر أمر «حدث حقيقي»
control-real_world_by_voice = يلزم إبلاغ المراكز المشاركة صوتيا بأن كل ما يخص التدريب متوقف.
# How late, and why.
control-delay_words = مقدار تأجيل { $inject }: 90s أو 10m أو 1h30m.
control-delay_prompt = تأجيل بمقدار
control-delay_wrong = تكتب مدة: 90s أو 10m أو 1h30m.
control-skip_words = سبب استبعاد { $inject }، للتقرير. يجوز تركه خاليا.
control-reason_prompt = السبب
control-done_title = صوتيا: { $about }
control-done_words = جرى صوتيا، خارج الخط: ما النتيجة؟
control-done_text_words = ما قيل، للتقرير. يجوز تركه خاليا.
control-met = تحقق
control-not_met = لم يتحقق
control-not_rated = بلا تقييم
control-observe_words = بم يتعلق؟
control-observe_drill = التدريب كله
control-rate_words = { $about }: هل تحقق؟
control-observe_text_words = ما الذي رصد؟
control-note_words = ملاحظة، للتقرير فقط.
control-text_prompt = النص
control-text_wrong = يكتب نص، أو Esc.
control-white_cell_words = ليس من مجريات التدريب: تقرؤه المراكز المشاركة كلمة من CONTROL.
control-white_cell_to = إلى من؟
control-everybody = الجميع
control-faults_words = Enter لتفعيل العطل أو إيقافه.
control-fault_is_on = مفعل
control-fault_is_off = غير مفعل
control-no_faults = ليس في السيناريو عطل يمكن تفعيله.
# $at: where the story is, 2019-09-01T14:07Z.
control-jump_words = إلى أين تنتقل القصة؛ وهي الآن عند { $at }. بالشكل 2019-09-02T09:00Z، أو 0900Z لأقرب وقت تال.
control-jump_prompt = القصة إلى
control-jump_wrong = تكتب لحظة: 2019-09-02T09:00Z، أو 0900Z.
control-jump_text_words = ما يقال للمراكز المشاركة عن ذلك. يجوز تركه خاليا.
# Two controllers. $role: who types; $word: DRILL-RESUME.
control-second_words = ينتهي «حدث حقيقي» بقول شخصين من إدارة التدريب. من الشخص الآخر؟ تكتب الوظيفة، مثل CTRL-2.
control-second_prompt = الوظيفة
control-second_wrong = وظيفة غير { $role }.
control-two_words = على { $role } كتابة { $word }.
control-two_wrong = تكتب { $word }، أو Esc.
control-report_words = بعد ENDEX، يكتب هذا الأمر report.html و report.json في مجلد الجولة:
control-leave_words = يستمر التدريب دون هذه الشاشة: يتولى تسييره برنامج آخر.
control-no_inject = يوضع المؤشر أولا على سطر من السيناريو (1).
control-no_view = لم يجب برنامج التسيير بعد: لا شيء يمكن التصرف فيه.
# A window below 80x24. $columns, $rows: what it has.
control-small = يلزم 80 عمودا و 24 سطرا؛ والموجود هنا { $columns } و { $rows }. يعمل مفتاحان: R «حدث حقيقي»، F1 مساعدة.

## The log: one line each. $by: who did it

# Behind any line that has a reason or a text.
control-log-because = { $line }: { $reason }
# What a prompt tells the controller alone.
control-log-for_you = لإدارة التدريب وحدها: { $text }
control-log-opened = جرى فتح الجولة { $run }
control-log-announced_acknowledged = { $centre }: أخذ العلم بالإعلان
control-log-announced_accepted = { $centre }: قبول الإعلان
control-log-start = STARTEX، { $by }
control-log-pause = PAUSE، { $by }
control-log-resume = RESUME، { $by }
control-log-resume_two = RESUME، { $by } و { $second }
control-log-speed = سرعة القصة x{ $speed }، { $by }
control-log-jump = تنتقل القصة إلى { $to }، { $by }
control-log-firing = يدرج الآن { $inject }
control-log-fired_plan = جرى إدراج { $inject }
control-log-fired_hand = جرى إدراج { $inject } يدويا
control-log-not_fired = لم يدرج { $inject }، { $code }
# CONTROL's own word, signed and released. $name: STARTEX, PAUSE, RESUME, ENDEX, REAL WORLD, JUMP, WHITE CELL.
control-log-said = صدرت كلمة CONTROL ({ $name })
control-log-not_said = لم تصدر كلمة CONTROL ({ $name })، { $code }
control-log-delay = تأجيل { $inject } بمقدار { $span }، { $by }
control-log-skip = استبعاد { $inject }، { $by }
control-log-done_met = { $about } صوتيا: تحقق، { $by }
control-log-done_not_met = { $about } صوتيا: لم يتحقق، { $by }
control-log-observed = { $by }: رصد { $about }
control-log-observed_met = { $by }: رصد { $about }: تحقق
control-log-observed_not_met = { $by }: رصد { $about }: لم يتحقق
control-log-note = ملاحظة، { $by }
control-log-fault_on = العطل { $fault }: مفعل
control-log-fault_off = العطل { $fault }: غير مفعل
# $does: as the record says it; $about: of which inject, or of which type of message.
control-log-act = { $by }: { $does } { $about }
control-log-real_world_on = «حدث حقيقي» للجميع، { $by }
control-log-real_world_off = انتهى «حدث حقيقي»، { $by } و { $second }
control-log-real_world_on_one = «حدث حقيقي» لدى { $centre }، { $by }
control-log-real_world_off_one = انتهى «حدث حقيقي» لدى { $centre }، { $by } و { $second }
control-log-seat_frozen_on = { $centre } { $role }: في «حدث حقيقي»
control-log-seat_frozen_off = { $centre } { $role }: عودة إلى التدريب
control-log-white_cell = الخلية البيضاء، من { $from } إلى { $to }
control-log-end_plan = ENDEX، حسب الخطة
control-log-end_hand = ENDEX، { $by }
control-log-end_overtime = ENDEX: انقضت مدة الجولة
control-log-end_break_off = ENDEX أثناء «حدث حقيقي»، { $by }
control-log-sealed = سجل الأحداث موقع ومختوم

## The line mode

control-plain_begin = إدارة التدريب { $run }، بوظيفة { $role }. `help` يعرض ما يمكن كتابته؛ `real_world` يوقف كل شيء فورا.
control-plain_back = عاد برنامج التسيير.
control-plain_sure = تكتب `yes` للتنفيذ؛ وأي شيء آخر يتركه.
control-plain_left = جرى تركه؛ لم يفعل شيء.
control-plain_done = تم التنفيذ.
control-plain_unknown = { $word } ليس أمرا هنا. `help` يعرض الأوامر.
control-plain_use = تكتب: { $use }
# In the list of `help`: what has no key on the screen.
control-help-status = كيف حاله: الساعات، وما هو فعلي، والأهداف.
