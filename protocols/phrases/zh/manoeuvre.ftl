# The family manoeuvre.
# Unofficial translation of en/manoeuvre.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = 机动通知
# Report, paragraph 40(v).
type-manoeuvre-outcome = 机动结果

## Fields

# In manoeuvre.outcome. Report 40(v).
field-another_follows = 随后另有机动
# In manoeuvre.notice. Report 66(ii).
field-ask_during = 请求所涉时段
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = 至少
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = 至多
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = 轴1（R、T或X）
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = 轴2（T、N或Y）
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = 轴3（N、W或Z）
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = 依据
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = 单次点火至多
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = 点火次数至多
# In manoeuvre.notice. Report 40(v).
field-campaign = 电推进机动系列
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = 交会
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = 质量变化
# In manoeuvre.notice. Report 40(v).
field-manoeuvre-notice-delta_v_m_s = 速度增量
# In manoeuvre.outcome. Report 40(v).
field-manoeuvre-outcome-delta_v_m_s = 测定的速度增量
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = 装置
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = 持续时间
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = 占空方式
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = 所附星历适用期
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-manoeuvre-delta_v-frame = 参考系
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = 高度不低于
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = 高度不高于
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = 点火
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = 速度增量合计至多
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = 机动编号
# In manoeuvre.outcome. Report 40(v).
field-outcome = 结果
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = 每日速度增量至多
# In manoeuvre.notice. Report 40(v).
field-purpose = 目的
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = 超出上述限度前的告知提前量

## Codes

code-is-vector = 矢量
code-is-band = 范围
# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN（径向、横向、法向）
code-tnw = TNW（切向、法向、沿角动量方向）
code-screening = 与你方编目比对筛查
# Field basis. CCSDS 502.0-B-3, MAN_BASIS.
code-candidate = 备选
code-planned = 已计划
code-anticipated = 预计
code-telemetry = 遥测所得
code-determined = 定轨所得
code-simulated = 模拟
# Field purpose. CCSDS 502.0-B-3, MAN_PURPOSE.
code-aerobraking = 气动减速
code-attitude = 姿态
code-collision_avoidance = 避免碰撞
code-disposal = 处置
code-flyby = 飞越
code-early_orbit = 发射和早期轨道
code-clean_up = 对先前机动的修整
code-mass_change = 质量变化
code-momentum_desaturation = 动量卸载
code-orbit_change = 轨道改变
code-period = 周期改变
code-pointing = 指向
code-relocation = 重新定位
code-science = 科学
code-spin_rate = 自旋速率
code-spin_axis = 自旋轴
code-station_keeping = 位置保持
code-trim = 微调
# Field duty_cycle. CCSDS 502.0-B-3, DC_TYPE.
code-continuous = 连续
code-time = 按时间
code-time_and_angle = 按时间和角度
# Field outcome.
code-executed = 已执行
code-aborted = 已中止
code-partial = 部分执行

## Subjects: one line in a list

subject-manoeuvre-notice = 机动：{ $object }，点火{ $ignition }，速度增量{ $delta_v }
subject-manoeuvre-outcome = 机动{ $digits }：{ $outcome }，速度增量{ $delta_v }
subject-band = { $low }至{ $high }

## What is asked

asks-during = { $what }，自{ $start }至{ $end }

## Where a case stands

# Told, and not yet over.
case-manoeuvre-notified = 机动已通知
# Its time is over, and what came of it was not told.
case-manoeuvre-outcome_owed = 时间已过，结果待告知
# What came of it was told, and that another one follows.
case-manoeuvre-more_follows = 结果已告知，随后另有机动
case-manoeuvre-aborted = 机动已中止
case-manoeuvre-done = 结果已告知

## What is owed

# By whoever gave the notice.
owes-manoeuvre_outcome = 机动的结果
owes-next_manoeuvre_notice = 下次机动的通知
