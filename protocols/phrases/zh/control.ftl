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
control-title = 训练导调
# How the drill stands. $speed: how fast the story runs, 1 is real time. Room: 16.
control-phase_before = STARTEX之前
control-phase_running = 运行 x{ $speed }
control-phase_paused = 暂停 x{ $speed }
control-phase_real_world = “真实情况”
control-phase_ended = 结束
# $at: where the story is, 01 SEP 19 14:07:20Z. Room: 28.
control-story = 情节 { $at }
# How long was played, pauses not counted, and how long the run may take. Room: 22.
control-wall = 用时 { $played }/{ $wall }
# What comes next by time. $inject: its id; $clock: T-12:40. Room: 20.
control-next = 下项 { $inject } { $clock }
control-next_none = 下项：无定时项
# In place of that row while no conductor answers. $at: when it last did, 14:07:20Z. Room: 79.
control-away = 自{ $at }起无人导调本次训练；导调程序恢复后继续进行。
# The same once the run has ended: its conductor has done its work. $at: when it was last heard.
control-away_ended = 结束。导调程序已于{ $at }退出；r说明如何写出报告。
control-away_ever = 无人导调本次训练；导调程序恢复后继续进行。
# Before the title of each part of the screen while it does not answer: what is shown was so then. Room: 14.
control-last_known = 最后所知
# Third row: whether any seat deals with something live; never with what. Room: 46.
control-live_none = 实际：各席位均无实际内容
# $seat: a centre, or a centre and an officer's role; $at: 22:14:21Z.
control-live = “真实情况”：{ $seat }，自{ $at }起
control-live_all = “真实情况”：自{ $at }起
# Officers of players who are signed on, of how many; $age: how long ago one of them was last heard, 0:03. Room: 26.
control-seats = 席位{ $on }/{ $all }登录，{ $age }前收到
control-seats_none = 席位：尚无信号
# $faults: ids with commas. Room: 20.
control-faults = 故障开启：{ $faults }
control-faults_none = 故障开启：无

## The four parts of the screen

# Titles, after the digit of their key. Room: 12.
control-pane_script = 脚本
control-pane_expected = 预期
control-pane_players = 参训方：其屏幕所示
control-pane_log = 日志
# In a title. w is a key. $count: words of players that no controller has answered. Room: 24.
control-white_cell_new = w 场外联络：新{ $count }
# Over the columns. Room: 6, of INJECT and WHAT 16, of STATE, WHEN, BY and IS 10.
control-column_id = 编号
control-column_when = 何时
control-column_to = 发往
control-column_inject = 脚本行
control-column_state = 状态
control-column_what = 内容
control-column_who = 何方
control-column_by = 时限
control-column_is = 现状
# The state of an inject. `waits`: for something else than time; `fired`: it is on its way; `open`: it went, and something
# is still expected of it. Room: 9.
control-inject_ready = 就绪
control-inject_waits = 等待
control-inject_fired = 发送中
control-inject_open = 未结
control-inject_done = 已完成
control-inject_skipped = 已跳过
control-inject_delayed = 已推迟
control-inject_not_fired = 未触发
# After ENDEX: it never came.
control-inject_never = 未发出
# How an expectation stands. $at: when it was met, 14:07:20Z; $late: by how much it was late, 2:20; $clock: T-02:40 is
# left, T+02:20 is over. Room: 15.
control-is_not_due = 未到时限
control-is_open = 未结
control-is_open_by = { $clock }
control-is_met = 达到{ $at }
control-is_late = 迟{ $late }达到
control-is_not_met = 未达到
control-is_overdue = 逾时 { $clock }
control-is_ask = 待标记：o
# How an objective stands. Room: 9.
control-objective_ok = 正常
control-objective_open = 未结
control-objective_at_risk = 面临风险
control-objective_not_met = 未达到
# A player's seat. Room: 10, of the third 36.
control-seat_on = 已登录
control-seat_off = 未登录
control-seat_frozen = 自{ $at }起“真实情况”
# What was done there last. $doing: as the record says it, acknowledge I-04; $age: how long ago, 0:50. Room: 36.
control-seat_doing = { $doing }，{ $age }前
control-seat_nothing = 尚无操作
# $count: messages of the drill that nobody there has acknowledged. Room: 20.
control-seat_unacknowledged = 未签收 { $count }
# Nothing to show in a part of the screen.
control-nobody_heard = 尚未收到任何参训方席位的信号。
control-nothing_expected = 没有预期内容。
control-log_empty = 日志为空。

## What is said of the line under the cursor

