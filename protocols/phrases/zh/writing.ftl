# What the terminal client says while somebody answers, writes, signs and releases, and of what became of it.
# Unofficial translation of en/writing.ftl; the English phrase says what is meant.
#
# Room and what stays as it is: as in screens.ftl.

## Answering

# Titles. $digits: the message; $centre: who sent it.
screen-answer_to = 答复{ $digits }，发往{ $centre }
screen-answer = 答复{ $digits }
screen-our_message = 我方报文{ $digits }
screen-hold_title = 暂缓{ $digits }：在另行告知前勿据此行动
# The title of the time that is asked for. $reply: what was chosen.
screen-reply_title = { $reply }：{ $digits }
# What may be said, one a line. $title: type-*. Room: 60.
reply-form = 实质答复：{ $title }
reply-holding = 在办：已呈我方主管机关，在某时之前下次告知
reply-confirm = 确认：事后以第二值班员身份签署
reply-hold = 暂缓：在另行告知前勿据此行动
reply-stands = 维持有效：按发出时的内容有效
reply-cancel = 取消：不再有效
reply-correct = 更正：同一表单，已填好
reply-update = 更新：同一表单，已填好
# Behind it: what it takes. Room: 40.
about-form = 一份表单
about-alone = 由你一人
about-alone_at_once = 由你一人，立即
about-alone_figures = 由你一人；须填其数值
about-two_officers = 两名值班员
about-other_officer = 首签者以外的值班员
# A short answer, asked once more. $answer: one of code-*.
screen-say = 答复：{ $answer }
# Wraps.
screen-say_words = 立即发往{ $centre }，由你一人签署。收到不构成同意。
screen-hold_words = 立即发出，由你一人签署。
# Until when, where the next word is promised. Wraps.
screen-next_word = 下次告知的时限（221415Z，+30为分钟，+2h）。
# $at: date-time group.
screen-next_word_limit = 下次告知的时限（221415Z，+30为分钟，+2h），最迟{ $at }。
# Before the field. Room: 20.
screen-next_word_prompt = 下次告知时限
# Wrong in that field. $at, $limit: date-time groups.
screen-no_time = 不是时间：221415Z、221415Z NOV 26、+30、+2h
screen-time_past = { $at }已过
screen-time_far = { $at }过远：最迟{ $limit }

## What an officer did, in the log of this seat

# $at: 14:22:01Z; $words: one of the lines below.
screen-stamped = { $at } { $words }
# $digits: the message.
did-acknowledged = 你已签收{ $digits }
did-holding = 在办{ $digits }
did-answered = 已答复{ $digits }
did-held = 已暂缓{ $digits }
did-confirmed = 已确认{ $digits }
did-released = 已放行{ $digits }
did-returned = 已退回{ $digits }
# $title: screen-draft_to or type-*.
did-signed = 已签署{ $title }
did-silenced = 本席位静音60 s；不告知任何人
did-discarded = 草稿已丢弃
did-kept = 草稿已保留；F4可取回
# $language: name of the language, in itself.
did-language = 本席位以{ $language }阅读和签署
# What became of it. $what: one of did-*; $digits: the new message; $centres: with commas; $why: an error and its remedy.
screen-done = { $what }。
screen-done_waits = { $what }：{ $digits }待第二值班员放行。
screen-done_released = { $what }：{ $digits }已放行至{ $centres }。
screen-done_numbered = { $what }：{ $digits }。
screen-kept = 已签署并保留，待节点恢复：{ $what }
screen-not_done = 未办成，{ $what }：{ $why }
# $reason: as the other officer typed it.
screen-returned = { $role }已退回{ $digits }：{ $reason }
screen-not_sent = 未发出，{ $what }，早前已签署：{ $why }
# In place of the digits, where a file cannot be read.
screen-not_sent_file = 一个保留内容的文件
# $code, $detail: as the node says them, in English.
screen-node_refused = { $mark }：本处拒收，发自{ $centre }：{ $code } { $detail }
# A refusal: $meaning and $remedy are error-*; $detail: what was found, in English.
screen-refusal = { $meaning }{ $remedy }
screen-refusal_detail = { $meaning }（{ $detail }）{ $remedy }
# Nobody signed on; after the client has ended.
screen-nobody_signed_on = 无人登录；席位保持原状

## Writing

