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
control-title = УПРАВЛЕНИЕ
# How the drill stands. $speed: how fast the story runs, 1 is real time. Room: 16.
control-phase_before = ДО STARTEX
control-phase_running = ИДЕТ x{ $speed }
control-phase_paused = ПАУЗА x{ $speed }
control-phase_real_world = РЕАЛЬНАЯ ОБСТАНОВКА
control-phase_ended = ЗАВЕРШЕНО
# $at: where the story is, 01 SEP 19 14:07:20Z. Room: 28.
control-story = СЮЖЕТ { $at }
# How long was played, pauses not counted, and how long the run may take. Room: 22.
control-wall = ПРОШЛО { $played }/{ $wall }
# What comes next by time. $inject: its id; $clock: T-12:40. Room: 20.
control-next = далее { $inject } { $clock }
control-next_none = далее по часам: нет
# In place of that row while no conductor answers. $at: when it last did, 14:07:20Z. Room: 79.
control-away = ТРЕНИРОВКУ НИКТО НЕ ВЕДЕТ с { $at }; продолжится, когда ведение возобновится.
# The same once the run has ended: its conductor has done its work. $at: when it was last heard.
control-away_ended = ЗАВЕРШЕНО. Ведение окончено, в { $at }; r: как составляется отчет.
control-away_ever = Тренировку никто не ведет; она продолжится, когда ведение возобновится.
# Before the title of each part of the screen while it does not answer: what is shown was so then. Room: 14.
control-last_known = ПОСЛ. ДАННЫЕ
# Third row: whether any seat deals with something live; never with what. Room: 46.
control-live_none = РЕАЛЬНОЕ: ни на одном рабочем месте
# $seat: a centre, or a centre and an officer's role; $at: 22:14:21Z.
control-live = РЕАЛЬНАЯ ОБСТАНОВКА: { $seat }, с { $at }
control-live_all = РЕАЛЬНАЯ ОБСТАНОВКА с { $at }
# Officers of players who are signed on, of how many; $age: how long ago one of them was last heard, 0:03. Room: 26.
control-seats = МЕСТА { $on } из { $all }, { $age } назад
control-seats_none = МЕСТА: пока не слышно
# $faults: ids with commas. Room: 20.
control-faults = СБОИ: { $faults }
control-faults_none = СБОИ: не вкл.

## The four parts of the screen

# Titles, after the digit of their key. Room: 12.
control-pane_script = СЦЕНАРИЙ
control-pane_expected = ОЖИДАЕТСЯ
control-pane_players = УЧАСТНИКИ: что на их экранах
control-pane_log = ПРОТОКОЛ
# In a title. w is a key. $count: words of players that no controller has answered. Room: 24.
control-white_cell_new = w белая группа: нов. { $count }
# Over the columns. Room: 6, of INJECT and WHAT 16, of STATE, WHEN, BY and IS 10.
control-column_id = №
control-column_when = КОГДА
control-column_to = КОМУ
control-column_inject = ВВОДНАЯ
control-column_state = СОСТОЯНИЕ
control-column_what = ЧТО
control-column_who = КТО
control-column_by = СРОК
control-column_is = ВЫПОЛНЕНО
# The state of an inject. `waits`: for something else than time; `fired`: it is on its way; `open`: it went, and something
# is still expected of it. Room: 9.
control-inject_ready = ГОТОВА
control-inject_waits = ЖДЕТ
control-inject_fired = УХОДИТ
control-inject_open = ОТКРЫТА
control-inject_done = ЗАВЕРШЕНА
control-inject_skipped = СНЯТА
control-inject_delayed = ПОЗЖЕ
control-inject_not_fired = НЕ ДАНА
# After ENDEX: it never came.
control-inject_never = НЕ ОТПР.
# How an expectation stands. $at: when it was met, 14:07:20Z; $late: by how much it was late, 2:20; $clock: T-02:40 is
# left, T+02:20 is over. Room: 15.
control-is_not_due = не наступило
control-is_open = открыто
control-is_open_by = { $clock }
control-is_met = да { $at }
control-is_late = ПОЗДНО { $late }
control-is_not_met = НЕ ВЫПОЛНЕНО
control-is_overdue = ПРОСР. { $clock }
control-is_ask = оценить: o
# How an objective stands. Room: 9.
control-objective_ok = в норме
control-objective_open = открыто
control-objective_at_risk = РИСК
control-objective_not_met = НЕ ВЫП.
# A player's seat. Room: 10, of the third 36.
control-seat_on = вход
control-seat_off = НЕТ ВХОДА
control-seat_frozen = РЕАЛЬНАЯ ОБСТАНОВКА с { $at }
# What was done there last. $doing: as the record says it, acknowledge I-04; $age: how long ago, 0:50. Room: 36.
control-seat_doing = { $doing }, { $age } назад
control-seat_nothing = пока ничего
# $count: messages of the drill that nobody there has acknowledged. Room: 20.
control-seat_unacknowledged = без квитанции: { $count }
# Nothing to show in a part of the screen.
control-nobody_heard = Рабочих мест участников пока не слышно.
control-nothing_expected = Ничего не ожидается.
control-log_empty = Протокол пуст.

