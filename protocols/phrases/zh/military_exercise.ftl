# The family military_exercise.
# Unofficial translation of en/military_exercise.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = 军事演习结束
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = 军事演习通报
# Report, paragraph 66(v).
type-military_exercise-start = 军事演习开始

## Fields

# In military_exercise.notification. Report 66(v).
field-activities = 预计活动
# In military_exercise.end. Report 66(v).
field-areas_released = 所通报区域已解除
# In military_exercise.start. Report 66(v).
field-as_notified = 与通报相符
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = 频段
# In military_exercise.start. Report 66(v).
field-changes = 变更
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = 指挥级别
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-military_exercise-notification-contact = 全天候联络点
# In military_exercise.start. Report 41.
field-military_exercise-start-contact = 全天候联络点
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = 本线路上的训练
# In military_exercise.notification. Report 56, 66(v).
field-during = 时段
# In military_exercise.notification. Report 56.
field-emissions = 无线电或光发射
# In military_exercise.start. Report 66(v).
field-end_expected = 预计结束
# In military_exercise.end. Report 66(v).
field-ended = 结束情况
# In military_exercise.end. Report 66(v).
field-ended_at = 结束时间
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = 预计产生的碎片
# In military_exercise.end. Report 66(iii).
field-military_exercise-end-fragments = 产生的碎片
# In military_exercise.notification. Report 66(v).
field-hazard_areas = 所通报区域
# In military_exercise.notification. Report 56.
field-military_exercise-emission-kind = 种类
# In military_exercise.notification. Report 66(v).
field-kinds = 种类
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = 发射通报编号
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = 通告编号
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = 物体类别
# In military_exercise.notification. Report 40(vii).
field-observers_invited = 邀请观察员
# In military_exercise.notification. Report 66(v).
field-orbits = 轨道
# In military_exercise.start. Report 66(v).
field-started_at = 开始时间
# In military_exercise.notification. Report 66(v).
field-states_taking_part = 参加国
# In military_exercise.notification. Report 66(v).
field-window = 起止时间

## Codes

code-radio = 无线电
# Field kinds.
code-live_in_orbit = 实动，在轨
code-live_on_ground = 实动，在地面
code-command_post = 指挥所
code-simulation = 模拟
# Field orbits.
code-low = 低轨道
code-medium = 中轨道
code-geostationary = 对地静止
code-elliptical = 大椭圆
code-cislunar = 地月之间
code-orbits-none = 无轨道
# Field activities.
code-manoeuvres = 机动
code-close_passages = 近距离通过
code-light_emission = 光发射
code-laser_ranging = 激光测距
code-object_release = 释放物体
code-launches = 运载器发射
code-none_in_orbit = 在轨无活动
# Field expected_fragments, fragments. Report 66(iii).
code-expected_fragments-none = 无
code-fragments-none = 无
# Field ended.
code-as_planned = 如期
code-early = 提前
code-late = 推迟
code-not_held = 未举行

## Fixed sentences

# On every message of the family military_exercise outside a drill.
fixed-military_exercise = 军事演习通知 - 真实报文

## Subjects: one line in a list

subject-military_exercise-notification = 军事演习{ $name }，{ $start }至{ $end }
subject-military_exercise-start = 军事演习{ $digits }：{ $at }开始
subject-military_exercise-end = 军事演习{ $digits }：{ $at }结束

## Where a case stands

# Told, and not yet begun.
case-military_exercise-notified = 军事演习已通报
# Its window has begun, and its start was not told.
case-military_exercise-start_owed = 时段已到，开始未告知
case-military_exercise-started = 军事演习已开始
# Its time is over, and its end was not told: others keep clear.
case-military_exercise-end_owed = 时间已过，结束待告知
case-military_exercise-ended = 军事演习已结束
# It was called off.
case-military_exercise-not_held = 军事演习未举行

## What is owed

# By whoever notified it.
owes-exercise_start = 开始的告知
owes-exercise_end = 结束的告知
