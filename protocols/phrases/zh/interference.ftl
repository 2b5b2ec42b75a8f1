# The family interference. Harmful interference with radio links, and light on sensors in orbit: reported, asked to
# Unofficial translation of en/interference.ftl; the English phrase says what is meant.
# stop, and what became of it.

## Types

# Report, paragraph 56, 58.
type-interference-outcome = 干扰处理结果
# Report, paragraph 19, 55, 56, 58.
type-interference-report = 干扰报告
# Report, paragraph 56, 58.
type-interference-stop_request = 请求停止

## Fields

# In interference.report. Report 56. Whether it comes and goes, and how: continuous, now and then, at fixed times.
field-interference-pattern = 时间规律
# In interference.report. Unit: kHz. Report 56.
field-bandwidth_khz = 带宽
# In interference.report. Report 56.
field-interference-beam = 波束
# In interference.report. Unit: deg. Report 56. Clockwise from north, seen from that station.
field-bearing_deg = 方位
# In interference.stop_request. Report 56. Reasons of the request to stop.
field-interference-because = 理由
# In interference.report. Report 67.
field-bureau_informed = 已告知国际电联无线电通信局
# In interference.outcome. Report 56.
field-ceased_at = 停止时间
# In interference.report. Unit: MHz. Report 56.
field-centre_mhz = 测得频率
# In interference.report. Unit: deg. Report 56. Clockwise from north.
field-interference-direction_deg = 长轴方向
# In interference.report. Report 56. As 36M0G7W (Radio Regulations).
field-emission_class = 发射类别
# In interference.report. Unit: dBuV/m. Report 56.
field-field_strength_dbuv_m = 场强
# In interference.report. Unit: dBW/m2. Report 56.
field-flux_density_dbw_m2 = 功率通量密度
# In interference.outcome. Report 56.
field-interference-found = 查明情况
# In interference.report. Report 56. A call sign or name that was heard.
field-interference-identification = 收到的识别信号
# In interference.report. Report 56.
field-itu_notice = 在国际电联的通知编号
# In interference.report, interference.stop_request. Report 56.
field-interference-kind = 无线电或光
# In interference.report. Report 56.
field-interference-link = 受干扰链路
# In interference.report. Report 55. What light has reached.
field-interference-lit = 射到传感器的光
# In interference.report. Report 56.
field-interference-location = 定位于
# In interference.report. Unit: km. Report 56.
field-long_axis_km = 半长轴
# In interference.report. Report 56.
field-interference-measured = 测量结果
# In interference.report. Report 56. An instant, or the interval in which it was.
field-interference-measured_at = 测量时间
# In interference.report. Report 56. The monitoring or interfered station.
field-measured_by = 测量者
# In interference.report. Report 56.
field-interference-nature = 信号性质
# In interference.report. Report 56. As it is notified to the ITU.
field-network = 卫星网络
# In interference.outcome. Report 56. Hash of the notice of that activity.
field-interference-notice = 通知编号
# In interference.report. Report 41.
field-operators_in_contact = 运营者已相互联系
# In interference.report. Unit: deg. Report 56. Longitude, east positive.
field-orbital_position_deg = 对地静止轨道位置
# In interference.report. Report 56.
field-reporting_station = 报告台站
# In interference.report, interference.stop_request. Report 58. Navigation, distress, rescue.
field-safety_of_life = 受影响的生命安全业务
# In interference.report. Report 55. As star tracker 2.
field-interference-sensor = 受照对象
# In interference.report. Unit: km. Report 56.
field-short_axis_km = 半短轴
# In interference.report. Report 56. Name or call sign.
field-interference-station = 地球站
# In interference.report. Report 55. A question, answered by yes, no or unknown.
field-still_lit = 目前仍受照
# In interference.report. Report 56.
field-still_there = 仍然存在
# In interference.stop_request. Report 56.
field-stop_by = 停止时限
# In interference.report. Unit: deg. Report 55. At the beginning; north positive.
field-sub_satellite_latitude_deg = 星下点纬度
# In interference.report. Unit: deg. Report 55. At the beginning; east positive.
field-sub_satellite_longitude_deg = 星下点经度
# In interference.stop_request. Report 18.
field-taken_to_be = 据认为属于
# In interference.report. Report 56. Each time, where it comes and goes.
field-interference-times = 时间
# In interference.report. Report 56.
field-transponder = 转发器
# In interference.stop_request. Report 56. Where a pause is enough.
field-interference-until = 保持停止至
# In interference.stop_request. Report 56. As you would recognise it: band, beam, place, time. A text.
field-interference-what = 应停止的内容
# In interference.outcome. Report 56.
field-will_cease_by = 将停止的时限
# In interference.report. Report 18.
field-interference-words = 来源说明

