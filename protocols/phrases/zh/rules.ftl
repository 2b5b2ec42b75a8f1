# What the rules of single types say of a field: fault-* of what was found, allowed-* of what may stand there.
# Unofficial translation of en/rules.ftl; the English phrase says what is meant.
#
# As in faults.ftl: found by its English words, a small letter first and no full stop at the end. Paths (body.tca), codes
# (will_mitigate) and names of fields stay as they are.

## Time

fault-after_closest_approach = 在最接近时刻之后
fault-after_ignition = 在点火之后
# $basis: a code.
fault-past_with_basis = 已成过去，而依据为{ $basis }
fault-still_to_come = 为{ $basis }，而点火尚未到来
fault-promises_word = 缺失：意向未定须允诺下次告知
# $hours: hours.
fault-less_notice = 距今不足{ $hours } h
allowed-some_instant = 一个时刻
allowed-some_interval = 一个时段
allowed-past = 过去的时刻
allowed-begun_interval = 已开始的时刻或时段
allowed-at_most_tca = 不晚于body.tca
allowed-at_most_ignition = 不晚于body.ignition
allowed-notice_from_now = 距今不少于通知期
allowed-at_most_96_h = 至多96小时；更晚的窗口须另行通报
allowed-basis_known = 依据telemetry或determined
allowed-basis_to_come = planned或anticipated
allowed-after_now_incident = 现在之后的时刻；已过之事用incident
allowed-after_now_closing = 现在之后的时刻；已过之事用closing
allowed-orbit_in_use = 仍可使用的轨道；属过去的用observations
allowed-exercise_end = 已过之事由military_exercise.end告知

## Who answers whom

# $step: a code.
fault-answers_proposal = 缺失：`{ $step }`答复一项提议
allowed-reply_to_proposal = 对提议的回复
fault-not_one_addressee = 未列发送方和一个收件方
allowed-one_part_each = 每方一部分
# $count: centres.
fault-names_centres = 列有{ $count }个中心
allowed-one_centre_answers = 作答复的一个中心；其他列入info
fault-not_the_hop_before = 与前一转交步骤不衔接
fault-where_it_came_from = 列有其来自的{ $centre }
allowed-centre_further_on = 后续的中心
allowed-neither_centre = 两者之外的中心
allowed-sender_first = 发送方在前
allowed-from_centre = 来自{ $centre }
allowed-first_hop = 与body.hops[0].message相同
allowed-revocation = acknowledgement：撤销必须签收

## What goes with what

# $value: a code.
fault-given_with_intent = 在意向为{ $value }时填写
fault-given_with_answer = 在答复为{ $value }时填写
fault-cannot_needs_reason = 缺失：`cannot`须说明理由
fault-answer_needs = 缺失：{ $value }须填此项
fault-outcome_states = 缺失：{ $value }须说明其速度增量
fault-aborted = 为已中止的机动填写
fault-nothing_asked = 在无请求时填写
fault-nothing_attached = 缺失，且无附件
fault-no_lower_end = 缺失，from_nm也缺失
fault-one_end_missing = 缺频段的一端
# $unit: MHz or nm.
fault-below_lower_end = 低于from_{ $unit }
fault-named_and_not = 既称须指明来源，又称不得指明
allowed-code_of_list = 列表中的代码
allowed-number_or_not = 数，unknown或withheld
allowed-value_or_not = 值，withheld或unknown
allowed-answer_or_statement = 答复，或陈述
allowed-another_object = 另一物体
allowed-at_least_that = 不小于该值
allowed-attach_text = 附上文本
allowed-both_ends = 两端
allowed-upper_end = 频段的上端
allowed-band = 频段，以MHz或nm计
allowed-none_expected = 无，仅限预计无碎片时
allowed-partial = 若已部分点火，结果为partial
allowed-changes = 仅在as_notified为no时须填文本
allowed-files_or_licence = 文件，或带地址的body.terms.licence
allowed-notice_or_plan = 通知的哈希值，或附上计划
allowed-reason_travels = 理由，随报文传送
allowed-text_or_hash = 文本，或其附件的哈希值
allowed-with_fragments = 须与影响fragments同填；unknown亦为数
allowed-with_crew = yes须与影响crew_in_danger同填
fault-window_soon = 缺失：窗口在24小时内开始
fault-without_effect = 已填，但无影响fragments
fault-with_as_notified = 在as_notified为yes时填写
fault-no_text = 缺失，sha256也缺失
fault-beside_hash = 与sha256并填
fault-no_attachment = 不是任何附件的哈希值
fault-first_object = 与第一物体的相同
fault-one_instant = 整个系列仅填一个时刻
# $kind: radio, light or laser.
allowed-emission = 须在活动中列{ $kind }_emission
fault-nothing_else = 为空，且无其他内容
fault-longer_than_four_days = 长于四日
fault-nearer = 小于min_range_km
fault-none_of_break_up = 为无，而有解体
fault-not_passed_on = 未转交
fault-not_first_hop = 不是首次转交的报文
fault-not_sender_then_addressee = 不是先发送方后收件方
fault-one_of_two_sides = 为双方之一
fault-client_object = 与客户物体的相同
fault-no_instant = 缺失：非受控再入没有确定时刻
fault-asked_for_time = 缺失：keep_trajectory须就某一时段提出
fault-nothing_given = 缺失：未提供任何内容
fault-reason_is_other = 缺失：理由为`other`
allowed-one_of_the_two = 两者之一
allowed-with_another_ask = 仅可与另一请求同填
