# The family assistance. Help for people and objects in distress: asked for, offered, decided on.
# Unofficial translation of en/assistance.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 50(ii), 54, 58.
type-assistance-decision = 关于援助的决定
# Report, paragraph 50(ii), 54, 58.
type-assistance-offer = 援助提议
# Report, paragraph 50(ii), 54, 58.
type-assistance-request = 请求援助

## Fields

# In assistance.decision. Report 50(ii). A list of kinds of help.
field-assistance-accepted = 接受的援助
# In assistance.decision. Report 50(ii).
field-begin_at = 开始时间
# In assistance.offer, assistance.decision. Report 50(ii).
field-assistance-conditions = 条件
# In assistance.request. Report 50(ii). Standard, side, and what is blocked.
field-assistance-docking = 对接与舱门
# In assistance.offer. Report 50(vi).
field-assistance-expenses = 费用
# In assistance.request, assistance.offer. Report 50(ii). One each, as 121.5 MHz.
field-assistance-frequencies = 频率和呼号
# In assistance.request. Report 50(ii). To those who help.
field-assistance-hazards = 危险
# In assistance.offer. Report 50(ii).
field-lasts_until = 可停留至
# In assistance.offer. Report 50(ii). Ships, aircraft, sensors, a spacecraft.
field-means_used = 使用的手段
# In assistance.request. Report 50(ii). A list of kinds of help.
field-assistance-needed = 所需援助
# In assistance.request. Report 50(ii). After it, it comes too late.
field-assistance-needed_by = 所需援助的时限
# In assistance.offer. Report 50(ii).
field-assistance-offer-object = 前来援助的物体
# In assistance.offer. Report 50(ii). A list of kinds of help.
field-assistance-offered = 所提援助
# In assistance.request. Report 50(ii).
field-assistance-orbit = 轨道
# In assistance.request. Report 50(ii).
field-assistance-people = 遇险人员
# In assistance.decision. Report 50(ii).
field-people_safe = 人员安全
# In assistance.decision. Report 50(ii).
field-assistance-decision-place = 会合地点
# In assistance.offer. Report 50(ii).
field-assistance-ready_from = 就绪时间
# In assistance.request. Report 50(ii). What was observed, and what it did.
field-assistance-request-situation = 发生的情况
# In assistance.offer. Report 50(ii). Where nobody has asked.
field-assistance-offer-situation = 我方所知发生的情况
# In assistance.request. Report 50(ii). Air, power, water: the first.
field-supplies_until = 舱内物资可维持至
# In assistance.request. Report 50(ii). Rescue Agreement, article 2.
field-territory_open = 援助者可进入我方领土
# In assistance.offer. Report 50(ii). An instant, or the interval in which it will be.
field-assistance-there_at = 抵达时间

## Codes

# Field needed. Kinds of help.
code-crew_rescue = 营救机组
code-search = 搜寻
code-recovery = 回收
code-medical = 医疗援助
code-landing_site = 着陆场
code-communications = 通信
code-supplies = 物资
# Field territory_open. Whether helpers may enter the sender's territory.
code-after_asking = 须先询问我方
# Field expenses. Who bears the expenses of help.
code-none_asked = 不要求支付
code-shared = 分担
code-by_requester = 由请求援助方承担
code-settled_later = 以后商定
# Field decision. On an offer of help.
code-accepted_in_part = 部分接受
code-no_longer_needed = 不再需要
code-decision-completed = 援助已结束
# Field people_safe. How many of the people in distress are safe.
code-people_safe-all = 全部
code-people_safe-some = 部分
code-people_safe-none = 无

## Subjects: one line in a list

# $needed: codes of the field needed, joined by commas. $whom: an object or a place. $by: a date-time group.
subject-assistance-request = 请求援助：{ $needed }，{ $whom }，不迟于{ $by }
# $offered: codes, joined by commas. $until: a date-time group.
subject-assistance-offer = 援助提议：{ $offered }，有效期至{ $until }
# $digits: five digits of the offer. $decision: a code of the field decision.
subject-assistance-decision = 援助{ $digits }：{ $decision }

## What is asked

# $needed: codes, joined by commas. $by: a date-time group.
asks-help = { $needed }，不迟于{ $by }
# $until: a date-time group; then the offer lapses.
asks-decision_on_help = 对所提援助的决定，不迟于{ $until }

## Where a case stands

case-assistance-requested = 已请求援助
# The time by which help was needed has passed.
case-assistance-not_answered = 已请求援助，尚未答复
case-assistance-offered = 已提出援助
# Nobody decided on the offer in its time. Nobody comes.
case-assistance-offer_lapsed = 所提援助已失效，未获接受
# Accepted, whole or in part.
case-assistance-under_way = 援助已接受，进行中
case-assistance-declined = 已谢绝所提援助
# The side that was asked has said that it cannot help.
case-assistance-cannot = 按答复不能援助
case-assistance-not_needed = 不再需要援助
case-assistance-completed = 援助已结束

## What is owed

# By the side that was asked for help.
owes-offer_or_answer = 援助提议，或答复
# By the side to which help was offered.
owes-decision_on_help = 对所提援助的决定
# By the side that accepted help.
owes-word_that_help_ended = 援助已结束的告知
