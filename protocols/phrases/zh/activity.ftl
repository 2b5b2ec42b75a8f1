# The family activity. Any military activity in space that is not a military exercise of its own type: told beforehand,
# Unofficial translation of en/activity.ftl; the English phrase says what is meant.
# and ended.

## Types

# Report, paragraph 41, 66(iii).
type-activity-end = 空间军事活动结束
# Report, paragraph 41, 50(viii), 56, 57(iii), 66(iii), 66(iv).
type-activity-notice = 空间军事活动通知

## Fields

# In activity.notice. Unit: deg. Report 56. Clockwise from north.
field-azimuth_from_deg = 起始方位角
# In activity.notice. Unit: deg. Report 56. Clockwise from the other; may pass north.
field-azimuth_to_deg = 终止方位角
# In activity.notice. Report 41. Heights and inclinations of orbits, not a band of frequencies.
field-activity-band = 轨道范围
# In activity.notice. Report 50(viii). Before it begins.
field-consultation_until = 可磋商至
# In activity.notice. Report 41.
field-activity-contact = 活动期间联络点
# In activity.notice. Unit: deg. Report 56.
field-elevation_from_deg = 起始仰角
# In activity.notice. Unit: deg. Report 56.
field-elevation_to_deg = 终止仰角
# In activity.end. Report 66(iii).
field-fragment_count = 碎片数量
# In activity.end. Report 66(iii).
field-fragments_produced = 产生的碎片
# In activity.notice. Unit: km. Report 66(iii).
field-fragments_up_to_km = 碎片可达高度
# In activity.notice. Unit: km. Report 41.
field-from_km = 起始高度
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_least_deg = 倾角至少
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_most_deg = 倾角至多
# In activity.notice. Report 55, 56. Light that is sent, as of a laser.
field-activity-light = 光
# In activity.notice, activity.end. Unit: d. Report 66(iii). NONE where none are expected.
field-longest_life_d = 碎片最长在轨寿命
# In activity.notice. Report 50(viii). YES offers a consultation beforehand.
field-may_affect_others = 可能影响他方
# In activity.notice. Report 66(iii). One's own, and named beforehand.
field-object_broken_up = 拟解体的物体
# In activity.notice. Report 41.
field-activity-notice-objects_released = 拟释放的物体
# In activity.end. Report 41.
field-activity-end-objects_released = 已释放的物体
# In activity.notice. Unit: dBW. Report 56. E.i.r.p., the upper bound of its class.
field-power_at_most_dbw = 辐射功率至多
# In activity.notice. Report 56. Radio that is sent.
field-activity-radio = 无线电
# In activity.notice. Report 56. A part of the sky.
field-activity-sector = 扇区
# In activity.notice. Report 56. A place on Earth or an object.
field-sent_from = 发出位置
# In activity.notice. Report 58. And where.
field-services_touched = 可能受影响的服务
# In activity.notice. Unit: km. Report 41.
field-to_km = 终止高度
# In activity.notice. Report 56. Below 0.4, to 0.7, to 3, to 50, above 50 micrometres.
field-wavelength_class = 波长

## Codes

# Field activities. What will be done.
code-intended_break_up = 有意使自有物体解体
# Field is. The kind of a group.
code-sector = 扇区
# Field wavelength_class. Classes of light by wavelength in micrometres: below 0.4, to 0.7, to 3, to 50, above 50.
code-ultraviolet = 紫外
code-visible = 可见光
code-near_infrared = 近红外
code-mid_infrared = 中红外
code-far_infrared = 远红外
# Field longest_life_d.
code-longest_life_d-none = 无

## Units

# Decibelwatt, radiated power (e.i.r.p.).
unit-dBW = { $figure } dBW

## Fixed sentences

# Signed in every notice of an activity, word for word in English; other languages translate it.
fixed-notice_informs = 本通知供知悉之用。本通知并不意味着该活动合法、已获接受或构成先例。

## Subjects: one line in a list

# $activities: codes of the field activities, joined by commas. $start, $end: date-time groups.
subject-activity-notice = 空间军事活动：{ $activities }，{ $start }至{ $end }
# $digits: five digits of the notice. $ended: a code of the field ended.
subject-activity-end = 军事活动{ $digits }于{ $at }结束：{ $ended }

## What is asked

# $until: a date-time group. Nothing is owed where nobody asks.
asks-consultation_offered = 可磋商至{ $until }

## Where a case stands

# Told, and not yet begun.
case-activity-notified = 活动已通知
# Its window has begun.
case-activity-under_way = 活动进行中
# Its window is over, and its end was not told.
case-activity-end_owed = 时段已过，结束待告知
case-activity-ended = 活动已结束
# Told to both sides, for as long as it holds.
case-activity-consultation_offered = 已提议磋商

## What is owed

# By whoever notified the activity.
owes-activity_end = 活动已结束的告知
