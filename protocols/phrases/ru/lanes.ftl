# Two lanes at one seat: live, and a drill beside it. A drill is what is practised here; it is neither a military exercise
# Unofficial translation of en/lanes.ftl; the English phrase says what is meant.
# nor a manoeuvre in orbit. DRILL, PAUSED, ENDED, FROZEN and REAL WORLD are drawn in frames and stand in capitals.

## Keys

# In the footer. Room: 16, better 10.
key-watch-lanes = дорожки
key-watch-resume = продолжить
help-anywhere-lanes = Другая дорожка, при --drill: реальная или тренировка. 1,5 секунды после этого клавиши не действуют.
help-watch-lanes = Другая дорожка, при --drill: реальная или тренировка. 1,5 секунды после этого клавиши не действуют.
help-thread-lanes = Другая дорожка, при --drill: реальная или тренировка.
help-link-lanes = Другая дорожка, при --drill: реальная или тренировка.
help-watch-resume = В замороженной тренировке: продолжить ее на этом рабочем месте, когда на все реальное даны квитанции.

## The frame of a drill

# $run: the drill's name; $centre: who controls it. Room for all of them together: 60.
lane-run = { $run }, управление { $centre }
lane-no_run = не начато
# $at: a clock, 22:14:21Z.
lane-phase_frozen = ЗАМОРОЖЕНО { $at }
lane-phase_paused = ПАУЗА { $at }
lane-phase_real_world = РЕАЛЬНАЯ ОБСТАНОВКА { $at }
lane-phase_ended = ЗАВЕРШЕНО { $at }

## In place of the drill's alarm line. Room: 79

lane-told = ЗАМОРОЖЕНО здесь с { $at }: управлению сообщено, не почему. Сначала реальное.
lane-nobody_told = ЗАМОРОЖЕНО здесь с { $at }. Кто управляет, пока неизвестно. Сначала реальное.
# $centre: who controls the drill.
lane-says_paused = { $centre }: пауза в тренировке с { $at }. Ее сигналы без звука.
lane-says_real_world = { $centre }: РЕАЛЬНАЯ ОБСТАНОВКА с { $at }, тренировка стоит. Без звука.
lane-says_ended = { $centre }: тренировка завершена в { $at }. Ее сигналы без звука.

## What is told of a lane, below the screen and in the log

lane-now_live = На экране РЕАЛЬНАЯ дорожка. Клавиши снова действуют через 1,5 секунды.
lane-now_drill = На экране ТРЕНИРОВКА. Клавиши снова действуют через 1,5 секунды.
lane-frozen_key = Тренировка заморожена с { $at }: в ней ничего не сообщается. Сначала квитанция на реальное (l), затем R.
# $digits: five digits of one or several messages, with commas.
lane-not_yet = Тренировка остается замороженной: нет квитанции на реальное { $digits }.
lane-resumed = На этом рабочем месте тренировка продолжается.
lane-leave_from_live = Закончить работу можно в РЕАЛЬНОЙ дорожке: туда ведет l.
# What was done. $centre: who controls the drill. They are told that this seat is busy, and never with what.
lane-told_stands_still = кому: { $centre }; сообщается, что на этом рабочем месте тренировка остановлена
lane-told_goes_on = кому: { $centre }; сообщается, что на этом рабочем месте тренировка продолжается

## The line mode

# Before every line of the drill.
lane-plain_prefix = ТРЕНИРОВКА
lane-plain_two = Две дорожки: реальная и тренировка. Введенное идет в реальную; `lane` переводит на другую.
lane-plain_one = Здесь одна дорожка: для второй начать с --drill.
lane-plain_frozen = ЗАМОРОЖЕНО на этом рабочем месте: нет квитанции на реальное сообщение. В тренировке ничего не сообщается.
