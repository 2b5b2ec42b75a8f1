# What an order to a drill's conductor would do, said to the controller before it is given. Only controllers read these.
# Unofficial translation of en/conductor.ftl; the English phrase says what is meant.
# Counts choose the plural. $by: 10:00 or 1:02:30; $at: 14:22:01Z; $injects: ids with commas; $inject, $player: one id.

conductor-later = { $injects }个脚本行和{ $deadlines }个时限推迟，时长{ $by }。
conductor-earlier = { $injects }个脚本行和{ $deadlines }个时限提前，时长{ $by }。
# Not all by the same time. $inject: the one that comes next; $by as above.
conductor-next_later = 各项移动不尽相同；下一项{ $inject }推迟，时长{ $by }。
conductor-next_earlier = 各项移动不尽相同；下一项{ $inject }提前，时长{ $by }。
conductor-none_moves = 没有脚本行或时限移动。
# While the drill is paused or in REAL WORLD.
conductor-stands = { $injects }个脚本行和{ $deadlines }个时限停止推进，至训练继续为止。
conductor-player_stands = { $player }的{ $deadlines }个时限停止推进；对其他各方，训练继续进行。
# Injects that go as soon as the order is given.
conductor-at_once = 立即触发：{ $injects }。
conductor-leapt = 情节越过{ $injects }：立即按此顺序触发。不应出现的脚本行，先予跳过。
conductor-when_resumed = 情节越过{ $injects }：训练继续时按此顺序触发。
conductor-not_any_more = { $injects }不再自动出现。
conductor-waits_for = { $injects }以其为前提，也不再自动出现。
conductor-by_voice_met = { $count }项预期记为达到（话音）。
conductor-by_voice_not_met = { $count }项预期记为未达到（话音）。
conductor-faults_on = 自现在起出现故障：{ $faults }。
conductor-faults_off = 故障排除：{ $faults }。
# $step: STARTEX, PAUSE, RESUME, ENDEX or REAL WORLD, in capitals as a screen shows them.
conductor-signs = CONTROL向参训方签发{ $step }。
conductor-tells = CONTROL告知参训方：{ $text }
conductor-ends_at = 本次训练最迟于{ $at }自行结束。
conductor-ends = ENDEX：{ $injects }个脚本行不再出现，{ $deadlines }个时限保持未结。
# A note, an observation, a word of the white cell.
conductor-written = 记入本次训练的日志。
# Always the last line: no order to a drill reaches what is live.
conductor-live_none = 实际：无。
