# The family incident.
# Unofficial translation of en/incident.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 58, 62.
type-incident-explanation = 解释
# Report, paragraph 19, 41, 55, 58.
type-incident-report = 事件报告
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = 请求解释

## Fields

# In incident.request_for_explanation. Report 41.
field-activity = 活动
# In incident.report. Report 55.
field-affected = 受影响对象
# In incident.report. Unit: km. Report 55.
field-altitude_km = 高度
# In incident.explanation. Report 41.
field-answers = 答复
# In incident.request_for_explanation. Report 62.
field-asks = 询问
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = 何以得知
# In incident.report. Report 55.
field-at_least = 至少
# In incident.report. Report 55.
field-at_most = 至多
# In incident.explanation. Report 41.
field-incident-numbered_answer-by = 时限
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = 原因、来源、意图
# In incident.explanation, incident.report. Report 18.
field-incident-cause-cause = 原因
# In incident.report. Report 41.
field-certainty = 确定程度
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = 询问缘由
# In incident.report. Report 55.
field-count = 可跟踪碎块
# In incident.report. Report 55.
field-counted_at = 计数时间
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = 机组处于危险
# In incident.report. Report 50(ii).
field-crewed_objects = 面临风险的载人物体
# In incident.report. Report 56.
field-direction = 方向
# In incident.report. Report 55.
field-effects = 影响
# In incident.report. Report 55.
field-incident-report-fragments = 碎片
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = 起始频率
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = 受不同影响的人群
# In incident.report. Report 53.
field-how_affected = 受影响的方式
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = 倾角
# In incident.explanation, incident.report. Report 18.
field-intention = 意图
# In incident.report. Report 55(ii).
field-incident-affected_facility-name = 设施
# In incident.report. Report 56.
field-incident-affected_link-name = 受影响链路
# In incident.report. Report 58.
field-incident-affected_service-name = 服务
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = 问题
# In incident.report. Report 55.
field-observed = 观测情况
# In incident.explanation, incident.report. Report 18.
field-incident-cause-origin = 来源
# In incident.report. Report 19.
field-path = 途径
# In incident.report. Report 58.
field-people_at_least = 受影响人数，至少
# In incident.report. Report 58.
field-people_at_most = 受影响人数，至多
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = 地点
# In incident.report. Report 58.
field-provider = 提供者
# In incident.request_for_explanation. Report 41.
field-questions = 问题
# In incident.report. Report 55.
field-reversible = 可逆
# In incident.report. Report 58.
field-service = 服务
# In incident.report. Report 58.
field-services_affected = 受影响的服务
# In incident.report. Report 41.
field-severity = 严重程度
# In incident.report. Report 58.
field-since = 自何时起
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = 陈述
# In incident.explanation, incident.report. Report 18.
field-incident-cause-text = 原因说明
# In incident.explanation. Report 41.
field-incident-numbered_answer-text = 文字说明
# In incident.request_for_explanation. Report 62.
field-incident-question-text = 文字说明
# In incident.report. Report 41.
field-time_source = 时间来源
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = 终止频率
# In incident.report. Report 58.
field-until = 至何时止
# In incident.report. Report 41.
field-urgency = 紧迫程度
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = 时间

## Codes

