# What more than one family says: fields, codes and units.
# Unofficial translation of en/values.ftl; the English phrase says what is meant.

## Fields

# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = 答复
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = 区域
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = 请求你方
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = 编目
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = 联络点
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = 生成时间
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = 须作决定的时限
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = 该编目中的编号
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = 电子邮件
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = 不晚于
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = 格式
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = 国际编号
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = 能否机动
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = 机动能力类别
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = 为限制对他方影响所采取的措施
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = 来源方编号
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-conjunction-criterion-miss_distance_m = 最近距离不大于
# In the header, military_exercise.notification. Report 66(v).
field-name = 名称
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-conjunction-criterion-name = 判据
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = 物体名称
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = 下次告知时限
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = 物体
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = 种类
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = 物体
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = 运营者
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = 机构
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = 来源方
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = 其他方式
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = 所有者
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = 职位
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-conjunction-criterion-probability = 概率不小于
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = 登记者
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = 备注
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = 文件的SHA-256
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = 取自
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = 不早于
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = 最接近时刻
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = 电话
# In the header, procedure.*. Report 33, 67.
field-text = 文本
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = 距最接近时刻不超过

## Codes

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = 不予透露
code-unknown = 未知
code-yes = 是
code-no = 否
code-other = 其他
# Field is. The kind of a group.
code-is-interval = 时段
# Field object_type.
code-payload = 有效载荷
code-rocket_body = 火箭箭体
code-debris = 碎片
# Field manoeuvrable.
code-not_applicable = 不适用
# Field manoeuvre_class. Classes of the Space Safety Coalition.
code-non_manoeuvrable = 不能机动
code-minimally_manoeuvrable = 机动能力有限
code-manually_manoeuvrable = 由运营者操纵机动
code-automated_avoidance = 自动规避
code-crewed = 载人
# Field format. The CCSDS message that figures were taken from, and how it was written.
code-cdm_kvn = CDM，KVN
code-cdm_xml = CDM，XML
code-cdm_json = CDM，JSON
code-ocm_kvn = OCM，KVN
code-ocm_xml = OCM，XML
code-oem_kvn = OEM，KVN
code-oem_xml = OEM，XML
code-omm_kvn = OMM，KVN
code-omm_xml = OMM，XML
code-omm_json = OMM，JSON
code-opm_kvn = OPM，KVN
code-opm_xml = OPM，XML
code-rdm_kvn = RDM，KVN
code-rdm_xml = RDM，XML
code-eme2000 = EME2000
code-gcrf = GCRF
code-itrf = ITRF
code-keep_trajectory = 保持你方轨迹
code-data = 数据
code-ask-none = 无
code-declined = 谢绝
code-radio_emission = 无线电发射
# Field observed.
code-light = 光
code-not_ours = 不属我方

## Units

unit-m = { $figure } m
unit-km = { $figure } km
unit-m_s = { $figure } m/s
unit-km_s = { $figure } km/s
unit-s = { $figure } s
unit-h = { $figure } h
unit-kg = { $figure } kg
unit-deg = { $figure }度
unit-MHz = { $figure } MHz
unit-byte = { $figure }字节

## Subjects: one line in a list

subject-between = { $start }至{ $end }
subject-not_stated = 未说明
