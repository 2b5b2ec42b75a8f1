# The words of the keys: in the footer, on the pages of help, and in the line mode.
# Unofficial translation of en/help.ftl; the English phrase says what is meant.

## Footer: what a key does, in one or two words

# One place each: key-PLACE-ACTION. A footer of 80 columns holds six or seven of them. Room: 16, better 10.
# Anywhere.
key-anywhere-silence = 静音
key-anywhere-help = 帮助
key-anywhere-compose = 拟稿
key-anywhere-link = 链路
# At the sign-on.
key-unlock-accept = 下一步
key-unlock-heard = 已听到
key-unlock-not_heard = 未听到
key-unlock-again = 再次
key-unlock-leave = 离开
# In the list of messages.
key-watch-open = 打开
key-watch-next_due = 下一份
key-watch-leave = 退席
# In one message.
key-thread-acknowledge = 签收
key-thread-answer = 答复
key-thread-withdraw = 撤回
key-thread-turn = 翻页
key-thread-back = 返回
key-thread-verify = 验证
key-thread-wording = 签署文字
# In a form.
key-compose-next_field = 下一项
key-compose-send = 送放行
key-compose-other_form = 其他表单
key-compose-back = 保留草稿
key-compose-choose = 选项
# Before the author signs.
key-read-sign = 签署
key-read-back = 返回表单
# Before the second officer releases.
key-release-release = 放行
key-release-return_ = 退回
key-release-verify = 验证
key-release-back = 留待放行
# On the page of links and alarms.
key-link-test = 测试铃声
key-link-back = 返回
# In a dialog.
key-dialog-accept = 采用
key-dialog-back = 返回
# On a page to read.
key-page-back = 返回

## Help: what a key does, in a sentence

# Beside the key, F1. Wraps after 60 columns.
help-anywhere-silence = 本席位静音60秒。不告知任何人；不作任何签收。
help-anywhere-open_flash = 打开提示条中的特提报文。正在撰写的内容予以保留。
help-anywhere-help = 此处各键的功能。
help-anywhere-watch = 报文列表。
help-anywhere-compose = 撰写报文：选择一份表单，或一份已保留的草稿。
help-anywhere-language = 本席位的语文，以及自右向左文字的显示方式。
help-anywhere-link = 链路、警报和记录，以及本席位所办事项。
help-unlock-accept = 用此通行短语打开密钥。
help-unlock-heard = 已听到铃声。
help-unlock-not_heard = 以“未听到铃声”登录，此处各人可见。
help-unlock-again = 再响一次。
help-unlock-leave = 不登录而离开。
help-watch-open = 打开光标处的报文。
help-watch-next_due = 移至下一份待你处理的报文。
help-watch-leave = 经询问后退席。
help-watch-top = 移至第一份报文。
help-watch-end = 移至最后一份报文。
help-thread-acknowledge = 我已收悉：将你的角色和时间告知发送方。这不表示同意。
help-thread-answer = 答复：用表单作实质答复、在办至某时，或作一项简短答复。
help-thread-withdraw = 对我方报文：立即暂缓、取消、更正、告知维持有效或确认；记录呼叫、请求第三方联络、记为无回音。
help-thread-turn = 翻阅正文、进程和事项。
help-thread-back = 返回列表。
help-thread-verify = 本席位所验证的内容：签名、值班员、放行和哈希值。
help-thread-wording = 发送方签署时所读文字，与你的文字并列。
help-thread-next_due = 移至下一份待你处理的报文。
help-compose-next_field = 移至下一字段。
help-compose-previous_field = 移至上一字段。
help-compose-value_before = 可选择时，取前一选项。
help-compose-value_after = 可选择时，取后一选项。
help-compose-send = 移至第一个须改正的字段；如无，则显示收件方将读到的文本。
help-compose-other_form = 另选表单，或丢弃此草稿。离开的内容予以保留。
help-compose-back = 离开；草稿予以保留，F4可取回。
help-compose-choose = 以文字列出此字段的全部选项。
help-compose-page_down = 向下十个字段。
help-compose-page_up = 向上十个字段。
help-read-sign = 以拟稿人身份签署：送第二值班员，或直接发出。
help-read-back = 返回表单。
help-release-release = 键入输入码后，以第二值班员身份签署。
help-release-return_ = 说明理由，退给拟稿人。
help-release-verify = 第一值班员的签名，以及哈希值。
help-release-back = 留待放行。
help-link-test = 响警报一次，以确认能否听到。
help-link-back = 返回；此处所列警报视为已看过。
help-dialog-accept = 采用此选项或所键入的内容。
help-dialog-mark = 可选多项时，标记一个选项。
help-dialog-down = 下一选项。
help-dialog-up = 上一选项。
help-dialog-back = 返回；不作任何操作。
help-page-back = 返回。
# The keys that move, wherever there is something to move.
help-down_message = 向下一份报文。
help-up_message = 向上一份报文。
help-down_line = 向下一行。
help-up_line = 向上一行。
help-page_down = 向下一页。
help-page_up = 向上一页。
# Where a key is known by its place only: the title of a page of help. $place: one of place-*.
help-title = 帮助：{ $place }
place-unlock = 登录
place-watch = 值班
place-thread = 报文
place-compose = 撰写
place-read = 签署
place-release = 放行
place-link = 链路
place-small = 小屏
# Below the keys.
help-function_keys = 任何F键：先按Esc，再按其数字（0为F10）。
help-marks = 列表中：> 光标，! 已过约定时间，* 我方报文。T-为剩余，T+为逾时。
# What the four letters of a state mean: means-*, for token-* of screens.ftl.
means-new = 已到达，尚未显示于我方任何屏幕
means-rel1 = 拟稿人已签署，待第二值班员放行
means-reld = 已放行，尚未交给链路
means-sent = 已交给链路
means-rcvd = 已存入另一中心的磁盘
means-shwn = 已在值班员屏幕上打开
means-ackd = 值班员已签收
means-hldg = 在办：在所示时间之前下次告知
means-answ = 已作实质答复
means-rfsd = 被另一中心拒收
means-form = 已存于对方，但对方不识此格式：应呼叫
means-held = 暂缓：在另行告知前勿据此行动
means-canc = 已取消；原文仍可阅读