# $id: I-04; $title: the inject's; $to: to whom; $when: what brings it, as the scenario says it. Wraps to two lines.
control-about_inject = { $id } { $title }。发往{ $to }。出现：{ $when }。
control-about_inject_nobody = { $id } { $title }。出现：{ $when }。
# $what: as the scenario says it; $who: of whom; $objective: O1 or nothing.
control-about_expectation = { $id } { $what }，{ $who }。{ $objective }
# $because: why it is expected not to be met.
control-about_because = { $said } 预计不能达到：{ $because }
# After what was given. $what: one of control-key-*.
control-given = 已下达：{ $what }。

## Keys: in the two rows at the foot

# Room: 12, better 8.
control-key-start = 开始
control-key-pause = 暂停
control-key-faster = 速度
control-key-fire = 触发
control-key-delay = 推迟
control-key-skip = 跳过
control-key-done = 话音
control-key-observe = 观察
control-key-note = 备注
control-key-real_world = “真实情况”
control-key-white_cell = 场外联络
control-key-faults = 故障
control-key-jump = 情节前移
control-key-end = ENDEX
control-key-report = 报告
control-key-help = 帮助
control-key-leave = 离开
control-key-accept = 执行
control-key-next = 下一步
control-key-back = 返回
# While the drill is paused or in REAL WORLD, in place of pause.
control-key-resume = 继续

## Keys: what each does, on the page of help. Wraps after 60 columns

control-help-title = 帮助：导调屏幕
control-help-start = 下达STARTEX：由CONTROL向每个参训方签发。
control-help-pause = 停止训练的两个时钟；再按则继续。“真实情况”之后，由两名导调员共同使其继续。
control-help-faster = 自现在起情节加快。时限仍按钟表时间计。
control-help-slower = 自现在起情节放慢。
control-help-fire = 立即触发光标处的脚本行，不论计划如何，暂停时亦可。
control-help-delay = 推迟光标处的脚本行。
control-help-skip = 跳过光标处的脚本行。
control-help-done = 光标处的脚本行或预期已在线路之外以话音办理：达到，或未达到。
control-help-observe = 写下所见，针对一项预期、一项目标或训练。
control-help-note = 备注，仅供报告使用。
control-help-real_world = “真实情况”，立即生效，不经询问：训练的一切内容停止推进。
control-help-white_cell = 情节之外给参训方的话，以及参训方写给你的内容。
control-help-faults = 开启或关闭想定中的一项故障。
control-help-jump = 将情节立即前移；参训方获知情节所到时刻。
control-help-end = 下达ENDEX，任何状态下均可。
control-help-report = 写出报告的命令，以及写在何处。
control-help-language = 本屏幕的语文，以及自右向左文字的显示方式。
control-help-help = 本页。
control-help-leave = 离开屏幕。训练继续进行：导调程序是另一程序。
control-help-pane_script = 脚本：每个脚本行、何时出现及其状态。
control-help-pane_expected = 预期：内容、何方、时限及其现状。
control-help-pane_players = 参训方：其屏幕所示，由其各自节点告知。
control-help-pane_log = 日志：所办和所见的一切，最新者在最后。
control-help-turn = 四个部分中的下一部分。
control-help-down = 向下一行。
control-help-up = 向上一行。
control-help-page_down = 向下一页。
control-help-page_up = 向上一页。
control-help-first = 移至首行。
control-help-last = 移至末行。
control-help-accept = 询问时：执行。
control-help-back = 返回；不作任何操作。
# Under the keys. Wraps.
control-help-preview = 每项指令在下达之前说明其作用：Enter下达，Esc放弃。仅R不经询问。
control-help-small = 凡不在键入文本之处，R均可用；窗口过小而其他操作不可用时亦可。

## Dialogs