## What is said of the line under the cursor

# $id: I-04; $title: the inject's; $to: to whom; $when: what brings it, as the scenario says it. Wraps to two lines.
control-about_inject = { $id } { $title }. Кому: { $to }. Когда: { $when }.
control-about_inject_nobody = { $id } { $title }. Когда: { $when }.
# $what: as the scenario says it; $who: of whom; $objective: O1 or nothing.
control-about_expectation = { $id } { $what }, { $who }. { $objective }
# $because: why it is expected not to be met.
control-about_because = { $said } Ожидается невыполнение: { $because }
# After what was given. $what: one of control-key-*.
control-given = Распоряжение дано: { $what }.

## Keys: in the two rows at the foot

# Room: 12, better 8.
control-key-start = старт
control-key-pause = пауза
control-key-faster = темп
control-key-fire = дать
control-key-delay = сдвинуть
control-key-skip = снять
control-key-done = голос
control-key-observe = оценка
control-key-note = помета
control-key-real_world = РЕАЛЬНАЯ ОБСТАНОВКА
control-key-white_cell = белая группа
control-key-faults = сбои
control-key-jump = дата
control-key-end = ENDEX
control-key-report = отчет
control-key-help = справка
control-key-leave = выйти
control-key-accept = выполнить
control-key-next = далее
control-key-back = назад
# While the drill is paused or in REAL WORLD, in place of pause.
control-key-resume = продолжить

## Keys: what each does, on the page of help. Wraps after 60 columns

control-help-title = СПРАВКА: экран управления
control-help-start = Дать STARTEX: CONTROL подписывает его для каждого участника.
control-help-pause = Остановить оба счета времени тренировки; еще раз: продолжить. После слов РЕАЛЬНАЯ ОБСТАНОВКА продолжают вместе два лица управления.
control-help-faster = Ускорить сюжет с этого момента. Сроки идут по астрономическому времени.
control-help-slower = Замедлить сюжет с этого момента.
control-help-fire = Дать вводную под курсором сейчас, независимо от плана, также во время паузы.
control-help-delay = Сдвинуть вводную под курсором на более позднее время.
control-help-skip = Снять вводную под курсором: она не поступит.
control-help-done = Вводная или ожидаемое действие под курсором: сделано голосом, помимо линии; выполнено или не выполнено.
control-help-observe = Записать наблюдение: об ожидаемом действии, о цели или о тренировке.
control-help-note = Помета, только для отчета.
control-help-real_world = РЕАЛЬНАЯ ОБСТАНОВКА, сразу и без вопроса: в тренировке все останавливается.
control-help-white_cell = Слова для участников, не входящие в розыгрыш, и то, что написали вам они.
control-help-faults = Включить или выключить сбой сценария.
control-help-jump = Сразу перевести сюжет вперед; участникам сообщается, где он.
control-help-end = Дать ENDEX, в любом состоянии.
control-help-report = Какая команда составляет отчет и куда.
control-help-language = Язык этого экрана и вывод текста справа налево.
control-help-help = Эта страница.
control-help-leave = Выйти с экрана. Тренировка продолжается: ее ведет другая программа.
control-help-pane_script = Сценарий: каждая вводная, ее время и состояние.
control-help-pane_expected = Что ожидается, от кого, к какому сроку и в каком состоянии.
control-help-pane_players = Участники: что на их экранах, по сообщениям их собственных узлов.
control-help-pane_log = Протокол: все сделанное и увиденное, последнее внизу.
control-help-turn = Следующая из четырех частей.
control-help-down = На одну строку вниз.
control-help-up = На одну строку вверх.
control-help-page_down = На одну страницу вниз.
control-help-page_up = На одну страницу вверх.
control-help-first = К первой строке.
control-help-last = К последней строке.
control-help-accept = В вопросе: выполнить.
control-help-back = Назад; ничего не делается.
# Under the keys. Wraps.
control-help-preview = Последствия каждого распоряжения показаны до того, как оно дано: Enter дает его, Esc оставляет. Без вопроса действует только R.
control-help-small = R действует везде, где не вводится текст, также в окне, слишком малом для всего остального.

