# Two lanes at one seat: live, and a drill beside it. A drill is what is practised here; it is neither a military exercise
# Unofficial translation of en/lanes.ftl; the English phrase says what is meant.
# nor a manoeuvre in orbit. DRILL, PAUSED, ENDED, FROZEN and REAL WORLD are drawn in frames and stand in capitals.

## Keys

# In the footer. Room: 16, better 10.
key-watch-lanes = 换栏
key-watch-resume = 继续训练
help-anywhere-lanes = 以--drill启动时，转到另一栏：实际，或训练。此后1.5秒内按键不起作用。
help-watch-lanes = 以--drill启动时，转到另一栏：实际，或训练。此后1.5秒内按键不起作用。
help-thread-lanes = 以--drill启动时，转到另一栏：实际，或训练。
help-link-lanes = 以--drill启动时，转到另一栏：实际，或训练。
help-watch-resume = 训练冻结时：实际报文均已签收后，训练在本席位继续进行。

## The frame of a drill

# $run: the drill's name; $centre: who controls it. Room for all of them together: 60.
lane-run = { $run }，导调方{ $centre }
lane-no_run = 未开始
# $at: a clock, 22:14:21Z.
lane-phase_frozen = 冻结 { $at }
lane-phase_paused = 暂停 { $at }
lane-phase_real_world = “真实情况” { $at }
lane-phase_ended = 结束 { $at }

## In place of the drill's alarm line. Room: 79

lane-told = 此处自{ $at }起冻结：已告知导调方，未告知原因。实际优先。
lane-nobody_told = 此处自{ $at }起冻结。尚不知导调方。实际优先。
# $centre: who controls the drill.
lane-says_paused = { $centre }于{ $at }暂停训练。训练报文均不鸣响。
lane-says_real_world = { $centre }于{ $at }宣布“真实情况”：训练停止推进。训练报文均不鸣响。
lane-says_ended = { $centre }于{ $at }结束训练。训练报文均不鸣响。

## What is told of a lane, below the screen and in the log

lane-now_live = 实际栏在前。1.5秒后按键恢复作用。
lane-now_drill = 训练栏在前。1.5秒后按键恢复作用。
lane-frozen_key = 训练自{ $at }起冻结：其中不发出任何内容。先签收实际报文（l），然后按R。
# $digits: five digits of one or several messages, with commas.
lane-not_yet = 训练保持冻结：实际报文{ $digits }未签收。
lane-resumed = 训练在本席位继续进行。
lane-leave_from_live = 在实际栏退席：l转到该栏。
# What was done. $centre: who controls the drill. They are told that this seat is busy, and never with what.
lane-told_stands_still = 已告知{ $centre }，训练在本席位停止推进
lane-told_goes_on = 已告知{ $centre }，训练在本席位继续进行

## The line mode

# Before every line of the drill.
lane-plain_prefix = 训练
lane-plain_two = 两栏：实际，和训练。所键入内容归实际栏；`lane`转到另一栏。
lane-plain_one = 此处只有一栏：需要第二栏时，以--drill启动。
lane-plain_frozen = 本席位已冻结：有实际报文未签收。训练中不发出任何内容。
