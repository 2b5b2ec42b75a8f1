# The family sharing: data asked for, offered, given; plans screened against somebody else's catalogue.
# Unofficial translation of en/sharing.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 63.
type-sharing-delivery = 交付数据
# Report, paragraph 63.
type-sharing-offer = 提供数据的提议
# Report, paragraph 63.
type-sharing-request = 请求数据
# Report, paragraph 63, 66(ii). Asks that a plan be compared with a catalogue of objects.
type-sharing-screening = 请求筛查
# Report, paragraph 63, 66(ii).
type-sharing-screening_result = 筛查结果

## Fields

# In sharing.request. Unit: m. Report 63. One standard deviation.
field-sharing-request-accuracy_m = 所需位置精度
# In sharing.offer, sharing.delivery, sharing.screening_result. Unit: m. Report 63. One standard deviation.
field-sharing-accuracy_m = 所述位置精度
# In sharing.screening_result. Report 63. A code.
field-cannot_because = 不能办到的原因
# In sharing.screening_result. Report 63. The instant at which the catalogue was made.
field-catalogue_at = 编目日期
# In sharing.screening_result. Report 63. Whose catalogue of objects it is.
field-catalogue_name = 编目
# In sharing.screening_result. Report 63. Objects that come nearer than the threshold.
field-crossings = 穿越
# In sharing.delivery. Report 63. The instant of the last observation in the data.
field-sharing-epoch_at = 数据历元
# In sharing.offer. Unit: hour. Report 63. How often the data are given again.
field-every_h = 更新间隔
# In sharing.offer. Report 63. Name or address of a licence.
field-licence = 许可
# In sharing.screening_result, a crossing. Unit: m. Report 66(ii).
field-sharing-miss_distance_m = 最近距离
# In sharing.screening: half the size of the box, along the normal of the orbit. Unit: km. Report 63.
field-n_km = 法向，正负
# In sharing.request, sharing.screening. Report 63. The instant by which it is needed.
field-needed_by = 需用时限
# In sharing.screening. Report 63. Hash of the manoeuvre or launch notice.
field-sharing-notice = 其通知
# In sharing.screening_result. Report 63. How many.
field-objects_screened = 筛查物体数
# In sharing.offer. Report 63. The instant until which the offer holds.
field-offered_until = 提议有效至
# In sharing.*. Report 63. What may be done with the data.
field-onward_use = 后续使用
# In sharing.screening. Report 63. What the addressee may do with the plan.
field-sharing-screening-onward_use = 计划的后续使用
# In sharing.screening. Report 63. A code: what is planned.
field-sharing-plan = 计划内容
# In sharing.screening_result, a crossing. Report 66(ii).
field-sharing-probability = 碰撞概率
# In sharing.delivery. Report 63. Of which standard the data are.
field-product = 产品
# In sharing.request, sharing.offer. Report 63.
field-products = 产品
# In sharing.screening: half the size of the box, along the radius. Unit: km. Report 63.
field-r_km = 径向，正负
# In sharing.offer, sharing.delivery, sharing.screening. Report 69. To whom the addressee may give the data.
field-redistribution = 可提供给
# In sharing.request. Report 69. To whom the sender would give the data.
field-sharing-request-redistribution = 拟提供给
# In sharing.request, sharing.offer, sharing.delivery. Report 63. Orbits, or a part of the sky.
field-region = 区域
# In sharing.delivery. Report 63. Provided, in part, or declined.
field-response = 交付情况
# In sharing.screening_result. Report 63. What the screening has found.
field-sharing-result = 结果
# In sharing.screening_result. Report 63. The time that was screened, from and to.
field-screened = 筛查时段
# In sharing.request, sharing.offer, sharing.delivery. Report 63. The time for which the data are.
field-span = 时间跨度
# In sharing.screening: half the size of the box, along the track. Unit: km. Report 63.
field-t_km = 横向，正负
# In sharing.offer, sharing.delivery. Report 63. On which terms the data are given.
field-sharing-terms = 条件
# In sharing.screening_result. Report 63. Below which figures the screening party calls it a crossing.
field-thresholds = 自有阈值
# In sharing.offer, sharing.delivery, sharing.screening_result. Report 63. Then the data are deleted, or asked for again.
field-use_ends_at = 使用截止
# In sharing.screening. Report 63. A box about the object that is to stay free.
field-sharing-volume = 所请求的空间范围
# In sharing.screening_result. Unit: km. Report 63. No object comes nearer than this.
field-sharing-screening_result-within_km = 无穿越的范围