## Dialogs

# Of a preview. $what: one of control-key-*; $about: an id, or nothing.
control-order = { $what } { $about }
# It would be refused, or was. $code: a code of the reference page.
control-refused = НЕ СДЕЛАНО: { $code }
control-refused_words = Ничего не изменено.
# After R. Wraps.
control-real_world_given = РЕАЛЬНАЯ ОБСТАНОВКА: ДАНО
control-real_world_not_given = РЕАЛЬНАЯ ОБСТАНОВКА: НЕ ДАНО
control-real_world_by_voice = Сообщить участникам голосом, что в тренировке все остановлено.
# How late, and why.
control-delay_words = Насколько позже поступит { $inject }: 90s, 10m, 1h30m.
control-delay_prompt = позже на
control-delay_wrong = Ввести продолжительность: 90s, 10m или 1h30m.
control-skip_words = Почему снимается { $inject }, для отчета. Можно оставить пустым.
control-reason_prompt = причина
control-done_title = ГОЛОСОМ: { $about }
control-done_words = Сделано голосом, помимо линии: с каким итогом?
control-done_text_words = Что было сказано, для отчета. Можно оставить пустым.
control-met = выполнено
control-not_met = не выполнено
control-not_rated = без оценки
control-observe_words = К чему это относится?
control-observe_drill = тренировка в целом
control-rate_words = { $about }: выполнено?
control-observe_text_words = Что вы увидели?
control-note_words = Помета, только для отчета.
control-text_prompt = текст
control-text_wrong = Ввести текст или Esc.
control-white_cell_words = Не входит в розыгрыш: участники читают это как слова CONTROL.
control-white_cell_to = Кому?
control-everybody = всем
control-faults_words = Enter включает или выключает.
control-fault_is_on = включен
control-fault_is_off = выключен
control-no_faults = В сценарии нет сбоев, которые можно включить.
# $at: where the story is, 2019-09-01T14:07Z.
control-jump_words = Куда переводится сюжет; сейчас { $at }. Как 2019-09-02T09:00Z или 0900Z (ближайшее следующее).
control-jump_prompt = сюжет до
control-jump_wrong = Ввести момент: 2019-09-02T09:00Z или 0900Z.
control-jump_text_words = Что об этом сообщается участникам. Можно оставить пустым.
# Two controllers. $role: who types; $word: DRILL-RESUME.
control-second_words = РЕАЛЬНАЯ ОБСТАНОВКА заканчивается, когда так говорят два лица управления. Какова роль второго лица? Как CTRL-2.
control-second_prompt = роль
control-second_wrong = Нужна другая роль, не { $role }.
control-two_words = { $role } вводит { $word }.
control-two_wrong = Ввести { $word } или Esc.
control-report_words = После ENDEX это записывает report.html и report.json в каталог тренировки:
control-leave_words = Без этого экрана тренировка продолжается: ее ведет другая программа.
control-no_inject = Сначала поставить курсор на вводную (1).
control-no_view = Отклика еще не было: действовать не с чем.
# A window below 80x24. $columns, $rows: what it has.
control-small = Нужно 80 столбцов и 24 строки; здесь { $columns } и { $rows }. Действуют: R РЕАЛЬНАЯ ОБСТАНОВКА, F1 справка.

