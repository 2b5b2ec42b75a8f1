# The family undertaking: a promise that both sides sign under the same figures.
# Unofficial translation of en/undertaking.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 66(iv), 67. Signs the same figures as the proposal.
type-undertaking-acceptance = 接受承诺
# Report, paragraph 41, 67. One side gives notice that it leaves.
type-undertaking-leaving = 退出承诺
# Report, paragraph 41, 66(iv), 67.
type-undertaking-proposal = 承诺提案

## Fields

# In undertaking.proposal, a term. Report 66(iv). The other side is told before this.
field-undertaking-before = 在何事之前
# In undertaking.*. Report 67. The instant from which it is in force.
field-undertaking-begins_at = 开始
# In undertaking.*, a term. Report 67. The centre that makes this promise.
field-undertaking-centre = 承诺者
# In undertaking.*, a term. Unit: m/s. Report 40(v). All changes of velocity together stay below this.
field-undertaking-delta_v_m_s = 速度增量合计低于
# In undertaking.*. Report 67. The instant at which it is over without another word.
field-undertaking-ends_at = 自行终止
# In undertaking.*. Report 67. What both sides sign.
field-undertaking-figures = 数值
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-from_nm = 起始波长
# In undertaking.leaving. Report 67. The instant at which it is over.
field-leaves_at = 有效至
# In undertaking.leaving. Unit: hour. Report 67. As it was agreed.
field-undertaking-leaving-notice_h = 通知期
# In undertaking.*, a term. Unit: hour. Report 66(iv). How long beforehand the other side is told.
field-undertaking-notify_before-notice_h = 提前小时数
# In undertaking.*. Unit: hour. Report 67. For either side.
field-notice_to_leave_h = 退出前的通知期
# In undertaking.*, a term. Report 66(ii). The object from which the other one stays away.
field-undertaking-of = 远离对象
# In undertaking.*. Report 67.
field-undertaking-terms = 条款
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-to_nm = 终止波长
# In undertaking.*, a term. Report 56. The object in whose direction nothing is emitted.
field-undertaking-toward = 朝向

## Codes

# Field is, of a term: what is promised.
code-is-stay_beyond = 保持距离不小于
code-is-burn_less_than = 点火总量低于
code-is-notify_before = 事先告知
# Field before, of a term.
code-change_of_orbit = 轨道改变
code-separation_of_object = 物体分离

## Fixed sentences

# In every message of the family, part of what is signed in English.
fixed-no_precedent = 不妨碍任何立场，不构成先例。

## Subjects: one line in a list

# $count: how many terms; $start, $end: date-time groups.
subject-undertaking-proposal = 承诺提案，条款{ $count }项，{ $start }至{ $end }
# $digits: five digits of the proposal; $count: how many terms; $start, $end: date-time groups.
subject-undertaking-acceptance = 承诺{ $digits }已接受，条款{ $count }项，{ $start }至{ $end }
# $digits: five digits of the message that it refers to; $at: date-time group.
subject-undertaking-leaving = 退出承诺{ $digits }，有效至{ $at }

## Where a case stands

# One side has signed.
case-undertaking-proposed = 已提议，未生效
case-undertaking-proposal_lapsed = 时限内未接受，未生效
case-undertaking-declined = 已谢绝，未生效
# Both sides have signed; it begins later by itself.
case-undertaking-accepted = 双方已签署，尚未开始
case-undertaking-in_force = 有效
# Notice was given; it is in force until the stated time.
case-undertaking-leaving = 有效，已通知退出
case-undertaking-ended = 已终止
# Remarks beside the state, told to both sides.
case-undertaking-accepted_too_late = 有接受文书逾时，不构成接受
case-undertaking-other_figures = 有接受文书所列数值不同，不构成接受
case-undertaking-later_proposal = 后来的提案未生效
case-undertaking-notice_shorter_than_agreed = 退出通知期短于约定
# One side has cancelled what both have signed: that ends nothing.
case-undertaking-ends_by_leaving = 双方已签署者仅因退出而终止

## What is owed

owes-same_figures = 对相同数值的签署