## Codes

# Field product, products. Names of standards of CCSDS.
code-opm = OPM
code-oem = OEM
code-omm = OMM
code-ocm = OCM
code-tdm = TDM
code-cdm = CDM
code-rdm = RDM
# Field product, products.
code-observations = 观测数据
code-space_weather = 空间天气
# Field purpose: what the data are for.
code-launch_screening = 发射的筛查
code-reentry_prediction = 再入的预报
code-interference_location = 干扰的定位
code-purpose-identification = 物体的识别
# Field onward_use: what may be done with the data.
code-stated_purpose_only = 仅限所述目的
code-may_be_combined = 可与其他数据合并
code-may_warn_others = 可据以提醒他方
code-not_for_military_use = 不得用于军事
code-not_for_commercial_use = 不得用于商业
code-source_to_be_named = 须指明来源
code-source_not_to_be_named = 不得指明来源
# Field redistribution: to whom the data may be given.
code-redistribution-none = 任何方均不可
code-operators_concerned = 有关运营者
# Field plan: what is planned.
code-plan-manoeuvre = 机动
code-launch = 发射
code-reentry = 再入
code-station = 位置保持
# Field response.
code-provided = 已提供
code-response-partial = 部分提供
# Field result.
code-no_crossing_within = 无穿越
code-crossing = 有穿越
# Field cannot_because.
code-object_not_in_catalogue = 物体不在我方编目中
code-plan_not_readable = 计划无法读取
code-no_capacity = 无余力

## Subjects: one line in a list

# $of: name of the first object, or the region; $more: how many further objects; $products: codes of the field products.
subject-sharing-request = { $more ->
    [0] 请求数据：{ $products }，{ $of }
   *[other] 请求数据：{ $products }，{ $of }，另有{ $more }项
}
subject-sharing-offer = { $more ->
    [0] 可提供数据：{ $products }，{ $of }
   *[other] 可提供数据：{ $products }，{ $of }，另有{ $more }项
}
# $response: a code of the field response; $count: how many objects or regions; $of, $more: as above.
subject-sharing-delivery = { $count ->
    [0] 数据：{ $response }
    [1] 数据：{ $response }，{ $of }
   *[other] 数据：{ $response }，{ $of }，另有{ $more }项
}
# $object: its name; $start, $end: date-time groups.
subject-sharing-screening = 请求筛查：{ $object }，{ $start }至{ $end }
# $result: a code of the field result, or the phrase below; $count: how many crossings; $at: date-time group of the
# catalogue; $digits: five digits of the message that it refers to.
subject-sharing-screening_result = { $count ->
    [0] 筛查{ $digits }：{ $result }，编目时间{ $at }
   *[other] 筛查{ $digits }：{ $result }（{ $count }），编目时间{ $at }
}
# $range: a distance with its unit.
subject-sharing-no_crossing = { $range }内无穿越

## What is asked

# $products: codes of the field products.
asks-delivery = 数据：{ $products }
asks-screening = 将此计划与你方编目比对筛查

## Where a case stands

case-sharing-requested = 已请求数据
case-sharing-offered = 已提议提供数据
case-sharing-offer_over = 提议已过期
case-sharing-delivered = 数据已交付
case-sharing-delivered_in_part = 数据已部分交付
case-sharing-declined = 已谢绝
# The time is over for which the data were given.
case-sharing-use_ended = 数据的使用已截止
case-sharing-screening_asked = 已请求筛查
case-sharing-screened = 已筛查
case-sharing-not_screened = 未能筛查
# Remark beside the state: several parties have screened, and do not find the same.
case-sharing-screenings_differ = 各筛查结果不同

## What is owed

owes-delivery = 数据，或告知情况
owes-screening_result = 筛查结果
