# The family proximity: one object is brought near another; asked beforehand, decided, reported, closed.
# Unofficial translation of en/proximity.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 57(i). The last message of a proximity operation.
type-proximity-close = 近距离操作结束
# Report, paragraph 57(i), 66(i), 66(ii). Asks for consent or consultation, or only informs.
type-proximity-consultation = 近距离操作磋商
# Report, paragraph 57(i). Answers a proximity consultation.
type-proximity-decision = 近距离操作决定
# Report, paragraph 57(i). What happened in one phase of the operation.
type-proximity-phase = 近距离操作阶段报告
# Report, paragraph 57(i). A consent that was given is taken back.
type-proximity-revocation = 撤销同意

## Fields

# In proximity.consultation. Report 57(i). What makes the servicer break off by itself.
field-abort_criteria = 中止判据
# In proximity.phase. Report 57(i). A code: why the approach was broken off.
field-abort_reason = 中止原因
# In proximity.consultation. Report 57(i). From which side the servicer comes, as an axis of the client's orbit.
field-approach_axis = 接近轴向
# In proximity.consultation, a hold point. Unit: hour. Report 57(i). The longest time that it waits there.
field-at_most_h = 该处停留至多
# In proximity.consultation. Report 57(i). The object that is approached.
field-client = 客户物体
# In proximity.consultation, on the geostationary arc. Report 57(i). The object that is nearest to the slot.
field-closest_neighbour = 最近的邻近物体
# In proximity.consultation, proximity.decision. Unit: m/s. Report 57(i). How fast the range becomes smaller.
field-closing_speed_m_s = 接近速率
# In proximity.decision. Report 57(i). What the consent depends on, in figures.
field-proximity-conditions = 条件
# In proximity.decision, proximity.revocation. Report 57(i). The number that the consenting side gave to its consent.
field-consent_id = 同意书编号
# In proximity.consultation. Report 57(i). Prior consent, consultation, or information only.
field-consent_requested = 所请求事项
# In proximity.decision. Report 57(i). The instant by which the consultation is to be held.
field-consultation_by = 磋商时限
# In proximity.consultation. Report 57(i). The space in which the servicer stays.
field-corridor = 走廊
# In proximity.decision. Report 57(i).
field-proximity-decision = 决定
# In proximity.consultation, the retreat plan. Unit: m/s. Report 57(i). Change of velocity, kept back in fuel.
field-delta_v_kept_m_s = 为撤离保留的速度增量
# In proximity.consultation, on the geostationary arc. Unit: degrees a day, east is positive. Report 57(i).
field-drift_deg_d = 漂移速率
# In proximity.consultation. Report 57(i).
field-emitters = 传感器和发射器
# In proximity.phase. Report 57(i). A code: what happened in the phase.
field-proximity-event = 阶段报告
# In proximity.consultation, a corridor. Report 57(i). The axes, centred on the client object.
field-proximity-corridor-frame = 参考系
# In proximity.consultation. Report 57(i).
field-geostationary = 在对地静止弧段
# In proximity.consultation, a corridor. Unit: degree. Report 57(i). Of a cone that begins at the client object.
field-half_angle_deg = 半角
# In proximity.consultation, on the geostationary arc. Unit: degree. Report 57(i). East and west of the slot.
field-half_width_deg = 保持范围，正负
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-half_width_m = 半宽
# In proximity.phase. Report 57(i). The instant of the event.
field-proximity-happened_at = 时间
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_point = 停留点
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_points = 停留点
# In proximity.consultation. Report 50(vi). Number of the insurance, or who insures.
field-insurer = 保险编号
# In proximity.close. Report 57(i). YES: the two objects are docked and fly on as one.
field-proximity-joined = 物体已对接
# In proximity.consultation, proximity.decision: one sensor or emitter. Report 57(i).
field-proximity-emitter-kind = 传感器或发射器
# In proximity.decision, a condition. Report 57(i).
field-proximity-no_emission-kind = 传感器或发射器
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-proximity-length_m = 长度
# In proximity.consultation. Report 50(vi). The State that is liable under the Liability Convention.
field-proximity-liable = 发射国
# In proximity.consultation, on the geostationary arc. Unit: degree, east is positive. Report 57(i).
field-proximity-longitude_deg = 轨位经度
# In proximity.consultation, an abort criterion. Unit: second. Report 57(i). How long communication or navigation is
# lost before the servicer breaks off.
field-lost_for_s = 丧失时间
# In proximity.consultation, a phase. Unit: km. Report 57(i). Never nearer to the client object than this.
field-min_range_km = 间距至少
# In proximity.consultation. Report 57(i). A code: what the approach is for.
field-proximity-mission = 任务
# In proximity.consultation, a hold point. Report 57(i). What the point is called.
field-proximity-hold_point-name = 停留点
# In proximity.consultation. Report 57(i). What the phase is called.
field-proximity-planned_phase-name = 阶段
# In proximity.consultation, proximity.decision. Report 57(i). What the point is called.
field-proximity-retreat_point-name = 撤离点
# In proximity.close. Unit: km. Report 57(i). How near the servicer came at the nearest.
field-nearest_km = 曾到达的最小间距
# In proximity.consultation, on the geostationary arc. Unit: km. Report 57(i).
field-neighbour_range_km = 与邻近物体保持的间距
# In proximity.phase. Report 57(i). The instant by which the next phase report comes.
field-next_report_by = 下次报告时限
# In proximity.decision, a condition. Unit: hour. Report 57(i). How long beforehand we are told.
field-proximity-notice_h = 提前小时数
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). So long without any burn it comes near nobody.
field-passive_safety_h = 自由漂移无碰撞时间
# In proximity.phase. Report 57(i). The name of the phase in the plan.
field-proximity-phase = 阶段
# In proximity.consultation. Report 57(i).
field-phases = 阶段
# In proximity.consultation, proximity.decision. Report 57(i).
field-proximity-points = 撤离点
# In proximity.*. Unit: km. Report 57(i). The distance between the two objects.
field-range_km = 间距
# In proximity.close. Unit: km. Report 57(i). The distance between the two objects at the time of the message.
field-range_now_km = 当前间距
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). From any moment of the plan.
field-reached_within_h = 到达所需时间
# In proximity.consultation, an abort criterion. Report 57(i).
field-proximity-abort_criterion-reason = 中止情形
# In proximity.consultation. Report 57(i). How the servicer comes away again.
field-proximity-retreat = 撤离计划
# In proximity.revocation. Report 57(i). The instant by which the servicer is at the retreat point.
field-retreat_by = 到达撤离点的时限
# In proximity.revocation, proximity.phase. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_point = 撤离点
# In proximity.decision. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_points = 撤离点
# In proximity.consultation. Report 57(i). The object that approaches.
field-servicer = 服务物体
# In proximity.consultation. Report 57(i). Whether the sensor or emitter is used near the client object.
field-proximity-used = 使用
# In proximity.decision. Report 57(i). From when to when the consent holds; it ends by itself.
field-proximity-valid = 有效期
# In proximity.consultation. Unit: nm. Report 56. Of a laser or a lidar.
field-wavelength_nm = 波长
# In proximity.decision, a condition: we are told before this.
field-proximity-tell_before-what = 在何事之前
# In proximity.decision, a condition. Unit: km. Report 57(i). Holds when the range is below this.
field-proximity-within_km = 间距小于

