# The family registration. Objects registered by a State, what has changed of them, and how to reach a national
# Unofficial translation of en/registration.ftl; the English phrase says what is meant.
# registry.

## Types

# Report, paragraph 40(iv).
type-registration-change = 登记变更
# Report, paragraph 40(iv).
type-registration-object = 物体登记
# Report, paragraph 40(iv) bis.
type-registration-registry_access = 登记册查阅

## Fields

# In registration.registry_access. Report 40(iv) bis. The answer is a code: public, on request, not open.
field-registration-access = 可阅读者
# In registration.change. Report 40(iv).
field-registration-changed = 变更内容
# In registration.change. Report 40(iv).
field-changed_at = 变更时间
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 2 (b).
field-disposal_conditions = 移至弃星轨道的条件
# In registration.object, registration.change. Report 40(iv). Its symbol in that register, as ST/SG/SER.E/….
field-registration-document = 文件
# In registration.registry_access. Report 40(iv) bis. How many objects stand in it. A number.
field-registration-entries = 条目
# In registration.object, registration.change. Report 40(iv).
field-registration-function = 一般功能
# In registration.object, registration.change. Unit: deg. Report 40(iv). Longitude, east positive.
field-geostationary_position_deg = 对地静止轨道位置
# In registration.registry_access. Report 40(iv) bis.
field-how_to_ask = 查询条目的方式
# In registration.registry_access. Report 40(iv) bis.
field-kept_by = 保管者
# In registration.registry_access. Report 40(iv) bis.
field-registration-languages = 语文
# In registration.registry_access. Report 40(iv) bis.
field-last_changed_at = 最近变更
# In registration.object. Report 40(iv).
field-launch_vehicle = 运载火箭
# In registration.object. Report 40(iv). An instant, or the interval of that day.
field-launched_at = 发射时间
# In registration.object. Report 40(iv).
field-launched_from = 发射的地域或地点
# In registration.change. Report 40(iv).
field-new_registry = 新登记国
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 4.
field-new_supervisor = 新所有者或运营者
# In registration.object, registration.change. Report 40(iv).
field-registration-orbit = 基本轨道参数
# In registration.object. Report 40(iv). Only where that is not the Earth, as Moon.
field-other_body = 所环绕的天体
# In registration.change. Report 40(iv). No stored energy is left on board.
field-passivated = 已钝化
# In registration.object, registration.change. Unit: min. Report 40(iv). One revolution, in minutes.
field-registration-period_min = 波节周期
# In registration.object. Report 40(iv).
field-re_entry_expected = 预计再入
# In registration.object, registration.change. Report 40(iv).
field-registering_state = 登记国
# In registration.object, registration.change. Report 40(iv).
field-registration_number = 国家登记号码
# In registration.registry_access. Report 40(iv) bis. As it is called.
field-registration-registry = 登记册
# In registration.object, registration.change. Report 40(iv).
field-registration-status = 运行状况
# In registration.object, registration.change. Report 40(iv).
field-registration-submitted = 已送交联合国登记册
# In registration.object, registration.registry_access. Report 40(iv), 40(iv) bis. Of the official information on the
# object.
field-registration-web = 网址

## Codes

# Field status. Status of operations of a space object.
code-operational = 运行中
code-not_yet_operational = 尚未运行
code-not_operational = 不再运行
# Field changed. What of a registered object has changed (resolution 62/101).
code-status = 运行状况
code-orbit = 轨道
code-geostationary_position = 对地静止轨道位置
code-disposal_orbit = 移至弃星轨道
code-supervision = 所有者或运营者
code-function = 一般功能
code-registry = 登记国
# Field access. Who may read a national registry.
code-public = 公开
code-on_request = 应请求提供
code-not_open = 不开放

## Subjects: one line in a list

# $object: its name or number. $state: in the words of the sender.
subject-registration-object = { $object }的登记，登记国：{ $state }
# $changed: codes of the field changed, joined by commas.
subject-registration-change = { $object }的登记变更：{ $changed }
# $registry: what it is called. $access: a code of the field access.
subject-registration-registry_access = 登记册{ $registry }：{ $access }
