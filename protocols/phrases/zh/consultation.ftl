# The family consultation: requests for consultation, what comes of them, referrals, good offices.
# Unofficial translation of en/consultation.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 51, 67. The last message of a consultation.
type-consultation-close = 磋商结束
# Report, paragraph 50(viii), 67. Answers a request for consultation.
type-consultation-decision = 关于磋商的决定
# Report, paragraph 51, 67. A third party helps two sides to speak with one another; a term of diplomacy.
type-consultation-good_offices = 斡旋
# Report, paragraph 33, 67. What both sides have put down and signed.
type-consultation-record = 磋商记录
# Report, paragraph 41, 50(v). An operator's matter is passed on from centre to centre.
type-consultation-referral = 转交
# Report, paragraph 50(viii), 67. Outer Space Treaty, article IX.
type-consultation-request = 请求磋商

## Fields

# In consultation.request. Report 50(viii). When the activity begins that the consultation is about.
field-activity_at = 活动时间
# In consultation.referral. Report 41. What is asked of the one for whom it is meant.
field-consultation-ask = 请求事项
# In consultation.referral. Report 50(v). The operator or authority that is to answer in the end.
field-asked_of = 最终答复者
# In consultation.referral. Report 50(v). The centre of the one that is to answer in the end.
field-asked_of_centre = 最终答复者的中心
# In consultation.record. Report 33. Label of the sentence that each text is equally authentic.
field-authentic = 文本
# In consultation.request. Report 50(viii). A code: why consultation is asked for.
field-consultation-basis = 缘由
# In consultation.decision. Report 67. Whether and how the consultation is to be held.
field-consultation-decision = 决定
# In consultation.referral. Report 41.
field-consultation-referral-decision_by = 须答复的时限
# In consultation.referral. Report 69. Paths of fields of a message, as body.objects.
field-consultation-fields = 字段
# In consultation.referral. Report 41. Hash of the message with which the matter began.
field-consultation-first = 该事宜的首次转交
# In consultation.referral. Report 50(v). The operator whose matter it is.
field-for_whom = 代表何方
# In consultation.decision. Report 67. In which form the consultation is held.
field-consultation-form = 形式
# In consultation.request. Report 67. In which forms the consultation could be held.
field-consultation-forms = 提议的形式
# In consultation.close. Report 67. Where the matter is continued.
field-forum = 继续处理的场所
# In consultation.record. Report 67. The instant of the consultation.
field-consultation-held_at = 举行时间
# In consultation.referral. Report 41. The steps that the matter has made, from centre to centre.
field-hops = 转交经过
# In consultation.record: the language of one text. Report 33.
field-consultation-record_text-language = 语文
# In consultation.request, consultation.decision. Report 67. Of those who speak with one another.
field-consultation-level = 级别
# In consultation.request. Report 50(viii). Facts, effect first.
field-matter = 希望磋商的事宜
# In consultation.request. Report 67. A treaty body or a channel that both sides already have.
field-mechanism = 现有机制
# In consultation.referral. Report 41, 69. Named by its hash.
field-consultation-message = 报文
# In consultation.referral. Report 69. What the addressee may pass on to the next centre.
field-next_may_pass = 下一中心可转交
# In consultation.close. Report 67. How the consultation ended.
field-consultation-outcome = 结果
# In consultation.good_offices. Report 67. What the third party does.
field-consultation-part = 其作用
# In consultation.record. Report 67. The names of the two centres.
field-consultation-parties = 双方
# In consultation.referral. Report 41. The instant at which a hop was made.
field-passed_at = 转交时间
# In consultation.referral. Report 69. Messages of which only some fields are passed on.
field-passed_parts = 部分转交
# In consultation.referral. Report 69. Named by their hashes.
field-consultation-passes_on = 所转交的报文
# In consultation.record: the hash of a text that is attached as a file. Report 67.
field-consultation-record_text-sha256 = 所附文本的SHA-256
# In consultation.good_offices. Report 67. Request, acceptance, declined or ended.
field-consultation-step = 步骤
# In consultation.referral. Report 41. What may be passed on in every case.
field-consultation-summary = 摘要
# In consultation.record. Report 67.
field-consultation-texts = 作准文本
# In consultation.good_offices. Report 67. Neither of the two sides.
field-third_party = 第三方
# In consultation.good_offices. Report 67. The centre of the third party.
field-third_party_centre = 第三方的中心
# In consultation.request. Report 67.
field-consultation-times = 提议的时间
# In consultation.record. Report 67.
field-consultation-title = 标题
# In consultation.request, consultation.close, consultation.good_offices. Report 67. Label of the sentence itself.
field-without_prejudice = 不妨碍条款

