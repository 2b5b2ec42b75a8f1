# The family procedure.
# Unofficial translation of en/procedure.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41.
type-procedure-acknowledgement = 签收
# Report, paragraph 67.
type-procedure-answer = 答复
# Report, paragraph 41.
type-procedure-cancellation = 取消
# Report, paragraph 41.
type-procedure-cheap_answer = 简短答复
# Report, paragraph 41.
type-procedure-confirmation = 确认
# Report, paragraph 67.
type-procedure-free_text = 自由文本
# Report, paragraph 41.
type-procedure-hold = 暂缓
# Report, paragraph 41.
type-procedure-holding = 在办
# Report, paragraph 41.
type-procedure-stands = 维持有效
# Report, paragraph 41.
type-procedure-read_back = 复诵
# Report, paragraph 33.
type-procedure-clarification = 用词澄清
# Report, paragraph 41.
type-procedure-contact_by_voice = 话音联络
# Report, paragraph 41.
type-procedure-no_reply = 无回音
# Report, paragraph 33, 41.
type-procedure-ping = 值班员回应
# Report, paragraph 41.
type-procedure-watch_hours = 值班时间
# Report, paragraph 69.
type-procedure-release_to_outsiders = 向外部出示
# Report, paragraph 66(v).
type-procedure-drill_announcement = 训练预告
# Report, paragraph 66(v).
type-procedure-drill_control = 训练导调
# Report, paragraph 66(v).
type-procedure-real_world = 真实情况

## Fields

# In procedure.confirmation.
field-attestation = 签署证明
# In procedure.cheap_answer. Report 57(ii).
field-procedure-cheap_answer-criterion = 我方判据
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = 含义
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = 理由
# In procedure.confirmation.
field-signature = 对原件的签名
# In procedure.free_text. Report 67.
field-subject = 主题
# In procedure.cheap_answer. Report 41.
field-try_centre = 改找此中心
# In procedure.no_reply. Report 41. By its acknowledgement.
field-acknowledged_at = 对方签收时间
# In procedure.watch_hours. Report 41.
field-affects = 涉及
# In procedure.release_to_outsiders. Report 69. Where the charter lets the other side object first.
field-after_objection_until = 可提异议至
# In procedure.clarification. Report 33.
field-procedure-asks = 询问其
# In procedure.contact_by_voice, procedure.no_reply, procedure.release_to_outsiders. Report 41.
field-at = 时间
# In procedure.contact_by_voice. Report 69.
field-challenge = 当日口令
# In procedure.watch_hours. Report 41.
field-change = 变更
# In procedure.real_world. Report 66(v).
field-procedure-drill = 该次训练
# In procedure.drill_control. Report 66(v).
field-ends_at = 自行结束时间
# In procedure.release_to_outsiders. Report 69.
field-kind = 形式
# In procedure.ping. Report 33.
field-legible = 图样可辨
# In procedure.clarification. Report 33. The number of its line, as 7.2.
field-line = 所在行
# In procedure.real_world. Report 66(v). Its reference there.
field-live_message = 见实际线路
# In procedure.clarification. Report 33.
field-meaning = 意指
# In procedure.watch_hours. Report 41.
field-meanwhile = 其间呼叫
# In procedure.ping. Report 41.
field-nonce = 随机数
# In procedure.read_back. Report 41. Its number, as 7.2.
field-procedure-number = 行号
# In procedure.release_to_outsiders. Report 69. By their hashes.
field-passes_on = 所出示的报文
# In procedure.ping. Report 33. Letters of six languages, to be compared by eye.
field-pattern = 图样
# In procedure.drill_announcement. Report 66(v).
field-players = 参加的中心
# In procedure.drill_announcement. Report 66(v). The situation, in a few words.
field-practises = 训练内容
# In procedure.clarification. Report 33.
field-question = 问题
# In procedure.read_back. Report 41.
field-read = 读作
# In procedure.read_back. Report 41.
field-read_lines = 复诵的行
# In procedure.no_reply. Report 41. By its signed receipt.
field-received_at = 对方接收时间
# In procedure.drill_control. Report 66(v).
field-resumes_at = 继续时间
# In procedure.no_reply. Report 41. By its signed notice.
field-shown_at = 对方显示时间
# In procedure.contact_by_voice. Report 41. A position, never a person's name.
field-spoke_to = 通话对象
# In procedure.release_to_outsiders. Report 69. A body or an office; the public is one too.
field-to_whom = 向谁出示
# In procedure.no_reply. Report 41.
field-tried = 已试方式
# In procedure.no_reply. Report 41.
field-procedure-until = 无回音至
# In procedure.contact_by_voice, procedure.no_reply. Report 41.
field-way = 方式
# In procedure.clarification. Report 33. As it stands in the message.
field-word = 用语

## Codes

