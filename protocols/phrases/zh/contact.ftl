# How a centre is reached: the call sheet, on a screen, on paper and as text.
# Unofficial translation of en/contact.ftl; the English phrase says what is meant.

## Whose it is

# Title. $centre: MERIDIAN.
sheet-title = 呼叫单 { $centre }
# $party: the party's name, as it writes it.
sheet-party = 参加方
# Whether it is believed here.
sheet-believed-own = { $party }（我方参加方）
sheet-believed-pinned = { $party }（经我方两名值班员绑定）
sheet-believed-no = { $party }（未绑定：此处无人采信）
sheet-who = 何方
sheet-level = 级别
sheet-level-operator = 运营者
sheet-level-centre = 中心
sheet-level-ministry = 部委
sheet-level-government = 政府
# $level: one of the four; $state: a party's name.
sheet-level_authorised = { $level }，由{ $state }授权
sheet-organisation = 机构
sheet-kind = 类别
sheet-kind-civil_operations = 民用运营
sheet-kind-military_operations = 军事运营
sheet-kind-spaceflight_safety = 空间飞行安全
sheet-kind-launch = 发射
sheet-kind-spectrum = 频谱
sheet-kind-diplomatic = 外交
sheet-positions = 职位
# Eight groups of five digits and one.
sheet-fingerprint = 指纹
# $centres: other centres, by name. Names that look the same.
sheet-alike = 形似
sheet-alike_told = { $centres }：应逐字母读名称

## When

sheet-watch = 值班
sheet-day_and_night = 昼夜
sheet-now = 目前
sheet-on_watch = 有人值班
# $at: 220600Z.
sheet-opens = { $at }之前无人值班
# When the centre said all this. $at: 221415Z NOV 26.
sheet-stated = 说明时间
sheet-nothing_stated = 此处没有该中心的公告
# $records: root, statement, bulletin.
sheet-stale = { $at }，陈旧：{ $records }

## How

sheet-methods = 联络方式，按此顺序
sheet-not_stated = 未说明
sheet-method-hotline = 热线
sheet-method-phone = 电话
sheet-method-satphone = 卫星电话
sheet-method-fax = 传真
sheet-method-email = 电子邮件
sheet-method-hf = 短波无线电
sheet-method-courier = 信使
sheet-this_line = 本线路
sheet-encrypted = 加密
# $at: 221415Z NOV 26; $role: WATCH-1, a role of the centre itself.
sheet-verified = { $role }于{ $at }试过
sheet-not_verified = 未经验证
sheet-deputies = 代行者
sheet-escalation = 无人应答时询问何方，按此顺序
# $who: a position or a third party; $centre: a centre's name.
sheet-of_centre = { $who }（{ $centre }）
sheet-languages = 语文
# $language: a tag of BCP 47.
sheet-language_both = { $language } 口头和书面
sheet-language_spoken = { $language } 口头
sheet-language_written = { $language } 书面

## What it operates, and its own practice

sheet-operates = 运营
# $count: how many lines more.
sheet-more = 另有{ $count }项
sheet-practice = 自身做法
sheet-practice_told = 此处说明其自身做法，对他方无约束力。
# $figures: one or more of the three below.
sheet-regime-leo = 低轨道呼叫判据
sheet-regime-meo = 中轨道呼叫判据
sheet-regime-geo = 对地静止区域呼叫判据
sheet-regime-heo = 大椭圆轨道呼叫判据
sheet-regime-other = 其他轨道呼叫判据
sheet-probability = 概率不低于{ $figure }
sheet-miss_distance = 最近距离不大于{ $figure } m
# Each way from its object: radial, transverse, normal.
sheet-kept_clear = 保持空出{ $radial } × { $transverse } × { $normal } m（径向、横向、法向）
sheet-lead_time = 提前时间
sheet-lead_time_told = 需要最接近时刻前{ $figure } h
sheet-avoidance = 自动规避
sheet-avoidance-enabled = 启用
sheet-avoidance-suspended = 已暂停
sheet-avoidance-not_fitted = 未配备
sheet-moves = 通常移动者
sheet-moves-we_do = 本中心
sheet-moves-other_does = 另一方
sheet-moves-by_agreement = 经商定
sheet-moves-cannot = 其物体不能移动
sheet-note = 备注
sheet-registry = 空间物体登记册
sheet-registry-public = 公开
sheet-registry-on_request = 应请求提供
sheet-registry_changed = 已于{ $at }变更

## The page of the client

# Title of the page.
screen-contacts = 呼叫单
# Under the list of links and under a message.
key-link-contacts = 呼叫单
help-link-contacts = 如何联络各中心：电话、语文、值班时间。
key-thread-contacts = 呼叫单
help-thread-contacts = 如何联络本报文的其他中心。
# In the line mode: contacts [CENTRE].
takes-centre = 中心
# Where no centre is known.
screen-no_contacts = 此处没有已知的中心。