## Codes

# Field basis: why consultation is asked for.
code-may_affect_us = 可能影响我方
code-may_affect_you = 可能影响你方
code-may_affect_others = 可能影响他方
code-figure_reported_passed = 据报承诺中的某一数值已被超过
code-no_consent = 未给予同意
# Fields form, forms.
code-text_on_this_line = 本线路上的文本
code-voice = 话音
code-video = 视频
code-meeting = 会议
code-diplomatic_channel = 外交渠道
# Field level: who speaks with whom.
code-operators = 运营者
code-centres = 中心
code-ministries = 部委
code-governments = 政府
# Field decision.
code-other_terms = 接受，但采用其他形式或时间
# Field outcome.
code-settled = 已解决
code-continues_elsewhere = 在他处继续
code-not_settled = 未解决
code-lapsed = 已失效
# Field ask, of a referral.
code-point_of_contact = 联络点
code-plans = 其计划
code-coordination = 协调
# Field next_may_pass.
code-nothing = 无
code-summary_only = 仅摘要
code-as_here = 此处所转交的内容
# Field part, of a third party.
code-carries_sealed = 传递其无法打开的信封
code-addressee_of_both = 为双方的收件方
# Field step, of good offices.
code-request = 请求
code-acceptance = 接受

## Fixed sentences

# In every consultation.request, consultation.close, consultation.good_offices; part of what is signed in English.
# "The Charter" is that of the United Nations.
fixed-without_prejudice = 不妨碍任何立场、权利或场所，包括《宪章》规定的立场、权利和场所。
# In every consultation.record, part of what is signed in English.
fixed-equally_authentic = 本记录的各文本同等作准。

## Subjects: one line in a list

# $subject: what the sender wrote.
subject-consultation-request = 请求磋商：{ $subject }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-consultation-decision = 磋商{ $digits }：{ $decision }
# $title: what the sender wrote; $count: how many authentic texts; $at: date-time group.
subject-consultation-record = { $at }的记录，文本{ $count }份：{ $title }
# $digits: five digits of the message that it refers to; $outcome: a code of the field outcome.
subject-consultation-close = 磋商{ $digits }结束：{ $outcome }
# $subject, $for_whom, $asked_of: what the sender wrote; for whom it is sent, and who is meant to answer in the end.
subject-consultation-referral = 代表{ $for_whom }转交，最终答复者{ $asked_of }：{ $subject }
# $step: a code of the field step; $third_party: its name.
subject-consultation-good_offices = { $third_party }的斡旋：{ $step }

## What is asked

# $count: how many times are proposed.
asks-consultation = { $count ->
    [1] 在所提议的时间磋商
   *[other] 在所提议的{ $count }个时间之一磋商
}
asks-other_terms = 就另提的形式和时间告知意见
asks-third_party = 告知你方是否指名同一第三方

## Where a case stands

case-consultation-requested = 已请求磋商
# Says what has not come, and not why.
case-consultation-not_answered = 时限内未答复
# The other side has promised a word by a time.
case-consultation-later = 已允诺下次告知
case-consultation-other_terms = 已另提形式或时间
case-consultation-declined = 已谢绝
case-consultation-not_competent = 无权处理
# Form and time are agreed, and are still to come.
case-consultation-agreed = 已商定
# The time that was agreed is over.
case-consultation-held = 时间已过
# One side has signed a record.
case-consultation-record_proposed = 记录已由一方签署
case-consultation-recorded = 记录已由双方签署
# One side has said SETTLED.
case-consultation-settlement_stated = 一方称已解决
case-consultation-settled = 已解决
case-consultation-continues_elsewhere = 在他处继续
case-consultation-not_settled = 未解决
case-consultation-lapsed = 已失效
# Also drawn as remarks beside the state of a consultation.
case-consultation-offices_asked = 已请求斡旋
case-consultation-offices_begun = 斡旋已开始
case-consultation-offices_declined = 已谢绝斡旋
case-consultation-offices_ended = 斡旋已结束
case-consultation-referred = 已转交
case-consultation-referral_answered = 转交已答复
# Remarks beside the state, told to both sides.
case-consultation-offices_named_differently = 所指名的第三方不同
case-consultation-texts_differ = 所签署的文本不同
case-consultation-closed_differently = 双方所述结束情况不同

## What is owed

owes-consultation_close = 结束报文
owes-same_record = 对相同文本的签署
owes-third_party = 第三方的名称
owes-referral_answer = 对转交的答复
