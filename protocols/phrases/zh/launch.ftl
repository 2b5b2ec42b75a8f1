# The family launch. Launches, told beforehand, and what came of them.
# Unofficial translation of en/launch.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(ii), 50(iii), 66(ii).
type-launch-notification = 发射通报
# Report, paragraph 40(ii), 66(ii).
type-launch-outcome = 发射结果

## Fields

# In launch.notification, launch.outcome. Report 41.
field-after_separation = 分离后由何方控制
# In launch.notification, launch.outcome. Unit: d. Report 66(ii).
field-after_separation_d = 所涵盖的分离后天数
# In launch.notification. Report 40(ii). Where several are alike. A number: several payloads of one kind.
field-launch-alike = 同类数量
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-apogee_km = 远地点
# In launch.notification. Report 40(ii).
field-launch-notification-area = 发射区域
# In launch.notification. Unit: deg. Report 40(ii). Clockwise from north.
field-azimuth_deg = 计划方向
# In launch.notification, launch.outcome. Report 66(ii).
field-launch-catalogue_at = 编目所属时刻
# In launch.notification, launch.outcome. Report 66(ii). Whose, as they name it.
field-launch-catalogues = 编目
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_crewed_km = 与载人物体保持的距离
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_others_km = 与其他物体保持的距离
# In launch.notification, launch.outcome. Report 66(ii). Left out of the window. Intervals within the launch window in
# which there is no launch, so that nothing is passed too near.
field-launch-closed = 不发射的时段
# In launch.notification. Report 41.
field-launch-payload-contact = 分离后联络点
# In launch.outcome. Report 41.
field-launch-deployed-contact = 分离后联络点
# In launch.outcome. Report 40(ii). Payloads, stages and others.
field-launch-deployed = 已部署物体
# In launch.notification. Report 40(ii).
field-drop_zones = 部件坠落区域
# In launch.outcome. Report 66(ii).
field-launch-ephemeris = 头七日星历
# In launch.notification. Report 66(ii).
field-ephemeris_first_week = 头七日星历
# In launch.notification. Report 66(ii).
field-ephemeris_from = 头七日星历提供者
# In launch.outcome. Report 40(ii).
field-failed_during = 失败阶段
# In launch.outcome. Report 55.
field-fragments = 碎片
# In launch.notification. Report 40(ii).
field-launch-function = 功能
# In launch.notification. Report 40(ii). As the sender counts its launches.
field-launch_number = 发射编号
# In launch.notification. Report 40(ii). All of them: who launches, who procures, from whose territory or facility.
field-launching_states = 发射国
# In launch.notification. Report 40(ii).
field-launch-name = 有效载荷
# In launch.outcome. Report 40(ii). At most four days.
field-new_window = 新发射窗口
# In launch.outcome. Report 40(ii).
field-objects_in_all = 物体总数
# In launch.notification. Report 40(ii).
field-on_behalf_of = 代表
# In launch.notification. Report 40(ii).
field-launch-notification-orbit = 计划轨道
# In launch.notification. Report 40(ii).
field-launch-payload-orbit = 计划轨道
# In launch.outcome. Report 40(ii).
field-launch-outcome-orbit = 到达轨道
# In launch.outcome. Report 40(ii).
field-launch-deployed-orbit = 到达轨道
# In launch.outcome. Report 50(vi).
field-parts_outside_areas = 部件坠落于所告知区域之外
# In launch.notification. Report 40(ii).
field-payload_count = 有效载荷总数
# In launch.notification. Report 40(ii).
field-launch-payloads = 有效载荷
# In launch.notification, launch.outcome. Report 66(ii). Whether the flight was compared with the objects in orbit.
field-launch-performed = 是否与编目比对
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-perigee_km = 近地点
# In launch.notification, launch.outcome. Unit: min. Report 40(ii). One revolution, in minutes.
field-period_min = 周期
# In launch.notification. Unit: km. Report 40(ii). Of the area around that point.
field-radius_km = 半径
# In launch.notification, launch.outcome. Report 66(ii). A comparison of the flight with the objects in orbit, so that
# none is met.
field-launch-screening = 发射的避免碰撞
# In launch.outcome. Report 40(ii).
field-separated_at = 分离时间
# In launch.notification. Report 40(ii). An instant, or the interval in which it will be.
field-separates_at = 预计分离时间
# In launch.notification. Report 40(ii). Given with such a notification.
field-short_notice = 通报提前不足24小时的理由
# In launch.notification. Report 40(ii).
field-site_code = 发射场代码
# In launch.notification. Report 40(iv).
field-to_be_registered_by = 拟登记者
# In launch.notification. Report 40(ii). As medium lift.
field-vehicle_class = 运载器通用类别
# In launch.notification. Report 40(ii).
field-vehicle_kind = 运载器
# In launch.notification. Report 40(ii). As first stage.
field-what = 坠落物
# In launch.notification. Report 40(ii). At most four days.
field-launch-window = 发射窗口

## Codes

# Field vehicle_kind. Hague Code of Conduct, section 4.
code-space_launch_vehicle = 空间运载火箭
code-ballistic_missile = 弹道导弹
code-sounding_rocket = 探空火箭
# Field after_separation. In whose hands a payload is once it has separated from the launcher.
code-launcher = 发射方
code-owner = 所有者
code-nobody = 无
# Field ephemeris_first_week. When, or from whom, the ephemerides of the first seven days come.
code-attached = 已附上
code-after_separation = 分离后告知
code-from_owners = 由各所有者提供
code-ephemeris_first_week-none = 无
# Field ephemeris. Of one object that was deployed.
code-from_owner = 由所有者提供
code-ephemeris-none = 无
# Field outcome. What became of the launch.
code-launched = 已发射
code-scrubbed = 不再发射
code-rescheduled = 改至另一窗口
code-failed = 失败
code-objects_deployed = 物体已部署
# Field failed_during. In which phase the launch failed.
code-on_ground = 在地面
code-ascent = 上升段
code-in_orbit = 在轨

## Units

# Minutes, of an orbital period.
unit-min = { $figure } min

## Subjects: one line in a list

# $vehicle: a code of the field vehicle_kind. $site: in the words of the sender, or WITHHELD. $start, $end: date-time
# groups, the launch window.
subject-launch-notification = 发射：{ $vehicle }，发射场：{ $site }，{ $start }至{ $end }
# $digits: five digits of the notification. $outcome: a code of the field outcome.
subject-launch-outcome = 发射{ $digits }：{ $outcome }

## Where a case stands

# A launch was notified; its window has not ended.
case-launch-notified = 发射已通报
# Another window was told.
case-launch-rescheduled = 发射已改期
# The window has ended, and with it the notification; what became of the launch has not been said.
case-launch-outcome_owed = 窗口已过，结果待告知
# Launched; which objects were deployed is still to be told.
case-launch-deploying = 已发射，部署物体待告知
# Launched, and all was told.
case-launch-flown = 已发射
case-launch-scrubbed = 发射不再进行
case-launch-failed = 发射失败

## What is owed

# By whoever notified the launch.
owes-launch_outcome = 发射的结果
# By whoever launched: which objects are in orbit now, with contacts and ephemerides.
owes-deployed_objects = 已部署物体的告知
