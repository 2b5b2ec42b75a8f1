# How far a message has come, what is owed, and what is drawn beside it.
# Unofficial translation of en/states.ftl; the English phrase says what is meant.

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = 已放行
state-sent = 已发出
state-received = 已接收
state-shown = 已显示
state-acknowledged = 已签收
# $until: date-time group.
state-holding = 在办，至{ $until }
state-answered = 已答复
state-refused = 已拒收
state-cannot_read = 无法读取
# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = 未接收
state-not_seen = 未阅看
state-not_acknowledged = 未签收
state-not_answered = 未答复
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = 未共享
# Before it leaves, and when it is withdrawn.
state-waiting_for_release = 待放行
state-on_hold = 暂缓
state-cancelled = 已取消

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = 发出
duty-receive = 存入
duty-show = 打开
duty-acknowledge = 签收
duty-answer = 答复，或在办
duty-next_word = 下次告知
duty-confirm = 第二值班员确认
duty-cancel_or_stands = 取消，或维持有效
duty-new_message = 新报文
duty-call = 通话
# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = 已试另一通路
act-all_seats = 已呼叫全部席位
act-second_contact = 第二联络点
act-pager = 寻呼器
act-call_sheet = 应以话音呼叫
act-third_party = 可联系第三方
act-no_reply = 可记为无回音

## Marks on a message

mark-one_officer = 由一名值班员放行
mark-confirmation_due = 应予确认
mark-unconfirmed = 未经确认
mark-expired = 已到期
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = 未给予同意
mark-no_reply = 无回音
mark-old_epoch = 旧世代
# Earlier messages of its line have not come yet.
mark-gap_before = 缺少先前报文
mark-epoch_one_officer = 世代由一名值班员开启
mark-roster_stale = 名册陈旧
mark-stale = 陈旧
mark-not_countersigned = 未经副署
mark-node_says = 节点称
mark-record_needed = 需要记录
# $count: how many.
mark-earlier_missing = 缺少先前报文{ $count }份
# $seconds: how far the clock may be off.
mark-time_unsure = 时间±{ $seconds } s

## Steps, inside a sentence and in tables

# The same steps as state-*, in small letters where the script has them: "MERIDIAN: received 14:22:01Z".
stage-released = 已放行
stage-sent = 已发出
stage-received = 已接收
stage-cannot_read = 无法读取
stage-shown = 已显示
stage-acknowledged = 已签收
stage-holding = 在办
stage-answered = 已答复
stage-refused = 已拒收
stage-held = 暂缓
stage-stands = 维持有效
stage-cancelled = 已取消
stage-one_officer = 由一名值班员放行
stage-confirmed = 已确认

## Where the matter of a case stands

# $state: case-FAMILY-STATE; $since, $until: date-time groups; $left: a countdown, T-04:12 or T+00:37 when it is over.
case-stands = { $state }，自{ $since }起
case-stands_until = { $state }，自{ $since }起，至{ $until }（{ $left }）
# $centres: names of centres; $what: owes-WHAT; $by: date-time group.
case-owed = { $centres }：下一步为{ $what }
case-owed_by = { $centres }：{ $what }，不迟于{ $by }（{ $left }）
