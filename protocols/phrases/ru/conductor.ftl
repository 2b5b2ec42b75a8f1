# What an order to a drill's conductor would do, said to the controller before it is given. Only controllers read these.
# Unofficial translation of en/conductor.ftl; the English phrase says what is meant.
# Counts choose the plural. $by: 10:00 or 1:02:30; $at: 14:22:01Z; $injects: ids with commas; $inject, $player: one id.

conductor-later = Позже на { $by }: вводные - { $injects }, сроки - { $deadlines }.
conductor-earlier = Раньше на { $by }: вводные - { $injects }, сроки - { $deadlines }.
# Not all by the same time. $inject: the one that comes next; $by as above.
conductor-next_later = Сдвиг не у всех одинаков; следующая, { $inject }: позже на { $by }.
conductor-next_earlier = Сдвиг не у всех одинаков; следующая, { $inject }: раньше на { $by }.
conductor-none_moves = Ни одна вводная и ни один срок не сдвигаются.
# While the drill is paused or in REAL WORLD.
conductor-stands = Остановлены до продолжения тренировки: вводные - { $injects }, сроки - { $deadlines }.
conductor-player_stands = Участник { $player }, остановлены сроки: { $deadlines }; для всех остальных тренировка продолжается.
# Injects that go as soon as the order is given.
conductor-at_once = Сразу: { $injects }.
conductor-leapt = Сюжет перескакивает через { $injects }: они поступят сразу, в этом порядке. Что не должно поступить, сначала снять.
conductor-when_resumed = Сюжет перескакивает через { $injects }: они поступят в этом порядке, когда тренировка продолжится.
conductor-not_any_more = Само более не поступит: { $injects }.
conductor-waits_for = Не поступит и ожидающее этого: { $injects }.
conductor-by_voice_met = Голосом: выполнено, ожидаемых действий: { $count }.
conductor-by_voice_not_met = Голосом: не выполнено, ожидаемых действий: { $count }.
conductor-faults_on = С этого момента действует сбой: { $faults }.
conductor-faults_off = Сбой устраняется: { $faults }.
# $step: STARTEX, PAUSE, RESUME, ENDEX or REAL WORLD, in capitals as a screen shows them.
conductor-signs = CONTROL подписывает для участников: { $step }.
conductor-tells = CONTROL сообщает участникам: { $text }
conductor-ends_at = Тренировка завершится сама не позднее { $at }.
conductor-ends = ENDEX: более не поступят вводные - { $injects }; останутся открытыми сроки - { $deadlines }.
# A note, an observation, a word of the white cell.
conductor-written = Заносится в протокол тренировки.
# Always the last line: no order to a drill reaches what is live.
conductor-live_none = В реальном режиме: без последствий.
