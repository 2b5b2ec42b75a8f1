# The family conjunction.
# Unofficial translation of en/conjunction.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = 交会协议
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = 交会告警
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = 交会意向

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = 行动
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = 自动规避
# In conjunction.agreement. Report 66(ii).
field-centre = 中心
# In conjunction.alert. Report 66(ii).
field-conjunction_id = 交会编号
# In conjunction.alert. Report 41.
field-conjunction-conjunction_object-contact = 运营者联络点
# In conjunction.alert. Report 66(ii).
field-covariance = 协方差
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = 机组面临风险
# In conjunction.alert. Report 66(ii).
field-crewed = 载人
# In conjunction.alert. Report 57(ii).
field-conjunction-alert-criterion = 发送方判据
# In conjunction.alert. Report 66(ii).
field-ephemeris = 所用星历
# In conjunction.alert. Report 66(ii).
field-conjunction-conjunction_object-frame = 状态参考系
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = 硬体半径
# In conjunction.intent. Report 66(ii).
field-intent = 意向
# In conjunction.alert. Report 66(ii).
field-last_observed = 最近观测
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = 最接近时刻前所需准备时间
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = 计划
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = 机动时间
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = 完成机动的时限
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = 质量
# In conjunction.alert. Unit: m. Report 66(ii).
field-conjunction-alert-miss_distance_m = 最近距离
# In conjunction.alert. Unit: m.
field-n_m = 法向
# In conjunction.alert. Unit: m/s.
field-n_m_s = 法向
# In conjunction.alert. Report 66(ii).
field-next_message_at = 下次告知时间
# In conjunction.alert. Report 66(ii).
field-observations_used = 所用观测数据
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = 使用本线路的理由
# In conjunction.agreement. Report 66(ii).
field-parts = 各方分工
# In conjunction.alert. Report 66(ii).
field-conjunction-alert-probability = 碰撞概率
# In conjunction.alert. Report 66(ii).
field-probability_method = 概率计算方法
# In conjunction.alert. Unit: m.
field-r_m = 径向
# In conjunction.alert. Unit: m/s.
field-r_m_s = 径向
# In conjunction.alert. Report 66(ii).
field-relative_position = 相对位置
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = 相对速率
# In conjunction.alert. Report 66(ii).
field-relative_velocity = 相对速度
# In conjunction.intent. Report 66(ii).
field-request_to_other = 对另一方的请求
# In conjunction.alert. Report 66(ii).
field-state = 最接近时刻的状态
# In conjunction.agreement. Report 66(ii).
field-step = 步骤
# In conjunction.alert. Unit: m.
field-t_m = 横向
# In conjunction.alert. Unit: m/s.
field-t_m_s = 横向
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = 有效期至
# In conjunction.alert. Unit: km.
field-x_km = X
# In conjunction.alert. Unit: km/s.
field-x_km_s = X向速度
# In conjunction.alert. Unit: km.
field-y_km = Y
# In conjunction.alert. Unit: km/s.
field-y_km_s = Y向速度
# In conjunction.alert. Unit: km.
field-z_km = Z
# In conjunction.alert. Unit: km/s.
field-z_km_s = Z向速度

## Codes

# Field on_this_line_because.
code-criterion_met = 已达发送方判据
code-decision_needed = 需要作出决定
code-operator_unreachable = 经其他途径未能联系上运营者
# Field covariance.
code-calculated = 计算值
code-default = 默认值
# Field ask, request_to_other.
code-intent = 你方意向
code-manoeuvre = 你方实施机动
code-no_request = 无
# Field intent.
code-will_mitigate = 将规避
code-will_not_mitigate = 不规避
code-undetermined = 未定
code-unable = 不能规避
# Field automatic_avoidance.
code-enabled = 已启用
code-suspended = 已暂停
code-not_fitted = 未配备
# Field action.
code-keeps_trajectory = 保持其轨迹
code-action-manoeuvres = 实施机动
# Field step.
code-proposed = 已提议
code-accepted = 已接受

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = 交会{ $one } / { $other }，TCA { $tca }，Pc { $probability }，最近距离{ $miss }
subject-conjunction-intent = 交会意向：{ $intent }，TCA { $tca }
subject-conjunction-agreement = 交会协议：{ $step }，TCA { $tca }

## What is asked

asks-same_figures = 你方对相同数值的签署

## Where a case stands

# Told; neither side has said what it will do.
case-conjunction-alerted = 已告警，双方意向待告知
# Told for information: no intent is asked for.
case-conjunction-told = 已告知，未请求意向
# The other side has answered that its own criterion is not met.
case-conjunction-below_criterion = 未达另一方判据
# A side has said that it does not know yet.
case-conjunction-undetermined = 意向未定
# One side has said what it will do, the other has not.
case-conjunction-one_intent = 一方意向已告知，另一方待告知
# Exactly one side mitigates.
case-conjunction-compatible = 双方意向相容
# Both mitigate, or neither does; a remark says which.
case-conjunction-conflict = 双方意向不相容
# What was said holds no longer: the time that it named for this has passed.
case-conjunction-intent_lapsed = 意向不再有效
# One side has signed figures for both.
case-conjunction-proposed = 协议已提议，未生效
case-conjunction-not_agreed = 未达成协议
# Both have signed the same figures.
case-conjunction-agreed = 已达成协议
# The time of closest approach is over.
case-conjunction-closed = 已结束，最接近时刻已过
# Remarks, told to both sides at once. Both intents are will mitigate.
case-conjunction-both_mitigate = 双方均将规避：无一方保持轨迹
# Both intents are will not mitigate, or unable.
case-conjunction-nobody_mitigates = 双方均不规避
# An intent is older than the last alert, whose figures it did not know.
case-conjunction-said_before_last_alert = 有意向早于最近一次告警
case-conjunction-intent_differs_from_agreement = 其后的意向与协议不符
# Signed, and not under the figures that were proposed.
case-conjunction-other_figures = 有接受文书所列数值不同，不构成接受

## What is owed

# By a side of the conjunction: what it will do.
owes-intent = 意向
# By both, where the two intents do not fit.
owes-other_intent = 另一意向，或协议