# Field answer.
code-accepted_as_asked = 按请求接受
code-cannot = 不能办到
code-received_no_comment = 已收到，不作评论
code-passed_to_authority = 已转主管机关
code-wrong_addressee = 收件方有误
code-below_our_criterion = 未达我方判据
# Field reason.
code-not_able = 无能力办到
code-not_in_time = 时间不及
code-not_permitted = 未获准许
code-not_known_to_us = 我方不知
code-sent_in_error = 误发
code-superseded = 已被取代
code-no_longer_true = 不再属实
code-being_checked = 核查中
code-checked_and_true = 经核属实
code-held_in_error = 误作暂缓
# Field step. In procedure.clarification: somebody asks what a word means, somebody tells it.
code-step-asked = 已询问
code-step-told = 已说明
# Field asks. In procedure.clarification: what is asked for about a word: its meaning, its unit, what it refers to,
# the word in another language, how it is spelt.
code-asks-meaning = 含义
code-asks-unit = 单位
code-asks-reference = 所指
code-asks-other_language = 另一语文的用词
code-asks-spelling = 拼写
# Field way. In procedure.contact_by_voice, procedure.no_reply: the way on which somebody was called or sought.
code-way-telephone = 电话
code-way-satellite_telephone = 卫星电话
code-way-radio = 无线电
code-way-video = 视频
code-way-in_person = 当面
code-way-this_line = 本线路
code-way-second_route = 第二通路
code-way-second_contact = 第二联络点
code-way-fax = 传真
code-way-third_party = 第三方
# Field outcome. In procedure.contact_by_voice: what came of a call. READ OUT AND TAKEN: the message was read aloud and
# the other side said that it took it.
code-outcome-read_out_and_taken = 已宣读，对方已记录
code-outcome-read_out = 已宣读
code-outcome-spoke_to_watch = 已与值班席位通话
code-outcome-not_on_watch = 无人值班
code-outcome-no_answer = 无人接听
code-outcome-engaged = 占线
code-outcome-not_in_use = 空号
# Field challenge. In procedure.contact_by_voice: the question agreed for the day, by which a voice is known.
code-challenge-answered_rightly = 应答与约定相符
code-challenge-answered_wrongly = 应答与约定不符
code-challenge-not_asked = 未询问
# Field step. In procedure.ping: an officer asks for an echo, another gives it.
code-step-echoed = 已回应
# Field legible. In procedure.ping: whether the letters of the pattern arrived whole.
code-legible-partly = 部分
# Field change. In procedure.watch_hours: how the watch differs from the contact record.
code-change-reduced_watch = 值班减员
code-change-unattended = 无人值守
code-change-planned_outage = 计划停用
code-change-other_hours = 改为其他时间
code-change-as_before = 照旧
# Field affects. In procedure.watch_hours: what is meanwhile not as usual.
code-affects-watch = 值班
code-affects-this_line = 本线路
code-affects-telephone = 电话
code-affects-second_route = 第二通路
code-affects-drills = 训练
# Field kind. In procedure.release_to_outsiders: in which form it is shown. BUNDLE: the signed files, with proofs.
code-kind-bundle = 证据包
code-kind-text = 全文
code-kind-summary = 摘要
code-kind-figures_only = 仅数值
# Field step. In procedure.drill_announcement: a drill is planned, moved to another time, begins, has ended, is not held.
code-step-planned = 已计划
code-step-moved = 改期
code-step-begins = 开始
code-step-ended = 已结束
code-step-not_held = 不举行
# Field step. In procedure.drill_control: orders of whoever controls a drill.
code-step-start = 开始
code-step-pause = 暂停
code-step-resume = 继续
code-step-end = 结束
code-step-break_off = 中止
# Field drill. In procedure.real_world: what becomes of the drill now that something real has happened.
code-drill-stands_still = 停止推进
code-drill-goes_on = 继续进行
code-drill-broken_off = 已中止

## Subjects: one line in a list

subject-procedure-acknowledgement = 签收{ $digits }
subject-procedure-holding = 在办{ $digits }，下次告知不迟于{ $by }
subject-procedure-cheap_answer = 对{ $digits }的简短答复：{ $answer }
subject-procedure-answer = 对{ $digits }的答复：{ $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = 第二值班员确认{ $digits }
subject-procedure-hold = 暂缓：在另行告知前勿据{ $digits }行动
subject-procedure-cancellation = 取消{ $digits }：{ $reason }
subject-procedure-stands = { $digits }维持有效：{ $reason }
# $count: how many lines are read back.
subject-procedure-read_back = 复诵{ $digits }，共{ $count }行
# $step: asked or told; $word: the word that is asked about, as it stands in the message.
subject-procedure-clarification = { $digits }中“{ $word }”的含义：{ $step }
# $at: date-time group; $outcome: what came of the call; $authenticated: yes or no, by the day's challenge.
subject-procedure-contact_by_voice = { $authenticated ->
    [yes] { $at }话音联络：{ $outcome }
   *[no] { $at }话音联络，话音，未经认证：{ $outcome }
}
# $until: date-time group.
subject-procedure-no_reply = 对{ $digits }无回音，截至{ $until }
subject-procedure-ping = 值班员回应：{ $step }
# $change: a code of the field change; $window: from and to, may be empty.
subject-procedure-watch_hours = 值班时间：{ $change } { $window }
# $count: how many messages are shown; $to_whom: to whom, as the sender wrote it.
subject-procedure-release_to_outsiders = 向{ $to_whom }出示报文{ $count }份
# $run: the name of the drill; $step: planned, moved …; $window: from and to, may be empty.
subject-procedure-drill_announcement = 训练{ $run }：{ $step } { $window }
# $step: start, pause …
subject-procedure-drill_control = 训练导调：{ $step }
# $drill: what becomes of the drill.
subject-procedure-real_world = “真实情况”：见实际线路；训练：{ $drill }

## Fixed sentences

# Signed word for word in English; other languages translate it. In procedure.no_reply.
fixed-what_we_saw = 此处说明我方所见，不说明原因。
# Signed word for word in English; other languages translate it. In procedure.drill_announcement.
fixed-drill_announced = 此处预告一次训练。其每份报文的首行和末行均有训练标记。
# A test pattern, the same in every language: do not translate it.
fixed-pattern = 0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂
