# What is wrong with a field of a draft, and what may stand there: said under a form, before anything is signed.
# Unofficial translation of en/faults.ftl; the English phrase says what is meant.
#
# A program is told these sentences in English, as the rules of the types word them; a person reads them here. They are
# found by their English words, so that in English each is, word for word, what the rule says. They go on after the name
# of a field ("Time of closest approach is already past"), therefore they begin with a small letter and end without a
# full stop. $found: what somebody typed, in quotes, or a value. Paths (body.tca), codes (will_mitigate) and
# instants stay as they are. Room: with the label 76.

## What was found

fault-missing = 缺失
fault-empty = 为空
fault-is = 为{ $found }
fault-is_near = 为{ $found }（是否指{ $near }？）
fault-unknown_field = 不识别的字段
fault-unknown_field_near = 不识别的字段（是否指{ $near }？）
# $count: characters.
fault-length = 长{ $count }个字符
# $code: U+202E; $place: of which character.
fault-control = 第{ $place }位含控制字符{ $code }
fault-too_long = 使报文过长
fault-not_the_drafts = 不由草稿填写
fault-missing_in_drill = 训练模式下缺失
fault-present_in_mode = 在{ $mode }模式下出现
# $saying: what was found, as `this is not a drill`.
fault-drill_words = 否认其为训练：{ $saying }
fault-names_sender = 列有发送方{ $centre }
fault-names_twice = 重复列出{ $centre }
fault-not_after_composing = 不晚于拟稿时刻
fault-past = 已成过去
fault-future = 在未来
# $path: another field.
fault-not_before = 不早于{ $path }
fault-missing_with = 缺失：{ $path }为{ $value }
fault-given_without = 已填，但{ $path }不为{ $value }
fault-given_with = 在{ $path }为{ $value }时填写
fault-missing_all = 缺失，可替代的字段也缺失
fault-beside_others = { $code }与其他代码并列
fault-twice = 同一内容重复
fault-names_code_twice = { $path }重复列出同一代码

## What was found: in place of a value

found-group = 一组字段
# $count: items.
found-list = { $count }项的列表
found-nothing = 空
found-large = 极大的数

## What may stand there

# Two kinds of value, either of which may stand there.
allowed-or = { $one }或{ $other }
allowed-instant = 时刻，如{ $example }
allowed-whole = { $least }至{ $most }的整数
allowed-whole_unit = { $least }至{ $most } { $unit }的整数
allowed-number = { $least }至{ $most }的数
allowed-number_unit = { $least }至{ $most } { $unit }的数
allowed-hexadecimal = 十六进制的{ $count }个字节
allowed-hexadecimal_most = 十六进制的至多{ $count }个字节
allowed-list = { $count }项的列表
allowed-list_range = { $least }至{ $most }项的列表
allowed-centres = 中心列表
allowed-group = 一组字段
allowed-truth = true或false
allowed-nothing = 不填
allowed-name = 由大写字母、数字和单个连字符组成的名称，如{ $example }
allowed-text = { $least }至{ $most }个字符的文本，不含控制字符
allowed-line = { $least }至{ $most }个字符的单行文本，不含控制字符
allowed-bytes = { $count }字节；较长部分作为附件
allowed-one_centre = 至少一个中心
allowed-other_centres = 其他中心
allowed-each_centre_once = 每个中心在to和info中只列一次
allowed-later = 更晚的时刻
allowed-after_now = 现在之后的时刻
allowed-begun = 过去的时刻，或已开始的时段
allowed-before = 早于{ $path }的时刻
allowed-only_with = 仅可与{ $value }同用
allowed-leave_out = 不填
allowed-leave_out_given = 不填：由登录和时钟给出
allowed-alone = 仅填{ $code }，或不填该代码
allowed-each_once = 各一次
# $names: names of centres or paths, with commas.
allowed-one_of = { $names }之一
# $kinds: update, cancel, correct or reply.
allowed-relation = kind { $kinds }和该报文的哈希值
# The drill part is missing, or there outside a drill: as error-drill_text-remedy.
allowed-drill_text = 在所需模式的节点上拟稿；训练的文本，措辞不得称其为真实。
allowed-drill_words = 不作此种表述的文本；真实内容经实际线路发送
# $level: a precedence; $remedy: error-precedence_too_high-remedy.
allowed-precedence = { $level }或更低。{ $remedy }
allowed-language = BCP 47标签，如en、fr、ar、zh-Hans
allowed-designator = YYYY-NNNP，如2018-066A
allowed-opened = 类型如conjunction.alert，类族如conjunction.*，或*

## Rules of single types; most of them are in rules.ftl

# A charter that is proposed.
fault-no_member = 列有不会成为成员的中心
allowed-members = 成员，列入`to`
fault-too_many_members = 为是，而成员有{ $count }个
allowed-no_or_one = 否，或在`to`中列一个
fault-a_member = 为成员{ $centre }
allowed-no_member = 非成员的中心
fault-order_of_steps = 较后步骤先结束
allowed-order_of_steps = 先显示，再签收，再答复
# Announcing a drill.
fault-drill_within = 在训练中预告训练
allowed-live_line = 在实际线路上说
fault-drill_on_live = 属于训练，而本线路为实际线路
allowed-drill_line = 在训练自身的线路上说
