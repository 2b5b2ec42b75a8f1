# The family reentry. An object comes down from orbit; parts of it may be found on the ground.
# Unofficial translation of en/reentry.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(iv), 50(vi).
type-reentry-claim = 认领发现物
# Report, paragraph 66(iv).
type-reentry-closing = 再入结束
# Report, paragraph 66(iv), 50(vi).
type-reentry-found_object = 发现物
# Report, paragraph 66(iv), 58.
type-reentry-prediction = 再入预报

## Fields

# In reentry.prediction, reentry.closing. Report 58. What is done, region by region.
field-reentry-airspace = 空域
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_START.
field-at_least_d = 至少
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_END.
field-at_most_d = 至多
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BREAK_UP.
field-reentry-break_up = 解体
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BURN_UP.
field-reentry-burn_up = 烧毁
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_CASUALTY: that anybody at all is hurt.
field-reentry-casualty = 人员伤亡
# In reentry.prediction. Unit: percent. Report 66(iv). ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the
# two. IMPACT_n_CONFIDENCE.
field-confidence_percent = 置信度
# In reentry.prediction. Report 66(iv). CONTROLLED_REENTRY.
field-controlled = 受控再入
# In reentry.prediction. Unit: km. Report 66(iv). IMPACT_n_CROSS_TRACK.
field-cross_track_km = 横向宽度
# In reentry.found_object. Report 66(iv). The answer is a code: held, returned, left in place.
field-reentry-custody = 目前所在
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME.
field-reentry-days_d = 剩余在轨天数
# In reentry.found_object. Report 66(iv). Shape, material, colour.
field-reentry-description = 描述
# In reentry.prediction. Report 66(iv). REENTRY_DISINTEGRATION.
field-disintegration = 所模拟的解体
# In reentry.prediction. Unit: kg. Report 66(iv). DRY_MASS.
field-dry_mass_kg = 不含推进剂的质量
# In reentry.prediction. Report 66(iv). EPOCH_TZERO: lifetimes in days count from it.
field-epoch_at = 预报历元
# In reentry.claim. Report 50(vi). Rescue Agreement, article 5.5.
field-expenses_borne = 费用由我方承担
# In reentry.found_object. Report 66(iv). An instant, or the interval in which it was.
field-found_at = 发现时间
# In reentry.prediction. Report 66(iv). IMPACT_REF_FRAME as ITRF.
field-reentry-frame = 地点参考系
# In reentry.closing. Report 66(iv).
field-ground_reached = 部件到达地表
# In reentry.claim. Report 66(iv).
field-reentry-handling = 安全处理方法
# In reentry.found_object. Report 66(iv). What was measured, and how.
field-hazard_remarks = 危险说明
# In reentry.prediction. Report 66(iv). HAZARDOUS_SUBSTANCES: which, and how much.
field-hazardous_substances = 危险物质
# In reentry.found_object, reentry.claim. Report 66(iv). As the owner knows them.
field-reentry-hazards = 危险
# In reentry.prediction. Unit: m. Report 66(iv). NOMINAL_IMPACT_ALT.
field-height_m = 地点高度
# In reentry.found_object. Report 66(iv). An authority; no person's name.
field-held_by = 保管机关
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3: given before a return, if asked.
field-identifying_data = 证明资料
# In reentry.prediction. Report 66(iv).
field-reentry-prediction-impact = 坠落
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_IMPACT: on land or water.
field-reentry-probabilities-impact = 坠落
# In reentry.prediction. Report 66(iv). IMPACT_UNCERTAINTY_METHOD.
field-impact_uncertainty = 坠落不确定性的求法
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_LAND_IMPACT.
field-reentry-land_impact = 坠落于陆地
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LAT: north
# positive. North positive.
field-latitude_deg = 纬度
# In reentry.claim. Report 40(iv). Rescue Agreement, article 6.
field-launching_authority = 发射当局
# In reentry.prediction. Report 66(iv).
field-lifetime = 在轨寿命
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LON: east
# positive. East positive.
field-longitude_deg = 经度
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.4.
field-reentry-made_safe_by = 排除危险者
# In reentry.found_object. Report 66(iv). Letters and numbers, as they are read on it.
field-reentry-markings = 标记
# In reentry.prediction, reentry.closing. Report 58. What an authority does with the airspace.
field-reentry-measure = 措施
# In reentry.prediction. Report 66(iv). NOMINAL_REENTRY_EPOCH.
field-reentry-prediction-nominal_at = 标称再入时间
# In reentry.prediction. Report 66(iv). NOMINAL_IMPACT_EPOCH.
field-reentry-impact-nominal_at = 标称坠落时间
# In reentry.prediction. Report 50(iii). Resolution 47/68.
field-nuclear_power_source = 载有核动力源
# In reentry.found_object. Report 18. A statement of origin: needs two officers if filled.
field-reentry-found_object-object = 据认为是
# In reentry.claim. Report 66(iv).
field-reentry-claim-object = 经识别为
# In reentry.closing, reentry.found_object. Report 50(vi).
field-people_hurt = 人员伤害
# In reentry.found_object. Report 66(iv). By their hash.
field-photographs = 照片
# In reentry.prediction. Report 66(iv).
field-reentry-probabilities = 概率
# In reentry.closing. Report 66(iv). An instant, or the interval in which it was.
field-re_entered_at = 再入时间
# In reentry.prediction. Report 66(iv).
field-reaches_ground = 预计到达地表的部件
# In reentry.prediction. Unit: km. Report 66(iv). REENTRY_ALTITUDE.
field-reentry_altitude_km = 视为再入的高度
# In reentry.prediction. Report 66(iv). REENTRY_UNCERTAINTY_METHOD.
field-reentry_uncertainty = 再入不确定性的求法
# In reentry.prediction, reentry.closing. Report 58. Its four letters (ICAO Doc 7910).
field-reentry-region = 飞行情报区
# In reentry.found_object. Report 67. Rescue Agreement, article 5.1.
field-secretary_general_informed = 已通知秘书长
# In reentry.prediction. Report 66(iv). IMPACT_1 to IMPACT_3, the least confidence first.
field-reentry-segments = 沿地面轨迹的条带
# In reentry.found_object. Report 66(iv).
field-reentry-sha256 = 文件的SHA-256
# In reentry.found_object. Report 66(iv). What is to be seen in it.
field-reentry-shows = 所示内容
# In reentry.found_object. Unit: m. Report 66(iv).
field-size_m = 最长边
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LAT: north positive.
field-start_latitude_deg = 起点纬度
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LON: east positive.
field-start_longitude_deg = 起点经度
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LAT: north positive.
field-stop_latitude_deg = 终点纬度
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LON: east positive.
field-stop_longitude_deg = 终点经度
# In reentry.found_object. Report 66(iv).
field-reentry-taken_at = 拍摄时间
# In reentry.prediction. Unit: kg. Report 66(iv). WET_MASS: all that is on board.
field-wet_mass_kg = 含推进剂的质量
# In reentry.prediction. Report 66(iv). REENTRY_WINDOW_START, REENTRY_WINDOW_END.
field-reentry-prediction-window = 再入窗口
# In reentry.prediction. Report 66(iv). IMPACT_WINDOW_START, IMPACT_WINDOW_END.
field-reentry-impact-window = 坠落窗口
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3. What the party that claims the object asks of the
# party that found it.
field-reentry-wish = 请求你方
# In reentry.closing, reentry.found_object. Unit: km. Report 66(iv).
field-reentry-within_km = 误差范围
# In reentry.closing. Report 66(iv).
field-within_window = 在最后告知的窗口内
# In reentry.closing, reentry.found_object. Report 66(iv). A place described in words, beside its latitude and
# longitude.
field-reentry-words = 地点说明

