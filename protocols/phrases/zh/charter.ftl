# The family charter: the rules of a channel, agreed by its members.
# Unofficial translation of en/charter.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 67, 70.
type-charter-acceptance = 接受章程
# Report, paragraph 70.
type-charter-leaving = 退出章程
# Report, paragraph 67, 70.
type-charter-proposal = 章程提案
# Report, paragraph 70.
type-charter-resumption = 恢复章程
# Report, paragraph 70.
type-charter-suspension = 暂停章程

## Fields

# In charter.proposal, a deadline. Report 67. Unit: second.
field-acknowledged_within_s = 签收期限
# In charter.proposal, a deadline. Report 67. Unit: second.
field-answered_within_s = 答复或在办期限
# In charter.proposal, what each shows. Report 69.
field-answer_times = 答复时间统计
# In charter.proposal. Report 69.
field-charter-commercial = 成员接受商业保密内容
# In charter.proposal. Report 67.
field-deadlines = 不同的时限
# In charter.proposal. Report 69.
field-disclosure = 记录离开通道前，其他成员
# In charter.proposal. Report 41.
field-highest_level = 成员所代表的最高级别
# In charter.proposal. Report 33.
field-charter-languages = 语文
# In charter.proposal. Report 70.
field-charter-leaving = 暂停与退出
# In charter.acceptance. Report 67.
field-charter-means = 含义
# In charter.proposal. Report 67.
field-charter-mechanism = 所服务的现有机制
# In charter.proposal, a deadline. Report 67.
field-charter-precedence = 紧急等级
# In charter.proposal, what each shows. Report 69.
field-presence = 何人值班，至何时
# In charter.proposal. Report 68. Narrow: 2,400 bit/s.
field-charter-profile = 线路档次
# In charter.suspension. Report 70.
field-charter-reason = 理由
# In charter.proposal. Report 70. Only between two members.
field-replaces_direct = 取代直接通道
# In charter.suspension. Report 70.
field-resumes_by = 恢复时限
# In charter.proposal. Report 70.
field-review_at = 审查
# In charter.proposal, what each shows. Report 69.
field-shown = 报文何时显示于屏幕
# In charter.proposal, a deadline. Report 67. Unit: second.
field-shown_within_s = 显示期限
# In charter.proposal. Report 69. Equally for all.
field-shows = 各成员显示的自身情况
# In charter.suspension, charter.resumption, charter.leaving. Report 70.
field-charter-text = 文本
# In charter.proposal. Report 67.
field-charter-third_party = 斡旋的第三方
# In charter.proposal. Report 70.
field-charter-types = 开放的类型
# In charter.proposal. Report 67.
field-charter-voluntary = 自愿条款
# In charter.proposal. Report 67.
field-charter-without_prejudice = 不妨碍条款
# In charter.proposal. Report 67.
field-without_recognition = 不意味承认条款

## Codes

# Field precedence, of a deadline.
code-precedence-flash = 特提
code-precedence-immediate = 特急
code-precedence-priority = 加急
code-precedence-routine = 平急
# Field profile.
code-profile-wide = 宽
code-profile-narrow = 窄
# Field disclosure.
code-disclosure-told = 获得告知
code-disclosure-not_told = 不获告知
# Field reason, of a suspension.
code-reason-under_review = 章程正在审查
code-reason-technical = 技术原因
code-reason-staffing = 值班人员不足
code-reason-consultation = 磋商期间
code-reason-not_stated = 未说明

## Fixed sentences

# Signed in charter.proposal, word for word in English.
fixed-charter_leaving = 任何成员均可通过经签署的通知暂停或退出，立即生效。记录予以保留。
fixed-no_recognition = 使用本线路不意味着任何承认。
fixed-voluntary = 参加出于自愿。
# Signed in charter.acceptance, word for word in English.
fixed-charter_accepted = 我方按所提议的原文接受本章程的全部内容。

## Where the matter stands

case-charter-proposed = 已提议
case-charter-accepted = 已接受
case-charter-suspended = 已暂停
case-charter-left = 有成员已退出
# Beside the state: whether every member has accepted.
case-charter-all_accepted = 全体成员均已接受
case-charter-acceptance_missing = 尚非全体成员均已接受
# What is owed next.
owes-charter_answer = 接受，或告知意见
owes-charter_resumption = 恢复

## The state of a channel

channel-proposed = 已提议
channel-in_force = 有效
channel-suspended = 已暂停
channel-ended = 已终止
# By its five digits, in front of the one line of a message; and with its other members, to choose from.
channel-named = 通道{ $digits }
channel-with = 通道{ $digits }：{ $centres }

## Subjects: one line in a list

subject-charter-proposal = 章程提案，开放{ $types }
subject-charter-acceptance = 章程{ $digits }：已接受
subject-charter-suspension = 章程{ $digits }：已暂停，{ $reason }，至{ $by }
subject-charter-resumption = 章程{ $digits }：已恢复
subject-charter-leaving = 章程{ $digits }：已退出
