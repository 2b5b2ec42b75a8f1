# The family visit.
# Unofficial translation of en/visit.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-invitation = 邀请访问
# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-request = 请求访问
# Report, paragraph 40(iii), 40(vii), 40(viii).
type-visit-decision = 关于访问的决定

## Fields

# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-areas = 对访问者开放的区域
# In visit.decision. Report 40(vii).
field-chosen = 选定的日期
# In visit.decision. Report 40(iii).
field-decision = 决定
# In visit.decision. Report 40(iii).
field-decision_at = 作出决定的时限
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-escorted = 有人陪同
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-instruments = 允许的仪器
# In visit.invitation, visit.request. Report 40(iii).
field-visit-kinds = 访问种类
# In visit.invitation, visit.request. Report 33.
field-languages = 访问的语文
# In visit.invitation, visit.request, visit.decision. Report 40(iii). BY HOST: taken by the host.
field-photography = 拍照
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-shrouding = 遮盖
# In visit.invitation, visit.request. Report 40(vii).
field-site = 场地
# In visit.invitation, visit.decision. Report 40(iii).
field-terms = 准入条件
# In visit.invitation, visit.request, visit.decision. Unit: h. Report 40(iii).
field-time_on_site_h = 现场停留时间
# In visit.request. Report 40(vii).
field-visitors = 访问者
# In visit.invitation. Report 40(vii).
field-visitors_at_most = 访问者至多
# In visit.invitation. Report 40(vii).
field-visit-invitation-windows = 可供选择的日期
# In visit.request. Report 40(vii).
field-visit-request-windows = 请求的日期
# In visit.decision. Report 40(vii).
field-visit-decision-windows = 其他日期
# In visit.request. Report 40(iii).
field-wishes = 希望的条件

## Codes

# Field kinds. In visit.invitation, visit.request: what the visit is for.
code-kinds-inspection_before_launch = 发射前检查
code-kinds-familiarisation = 了解情况
code-kinds-demonstration = 演示
code-kinds-observation = 观察
code-kinds-training = 培训
# Field instruments. In visit.*: what visitors may bring to measure with: length, weight, radiation, spectrum (of light).
code-instruments-none = 无
code-instruments-camera = 照相机
code-instruments-radiation = 辐射测量仪
code-instruments-length = 长度量具
code-instruments-weight = 衡器
code-instruments-spectrum = 光谱仪
code-instruments-own_list = 按自备清单
# Field photography. In visit.*: by host means that the host takes the photographs.
code-photography-allowed = 允许
code-photography-by_host = 由东道方拍摄
code-photography-not_allowed = 不允许
# Field shrouding. In visit.*: what is covered from sight.
code-shrouding-none = 无
code-shrouding-some_parts = 部分部位
code-shrouding-all_but_agreed = 除商定部位外全部
# Field decision. In visit.decision.
code-decision-accepted = 接受
code-decision-accepted_with_terms = 附条件接受
code-decision-other_dates = 提议其他日期
code-decision-later = 决定随后告知
code-decision-declined = 谢绝

## Subjects: one line in a list

# $kinds: kinds of visit; $site: as the sender wrote it; $window: from and to; $more: how many further dates are offered.
subject-visit-invitation = { $more ->
    [0] 邀请：{ $kinds }，{ $site }，{ $window }
   *[other] 邀请：{ $kinds }，{ $site }，{ $window }，另有{ $more }个日期
}
# As above.
subject-visit-request = { $more ->
    [0] 请求访问：{ $kinds }，{ $site }，{ $window }
   *[other] 请求访问：{ $kinds }，{ $site }，{ $window }，或另外{ $more }个日期
}
# $decision: a code of the field decision.
subject-visit-decision = 关于访问{ $digits }的决定：{ $decision }

## Where a case stands

# A visit was offered; asked for; other dates were proposed; a decision was promised; nobody answered by the time asked;
# it is agreed; it was declined; the dates have passed.
case-visit-offered = 已提出邀请
case-visit-asked = 已请求
case-visit-other_dates = 已提议其他日期
case-visit-later = 已允诺作出决定
case-visit-not_answered = 未答复
case-visit-agreed = 已商定
case-visit-declined = 已谢绝
case-visit-over = 已过
# What is owed next; who owes it stands beside it.
owes-decision = 决定