## Codes

# Field disintegration. CCSDS 508.1-B-1, REENTRY_DISINTEGRATION: what the model of the re-entry reckons with.
code-disintegration-none = 无
code-mass_loss = 质量损失
code-break_up = 解体
code-mass_loss_and_break_up = 质量损失和解体
# Field reentry_uncertainty. CCSDS 508.1-B-1, REENTRY_UNCERTAINTY_METHOD: a method of calculation.
code-reentry_uncertainty-none = 无
code-analytical = 解析法
code-stochastic = 随机法
code-empirical = 经验法
# Field impact_uncertainty. CCSDS 508.1-B-1, IMPACT_UNCERTAINTY_METHOD.
code-impact_uncertainty-none = 无
# Field measure. What is done with a flight information region for a time.
code-measure-closed = 关闭
code-restricted = 限制
code-warned = 开放，已提醒机组
code-measure-planned = 已计划，尚未生效
code-free_again = 已解除
# Field ask. What the sender asks of the reader; beside the general codes none, data, call.
code-tracking = 跟踪该物体
code-identification = 协助识别
code-ask-claim = 是否属你方
code-make_safe = 协助排除危险
# Field outcome. What became of the object whose re-entry was predicted.
code-re_entered = 已再入
code-still_in_orbit = 仍在轨
code-not_determined = 未确定
# Field observed. By which means something was observed, or what was.
code-seen_from_ground = 自地面见光
code-seen_from_orbit = 自轨道见到
code-radar_track = 雷达航迹
code-sound_or_shock = 声响或冲击波
code-parts_on_ground = 地面部件
code-no_longer_in_orbit = 在轨不再发现
code-still_tracked = 仍在轨被跟踪
# Field hazards. What about an object on the ground can hurt people.
code-radioactive = 放射性物质
code-toxic = 有毒物质
code-pressure_vessel = 压力容器
code-pyrotechnic = 火工品
code-hazards-hot = 高温
code-sharp_edges = 锐边
code-none_seen = 未见危险
# Field custody. Where an object that was found is now, and in whose hands.
code-left_in_place = 留在发现处
code-secured_in_place = 在发现处看管
code-custody-held = 由机关保管
code-returned = 已归还
code-disposed_of = 已处置
# Field step. What a party says about an object that was found.
code-claimed = 认领，属我方
code-no_return_asked = 属我方，不要求归还
# Field wish. Rescue Agreement, article 5.3: two things that the launching authority may ask for.
code-wish-return = 归还
code-hold_at_disposal = 保管并由我方支配
# Field made_safe_by. Who removes the danger; us is the sender, you the reader.
code-made_safe_by-us = 我方人员
code-you_as_advised = 你方人员，按此处建议
code-not_needed = 无须排除

