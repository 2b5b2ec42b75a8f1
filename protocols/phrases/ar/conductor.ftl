# What an order to a drill's conductor would do, said to the controller before it is given. Only controllers read these.
# Unofficial translation of en/conductor.ftl; the English phrase says what is meant.
# Counts choose the plural. $by: 10:00 or 1:02:30; $at: 14:22:01Z; $injects: ids with commas; $inject, $player: one id.

conductor-later = تأخير مقداره { $by }: { $injects ->
    [zero] لا أسطر من السيناريو
    [one] سطر واحد من السيناريو
    [two] سطران من السيناريو
    [few] { $injects } أسطر من السيناريو
    [many] { $injects } سطرا من السيناريو
   *[other] { $injects } سطر من السيناريو
  } { $deadlines ->
    [zero] ولا مواعيد
    [one] وموعد واحد
    [two] وموعدان
    [few] و { $deadlines } مواعيد
    [many] و { $deadlines } موعدا
   *[other] و { $deadlines } موعد
  }.
conductor-earlier = تقديم مقداره { $by }: { $injects ->
    [zero] لا أسطر من السيناريو
    [one] سطر واحد من السيناريو
    [two] سطران من السيناريو
    [few] { $injects } أسطر من السيناريو
    [many] { $injects } سطرا من السيناريو
   *[other] { $injects } سطر من السيناريو
  } { $deadlines ->
    [zero] ولا مواعيد
    [one] وموعد واحد
    [two] وموعدان
    [few] و { $deadlines } مواعيد
    [many] و { $deadlines } موعدا
   *[other] و { $deadlines } موعد
  }.
# Not all by the same time. $inject: the one that comes next; $by as above.
conductor-next_later = ليس المقدار واحدا لها كلها؛ التالي، { $inject }، يتأخر { $by }.
conductor-next_earlier = ليس المقدار واحدا لها كلها؛ التالي، { $inject }، يتقدم { $by }.
conductor-none_moves = لا يتغير وقت أي سطر من السيناريو ولا أي موعد.
# While the drill is paused or in REAL WORLD.
conductor-stands = يتوقف إلى حين استئناف التدريب: { $injects ->
    [zero] لا أسطر من السيناريو
    [one] سطر واحد من السيناريو
    [two] سطران من السيناريو
    [few] { $injects } أسطر من السيناريو
    [many] { $injects } سطرا من السيناريو
   *[other] { $injects } سطر من السيناريو
  } { $deadlines ->
    [zero] ولا مواعيد
    [one] وموعد واحد
    [two] وموعدان
    [few] و { $deadlines } مواعيد
    [many] و { $deadlines } موعدا
   *[other] و { $deadlines } موعد
  }.
conductor-player_stands = يتوقف لدى { $player }: { $deadlines ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $deadlines } مواعيد
    [many] { $deadlines } موعدا
   *[other] { $deadlines } موعد
  }؛ ويستمر التدريب لدى سائر المراكز المشاركة.
# Injects that go as soon as the order is given.
conductor-at_once = فورا: { $injects }.
conductor-leapt = تتجاوز القصة { $injects }: تأتي فورا، بهذا الترتيب. يلزم أولا استبعاد ما لا ينبغي أن يأتي.
conductor-when_resumed = تتجاوز القصة { $injects }: تأتي بهذا الترتيب، عند استئناف التدريب.
conductor-not_any_more = لن يأتي تلقائيا بعد ذلك: { $injects }.
conductor-waits_for = ولا ما ينتظره: { $injects }.
conductor-by_voice_met = تحقق صوتيا: { $count ->
    [zero] لا إجراءات متوقعة
    [one] إجراء متوقع واحد
    [two] إجراءان متوقعان
    [few] { $count } إجراءات متوقعة
    [many] { $count } إجراء متوقعا
   *[other] { $count } إجراء متوقع
  }.
conductor-by_voice_not_met = لم يتحقق، صوتيا: { $count ->
    [zero] لا إجراءات متوقعة
    [one] إجراء متوقع واحد
    [two] إجراءان متوقعان
    [few] { $count } إجراءات متوقعة
    [many] { $count } إجراء متوقعا
   *[other] { $count } إجراء متوقع
  }.
conductor-faults_on = يتعطل من الآن: { $faults }.
conductor-faults_off = يزول العطل: { $faults }.
# $step: STARTEX, PAUSE, RESUME, ENDEX or REAL WORLD, in capitals as a screen shows them.
conductor-signs = يوقع CONTROL إلى المراكز المشاركة: { $step }.
conductor-tells = يبلغ CONTROL المراكز المشاركة: { $text }
conductor-ends_at = تنتهي الجولة تلقائيا في موعد أقصاه { $at }.
conductor-ends = ENDEX: لا يأتي بعد ذلك: { $injects ->
    [zero] لا أسطر من السيناريو
    [one] سطر واحد من السيناريو
    [two] سطران من السيناريو
    [few] { $injects } أسطر من السيناريو
    [many] { $injects } سطرا من السيناريو
   *[other] { $injects } سطر من السيناريو
  }؛ ويبقى مفتوحا: { $deadlines ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $deadlines } مواعيد
    [many] { $deadlines } موعدا
   *[other] { $deadlines } موعد
  }.
# A note, an observation, a word of the white cell.
conductor-written = يدون ذلك في سجل أحداث الجولة.
# Always the last line: no order to a drill reaches what is live.
conductor-live_none = الفعلي: لا شيء.