# The title of the screen. $what: screen-draft_to or type-*.
screen-write = 撰写{ $what }
# The title of the list of forms.
screen-write_which = 撰写
# $title: type-*; $centres: as they were chosen.
screen-draft_to = { $title }，发往{ $centres }
# How much is filled in; behind a draft in the list.
screen-fields_filled = 已填{ $count }个字段
# The same for one that refers to a message. $refers: relation-*; $filled: screen-fields_filled.
screen-refers_filled = { $refers }，{ $filled }
# A draft in the list of forms. $title: screen-draft_to or type-*.
screen-draft = 草稿：{ $title }
screen-throw_away = 丢弃此草稿
# In the list of forms: to begin with what a CCSDS file says (CDM, OPM, OCM, RDM, OMM, OEM).
screen-from_file = 取自文件
screen-from_file_words = 文件所载内容已填入，其余由你填写。不发送任何内容。
# Before the line in which the file's path is typed. Room: 12.
screen-file = 文件
# What was filled; stands in the log. $file: its name; $count: how many drafts.
did-filled = { $count ->
    [1] { $file }填成草稿{ $count }份
   *[other] { $file }填成草稿{ $count }份；其余见F4
}
# What the file says and the form has no field for; stands in the log. $note: in English.
did-filled_note = 取自文件：{ $note }
# The choice of the precedence that changes nothing.
screen-as_form_says = 按表单所定
# A field with nothing in it: one has to be chosen; may stay so; is given, its fields stand below. Room: 20.
screen-choose = 待选
screen-not_stated = 未说明
screen-stated = 已说明
# Above what is filled in so far, beside the form.
screen-not_complete = 不完整：以下为已填内容
# A field and what is in it. $value: as typed; $unit: its unit, or nothing.
screen-field_filled = { $label }：{ $value } { $unit }
# Under the form. $count: how many; $fields: their paths, in English.
screen-checks_wrong = 检查 须改正{ $count }项：{ $fields }
# $path: one of the two below.
screen-checks_right = 检查 全部正确   放行路径 { $path }
screen-path_one = 1名值班员：你
screen-path_two = 2名值班员，你和另一人
# What the field under the cursor wants. $label: field-*; $hint: what is allowed.
screen-hint = { $label }：{ $hint }
screen-hint_choices = { $label }：按Space显示选项
# An instant as it is read. $at: date-time group; $clock: T-04:12.
screen-hint_instant = { $label }：{ $at }，{ $clock }
# What is wrong with it. $wrong: what was found; $allowed: what may stand there.
screen-fault = ! { $label } { $wrong }
screen-fault_allowed = ! { $label } { $wrong }；{ $allowed }
# The title of the choices. $label: field-*.
screen-choose_field = 选择{ $label }
# The form is not right yet. $first: the first field and what is wrong with it.
screen-to_mend = { $count ->
    [1] 须改正{ $count }项：{ $first }
   *[other] 须改正{ $count }项；首项：{ $first }
}
# Dialogs with several choices.
screen-mark_words = Space标记，Enter采用已标记者。
screen-more_below = 下方另有{ $count }项

## Signing

# Title. $precedence: FLASH Z ####; $centres: with commas.
screen-sign = 签署 { $precedence } 发往{ $centres }
# Above the text.
screen-as_read = 收件方将读到的内容
# $who: centres, each with one of reach-* behind it. Wraps.
screen-who_gets_it = 发往何处：{ $who }
# What F3 does.
screen-sign_told_two = F3以拟稿人身份签署。另一值班员在30 min内阅读并放行。
screen-sign_told_one = F3签署；一名值班员即可，放行后无法收回。
# Title of the question. One officer alone.
screen-one_officer = 由一名值班员放行
# $token: what has to be typed, MERIDIAN, DRILL-MERIDIAN or TEST-MERIDIAN. Wraps.
screen-one_officer_words = 放行后无法收回。键入{ $token }以放行。
# Before the field. Room: 20.
screen-one_officer_prompt = 放行至
# Something else was typed.
screen-type_token = 键入{ $token }
# Behind a centre: whether it can be reached. $at: 220600Z. Room: 50.
reach-nobody_until = 对方无人值班，至{ $at }
reach-not_known = 我方节点无应答：不明
reach-no_link = 尚无链路
reach-up = 链路连通
reach-lost = 链路中断：恢复后发出
# A centre, and one of reach-*.
screen-reach = { $centre }（{ $how }）

## Releasing: the second officer

# Title. $clock: T-29:12, how long the first signature is still good.
screen-release = 放行 第2人，共2人  { $digits }  { $precedence }  { $clock }
# Above the text. $role: the author; $at: 14:22:01Z. Wraps.
screen-first_signature = 第一签名：{ $role }，{ $at }。你不能更改文本。
# Under it. $hash: the first sixteen hexadecimal digits.
screen-unchanged = 签署后未更改   哈希值 { $hash }（应读出）
screen-waits_no_longer = 已不再等待放行。
screen-waits_no_longer_back = 已不再等待放行。Esc返回。
screen-you_wrote_it = 由你拟稿：须由另一值班员在此签署。
screen-you_wrote_it_told = 由你拟稿：须由另一值班员放行。n收回。
screen-release_told = 无法收回。可予暂缓、更正或取消（x）。
# Before the field. $token: 73051, DRILL-73051 or TEST-73051. Room: 44.
screen-release_prompt = 键入{ $token }以放行
# Returning it. $role: its author.
screen-return = 退回{ $digits }
screen-return_words = 退给{ $role }；不发送任何内容。
screen-return_prompt = 理由
screen-return_wrong = 理由，数语即可