## Units

# Days.
unit-d = { $figure }天
# Per cent, of a confidence.
unit-percent = { $figure }%

## Subjects: one line in a list

# $object: its name or number. $expected: a date-time group, or two with subject-between, or subject-not_stated.
subject-reentry-prediction = 再入：{ $object }，预计{ $expected }
# $outcome: a code of the field outcome. $at: when, a date-time group or two, UNKNOWN, or subject-not_stated.
subject-reentry-closing = 再入{ $digits }结束：{ $outcome }，{ $at }
# $place: in the words of the sender. $at: when it was found.
subject-reentry-found_object = 发现物体：{ $place }，{ $at }
# $digits: five digits of the message that told of the find. $step: a code of the field step.
subject-reentry-claim = 对{ $digits }的认领：{ $step }

## Where a case stands

# A series of predictions is running.
case-reentry-predicted = 已预报再入
# The window is over, and nobody has said yet what became of it.
case-reentry-closing_owed = 窗口已过，结束待告知
# The window is over and the object is still in orbit: the series goes on.
case-reentry-continues = 仍在轨
# The series is over.
case-reentry-closed = 已结束
# Something lies on the ground; whose it is has not been said.
case-reentry-found = 已发现物体，未认领
# The same, found by the side that did not open the series.
case-reentry-found_by_other = 另一方发现物体，未认领
# Whose it is is being looked into.
case-reentry-being_checked = 来源核查中
# Claimed; its return has not been told.
case-reentry-claimed = 物体已认领
# Said not to be ours, or that no return is asked.
case-reentry-not_claimed = 不要求归还
# Given back, or disposed of.
case-reentry-returned = 物体已归还或处置
# Told to both sides: two centres' windows have no instant in common.
case-reentry-windows_apart = 各预报窗口不相重合
# Told to both sides: something was found, and the series has no closing.
case-reentry-closing_missing = 该系列尚无结束报文

## What is owed

# By whoever opened the series.
owes-next_prediction = 下次预报
# After the window.
owes-reentry_closing = 再入的结束报文
# By the side that did not find the object: a claim, or that it is not theirs.
owes-claim = 认领，或告知不属其所有
# By the side that found the object.
owes-return_of_object = 归还物体的告知