code-not_stated = 未说明
code-is-space_object = 空间物体
code-is-ground_facility = 地面设施
code-is-link = 链路
code-is-service = 服务
code-explanation = 解释
code-stop_requested = 请求停止
code-assistance = 援助
code-call = 通话
# Field effects. Report 55 to 58: what it did, never who did it.
code-loss_of_contact = 失去联系
code-degraded_signal = 信号劣化
code-wrong_position_or_time = 显示的位置或时间有误
code-sensor_impaired = 传感器功能受影响
code-orbit_changed = 轨道改变
code-orbit_changed_not_notified = 轨道改变，未通知我方
code-fragments = 碎片
code-loss_of_control = 失去控制
code-close_passage = 近距离通过
code-ground_access_lost = 失去对地面系统的接入
code-service_lost = 服务丧失
code-crew_in_danger = 机组处于危险
code-object_separated = 物体分离
code-observed-orbit_change = 轨道改变
code-contact = 物体间接触
code-ict_event = 信通技术事件
code-nothing_observed = 未观测到任何情况
# Field path. Report 19: the four vectors.
code-earth_to_space = 地对空间
code-space_to_earth = 空间对地
code-space_to_space = 空间对空间
code-earth_to_earth = 地对地
# Field direction.
code-up = 上行
code-down = 下行
code-crosslink = 在轨物体之间
# Field assertion. How a statement is known.
code-observed = 观测所得
code-assessed = 评估所得
code-reported_by_third_party = 第三方报告
code-suspected = 怀疑
# Field certainty.
code-likely = 很可能
code-possible = 可能
code-unlikely = 不大可能
# Field urgency.
code-immediate = 即刻
code-expected = 预计不久
code-future = 将来
code-past = 过去
# Field severity.
code-extreme = 极严重
code-severe = 严重
code-moderate = 中等
code-minor = 轻微
# Field service. Report 58, 59: describes an effect and marks no object.
code-air_navigation = 空中航行
code-maritime_distress = 海上遇险
code-emergency_services = 应急服务
code-position_navigation_time = 定位、导航和授时
code-health = 卫生
code-disaster_warning = 灾害预警
code-humanitarian_operations = 人道主义行动
code-connectivity = 连通
code-broadcasting = 广播
code-research = 研究
# Field groups_affected. Report 53. Empty means not stated.
code-women_and_girls = 妇女和女童
code-children = 儿童
code-older_persons = 老年人
code-persons_with_disabilities = 残疾人
code-displaced_persons = 流离失所者
code-patients = 患者
code-crews = 机组
# Field cause, intention.
code-known = 已知
code-under_investigation = 调查中
code-will_not_state = 不作说明
code-accidental = 意外
code-deliberate_own_object = 有意，对自有物体
# Field asks. Report 62: questions are about use, not about what an object is.
code-what_happened = 发生了什么？
code-what_will_it_do = 将有何动作？
code-when = 何时？
code-how_near = 多近？
code-until_when = 至何时止？
code-which_objects = 哪些物体？
code-what_measures = 采取何种措施？
code-whom_to_call = 应呼叫何处？
code-asks-other = 原话如下：
code-answered = 已答复
code-not_our_activity = 非我方活动
code-later = 稍后

## Subjects: one line in a list

subject-incident-report = 事件：{ $effects }，{ $affected }，{ $when }
subject-incident-request_for_explanation = 请求解释，问题{ $count }个：{ $concern }
subject-incident-explanation = 解释：已答复问题{ $answers }，稍后{ $later }

## What is asked

asks-questions = 对{ $count }个问题的答复

## Where a case stands

# Reported, and something is asked.
case-incident-reported = 事件已报告
# Reported for information: nothing is asked.
case-incident-told = 事件已报告，无请求
# Questions were asked.
case-incident-asked = 已请求解释
# No explanation was received by the reply time. It says what we saw, not why.
case-incident-not_explained = 未作解释
# An answer was put off to a later time, which the answer names.
case-incident-explained_in_part = 已部分解释，余待告知
# That time has passed.
case-incident-rest_not_explained = 其余未作解释
case-incident-explained = 已作解释
# Every question was declined, which is an answer.
case-incident-declined = 谢绝解释
# Answered without an explanation, as asked or that it cannot be done.
case-incident-answered = 已答复
# Told to both sides: a question was neither answered, nor declined, nor put off.
case-incident-questions_passed_over = 有问题被略过

## What is owed

# By the side to which it was reported.
owes-answer_to_report = 对报告的答复
# By the side that was asked.
owes-explanation = 解释
# By the side that put off an answer.
owes-rest_of_explanation = 推迟作出的答复