## The log: one line each. $by: who did it

# Behind any line that has a reason or a text.
control-log-because = { $line }: { $reason }
# What a prompt tells the controller alone.
control-log-for_you = для вас: { $text }
control-log-opened = тренировка { $run } открыта
control-log-announced_acknowledged = { $centre }: объявление квитировано
control-log-announced_accepted = { $centre }: объявление принято
control-log-start = STARTEX, { $by }
control-log-pause = PAUSE, { $by }
control-log-resume = RESUME, { $by }
control-log-resume_two = RESUME, { $by } и { $second }
control-log-speed = темп сюжета x{ $speed }, { $by }
control-log-jump = сюжет переходит к { $to }, { $by }
control-log-firing = { $inject } уходит
control-log-fired_plan = { $inject } дана
control-log-fired_hand = { $inject } дана вручную
control-log-not_fired = { $inject } НЕ ДАНА, { $code }
# CONTROL's own word, signed and released. $name: STARTEX, PAUSE, RESUME, ENDEX, REAL WORLD, JUMP, WHITE CELL.
control-log-said = слова CONTROL выпущены ({ $name })
control-log-not_said = слова CONTROL НЕ выпущены ({ $name }), { $code }
control-log-delay = { $inject } позже на { $span }, { $by }
control-log-skip = { $inject } снята, { $by }
control-log-done_met = { $about } голосом: выполнено, { $by }
control-log-done_not_met = { $about } голосом: не выполнено, { $by }
control-log-observed = { $by }, наблюдение { $about }
control-log-observed_met = { $by }, наблюдение { $about }: выполнено
control-log-observed_not_met = { $by }, наблюдение { $about }: не выполнено
control-log-note = помета, { $by }
control-log-fault_on = СБОЙ { $fault } включен
control-log-fault_off = СБОЙ { $fault } выключен
# $does: as the record says it; $about: of which inject, or of which type of message.
control-log-act = { $by }: { $does } { $about }
control-log-real_world_on = РЕАЛЬНАЯ ОБСТАНОВКА для всех, { $by }
control-log-real_world_off = РЕАЛЬНАЯ ОБСТАНОВКА закончилась, { $by } и { $second }
control-log-real_world_on_one = РЕАЛЬНАЯ ОБСТАНОВКА для { $centre }, { $by }
control-log-real_world_off_one = РЕАЛЬНАЯ ОБСТАНОВКА закончилась для { $centre }, { $by } и { $second }
control-log-seat_frozen_on = { $centre } { $role }: РЕАЛЬНАЯ ОБСТАНОВКА
control-log-seat_frozen_off = { $centre } { $role }: снова в тренировке
control-log-white_cell = белая группа, от { $from }, кому: { $to }
control-log-end_plan = ENDEX, по плану
control-log-end_hand = ENDEX, { $by }
control-log-end_overtime = ENDEX: время тренировки истекло
control-log-end_break_off = ENDEX, РЕАЛЬНАЯ ОБСТАНОВКА, { $by }
control-log-sealed = протокол подписан и запечатан

## The line mode

control-plain_begin = Управление тренировкой { $run }, роль { $role }. `help` перечисляет, что можно ввести; `real_world` сразу останавливает все.
control-plain_back = Ведение тренировки возобновилось.
control-plain_sure = Ввести `yes`, чтобы выполнить; иначе ничего не делается.
control-plain_left = Оставлено; ничего не сделано.
control-plain_done = Сделано.
control-plain_unknown = { $word }: такой команды здесь нет. `help` перечисляет их.
control-plain_use = Ввести: { $use }
# In the list of `help`: what has no key on the screen.
control-help-status = Как обстоит дело: часы, что реально, цели.