## Codes

# Field effects. What it did.
code-no_effect_yet = 迄今无影响
# Field pattern. How it comes in time; continuous as in the general code.
code-intermittent = 断续
code-once = 一次
# Field nature. Of a radio signal that interferes.
code-carrier = 未调制载波
code-modulated = 已调制
code-noise_like = 类噪声
code-sweeping = 扫过频段
code-pulses = 脉冲
code-imitates_another = 模仿另一信号
# Field operators_in_contact. Whether the operators have spoken to each other.
code-tried = 已尝试，尚无应答
# Field ask.
code-look_for_source = 你方查找其来源
# Field because. Reasons of a request to stop.
code-safety_of_life = 生命安全业务
code-measurement = 测量结果
# Field taken_to_be. Whose the sender takes the emission to be.
code-yours = 属你方
code-perhaps_yours = 可能属你方
# Field outcome. What became of the interference.
code-ceased = 已停止
code-source_found_ours = 来源已查明，属我方
code-notified_activity = 已通知的活动
code-under_study = 研究中

## Units

# Kilohertz.
unit-kHz = { $figure } kHz
# Decibel above one microvolt per metre, a field strength.
unit-dBuV_m = { $figure } dBµV/m
# Decibelwatt per square metre, a power flux-density.
unit-dBW_m2 = { $figure } dBW/m²

## Subjects: one line in a list

# $with: a network or an object, in the words of the sender. $effects: codes, joined by commas. $when: one or two
# date-time groups.
subject-interference-report = 干扰，涉及{ $with }：{ $effects }，{ $when }
# $what: the first line of what is to stop, shortened. $by: a date-time group.
subject-interference-stop_request = 请求停止，不迟于{ $by }：{ $what }
# $digits: five digits of the message that it answers. $outcome: a code of the field outcome.
subject-interference-outcome = 干扰{ $digits }：{ $outcome }

## What is asked

# $by: a date-time group.
asks-stop = 停止，不迟于{ $by }

## Where a case stands

# Reported, and something is asked.
case-interference-reported = 干扰已报告
# Reported for information: nothing is asked.
case-interference-told = 干扰已报告，无请求
case-interference-stop_requested = 已请求停止
# The time by which it was to stop has passed, and nothing was said.
case-interference-not_stopped = 已请求停止，尚未答复
case-interference-stop_accepted = 按请求接受停止
# The other side has said that it cannot.
case-interference-stop_declined = 按答复不能停止
case-interference-under_study = 研究中
# It is the source of the side that said so; it has not ceased yet.
case-interference-source_found = 来源已查明，尚未停止
case-interference-ceased = 干扰已停止
# The side that was asked says that it is not theirs.
case-interference-not_ours = 已答复：不属答复方
case-interference-notified = 已答复：系已通知的活动

## What is owed

# By the side that was told or asked.
owes-interference_outcome = 干扰处理结果
# By the side that was asked to stop.
owes-stop_or_answer = 停止，或答复
# By the side whose source it is.
owes-word_that_it_ceased = 已停止的告知
