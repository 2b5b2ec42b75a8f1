### A centre that was set back, and goes on: what stands over every screen until it does.
# Unofficial translation of en/epochs.ftl; the English phrase says what is meant.

epoch-stands_still = НАШ ЦЕНТР ОСТАНОВЛЕН
# $centre: ours; $at: 221415Z NOV 26.
epoch-why_went_back = { $centre }: возврат к прошлому состоянию, { $at }: у другого центра хранится наша подпись с номером выше наших записей.
epoch-why_restored = { $centre }: восстановление из резервной копии, { $at }: что подписано после нее, здесь неизвестно.
epoch-why_promoted = { $centre }: работает реплика, занявшая место узла, { $at }: чего в ней недостает, здесь неизвестно.
epoch-why_forked = { $centre }: один номер дан дважды, обнаружено { $at }: то и другое сохранено как доказательство.
epoch-nothing_leaves = ОТСЮДА НИЧЕГО НЕ УХОДИТ. Получение входящего идет. До продолжения работы: связываться голосом.
# $command, $show: commands, not translated.
epoch-first_now = Два должностных лица открывают новую эпоху: { $command }, на двух рабочих местах; см. { $show }
# $role: who signed; $at: 14:20:07Z.
epoch-second_now = Есть подпись { $role }. Второе должностное лицо: { $command }, сразу. Без второго: не ранее { $at }.
# $epoch: its number; $role: who opened it.
epoch-by_one = { $centre }: ЭПОХА ОТКРЫТА ОДНИМ ДОЛЖНОСТНЫМ ЛИЦОМ ({ $epoch }, { $role })
epoch-confirm = Второе должностное лицо: { $command }
mark-recovered = ВОССТАНОВЛЕНО