# Of a preview. $what: one of control-key-*; $about: an id, or nothing.
control-order = { $what } { $about }
# It would be refused, or was. $code: a code of the reference page.
control-refused = 未执行：{ $code }
control-refused_words = 未作任何更改。
# After R. Wraps.
control-real_world_given = 已下达“真实情况”
control-real_world_not_given = 未下达“真实情况”
control-real_world_by_voice = 以话音告知参训方：训练的一切内容停止推进。
# How late, and why.
control-delay_words = { $inject }推迟多久：90s、10m、1h30m。
control-delay_prompt = 推迟时长
control-delay_wrong = 键入时长：90s、10m或1h30m。
control-skip_words = 跳过{ $inject }的理由，供报告使用。可留空。
control-reason_prompt = 理由
control-done_title = 话音：{ $about }
control-done_words = 已在线路之外以话音办理：结果如何？
control-done_text_words = 所说内容，供报告使用。可留空。
control-met = 达到
control-not_met = 未达到
control-not_rated = 不评定
control-observe_words = 关系到哪一项？
control-observe_drill = 整个训练
control-rate_words = { $about }：是否达到？
control-observe_text_words = 所见内容为何？
control-note_words = 备注，仅供报告使用。
control-text_prompt = 文本
control-text_wrong = 键入内容，或按Esc。
control-white_cell_words = 情节之外：参训方将其作为CONTROL的话阅读。
control-white_cell_to = 发往何方？
control-everybody = 所有各方
control-faults_words = 按Enter切换。
control-fault_is_on = 开启
control-fault_is_off = 关闭
control-no_faults = 想定中没有可切换的故障。
# $at: where the story is, 2019-09-01T14:07Z.
control-jump_words = 情节移至何时；现为{ $at }。写作2019-09-02T09:00Z，或以0900Z指下一个该时刻。
control-jump_prompt = 情节移至
control-jump_wrong = 键入时刻：2019-09-02T09:00Z或0900Z。
control-jump_text_words = 就此告知参训方的内容。可留空。
# Two controllers. $role: who types; $word: DRILL-RESUME.
control-second_words = 须两名导调员均表示结束，“真实情况”方告结束。另一名为何角色？如CTRL-2。
control-second_prompt = 角色
control-second_wrong = 须为{ $role }以外的角色。
control-two_words = 由{ $role }键入{ $word }。
control-two_wrong = 键入{ $word }，或按Esc。
control-report_words = ENDEX之后，此命令将report.html和report.json写入本次训练的文件夹：
control-leave_words = 离开本屏幕后训练继续进行：导调程序是另一程序。
control-no_inject = 先将光标移至一个脚本行（1）。
control-no_view = 尚无应答：没有可操作的内容。
# A window below 80x24. $columns, $rows: what it has.
control-small = 需要80列、24行；此处为{ $columns }列、{ $rows }行。两键可用：R “真实情况”，F1 帮助。

## The log: one line each. $by: who did it

# Behind any line that has a reason or a text.
control-log-because = { $line }：{ $reason }
# What a prompt tells the controller alone.
control-log-for_you = 仅告知你：{ $text }
control-log-opened = 训练{ $run }已建立
control-log-announced_acknowledged = { $centre }已签收预告
control-log-announced_accepted = { $centre }已接受预告
control-log-start = STARTEX，{ $by }
control-log-pause = PAUSE，{ $by }
control-log-resume = RESUME，{ $by }
control-log-resume_two = RESUME，{ $by }和{ $second }
control-log-speed = 情节速度x{ $speed }，{ $by }
control-log-jump = 情节移至{ $to }，{ $by }
control-log-firing = { $inject }发送中
control-log-fired_plan = { $inject }已触发
control-log-fired_hand = { $inject }已手动触发
control-log-not_fired = { $inject }未触发，{ $code }
# CONTROL's own word, signed and released. $name: STARTEX, PAUSE, RESUME, ENDEX, REAL WORLD, JUMP, WHITE CELL.
control-log-said = CONTROL的话已发出（{ $name }）
control-log-not_said = CONTROL的话未发出（{ $name }），{ $code }
control-log-delay = { $inject }推迟，时长{ $span }，{ $by }
control-log-skip = { $inject }已跳过，{ $by }
control-log-done_met = { $about }，话音：达到，{ $by }
control-log-done_not_met = { $about }，话音：未达到，{ $by }
control-log-observed = { $by }已观察{ $about }
control-log-observed_met = { $by }已观察{ $about }：达到
control-log-observed_not_met = { $by }已观察{ $about }：未达到
control-log-note = 备注，{ $by }
control-log-fault_on = 故障{ $fault }已开启
control-log-fault_off = 故障{ $fault }已关闭
# $does: as the record says it; $about: of which inject, or of which type of message.
control-log-act = { $by }：{ $does } { $about }
control-log-real_world_on = “真实情况”：所有各方，{ $by }
control-log-real_world_off = “真实情况”结束，{ $by }和{ $second }
control-log-real_world_on_one = “真实情况”：{ $centre }，{ $by }
control-log-real_world_off_one = “真实情况”结束：{ $centre }，{ $by }和{ $second }
control-log-seat_frozen_on = { $centre } { $role }处于“真实情况”
control-log-seat_frozen_off = { $centre } { $role }已回到训练
control-log-white_cell = 场外联络，{ $from }致{ $to }
control-log-end_plan = ENDEX，按计划
control-log-end_hand = ENDEX，{ $by }
control-log-end_overtime = ENDEX：本次训练时间已到
control-log-end_break_off = ENDEX，在“真实情况”中，{ $by }
control-log-sealed = 日志已签署并密封

## The line mode

control-plain_begin = { $run }的训练导调，角色{ $role }。`help`列出可键入的内容；`real_world`立即停止一切。
control-plain_back = 导调程序已恢复。
control-plain_sure = 键入`yes`即执行；键入其他内容则放弃。
control-plain_left = 已放弃；未作任何操作。
control-plain_done = 已执行。
control-plain_unknown = { $word }不是此处的命令。命令列表见`help`。
control-plain_use = 键入：{ $use }
# In the list of `help`: what has no key on the screen.
control-help-status = 现状：时钟、实际内容、目标。
