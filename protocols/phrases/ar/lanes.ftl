# Two lanes at one seat: live, and a drill beside it. A drill is what is practised here; it is neither a military exercise
# Unofficial translation of en/lanes.ftl; the English phrase says what is meant.
# nor a manoeuvre in orbit. DRILL, PAUSED, ENDED, FROZEN and REAL WORLD are drawn in frames and stand in capitals.

## Keys

# In the footer. Room: 16, better 10.
key-watch-lanes = الممرات
key-watch-resume = استئناف التدريب
help-anywhere-lanes = الممر الآخر، مع --drill: الفعلي أو التدريب. لا يعمل أي مفتاح خلال 1.5 ثانية بعده.
help-watch-lanes = الممر الآخر، مع --drill: الفعلي أو التدريب. لا يعمل أي مفتاح خلال 1.5 ثانية بعده.
help-thread-lanes = الممر الآخر، مع --drill: الفعلي أو التدريب.
help-link-lanes = الممر الآخر، مع --drill: الفعلي أو التدريب.
help-watch-resume = في تدريب مجمد: يستأنف في محطة العمل هذه، متى أخذ العلم بكل ما هو فعلي.

## The frame of a drill

# $run: the drill's name; $centre: who controls it. Room for all of them together: 60.
lane-run = { $run }، إدارة { $centre }
lane-no_run = لم يبدأ
# $at: a clock, 22:14:21Z.
lane-phase_frozen = مجمد { $at }
lane-phase_paused = إيقاف مؤقت { $at }
lane-phase_real_world = «حدث حقيقي» { $at }
lane-phase_ended = انتهى { $at }

## In place of the drill's alarm line. Room: 79

lane-told = مجمد هنا منذ { $at }: جرى إبلاغ إدارة التدريب بذلك، لا بسببه. الفعلي أولا.
lane-nobody_told = مجمد هنا منذ { $at }. لا تعرف بعد إدارة للتدريب. الفعلي أولا.
# $centre: who controls the drill.
lane-says_paused = { $centre }: إيقاف مؤقت للتدريب في { $at }. لا يرن منه شيء.
lane-says_real_world = { $centre }: صدر «حدث حقيقي» في { $at }، والتدريب متوقف. لا يرن منه شيء.
lane-says_ended = { $centre }: إنهاء التدريب في { $at }. لا يرن منه شيء.

## What is told of a lane, below the screen and in the log

lane-now_live = الفعلي في المقدمة. تعمل المفاتيح من جديد بعد 1.5 ثانية.
lane-now_drill = التدريب في المقدمة. تعمل المفاتيح من جديد بعد 1.5 ثانية.
lane-frozen_key = التدريب مجمد منذ { $at }: لا يقال فيه شيء. أولا أخذ العلم بما هو فعلي (l)، ثم R.
# $digits: five digits of one or several messages, with commas.
lane-not_yet = يبقى التدريب مجمدا: لم يؤخذ العلم بما هو فعلي: { $digits }.
lane-resumed = استؤنف التدريب في محطة العمل هذه.
lane-leave_from_live = تسجيل الخروج يكون في الممر الفعلي: l ينتقل إليه.
# What was done. $centre: who controls the drill. They are told that this seat is busy, and never with what.
lane-told_stands_still = إبلاغ إلى { $centre }: التدريب متوقف في محطة العمل هذه
lane-told_goes_on = إبلاغ إلى { $centre }: التدريب مستمر في محطة العمل هذه

## The line mode

# Before every line of the drill.
lane-plain_prefix = تدريب
lane-plain_two = ممران: الفعلي والتدريب. ما يكتب يذهب إلى الفعلي؛ `lane` ينتقل إلى الآخر.
lane-plain_one = هنا ممر واحد: يلزم البدء مع --drill لفتح ممر ثان.
lane-plain_frozen = مجمد في محطة العمل هذه: يوجد شيء فعلي لم يؤخذ العلم به. لا يقال شيء في التدريب.