## The line mode: one fact a line, for screen readers and braille lines

# Commands are typed in English; what they take is named in the reader's language. Room: 16.
takes-number = 编号
takes-until = 时限
takes-code = 代码
takes-type = 类型
takes-reason = 理由
takes-field = 字段
takes-value = 值
takes-token = 输入码
takes-language = 语文
# A command and what it does. $usage: the command and what it takes; $help: one of help-*.
plain-command = { $usage }：{ $help }
# $verb: what was typed.
plain-no_command = { $verb }不是命令；命令列表见help
plain-quotation = 缺少一个引号
# After the sign-on. $mode: mode-live, mode-drill or mode-test.
plain-signed_on = { $centre }的{ $role }已登录。{ $mode }
plain-help = help列出命令。
plain-node_there = 节点在线。
# $detail: in English.
plain-link_lost = 与我方节点链路中断：{ $detail }
# A message of ours waits for the second officer. `show` is a command.
plain-to_release = 待放行{ $digits }，拟稿：{ $role }。show { $digits }可读出。
# Said again once a minute. $alarm: one of alarm-*.
plain-still_open = 警报 { $alarm } 仍未解除。
# A message comes in. $precedence: precedence-*; $mode: code-live, code-drill or code-test.
plain-arrived = { $precedence } 编号{ $digits }，发自{ $centre }，{ $mode }，签名有效。
# In front of it, where it sounds. $words: plain-arrived.
plain-alarm = 警报 { $words }
# Its subject and what it asks, as sentences. $subject: subject-*; $detail: asks-* or how far it has come.
plain-about = { $subject }。{ $detail }。
# A message of ours has come one step further. $step: one of stage-*; $at: 14:22:01Z.
plain-moved = { $digits }：{ $centre } { $step } { $at }。
# A part of the list. $title: shelf-*; $count: how many.
plain-shelf = { $title }：{ $count }
# One message of the list. $precedence: precedence-*; $centre: the other side; $at: date-time group; $state: token-*;
# $clock: a clock of short-*, or nothing; $subject: subject-*.
plain-row = { $digits } { $precedence } { $centre } { $at } { $state } { $clock }：{ $subject }
# A clock that is past its time. $clock: a clock of short-*.
plain-past = { $clock }，已过约定时间
# A message that waits for release was read out. $token: what is typed. `release` is a command.
plain-waits = 待第二值班员放行：release { $digits } { $token }
plain-told_has_it = 已告知{ $centre }，{ $role }已收悉。这不表示同意。
plain-hold_told = 已告知所有收件方：在另行告知前勿据此行动。
# The token was not right. `show` and `release` are commands.
plain-read_first = 先读（show { $digits }），然后：release { $digits } { $token }
# A draft is open. $title: screen-draft_to or type-*. `set`, `checks`, `preview`, `sign` are commands.
plain-draft_open = { $title }。set FIELD VALUE填写；checks、preview、sign。
plain-no_draft = 没有打开的草稿：compose TYPE，或answer NUMBER TYPE
# $field: what was typed; $fields: the names that there are.
plain-no_field = { $field }不是此处的字段：{ $fields }
# $label: field-*; $value: what stands in it now.
plain-set = { $label }：{ $value }
plain-empty = 空
# A field that is wrong. $field: its path; $wrong: what was found; $allowed: what may stand there.
plain-fault = { $field } { $wrong }
plain-fault_allowed = { $field } { $wrong }：{ $allowed }
# Nothing is wrong. $count: how many officers sign.
plain-all_right = 全部正确；由{ $count }名值班员签署
plain-preview_first = preview按收件方将读到的内容读出；然后sign。
# $token: what is typed after `sign`.
plain-sign_alone = 由你一人放行，放行后无法收回：sign { $token }
# $language: the name of the language, in itself; $tags: what may be typed.
plain-language = { $language }；其他：{ $tags }