## Codes

# Field mission. What the approach is for, and who has agreed.
code-inspection_agreed = 检查，已商定
code-inspection_consent_not_yet_asked = 检查，尚未请求同意
code-refuelling_or_servicing = 加注推进剂或维护
code-debris_removal = 清除碎片
code-docking = 对接
code-geostationary_relocation = 在对地静止弧段重新定位
# Field consent_requested.
code-prior_consent = 事先同意
code-consultation = 磋商
code-information_only = 无，仅供参考
# Field approach_axis. Axes of the client's orbit; plus and minus are directions along them.
code-plus_r = 正R（径向，自上方）
code-minus_r = 负R（径向，自下方）
code-plus_t = 正T（横向，自前方）
code-minus_t = 负T（横向，自后方）
code-plus_n = 正N（法向）
code-minus_n = 负N（法向）
code-approach_axis-none = 不接近
# Field kind of a sensor or emitter.
code-imaging = 成像
code-lidar = 激光雷达
code-radar = 雷达
code-illumination = 照明
# Field reason of an abort criterion, field abort_reason: the servicer breaks off when this is so.
code-range_below = 间距低于限值
code-closing_speed_above = 接近速率高于限值
code-corridor_left = 偏出走廊
code-navigation_lost = 丧失导航
code-communication_lost = 丧失通信
code-asked_by_other_side = 应另一方请求
code-power_below_need = 电力低于所需
# Field decision.
code-consent = 同意
code-consent_with_conditions = 附条件同意
code-refuse = 拒绝
code-request_consultation = 请求磋商
code-not_competent = 无权决定
# Field is, of a condition.
code-is-keep_out = 不得进入
code-is-speed_limit = 速率限值
code-is-hold_until_told = 停留，直至获告继续
code-is-tell_before = 事先告知我方
code-is-no_emission = 不得发出电波或光
# Field what, of a condition: we are told before this.
code-each_phase = 每个阶段
code-each_burn = 每次点火
code-change_of_plan = 计划变更
# Field event.
code-entered = 已进入
code-event-holding = 在停留点停留
code-at_retreat_point = 在撤离点
code-completed = 已完成
# Field ended.
code-in_part = 部分
code-not_begun = 未开始
code-after_revocation = 在撤销之后

