# The header of every message, and what is the same around all of them.
# Unofficial translation of en/header.ftl; the English phrase says what is meant.

## Fields

# In the header.
field-attachments = 附件
# In the header.
field-body = 正文
# In the header. Report 41.
field-reply-by = 回复时限
# In the header. Hash of the case's first message; absent in that one.
field-case = 事项
# In the header. Report 67. None is the direct channel.
field-charter = 章程
# In the header.
field-composed_at = 拟稿时间
# In the header.
field-drill = 训练
# In the header.
field-expires_at = 到期时间
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = 字段
# In the header.
field-from = 发自
# In the header. Report 69.
field-handling = 处理规定
# In the header. UUIDv7: makes a retry harmless.
field-id = 标识
# In the header.
field-info = 抄送
# In the header.
field-inject = 脚本行
# In the header.
field-key = 内容密钥
# In the header.
field-relation-kind = 关系
# In the header. Report 69.
field-label = 可阅读者
# In the header. Report 33.
field-message-language = 自由文本的语文
# In the header. Report 33.
field-translation-language = 语文
# In the header. Report 50(ii).
field-legal_basis = 法律依据
# In the header. Report 69.
field-may_forward = 可否转交
# In the header. Report 69.
field-may_publish = 可否公布
# In the header.
field-media_type = 媒体类型
# In the header.
field-message = 所指报文
# In the header.
field-mode = 模式
# In the header. Report 33.
field-translation-origin = 翻译者
# In the header.
field-precedence = 紧急等级
# In the header.
field-precedence_reason = 所定等级的理由
# In the header. Report 69.
field-publish_after = 最早公布时间
# In the header.
field-relation = 关系
# In the header.
field-reply = 回复
# In the header. Report 41.
field-required = 所要求的回复
# In the header. Report 69.
field-retention = 保存期
# In the header.
field-run = 训练
# In the header.
field-attachment-sha256 = 内容的SHA-256
# In the header. Unit: byte.
field-size = 大小
# In the header. Report 41.
field-speaks_for = 代表
# In the header.
field-to = 主送
# In the header. Report 33.
field-translations = 译文
# In the header. Report 33.
field-translator = 翻译者职位
# In the header.
field-type = 类型
# In the header.
field-version = 类型的版本

## Codes

# Field mode.
code-live = 实际
code-drill = 训练
code-test = 测试
# Field speaks_for.
code-operator = 运营者
code-centre = 中心
code-ministry = 部委
code-government = 政府
# Field label.
code-anyone = 任何人
code-channel = 本通道各中心
code-named_centres = 仅限列名的中心
code-commercial = 商业保密
# Field retention.
code-charter = 按章程规定的期限
code-case = 至事项结束
code-permanent = 永久
# Field may_forward, may_publish.
code-ask = 须先询问发送方
code-after = 在所示时间之后
# Field required.
code-required-none = 无
code-acknowledgement = 签收
code-answer = 答复
# Field kind.
code-update = 更新
code-cancel = 取消
code-correct = 更正
code-reply = 回复
# Field origin.
code-human = 人
code-machine = 机器
# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = 《外层空间条约》第五条
code-outer_space_treaty_ix = 《外层空间条约》第九条
code-outer_space_treaty_xi = 《外层空间条约》第十一条
code-rescue_agreement = 《营救协定》
code-liability_convention = 《责任公约》
code-registration_convention = 《登记公约》
code-itu_regulations = 国际电联《无线电规则》
code-hague_code_of_conduct = 《海牙行为准则》
code-lts_guidelines = 《外层空间活动长期可持续性准则》
code-tcbm_2013 = 2013年透明度和建立信任措施
code-bilateral = 双边安排
code-voluntary = 自愿

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = 特提
precedence-2 = 特急
precedence-3 = 加急
precedence-4 = 平急
# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = { $centre }代表一个运营者
speaks_for-centre = { $centre }以中心身份发文
speaks_for-ministry = { $centre }代表其部委
speaks_for-government = { $centre }代表其政府
# $message: fixed-message_named.
relation-update = 更新{ $message }
relation-cancel = 取消{ $message }
relation-correct = 更正{ $message }
relation-reply = 回复{ $message }

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = 训练 训练 训练
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = 收到不构成对其中任何内容的同意或接受。
# In the header of a rendering.
fixed-reference = 文号
fixed-hash = 哈希值
fixed-direct = 直接通道
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title }（{ $type }，版本{ $version }）
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits }（{ $hash }）
# A place in a list. $label: field-*.
fixed-one_of = { $label }，第{ $place }项，共{ $count }项
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind }：{ $parts }
# An interval in time.
fixed-interval = 自{ $start }至{ $end }
# A field on its line: $label: field-*; $text: its value.
fixed-line = { $label }：{ $text }
# Codes of one list, one after the other; $one: those before; $next: the next.
fixed-next_code = { $one }；{ $next }
# Words of a list within a sentence, one after the other.
fixed-next_word = { $one }、{ $next }
fixed-call = 呼叫发送方

## Subjects: one line in a list

subject-form_unknown = { $precedence }，发自{ $centre }，本处不识此格式：应呼叫

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = 请求你方：{ $what }。回复：{ $reply }
asks-reply = 回复：{ $reply }
asks-none = 不要求
asks-acknowledgement = 签收
asks-acknowledgement_by = 签收，不迟于{ $by }
asks-answer = 答复
asks-answer_by = 答复，不迟于{ $by }