## Units

# Degrees a day.
unit-deg_d = { $figure }度/日
# Nanometres.
unit-nm = { $figure } nm

## Fixed sentences

# In every proximity.revocation, part of what is signed in English.
fixed-at_the_retreat_point = 撤销在此处所列撤离点生效，且必须立即签收。

## Subjects: one line in a list

# $servicer, $client: names of objects; $start: date-time group; $range: least range of all phases.
subject-proximity-consultation = 近距离操作：{ $servicer }对{ $client }，自{ $start }起，间距至少{ $range }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-proximity-decision = 近距离操作{ $digits }的决定：{ $decision }
# $point: name of the retreat point; $by: date-time group.
subject-proximity-revocation = 同意（{ $digits }）已撤销：不迟于{ $by }到达撤离点{ $point }
# $event: a code of the field event; $phase: name of the phase or of the retreat point; $at: date-time group.
subject-proximity-phase = 近距离操作阶段{ $phase }：{ $event } { $at }
# $ended: a code of the field ended; $at: date-time group.
subject-proximity-close = 近距离操作{ $digits }结束：{ $ended }，{ $at }

## Where a case stands

# Nobody has decided yet.
case-proximity-asked = 已请求
# Nothing was asked for: neither consent nor its absence is said.
case-proximity-informed = 供参考，未请求同意
# No answer came in time. It is never taken for consent. Report 57(i).
case-proximity-no_consent_given = 未给予同意
case-proximity-to_consult = 已请求磋商，未给予同意
case-proximity-refused = 已拒绝
case-proximity-not_competent = 无权决定，未给予同意
case-proximity-consented = 已给予同意
case-proximity-under_way = 进行中
case-proximity-revoked = 已撤销，尚未签收
# The revocation is acknowledged; the servicer is on its way to the retreat point.
case-proximity-retreating = 已撤销，正前往撤离点
case-proximity-retreated = 在撤离点
case-proximity-broken_off = 已中止
# The validity of the consent, or the time of the plan, is over.
case-proximity-over = 时间已过
case-proximity-expired = 未给予同意，时间已过
case-proximity-closed = 已结束
# Remarks beside the state, told to both sides.
case-proximity-consent_to_earlier_plan = 所给同意系针对先前的计划
case-proximity-consent_ends_by_revocation = 同意仅因撤销而终止
case-proximity-retreat_point_not_in_consent = 该撤离点不在同意书所列之内

## What is owed

owes-consultation = 磋商
owes-phase_report = 每个阶段的报告
owes-acknowledgement = 签收
owes-report_at_retreat_point = 到达撤离点的报告
owes-proximity_close = 结束报文
